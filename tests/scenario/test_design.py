"""`paean design`: what a design finds, misses and costs, and what an interruption leaves."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from paean.cli.main import main
from paean.files.folders import partial_of
from paean.files.protocol import read_protocol
from paean.pipeline import batches
from paean.pipeline.asked import Asked
from paean.pipeline.scenarios import scenarios_of

ROOT = Path(__file__).parents[2]
STUDY = ROOT / "benchmarks/six_visits.toml"
PRIMARY = "high_dose_vs_ha_vas"
SMALL = ("--trials", "200", "--patients", "60", "--methods", "ancova")


def asked(capsys: pytest.CaptureFixture[str], out: Path, *more: str) -> Any:
    assert main(["design", str(STUDY), *SMALL, "--out", str(out), "--json", *more]) == 0
    return json.loads(capsys.readouterr().out)


def of(found: Any, scenario: str) -> Any:
    return next(e for e in found["estimands"] if e["scenario"] == scenario)


def digests(folder: Path) -> dict[str, str]:
    files = [p for p in sorted(folder.rglob("*")) if p.is_file()]
    return {str(p.relative_to(folder)): sha256(p.read_bytes()).hexdigest() for p in files}


def test_a_named_effect_is_found_more_often_than_none_and_is_what_was_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = asked(capsys, tmp_path / "d", "--effect", "12", "--looks", "0.5")
    none, some = of(found, "no effect"), of(found, "effect of 12")
    assert none["truth"]["value"] == 0.0
    assert abs(some["truth"]["value"] + 12) < 1.0
    assert none["rejected"]["value"] <= 0.05 + 4 * none["rejected"]["mc_error"]
    assert some["positive"]["value"] > 0.4
    assert abs(some["bias"]["value"]) < 4 * some["bias"]["mc_error"] + 0.3
    ends = {one["scenario"]: one for one in found["trial"]}
    assert ends["effect of 12"]["people"]["value"] < 60


def test_an_interrupted_run_leaves_a_partial_result_that_resume_completes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    monkeypatch.setattr(batches, "_PEOPLE_AT_ONCE", 3000)
    asked(capsys, whole)
    write, written = batches.write_block, []

    def interrupted(*given: Any) -> None:
        if len(written) == 2:
            raise KeyboardInterrupt
        written.append(given)
        write(*given)

    with monkeypatch.context() as patched:
        patched.setattr(batches, "write_block", interrupted)
        assert main(["design", str(STUDY), *SMALL, "--out", str(broken)]) == 130
    partial = json.loads((partial_of(broken) / "design.json").read_text())
    assert 0 < partial["trials"] < partial["planned_trials"]
    asked(capsys, broken, "--resume")
    assert digests(broken) == digests(whole)


def test_resume_without_a_beginning_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["design", str(STUDY), "--out", str(tmp_path / "x"), "--resume"]) == 2
    assert "nothing was begun" in capsys.readouterr().err


def test_a_streamed_analysis_is_that_of_all_rows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "cohort"
    assert main(["simulate", str(STUDY), "--patients", "600", "--out", str(out)]) == 0
    capsys.readouterr()
    assert main(["analyse", str(out), "--stream", "--json"]) == 0
    streamed = json.loads(capsys.readouterr().out)["estimates"][0]
    assert main(["analyse", str(out), "--json"]) == 0
    plain = json.loads(capsys.readouterr().out)["estimates"][0]
    np.testing.assert_allclose(streamed["value"], plain["value"], atol=1e-6)
    np.testing.assert_allclose(streamed["se"], plain["se"], rtol=2e-3)  # Kenward-Roger's is larger


def test_no_effect_comes_with_and_without_the_bias_of_a_design_that_has_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study = str(ROOT / "protocols/lamo_espinosa2016.toml")
    some = ("--trials", "1500", "--methods", "ancova", "--json", "--out", str(tmp_path / "l"))
    assert main(["design", study, *some]) == 0
    found = json.loads(capsys.readouterr().out)
    clean, biased = (
        next(e for e in found["estimands"] if e["scenario"] == s and e["estimand"] == PRIMARY)
        for s in ("no effect", "no effect, with the bias of this design")
    )
    assert abs(clean["rejected"]["value"] - 0.05) < 4 * clean["rejected"]["mc_error"]
    assert biased["rejected"]["value"] > clean["rejected"]["value"] + 0.005
    assert clean["truth"]["value"] == biased["truth"]["value"] == 0.0


def test_a_masked_design_without_bias_has_one_scenario_of_no_effect() -> None:
    found = scenarios_of(read_protocol(STUDY), Asked())
    assert [s.name for s in found] == ["no effect"]


def test_the_bias_laboratory_moves_what_is_reported_and_not_what_is_true(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = asked(capsys, tmp_path / "b", "--laboratory")["laboratory"]
    moved = {m["fault"]: m for m in found["moved"] if m["effect"] == 0}
    nothing = moved["as planned"]
    assert nothing["benefit_moved"]["value"] == nothing["fall_moved"]["value"] == 0
    assert abs(nothing["masking_index"]["value"]) < 4 * nothing["masking_index"]["mc_error"]
    assert moved["the trial is open"]["masking_index"]["value"] == 1
    half = moved["masking fails for half"]["masking_index"]
    assert abs(half["value"] - 0.5) < 4 * half["mc_error"]
    lifted = moved["entry ratings inflated by 10"]
    assert lifted["fall_moved"]["value"] > 4  # the series looks better ...
    assert abs(lifted["benefit_moved"]["value"]) < 1  # ... the comparison does not
    saline = moved["saline is not inert, by 5"]["benefit_moved"]
    assert abs(saline["value"] + 5) < 5 * saline["mc_error"]
    series = moved["a series with all of it"]
    assert series["fall"]["value"] > nothing["fall"]["value"] + 8
    assert moved["those in pain leave"]["missing"]["value"] > nothing["missing"]["value"] + 0.05
    assert any("the knee: no uncontrolled series" in note for note in found["notes"])
    assert len({d["definition"] for d in found["defined"]}) == 6


def test_everything_a_design_can_be_asked_is_in_its_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study = str(ROOT / "protocols/lamo_espinosa2016.toml")
    more = (
        "--methods", "ancova,cox,rmst,mi_retrieved", "--curve", "--sensitivity", "--review", "0.5",
        "--retrieve", "0.3", "--harm-limit", "0.1", "--sentinels", "3", "--sentinel-wait", "14",
        "--graph", "0.5,0.5;0,1;1,0", "--strata", "site=A,B",
    )  # fmt: skip
    out = tmp_path / "all"
    assert main(["design", study, "--trials", "40", *more, "--json", "--out", str(out)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [s["name"] for s in found["scenarios"]][2:] == [
        "effect at the MCID", "0.5 times the MCID", "1.5 times the MCID", "2 times the MCID",
    ]  # fmt: skip
    by_procedure = {
        f["procedure"]: f for f in found["families"] if f["scenario"] == "2 times the MCID"
    }
    assert by_procedure["graph"]["any_claim"] == by_procedure["holm"]["any_claim"]
    assert set(by_procedure) == {
        "unadjusted", "bonferroni", "holm", "hochberg", "hierarchical", "graph"
    }  # fmt: skip
    for review in found["reviews"]:
        assert 30 <= review["people"]["value"] <= 60
    assert found["watch"]["sentinel_days"] == 42
    assert found["watch"]["rates"][-1]["stopped"] > found["watch"]["rates"][0]["stopped"]
    mcid = {
        e["method"]: e for e in found["estimands"]
        if e["scenario"] == "2 times the MCID" and e["estimand"] == PRIMARY
    }  # fmt: skip
    assert mcid["mi_worse_20"]["positive"]["value"] <= mcid["mi_mar"]["positive"]["value"]
    assert mcid["cox"]["truth"] is None
    assert mcid["ancova"]["exaggeration"]["value"] > 1
    page = (out / "report.html").read_text()
    assert "The dashed curve is not simulated" in page
    for name in ("power", "people", "sensitivity", "harm"):
        assert f'id="figure-{name}"' in page
    assert "It cannot show, or shows wrongly" in page
    places = (out / "data/allocation.csv").read_text().splitlines()
    assert len(places) == 1 + 2 * 30
    assert places[1].startswith("site: A,1,1,")
    tables = {p.stem for p in (out / "data").glob("*.csv")}
    assert {"estimands", "families", "harm_boundary", "harm_rates", "reviews"} <= tables


def test_looks_come_with_their_boundaries_spending_and_outlook(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    more = ("--looks", "0.4,0.7", "--futility", "pocock", "--effect", "12")
    found = asked(capsys, tmp_path / "looks", *more)
    assert {o["look"] for o in found["outlooks"]} == {1, 2}
    for one in found["outlooks"]:
        assert one["if_none"] <= one["if_planned"]
        assert found["looks"][one["look"] - 1]["futility_z"] <= one["z"]
    page = (tmp_path / "looks/report.html").read_text()
    assert "normal theory" not in page  # two points show no curve
    for name in ("boundaries", "spending", "outlook", "people"):
        assert f'id="figure-{name}"' in page


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (("--review", "0.5"), "no difference is named"),
        (("--review", "0.5", "--effect", "9", "--looks", "0.5"), "with looks is not built"),
        (("--review", "0.5", "--effect", "9", "--methods", "mi_mar"), "does not serve"),
        (("--graph", "0.5,0.5;0,1;1,0"), "hypotheses for a family of 1"),
        (("--graph", "0.5,0.6;0,1;1,0"), "is no graph"),
        (("--graph", "0.5,0.5;1,0;0,1"), "where it comes from"),
        (("--patients", "3"), "3 people in 2 arms cannot be analysed"),
        (("--looks", "0.05"), "3 people in 2 arms at the look after 0.05 of them"),
        (("--sentinels", "31"), "only 30 are treated at all; ask for 30 or fewer"),
    ],
)
def test_what_cannot_be_asked_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], more: tuple[str, ...], says: str
) -> None:
    assert run(["design", str(STUDY), *SMALL, "--out", str(tmp_path / "no"), *more]) == 2
    assert says in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def run(arguments: list[str]) -> int:
    try:
        return main(arguments)
    except SystemExit as left:
        return int(str(left.code))


def test_the_size_that_a_wanted_power_takes_is_that_of_the_closed_form(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Residual spread and losses are read from the trials of the plan; 60 people, effect 12."""
    found = asked(capsys, tmp_path / "n", "--effect", "12", "--power", "0.8")
    (needed,) = [n for n in found["needed"] if n["scenario"] == "effect of 12"]
    planned = of(found, "effect of 12")
    wanted = 60 * (2.8016 * planned["standard_error"]["value"] / 12) ** 2
    assert abs(needed["reached"]["value"] - 0.8) < 0.1
    assert 0.75 < needed["people"] / wanted < 1.35
    assert found["needed"][0]["scenario"] == "effect of 12"  # nothing to find without an effect


def test_a_margin_is_met_where_the_truth_is_none_and_missed_where_it_is_the_margin(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = STUDY.read_text().replace(
        'summary = "difference_in_means"', 'summary = "difference_in_means"\nmargin = 12'
    )
    study = tmp_path / "margin.toml"
    study.write_text(text)
    some = ("--trials", "800", "--patients", "120", "--methods", "ancova", "--json")
    assert main(["design", str(study), *some, "--out", str(tmp_path / "m")]) == 0
    found = json.loads(capsys.readouterr().out)
    none, at = of(found, "no effect"), of(found, "at the margin")
    assert abs(at["truth"]["value"] - 12) < 1
    assert abs(at["positive"]["value"] - 0.025) < 4 * at["positive"]["mc_error"] + 0.005
    assert none["positive"]["value"] > 0.5
    assert none["rejected"]["value"] < 0.1  # no difference is found, and that is enough
