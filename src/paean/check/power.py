"""Is the trial as large as its own assumptions ask, and are these stated and in one unit?"""

from collections.abc import Iterator
from math import ceil, sqrt

from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, rule
from paean.check.say import stated
from paean.check.sequential import people_an_arm, power
from paean.check.sources import OWN
from paean.check.sources_on_conduct import DELTA2, E9, SPIRIT
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_ROUNDING = 0.02  # assumption: published powers are rounded
_PLENTY = 1.5  # assumption: half as many again as needed wants a reason
_MANY_LOST = 0.2  # Schulz & Grimes 2002, from memory
_LARGEST_ALPHA, _LEAST_POWER = 0.05, 0.8


def standard_error(protocol: Protocol) -> float | None:
    """Return that of the primary difference after dropout, or None where no SD is stated."""
    size = protocol.sample_size
    if size.standard_deviation is None:
        return None
    kept = 1 - (size.dropout or 0.0)
    asked = protocol.primary
    first, second = protocol.arm(asked.treatment), protocol.arm(asked.comparator)
    if protocol.study.design == "within_patient":
        return size.standard_deviation / sqrt(first.planned * kept)
    return size.standard_deviation * sqrt((1 / first.planned + 1 / second.planned) / kept)


def not_all_stated(protocol: Protocol) -> Iterator[NotApplicable]:
    """Yield why power cannot be computed, where an assumption behind it is missing."""
    size = protocol.sample_size
    if None in (size.target_difference, size.standard_deviation, size.power, size.alpha):
        yield NotApplicable(why="the assumptions behind the sample size are not all stated")


@rule(
    BOOK,
    "DES004",
    Severity.ERROR,
    OWN.at("power of a comparison of two means"),
    subject="design",
    why="A trial too small for its own assumptions burdens people and answers nothing.",
    meets=(
        {},
        {"sample_size.dropout": 0.2, "sample_size.power": 0.88},
        {"arms[0].planned": 160, "arms[1].planned": 80},
    ),
    breaks=(
        {"sample_size.power": 0.99},
        {"sample_size.dropout": 0.3},
        {"sample_size.alpha": 0.02},
        {"sample_size.standard_deviation": 25},
        {"arms[0].planned": 200, "arms[1].planned": 40, "sample_size.randomised": 240},
    ),
)
def the_sample_size_reaches_the_stated_power(protocol: Protocol) -> Iterator[Said]:
    """With its own assumptions, the sample size gives the primary comparison its stated power."""
    size = protocol.sample_size
    difference, alpha, error = size.target_difference, size.alpha, standard_error(protocol)
    if difference is None or error is None or size.power is None or alpha is None:
        yield from not_all_stated(protocol)
        return
    reached = power(difference, error, alpha)
    if reached < size.power - _ROUNDING:
        needed = people_an_arm(difference, _spread(protocol), size.power, alpha)
        inflated = ceil(needed / (1 - (size.dropout or 0.0)))
        yield Breach(
            path=("sample_size",),
            problem=f"the arms reach a power of {reached:.2f} after dropout, not {size.power:g}",
            remedy=f"plan {inflated} people in each arm, or correct the assumptions",
        )


def _spread(protocol: Protocol) -> float:
    """Return the standard deviation that two parallel arms of these numbers would stand for."""
    sd = protocol.sample_size.standard_deviation or 0.0
    return sd / sqrt(2) if protocol.study.design == "within_patient" else sd


@rule(
    BOOK,
    "SMP001",
    Severity.WARNING,
    SPIRIT.at("item 19"),
    subject="design",
    why="Only with its assumptions can a sample size be judged.",
    breaks=(
        {"sample_size.target_difference": ABSENT},
        {"sample_size.standard_deviation": ABSENT},
        {"sample_size.power": ABSENT},
        {"sample_size.alpha": ABSENT},
    ),
)
def sample_size_states_its_assumptions(protocol: Protocol) -> Iterator[Said]:
    """The sample size states target difference, standard deviation, power and alpha."""
    for key in ("target_difference", "standard_deviation", "power", "alpha"):
        value = getattr(protocol.sample_size, key)
        yield from stated(("sample_size",), value, f"the {key.replace('_', ' ')} is")


