"""A published trial in a TOML file: every fault at its file, line and key, all at once."""

from collections.abc import Callable, Iterable
from pathlib import Path as FilePath

from paean.files.noun import fitted
from paean.files.positions import located
from paean.files.text import bytes_of, tables
from paean.study.errors import PaeanError, fault
from paean.study.misfit import Misfit
from paean.study.published import PublishedTrial
from paean.study.report_misfits import report_misfits

Judge = Callable[[PublishedTrial], Iterable[Misfit]]


def trial_bytes(path: FilePath) -> bytes:
    """Return the bytes of a trial file; PaeanError if they cannot be read."""
    return bytes_of(path, "trial")


def parse_trial(content: bytes, name: str, judge: Judge) -> PublishedTrial:
    """Return the trial of TOML bytes; PaeanError with every fault if it cannot be used.

    ``judge`` yields what is wrong beyond the file itself: words that no table knows, a name that
    is taken. ``name`` is how the faults call the file.
    """

    def misfits(trial: PublishedTrial) -> Iterable[Misfit]:
        return [*report_misfits(trial), *judge(trial)]

    trial, wrong = fitted(PublishedTrial, tables(content, name), misfits)
    if trial is None:
        raise PaeanError(*located(wrong, content, name))
    return trial


def trial_files(folder: FilePath) -> list[FilePath]:
    """Return the trial files of a folder by name; PaeanError where there is no such folder."""
    if not folder.is_dir():
        raise fault(str(folder), "there is no such folder", "check the path")
    return sorted(folder.glob("*.toml"))
