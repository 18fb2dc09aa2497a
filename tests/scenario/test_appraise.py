"""`paean appraise`: is it worth its price, will it be covered, what would I pay."""

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

from paean.appraise.observe import COLUMNS, Reading, read_part
from paean.cli.main import main
from paean.files.protocol import parse_protocol
from recorded import PROTOCOL, ROOT, twins, valuation

DRAWS = "400"
MILES = ROOT / "protocols/miles2023.toml"
PRICE, SALINE = 5156.0, 516.29


@pytest.fixture(scope="module")
def null_world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return twins(tmp_path_factory.mktemp("null") / "cohort")


@pytest.fixture(scope="module")
def better_world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return twins(tmp_path_factory.mktemp("better") / "cohort", relief=15.0)


def asked(capsys: pytest.CaptureFixture[str], study: Path, *more: Any) -> dict[str, Any]:
    arguments = ["appraise", str(study), "--draws", DRAWS, "--json", *map(str, more)]
    assert main(arguments) == 0
    return json.loads(capsys.readouterr().out)


def priced(tmp_path: Path, price: float, name: str = "priced.toml") -> Path:
    path = valuation(tmp_path / name)
    text = path.read_text()
    block = re.search(r'item = "bone_marrow_msc"\nvalue = 5156\nlow = 1150\nhigh = 12000', text)
    assert block is not None
    new = f'item = "bone_marrow_msc"\nvalue = {price}'
    path.write_text(text.replace(block[0], new))
    return path


# ---------------------------------------------------------------- the null world


def test_identical_arms_are_worth_minus_the_price_difference_everywhere(null_world, capsys) -> None:
    found = asked(capsys, null_world)
    full = [b for b in found["benefits"] if b["perspective"] in ("health_system", "societal")]
    assert full
    for row in full:
        assert row["benefit"] == pytest.approx(-(PRICE - SALINE), abs=1e-6)
    assert {b["verdict"] for b in found["benefits"]} == {"not cost-effective"}


def test_identical_arms_have_no_threshold_price_beyond_what_they_replace(
    null_world, capsys
) -> None:
    found = asked(capsys, null_world)
    rows = [r for r in found["prices"] if r["perspective"] == "health_system"]
    assert len(rows) > 20
    for row in rows:
        assert row["at_means"] == pytest.approx(SALINE, abs=1e-6)


def test_net_benefit_falls_with_the_price_by_just_the_price(null_world, capsys, tmp_path) -> None:
    found = [
        asked(capsys, null_world, "--valuation", priced(tmp_path, price))
        for price in (0, 500, 2000, 30000)
    ]
    mine = [f["benefits"][0]["benefit"] for f in found]
    assert [mine[0] - m for m in mine[1:]] == pytest.approx([500, 2000, 30000])
    chances = [f["benefits"][0]["probability"] for f in found]
    assert chances == sorted(chances, reverse=True)


def test_another_name_of_the_same_money_changes_nothing(better_world, capsys, tmp_path) -> None:
    dollars = valuation(tmp_path / "usd.toml")
    text = dollars.read_text()
    other = tmp_path / "other.toml"

    def dearer(found: re.Match[str]) -> str:
        return f"{found[1]} = {float(found[2]) * 100}"

    text = text.replace('"USD"', '"XXX"').replace('policy = "icer_us"', "")
    text = re.sub(r"^(value|low|high) = ([\d.]+)$", dearer, text, flags=re.M)
    head = "threshold_low = 10000000\nthreshold_high = 15000000\n"
    head += "discount_costs = 0.03\ndiscount_effects = 0.03\n"
    other.write_text(head + text)
    here = asked(capsys, better_world, "--valuation", dollars)
    there = asked(capsys, better_world, "--valuation", other)
    for a, b in zip(here["benefits"], there["benefits"], strict=True):
        assert b["benefit"] == pytest.approx(100 * a["benefit"], rel=1e-9)
        assert (a["verdict"], a["probability"]) == (b["verdict"], b["probability"])
    for a, b in zip(here["prices"], there["prices"], strict=True):
        assert b["at_means"] == pytest.approx(100 * a["at_means"], rel=1e-9)
        assert a["acceptable"] == b["acceptable"]


# ---------------------------------------------------------------- a world with an effect


