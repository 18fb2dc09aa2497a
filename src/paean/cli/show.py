"""How results look on a terminal."""

import json
import sys
import time
from collections.abc import Callable
from typing import Any

from paean.study.result import Analysis, Estimate

_BAR = 30


def as_json(value: Any) -> None:
    """Print a value as JSON."""
    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n")


def estimate_lines(analysis: Analysis, unproven: frozenset[str] = frozenset()) -> list[str]:
    """Return one line for each estimand; ``unproven`` arms have no controlled evidence."""
    width = max((len(e.estimand.name) for e in analysis.estimates), default=0)
    return [_estimate_line(e, width, unproven) for e in analysis.estimates]


def _estimate_line(e: Estimate, width: int, unproven: frozenset[str]) -> str:
    if not e.estimated:
        return f"  {e.estimand.name:<{width}}  not estimable: {e.note}"
    percent = 100 if e.estimand.summary == "risk_difference" else 1
    unit = " percentage points" if percent == 100 else ""
    return (
        f"  {e.estimand.name:<{width}}  {percent * e.value:+7.2f}{unit} "
        f"(95 % interval {percent * e.low:+.2f} to {percent * e.high:+.2f}){_favours(e, unproven)}"
    )


def _favours(e: Estimate, unproven: frozenset[str]) -> str:
    if e.estimand.summary == "mean_change":
        return "  a change without a control, which shows no effect"
    if e.low * e.high <= 0:
        return "  no difference shown"
    if {e.estimand.treatment, e.estimand.comparator} & unproven:
        return "  hypothesis only: no controlled evidence"
    return f"  favours {e.treatment.arm if e.value * e.benefit > 0 else e.comparator.arm}"


def progress(what: str = "people") -> Callable[[int, int], None] | None:
    """Return a progress line for a terminal, or None where nobody watches."""
    if not sys.stderr.isatty():
        return None
    began = time.monotonic()

    def show(done: int, total: int) -> None:
        filled = _BAR * done // total
        seconds = time.monotonic() - began
        bar = "#" * filled + "." * (_BAR - filled)
        end = "\n" if done == total else ""
        sys.stderr.write(f"\r  [{bar}] {done:,} of {total:,} {what}, {seconds:.1f} s{end}")
        sys.stderr.flush()

    return show
