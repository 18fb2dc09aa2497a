"""Interim looks: when they fall, what for, how they spend the error, which power is left."""

from collections.abc import Iterator
from itertools import pairwise

from paean.check.power import standard_error
from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import affirmed, stated
from paean.check.sequential import NORMAL, boundaries, crossing
from paean.check.sources import OWN
from paean.check.sources_on_conduct import SPENDING, SPIRIT
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.statistics import Looks

BOOK: list[Rule] = []
_ROUNDING = 0.02  # assumption: published powers are rounded
_MOST_LOOKS = 20  # assumption: more than twenty looks are a continuous design
_EFFICACY: dict[str, object] = {
    "at_fractions": [0.5], "for_what": ["efficacy"], "spending": "obrien_fleming",
    "simulated": True,
}  # fmt: skip


def looks_of(protocol: Protocol) -> Looks | None:
    """Return the planned interim looks, if any are stated."""
    return protocol.statistics.looks if protocol.statistics else None


def no_looks(protocol: Protocol) -> Iterator[NotApplicable]:
    """Yield why a rule on interim looks does not apply, where none is planned."""
    if looks_of(protocol) is None:
        yield NotApplicable(why="no interim look is planned, or it is not stated")


@rule(
    BOOK,
    "STA002",
    Severity.WARNING,
    SPENDING,
    subject="statistics",
    why="Who looks five times at 0.05 finds something in one of seven empty trials.",
    meets=(
        {},
        {"statistics.looks": _EFFICACY},
        {"statistics.looks": {**_EFFICACY, "spending": "none", "for_what": ["harm"]}},
    ),
    breaks=(
        {"statistics.looks": {**_EFFICACY, "spending": "none"}},
        {"statistics.looks": {"at_fractions": [0.5], "for_what": ["efficacy"]}},
        {"statistics.looks": {"at_fractions": [0.5]}},
    ),
)
def looks_for_efficacy_spend_the_error(protocol: Protocol) -> Iterator[Said]:
    """Every look says what it is for, and looks for efficacy name how they spend the error."""
    looks = looks_of(protocol)
    if looks is None:
        yield from no_looks(protocol)
        return
    at = ("statistics", "looks")
    yield from stated(at, looks.for_what, "what the looks are for is")
    if "efficacy" not in looks.for_what:
        return
    yield from stated(at, looks.spending, "how the looks spend the error is")
    if looks.spending == "none":
        alpha = protocol.sample_size.alpha or 0.05
        plan = _analyses(looks)
        erring = crossing(plan, [NORMAL.inv_cdf(1 - alpha / 2)] * len(plan)) if plan else None
        raised = f"to {erring:.3f}" if erring else "beyond it"
        yield Breach(
            path=(*at, "spending"),
            problem=f"looks for efficacy without spending raise the error from {alpha:g} {raised}",
            remedy="name a spending function or boundary, or do not look for efficacy",
        )


def _analyses(looks: Looks) -> tuple[float, ...]:
    """Return the fractions of all analyses with the final one, or none where they do not rise."""
    early = tuple(f for f in looks.at_fractions if f < 1)
    rises = all(a < b for a, b in pairwise(early))
    return (*early, 1.0) if early and rises and len(early) <= _MOST_LOOKS else ()


@rule(
    BOOK,
    "STA003",
    Severity.ERROR,
    OWN.at("fractions of information"),
    subject="statistics",
    why="Looks out of order, or after the end, cannot spend an error in order.",
    meets=({}, {"statistics.looks.at_fractions": [0.25, 0.5, 0.99]}),
    breaks=(
        {"statistics.looks.at_fractions": [0.5, 0.5]},
        {"statistics.looks.at_fractions": [0.5, 0.4]},
        {"statistics.looks.at_fractions": [0.5, 1]},
        {"statistics.looks.at_fractions": ABSENT},
    ),
)
def looks_rise_and_come_before_the_end(protocol: Protocol) -> Iterator[Said]:
    """The fractions at which interim looks fall are stated, rise, and lie below one."""
    looks = looks_of(protocol)
    if looks is None:
        yield from no_looks(protocol)
        return
    at = ("statistics", "looks", "at_fractions")
    yield from stated(at[:2], looks.at_fractions, "when the looks fall is")
    for earlier, later in pairwise(looks.at_fractions):
        if later <= earlier:
            yield Breach(
                path=at,
                problem=f"a look at {later:g} follows one at {earlier:g}",
                remedy="list the looks in the order in which they fall",
            )
    if looks.at_fractions and max(looks.at_fractions) >= 1:
        yield Breach(
            path=at,
            problem="a look falls at the end, which is the final analysis",
            remedy="list the interim looks alone",
        )