def test_relief_is_worth_something_and_each_mapping_says_how_much(better_world, capsys) -> None:
    found = asked(capsys, better_world)
    at = {
        r["mapping"]: r["at_means"]
        for r in found["prices"]
        if r["perspective"] == "health_system" and r["waning"] == "all" and r["threshold"] == 1e5
    }
    assert {"all", "dixon", "mutubuki", "spain"} < set(at)
    assert all(price > SALINE for price in at.values())
    assert max(at.values()) > 2 * min(at.values())


def test_a_known_relief_is_valued_at_what_the_mapping_says_by_hand(better_world, capsys) -> None:
    table = pl.read_parquet(better_world / "assessments/*.parquet")
    pain = table.filter((pl.col("outcome") == "pain_vas") & (pl.col("day") >= 0))
    days = pain.sort("subject", "day").group_by("subject", maintain_order=True).agg("day")
    gained = []
    for (visits,) in days.select("day").iter_rows():
        years = np.array(visits) / 365.25
        relief = np.where(years > 0, 15.0, 0.0) * 1.03**-years
        gained.append(0.0041 * np.trapezoid(relief, years))
    found = asked(capsys, better_world)
    row = next(
        r
        for r in found["prices"]
        if (r["mapping"], r["waning"]) == ("mutubuki", "gone at once") and r["threshold"] == 1e5
    )
    assert row["at_means"] == pytest.approx(1e5 * np.mean(gained) + SALINE, rel=1e-6)


def test_a_cohort_in_two_parts_is_the_cohort_as_a_whole(better_world) -> None:
    protocol = parse_protocol(PROTOCOL.read_bytes(), "first_trial.toml")
    tables = {name: pl.read_parquet(better_world / f"{name}/*.parquet") for name in COLUMNS}
    reading = Reading(
        arms=("cells", "saline"), rate=0.03, imputations=2, seed=1, responds_at_percent=30.0
    )
    whole = read_part(protocol, tables, reading)
    middle = tables["subjects"]["subject"].median()
    halves = [
        {n: t.filter(side) for n, t in tables.items()}
        for side in (pl.col("subject") <= middle, pl.col("subject") > middle)
    ]
    both = read_part(protocol, halves[0], reading) + read_part(protocol, halves[1], reading)
    for one, other in zip(whole.sums[1], both.sums[1], strict=True):
        for name in ("people", "start", "values", "with_start", "squares"):
            assert getattr(one, name) == pytest.approx(getattr(other, name), rel=1e-9)
    assert whole.events == pytest.approx(both.events)
    assert whole.responders == pytest.approx(both.responders)


def test_the_price_at_which_it_breaks_even_leaves_no_benefit(
    better_world, capsys, tmp_path
) -> None:
    row = asked(capsys, better_world)["prices"][0]
    exact = priced(tmp_path, row["at_means"], "exact.toml")
    again = asked(capsys, better_world, "--valuation", exact)
    assert again["benefits"][0]["benefit"] == pytest.approx(0, abs=1e-6)


def test_what_is_learnt_is_never_worth_more_than_knowing_everything(better_world, capsys) -> None:
    found = asked(capsys, better_world)
    low = found["basis"]["thresholds"][0]
    everything = next(r for r in found["acceptability"] if r["threshold"] == low)
    parts = [r for r in found["information"] if r["threshold"] == low]
    assert parts
    assert all(0 <= r["value"] <= everything["evpi"] + 4 * r["mc_error"] + 1 for r in parts)


def test_the_same_seed_gives_the_same_appraisal(better_world, capsys) -> None:
    assert asked(capsys, better_world) == asked(capsys, better_world)


# ---------------------------------------------------------------- honesty


def test_without_controlled_evidence_nothing_is_valued_and_that_is_said(capsys) -> None:
    found = asked(capsys, MILES)
    assert found["values"] == found["benefits"] == found["prices"] == []
    cells = [a for a in found["arms"] if a["products"]]
    assert cells
    assert not any(a["shown"] for a in cells)
    assert all("no controlled evidence" in a["why"] for a in cells)
    assert found["coverage"]
    main(["appraise", str(MILES), "--draws", DRAWS])
    told = capsys.readouterr().out
    assert told.count("no price verdict") == 3
    assert "threshold price" not in told


