"""`paean evidence pool` and `plot` as a person types them."""

import json
from pathlib import Path

import pytest

from paean.cli.main import main

KNEE = ("--condition", "knee_osteoarthritis", "--control", "hyaluronic_acid")
ALL = (*KNEE, "--medians", "--assume-spread")
NERVE = ("--condition", "neuropathic_dpn", "--treatment", "pregabalin", "--at", "8 weeks")


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["evidence", *arguments]) == 0
    return capsys.readouterr().out


def test_a_pool_shows_its_trials_its_answer_and_what_shakes_it(capsys) -> None:
    printed = said(capsys, "pool", *ALL, "--by", "masking")
    for part in (
        "Pooled, 4 trials, 242 people", "random effects (REML), Knapp-Hartung interval",
        "A new trial's true difference", "tau", "By masking", "Groups differ", "Without one trial",
        "As the trials came", "cannot show small-study effects", "Pools of others",
        "Not pooled: 11 trials", "spread or size of an arm assumed", "medians",
    ):  # fmt: skip
        assert part in printed, part


def test_one_trial_is_not_called_a_pool(capsys) -> None:
    printed = said(capsys, "pool", *KNEE)
    assert "One trial, nothing pooled, 112 people" in printed
    assert "A new trial" not in printed
    assert "a knee to both arms" in printed


@pytest.mark.parametrize("act", [("pool",), ("plot", "forest", "--out", "x.svg")])
def test_without_controlled_evidence_there_is_one_message_and_no_number(
    act: tuple[str, ...], tmp_path: Path, capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    asked = ("--condition", "knee_oa", "--treatment", "cells", "--control", "saline")
    assert main(["evidence", *act, *asked, "--at", "12 months"]) == 2
    caught = capsys.readouterr()
    assert caught.out == ""
    assert caught.err.count("\n") == 1
    assert "no controlled evidence at 52 weeks" in caught.err
    assert list(tmp_path.iterdir()) == []


def test_a_network_says_what_is_only_indirect(capsys) -> None:
    printed = said(capsys, "pool", "--condition", "knee_oa", "--at", "6 months", "--network")
    assert "indirect only" in printed
    assert "every interval" in printed
    assert "Consistency cannot be checked" in printed
    closed = said(capsys, "pool", *NERVE, "--network")
    assert "Direct against indirect" in closed
    assert "Consistency of designs" in closed


def test_changes_within_arms_are_called_no_effect(capsys) -> None:
    printed = said(capsys, "pool", *ALL, "--arms")
    assert printed.startswith("CHANGE WITHIN ARMS, NO EFFECT")
    assert "against" not in printed.splitlines()[0]


@pytest.mark.parametrize("extra", [(), ("--network",), ("--arms",)])
def test_text_fits_a_terminal_of_100_columns(extra: tuple[str, ...], capsys) -> None:
    for asked in (ALL, NERVE):
        lines = said(capsys, "pool", *asked, *extra).splitlines()
        assert max(map(len, lines)) <= 100


@pytest.mark.parametrize("kind", ["forest", "network", "funnel", "cumulative"])
@pytest.mark.parametrize("ending", ["svg", "png", "html"])
def test_every_picture_is_drawn_in_every_form(
    kind: str, ending: str, tmp_path: Path, capsys
) -> None:
    out = tmp_path / f"{kind}.{ending}"
    told = said(capsys, "plot", kind, *NERVE, "--out", str(out))
    assert str(out) in told
    assert [p.name for p in tmp_path.iterdir()] == [out.name]
    content = out.read_bytes()
    assert content.startswith(
        {"svg": b"<svg", "png": b"\x89PNG", "html": b"<!doctype html>"}[ending]
    )
    if ending != "png":
        assert b"pregabalin" in content
        assert b"SIMULATED" not in content


def test_a_forest_holds_the_trials_the_pool_and_the_new_trial(tmp_path: Path, capsys) -> None:
    out = tmp_path / "forest.svg"
    said(capsys, "plot", "forest", *NERVE, "--out", str(out))
    picture = out.read_text(encoding="utf-8")
    for part in ("PGB 1008-131 2015", "Pooled", "A new trial", "prediction interval", "<desc>"):
        assert part in picture, part
    narrow = tmp_path / "narrow.svg"
    said(capsys, "plot", "forest", *NERVE, "--narrow", "--out", str(narrow))
    assert 'width="35' in narrow.read_text(encoding="utf-8")[:80]
    assert 'role="img"' in picture[:200]


def test_a_picture_of_one_trial_has_no_diamond(tmp_path: Path, capsys) -> None:
    out = tmp_path / "forest.svg"
    told = said(capsys, "plot", "forest", *KNEE, "--out", str(out))
    assert "nothing is pooled" in " ".join(told.split())
    assert "Pooled" not in out.read_text(encoding="utf-8").split("</desc>")[1]


@pytest.mark.parametrize(
    ("arguments", "remedy"),
    [
        (["pool", "--condition", "knee"], "knee_oa"),
        (["pool", *KNEE, "--at", "later"], "12 months"),
        (["plot", "forest", *KNEE, "--out", "x.pdf"], ".svg"),
        (["plot", "forest", *KNEE, "--out", "nowhere/x.svg"], "--out"),
    ],
)
def test_what_cannot_be_used_is_one_message_and_exit_2(
    arguments: list[str], remedy: str, tmp_path: Path, capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["evidence", *arguments]) == 2
    caught = capsys.readouterr()
    assert caught.err.count("\n") == 1
    assert remedy in caught.err


def test_json_carries_the_trials_and_the_pools_of_others(capsys) -> None:
    page = json.loads(said(capsys, "pool", *ALL, "--json"))
    assert page["format"] == "paean-evidence-pool/1"
    assert len(page["comparisons"]) == len(page["pooled"]["weights"]) == 4
    assert sum(page["pooled"]["weights"]) == pytest.approx(100)
    assert page["asymmetry_can_be_seen"] is False
    assert "low-risk-of-bias" in page["reviews"][0]["note"]
