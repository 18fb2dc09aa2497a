"""What the command line shows of the published trials."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from paean.evidence.alternatives import Alternative, Condition, alternatives, conditions
from paean.evidence.changes import Change, Unused, pain_changes, why_not
from paean.evidence.grading import (
    FAMILIES,
    DesignClass,
    DesignGrade,
    design_class,
    grade,
    people,
    whole_arms,
)
from paean.evidence.links import Link, instrument_links
from paean.evidence.outcomes import FUNCTION, PAIN
from paean.evidence.trials import evidence_manifest, published_trial, published_trials
from paean.evidence.what_is_known import Known, WhatIsKnown, what_is_known
from paean.files.results import plain
from paean.report import known_words
from paean.study.errors import fault
from paean.study.published import PublishedArm, PublishedTrial

LIST_FORMAT = "paean-evidence-list/1"
TRIAL_FORMAT = "paean-evidence-trial/1"
LINKS_FORMAT = "paean-evidence-links/1"
KNOWN_FORMAT = "paean-evidence-known/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialLine:
    """One published trial in a line; ``pain_visits`` counts its usable arm-visits."""

    trial: str
    citation: str
    address: str
    condition: str
    masked: str
    design: DesignClass
    people: int | None
    treatment_classes: tuple[str, ...]
    pain_visits: int
    overall: str
    left_out: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialPage:
    """All that is packaged of one trial, and what Paean makes of it."""

    trial: PublishedTrial
    design: DesignClass
    people: int | None
    grade: DesignGrade
    changes: tuple[Change, ...]
    unused: tuple[Unused, ...]


def list_trials(
    condition: str | None = None,
    treatment_class: str | None = None,
    trials: Sequence[PublishedTrial] | None = None,
) -> tuple[TrialLine, ...]:
    """Return the trials of a condition and a class or family, those left out too, by condition."""
    trials = published_trials() if trials is None else trials
    classes = {a.treatment_class for t in trials for a in t.arms}
    _known("--condition", condition, {t.condition for t in trials})
    _known("--class", treatment_class, classes | set(FAMILIES))
    wanted = FAMILIES.get(treatment_class or "", (treatment_class,))
    visits = _visits(trials)
    together = list(dict.fromkeys(t.condition for t in trials))
    return tuple(
        _line(trial, visits.get(trial.identifier, 0))
        for trial in sorted(trials, key=lambda t: together.index(t.condition))
        if condition in (None, trial.condition)
        and (treatment_class is None or any(a.treatment_class in wanted for a in trial.arms))
    )


def _known(option: str, asked: str | None, known: set[str]) -> None:
    if asked is not None and asked not in known:
        raise fault(
            option,
            f"{asked[:80]} is not among the trials",
            f"use one of {', '.join(sorted(known))}",
        )


def _visits(trials: Sequence[PublishedTrial]) -> dict[str, int]:
    counted = pain_changes(trials).unique(["trial", "arm", "week"]).group_by("trial").len()
    return dict(counted.iter_rows())


def _line(trial: PublishedTrial, visits: int) -> TrialLine:
    return TrialLine(
        trial=trial.identifier,
        citation=trial.citation,
        address=trial.address,
        condition=trial.condition,
        masked=trial.masked,
        design=design_class(trial),
        people=people(trial),
        treatment_classes=tuple(dict.fromkeys(a.treatment_class for a in whole_arms(trial))),
        pain_visits=visits,
        overall=grade(trial).overall,
        left_out=trial.left_out,
    )


def show_trial(name: str, trials: Sequence[PublishedTrial] | None = None) -> TrialPage:
    """Return one trial with its grade, its changes of pain and function, and what gave none.

    A trial left out by default is shown with its changes all the same.
    """
    trial = published_trial(name, trials)
    outcomes = (*PAIN, *FUNCTION)
    changes = pain_changes([trial], outcomes=outcomes, include_left_out=True)
    unused = why_not([trial], outcomes=outcomes, include_left_out=True)
    return TrialPage(
        trial=trial,
        design=design_class(trial),
        people=people(trial),
        grade=grade(trial),
        changes=tuple(Change(**row) for row in changes.iter_rows(named=True)),
        unused=tuple(Unused(**row) for row in unused.iter_rows(named=True)),
    )


def instruments() -> tuple[Link, ...]:
    """Return the link of each instrument to VAS pain."""
    return instrument_links()


def list_json(lines: tuple[TrialLine, ...]) -> dict[str, Any]:
    """Return the list as plain JSON values; see docs/reference/json.md."""
    return {"format": LIST_FORMAT, "version": _version(), "trials": plain(lines)}


def trial_json(page: TrialPage) -> dict[str, Any]:
    """Return a trial as plain JSON values; see docs/reference/json.md."""
    return {"format": TRIAL_FORMAT, "version": _version(), **plain(page)}


def links_json(links: tuple[Link, ...]) -> dict[str, Any]:
    """Return the links as plain JSON values; see docs/reference/json.md."""
    return {"format": LINKS_FORMAT, "version": _version(), "links": plain(links)}


def known_in(
    condition: str | None = None,
    product: str | None = None,
    trials: Sequence[PublishedTrial] | None = None,
) -> WhatIsKnown:
    """Return what is known of every product in every condition, or of those asked for."""
    _known("--condition", condition, {c.name for c in conditions()})
    _known("--product", product, {a.name for a in alternatives()})
    found = what_is_known(trials)
    cells = tuple(
        cell
        for cell in found.cells
        if condition in (None, cell.condition.name) and product in (None, cell.alternative.name)
    )
    return replace(found, cells=cells)


def known_json(found: WhatIsKnown) -> dict[str, Any]:
    """Return what is known as plain JSON values; see docs/reference/json.md."""
    return {
        "format": KNOWN_FORMAT,
        "version": found.version,
        "searched": found.searched,
        "cells": [_known_json(cell) for cell in found.cells],
    }


def _known_json(cell: Known) -> dict[str, Any]:
    return {
        "product": cell.alternative.name,
        "called": cell.alternative.called,
        "kind": cell.alternative.kind,
        "condition": cell.condition.name,
        "answer": known_words.answer(cell),
        "grade": cell.grade,
        "controlled": plain(cell.controlled),
        "effects": plain(cell.effects),
        "uncontrolled_trials": list(cell.uncontrolled_trials),
        "uncontrolled_people": cell.uncontrolled_people,
        "reviews": plain(cell.reviews),
    }


def _version() -> str:
    return evidence_manifest().version


__all__ = [
    "Alternative", "Change", "Condition", "DesignGrade", "Known", "Link", "PublishedArm",
    "TrialLine", "TrialPage", "Unused", "WhatIsKnown", "conditions", "instruments", "known_in",
    "known_json", "known_words", "links_json", "list_json", "list_trials", "show_trial",
    "trial_json",
]  # fmt: skip
