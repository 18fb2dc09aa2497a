"""Is every question asked in full, with a strategy for what happens on the way?"""

from collections.abc import Iterator

from paean.check.rule import Changes, Rule, Said, Unstated, rule
from paean.check.sources import E9_R1
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_E9 = E9_R1.at("intercurrent events and strategies")


def only(*events: str) -> Changes:
    """Return the change that leaves the first estimand with strategies for these events alone."""
    return {
        "estimands[0].intercurrent_events": [
            {"event": event, "strategy": "treatment_policy"} for event in events
        ]
    }


@rule(
    BOOK,
    "EST001",
    Severity.WARNING,
    _E9,
    subject="estimand",
    why="Who hurts takes more; the answer depends on how that is counted.",
    breaks=(only("other_injection", "knee_replacement"),),
)
def rescue_has_a_strategy(protocol: Protocol) -> Iterator[Said]:
    """Every primary estimand names a strategy for rescue medication."""
    yield from strategy(protocol, "rescue_medication")


@rule(
    BOOK,
    "EST002",
    Severity.WARNING,
    _E9,
    subject="estimand",
    why="A steroid outside the protocol relieves pain that the trial would credit to the cells.",
    breaks=(only("rescue_medication", "knee_replacement"),),
)
def other_pain_treatment_has_a_strategy(protocol: Protocol) -> Iterator[Said]:
    """Every primary estimand names a strategy for injections outside the protocol."""
    yield from strategy(protocol, "other_injection")


@rule(
    BOOK,
    "EST003",
    Severity.WARNING,
    _E9,
    subject="estimand",
    why="A replaced knee has no pain to be compared.",
    breaks=(only("rescue_medication", "other_injection"),),
)
def knee_replacement_has_a_strategy(protocol: Protocol) -> Iterator[Said]:
    """Every primary estimand of knee osteoarthritis names a strategy for knee replacement."""
    yield from strategy(protocol, "knee_replacement")


def strategy(protocol: Protocol, event: str) -> Iterator[Said]:
    """Yield every primary estimand without a strategy for an event."""
    for index, estimand in enumerate(protocol.estimands):
        events = {i.event for i in estimand.intercurrent_events}
        if estimand.objective == "primary" and event not in events:
            yield Unstated(
                path=("estimands", index),
                fact=f"the strategy for {event.replace('_', ' ')} in '{estimand.name}' is",
            )
