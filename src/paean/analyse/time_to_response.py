"""Time to the first visit with a response, in many trials: a hazard ratio, or time gained.

People respond at the first visit by which pain has fallen by 30 % (IMMPACT, Dworkin 2008, doi
10.1016/j.jpain.2007.09.005); those who never do are censored at the last visit that saw them.
A return to sport or work reads the same way once an outcome records it.
"""

import numpy as np

from paean.analyse.many import Tested
from paean.analyse.response import improvement
from paean.analyse.trials import Question, Trials
from paean.numeric.survival import Counts, counts_of, cox_of_counts, restricted_mean

SHARE = 0.30
_AS_HIGH = 1e-9


def _counts(trials: Trials, question: Question) -> Counts:
    days = np.array(question.days[: question.at + 1])
    course = trials.course[:, :, : question.at + 1]
    before, fall = improvement(question.outcome, trials.baseline[..., None], course)
    seen = np.isfinite(course)
    with np.errstate(invalid="ignore"):
        hit = (fall >= SHARE * before - _AS_HIGH) & (before > 0) & seen
    event = np.asarray(hit.any(axis=-1))
    first = np.argmax(hit, axis=-1)
    last = np.where(seen, np.arange(len(days)), -1).max(axis=-1)
    at = np.where(event, first, last)
    time = np.where(at >= 0, days[np.maximum(at, 0)], 0.0)
    arm = np.where(trials.arm == question.treatment, 1, -1)
    arm = np.where(trials.arm == question.comparator, 0, arm)
    return counts_of(time, event, arm, days)


def cox_to_response(trials: Trials, question: Question) -> Tested:
    """Return the log hazard ratio of a response, above 0 where treatment brings it sooner."""
    estimate, se = cox_of_counts(_counts(trials, question))
    return Tested(estimate=estimate, se=se, df=np.full(len(estimate), np.inf))


def time_without_response(trials: Trials, question: Question) -> Tested:
    """Return by how many days sooner the treated respond, in the time up to the visit."""
    mean, variance = restricted_mean(_counts(trials, question), question.days[question.at])
    return Tested(
        estimate=mean[:, 0] - mean[:, 1],
        se=np.sqrt(variance.sum(axis=1)),
        df=np.full(len(mean), np.inf),
    )
