"""From the table of changes to one comparison per trial, at a time, on one scale.

A trial enters once, however many arms it has: arms on the same side are made one by the formula of
the Cochrane Handbook (6.5.2.10), so that no control is counted twice.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Literal

import numpy as np

from paean.evidence.alternatives import alternatives, sorted_by_alternative
from paean.evidence.changes import Change, pain_changes
from paean.evidence.grading import FAMILIES, SHAM, Level, design_class, grade, whole_arms
from paean.evidence.outcomes import PAIN
from paean.evidence.parameters import reference_parameters
from paean.evidence.trials import published_trials
from paean.numeric.meta.effects import (
    Effects,
    Sample,
    combined,
    mean_difference,
    standardised_mean_difference,
)
from paean.study.errors import fault
from paean.study.published import PublishedTrial

Scale = Literal["points", "smd"]
WINDOW = 0.25  # visits within a quarter of the time asked for count as at that time (assumption)
SIDES: dict[str, tuple[str, ...]] = {
    **FAMILIES,
    **{a.name: a.classes for a in alternatives() if a.classes},
    "sham": SHAM,
    "saline": ("placebo_saline",),
}
_LEAST_PEOPLE = 2  # one person has no spread
_SAME_CONDITION = {"knee_osteoarthritis": "knee_oa"}
_TIME = re.compile(r"(\d+(?:\.\d+)?) ?(week|month|year)s?")
_WEEKS = {"week": 1.0, "month": 52 / 12, "year": 52.0}
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHARED = {
    "knee_within_person": "each person gives a knee to both arms; SE as if they were different "
    "people",
    "crossover": "the same people took both; SE as if they were different people",
    "unclear": "what was randomised is unclear",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is compared with what, in whom, when, and on which scale.

    ``treatment`` and ``control`` are a product family, `sham`, `saline` or a treatment class.
    ``medians`` lets medians in, turned into means where quartiles allow it; ``assumed_spread``
    gives a trial without a printed spread the usual one. Both mark the trial.
    """

    condition: str
    treatment: str
    control: str
    weeks: float
    scale: Scale = "points"
    medians: bool = False
    assumed_spread: bool = False

    @property
    def window(self) -> tuple[float, float]:
        """Return the first and the last week that count as that time."""
        return self.weeks * (1 - WINDOW), self.weeks * (1 + WINDOW)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a comparison: its arms as one sample of people."""

    arms: tuple[str, ...]
    n: int
    change: float
    sd: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A trial's difference, treatment minus control; negative: the treatment did better.

    In hundredths of the instrument's range, or standardised. ``notes`` say what had to be done.
    """

    trial: str
    year: int | None
    masked: str
    design: str
    concern: Level
    outcome: str
    week: float
    treatment: Side
    control: Side
    effect: float
    se: float
    median: bool
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A trial that compares the two and gives no difference, and why."""

    trial: str
    reason: str


def asked(
    condition: str, treatment: str, control: str, at: str, *, scale: Scale = "points",
    medians: bool = False, assumed_spread: bool = False,
    trials: Sequence[PublishedTrial] | None = None,
) -> Question:  # fmt: skip
    """Return the question, or raise a fault that names the word that is not known."""
    trials = published_trials() if trials is None else trials
    conditions = {t.condition for t in trials}
    condition = _SAME_CONDITION.get(condition, condition)
    known = {a.treatment_class for t in trials for a in t.arms} | set(SIDES) | _split_classes()
    _known("--condition", condition, conditions)
    _known("--treatment", treatment, known)
    _known("--control", control, known)
    if set(classes_of(treatment)) & set(classes_of(control)):
        raise fault(
            "--control", f"{control} is also on the side of {treatment}", "compare two treatments"
        )
    return Question(
        condition=condition, treatment=treatment, control=control, weeks=weeks_of(at), scale=scale,
        medians=medians, assumed_spread=assumed_spread,
    )  # fmt: skip


def in_the_words_of(
    question: Question, trials: Sequence[PublishedTrial]
) -> Sequence[PublishedTrial]:
    """Return the trials, their arms sorted by alternative where a side is only told so."""
    sides = {question.treatment, question.control}
    return sorted_by_alternative(trials) if sides & _split_classes() else trials


def _split_classes() -> set[str]:
    """Return the alternatives that no treatment class tells, only the cells that were named."""
    return {a.name for a in alternatives() if a.cells_named}


def _known(option: str, word: str, known: set[str]) -> None:
    if word not in known:
        listed = ", ".join(sorted(known))
        raise fault(option, f"{word[:80]} is not among the trials", f"use one of {listed}")


def weeks_of(at: str) -> float:
    """Return a time such as `12 months` in weeks (a year has 52)."""
    found = _TIME.fullmatch(at.strip())
    if found is None or float(found[1]) <= 0:
        raise fault("--at", f"{at[:40]!r} is no time after treatment", "write e.g. `12 months`")
    return float(found[1]) * _WEEKS[found[2]]


def classes_of(side: str) -> tuple[str, ...]:
    """Return the treatment classes of a family, or the class itself."""
    return SIDES.get(side, (side,))


def comparisons(
    question: Question, trials: Iterable[PublishedTrial] | None = None
) -> tuple[tuple[Comparison, ...], tuple[LeftOut, ...]]:
    """Return a comparison for every trial that allows one, by year, and the others with why.

    A trial without a known year comes last.
    """
    found: list[Comparison] = []
    without: list[LeftOut] = []
    for trial in published_trials() if trials is None else trials:
        if trial.condition == question.condition and _has_both(trial, question):
            told = _compared(trial, question)
            if isinstance(told, str):
                without.append(LeftOut(trial=trial.identifier, reason=told))
            else:
                found.append(told)
    return tuple(sorted(found, key=lambda c: (c.year or 9999, c.trial))), tuple(without)


def _has_both(trial: PublishedTrial, question: Question) -> bool:
    present = {arm.treatment_class for arm in whole_arms(trial)}
    sides = (classes_of(question.treatment), classes_of(question.control))
    return all(present & set(side) for side in sides)


def _compared(trial: PublishedTrial, question: Question) -> Comparison | str:
    """Return the comparison of a trial, or why there is none."""
    if trial.left_out:
        return trial.left_out
    if design_class(trial) == "uncontrolled":
        return "its arms were not compared with each other"
    rows = changes_at(trial, question)
    usable = [row for row in rows if not lack(row, question)]
    sides = (classes_of(question.treatment), classes_of(question.control))
    for week, outcome in _visits(usable, question.weeks):
        here = [r for r in rows if (r.week, r.outcome) == (week, outcome)]
        both = [[r for r in here if r.treatment_class in side] for side in sides]
        if all(both) and not any(lack(r, question) for side in both for r in side):
            return _comparison(trial, question, both[0], both[1])
    return why_not_pooled(rows, question)


def changes_at(trial: PublishedTrial, question: Question) -> list[Change]:
    """Return the changes of pain of a trial in the window, in the order of the table."""
    first, last = question.window
    table = pain_changes([trial], convert_medians=question.medians)
    rows = [Change(**row) for row in table.iter_rows(named=True)]
    return [row for row in rows if first <= row.week <= last]


def lack(row: Change, question: Question) -> str:
    """Return what a change lacks to be pooled, or nothing."""
    if row.statistic == "median" and not question.medians:
        return "medians, not means (--medians lets them in)"
    if (row.sd_change is None or row.n is None) and not question.assumed_spread:
        return "no spread printed (--assume-spread takes the usual one)"
    if row.n is not None and row.n < _LEAST_PEOPLE:
        return "an arm of one person"
    if row.sd_change == 0:
        return "the printed spread is zero"
    return ""


def _visits(rows: Sequence[Change], weeks: float) -> list[tuple[float, str]]:
    """Return the visits and outcomes, the nearest visit first, then in the order of PAIN."""
    visits = {(row.week, row.outcome) for row in rows}
    return sorted(visits, key=lambda v: (abs(v[0] - weeks), v[0], PAIN.index(v[1])))


def why_not_pooled(rows: Sequence[Change], question: Question) -> str:
    """Return why a trial's changes in the window give no difference."""
    first, last = question.window
    if not rows:
        return f"no change of pain printed between weeks {first:g} and {last:g}"
    lacking = list(dict.fromkeys(filter(None, (lack(row, question) for row in rows))))
    return "; ".join(lacking) or "the two sides print no common outcome and visit"


