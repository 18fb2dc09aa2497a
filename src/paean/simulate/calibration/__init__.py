"""Fit the clinic, the comparators and the cells to the arms of published trials."""
