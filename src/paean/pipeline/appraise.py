"""Appraise what a study saw, or what the calibrated model expects of its design."""

from collections import deque
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import polars as pl

from paean.appraise.courses import (
    DAYS_PER_YEAR,
    Courses,
    Seen,
    function_outcome,
    pain_outcome,
    responding,
    scores_at,
)
from paean.appraise.measured import columns_of, drawn_measured, imputations_for, time_weights
from paean.appraise.model import EVENTS
from paean.appraise.mortality import Mortality, fallback_mortality
from paean.appraise.observe import (
    COLUMNS,
    Observations,
    Part,
    Reading,
    age_of,
    observations,
    read_part,
)
from paean.appraise.setting import Standing, rules
from paean.appraise.study import Request, appraise, shown_arms
from paean.appraise.utility import usable_mappings
from paean.evidence.parameters import reference_parameters
from paean.evidence.posterior import Posterior, knee_posterior
from paean.files.cohort import PROTOCOL, origin_kind, protocol_digest, read_parts, rows_of
from paean.files.folders import MARK
from paean.files.protocol import digest, parse_protocol, protocol_bytes
from paean.files.valuation import packaged_valuation, read_life_table, read_valuation
from paean.numeric.streams import Floats, normals
from paean.simulate.prediction import Drawn, choose_draws, world_of_trials
from paean.simulate.tables import Tables
from paean.simulate.trial import simulate_stretch
from paean.simulate.world import World, make_world
from paean.study.appraisal import Appraisal
from paean.study.errors import fault
from paean.study.protocol import Protocol
from paean.study.valuation import OutcomeAgreement, Valuation

