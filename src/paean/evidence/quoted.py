"""The numbers that an option's texts quote, each from a packaged row or with its source.

People are told how many of 100, whole people where a row is marked ``whole``; a printed ratio goes
to the clinician alone, with its interval.
"""

from collections.abc import Mapping
from math import floor
from typing import Any

from paean.evidence.option_file import OptionFile, ReviewRow, review_row
from paean.evidence.trials import published_trial
from paean.study.advice import Quoted


def quoted(option: OptionFile, condition: str) -> tuple[Quoted, ...]:
    """Return the numbers with their sources; KeyError where one is missing."""
    return tuple(_quoted(name, told, condition) for name, told in option.facts.items())


def _quoted(name: str, told: Mapping[str, Any], condition: str) -> Quoted:
    if "review" in told:
        wanted = ReviewRow(**told["review"])
        row = review_row(wanted, condition)
        value = {"low": row.low, "high": row.high}.get(told.get("end", ""), row.effect)
        if value is None:
            raise KeyError(f"no number is printed in {wanted}")
        printed = f"{row.measure} {row.printed}"
        if row.low is not None and row.high is not None:
            printed += f" ({row.low:g} to {row.high:g})"
        words = f"{row.contrast}, {row.outcome}: {printed}"
        size = floor(abs(value) + 0.5) if told.get("whole") else abs(value)
        return Quoted(name=name, value=size, words=words, source=wanted.citation)
    value, source = _number(told)
    return Quoted(
        name=name, value=value, words=f"{name.replace('_', ' ')}: {value:g}", source=source
    )


def _number(told: Mapping[str, Any]) -> tuple[float, str]:
    if "observed" in told:
        return _observed(**told["observed"]), str(told["observed"]["trial"])
    return float(told["value"]), str(told["source"])


def _observed(trial: str, arm: str, outcome: str, week: float) -> float:
    for found in published_trial(trial).arms:
        for seen in found.observations:
            if (found.name, seen.outcome, seen.week) == (arm, outcome, week) and seen.value:
                return seen.value
    raise KeyError(f"{arm} of {trial} prints no {outcome} at week {week:g}")
