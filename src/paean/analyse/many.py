"""The analysis of many trials of one design at once: means, differences, responders, decisions.

Trials are told apart by a number per subject. Each analysis needs only sums by trial and arm, so
a thousand trials cost what one large one does. The two-arm ANCOVA equals the one of
``means.ancova`` on each trial by itself.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr, stdtr, stdtrit

from paean.analyse.response import responds
from paean.analyse.variable import Analysed, analysed
from paean.numeric.streams import Floats
from paean.study.cohort import Cohort
from paean.study.estimand import Estimand
from paean.study.protocol import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Mean and SD of the change from baseline, and people seen, [trials] of one arm and visit."""

    mean: Floats
    sd: Floats
    n: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested:
    """Estimate, standard error, degrees of freedom (infinite for a z test) [trials]."""

    estimate: Floats
    se: Floats
    df: Floats

    def p_value(self, shift: Floats | float = 0.0) -> Floats:
        """Return the two-sided p-value of each trial, its estimate moved by ``shift``.

        NaN where nobody differs, as with no responder in either arm: such a trial finds nothing.
        """
        with np.errstate(divide="ignore", invalid="ignore"):
            t = np.abs((self.estimate + shift) / self.se)
        finite = np.isfinite(self.df)
        tail = np.where(finite, 1 - stdtr(np.where(finite, self.df, 1.0), t), 1 - ndtr(t))
        return np.asarray(2 * tail)

    def half_width(self, level: float = 0.95) -> Floats:
        """Return half the width of each trial's interval."""
        finite = np.isfinite(self.df)
        return np.asarray(self.se * stdtrit(np.where(finite, self.df, 1e9), 0.5 + level / 2))


def changes(score: Floats, baseline: Floats, trial: NDArray[np.int64], trials: int) -> Changes:
    """Return the changes of an arm's subjects by trial; missing scores are left out."""
    change = score - baseline
    seen = np.isfinite(change)
    n = np.bincount(trial[seen], minlength=trials).astype(np.float64)
    total = np.bincount(trial[seen], change[seen], minlength=trials)
    square = np.bincount(trial[seen], change[seen] ** 2, minlength=trials)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = total / n
        sd = np.sqrt(np.maximum(square - n * mean**2, 0.0) / (n - 1))
    return Changes(mean=mean, sd=sd, n=n)


def tested(
    protocol: Protocol, cohort: Cohort, estimand: Estimand, trial_of: NDArray[np.int64], trials: int
) -> Tested:
    """Return the primary-style test of an estimand in each trial.

    Means: ANCOVA of change at the visit on arm and baseline, people with both (within patients:
    paired differences). Responders: difference of shares with the pooled z test (paired: by the
    spread of the differences). ``trial_of`` [subjects] in the order of the subjects table.
    """
    data = analysed(protocol, cohort, estimand)
    outcome = protocol.outcome(estimand.variable.outcome)
    means = estimand.summary == "difference_in_means"
    value = data.score - data.baseline
    if not means:
        value = np.where(data.seen, responds(outcome, estimand, data), np.nan)
    if protocol.study.design == "within_patient":
        return _paired(data, value, estimand, trial_of, trials)
    pair = (estimand.treatment, estimand.comparator)
    if not means:
        used = np.isin(data.arm, pair) & np.isfinite(value)
        treated = data.arm[used] == estimand.treatment
        return shares_of_trials(value[used], treated, trial_of[used], trials)
    used = np.isfinite(value) & np.isfinite(data.baseline)
    names = [arm.name for arm in protocol.arms]
    arm = np.array([names.index(name) for name in data.arm[used]])
    at = names.index(estimand.treatment), names.index(estimand.comparator)
    return ancova_of_trials(value[used], data.baseline[used], arm, trial_of[used], trials, at)


