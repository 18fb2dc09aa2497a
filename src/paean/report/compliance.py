"""The check as a committee reads it: what is broken, what is open, how the law decides, waivers."""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePath

from paean.report.contents import Contents
from paean.report.numerals import count, listed
from paean.report.tables import Table
from paean.study.errors import Place
from paean.study.result import Finding, Severity, Verdict
from paean.study.ruling import Decision, PackUsed, WaiverUsed, tally, verdicts

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
_NO_SUBJECT = "other"
_FEW = 12
_COLUMNS = (Verdict.BROKEN, Verdict.UNKNOWN, Verdict.MET, Verdict.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A rule as its findings are shown: a tag, and each message with its place."""

    finding: Finding
    tag: str
    unknown: bool
    waiver: str
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The rules of one subject."""

    subject: str
    rules: tuple[Noted, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One clause of a decision: its question, the answer, the fact it rests on, the law cited."""

    question: str
    answer: str
    place: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """What a law makes of one product, clause by clause."""

    product: str
    pathway: str
    place: str
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A law in force on the day on which the study begins."""

    title: str
    decisions: tuple[Ruled, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compliance:
    """All that the section on the check shows."""

    summary: str
    law_words: str
    subjects: Table
    broken: tuple[Noted, ...]
    unknown: tuple[Group, ...]
    few_unknown: bool
    laws: tuple[Law, ...]
    waivers: Table | None
    settled: tuple[tuple[str, tuple[str, ...]], ...]


def compliance(contents: Contents) -> Compliance:
    """Return the check as it is shown."""
    noted = findings(contents)
    unknown = _by_subject([n for n in noted if n.unknown])
    return Compliance(
        summary=summary(contents.findings),
        law_words=_law_words(contents),
        subjects=_subjects(contents.findings),
        broken=tuple(n for n in noted if not n.unknown),
        unknown=unknown,
        few_unknown=sum(len(g.rules) for g in unknown) <= _FEW,
        laws=tuple(_law(pack) for pack in contents.packs),
        waivers=_waivers(contents.waivers),
        settled=_settled(contents.findings),
    )


def findings(contents: Contents) -> tuple[Noted, ...]:
    """Return what the check found, a rule at a time: broken by severity first, then unknown."""
    shown = [f for f in contents.findings if f.verdict in (Verdict.BROKEN, Verdict.UNKNOWN)]
    shown.sort(key=_weight)
    rules = dict.fromkeys((f.code, f.verdict) for f in shown)
    return tuple(_noted([f for f in shown if (f.code, f.verdict) == rule]) for rule in rules)


def _weight(f: Finding) -> tuple[bool, bool, int, str, int]:
    unknown = f.verdict is Verdict.UNKNOWN
    return unknown, bool(f.waiver), _ORDER[f.severity], f.code, f.at.line


def _noted(same: list[Finding]) -> Noted:
    first = same[0]
    unknown = first.verdict is Verdict.UNKNOWN
    tag = "unknown" if unknown else f"{first.severity}{', waived' if first.waiver else ''}"
    return Noted(
        finding=first,
        tag=tag,
        unknown=unknown,
        waiver=_upper(first.waiver),
        said=tuple((f.message, _place(f.at)) for f in same),
    )


def _upper(text: str) -> str:
    """Return a text as a sentence begins, the rest as it is."""
    return text[:1].upper() + text[1:]


def _place(at: Place) -> str:
    file = PurePath(at.file).name
    line = f"line {at.line}" if at.line else ""
    return ", ".join(part for part in (file, line, at.key) if part)


def _by_subject(noted: list[Noted]) -> tuple[Group, ...]:
    noted = sorted(noted, key=lambda n: (_subject(n.finding), n.finding.code))
    return tuple(
        Group(subject=_upper(subject), rules=tuple(rules))
        for subject, rules in groupby(noted, key=lambda n: _subject(n.finding))
    )


def _subject(finding: Finding) -> str:
    return finding.subject or _NO_SUBJECT


def summary(found: tuple[Finding, ...]) -> str:
    """Return how many rules are broken, by severity, and how many could not be judged."""
    counts = tally(found)
    parts = [
        count(number, one, many)
        for number, one, many in (
            (counts.errors, "error", "errors"),
            (counts.warnings, "warning", "warnings"),
            (counts.notes, "note", "notes"),
            (counts.waived, "waived rule", "waived rules"),
        )
        if number
    ]
    told = f"found {listed(parts)}" if parts else "found no rule broken"
    asked = f"The check asked {count(counts.rules, 'rule', 'rules')} and {told}."
    if not counts.unknown:
        return asked
    return (
        f"{asked} {count(counts.unknown, 'rule', 'rules')} could not be judged, because what was "
        "read does not say; that is not a fault of the study."
    )


def _law_words(contents: Contents) -> str:
    study = contents.protocol.study
    names = [pack.name for pack in contents.packs]
    where = f"The study begins on {study.date} in {study.jurisdiction}"
    if not names:
        return f"{where}; Paean has no body of law for that place and day, and decided nothing."
    return f"{where}; the law in force there on that day: {'; '.join(names)}."


def _subjects(found: tuple[Finding, ...]) -> Table:
    """Return rules by subject and verdict, the most broken first."""
    counts: dict[str, Counter[Verdict]] = {}
    for finding in verdicts(found).values():
        counts.setdefault(_subject(finding), Counter())[finding.verdict] += 1
    order = sorted(
        counts, key=lambda s: (-counts[s][Verdict.BROKEN], -counts[s][Verdict.UNKNOWN], s)
    )
    return Table(
        caption="Rules by subject and verdict",
        head=("Subject", "Broken", "Unknown", "Met", "Not applicable"),
        rows=tuple((_upper(s), *(str(counts[s][v] or "–") for v in _COLUMNS)) for s in order),
    )


def _law(pack: PackUsed) -> Law:
    until = f" to {pack.valid_to}" if pack.valid_to else ""
    return Law(
        title=f"{pack.name}, in force from {pack.valid_from}{until}",
        decisions=tuple(_ruled(decision) for decision in pack.decisions),
    )


def _ruled(decision: Decision) -> Ruled:
    return Ruled(
        product=_upper(decision.product.replace("_", " ").replace(" msc", " MSC")),
        pathway=decision.pathway,
        place=_place(decision.at),
        clauses=tuple(
            Clause(
                question=reason.question,
                answer=reason.answer,
                place=_place(reason.at),
                source=reason.source,
            )
            for reason in decision.reasons
        ),
    )


def _waivers(waivers: tuple[WaiverUsed, ...]) -> Table | None:
    if not waivers:
        return None
    return Table(
        caption="Rules that a named person set aside",
        head=("Rule", "State", "By", "From", "To", "Reason"),
        rows=tuple((w.code, w.state, w.by, str(w.date), str(w.expires), w.reason) for w in waivers),
        numeric=False,
    )


def _settled(found: tuple[Finding, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the rules that are met, and those that do not apply with the reason, as lines."""
    lines: dict[Verdict, list[str]] = {Verdict.MET: [], Verdict.NOT_APPLICABLE: []}
    for code, finding in sorted(verdicts(found).items()):
        if finding.verdict in lines:
            why = f" ({finding.message})" if finding.message and finding.at.line == 0 else ""
            told = f"{code}: {' '.join(finding.says.split())}"
            lines[finding.verdict].append(
                told + why if finding.verdict is Verdict.NOT_APPLICABLE else told
            )
    return tuple((str(verdict), tuple(told)) for verdict, told in lines.items() if told)