@rule(
    BOOK,
    "SMP002",
    Severity.NOTE,
    SPIRIT.at("item 19"),
    subject="design",
    why="Over a year people move, tire and have their knees replaced.",
    breaks=({"sample_size.dropout": ABSENT},),
)
def the_expected_dropout_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The sample size states which share of people it expects to lose."""
    yield from stated(("sample_size",), protocol.sample_size.dropout, "the expected dropout is")


@rule(
    BOOK,
    "SMP003",
    Severity.NOTE,
    OWN.at("people needed; half as many again is an assumption"),
    subject="design",
    why="People beyond those needed bear risk, sham and visits for nothing.",
    meets=({}, {"sample_size.standard_deviation": 18.6}),
    breaks=(
        {"sample_size.standard_deviation": 18.5},
        {"sample_size.power": 0.7},
        {"sample_size.dropout": 0, "sample_size.target_difference": 12},
    ),
)
def no_more_people_are_asked_than_needed(protocol: Protocol) -> Iterator[Said]:
    """The arms of the primary comparison hold no more than one and a half times those needed."""
    size = protocol.sample_size
    difference, sd = size.target_difference, size.standard_deviation
    if difference is None or sd is None or size.power is None or size.alpha is None:
        yield from not_all_stated(protocol)
        return
    needed = people_an_arm(difference, _spread(protocol), size.power, size.alpha)
    inflated = needed / (1 - (size.dropout or 0.0))
    asked = protocol.primary
    smaller = min(protocol.arm(n).planned for n in (asked.treatment, asked.comparator))
    if smaller > _PLENTY * inflated:
        yield Breach(
            path=("sample_size",),
            problem=f"{smaller} people an arm are planned where {ceil(inflated)} are needed",
            remedy="say what the others are for, or ask fewer",
        )


@rule(
    BOOK,
    "SMP004",
    Severity.ERROR,
    OWN.at("unit of the assumptions"),
    subject="design",
    why="A difference in points and one in shares are not the same kind of number.",
    meets=(
        {},
        {"sample_size.target_difference": 99.9},
        {"sample_size.standard_deviation": 100},
        {
            "estimands[0].variable.form": "responder_30",
            "estimands[0].summary": "risk_difference",
            "sample_size.target_difference": 0.2,
            "sample_size.standard_deviation": 0.5,
        },
    ),
    breaks=(
        {"sample_size.target_difference": 100},
        {"sample_size.standard_deviation": 100.1},
        {
            "estimands[0].variable.form": "responder_30",
            "estimands[0].summary": "risk_difference",
            "sample_size.target_difference": 1,
            "sample_size.standard_deviation": 0.5,
        },
        {
            "estimands[0].variable.form": "responder_30",
            "estimands[0].summary": "risk_difference",
            "sample_size.target_difference": 0.2,
            "sample_size.standard_deviation": 0.51,
        },
    ),
)
def the_assumptions_are_in_the_unit_of_the_question(protocol: Protocol) -> Iterator[Said]:
    """Target difference and standard deviation fit the scale that the primary estimand compares.

    A change lies within one width of the scale on either side, so its SD is at most that width; a
    share has an SD of at most a half.
    """
    size, asked = protocol.sample_size, protocol.primary
    shares = asked.summary == "risk_difference"
    width = 1.0 if shares else protocol.outcome(asked.variable.outcome).span
    if size.target_difference is not None and size.target_difference >= width:
        yield _misfit("target_difference", size.target_difference, "the whole width", width)
    widest = 0.5 if shares else width
    if size.standard_deviation is not None and size.standard_deviation > widest:
        yield _misfit("standard_deviation", size.standard_deviation, "its largest value", widest)


def _misfit(key: str, value: float, what: str, limit: float) -> Breach:
    return Breach(
        path=("sample_size", key),
        problem=f"the {key.replace('_', ' ')} {value:g} is out of range: {what} is {limit:g}",
        remedy="state it in the unit that the primary estimand compares",
    )


@rule(
    BOOK,
    "SMP005",
    Severity.NOTE,
    E9.at("3.5; a fifth is the rule of Schulz & Grimes 2002"),
    subject="design",
    why="Where a fifth is missing, the missing decide.",
    meets=({}, {"sample_size.dropout": 0.2, "sample_size.power": 0.5}),
    breaks=({"sample_size.dropout": 0.21},),
)
def no_more_than_a_fifth_is_expected_to_leave(protocol: Protocol) -> Iterator[Said]:
    """The study does not plan to lose more than a fifth of its people."""
    lost = protocol.sample_size.dropout
    if lost is None:
        yield NotApplicable(why="the expected dropout is not stated")
    elif lost > _MANY_LOST:
        yield Breach(
            path=("sample_size", "dropout"),
            problem=f"{lost:.0%} of the people are expected to leave",
            remedy="plan how to keep them, and how the answer depends on those who leave",
        )


@rule(
    BOOK,
    "DES017",
    Severity.WARNING,
    DELTA2,
    subject="design",
    why="To find a difference that nobody notices takes many people and helps none.",
    meets=({}, {"sample_size.target_difference": 9}, {"outcomes[0].mcid[1].value": 10}),
    breaks=(
        {"sample_size.target_difference": 8.9},
        {"outcomes[0].mcid[1].value": 10.1, "sample_size.target_difference": 10},
    ),
)
def the_target_difference_is_important(protocol: Protocol) -> Iterator[Said]:
    """The target difference is not below the important difference between groups."""
    target, asked = protocol.sample_size.target_difference, protocol.primary
    important = protocol.outcome(asked.variable.outcome).threshold("between_groups")
    if target is None or important is None or asked.summary != "difference_in_means":
        yield NotApplicable(why="no target or no important difference of means is stated")
    elif target < important.value:
        yield Breach(
            path=("sample_size", "target_difference"),
            problem=f"the target {target:g} is below the important difference {important.value:g}",
            remedy="aim at a difference that people notice, or say why less matters",
        )


@rule(
    BOOK,
    "DES018",
    Severity.WARNING,
    E9.at("3.5, sample size"),
    subject="design",
    why="A test that errs often, or misses often, is not worth people's risk.",
    meets=({}, {"sample_size.power": 0.8}),
    breaks=({"sample_size.alpha": 0.051}, {"sample_size.power": 0.79}),
)
def error_and_power_are_those_of_a_confirmatory_trial(protocol: Protocol) -> Iterator[Said]:
    """Alpha is at most 0.05 on two sides and power at least 0.8."""
    size = protocol.sample_size
    if size.alpha is None and size.power is None:
        yield NotApplicable(why="neither alpha nor power is stated")
    if size.alpha is not None and size.alpha > _LARGEST_ALPHA:
        yield Breach(
            path=("sample_size", "alpha"),
            problem=f"alpha is {size.alpha:g}, above {_LARGEST_ALPHA:g}",
            remedy="lower it, or call the study exploratory",
        )
    if size.power is not None and size.power < _LEAST_POWER:
        yield Breach(
            path=("sample_size", "power"),
            problem=f"power is {size.power:g}, below {_LEAST_POWER:g}",
            remedy="enlarge the study, or call it exploratory",
        )
