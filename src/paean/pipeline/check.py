"""Read protocols and apply every rule to them, many of them on all cores."""

import datetime
import gc
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from paean.check.entry import entry
from paean.check.rule import Rule
from paean.check.run import all_rules, check
from paean.files.protocol import locator, parse_protocol, protocol_bytes
from paean.study.errors import PaeanError, fault
from paean.study.result import Severity
from paean.study.ruling import CheckedFile, RuleEntry

T = TypeVar("T")
# below this a pool takes longer to start than one process needs for all
_FEWEST_FOR_A_POOL = 100
# allocations before a worker looks for garbage: what a check makes goes away with its file
_COLLECT_RARELY = 50_000
_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a check is asked: the day that decides on waivers, and which rules.

    ``on`` None is each protocol's own date; ``select`` and ``ignore`` are beginnings of codes, an
    empty ``select`` is every rule; rules below ``severity`` are left out.
    """

    on: datetime.date | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Severity = Severity.NOTE


@cache
def chosen_rules(asked: Asked) -> tuple[Rule, ...]:
    """Return the rules that are asked for; PaeanError where a prefix is that of no rule."""
    known = all_rules()
    for prefix in (*asked.select, *asked.ignore):
        if not any(rule.code.startswith(prefix) for rule in known):
            raise fault(
                "paean check",
                f"no rule begins with '{prefix}'",
                "see `paean rules` for the codes",
            )
    enough = _SEVERITIES[: _SEVERITIES.index(asked.severity) + 1]
    return tuple(
        rule
        for rule in known
        if rule.severity in enough
        and (not asked.select or rule.code.startswith(asked.select))
        and not (asked.ignore and rule.code.startswith(asked.ignore))
    )


def rule_entries() -> tuple[RuleEntry, ...]:
    """Return every rule as it stands in the rule book, by code."""
    return tuple(entry(rule) for rule in all_rules())


def check_file(path: Path, asked: Asked) -> CheckedFile:
    """Return what is found in one file, or why it cannot be read."""
    name = os.fsencode(path).decode("utf-8", errors="replace")
    try:
        content = protocol_bytes(path)
        protocol = parse_protocol(content, name)
    except PaeanError as error:
        return CheckedFile(file=name, faults=error.faults)
    found = check(protocol, locator(content, name), asked.on, chosen_rules(asked))
    return CheckedFile(file=name, checked=found)


def check_files(
    paths: Sequence[Path], asked: Asked, act: Callable[[CheckedFile], T], workers: int | None = None
) -> Iterator[T]:
    """Yield what ``act`` makes of each file, in order; many files are shared among processes.

    ``act`` and what it returns travel between processes. ``workers`` None takes all cores.
    """
    number = workers or os.cpu_count() or 1
    one = partial(_act_on, asked=asked, act=act)
    if number == 1 or len(paths) < _FEWEST_FOR_A_POOL:
        yield from map(one, paths)
        return
    # loaded here alone: the check of one file would spend a tenth of its time on it
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    share = max(1, min(25, len(paths) // (4 * number)))
    # fresh processes, so that threads of this one are left alone
    fresh = get_context("spawn")
    with ProcessPoolExecutor(number, fresh, gc.set_threshold, (_COLLECT_RARELY,)) as pool:
        yield from pool.map(one, paths, chunksize=share)


def _act_on(path: Path, asked: Asked, act: Callable[[CheckedFile], T]) -> T:
    return act(check_file(path, asked))
