"""`paean evidence add`: a trial of one's own beside the published ones."""

import copy
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from paean.cli.main import main
from paean.evidence.parameters import reference_parameters
from paean.evidence.posterior import knee_posterior
from paean.evidence.trials import published_trials
from paean.simulate.calibration.arms import fit_data
from paean.study.published import PublishedTrial

EXAMPLE = Path(__file__).parents[2] / "docs/examples/trial.toml"
FITS = "paean.simulate.calibration"


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
        ("spread_low = 24.0", "spread_low = 0", "0 is no spread"),
        ("spread_low = 24.0", "spread_low = 1e-300", "a sd of 1e-300 cannot be"),
        ("spread_low = 24.0", "spread_low = 142", "a sd of 142 cannot be, on a scale of 100"),
        ("people = 74", "people = 740", "740 people seen of 80 randomised"),
        ("people = 74", "people = 0", "0 people have no score"),
        ("people = 74", "people = 1", "one person has no sd"),
        ('"Invented2031"', '"../elsewhere"', "identifier: '../elsewhere' cannot name a file"),
        ('"Invented2031"', f'"{51 * "a"}"', "cannot name a file"),
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


@pytest.mark.parametrize(("width", "code"), [(25.4, 0), (25.5, 2)])
def test_an_interval_wider_than_two_people_can_give_is_refused(
    tmp_path, capsys, width: float, code: int
) -> None:
    half = 100 * width / 2
    interval = f'"ci95"\nspread_low = {-half}\nspread_high = {half}'
    path = changed(tmp_path, ('"sd"\nspread_low = 24.0', interval))
    assert said(capsys, "add", path)[0] == code


def test_an_arm_of_one_person_is_told_and_pooled_with_nothing(tmp_path, capsys) -> None:
    spread = 'statistic = "change_mean"\nvalue = -21.5\nspread_kind = "sd"\nspread_low = 24.0'
    alone = (f"people = 74\n{spread}", f"people = 1\n{spread.split('spread_kind')[0]}")
    code, out, _ = said(capsys, "add", changed(tmp_path, alone), "--assume-spread")
    assert code == 0
    assert "no pool moves" in out


def test_the_name_of_a_trial_may_be_written_with_a_hyphen(tmp_path, capsys) -> None:
    path = changed(tmp_path, ('"Invented2031"', '"Invented-2031"'))
    assert said(capsys, "add", path, "--to", str(tmp_path / "trials"))[0] == 0
    assert (tmp_path / "trials/Invented-2031.toml").read_bytes() == Path(path).read_bytes()


def test_a_file_that_is_there_is_never_replaced(tmp_path, capsys) -> None:
    other = EXAMPLE.read_text(encoding="utf-8").replace("Invented2031", "Other2031")
    there = tmp_path / "trials" / "Invented2031.toml"
    there.parent.mkdir()
    there.write_text(other, encoding="utf-8")
    code, out, err = said(capsys, "add", str(EXAMPLE), "--to", str(there.parent))
    assert (code, out) == (2, "")
    assert "this file is there and holds no trial 'Invented2031'" in err
    assert there.read_text(encoding="utf-8") == other


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "the file is empty"),
        (b"\xff\xfe\x00", "this is not UTF-8 text"),
        (b"arms = [", "this is not TOML"),
        (None, "there is no such file"),
    ],
)
def test_a_file_that_is_no_trial_is_one_message_and_leaves_nothing(
    tmp_path, capsys, content: bytes | None, told: str
) -> None:
    path, folder = tmp_path / "trial.toml", tmp_path / "trials"
    if content is not None:
        path.write_bytes(content)
    code, out, err = said(capsys, "add", str(path), "--to", str(folder))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert told in err
    assert not folder.exists()


def test_a_folder_that_cannot_be_made_is_one_message(tmp_path, capsys) -> None:
    (tmp_path / "trials").write_text("a file", encoding="utf-8")
    code, out, err = said(capsys, "add", str(EXAMPLE), "--to", str(tmp_path / "trials"))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "cannot write here" in err
    assert [p.name for p in tmp_path.iterdir()] == ["trials"]


def test_the_folder_of_kept_trials_must_be_there(tmp_path, capsys) -> None:
    code, _, err = said(capsys, "list", "--evidence", str(tmp_path / "none"))
    assert code == 2
    assert "there is no such folder" in err


def test_only_the_knee_is_fitted_again_and_a_refusal_keeps_nothing(tmp_path, capsys) -> None:
    path = changed(tmp_path, ('condition = "knee_oa"', 'condition = "disc_lbp"'))
    code, out, err = said(capsys, "add", path, "--refit", "--to", str(tmp_path / "trials"))
    assert (code, out) == (2, "")
    assert "only the knee is fitted" in err
    assert not (tmp_path / "trials").exists()


