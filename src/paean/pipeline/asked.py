"""What is asked of a design."""

from dataclasses import dataclass

from paean.study.families import Graph
from paean.study.protocol import Protocol

_ALPHA = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of a design.

    ``effects`` are benefits in points of the primary outcome, besides none and the MCID;
    ``curve`` adds shares of the MCID; ``looks`` information fractions before the end; ``power`` a
    wanted power for which to find the people; ``as_hypothesis`` simulates the posterior also
    without controlled evidence. ``review`` is the share of people after which size is reviewed,
    up to ``most`` times the plan. ``retrieve`` is the share of those lost who are seen at the
    last visit. ``strata`` are factors with their levels, for the allocation list. ``harm_limit``
    is a rate among the treated, watched with ``harm_certainty``.
    """

    trials: int = 1000
    seed: int = 1
    memory: float = 0.5
    people: int | None = None
    effects: tuple[float, ...] = ()
    curve: bool = False
    looks: tuple[float, ...] = ()
    spending: str = "obrien_fleming"
    shape: float = -4.0
    futility: str | None = None
    binding: bool = False
    accrual_per_month: float = 10.0
    methods: tuple[str, ...] = ("mmrm",)
    power: float | None = None
    as_hypothesis: bool = False
    laboratory: bool = False
    review: float | None = None
    most: float = 2.0
    retrieve: float = 0.0
    graph: Graph | None = None
    strata: tuple[tuple[str, tuple[str, ...]], ...] = ()
    harm_limit: float | None = None
    harm_certainty: float = 0.9
    sentinels: int | None = None
    sentinel_wait_days: float | None = None


def alpha_of(protocol: Protocol) -> float:
    """Return the two-sided alpha of a protocol, 0.05 where none was stated."""
    return protocol.sample_size.alpha or _ALPHA


def power_of_plan(protocol: Protocol) -> float:
    """Return the power that a protocol was planned for, 0.8 where none was stated."""
    return protocol.sample_size.power or 0.8


def mcid_of(protocol: Protocol) -> float | None:
    """Return the least important difference of the primary outcome, if any is stated."""
    outcome = protocol.outcome(protocol.primary.variable.outcome)
    found = outcome.threshold("between_groups") or outcome.threshold("within_person")
    return None if found is None else found.value


def target_of(protocol: Protocol, asked: Asked) -> float | None:
    """Return the difference a trial is to find: as planned, the MCID, or the first one named."""
    planned = protocol.sample_size.target_difference
    return planned or mcid_of(protocol) or next(iter(asked.effects), None)
