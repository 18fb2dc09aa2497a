"""Findings as workflow commands, by which GitHub marks the lines of a change."""

from collections.abc import Iterator

from paean.study.errors import Fault
from paean.study.result import Finding, Verdict
from paean.study.ruling import CheckedFile, tally

_LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


def annotations(file: CheckedFile, *, everything: bool = False) -> Iterator[str]:
    """Yield a workflow command for every broken rule, waiver and fault, and one for the unknown.

    With ``everything`` also one for each unknown.
    """
    for fault in file.faults:
        yield _unreadable(fault)
    if file.checked is None:
        return
    for finding in file.checked.findings:
        unknown = finding.verdict is Verdict.UNKNOWN and (everything or finding.crashed)
        if finding.verdict is Verdict.BROKEN or unknown:
            yield _finding(finding)
    for w in file.checked.waivers:
        words = f"{w.by}, {w.date} to {w.expires}: {w.reason} ({w.state})"
        yield command("notice", w.at.file, w.at.line, w.at.column, f"waiver of {w.code}", words)
    counts = tally(file.checked.findings)
    if counts.unknown:
        words = f"{counts.unknown} of {counts.rules} rules are unknown: a fact is not stated"
        yield command("notice", file.file, 1, 1, "paean check", words)


def _finding(found: Finding) -> str:
    unknown = found.verdict is Verdict.UNKNOWN
    level = "notice" if unknown or found.waiver else _LEVELS[found.severity]
    title = f"{found.code}{' (unknown)' if unknown else ' (waived)' if found.waiver else ''}"
    words = f"{found.message}; {found.waiver or found.remedy} [{found.source}]"
    return command(level, found.at.file, found.at.line, found.at.column, title, words)


def _unreadable(fault: Fault) -> str:
    at = fault.at
    key = f"{at.key}: " if at.key else ""
    words = f"{key}{fault.problem}; {fault.remedy}"
    return command("error", at.file, at.line, at.column, "cannot be read", words)


def command(level: str, file: str, line: int, column: int, title: str, message: str) -> str:
    """Return one workflow command; what would end a property or the command is escaped."""
    places = {"file": file, "line": line, "col": column}
    told = [f"{name}={_property(str(value))}" for name, value in places.items() if value]
    return f"::{level} {','.join([*told, f'title={_property(title)}'])}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
