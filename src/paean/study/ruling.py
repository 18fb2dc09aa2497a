"""What a check yields: findings, and how each law in force reads each product."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from paean.study.errors import Fault, Place
from paean.study.result import Finding, Severity, Verdict

Answer = Literal["yes", "no", "unknown"]
WaiverState = Literal["holds", "not needed", "expired", "not begun", "names no rule"]
_WORST_FIRST = (Verdict.BROKEN, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE, Verdict.MET)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One clause of a law, the question it asks, the answer and the fact it rests on."""

    clause: str
    question: str
    answer: Answer
    at: Place
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The pathway that a law gives a product, with its reasons clause by clause."""

    product: str
    at: Place
    pathway: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackUsed:
    """A pack of rules that was in force on the protocol's date, and what it decides."""

    jurisdiction: str
    name: str
    valid_from: datetime.date
    valid_to: datetime.date | None
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiverUsed:
    """A waiver of the protocol, and whether it sets its rule aside on the day of the check."""

    code: str
    state: WaiverState
    by: str
    reason: str
    date: datetime.date
    expires: datetime.date
    at: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """Everything a check yields for a study that begins on ``date`` in ``jurisdiction``.

    ``on`` is the day by which waivers are judged.
    """

    findings: tuple[Finding, ...]
    packs: tuple[PackUsed, ...]
    waivers: tuple[WaiverUsed, ...]
    jurisdiction: str
    date: datetime.date
    on: datetime.date


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFile:
    """One protocol file and its check, or the faults for which it could not be read."""

    file: str
    checked: Checked | None = None
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleEntry:
    """A rule as it stands in the rule book: what it says, why, and where it comes from."""

    code: str
    severity: Severity
    subject: str
    says: str
    why: str
    source: str
    clause: str
    address: str
    confirmed: datetime.date | None
    jurisdiction: str | None
    valid_from: datetime.date | None
    valid_to: datetime.date | None

    @property
    def cited(self) -> str:
        """Return the source with its clause."""
        return ", ".join(part for part in (self.source, self.clause) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Rules counted by verdict, and those broken by severity unless they are waived."""

    rules: int
    met: int
    broken: int
    unknown: int
    not_applicable: int
    errors: int
    warnings: int
    notes: int
    waived: int


def verdicts(findings: Iterable[Finding]) -> dict[str, Finding]:
    """Return for each rule the finding that decides it: the worst, and rather one not waived."""
    deciding: dict[str, Finding] = {}
    for finding in findings:
        known = deciding.get(finding.code)
        if known is None or _weight(finding) < _weight(known):
            deciding[finding.code] = finding
    return deciding


def _weight(finding: Finding) -> tuple[int, bool]:
    return _WORST_FIRST.index(finding.verdict), bool(finding.waiver)


def tally(findings: Iterable[Finding]) -> Tally:
    """Return how many rules are met, broken, unknown and not applicable; each counts once."""
    deciding = verdicts(findings).values()
    seen = [finding.verdict for finding in deciding]
    broken = [f for f in deciding if f.verdict is Verdict.BROKEN]
    open_ones = [f.severity for f in broken if not f.waiver]
    return Tally(
        rules=len(seen),
        met=seen.count(Verdict.MET),
        broken=len(broken),
        unknown=seen.count(Verdict.UNKNOWN),
        not_applicable=seen.count(Verdict.NOT_APPLICABLE),
        errors=open_ones.count(Severity.ERROR),
        warnings=open_ones.count(Severity.WARNING),
        notes=open_ones.count(Severity.NOTE),
        waived=len(broken) - len(open_ones),
    )
