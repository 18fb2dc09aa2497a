"""The OMERACT-OARSI response against its words, read slowly, over random scores."""

from fractions import Fraction
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from builders import vas
from paean.analyse.response import omeract_oarsi
from paean.analyse.variable import Component
from paean.study.outcome import Outcome

PARTS = ("pain", "function", "patient_global")
Score = int | None


def improved(before: Score, after: Score, scale: Outcome, percent: int, points: int) -> bool:
    """Return whether one person got better by both amounts, in exact arithmetic."""
    if before is None or after is None:
        return False
    best = int(scale.minimum if scale.higher_is_worse else scale.maximum)
    gain = abs(before - best) - abs(after - best)
    of_hundred = Fraction(100 * gain, int(scale.span))
    return of_hundred >= points and 100 * gain >= percent * abs(before - best)


def slowly(person: dict[str, tuple[Score, Score, Outcome]]) -> bool:
    """Return whether one person responds: the published definition, sentence by sentence."""
    for part in ("pain", "function"):
        if part in person and improved(*person[part], 50, 20):
            return True
    some = 0
    for part in PARTS:
        if part in person and improved(*person[part], 20, 10):
            some += 1
    return some >= 2


SCALES = st.sampled_from([(0, 10), (0, 20), (0, 68), (0, 100), (0, 2400), (5, 45)])


@st.composite
def people(draw: st.DrawFn) -> list[dict[str, tuple[Score, Score, Outcome]]]:
    """Return a few people, with the same parts on the same scales, some scores missing."""
    parts = ["pain", "function", *(["patient_global"] if draw(st.booleans()) else [])]
    scales = {}
    for part in parts:
        low, high = draw(SCALES)
        scales[part] = vas(minimum=low, maximum=high, higher_is_worse=draw(st.booleans()))
    number = draw(st.integers(1, 8))
    return [
        {part: (_score(draw, scale), _score(draw, scale), scale) for part, scale in scales.items()}
        for _ in range(number)
    ]


def _score(draw: st.DrawFn, scale: Outcome) -> Score:
    return draw(st.none() | st.integers(int(scale.minimum), int(scale.maximum)))


def _column(group: list[dict[str, Any]], part: str, index: int) -> Any:
    return np.array([np.nan if p[part][index] is None else p[part][index] for p in group], float)


@given(people())
def test_who_responds_is_who_the_definition_says(
    group: list[dict[str, tuple[Score, Score, Outcome]]],
) -> None:
    components = tuple(
        Component(
            part=part,
            outcome=scale,
            baseline=_column(group, part, 0),
            score=_column(group, part, 1),
        )
        for part, (_, _, scale) in group[0].items()
    )
    assert list(omeract_oarsi(components)) == [slowly(person) for person in group]
