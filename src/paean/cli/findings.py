"""Findings in lines, as a person reads them on a terminal."""

import datetime
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TextIO

from paean.study.errors import Place, printable
from paean.study.result import Finding, Severity, Verdict
from paean.study.ruling import Answer, CheckedFile, Decision, PackUsed, Tally, tally, verdicts

_COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}
_ANSWERS: dict[Answer, str] = {"yes": "yes", "no": "no", "unknown": "unknown, not stated"}
_COLUMNS = ("broken", "unknown", "met", "not applicable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How much is shown, and whether in colour."""

    everything: bool = False
    why: bool = False
    colour: bool = False

    def paint(self, text: str, code: str) -> str:
        """Return a text in a colour of the terminal, or as it is."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text


def coloured(stream: TextIO) -> bool:
    """Return whether a stream is a terminal on which colour is wanted (https://no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain


def file_lines(file: CheckedFile, style: Style) -> Iterator[str]:
    """Yield the findings of one file, the law in force, the waivers and the count of its rules."""
    name = printable(file.file)
    if file.checked is None:
        yield f"{name}: {style.paint('cannot be read', '1;31')}, {_faults(len(file.faults))}"
        return
    found = file.checked
    for finding in found.findings:
        if shown(finding, everything=style.everything):
            yield _finding_line(finding, style)
    if style.everything:
        yield from _settled_lines(name, found.findings, style)
    for pack in found.packs:
        yield from _pack_lines(name, found.date, pack, style)
    if not found.packs:
        where = f"law on {found.date} of {found.jurisdiction}"
        yield f"{name}: {where}: no pack of Paean is in force there"
    for w in found.waivers:
        words = f"of {w.code} by {w.by} from {w.date} to {w.expires}: {w.reason}"
        yield f"{_spot(w.at, style)} waiver {words} ({style.paint(w.state, '1')})"
    yield f"{name}: {tally_words(tally(found.findings))}"


def shown(finding: Finding, *, everything: bool) -> bool:
    """Return whether a finding has its own line: broken, crashed, or unknown where all is asked."""
    if finding.verdict is Verdict.UNKNOWN:
        return everything or finding.crashed
    return finding.verdict is Verdict.BROKEN


def _faults(number: int) -> str:
    return "1 fault" if number == 1 else f"{number:,} faults"


def _spot(at: Place, style: Style) -> str:
    return style.paint(f"{printable(at.file)}:{at.line}:{at.column}:", "2")


def _finding_line(f: Finding, style: Style) -> str:
    """Return ``file:line:column: severity code message [key]; remedy``."""
    unknown = " (unknown)" if f.verdict is Verdict.UNKNOWN else ""
    severity = style.paint(f"{f.severity}{unknown}", "2" if unknown else _COLOURS[f.severity])
    key = f" [{f.at.key}]" if f.at.key else ""
    remedy = style.paint(f"; {f.waiver or f.remedy}", "2")
    return f"{_spot(f.at, style)} {severity} {style.paint(f.code, '1')} {f.message}{key}{remedy}"


def _settled_lines(file: str, findings: Iterable[Finding], style: Style) -> Iterator[str]:
    """Yield the rules that are met or do not apply; they have no line in the file."""
    for f in findings:
        if f.verdict in (Verdict.MET, Verdict.NOT_APPLICABLE):
            why = f" ({f.message})" if f.message else ""
            says = " ".join(f.says.split())
            yield f"{file}: {style.paint(str(f.verdict), '2')} {f.code} {says}{why}"


def _pack_lines(file: str, date: datetime.date, pack: PackUsed, style: Style) -> Iterator[str]:
    until = f" to {pack.valid_to}" if pack.valid_to else ""
    law = f"{pack.jurisdiction} ({pack.name}, in force from {pack.valid_from}{until})"
    yield f"{file}: law on {date} of {law}: {_decided(len(pack.decisions))}"
    for decision in pack.decisions:
        yield from _decision_lines(decision, style)


def _decided(number: int) -> str:
    return {0: "no product to decide on", 1: "1 product decided on"}.get(
        number, f"{number} products decided on"
    )


def _decision_lines(decision: Decision, style: Style) -> Iterator[str]:
    """Yield what a law makes of a product; clause by clause where reasons are asked for."""
    pathway = style.paint(decision.pathway, "1")
    yield f"{_spot(decision.at, style)} law {decision.product}: {pathway} [{decision.at.key}]"
    if style.why or style.everything:
        for reason in decision.reasons:
            answer = style.paint(_ANSWERS[reason.answer], "1")
            yield f"{_spot(reason.at, style)}   {reason.question} {answer} [{reason.source}]"


def tally_words(counts: Tally) -> str:
    """Return in one line how many rules are met, broken, unknown and not applicable."""
    parts = [
        f"{number} {word if number == 1 else f'{word}s'}"
        for number, word in (
            (counts.errors, "error"),
            (counts.warnings, "warning"),
            (counts.notes, "note"),
        )
        if number
    ]
    parts += [f"{counts.waived} waived"] if counts.waived else []
    broken = f" ({', '.join(parts)})" if parts else ""
    return (
        f"{counts.rules} rules: {counts.met} met, {counts.broken} broken{broken}, "
        f"{counts.unknown} unknown, {counts.not_applicable} not applicable"
    )


BySubject = Mapping[str, Counter[str]]


def by_subject(findings: Iterable[Finding]) -> dict[str, Counter[str]]:
    """Return how many rules of each subject have which verdict."""
    counts: dict[str, Counter[str]] = {}
    for finding in verdicts(findings).values():
        counts.setdefault(finding.subject, Counter())[str(finding.verdict)] += 1
    return counts


def subject_lines(counts: BySubject) -> list[str]:
    """Return a table of verdicts by subject, the most broken first, and its total."""
    order = sorted(counts, key=lambda s: (-counts[s]["broken"], -counts[s]["unknown"], s))
    total = Counter[str]()
    for counted in counts.values():
        total.update(counted)
    width = max((len(s) for s in [*counts, "all"]), default=0)
    rows = [(s, counts[s]) for s in order] + [("all", total)]
    head = f"{'':<{width}}  {'  '.join(f'{c:>14}' for c in _COLUMNS)}"
    return [head.rstrip(), *(_row(name, counted, width) for name, counted in rows)]


def _row(name: str, counted: Counter[str], width: int) -> str:
    cells = (f"{counted[c] or '.':>14}" for c in _COLUMNS)
    return f"{name:<{width}}  {'  '.join(cells)}"
