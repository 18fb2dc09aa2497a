"""Findings as SARIF 2.1.0, the exchange format of static analysis (OASIS, 2020).

A broken rule is a result of kind ``fail`` with a level; an unknown one is ``open``, one that does
not apply ``notApplicable``, one that is met ``pass``, and these have the level ``none``, as the
standard asks (3.27.9, 3.27.10). Columns count characters.
"""

import re
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

from paean.files.results import plain
from paean.study.errors import Fault, Place
from paean.study.result import Finding, Severity, Verdict
from paean.study.ruling import CheckedFile, RuleEntry, tally

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_KINDS = {
    Verdict.BROKEN: "fail",
    Verdict.UNKNOWN: "open",
    Verdict.NOT_APPLICABLE: "notApplicable",
    Verdict.MET: "pass",
}
_ADDRESS = re.compile(r"https?://\S+")


def log(
    rules: Sequence[RuleEntry], files: Iterable[dict[str, Any]], version: str, docs: str = ""
) -> dict[str, Any]:
    """Return a log of one run; ``files`` are those of ``file_part``.

    ``docs`` is the address under which docs/reference/rules is published; without it the rules
    link to no page, and carry their help as text alone.
    """
    parts = list(files)
    driver = {
        "name": "Paean",
        "semanticVersion": version,
        "rules": [_rule(rule, docs) for rule in rules],
    }
    notes = [note for part in parts for note in part["notifications"]]
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "invocations": [
                    {"executionSuccessful": not notes, "toolExecutionNotifications": notes}
                ],
                "artifacts": [part["artifact"] for part in parts],
                "results": [result for part in parts for result in part["results"]],
            }
        ],
    }


def file_part(file: CheckedFile, numbers: dict[str, int], *, everything: bool) -> dict[str, Any]:
    """Return the artifact, results and notifications of one file.

    ``numbers`` are the places of the rules in the log. Broken rules are results, with
    ``everything`` all rules are; the counts of all verdicts stand with the artifact.
    """
    found = file.checked
    artifact: dict[str, Any] = {"location": _artifact(file.file)}
    if found is not None:
        artifact["properties"] = {
            "rules": plain(tally(found.findings)),
            "waivers": plain(found.waivers),
            "packs": plain(found.packs),
        }
    shown = [
        finding
        for finding in (found.findings if found else ())
        if everything or finding.verdict is Verdict.BROKEN or finding.crashed
    ]
    return {
        "artifact": artifact,
        "results": [_result(finding, file.file, numbers) for finding in shown],
        "notifications": [_notification(fault) for fault in file.faults],
    }


def _rule(rule: RuleEntry, docs: str) -> dict[str, Any]:
    told: dict[str, Any] = {
        "id": rule.code,
        "name": _pascal(rule),
        "shortDescription": {"text": rule.says},
        "fullDescription": {"text": f"{rule.says} {rule.why}"},
        "help": {"text": _help(rule), "markdown": _help_markdown(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.subject], **plain(rule)},
    }
    if docs:
        told["helpUri"] = f"{docs.rstrip('/')}/{rule.code}.md"
    return told


def _pascal(rule: RuleEntry) -> str:
    return "".join(word.capitalize() for word in rule.subject.split()) + rule.code


def _help(rule: RuleEntry) -> str:
    return f"{rule.why} Source: {rule.cited}; {rule.address}; {_confirmed(rule)}."


def _help_markdown(rule: RuleEntry) -> str:
    cited = f"[{rule.cited}]({rule.address})" if _ADDRESS.match(rule.address) else rule.cited
    return f"**{rule.says}**\n\n{rule.why}\n\nSource: {cited}, {_confirmed(rule)}.\n"


def _confirmed(rule: RuleEntry) -> str:
    return f"confirmed {rule.confirmed}" if rule.confirmed else "not confirmed at source"


def _result(finding: Finding, file: str, numbers: dict[str, int]) -> dict[str, Any]:
    broken = finding.verdict is Verdict.BROKEN
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": numbers[finding.code],
        "kind": _KINDS[finding.verdict],
        "level": _LEVELS[finding.severity] if broken else "none",
        "message": {"text": _message(finding)},
        "locations": [{"physicalLocation": _physical(finding.at, file)}],
        "partialFingerprints": {"paeanFinding/v1": fingerprint(finding, file)},
    }
    if finding.at.key:
        logical = {"fullyQualifiedName": finding.at.key, "kind": "member"}
        result["locations"][0]["logicalLocations"] = [logical]
    if finding.waiver:
        result["suppressions"] = [
            {"kind": "inSource", "status": "accepted", "justification": finding.waiver}
        ]
    return result


def _message(finding: Finding) -> str:
    said = finding.message or finding.says
    return f"{said}; {finding.remedy}" if finding.remedy else said


def fingerprint(finding: Finding, file: str) -> str:
    """Return what tells a finding from others and stays when lines move."""
    parts = (finding.code, str(finding.verdict), file, finding.at.key, finding.message)
    return sha256("\0".join(parts).encode("utf-8", errors="replace")).hexdigest()


def _physical(at: Place, file: str) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": _artifact(at.file or file)}
    if at.line:
        place["region"] = {"startLine": at.line, "startColumn": max(at.column, 1)}
    return place


def _artifact(file: str) -> dict[str, str]:
    """Return where a file is: a relative path as it was named, an absolute one as an address."""
    path = Path(file)
    return {"uri": path.as_uri() if path.is_absolute() else quote(path.as_posix())}


def _notification(fault: Fault) -> dict[str, Any]:
    key = f"{fault.at.key}: " if fault.at.key else ""
    return {
        "level": "error",
        "message": {"text": f"{key}{fault.problem}; {fault.remedy}"},
        "locations": [{"physicalLocation": _physical(fault.at, fault.at.file)}],
    }
