"""Many trials as arrays: what an analysis reads of one outcome, and the truth beside it.

The people are those of ``predicted_blocks``: trial number d of n people is people d * n to
(d + 1) * n - 1. Where an effect is named, experimental arms get the body of the comparator and a
relief beside it, so that the effect is what was named and nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import brentq

from paean.numeric.streams import Floats, uniforms
from paean.simulate.addition import addition_course
from paean.simulate.clinic import Observed, sham_course, visit_days
from paean.simulate.course import run_course
from paean.simulate.population import Patients, choose, draw_patients
from paean.simulate.prediction import Drawn, world_of_trials
from paean.simulate.tables import Group, entry_scores, felt, follow_up_scores, observe_group
from paean.simulate.world import World
from paean.study.allocation import allocate
from paean.study.conduct import AS_DESIGNED, Conduct
from paean.study.errors import fault
from paean.study.protocol import Protocol
from paean.study.treatment import given_on

_MOST_RELIEF = 6.0  # logit; more would leave nobody with any pain
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """One outcome in trials of equal size: baseline, follow-up visits, arms, truth.

    ``arm``, ``baseline`` [trials, people]; ``course`` [trials, people, visits], NaN where nobody
    came; ``rescued`` alike; ``truth`` [trials, visits] by pair of arms is the mean difference
    that the trial's own people would show, all seen under both arms, without reading error and
    without any bias of design or conduct. ``knows`` [trials, people]: who knows the arm.
    ``retrieved`` [trials, people]: who was lost but seen at the last visit.
    """

    arm: NDArray[np.int64]
    baseline: Floats
    course: Floats
    rescued: NDArray[np.bool_]
    truth: Mapping[Pair, Floats]
    knows: NDArray[np.bool_]
    retrieved: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """What happens to treated people: as the posterior has it, or a named relief (logit).

    ``comparator_relief`` (logit) is that of a comparator that ``conduct`` does not take for inert.
    """

    comparator: str
    relief: float | None = None
    conduct: Conduct = AS_DESIGNED
    comparator_relief: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    """A stretch of people on their way through a world."""

    world: World
    patients: Patients
    days: Floats
    chance: Chance


def simulate_scores(
    world: World,
    drawn: Drawn,
    chance: Chance,
    outcomes: tuple[str, ...],
    first: int,
    trials: int,
    pairs: tuple[Pair, ...] = (),
) -> dict[str, Scores]:
    """Return by outcome the trials ``first`` onwards; the truth of ``pairs`` costs a course each.

    ``drawn`` are the draws of all trials, of which these are a stretch.
    """
    people = world.protocol.people
    of_person = np.repeat(np.arange(first, first + trials), people)
    here = _stretch(world_of_trials(world, drawn, of_person), chance, first * people)
    arm = allocate(world.protocol, world.seed, first * people, trials * people)
    latent = np.full(here.days.shape, np.nan)
    for index in range(len(world.protocol.arms)):
        mine = arm == index
        if np.any(mine):
            latent[:, mine] = _latent(here, index, mine, biased=True)
    seen = observe_group(here.world, _group(here, arm), latent)
    seen, retrieved = _retrieved(here, seen, latent)
    everybody = _everybody(here, arm, pairs)
    return {
        name: _scores(
            here, arm, seen, retrieved, name, trials, _truths(here, everybody, name, trials, pairs)
        )
        for name in outcomes
    }


def _stretch(world: World, chance: Chance, first: int) -> _Stretch:
    people = len(np.asarray(world.arms[0].deviation))
    patients = draw_patients(
        world.protocol, world.parameters, world.applicants, world.seed, first, people
    )
    days = visit_days(world.protocol, world.seed, patients)
    return _Stretch(world=world, patients=patients, days=days, chance=chance)


def _latent(here: _Stretch, index: int, mine: NDArray[np.bool_], *, biased: bool) -> Floats:
    """Return the latent pain [visits, chosen] of some people under one arm."""
    world, chance = here.world, here.chance
    protocol = world.protocol
    arm = protocol.arms[index]
    named = chance.relief is not None and arm.role == "experimental"
    body = _index(protocol, chance.comparator) if named else index
    in_trial = replace(world.arms[body].of(mine), bias=0.0)
    parameters, days = world.parameters.of(mine), here.days[:, mine]
    source = protocol.arms[body]
    latent = run_course(source, parameters, choose(here.patients, mine), days, in_trial).latent
    since = days - min(given_on(treatment)[0] for treatment in source.treatments)
    if named and chance.relief is not None:
        latent = latent - chance.relief * _named_course(world, since)
    if biased:
        if arm.name == chance.comparator and chance.comparator_relief:
            latent = latent - chance.comparator_relief * _named_course(world, since)
        onset, fade = parameters["sham.onset_per_day"], parameters["sham.fade_per_day"]
        latent = latent - _bias(here, index, mine) * sham_course(since, onset, fade)
    return latent


def _bias(here: _Stretch, index: int, mine: NDArray[np.bool_]) -> Floats | float:
    """Return the relief (logit) that people of an arm report for no treatment's sake.

    Those who know that they are treated report what the participants of open trials do.
    """
    world, conduct = here.world, here.chance.conduct
    found = world.arms[index].of(mine).bias if conduct.design_bias else 0.0
    if world.protocol.arms[index].role != "experimental":
        return found
    parameters = world.parameters.of(mine)
    if conduct.uncontrolled:
        found = found + parameters["bias.uncontrolled"]
    return np.asarray(found + parameters["bias.open"] * _knows(here)[mine], dtype=np.float64)


def _knows(here: _Stretch) -> NDArray[np.bool_]:
    people = len(here.patients.usual_pain)
    drawn = uniforms(here.world.seed, "knows the arm", here.patients.first, people)[0]
    return np.asarray(drawn < here.chance.conduct.knowing)


def _retrieved(
    here: _Stretch, seen: Observed, latent: Floats
) -> tuple[Observed, NDArray[np.bool_]]:
    """Return what the visits saw with some of those lost seen again at the last one, and whom."""
    lost = ~seen.attended[-1] & np.isfinite(latent[-1])
    drawn = uniforms(here.world.seed, "retrieved", here.patients.first, len(lost))[0]
    found = lost & (drawn < here.chance.conduct.retrieved)
    attended = seen.attended.copy()
    attended[-1] |= found
    return replace(seen, attended=attended), found


def _named_course(world: World, since: Floats) -> Floats:
    """Return the course of a named effect, alike in all trials: that of the reference."""
    base = world.parameters.base
    return addition_course(
        np.maximum(since, 0.0), base["addition.onset_per_day"], base["addition.fade_per_day"]
    )


def _index(protocol: Protocol, name: str) -> int:
    return [arm.name for arm in protocol.arms].index(name)


def _scores(
    here: _Stretch,
    arm: NDArray[np.int64],
    seen: Observed,
    retrieved: NDArray[np.bool_],
    outcome: str,
    trials: int,
    truth: Mapping[Pair, Floats],
) -> Scores:
    world, group = here.world, _group(here, arm)
    reads = world.lines[outcome]
    baseline = world.protocol.schedule.baseline
    entry = [r for r in entry_scores(world, group, outcome, reads) if r.visit == baseline]
    taken = list(follow_up_scores(world, group, seen, outcome, reads))
    course = np.stack([np.where(r.who, r.score, np.nan) for r in taken], axis=-1)
    rows = _rows(world, outcome)
    shape = (trials, -1)
    return Scores(
        arm=arm.reshape(shape),
        baseline=_lifted(here, outcome, entry[0].score).reshape(shape),
        course=course.reshape(trials, -1, len(rows)),
        rescued=seen.rescue[rows].T.reshape(trials, -1, len(rows)),
        truth=truth,
        knows=_knows(here).reshape(shape),
        retrieved=retrieved.reshape(shape),
    )


def _lifted(here: _Stretch, outcome: str, score: Floats) -> Floats:
    """Return scores at entry as they were reported, inflated by what conduct says."""
    lift = here.chance.conduct.baseline_lift
    read = here.world.protocol.outcome(outcome)
    if not lift or not read.is_pain:
        return score
    primary = here.world.protocol.outcome(here.world.protocol.primary.variable.outcome)
    points = lift * read.span / primary.span * (1 if read.higher_is_worse else -1)
    return np.clip(score + points, read.minimum, read.maximum)


def _group(here: _Stretch, arm: NDArray[np.int64]) -> Group:
    subject = np.arange(here.patients.first, here.patients.first + len(arm)) + 1
    return Group(patients=here.patients, days=here.days, arm=arm, subject=subject, side=None)


def _rows(world: World, outcome: str) -> list[int]:
    visits = world.protocol.schedule.follow_up
    return [i for i, v in enumerate(visits) if not v.outcomes or outcome in v.outcomes]


def _everybody(
    here: _Stretch, arm: NDArray[np.int64], pairs: tuple[Pair, ...]
) -> dict[str, Observed]:
    """Return what the visits would see of everyone under each arm of the pairs, without bias."""
    everyone = np.ones(len(arm), dtype=np.bool_)
    return {
        name: observe_group(
            here.world,
            _group(here, arm),
            _latent(here, _index(here.world.protocol, name), everyone, biased=False),
        )
        for name in dict.fromkeys(name for pair in pairs for name in pair)
    }


def _truths(
    here: _Stretch,
    everybody: Mapping[str, Observed],
    outcome: str,
    trials: int,
    pairs: tuple[Pair, ...],
) -> dict[Pair, Floats]:
    mean = {n: _mean_score(here.world, seen, outcome, trials) for n, seen in everybody.items()}
    return {pair: mean[pair[0]] - mean[pair[1]] for pair in pairs}


def _mean_score(world: World, seen: Observed, outcome: str, trials: int) -> Floats:
    """Return the mean score [trials, visits] had everybody come, without reading error."""
    reads = world.lines[outcome]
    rows = [
        reads.score(felt(world, seen, row, outcome)).reshape(trials, -1).mean(axis=1)
        for row in _rows(world, outcome)
    ]
    return np.array(rows).T


def relief_for(
    world: World,
    drawn: Drawn,
    comparator: str,
    outcome: str,
    visit: str,
    difference: float,
    people: int,
) -> float:
    """Return the relief (logit) that moves the mean score at a visit by ``difference``.

    Solved on so many ``people``, spread evenly over the draws of all trials. PaeanError
    where no relief does it, as with a scale that has no room left.
    """
    if difference == 0.0:
        return 0.0
    of_person = np.arange(people) * len(drawn.hypothesis) // people
    here = _stretch(world_of_trials(world, drawn, of_person), Chance(comparator=comparator), 0)
    arm = np.zeros(len(of_person), dtype=np.int64)
    everyone = np.ones(len(arm), dtype=np.bool_)
    own = _latent(here, _index(world.protocol, comparator), everyone, biased=False)
    names = [world.protocol.schedule.follow_up[row].name for row in _rows(world, outcome)]
    at = names.index(visit)
    group = _group(here, arm)
    source = world.protocol.arm(comparator)
    since = here.days - min(given_on(treatment)[0] for treatment in source.treatments)
    course = _named_course(world, since)

    def mean(relief: float) -> float:
        seen = observe_group(here.world, group, own - relief * course)
        return float(_mean_score(here.world, seen, outcome, 1)[0, at])

    untreated = mean(0.0)

    def gap(relief: float) -> float:
        return mean(relief) - untreated - difference

    if gap(-_MOST_RELIEF) * gap(_MOST_RELIEF) > 0:
        raise fault(
            "--effect",
            f"{outcome} has no room for a difference of {difference:g}",
            "name a smaller effect",
        )
    return float(np.asarray(brentq(gap, -_MOST_RELIEF, _MOST_RELIEF, xtol=1e-4)))
