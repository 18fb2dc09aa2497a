"""Do the parts of the design hold together: control, masking, power, multiplicity, timing?"""

from collections.abc import Iterator
from math import sqrt

from scipy.special import ndtr, ndtri

from paean.check.completeness import no_cells, products
from paean.check.rule import Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.treatment import ShamHarvest

BOOK: list[Rule] = []
_E10 = "ICH E10: choice of control group"
_E9 = "ICH E9: statistical principles"


@rule(BOOK, "DES001", Severity.ERROR, _E10)
def there_is_a_control(protocol: Protocol) -> Iterator[Said]:
    """A trial that asks whether cells relieve pain has a control arm."""
    if not any(arm.role == "control" for arm in protocol.arms):
        yield Breach(
            path=("arms",),
            problem="no arm is a control; sham injections relieve pain as well",
            remedy="add a control arm, or say that the study cannot answer the question",
        )


@rule(BOOK, "DES002", Severity.WARNING, "CONSORT for non-pharmacological treatment 2017")
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


@rule(BOOK, "DES003", Severity.WARNING, "CONSORT for non-pharmacological treatment 2017")
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


@rule(BOOK, "DES004", Severity.ERROR, _E9)
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
    reached = float(ndtr(difference / spread * sqrt(smallest) - ndtri(1 - size.alpha / 2)))
    if reached < size.power - 0.02:
        yield Breach(
            path=("sample_size", "power"),
            problem=f"{smallest:.0f} people an arm reach a power of {reached:.2f}, "
            f"not {size.power:g}",
            remedy="enlarge the arms or correct the assumptions",
        )


@rule(BOOK, "DES005", Severity.WARNING, "FDA 2022, Multiple endpoints in clinical trials")
def several_primary_questions_share_their_error(protocol: Protocol) -> Iterator[Said]:
    """Several primary estimands share one chance of error by a stated rule for multiplicity."""
    primary = [e for e in protocol.estimands if e.objective == "primary"]
    if len(primary) > 1:
        yield Breach(
            path=("estimands",),
            problem=f"{len(primary)} primary estimands are tested without adjustment",
            remedy="read each interval on its own, or name one primary estimand",
        )


@rule(BOOK, "DES006", Severity.NOTE, _E10)
def follow_up_outlasts_the_sham_response(protocol: Protocol) -> Iterator[Said]:
    """Follow-up lasts at least six months, since sham injections relieve pain that long."""
    last = max((v.at_days for v in protocol.schedule.follow_up), default=0.0)
    if last < 180:
        yield Breach(
            path=("schedule", "end"),
            problem=f"the last visit is on day {last:g}",
            remedy="follow people for at least six months",
        )


@rule(BOOK, "DES007", Severity.NOTE, "SPIRIT 2025, participant timeline")
def visits_have_windows(protocol: Protocol) -> Iterator[Said]:
    """Every follow-up visit states the window in which it may fall."""
    without = [v for v in protocol.schedule.follow_up if v.before_days == v.after_days == 0]
    if without:
        names = ", ".join(v.name for v in without)
        yield Unstated(path=("schedule", "visits"), fact=f"the window of {names} is")


@rule(BOOK, "DES008", Severity.WARNING, "Regression to the mean: Kamerman & Vollert")
def a_pain_threshold_has_a_control_for_its_regression(protocol: Protocol) -> Iterator[Said]:
    """Where people enter by a pain score, change from baseline alone proves nothing."""
    if protocol.population.pain_threshold is None:
        yield NotApplicable(why="no pain score decides on entry")
    elif len(protocol.arms) < 2:
        yield Breach(
            path=("population", "pain_threshold"),
            problem="people enter on a bad day and there is no second arm",
            remedy="add a concurrent control",
        )


@rule(BOOK, "SAF004", Severity.WARNING, "Horizon for cell products: EMA, FDA long-term follow-up")
def safety_follow_up_lasts_a_year(protocol: Protocol) -> Iterator[Said]:
    """People who receive cells are followed for harm for at least a year."""
    yield from no_cells(protocol)
    if not any(arm.cells for arm in protocol.arms):
        return
    follow_up = protocol.safety.follow_up_days if protocol.safety else None
    longest = follow_up or protocol.schedule.end_days
    if longest < 360:
        yield Breach(
            path=("safety", "follow_up") if follow_up else ("schedule", "end"),
            problem=f"people are followed for {longest:g} days",
            remedy="follow them for harm for at least a year",
        )
