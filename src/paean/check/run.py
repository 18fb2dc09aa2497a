"""Apply every rule to a protocol."""

from paean.check import completeness, soundness
from paean.check.rule import Locate, Rule, apply
from paean.study.protocol import Protocol
from paean.study.result import Finding, Severity, Verdict

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
_FIRST = {Verdict.BROKEN: 0, Verdict.UNKNOWN: 1, Verdict.NOT_APPLICABLE: 2, Verdict.MET: 3}


def all_rules() -> tuple[Rule, ...]:
    """Return every rule, by code."""
    return tuple(sorted((*completeness.BOOK, *soundness.BOOK), key=lambda r: r.code))


def check(protocol: Protocol, locate: Locate) -> tuple[Finding, ...]:
    """Return the findings of all rules: broken before unknown, errors before notes."""
    found = [finding for entry in all_rules() for finding in apply(entry, protocol, locate)]
    return tuple(
        sorted(found, key=lambda f: (_FIRST[f.verdict], _ORDER[f.severity], f.code, f.at.line))
    )


def fails(findings: tuple[Finding, ...]) -> bool:
    """Return whether an error-level rule is broken."""
    return any(f.verdict == Verdict.BROKEN and f.severity == Severity.ERROR for f in findings)
