"""`paean evidence add`: a trial of one's own beside the published ones."""

import json
from pathlib import Path

import pytest

from paean.cli.main import main

EXAMPLE = Path(__file__).parents[2] / "docs/examples/trial.toml"


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["evidence", *arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def changed(tmp_path: Path, *pairs: tuple[str, str]) -> str:
    text = EXAMPLE.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    path = tmp_path / "trial.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_new_trial_moves_the_pools_it_answers_and_no_other(capsys) -> None:
    code, out, _ = said(capsys, "add", str(EXAMPLE), "--json")
    found = json.loads(out)
    assert (code, found["format"], found["kept"]) == (0, "paean-evidence-add/1", None)
    sides = {(m["question"]["treatment"], m["question"]["weeks"]) for m in found["movements"]}
    assert sides == {("cells", 52.0), ("bone_marrow_concentrate", 52.0)}
    for one in found["movements"]:
        assert one["after"]["trials"] == one["before"]["trials"] + 1
        assert one["moved"] == pytest.approx(one["after"]["estimate"] - one["before"]["estimate"])
        assert one["before"]["estimate"] < one["after"]["estimate"] < 0


def test_a_kept_trial_is_used_where_its_folder_is_named_and_only_there(tmp_path, capsys) -> None:
    folder = str(tmp_path / "trials")
    assert said(capsys, "add", str(EXAMPLE), "--to", folder)[0] == 0
    assert "Invented2031" in said(capsys, "list", "--evidence", folder)[1]
    assert "Invented2031" not in said(capsys, "list")[1]
    assert "-21.5" in said(capsys, "show", "invented2031", "--evidence", folder)[1]
    asked = ("pool", "--condition", "knee_oa", "--control", "hyaluronic_acid", "--json")
    with_it = json.loads(said(capsys, *asked, "--evidence", folder)[1])
    assert with_it["pooled"]["k"] == json.loads(said(capsys, *asked)[1])["pooled"]["k"] + 1


def test_a_name_that_is_taken_is_refused_and_nothing_is_kept(tmp_path, capsys) -> None:
    path = changed(tmp_path, ('"Invented2031"', '"boffa2022"'))
    code, _, err = said(capsys, "add", path, "--to", str(tmp_path / "trials"))
    assert code == 2
    assert "identifier: a trial 'boffa2022' is there already" in err
    assert not (tmp_path / "trials").exists()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('treatment_class = "bmac"', 'treatment_class = "bmaac"', "such as bmac"),
        ('outcome = "pain_vas"', 'outcome = "pain_vsa"', "such as pain_vas"),
        ('condition = "knee_oa"', 'condition = "knees"', "'knees' is not among the trials"),
        ("value = -21.5", "value = -215", "-215 lies outside -100 to 100"),
        ("baseline = 61.0", "baseline = 610", "610 lies outside 0 to 100"),
        ("spread_low = 24.0", "spread_low = -24", "-24 is no spread"),
        ("people = 74", "people = 740", "740 people seen of 80 randomised"),
        ("maximum = 100", "maximum = 0", "0 to 0 is no scale"),
        ('statistic = "change_mean"\nvalue = -21.5', "value = -21.5", "needs its statistic"),
        ('name = "hyaluronic acid"', 'name = "concentrate"', "a second arm 'concentrate'"),
        ("higher_is_worse = true\nweek = 52\npeople = 74", "week = 52", "the scale of pain_vas"),
        ("randomised = 80", "randomized = 80", "randomised"),
    ],
)
def test_a_fault_is_told_at_its_line_with_its_remedy(tmp_path, capsys, old, new, told) -> None:
    code, out, err = said(capsys, "add", changed(tmp_path, (old, new)))
    assert (code, out) == (2, "")
    assert told in err
    assert f"{tmp_path}/trial.toml:" in err


def test_every_fault_of_a_file_is_told_at_once(tmp_path, capsys) -> None:
    path = changed(tmp_path, ("value = -21.5", "value = -215"), ('"bmac"', '"bmaac"'))
    assert said(capsys, "add", path)[2].count("paean: ") == 2


def test_a_trial_without_a_spread_moves_nothing_and_says_what_would(tmp_path, capsys) -> None:
    path = changed(
        tmp_path,
        ('spread_kind = "sd"\nspread_low = 24.0\n', ""),
        ('spread_kind = "sd"\nspread_low = 25.0\n', ""),
    )
    assert "no pool moves" in said(capsys, "add", path)[1]
    assert "with it" in said(capsys, "add", path, "--assume-spread")[1]


def test_the_folder_of_kept_trials_must_be_there(tmp_path, capsys) -> None:
    code, _, err = said(capsys, "list", "--evidence", str(tmp_path / "none"))
    assert code == 2
    assert "there is no such folder" in err


def test_only_the_knee_is_fitted_again(tmp_path, capsys) -> None:
    path = changed(tmp_path, ('condition = "knee_oa"', 'condition = "disc_lbp"'))
    code, _, err = said(capsys, "add", path, "--refit")
    assert code == 2
    assert "only the knee is fitted" in err
