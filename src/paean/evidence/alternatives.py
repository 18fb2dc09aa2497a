"""The products and comparators of the field, in the words of the published trials."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from paean.study import vocabulary
from paean.study.published import PublishedArm, PublishedTrial

_FILE = files("paean.evidence") / "data" / "alternatives.toml"
_NO_ONE_TREATMENT = ("other", "conservative")
Kind = Literal["cells", "neighbour", "comparator", "sham"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Something that can be given: a product, a neighbour of one, a comparator or a sham.

    ``classes`` are treatment classes of the trials; empty where no trial names it by a class.
    ``cells_named`` takes arms of any class whose printed cell source holds one of these words,
    ``arms_called`` arms of a class that is no one treatment by their printed name. One that holds
    others ``together`` repeats their classes. A ``mixed`` one holds several treatments under one
    name and is never pooled. ``reviewed_as`` is how contrasts of published reviews begin.
    """

    name: str
    called: str
    kind: Kind
    classes: tuple[str, ...] = ()
    cells_named: tuple[str, ...] = ()
    arms_called: tuple[str, ...] = ()
    together: bool = False
    mixed: bool = False
    reviewed_as: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A condition of the trials, in words; ``short`` heads a narrow column."""

    name: str
    called: str
    short: str


@cache
def alternatives() -> tuple[Alternative, ...]:
    """Return every product and comparator of the field, those without a trial too.

    Cell products of the protocols that the table does not name follow, without trials.
    """
    named = tuple(Alternative(**_tuples(entry)) for entry in _table()["alternative"])
    known = {one.name for one in named}
    others = (one for name, one in vocabulary.products().items() if name not in known)
    return (*named, *(Alternative(name=o.name, called=o.label, kind="cells") for o in others))


@cache
def conditions() -> tuple[Condition, ...]:
    """Return the conditions of the trials, and those of the protocols that have none."""
    named = tuple(Condition(**entry) for entry in _table()["condition"])
    known = {one.name for one in named}
    return (
        *named,
        *(
            Condition(name=one.evidence, called=one.label, short=one.name[:5])
            for one in vocabulary.conditions().values()
            if one.evidence not in known
        ),
    )


@cache
def _table() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


def _tuples(entry: dict[str, Any]) -> dict[str, Any]:
    listed = {key: tuple(value) for key, value in entry.items() if isinstance(value, list)}
    return {**entry, **listed}


def sorted_by_alternative(trials: Iterable[PublishedTrial]) -> tuple[PublishedTrial, ...]:
    """Return the trials with the arms set apart that a treatment class holds and does not tell.

    An arm of a named cell source takes the name of its alternative as its class. No number changes.
    """
    return tuple(replace(t, arms=tuple(_sorted(arm) for arm in t.arms)) for t in trials)


def _sorted(arm: PublishedArm) -> PublishedArm:
    said = arm.cell_source.casefold()
    for one in alternatives():
        if any(word in said for word in one.cells_named):
            return replace(arm, treatment_class=one.name)
        if arm.treatment_class in _NO_ONE_TREATMENT and arm.name in one.arms_called:
            return replace(arm, treatment_class=one.classes[0])
    return arm


def classes_when_sorted(one: Alternative) -> tuple[str, ...]:
    """Return the treatment classes of an alternative among trials that were sorted."""
    return (*one.classes, one.name) if one.cells_named else one.classes
