"""A rule as it is told: its entry in the rule book, and what breaks and what meets it."""

import tomllib
from dataclasses import dataclass
from typing import Any

from paean.check.example import changed, exemplary_text, path_of
from paean.check.rule import ABSENT, Absent, Changes, Rule
from paean.files.fragment import Left, fragment
from paean.study.consistency import Path
from paean.study.ruling import RuleEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """The same keys of the exemplary protocol where a rule is met and where it is broken, as TOML.

    ``meets`` is empty where the rule is met by what is not there.
    """

    meets: str
    breaks: str


def entry(rule: Rule) -> RuleEntry:
    """Return a rule without its function and examples."""
    return RuleEntry(
        code=rule.code,
        severity=rule.severity,
        subject=rule.subject,
        says=" ".join(rule.says.split()),
        why=rule.why,
        source=rule.source.text,
        clause=rule.source.clause,
        address=rule.source.address,
        confirmed=rule.source.confirmed,
        jurisdiction=rule.jurisdiction,
        valid_from=rule.valid_from,
        valid_to=rule.valid_to,
    )


def meeting(rule: Rule) -> tuple[str, ...]:
    """Return the changes after which the exemplary protocol meets a rule, each as TOML.

    An empty text is the exemplary protocol as it is.
    """
    return tuple(_fragment(changes) for changes in rule.meets)


def examples(rule: Rule) -> tuple[Example, ...]:
    """Return every example that breaks a rule beside the same keys where it is met."""
    met = changed(tomllib.loads(exemplary_text()), rule.meets[0])
    return tuple(
        Example(meets=_fragment(_same_keys(met, changes)), breaks=_fragment(changes))
        for changes in rule.breaks
    )


def _same_keys(tables: dict[str, Any], changes: Changes) -> Changes:
    return {key: _at(tables, path_of(key)) for key in changes}


def _at(tables: Any, path: Path) -> Any:
    for part in path:
        try:
            tables = tables[part]
        except (KeyError, IndexError):
            return ABSENT
    return tables


def _fragment(changes: Changes) -> str:
    return fragment(
        (path_of(key), Left() if isinstance(value, Absent) else value)
        for key, value in changes.items()
    )
