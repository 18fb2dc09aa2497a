"""Published trials pooled: one contrast, with everything that shakes it, and others' pools beside.

The pools of published reviews are listed next to ours and never mixed with it: they hold partly the
same trials.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from paean.evidence.certainty import Certainty, certainty
from paean.evidence.changes import Change, pain_changes
from paean.evidence.comparison import (
    Comparison,
    LeftOut,
    Question,
    Side,
    by_reason,
    classes_of,
    comparisons,
    side,
)
from paean.evidence.parameters import reference_parameters
from paean.evidence.trials import pooled_estimates, published_trials
from paean.numeric.meta.asymmetry import Egger, Filled, egger, trim_and_fill
from paean.numeric.meta.influence import cumulative, leave_one_out
from paean.numeric.meta.pairwise import Interval, Pooled, pool
from paean.numeric.meta.subgroups import Subgroups, subgroups
from paean.study.errors import PaeanError, fault
from paean.study.published import PooledEstimate, PublishedTrial

By = Literal["masking"]
ASYMMETRY_TRIALS = 10  # fewer cannot show small-study effects (Sterne 2011, BMJ 343:d4002)
_IMPORTANT = {"points": "evidence.important_points", "smd": "evidence.important_smd"}
_WORDS = {
    "cells": ("msc", "stem cell", "cell therapy", "bmac", "svf", "mfat", "stromal"),
    "hyaluronic_acid": ("hyaluron", " ha "),
    "prp": ("prp",),
    "corticosteroid": ("corticosteroid", "methylprednisolone", "triamcinolone"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Without:
    """The pool without one trial."""

    trial: str
    pooled: Pooled


@dataclass(frozen=True, slots=True, kw_only=True)
class UpTo:
    """The pool of the trials up to one, by year."""

    trial: str
    year: int | None
    pooled: Pooled


@dataclass(frozen=True, slots=True, kw_only=True)
class PooledContrast:
    """The answer to a question from the packaged trials; negative: the treatment does better.

    ``pooled`` of one trial is that trial. ``people`` counts both sides.
    ``certainty`` is an aid after GRADE, no panel's rating. ``reviews`` are the pools of others,
    those of trials at low risk of bias first.
    """

    question: Question
    comparisons: tuple[Comparison, ...]
    left_out: tuple[LeftOut, ...]
    people: int
    pooled: Pooled
    by_masking: Subgroups | None
    without: tuple[Without, ...]
    cumulative: tuple[UpTo, ...]
    egger: Egger | None
    filled: Filled | None
    asymmetry_can_be_seen: bool
    certainty: Certainty
    reviews: tuple[PooledEstimate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    """The change within the arms of a class, whatever was done beside it: no effect of it."""

    treatment: str
    trials: tuple[str, ...]
    people: int
    pooled: Pooled


def pool_trials(
    question: Question,
    *,
    by: By | None = None,
    interval: Interval = "knapp_hartung",
    trials: Iterable[PublishedTrial] | None = None,
) -> PooledContrast:
    """Return the pooled contrast by REML.

    Raises PaeanError, "no controlled evidence", where no controlled trial gives a difference.
    """
    found, without = comparisons(question, trials)
    if not found:
        raise no_controlled_evidence(question, without)
    y, v = (np.array(column) for column in zip(*((c.effect, c.se**2) for c in found), strict=True))
    groups = [c.masked for c in found]
    several = len(found) > 1
    pooled, slope = pool(y, v, interval=interval), egger(y, v)
    return PooledContrast(
        question=question, comparisons=found, left_out=without, people=_people(found),
        pooled=pooled,
        by_masking=subgroups(y, v, groups) if by and several else None,
        without=_without(found, leave_one_out(y, v, interval=interval)) if several else (),
        cumulative=_up_to(found, cumulative(y, v, interval=interval)),
        egger=slope, filled=trim_and_fill(y, v),
        asymmetry_can_be_seen=len(found) >= ASYMMETRY_TRIALS,
        certainty=_certainty(question, found, pooled, slope), reviews=reviews(question),
    )  # fmt: skip


def _people(found: Sequence[Comparison]) -> int:
    return sum(c.treatment.n + c.control.n for c in found)


def _certainty(
    question: Question, found: Sequence[Comparison], pooled: Pooled, slope: Egger | None
) -> Certainty:
    high = sum(w for c, w in zip(found, pooled.weights, strict=True) if c.concern == "high")
    low, top = pooled.prediction_low, pooled.prediction_high
    return certainty(
        effect=pooled.estimate, low=pooled.low, high=pooled.high, people=_people(found),
        important=reference_parameters()[_IMPORTANT[question.scale]],
        trials=len(found), high_concern_share=min(1.0, float(high) / 100), i2_percent=pooled.i2,
        prediction=None if low is None or top is None else (low, top),
        indirectness=tuple(_indirect(found)), small_study_p=slope.p_value if slope else None,
        randomised=all(c.design != "uncontrolled" for c in found),
    )  # fmt: skip


def _indirect(found: Sequence[Comparison]) -> Iterable[str]:
    """Yield how the comparisons differ from a difference of means against a sham."""
    if all(c.design == "active_background" for c in found):
        yield "no trial has a sham arm, so the sham response is not seen"
    if any(c.median for c in found):
        yield "medians stand in for means"


def _without(found: Sequence[Comparison], pools: Sequence[Pooled]) -> tuple[Without, ...]:
    return tuple(Without(trial=c.trial, pooled=p) for c, p in zip(found, pools, strict=True))


def _up_to(found: Sequence[Comparison], pools: Sequence[Pooled]) -> tuple[UpTo, ...]:
    return tuple(
        UpTo(trial=c.trial, year=c.year, pooled=p) for c, p in zip(found, pools, strict=True)
    )


def no_controlled_evidence(question: Question, without: Sequence[LeftOut]) -> PaeanError:
    """Return the fault of a contrast for which no number may be shown."""
    pair = f"{question.treatment} against {question.control} in {question.condition}"
    if not without:
        return fault(
            "evidence",
            f"no controlled evidence: no packaged controlled trial sets {pair}",
            "`paean evidence list` shows what was compared with what",
        )
    why = "; ".join(f"{reason}: {', '.join(t)}" for reason, t in by_reason(without).items())
    return fault(
        "evidence",
        f"no controlled evidence at {question.weeks:.3g} weeks: none of the {len(without)} trials "
        f"that set {pair} gives a difference with its error ({why})",
        "ask for another time, or see `paean evidence show TRIAL`",
    )


def reviews(question: Question) -> tuple[PooledEstimate, ...]:
    """Return published pools of pain for the treatment, low risk of bias first, then the newest."""
    words = _WORDS.get(question.treatment, (question.treatment.replace("_", " "),))
    found = [
        p
        for p in pooled_estimates()
        if p.condition == question.condition
        and p.effect is not None
        and "pain" in p.outcome
        and "adverse" not in p.outcome
        and any(word in f" {_treated(p.contrast)} " for word in words)
    ]
    return tuple(sorted(found, key=lambda p: ("low-risk-of-bias" not in p.note, -(p.year or 9999))))


def _treated(contrast: str) -> str:
    treated, versus, _ = contrast.casefold().partition(" vs ")
    return treated if versus else ""


def falls(question: Question, trials: Iterable[PublishedTrial] | None = None) -> tuple[Fall, ...]:
    """Return the pooled change within arms, of the treatment and of the control, at the time.

    Arms of every design count, one sample a trial. Such a fall holds sham response, regression to
    the mean and the natural course: it is no effect, and the difference of two of them is none.
    """
    first, last = question.window
    table = pain_changes(
        [
            t
            for t in (published_trials() if trials is None else trials)
            if t.condition == question.condition
        ],
        convert_medians=question.medians,
    )
    rows = [Change(**row) for row in table.iter_rows(named=True)]
    rows = [r for r in rows if first <= r.week <= last and r.se is not None and r.n]
    rows = [r for r in rows if r.statistic == "mean" or question.medians]
    sides = [(s, _within(rows, s, question.weeks)) for s in (question.treatment, question.control)]
    return tuple(_fall(name, arms) for name, arms in sides if arms)


def _within(rows: Sequence[Change], name: str, weeks: float) -> dict[str, Side]:
    """Return the arms of a side by trial, each at its nearest visit on its first outcome."""
    found: dict[str, Side] = {}
    ours = [r for r in rows if r.treatment_class in classes_of(name)]
    for trial in dict.fromkeys(r.trial for r in ours):
        own = [r for r in ours if r.trial == trial]
        nearest = min(own, key=lambda r: abs(r.week - weeks))
        found[trial] = side(
            [r for r in own if (r.week, r.outcome) == (nearest.week, nearest.outcome)]
        )
    return found


def _fall(name: str, arms: dict[str, Side]) -> Fall:
    y = np.array([s.change for s in arms.values()])
    v = np.array([s.sd**2 / s.n for s in arms.values()])
    return Fall(
        treatment=name, trials=tuple(arms), people=sum(s.n for s in arms.values()),
        pooled=pool(y, v),
    )  # fmt: skip
