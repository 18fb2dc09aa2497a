"""The mechanistic body, the clinic that observes it, and the trial that brings them together."""
