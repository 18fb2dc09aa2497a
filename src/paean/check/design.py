"""Do the parts of the design hold together: control, masking, power, multiplicity, timing?"""

from collections.abc import Iterator
from math import sqrt
from statistics import NormalDist

from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import products
from paean.check.sources import (
    E10,
    MULTIPLE_ENDPOINTS,
    NPT_2017,
    OWN,
    REGRESSION,
    SPIRIT_ITEM,
)
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.treatment import ShamHarvest

BOOK: list[Rule] = []
_NORMAL = NormalDist()


@rule(
    BOOK,
    "DES001",
    Severity.ERROR,
    E10.at("section 1.2, purpose of a control group"),
    subject="design",
    why="Pain falls after a sham injection too; without a control nothing tells the two apart.",
    breaks=({"arms[1].role": "experimental"},),
)
def there_is_a_control(protocol: Protocol) -> Iterator[Said]:
    """A trial that asks whether cells relieve pain has a control arm."""
    if not any(arm.role == "control" for arm in protocol.arms):
        yield Breach(
            path=("arms",),
            problem="no arm is a control; sham injections relieve pain as well",
            remedy="add a control arm, or say that the study cannot answer the question",
        )


@rule(
    BOOK,
    "DES002",
    Severity.WARNING,
    NPT_2017,
    subject="design",
    why="People who know that they received cells expect relief and report it.",
    breaks=({"masking.participants": False},),
)
def participants_are_masked(protocol: Protocol) -> Iterator[Said]:
    """In a trial of pain the people who rate it do not know their arm."""
    if protocol.masking.participants is False:
        yield Breach(
            path=("masking", "participants"),
            problem="participants know their arm and rate their own pain",
            remedy="mask them, or interpret the difference as treatment plus expectation",
        )
    elif protocol.masking.participants is None:
        yield Unstated(path=("masking",), fact="the masking of participants is")


@rule(
    BOOK,
    "DES003",
    Severity.WARNING,
    NPT_2017,
    subject="design",
    why="A person whose marrow was taken knows the arm unless the others felt the same.",
    meets=({"arms[0].treatments[0].donor": "autologous", "masking.sham_harvest": True},),
    breaks=({"arms[0].treatments[0].donor": "autologous", "masking.sham_harvest": False},),
)
def harvest_does_not_unmask(protocol: Protocol) -> Iterator[Said]:
    """Where some arms have tissue harvested and others not, a sham harvest keeps the mask."""
    if not protocol.masking.participants or protocol.study.design == "within_patient":
        yield NotApplicable(why="participants are not masked, or each is their own control")
        return
    harvested = {a for (_, a, *_), p in _indexed(protocol) if p}
    if not harvested or len(harvested) == len(protocol.arms):
        yield NotApplicable(why="all arms are alike in harvest")
    elif protocol.masking.sham_harvest is None:
        yield Unstated(path=("masking",), fact="a sham harvest in the other arms is")
    elif not protocol.masking.sham_harvest:
        yield Breach(
            path=("masking", "sham_harvest"),
            problem="some arms are harvested, others are not, and there is no sham harvest",
            remedy="add a sham harvest, or do not call the participants masked",
        )


def _indexed(protocol: Protocol) -> Iterator[tuple[tuple[str | int, ...], bool]]:
    for path, product in products(protocol):
        yield path, product.needs_harvest
    for a, arm in enumerate(protocol.arms):
        if any(isinstance(t, ShamHarvest) for t in arm.treatments):
            yield ("arms", a), True


@rule(
    BOOK,
    "DES004",
    Severity.ERROR,
    OWN.at("power of a comparison of two means"),
    subject="design",
    why="A trial too small for its own assumptions burdens people and answers nothing.",
    breaks=({"sample_size.power": 0.99},),
)
def the_sample_size_reaches_the_stated_power(protocol: Protocol) -> Iterator[Said]:
    """With its own assumptions, the sample size gives the power it claims."""
    size = protocol.sample_size
    difference, sd = size.target_difference, size.standard_deviation
    if difference is None or sd is None or size.power is None or size.alpha is None:
        yield NotApplicable(why="the assumptions behind the sample size are not all stated")
        return
    kept = 1 - (size.dropout or 0.0)
    smallest = min(arm.planned for arm in protocol.arms) * kept
    spread = sd if protocol.study.design == "within_patient" else sd * sqrt(2)
    wanted = _NORMAL.inv_cdf(1 - size.alpha / 2)
    reached = _NORMAL.cdf(difference / spread * sqrt(smallest) - wanted)
    if reached < size.power - 0.02:
        yield Breach(
            path=("sample_size", "power"),
            problem=f"{smallest:.0f} people an arm reach a power of {reached:.2f}, "
            f"not {size.power:g}",
            remedy="enlarge the arms or correct the assumptions",
        )


