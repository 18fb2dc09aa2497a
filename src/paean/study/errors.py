"""The faults a person can mend: where, what is wrong, how to mend it."""

from dataclasses import dataclass


def printable(text: str) -> str:
    """Return a text in one line, with what a terminal would act on written as an escape."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something stands: a file, a line and column counted from 1, a key."""

    file: str = ""
    line: int = 0
    column: int = 0
    key: str = ""

    def __str__(self) -> str:
        """Return ``file:line:column: key``, without what is not known."""
        numbers = [str(n) for n in (self.line, self.column) if n]
        spot = ":".join([printable(self.file), *numbers] if self.file else numbers)
        return ": ".join(part for part in (spot, self.key) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is wrong with an input, and its remedy."""

    at: Place
    problem: str
    remedy: str

    def __str__(self) -> str:
        """Return one line: place, problem, remedy."""
        return f"{self.at}: {self.problem}; {self.remedy}"


class PaeanError(Exception):
    """An input that cannot be used, with every fault found in it; exit code 2."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


def fault(where: str, problem: str, remedy: str) -> PaeanError:
    """Return the error of a single fault in a file or an argument named ``where``."""
    return PaeanError(Fault(at=Place(file=where), problem=problem, remedy=remedy))
