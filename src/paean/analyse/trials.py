"""Many trials of equal size as arrays, and the methods that answer one question in all of them.

``paean.analyse.methods`` holds them by name. Each returns one row a trial; a trial in which a
method fails has NaN, and MMRM without a fit gives way to ANCOVA as it does for a single study.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from paean.analyse.many import Tested, ancova_of_trials, shares_of_trials
from paean.analyse.mixed import FALLBACKS
from paean.analyse.mmrm import Status, fit_batch
from paean.analyse.response import reached
from paean.numeric.streams import Floats
from paean.study.estimand import Form
from paean.study.outcome import Outcome

Method = Callable[["Trials", "Question"], Tested]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trials:
    """One outcome in many trials: ``arm``, ``baseline`` [trials, people], the rest by visit.

    ``course`` and ``rescued`` [trials, people, visits]; NaN where nobody came. ``first`` is the
    number of the first trial, ``seed`` that of the chance an imputation needs. ``guess``
    [trials, people] says who named the own arm rightly, ``retrieved`` who was lost but seen at
    the last visit; None where nobody asked.
    """

    arm: NDArray[np.int64]
    baseline: Floats
    course: Floats
    rescued: NDArray[np.bool_]
    first: int = 0
    seed: int = 1
    guess: NDArray[np.bool_] | None = None
    retrieved: NDArray[np.bool_] | None = None

    @property
    def change(self) -> Floats:
        """Return the change from baseline [trials, people, visits]."""
        return self.course - self.baseline[..., None]

    def first_people(self, people: int) -> "Trials":
        """Return the people who were randomised first, as an interim look sees them."""
        return replace(
            self,
            arm=self.arm[:, :people],
            baseline=self.baseline[:, :people],
            course=self.course[:, :people],
            rescued=self.rescued[:, :people],
            guess=None if self.guess is None else self.guess[:, :people],
            retrieved=None if self.retrieved is None else self.retrieved[:, :people],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Which arms are compared, of how many, and at which visit; a response if ``form`` says so.

    ``days`` are those of all visits of the outcome, for times to an event.
    """

    treatment: int
    comparator: int
    arms: int
    at: int
    outcome: Outcome
    form: Form = "change_from_baseline"
    days: tuple[float, ...] = ()


def complete_cases(trials: Trials, question: Question) -> Tested:
    """Return ANCOVA of change at the visit on arm and baseline, people with both scores."""
    change = trials.change[:, :, question.at]
    used = np.isfinite(change)
    number = np.broadcast_to(np.arange(len(change))[:, None], change.shape)
    return ancova_of_trials(
        change[used],
        trials.baseline[used],
        trials.arm[used],
        number[used],
        len(change),
        (question.treatment, question.comparator),
    )


def mixed_model(trials: Trials, question: Question) -> Tested:
    """Return the MMRM of change on arm and baseline by visit, unstructured, Satterthwaite."""
    change = trials.change
    visits = np.flatnonzero(np.any(np.isfinite(change), axis=(0, 1)))
    plain = complete_cases(trials, question)
    if len(visits) < 2 or question.at not in visits:
        return plain
    centred = trials.baseline - trials.baseline.mean(axis=1, keepdims=True)
    columns = [(trials.arm == a).astype(np.float64) for a in range(question.arms)]
    weights = np.zeros((1, len(visits), question.arms + 1))
    at = int(np.searchsorted(visits, question.at))
    weights[0, at, question.treatment], weights[0, at, question.comparator] = 1.0, -1.0
    fit = fit_batch(
        np.ascontiguousarray(change[:, :, visits]),
        np.stack([*columns, centred], axis=-1),
        weights,
        fallbacks=FALLBACKS,
        workers=1,
    )
    found = fit.status == int(Status.CONVERGED)
    return Tested(
        estimate=np.where(found, fit.estimate[:, 0], plain.estimate),
        se=np.where(found, fit.standard_error[:, 0], plain.se),
        df=np.where(found, fit.df[:, 0], plain.df),
    )


def responders(trials: Trials, question: Question) -> Tested:
    """Return the difference in shares of responders among those seen, pooled z test."""
    score = trials.course[:, :, question.at]
    used = np.isfinite(score) & np.isin(trials.arm, (question.treatment, question.comparator))
    hit = reached(question.outcome, question.form, trials.baseline, score).astype(np.float64)
    number = np.broadcast_to(np.arange(len(score))[:, None], score.shape)
    treated = trials.arm[used] == question.treatment
    return shares_of_trials(hit[used], treated, number[used], len(score))
