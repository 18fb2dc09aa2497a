"""One batch of simulated trials from recipe to a row per trial: small to send, small to return.

A recipe is all that a batch depends on, so any worker, thread, process or machine, makes the
same rows of it.
"""

from dataclasses import dataclass, replace
from functools import cache

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.analyse.many import Tested
from paean.analyse.methods import METHODS
from paean.analyse.review import Review, first_of_each, reviewed_size
from paean.analyse.trials import Question, Trials
from paean.evidence.parameters import condition_parameters
from paean.evidence.posterior import posterior_of
from paean.files.protocol import parse_protocol
from paean.numeric.streams import Floats, normals, uniforms
from paean.simulate.prediction import Drawn, choose_draws
from paean.simulate.scores import Chance, Scores, relief_for, simulate_scores
from paean.simulate.severity import graded
from paean.simulate.world import World, make_world
from paean.study.composite import OMERACT_OARSI
from paean.study.conduct import AS_PLANNED, Conduct
from paean.study.estimand import Estimand
from paean.study.protocol import Protocol

_PILOT_PEOPLE = 30_000
_LEVELS = ("mean", "median", "quartile_1", "quartile_3")
RESPONSES = ("responders", "responders_or_failed")
ROWS: dict[str, type[pl.DataType]] = {
    "trial": pl.UInt32, "look": pl.UInt16, "estimand": pl.String, "method": pl.String,
    "estimate": pl.Float64, "se": pl.Float64, "df": pl.Float64, "truth": pl.Float64,
    "missing": pl.Float64, "people": pl.Float64,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """What a batch of trials depends on besides its place.

    ``effect`` in points of benefit as in ``Scenario``; ``people`` overrides the planned number;
    ``fractions`` are the looks, ``methods`` those of ``METHODS`` for means; ``truth`` follows
    everybody under both arms of each question, which costs as much again. ``estimands`` names
    those asked, all where it is empty; ``conduct`` is how the trials are run; ``review`` sets
    how many of ``people`` are randomised in each trial.
    """

    protocol: bytes
    name: str
    seed: int
    memory: float
    trials: int
    effect: float | None
    people: int | None = None
    fractions: tuple[float, ...] = (1.0,)
    methods: tuple[str, ...] = ("mmrm",)
    truth: bool = True
    conduct: Conduct = AS_PLANNED
    estimands: tuple[str, ...] = ()
    review: Review | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Prepared:
    world: World
    drawn: Drawn
    chance: Chance
    asked: tuple[Estimand, ...]


def sized(protocol: Protocol, people: int | None) -> Protocol:
    """Return the protocol with another number of people, the ratio of its arms kept."""
    if people is None:
        return protocol
    total = protocol.people
    ends = np.round(np.cumsum([arm.planned for arm in protocol.arms]) * people / total)
    planned = np.diff(ends, prepend=0).astype(int)
    arms = tuple(
        replace(arm, planned=max(1, int(n))) for arm, n in zip(protocol.arms, planned, strict=True)
    )
    size = replace(protocol.sample_size, randomised=sum(arm.planned for arm in arms))
    return replace(protocol, arms=arms, sample_size=size)


def answerable(protocol: Protocol) -> tuple[Estimand, ...]:
    """Return the estimands whose trials can be simulated and analysed as arrays."""
    return tuple(
        e
        for e in protocol.estimands
        if protocol.outcome(e.variable.outcome).is_simulated
        and e.variable.form != OMERACT_OARSI
        and all(i.strategy in ("treatment_policy", "hypothetical") for i in e.intercurrent_events)
    )


@cache
def _prepared(recipe: Recipe) -> _Prepared:
    planned = sized(parse_protocol(recipe.protocol, recipe.name), recipe.people)
    protocol = as_truly_felt(planned, recipe.conduct.baseline_lift)
    condition = protocol.condition
    parameters = graded(condition_parameters(condition.name), condition)
    posterior = posterior_of(condition.name)
    world = make_world(protocol, parameters, recipe.seed)
    drawn = choose_draws(
        posterior.draws,
        posterior.fixed,
        {"memory": recipe.memory, "none": 1 - recipe.memory},
        {p.name: p.value for p in parameters.parameters},
        recipe.trials,
        recipe.seed,
    )
    drawn = left_as(drawn, recipe.conduct)
    chance = Chance(
        comparator=protocol.primary.comparator,
        relief=None if recipe.effect is None else _relief(world, drawn, recipe.effect),
        conduct=recipe.conduct,
        comparator_relief=_relief(world, drawn, recipe.conduct.comparator_relief),
    )
    asked = tuple(
        e for e in answerable(protocol) if not recipe.estimands or e.name in recipe.estimands
    )
    return _Prepared(world=world, drawn=drawn, chance=chance, asked=asked)


def as_truly_felt(protocol: Protocol, lift: float) -> Protocol:
    """Return the protocol as it works where ratings at entry are inflated by so many points.

    Who rates at the threshold feels less than that, and so do those behind a published baseline.
    """
    threshold = protocol.population.pain_threshold
    if not lift:
        return protocol
    primary = protocol.outcome(protocol.primary.variable.outcome)
    rated = {
        o.name: lift * o.span / primary.span * (1 if o.higher_is_worse else -1)
        for o in protocol.outcomes
        if o.is_pain
    }
    rows = tuple(
        replace(b, **{n: _less(getattr(b, n), rated[b.variable]) for n in _LEVELS})
        if b.variable in rated
        else b
        for b in protocol.population.baseline
    )
    if threshold is not None and threshold.outcome in rated:
        least = threshold.at_least - rated[threshold.outcome]
        threshold = replace(threshold, at_least=least)
    population = replace(protocol.population, pain_threshold=threshold, baseline=rows)
    return replace(protocol, population=population)


def _less(value: float | None, points: float) -> float | None:
    return None if value is None else value - points


def left_as(drawn: Drawn, conduct: Conduct) -> Drawn:
    """Return the draws with the dropout that conduct names in place of the reference."""
    named = {
        "clinic.dropout_per_year": conduct.dropout_per_year,
        "clinic.dropout_per_point": conduct.dropout_per_point,
    }
    trials = len(drawn.hypothesis)
    columns = {name: np.full(trials, value) for name, value in named.items() if value is not None}
    return replace(drawn, values={**drawn.values, **columns})


def _relief(world: World, drawn: Drawn, effect: float) -> float:
    primary = world.protocol.primary
    outcome = world.protocol.outcome(primary.variable.outcome)
    return relief_for(
        world,
        drawn,
        primary.comparator,
        outcome.name,
        primary.variable.visit,
        -effect if outcome.higher_is_worse else effect,
        _PILOT_PEOPLE,
    )


def run_batch(recipe: Recipe, first: int, trials: int) -> pl.DataFrame:
    """Return the rows (``ROWS``) of trials ``first`` onwards: every look, estimand and method."""
    ready = _prepared(recipe)
    protocol = ready.world.protocol
    means = [e for e in ready.asked if e.summary == "difference_in_means"]
    pairs = tuple(dict.fromkeys((e.treatment, e.comparator) for e in means))
    outcomes = tuple(dict.fromkeys(e.variable.outcome for e in ready.asked))
    scores = simulate_scores(
        ready.world,
        ready.drawn,
        ready.chance,
        outcomes,
        first,
        trials,
        pairs if recipe.truth else (),
    )
    rows: list[pl.DataFrame] = []
    sizes = _sizes(recipe, protocol, scores, first)
    for estimand in ready.asked:
        found = scores[estimand.variable.outcome]
        methods = recipe.methods if estimand in means else RESPONSES
        question = question_of(protocol, estimand)
        off = _model_error(recipe, ready.drawn, protocol, estimand)[first : first + trials]
        truth = _truth(found, estimand, question, trials) + off
        for look, fraction in enumerate(recipe.fractions, 1):
            people = round(fraction * protocol.people)
            seen = _trials(found, estimand, recipe.seed, first).first_people(people)
            if sizes is not None:
                seen = first_of_each(seen, sizes)
            randomised = np.full(trials, people) if sizes is None else sizes
            rows += [
                _rows(METHODS[m](seen, question), seen, question, truth, off)
                .with_columns(
                    people=randomised.astype(np.float64),
                    trial=pl.int_range(first, first + trials, dtype=pl.UInt32),
                    look=pl.lit(look, dtype=pl.UInt16),
                    estimand=pl.lit(estimand.name),
                    method=pl.lit(m),
                )
                .select(*ROWS)
                for m in methods
            ]
    return pl.concat(rows).sort("trial", "look", maintain_order=True)


def _sizes(
    recipe: Recipe, protocol: Protocol, scores: dict[str, Scores], first: int
) -> NDArray[np.int64] | None:
    """Return how many each trial randomises after a review of size; None where there is none."""
    if recipe.review is None:
        return None
    primary = protocol.primary
    seen = _trials(scores[primary.variable.outcome], primary, recipe.seed, first)
    return reviewed_size(seen, question_of(protocol, primary), recipe.review)


def question_of(protocol: Protocol, estimand: Estimand) -> Question:
    """Return an estimand in the indices of arrays."""
    names = [arm.name for arm in protocol.arms]
    outcome = protocol.outcome(estimand.variable.outcome)
    visits = [
        v for v in protocol.schedule.follow_up if not v.outcomes or outcome.name in v.outcomes
    ]
    return Question(
        treatment=names.index(estimand.treatment),
        comparator=names.index(estimand.comparator),
        arms=len(names),
        at=[v.name for v in visits].index(estimand.variable.visit),
        outcome=outcome,
        form=estimand.variable.form,
        days=tuple(v.at_days for v in visits),
    )


def _trials(found: Scores, estimand: Estimand, seed: int, first: int) -> Trials:
    course = found.course
    if estimand.strategy("rescue_medication") == "hypothetical":
        course = np.where(found.rescued, np.nan, course)
    return Trials(
        arm=found.arm,
        baseline=found.baseline,
        course=course,
        rescued=found.rescued,
        first=first,
        seed=seed,
        guess=_guesses(found, seed, first),
        retrieved=found.retrieved,
    )


def _guesses(found: Scores, seed: int, first: int) -> NDArray[np.bool_]:
    """Return who names the own arm rightly: those who know it, and by chance half of the others."""
    trials, people = found.knows.shape
    drawn = uniforms(seed, "guess of the arm", first * people, trials * people)[0]
    return np.asarray(found.knows | (drawn < 0.5).reshape(trials, people))


def _truth(found: Scores, estimand: Estimand, question: Question, trials: int) -> Floats:
    known = found.truth.get((estimand.treatment, estimand.comparator))
    if known is None or estimand.summary != "difference_in_means":
        return np.full(trials, np.nan)
    return known[:, question.at]


def _model_error(recipe: Recipe, drawn: Drawn, protocol: Protocol, estimand: Estimand) -> Floats:
    """Return by trial the model's own error of a difference; none where the effect is named."""
    if recipe.effect is not None or estimand.summary != "difference_in_means":
        return np.zeros(recipe.trials)
    variable = estimand.variable
    noise = protocol.outcome(variable.outcome).span * drawn.values["fit.noise"] / 100
    one, other = (
        normals(
            recipe.seed,
            f"model error of {arm}, {variable.outcome}, {variable.visit}",
            0,
            recipe.trials,
        )[0]
        for arm in (estimand.treatment, estimand.comparator)
    )
    return noise * (one - other)


def _rows(
    found: Tested, seen: Trials, question: Question, truth: Floats, off: Floats
) -> pl.DataFrame:
    gone = np.mean(~np.isfinite(seen.course[:, :, question.at]), axis=1)
    return pl.DataFrame(
        {
            "estimate": found.estimate + off,
            "se": found.se,
            "df": found.df,
            "truth": truth,
            "missing": gone,
        }
    )
