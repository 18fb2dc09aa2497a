"""Contrasts of many treatments: trials with two or more arms, as correlated differences."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from paean.numeric.streams import Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrasts:
    """Differences ``y`` [rows], first treatment minus second, with covariance ``V`` [rows, rows].

    A study with m arms has m - 1 rows, each against its last treatment in the order of the
    alphabet, its base. ``treatments`` is sorted.
    """

    study: tuple[str, ...]
    first: tuple[str, ...]
    second: tuple[str, ...]
    y: Floats
    V: Floats
    treatments: tuple[str, ...]

    def arms_of(self, study: str) -> tuple[str, ...]:
        """Return the treatments of a study, sorted: its design."""
        rows = [i for i, s in enumerate(self.study) if s == study]
        return tuple(sorted({self.second[rows[0]], *(self.first[i] for i in rows)}))


def from_arms(
    study: Sequence[str], treatment: Sequence[str], mean: Floats, variance: Floats
) -> Contrasts:
    """Return the contrasts of independent arms, one row an arm.

    A study whose arms share people must not come in here. Raises ValueError for a study with one
    arm, or with two of one treatment.
    """
    blocks: list[Floats] = []
    rows: list[tuple[str, str, str, float]] = []
    for name, at in _by_study(study):
        _two_different(name, [treatment[i] for i in at])
        *others, base = sorted(at, key=lambda i: treatment[i])
        rows += [(name, treatment[i], treatment[base], float(mean[i] - mean[base])) for i in others]
        blocks.append(np.diag(variance[others]) + variance[base])
    return _joined(rows, blocks)


def from_pairs(
    study: Sequence[str], first: Sequence[str], second: Sequence[str], effect: Floats, se: Floats
) -> Contrasts:
    """Return the contrasts of studies given as differences with standard errors.

    A study with more than two arms gives all its pairs, from which its covariances follow. Raises
    ValueError where one is missing.
    """
    blocks: list[Floats] = []
    rows: list[tuple[str, str, str, float]] = []
    for name, at in _by_study(study):
        known = {frozenset((first[i], second[i])): i for i in at}
        arms = sorted({t for pair in known for t in pair})
        if len(known) != len(arms) * (len(arms) - 1) // 2 or len(known) != len(at):
            raise ValueError(f"{name}: every pair of its arms is needed once")
        *others, base = arms
        at_base = [known[frozenset((arm, base))] for arm in others]
        rows += [
            (name, arm, base, float(effect[i] if first[i] == arm else -effect[i]))
            for arm, i in zip(others, at_base, strict=True)
        ]
        v = se[at_base] ** 2
        block = np.diag(v)
        for j, one in enumerate(others):
            for i, other in enumerate(others[:j]):
                between = se[known[frozenset((one, other))]] ** 2
                block[j, i] = block[i, j] = (v[j] + v[i] - between) / 2
        blocks.append(block)
    return _joined(rows, blocks)


def _by_study(study: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
    for name in dict.fromkeys(study):
        yield name, [i for i, s in enumerate(study) if s == name]


def _two_different(study: str, treatments: list[str]) -> None:
    if len(treatments) < 2 or len(set(treatments)) < len(treatments):
        raise ValueError(f"{study}: a study has two or more arms, each of another treatment")


def _joined(rows: list[tuple[str, str, str, float]], blocks: list[Floats]) -> Contrasts:
    V = np.zeros((len(rows), len(rows)))
    at = 0
    for block in blocks:
        V[at : at + len(block), at : at + len(block)] = block
        at += len(block)
    study, first, second, y = zip(*rows, strict=True)
    return Contrasts(
        study=study, first=first, second=second, y=np.array(y), V=V,
        treatments=tuple(sorted({*first, *second})),
    )  # fmt: skip


def joined_groups(data: Contrasts) -> tuple[tuple[str, ...], ...]:
    """Return the groups of treatments that a path of studies joins, the largest first."""
    group = {t: {t} for t in data.treatments}
    for one, other in zip(data.first, data.second, strict=True):
        together = group[one] | group[other]
        for member in together:
            group[member] = together
    distinct = {tuple(sorted(g)) for g in group.values()}
    return tuple(sorted(distinct, key=lambda g: (-len(g), g)))
