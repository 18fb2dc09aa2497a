"""Apply every rule to a protocol, and ask the law in force about its products."""

import datetime
from collections.abc import Sequence
from functools import cache

from paean.check import (
    cell_donors,
    cell_lines,
    claims,
    clocks,
    conduct,
    consent,
    custody,
    design,
    donor,
    donor_tests,
    economics,
    endotoxin,
    estimands,
    genome,
    harms,
    identity,
    instruments,
    labels,
    looks,
    m11,
    markers,
    masking,
    mibo_giving,
    mibo_harvest,
    mibo_making,
    money,
    power,
    product,
    quality,
    release,
    reporting,
    safety,
    scales,
    spirit,
    statistics,
    stopping,
    waivers,
)
from paean.check.pack import Pack, used
from paean.check.packs import au, eu, gb, jp, kr, us, us_fl
from paean.check.rule import Locate, Rule, apply
from paean.check.waived import as_of, in_force, listed, waived
from paean.study.protocol import Protocol
from paean.study.result import Finding, Severity, Verdict
from paean.study.ruling import Checked

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
_FIRST = {Verdict.BROKEN: 0, Verdict.UNKNOWN: 1, Verdict.NOT_APPLICABLE: 2, Verdict.MET: 3}
_SUBJECTS = (
    cell_donors, cell_lines, claims, clocks, conduct, consent, custody, design, donor,
    donor_tests, economics, endotoxin, estimands, genome, harms, identity, instruments, labels,
    looks, m11, markers, masking, mibo_giving, mibo_harvest, mibo_making, money, power, product,
    quality, release, reporting, safety, scales, spirit, statistics, stopping, waivers,
)  # fmt: skip
_BOOKS = tuple(subject.BOOK for subject in _SUBJECTS)
PACKS: tuple[Pack, ...] = (
    us.PACK, us_fl.PACK, eu.PACK, jp.PACK, jp.AMENDMENT, gb.PACK, gb.POINT_OF_CARE_PACK,
    gb.TRIALS_PACK, au.PACK, kr.PACK, kr.TREATMENT_PACK,
)  # fmt: skip


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule, those of all packs included, by code."""
    books = (*_BOOKS, *(pack.rules for pack in PACKS))
    return tuple(sorted((rule for book in books for rule in book), key=lambda r: r.code))


def check(
    protocol: Protocol,
    locate: Locate,
    on: datetime.date | None = None,
    rules: Sequence[Rule] | None = None,
) -> Checked:
    """Return the findings of all rules, or of some, and the decisions of the packs in force.

    Broken comes before unknown, errors before notes. Waivers count on the day ``on``, which is
    the protocol's own date where none is given.
    """
    day = on or protocol.study.date
    chosen = all_rules() if rules is None else rules
    of_today = as_of(protocol, day)
    found = [
        finding
        for entry in chosen
        for finding in apply(entry, of_today if entry.subject == "waivers" else protocol, locate)
    ]
    holding = in_force(protocol, day)
    found.sort(key=lambda f: (_FIRST[f.verdict], _ORDER[f.severity], f.code, f.at.line))
    findings = tuple(waived(f, holding.get(f.code)) for f in found)
    return Checked(
        findings=findings,
        packs=tuple(used(pack, protocol, locate) for pack in PACKS if pack.in_force(protocol)),
        waivers=listed(protocol, findings, _codes(), day, locate),
        jurisdiction=protocol.study.jurisdiction,
        date=protocol.study.date,
        on=day,
    )


@cache
def _codes() -> frozenset[str]:
    return frozenset(entry.code for entry in all_rules())


def fails(findings: tuple[Finding, ...]) -> bool:
    """Return whether an error-level rule is broken and not waived."""
    return any(
        f.verdict == Verdict.BROKEN and f.severity == Severity.ERROR and not f.waiver
        for f in findings
    )
