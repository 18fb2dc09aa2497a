"""Adverse events: transient ones at the site of injection and harvest, rare serious ones."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from paean.numeric.streams import Floats, uniforms
from paean.study.comparators import (
    Gabapentinoid,
    NgfAntibody,
    OralPlacebo,
    Snri,
    Surgery,
    UsualCare,
    WaitAndSee,
)
from paean.study.protocol import Protocol
from paean.study.source import Numbers
from paean.study.treatment import (
    CellProduct,
    HyaluronicAcid,
    Nsaid,
    Physiotherapy,
    ShamHarvest,
    Treatment,
    given_on,
)


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
    joint = parameters.base.tissue == "cartilage"
    for index, group in enumerate(protocol.arms):
        for t, treatment in enumerate(group.treatments):
            days = _days_at_risk(treatment)
            for n, day in enumerate(days):
                # the address names the needle, not the arm: arms differ only by the risk
                where = f"treatment {t} needle {n}"
                for term, risk, serious in _risks(treatment, parameters, joint=joint):
                    yield _event(
                        parameters, seed, first, arm == index,
                        term=term, risk=risk, serious=serious, on=day, where=where,
                    )  # fmt: skip
    yield _unrelated(protocol, parameters, seed, first, len(arm))


def _days_at_risk(treatment: Treatment) -> tuple[float, ...]:
    """Return the days of needles and operations, and the first day of a drug with harms."""
    harmless = (Nsaid, OralPlacebo, Physiotherapy, UsualCare, WaitAndSee)
    return () if isinstance(treatment, harmless) else given_on(treatment)


def _risks(
    treatment: Treatment, parameters: Numbers, *, joint: bool
) -> Iterator[tuple[str, float, bool]]:
    """Yield term, probability and seriousness of what a treatment may do."""
    if isinstance(treatment, Gabapentinoid):
        yield "dizziness or sleepiness", parameters["harm.dizziness_gabapentinoid"], False
    elif isinstance(treatment, Snri):
        yield "nausea", parameters["harm.nausea_snri"], False
    elif isinstance(treatment, NgfAntibody):
        yield "rapid joint damage", parameters["harm.joint_damage_antibody"], True
    elif isinstance(treatment, Surgery):
        yield "complication of the operation", parameters["surgery.serious_harm"], True
    elif isinstance(treatment, ShamHarvest):
        yield "harvest-site pain", parameters["harm.harvest_pain"], False
    else:
        yield from _of_needle(treatment, parameters, joint=joint)


def _of_needle(
    treatment: Treatment, parameters: Numbers, *, joint: bool
) -> Iterator[tuple[str, float, bool]]:
    swelling = "joint swelling" if joint else "swelling at the site"
    if isinstance(treatment, CellProduct):
        yield "injection-site pain", parameters["harm.site_pain_cells"], False
        if joint:
            yield "joint effusion", parameters["harm.effusion_cells"], False
        yield swelling, parameters["harm.swelling_cells"], False
        if treatment.needs_harvest:
            yield "harvest-site pain", parameters["harm.harvest_pain"], False
        if np.any(parameters["harm.worse_pain_cells"]):
            yield "new or worse neuropathic pain", parameters["harm.worse_pain_cells"], False
    elif isinstance(treatment, HyaluronicAcid):
        yield "injection-site pain", parameters["harm.site_pain_hyaluronan"], False
        yield swelling, parameters["harm.swelling_hyaluronan"], False
    else:
        yield "injection-site pain", parameters["harm.site_pain_control"], False
        yield swelling, parameters["harm.swelling_control"], False
    infection = "joint infection" if joint else "infection at the site"
    yield infection, parameters["harm.infection_per_injection"], True


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
