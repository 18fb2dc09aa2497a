"""Operating characteristics of a protocol: the whole chain simulated, scenario by scenario."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import polars as pl

from paean import __version__
from paean.analyse.characteristics import (
    Rule,
    estimand_characteristics,
    power_of,
    trial_characteristics,
)
from paean.evidence.parameters import reference_parameters
from paean.evidence.posterior import knee_posterior
from paean.evidence.standing import arm_evidence, refuse_unfitted
from paean.files.design import close_design, write_partial
from paean.files.folders import finish, growing_folder, partial_of
from paean.files.protocol import digest, parse_protocol, protocol_bytes
from paean.numeric.sequential.boundaries import Plan, boundaries
from paean.numeric.sequential.spending import SPENDING
from paean.pipeline.batches import Batch, Workers, batches_of, read_batches, run_batches
from paean.pipeline.trials import Recipe, answerable, run_batch
from paean.report.design_page import design_page
from paean.study.characteristics import DesignReport, Figure, Look, Needed, Scenario
from paean.study.errors import fault
from paean.study.protocol import Protocol

_ALPHA = 0.05
_LEAST_TRIALS = 20
_HALVINGS = 6
_SMALLEST, _LARGEST = 0.25, 8.0  # of the planned people, in the search for a size


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of a design.

    ``effects`` are benefits in points of the primary outcome, besides none and the MCID;
    ``looks`` information fractions before the end; ``power`` a wanted power for which to find
    the people; ``as_hypothesis`` simulates the posterior also without controlled evidence.
    """

    trials: int = 1000
    seed: int = 1
    memory: float = 0.5
    people: int | None = None
    effects: tuple[float, ...] = ()
    looks: tuple[float, ...] = ()
    spending: str = "obrien_fleming"
    shape: float = -4.0
    futility: str | None = None
    binding: bool = False
    accrual_per_month: float = 10.0
    methods: tuple[str, ...] = ("mmrm",)
    power: float | None = None
    as_hypothesis: bool = False


def design_file(
    path: Path, out: Path, asked: Asked, workers: Workers, *, resume: bool = False
) -> DesignReport:
    """Simulate the scenarios of a protocol file into ``out`` and return what they show.

    An interruption leaves what is finished, with a report of it, beside ``out``; the same command
    goes on. With ``resume`` there must be something to go on from.
    """
    content = protocol_bytes(path)
    protocol = parse_protocol(content, str(path))
    _refuse(protocol, asked)
    if resume and not partial_of(out).exists():
        raise fault("--resume", f"nothing was begun for {out}", "leave out --resume")
    scenarios = scenarios_of(protocol, asked)
    recipes = tuple(_recipe(content, str(path.name), asked, s) for s in scenarios)
    batches = batches_of(recipes, asked.people or protocol.people)
    identity = _identity(content, asked)
    with growing_folder(out, identity) as growing:
        try:
            run_batches(growing, batches, workers)
            found = _report(growing, protocol, asked, scenarios, recipes, batches)
            if asked.power is not None:
                found = replace(found, needed=_needed(protocol, asked, scenarios, recipes))
        except KeyboardInterrupt:
            found = _report(growing, protocol, asked, scenarios, recipes, batches)
            write_partial(growing, found, design_page(protocol, found, __version__))
            raise
        page = design_page(protocol, found, __version__)
        finish(out, close_design(growing, len(batches), found, page, content, digest(content)))
    return found


def _refuse(protocol: Protocol, asked: Asked) -> None:
    refuse_unfitted(protocol)
    at = protocol.study.identifier
    if asked.trials < _LEAST_TRIALS:
        raise fault("--trials", f"{asked.trials} are too few", f"ask for {_LEAST_TRIALS} or more")
    if protocol.study.design != "parallel":
        raise fault(at, "only parallel arms can be designed here", "use paean predict")
    if protocol.schedule.baseline is None:
        raise fault(at, "without a baseline visit there is no change", "add a baseline visit")
    if protocol.primary not in answerable(protocol):
        raise fault(
            at,
            f"the primary estimand {protocol.primary.name} cannot be simulated and analysed",
            "choose a simulated outcome, treatment policy or hypothetical strategies",
        )
    if protocol.primary.summary != "difference_in_means":
        raise fault(at, "the primary estimand is no difference in means", "name one as primary")


