"""The courses of a cohort as arrays, and the missing visits filled in many ways.

Missing visits are imputed by arm from baseline and the visit before, with their residual spread;
the last value is never carried forward, for who leaves is not who stays.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.numeric.streams import Floats, normals
from paean.study.errors import fault
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol
from paean.study.schedule import Visit

DAYS_PER_YEAR = 365.25
_LEAST_SEEN = 4


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


def pain_outcome(protocol: Protocol) -> Outcome:
    """Return the pain that is valued: the primary estimand's, else the first that there is."""
    primary = protocol.outcome(protocol.primary.variable.outcome)
    if primary.is_pain:
        return primary
    return _first([o for o in protocol.outcomes if o.is_pain])


def function_outcome(protocol: Protocol) -> Outcome | None:
    """Return the first outcome that measures function alone, at every visit of pain; or None."""
    visits = valued_visits(protocol)
    return next(
        (o for o in protocol.outcomes if o.is_function and all(_asks(v, o) for v in visits)), None
    )


def valued_visits(protocol: Protocol) -> tuple[Visit, ...]:
    """Return baseline and the later visits that ask for pain; PaeanError where there are none."""
    pain, baseline = pain_outcome(protocol), protocol.schedule.baseline
    later = [v for v in protocol.schedule.follow_up if _asks(v, pain)]
    if baseline is None or not _asks(baseline, pain) or not later:
        raise fault("schedule", "pain is not asked at baseline and later", "add the visits")
    return (baseline, *later)


def end_years(protocol: Protocol) -> float:
    """Return when the last of these visits is planned."""
    return valued_visits(protocol)[-1].at_days / DAYS_PER_YEAR


def _asks(visit: Visit, outcome: Outcome) -> bool:
    return not visit.outcomes or outcome.name in visit.outcomes


def _first(found: list[Outcome]) -> Outcome:
    if not found:
        raise fault("outcomes", "no outcome measures pain, so no utility can be mapped", "add one")
    return found[0]


def courses_of(protocol: Protocol, subjects: pl.DataFrame, assessments: pl.DataFrame) -> Courses:
    """Return the courses of some subjects; PaeanError without a baseline or a later visit."""
    visits = valued_visits(protocol)
    arms, names = [a.name for a in protocol.arms], [v.name for v in visits]
    planned = np.array([max(0.0, v.at_days) for v in visits]) / DAYS_PER_YEAR
    ordered = subjects.sort("subject")
    seen = Seen(numbers=ordered["subject"].to_numpy(), visits=names, assessments=assessments)
    # visits apart in memory: everything below runs over the people of a visit
    years = np.repeat(planned[:, None], ordered.height, axis=1).T
    pain = scores_at(seen, pain_outcome(protocol), years)
    function = function_outcome(protocol)
    return Courses(
        arms=tuple(arms),
        visits=tuple(names),
        arm=_indices(ordered["arm"], arms),
        years=years,
        pain=pain,
        function=None if function is None else scores_at(seen, function, years),
    )


def _indices(column: pl.Series, names: list[str]) -> NDArray[np.int64]:
    if not column.is_in(names).all():
        raise fault("subjects", "a person is in an arm that the protocol lacks", "mend the arm")
    return column.cast(pl.Enum(names)).to_physical().to_numpy().astype(np.int64)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Assessments of people with ascending ``numbers`` at some visits; others are left aside."""

    numbers: NDArray[np.integer[Any]]
    visits: list[str]
    assessments: pl.DataFrame


def scores_at(seen: Seen, outcome: Outcome, years: Floats) -> Floats:
    """Return the scores of an outcome, [people, visits], 0-100 and worse upwards.

    ``years`` is corrected in place to the days on which the visits took place.
    """
    table = seen.assessments.filter(
        (pl.col("outcome") == outcome.name)
        & pl.col("visit").is_in(seen.visits)
        & pl.col("score").is_not_null()
    )
    at = table["visit"].cast(pl.Enum(seen.visits)).to_physical().to_numpy()
    number = table["subject"].to_numpy()
    row = _places(seen.numbers, number)
    mine = seen.numbers[row] == number
    worse = (table["score"].to_numpy() - outcome.minimum) * (100 / outcome.span)
    scores = np.full((len(seen.visits), len(seen.numbers)), np.nan).T
    scores[row[mine], at[mine]] = worse[mine] if outcome.higher_is_worse else 100 - worse[mine]
    years[row[mine], at[mine]] = np.maximum(table["day"].to_numpy()[mine], 0.0) / DAYS_PER_YEAR
    return scores


def _places(numbers: NDArray[np.integer[Any]], wanted: NDArray[Any]) -> NDArray[np.int64]:
    """Return where each wanted number stands among ascending ones, or near where it would."""
    first, last = (int(numbers[0]), int(numbers[-1])) if len(numbers) else (0, -1)
    if last - first + 1 == len(numbers):  # no number is left out: nothing need be searched
        found = wanted.astype(np.int64) - first
    else:
        found = np.searchsorted(numbers, wanted)
    return np.clip(found, 0, max(0, len(numbers) - 1))


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
    found = scores.copy(order="K")
    arms = [np.flatnonzero(courses.arm == index) for index in range(len(courses.arms))]
    for visit in range(scores.shape[1]):
        column = found[:, visit]
        gap = np.isnan(column)
        if not gap.any():
            continue
        first = int(np.argmax(gap))
        drawn = normals(seed, f"imputation of {what} at visit {visit}", first, len(gap) - first)[0]
        before = [found[:, v] for v in sorted({0, visit - 1}) if 0 <= v < visit]
        for name, mine in zip(courses.arms, arms, strict=True):
            empty, known = mine[gap[mine]], mine[~gap[mine]]
            if not len(empty):
                continue
            fit, spread = _fit([x[known] for x in before], column[known], name)
            column[empty] = np.clip(
                fit[0]
                + sum(b * x[empty] for b, x in zip(fit[1:], before, strict=True))
                + spread * drawn[empty - first],
                0.0,
                100.0,
            )
    return found


def _fit(before: list[Floats], after: Floats, arm: str) -> tuple[Floats, float]:
    """Return the coefficients of ``after`` on a constant and ``before``, and the residual SD."""
    if len(after) < _LEAST_SEEN:
        raise fault(arm, "nearly nobody of this arm was seen at a visit", "leave the visit out")
    design = np.array([np.ones_like(after), *before])
    # sums by einsum: threads of a matrix product cost more than they save on so few columns
    squares = np.einsum("in,jn->ij", design, design)
    fit = np.linalg.lstsq(squares, np.einsum("in,n->i", design, after), rcond=None)[0]
    left = after - np.einsum("i,in->n", fit, design)
    spread = float(np.sqrt(np.einsum("n,n->", left, left) / max(1, len(after) - len(fit))))
    return np.asarray(fit, np.float64), spread


def responding(courses: Courses, percent: float) -> Floats:
    """Return how many of each arm's people lost so many percent of pain by the last visit [arms].

    Who was not seen then, or had no pain to lose, has not responded.
    """
    first, last = courses.pain[:, 0], courses.pain[:, -1]
    with np.errstate(invalid="ignore"):
        better = (first > 0) & (last <= first * (1 - percent / 100))
    found = np.bincount(courses.arm, better.astype(np.float64), len(courses.arms))
    return found.astype(np.float64)
