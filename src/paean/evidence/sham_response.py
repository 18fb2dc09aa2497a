"""How much pain goes with a sham: the share of the pain at the start, pooled over sham arms.

A share, because people with more pain lose more of it (Plan 2012, doi 10.1038/clpt.2011.301). The
time course is the published onset (Mercier 2014) and, past half a year, the ratio of two published
pools (Altman 2016).
"""

from dataclasses import dataclass
from functools import cache
from math import exp, sqrt

import numpy as np
import polars as pl

from paean.evidence.changes import pain_changes
from paean.evidence.option_file import (
    ArmAt,
    ConditionFile,
    ReviewRow,
    condition_file,
    review_row,
)
from paean.evidence.parameters import reference_parameters
from paean.evidence.trials import published_trial
from paean.numeric.meta.pairwise import pool
from paean.study.advice import Sham

_REFERENCE_WEEKS = 12.0
_LATE_WEEKS = 26.0  # the later pool speaks of 6 to 12 months
_Z95 = 1.959964


@dataclass(frozen=True, slots=True, kw_only=True)
class _Share:
    source: str
    share: float
    se: float
    people: int


@cache
def sham(name: str, route: str) -> Sham:
    """Return the share of pain that goes with a sham of a route in a condition, at three months.

    Random effects, normal interval: few trials, and their spread is what matters. Without a
    printed SD, size or start the usual ones stand in, as in the pooled trials.
    """
    condition = condition_file(name)
    arms, rows = condition.shams[route]
    seen = [_of_arm(arm) for arm in arms]
    seen += [_of_review(row, condition.trials) for row in rows]
    y = np.array([s.share for s in seen])
    v = np.array([s.se**2 for s in seen])
    found = pool(y, v, interval="normal")
    return Sham(
        route=route, share=found.estimate, se=found.se,
        low=found.prediction_low, high=found.prediction_high,
        trials=len(seen), people=sum(s.people for s in seen),
        sources=tuple(s.source for s in seen),
    )  # fmt: skip


def share_at(response: Sham, weeks: float, later: float) -> float:
    """Return the share at a week: it sets in, stays, and past half a year is ``later`` times it."""
    onset = reference_parameters()["sham.onset_per_day"]
    grown = 1 - exp(-onset * 7 * weeks)
    whole = 1 - exp(-onset * 7 * _REFERENCE_WEEKS)
    return response.share * grown / whole * (later if weeks > _LATE_WEEKS else 1.0)


def later_share(condition: ConditionFile) -> float:
    """Return the ratio of the published later response to the earlier one; 1 where none is."""
    if condition.later_share is None:
        return 1.0
    first, then = (review_row(row, condition.trials).effect for row in condition.later_share)
    if not first or then is None:
        raise KeyError(f"{condition.name}: a later share without a printed number")
    return then / first


@cache
def change_row(arm: ArmAt) -> dict[str, object]:
    """Return the packaged change of an arm; KeyError where there is none."""
    table = pain_changes([published_trial(arm.trial)]).filter(
        (pl.col("arm") == arm.arm)
        & (pl.col("outcome") == arm.outcome)
        & (pl.col("week") == arm.week)
    )
    if table.height != 1:
        raise KeyError(f"{table.height} changes of {arm}")
    return table.row(0, named=True)


@cache
def change_sd(condition: str, outcomes: tuple[str, ...]) -> float:
    """Return the SD of people's changes on instruments, hundredths: root mean square over arms.

    Visits between 6 weeks and 15 months; arms weigh by their people.
    """
    table = pain_changes().filter(
        (pl.col("condition") == condition)
        & pl.col("outcome").is_in(list(outcomes))
        & pl.col("sd_change").is_not_null()
        & pl.col("n").is_not_null()
        & (pl.col("statistic") == "mean")
        & pl.col("week").is_between(6, 65)
    )
    if table.is_empty():
        return reference_parameters()["evidence.change_sd_unprinted"]
    sd, n = table["sd_change"].to_numpy(), table["n"].to_numpy()
    return float(sqrt(np.sum(n * sd**2) / np.sum(n)))


def _of_arm(arm: ArmAt) -> _Share:
    row, assumed = change_row(arm), reference_parameters()
    people = _whole(row["n"]) or _randomised(arm)
    start = _number(row["baseline"]) or 10 * assumed["clinic.pain_mean"]
    se = _number(row["se"]) or assumed["evidence.change_sd_unprinted"] / sqrt(people)
    change = _number(row["change"]) or 0.0
    return _Share(source=arm.trial, share=-change / start, se=se / start, people=people)


def _of_review(wanted: ReviewRow, condition: str) -> _Share:
    row = review_row(wanted, condition)
    if row.effect is None or row.low is None or row.high is None:
        raise KeyError(f"no interval is printed in {wanted}")
    start = 10 * reference_parameters()["clinic.pain_mean"]
    return _Share(
        source=wanted.citation, share=-wanted.sign * row.effect / start,
        se=(row.high - row.low) / (2 * _Z95) / start, people=row.people or 0,
    )  # fmt: skip


def _randomised(arm: ArmAt) -> int:
    found = next(a for a in published_trial(arm.trial).arms if a.name == arm.arm)
    return found.randomised or round(reference_parameters()["evidence.people_unprinted"])


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None
