"""Out of 100 like-for-like people: from a mean difference to how many improve, by their severity.

A person's change is taken as normal around the mean of their trial, with the SD of the packaged
trials, and improved means a fall past a threshold (see docs/explanation/advice.md):

    without = 100 Phi[(-threshold + share P0) / SD]
    with it = 100 Phi[(-threshold + share P0) / SD - smd]

P0 is the pain at the start in hundredths, share the part of it that goes with the sham, smd the
difference in SDs of change, negative being benefit.
"""

from collections.abc import Mapping

from paean.evidence.certainty import Certainty
from paean.evidence.contrasts import VAS, contrast, counted
from paean.evidence.option_file import (
    ConditionFile,
    ContrastFile,
    OptionFile,
    ReviewRow,
    review_row,
)
from paean.evidence.sham_response import change_sd, later_share, share_at
from paean.numeric.improved import share_beyond
from paean.numeric.proportion import wilson
from paean.study.advice import Chance, Counted, PathPoint, Sensitivity, Sham
from paean.study.person import Person

_Z95 = 1.959964


def chance(
    person: Person, condition: ConditionFile, told: ContrastFile, shams: Mapping[str, Sham]
) -> Chance:
    """Return how many of 100 people with this person's pain improve without and with the option."""
    if told.counted is not None:
        return _counted(told)
    found = contrast(condition, told)
    at = _Response(person, condition, told, shams)
    without = at.improved(0.0)
    with_it = Counted(
        value=at.improved(found.smd).value,
        low=at.improved(found.high).value,
        high=at.improved(found.low).value,
    )
    sd = change_sd(condition.trials, VAS)
    return Chance(
        weeks=told.weeks, base_weeks=_base_weeks(condition, told), against=told.against,
        without=without, with_it=with_it,
        difference=Counted(
            value=with_it.value - without.value, low=with_it.low - without.value,
            high=with_it.high - without.value,
        ),
        points=Counted(value=sd * found.smd, low=sd * found.low, high=sd * found.high),
        people=found.people, people_of_review=found.people_of_review, trials=found.trials,
        certainty=found.certainty.level, reasons=_reasons(found.certainty, told.weeks_basis),
        by_severity=True, sources=(*found.sources,),
    )  # fmt: skip


def alone(
    person: Person, condition: ConditionFile, told: ContrastFile, shams: Mapping[str, Sham]
) -> Chance:
    """Return how many of 100 improve with nothing new: no difference, and what it rests on."""
    if told.review is not None:
        return _counted_alone(condition, told, told.review)
    at = _Response(person, condition, told, shams, seen_then=True)
    return _nothing_new(
        told, at.improved(0.0), at.sham.people, at.sham.trials, at.sham.sources, by_severity=True
    )


def _counted_alone(condition: ConditionFile, told: ContrastFile, wanted: ReviewRow) -> Chance:
    row = review_row(wanted, condition.trials)
    if row.effect is None or not row.people:
        raise KeyError(f"no share or no people are printed in {wanted}")
    limits = wilson(round(row.effect / 100 * row.people), row.people)
    share = Counted(value=row.effect, low=100 * limits.low, high=100 * limits.high)
    return _nothing_new(
        told, share, row.people, row.trials or 1, (wanted.citation,), by_severity=False
    )


def _nothing_new(
    told: ContrastFile, share: Counted, people: int, trials: int, sources: tuple[str, ...], *,
    by_severity: bool,
) -> Chance:  # fmt: skip
    nothing = Counted(value=0.0, low=0.0, high=0.0)
    return Chance(
        weeks=told.weeks, base_weeks=None, against=told.against,
        without=share, with_it=share, difference=nothing,
        points=nothing if by_severity else None, people=people, people_of_review=False,
        trials=trials, certainty="very low" if trials == 1 else "low", reasons=told.reasons,
        by_severity=by_severity, sources=sources,
    )  # fmt: skip


def path(
    person: Person, condition: ConditionFile, option: OptionFile, shams: Mapping[str, Sham]
) -> tuple[PathPoint, ...]:
    """Return mean pain (0-10) at the times a trial against a sham was read; empty without one."""
    start = Counted(value=0.0, low=0.0, high=0.0)
    found = [PathPoint(weeks=0.0, with_it=person.pain, without=person.pain, gap=start)]
    for told in option.contrasts:
        if told.against == "sham" and told.counted is None:
            at = _Response(person, condition, told, shams)
            seen, left = contrast(condition, told), person.pain + at.mean / 10
            value, low, high = (d * at.sd / 10 for d in (seen.smd, seen.low, seen.high))
            found.append(
                PathPoint(
                    weeks=told.weeks, with_it=max(0.0, left + value), without=max(0.0, left),
                    gap=Counted(value=value, low=low, high=high),
                )
            )  # fmt: skip
    return tuple(found) if len(found) > 1 else ()


