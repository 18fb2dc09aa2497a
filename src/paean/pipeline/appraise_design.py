"""Appraise what the calibrated model expects of a design, every person under every arm."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import polars as pl

from paean.appraise.courses import (
    DAYS_PER_YEAR,
    Courses,
    Seen,
    end_years,
    function_outcome,
    pain_outcome,
    responding,
    scores_at,
    valued_visits,
)
from paean.appraise.measured import columns_of, drawn_measured, time_weights
from paean.appraise.model import EVENTS
from paean.appraise.observe import Observations, age_of
from paean.appraise.setting import rules
from paean.appraise.study import Request, appraise, shown_arms
from paean.appraise.utility import usable_mappings
from paean.evidence.parameters import reference_parameters
from paean.evidence.posterior import Posterior, knee_posterior
from paean.files.protocol import parse_protocol, protocol_bytes
from paean.numeric.streams import Floats, normals
from paean.pipeline.appraise import (
    Asked,
    refuse_without_cells,
    request_of,
    responds_at,
    standings_of,
    valuation_of,
)
from paean.simulate.prediction import Drawn, choose_draws, world_of_trials
from paean.simulate.tables import Tables
from paean.simulate.trial import simulate_stretch
from paean.simulate.world import World, make_world
from paean.study.appraisal import Appraisal
from paean.study.errors import fault
from paean.study.protocol import Protocol

_CONDITION = "knee_osteoarthritis"  # whose posterior is drawn from and whose knee is replaced
_PEOPLE_A_DRAW = 60  # each under every arm, so that arms differ by their treatment alone
_PEOPLE_AT_ONCE = 12_000


def appraise_protocol(path: Path, asked: Asked) -> tuple[Protocol, Appraisal]:
    """Return the appraisal of a protocol file by the shipped posterior."""
    valuation, mortality = valuation_of(asked)
    protocol = parse_protocol(protocol_bytes(path), str(path))
    refuse_without_cells(protocol)
    posterior = knee_posterior()
    request = request_of(asked, valuation, mortality, standings_of(protocol, posterior))
    return protocol, appraise_design(protocol, request, posterior, asked.memory)


def appraise_design(
    protocol: Protocol, asked: Request, posterior: Posterior, memory: float
) -> Appraisal:
    """Return the appraisal of a design by the calibrated model: what is expected, not what was.

    Each draw has its own parameters and its own trial; its people are seen under every arm.
    """
    arms = shown_arms(protocol, asked)
    if not any(protocol.arm(name).cells for name in arms):
        return appraise(protocol, _nothing_seen(protocol, arms), asked)
    if protocol.condition.name != _CONDITION:
        raise fault(
            "condition.name",
            f"the model of value is of {_CONDITION}, not of {protocol.condition.name}",
            "leave out --as-hypothesis: payers' decisions and prices seen are listed all the same",
        )
    world = make_world(protocol, reference_parameters(), asked.seed)
    drawn = choose_draws(
        posterior.draws, posterior.fixed, {"memory": memory, "none": 1 - memory},
        {p.name: p.value for p in reference_parameters().parameters}, asked.draws, asked.seed,
    )  # fmt: skip
    rate = rules(asked.valuation).rate_effects
    maps = usable_mappings(function_outcome(protocol) is not None)
    names = [a.name for a in protocol.arms]
    keep = [names.index(a) for a in arms]
    parts: list[list[tuple[Floats, Floats]]] = [[] for _ in maps]
    events, days = np.zeros((len(names), len(EVENTS))), np.zeros((len(names), len(EVENTS)))
    people, seen_responders = np.zeros(len(names)), np.zeros(len(names))
    for first, number, tables in _blocks(world, drawn):
        courses = _potential(protocol, tables, number)
        noise = drawn.values["fit.noise"][first : first + number]
        noisy = _with_model_error(courses, asked.seed, first, noise)
        weights = time_weights(noisy, rate)
        for place, mapping in enumerate(maps):
            area, last, _ = columns_of(noisy, mapping, weights)
            parts[place].append((_by_draw(area, number, keep), _by_draw(last, number, keep)))
        _count(tables, names, events, days, people)
        seen_responders += responding(courses, responds_at(asked.valuation)) / _PEOPLE_A_DRAW
    age, note = age_of(protocol, asked.valuation)
    return appraise(
        protocol,
        Observations(
            arms=arms,
            measured=tuple(
                drawn_measured(
                    mapping,
                    np.concatenate([a for a, _ in part]),
                    np.concatenate([b for _, b in part]),
                )
                for mapping, part in zip(maps, parts, strict=True)
            ),
            people=people[keep],
            events=events[keep],
            event_days=(days / np.maximum(1, events))[keep],
            responders=seen_responders[keep] / len(drawn.hypothesis),
            end_years=end_years(protocol),
            age_years=age,
            origin="posterior",
            notes=(
                *note,
                f"what the calibrated model expects (posterior {posterior.version}), not data",
            ),
        ),
        asked,
    )


def _nothing_seen(protocol: Protocol, arms: tuple[str, ...]) -> Observations:
    """Return what is known where nothing may be valued, so that nothing need be simulated."""
    none = np.zeros((len(arms), len(EVENTS)))
    return Observations(
        arms=arms, measured=(), people=none[:, 0], events=none, event_days=none,
        responders=none[:, 0], end_years=protocol.schedule.end_days / DAYS_PER_YEAR, age_years=0.0,
        origin="posterior", notes=(),
    )  # fmt: skip


def _blocks(world: World, drawn: Drawn) -> Iterator[tuple[int, int, Tables]]:
    """Yield the first draw, how many, and the tables with every person under every arm."""
    total = len(drawn.hypothesis)
    step = max(1, _PEOPLE_AT_ONCE // _PEOPLE_A_DRAW)
    for first in range(0, total, step):
        number = min(step, total - first)
        of_person = np.repeat(np.arange(first, first + number), _PEOPLE_A_DRAW)
        here = world_of_trials(world, drawn, of_person)
        people = number * _PEOPLE_A_DRAW
        yield first, number, simulate_stretch(here, first * _PEOPLE_A_DRAW, people, truth=True)


def _potential(protocol: Protocol, tables: Tables, draws: int) -> Courses:
    """Return the courses of everybody under every arm: rows are draw, person, arm."""
    arms = [a.name for a in protocol.arms]
    people, width = draws * _PEOPLE_A_DRAW, len(arms)
    asked = valued_visits(protocol)
    visits = [v.name for v in asked]
    first = int(tables["subjects"]["person"].min() or 0)  # pyright: ignore[reportArgumentType]
    within = protocol.study.design == "within_patient"
    index = pl.col("arm").replace_strict(arms, range(width), return_dtype=pl.Int64)
    of = (pl.col("subject") - 1) // width + 1 if within else pl.col("subject")
    place = (of.cast(pl.Int64) - first) * width
    later = tables["truth"].with_columns((place + index).alias("subject"))
    start = tables["assessments"].filter(pl.col("visit") == visits[0])
    began = pl.concat(
        [start.with_columns((place + k).alias("subject")).select(_COLUMNS) for k in range(width)]
    ).unique(["subject", "outcome"])
    planned = [max(0.0, v.at_days) for v in asked]
    years = np.tile(np.array(planned) / DAYS_PER_YEAR, (people * width, 1))
    seen = Seen(
        numbers=np.arange(people * width),
        visits=visits,
        assessments=pl.concat([began, later.select(_COLUMNS)]),
    )
    function = function_outcome(protocol)
    return Courses(
        arms=tuple(arms),
        visits=tuple(visits),
        arm=np.tile(np.arange(width), people),
        years=years,
        pain=scores_at(seen, pain_outcome(protocol), years),
        function=None if function is None else scores_at(seen, function, years),
    )


_COLUMNS = ("subject", "visit", "day", "outcome", "score")


def _with_model_error(courses: Courses, seed: int, first: int, noise: Floats) -> Courses:
    """Return the courses moved by the model's own error of each arm at each later visit."""
    width, people = len(courses.arms), _PEOPLE_A_DRAW

    def moved(scores: Floats, what: str) -> Floats:
        found = scores.copy().reshape(len(noise), people, width, -1)
        for k, arm in enumerate(courses.arms):
            for v, visit in enumerate(courses.visits[1:], 1):
                z = normals(seed, f"model error of {arm}, {what}, {visit}", first, len(noise))[0]
                found[:, :, k, v] += (noise * z)[:, None]
        return np.clip(found, 0.0, 100.0).reshape(scores.shape)

    return Courses(
        arms=courses.arms, visits=courses.visits, arm=courses.arm, years=courses.years,
        pain=moved(courses.pain, "pain"),
        function=None if courses.function is None else moved(courses.function, "function"),
    )  # fmt: skip


def _by_draw(values: Floats, draws: int, keep: list[int]) -> Floats:
    """Return means over the people of each draw, [draws, arms, columns]; who failed is left out."""
    table = values.reshape(draws, _PEOPLE_A_DRAW, -1, values.shape[1])
    return np.asarray(np.nanmean(table, axis=1)[:, keep], np.float64)


def _count(tables: Tables, names: list[str], events: Floats, days: Floats, people: Floats) -> None:
    """Add the related adverse events of a block, and the people they could strike."""
    for arm, number in tables["subjects"].group_by("arm").len().iter_rows():
        people[names.index(arm)] += number
    mine = tables["events"].filter((pl.col("kind") == "adverse_event") & pl.col("related"))
    grouped = (
        mine.join(tables["subjects"].select("subject", "arm"), on="subject")
        .group_by("arm", "serious")
        .agg(pl.len(), (pl.col("end_day") - pl.col("day")).sum().alias("days"))
    )
    for arm, serious, number, length in grouped.iter_rows():
        place = (names.index(arm), 1 if serious else 0)
        events[place] += number
        days[place] += length
