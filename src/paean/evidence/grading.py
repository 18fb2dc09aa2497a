"""Our reading of the design of a published trial, domain by domain; no formal risk of bias.

A formal assessment needs two people and the full reports; we had one reading and, for most trials,
an abstract. What a report does not say is "unknown", never "low".
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from paean.evidence.alternatives import (
    alternatives,
    classes_when_sorted,
    sorted_by_alternative,
)
from paean.evidence.outcomes import PAIN
from paean.evidence.trials import published_trials
from paean.study.published import PublishedArm, PublishedTrial

Level = Literal["low", "some concerns", "high", "unknown"]
DesignClass = Literal["masked_controlled", "open_controlled", "active_background", "uncontrolled"]

CELLS = (
    "bm_msc", "ad_msc", "uc_msc", "placental", "bmac", "svf", "mfat", "bm_mnc", "fat_graft",
    "disc_cells", "gene_modified_cells",
)  # fmt: skip
_BESIDE_SURGERY = ("cell_augmented_surgery",)
SHAM = (
    "placebo_saline", "placebo_oral", "placebo_intradiscal", "placebo_injection", "placebo_spray",
    "placebo_topical", "sham", "sham_muscle_anaesthetic", "vehicle",
)  # fmt: skip
_NO_TREATMENT = ("no_treatment", "natural_course")
# the product families of a protocol, in the words of the trials
FAMILIES: dict[str, tuple[str, ...]] = {
    "cells": (*CELLS, *_BESIDE_SURGERY),
    "bone_marrow_msc": ("bm_msc",),
    "adipose_msc": ("ad_msc",),
    "umbilical_cord_msc": ("uc_msc",),
    "placental_msc": ("placental",),
    "bone_marrow_concentrate": ("bmac",),
    "stromal_vascular_fraction": ("svf",),
    "microfragmented_fat": ("mfat",),
}
_NOT_RANDOMISED = {
    "HERNIGOU2014": "matched controls", "ISAKOS2025BMAC": "stated as not randomised",
    "NFL2014": "retrospective", "NFL2019": "retrospective", "EKSTRAND2012": "cohort",
    "COSTA2012_NAT": "cohorts", "IKONEN2022_NAT": "control arms of many trials",
    "Jo2014": "dose escalation, not randomised", "Pers2016": "dose escalation, not randomised",
    "ATLURI2021": "prospective, allocation not by chance as far as seen",
    "KUMAR2017": "phase 1 dose groups",
}  # fmt: skip
_SMALL, _MODERATE = 20, 50  # people per arm; our own cuts (assumption)
_COMPLETE, _PARTLY = 0.9, 0.8  # share of the randomised seen; our own cuts (assumption)


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainGrade:
    """One domain of a trial's design: how much it worries us, and why."""

    domain: str
    level: Level
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignGrade:
    """Our reading of the design: the domains, and the worst that is known of them."""

    trial: str
    overall: Level
    domains: tuple[DomainGrade, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlledTrials:
    """How much controlled evidence there is, masked and open, seen or only registered.

    ``people`` counts the randomised (else observed) people of both sides; where each person gives
    a knee to both arms, once. Trials whose numbers were not visible count too: they exist.
    """

    trials: tuple[str, ...]
    people: int
    people_unknown_in: tuple[str, ...]


def grade(trial: PublishedTrial) -> DesignGrade:
    """Return our reading of a trial's design."""
    domains = tuple(
        DomainGrade(domain=name, level=level, reason=reason)
        for name, (level, reason) in ((n, ask(trial)) for n, ask in _DOMAINS)
    )
    known = [_ORDER.index(d.level) for d in domains if d.level != "unknown"]
    worst: Level = _ORDER[max(known)] if known else "unknown"
    unknown = sum(d.level == "unknown" for d in domains)
    overall: Level = "some concerns" if worst == "low" and unknown else worst
    return DesignGrade(trial=trial.identifier, overall=overall, domains=domains)


_ORDER: tuple[Level, ...] = ("low", "some concerns", "high")
_Told = tuple[Level, str]


def whole_arms(trial: PublishedTrial) -> tuple[PublishedArm, ...]:
    """Return the arms that are no part of another."""
    return tuple(arm for arm in trial.arms if arm.part_of is None)


def design_class(trial: PublishedTrial, arm: PublishedArm | None = None) -> DesignClass:
    """Return the class of a trial's design, or of one arm within it.

    An arm that leaves its allocation to take cells later is uncontrolled. A comparator that people
    know to be active, a background treatment given to both sides or a head-to-head is
    ``active_background`` unless a sham arm stands in the trial. Unknown masking counts as open.
    """
    if arm is not None and arm.treatment_class in ("conservative_then_cell", *_NO_TREATMENT[1:]):
        return "uncontrolled"
    arms = whole_arms(trial)
    if len({a.treatment_class for a in arms}) < 2 or trial.masked == "none":
        return "uncontrolled"
    if trial.identifier in _NOT_RANDOMISED:
        return "open_controlled" if not trial.pooled else "uncontrolled"
    masked = trial.masked in ("double", "single")
    if masked and any(a.treatment_class in SHAM for a in arms):
        return "masked_controlled"
    if any(a.treatment_class in (*SHAM, *_NO_TREATMENT) for a in arms):
        return "open_controlled"
    return "active_background"


def controlled_trials(
    family: str, condition: str, trials: Iterable[PublishedTrial] | None = None
) -> ControlledTrials:
    """Return the packaged trials that set a product family against another treatment.

    ``family`` is the name of an alternative, a key of ``FAMILIES`` or a treatment class. Two
    reports on the same people count once, as the earlier is left out.
    """
    known = published_trials() if trials is None else trials
    for one in alternatives():
        if one.name == family:
            classes = classes_when_sorted(one)
            return controlled_of(classes, condition, sorted_by_alternative(known))
    return controlled_of(FAMILIES.get(family, (family,)), condition, known)


def controlled_of(
    classes: Sequence[str], condition: str, trials: Iterable[PublishedTrial]
) -> ControlledTrials:
    """Return the trials that set arms of some treatment classes against arms of others."""
    found = [
        trial
        for trial in trials
        if trial.condition == condition
        and not trial.left_out
        and design_class(trial) != "uncontrolled"
        and any(arm.treatment_class in classes for arm in whole_arms(trial))
        and any(arm.treatment_class not in classes for arm in whole_arms(trial))
    ]
    counts = {trial.identifier: people(trial) for trial in found}
    return ControlledTrials(
        trials=tuple(counts),
        people=sum(n for n in counts.values() if n is not None),
        people_unknown_in=tuple(name for name, n in counts.items() if n is None),
    )


def people(trial: PublishedTrial) -> int | None:
    """Return the people of a trial, or None where an arm's number is not printed."""
    if trial.randomised is not None:
        return trial.randomised
    counts = [arm_people(arm) for arm in whole_arms(trial)]
    known = [n for n in counts if n is not None]
    if len(known) < len(counts) or not known:
        return None
    return max(known) if trial.unit in ("knee_within_person", "crossover") else sum(known)


def arm_people(arm: PublishedArm) -> int | None:
    """Return the people of an arm: randomised, else the most observed."""
    seen = [o.people for o in arm.observations if o.people is not None]
    return arm.randomised if arm.randomised is not None else max(seen, default=None)


def _allocation(trial: PublishedTrial) -> _Told:
    if design_class(trial) == "uncontrolled":
        return "high", "no arm to compare with, or none allocated by chance"
    reason = _NOT_RANDOMISED.get(trial.identifier)
    if reason:
        return "high", reason
    return "unknown", "taken as randomised; how the allocation was hidden was not visible"


def _masking(trial: PublishedTrial) -> _Told:
    told: dict[str, _Told] = {
        "double": ("low", "double masked as stated"),
        "single": ("some concerns", "single masked"),
        "open": ("high", "people knew their treatment"),
        "none": ("high", "no masking"),
        "unknown": ("unknown", "masking not visible"),
    }
    return told[trial.masked]


def _comparator(trial: PublishedTrial) -> _Told:
    kind = design_class(trial)
    if kind == "uncontrolled":
        return "high", "none"
    sham = [a.treatment_class for a in whole_arms(trial) if a.treatment_class in SHAM]
    if sham:
        return "low", f"sham or vehicle ({', '.join(dict.fromkeys(sham))})"
    return "some concerns", "active or usual care only: the sham response is not seen"


def _completeness(trial: PublishedTrial) -> _Told:
    shares = _shares(trial, PAIN) or _shares(trial, None)
    if not shares:
        return "unknown", "people randomised or people observed not printed by arm"
    least = min(shares)
    level: Level = "low" if least >= _COMPLETE else "some concerns" if least >= _PARTLY else "high"
    return level, f"at the emptiest visit {least:.0%} of an arm was observed"


def _shares(trial: PublishedTrial, outcomes: tuple[str, ...] | None) -> list[float]:
    return [
        o.people / arm.randomised
        for arm in whole_arms(trial)
        for o in arm.observations
        if arm.randomised and o.people is not None and (o.week or 0) > 0
        if outcomes is None or o.outcome in outcomes
    ]


def _size(trial: PublishedTrial) -> _Told:
    sizes = [n for n in map(arm_people, whole_arms(trial)) if n is not None]
    if not sizes:
        return "unknown", "size of the arms not printed"
    level: Level = (
        "low" if min(sizes) >= _MODERATE else "some concerns" if min(sizes) >= _SMALL else "high"
    )
    return level, f"{min(sizes)} people in the smallest arm"


def _source(trial: PublishedTrial) -> _Told:
    said = " ".join((*trial.notes, *(o.seen_in for a in trial.arms for o in a.observations)))
    if trial.left_out:
        return "high", trial.left_out
    if not any(o.value is not None for a in trial.arms for o in a.observations):
        return "unknown", "no number by arm was visible"
    if "SECONDARY" in said or "press" in said or "company" in said:
        return "high", "a manufacturer's page or the press"
    if "review" in said:
        return "some concerns", "read in a review"
    if any(mark in said for mark in _FULL_TEXT):
        return "low", "full text or its tables"
    return "some concerns", "abstract or a page about it"


def _reporting(trial: PublishedTrial) -> _Told:
    seen = [o for a in whole_arms(trial) for o in a.observations if o.statistic]
    if not seen:
        return "unknown", "no number by arm was visible"
    kinds = {o.statistic for o in seen}
    if kinds <= {"percent_change_mean", "percent_change_median", "rate", "individual"}:
        return "high", "only rates or percent changes are printed"
    if kinds & {"median", "change_median"}:
        return "some concerns", "medians are printed, not means"
    if not any(o.spread_kind for o in seen):
        return "some concerns", "no spread is printed"
    return "low", "means with a spread"


_FULL_TEXT = ("full text", "pmc.ncbi", "biomedcentral.com/articles")

_DOMAINS: tuple[tuple[str, Callable[[PublishedTrial], _Told]], ...] = (
    ("allocation", _allocation),
    ("masking", _masking),
    ("comparator", _comparator),
    ("completeness", _completeness),
    ("size", _size),
    ("source", _source),
    ("reporting", _reporting),
)
