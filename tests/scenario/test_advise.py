"""`paean advise` as a user types it."""

import datetime
import json
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from paean.cli.main import main

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "docs/examples/person.toml"
DAY = datetime.date(2026, 11, 30)
ELBOW = 'condition = "elbow_tendinopathy"\npain = 6\nage = "46 years"\njurisdiction = "GB"\n'


def run(*arguments: str) -> int:
    return main(["advise", *arguments], clock=lambda: DAY)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    out = tmp_path_factory.mktemp("advise") / "advice.html"
    assert run(str(EXAMPLE), "--out", str(out)) == 0
    return out.read_text(encoding="utf-8")


def written(folder: Path, text: str) -> str:
    path = folder / "person.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


class Outline(HTMLParser):
    """The elements of a page in order, with what ties them together."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []
        self._silent = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {key: value or "" for key, value in attrs}))
        self._silent += tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag == "style"

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.text.append(data)

    def named(self, tag: str) -> list[dict[str, str]]:
        return [attrs for name, attrs in self.elements if name == tag]


def test_the_example_gives_one_page_and_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "aid.html"
    assert run(str(EXAMPLE), "--out", str(out)) == 0
    printed = capsys.readouterr().out
    assert f"The aid: {out}" in printed
    assert [path.name for path in tmp_path.iterdir()] == ["aid.html"]


def test_what_was_seen_sooner_or_between_is_printed_as_the_page_tells_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "aid.html"
    assert run(str(EXAMPLE), "--out", str(out)) == 0
    told = {
        line.split()[0]: line for line in capsys.readouterr().out.splitlines() if line[:2] == "  "
    }
    pair = r"(\d+) of 100 with a sham, (\d+) with it"
    page = out.read_text(encoding="utf-8")
    for name, week in (("nsaid", 6), ("prp", 24), ("steroid", 24)):
        seen = re.search(rf"week {week}: {pair}", told[name])
        assert seen is not None
        assert (
            f"Seen sooner, at {week} weeks: {seen[1]} of 100 with a sham, {seen[2]} with"
        ) in page


def test_the_same_person_on_the_same_day_gives_the_same_bytes(page: str, tmp_path: Path) -> None:
    out = tmp_path / "again.html"
    assert run(str(EXAMPLE), "--out", str(out)) == 0
    assert out.read_text(encoding="utf-8") == page


def test_the_page_needs_no_script_and_no_network(page: str) -> None:
    outline = Outline(page)
    assert not outline.named("script")
    assert not outline.named("link")
    assert not outline.named("img")
    assert not re.search(r"url\(|@import|\son\w+=", page)
    assert all(
        a["href"].startswith(("#", "https://", "http://")) for a in outline.named("a") if a["href"]
    )


def test_the_page_says_what_it_is_and_what_it_is_not(page: str) -> None:
    text = " ".join(Outline(page).text)
    assert "not authorised as a medical device" in text
    assert "talk over with a clinician" in text
    assert "2026-11-30" in text
    assert "No maker, clinic or insurer paid for this aid" in text
    assert "this one ends on 2027-11-30" in text


def test_every_option_has_a_card_with_the_same_rows(page: str) -> None:
    rows = re.findall(
        r'<article class="card" aria-labelledby="fact-(\w+)">(.*?)</article>', page, re.S
    )
    assert len(rows) == 8
    titles = {name: tuple(re.findall(r"<h4>(.*?)</h4>", body)) for name, body in rows}
    assert len(set(titles.values())) == 1


def test_a_cell_product_without_evidence_shows_no_number_of_a_hundred(page: str) -> None:
    card = re.search(r'aria-labelledby="chance-cells">(.*?)</article>', page, re.S)
    assert card is not None
    assert "<svg" not in card[1]
    assert "we show no chance, no path of pain and no view on the price" in card[1]
    facts = re.search(r'aria-labelledby="fact-cells">(.*?)</article>', page, re.S)
    assert facts is not None
    assert "The price we saw" not in facts[1]


def test_pictures_have_words_and_tables_have_headers(page: str) -> None:
    outline = Outline(page)
    for picture in outline.named("svg"):
        told = picture.get("role") == "img" and picture.get("aria-label", "").strip()
        assert told or picture.get("aria-hidden") == "true"
    assert all(head.get("scope") in ("row", "col") for head in outline.named("th"))
    for region in outline.elements:
        if region[1].get("role") == "region":
            assert region[1]["tabindex"] == "0"


def test_headings_step_down_one_at_a_time_and_ids_are_unique(page: str) -> None:
    outline = Outline(page)
    levels = [int(tag[1]) for tag, _ in outline.elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    ids = [attrs["id"] for _, attrs in outline.elements if "id" in attrs]
    assert len(ids) == len(set(ids))
    for _, attrs in outline.elements:
        if "aria-labelledby" in attrs:
            assert attrs["aria-labelledby"] in ids


def test_json_holds_the_whole_aid(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(str(EXAMPLE), "--json", "--out", str(tmp_path / "a.html")) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["format"] == "paean-advice/1"
    assert found["made_for"] is True
    steroid = next(o for o in found["options"] if o["name"] == "steroid")
    shown = steroid["chances"]["3 months"][0]
    assert shown["against"] == "sham"
    assert shown["difference"]["low"] < shown["difference"]["value"] < shown["difference"]["high"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("pain = 6", "pain = 1", "pain of 1 of 10 lies outside of the controlled trials"),
        ('age = "63 years"', 'age = "25 years"', "age 25 lies outside of 40 to 75"),
    ],
)
def test_a_person_outside_of_the_evidence_is_refused_with_the_reason(
    old: str, new: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = written(tmp_path, EXAMPLE.read_text(encoding="utf-8").replace(old, new))
    out = tmp_path / "aid.html"
    assert run(person, "--out", str(out)) == 1
    assert said in capsys.readouterr().err
    assert not out.exists()
    assert run(person, "--json", "--out", str(out)) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["made_for"] is False
    assert said in found["reasons"][0]
    assert not out.exists()


@pytest.mark.parametrize(
    ("old", "new", "at", "said"),
    [
        ("pain = 6", "pain = 11", "pain", "11 is impossible here; give a value of at most 10"),
        ("pain = 6", 'pain = "bad"', "pain", '"bad" is of the wrong type; give a number'),
        ("pain = 6", "payn = 6", "payn", "did you mean"),
        ('age = "63 years"', "age = 63", "age", "years"),
        (
            '"knee_osteoarthritis"',
            '"knee_osteoarthrits"',
            "condition",
            'did you mean "knee_osteoarthritis"?',
        ),
        (
            '"knee_osteoarthritis"',
            '"migraine"',
            ":3:1: condition",
            '"migraine" is not known here; use one of',
        ),
        ('"US"', '"Mars"', "jurisdiction", '"Mars" is not known here'),
        ('["exercise", "nsaid"]', '["exercise", "exercise"]', "tried", "stands here twice"),
        ('"USD"', '"gold"', "currency", '"gold" is not known here'),
        ("amount = 3000", "amount = -5", "amount", "is impossible here"),
        ('condition = "knee_osteoarthritis"', "", "condition", "this key is missing"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_at_its_key(
    old: str, new: str, at: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert old in text
    out = tmp_path / "aid.html"
    assert run(written(tmp_path, text.replace(old, new)), "--out", str(out)) == 2
    printed = capsys.readouterr().err
    assert at in printed
    assert said in printed
    assert not out.exists()


def test_a_file_that_is_not_there_or_no_toml_is_one_clear_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(str(tmp_path / "nobody.toml")) == 2
    assert "there is no such file" in capsys.readouterr().err
    assert run(written(tmp_path, "pain = = 6")) == 2
    assert "this is not TOML" in capsys.readouterr().err


def test_another_language_is_a_file_and_a_hole_in_it_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    english = (ROOT / "src/paean/report/texts/en.toml").read_text(encoding="utf-8")
    mine = tmp_path / "mine.toml"
    out = tmp_path / "aid.html"
    mine.write_text(english.replace('kind = "Decision aid', 'kind = "Entscheidungshilfe'), "utf-8")
    assert run(str(EXAMPLE), "--texts", str(mine), "--out", str(out)) == 0
    assert "Entscheidungshilfe" in out.read_text(encoding="utf-8")
    mine.write_text(english.replace("funding =", "founding ="), "utf-8")
    out.unlink()
    assert run(str(EXAMPLE), "--texts", str(mine), "--out", str(out)) == 2
    assert "the text made.funding is missing" in capsys.readouterr().err
    assert not out.exists()


def test_an_aid_that_misses_an_ipdas_item_is_not_published(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    english = (ROOT / "src/paean/report/texts/en.toml").read_text(encoding="utf-8")
    mine, out = tmp_path / "mine.toml", tmp_path / "aid.html"
    mine.write_text(re.sub(r'^funding = ".*"$', 'funding = ""', english, flags=re.M), "utf-8")
    assert run(str(EXAMPLE), "--texts", str(mine), "--out", str(out)) == 1
    assert "does not meet the IPDAS item: says who paid for it" in capsys.readouterr().err
    assert not out.exists()


def test_a_place_that_cannot_be_written_is_one_clear_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert run(str(EXAMPLE), "--out", str(tmp_path / "file/aid.html")) == 2
    assert "cannot write here" in capsys.readouterr().err


def test_elbow_tendinopathy_shows_twelve_months_and_people_fewer(tmp_path: Path) -> None:
    out = tmp_path / "aid.html"
    assert run(written(tmp_path, ELBOW), "--out", str(out)) == 0
    text = out.read_text(encoding="utf-8")
    assert "96 of 100 people got better" in text
    assert "13 fewer" in text
    assert "This count is for all people in the trial" in text


def key_paths(value: Any, path: str = "") -> set[str]:
    """Key paths of a JSON value; the horizons of ``chances`` are names and become ``*``."""
    if isinstance(value, dict):
        named = "*" if path == "options[].chances" else None
        parts = [(f"{path}.{named or key}".removeprefix("."), v) for key, v in value.items()]
        return {p for name, inner in parts for p in key_paths(inner, name)}
    if isinstance(value, list):
        return {p for item in value for p in key_paths(item, f"{path}[]")} or {f"{path}[]"}
    return {path}


def test_the_documented_keys_of_an_aid_appear(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(str(EXAMPLE), "--json", "--out", str(tmp_path / "a.html")) == 0
    found = key_paths(json.loads(capsys.readouterr().out))
    alike = r"(options\[\]\.(?:earlier|between|others\[\]|classes\[\]\.access)).*"
    shown = {re.sub(alike, r"\1", key).removesuffix("[]") for key in found}
    page = (ROOT / "docs/reference/json.md").read_text(encoding="utf-8")
    body = page.split("## paean advise --json\n", 1)[1].split("\n## ", 1)[0]
    told = {key.removesuffix("[]") for key in re.findall(r"^\| `([^`]+)` \|", body, re.MULTILINE)}
    empty = {"options[].chances.*", "options[].classes", "options[].path", "options[].facts"}
    empty |= {"options[].access.prices", "options[].access.policies", "not_used[]"}
    assert shown - empty == told - empty