def test_every_amount_on_the_terminal_has_its_money(better_world, capsys) -> None:
    main(["appraise", str(better_world), "--draws", DRAWS])
    told = capsys.readouterr().out
    assert re.search(r"net benefit [+-][\d,]+ USD \(95 %", told)


def test_a_study_without_cells_is_refused_with_the_reason(capsys) -> None:
    assert main(["appraise", str(ROOT / "protocols/richter2005.toml")]) == 2
    assert "no arm receives cells" in capsys.readouterr().err


def test_a_nerve_is_not_valued_as_if_it_were_a_knee(capsys) -> None:
    nerve = ROOT / "protocols/vickers2014.toml"
    assert main(["appraise", str(nerve), "--draws", DRAWS, "--as-hypothesis"]) == 2
    assert "is of knee_osteoarthritis, not of trigeminal" in capsys.readouterr().err
    assert main(["appraise", str(nerve), "--draws", DRAWS]) == 0
    assert "Coverage: 1 decision of 1 payer in 1 country" in capsys.readouterr().out


def test_decisions_are_counted_as_the_report_lists_them(capsys, tmp_path) -> None:
    assert main(["appraise", str(MILES), "--draws", DRAWS, "--out", str(tmp_path / "v")]) == 0
    told = re.search(r"(\d+) decisions of (\d+) payers", capsys.readouterr().out)
    page = (tmp_path / "v/report.html").read_text()
    table = page.split("What payers decided")[2].split("</table>")[0]
    rows = re.findall(r'<th scope="row"[^>]*>([^<]+)</th>', table)
    assert told is not None
    assert (int(told[1]), int(told[2])) == (len(rows), len(set(rows)))


def test_a_plan_that_covers_is_called_an_assumption(better_world, capsys, tmp_path) -> None:
    path = valuation(tmp_path / "covered.toml")
    other = asked(capsys, better_world, "--valuation", path)
    text = path.read_text()
    path.write_text(text.replace("covered = false", "covered = true"))
    found = asked(capsys, better_world, "--valuation", path)
    cells = next(a for a in found["arms"] if a["products"])
    assert cells["who_pays"].startswith("covered, as the valuation assumes: ")
    assert not any(c["covered"] for c in found["coverage"])
    mark = "which no payer seen does"
    assert any(mark in line for line in found["basis"]["assumptions"])
    assert not any(mark in line for line in other["basis"]["assumptions"])


def test_as_a_hypothesis_prices_are_shown_without_any_verdict(capsys) -> None:
    found = asked(capsys, MILES, "--as-hypothesis")
    assert found["prices"]
    assert all(r["hypothesis"] for r in found["prices"])
    assert {b["verdict"] for b in found["benefits"]} == {None}
    assert found["basis"]["origin"] == "posterior"


def test_a_simulated_cohort_is_no_evidence(capsys, tmp_path) -> None:
    main(["simulate", str(PROTOCOL), "--out", str(tmp_path / "cohort")])
    capsys.readouterr()
    found = asked(capsys, tmp_path / "cohort")
    assert found["basis"]["origin"] == "simulated"
    assert found["benefits"] == []


# ---------------------------------------------------------------- money and mistakes


def test_prices_of_other_years_are_refused_without_an_index(null_world, capsys, tmp_path) -> None:
    mixed = valuation(tmp_path / "mixed.toml", prices_as_printed="false")
    assert main(["appraise", str(null_world), "--valuation", str(mixed)]) == 2
    assert "without an index" in capsys.readouterr().err


def test_an_index_inflates_inside_the_country(null_world, capsys, tmp_path) -> None:
    path = valuation(tmp_path / "index.toml", prices_as_printed="false")
    years = {"2006": 80, "2013": 100, "2015": 104, "2017": 110, "2020": 121}
    rows = [f'[[index]]\ncountry = "US"\nyear = {y}\nlevel = {v}' for y, v in years.items()]
    path.write_text(path.read_text() + "\n" + "\n".join(rows) + "\n")
    found = asked(capsys, null_world, "--valuation", path)
    assert found["arms"][0]["course_price"] == pytest.approx(PRICE * 1.1)
    assert not any("as printed" in note for note in found["basis"]["notes"])


