"""What is true in the simulated trials of a design, and the recipe of each set of trials."""

from dataclasses import dataclass, replace

from paean.evidence.parameters import condition_parameters
from paean.evidence.standing import arm_evidence
from paean.pipeline.asked import Asked, mcid_of
from paean.pipeline.batches import Batch, batches_of
from paean.pipeline.laboratory import laboratory_recipes
from paean.pipeline.sizes import review_recipes
from paean.pipeline.trials import Recipe
from paean.simulate.clinic import design_bias
from paean.study.characteristics import Scenario
from paean.study.conduct import AS_DESIGNED, AS_PLANNED, Conduct, Fault
from paean.study.protocol import Protocol

_OF_THE_MCID = (0.5, 1.5, 2.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """All trials that a design asks for: a recipe per scenario, review and fault; batches."""

    scenarios: tuple[Scenario, ...]
    recipes: tuple[Recipe, ...]
    reviews: dict[str, Recipe]
    faults: dict[tuple[Fault, float], Recipe]
    batches: list[Batch]


def work_of(protocol: Protocol, content: bytes, name: str, asked: Asked) -> Work:
    """Return the trials to simulate for what is asked of a protocol."""
    scenarios = scenarios_of(protocol, asked)
    recipes = tuple(_recipe(content, name, asked, s) for s in scenarios)
    reviews = review_recipes(protocol, asked, scenarios, recipes)
    faults: dict[tuple[Fault, float], Recipe] = {}
    if asked.laboratory:
        effects = [s.effect for s in scenarios if s.effect is not None and s.effect >= 0]
        faults = laboratory_recipes(protocol, recipes[0], tuple(dict.fromkeys(effects))[:2])
    everything = (*recipes, *reviews.values(), *faults.values())
    return Work(
        scenarios=scenarios,
        recipes=recipes,
        reviews=reviews,
        faults=faults,
        batches=batches_of(everything, asked.people or protocol.people),
    )


def scenarios_of(protocol: Protocol, asked: Asked) -> tuple[Scenario, ...]:
    """Return no effect, the effect at the MCID and at the margin, those named, the posterior.

    Where the design lets bias in, no effect comes twice: without the bias, which judges the
    method, and with it, which judges method and design. The posterior keeps it, as trials do.
    """
    planned, designed = (replace(c, retrieved=asked.retrieve) for c in (AS_PLANNED, AS_DESIGNED))
    found = [Scenario(name="no effect", effect=0.0, conduct=planned)]
    if lets_bias_in(protocol):
        name = "no effect, with the bias of this design"
        found.append(Scenario(name=name, effect=0.0, conduct=designed))
    mcid, margin = mcid_of(protocol), protocol.primary.margin
    if mcid is not None:
        found.append(_named("effect at the MCID", mcid, planned))
    if margin is not None:
        found.append(_named("at the margin", -margin, planned))
    if asked.curve and mcid is not None:
        found += [_named(f"{times:g} times the MCID", times * mcid, planned)
                  for times in _OF_THE_MCID]  # fmt: skip
    found += [_named(f"effect of {e:g}", e, planned) for e in asked.effects]
    if asked.as_hypothesis or all(e.shown for e in arm_evidence(protocol)):
        found.append(Scenario(name="posterior (assurance)", conduct=designed))
    return tuple(found)


def _named(name: str, effect: float, conduct: Conduct) -> Scenario:
    return Scenario(name=name, effect=effect, conduct=conduct)


def lets_bias_in(protocol: Protocol) -> bool:
    """Return whether the calibrated model gives an arm of this design a bias of its own."""
    parameters = condition_parameters(protocol.condition.name)
    unit = replace(
        parameters,
        parameters=tuple(
            replace(p, value=1.0) if p.name.startswith("bias.") else p
            for p in parameters.parameters
        ),
    )
    return any(design_bias(protocol, arm, unit) for arm in protocol.arms)


def _recipe(content: bytes, name: str, asked: Asked, scenario: Scenario) -> Recipe:
    return Recipe(
        protocol=content,
        name=name,
        seed=asked.seed,
        memory=asked.memory,
        trials=asked.trials,
        effect=scenario.effect,
        people=asked.people,
        fractions=(*asked.looks, 1.0),
        methods=asked.methods,
        conduct=scenario.conduct,
    )
