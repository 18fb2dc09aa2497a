"""The looks of a design: boundaries, and what is still likely at each."""

import numpy as np

from paean.numeric.sequential.boundaries import Boundaries, Plan, boundaries, drift_for
from paean.numeric.sequential.outlook import conditional_power, predictive_power, trend
from paean.numeric.sequential.spending import SPENDING
from paean.pipeline.asked import Asked, alpha_of, power_of_plan
from paean.study.characteristics import Look
from paean.study.planning import Outlook
from paean.study.protocol import Protocol

_Z = tuple(float(z) for z in np.arange(-1.0, 3.01, 0.5))


def plan_of(protocol: Protocol, asked: Asked) -> Plan:
    """Return how the looks spend, each tail tested at half the two-sided alpha."""
    return Plan(
        fractions=(*asked.looks, 1.0),
        alpha=alpha_of(protocol) / 2,
        efficacy=SPENDING[asked.spending],
        shape=asked.shape,
        futility=SPENDING[asked.futility] if asked.futility and asked.looks else None,
        futility_shape=asked.shape,
        beta=1 - power_of_plan(protocol),
        binding=asked.binding,
    )


def looks_of(protocol: Protocol, asked: Asked) -> tuple[Look, ...]:
    """Return the looks with their boundaries."""
    plan = plan_of(protocol, asked)
    found = boundaries(plan)
    people = asked.people or protocol.people
    return tuple(
        Look(
            look=k,
            fraction=fraction,
            people=round(fraction * people),
            efficacy_z=float(found.upper[k - 1]),
            futility_z=None if plan.futility is None else float(found.lower[k - 1]),
            spent=float(found.spent[k - 1]),
        )
        for k, fraction in enumerate(plan.fractions, 1)
    )


def outlooks_of(protocol: Protocol, asked: Asked) -> tuple[Outlook, ...]:
    """Return what is still likely at each look before the last, over a range of Z."""
    found = boundaries(plan_of(protocol, asked))
    drift = drift_for(found.fractions, found.upper, found.lower, power_of_plan(protocol))
    return tuple(
        _outlook(found, look, z, drift)
        for look in range(1, len(found.fractions))
        for z in _Z
        if found.lower[look - 1] <= z < found.upper[look - 1]
    )


def _outlook(limits: Boundaries, look: int, z: float, drift: float) -> Outlook:
    now = trend(z, float(limits.fractions[look - 1]))
    return Outlook(
        look=look,
        z=z,
        if_planned=conditional_power(limits, look, z, drift),
        if_trend=conditional_power(limits, look, z, now),
        if_none=conditional_power(limits, look, z, 0.0),
        predictive=predictive_power(limits, look, z),
    )
