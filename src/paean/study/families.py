"""Several hypotheses of one trial: the graph a user draws, and what a procedure finds."""

from dataclasses import dataclass

from paean.study.figure import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """Shares of alpha by hypothesis, and how a rejected one passes its share on, row by row."""

    weights: tuple[float, ...]
    transitions: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """What a procedure finds on a family of estimands in one scenario.

    ``each`` claims of benefit in the order of ``estimands``; ``any_claim`` is the familywise
    error where nothing works, else the chance to find something; ``every_claim`` finds all.
    """

    scenario: str
    procedure: str
    estimands: tuple[str, ...]
    each: tuple[Figure, ...]
    any_claim: Figure
    every_claim: Figure
