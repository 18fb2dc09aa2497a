"""The decision aid in a real browser: axe-core, the keyboard, what is heard, paper and phone.

Needs Chromium on the path (or in PAEAN_CHROMIUM) and, for axe, `npm install` in this folder (or
the file's place in PAEAN_AXE); what is missing skips and says so.
"""

import datetime
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chromium import Chromium, executable
from paean.cli.main import main

ROOT = Path(__file__).parents[2]
AXE = Path(
    os.environ.get("PAEAN_AXE")
    or Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
)
KNEE = (ROOT / "docs/examples/person.toml").read_text(encoding="utf-8")
ELBOW = 'condition = "elbow_tendinopathy"\npain = 6\nage = "46 years"\njurisdiction = "GB"\n'
DAY = datetime.date(2026, 11, 30)
BACK = ELBOW.replace("elbow_tendinopathy", "discogenic_back_pain")
PEOPLE = {"knee": KNEE, "elbow": ELBOW, "back": BACK}
SIZES = {"phone": 390, "narrow": 320, "desktop": 1280}
needs_axe = pytest.mark.skipif(
    not AXE.is_file(), reason="axe-core is not there: npm install in tests/browser, or PAEAN_AXE"
)
pytestmark = pytest.mark.skipif(
    executable() is None, reason="no Chromium on the path and none in PAEAN_CHROMIUM"
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    found: dict[str, Path] = {}
    for name, text in PEOPLE.items():
        person, out = folder / f"{name}.toml", folder / f"{name}.html"
        person.write_text(text, encoding="utf-8")
        assert main(["advise", str(person), "--out", str(out)], clock=lambda: DAY) == 0
        found[name] = out
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    with Chromium() as one:
        yield one


def dark(browser: Chromium, scheme: str) -> None:
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.send("Emulation.setEmulatedMedia", media="", features=features)


@needs_axe
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PEOPLE)
def test_axe_finds_nothing_wrong(
    name: str, size: str, scheme: str, browser: Chromium, pages: dict[str, Path]
) -> None:
    dark(browser, scheme)
    browser.show(pages[name], SIZES[size])
    browser.run(AXE.read_text(encoding="utf-8") + "; true")
    found = browser.run("axe.run(document).then(r => r.violations.map(v => "
                        "[v.impact, v.id, v.nodes.map(n => n.html.slice(0, 200))]))")  # fmt: skip
    assert found == []
    assert browser.run("axe.version").startswith("4.")


@needs_axe
def test_axe_would_find_a_picture_without_words(
    browser: Chromium, pages: dict[str, Path], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.html"
    text = pages["knee"].read_text(encoding="utf-8")
    broken.write_text(re.sub(r'aria-label="[^"]*"', "", text), encoding="utf-8")
    browser.show(broken)
    browser.run(AXE.read_text(encoding="utf-8") + "; true")
    found = browser.run("axe.run(document).then(r => r.violations.map(v => [v.impact, v.id]))")
    assert ["serious", "svg-img-alt"] in found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PEOPLE)
def test_nothing_is_wider_than_the_window(
    name: str, size: str, browser: Chromium, pages: dict[str, Path]
) -> None:
    browser.show(pages[name], SIZES[size])
    assert browser.run("document.documentElement.scrollWidth") <= SIZES[size]


FOCUS = """(() => { const a = document.activeElement, s = getComputedStyle(a);
return [a.tagName, (a.getAttribute('href') || a.getAttribute('aria-labelledby') || ''),
s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2, a.getBoundingClientRect().height > 0];
})()"""


def test_the_keyboard_reaches_everything_and_the_focus_is_seen(
    browser: Chromium, pages: dict[str, Path]
) -> None:
    browser.show(pages["knee"])
    wanted = browser.run("document.querySelectorAll('a[href], [tabindex=\"0\"]').length")
    seen: list[Any] = []
    for _ in range(wanted):
        browser.press("Tab", 9)
        seen.append(browser.run(FOCUS))
    assert seen[0][:2] == ["A", "#aid"]
    assert len({(tag, where) for tag, where, _, _ in seen}) > 20
    assert all(outlined and shown for _, _, outlined, shown in seen)
    regions = [where for tag, where, _, _ in seen if tag == "DIV"]
    assert regions == ["products", "contrasts"]


def test_the_skip_link_leads_to_the_aid(browser: Chromium, pages: dict[str, Path]) -> None:
    browser.show(pages["knee"])
    browser.press("Tab", 9)
    browser.run("document.activeElement.click()")
    assert browser.run("document.activeElement.id") == "aid"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PEOPLE)
