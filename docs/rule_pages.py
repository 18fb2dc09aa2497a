"""One page a rule, and their index by subject, written from the rule book."""

import re
from itertools import groupby

from paean.check.entry import Example, entry, examples, meeting
from paean.check.jurisdiction import named
from paean.check.rule import Rule
from paean.check.run import all_rules
from paean.study.ruling import RuleEntry

_INDEX = """\
# The rules of `paean check`

{made}A rule is a function, and its docstring is the rule. Each is *met*, *broken*, *not
applicable*, or *unknown* where the protocol does not state the fact it needs; where a file says
`study.complete = true`, what it leaves out is *broken*. A rule whose source was not yet read is a
warning at most and says so. Only a broken rule of severity error that is not waived makes
`paean check` and `paean run --strict` exit with 1.

**{number} rules, {confirmed} of them confirmed at their source** on the day that their page names;
{from_memory} are cited from memory. `paean check --explain CODE` prints a page on the terminal.

"""
_ADDRESS = re.compile(r"https?://\S+$")
_OWN_PAGE = re.compile(r"docs/(\S+\.md)$")


def rules_index(made: str) -> str:
    """Return the index of the rules by subject."""
    entries = [entry(rule) for rule in all_rules()]
    confirmed = sum(e.confirmed is not None for e in entries)
    head = _INDEX.format(
        made=made,
        number=len(entries),
        confirmed=confirmed,
        from_memory=len(entries) - confirmed,
    )
    ordered = sorted(entries, key=lambda e: (e.subject, e.code))
    subjects = [(s, list(group)) for s, group in groupby(ordered, key=lambda e: e.subject)]
    rows = "".join(
        f"| [{subject}](#{_anchor(subject)}) | {len(found)} | {_confirmed(found)} "
        f"| {len(found) - _confirmed(found)} |\n"
        for subject, found in subjects
    )
    counts = f"| subject | rules | confirmed at source | from memory |\n|---|---|---|---|\n{rows}"
    return head + counts + "".join(_subject(subject, found) for subject, found in subjects)


def _anchor(subject: str) -> str:
    return subject.lower().replace(" ", "-")


def _confirmed(entries: list[RuleEntry]) -> int:
    return sum(e.confirmed is not None for e in entries)


def _subject(subject: str, entries: list[RuleEntry]) -> str:
    rows = "".join(
        f"| [{e.code}](rules/{e.code}.md) | {e.severity} | {e.jurisdiction or ''} "
        f"| {_cell(e.says)} | {_cell(e.cited)} | {e.confirmed or 'from memory'} |\n"
        for e in entries
    )
    head = "| code | severity | where | rule | source | confirmed |\n|---|---|---|---|---|---|\n"
    return f"\n## {subject}\n\n{head}{rows}"


def _cell(text: str) -> str:
    return text.replace("|", "/")


def rule_pages(made: str) -> dict[str, str]:
    """Return the page of every rule by its name under docs/reference."""
    return {f"rules/{rule.code}.md": _page(rule, made) for rule in all_rules()}


def _page(rule: Rule, made: str) -> str:
    told = entry(rule)
    facts = "".join(f"| {name} | {_cell(value)} |\n" for name, value in _facts(told))
    parts = [
        f"# {told.code}\n\n{made}{told.says}\n",
        f"Why it matters: {told.why}\n",
        f"| | |\n|---|---|\n{facts}",
        *(_example(example) for example in examples(rule)),
        *(_meets(changes) for changes in meeting(rule)),
        "[All rules](../rules.md)\n",
    ]
    return "\n".join(parts)


def _facts(told: RuleEntry) -> list[tuple[str, str]]:
    since = f" from {told.valid_from}" if told.valid_from else ""
    until = f" to {told.valid_to}" if told.valid_to else ""
    where = named(told.jurisdiction) if told.jurisdiction else "everywhere"
    return [
        ("severity", str(told.severity)),
        ("subject", told.subject),
        ("holds", f"{where}{since}{until}"),
        ("source", told.source),
        ("clause", told.clause or "none named"),
        ("address", _linked(told.address)),
        ("read there", str(told.confirmed or "not confirmed at source; cited from memory")),
    ]


def _linked(address: str) -> str:
    if _ADDRESS.match(address):
        return f"<{address}>"
    if own := _OWN_PAGE.match(address):
        return f"[{address}](../../{own[1]})"
    return address or "none stated"


def _example(example: Example) -> str:
    return (
        "## Broken\n\nThe exemplary protocol breaks it with\n\n"
        f"```toml\n{example.breaks}\n```\n\ninstead of\n\n```toml\n{example.meets}\n```\n"
    )


def _meets(changes: str) -> str:
    protocol = "The [exemplary protocol](../../../src/paean/check/data/exemplary.toml) meets it"
    return (
        f"## Met\n\n{protocol} with\n\n```toml\n{changes}\n```\n"
        if changes
        else f"## Met\n\n{protocol} as it is.\n"
    )
