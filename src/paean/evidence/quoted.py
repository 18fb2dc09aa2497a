"""The numbers that an option's texts quote, each from a packaged row or with its source."""

from collections.abc import Mapping
from typing import Any

from paean.evidence.option_file import OptionFile, ReviewRow, review_row
from paean.evidence.trials import published_trial


def quoted(option: OptionFile, condition: str) -> tuple[dict[str, float], tuple[str, ...]]:
    """Return the numbers by name and the keys of their sources; KeyError where one is missing."""
    numbers: dict[str, float] = {}
    sources: list[str] = []
    for name, told in option.facts.items():
        numbers[name], source = _number(told, condition)
        sources.append(source)
    return numbers, tuple(dict.fromkeys(sources))


def _number(told: Mapping[str, Any], condition: str) -> tuple[float, str]:
    if "review" in told:
        wanted = ReviewRow(**told["review"])
        found = review_row(wanted, condition)
        if found.effect is None:
            raise KeyError(f"no number is printed in {wanted}")
        return found.effect, wanted.citation
    if "observed" in told:
        return _observed(**told["observed"]), str(told["observed"]["trial"])
    return float(told["value"]), str(told["source"])


def _observed(trial: str, arm: str, outcome: str, week: float) -> float:
    for found in published_trial(trial).arms:
        for seen in found.observations:
            if (found.name, seen.outcome, seen.week) == (arm, outcome, week) and seen.value:
                return seen.value
    raise KeyError(f"{arm} of {trial} prints no {outcome} at week {week:g}")
