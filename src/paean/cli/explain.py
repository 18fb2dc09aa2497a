"""`paean check --explain CODE`: one rule, its source, and what meets and breaks it."""

import textwrap
from collections.abc import Iterator
from difflib import get_close_matches

from paean.check.entry import Example, entry, examples, meeting
from paean.check.rule import Rule
from paean.check.run import all_rules
from paean.files.results import plain
from paean.study.errors import fault
from paean.study.ruling import RuleEntry

_WIDE = 88
EXPLAIN_FORMAT = "paean-rule/1"


def rule_of(code: str) -> Rule:
    """Return the rule of a code, however it is capitalised; PaeanError if there is none."""
    known = {rule.code: rule for rule in all_rules()}
    if found := known.get(code.upper()):
        return found
    near = get_close_matches(code.upper()[:20], known, n=3, cutoff=0.5)
    remedy = f"did you mean {' or '.join(near)}?" if near else "see `paean rules`"
    raise fault("paean check --explain", f"there is no rule '{code[:40]}'", remedy)


def explanation_json(rule: Rule) -> dict[str, object]:
    """Return a rule with its examples as plain JSON values."""
    return {
        "format": EXPLAIN_FORMAT,
        "rule": plain(entry(rule)),
        "meets": list(meeting(rule)),
        "examples": plain(examples(rule)),
    }


def explanation_lines(rule: Rule) -> Iterator[str]:
    """Yield everything there is to say about a rule, for a terminal."""
    told = entry(rule)
    yield f"{told.code}  {told.severity}, {told.subject}"
    yield ""
    yield from _wrapped(told.says)
    yield ""
    yield from _wrapped(f"Why: {told.why}")
    yield from _wrapped(f"Source: {told.cited}")
    yield from _wrapped(f"Address: {told.address or 'none stated'}")
    yield from _wrapped(f"Read there: {confirmed_words(told)}")
    yield from _wrapped(f"Holds: {where_and_when(told)}")
    for example in examples(rule):
        yield from _example_lines(example)
    for changes in meeting(rule):
        yield ""
        yield from _wrapped(meets_words(changes))
        yield from (f"  {line}" for line in changes.splitlines())


def _example_lines(example: Example) -> Iterator[str]:
    yield ""
    yield "Broken, where the exemplary protocol says:"
    yield from (f"  {line}" for line in example.breaks.splitlines())
    yield "instead of:"
    yield from (f"  {line}" for line in example.meets.splitlines())


def meets_words(changes: str) -> str:
    """Return which protocol meets the rule."""
    protocol = "The exemplary protocol (paean/check/data/exemplary.toml)"
    return f"{protocol} meets it with:" if changes else f"{protocol} meets it as it is."


def confirmed_words(told: RuleEntry) -> str:
    """Return when the source was read at its address, or that it was not."""
    if told.confirmed:
        return f"confirmed on {told.confirmed}"
    return "not confirmed at source: cited from memory, and therefore never an error"


def where_and_when(told: RuleEntry) -> str:
    """Return where and when a rule holds."""
    where = f"in {told.jurisdiction}" if told.jurisdiction else "everywhere"
    since = f" from {told.valid_from}" if told.valid_from else ""
    until = f" to {told.valid_to}" if told.valid_to else ""
    return f"{where}{since}{until}"


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(
        text, _WIDE, subsequent_indent="  ", break_on_hyphens=False, break_long_words=False
    )