def _identity(content: bytes, asked: Asked) -> dict[str, object]:
    return {
        "protocol_sha256": digest(content),
        "asked": {name: _plain(getattr(asked, name)) for name in Asked.__slots__},
        "parameters": reference_parameters().version,
        "posterior": knee_posterior().version,
        "version": __version__,
    }


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def scenarios_of(protocol: Protocol, asked: Asked) -> tuple[Scenario, ...]:
    """Return no effect, the effect at the MCID and at the margin, those named, the posterior."""
    primary = protocol.primary
    outcome = protocol.outcome(primary.variable.outcome)
    found = [Scenario(name="no effect", effect=0.0)]
    mcid = outcome.threshold("between_groups") or outcome.threshold("within_person")
    if mcid is not None:
        found.append(Scenario(name="effect at the MCID", effect=mcid.value))
    if primary.margin is not None:
        found.append(Scenario(name="at the margin", effect=-primary.margin))
    found += [Scenario(name=f"effect of {e:g}", effect=e) for e in asked.effects]
    if asked.as_hypothesis or all(e.shown for e in arm_evidence(protocol)):
        found.append(Scenario(name="posterior (assurance)"))
    return tuple(found)


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
    )


def looks_of(protocol: Protocol, asked: Asked) -> tuple[Look, ...]:
    """Return the looks with their boundaries, each tail tested at half the two-sided alpha."""
    fractions = (*asked.looks, 1.0)
    plan = Plan(
        fractions=fractions,
        alpha=alpha_of(protocol) / 2,
        efficacy=SPENDING[asked.spending],
        shape=asked.shape,
        futility=SPENDING[asked.futility] if asked.futility and asked.looks else None,
        futility_shape=asked.shape,
        beta=1 - (protocol.sample_size.power or 0.8),
        binding=asked.binding,
    )
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
        for k, fraction in enumerate(fractions, 1)
    )


def alpha_of(protocol: Protocol) -> float:
    """Return the two-sided alpha of a protocol, 0.05 where none was stated."""
    return protocol.sample_size.alpha or _ALPHA


def _report(
    folder: Path,
    protocol: Protocol,
    asked: Asked,
    scenarios: tuple[Scenario, ...],
    recipes: tuple[Recipe, ...],
    batches: list[Batch],
) -> DesignReport:
    rule = Rule(
        alpha=alpha_of(protocol),
        looks=looks_of(protocol, asked),
        accrual_per_month=asked.accrual_per_month,
    )
    tables = {
        s.name: read_batches(folder, batches, r) for s, r in zip(scenarios, recipes, strict=True)
    }
    known = {name: rows for name, rows in tables.items() if rows.height}
    done = sum(rows["trial"].n_unique() for rows in known.values())
    return DesignReport(
        protocol=protocol.study.identifier,
        posterior=knee_posterior().version,
        people=asked.people or protocol.people,
        trials=done,
        planned_trials=asked.trials * len(scenarios),
        seed=asked.seed,
        weight_of_memory=asked.memory,
        alpha=rule.alpha,
        accrual_per_month=asked.accrual_per_month,
        scenarios=scenarios,
        looks=rule.looks,
        estimands=tuple(
            one
            for name, rows in known.items()
            for one in estimand_characteristics(protocol, name, rows, rule.alpha)
        ),
        trial=tuple(
            trial_characteristics(protocol, name, rows, rule) for name, rows in known.items()
        ),
        needed=(),
        notes=tuple(_notes(protocol, asked)),
    )


def _needed(
    protocol: Protocol,
    asked: Asked,
    scenarios: tuple[Scenario, ...],
    recipes: tuple[Recipe, ...],
) -> tuple[Needed, ...]:
    return tuple(
        _size(protocol, asked, scenario, recipe)
        for scenario, recipe in zip(scenarios, recipes, strict=True)
        if scenario.effect is None or scenario.effect > 0
    )


def _size(protocol: Protocol, asked: Asked, scenario: Scenario, recipe: Recipe) -> Needed:
    """Return the people that a wanted power takes, by halving a range of sizes."""
    wanted = asked.power or 0.0
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
    sized = replace(recipe, people=people, truth=False, fractions=(1.0,))
    batches = batches_of((sized,), people)
    rows = [run_batch(b.recipe, b.first, b.trials) for b in batches]
    return power_of(protocol, pl.concat(rows), alpha_of(protocol), recipe.methods)


def _notes(protocol: Protocol, asked: Asked) -> Iterable[str]:
    yield "simulated under a model calibrated on published trials; not medical advice"
    yield (
        f"accrual of {asked.accrual_per_month:g} people a month is an assumption; a look sees "
        "those first randomised with all their visits, people still under way are not counted"
    )
    unseen = [e for e in arm_evidence(protocol) if not e.shown]
    if unseen and asked.as_hypothesis:
        yield (
            f"no controlled evidence stands behind {', '.join(e.arm for e in unseen)}: "
            "the posterior scenario rests on the mechanism and the prior of masked cell trials, "
            "and is a hypothesis to plan with"
        )
    elif unseen:
        yield (
            f"no assurance: no controlled evidence stands behind "
            f"{', '.join(e.arm for e in unseen)}; ask for it with --as-hypothesis"
        )
    left = [e.name for e in protocol.estimands if e not in answerable(protocol)]
    if left:
        yield f"not among the figures, not simulated or not estimated: {', '.join(left)}"
