"""How many people: the size a wanted power takes, and a size reviewed blind along the way."""

from dataclasses import replace

import numpy as np
import polars as pl

from paean.analyse.characteristics import (
    average,
    estimand_characteristics,
    power_of,
    share,
)
from paean.analyse.review import METHODS_OF_A_REVIEW, Review
from paean.pipeline.asked import Asked, alpha_of, power_of_plan, target_of
from paean.pipeline.batches import batches_of
from paean.pipeline.trials import Recipe, run_batch
from paean.study.characteristics import Needed, Scenario
from paean.study.errors import fault
from paean.study.figure import Figure
from paean.study.planning import SizeReview
from paean.study.protocol import Protocol

_HALVINGS = 6
_SMALLEST, _LARGEST = 0.25, 8.0  # of the planned people, in the search for a size


def needed(
    protocol: Protocol,
    asked: Asked,
    scenarios: tuple[Scenario, ...],
    recipes: tuple[Recipe, ...],
) -> tuple[Needed, ...]:
    """Return the people that the wanted power takes in every scenario with something to find."""
    return tuple(
        _size(protocol, asked.power or 0.0, scenario, recipe)
        for scenario, recipe in zip(scenarios, recipes, strict=True)
        if scenario.effect is None or scenario.effect > 0
    )


def _size(protocol: Protocol, wanted: float, scenario: Scenario, recipe: Recipe) -> Needed:
    """Return the people that a wanted power takes, by halving a range of sizes."""
    least, most = (round(times * protocol.people) for times in (_SMALLEST, _LARGEST))
    reached = _power_at(protocol, recipe, most)
    found: int | None = None
    if reached.value >= wanted:
        found = most
        for _ in range(_HALVINGS):
            middle = round((least * most) ** 0.5)
            here = _power_at(protocol, recipe, middle)
            if here.value >= wanted:
                found, reached, most = middle, here, middle
            else:
                least = middle
    return Needed(
        scenario=scenario.name,
        estimand=protocol.primary.name,
        wanted=wanted,
        people=found,
        reached=reached,
    )


def _power_at(protocol: Protocol, recipe: Recipe, people: int) -> Figure:
    sized = replace(
        recipe,
        people=people,
        truth=False,
        fractions=(1.0,),
        methods=recipe.methods[:1],
        estimands=(protocol.primary.name,),
    )
    batches = batches_of((sized,), people)
    rows = [run_batch(b.recipe, b.first, b.trials) for b in batches]
    return power_of(protocol, pl.concat(rows), alpha_of(protocol), sized.methods)


def review_of(protocol: Protocol, asked: Asked) -> Review:
    """Return the review that is asked for; PaeanError where it has nothing to aim at."""
    target = target_of(protocol, asked)
    if target is None:
        remedy = "state sample_size.target_difference or an MCID, or name an --effect"
        raise fault("--review", "no difference is named that the trial is to find", remedy)
    if asked.methods[0] not in METHODS_OF_A_REVIEW:
        remedy = f"let --methods begin with {' or '.join(METHODS_OF_A_REVIEW)}"
        raise fault("--review", f"{asked.methods[0]} does not serve a reviewed size", remedy)
    if asked.looks:
        raise fault("--review", "a reviewed size with looks is not built", "leave out --looks")
    people = asked.people or protocol.people
    primary = protocol.primary
    shares = [
        protocol.arm(name).planned / protocol.people
        for name in (primary.treatment, primary.comparator)
    ]
    return Review(
        at=asked.review or 0.5,
        people=people,
        most=round(asked.most * people),
        target=target,
        power=power_of_plan(protocol),
        alpha=alpha_of(protocol),
        shares=(shares[0], shares[1]),
    )


def review_recipes(
    protocol: Protocol, asked: Asked, scenarios: tuple[Scenario, ...], recipes: tuple[Recipe, ...]
) -> dict[str, Recipe]:
    """Return by scenario the recipe of trials whose size is reviewed; none if not asked for."""
    if asked.review is None:
        return {}
    plan = review_of(protocol, asked)
    return {
        scenario.name: replace(
            recipe,
            people=plan.most,
            review=plan,
            methods=recipe.methods[:1],
            estimands=(protocol.primary.name,),
            truth=False,
        )
        for scenario, recipe in zip(scenarios, recipes, strict=True)
    }


def size_review(
    protocol: Protocol, scenario: str, rows: pl.DataFrame, plan: Review, planned: Figure
) -> SizeReview:
    """Return what trials with a reviewed size find, beside ``planned``, the power of the plan."""
    (one,) = estimand_characteristics(protocol, scenario, rows, plan.alpha)
    people = rows["people"].to_numpy()
    return SizeReview(
        scenario=scenario,
        method=one.method,
        read_after=round(plan.at * plan.people),
        target=plan.target,
        people=average(people),
        at_most=share(np.asarray(people >= plan.most)),
        positive=one.positive,
        rejected=one.rejected,
        positive_as_planned=planned,
    )
