"""Are outcomes read on their instrument's scale, in its direction, with thresholds that fit?"""

from collections.abc import Iterator
from typing import Final

from paean.check.rule import Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.sources_on_products import (
    IMMPACT_CHANGE,
    IMMPACT_GROUPS,
    KNEE_SCALES,
    PAIN_SCALES,
    WOMAC,
    WOMAC_REPORTING,
)
from paean.study.outcome import Instrument, Outcome
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
Range = tuple[float, float]
KNEE: Final[tuple[Instrument, ...]] = ("koos", "koos_pain", "ikdc")
PAIN: Final[dict[Instrument, tuple[Range, ...]]] = {
    "pain_vas": ((0, 100), (0, 10)),
    "pain_nrs": ((0, 10),),
}
# sums of 5, 17 and 24 items on the Likert and VAS forms
WOMAC_SUMS: Final[dict[Instrument, tuple[Range, ...]]] = {
    "womac_pain": ((0, 20), (0, 500)),
    "womac_function": ((0, 68), (0, 1700)),
    "womac_total": ((0, 96), (0, 2400)),
}
# means of items from 0 to 10, and any form turned to 0 to 100
_NORMALISED: Final[tuple[Range, ...]] = ((0, 10), (0, 100))
# IMMPACT: a fall by 10 to 20 % of the baseline is the least that matters to a person
LEAST_SHARE_OF_BASELINE: Final = 10
_O, _K = "outcomes[0]", "outcomes[1]"
_WOMAC = {f"{_K}.instrument": "womac_pain", f"{_K}.maximum": 20, f"{_K}.higher_is_worse": True}


def _measured(protocol: Protocol, *instruments: str) -> list[tuple[int, Outcome]]:
    return [(i, o) for i, o in enumerate(protocol.outcomes) if o.instrument in instruments]


def _none(chosen: list[tuple[int, Outcome]], what: str) -> Iterator[Said]:
    if not chosen:
        yield NotApplicable(why=f"no outcome is measured with {what}")


def _ranged(index: int, outcome: Outcome, ranges: tuple[Range, ...]) -> Iterator[Said]:
    """Yield that an outcome is not read on one of the ranges of its instrument."""
    if (outcome.minimum, outcome.maximum) not in ranges:
        allowed = " or ".join(f"{low:g} to {high:g}" for low, high in ranges)
        yield Breach(
            path=("outcomes", index),
            problem=f"{outcome.instrument} from {outcome.minimum:g} to {outcome.maximum:g}",
            remedy=f"its scale runs from {allowed}",
        )


def _directed(index: int, outcome: Outcome, *, worse: bool) -> Iterator[Said]:
    """Yield that an outcome is read in the wrong direction."""
    if outcome.higher_is_worse is not worse:
        yield Breach(
            path=("outcomes", index, "higher_is_worse"),
            problem=f"higher_is_worse = {str(not worse).lower()} on {outcome.instrument}",
            remedy=f"on this scale higher is {'worse' if worse else 'better'}",
        )


@rule(
    BOOK,
    "OUT005",
    Severity.ERROR,
    KNEE_SCALES,
    subject="instrument",
    why="A score on another range is another score, and every threshold for it is wrong.",
    meets=({}, {f"{_K}.instrument": "ikdc"}),
    breaks=(
        {f"{_K}.maximum": 90},
        {f"{_K}.minimum": 1},
        {f"{_K}.instrument": "koos", f"{_K}.maximum": 10},
    ),
)
def knee_scores_run_from_0_to_100(protocol: Protocol) -> Iterator[Said]:
    """KOOS, each of its parts, and IKDC run from 0 to 100."""
    chosen = _measured(protocol, *KNEE)
    yield from _none(chosen, "KOOS or IKDC")
    for index, outcome in chosen:
        yield from _ranged(index, outcome, ((0, 100),))


