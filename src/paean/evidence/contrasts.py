"""One contrast behind an option: the difference it made, on one standardised scale, and its worth.

A difference is divided by the SD of change on its own instrument, so that instruments can stand
side by side (Cochrane Handbook 15.5.3.2 turns it back the same way).
"""

from dataclasses import dataclass
from math import sqrt

import numpy as np

from paean.evidence.certainty import Certainty, certainty
from paean.evidence.grading import design_class, grade, people
from paean.evidence.option_file import (
    ArmAt,
    ConditionFile,
    ContrastFile,
    PairAt,
    ReviewRow,
    review_row,
)
from paean.evidence.parameters import reference_parameters
from paean.evidence.sham_response import change_row, change_sd
from paean.evidence.trials import published_trial
from paean.numeric.meta.effects import standardised_mean_difference
from paean.numeric.proportion import newcombe
from paean.study.published import Observation

_Z95 = 1.959964
VAS = (
    "pain_vas", "pain_vas_motion", "pain_vas_weight_bearing",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """A difference in SDs of change, negative is less pain; 95 % interval; who stands behind it.

    ``people_of_review`` says that the people are those of a whole review, not of this result;
    ``in_points`` that what was seen are points, which an SD of ours or of the trial divided.
    """

    smd: float
    low: float
    high: float
    in_points: bool
    people: int
    people_of_review: bool
    trials: int
    certainty: Certainty
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedContrast:
    """Shares that improved by a trial's own rule, with and without, and 95 % of the difference."""

    with_it: float
    without: float
    low: float
    high: float
    people: int
    certainty: Certainty
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Effect:
    smd: float
    low: float
    high: float
    people: int
    people_of_review: bool
    trials: int
    concern: float
    indirect: tuple[str, ...]
    source: str


def contrast(condition: ConditionFile, told: ContrastFile) -> Contrast:
    """Return a contrast of scores; KeyError where its numbers are not packaged."""
    found = (
        _of_review(condition, told, told.review)
        if told.review
        else _of_trial(told, told.trial)
    )  # fmt: skip
    sd, assumed = change_sd(condition.trials, VAS), reference_parameters()
    judged = certainty(
        effect=sd * found.smd, low=sd * found.low, high=sd * found.high,
        important=assumed["evidence.important_points"],
        people=found.people or round(found.trials * assumed["evidence.people_unprinted"]),
        trials=found.trials, high_concern_share=found.concern,
        i2_percent=0.0 if found.trials == 1 else None, indirectness=found.indirect,
    )  # fmt: skip
    return Contrast(
        smd=found.smd, low=found.low, high=found.high,
        in_points=told.review is None or told.range is not None, people=found.people,
        people_of_review=found.people_of_review, trials=found.trials, certainty=judged,
        sources=(found.source,),
    )  # fmt: skip


def counted(told: ContrastFile, pair: PairAt) -> CountedContrast:
    """Return the shares that a trial printed as percentages of each arm; KeyError without them."""
    one, other = (_rate(pair, name) for name in (pair.treatment, pair.control))
    (rate_1, n_1), (rate_2, n_2) = one, other
    limits = newcombe(round(rate_1 * n_1), n_1, round(rate_2 * n_2), n_2)
    smd = rate_2 - rate_1  # as shares: negative is more people improved
    judged = certainty(
        effect=smd, low=-limits.high, high=-limits.low, important=_IMPORTANT_SHARE,
        people=n_1 + n_2, trials=told.trials,
        high_concern_share=_concern(pair.trial, beside=_PRINTS_SHARES),
        indirectness=(*told.indirect, *_not_masked(pair.trial)),
    )  # fmt: skip
    return CountedContrast(
        with_it=rate_1, without=rate_2, low=limits.low, high=limits.high, people=n_1 + n_2,
        certainty=judged, sources=(pair.trial,),
    )  # fmt: skip


_IMPORTANT_SHARE = 0.1  # ten more of 100; GRADE names no number (assumption)


def _of_review(condition: ConditionFile, told: ContrastFile, wanted: ReviewRow) -> _Effect:
    row = review_row(wanted, condition.trials)
    if row.effect is None or row.low is None or row.high is None:
        raise KeyError(f"no interval is printed in {wanted}")
    unit = 1.0
    if told.range is not None:
        outcomes = VAS if told.instrument == "pain_vas" else (told.instrument,)
        unit = 100 / told.range / change_sd(condition.trials, outcomes)
    ends = sorted(unit * wanted.sign * end for end in (row.low, row.high))
    return _Effect(
        smd=unit * wanted.sign * row.effect, low=ends[0], high=ends[1],
        people=row.people or 0, people_of_review=True, trials=row.trials or 0,
        concern=told.concern, indirect=told.indirect, source=wanted.citation,
    )  # fmt: skip


def _of_trial(told: ContrastFile, pair: PairAt | None) -> _Effect:
    if pair is None:
        raise KeyError("a contrast without a review or a trial")
    given: list[np.ndarray] = []
    sizes: list[int] = []
    for name in (pair.treatment, pair.control):
        row = change_row(ArmAt(trial=pair.trial, arm=name, outcome=pair.outcome, week=pair.week))
        people_seen = row["n"]
        numbers = [row["change"], row["sd_change"], people_seen]
        if not all(isinstance(x, int | float) for x in numbers) or not isinstance(people_seen, int):
            raise KeyError(f"{name} of {pair.trial} lacks a mean, an SD or its people")
        given += [np.array([float(str(x))]) for x in numbers]
        sizes.append(people_seen)
    y, v = standardised_mean_difference(*given)
    smd, half = float(y[0]), _Z95 * sqrt(float(v[0]))
    return _Effect(
        smd=smd, low=smd - half, high=smd + half, people=sum(sizes), people_of_review=False,
        trials=1, concern=_concern(pair.trial), indirect=(*told.indirect, *_not_masked(pair.trial)),
        source=pair.trial,
    )  # fmt: skip


_PRINTS_SHARES = ("reporting",)  # a report of rates alone is no fault where rates are asked for


def _concern(trial: str, beside: tuple[str, ...] = ()) -> float:
    domains = grade(published_trial(trial)).domains
    return float(any(d.level == "high" for d in domains if d.domain not in beside))


def _not_masked(trial: str) -> tuple[str, ...]:
    found = published_trial(trial)
    return (
        ()
        if design_class(found) == "masked_controlled" or found.masked != "unknown"
        else ("whether people were masked was not visible",)
    )


def _rate(pair: PairAt, name: str) -> tuple[float, int]:
    trial = published_trial(pair.trial)
    arm = next(a for a in trial.arms if a.name == name)
    seen: Observation = next(
        o for o in arm.observations if (o.outcome, o.week) == (pair.outcome, pair.week)
    )
    n = seen.people or arm.randomised
    if not n or (seen.value is None and seen.responders is None):
        raise KeyError(f"{name} of {pair.trial} prints no share or no people")
    if seen.value is None:
        return (seen.responders or 0) / n, n
    return seen.value / 100, n


def people_of(trial: str) -> int | None:
    """Return the people of a packaged trial."""
    return people(published_trial(trial))
