"""Time to an event: Cox regression, Kaplan-Meier and restricted mean time, for one study or many.

Ties after Efron 1977 (doi 10.2307/2286217); the variance of the restricted mean after Greenwood.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from paean.numeric.streams import Floats

_ROUNDS, _CLOSE, _MOST = 30, 1e-10, 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CoxFit:
    """Log hazard ratios, their covariance, the log partial likelihood, and whether it settled."""

    coefficients: Floats
    covariance: Floats
    log_likelihood: float
    converged: bool


def cox(time: Floats, event: NDArray[np.bool_], x: Floats) -> CoxFit:
    """Return the Cox fit of one study: ``time`` and ``event`` [people], ``x`` [people, k]."""
    b = np.zeros(x.shape[1])
    centred = x - x.mean(axis=0)
    value, slope, information = _partial(time, event, centred, b)
    for _ in range(_ROUNDS):
        step = np.linalg.solve(information, slope)
        new = _partial(time, event, centred, b + step)
        while new[0] < value - _CLOSE and np.max(np.abs(step)) > _CLOSE:
            step = step / 2
            new = _partial(time, event, centred, b + step)
        b, gained = b + step, new[0] - value
        value, slope, information = new
        if abs(gained) < _CLOSE and np.max(np.abs(step)) < 1e-8:
            return CoxFit(
                coefficients=b,
                covariance=np.asarray(np.linalg.inv(information), dtype=np.float64),
                log_likelihood=value,
                converged=True,
            )
        if np.max(np.abs(b)) > _MOST:
            break
    nan = np.full(len(b), np.nan)
    return CoxFit(
        coefficients=nan, covariance=np.outer(nan, nan), log_likelihood=value, converged=False
    )


def _partial(
    time: Floats, event: NDArray[np.bool_], x: Floats, b: Floats
) -> tuple[float, Floats, Floats]:
    """Return the log partial likelihood, its slope and its information (Efron)."""
    weight = np.exp(x @ b)
    value, slope, information = 0.0, np.zeros(len(b)), np.zeros((len(b), len(b)))
    for t in np.unique(time[event]):
        risk, died = time >= t, event & (time == t)
        d = int(died.sum())
        value += float((x[died] @ b).sum())
        slope += x[died].sum(axis=0)
        sums = [_moments(weight[who], x[who]) for who in (risk, died)]
        for tie in range(d):
            s0, s1, s2 = (r - tie / d * e for r, e in zip(*sums, strict=True))
            mean = s1 / s0
            value -= float(np.log(s0))
            slope -= mean
            information += s2 / s0 - np.outer(mean, mean)
    return value, slope, information


def _moments(weight: Floats, x: Floats) -> tuple[Floats, Floats, Floats]:
    weighted = weight[:, None] * x
    return weight.sum(), weighted.sum(axis=0), x.T @ weighted


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Events and people at risk [studies, times, 2 arms] at the times when events are seen."""

    times: Floats
    events: Floats
    at_risk: Floats


def cox_of_counts(counts: Counts) -> tuple[Floats, Floats]:
    """Return the log hazard ratio of arm 1 against arm 0 and its error in each study.

    NaN where one arm has no event, so that no ratio exists. Efron, Newton in all studies at once.
    """
    d, n = counts.events, counts.at_risk
    total = d.sum(axis=-1)
    most = int(total.max(initial=0.0))
    ties = np.arange(most)
    share = np.where(
        ties < total[..., None], ties / np.maximum(total[..., None], 1), 0.0
    )  # [studies, times, ties]
    used = ties < total[..., None]
    b = np.zeros(len(d))
    information = np.zeros(len(d))
    for _ in range(_ROUNDS):
        ratio = np.exp(np.clip(b, -_MOST, _MOST))[:, None, None]
        one = ratio * (n[..., 1, None] - share * d[..., 1, None])
        none = n[..., 0, None] - share * d[..., 0, None]
        with np.errstate(divide="ignore", invalid="ignore"):
            p = np.where(used, one / (one + none), 0.0)
        slope = d[..., 1].sum(axis=1) - p.sum(axis=(1, 2))
        information = np.where(used, p * (1 - p), 0.0).sum(axis=(1, 2))
        with np.errstate(divide="ignore", invalid="ignore"):
            step = np.where(information > 0, slope / information, 0.0)
        b = b + np.clip(step, -1.0, 1.0)
        if np.max(np.abs(step), initial=0.0) < _CLOSE:
            break
    known = (d.sum(axis=1) > 0).all(axis=1) & (information > 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(known, b, np.nan), np.where(known, 1 / np.sqrt(information), np.nan)


def counts_of(
    time: Floats, event: NDArray[np.bool_], arm: NDArray[np.int64], times: Floats
) -> Counts:
    """Return the counts of studies whose people [studies, people] end at some of ``times``.

    ``arm`` is 0 or 1, other people are left out; a time of 0 is somebody who was never seen.
    """
    shape = (len(time), len(times), 2)
    events, at_risk = np.zeros(shape), np.zeros(shape)
    for a in (0, 1):
        mine = arm == a
        for i, t in enumerate(times):
            events[:, i, a] = np.sum(mine & event & (time == t), axis=1)
            at_risk[:, i, a] = np.sum(mine & (time >= t), axis=1)
    return Counts(times=times, events=events, at_risk=at_risk)


def kaplan_meier(counts: Counts) -> Floats:
    """Return the share without the event after each time [studies, times, arms]."""
    with np.errstate(divide="ignore", invalid="ignore"):
        step = np.where(counts.at_risk > 0, 1 - counts.events / counts.at_risk, 1.0)
    return np.asarray(np.cumprod(step, axis=1), dtype=np.float64)


def restricted_mean(counts: Counts, until: float) -> tuple[Floats, Floats]:
    """Return the mean time without the event up to ``until`` and its variance [studies, arms]."""
    kept = counts.times < until
    ends = np.append(counts.times[kept], until)
    width = np.diff(ends, prepend=0.0)
    left = kaplan_meier(counts)[:, kept]
    before = np.concatenate([np.ones_like(left[:, :1]), left], axis=1)
    area = before * width[:, None]  # of the step before each time
    mean = area.sum(axis=1)
    later = np.cumsum(area[:, ::-1], axis=1)[:, ::-1][:, 1:]  # from each event time on
    d, n = counts.events[:, kept], counts.at_risk[:, kept]
    with np.errstate(divide="ignore", invalid="ignore"):
        greenwood = np.where(n > d, d / (n * (n - d)), 0.0)
    return mean, np.sum(later**2 * greenwood, axis=1)
