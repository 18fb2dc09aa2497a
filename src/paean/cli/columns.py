"""Columns and paragraphs on a terminal."""

import textwrap
from collections.abc import Iterable, Sequence

_WIDTH = 96


def table(head: Sequence[str], rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Return aligned columns; a head that ends in ``>`` is set to the right, the last one wraps."""
    return [line for row in aligned(head, rows) for line in row]


def aligned(head: Sequence[str], rows: Iterable[tuple[str, ...]]) -> list[list[str]]:
    """Return the lines of the head and of each row."""
    shown = [tuple(name.removesuffix(">") for name in head), *rows]
    widths = [max(len(row[i]) for row in shown) for i in range(len(head))]
    room = max(_WIDTH - sum(widths[:-1]) - 2 * len(head), 20)
    lines: list[list[str]] = []
    for row in shown:
        cells = [
            f"{cell:>{width}}" if name.endswith(">") else f"{cell:<{width}}"
            for cell, name, width in zip(row[:-1], head, widths, strict=False)
        ]
        start = "  " + "  ".join(cells) + "  "
        last = textwrap.wrap(row[-1], room, break_on_hyphens=False, break_long_words=False) or [""]
        if head[-1].endswith(">"):
            last = [f"{row[-1]:>{widths[-1]}}"]
        more = [" " * len(start) + line for line in last[1:]]
        lines.append([(start + last[0]).rstrip(), *more])
    return lines


def wrapped(text: str) -> list[str]:
    """Return a text in lines, set in; the following ones further."""
    return textwrap.wrap(
        text, _WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False,
        break_long_words=False,
    )  # fmt: skip
