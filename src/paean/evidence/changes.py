"""The analysis table: what each arm changed by, as a share of the instrument's own range.

Every observation ends in exactly one place: it gives a row of the table, it serves one (as the
baseline or as the score beside a printed change), or ``why_not`` says why it does neither.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from math import hypot, sqrt
from typing import Literal

import polars as pl

from paean.evidence.outcomes import FUNCTION, NOT_A_SCORE, PAIN, scale_of
from paean.evidence.parameters import reference_parameters
from paean.evidence.spread import (
    Precision,
    mean_of_quartiles,
    of_difference,
    precision,
    sd_of_quartiles,
)
from paean.evidence.trials import published_trials
from paean.study.published import Observation, PublishedArm, PublishedTrial

Trials = Iterable[PublishedTrial]
_CHANGES = ("change_mean", "change_median")
_SCORES = ("mean", "median")
_USABLE = (*_CHANGES, *_SCORES, "increment_mean")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """An arm's change to one visit, in hundredths of the instrument's range; negative is better.

    ``baseline`` is oriented alike: 100 is the worst score. ``se`` is of the arm's change,
    ``sd_change`` per person. ``basis`` says how each number was got.
    """

    trial: str
    condition: str
    arm: str
    treatment_class: str
    masked: str
    week: float
    outcome: str
    n: int | None
    baseline: float | None
    baseline_sd: float | None
    change: float
    se: float | None
    sd_change: float | None
    statistic: Literal["mean", "median"]
    basis: str
    seen_in: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unused:
    """An observation that gives no row, and why."""

    trial: str
    arm: str
    outcome: str
    week: float | None
    statistic: str | None
    reason: str


def pain_changes(
    trials: Trials | None = None,
    *,
    outcomes: Sequence[str] = PAIN,
    include_left_out: bool = False,
    convert_medians: bool = False,
) -> pl.DataFrame:
    """Return one row per trial, arm, outcome and follow-up week, shape [rows, fields of Change].

    Medians stay medians (``statistic``) unless they are to be converted to means after Luo 2018 and
    Wan 2014, which ``basis`` then says.
    """
    used, _ = _sort(trials, outcomes, include_left_out, convert_medians)
    return _frame(used, Change)


def function_changes(
    trials: Trials | None = None,
    *,
    outcomes: Sequence[str] = FUNCTION,
    include_left_out: bool = False,
    convert_medians: bool = False,
) -> pl.DataFrame:
    """Return the same table for outcomes of function."""
    return pain_changes(
        trials,
        outcomes=outcomes,
        include_left_out=include_left_out,
        convert_medians=convert_medians,
    )


def why_not(
    trials: Trials | None = None,
    *,
    outcomes: Sequence[str] = PAIN,
    include_left_out: bool = False,
) -> pl.DataFrame:
    """Return every observation that neither gives nor serves a row of the table, and why."""
    _, unused = _sort(trials, outcomes, include_left_out, convert=False)
    return _frame(unused, Unused)


_TYPES = {
    "str": pl.String, "float": pl.Float64, "float | None": pl.Float64, "int | None": pl.Int64,
    "str | None": pl.String,
}  # fmt: skip


def _frame(rows: Sequence[Change] | Sequence[Unused], noun: type[Change | Unused]) -> pl.DataFrame:
    columns = {f.name: _type(f.type) for f in fields(noun)}
    return pl.DataFrame([asdict(row) for row in rows], schema=columns)


def _type(annotation: object) -> type[pl.DataType]:
    name = annotation.__name__ if isinstance(annotation, type) else str(annotation)
    return _TYPES.get(name, pl.String)


def _sort(
    trials: Trials | None, outcomes: Sequence[str], include_left_out: bool, convert: bool
) -> tuple[list[Change], list[Unused]]:
    used: list[Change] = []
    unused: list[Unused] = []
    for trial in published_trials() if trials is None else trials:
        for arm in trial.arms:
            left_out = None if include_left_out else trial.left_out
            fit: dict[str, list[Observation]] = {}
            for seen in arm.observations:
                reason = left_out or _reason(seen, outcomes)
                if reason:
                    unused.append(_unused(trial, arm, seen, reason))
                else:
                    fit.setdefault(scale_of(seen.outcome), []).append(seen)
            for course in fit.values():
                changes, idle = _course(trial, arm, course, convert)
                used += changes
                unused += idle
    return used, unused


def _reason(seen: Observation, outcomes: Sequence[str]) -> str | None:
    """Return why a row can neither give nor serve a change, or None."""
    if seen.outcome in NOT_A_SCORE:
        return NOT_A_SCORE[seen.outcome]
    if scale_of(seen.outcome) not in outcomes:
        return "another outcome"
    if seen.set_aside:
        return seen.set_aside
    if seen.value is None or seen.statistic is None:
        return "no number was visible"
    if seen.statistic not in _USABLE:
        return f"{seen.statistic.replace('_', ' ')}, not a score or a change"
    if seen.minimum is None or seen.maximum is None or seen.higher_is_worse is None:
        return "scale not stated"
    return "week not stated" if seen.week is None else None


def _unused(trial: PublishedTrial, arm: PublishedArm, seen: Observation, reason: str) -> Unused:
    return Unused(
        trial=trial.identifier,
        arm=arm.name,
        outcome=seen.outcome,
        week=seen.week,
        statistic=seen.statistic,
        reason=reason,
    )


def _course(
    trial: PublishedTrial, arm: PublishedArm, course: list[Observation], convert: bool
) -> tuple[list[Change], list[Unused]]:
    """Return the changes of one outcome of one arm, and what could not be used."""
    course, prepared = _prepared(course, arm, convert)
    start = next((o for o in course if o.week == 0 and o.statistic in _SCORES), None)
    changes: list[Change] = []
    idle: list[Unused] = []
    for week in sorted({o.week for o in course if o.week}):
        visit = [o for o in course if o.week == week]
        change = _visit(trial, arm, start, visit, prepared)
        if change is None:
            idle += [_unused(trial, arm, o, "no baseline to subtract") for o in visit]
        else:
            changes.append(change)
    if start is not None and not changes:
        idle.append(_unused(trial, arm, start, "baseline only, no follow-up on this scale"))
    return changes, idle


def _prepared(
    course: list[Observation], arm: PublishedArm, convert: bool
) -> tuple[list[Observation], list[str]]:
    """Return increments as changes and, where asked for, medians as means; and what was done."""
    if any(o.statistic == "increment_mean" for o in course):
        said = "sum of the printed increments, taken as independent for the spread (assumption)"
        return _cumulated(course), [said]
    if convert and all(_convertible(o, arm) for o in course):
        said = "means converted from medians and quartiles (Luo 2018, Wan 2014)"
        return [_as_mean(o, arm) for o in course], [said]
    return course, []


def _cumulated(course: list[Observation]) -> list[Observation]:
    total, spread = 0.0, 0.0
    cumulated = [o for o in course if o.statistic != "increment_mean"]
    for o in sorted(course, key=lambda o: o.week or 0.0):
        if o.statistic == "increment_mean" and o.value is not None:
            total, spread = total + o.value, hypot(spread, o.spread_low or 0.0)
            cumulated.append(replace(o, statistic="change_mean", value=total, spread_low=spread))
    return cumulated


def _convertible(seen: Observation, arm: PublishedArm) -> bool:
    people = seen.people or arm.randomised
    return seen.statistic == "median" and seen.spread_kind == "iqr" and people is not None


def _as_mean(seen: Observation, arm: PublishedArm) -> Observation:
    people = seen.people or arm.randomised
    median, low, high = seen.value, seen.spread_low, seen.spread_high
    if people is None or median is None or low is None or high is None:
        return seen
    return replace(
        seen,
        statistic="mean",
        value=mean_of_quartiles(median, low, high, people),
        spread_kind="sd",
        spread_low=sd_of_quartiles(low, high, people),
        spread_high=None,
    )


def _visit(
    trial: PublishedTrial,
    arm: PublishedArm,
    start: Observation | None,
    visit: list[Observation],
    said: list[str],
) -> Change | None:
    """Return the change to one visit: as printed, else score minus baseline."""
    changed = next((o for o in visit if o.statistic in _CHANGES), None)
    score = next((o for o in visit if o.statistic in _SCORES), None)
    seen = changed or score
    if seen is None or seen.value is None or seen.week is None:
        return None
    people, counted = _people(trial, arm, seen)
    before = _baseline(seen, score, start)
    if changed is not None:
        change, spread, how = seen.value, precision(seen, people), "change as printed"
    elif before is None:
        return None
    else:
        change, how = seen.value - before, "score minus baseline"
        spread = _of_scores(trial, arm, start, seen, people)
    told = [how, *said, spread.how, *counted, *_told(trial, seen, start)]
    return _change(trial, arm, seen, change, before, start, people, spread, "; ".join(told))


def _baseline(
    seen: Observation, score: Observation | None, start: Observation | None
) -> float | None:
    """Return the baseline of just these people, of the arm, or the one the change implies."""
    if seen.baseline is not None:
        return seen.baseline
    if start is not None:
        return start.value
    if score is not None and score is not seen and score.value is not None and seen.value:
        return score.value - seen.value
    return None


def _of_scores(
    trial: PublishedTrial,
    arm: PublishedArm,
    start: Observation | None,
    last: Observation,
    people: int | None,
) -> Precision:
    if last.statistic == "median" or start is None:
        return Precision(sd=None, se=None, how="no standard error of a difference of medians")
    first = precision(start, _people(trial, arm, start)[0])
    correlation = reference_parameters()["evidence.repeated_score_correlation"]
    found = of_difference(first, precision(last, people), correlation)
    if found.sd is not None and people:
        return replace(found, se=found.sd / sqrt(people))
    if found.se is None and found.sd is None:
        return replace(found, how=f"no SE: {_lacking(first, precision(last, people))}")
    return found


def _lacking(first: Precision, last: Precision) -> str:
    return first.how if first.se is None and first.sd is None else last.how


def _people(
    trial: PublishedTrial, arm: PublishedArm, seen: Observation
) -> tuple[int | None, list[str]]:
    """Return the people behind a number, and what to say where they are not those observed."""
    if seen.people is not None:
        return seen.people, []
    if arm.randomised is not None:
        return arm.randomised, ["people: randomised"]
    if trial.randomised is not None and trial.unit == "person":
        arms = sum(other.part_of is None for other in trial.arms)
        return trial.randomised // arms, ["people: an equal share of all randomised (assumption)"]
    return None, ["people of the arm not printed"]


def _told(trial: PublishedTrial, seen: Observation, start: Observation | None) -> list[str]:
    """Return what else a reader must know of a row."""
    told: list[str] = []
    if seen.baseline is not None:
        told.append("baseline quoted for these people")
    if seen.derived:
        told.append("derived: not printed in the source")
    if trial.unit == "knee_within_person":
        told.append("each person gives a knee to both arms")
    if trial.unit in ("unclear", "crossover"):
        told.append(f"unit of analysis: {trial.unit}")
    if seen.outcome != scale_of(seen.outcome) or (start and start.outcome != seen.outcome):
        told.append(f"printed as {seen.outcome}")
    return told


def _change(
    trial: PublishedTrial,
    arm: PublishedArm,
    seen: Observation,
    change: float,
    before: float | None,
    start: Observation | None,
    people: int | None,
    spread: Precision,
    basis: str,
) -> Change:
    first = precision(start, _people(trial, arm, start)[0]) if start else None
    return Change(
        trial=trial.identifier,
        condition=trial.condition,
        arm=arm.name,
        treatment_class=arm.treatment_class,
        masked=trial.masked,
        week=seen.week or 0.0,
        outcome=scale_of(seen.outcome),
        n=people,
        baseline=None if before is None else _score(seen, before),
        baseline_sd=_size(seen, first.sd if first else None),
        change=_towards_worse(seen) * change,
        se=_size(seen, spread.se),
        sd_change=_size(seen, spread.sd),
        statistic="median" if "median" in (seen.statistic or "") else "mean",
        basis=basis,
        seen_in=seen.seen_in,
    )


def _span(seen: Observation) -> float:
    if seen.minimum is None or seen.maximum is None:
        raise ValueError(f"{seen.outcome} has no range")
    return seen.maximum - seen.minimum


def _towards_worse(seen: Observation) -> float:
    """Return hundredths of the range per printed point, positive towards worse."""
    return (100.0 if seen.higher_is_worse else -100.0) / _span(seen)


def _score(seen: Observation, value: float) -> float:
    share = 100.0 * (value - (seen.minimum or 0.0)) / _span(seen)
    return share if seen.higher_is_worse else 100.0 - share


def _size(seen: Observation, value: float | None) -> float | None:
    return None if value is None else 100.0 * value / _span(seen)
