"""Folders that appear whole or not at all: written beside their name, then renamed."""

import json
import os
import shutil
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from paean.study.errors import PaeanError, fault

MARK = "paean.json"
_BESIDE = ".beside"
_OURS = {
    MARK, "protocol.toml", "subjects", "treatments", "assessments", "events", "truth", "cohort",
    "report.html", "analysis.json", "findings.json", "trials", "design.json", "data",
    "appraisal.json",
}  # fmt: skip


def partial_of(out: Path) -> Path:
    """Return where a folder grows until it is whole."""
    return out.with_name(f".{out.name}.paean-partial")


@contextmanager
def growing_folder(out: Path, identity: Mapping[str, object]) -> Generator[Path, None, None]:
    """Give the growing folder of ``out``; an input that proves unusable leaves nothing behind.

    Anything else that ends the work (a kill, a full disk) leaves what was finished, and the same
    work goes on from there.
    """
    growing = _begin(out, identity)
    try:
        yield growing
    except PaeanError:
        shutil.rmtree(growing, ignore_errors=True)
        raise
    except OSError as error:
        raise fault(
            str(out),
            f"cannot write here ({error.strerror or error})",
            "make room; the same command goes on from what is finished",
        ) from None


def _begin(out: Path, identity: Mapping[str, object]) -> Path:
    """Return the growing folder of ``out``, emptied unless it was begun for the same work.

    PaeanError where ``out`` holds something that Paean did not write.
    """
    if out.exists() and not (out / MARK).is_file():
        raise fault(
            str(out),
            "this exists and was not written by Paean",
            "choose another --out, or remove it yourself",
        )
    strangers = sorted({p.name for p in out.iterdir()} - _OURS) if out.exists() else []
    if strangers:
        raise fault(
            str(out),
            f"this result also holds what Paean did not write: {', '.join(strangers[:3])}",
            "move it elsewhere, or choose another --out",
        )
    growing = partial_of(out)
    try:
        for stale in growing.rglob(f".*{_BESIDE}"):
            stale.unlink()  # half a file of a run that was killed
        if growing.exists() and _identity(growing) != dict(identity):
            shutil.rmtree(growing)
        growing.mkdir(parents=True, exist_ok=True)
        write_json(growing / "begun.json", dict(identity))
    except OSError as error:
        raise fault(
            str(out), f"cannot write here ({error.strerror})", "choose another --out"
        ) from (None)
    return growing


def _identity(growing: Path) -> object:
    try:
        return json.loads((growing / "begun.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None  # an unreadable beginning is nobody's: start anew


def finish(out: Path, contents: Mapping[str, object]) -> None:
    """Give the grown folder its name, in place of an earlier one that Paean wrote."""
    growing = partial_of(out)
    write_json(growing / MARK, dict(contents))
    (growing / "begun.json").unlink(missing_ok=True)
    if out.exists():
        old = out.with_name(f".{out.name}.paean-replaced")
        shutil.rmtree(old, ignore_errors=True)
        out.rename(old)
        growing.rename(out)
        shutil.rmtree(old, ignore_errors=True)
    else:
        growing.rename(out)


def write_whole(path: Path, write: Callable[[Path], object]) -> None:
    """Write a file beside its name, then rename it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}{_BESIDE}")
    try:
        write(beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def write_json(path: Path, value: Any) -> None:
    """Write a value as JSON, whole, with sorted keys."""
    text = json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False, allow_nan=False)
    write_whole(path, lambda beside: beside.write_text(text + "\n", encoding="utf-8"))


def file_digest(path: Path) -> str:
    """Return the SHA-256 digest of a file."""
    return sha256(path.read_bytes()).hexdigest()
