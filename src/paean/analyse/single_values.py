"""Simple rules for missing scores in many trials, and responders whose absence is failure."""

from dataclasses import replace

import numpy as np

from paean.analyse.many import Tested
from paean.analyse.trials import Question, Trials, complete_cases, mixed_model, responders
from paean.numeric.streams import Floats


def last_value(trials: Trials, question: Question) -> Tested:
    """Return ANCOVA of the last score before people left or took rescue: while on treatment."""
    clean = np.where(trials.rescued, np.nan, trials.course)
    return complete_cases(replace(trials, course=_carried(clean, question.at)), question)


def _carried(course: Floats, at: int) -> Floats:
    """Return the course with the last score seen by visit ``at`` standing there."""
    seen = np.isfinite(course[:, :, : at + 1])
    last = np.where(seen, np.arange(at + 1), -1).max(axis=-1)
    value = np.take_along_axis(course, np.maximum(last, 0)[..., None], axis=-1)[..., 0]
    carried = course.copy()
    carried[:, :, at] = np.where(last >= 0, value, np.nan)
    return carried


def baseline_value(trials: Trials, question: Question) -> Tested:
    """Return ANCOVA in which who left or took rescue at the visit counts as not changed.

    The composite strategy for means: an intercurrent event is a failure of treatment.
    """
    course = trials.course.copy()
    failed = trials.rescued[:, :, question.at] | ~np.isfinite(course[:, :, question.at])
    course[:, :, question.at] = np.where(failed, trials.baseline, course[:, :, question.at])
    return complete_cases(replace(trials, course=course), question)


def rescue_removed(trials: Trials, question: Question) -> Tested:
    """Return the MMRM of scores without rescue: the hypothetical strategy."""
    course = np.where(trials.rescued, np.nan, trials.course)
    return mixed_model(replace(trials, course=course), question)


def responders_or_failed(trials: Trials, question: Question) -> Tested:
    """Return the difference in shares of responders; who left or took rescue is none."""
    course = trials.course.copy()
    failed = trials.rescued[:, :, question.at] | ~np.isfinite(course[:, :, question.at])
    bad = question.outcome.maximum if question.outcome.higher_is_worse else question.outcome.minimum
    course[:, :, question.at] = np.where(failed, bad, course[:, :, question.at])
    return responders(replace(trials, course=course), question)
