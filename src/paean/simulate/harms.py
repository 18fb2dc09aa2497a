"""Adverse events: transient ones at the site of injection and harvest, rare serious ones."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from paean.numeric.streams import Floats, uniforms
from paean.study.protocol import Protocol
from paean.study.source import Numbers
from paean.study.treatment import CellProduct, HyaluronicAcid, Injection, ShamHarvest, Treatment


@dataclass(frozen=True, slots=True, kw_only=True)
class Harm:
    """One kind of event in a stretch of patients: whom it hits, from when, until when."""

    term: str
    hit: NDArray[np.bool_]
    day: Floats
    end_day: Floats
    serious: bool
    related: bool


def harms(
    protocol: Protocol,
    parameters: Numbers,
    seed: int,
    first: int,
    arm: NDArray[np.int64],
) -> Iterator[Harm]:
    """Yield the adverse events of patients whose arms are ``arm``, by treatment and kind.

    What is unrelated to treatment belongs to the person and stands under each of their sides.
    """
    for index, group in enumerate(protocol.arms):
        for t, treatment in enumerate(group.treatments):
            days = _needle_days(treatment)
            for n, day in enumerate(days):
                # the address names the needle, not the arm: arms differ only by the risk
                where = f"treatment {t} needle {n}"
                for term, risk, serious in _risks(treatment, parameters):
                    yield _event(
                        parameters, seed, first, arm == index,
                        term=term, risk=risk, serious=serious, on=day, where=where,
                    )  # fmt: skip
    yield _unrelated(protocol, parameters, seed, first, len(arm))


def _needle_days(treatment: Treatment) -> tuple[float, ...]:
    return treatment.on_days if isinstance(treatment, Injection | ShamHarvest) else ()


def _risks(treatment: Treatment, parameters: Numbers) -> Iterator[tuple[str, float, bool]]:
    if isinstance(treatment, ShamHarvest):
        yield "harvest-site pain", parameters["harm.harvest_pain"], False
        return
    if isinstance(treatment, CellProduct):
        yield "injection-site pain", parameters["harm.site_pain_cells"], False
        yield "joint effusion", parameters["harm.effusion_cells"], False
        yield "joint swelling", parameters["harm.swelling_cells"], False
        if treatment.needs_harvest:
            yield "harvest-site pain", parameters["harm.harvest_pain"], False
    elif isinstance(treatment, HyaluronicAcid):
        yield "injection-site pain", parameters["harm.site_pain_hyaluronan"], False
        yield "joint swelling", parameters["harm.swelling_hyaluronan"], False
    else:
        yield "injection-site pain", parameters["harm.site_pain_control"], False
        yield "joint swelling", parameters["harm.swelling_control"], False
    yield "joint infection", parameters["harm.infection_per_injection"], True


def _event(
    parameters: Numbers,
    seed: int,
    first: int,
    exposed: NDArray[np.bool_],
    *,
    term: str,
    risk: float,
    serious: bool,
    on: float,
    where: str,
) -> Harm:
    chance, start, length = uniforms(seed, f"{term}, {where}", first, len(exposed), 3)
    day = on + np.floor(start * (parameters["harm.site_event_onset_days"] + 1))
    median = parameters["harm.site_event_days_median"]
    spread = parameters["harm.site_event_days_log_sd"]
    lasting = np.ceil(median * np.exp(spread * ndtri(length)))
    return Harm(
        term=term,
        hit=exposed & (chance < risk),
        day=day,
        end_day=day + lasting,
        serious=serious,
        related=True,
    )


def _unrelated(protocol: Protocol, parameters: Numbers, seed: int, first: int, people: int) -> Harm:
    end = protocol.schedule.end_days
    risk = 1 - (1 - parameters["harm.serious_per_year"]) ** (end / 365.25)
    chance, when = uniforms(seed, "serious unrelated event", first, people, 2)
    return Harm(
        term="serious event unrelated to treatment",
        hit=chance < risk,
        day=np.floor(when * end),
        end_day=np.full(people, np.nan),
        serious=True,
        related=False,
    )