_THREADS = 2
_PEOPLE_A_DRAW = 60  # each under every arm, so that arms differ by their treatment alone
_PEOPLE_AT_ONCE = 12_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a user asks of an appraisal; ``valuation`` is None for the packaged one."""

    valuation: Path | None
    draws: int
    seed: int
    memory: float = 0.5
    as_hypothesis: bool = False


def appraise_path(path: Path, asked: Asked) -> tuple[Protocol, Appraisal]:
    """Return the appraisal of a study or cohort folder, or of a protocol by the posterior."""
    valuation, mortality = _valuation(asked)
    if path.is_dir():
        return _appraise_folder(path, asked, valuation, mortality)
    protocol = parse_protocol(protocol_bytes(path), str(path))
    standings = standings_of(protocol, knee_posterior())
    request = _request(asked, valuation, mortality, standings)
    return protocol, appraise_design(protocol, request, knee_posterior(), asked.memory)


def _valuation(asked: Asked) -> tuple[Valuation, Mortality]:
    if asked.valuation is None:
        return packaged_valuation(), fallback_mortality()
    valuation = read_valuation(asked.valuation)
    if valuation.life_table is None:
        return valuation, fallback_mortality()
    table = read_life_table(asked.valuation.parent / valuation.life_table, valuation.female_share)
    mortality = Mortality(
        first_age=float(table.ages[0]),
        chances=np.array(table.chances),
        source=table.source,
        fallback=False,
    )
    return valuation, mortality


def _request(
    asked: Asked, valuation: Valuation, mortality: Mortality, standings: Mapping[str, Standing]
) -> Request:
    return Request(
        valuation=valuation, mortality=mortality, draws=asked.draws, seed=asked.seed,
        standings=standings, as_hypothesis=asked.as_hypothesis,
    )  # fmt: skip


def _appraise_folder(
    folder: Path, asked: Asked, valuation: Valuation, mortality: Mortality
) -> tuple[Protocol, Appraisal]:
    """Return the appraisal of a cohort, read part by part, two at a time."""
    if (folder / "cohort" / MARK).is_file():
        folder = folder / "cohort"
    content = protocol_bytes(folder / PROTOCOL)
    kind = origin_kind(folder)
    if digest(content) != protocol_digest(folder):
        raise fault(
            str(folder / PROTOCOL),
            "this is not the protocol the cohort was made under",
            "restore the protocol file of the cohort",
        )
    protocol = parse_protocol(content, str(folder / PROTOCOL))
    standings = _standings(protocol, kind)
    request = _request(asked, valuation, mortality, standings)
    reading = Reading(
        arms=shown_arms(protocol, request),
        rate=rules(valuation).rate_effects,
        imputations=imputations_for(rows_of(folder, "subjects")),
        seed=asked.seed,
        responds_at_percent=_responds_at(valuation),
    )
    parts = _ahead(read_parts(folder, COLUMNS), protocol, reading)
    seen = observations(protocol, parts, reading, valuation, asked.draws, kind)
    return protocol, appraise(protocol, seen, request)


def _ahead(
    parts: Iterator[dict[str, pl.DataFrame]], protocol: Protocol, reading: Reading
) -> Iterator[Part]:
    """Yield the sums of each part in order, two parts in work at a time."""
    with ThreadPoolExecutor(_THREADS) as pool:
        begun: deque[Future[Part]] = deque()
        for tables in parts:
            begun.append(pool.submit(read_part, protocol, tables, reading))
            if len(begun) > _THREADS:
                yield begun.popleft().result()
        while begun:
            yield begun.popleft().result()


def _responds_at(valuation: Valuation) -> float:
    agreed = valuation.agreement or OutcomeAgreement(refund=0.0)
    return agreed.responds_at_percent


def _standings(protocol: Protocol, kind: str) -> dict[str, Standing]:
    """Return what stands behind each arm: people who were recorded, else the published trials.

    A simulated cohort is no evidence of anything; a recorded one is controlled where its protocol
    allocates people to more than one arm by chance.
    """
    published = standings_of(protocol, knee_posterior())
    controlled = any(a.role == "control" for a in protocol.arms) and len(protocol.arms) > 1
    if kind == "simulated" or not controlled:
        return published
    why = "people recorded in this comparison itself, allocated by chance"
    return {arm: Standing(shown=True, why=why) for arm in published}


def standings_of(protocol: Protocol, posterior: Posterior) -> dict[str, Standing]:
    """Return what the published controlled trials say of the cells of each arm."""
    found: dict[str, Standing] = {}
    for arm in protocol.arms:
        known = [posterior.evidence_on(p) for p in dict.fromkeys(c.product for c in arm.cells)]
        found[arm.name] = Standing(
            shown=all(k.controlled for k in known),
            why="; ".join(k.why for k in known) or "no cells: what it costs and does is compared",
        )
    return found


def appraise_design(
    protocol: Protocol, asked: Request, posterior: Posterior, memory: float
) -> Appraisal:
    """Return the appraisal of a design by the calibrated model: what is expected, not what was.

    Each draw has its own parameters and its own trial; its people are seen under every arm.
    """
    arms = shown_arms(protocol, asked)
    if not any(protocol.arm(name).cells for name in arms):
        return appraise(protocol, _nothing_seen(protocol, arms), asked)
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
        seen_responders += responding(courses, _responds_at(asked.valuation)) / _PEOPLE_A_DRAW
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
            end_years=protocol.schedule.follow_up[-1].at_days / DAYS_PER_YEAR,
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
    baseline = protocol.schedule.baseline
    if baseline is None:
        raise fault("schedule", "no baseline visit", "add one")
    visits = [baseline.name, *(v.name for v in protocol.schedule.follow_up)]
    first = int(tables["subjects"]["person"].min() or 0)  # pyright: ignore[reportArgumentType]
    within = protocol.study.design == "within_patient"
    index = pl.col("arm").replace_strict(arms, range(width), return_dtype=pl.Int64)
    of = (pl.col("subject") - 1) // width + 1 if within else pl.col("subject")
    place = (of.cast(pl.Int64) - first) * width
    later = tables["truth"].with_columns((place + index).alias("subject"))
    start = tables["assessments"].filter(pl.col("visit") == baseline.name)
    began = pl.concat(
        [start.with_columns((place + k).alias("subject")).select(_COLUMNS) for k in range(width)]
    ).unique(["subject", "outcome"])
    planned = [0.0, *(v.at_days for v in protocol.schedule.follow_up)]
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
