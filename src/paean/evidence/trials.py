"""Read the packaged published trials and the published pools of trials."""

import csv
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from paean.study.errors import fault
from paean.study.published import (
    Correction,
    EvidenceManifest,
    Observation,
    PooledEstimate,
    PublishedArm,
    PublishedTrial,
)

Row = Mapping[str, str]
_FOLDER = files("paean.evidence") / "data" / "trials"
_PRINTED = 200


@cache
def published_trials() -> tuple[PublishedTrial, ...]:
    """Return every packaged trial, those left out by default included, in the order of the file."""
    observations: dict[tuple[str, str], list[Observation]] = defaultdict(list)
    for row in _rows("observations.csv"):
        observations[row["trial"], row["arm"]].append(_observation(row))
    arms: dict[str, list[PublishedArm]] = defaultdict(list)
    for row in _rows("arms.csv"):
        seen = observations[row["trial"], row["arm"]]
        arms[row["trial"]].append(_arm(row, seen))
    return tuple(_trial(row, arms[row["trial"]]) for row in _rows("trials.csv"))


def published_trial(
    identifier: str, trials: Iterable[PublishedTrial] | None = None
) -> PublishedTrial:
    """Return one trial by its name, whatever its capitals; of the packaged ones unless told."""
    for trial in published_trials() if trials is None else trials:
        if trial.identifier.casefold() == identifier.casefold():
            return trial
    raise fault(
        identifier[:_PRINTED],
        "no trial has this name",
        "`paean evidence list` prints the names",
    )


@cache
def pooled_estimates() -> tuple[PooledEstimate, ...]:
    """Return every packaged result of a published review, in the order of the file."""
    return tuple(_pooled(row) for row in _rows("pooled.csv"))


@cache
def evidence_manifest() -> EvidenceManifest:
    """Return the version, licence, digests and corrections of the packaged trials."""
    table = tomllib.loads((_FOLDER / "manifest.toml").read_text(encoding="utf-8"))
    return EvidenceManifest(
        version=table["version"],
        compiled=table["compiled"],
        licence=table["licence"],
        sha256=table["sha256"],
        corrections=tuple(Correction(**entry) for entry in table["correction"]),
    )


def _rows(name: str) -> Iterable[Row]:
    text = (_FOLDER / name).read_text(encoding="utf-8")
    return csv.DictReader(text.splitlines(keepends=True), strict=True)


def _trial(row: Row, arms: Iterable[PublishedArm]) -> PublishedTrial:
    known = tuple(arms)
    texts = ("citation", "address", "registration", "country", "condition", "severity")
    notes = dict.fromkeys(o.note for arm in known for o in arm.observations if o.note)
    closed: dict[str, Any] = {name: row[name] for name in ("masked", "unit")}
    return PublishedTrial(
        identifier=row["trial"],
        **{name: row[name] for name in texts},
        **closed,
        pooled=_yes(row["pooled"]) is True,
        randomised=_count(row["randomised"]),
        left_out=row["left_out"] or None,
        notes=tuple(notes),
        arms=known,
    )


def _arm(row: Row, observations: Iterable[Observation]) -> PublishedArm:
    return PublishedArm(
        name=row["arm"],
        part_of=row["part_of"] or None,
        **{name: row[name] for name in ("treatment_class", "cell_source", "donor", "route")},
        culture_expanded=_yes(row["culture_expanded"]),
        dose_million_cells=_number(row["dose_million_cells"]),
        injections=_count(row["injections"]),
        randomised=_count(row["randomised"]),
        observations=tuple(observations),
    )


_NUMBERS = ("minimum", "maximum", "week", "value", "spread_low", "spread_high", "baseline")
_COUNTS = ("people", "responders", "adverse_events", "serious_adverse_events")
_TEXTS_OR_NONE = ("statistic", "spread_kind", "set_aside", "spread_doubt")
_TEXTS = ("outcome", "responder_definition", "note", "seen_in")


def _observation(row: Row) -> Observation:
    known: dict[str, Any] = {name: row[name] for name in _TEXTS}
    known |= {name: row[name] or None for name in _TEXTS_OR_NONE}
    known |= {name: _number(row[name]) for name in _NUMBERS}
    known |= {name: _count(row[name]) for name in _COUNTS}
    return Observation(
        **known,
        higher_is_worse=_yes(row["higher_is_worse"]),
        derived=_yes(row["derived"]) is True,
    )


def _pooled(row: Row) -> PooledEstimate:
    texts = (
        "citation", "condition", "contrast", "outcome", "time", "measure", "i2_percent",
        "favours", "note", "address",
    )  # fmt: skip
    return PooledEstimate(
        **{name: row[name] for name in texts},
        printed=row["effect"],
        effect=_one_number(row["effect"]),
        low=_number(row["low"]),
        high=_number(row["high"]),
        year=_count(row["year"]),
        trials=_count(row["trials"]),
        people=_count(row["people"]),
    )


def _number(text: str) -> float | None:
    return float(text) if text else None


def _one_number(printed: str) -> float | None:
    """Return the number, or None where a range, a bound or nothing was printed."""
    is_number = printed.removeprefix("-").replace(".", "", 1).isdigit()
    return float(printed) if is_number else None


def _count(text: str) -> int | None:
    return int(text) if text else None


def _yes(text: str) -> bool | None:
    return {"yes": True, "no": False, "": None}[text]
