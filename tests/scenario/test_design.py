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
    lifted = moved["ratings at entry inflated by 10"]
    assert lifted["fall_moved"]["value"] > 4  # the series looks better ...
    assert abs(lifted["benefit_moved"]["value"]) < 1  # ... the comparison does not
    saline = moved["saline is not inert, by 5"]["benefit_moved"]
    assert abs(saline["value"] + 5) < 5 * saline["mc_error"]
    series = moved["a series with all of it"]
    assert series["fall"]["value"] > nothing["fall"]["value"] + 8
    assert moved["those in pain leave"]["missing"]["value"] > nothing["missing"]["value"] + 0.05
    assert any("the knee: no uncontrolled series" in note for note in found["notes"])
    assert len({d["definition"] for d in found["defined"]}) == 6
