"""Printed numbers of a trial that cannot all be true, at the key to mend."""

from collections.abc import Iterator
from math import sqrt
from typing import Literal

from paean.study.misfit import Misfit, Path
from paean.study.published import Observation, PublishedArm, PublishedTrial

_SCORES = ("mean", "median")
_CHANGES = ("change_mean", "change_median", "increment_mean")
_ONE_NUMBER = ("sd", "se")
_LEAST_SPREAD = 1e-6  # of the scale: no report prints finer (assumption)
# of the scale: two people who move from end to end, one up and one down, have this SD; their 95 %
# interval is 2 t(1) = 25.4 scales wide
_WIDEST_SD, _WIDEST_INTERVAL = sqrt(2), 25.42


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
        if seen.value is not None and seen.people == 0:
            yield _misfit((*here, "people"), "0 people have no score", "give those who were seen")
        if seen.people == 1 and seen.spread_kind in (*_ONE_NUMBER, "ci95"):
            said = f"one person has no {seen.spread_kind}"
            yield _misfit((*here, "spread_kind"), said, "correct the people, or leave it out")


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
    elif seen.spread_kind in _ONE_NUMBER and first <= 0:
        yield _misfit((*path, "spread_low"), f"{first:g} is no spread", "give a positive number")
    elif last is not None and first > last:
        yield _misfit((*path, "spread_high"), "the ends are in the wrong order", "exchange them")
    elif seen.spread_kind in (*_ONE_NUMBER, "ci95") and not seen.spread_doubt:
        yield from _width(seen, path, first if last is None else last - first)


def _width(seen: Observation, path: Path, width: float) -> Iterator[Misfit]:
    """Yield a spread that no people on this scale can have."""
    if seen.minimum is None or seen.maximum is None or seen.minimum >= seen.maximum:
        return
    scale = seen.maximum - seen.minimum
    widest = _WIDEST_INTERVAL if seen.spread_kind == "ci95" else _WIDEST_SD
    if not _LEAST_SPREAD * scale <= width <= widest * scale:
        problem = f"a {seen.spread_kind} of {width:g} cannot be, on a scale of {scale:g}"
        yield _misfit((*path, "spread_low"), problem, "correct the spread or the scale")


def _misfit(path: Path, problem: str, remedy: str) -> Misfit:
    return Misfit(path=path, problem=problem, remedy=remedy)
