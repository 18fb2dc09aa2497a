"""Printed numbers of a trial that cannot all be true, at the key to mend."""

from collections.abc import Iterator
from typing import Literal

from paean.study.misfit import Misfit, Path
from paean.study.published import Observation, PublishedArm, PublishedTrial

_SCORES = ("mean", "median")
_CHANGES = ("change_mean", "change_median", "increment_mean")
_ONE_NUMBER = ("sd", "se")


def report_misfits(trial: PublishedTrial) -> Iterator[Misfit]:
    """Yield what contradicts itself in a published trial."""
    names = [arm.name for arm in trial.arms]
    for at, arm in enumerate(trial.arms):
        path: Path = ("arms", at)
        if arm.name in names[:at]:
            yield _misfit((*path, "name"), f"a second arm {arm.name!r}", "give each arm its name")
        if arm.part_of is not None and arm.part_of not in names:
            yield _misfit((*path, "part_of"), f"no arm is named {arm.part_of!r}", "name the whole")
        yield from _arm(arm, path)


def _arm(arm: PublishedArm, path: Path) -> Iterator[Misfit]:
    told: set[tuple[object, ...]] = set()
    for at, seen in enumerate(arm.observations):
        here = (*path, "observations", at)
        key = (seen.outcome, seen.week, seen.statistic, seen.derived)
        if seen.value is not None and not seen.set_aside and key in told:
            yield _misfit(here, "this outcome stands twice at this week", "keep one of the two")
        told.add(key)
        yield from _observation(seen, here)
        if arm.randomised and seen.people and seen.people > arm.randomised:
            said = f"{seen.people} people seen of {arm.randomised} randomised"
            yield _misfit((*here, "people"), said, "correct one of the two")


def _observation(seen: Observation, path: Path) -> Iterator[Misfit]:
    if (seen.value is None) != (seen.statistic is None):
        key = "value" if seen.value is None else "statistic"
        yield _misfit((*path, key), "a value needs its statistic", "give both, or neither")
    if seen.statistic in (*_SCORES, *_CHANGES):
        yield from _scale(seen, path)
    yield from _spread(seen, path)


def _scale(seen: Observation, path: Path) -> Iterator[Misfit]:
    low, high = seen.minimum, seen.maximum
    if low is None or high is None or seen.higher_is_worse is None:
        yield _misfit(
            path,
            f"the scale of {seen.outcome} is not stated",
            "give minimum, maximum and higher_is_worse, as the report prints its numbers",
        )
        return
    if low >= high:
        yield _misfit((*path, "maximum"), f"{low:g} to {high:g} is no scale", "correct the two")
        return
    if seen.week is None:
        yield _misfit((*path, "week"), "this key is missing", "give weeks since treatment")
    least = low if seen.statistic in _SCORES else low - high
    most = high if seen.statistic in _SCORES else high - low
    for key in ("value", "baseline"):
        value = getattr(seen, key)
        bounds = (low, high) if key == "baseline" else (least, most)
        if value is not None and not bounds[0] <= value <= bounds[1]:
            problem = f"{value:g} lies outside {bounds[0]:g} to {bounds[1]:g}"
            yield _misfit((*path, key), problem, "correct the value or its scale")


def _spread(seen: Observation, path: Path) -> Iterator[Misfit]:
    if seen.spread_kind is None:
        return
    first, last = seen.spread_low, seen.spread_high
    if first is None or (seen.spread_kind not in _ONE_NUMBER and last is None):
        missing: Literal["spread_low", "spread_high"] = (
            "spread_low" if first is None else "spread_high"
        )
        yield _misfit((*path, missing), f"a {seen.spread_kind} needs it", "add it")
    elif seen.spread_kind in _ONE_NUMBER and first < 0:
        yield _misfit((*path, "spread_low"), f"{first:g} is no spread", "give a positive number")
    elif last is not None and first > last:
        yield _misfit((*path, "spread_high"), "the ends are in the wrong order", "exchange them")


def _misfit(path: Path, problem: str, remedy: str) -> Misfit:
    return Misfit(path=path, problem=problem, remedy=remedy)
