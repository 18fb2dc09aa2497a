"""Many trials of one design, each from its own draw of the posterior: people after people.

Trial number d of a prediction is people d * n to (d + 1) * n - 1 of one long cohort, where n is
what the protocol randomises. So the simulator's own path serves, in blocks, and every source of
uncertainty is in it: the posterior, the trial, the people, the sampling.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from paean.numeric.streams import Floats, uniforms
from paean.simulate.clinic import arms_in_trial, trial_draws
from paean.simulate.tables import Tables
from paean.simulate.target import readings
from paean.simulate.trial import simulate_stretch
from paean.simulate.world import World
from paean.study.source import ParameterColumns

_PEOPLE_AT_ONCE = 30_000
NOT_SIMULATED = "fit."  # columns of the posterior that are not parameters of the simulator


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """The draws behind a prediction: a hypothesis and a value of each parameter per trial.

    ``values`` [trials] by ``group.name``; ``hypothesis`` [trials] by name.
    """

    hypothesis: NDArray[np.str_]
    values: Mapping[str, Floats]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The tables of trials ``first`` to ``first + trials - 1``, ``people`` in each."""

    first: int
    trials: int
    people: int
    tables: Tables


def choose_draws(
    draws: Mapping[str, Mapping[str, Floats]],
    fixed: Mapping[str, Mapping[str, float]],
    weights: Mapping[str, float],
    reference: Mapping[str, float],
    trials: int,
    seed: int,
) -> Drawn:
    """Return a draw of the posterior for every trial, the hypotheses in their weights.

    What a hypothesis fixes is filled in for its trials, with ``reference`` for the others.
    """
    names = list(draws)
    counts = np.round(np.cumsum([weights[n] for n in names]) / sum(weights.values()) * trials)
    which = np.searchsorted(counts, np.arange(trials), side="right")
    picked = uniforms(seed, "draw of the posterior", 0, trials)[0]
    values: dict[str, Floats] = {}
    for parameter in draws[names[0]]:
        columns = [np.asarray(draws[n][parameter]) for n in names]
        values[parameter] = np.array(
            [columns[w][int(u * len(columns[w]))] for w, u in zip(which, picked, strict=True)]
        )
    for parameter in {p for n in names for p in fixed[n]} - values.keys():
        each = [fixed[n].get(parameter, reference[parameter]) for n in names]
        values[parameter] = np.array(each)[which]
    return Drawn(hypothesis=np.array(names)[which], values=values)


def predicted_blocks(world: World, drawn: Drawn) -> Iterator[Block]:
    """Yield the trials of a prediction in blocks, as the cohorts that each would observe."""
    people, trials = world.protocol.people, len(drawn.hypothesis)
    step = max(1, _PEOPLE_AT_ONCE // people)
    for first in range(0, trials, step):
        number = min(step, trials - first)
        of_person = np.repeat(np.arange(first, first + number), people)
        here = world_of_trials(world, drawn, of_person)
        tables = simulate_stretch(here, first * people, number * people)
        yield Block(first=first, trials=number, people=people, tables=tables)


def world_of_trials(world: World, drawn: Drawn, of_person: NDArray[np.int64]) -> World:
    """Return the world of a stretch whose people belong to different trials."""
    columns = {
        name: values[of_person]
        for name, values in drawn.values.items()
        if not name.startswith(NOT_SIMULATED)
    }
    parameters = ParameterColumns(base=world.parameters.base, columns=columns)
    trials = trial_draws(world.protocol, world.seed, 0, len(drawn.hypothesis))
    return replace(
        world,
        parameters=parameters,
        lines=readings(world.protocol, parameters),
        arms=arms_in_trial(world.protocol, parameters, trials.of(of_person)),
    )
