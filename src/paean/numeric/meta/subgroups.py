"""Do groups of studies differ?"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from paean.numeric.meta.pairwise import Interval, Pooled, pool, quantile, two_sided
from paean.numeric.meta.spread import Method, chi2_tail, least_squares_at, tau2_of
from paean.numeric.streams import Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The pooled effect of one group at the tau^2 it was given, its own or all groups' together."""

    name: str
    k: int
    estimate: float
    se: float
    low: float
    high: float
    p_value: float
    tau2: float
    q: float
    q_df: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Subgroups:
    """The groups, and the test that their means are one: ``q_between`` on ``df_between``.

    ``q_within`` is the sum of the groups' own Q, at tau^2 = 0.
    """

    common_tau2: bool
    groups: tuple[Group, ...]
    q_within: float
    q_within_df: int
    q_between: float
    df_between: int
    p_between: float


def subgroups(
    y: Floats,
    v: Floats,
    group: Sequence[str],
    *,
    method: Method = "reml",
    common_tau2: bool = True,
    interval: Interval = "normal",
    confidence: float = 0.95,
) -> Subgroups:
    """Return the pooled effect of each group, named in ``group`` [studies], and their comparison.

    One tau^2 for all groups is a mixed model with the group as the only moderator; its intervals
    are normal. With its own tau^2 a group is a meta-analysis of its own, with the ``interval``
    asked for. The test between groups is Wald's chi-square.
    """
    names = tuple(dict.fromkeys(group))
    member = {name: np.array([g == name for g in group]) for name in names}
    X = np.array([member[name] for name in names], dtype=np.float64).T
    shared = tau2_of(method, y, v, X) if common_tau2 else None
    groups: list[Group] = []
    variances: list[float] = []
    for name in names:
        part_y, part_v = y[member[name]], v[member[name]]
        if shared is None:
            own = pool(part_y, part_v, method=method, interval=interval, confidence=confidence)
            plain = pool(part_y, part_v, method=method, interval="normal")
            groups.append(_own(name, own))
            variances.append(plain.se**2)
        else:
            groups.append(_at(name, shared, part_y, part_v, confidence))
            variances.append(groups[-1].se ** 2)
    between = _between(np.array([g.estimate for g in groups]), np.array(variances))
    return Subgroups(
        common_tau2=common_tau2,
        groups=tuple(groups),
        q_within=sum(g.q for g in groups),
        q_within_df=sum(g.q_df for g in groups),
        q_between=between,
        df_between=len(names) - 1,
        p_between=chi2_tail(between, len(names) - 1),
    )


def _between(estimates: Floats, variances: Floats) -> float:
    middle = np.average(estimates, weights=1 / variances)
    return float(((estimates - middle) ** 2 / variances).sum())


def _own(name: str, own: Pooled) -> Group:
    return Group(
        name=name, k=own.k, estimate=own.estimate, se=own.se, low=own.low, high=own.high,
        p_value=own.p_value, tau2=own.tau2 or 0.0, q=own.q, q_df=own.q_df,
    )  # fmt: skip


def _at(name: str, tau2: float, y: Floats, v: Floats, confidence: float) -> Group:
    ones = np.ones((len(y), 1))
    fit = least_squares_at(tau2, y, v, ones)
    estimate, se = float(fit.coefficients[0]), float(np.sqrt(fit.covariance[0, 0]))
    half = quantile(None, confidence) * se
    return Group(
        name=name, k=len(y), estimate=estimate, se=se, low=estimate - half, high=estimate + half,
        p_value=two_sided(estimate / se, None), tau2=tau2,
        q=least_squares_at(0.0, y, v, ones).q, q_df=len(y) - 1,
    )  # fmt: skip
