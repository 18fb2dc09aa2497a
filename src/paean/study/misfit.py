"""Two parts of a protocol that contradict each other."""

from dataclasses import dataclass

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """Two parts of a protocol that contradict each other, at the key to mend."""

    path: Path
    problem: str
    remedy: str
