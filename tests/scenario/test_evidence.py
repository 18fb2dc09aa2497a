"""`paean evidence` as a person types it."""

import json

import pytest

from paean.cli.evidence_acts import ACTS
from paean.cli.main import main


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["evidence", *arguments]) == 0
    return capsys.readouterr().out


def test_the_list_names_every_trial_of_a_condition_and_a_family(capsys) -> None:
    printed = said(capsys, "list", "--condition", "disc_lbp", "--class", "cells")
    assert "VAST2021" in printed
    assert "PENG2010" not in printed
    assert "VAST2020*" in printed
    assert "* VAST2020 is left out by default" in printed
    assert "no formal risk-of-bias assessment" in printed


def test_the_page_of_a_trial_shows_each_change_with_its_interval_and_its_source(capsys) -> None:
    printed = said(capsys, "show", "boffa2022")
    assert "https://doi.org/10.1007/s00167-021-06793-4" in printed
    assert "-22.0  -28.8 to -15.2" in printed
    assert "a knee to both arms" in " ".join(printed.split())
    assert "Read at" in printed


def test_the_page_of_a_trial_without_numbers_says_so(capsys) -> None:
    printed = said(capsys, "show", "MILES_Mautner2023")
    assert "No change of pain or function can be computed" in printed
    assert "no number was visible" in printed


def test_a_trial_left_out_is_shown_with_the_reason(capsys) -> None:
    printed = said(capsys, "show", "Gupta2023")
    assert "left out" in printed
    assert "manufacturer's chart" in printed


@pytest.mark.parametrize(
    "arguments",
    [
        ["list"], ["links"], ["show", "Cingal1301"], ["known"], ["known", "--condition", "knee_oa"],
        ["known", "--product", "hyaluronan"],
    ],
)  # fmt: skip
def test_text_fits_a_terminal_of_100_columns(arguments: list[str], capsys) -> None:
    lines = said(capsys, *arguments).splitlines()
    assert max(len(line) for line in lines if "http" not in line) <= 100


def test_links_are_printed_with_their_basis(capsys) -> None:
    printed = said(capsys, "links")
    for word in ("womac_pain", "0.68", "one trial", "assumption", "published"):
        assert word in printed


def test_json_carries_the_version_and_the_reasons(capsys) -> None:
    page = json.loads(said(capsys, "show", "Cingal1301", "--json"))
    assert page["format"] == "paean-evidence-trial/1"
    assert len(page["changes"]) == 18
    assert {c["arm"] for c in page["changes"]} == {"Cingal", "Monovisc", "saline"}
    assert all(u["reason"] for u in page["unused"])
    listed = json.loads(said(capsys, "list", "--json"))
    assert len(listed["trials"]) == 180
    assert listed["version"] == page["version"]


@pytest.mark.parametrize(
    ("arguments", "remedy"),
    [
        (["show", "Nobody1999"], "paean evidence list"),
        (["list", "--condition", "knee"], "knee_oa"),
        (["list", "--class", "magic"], "bm_msc"),
        (["known", "--condition", "knee"], "knee_oa"),
        (["known", "--product", "magic"], "ipsc_msc"),
    ],
)
def test_an_unknown_name_is_one_message_and_exit_2(
    arguments: list[str], remedy: str, capsys
) -> None:
    assert main(["evidence", *arguments]) == 2
    caught = capsys.readouterr()
    assert caught.out == ""
    assert caught.err.count("\n") == 1
    assert remedy in caught.err


def test_every_act_has_help_with_an_example(capsys) -> None:
    for act in ACTS:
        with pytest.raises(SystemExit, match="0"):
            main(["evidence", act.name, "--help"])
        assert act.example in capsys.readouterr().out


def test_what_is_known_names_every_product_and_says_where_nothing_is(capsys) -> None:
    words = " ".join(said(capsys, "known", "--condition", "neuropathic_trigeminal").split())
    assert "stromal vascular fraction - - 10 no controlled evidence" in words
    assert "iPSC-derived MSC - - - no controlled evidence" in words
    assert "Last search 2026-11-23" in words


def test_what_is_known_by_a_name_can_be_pooled_by_it(capsys) -> None:
    """The two trials of precursor cells print no number, and are told apart from plain marrow."""
    asked = ["pool", "--condition", "disc_lbp", "--treatment", "mesenchymal_precursor_cells"]
    assert main(["evidence", *asked]) == 2
    told = capsys.readouterr().err
    assert "none of the 2 trials that set mesenchymal_precursor_cells against sham" in told
    assert "NORIEGA2017" not in told