NEAR = 0.25  # as a visit is near a time in the pooled trials


def _base_weeks(condition: ConditionFile, told: ContrastFile) -> float | None:
    """Return when the group without the option was seen, where every arm was far from the time."""
    arms, reviews = condition.shams[told.sham] if told.sham else ((), ())
    if reviews or not arms:
        return None
    last = max(arm.week for arm in arms)
    return last if last < told.weeks * (1 - NEAR) else None


class _Response:
    """What happens without the option to people with this person's pain, at one time."""

    def __init__(
        self, person: Person, condition: ConditionFile, told: ContrastFile,
        shams: Mapping[str, Sham], *, seen_then: bool = False,
    ) -> None:  # fmt: skip
        """``seen_then``: the share was seen at that very time, and no course is laid over it."""
        if told.sham is None or condition.improved_points is None:
            raise KeyError(f"{condition.name}: a contrast of scores needs a sham and a threshold")
        self.sham = shams[told.sham]
        self.sd = change_sd(condition.trials, VAS)
        self.threshold = -condition.improved_points
        share = (
            self.sham.share
            if seen_then
            else share_at(self.sham, told.weeks, later_share(condition))
        )  # fmt: skip
        self._start = 10 * person.pain
        self._scale = share / self.sham.share if self.sham.share else 1.0
        self.mean = -share * self._start

    def improved(self, smd: float) -> Counted:
        """Return how many of 100 improve; the range is that of new trials' shams."""
        low, high = self.sham.low, self.sham.high
        if low is None or high is None:
            low, high = (self.sham.share + sign * _Z95 * self.sham.se for sign in (-1, 1))
        ends = (-self._scale * min(end, 1.0) * self._start for end in (low, high))
        values = [self._share(mean + smd * self.sd) for mean in (self.mean, *ends)]
        return Counted(value=values[0], low=values[1], high=values[2])

    def _share(self, mean: float) -> float:
        return 100 * float(share_beyond(mean, self.sd, self.threshold))


def sensitivity(
    person: Person,
    condition: ConditionFile,
    option: str,
    told: ContrastFile,
    shams: Mapping[str, Sham],
) -> Sensitivity:
    """Return the difference of 100 as each assumption of the model is varied, one at a time.

    With another SD the points that were seen stay and the difference in SDs moves; a review that
    printed SDs keeps those.
    """
    at, seen = _Response(person, condition, told, shams), contrast(condition, told)
    smd = seen.smd
    low, high = at.improved(smd), at.improved(0.0)
    found = {"shown": low.value - high.value}
    found["weak_sham"], found["strong_sham"] = low.low - high.low, low.high - high.high
    sd, threshold = at.sd, at.threshold
    for name, factor in (("small_sd", 0.8), ("large_sd", 1.2)):
        at.sd = factor * sd
        then = smd / factor if seen.in_points else smd
        found[name] = at.improved(then).value - at.improved(0.0).value
    at.sd = sd
    for name, fall in (("threshold_15", 15.0), ("threshold_30_percent", 3 * person.pain)):
        at.threshold = -fall
        found[name] = at.improved(smd).value - at.improved(0.0).value
    at.threshold = threshold
    return Sensitivity(option=option, differences=found)


def _counted(told: ContrastFile) -> Chance:
    if told.counted is None:
        raise KeyError("no counted trial")
    found = counted(told, told.counted)
    one, other = 100 * found.with_it, 100 * found.without
    return Chance(
        weeks=told.weeks, base_weeks=None, against=told.against,
        without=Counted(value=other, low=other, high=other),
        with_it=Counted(value=one, low=other + 100 * found.low, high=other + 100 * found.high),
        difference=Counted(value=one - other, low=100 * found.low, high=100 * found.high),
        points=None, people=found.people, people_of_review=False, trials=told.trials,
        certainty=found.certainty.level, reasons=_reasons(found.certainty, told.weeks_basis),
        by_severity=False, sources=found.sources,
    )  # fmt: skip


def _reasons(judged: Certainty, basis: str) -> tuple[str, ...]:
    told = [f"{r.domain}: {r.reason}" for r in judged.reasons if r.steps]
    return (*told, *([basis] if basis else []))
