"""What stands behind each option in a condition, as the packaged files say it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from paean.evidence.trials import pooled_estimates
from paean.study.advice import Against
from paean.study.published import PooledEstimate

_FOLDER = files("paean.evidence") / "data" / "advice"
_NOT_CONDITIONS = ("approvals.toml",)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmAt:
    """An arm of a packaged trial on an outcome at a week."""

    trial: str
    arm: str
    outcome: str
    week: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PairAt:
    """Two arms of a packaged trial on an outcome at a week."""

    trial: str
    treatment: str
    control: str
    outcome: str
    week: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRow:
    """The words that find one row of the packaged pools; ``sign`` turns it towards worse."""

    citation: str
    outcome: str
    contrast: str | None = None
    time: str | None = None
    sign: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ContrastFile:
    """Where a contrast comes from: a ``review``, a ``trial`` of scores or one that ``counted``.

    ``range`` is the width of a review's scale, None where it is standardised already;
    ``instrument`` the outcome whose SD of change standardises it. ``concern`` is the share of the
    weight from designs that worry us much, by our reading of the review; ``trials`` are those of a
    report that counted over several; ``reasons`` say what an ``alone``, with nothing beside it,
    rests on.
    """

    against: Against
    weeks: float
    sham: str | None = None
    weeks_basis: str = ""
    review: ReviewRow | None = None
    trial: PairAt | None = None
    counted: PairAt | None = None
    range: float | None = None
    instrument: str = "pain_vas"
    concern: float = 0.0
    indirect: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    trials: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassFile:
    """A class of cell products: whose cells they may be, and what is harvested.

    ``family`` is its word among the trials, where that is not the product itself.
    """

    product: str
    whose: tuple[str, ...]
    harvest: str
    family: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionFile:
    """One option: its contrasts, the numbers its texts quote, its name in the price tables.

    ``whole`` are those of its prices whose unit is a whole treatment, such as one shot.
    """

    name: str
    evidence: Literal["controlled", "open", "other_outcome", "none"]
    access: str
    prices: tuple[str, ...]
    whole: tuple[str, ...] = ()
    contrasts: tuple[ContrastFile, ...] = ()
    alone: ContrastFile | None = None
    facts: Mapping[str, Mapping[str, Any]]
    trials: tuple[str, ...] = ()
    classes: tuple[ClassFile, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionFile:
    """A condition: what improved means, whom the evidence speaks for, shams and options.

    ``improved_points`` are hundredths of the pain scale, None where the trials of this condition
    count people by another rule; ``shams`` name their arms and reviews.
    """

    name: str
    trials: str
    improved_points: float | None
    improved_source: str
    age_low: float
    age_high: float
    why_age: str
    pain_low: float | None
    pain_high: float | None
    why_pain: str
    later_share: tuple[ReviewRow, ReviewRow] | None
    shams: Mapping[str, tuple[tuple[ArmAt, ...], tuple[ReviewRow, ...]]]
    options: tuple[OptionFile, ...]
    not_used: tuple[tuple[str, str], ...]


def conditions() -> tuple[str, ...]:
    """Return the conditions for which options are packaged, by name."""
    names = sorted(entry.name for entry in _FOLDER.iterdir() if entry.name.endswith(".toml"))
    return tuple(n.removesuffix(".toml") for n in names if n not in _NOT_CONDITIONS)


@cache
def condition_file(name: str) -> ConditionFile:
    """Return what is packaged on a condition; KeyError for one that is not among them."""
    if name not in conditions():
        raise KeyError(name)
    raw = tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    later = raw.get("later_share")
    return ConditionFile(
        name=name,
        **{key: raw[key] for key in ("trials", "improved_source", "why_age")},
        improved_points=raw.get("improved_points"),
        age_low=raw["age_low"], age_high=raw["age_high"],
        pain_low=raw.get("pain_low"), pain_high=raw.get("pain_high"),
        why_pain=raw.get("why_pain", ""),
        later_share=(ReviewRow(**later["first"]), ReviewRow(**later["then"])) if later else None,
        shams={key: _sham(table) for key, table in raw.get("shams", {}).items()},
        options=tuple(_option(key, table) for key, table in raw["options"].items()),
        not_used=tuple((entry["source"], entry["why"]) for entry in raw.get("not_used", ())),
    )  # fmt: skip


def _sham(table: Mapping[str, Any]) -> tuple[tuple[ArmAt, ...], tuple[ReviewRow, ...]]:
    arms = tuple(ArmAt(**arm) for arm in table.get("arms", ()))
    return arms, tuple(ReviewRow(**row) for row in table.get("reviews", ()))


def _option(name: str, table: Mapping[str, Any]) -> OptionFile:
    known: dict[str, Any] = dict(table)
    alone = known.pop("alone", None)
    return OptionFile(
        name=name,
        contrasts=tuple(_contrast(c) for c in known.pop("contrasts", ())),
        alone=_contrast({"against": "nothing", **alone}) if alone else None,
        classes=tuple(_class(c) for c in known.pop("classes", ())),
        facts=known.pop("facts", {}),
        trials=tuple(known.pop("trials", ())),
        prices=tuple(known.pop("prices")),
        whole=tuple(known.pop("whole", ())),
        **known,
    )


def _class(table: Mapping[str, Any]) -> ClassFile:
    known: dict[str, Any] = dict(table)
    known["whose"] = tuple(known["whose"])
    return ClassFile(**known)


def _contrast(table: Mapping[str, Any]) -> ContrastFile:
    known: dict[str, Any] = dict(table)
    for key, noun in (("review", ReviewRow), ("trial", PairAt), ("counted", PairAt)):
        if key in known:
            known[key] = noun(**known[key])
    for key in ("indirect", "reasons"):
        known[key] = tuple(known.get(key, ()))
    return ContrastFile(**known)


def review_row(wanted: ReviewRow, condition: str) -> PooledEstimate:
    """Return the one packaged row that the words find; KeyError for none or several."""
    found = [
        p
        for p in pooled_estimates()
        if p.condition == condition
        and p.citation.startswith(wanted.citation)
        and p.outcome == wanted.outcome
        and wanted.contrast in (None, p.contrast)
        and wanted.time in (None, p.time)
    ]
    if len(found) != 1:
        raise KeyError(f"{len(found)} packaged pools answer to {wanted}")
    return found[0]
