"""Operating characteristics of a protocol: the whole chain simulated, scenario by scenario."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import polars as pl

from paean import __version__
from paean.analyse.characteristics import (
    Rule,
    estimand_characteristics,
    trial_characteristics,
)
from paean.analyse.families import family_characteristics, family_of
from paean.evidence.parameters import condition_parameters
from paean.evidence.posterior import posterior_of
from paean.evidence.standing import arm_evidence, refuse_unfitted
from paean.files.design import close_design, write_partial
from paean.files.folders import finish, growing_folder, partial_of
from paean.files.protocol import digest, parse_protocol, protocol_bytes
from paean.pipeline.asked import Asked, alpha_of
from paean.pipeline.batches import Workers, read_batches, run_batches
from paean.pipeline.laboratory import laboratory
from paean.pipeline.looks import looks_of, outlooks_of
from paean.pipeline.scenarios import Work, work_of
from paean.pipeline.sizes import needed, size_review
from paean.pipeline.trials import answerable, sized
from paean.pipeline.watch import harm_watch, treated_people
from paean.report.design_page import design_page
from paean.study.characteristics import DesignReport, TrialCharacteristics
from paean.study.errors import fault
from paean.study.laboratory import Laboratory
from paean.study.planning import SizeReview
from paean.study.protocol import Protocol
from paean.study.strata import allocation_list, strata_of

_LEAST_TRIALS = 20
_LEAST_AN_ARM = 2  # fewer have no spread to judge a difference by
Tables = dict[str, pl.DataFrame]


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
    work = work_of(protocol, content, str(path.name), asked)
    with growing_folder(out, _identity(content, protocol.condition.name, asked)) as growing:
        try:
            run_batches(growing, work.batches, workers)
            found = _report(growing, protocol, asked, work)
        except KeyboardInterrupt:
            found = _report(growing, protocol, asked, work, partial=True)
            write_partial(growing, found, design_page(protocol, found, __version__))
            raise
        text, data = design_page(protocol, found, __version__)
        page = text, {**data, "allocation": _allocation(protocol, asked)}
        header = close_design(growing, len(work.batches), found, page, content, digest(content))
        finish(out, header)
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
    _refuse_sizes(protocol, asked)
    family = family_of(protocol)
    if asked.graph is not None and len(asked.graph.weights) != len(family):
        names = ", ".join(e.name for e in family)
        raise fault(
            "--graph",
            f"{len(asked.graph.weights)} hypotheses for a family of {len(family)}",
            f"give one share to each of {names}",
        )


def _refuse_sizes(protocol: Protocol, asked: Asked) -> None:
    """Refuse a look too small to analyse, and more sentinels than people who are treated."""
    people = asked.people or protocol.people
    for fraction in (*asked.looks, 1.0):
        seen = round(fraction * people)
        few = [a.name for a in sized(protocol, seen).arms if a.planned < _LEAST_AN_ARM]
        if few or seen < _LEAST_AN_ARM * len(protocol.arms):
            when = "" if fraction == 1 else f" at the look after {fraction:g} of them"
            raise fault(
                "--patients" if fraction == 1 else "--looks",
                f"{seen} people in {len(protocol.arms)} arms{when} cannot be analysed",
                f"give every arm at least {_LEAST_AN_ARM}",
            )
    treated = treated_people(protocol, asked)
    if asked.sentinels is not None and asked.sentinels > treated:
        raise fault(
            "--sentinels",
            f"{asked.sentinels} are to be treated first, and only {treated} are treated at all",
            f"ask for {treated} or fewer",
        )


def _identity(content: bytes, condition: str, asked: Asked) -> dict[str, object]:
    return {
        "protocol_sha256": digest(content),
        "asked": json.loads(json.dumps(asdict(asked))),
        "parameters": condition_parameters(condition).version,
        "posterior": posterior_of(condition).version,
        "version": __version__,
    }


def _report(
    folder: Path, protocol: Protocol, asked: Asked, work: Work, *, partial: bool = False
) -> DesignReport:
    rule = Rule(
        alpha=alpha_of(protocol),
        looks=looks_of(protocol, asked),
        accrual_per_month=asked.accrual_per_month,
    )
    tables = _tables(folder, work)
    trial = tuple(trial_characteristics(protocol, n, rows, rule) for n, rows in tables.items())
    return DesignReport(
        protocol=protocol.study.identifier,
        posterior=posterior_of(protocol.condition.name).version,
        people=asked.people or protocol.people,
        trials=sum(rows["trial"].n_unique() for rows in tables.values()),
        planned_trials=asked.trials * len(work.scenarios),
        seed=asked.seed,
        weight_of_memory=asked.memory,
        alpha=rule.alpha,
        accrual_per_month=asked.accrual_per_month,
        scenarios=work.scenarios,
        looks=rule.looks,
        estimands=tuple(
            one
            for name, rows in tables.items()
            for one in estimand_characteristics(protocol, name, rows, rule.alpha)
        ),
        trial=trial,
        needed=()
        if partial or asked.power is None
        else needed(protocol, asked, work.scenarios, work.recipes),
        notes=tuple(_notes(protocol, asked)),
        families=tuple(
            one
            for name, rows in tables.items()
            for one in family_characteristics(
                protocol, name, rows, rule.alpha, asked.methods[0], asked.graph
            )
        ),
        outlooks=outlooks_of(protocol, asked),
        reviews=() if partial else _reviews(folder, protocol, work, trial),
        watch=harm_watch(protocol, asked),
        laboratory=None if partial else _laboratory(folder, protocol, work),
    )


def _tables(folder: Path, work: Work) -> Tables:
    """Return the rows of each scenario as far as there are any."""
    found = {
        s.name: read_batches(folder, work.batches, r)
        for s, r in zip(work.scenarios, work.recipes, strict=True)
    }
    return {name: rows for name, rows in found.items() if rows.height}


def _reviews(
    folder: Path, protocol: Protocol, work: Work, trial: tuple[TrialCharacteristics, ...]
) -> tuple[SizeReview, ...]:
    planned = {one.scenario: one.positive for one in trial}
    return tuple(
        size_review(
            protocol,
            name,
            read_batches(folder, work.batches, recipe),
            recipe.review,
            planned[name],
        )
        for name, recipe in work.reviews.items()
        if recipe.review is not None
    )


def _laboratory(folder: Path, protocol: Protocol, work: Work) -> Laboratory | None:
    if not work.faults:
        return None
    rows = {key: read_batches(folder, work.batches, r) for key, r in work.faults.items()}
    return laboratory(protocol, rows, alpha_of(protocol))


def _allocation(protocol: Protocol, asked: Asked) -> pl.DataFrame:
    """Return the allocation list, one long enough for everybody in each stratum."""
    strata = strata_of(dict(asked.strata))
    people = asked.people or protocol.people
    return pl.DataFrame(
        [asdict(place) for place in allocation_list(protocol, asked.seed, strata, people)]
    )


def _notes(protocol: Protocol, asked: Asked) -> Iterable[str]:
    yield "simulated under a model calibrated on published trials; not medical advice"
    yield (
        f"accrual of {asked.accrual_per_month:g} people a month is an assumption; a look sees "
        "those first randomised with all their visits, people still under way are not counted"
    )
    yield "named effects are simulated without any bias of the design; the posterior keeps it"
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
