"""The published baseline that the enrolled must show, on the 0-1 share of the scale."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from paean.numeric.streams import Floats
from paean.simulate.instrument import Reading, is_reference, mixture, usual_reading
from paean.study.protocol import Baseline, Protocol
from paean.study.source import Numbers

_QUARTILE_RANGE_PER_SD = 1.349
# the instruments that tell pain, or function, best
_PAIN_FIRST, _FUNCTION_FIRST = ("pain_vas", "pain_nrs"), ("womac_function",)


@dataclass(frozen=True, slots=True, kw_only=True)
class BaselineTarget:
    """Centre and spread at baseline, as mean and SD or as median and quartile range."""

    centre: float
    spread: float | None
    by_median: bool
    reads: Reading | None
    stated: bool

    def seen(self, reported: Floats) -> tuple[float, float]:
        """Return centre and spread of reported severity, in the target's own terms."""
        share = reported / 10 if self.reads is None else self.reads.share(reported)
        share = np.clip(share, 0.0, 1.0)
        if self.by_median:
            low, middle, high = np.quantile(share, [0.25, 0.5, 0.75])
            return float(middle), float((high - low) / _QUARTILE_RANGE_PER_SD)
        return float(np.mean(share)), float(np.std(share))


def baseline_target(protocol: Protocol, parameters: Numbers) -> BaselineTarget:
    """Return the published baseline of the first pain outcome that has one, VAS and NRS first.

    Without any: the mean of published osteoarthritis trials, and no spread of its own.
    """
    lines = [r for r in readings(protocol, parameters).values() if r.outcome.is_pain]
    return _target(protocol, lines, _PAIN_FIRST, parameters["clinic.pain_mean"])


def function_target(protocol: Protocol, parameters: Numbers) -> BaselineTarget:
    """Return the published baseline of the first function outcome that has one, WOMAC first.

    Without any: the mean of published osteoarthritis trials, and no spread of its own.
    """
    lines = [r for r in readings(protocol, parameters).values() if r.outcome.is_function]
    return _target(protocol, lines, _FUNCTION_FIRST, parameters["function.mean"])


def _target(
    protocol: Protocol, lines: list[Reading], first: tuple[str, ...], usual: float
) -> BaselineTarget:
    for reads in sorted(lines, key=lambda r: _rank(r, first)):
        found = _published(protocol, reads)
        if found is not None:
            centre, spread, by_median = found
            return BaselineTarget(
                centre=centre, spread=spread, by_median=by_median, reads=reads, stated=True
            )
    return BaselineTarget(centre=usual / 10, spread=None, by_median=False, reads=None, stated=False)


def _rank(reads: Reading, first: tuple[str, ...]) -> int:
    known = reads.outcome.instrument in first
    return first.index(reads.outcome.instrument) if known else len(first)


def readings(protocol: Protocol, parameters: Numbers) -> dict[str, Reading]:
    """Return how each outcome that is simulated reads pain and function, by its name.

    An instrument that is no reference is anchored at its own published baseline, where the
    enrolled have the published (or else the reference) pain and function.
    """
    usual = {o.name: usual_reading(o, parameters) for o in protocol.outcomes if o.is_simulated}
    pain = _enrolled(protocol, usual, _PAIN_FIRST, parameters["clinic.pain_mean"])
    function = _enrolled(protocol, usual, _FUNCTION_FIRST, parameters["function.mean"])
    return {name: _anchored(protocol, reads, pain, function) for name, reads in usual.items()}


def _enrolled(
    protocol: Protocol, lines: dict[str, Reading], first: tuple[str, ...], usual: float
) -> float:
    """Return the published severity of the first of these instruments that has a baseline."""
    for reads in sorted(lines.values(), key=lambda r: _rank(r, first)):
        found = _published(protocol, reads) if reads.outcome.instrument in first else None
        if found is not None:
            return reads.severity_at(found[0])
    return usual


def _anchored(protocol: Protocol, reads: Reading, pain: float, function: float) -> Reading:
    found = None if is_reference(reads.outcome) else _published(protocol, reads)
    if found is None:
        return reads
    return replace(reads, at=mixture(reads.pain_share, pain, function), reads=found[0])


def _published(protocol: Protocol, reads: Reading) -> tuple[float, float | None, bool] | None:
    rows = [b for b in protocol.population.baseline if b.variable == reads.outcome.name]
    return _pooled(rows, reads)


def _pooled(rows: Sequence[Baseline], reads: Reading) -> tuple[float, float | None, bool] | None:
    means = [r for r in rows if r.mean is not None]
    used = means or [r for r in rows if r.median is not None]
    if not used:
        return None
    weights = np.array([r.n or 1 for r in used], dtype=np.float64)
    values = np.array([r.mean if means else r.median for r in used], dtype=np.float64)
    centre = float(np.average(reads.worse_share(values), weights=weights))
    return centre, _pooled_spread(used, weights, reads, bool(means)), not means


def _pooled_spread(
    rows: Sequence[Baseline], weights: Floats, reads: Reading, by_mean: bool
) -> float | None:
    if by_mean:
        spreads = [r.sd for r in rows]
    else:
        spreads = [
            None
            if r.quartile_1 is None or r.quartile_3 is None
            else (r.quartile_3 - r.quartile_1) / _QUARTILE_RANGE_PER_SD
            for r in rows
        ]
    if any(s is None for s in spreads):
        return None
    squares = np.array([float(s or 0.0) ** 2 for s in spreads])
    return float(np.sqrt(np.average(squares, weights=weights)) / reads.outcome.span)
