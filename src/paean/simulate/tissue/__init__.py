"""The tissues that are repaired or worn, one file each, all of one shape."""
