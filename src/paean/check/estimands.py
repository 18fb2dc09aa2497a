"""Is every question asked in full, with a strategy for what happens on the way?

The events after an injection that change what pain means (rescue, another or a repeated
injection, a new knee, death, a product that failed) are this field's own list; the guideline asks
for a strategy for each event that matters.
"""

from collections import Counter
from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, Changes, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import stated
from paean.check.sources import E10, OWN
from paean.check.sources_on_conduct import E9_R1, E9_R1_SCOPE, E10_MARGIN, GCP
from paean.study.consistency import Path
from paean.study.estimand import Estimand
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_EVENTS = (
    "rescue_medication", "repeat_injection", "other_injection", "knee_replacement",
    "treatment_discontinuation", "death", "product_failure",
)  # fmt: skip
_SCORES_THE_DEAD = ("hypothetical", "treatment_policy")


def without(event: str) -> Changes:
    """Return the change that leaves the first estimand with every strategy but one."""
    return {
        "estimands[0].intercurrent_events": [
            {"event": other, "strategy": "treatment_policy"} for other in _EVENTS if other != event
        ]
    }


def strategy(protocol: Protocol, event: str) -> Iterator[Said]:
    """Yield every primary estimand without a strategy for an event."""
    for path, estimand in primary(protocol):
        if event not in {i.event for i in estimand.intercurrent_events}:
            words = event.replace("_", " ")
            yield Unstated(path=path, fact=f"the strategy for {words} in '{estimand.name}' is")


def primary(protocol: Protocol) -> Iterator[tuple[Path, Estimand]]:
    """Yield every primary estimand with its path."""
    for index, estimand in enumerate(protocol.estimands):
        if estimand.objective == "primary":
            yield ("estimands", index), estimand


@rule(
    BOOK,
    "EST001",
    Severity.WARNING,
    E9_R1_SCOPE,
    subject="estimand",
    why="Who hurts takes more; the answer depends on how that is counted.",
    meets=({}, {"estimands[1].intercurrent_events": ABSENT}),
    breaks=(without("rescue_medication"),),
)
def rescue_has_a_strategy(protocol: Protocol) -> Iterator[Said]:
    """Every primary estimand names a strategy for rescue medication."""
    yield from strategy(protocol, "rescue_medication")


@rule(
    BOOK,
    "EST002",
    Severity.WARNING,
    E9_R1_SCOPE,
    subject="estimand",
    why="A steroid outside the protocol relieves pain that the trial would credit to the cells.",
    breaks=(without("other_injection"),),
)
def other_pain_treatment_has_a_strategy(protocol: Protocol) -> Iterator[Said]:
    """Every primary estimand names a strategy for injections outside the protocol."""
    yield from strategy(protocol, "other_injection")


@rule(
    BOOK,
    "EST003",
    Severity.WARNING,
    E9_R1_SCOPE,
    subject="estimand",
    why="A replaced knee has no pain to be compared.",
    breaks=(without("knee_replacement"),),
)
def knee_replacement_has_a_strategy(protocol: Protocol) -> Iterator[Said]:
    """Every primary estimand of knee osteoarthritis names a strategy for knee replacement."""
    yield from strategy(protocol, "knee_replacement")


@rule(
    BOOK,
    "EST004",
    Severity.WARNING,
    E9_R1_SCOPE,
    subject="estimand",
    why="A second dose to those who were not helped makes two treatments of one arm.",
    breaks=(without("repeat_injection"),),
)
def a_repeated_injection_has_a_strategy(protocol: Protocol) -> Iterator[Said]:
    """Every primary estimand names a strategy for a repeated injection of the product."""
    yield from strategy(protocol, "repeat_injection")


@rule(
    BOOK,
    "EST005",
    Severity.WARNING,
    E9_R1.at("A.3.2, terminal events"),
    subject="estimand",
    why="The dead have no pain score, and the pain they would have had is nobody's question.",
    meets=({}, {"estimands[0].intercurrent_events[5].strategy": "while_on_treatment"}),
    breaks=(
        without("death"),
        {"estimands[0].intercurrent_events[5].strategy": "hypothetical"},
        {"estimands[0].intercurrent_events[5].strategy": "treatment_policy"},
    ),
)
def death_has_a_strategy_that_can_be_meant(protocol: Protocol) -> Iterator[Said]:
    """Every primary estimand has a strategy for death that asks for no score of the dead."""
    yield from strategy(protocol, "death")
    for path, estimand in primary(protocol):
        for index, found in enumerate(estimand.intercurrent_events):
            if found.event == "death" and found.strategy in _SCORES_THE_DEAD:
                yield Breach(
                    path=(*path, "intercurrent_events", index, "strategy"),
                    problem=f"{found.strategy.replace('_', ' ')} asks for the pain of the dead",
                    remedy="count death as a bad outcome, or ask for pain while alive",
                )


