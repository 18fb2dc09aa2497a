"""What an analysis refuses to do, in words a statistician can act on."""

from paean.study.errors import Fault, PaeanError, Place


class AnalysisError(PaeanError, ValueError):
    """An input that cannot be analysed: where, what is wrong, and what to do about it."""

    def __init__(self, at: str, problem: str, remedy: str) -> None:
        super().__init__(Fault(at=Place(key=at), problem=problem, remedy=remedy))


def listed(things: list[str], most: int = 5) -> str:
    """Return the first few things separated by commas, and how many more there are."""
    more = f" and {len(things) - most} more" if len(things) > most else ""
    return ", ".join(things[:most]) + more
