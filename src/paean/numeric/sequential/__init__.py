"""Group-sequential tests: spending, boundaries, and what is still likely at a look."""