@rule(
    BOOK,
    "EST006",
    Severity.WARNING,
    E9_R1_SCOPE,
    subject="estimand",
    why="Cells that were not released or were somebody else's are not the treatment.",
    breaks=(without("product_failure"),),
)
def product_failure_has_a_strategy(protocol: Protocol) -> Iterator[Said]:
    """With cells, every primary estimand names a strategy for a lot not released or mixed up."""
    if not any(arm.cells for arm in protocol.arms):
        yield NotApplicable(why="no arm receives cells")
        return
    yield from strategy(protocol, "product_failure")


@rule(
    BOOK,
    "EST007",
    Severity.WARNING,
    E9_R1_SCOPE,
    subject="estimand",
    why="Who stops a course of injections has had another treatment than planned.",
    meets=({"arms[0].treatments[0].on": ["0 days", "30 days"]},),
    breaks=(
        {"arms[0].treatments[0].on": ["0 days", "30 days"], **without("treatment_discontinuation")},
    ),
)
def stopping_a_course_has_a_strategy(protocol: Protocol) -> Iterator[Said]:
    """Where treatment is repeated or lasts, every primary estimand has a strategy for stopping."""
    if not any(_lasts(t) for arm in protocol.arms for t in arm.treatments):
        yield NotApplicable(why="every treatment is given once")
        return
    yield from strategy(protocol, "treatment_discontinuation")


def _lasts(treatment: object) -> bool:
    days = getattr(treatment, "on_days", None)
    return days is None or len(days) > 1


@rule(
    BOOK,
    "EST008",
    Severity.ERROR,
    OWN.at("intercurrent events"),
    subject="estimand",
    why="One event cannot be ignored and counted as failure at once.",
    meets=(
        {},
        {
            "estimands[0].intercurrent_events[7]": {
                "event": "death", "strategy": "composite",
            }
        },
    ),
    breaks=(
        {"estimands[0].intercurrent_events[7]": {"event": "death", "strategy": "hypothetical"}},
        {"estimands[1].intercurrent_events[7]": {"event": "death", "strategy": "hypothetical"}},
    ),
)  # fmt: skip
def no_event_has_two_strategies(protocol: Protocol) -> Iterator[Said]:
    """No estimand names one event twice with different strategies."""
    for index, estimand in enumerate(protocol.estimands):
        pairs = {(found.event, found.strategy) for found in estimand.intercurrent_events}
        named = Counter(event for event, _ in pairs)
        for event in sorted(event for event, strategies in named.items() if strategies > 1):
            yield Breach(
                path=("estimands", index, "intercurrent_events"),
                problem=f"{event.replace('_', ' ')} has {named[event]} strategies",
                remedy="keep one, or split the estimand in two",
            )


@rule(
    BOOK,
    "EST009",
    Severity.WARNING,
    GCP.at("Appendix B.10.4"),
    subject="estimand",
    why="The same question has as many answers as estimators.",
    breaks=({"estimands[0].estimator": ABSENT}, {"estimands[1].estimator": ABSENT}),
)
def the_estimator_is_named(protocol: Protocol) -> Iterator[Said]:
    """Every estimand names the method that estimates it."""
    for index, estimand in enumerate(protocol.estimands):
        fact = f"the estimator of '{estimand.name}' is"
        yield from stated(("estimands", index), estimand.estimator, fact)


@rule(
    BOOK,
    "EST010",
    Severity.WARNING,
    E9_R1.at("A.5.2, sensitivity analysis"),
    subject="estimand",
    why="What hangs on an assumption that cannot be tested should be seen to hang.",
    meets=({}, {"estimands[1].sensitivity": ABSENT}),
    breaks=({"estimands[0].sensitivity": ABSENT},),
)
def sensitivity_is_linked_to_the_estimand(protocol: Protocol) -> Iterator[Said]:
    """Every primary estimand names its sensitivity analysis."""
    for path, estimand in primary(protocol):
        yield from stated(path, estimand.sensitivity, f"the sensitivity of '{estimand.name}' is")


