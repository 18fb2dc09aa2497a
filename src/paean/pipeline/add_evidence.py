"""Read trials that a user adds to the packaged ones, and say how the answers move."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
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
_FILE_NAME = re.compile(r"\w[\w-]{0,49}")  # 50 letters of 4 bytes are a name on every file system


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """A trial that passed, its file, what it moved, and where it is kept (None: nowhere yet)."""

    trial: PublishedTrial
    content: bytes
    movements: tuple[Movement, ...]
    kept: Path | None = None


def known_trials(folder: Path | None) -> tuple[PublishedTrial, ...]:
    """Return the packaged trials and those of a user's folder; PaeanError where one has faults."""
    known = list(published_trials())
    for path in trial_files(folder) if folder else ():
        known.append(parse_trial(trial_bytes(path), str(path), _judge(known)))
    return tuple(known)


def weigh_trial(
    path: Path, folder: Path | None, *, medians: bool = False, assumed_spread: bool = False
) -> Added:
    """Return what a new trial moves beside those of ``folder``; nothing is written.

    PaeanError with every fault of the file.
    """
    known = known_trials(folder if folder and folder.is_dir() else None)
    content = trial_bytes(path)
    taken = _judge(known)
    trial = parse_trial(content, str(path), lambda new: [*taken(new), *_nameless(new)])
    moved = movements(trial, known, medians=medians, assumed_spread=assumed_spread)
    return Added(trial=trial, content=content, movements=moved)


def keep_trial(added: Added, folder: Path) -> Added:
    """Write the file of a trial into ``folder`` under its own name, whole or not at all.

    PaeanError where that cannot be written, or where such a file is there: none is replaced.
    """
    kept = folder / f"{added.trial.identifier}.toml"
    if kept.exists():
        raise fault(
            str(kept),
            f"this file is there and holds no trial {added.trial.identifier!r}",
            "move it, or choose another identifier",
        )
    try:
        write_whole(kept, lambda to: to.write_bytes(added.content))
    except OSError as error:
        raise fault(
            str(folder), f"cannot write here ({error.strerror})", "choose another folder"
        ) from None
    return replace(added, kept=kept)


def _judge(known: Iterable[PublishedTrial]) -> Callable[[PublishedTrial], Iterable[Misfit]]:
    return lambda trial: unknown_words(trial, known)


def _nameless(trial: PublishedTrial) -> Iterator[Misfit]:
    """Yield an identifier that cannot name the file in which the trial is kept."""
    if not _FILE_NAME.fullmatch(trial.identifier):
        yield Misfit(
            path=("identifier",),
            problem=f"{trial.identifier[:60]!r} cannot name a file",
            remedy="use at most 50 letters, digits, hyphens and underscores",
        )


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
    "Added", "Movement", "PooledContrast", "PublishedTrial", "added_json", "keep_trial",
    "known_trials", "weigh_trial", "words",
]  # fmt: skip
