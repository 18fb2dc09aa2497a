"""Which name and which words a trial may use, so that the tables can be read together."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches

from paean.evidence.outcomes import COMPOSITE, FUNCTION, NOT_A_SCORE, PAIN, SAME_SCALE
from paean.study.misfit import Misfit
from paean.study.published import PublishedTrial

OUTCOMES = (*PAIN, *FUNCTION, *COMPOSITE, *SAME_SCALE, *NOT_A_SCORE)


def unknown_words(trial: PublishedTrial, among: Iterable[PublishedTrial]) -> Iterator[Misfit]:
    """Yield the name that is taken and the words that none of ``among`` uses.

    A misspelt class would silently leave a trial out of every pool, so a new word is refused.
    """
    known = tuple(among)
    if trial.identifier.casefold() in {t.identifier.casefold() for t in known}:
        yield Misfit(
            path=("identifier",),
            problem=f"a trial {trial.identifier!r} is there already",
            remedy="choose another identifier; a packaged trial cannot be replaced",
        )
    conditions = sorted({t.condition for t in known})
    classes = sorted({a.treatment_class for t in known for a in t.arms})
    outcomes = sorted({o.outcome for t in known for a in t.arms for o in a.observations})
    yield from _unknown(trial.condition, conditions, ("condition",))
    for i, arm in enumerate(trial.arms):
        yield from _unknown(arm.treatment_class, classes, ("arms", i, "treatment_class"))
        for j, seen in enumerate(arm.observations):
            here = ("arms", i, "observations", j, "outcome")
            yield from _unknown(seen.outcome, sorted({*OUTCOMES, *outcomes}), here)


def _unknown(word: str, known: Sequence[str], path: tuple[str | int, ...]) -> Iterator[Misfit]:
    if word not in known:
        near = get_close_matches(word, known, 3) or list(known)[:12]
        yield Misfit(
            path=path,
            problem=f"{word!r} is not among the trials",
            remedy=f"use a word of the tables, such as {', '.join(near)}",
        )
