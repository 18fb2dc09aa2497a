"""`paean rules`: every rule of the check, in a table or as JSON."""

import argparse
import sys
from collections import Counter

from paean.check.jurisdiction import codes
from paean.cli import show
from paean.files.results import rules_json
from paean.pipeline.check import rule_entries
from paean.study.errors import fault
from paean.study.ruling import RuleEntry

_HEAD = ("code", "severity", "subject", "where", "confirmed", "rule")


def act(asked: argparse.Namespace) -> int:
    """Print the rules that are asked for; return the exit code."""
    entries = _chosen(rule_entries(), asked.subject, asked.jurisdiction)
    if asked.json:
        show.as_json(rules_json(entries))
    else:
        sys.stdout.write("\n".join([*_table(entries), "", _summary(entries)]) + "\n")
    return 0


def _chosen(
    entries: tuple[RuleEntry, ...], subject: str | None, jurisdiction: str | None
) -> list[RuleEntry]:
    """Return the rules of a subject and of a law; PaeanError where there is none."""
    for name, value, known in (
        ("subject", subject, {e.subject for e in entries}),
        ("jurisdiction", _code(jurisdiction), {e.jurisdiction for e in entries if e.jurisdiction}),
    ):
        if value and value not in known:
            listed = ", ".join(sorted(known))
            raise fault("paean rules", f"no rule of {name} '{value}'", f"use one of: {listed}")
    return [
        e
        for e in entries
        if (not subject or e.subject == subject)
        and (not jurisdiction or e.jurisdiction == _code(jurisdiction))
    ]


def _code(jurisdiction: str | None) -> str | None:
    """Return the code of a jurisdiction by any of its names; that of a part is the longer one."""
    return max(codes(jurisdiction), key=len, default=None) if jurisdiction else None


def _table(entries: list[RuleEntry]) -> list[str]:
    rows = [_HEAD, *(_row(entry) for entry in entries)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(_HEAD) - 1)]
    return [
        "  ".join([*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[-1]])
        for row in rows
    ]


def _row(entry: RuleEntry) -> tuple[str, ...]:
    return (
        entry.code,
        str(entry.severity),
        entry.subject,
        entry.jurisdiction or "",
        str(entry.confirmed or "no"),
        entry.says,
    )


def _summary(entries: list[RuleEntry]) -> str:
    confirmed = sum(entry.confirmed is not None for entry in entries)
    severities = Counter(str(entry.severity) for entry in entries)
    told = ", ".join(f"{number} {severity}" for severity, number in sorted(severities.items()))
    return (
        f"{len(entries)} rules ({told}); {confirmed} confirmed at source, "
        f"{len(entries) - confirmed} cited from memory and never an error"
    )
