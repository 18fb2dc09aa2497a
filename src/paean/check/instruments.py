"""Are outcomes measured with instruments that can be read, judged and used?"""

from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, Rule, Said, Unstated, rule
from paean.check.sources import IMMPACT, SIMULATOR
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []


@rule(
    BOOK,
    "OUT001",
    Severity.WARNING,
    IMMPACT,
    subject="instrument",
    why="A difference that nobody would notice is no relief, however certain.",
    breaks=({"outcomes[0].mcid": ABSENT},),
)
def primary_outcomes_state_an_important_difference(protocol: Protocol) -> Iterator[Said]:
    """A primary outcome states an important difference between groups, with its source."""
    primary = {e.variable.outcome for e in protocol.estimands if e.objective == "primary"}
    for index, outcome in enumerate(protocol.outcomes):
        if outcome.name in primary and outcome.threshold("between_groups") is None:
            yield Unstated(
                path=("outcomes", index),
                fact=f"the important difference between groups in '{outcome.name}' is",
            )


@rule(
    BOOK,
    "OUT002",
    Severity.NOTE,
    SIMULATOR.at("outcomes read off latent pain and function"),
    subject="instrument",
    why="What cannot be simulated yields no estimate here, and a reader should know beforehand.",
    breaks=({"outcomes[1].instrument": "sf36"},),
)
def outcomes_can_be_simulated(protocol: Protocol) -> Iterator[Said]:
    """The simulator reads pain, function and patient global; others are not simulated."""
    for index, outcome in enumerate(protocol.outcomes):
        if not outcome.is_simulated:
            yield Breach(
                path=("outcomes", index, "instrument"),
                problem=f"'{outcome.name}' ({outcome.instrument}) is not simulated",
                remedy="expect no estimate for it here",
            )
