"""`paean warm`: compile and cache what is compiled."""

import argparse

from paean.simulate.engine import warm


def act(asked: argparse.Namespace) -> int:
    """Compile; return the exit code."""
    del asked
    warm()
    return 0
