"""Apply every rule to a protocol, and ask the law in force about its products."""

import datetime
from dataclasses import replace
from functools import cache

from paean.check import (
    clocks,
    conduct,
    design,
    economics,
    estimands,
    harms,
    instruments,
    looks,
    m11,
    masking,
    power,
    product,
    reporting,
    safety,
    spirit,
    statistics,
    stopping,
)
from paean.check.pack import Pack, used
from paean.check.packs import us
from paean.check.rule import Locate, Rule, apply
from paean.study.finance import Waiver
from paean.study.protocol import Protocol
from paean.study.result import Finding, Severity, Verdict
from paean.study.ruling import Checked

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
_FIRST = {Verdict.BROKEN: 0, Verdict.UNKNOWN: 1, Verdict.NOT_APPLICABLE: 2, Verdict.MET: 3}
_BOOKS = (
    product.BOOK, instruments.BOOK,
    reporting.BOOK, spirit.BOOK, conduct.BOOK, m11.BOOK, estimands.BOOK, design.BOOK,
    masking.BOOK, power.BOOK, statistics.BOOK, looks.BOOK, safety.BOOK, harms.BOOK, clocks.BOOK,
    stopping.BOOK, economics.BOOK,
)  # fmt: skip
PACKS: tuple[Pack, ...] = (us.PACK,)


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule, those of all packs included, by code."""
    books = (*_BOOKS, *(pack.rules for pack in PACKS))
    return tuple(sorted((rule for book in books for rule in book), key=lambda r: r.code))


def check(protocol: Protocol, locate: Locate, on: datetime.date | None = None) -> Checked:
    """Return the findings of all rules and the decisions of the packs in force.

    Broken comes before unknown, errors before notes. Waivers count on the day ``on``, which is
    the protocol's own date where none is given.
    """
    found = [finding for entry in all_rules() for finding in apply(entry, protocol, locate)]
    day = on or protocol.study.date
    waivers = {w.code: w for w in protocol.waivers if w.date <= day <= w.expires}
    ordered = sorted(
        found, key=lambda f: (_FIRST[f.verdict], _ORDER[f.severity], f.code, f.at.line)
    )
    return Checked(
        findings=tuple(_waived(f, waivers.get(f.code)) for f in ordered),
        packs=tuple(used(pack, protocol, locate) for pack in PACKS if pack.in_force(protocol)),
    )


def _waived(finding: Finding, waiver: Waiver | None) -> Finding:
    if waiver is None or finding.verdict is not Verdict.BROKEN:
        return finding
    words = f"waived by {waiver.by} until {waiver.expires}: {waiver.reason}"
    return replace(finding, waiver=words)


def fails(findings: tuple[Finding, ...]) -> bool:
    """Return whether an error-level rule is broken and not waived."""
    return any(
        f.verdict == Verdict.BROKEN and f.severity == Severity.ERROR and not f.waiver
        for f in findings
    )