@rule(
    BOOK,
    "OUT006",
    Severity.ERROR,
    KNEE_SCALES,
    subject="instrument",
    why="Read the wrong way round, benefit becomes harm.",
    meets=({}, {f"{_K}.instrument": "ikdc"}),
    breaks=({f"{_K}.higher_is_worse": True},),
)
def on_knee_scores_higher_is_better(protocol: Protocol) -> Iterator[Said]:
    """On KOOS and IKDC 100 is a knee without problems."""
    chosen = _measured(protocol, *KNEE)
    yield from _none(chosen, "KOOS or IKDC")
    for index, outcome in chosen:
        yield from _directed(index, outcome, worse=False)


@rule(
    BOOK,
    "OUT016",
    Severity.WARNING,
    PAIN_SCALES,
    subject="instrument",
    why="The same word stands for scales of 10 and of 100; a threshold fits one of them.",
    meets=({}, {f"{_K}.instrument": "pain_vas", f"{_K}.maximum": 10},
           {f"{_K}.instrument": "pain_nrs", f"{_K}.maximum": 10}),
    breaks=(
        {f"{_O}.maximum": 90},
        {f"{_K}.instrument": "pain_nrs"},
    ),
)  # fmt: skip
def pain_scales_have_their_range(protocol: Protocol) -> Iterator[Said]:
    """A visual scale of pain runs to 100 or to 10, a numerical one from 0 to 10."""
    chosen = _measured(protocol, *PAIN)
    yield from _none(chosen, "a visual or numerical scale of pain")
    for index, outcome in chosen:
        yield from _ranged(index, outcome, PAIN[outcome.instrument])


@rule(
    BOOK,
    "OUT019",
    Severity.ERROR,
    PAIN_SCALES,
    subject="instrument",
    why="Read the wrong way round, pain becomes relief.",
    meets=({}, {f"{_K}.instrument": "pain_nrs", f"{_K}.higher_is_worse": True}),
    breaks=(
        {f"{_O}.higher_is_worse": False},
        {f"{_K}.instrument": "pain_nrs", f"{_K}.higher_is_worse": False},
    ),
)
def on_pain_scales_higher_is_worse(protocol: Protocol) -> Iterator[Said]:
    """On visual and numerical scales of pain 0 is no pain."""
    chosen = _measured(protocol, *PAIN)
    yield from _none(chosen, "a visual or numerical scale of pain")
    for index, outcome in chosen:
        yield from _directed(index, outcome, worse=True)


@rule(
    BOOK,
    "OUT015",
    Severity.WARNING,
    WOMAC,
    subject="instrument",
    why="WOMAC totals in print range from 10 to 2,400 points; the number alone says nothing.",
    meets=(
        _WOMAC,
        {**_WOMAC, f"{_K}.maximum": 500},
        {**_WOMAC, f"{_K}.instrument": "womac_function", f"{_K}.maximum": 68},
        {**_WOMAC, f"{_K}.instrument": "womac_total", f"{_K}.maximum": 96},
        {**_WOMAC, f"{_K}.instrument": "womac_function", f"{_K}.maximum": 1700},
        {**_WOMAC, f"{_K}.instrument": "womac_total", f"{_K}.maximum": 2400},
        {**_WOMAC, f"{_K}.maximum": 100, f"{_K}.higher_is_worse": False},
        {**_WOMAC, f"{_K}.maximum": 10, f"{_K}.higher_is_worse": False},
    ),
    breaks=(
        {**_WOMAC, f"{_K}.maximum": 21},
        {**_WOMAC, f"{_K}.maximum": 68},
        {**_WOMAC, f"{_K}.higher_is_worse": False},
        {**_WOMAC, f"{_K}.maximum": 500, f"{_K}.higher_is_worse": False},
    ),
)
def womac_scores_have_their_range_and_direction(protocol: Protocol) -> Iterator[Said]:
    """WOMAC scores are sums of its items, higher being worse, or normalised to 10 or 100."""
    chosen = _measured(protocol, *WOMAC_SUMS)
    yield from _none(chosen, "the WOMAC")
    for index, outcome in chosen:
        sums = WOMAC_SUMS[outcome.instrument]
        yield from _ranged(index, outcome, (*sums, *_NORMALISED))
        if (outcome.minimum, outcome.maximum) in sums:
            yield from _directed(index, outcome, worse=True)


