"""What a design says beforehand: outlooks at its looks, reviews of size, a watch over harms."""

from dataclasses import dataclass

from paean.study.figure import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What is still likely at a look where Z stands at ``z``: the chance of efficacy later.

    ``if_planned`` takes the effect that the design was planned for, ``if_trend`` what the data
    point at, ``if_none`` no effect; ``predictive`` averages over a flat belief.
    """

    look: int
    z: float
    if_planned: float
    if_trend: float
    if_none: float
    predictive: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeReview:
    """Trials whose size is reviewed blind, in one scenario, beside those of the planned size.

    ``people`` randomised; ``at_most`` the share of trials that reach the largest size.
    """

    scenario: str
    method: str
    read_after: int
    target: float
    people: Figure
    at_most: Figure
    positive: Figure
    rejected: Figure
    positive_as_planned: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmStep:
    """From so many treated people on, this many harmed stop the study."""

    people: int
    harmed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmRate:
    """What the boundary does where a harm has this rate; exact, no simulation."""

    rate: float
    stopped: float
    treated: float
    seen_among_sentinels: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmWatch:
    """A Bayesian boundary for a harm among the treated, and what it does at different rates.

    The study stops where the rate is above ``limit`` with ``certainty``, under a beta prior.
    ``sentinels`` are treated one by one, ``wait_days`` apart, which takes ``sentinel_days``.
    """

    event: str
    limit: float
    certainty: float
    prior: tuple[float, float]
    treated: int
    boundary: tuple[HarmStep, ...]
    rates: tuple[HarmRate, ...]
    sentinels: int
    wait_days: float
    sentinel_days: float
    source: str
