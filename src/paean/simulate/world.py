"""One simulated world: the protocol, the numbers, and the seed that fixes all chance."""

from dataclasses import dataclass

from paean.simulate.instrument import Reading
from paean.simulate.population import Applicants, solve_applicants
from paean.simulate.target import readings
from paean.study.protocol import Protocol
from paean.study.source import ParameterSet


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """One simulated world: the protocol, the numbers, and the seed that fixes all chance.

    ``applicants`` and ``lines`` (how each pain outcome reads pain) follow from the first two.
    """

    protocol: Protocol
    parameters: ParameterSet
    seed: int
    applicants: Applicants
    lines: dict[str, Reading]


def make_world(protocol: Protocol, parameters: ParameterSet, seed: int) -> World:
    """Return the world of a protocol and a seed; PaeanError if hardly anyone could enrol."""
    return World(
        protocol=protocol,
        parameters=parameters,
        seed=seed,
        applicants=solve_applicants(protocol, parameters),
        lines=readings(protocol, parameters),
    )
