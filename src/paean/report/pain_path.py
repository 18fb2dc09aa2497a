"""Mean pain over time with an option and with its sham: one small picture, and its words."""

from html import escape

from markupsafe import Markup

from paean.report.catalogue import Catalogue
from paean.report.palette import GRID, INK, MUTED
from paean.study.advice import OptionAdvice, PathPoint

_WIDTH, _HEIGHT = 200, 96
_LEFT, _RIGHT, _TOP, _BOTTOM = 20, 8, 8, 22
_LAST_WEEK, _MOST_PAIN = 26.0, 10.0
_OWN = "#0063a3"


def path_words(option: OptionAdvice, words: Catalogue) -> str:
    """Return the path in one sentence, or that none is shown."""
    if not option.path:
        return words.text("path.none")
    return _told(option, words)


def path_picture(option: OptionAdvice, words: Catalogue) -> Markup | None:
    """Return the path as a picture, or None where no trial against a sham gives one."""
    if not option.path:
        return None
    axes = _axes(words)
    with_it = _line(option.path, "with_it", _OWN, "")
    without = _line(option.path, "without", INK, "3 3")
    label = f"{words.text('path.title')}. {_told(option, words)}"
    return Markup(
        f'<svg class="path" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'aria-label="{escape(label, quote=True)}">{axes}{without}{with_it}</svg>'
    )


def _told(option: OptionAdvice, words: Catalogue) -> str:
    first, last = option.path[0], option.path[-1]
    return words.text(
        "path.words", start=f"{first.with_it:.1f}", with_it=f"{last.with_it:.1f}",
        without=f"{last.without:.1f}", weeks=f"{last.weeks:.0f}",
        low=_points(last.gap.low, words), high=_points(last.gap.high, words),
    )  # fmt: skip


def _points(gap: float, words: Catalogue) -> str:
    size = f"{abs(gap):.1f}"
    return words.text("path.less" if gap < 0 else "path.more", n=size)


def _x(weeks: float) -> float:
    return _LEFT + (_WIDTH - _LEFT - _RIGHT) * weeks / _LAST_WEEK


def _y(pain: float) -> float:
    return _TOP + (_HEIGHT - _TOP - _BOTTOM) * (1 - pain / _MOST_PAIN)


def _axes(words: Catalogue) -> str:
    text = f'font-size="9" fill="{MUTED}" font-family="Helvetica, Arial, sans-serif"'
    lines = "".join(
        f'<path d="M{_LEFT},{_y(p):.1f}H{_WIDTH - _RIGHT}" stroke="{GRID}"/>'
        f'<text x="{_LEFT - 4}" y="{_y(p) + 3:.1f}" text-anchor="end" {text}>{p}</text>'
        for p in (0, 5, 10)
    )
    ticks = "".join(
        f'<text x="{_x(w):.1f}" y="{_HEIGHT - 10}" text-anchor="middle" {text}>{w}</text>'
        for w in (0, 6, 12, 24)
    )
    unit = escape(words.text("path.weeks"))
    return (
        f"{lines}{ticks}"
        f'<text x="{_WIDTH - _RIGHT}" y="{_HEIGHT - 1}" text-anchor="end" {text}>{unit}</text>'
    )


def _line(path: tuple[PathPoint, ...], side: str, colour: str, dash: str) -> str:
    at = [(_x(p.weeks), _y(getattr(p, side))) for p in path]
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in at)
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    dots = "".join(
        f'<rect x="{x - 2.5:.1f}" y="{y - 2.5:.1f}" width="5" height="5" fill="{colour}"/>'
        if side == "with_it"
        else f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.2" fill="{colour}"/>'
        for x, y in at[1:]
    )
    return (
        f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.8"{dashed}/>'
        f"{dots}"
    )
