"""Titles of pictures: whole, on as many lines as they take."""

import re

from paean.report.drawing import NARROW, Frame, draw

SPEC = {
    "data": {"values": [{"a": 1, "b": 2}]}, "mark": "point", "width": 100, "height": 80,
    "encoding": {"x": {"field": "a", "type": "quantitative"}},
}  # fmt: skip
LONG = "What moves it, culture-expanded marrow stromal cells of the patient's own"


def lines_of(svg: str) -> list[str]:
    return re.findall(r'font-weight="700" fill="#1b2126">([^<]+)<', svg)


def height_of(svg: str) -> int:
    return int(re.findall(r' height="(\d+)"', svg)[0])


def test_a_long_title_is_wrapped_beside_the_mark_and_never_cut() -> None:
    svg = draw(Frame(name="a", title=LONG, simulated=True), NARROW, SPEC)
    lines = lines_of(svg)
    assert len(lines) > 1
    assert " ".join(lines) == LONG.replace("'", "&#x27;")


def test_a_title_of_more_lines_moves_the_picture_down() -> None:
    short = draw(Frame(name="a", title="Short", simulated=True), NARROW, SPEC)
    long = draw(Frame(name="a", title=LONG, simulated=True), NARROW, SPEC)
    lower = 16 * (len(lines_of(long)) - 1)
    assert height_of(long) - height_of(short) == lower
    assert f'<g transform="translate(0,{lower})">' in long
