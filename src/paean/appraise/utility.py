"""From pain and function to utility: named structural scenarios, never one line.

A mapping is a set of functions of pain and function (0-100, high is worse) and a coefficient for
each, so that utility is linear in what is uncertain. See docs/explanation/value.md.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np

from paean.evidence.value import coefficient
from paean.numeric.streams import Floats

Basis = Callable[[Floats, Floats], Floats]
_DIXON = "Dixon 2011 NPRS level -> TTO decrement (UK public)"
_CARREON = "Carreon 2014 ODI+BP+LP -> EQ-5D-3L (US)"
_MUTUBUKI = "Mutubuki 2020 longitudinal chronic low back pain -> EQ-5D-3L"
_SPAIN = "knee OA, Spain EQ-5D-5L: WOMAC {} {}"
_BANDS = ("0-<25", "25-<50", "50-<75", "75-100")
_MIDDLES = np.array([12.5, 37.5, 62.5, 87.5])


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """A published way from scores to utility.

    ``basis`` takes pain and function [people] to [people, columns]; ``coefficients`` and ``sds``
    [columns] are what it multiplies them by; an SD of 0 is one that was not published.
    """

    name: str
    label: str
    needs_function: bool
    basis: Basis
    coefficients: Floats
    sds: Floats
    note: str
    source: str

    def utility(self, pain: Floats, function: Floats) -> Floats:
        """Return the mean utility of each person [people]."""
        return np.asarray(self.basis(pain, function) @ self.coefficients, np.float64)


@cache
def mappings() -> tuple[Mapping, ...]:
    """Return the mappings whose coefficients were seen; those that were not have no default.

    Barton 2008, Xie 2010, Wailoo 2014 (WOMAC to EQ-5D), Kiadaliri 2020 (KOOS) and Dakin 2013
    (Oxford Knee Score) are known by name only.
    """
    return (_dixon(), _carreon(), _carreon_pain(), _mutubuki(), _spain("pain"), _spain("function"))


def usable_mappings(has_function: bool) -> tuple[Mapping, ...]:
    """Return the mappings that the measured scores can feed; where a fuller form is, it alone."""
    if not has_function:
        return tuple(m for m in mappings() if not m.needs_function)
    return tuple(m for m in mappings() if m.name != "carreon_pain")


def _number(state: str, name: str) -> float:
    found = coefficient(state, name).value
    if found is None:
        raise ValueError(f"{state}, {name} has no value")
    return found


def _spread(state: str, name: str) -> float:
    return coefficient(state, name).se or 0.0


def _dixon() -> Mapping:
    losses = np.array([_number(_DIXON, f"NPRS {level}") for level in range(11)])

    def basis(pain: Floats, _function: Floats) -> Floats:
        return np.interp(pain / 10, np.arange(11), 1.0 + losses)[:, None]

    return Mapping(
        name="dixon", label="Dixon 2011: pain 0-10 valued by the UK public",
        needs_function=False, basis=basis, coefficients=np.ones(1), sds=np.zeros(1),
        note="pain alone; straight lines between levels, 1 without pain (assumptions); spread of "
        "the coefficients not published",
        source=coefficient(_DIXON, "NPRS 1").source,
    )  # fmt: skip


def _carreon() -> Mapping:
    terms = ("intercept", "ODI (0-100)", "back pain NRS (0-10)")
    start, odi, back = (_number(_CARREON, term) for term in terms)

    def basis(pain: Floats, function: Floats) -> Floats:
        return (start + odi * function + back * pain / 10)[:, None]

    return Mapping(
        name="carreon", label="Carreon 2014: back pain and disability to EQ-5D-3L",
        needs_function=True, basis=basis, coefficients=np.ones(1), sds=np.zeros(1),
        note="made for the back: function stands in for ODI and joint pain for back pain, leg "
        "pain is left at 0 (assumptions); only the spread between people was published",
        source=coefficient(_CARREON, "intercept").source,
    )  # fmt: skip


def _carreon_pain() -> Mapping:
    start, back = (_number(_CARREON, term) for term in ("intercept", "back pain NRS (0-10)"))
    odi = _number(_CARREON, "ODI (0-100)")

    def basis(pain: Floats, _function: Floats) -> Floats:
        return (start + 40 * odi + back * pain / 10)[:, None]

    return Mapping(
        name="carreon_pain", label="Carreon 2014: its pain term alone",
        needs_function=False, basis=basis, coefficients=np.ones(1), sds=np.zeros(1),
        note="function was not measured, so ODI is held at 40 (assumption): understates, for "
        "function improves too",
        source=coefficient(_CARREON, "intercept").source,
    )  # fmt: skip


def _mutubuki() -> Mapping:
    slope = "pain per 1 point on 0-100"

    def basis(pain: Floats, _function: Floats) -> Floats:
        return np.column_stack([np.ones_like(pain), pain])

    return Mapping(
        name="mutubuki", label="Mutubuki 2020: within-person change, chronic back pain",
        needs_function=False, basis=basis,
        coefficients=np.array([1.0, _number(_MUTUBUKI, slope)]),
        sds=np.array([0.0, _spread(_MUTUBUKI, slope)]),
        note="made for the back; a slope only, so the level (1 without pain) is an assumption "
        "that falls out of every difference",
        source=coefficient(_MUTUBUKI, slope).source,
    )  # fmt: skip


def _spain(scale: str) -> Mapping:
    states = [_SPAIN.format(scale, band) for band in _BANDS]

    def basis(pain: Floats, function: Floats) -> Floats:
        return hats(pain if scale == "pain" else function, _MIDDLES)

    return Mapping(
        name="spain" if scale == "pain" else "spain_function",
        label=f"Spain: EQ-5D-5L by band of WOMAC {scale}",
        needs_function=scale == "function", basis=basis,
        coefficients=np.array([_number(state, "mean") for state in states]),
        sds=np.array([_spread(state, "mean") for state in states]),
        note="knee osteoarthritis; straight lines between the middles of the bands, level beyond "
        "the outer ones (assumption); other scales of 0-100 stand in for WOMAC (assumption)",
        source=coefficient(states[0], "mean").source,
    )  # fmt: skip


def hats(x: Floats, knots: Floats) -> Floats:
    """Return the weights of linear interpolation at ``knots``, [n, knots]; level beyond them."""
    found = np.zeros((len(knots), len(x)))
    inside = np.clip(x, knots[0], knots[-1])
    for k, (low, high) in enumerate(pairwise(knots)):
        rises = np.clip((inside - low) / (high - low), 0.0, 1.0)
        found[k + 1] = rises
        found[k] -= rises
    found[0] += 1.0
    return found.T