@pytest.mark.parametrize(
    ("change", "said"),
    [({"currency": '"JPY"'}, "without a rate|its threshold is in USD"),
     ({"policy": '"nobody"'}, "no packaged threshold"),
     ({"as_of": "2026-01-01", "policy": '"nice_medicine_2026"'}, "in GBP"),
     ({"horizon": '"0 years"'}, "impossible here")],
)  # fmt: skip
def test_a_valuation_that_cannot_be_used_says_where_and_why(
    null_world, capsys, tmp_path, change, said
) -> None:
    path = valuation(tmp_path / "wrong.toml", **change)
    assert main(["appraise", str(null_world), "--valuation", str(path)]) == 2
    assert re.search(said, capsys.readouterr().err)


def test_a_treatment_without_a_price_is_named(null_world, capsys, tmp_path) -> None:
    path = valuation(tmp_path / "gone.toml")
    path.write_text(path.read_text().replace('item = "saline"', 'item = "sugar"'))
    assert main(["appraise", str(null_world), "--valuation", str(path)]) == 2
    assert "has no price for it" in capsys.readouterr().err


def test_a_life_table_of_the_user_takes_the_place_of_the_fallback(
    null_world, capsys, tmp_path
) -> None:
    table = tmp_path / "table.csv"
    rows = [f"{a},both,{0.001 * (a + 1):.5f},2022,US,made up" for a in range(110)]
    table.write_text("age,sex,qx,year,country,source\n" + "\n".join(rows))
    path = valuation(tmp_path / "life.toml", life_table='"table.csv"')
    found = asked(capsys, null_world, "--valuation", path)
    assert found["basis"]["mortality"] == "US 2022: made up"
    assert not any("life table" in note for note in found["basis"]["notes"])
    rows.pop(50)
    table.write_text("age,sex,qx,year,country,source\n" + "\n".join(rows))
    assert main(["appraise", str(null_world), "--valuation", str(path)]) == 2
    assert "gaps" in capsys.readouterr().err


def test_a_folder_that_is_no_cohort_is_called_so(capsys, tmp_path) -> None:
    assert main(["appraise", str(tmp_path)]) == 2
    assert "not a cohort folder" in capsys.readouterr().err


def test_no_study_at_all_is_refused(capsys) -> None:
    assert main(["appraise"]) == 2
    assert "no study is named" in capsys.readouterr().err


def test_the_packaged_valuation_can_be_printed_and_used(null_world, capsys, tmp_path) -> None:
    assert main(["appraise", "--example"]) == 0
    path = tmp_path / "mine.toml"
    path.write_text(capsys.readouterr().out)
    mine = asked(capsys, null_world, "--valuation", path)
    assert mine["benefits"] == asked(capsys, null_world)["benefits"]


# ---------------------------------------------------------------- what is written


def test_a_folder_holds_page_json_and_tables(better_world, capsys, tmp_path) -> None:
    path = valuation(tmp_path / "full.toml")
    path.write_text(
        path.read_text()
        + "\n[budget]\neligible = [1000, 1000, 1000]\nuptake = [0.1, 0.2, 0.3]\n"
        + "\n[agreement]\nrefund = 1.0\n"
    )
    out = tmp_path / "value"
    command = ["appraise", str(better_world), "--draws", DRAWS, "--valuation", str(path)]
    assert main([*command, "--out", str(out)]) == 0
    capsys.readouterr()
    page = (out / "report.html").read_text()
    for title in ("Threshold prices against prices asked", "CHEERS 2022", "Budget impact"):
        assert title in page
    assert "<script" not in page
    assert "http" not in re.sub(r"https?://www\.w3\.org\S+", "", page.split("<style>")[0])
    found = json.loads((out / "appraisal.json").read_text())
    assert found["format"] == "paean-appraisal/1"
    assert [b["year"] for b in found["budget"]] == [1, 2, 3]
    assert all(b["impact"] > 0 for b in found["budget"])
    deal = found["agreements"][0]
    assert deal["expected_price"] == pytest.approx(PRICE * deal["responders"])
    assert len(found["cheers"]) == 28
    assert {"prices.csv", "coverage.csv", "cheers.csv"} <= {
        p.name for p in (out / "data").iterdir()
    }


def test_a_folder_that_paean_did_not_write_is_left_alone(null_world, capsys, tmp_path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    arguments = ["appraise", str(null_world), "--draws", DRAWS, "--out", str(tmp_path / "mine")]
    assert main(arguments) == 2
    assert "not written by Paean" in capsys.readouterr().err
