"""Do direct and indirect comparisons of a network agree?"""

from dataclasses import dataclass

import numpy as np

from paean.numeric.meta.contrasts import Contrasts
from paean.numeric.meta.network import (
    Network,
    consistent_design,
    heterogeneity,
    network_tau2,
    solve,
)
from paean.numeric.meta.pairwise import two_sided
from paean.numeric.meta.spread import chi2_tail
from paean.numeric.streams import Floats

_ALL_DIRECT = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of Cochran's Q."""

    q: float
    df: int
    p_value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Decomposition:
    """Q of the whole network = within designs + between designs, at tau^2 = 0.

    ``by_design`` has the part of each design, its treatments joined by colons.
    ``between_random`` tests consistency with tau^2 as it is within designs.
    """

    total: Part
    within: Part
    between: Part
    by_design: dict[str, Part]
    tau2_within: float
    between_random: Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """A comparison's network, direct and indirect estimates; ``share`` is of the direct evidence.

    Indirect and difference are None where all evidence is direct.
    """

    first: str
    second: str
    k: int
    network: float
    network_se: float
    direct: float
    direct_se: float
    share: float
    indirect: float | None
    indirect_se: float | None
    difference: float | None
    difference_se: float | None
    p_value: float | None


def decompose(data: Contrasts) -> Decomposition:
    """Return the decomposition by design (Krahn 2013, BMC Med Res Methodol 13:35).

    The random-effects test is the design-by-treatment interaction model (Higgins 2012, Res Synth
    Methods 3:98) with tau^2 by moments within designs (Jackson 2012).
    """
    X, by_design = consistent_design(data), _design_design(data)
    total = _part(solve(0.0, data, X).q, len(data.y) - X.shape[1])
    within = _part(solve(0.0, data, by_design).q, len(data.y) - by_design.shape[1])
    df = by_design.shape[1] - X.shape[1]
    tau2 = network_tau2("dl", data, by_design)
    random = solve(tau2, data, X).q - solve(tau2, data, by_design).q
    return Decomposition(
        total=total, within=within, between=_part(total.q - within.q, df),
        by_design=_by_design(data), tau2_within=tau2, between_random=_part(random, df),
    )  # fmt: skip


def _part(q: float, df: int) -> Part:
    q = max(q, 0.0) if df else 0.0
    return Part(q=q, df=df, p_value=chi2_tail(q, df))


def _cells(data: Contrasts) -> list[tuple[str, str]]:
    """Return design and treatment of each row; rows of a design share its base arm."""
    return [
        (":".join(data.arms_of(s)), first) for s, first in zip(data.study, data.first, strict=True)
    ]


def _design_design(data: Contrasts) -> Floats:
    """Return the design matrix with its own effects for every design."""
    return _indicators(_cells(data))


def _indicators(cells: list[tuple[str, str]]) -> Floats:
    columns = list(dict.fromkeys(cells))
    return np.array([[float(cell == column) for column in columns] for cell in cells])


def _by_design(data: Contrasts) -> dict[str, Part]:
    cells = _cells(data)
    parts: dict[str, Part] = {}
    for design in dict.fromkeys(d for d, _ in cells):
        rows = [i for i, (d, _) in enumerate(cells) if d == design]
        D = _indicators([cells[i] for i in rows])
        W = np.linalg.inv(data.V[np.ix_(rows, rows)])
        residual = data.y[rows] - D @ np.linalg.solve(D.T @ W @ D, D.T @ W @ data.y[rows])
        parts[design] = _part(float(residual @ W @ residual), len(rows) - D.shape[1])
    return parts


def split(data: Contrasts, found: Network) -> tuple[Split, ...]:
    """Return direct against indirect evidence of each pair that was compared directly.

    Direct is the pool of the pair's studies at the network's tau^2; indirect is what must be added
    to give the network's estimate (Dias 2010, Stat Med 29:932, back-calculation). Where a study has
    more than two arms its parts are not independent, and the test is approximate.
    """
    return tuple(
        _split(found, pair, effects) for pair, effects in sorted(_direct(data, found.tau2).items())
    )


def _direct(data: Contrasts, tau2: float) -> dict[tuple[str, str], list[tuple[float, float]]]:
    """Return effect and total variance of every study with a pair, first before second."""
    found: dict[tuple[str, str], list[tuple[float, float]]] = {}
    S = heterogeneity(data)
    for study in dict.fromkeys(data.study):
        rows = [i for i, s in enumerate(data.study) if s == study]
        b = np.concatenate([[0.0], data.y[rows]])
        C = np.pad(data.V[np.ix_(rows, rows)] + tau2 * S[np.ix_(rows, rows)], ((1, 0), (1, 0)))
        arms = [data.second[rows[0]], *(data.first[i] for i in rows)]
        for i, one in enumerate(arms):
            for j, other in enumerate(arms):
                if one < other:
                    effect = float(b[i] - b[j]), float(C[i, i] + C[j, j] - 2 * C[i, j])
                    found.setdefault((one, other), []).append(effect)
    return found


def _split(found: Network, pair: tuple[str, str], effects: list[tuple[float, float]]) -> Split:
    i, j = (found.treatments.index(t) for t in pair)
    whole, whole_se = float(found.estimate[i, j]), float(found.se[i, j])
    y, v = np.array(effects).T
    direct, direct_se = float(np.average(y, weights=1 / v)), float((1 / v).sum() ** -0.5)
    share = min(whole_se**2 / direct_se**2, 1.0)
    rest: tuple[float, float] | None = None
    if share < 1 - _ALL_DIRECT:
        rest = (whole - share * direct) / (1 - share), whole_se / float(np.sqrt(1 - share))
    apart = None if rest is None else direct - rest[0]
    apart_se = None if rest is None else float(np.hypot(direct_se, rest[1]))
    return Split(
        first=pair[0], second=pair[1], k=len(effects), network=whole, network_se=whole_se,
        direct=direct, direct_se=direct_se, share=share,
        indirect=None if rest is None else rest[0], indirect_se=None if rest is None else rest[1],
        difference=apart, difference_se=apart_se,
        p_value=None if apart is None or not apart_se else two_sided(apart / apart_se, None),
    )  # fmt: skip