def by_reason(without: Sequence[LeftOut]) -> dict[str, list[str]]:
    """Return the trials left out, by the reason."""
    found: dict[str, list[str]] = defaultdict(list)
    for trial in without:
        found[trial.reason].append(trial.trial)
    return dict(found)


def _comparison(
    trial: PublishedTrial, question: Question, treated: list[Change], control: list[Change]
) -> Comparison:
    first, second = side(treated), side(control)
    y, v = _effect(first, second, question.scale)
    rows = (*treated, *control)
    return Comparison(
        trial=trial.identifier, year=year_of(trial), masked=trial.masked,
        design=design_class(trial), concern=grade(trial).overall, outcome=treated[0].outcome,
        week=treated[0].week, treatment=first, control=second, effect=float(y[0]),
        se=sqrt(float(v[0])), median=any(_was_median(row) for row in rows),
        notes=_notes(trial, treated, control),
    )  # fmt: skip


def side(rows: Sequence[Change]) -> Side:
    """Return arms as one sample; the usual spread and size stand in for what is not printed."""
    whole = combined([_sample(row) for row in rows])
    arms = tuple(row.arm for row in rows)
    return Side(arms=arms, n=round(whole.n), change=whole.mean, sd=whole.sd)


def _sample(row: Change) -> Sample:
    assumed = reference_parameters()
    n = row.n or assumed["evidence.people_unprinted"]
    sd = row.sd_change
    if sd is None:
        sd = row.se * sqrt(n) if row.se else assumed["evidence.change_sd_unprinted"]
    return Sample(float(n), row.change, sd)


def _effect(first: Side, second: Side, scale: Scale) -> Effects:
    given = [np.array([float(x)]) for s in (first, second) for x in (s.change, s.sd, s.n)]
    return mean_difference(*given) if scale == "points" else standardised_mean_difference(*given)


def _was_median(row: Change) -> bool:
    return row.statistic == "median" or "converted from medians" in row.basis


def _notes(
    trial: PublishedTrial, treated: Sequence[Change], control: Sequence[Change]
) -> tuple[str, ...]:
    notes = [_SHARED[trial.unit]] if trial.unit in _SHARED else []
    notes += [
        f"{len(rows)} arms as one: {', '.join(r.arm for r in rows)}"
        for rows in (treated, control)
        if len(rows) > 1
    ]
    every = (*treated, *control)
    if any(_was_median(row) for row in every):
        notes.append("medians")
    if any(row.sd_change is None or row.n is None for row in every):
        notes.append("spread or size of an arm assumed")
    return tuple(notes)


def year_of(trial: PublishedTrial) -> int | None:
    """Return the year of a report, as its name or its citation has it."""
    found = _YEAR.search(trial.identifier) or _YEAR.search(trial.citation)
    return int(found[0]) if found else None