def test_a_screen_reader_hears_landmarks_headings_and_each_picture(
    name: str, size: str, browser: Chromium, pages: dict[str, Path]
) -> None:
    browser.show(pages[name], SIZES[size])
    heard = browser.heard()
    roles = [role for role, _ in heard]
    assert "navigation" in roles
    assert roles.count("banner") == roles.count("main") == roles.count("contentinfo") == 1
    headings = [said for role, said in heard if role == "heading"]
    assert headings.index("What happened to people like you") < headings.index(
        "What each way asks of you, side by side"
    )
    pictures = [said for role, said in heard if role == "image"]
    assert pictures
    assert all(re.search(r"\d+ of 100 people|Mean pain over time", said) for said in pictures)
    articles = [said for role, said in heard if role == "article"]
    assert len(articles) == 2 * len(set(articles))
    assert "columnheader" in roles
    assert "rowheader" in roles


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("turn", range(4))
def test_paper_takes_two_pages_for_the_person_and_one_for_the_clinician(
    turn: int, name: str, browser: Chromium, tmp_path: Path
) -> None:
    person, out = tmp_path / "person.toml", tmp_path / "aid.html"
    person.write_text(PEOPLE[name] + f"# {turn}\n", encoding="utf-8")
    assert main(["advise", str(person), "--out", str(out)]) == 0
    browser.show(out)
    pages = re.findall(rb"/Type\s*/Page[^s]", browser.printed())
    assert len(pages) == 3


@pytest.mark.parametrize("place", ["US", "GB", "DE", "JP", "KR", "AU", "EU", "other"])
def test_paper_takes_three_pages_wherever_the_person_lives(
    place: str, browser: Chromium, tmp_path: Path
) -> None:
    person, out = tmp_path / "person.toml", tmp_path / "aid.html"
    person.write_text(KNEE.replace('"US"', f'"{place}"'), encoding="utf-8")
    assert main(["advise", str(person), "--out", str(out)]) == 0
    browser.show(out)
    assert len(re.findall(rb"/Type\s*/Page[^s]", browser.printed())) == 3


CONTRAST = """(() => {
const parts = c => c.match(/[0-9.]+/g).slice(0, 3).map(Number);
const light = c => { const [r, g, b] = parts(c).map(v => { v /= 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
const behind = e => { while (e) { const c = getComputedStyle(e).backgroundColor;
  if (!/rgba\\(.*, 0\\)/.test(c)) return c; e = e.parentElement; } return 'rgb(255,255,255)'; };
return Math.min(...[...document.querySelectorAll('svg.icons *, svg.path polyline, svg.path rect')]
  .map(e => { const s = getComputedStyle(e), c = s.fill === 'none' ? s.stroke : s.fill;
    const [a, b] = [light(c), light(behind(e))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05); })); })()"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_mark_stands_out_from_its_paper(
    scheme: str, browser: Chromium, pages: dict[str, Path]
) -> None:
    dark(browser, scheme)
    for page in pages.values():
        browser.show(page)
        assert browser.run(CONTRAST) >= 3  # WCAG 2.2, 1.4.11
    dark(browser, "light")


WORST = """condition = "knee_osteoarthritis"
pain = 8.5
age = "74 years"
jurisdiction = "US"
tried = ["exercise", "nsaid", "steroid", "hyaluronic_acid", "prp", "cells", "surgery"]
[preferences]
accepted_cell_sources = ["adult_autologous", "adult_allogeneic", "perinatal", "fetal", "embryonic",
  "induced_pluripotent", "xenogeneic"]
surgery = "never"
budget = { amount = 1000000, currency = "USD" }
"""


def test_paper_takes_three_pages_for_whoever_tried_and_accepts_everything(
    browser: Chromium, tmp_path: Path
) -> None:
    person, out = tmp_path / "person.toml", tmp_path / "aid.html"
    person.write_text(WORST, encoding="utf-8")
    assert main(["advise", str(person), "--out", str(out)]) == 0
    browser.show(out)
    assert len(re.findall(rb"/Type\s*/Page[^s]", browser.printed())) == 3


def test_forced_colours_keep_the_marks_apart_by_shape(
    browser: Chromium, pages: dict[str, Path]
) -> None:
    features = [{"name": "forced-colors", "value": "active"}]
    browser.send("Emulation.setEmulatedMedia", media="", features=features)
    browser.show(pages["knee"])
    shapes = browser.run("['circle','polygon','path'].map(s => "
                         "document.querySelectorAll('.icons ' + s).length)")  # fmt: skip
    assert all(n > 0 for n in shapes[:2])
    browser.send("Emulation.setEmulatedMedia", media="", features=[])