def responder_shares(
    protocol: Protocol, cohort: Cohort, estimand: Estimand, trial_of: NDArray[np.int64], trials: int
) -> dict[str, Floats]:
    """Return the share of responders [trials] in the two arms of an estimand, of those seen."""
    data = analysed(protocol, cohort, estimand)
    response = responds(protocol.outcome(estimand.variable.outcome), estimand, data)
    value = np.where(data.seen, response, np.nan)
    shares: dict[str, Floats] = {}
    for arm in (estimand.treatment, estimand.comparator):
        mine = data.arm == arm
        shares[arm] = changes(value[mine], np.zeros(mine.sum()), trial_of[mine], trials).mean
    return shares


def ancova_of_trials(
    y: Floats, x: Floats, arm: NDArray[np.int64], trial: NDArray[np.int64], trials: int,
    pair: tuple[int, int],
) -> Tested:  # fmt: skip
    """Return the adjusted difference of two of the arms, slope and variance common to all.

    ``y``, ``x``, ``arm`` and ``trial`` [people], nothing missing; ``pair`` of indices of arms. A
    trial that leaves no degree of freedom has no standard error.
    """
    arms = int(arm.max()) + 1
    group = arms * trial + arm

    def by_group(values: Floats) -> Floats:
        sums = np.bincount(group, values, minlength=arms * trials).astype(np.float64)
        return sums.reshape(trials, arms)

    with np.errstate(divide="ignore", invalid="ignore"):
        n = by_group(np.ones_like(y))
        mean_x, mean_y = by_group(x) / n, by_group(y) / n
        dx, dy = x - mean_x.ravel()[group], y - mean_y.ravel()[group]
        sxx, sxy, syy = (by_group(v).sum(axis=1) for v in (dx * dx, dx * dy, dy * dy))
        slope = np.where(sxx > 0, sxy / sxx, 0.0)
        one, other = pair
        apart = mean_x[:, one] - mean_x[:, other]
        df = n.sum(axis=1) - np.sum(n > 0, axis=1) - 1
        variance = np.where(df > 0, np.maximum(syy - slope * sxy, 0.0) / df, np.nan)
        spread = 1 / n[:, one] + 1 / n[:, other] + np.where(sxx > 0, apart**2 / sxx, 0.0)
        estimate = mean_y[:, one] - mean_y[:, other] - slope * apart
    return Tested(estimate=estimate, se=np.sqrt(variance * spread), df=df)


def shares_of_trials(
    response: Floats, treated: NDArray[np.bool_], trial: NDArray[np.int64], trials: int
) -> Tested:
    """Return the difference of two shares with the pooled z test; all [people]."""
    group = 2 * trial + treated
    n = np.bincount(group, minlength=2 * trials).reshape(trials, 2).astype(np.float64)
    hits = np.bincount(group, response, minlength=2 * trials).reshape(trials, 2)
    with np.errstate(divide="ignore", invalid="ignore"):
        share, pooled = hits / n, hits.sum(axis=1) / n.sum(axis=1)
        se = np.sqrt(pooled * (1 - pooled) * (1 / n[:, 0] + 1 / n[:, 1]))
    return Tested(estimate=share[:, 1] - share[:, 0], se=se, df=np.full(trials, np.inf))


def _paired(
    data: Analysed, value: Floats, estimand: Estimand, trial_of: NDArray[np.int64], trials: int
) -> Tested:
    """Return the mean difference within people; each person has one subject of either arm."""
    sides: list[Floats] = []
    people, first = np.unique(data.person, return_index=True)
    for arm in (estimand.treatment, estimand.comparator):
        mine = data.arm == arm
        one = np.full(len(people), np.nan)
        one[np.searchsorted(people, data.person[mine])] = value[mine]
        sides.append(one)
    difference = sides[0] - sides[1]
    found = changes(difference, np.zeros_like(difference), trial_of[first], trials)
    with np.errstate(divide="ignore", invalid="ignore"):
        return Tested(estimate=found.mean, se=found.sd / np.sqrt(found.n), df=found.n - 1)
