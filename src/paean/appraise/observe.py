"""What a cohort says of each arm, part by part, so that a cohort of any size fits in memory."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import add

import numpy as np
import polars as pl

from paean.appraise.courses import (
    courses_of,
    end_years,
    function_outcome,
    imputed,
    responding,
)
from paean.appraise.measured import Measured, Sums, measured, sums_of, time_weights
from paean.appraise.model import EVENTS
from paean.appraise.utility import usable_mappings
from paean.numeric.streams import Floats
from paean.study.errors import fault
from paean.study.protocol import Protocol
from paean.study.valuation import Valuation

Tables = Mapping[str, pl.DataFrame]
COLUMNS = {
    "subjects": ["subject", "arm", "age_years", "status"],
    "assessments": ["subject", "visit", "day", "outcome", "score"],
    "events": ["subject", "day", "end_day", "kind", "serious", "related"],
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Observations:
    """What a study, or draws of a posterior, say of each arm, in the order of the arms.

    ``events`` and ``event_days`` [arms, kinds] are related adverse events and their mean length
    among ``people`` [arms]; ``responders`` [arms] is the share that an agreement asks for.
    """

    arms: tuple[str, ...]
    measured: tuple[Measured, ...]
    people: Floats
    events: Floats
    event_days: Floats
    responders: Floats
    end_years: float
    age_years: float
    origin: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Sums of one part of a cohort, by imputation and mapping; those of parts add up."""

    sums: tuple[tuple[Sums, ...], ...]
    responders: Floats
    events: Floats
    event_days: Floats
    known_events: Floats
    ages: Floats

    def __add__(self, other: "Part") -> "Part":
        """Return the sums over both parts."""
        return Part(
            sums=tuple(
                tuple(a + b for a, b in zip(mine, yours, strict=True))
                for mine, yours in zip(self.sums, other.sums, strict=True)
            ),
            responders=self.responders + other.responders,
            events=self.events + other.events,
            event_days=self.event_days + other.event_days,
            known_events=self.known_events + other.known_events,
            ages=self.ages + other.ages,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a cohort is read: arms, yearly rate of discount, imputations, seed, response."""

    arms: tuple[str, ...]
    rate: float
    imputations: int
    seed: int
    responds_at_percent: float


def read_part(protocol: Protocol, tables: Tables, reading: Reading) -> Part:
    """Return the sums of one part of a cohort over some arms of its protocol."""
    mine = tables["subjects"].filter(
        pl.col("arm").is_in(list(reading.arms)) & (pl.col("status") == "enrolled")
    )
    only = replace(protocol, arms=tuple(a for a in protocol.arms if a.name in reading.arms))
    courses = courses_of(only, mine, tables["assessments"])
    weights = time_weights(courses, reading.rate)
    maps = usable_mappings(function_outcome(protocol) is not None)
    counts, days, known = _events(tables["events"], mine, reading.arms)
    ages = mine["age_years"].drop_nulls()
    filled = (imputed(courses, reading.seed, number) for number in range(reading.imputations))
    return Part(
        sums=tuple(tuple(sums_of(f, m, weights) for m in maps) for f in filled),
        responders=responding(courses, reading.responds_at_percent),
        events=counts,
        event_days=days,
        known_events=known,
        ages=np.array([float(ages.cast(pl.Float64).sum()), float(len(ages))]),
    )


def observations(
    protocol: Protocol,
    parts: Iterable[Part],
    reading: Reading,
    valuation: Valuation,
    draws: int,
    origin: str,
) -> Observations:
    """Return what the parts of a cohort say together."""
    whole = reduce(add, parts)
    maps = usable_mappings(function_outcome(protocol) is not None)
    people = whole.sums[0][0].people
    if np.any(people < _LEAST_PEOPLE):
        few = reading.arms[int(np.argmin(people))]
        raise fault(few, f"fewer than {_LEAST_PEOPLE:g} people", "nothing can be said of so few")
    age, note = _age(protocol, whole.ages, valuation)
    return Observations(
        arms=reading.arms,
        measured=tuple(
            measured([filled[k] for filled in whole.sums], reading.arms, m, draws, reading.seed)
            for k, m in enumerate(maps)
        ),
        people=people,
        events=whole.events,
        event_days=whole.event_days / np.maximum(1.0, whole.known_events),
        responders=whole.responders / people,
        end_years=end_years(protocol),
        age_years=age,
        origin=origin,
        notes=tuple(note),
    )


_LEAST_PEOPLE = 3.0
_AGE_UNKNOWN = 60.0


def _events(
    events: pl.DataFrame, subjects: pl.DataFrame, arms: Sequence[str]
) -> tuple[Floats, Floats, Floats]:
    """Return counts, days and counts of known length of related events, [arms, kinds]."""
    length = pl.col("end_day") - pl.col("day")
    mine = (
        events.lazy()
        .filter((pl.col("kind") == "adverse_event") & pl.col("related").fill_null(value=True))
        .join(subjects.lazy().select("subject", "arm"), on="subject")
        .group_by("arm", "serious")
        .agg(pl.len().alias("count"), length.sum().alias("days"), length.count().alias("known"))
        .collect()
    )
    found = np.zeros((3, len(arms), len(EVENTS)))
    for arm, serious, *counted in mine.iter_rows():
        found[:, arms.index(arm), 1 if serious else 0] = counted
    return found[0], found[1], found[2]


def age_of(protocol: Protocol, valuation: Valuation) -> tuple[float, Iterator[str]]:
    """Return the age at which people begin where nobody's is recorded, and a note on it."""
    return _age(protocol, np.zeros(2), valuation)


def _age(protocol: Protocol, ages: Floats, valuation: Valuation) -> tuple[float, Iterator[str]]:
    if valuation.age_years is not None:
        return valuation.age_years, iter(())
    if ages[1] > 0:
        return float(ages[0] / ages[1]), iter(())
    told = [b for b in protocol.population.baseline if b.variable == "age_years"]
    known = [(b.mean if b.mean is not None else b.median, b.n or 1) for b in told]
    stated = [(value, n) for value, n in known if value is not None]
    if stated:
        return sum(v * n for v, n in stated) / sum(n for _, n in stated), iter(())
    low, high = protocol.population.minimum_age_years, protocol.population.maximum_age_years
    if low is None or high is None:
        return _AGE_UNKNOWN, iter((f"age {_AGE_UNKNOWN:g}: nobody's is stated (assumption)",))
    middle = (low + high) / 2
    return middle, iter((f"age {middle:g}: the middle of who may enter (assumption)",))
