"""How pooled answers move when a trial is added: before and after, question by question."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from paean.evidence.comparison import Question, comparisons
from paean.evidence.grading import CELLS, FAMILIES, SHAM, whole_arms
from paean.evidence.pooling import PooledContrast, pool_trials
from paean.numeric.meta.pairwise import Interval
from paean.study.errors import PaeanError
from paean.study.published import PublishedTrial

WEEKS = (13.0, 26.0, 52.0, 104.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """The answer to one question without and with a trial; None where there was no answer."""

    question: Question
    before: PooledContrast | None
    after: PooledContrast

    @property
    def moved(self) -> float | None:
        """Return by how much the pooled effect moved; None where nothing was pooled before."""
        if self.before is None:
            return None
        return self.after.pooled.estimate - self.before.pooled.estimate


def movements(
    trial: PublishedTrial,
    known: Sequence[PublishedTrial],
    *,
    medians: bool = False,
    assumed_spread: bool = False,
    interval: Interval = "knapp_hartung",
) -> tuple[Movement, ...]:
    """Return the answers that move when ``trial`` joins the ``known`` ones, times in order.

    A question is one pair of sides of the trial at one of ``WEEKS``; it moves where the trial
    gives a difference there.
    """
    found: list[Movement] = []
    for question in _questions(trial):
        asked = replace(question, medians=medians, assumed_spread=assumed_spread)
        if comparisons(asked, [trial])[0]:
            after = pool_trials(asked, interval=interval, trials=[*known, trial])
            found.append(
                Movement(question=asked, before=_before(asked, known, interval), after=after)
            )
    return tuple(found)


def _before(
    question: Question, known: Sequence[PublishedTrial], interval: Interval
) -> PooledContrast | None:
    try:
        return pool_trials(question, interval=interval, trials=known)
    except PaeanError:  # "no controlled evidence" is the answer before
        return None


def _questions(trial: PublishedTrial) -> Iterator[Question]:
    classes = list(dict.fromkeys(arm.treatment_class for arm in whole_arms(trial)))
    for treatment, control in _pairs(classes):
        for weeks in WEEKS:
            yield Question(
                condition=trial.condition, treatment=treatment, control=control, weeks=weeks
            )


def _pairs(classes: Sequence[str]) -> Iterable[tuple[str, str]]:
    """Return pairs of sides, treatment first: cells before others, sham always the control.

    A cell class stands for itself, by its family, and for cells as a whole.
    """
    active = [c for c in classes if c not in SHAM]
    controls = ["sham"] if len(active) < len(classes) else []
    cells = [c for c in active if c in CELLS]
    others = [c for c in active if c not in CELLS]
    sides = [*(["cells"] if cells else []), *map(_family, cells)]
    found = [(side, control) for side in sides for control in (*controls, *others)]
    found += [(other, control) for other in others for control in controls]
    found += [(a, b) for i, a in enumerate(others) for b in others[i + 1 :]]
    return found


def _family(treatment_class: str) -> str:
    named = [name for name, of in FAMILIES.items() if of == (treatment_class,)]
    return named[0] if named else treatment_class
