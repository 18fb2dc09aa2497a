"""One simulated world: the protocol, the numbers, and the seed that fixes all chance."""

from dataclasses import dataclass

from paean.simulate.clinic import ArmInTrial, arms_in_trial, trial_draws
from paean.simulate.function import Functioning, solve_functioning
from paean.simulate.instrument import Reading
from paean.simulate.population import Applicants, refuse_memory, solve_applicants
from paean.simulate.target import readings
from paean.study.protocol import Protocol
from paean.study.source import Numbers, ParameterSet


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """One simulated world: the protocol, the numbers, and the seed that fixes all chance.

    ``applicants``, ``lines`` (how each outcome reads pain and function), ``arms`` (what this trial
    does to the response of each arm) and ``functioning`` (None where no outcome reads function)
    follow from the other three.
    """

    protocol: Protocol
    parameters: Numbers
    seed: int
    applicants: Applicants
    lines: dict[str, Reading]
    arms: tuple[ArmInTrial, ...]
    functioning: Functioning | None = None


def make_world(protocol: Protocol, parameters: ParameterSet, seed: int) -> World:
    """Return the world of a protocol and a seed.

    PaeanError if hardly anyone could enrol, or if the parameters allow a body two steady states.
    """
    refuse_memory(parameters)
    applicants = solve_applicants(protocol, parameters)
    return World(
        protocol=protocol,
        parameters=parameters,
        seed=seed,
        applicants=applicants,
        lines=readings(protocol, parameters),
        arms=arms_in_trial(protocol, parameters, trial_draws(protocol, seed).of(0)),
        functioning=solve_functioning(protocol, parameters, applicants),
    )