@rule(
    BOOK,
    "DES005",
    Severity.WARNING,
    MULTIPLE_ENDPOINTS,
    subject="design",
    why="Of many questions one answers yes by chance.",
    breaks=({"estimands[1].objective": "primary"},),
)
def several_primary_questions_share_their_error(protocol: Protocol) -> Iterator[Said]:
    """Several primary estimands share one chance of error by a stated rule for multiplicity."""
    primary = [e for e in protocol.estimands if e.objective == "primary"]
    shared = protocol.statistics.multiplicity if protocol.statistics else None
    if len(primary) > 1 and shared in (None, "none", "one_primary"):
        yield Breach(
            path=("estimands",),
            problem=f"{len(primary)} primary estimands are tested without adjustment",
            remedy="read each interval on its own, or name one primary estimand",
        )


@rule(
    BOOK,
    "DES006",
    Severity.NOTE,
    E10.at("section 1.2, purpose of a control group"),
    subject="design",
    why="The response to a sham injection lasts for months; lasting relief shows after it.",
    breaks=(
        {
            "schedule.visits[2].at": "2 months",
            "schedule.visits[3].at": "3 months",
            "schedule.visits[4].at": "4 months",
        },
    ),
)
def follow_up_outlasts_the_sham_response(protocol: Protocol) -> Iterator[Said]:
    """Follow-up lasts at least six months, since sham injections relieve pain that long."""
    last = max((v.at_days for v in protocol.schedule.follow_up), default=0.0)
    if last < 180:
        yield Breach(
            path=("schedule", "visits"),
            problem=f"the last visit is on day {last:g}",
            remedy="follow people for at least six months",
        )


@rule(
    BOOK,
    "DES007",
    Severity.NOTE,
    SPIRIT_ITEM.at("participant timeline"),
    subject="design",
    why="A visit without a window is late, or another visit, at somebody's choice.",
    breaks=({"schedule.visits[2].before": ABSENT, "schedule.visits[2].after": ABSENT},),
)
def visits_have_windows(protocol: Protocol) -> Iterator[Said]:
    """Every follow-up visit states the window in which it may fall."""
    without = [v for v in protocol.schedule.follow_up if v.before_days == v.after_days == 0]
    if without:
        names = ", ".join(v.name for v in without)
        yield Unstated(path=("schedule", "visits"), fact=f"the window of {names} is")


@rule(
    BOOK,
    "DES008",
    Severity.WARNING,
    REGRESSION,
    subject="design",
    why="People enter on a bad day and are better on any other.",
    breaks=(
        {
            "arms[1].role": "experimental",
            "population.pain_threshold": {"outcome": "pain_vas", "at_least": 40},
        },
    ),
)
def a_pain_threshold_has_a_control_for_its_regression(protocol: Protocol) -> Iterator[Said]:
    """Where people enter by a pain score, change from baseline alone proves nothing."""
    if protocol.population.pain_threshold is None:
        yield NotApplicable(why="no pain score decides on entry")
    elif len(protocol.arms) < 2 or not any(arm.role == "control" for arm in protocol.arms):
        yield Breach(
            path=("population", "pain_threshold"),
            problem="people enter on a bad day and there is no control arm",
            remedy="add a concurrent control",
        )


@rule(
    BOOK,
    "SMP001",
    Severity.WARNING,
    SPIRIT_ITEM.at("sample size"),
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
    size = protocol.sample_size
    for key in ("target_difference", "standard_deviation", "power", "alpha"):
        if getattr(size, key) is None:
            yield Unstated(path=("sample_size",), fact=f"the {key.replace('_', ' ')} is")
