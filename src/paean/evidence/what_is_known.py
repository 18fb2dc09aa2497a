"""What is known of every product and comparator in every condition, and where nothing is.

An alternative stands against the first control that gives a number: a sham, then waiting, then
whatever else most people got. Medians and arms without a printed spread are let in only
where nothing else gives a number, and marked.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from paean.evidence.alternatives import (
    Alternative,
    Condition,
    alternatives,
    classes_when_sorted,
    conditions,
    sorted_by_alternative,
)
from paean.evidence.certainty import CertaintyLevel
from paean.evidence.changes import pain_changes
from paean.evidence.comparison import WINDOW, Question, comparisons
from paean.evidence.grading import (
    SHAM,
    ControlledTrials,
    arm_people,
    controlled_of,
    design_class,
    whole_arms,
)
from paean.evidence.pooling import pool_trials
from paean.evidence.trials import evidence_manifest, pooled_estimates, published_trials
from paean.study.published import PooledEstimate, PublishedTrial

# a year first, for a lasting effect is what is promised; then nearer and nearer, then two years
WEEKS = (52.0, 26.0, 13.0, 8.0, 4.0, 2.0, 104.0)
NOTHING = "no controlled evidence"
_FIRST = "wait_and_see"
_OF_PAIN = ("pain", "responder")


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownEffect:
    """A pooled difference of the change of pain, in hundredths of the range; negative is better.

    ``lenient`` where medians or arms without a printed spread were let in.
    """

    against: str
    weeks: float
    estimate: float
    low: float
    high: float
    trials: tuple[str, ...]
    people: int
    lenient: bool
    certainty: CertaintyLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of one alternative in one condition.

    ``effects`` all have one control; the first is the one to show. It is empty where controlled
    trials give no usable number of pain. ``uncontrolled_people`` counts their arms alone, and those
    whose number is printed.
    """

    alternative: Alternative
    condition: Condition
    controlled: ControlledTrials
    effects: tuple[KnownEffect, ...]
    uncontrolled_trials: tuple[str, ...]
    uncontrolled_people: int
    reviews: tuple[PooledEstimate, ...]

    @property
    def reviewed(self) -> bool:
        """Return whether a published pool of controlled comparisons is about pain."""
        return any(word in r.outcome for r in self.reviews for word in _OF_PAIN)

    @property
    def grade(self) -> CertaintyLevel | None:
        """Return the certainty of the effect to show, or None where there is no effect."""
        return self.effects[0].certainty if self.effects else None


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIsKnown:
    """All alternatives in all conditions, and the day of the last search."""

    searched: str
    version: str
    cells: tuple[Known, ...]


def what_is_known(trials: Iterable[PublishedTrial] | None = None) -> WhatIsKnown:
    """Return what is known, one cell for each alternative in each condition, in their order."""
    known = sorted_by_alternative(published_trials() if trials is None else trials)
    manifest = evidence_manifest()
    return WhatIsKnown(
        searched=manifest.compiled,
        version=manifest.version,
        cells=tuple(
            _known(one, condition, [t for t in known if t.condition == condition.name])
            for condition in conditions()
            for one in alternatives()
        ),
    )


def _known(one: Alternative, condition: Condition, trials: Sequence[PublishedTrial]) -> Known:
    classes = classes_when_sorted(one)
    controlled = controlled_of(classes, condition.name, trials)
    ours = [t for t in trials if t.identifier in controlled.trials]
    loose = [
        (trial.identifier, arm_people(arm))
        for trial in trials
        if not trial.left_out
        for arm in whole_arms(trial)
        if arm.treatment_class in classes and design_class(trial, arm) == "uncontrolled"
    ]
    return Known(
        alternative=one,
        condition=condition,
        controlled=controlled,
        effects=() if one.mixed else _effects(one, condition, ours),
        uncontrolled_trials=tuple(dict.fromkeys(name for name, _ in loose)),
        uncontrolled_people=sum(n or 0 for _, n in loose),
        reviews=tuple(_reviews(one, condition)),
    )


def _effects(
    one: Alternative, condition: Condition, trials: Sequence[PublishedTrial]
) -> tuple[KnownEffect, ...]:
    visits = _visits(trials)
    for control in _controls(one, trials):
        for lenient in (False, True):
            asked = (
                Question(
                    condition=condition.name, treatment=one.name, control=control, weeks=weeks,
                    medians=lenient, assumed_spread=lenient,
                )
                for weeks in WEEKS
                if any(abs(v - weeks) <= WINDOW * weeks for v in visits)
            )  # fmt: skip
            found = [e for q in asked for e in _effect(q, trials)]
            if found:
                return tuple(found)
    return ()


def _visits(trials: Sequence[PublishedTrial]) -> set[float]:
    return set(pain_changes(trials, convert_medians=True)["week"].to_list()) if trials else set()


def _controls(one: Alternative, trials: Sequence[PublishedTrial]) -> Iterator[str]:
    """Yield the controls of an alternative in its trials, the one that says most first."""
    arms = [(arm.treatment_class, arm_people(arm) or 0) for t in trials for arm in whole_arms(t)]
    present = {name for name, _ in arms}
    if one.kind != "sham" and present & set(SHAM):
        yield "sham"
    people = Counter[str]()
    for other in alternatives():
        classes = set(classes_when_sorted(other))
        usable = other.kind != "sham" and not (other.mixed or other.together)
        if usable and present & classes and not classes & set(classes_when_sorted(one)):
            people[other.name] = sum(n for name, n in arms if name in classes)
    if _FIRST in people:
        yield _FIRST
    if one.kind != "sham":
        yield from (name for name, _ in people.most_common() if name != _FIRST)


def _effect(question: Question, trials: Sequence[PublishedTrial]) -> Iterator[KnownEffect]:
    found, _ = comparisons(question, trials)
    if not found:
        return
    pooled = pool_trials(question, trials=trials)
    yield KnownEffect(
        against=question.control, weeks=question.weeks, estimate=pooled.pooled.estimate,
        low=pooled.pooled.low, high=pooled.pooled.high,
        trials=tuple(c.trial for c in found), people=pooled.people,
        lenient=question.medians and any(c.median or "assumed" in " ".join(c.notes) for c in found),
        certainty=pooled.certainty.level,
    )  # fmt: skip


def _reviews(one: Alternative, condition: Condition) -> Iterator[PooledEstimate]:
    """Yield published pools of controlled comparisons that have a number and an interval."""
    for pool in pooled_estimates():
        treated, versus, _ = pool.contrast.casefold().partition(" vs ")
        named = any(treated == w or treated.startswith(f"{w} (") for w in one.reviewed_as)
        whole = pool.effect is not None and pool.low is not None and "adverse" not in pool.outcome
        if pool.condition == condition.name and versus and named and whole:
            yield pool
