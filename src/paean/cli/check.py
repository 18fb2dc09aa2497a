"""`paean check PROTOCOL...`."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from paean import __version__
from paean.check.run import all_rules, fails
from paean.cli import explain, findings, show
from paean.files.annotations import annotations
from paean.files.results import FINDINGS_FORMAT, file_json
from paean.files.sarif import file_part, log
from paean.pipeline.check import Asked, check_files, chosen_rules, rule_entries
from paean.study.errors import Fault, fault
from paean.study.result import Severity
from paean.study.ruling import CheckedFile, Tally, tally

CLEAN, ERRORS, UNREADABLE = 0, 1, 2
_MOST_FAULTS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One file as it is shown, and what the summary and the exit code need of it."""

    part: Any
    code: int
    faults: tuple[Fault, ...]
    counts: Tally
    subjects: dict[str, Counter[str]] = field(default_factory=dict)


def act(asked: argparse.Namespace) -> int:
    """Print the findings of every file; return the worst exit code of all."""
    if asked.explain:
        return _explain(asked)
    if not asked.protocol:
        raise fault("paean check", "no protocol is named", "name one, or ask for --explain CODE")
    question = _question(asked)
    chosen_rules(question)
    style = findings.Style(
        everything=asked.all, why=asked.why, colour=findings.coloured(sys.stdout)
    )
    part, whole = _FORMATS[asked.format]
    seen = list(
        check_files(
            [Path(name) for name in asked.protocol], question,
            partial(_shown, part=part, style=style),
        )
    )  # fmt: skip
    sys.stdout.write(whole(seen, asked))
    _tell_faults([told for one in seen for told in one.faults])
    return max(one.code for one in seen)


def _question(asked: argparse.Namespace) -> Asked:
    return Asked(
        on=asked.on or asked.today(),
        select=tuple(asked.select),
        ignore=tuple(asked.ignore),
        severity=Severity(asked.severity),
    )


def _explain(asked: argparse.Namespace) -> int:
    rule = explain.rule_of(asked.explain)
    if asked.format == "json":
        show.as_json(explain.explanation_json(rule))
    else:
        sys.stdout.write("\n".join(explain.explanation_lines(rule)) + "\n")
    return CLEAN


def _shown(
    file: CheckedFile, part: Callable[[CheckedFile, findings.Style], Any], style: findings.Style
) -> Shown:
    found = () if file.checked is None else file.checked.findings
    code = UNREADABLE if file.checked is None else ERRORS if fails(found) else CLEAN
    return Shown(
        part=part(file, style),
        code=code,
        faults=file.faults,
        counts=tally(found),
        subjects=findings.by_subject(found),
    )


def _tell_faults(faults: Sequence[Fault]) -> None:
    for told in faults[:_MOST_FAULTS]:
        sys.stderr.write(f"paean: {told}\n")
    if len(faults) > _MOST_FAULTS:
        sys.stderr.write(f"paean: and {len(faults) - _MOST_FAULTS:,} more faults\n")


# -- the formats: what is made of one file, and what of all --------------------------------------


def _text_part(file: CheckedFile, style: findings.Style) -> str:
    return "".join(f"{line}\n" for line in findings.file_lines(file, style))


def _text(seen: list[Shown], asked: argparse.Namespace) -> str:
    read = [one for one in seen if one.code != UNREADABLE]
    if not read:
        return ""
    subjects: dict[str, Counter[str]] = {}
    for one in read:
        for subject, counted in one.subjects.items():
            subjects.setdefault(subject, Counter()).update(counted)
    lines = ["", *findings.subject_lines(subjects), "", *_last_lines(seen, asked)]
    return "".join([*(one.part for one in seen), *(f"{line}\n" for line in lines)])


def _last_lines(seen: list[Shown], asked: argparse.Namespace) -> list[str]:
    """Return what was left out of the lines above, and how to see it."""
    lines: list[str] = []
    unknown = sum(one.counts.unknown for one in seen)
    broken = sum(one.counts.broken for one in seen)
    left_out = len(all_rules()) - len(chosen_rules(_question(asked)))
    unread = sum(one.code == UNREADABLE for one in seen)
    if len(seen) > 1:
        lines.append(f"{len(seen) - unread:,} of {len(seen):,} files read")
    if left_out:
        lines.append(f"{left_out} rules were not asked (--select, --ignore, --severity)")
    if unknown and not asked.all:
        lines.append(f"{unknown:,} unknown: a fact is not stated; --all lists them")
    if any(one.subjects for one in seen) and (broken or unknown):
        lines.append("`paean check --explain CODE` says why a rule is there")
    return lines


def _json_part(file: CheckedFile, _style: findings.Style) -> str:
    # a line a file: with indents the encoder of the language takes ten times as long
    return json.dumps(file_json(file), ensure_ascii=False, allow_nan=False)


def _json(seen: list[Shown], _asked: argparse.Namespace) -> str:
    files = ",\n".join(one.part for one in seen)
    return f'{{"format": "{FINDINGS_FORMAT}", "files": [\n{files}\n]}}\n'


def _sarif_part(file: CheckedFile, style: findings.Style) -> dict[str, Any]:
    numbers = {rule.code: index for index, rule in enumerate(all_rules())}
    return file_part(file, numbers, everything=style.everything)


def _sarif(seen: list[Shown], asked: argparse.Namespace) -> str:
    whole = log(rule_entries(), (one.part for one in seen), __version__, asked.docs or "")
    return json.dumps(whole, ensure_ascii=False, allow_nan=False) + "\n"


def _github_part(file: CheckedFile, style: findings.Style) -> str:
    return "".join(f"{line}\n" for line in annotations(file, everything=style.everything))


def _github(seen: list[Shown], _asked: argparse.Namespace) -> str:
    return "".join(one.part for one in seen)


_FORMATS: dict[
    str,
    tuple[
        Callable[[CheckedFile, findings.Style], Any],
        Callable[[list[Shown], argparse.Namespace], str],
    ],
] = {
    "text": (_text_part, _text),
    "json": (_json_part, _json),
    "sarif": (_sarif_part, _sarif),
    "github": (_github_part, _github),
}
