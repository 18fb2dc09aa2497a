"""Arrays in, arrays out: nothing in this package has heard of medicine."""
