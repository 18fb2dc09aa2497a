"""Which waivers hold on a day, and what they set aside."""

import datetime
from dataclasses import replace

from paean.check.rule import Locate
from paean.study.finance import Waiver
from paean.study.protocol import Protocol
from paean.study.result import Finding, Verdict
from paean.study.ruling import WaiverState, WaiverUsed


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
