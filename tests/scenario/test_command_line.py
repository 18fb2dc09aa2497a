"""The command line as a person types it."""

import json
import os
import signal
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest

from paean import __version__
from paean.cli.main import main
from paean.files.cohort import read_cohort
from paean.study.errors import PaeanError

ROOT = Path(__file__).parents[2]
MILES = ROOT / "protocols/miles2023.toml"


def digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def simulate(out: Path, *more: str) -> int:
    return main(["simulate", str(MILES), "--out", str(out), "--patients", "40", "--truth", *more])


def test_a_run_writes_a_report_and_says_where(tmp_path: Path, capsys) -> None:
    out = tmp_path / "miles"
    assert main(["run", str(MILES), "--out", str(out), "--patients", "60"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("SIMULATED")
    assert str(out / "report.html") in said
    assert "uct_msc_vs_steroid_vas" in said
    page = (out / "report.html").read_text(encoding="utf-8")
    assert "SIMULATED" in page
    assert {p.name for p in out.iterdir()} == {
        "report.html", "analysis.json", "findings.json", "cohort", "paean.json",
    }  # fmt: skip
    assert not (tmp_path / ".miles.paean-partial").exists()


def test_two_runs_of_one_seed_write_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        main(["run", str(MILES), "--out", str(tmp_path / name), "--patients", "40"])
    assert digests(tmp_path / "one") == digests(tmp_path / "two")


def test_another_seed_is_another_trial(tmp_path: Path) -> None:
    simulate(tmp_path / "one")
    simulate(tmp_path / "two", "--seed", "2")
    one, two = digests(tmp_path / "one"), digests(tmp_path / "two")
    assert one["assessments/00000.parquet"] != two["assessments/00000.parquet"]


@pytest.mark.parametrize(
    "effort",
    [["--chunk", "1"], ["--chunk", "7"], ["--chunk", "1000"], ["--workers", "1"],
     ["--chunk", "7", "--workers", "5"]],
    ids=" ".join,
)  # fmt: skip
def test_how_it_is_computed_changes_no_byte(tmp_path: Path, effort: list[str]) -> None:
    simulate(tmp_path / "plain")
    simulate(tmp_path / "other", *effort)
    assert digests(tmp_path / "plain") == digests(tmp_path / "other")


def test_a_killed_simulation_goes_on_and_ends_in_the_same_bytes(tmp_path: Path) -> None:
    begin = (
        "import paean.pipeline.simulate as s; s.BLOCK = 10; from paean.cli.main import main; "
        f"main(['simulate', {str(MILES)!r}, '--out', {str(tmp_path / 'out')!r}, "
        "'--patients', '300', '--truth'])"
    )
    child = subprocess.Popen([sys.executable, "-c", begin])
    receipts = tmp_path / ".out.paean-partial/receipts"
    until = time.monotonic() + 60
    while not (receipts.is_dir() and len(list(receipts.glob("0*.json"))) >= 3):
        assert time.monotonic() < until, "no block was finished"
        time.sleep(0.01)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    assert not (tmp_path / "out").exists()
    kept = {p.name: p.stat().st_mtime_ns for p in receipts.glob("0*.json")}
    assert 3 <= len(kept) < 30
    subprocess.run([sys.executable, "-c", begin], check=True, capture_output=True)
    whole = begin.replace("'out'", "'whole'").replace("/out'", "/whole'")
    subprocess.run([sys.executable, "-c", whole], check=True, capture_output=True)
    assert digests(tmp_path / "out") == digests(tmp_path / "whole")
    assert read_cohort(tmp_path / "out").subjects.height == 300


def test_a_cohort_of_many_blocks_is_the_cohort_of_one(tmp_path: Path, monkeypatch) -> None:
    simulate(tmp_path / "one")
    monkeypatch.setattr("paean.pipeline.simulate.BLOCK", 9)
    simulate(tmp_path / "many")
    one, many = read_cohort(tmp_path / "one"), read_cohort(tmp_path / "many")
    assert len(list((tmp_path / "many/subjects").iterdir())) == 5
    for name in ("subjects", "treatments", "assessments", "events"):
        assert one.table(name).equals(many.table(name))


def test_a_simulated_cohort_can_be_analysed_where_it_lies(tmp_path: Path, capsys) -> None:
    simulate(tmp_path / "cohort")
    capsys.readouterr()
    assert main(["analyse", str(tmp_path / "cohort"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["format"] == "paean-analysis/1"
    assert found["origin"] == "simulated"
    assert found["flow"]["randomised"] == 40
    assert {e["status"] for e in found["estimates"]} == {"estimated"}


def test_simulated_cells_without_controlled_evidence_are_told_as_hypotheses(
    tmp_path: Path, capsys
) -> None:
    trial, out = "docs/examples/first_trial.toml", str(tmp_path / "cohort")
    assert main(["simulate", trial, "--patients", "3000", "--out", out]) == 0
    capsys.readouterr()
    assert main(["analyse", out]) == 0
    told = capsys.readouterr().out
    assert "hypothesis only: no controlled evidence" in told
    assert "favours" not in told
    assert "percentage points" in told
    assert main(["analyse", out, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["no_controlled_evidence"] == ["cells"]


def test_a_file_instead_of_a_cohort_is_called_a_file(capsys) -> None:
    assert main(["analyse", "docs/examples/first_trial.toml"]) == 2
    assert "this is a file, not a folder" in capsys.readouterr().err


def test_a_changed_table_is_not_analysed(tmp_path: Path, capsys) -> None:
    simulate(tmp_path / "cohort")
    part = tmp_path / "cohort/events/00000.parquet"
    part.write_bytes(part.read_bytes() + b"x")
    assert main(["analyse", str(tmp_path / "cohort")]) == 2
    assert "altered" in capsys.readouterr().err


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path, capsys) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/thesis.txt").write_text("years of work")
    assert simulate(tmp_path / "mine") == 2
    assert "was not written by Paean" in capsys.readouterr().err
    assert digests(tmp_path) == {"mine/thesis.txt": sha256(b"years of work").hexdigest()}


def test_a_result_of_paean_is_replaced_whole(tmp_path: Path) -> None:
    simulate(tmp_path / "out", "--seed", "5")
    simulate(tmp_path / "out")
    simulate(tmp_path / "fresh")
    assert digests(tmp_path / "out") == digests(tmp_path / "fresh")
    assert {p.name for p in tmp_path.iterdir()} == {"out", "fresh"}


def test_an_error_level_finding_fails_check_and_a_strict_run_only(tmp_path: Path, capsys) -> None:
    text = MILES.read_text(encoding="utf-8").replace('role = "control"', 'role = "experimental"')
    bad = tmp_path / "no_control.toml"
    bad.write_text(text, encoding="utf-8")
    out = str(tmp_path / "out")
    assert main(["check", str(bad)]) == 1
    assert "error DES001" in capsys.readouterr().out
    assert main(["run", str(bad), "--out", out, "--patients", "40"]) == 0
    assert main(["run", str(bad), "--out", out, "--patients", "40", "--strict"]) == 1


@pytest.mark.parametrize("verb", ["run", "check", "simulate"])
def test_an_unusable_protocol_leaves_nothing_behind(tmp_path: Path, verb: str, capsys) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text('[study]\nidentifer = "x"\n', encoding="utf-8")
    out = [] if verb == "check" else ["--out", str(tmp_path / "out")]
    assert main([verb, str(bad), *out]) == 2
    err = capsys.readouterr().err
    assert f"{bad}:2:1: study.identifer: unknown key 'identifer'; did you mean 'identifier'?" in err
    assert "Traceback" not in err
    assert [p.name for p in tmp_path.iterdir()] == ["bad.toml"]


def test_a_protocol_nobody_could_enter_leaves_nothing_behind(tmp_path: Path, capsys) -> None:
    text = MILES.read_text(encoding="utf-8").replace(
        "[population]\n",
        "[population]\nbaseline = [{ variable = 'pain_vas', mean = 31, sd = 1 }]\n",
    ).replace("at_least = 30", "at_least = 90")  # fmt: skip
    bad = tmp_path / "bad.toml"
    bad.write_text(text, encoding="utf-8")
    assert main(["run", str(bad), "--out", str(tmp_path / "out")]) == 2
    assert "admits hardly anyone" in capsys.readouterr().err
    assert [p.name for p in tmp_path.iterdir()] == ["bad.toml"]


def test_too_few_patients_is_a_clear_message(tmp_path: Path, capsys) -> None:
    out = tmp_path / "out"
    assert main(["simulate", str(MILES), "--patients", "0", "--out", str(out)]) == 2
    assert "give at least 1" in capsys.readouterr().err
    assert not out.exists()


def test_one_patient_is_a_trial_without_an_answer(tmp_path: Path, capsys) -> None:
    out = str(tmp_path / "out")
    assert main(["run", str(MILES), "--patients", "1", "--out", out]) == 0
    assert "not estimable" in capsys.readouterr().out


@pytest.mark.parametrize("wrong", [["run"], ["run", "x", "--seed", "-1"], ["fly"], []])
def test_a_wrong_command_exits_2_with_usage(wrong: list[str], capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        main(wrong)
    assert ended.value.code == 2
    assert "usage: paean" in capsys.readouterr().err


def test_version_and_help_teach(capsys) -> None:
    for asked, expected in ((["--version"], __version__), (["--help"], "protocols/miles2023")):
        with pytest.raises(SystemExit) as ended:
            main(asked)
        assert ended.value.code == 0
        assert expected in capsys.readouterr().out


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from paean.cli import main\n"
        "try: main.main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'numba', 'polars', 'scipy', 'numpy', 'vl_convert', 'pydantic'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_check_loads_no_tables_and_no_figures() -> None:
    code = (
        "import sys; from paean.cli import main\n"
        f"main.main(['check', {str(MILES)!r}])\n"
        "heavy = {'numba', 'polars', 'scipy.stats', 'vl_convert'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_reading_something_that_is_no_cohort_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(PaeanError, match="no such folder"):
        read_cohort(tmp_path / "absent")
    with pytest.raises(PaeanError, match="not a cohort folder"):
        read_cohort(tmp_path)


def test_a_flood_of_faults_is_cut_and_counted(tmp_path: Path, capsys) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text("\n".join(f"unknown_{i} = 1" for i in range(1000)), encoding="utf-8")
    assert main(["check", str(bad)]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 201
    assert lines[-1].startswith("paean: and 8")
    assert lines[-1].endswith(" more faults")


def test_half_a_file_of_a_killed_run_does_no_harm(tmp_path: Path) -> None:
    simulate(tmp_path / "fresh")
    begin = (
        "import os, paean.files.folders as f; from paean.cli.main import main\n"
        "write = f.write_whole\n"
        "def half(path, act):\n"
        "    if path.parent.name == 'receipts':\n"
        "        path.parent.mkdir(exist_ok=True)\n"
        "        act(path.with_name(f'.{path.name}.{os.getpid()}.beside')); os._exit(9)\n"
        "    write(path, act)\n"
        "f.write_whole = half\n"
        f"main(['simulate', {str(MILES)!r}, '--out', {str(tmp_path / 'out')!r}, "
        "'--patients', '40', '--truth'])"
    )
    assert subprocess.run([sys.executable, "-c", begin]).returncode == 9
    assert list((tmp_path / ".out.paean-partial").rglob(".*.beside"))
    assert simulate(tmp_path / "out") == 0
    assert digests(tmp_path / "out") == digests(tmp_path / "fresh")
    assert not (tmp_path / ".out.paean-partial").exists()


def test_what_somebody_put_into_a_result_is_not_thrown_away(tmp_path: Path, capsys) -> None:
    simulate(tmp_path / "out")
    (tmp_path / "out/notes.txt").write_text("seen with Ada")
    assert simulate(tmp_path / "out") == 2
    assert "notes.txt" in capsys.readouterr().err
    assert (tmp_path / "out/notes.txt").read_text() == "seen with Ada"


def test_a_simulated_cohort_cannot_be_passed_off_as_real(tmp_path: Path, capsys) -> None:
    simulate(tmp_path / "cohort")
    header = tmp_path / "cohort/paean.json"
    header.write_text(header.read_text().replace('"kind": "simulated"', '"kind": "registry"'))
    assert main(["analyse", str(tmp_path / "cohort")]) == 2
    assert "not registry" in capsys.readouterr().err


@pytest.mark.parametrize("damage", [{"origin": {}}, {"parts": {}}, {"protocol_sha256": 3}])
def test_a_damaged_header_is_a_clear_message(tmp_path: Path, damage, capsys) -> None:
    simulate(tmp_path / "cohort")
    header = tmp_path / "cohort/paean.json"
    header.write_text(json.dumps(json.loads(header.read_text()) | damage))
    assert main(["analyse", str(tmp_path / "cohort")]) == 2
    assert "not a cohort folder" in capsys.readouterr().err
