"""The study report as a file: whole on its own, honest about its origin, open to every reader."""

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from paean.report.study_report import study_report
from report_factory import not_estimable, some_contents

VOID = {"meta", "br", "wbr", "link", "img", "input", "hr"}


@cache
def page(*, simulated: bool = True) -> str:
    return study_report(some_contents(simulated=simulated))


class Reading(HTMLParser):
    """Collects tags, names and headings, and every fault of nesting."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.faults: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> at {self.getpos()}")

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


def read(html: str) -> Reading:
    reading = Reading()
    reading.feed(html)
    reading.close()
    return reading


def figures(html: str) -> list[str]:
    return re.findall(r"<figure.*?</figure>", html, flags=re.DOTALL)


def test_it_needs_no_other_file_no_network_and_no_script() -> None:
    html = page()
    assert "@import" not in html
    assert "url(" not in html.replace("url(#", "")
    for tag, attributes in read(html).tags:
        assert tag not in {"script", "link", "img", "iframe", "object", "embed"}
        for name in ("src", "href", "xlink:href"):
            assert (attributes.get(name) or "#").startswith("#")
        assert not [name for name in attributes if name.startswith("on")]


def test_it_is_small() -> None:
    assert len(page().encode()) < 1_500_000


def test_tags_are_closed_in_order_and_names_are_unique() -> None:
    reading = read(page())
    assert reading.faults == []
    assert reading.open == []
    names = Counter(a["id"] for _, a in reading.tags if "id" in a)
    assert [name for name, times in names.items() if times > 1] == []


def test_links_within_the_page_lead_somewhere() -> None:
    tags = read(page()).tags
    names = {a["id"] for _, a in tags if "id" in a}
    for _, attributes in tags:
        if (target := attributes.get("href") or "#main").startswith("#"):
            assert target[1:] in names
        for name in (attributes.get("aria-labelledby") or "main").split():
            assert name in names


def test_headings_go_down_one_step_at_a_time() -> None:
    levels = [int(tag[1]) for tag, _ in read(page()).tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_it_can_be_read_without_eyes() -> None:
    tags = read(page()).tags
    assert ("html", {"lang": "en"}) in tags
    assert {"header", "nav", "main", "footer"} <= {tag for tag, _ in tags}
    assert any(a.get("class") == "skip" and a.get("href") == "#main" for _, a in tags)
    tables = len([tag for tag, _ in tags if tag == "table"])
    assert tables == len([tag for tag, _ in tags if tag == "caption"])


def test_every_figure_is_marked_told_in_words_and_comes_with_its_data() -> None:
    drawn = figures(page())
    assert len(drawn) == 6
    for figure in drawn:
        pictures = re.findall(r"<svg.*?</svg>", figure, flags=re.DOTALL)
        assert len(pictures) == 2
        assert all("SIMULATED" in picture for picture in pictures)
        told = re.search(r'role="img" aria-label="([^"]+)"', figure)
        assert told is not None
        assert len(told[1]) > 60
        assert "<figcaption>" in figure
        assert re.search(r"<details.*<table.*<td", figure, flags=re.DOTALL)


def test_a_text_alternative_states_the_finding() -> None:
    assert "Marrow cells against Saline" in figures(page())[0]
    assert "2.0 less (7.0 less to 3.0 more)" in figures(page())[0]


def test_colours_in_pictures_have_a_dark_twin() -> None:
    html = page()
    pictures = "".join(re.findall(r"<svg.*?</svg>", html, flags=re.DOTALL))
    used = set(re.findall(r'(?:fill|stroke)="(#[0-9a-f]{3,6})"', pictures))
    twins = set(re.findall(r"svg \[fill='(#[0-9a-f]{6})'\]", html))
    assert used <= twins


def test_a_simulated_study_says_so_from_the_title_on() -> None:
    html = page()
    assert "<title>SIMULATED" in html
    assert "No patient was treated. Every number below comes from a simulator with" in html
    assert "uncalibrated reference parameters" in html
    assert "Evidence grade of these differences: none" in html


def test_a_registry_report_holds_no_simulation_and_no_truth() -> None:
    html = page(simulated=False)
    assert "simulat" not in html.lower()
    assert "True value" not in html
    assert 'id="mechanism"' not in html
    assert "sham" not in " ".join(read(html).text).replace("Sham harvest", "").lower()
    assert len(figures(html)) == 4


def test_every_parameter_and_every_assumption_is_listed() -> None:
    contents, html = some_contents(), page()
    text = " ".join("".join(read(html).text).split())
    for parameter in contents.parameters.parameters:
        assert parameter.meaning in text
        assert parameter.name in text
        assert parameter.source in text
    assert "2 parameters" in text
    assert "1 is an assumption" in text
    assert "chosen for the toy" in text


def test_findings_put_errors_first_and_never_call_the_unknown_broken() -> None:
    html = page()
    places = [html.index(m) for m in ("no stopping rule", "few visits", "the dose cannot be")]
    assert places == sorted(places)
    assert "all is well" not in html
    assert "not stated in what was read" in html
    assert "/somewhere/else" not in html


def test_serious_harms_come_first() -> None:
    html = page()
    assert html.index(">infection<") < html.index(">aching<")
    assert "they repeat their inputs" in html


def test_what_the_protocol_does_not_say_is_called_not_stated() -> None:
    html = page()
    assert html.count('class="unstated"') > 10
    assert "None" not in " ".join(read(html).text)
    assert re.findall(r"\bnan\b", " ".join(read(html).text)) == []


@pytest.mark.parametrize(
    "label", ['<script>alert("x")</script> & Söhne', "A" * 90, "$& \\1 {{ x }}"]
)
def test_labels_are_text_whatever_they_hold(label: str) -> None:
    html = study_report(some_contents(label=label))
    reading = read(html)
    assert reading.faults == []
    assert "script" not in {tag for tag, _ in reading.tags}
    assert label in "".join(reading.text)


def test_every_arm_is_named() -> None:
    text = "".join(read(page()).text)
    assert "Marrow cells" in text
    assert "Saline" in text


def test_an_answer_that_could_not_be_estimated_still_makes_a_report() -> None:
    contents = some_contents()
    nothing = replace(contents.analysis, estimates=(not_estimable(),), means=(), harms=())
    html = study_report(replace(contents, analysis=nothing, findings=()))
    assert read(html).faults == []
    assert "no answer could be estimated" in html


def test_the_same_contents_give_the_same_bytes() -> None:
    assert study_report(some_contents()) == page()


def test_a_simulated_cohort_read_without_its_truth_stays_marked() -> None:
    html = study_report(replace(some_contents(), truth=None))
    assert all("SIMULATED" in figure for figure in figures(html))
    assert 'id="mechanism"' not in html
    assert "True value" not in html


def test_an_arm_of_one_person_has_a_mean_and_no_interval() -> None:
    contents = some_contents()
    nan = float("nan")
    lone = tuple(
        replace(m, n=1, sd=nan, low=nan, high=nan) if m.arm == "cells" else m
        for m in contents.analysis.means
    )
    html = study_report(replace(contents, analysis=replace(contents.analysis, means=lone)))
    assert read(html).faults == []
    assert re.findall(r"\bnan\b", html.lower()) == []


def test_many_arms_and_knees_of_one_person_make_a_report() -> None:
    contents = some_contents()
    more = tuple(
        replace(contents.protocol.arms[0], name=f"arm_{i}", label=f"Cells {i}") for i in range(7)
    )
    protocol = replace(
        contents.protocol,
        arms=(*contents.protocol.arms, *more),
        study=replace(contents.protocol.study, design="within_patient"),
    )
    html = study_report(replace(contents, protocol=protocol))
    assert read(html).faults == []
    assert "Each person counts in every arm" in html
