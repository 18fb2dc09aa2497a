"""Do the parts of the design hold together: control, several questions, timing, regression?"""

from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.sources import E10
from paean.check.sources_on_conduct import MULTIPLE_ENDPOINTS_2022, REGRESSION_2021, SPIRIT
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []


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
    "DES005",
    Severity.WARNING,
    MULTIPLE_ENDPOINTS_2022,
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
    SPIRIT.at("item 18"),
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
    REGRESSION_2021,
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
