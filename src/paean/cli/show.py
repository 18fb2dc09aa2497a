"""How results look on a terminal."""

import json
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any

from paean.study.result import Analysis, Estimate, Finding, Verdict
from paean.study.ruling import Checked

_MARKS = {Verdict.BROKEN: "", Verdict.UNKNOWN: " (unknown)"}
_BAR = 30


def as_json(value: Any) -> None:
    """Print a value as JSON."""
    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n")


def finding_lines(findings: Iterable[Finding], *, everything: bool = False) -> list[str]:
    """Return findings like a linter's: place, code, severity, message, remedy."""
    lines: list[str] = []
    for f in findings:
        if f.verdict in _MARKS:
            where = f"{f.at.file}:{f.at.line}:{f.at.column}"
            what = f"{f.message} [{f.at.key}]" if f.at.key else f.message
            severity = f"{f.severity}{_MARKS[f.verdict]}"
            remedy = f.waiver or f.remedy
            lines.append(f"{where}: {f.code} {severity}: {what}; {remedy}")
        elif everything:
            lines.append(f"{f.code} {f.verdict}: {f.says}{f' ({f.message})' if f.message else ''}")
    return lines


def decision_lines(checked: Checked) -> list[str]:
    """Return one line for each decision of a law in force on a product."""
    return [
        f"{d.at.file}:{d.at.line}:{d.at.column}: {pack.name}, in force from {pack.valid_from}: "
        f"{d.product}: {d.pathway} [{d.at.key}]"
        for pack in checked.packs
        for d in pack.decisions
    ]


def finding_summary(findings: Iterable[Finding]) -> str:
    """Return one line that counts the verdicts."""
    listed = list(findings)
    counts = {v: len({f.code for f in listed if f.verdict == v}) for v in Verdict}
    rules = len({f.code for f in listed})
    return (
        f"{rules} rules: {counts[Verdict.MET]} met, {counts[Verdict.BROKEN]} broken, "
        f"{counts[Verdict.UNKNOWN]} unknown, {counts[Verdict.NOT_APPLICABLE]} not applicable"
    )


def estimate_lines(analysis: Analysis) -> list[str]:
    """Return one line for each estimand."""
    width = max((len(e.estimand.name) for e in analysis.estimates), default=0)
    return [_estimate_line(e, width) for e in analysis.estimates]


def _estimate_line(e: Estimate, width: int) -> str:
    if not e.estimated:
        return f"  {e.estimand.name:<{width}}  not estimable: {e.note}"
    percent = 100 if e.estimand.summary == "risk_difference" else 1
    unit = " %" if percent == 100 else ""
    return (
        f"  {e.estimand.name:<{width}}  {percent * e.value:+7.2f}{unit} "
        f"(95 % interval {percent * e.low:+.2f} to {percent * e.high:+.2f}){_favours(e)}"
    )


def _favours(e: Estimate) -> str:
    if e.low * e.high <= 0:
        return "  no difference shown"
    return f"  favours {e.treatment.arm if e.value * e.benefit > 0 else e.comparator.arm}"


def progress() -> Callable[[int, int], None] | None:
    """Return a progress line for a terminal, or None where nobody watches."""
    if not sys.stderr.isatty():
        return None
    began = time.monotonic()

    def show(done: int, total: int) -> None:
        filled = _BAR * done // total
        seconds = time.monotonic() - began
        bar = "#" * filled + "." * (_BAR - filled)
        end = "\n" if done == total else ""
        sys.stderr.write(f"\r  [{bar}] {done:,} of {total:,} people, {seconds:.1f} s{end}")
        sys.stderr.flush()

    return show
