"""Read trials that a user adds to the packaged ones, and say how the answers move."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from paean.evidence.known import unknown_words
from paean.evidence.movement import Movement, movements
from paean.evidence.pooling import PooledContrast
from paean.evidence.trials import evidence_manifest, published_trials
from paean.files.folders import write_whole
from paean.files.results import plain
from paean.files.trial import parse_trial, trial_bytes, trial_files
from paean.report import evidence_words as words
from paean.study.errors import fault
from paean.study.misfit import Misfit
from paean.study.published import PublishedTrial

ADD_FORMAT = "paean-evidence-add/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """A trial that passed, what it moved, and where it is kept (None: nowhere yet)."""

    trial: PublishedTrial
    movements: tuple[Movement, ...]
    kept: Path | None


def known_trials(folder: Path | None) -> tuple[PublishedTrial, ...]:
    """Return the packaged trials and those of a user's folder; PaeanError where one has faults."""
    known = list(published_trials())
    for path in trial_files(folder) if folder else ():
        known.append(parse_trial(trial_bytes(path), str(path), _judge(known)))
    return tuple(known)


def add_trial(
    path: Path, folder: Path | None, *, medians: bool = False, assumed_spread: bool = False
) -> Added:
    """Return what a new trial moves, and keep it in ``folder`` where one is given.

    PaeanError with every fault of the file; nothing is kept then.
    """
    known = known_trials(folder if folder and folder.is_dir() else None)
    content = trial_bytes(path)
    trial = parse_trial(content, str(path), _judge(known))
    moved = movements(trial, known, medians=medians, assumed_spread=assumed_spread)
    return Added(trial=trial, movements=moved, kept=_keep(trial, content, folder))


def _judge(known: Iterable[PublishedTrial]) -> Callable[[PublishedTrial], Iterable[Misfit]]:
    return lambda trial: unknown_words(trial, known)


def _keep(trial: PublishedTrial, content: bytes, folder: Path | None) -> Path | None:
    if folder is None:
        return None
    if not trial.identifier.isidentifier():
        raise fault(
            "identifier", f"{trial.identifier!r} cannot name a file", "use letters and digits"
        )
    kept = folder / f"{trial.identifier}.toml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(kept, lambda to: to.write_bytes(content))
    except OSError as error:
        raise fault(
            str(folder), f"cannot write here ({error.strerror})", "choose another folder"
        ) from None
    return kept


def added_json(added: Added) -> dict[str, Any]:
    """Return what a trial moved as plain JSON values; see docs/reference/json.md."""
    return {
        "format": ADD_FORMAT,
        "version": evidence_manifest().version,
        "trial": added.trial.identifier,
        "kept": str(added.kept) if added.kept else None,
        "movements": [
            {
                "question": plain(one.question),
                "before": _answer(one.before),
                "after": _answer(one.after),
                "moved": one.moved,
            }
            for one in added.movements
        ],
    }


def _answer(found: PooledContrast | None) -> dict[str, Any] | None:
    if found is None:
        return None
    p = found.pooled
    return {
        "trials": p.k, "people": found.people, "estimate": p.estimate, "low": p.low,
        "high": p.high, "prediction_low": p.prediction_low, "prediction_high": p.prediction_high,
        "certainty": found.certainty.level,
    }  # fmt: skip


__all__ = [
    "Added", "Movement", "PooledContrast", "PublishedTrial", "add_trial", "added_json",
    "known_trials", "words",
]  # fmt: skip
