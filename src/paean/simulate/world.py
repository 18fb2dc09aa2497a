"""One simulated world: the protocol, the numbers, and the seed that fixes all chance."""

from dataclasses import dataclass

from paean.numeric.streams import Floats
from paean.simulate.clinic import sham_strengths, trial_factor
from paean.simulate.instrument import Reading
from paean.simulate.population import Applicants, refuse_memory, solve_applicants
from paean.simulate.target import readings
from paean.study.protocol import Protocol
from paean.study.source import ParameterSet


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """One simulated world: the protocol, the numbers, and the seed that fixes all chance.

    ``applicants``, ``lines`` (how each pain outcome reads pain) and ``sham`` (the strength of
    the sham response in each arm of this trial) follow from the other three.
    """

    protocol: Protocol
    parameters: ParameterSet
    seed: int
    applicants: Applicants
    lines: dict[str, Reading]
    sham: Floats


def make_world(protocol: Protocol, parameters: ParameterSet, seed: int) -> World:
    """Return the world of a protocol and a seed.

    PaeanError if hardly anyone could enrol, or if the parameters allow a body two steady states.
    """
    refuse_memory(parameters)
    return World(
        protocol=protocol,
        parameters=parameters,
        seed=seed,
        applicants=solve_applicants(protocol, parameters),
        lines=readings(protocol, parameters),
        sham=sham_strengths(protocol, parameters) * trial_factor(parameters, seed),
    )
