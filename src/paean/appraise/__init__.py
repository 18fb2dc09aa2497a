"""From courses to costs and QALYs, from those to decisions, and what is still worth knowing."""
