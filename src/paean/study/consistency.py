"""What no single key can tell: whether the parts of a protocol fit each other."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import pairwise

from paean.study.composite import composites_have_their_parts
from paean.study.misfit import Misfit, Path
from paean.study.protocol import Baseline, Protocol
from paean.study.scale import scales_fit_their_instruments
from paean.study.treatment import Daily

_RESPONSES = ("responder_30", "responder_50", "responder_mcid", "responder_omeract_oarsi")
_FORMS: dict[str, tuple[str, ...]] = {
    "difference_in_means": ("change_from_baseline", "score"),
    "mean_change": ("change_from_baseline",),
    "risk_difference": _RESPONSES,
}
# people are described by these besides the outcomes of the study; means lie between the two
DESCRIBED = {"age_years": (0, 150), "bmi": (5, 150), "female": (0, 1), "duration_years": (0, 150)}


def misfits(protocol: Protocol) -> Iterator[Misfit]:
    """Yield every contradiction between the parts of a protocol."""
    for rule in _RULES:
        yield from rule(protocol)


def _twice(names: Iterable[str], part: str) -> Iterator[Misfit]:
    listed = list(names)
    for name, times in Counter(listed).items():
        if times > 1:
            last = len(listed) - 1 - listed[::-1].index(name)
            yield Misfit(
                path=(part, last, "name"),
                problem=f"'{name}' is used {times} times",
                remedy="give each its own name",
            )


def _names_are_unique(protocol: Protocol) -> Iterator[Misfit]:
    yield from _twice((a.name for a in protocol.arms), "arms")
    yield from _twice((o.name for o in protocol.outcomes), "outcomes")
    yield from _twice((e.name for e in protocol.estimands), "estimands")
    for misfit in _twice((v.name for v in protocol.schedule.visits), "visits"):
        yield Misfit(path=("schedule", *misfit.path), problem=misfit.problem, remedy=misfit.remedy)


def _windows_do_not_overlap(protocol: Protocol) -> Iterator[Misfit]:
    order = sorted(enumerate(protocol.schedule.visits), key=lambda item: item[1].at_days)
    for (_, earlier), (index, later) in pairwise(order):
        if later.first_day <= earlier.last_day:
            yield Misfit(
                path=("schedule", "visits", index),
                problem=f"'{later.name}' opens on day {later.first_day:g}, "
                f"before '{earlier.name}' has closed on day {earlier.last_day:g}",
                remedy="narrow one of the two windows",
            )


def _visits_lie_within_the_study(protocol: Protocol) -> Iterator[Misfit]:
    schedule = protocol.schedule
    for index, visit in enumerate(schedule.visits):
        path = ("schedule", "visits", index, "at")
        if visit.at_days > schedule.end_days:
            yield Misfit(
                path=path,
                problem=f"'{visit.name}' on day {visit.at_days:g} is after the end "
                f"of the study on day {schedule.end_days:g}",
                remedy="move the visit or the end",
            )
        if visit.kind == "follow_up" and visit.at_days <= 0:
            yield Misfit(
                path=path,
                problem=f"follow-up visit '{visit.name}' is not after day 0",
                remedy="move it, or set kind to 'screening' or 'baseline'",
            )
        if visit.kind != "follow_up" and visit.at_days > 0:
            yield Misfit(
                path=path,
                problem=f"{visit.kind} visit '{visit.name}' is after day 0, the first treatment",
                remedy="move it to day 0 or before",
            )
    baselines = [i for i, v in enumerate(schedule.visits) if v.kind == "baseline"]
    if len(baselines) != 1:
        yield Misfit(
            path=("schedule", "visits", *baselines[1:2]),
            problem=f"{len(baselines)} baseline visits; changes need exactly one",
            remedy="set kind = 'baseline' on one visit",
        )
    if not schedule.follow_up:
        yield Misfit(
            path=("schedule", "visits"),
            problem="no follow-up visit",
            remedy="add the visits at which outcomes are read",
        )


def _treatments_lie_within_the_study(protocol: Protocol) -> Iterator[Misfit]:
    end = protocol.schedule.end_days
    for a, arm in enumerate(protocol.arms):
        for t, treatment in enumerate(arm.treatments):
            path = ("arms", a, "treatments", t)
            if not isinstance(treatment, Daily):
                days, key = treatment.on_days, "on"
            else:
                stop = treatment.until_days
                days = (treatment.from_days, *(() if stop is None else (stop,)))
                key = "until" if stop is not None else "from"
            if max(days) > end:
                yield Misfit(
                    path=(*path, key),
                    problem=f"treatment on day {max(days):g} is after the end of the study "
                    f"on day {end:g}",
                    remedy="move the treatment or the end",
                )
            if list(days) != sorted(set(days)):
                yield Misfit(
                    path=(*path, key),
                    problem="treatment days do not rise",
                    remedy="list each day once, in order",
                )


def _scales_have_a_width(protocol: Protocol) -> Iterator[Misfit]:
    for index, outcome in enumerate(protocol.outcomes):
        if outcome.maximum <= outcome.minimum:
            yield Misfit(
                path=("outcomes", index, "maximum"),
                problem=f"the maximum {outcome.maximum:g} is not above "
                f"the minimum {outcome.minimum:g}",
                remedy="state the range of the scale",
            )
            continue
        if outcome.resolution is not None and outcome.resolution > outcome.span:
            yield Misfit(
                path=("outcomes", index, "resolution"),
                problem=f"the resolution {outcome.resolution:g} is wider than the scale",
                remedy="state the smallest step of the scale",
            )
        for m, mcid in enumerate(outcome.mcid):
            if mcid.value >= outcome.span:
                yield Misfit(
                    path=("outcomes", index, "mcid", m, "value"),
                    problem=f"the MCID {mcid.value:g} is as wide as the scale",
                    remedy="state it on the outcome's own scale",
                )


def _estimands_name_what_exists(protocol: Protocol) -> Iterator[Misfit]:
    arms = {a.name for a in protocol.arms}
    outcomes = {o.name: o for o in protocol.outcomes}
    visits = {v.name: v for v in protocol.schedule.visits}
    for index, estimand in enumerate(protocol.estimands):
        path = ("estimands", index)
        for key, name in (
            ("treatment", estimand.treatment), ("comparator", estimand.comparator)
        ):  # fmt: skip
            if name not in arms:
                yield _absent((*path, key), "arm", name, arms)
        alone = estimand.summary == "mean_change"
        if alone != (estimand.treatment == estimand.comparator):
            yield Misfit(
                path=(*path, "comparator"),
                problem="an arm is compared with itself"
                if not alone
                else "the change of one arm has no other arm",
                remedy="name another arm"
                if not alone
                else "name the same arm as treatment and comparator",
            )
        variable = estimand.variable
        if variable.outcome not in outcomes:
            yield _absent((*path, "variable", "outcome"), "outcome", variable.outcome, outcomes)
        elif variable.form == "responder_mcid" and not outcomes[variable.outcome].threshold(
            "within_person"
        ):
            yield Misfit(
                path=(*path, "variable", "form"),
                problem=f"'{variable.outcome}' declares no MCID within a person",
                remedy="add one under its mcid with its source, or choose another form",
            )
        if variable.visit not in visits:
            yield _absent((*path, "variable", "visit"), "visit", variable.visit, visits)
        elif visits[variable.visit].kind != "follow_up":
            yield Misfit(
                path=(*path, "variable", "visit"),
                problem=f"'{variable.visit}' is not a follow-up visit",
                remedy="name a visit after treatment",
            )
        elif (
            visits[variable.visit].outcomes
            and variable.outcome not in visits[variable.visit].outcomes
        ):
            yield Misfit(
                path=(*path, "variable", "visit"),
                problem=f"'{variable.outcome}' is not read at '{variable.visit}'",
                remedy="add it to the outcomes of the visit",
            )
        if variable.form not in _FORMS[estimand.summary]:
            yield Misfit(
                path=(*path, "summary"),
                problem=f"'{estimand.summary}' does not summarise '{variable.form}'",
                remedy="use difference_in_means for changes and scores, risk_difference for "
                "responders, mean_change for the change of one arm",
            )


def _absent(path: Path, what: str, name: str, known: Iterable[str]) -> Misfit:
    return Misfit(
        path=path,
        problem=f"there is no {what} '{name}'",
        remedy=f"name one of: {', '.join(sorted(known))}",
    )


def _references_exist(protocol: Protocol) -> Iterator[Misfit]:
    outcomes = {o.name: o for o in protocol.outcomes}
    for index, visit in enumerate(protocol.schedule.visits):
        for o, name in enumerate(visit.outcomes):
            if name not in outcomes:
                yield _absent(
                    ("schedule", "visits", index, "outcomes", o), "outcome", name, outcomes
                )
    threshold = protocol.population.pain_threshold
    if threshold is None:
        return
    path = ("population", "pain_threshold")
    if threshold.outcome not in outcomes:
        yield _absent((*path, "outcome"), "outcome", threshold.outcome, outcomes)
    elif not _on_scale(protocol, threshold.outcome, threshold.at_least):
        yield Misfit(
            path=(*path, "at_least"),
            problem=f"{threshold.at_least:g} lies outside the scale of '{threshold.outcome}'",
            remedy="state it on the outcome's own scale",
        )


def _on_scale(protocol: Protocol, outcome: str, value: float) -> bool:
    scale = protocol.outcome(outcome)
    return scale.minimum <= value <= scale.maximum


def _baselines_make_sense(protocol: Protocol) -> Iterator[Misfit]:
    outcomes = {o.name for o in protocol.outcomes}
    arms = {a.name for a in protocol.arms}
    for index, row in enumerate(protocol.population.baseline):
        path = ("population", "baseline", index)
        if row.arm is not None and row.arm not in arms:
            yield _absent((*path, "arm"), "arm", row.arm, arms)
        if row.variable not in outcomes and row.variable not in DESCRIBED:
            yield _absent((*path, "variable"), "variable", row.variable, [*outcomes, *DESCRIBED])
        if row.mean is None and row.median is None and row.percent is None:
            yield Misfit(
                path=path,
                problem="neither mean, median nor percent is given",
                remedy="state what was published, or leave the row out",
            )
        if not _rising(row):
            yield Misfit(
                path=(*path, "median"),
                problem="the quartiles and the median do not rise",
                remedy="check the three numbers",
            )
        low, high = _range_of(protocol, row.variable)
        for key in ("mean", "median", "quartile_1", "quartile_3"):
            value = getattr(row, key)
            if value is not None and not low <= value <= high:
                yield Misfit(
                    path=(*path, key),
                    problem=f"{value:g} lies outside the scale of '{row.variable}'",
                    remedy=f"state it between {low:g} and {high:g}",
                )
        if row.sd is not None and row.sd > high - low:
            yield Misfit(
                path=(*path, "sd"),
                problem=f"the standard deviation {row.sd:g} is wider than "
                f"the scale of '{row.variable}'",
                remedy="check whether it is one",
            )


def _range_of(protocol: Protocol, variable: str) -> tuple[float, float]:
    scales = {o.name: (o.minimum, o.maximum) for o in protocol.outcomes}
    return (DESCRIBED | scales).get(variable, (-math.inf, math.inf))


def _rising(row: Baseline) -> bool:
    known = [v for v in (row.quartile_1, row.median, row.quartile_3) if v is not None]
    return known == sorted(known)


def _ages_rise(protocol: Protocol) -> Iterator[Misfit]:
    low, high = protocol.population.minimum_age_years, protocol.population.maximum_age_years
    if low is not None and high is not None and high <= low:
        yield Misfit(
            path=("population", "maximum_age"),
            problem=f"the maximum age {high:g} is not above the minimum {low:g}",
            remedy="check the two ages",
        )


def _numbers_add_up(protocol: Protocol) -> Iterator[Misfit]:
    planned = protocol.people
    if protocol.study.design == "within_patient":
        planned = max(arm.planned for arm in protocol.arms)
        for index, arm in enumerate(protocol.arms):
            if arm.planned != planned:
                yield Misfit(
                    path=("arms", index, "planned"),
                    problem=f"'{arm.name}' plans for {arm.planned} people, another arm for "
                    f"{planned}; within patients each person is in every arm",
                    remedy="plan the same number in every arm",
                )
    if planned != protocol.sample_size.randomised:
        yield Misfit(
            path=("sample_size", "randomised"),
            problem=f"the arms plan for {planned} people, the sample size says "
            f"{protocol.sample_size.randomised}",
            remedy="make the two agree",
        )


def _sources_exist(protocol: Protocol) -> Iterator[Misfit]:
    for path, keys in _sourced(protocol, ()):
        for index, key in enumerate(keys):
            if key not in protocol.sources:
                yield _absent((*path, "source", index), "source", key, protocol.sources)


def _sourced(part: object, path: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Yield every part of a protocol that names its sources, with its path."""
    if isinstance(part, tuple):
        for index, item in enumerate(part):
            yield from _sourced(item, (*path, index))
    elif is_dataclass(part):
        for name in _fields_of(type(part)):
            value = getattr(part, name)
            if name == "source" and isinstance(value, tuple):
                yield path, value
            elif isinstance(value, tuple) or is_dataclass(value):
                yield from _sourced(value, (*path, name))


@cache
def _fields_of(noun: type) -> tuple[str, ...]:
    return tuple(f.name for f in fields(noun))


def _waivers_end_after_they_begin(protocol: Protocol) -> Iterator[Misfit]:
    for index, waiver in enumerate(protocol.waivers):
        if waiver.expires < waiver.date:
            yield Misfit(
                path=("waivers", index, "expires"),
                problem=f"the waiver ends on {waiver.expires}, before it begins on {waiver.date}",
                remedy="check the two dates",
            )


_RULES: tuple[Callable[[Protocol], Iterator[Misfit]], ...] = (
    _names_are_unique,
    _windows_do_not_overlap,
    _visits_lie_within_the_study,
    _treatments_lie_within_the_study,
    _scales_have_a_width,
    scales_fit_their_instruments,
    _estimands_name_what_exists,
    composites_have_their_parts,
    _references_exist,
    _baselines_make_sense,
    _ages_rise,
    _numbers_add_up,
    _sources_exist,
    _waivers_end_after_they_begin,
)
