"""One person who has to choose: what hurts, how much, what was tried, what they care for."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, MinLen

from paean.study.donor import SourceClass
from paean.study.misfit import Misfit

Tried = Literal[
    "exercise", "nsaid", "steroid", "hyaluronic_acid", "prp", "cells", "surgery", "antidepressant",
]  # fmt: skip
Jurisdiction = Literal["US", "GB", "DE", "JP", "KR", "AU", "EU", "other"]
Surgery = Literal["willing", "rather_not", "never"]
Currency = Literal["USD", "GBP", "EUR", "JPY", "KRW", "AUD", "CNY"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """The most that the person can pay out of pocket, in a currency; nothing is converted."""

    amount: Annotated[float, Gt(0), Le(1e12)]
    currency: Currency


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What the person accepts and can pay; what is not stated is not known.

    ``accepted_cell_sources`` may be empty: no cells from anyone.
    """

    accepted_cell_sources: tuple[SourceClass, ...] | None = None
    surgery: Surgery | None = None
    budget: Budget | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person: pain 0-10 on an average day of the last week, age in years, where they live."""

    condition: Annotated[str, MinLen(1)]
    pain: Annotated[float, Ge(0), Le(10)]
    age_years: Annotated[float, Ge(0), Le(120)]
    jurisdiction: Jurisdiction
    tried: tuple[Tried, ...] = ()
    preferences: Preferences | None = None


def person_misfits(person: Person) -> Iterator[Misfit]:
    """Yield what contradicts itself in a person's file: one thing named twice."""
    yield from _twice(person.tried, ("tried",))
    sources = person.preferences.accepted_cell_sources if person.preferences else None
    yield from _twice(sources or (), ("preferences", "accepted_cell_sources"))


def _twice(named: tuple[str, ...], path: tuple[str, ...]) -> Iterator[Misfit]:
    for index, name in enumerate(named):
        if name in named[:index]:
            yield Misfit(
                path=(*path, index), problem=f"{name} stands here twice", remedy="drop one"
            )