@rule(
    BOOK,
    "EST011",
    Severity.ERROR,
    GCP.at("Appendix B.4.1"),
    subject="estimand",
    why="Without a first question every answer can be made the first.",
    breaks=({"estimands[0].objective": "secondary"},),
)
def there_is_a_primary_question(protocol: Protocol) -> Iterator[Said]:
    """There is at least one primary estimand."""
    if not any(True for _ in primary(protocol)):
        yield Breach(
            path=("estimands",),
            problem="no estimand is primary",
            remedy="set objective = 'primary' on the question that the sample size was chosen for",
        )


@rule(
    BOOK,
    "EST012",
    Severity.ERROR,
    E10.at("section 1.2, purpose of a control group"),
    subject="estimand",
    why="Two doses of cells compared tell nothing of cells against the injection.",
    breaks=(
        {"arms[1].role": "experimental", "estimands[0].comparator": "saline"},
        {"estimands[0].treatment": "saline", "estimands[0].comparator": "cells"},
    ),
)
def a_primary_question_compares_with_a_control(protocol: Protocol) -> Iterator[Said]:
    """Some primary estimand compares an experimental arm with a control arm."""
    role = {arm.name: arm.role for arm in protocol.arms}
    asked = [(role[e.treatment], role[e.comparator]) for _, e in primary(protocol)]
    if not asked:
        yield NotApplicable(why="there is no primary estimand")
    elif ("experimental", "control") not in asked:
        yield Breach(
            path=("estimands",),
            problem="no primary estimand compares an experimental arm with a control arm",
            remedy="name the control arm as the comparator of a primary estimand",
        )


@rule(
    BOOK,
    "EST013",
    Severity.WARNING,
    GCP.at("Appendix B.10.4"),
    subject="estimand",
    why="To leave out those whom treatment drove away is to leave out its failures.",
    meets=({}, {"estimands[0].population": "every randomized person"}),
    breaks=(
        {"estimands[0].population": "people who completed the study"},
        {"estimands[0].population": "all people randomised and treated per protocol"},
    ),
)
def the_primary_question_is_about_all_randomised(protocol: Protocol) -> Iterator[Said]:
    """The population of a primary estimand is all people randomised."""
    for path, estimand in primary(protocol):
        words = estimand.population.lower()
        randomised = "randomised" in words or "randomized" in words
        fewer = next((w for w in ("complet", "per protocol", "per-protocol") if w in words), None)
        if fewer or not randomised:
            yield Breach(
                path=(*path, "population"),
                problem=f"'{estimand.name}' is about '{estimand.population}'",
                remedy="ask about all people randomised, and about fewer in a secondary estimand",
            )


@rule(
    BOOK,
    "EST014",
    Severity.WARNING,
    E10_MARGIN,
    subject="estimand",
    why="A margin as wide as relief itself calls a useless treatment equal to a useful one.",
    meets=({"estimands[0].margin": 8.9}, {"estimands[1].margin": 7.9}),
    breaks=(
        {"estimands[0].margin": 9},
        {"estimands[0].margin": 5, "outcomes[0].mcid": ABSENT},
        {"estimands[1].margin": 8},
    ),
)
def a_margin_lies_below_the_important_difference(protocol: Protocol) -> Iterator[Said]:
    """A margin is smaller than the important difference between groups of its outcome."""
    margins = [(i, e, e.margin) for i, e in enumerate(protocol.estimands) if e.margin is not None]
    if not margins:
        yield NotApplicable(why="no estimand has a margin")
    for index, estimand, margin in margins:
        path = ("estimands", index, "margin")
        important = protocol.outcome(estimand.variable.outcome).threshold("between_groups")
        if important is None:
            yield Unstated(
                path=path, fact=f"the important difference between groups in '{estimand.name}' is"
            )
        elif margin >= important.value:
            yield Breach(
                path=path,
                problem=f"the margin {margin:g} is not below the important difference "
                f"{important.value:g}",
                remedy="choose a margin that people would not notice, and say from where",
            )
