"""Sourced numbers: each with its unit and where it comes from."""
