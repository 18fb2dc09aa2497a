"""Has a rule that was set aside stayed so for longer than was agreed?"""

import datetime
from collections.abc import Iterator

from paean.check.rule import Breach, NotApplicable, Rule, Said, Source, rule
from paean.study.protocol import Protocol
from paean.study.result import Severity

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
