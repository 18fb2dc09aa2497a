"""Paean: what a cell therapy would do for people's pain, and how sure we are."""

__version__ = "0.1.0"
