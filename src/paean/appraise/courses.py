"""The courses of a cohort as arrays, and the missing visits filled in many ways.

Missing visits are imputed by arm from baseline and the visit before, with their residual spread;
the last value is never carried forward, for who leaves is not who stays.
"""

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.numeric.streams import Floats, normals
from paean.study.cohort import Cohort
from paean.study.errors import fault
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol

DAYS_PER_YEAR = 365.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Courses:
    """Pain and function (0-100, high is worse) of people at visits, baseline first.

    ``arm`` [people] indexes ``arms``; ``years`` [people, visits]; ``pain`` and ``function``
    [people, visits] with NaN where nobody came; function is None where it was not measured.
    """

    arms: tuple[str, ...]
    visits: tuple[str, ...]
    arm: NDArray[np.int64]
    years: Floats
    pain: Floats
    function: Floats | None

    @property
    def end_years(self) -> float:
        """Return when the last visit was planned, as the median of when it took place."""
        return float(np.median(self.years[:, -1]))


def pain_outcome(protocol: Protocol) -> Outcome:
    """Return the pain that is valued: the primary estimand's, else the first that there is."""
    primary = protocol.outcome(protocol.primary.variable.outcome)
    if primary.is_pain:
        return primary
    return _first([o for o in protocol.outcomes if o.is_pain])


def function_outcome(protocol: Protocol) -> Outcome | None:
    """Return the first outcome that measures function alone, or None."""
    return next((o for o in protocol.outcomes if o.is_function), None)


def _first(found: list[Outcome]) -> Outcome:
    if not found:
        raise fault("outcomes", "no outcome measures pain, so no utility can be mapped", "add one")
    return found[0]


def courses_of(protocol: Protocol, cohort: Cohort) -> Courses:
    """Return the courses of a cohort; PaeanError without a baseline or a follow-up visit."""
    baseline, follow_up = protocol.schedule.baseline, protocol.schedule.follow_up
    if baseline is None or not follow_up:
        raise fault("schedule", "no baseline or no later visit", "add them")
    subjects = cohort.subjects.filter(pl.col("status") == "enrolled")
    visits = (baseline, *follow_up)
    names = [a.name for a in protocol.arms]
    planned = np.array([max(0.0, v.at_days) for v in visits]) / DAYS_PER_YEAR
    rows = subjects.select("subject").with_row_index("row")
    seen = cohort.assessments.join(rows, on="subject", how="inner")
    years = np.tile(planned, (subjects.height, 1))
    pain = scores_at(seen, pain_outcome(protocol), [v.name for v in visits], years)
    function = function_outcome(protocol)
    return Courses(
        arms=tuple(names),
        visits=tuple(v.name for v in visits),
        arm=_indices(subjects["arm"], names),
        years=years,
        pain=pain,
        function=None
        if function is None
        else scores_at(seen, function, [v.name for v in visits], years),
    )


def _indices(column: pl.Series, names: list[str]) -> NDArray[np.int64]:
    table = pl.DataFrame({"name": names, "index": np.arange(len(names))})
    found = pl.DataFrame({"name": column}).join(table, on="name", how="left", maintain_order="left")
    if found["index"].null_count():
        raise fault("subjects", "a person is in an arm that the protocol lacks", "mend the arm")
    return found["index"].to_numpy().astype(np.int64)


def scores_at(seen: pl.DataFrame, outcome: Outcome, visits: list[str], years: Floats) -> Floats:
    """Return the scores of an outcome, [rows, visits], 0-100 and worse upwards.

    ``seen`` has the columns row, visit, day, outcome, score.
    ``years`` is corrected in place to the days on which the visits took place.
    """
    mine = seen.lazy().filter(pl.col("outcome") == outcome.name)
    place = pl.col("visit").replace_strict(
        visits, list(range(len(visits))), default=None, return_dtype=pl.Int64
    )
    table = mine.select("row", place.alias("place"), "day", "score").drop_nulls().collect()
    row, at = table["row"].to_numpy(), table["place"].to_numpy()
    scores = np.full(years.shape, np.nan)
    worse = (table["score"].to_numpy() - outcome.minimum) / outcome.span * 100
    scores[row, at] = worse if outcome.higher_is_worse else 100 - worse
    years[row, at] = np.maximum(table["day"].to_numpy(), 0.0) / DAYS_PER_YEAR
    return scores


def imputed(courses: Courses, seed: int, number: int) -> Courses:
    """Return the courses with every gap filled, drawn afresh for each ``number``."""
    filled = {
        what: None if scores is None else _filled(scores, courses, seed, f"{what} {number}")
        for what, scores in (("pain", courses.pain), ("function", courses.function))
    }
    pain = filled["pain"]
    assert pain is not None
    return Courses(
        arms=courses.arms, visits=courses.visits, arm=courses.arm, years=courses.years,
        pain=pain, function=filled["function"],
    )  # fmt: skip


def _filled(scores: Floats, courses: Courses, seed: int, what: str) -> Floats:
    found = scores.copy()
    if not np.isnan(scores).any():
        return found
    for index in range(len(courses.arms)):
        mine = np.flatnonzero(courses.arm == index)
        if len(mine):
            found[mine] = _fill_arm(scores[mine], mine, seed, what)
    return found


def _fill_arm(scores: Floats, people: NDArray[np.int64], seed: int, what: str) -> Floats:
    found = scores.copy()
    for visit in range(scores.shape[1]):
        gap = np.isnan(scores[:, visit])
        if not gap.any():
            continue
        known = ~gap
        if known.sum() < 2:
            raise fault(f"visit {visit}", "nearly nobody of an arm was seen", "leave the visit out")
        before = [np.ones(len(found)), *(found[:, v] for v in {0, visit - 1} if 0 <= v < visit)]
        design = np.column_stack(before)
        fit = np.linalg.lstsq(design[known], scores[known, visit], rcond=None)[0]
        left = scores[known, visit] - design[known] @ fit
        spread = float(np.sqrt(left @ left / max(1, known.sum() - design.shape[1])))
        last = int(people[-1]) + 1 - int(people[0])
        drawn = normals(seed, f"imputation of {what} at visit {visit}", int(people[0]), last)[0]
        noise = drawn[people - people[0]]
        found[gap, visit] = np.clip(design[gap] @ fit + spread * noise[gap], 0.0, 100.0)
    return found


def responders(courses: Courses, percent: float) -> Floats:
    """Return the share of each arm whose pain fell by so many percent by the last visit [arms].

    Who was not seen then, or had no pain to lose, has not responded.
    """
    first, last = courses.pain[:, 0], courses.pain[:, -1]
    with np.errstate(invalid="ignore"):
        better = (first > 0) & (last <= first * (1 - percent / 100))
    sums = np.bincount(courses.arm, better.astype(float), len(courses.arms))
    return sums / np.maximum(1, np.bincount(courses.arm, minlength=len(courses.arms)))