def test_without_the_extra_a_refit_is_refused_and_nothing_is_kept(
    tmp_path, capsys, monkeypatch
) -> None:
    for name in ("ship", "fit", "generate", "model"):
        monkeypatch.delitem(sys.modules, f"{FITS}.{name}", raising=False)
    for name in ("jax", "numpyro"):
        monkeypatch.setitem(sys.modules, name, None)
    code, out, err = said(capsys, "add", str(EXAMPLE), "--refit", "--to", str(tmp_path / "trials"))
    assert (code, out) == (2, "")
    assert "jax is not installed; python -m pip install 'paean[calibrate]'" in err
    assert not (tmp_path / "trials").exists()


class Fitter:
    """Stands in for the module that fits: remembers what it was asked, moves one parameter."""

    def __init__(self, rhat: float = 1.0) -> None:
        self.asked: list[tuple[object, list[PublishedTrial]]] = []
        self.rhat = rhat

    Effort = dict

    def calibrate(self, _: object, effort: object, trials: Sequence[PublishedTrial]) -> object:
        self.asked.append((effort, list(trials)))
        manifest = copy.deepcopy(knee_posterior().manifest)
        manifest["version"] = "knee-with-one-more"
        for one in manifest["hypotheses"].values():
            one["diagnostics"] |= {"rhat_max": self.rhat, "ess_min": 500.0, "divergences": 0}
            one["summary"]["bias.open"] |= {"median": 0.125, "low": 0.0625, "high": 0.25}
        return SimpleNamespace(manifest=manifest)


@pytest.mark.parametrize("kept", [True, False])
def test_a_refit_is_given_every_known_trial_and_the_new_one_once(
    tmp_path, capsys, monkeypatch, kept: bool
) -> None:
    folder = tmp_path / "trials"
    before = changed(tmp_path, ('"Invented2031"', '"Invented2030"'))
    assert said(capsys, "add", before, "--to", str(folder))[0] == 0
    fitter = Fitter()
    monkeypatch.setitem(sys.modules, f"{FITS}.ship", fitter)
    to = ["--to", str(folder)] if kept else []
    code, out, _ = said(capsys, "add", str(EXAMPLE), "--refit", *to)
    ((effort, trials),) = fitter.asked
    packaged = [t.identifier for t in published_trials()]
    own = ["Invented2030", "Invented2031"] if kept else ["Invented2031"]
    assert [t.identifier for t in trials] == [*packaged, *own]
    assert trials[-1].arms[0].observations[0].value == -21.5
    assert effort == knee_posterior().manifest["effort"]
    assert code == 0
    assert "to knee-with-one-more; the chains mixed" in out
    assert out.count("0.125 (0.0625 to 0.25)") == len(knee_posterior().manifest["hypotheses"])


def test_a_refit_as_json_holds_the_summaries_before_and_after(capsys, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, f"{FITS}.ship", Fitter())
    found = json.loads(said(capsys, "add", str(EXAMPLE), "--refit", "--json")[1])["refit"]
    shipped = knee_posterior().manifest
    assert (found["before"], found["after"]) == (shipped["version"], "knee-with-one-more")
    assert found["mixed"] is True
    for hypothesis, one in shipped["hypotheses"].items():
        (row,) = [r for r in found["rows"] if r[:2] == [hypothesis, "bias.open"]]
        known = one["summary"]["bias.open"]
        told = f"{known['median']:.3g} ({known['low']:.3g} to {known['high']:.3g})"
        assert row[2:] == [told, "0.125 (0.0625 to 0.25)"]


def test_a_refit_whose_chains_did_not_mix_says_not_to_use_it(capsys, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, f"{FITS}.ship", Fitter(rhat=1.02))
    assert "DID NOT MIX: do not use" in said(capsys, "add", str(EXAMPLE), "--refit")[1]


class ReachedError(Exception):
    """The sampler was asked for: far enough, since sampling itself takes minutes."""


def test_the_sampler_is_given_the_changes_of_the_new_trial(capsys, monkeypatch) -> None:
    pytest.importorskip("numpyro", reason="the extra `calibrate` is not installed")
    from paean.simulate.calibration import ship

    given: list[Any] = []

    def sampler(of: Any, **_: object) -> None:
        given.append(of)
        raise ReachedError

    monkeypatch.setattr(ship, "Sampler", sampler)
    with pytest.raises(ReachedError):
        said(capsys, "add", str(EXAMPLE), "--refit")
    usual = fit_data(reference_parameters())[0]
    (of,) = given
    assert of.data.trials == (*usual.trials, "Invented2031")
    changes = [*usual.change, -21.5, -20.0]
    np.testing.assert_allclose(np.asarray(of.arrays.change), changes, rtol=1e-6)
