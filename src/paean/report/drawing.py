"""From a chart to two plain SVG pictures, one for wide and one for narrow screens."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from textwrap import wrap
from typing import Any

import vl_convert
from markupsafe import Markup

from paean.report.palette import ACCENT, INK
from paean.report.tables import Table

WIDE, NARROW = 780, 350
TOP = 34
_LINE = 16  # from one line of a title to the next
_VEGA_LITE = "6.1"
_FONT = "Helvetica, Arial, sans-serif"
_TAG = re.compile(r"<[^<>]+>")
_NOISE = re.compile(
    r' (?:aria-[a-z]+|role|class|pointer-events|xmlns:xlink|version)="[^"]*"'
    r'| (?:opacity|fill-opacity|stroke-width)="1"| stroke-miterlimit="10"'
)
_HIDDEN = re.compile(r'<path[^>]*display="none"[^>]*/>|<path[^>]* d="M0,0h0v0h0Z"[^>]*/>')
_PLACES = re.compile(r' (?:d|transform|[xy][12]?)="[^"]*"')
_NUMBER = re.compile(r"-?\d+\.\d{2,}")
_SIZE = re.compile(r'<svg[^>]*? width="([\d.]+)" height="([\d.]+)"[^>]*>')


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture in two widths, the words that stand for it, and its data."""

    name: str
    title: str
    caption: str
    alternative: str
    wide: Markup
    narrow: Markup
    data: Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What every picture of a figure carries with it when it is copied out of the report."""

    name: str
    title: str
    simulated: bool

    @property
    def mark(self) -> str:
        """Return the word that stands on every picture of a simulated trial."""
        return "SIMULATED" if self.simulated else ""


def draw(frame: Frame, width: int, spec: Mapping[str, Any]) -> Markup:
    """Return a Vega-Lite chart as an SVG picture of a given width, titled and marked."""
    drawn = str(vl_convert.vegalite_to_svg(dict(spec), vl_version=_VEGA_LITE))
    return Markup(_framed(frame, width, _plain(drawn)))


def _plain(svg: str) -> str:
    """Return the picture without what only a script would need; no text is touched."""
    return _HIDDEN.sub("", _TAG.sub(lambda tag: _short(_NOISE.sub("", tag[0])), svg))


def _short(tag: str) -> str:
    return _PLACES.sub(lambda place: _NUMBER.sub(_rounded, place[0]), tag)


def _rounded(found: re.Match[str]) -> str:
    return f"{float(found[0]):.1f}".removesuffix(".0")


def _framed(frame: Frame, least: int, svg: str) -> str:
    found = _SIZE.search(svg)
    if found is None:
        raise ValueError("the drawing has no size")
    width, drawn = max(least, round(float(found[1]))), round(float(found[2]))
    lines = _title_lines(frame, width)
    lower = _LINE * (len(lines) - 1)
    height = drawn + lower
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" aria-hidden="true" focusable="false" '
        f'font-family="{_FONT}">'
    )
    inside = svg[found.end() :].removesuffix("</svg>")
    paper = f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
    inside = re.sub(r'^<rect [^>]*fill="#ffffff"/>', "", inside)
    inside = _own_names(f"{frame.name}-{least}", inside.replace(f' font-family="{_FONT}"', ""))
    if lower:
        inside = f'<g transform="translate(0,{lower})">{inside}</g>'
    return f"{head}{paper}{_labels(frame, width, lines)}{inside}</svg>"


def _title_lines(frame: Frame, width: int) -> list[str]:
    """Return the title in as many lines as it takes beside the mark."""
    room = width - 8 - (104 if frame.simulated else 0)
    if len(frame.title) * 6.9 < room:
        return [frame.title]
    return wrap(frame.title, int(room / 7))


def _labels(frame: Frame, width: int, lines: list[str]) -> str:
    """Return title and mark."""
    text = "".join(
        f'<text x="4" y="{17 + _LINE * i}" font-size="13" font-weight="700" fill="{INK}">'
        f"{escape(line)}</text>"
        for i, line in enumerate(lines)
    )
    if not frame.simulated:
        return text
    return text + (
        f'<rect x="{width - 98}" y="2" width="96" height="21" rx="2" fill="{ACCENT}"/>'
        f'<text x="{width - 50}" y="17" font-size="12" font-weight="700" letter-spacing="1.2" '
        f'text-anchor="middle" fill="#ffffff">{frame.mark}</text>'
    )


def _own_names(prefix: str, svg: str) -> str:
    """Return the picture with names that no other picture of the page has, counted from 1."""
    names = {name: f"{prefix}-{i}" for i, name in enumerate(re.findall(r' id="([^"]+)"', svg), 1)}
    for old, new in names.items():
        svg = svg.replace(f' id="{old}"', f' id="{new}"').replace(f"url(#{old})", f"url(#{new})")
    return svg
