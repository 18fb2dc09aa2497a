"""`paean evidence known`: what is known of every product in every condition."""

import argparse
import sys
from collections.abc import Iterable, Sequence

from paean.cli import show
from paean.cli.columns import table, wrapped
from paean.pipeline.add_evidence import known_trials
from paean.pipeline.evidence import Known, WhatIsKnown, known_in, known_json, known_words

_BLOCK = 7  # conditions side by side on a terminal


def act(asked: argparse.Namespace) -> int:
    """Print everything in brief, or a condition or a product in words."""
    found = known_in(asked.condition, asked.product, known_trials(asked.evidence))
    if asked.json:
        show.as_json(known_json(found))
        return 0
    told = _in_words(found.cells) if asked.condition or asked.product else _in_brief(found.cells)
    sys.stdout.write("\n".join([*told, "", *_foot(found)]).rstrip() + "\n")
    return 0


def _in_brief(cells: Sequence[Known]) -> Iterable[str]:
    columns = list(dict.fromkeys(cell.condition for cell in cells))
    names = list(dict.fromkeys(cell.alternative for cell in cells))
    at = {(cell.alternative.name, cell.condition.name): cell for cell in cells}
    for first in range(0, len(columns), _BLOCK):
        block = columns[first : first + _BLOCK]
        head = ("people in controlled trials", *(f"{c.short}>" for c in block))
        rows = [
            (
                known_words.short(at[one.name, block[0].name]),
                *(known_words.code(at[one.name, c.name]) for c in block),
            )
            for one in names
        ]
        yield from table(head, rows)
        yield ""
        yield from wrapped("; ".join(f"{c.short}: {c.called}" for c in block))
        yield ""
    yield from wrapped(
        "A number: the people of the controlled trials, of which at least one gives a usable "
        "number of pain. (n): controlled trials, no usable number. pools: only pools of others. "
        "u: uncontrolled people only; none: nobody at all. Both mean no controlled evidence."
    )


def _in_words(cells: Sequence[Known]) -> Iterable[str]:
    head = ("", "trials>", "people>", "uncontrolled>", "pain (95 %), control, certainty")
    for condition in dict.fromkeys(cell.condition for cell in cells):
        here = [cell for cell in cells if cell.condition == condition]
        yield f"{condition.called} ({condition.name})"
        yield from table(head, map(_row, here))
        yield ""


def _row(cell: Known) -> tuple[str, ...]:
    return (
        known_words.short(cell),
        str(len(cell.controlled.trials) or "-"),
        known_words.people(cell) if cell.controlled.trials else "-",
        str(cell.uncontrolled_people or "-"),
        known_words.answer(cell) + (f"; {cell.grade}" if cell.grade else ""),
    )


def _foot(found: WhatIsKnown) -> list[str]:
    return [
        *wrapped(
            "Pain in hundredths of the scale's range, negative: the product named does better. "
            "* medians or an assumed spread. Certainty after GRADE, from stated inputs."
        ),
        *wrapped(
            f"Last search {found.searched}; the packaged trials are a sample. `paean evidence "
            "pool` shows what stands behind a number, docs/reference/what-is-known.md all of it."
        ),
    ]
