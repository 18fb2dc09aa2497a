"""Waivers: who set which rule aside until when, and whether that still holds."""

import datetime
from collections.abc import Iterator
from dataclasses import replace

from paean.check.rule import Breach, Locate, NotApplicable, Rule, Said, Source, rule
from paean.study.finance import Waiver
from paean.study.protocol import Protocol
from paean.study.result import Finding, Severity, Verdict
from paean.study.ruling import WaiverState, WaiverUsed

BOOK: list[Rule] = []
_OWN = Source(
    text="Paean: rules, examples and packs",
    address="docs/decisions/0016-rules-examples-and-packs.md",
    clause="waivers have a last day",
    confirmed=datetime.date(2026, 11, 24),
)
_PILOT = {
    "code": "DES001", "reason": "a pilot", "by": "the sponsor", "date": datetime.date(2026, 1, 1),
}  # fmt: skip


@rule(
    BOOK,
    "WAV001",
    Severity.WARNING,
    _OWN,
    subject="waivers",
    why="What was set aside for a while would otherwise stay set aside for good.",
    meets=({"waivers": [{**_PILOT, "expires": datetime.date(2026, 12, 31)}]},),
    breaks=({"waivers": [{**_PILOT, "expires": datetime.date(2026, 2, 28)}]},),
)
def no_waiver_has_expired(protocol: Protocol) -> Iterator[Said]:
    """Every waiver of the protocol still lasts on the day of the check."""
    if not protocol.waivers:
        yield NotApplicable(why="the protocol waives no rule")
    for index, waiver in enumerate(protocol.waivers):
        if waiver.expires < protocol.study.date:
            yield Breach(
                path=("waivers", index, "expires"),
                problem=f"the waiver of {waiver.code} by {waiver.by} ended on {waiver.expires}",
                remedy="meet the rule, or have the waiver renewed with a reason",
            )


def as_of(protocol: Protocol, day: datetime.date) -> Protocol:
    """Return the protocol as if it began on a day: the day by which its waivers are judged."""
    return replace(protocol, study=replace(protocol.study, date=day))


def in_force(protocol: Protocol, day: datetime.date) -> dict[str, Waiver]:
    """Return the waivers that hold on a day by the code of their rule."""
    return {w.code: w for w in protocol.waivers if w.date <= day <= w.expires}


def waived(finding: Finding, waiver: Waiver | None) -> Finding:
    """Return a broken finding with the words of its waiver, any other as it is."""
    if waiver is None or finding.verdict is not Verdict.BROKEN:
        return finding
    words = f"waived by {waiver.by} until {waiver.expires}: {waiver.reason}"
    return replace(finding, waiver=words)


def listed(
    protocol: Protocol, findings: tuple[Finding, ...], known: frozenset[str], day: datetime.date,
    locate: Locate,
) -> tuple[WaiverUsed, ...]:  # fmt: skip
    """Return every waiver with what it does on a day; ``known`` are the codes of all rules."""
    set_aside = {f.code for f in findings if f.waiver}
    return tuple(
        WaiverUsed(
            code=w.code, state=_state(w, known, set_aside, day), by=w.by, reason=w.reason,
            date=w.date, expires=w.expires, at=locate(("waivers", index)),
        )
        for index, w in enumerate(protocol.waivers)
    )  # fmt: skip


def _state(
    waiver: Waiver, known: frozenset[str], set_aside: set[str], day: datetime.date
) -> WaiverState:
    if waiver.code not in known:
        return "names no rule"
    if day > waiver.expires:
        return "expired"
    if day < waiver.date:
        return "not begun"
    return "holds" if waiver.code in set_aside else "not needed"
