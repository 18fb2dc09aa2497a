"""A hundred people as a hundred marks: told apart by shape, not by colour alone."""

from dataclasses import dataclass
from html import escape

from markupsafe import Markup

from paean.report.palette import ACCENT, INK, MUTED

_PITCH, _RADIUS = 12, 4
_SIDE = 10
_GAIN = "#0063a3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """How many of 100 are drawn as each mark, in reading order; together 100."""

    full: int
    extra: int
    lost: int

    @property
    def empty(self) -> int:
        """Return how many are left."""
        return 100 - self.full - self.extra - self.lost


def beside(without: int, with_it: int) -> Marks:
    """Return the marks of the group with the option, set against the group without it."""
    return Marks(
        full=min(without, with_it), extra=max(0, with_it - without), lost=max(0, without - with_it)
    )


def icon_array(marks: Marks, label: str) -> Markup:
    """Return ten rows of ten marks as one picture with its words."""
    size = _PITCH * _SIDE
    drawn = [_mark(index, marks) for index in range(100)]
    return Markup(
        f'<svg class="icons" viewBox="0 0 {size} {size}" role="img" '
        f'aria-label="{escape(label, quote=True)}">{"".join(drawn)}</svg>'
    )


def legend_mark(kind: str) -> Markup:
    """Return one mark for the key to the pictures, hidden from those who listen."""
    drawn = _SHAPES[kind](_PITCH / 2, _PITCH / 2)
    return Markup(
        f'<svg class="key" viewBox="0 0 {_PITCH} {_PITCH}" aria-hidden="true" focusable="false">'
        f"{drawn}</svg>"
    )


def _mark(index: int, marks: Marks) -> str:
    x = _PITCH * (index % _SIDE) + _PITCH / 2
    y = _PITCH * (index // _SIDE) + _PITCH / 2
    kind = (
        "full" if index < marks.full
        else "extra" if index < marks.full + marks.extra
        else "lost" if index < marks.full + marks.lost
        else "empty"
    )  # fmt: skip
    return _SHAPES[kind](x, y)


def _full(x: float, y: float) -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{_RADIUS}" fill="{INK}"/>'


def _extra(x: float, y: float) -> str:
    r = _RADIUS + 1
    points = f"{x:g},{y - r:g} {x + r:g},{y:g} {x:g},{y + r:g} {x - r:g},{y:g}"
    return f'<polygon points="{points}" fill="{_GAIN}"/>'


def _lost(x: float, y: float) -> str:
    r = _RADIUS - 0.5
    return (
        f'<path d="M{x - r:g},{y - r:g}l{2 * r:g},{2 * r:g}m{-2 * r:g},0l{2 * r:g},{-2 * r:g}"'
        f' stroke="{ACCENT}" stroke-width="2" fill="none"/>'
    )


def _empty(x: float, y: float) -> str:
    r = _RADIUS - 0.75
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r}" fill="none" stroke="{MUTED}" stroke-width="1"/>'


_SHAPES = {"full": _full, "extra": _extra, "lost": _lost, "empty": _empty}
