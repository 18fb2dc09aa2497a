"""For whom the trials behind the options speak: the pain and the age of those who took part."""

from functools import cache

import numpy as np
import polars as pl
from scipy.special import ndtr

from paean.evidence.changes import pain_changes
from paean.evidence.contrasts import VAS
from paean.evidence.option_file import ConditionFile
from paean.evidence.trials import published_trials
from paean.study.advice import Support

_SHARE_OUTSIDE = 0.05  # at either end (assumption)
_STEP = 0.5  # points of 10 to which the bounds are rounded, outwards


def support(condition: ConditionFile) -> Support:
    """Return the bounds within which an aid is made.

    Pain: the middle 90 % of everybody who started in a controlled trial of the condition on a
    scale of usual pain, each arm normal with its printed mean and SD, weighed by its people.
    """
    low, high, why = condition.pain_low, condition.pain_high, condition.why_pain
    if low is None or high is None:
        low, high, why = _pain_of(condition.trials)
    return Support(
        pain_low=low, pain_high=high, age_low=condition.age_low, age_high=condition.age_high,
        why_pain=why, why_age=condition.why_age,
    )  # fmt: skip


@cache
def _pain_of(condition: str) -> tuple[float, float, str]:
    usual = (*VAS, "womac_pain", "pain_nrs")
    controlled = [t for t in published_trials() if t.condition == condition and not t.left_out]
    table = (
        pain_changes(controlled)
        .filter(
            pl.col("outcome").is_in(list(usual))
            & pl.col("baseline_sd").is_not_null()
            & pl.col("baseline").is_not_null()
            & pl.col("n").is_not_null()
        )
        .unique(["trial", "arm"], maintain_order=True)
    )
    mean, sd, n = (table[name].to_numpy() for name in ("baseline", "baseline_sd", "n"))

    scores = np.linspace(-50.0, 150.0, 20_001)
    below = (n * ndtr((scores[:, None] - mean) / sd)).sum(axis=1) / n.sum()
    ends = np.interp([_SHARE_OUTSIDE, 1 - _SHARE_OUTSIDE], below, scores).tolist()
    low = max(0.0, _STEP * (ends[0] / 10 // _STEP))
    high = min(10.0, -_STEP * (-ends[1] / 10 // _STEP))
    why = f"middle 90 % of {int(n.sum()):,} people in {table['trial'].n_unique()} trials"
    return low, high, why