@rule(
    BOOK,
    "OUT018",
    Severity.WARNING,
    WOMAC_REPORTING,
    subject="instrument",
    why="Without its version nobody can tell which WOMAC was meant.",
    meets=(_WOMAC,),
    breaks=({**_WOMAC, f"{_K}.use": {"licence": "held"}},),
)
def the_version_of_the_womac_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The version of the WOMAC is stated: Likert, visual or numerical."""
    chosen = _measured(protocol, *WOMAC_SUMS)
    yield from _none(chosen, "the WOMAC")
    for index, outcome in chosen:
        if outcome.use is None or outcome.use.version is None:
            path = ("outcomes", index, "use", "version")
            yield Unstated(path=path, fact="the version of the WOMAC is")


@rule(
    BOOK,
    "OUT010",
    Severity.WARNING,
    IMMPACT_CHANGE,
    subject="instrument",
    why="A threshold that nobody feels makes everyone a responder.",
    meets=(
        {},
        {f"{_O}.mcid[0].value": 6},
        {
            f"{_O}.mcid[0].value": 5.9,
            "population.baseline": [
                {"variable": "pain_vas", "mean": 70}, {"variable": "pain_vas", "mean": 59}
            ],
        },
    ),
    breaks=(
        {f"{_O}.mcid[0].value": 5.9},
        {"population.baseline": []},
        {"population.baseline": [{"variable": "koos_pain", "mean": 40}]},
    ),
)  # fmt: skip
def the_important_change_of_a_person_can_be_felt(protocol: Protocol) -> Iterator[Said]:
    """The important change within a person is at least a tenth of the mean pain at baseline."""
    chosen = [
        (index, outcome, mcid.value)
        for index, outcome in _measured(protocol, *PAIN)
        if (mcid := outcome.threshold("within_person")) is not None
    ]
    if not chosen:
        yield NotApplicable(why="no scale of pain states an important change within a person")
    for index, outcome, value in chosen:
        rows = protocol.population.baseline
        means = [r.mean for r in rows if r.variable == outcome.name and r.mean is not None]
        if not means:
            yield Unstated(path=("population", "baseline"), fact="the mean pain at baseline is")
        elif value * LEAST_SHARE_OF_BASELINE < min(means):
            yield Breach(
                path=("outcomes", index, "mcid"),
                problem=f"a change of {value:g} is less than a tenth of the mean pain of "
                f"{min(means):g}",
                remedy="state a change that people call important, with its source",
            )


@rule(
    BOOK,
    "OUT017",
    Severity.WARNING,
    IMMPACT_GROUPS,
    subject="instrument",
    why="What matters to one person is another question than what matters between means.",
    breaks=({f"{_O}.mcid[1].value": 17.5},),
)
def groups_and_persons_have_their_own_thresholds(protocol: Protocol) -> Iterator[Said]:
    """The important difference between groups is not the important change of a person again."""
    chosen = [
        (index, between.value, within.value)
        for index, outcome in enumerate(protocol.outcomes)
        if (between := outcome.threshold("between_groups")) is not None
        and (within := outcome.threshold("within_person")) is not None
    ]
    if not chosen:
        yield NotApplicable(why="no outcome states both thresholds")
    for index, between, within in chosen:
        if between == within:
            yield Breach(
                path=("outcomes", index, "mcid"),
                problem=f"{within:g} is stated for persons and for groups",
                remedy="argue the difference between groups by itself",
            )
