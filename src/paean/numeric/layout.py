"""What generated steps and the lanes that run them agree on."""

LANES = 16


def align_stack() -> None:
    """Ask for a stack that starts at a cache line; in plain Python there is nothing to do.

    A step spills hundreds of 64-byte registers. On a stack aligned to 16 bytes most of them
    straddle two cache lines, which costs a quarter of the speed on three starts in four.
    """