@rule(
    BOOK,
    "STA004",
    Severity.NOTE,
    SPIRIT.at("item 28b"),
    subject="statistics",
    why="How often a boundary stops a useless and a useful trial is known before, or too late.",
    breaks=(
        {"statistics.looks.simulated": False},
        {"statistics.looks.simulated": ABSENT},
    ),
)
def boundaries_were_simulated(protocol: Protocol) -> Iterator[Said]:
    """What the boundaries of interim looks do was simulated before the start."""
    looks = looks_of(protocol)
    if looks is None:
        yield from no_looks(protocol)
        return
    yield from affirmed(
        ("statistics", "looks", "simulated"),
        looks.simulated,
        "whether the boundaries were simulated is",
        problem="the boundaries of the looks were not simulated",
        remedy="simulate how often they stop a useless and a useful trial",
    )


@rule(
    BOOK,
    "STA013",
    Severity.WARNING,
    OWN.at("power of a trial with looks"),
    subject="statistics",
    why="Error spent early is not there at the end, and neither is the power.",
    meets=(
        {"statistics.looks": _EFFICACY},
        {"statistics.looks": {**_EFFICACY, "spending": "haybittle_peto"}},
        {
            "statistics.looks": {**_EFFICACY, "spending": "pocock", "at_fractions": [0.25, 0.5]},
            "sample_size.power": 0.85,
        },
    ),
    breaks=(
        {"statistics.looks": {**_EFFICACY, "spending": "pocock", "at_fractions": [0.25, 0.5]}},
        {
            "statistics.looks": {**_EFFICACY, "spending": "lan_demets"},
            "sample_size.power": 0.945,
        },
    ),
)
def looks_leave_the_trial_its_power(protocol: Protocol) -> Iterator[Said]:
    """With the error its looks for efficacy spend, the trial still has its stated power."""
    looks, size, error = looks_of(protocol), protocol.sample_size, standard_error(protocol)
    plan = _analyses(looks) if looks else ()
    if looks is None or "efficacy" not in looks.for_what or not plan:
        yield NotApplicable(why="no look for efficacy is planned, or not in order")
    elif looks.spending in (None, "none", "bayesian"):
        yield NotApplicable(why="the looks spend the error by no function that is known here")
    elif size.target_difference is None or size.alpha is None or size.power is None or not error:
        yield NotApplicable(why="the assumptions behind the sample size are not all stated")
    else:
        bounds = boundaries(plan, size.alpha, looks.spending)
        reached = crossing(plan, bounds, size.target_difference / error)
        if reached < size.power - _ROUNDING:
            yield Breach(
                path=("statistics", "looks"),
                problem=f"with {len(plan) - 1} looks the power is {reached:.2f}, "
                f"not {size.power:g}",
                remedy="enlarge the trial for its looks, or spend less of the error early",
            )


@rule(
    BOOK,
    "STA014",
    Severity.ERROR,
    OWN.at("looks and none"),
    subject="statistics",
    why="A plan cannot both look and not look.",
    meets=({}, {"statistics.looks": ABSENT, "statistics.no_looks": True}),
    breaks=(
        {"statistics.no_looks": True},
        {"statistics.looks": ABSENT, "statistics.no_looks": False},
        {"statistics.looks": ABSENT, "statistics.no_looks": ABSENT},
    ),
)
def it_is_clear_whether_there_are_looks(protocol: Protocol) -> Iterator[Said]:
    """Interim looks are planned, or it is stated that there are none, and not both."""
    plan, looks = protocol.statistics, looks_of(protocol)
    none = plan.no_looks if plan else None
    if looks is not None and none:
        yield Breach(
            path=("statistics", "no_looks"),
            problem="looks are planned and it is stated that there are none",
            remedy="keep one of the two",
        )
    elif looks is None and none is not True:
        yield Unstated(path=("statistics",), fact="whether there are interim looks is")
