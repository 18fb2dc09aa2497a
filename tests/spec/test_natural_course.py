"""How the natural course differs between trials of a condition."""

from dataclasses import replace

import numpy as np
import polars as pl
import pytest

from builders import a_protocol, a_world, an_arm, cells, saline, with_parameters
from paean.evidence.parameters import condition_parameters, reference_parameters
from paean.evidence.posterior import knee_posterior, posterior_of
from paean.numeric.streams import Floats, normals
from paean.simulate.clinic import ArmInTrial, TrialDraws, arms_in_trial, trial_draws
from paean.simulate.course import run_course
from paean.simulate.population import draw_patients
from paean.simulate.prediction import Drawn, predicted_blocks
from paean.simulate.trial import simulate_stretch
from paean.study.comparators import WaitAndSee
from paean.study.treatment import Arm

RATE_PER_DAY = 0.01
TRIALS = 400
WAITING = an_arm("waiting", WaitAndSee(kind="wait_and_see", from_days=0.0))
FITTED = ("discogenic_back_pain", "diabetic_neuropathy")


def scores_of_control(trial_sd: float, *, trials: int = TRIALS) -> Floats:
    """Return scores [trials, 20 people] of the saline arm at month 6, read without error."""
    arms = (an_arm("cells", cells()), an_arm("saline", saline(), role="control"))
    world = a_world(
        a_protocol(arms=tuple(replace(arm, planned=20) for arm in arms)),
        sham__trial_log_sd=0.0, clinic__flare_rate_per_day=1e-9, clinic__rescue_logit_at_5=-50.0,
        clinic__dropout_per_year=0.0, clinic__reporting_sd=0.0,
        natural__per_day=RATE_PER_DAY,
    )  # fmt: skip
    drawn = Drawn(
        hypothesis=np.full(trials, "memory"), values={"natural.trial_sd": np.full(trials, trial_sd)}
    )
    (block,) = predicted_blocks(world, drawn)
    found = (
        block.tables["assessments"]
        .filter(pl.col("visit") == "month 6")
        .join(block.tables["subjects"].filter(pl.col("arm") == "saline"), on="subject")
        .sort("subject")
    )
    return found["score"].to_numpy().reshape(trials, 20)


def waited(natural: float, days: tuple[float, ...], *, arm: Arm = WAITING) -> Floats:
    """Return the latent pain [days, people] of a trial whose natural course differs so."""
    world = a_world(natural__per_day=RATE_PER_DAY)
    patients = draw_patients(world.protocol, world.parameters, world.applicants, 3, 0, 20)
    grid = np.repeat(np.array(days)[:, None], 20, axis=1)
    in_trial = ArmInTrial(sham_strength=1.0, natural=natural)
    return run_course(arm, world.parameters, patients, grid, in_trial).latent


def arms_of_many(**changed: float) -> tuple[ArmInTrial, ...]:
    return arms_in_trial(
        a_protocol(), with_parameters(**changed), trial_draws(a_protocol(), 5, 0, 4000)
    )


def test_the_means_of_control_arms_spread_between_trials_as_the_parameter_says() -> None:
    sd = 0.3
    alike, apart = scores_of_control(0.0), scores_of_control(sd)
    # a small shift of latent pain moves a score of p by p (100 - p) / 100
    steepness = float(np.mean(alike * (100 - alike) / 100))
    expected = sd * (1 - np.exp(-RATE_PER_DAY * 175)) * steepness
    moved = apart.mean(axis=1) - alike.mean(axis=1)
    assert np.std(moved) == pytest.approx(expected, rel=0.08)
    spread = np.sqrt(np.var(apart.mean(axis=1)) - np.var(alike.mean(axis=1)))
    assert spread == pytest.approx(expected, rel=0.12)


def test_a_larger_relief_by_time_is_a_larger_fall_of_the_whole_trial() -> None:
    moved = scores_of_control(0.0).mean(axis=1) - scores_of_control(0.3).mean(axis=1)
    drawn = normals(1, "natural course of the trial", 0, TRIALS)[0]
    assert np.corrcoef(moved, drawn)[0, 1] > 0.98


def test_the_natural_course_of_a_trial_grows_with_time_and_is_its_own_in_any_arm() -> None:
    days = (0.0, 70.0, 3000.0)
    grown = 0.4 * (1 - np.exp(-RATE_PER_DAY * np.array(days)))
    for arm in (WAITING, an_arm("saline", saline()), an_arm("cells", cells())):
        relief = waited(0.0, days, arm=arm) - waited(0.4, days, arm=arm)
        assert relief == pytest.approx(np.repeat(grown[:, None], 20, axis=1), abs=1e-9)


def test_all_arms_of_a_trial_share_its_natural_course_and_its_sham_response_does_not_know_it() -> (
    None
):
    many = arms_of_many(natural__trial_sd=0.3)
    assert np.array_equal(many[0].natural, many[1].natural)
    assert np.std(many[0].natural) == pytest.approx(0.3, abs=0.01)
    assert abs(np.mean(many[0].natural)) < 0.02
    assert abs(np.corrcoef(many[0].natural, np.log(many[0].sham_strength))[0, 1]) < 0.05


def test_trials_that_differ_in_natural_course_keep_every_other_draw() -> None:
    alike, apart = arms_of_many(), arms_of_many(natural__trial_sd=0.3)
    for before, after in zip(alike, apart, strict=True):
        assert np.array_equal(before.sham_strength, after.sham_strength)
        assert np.array_equal(before.deviation, after.deviation)


def test_where_trials_do_not_differ_in_it_the_draw_of_the_natural_course_moves_no_byte() -> None:
    world = a_world(a_protocol())
    assert world.parameters["natural.trial_sd"] == 0
    drawn = trial_draws(world.protocol, world.seed).of(0)
    other = TrialDraws(sham=drawn.sham, effects=drawn.effects, natural=-3.0)
    without = replace(world, arms=arms_in_trial(world.protocol, world.parameters, other))
    for name, table in simulate_stretch(world, 0, 60).items():
        assert table.equals(simulate_stretch(without, 0, 60)[name]), name


def test_only_conditions_that_were_fitted_so_have_trials_that_differ_in_it() -> None:
    assert reference_parameters()["natural.trial_sd"] == 0
    assert condition_parameters("elbow_tendinopathy")["natural.trial_sd"] == 0
    assert all("natural.trial_sd" not in draws for draws in knee_posterior().draws.values())
    for condition in FITTED:
        for draws in posterior_of(condition).draws.values():
            assert np.all(draws["natural.trial_sd"] > 0)


@pytest.mark.parametrize("condition", FITTED)
def test_the_shipped_draws_of_a_condition_are_those_of_chains_that_mixed(condition: str) -> None:
    known, names = posterior_of(condition), {p.name for p in reference_parameters().parameters}
    for name, one in known.manifest["hypotheses"].items():
        found = one["diagnostics"]
        assert found["rhat_max"] < 1.01
        assert found["ess_min"] > 400
        assert found["divergences"] == 0
        assert {n for n in known.draws[name] if not n.startswith("fit.")} <= names
        for parameter, summary in one["summary"].items():
            assert np.median(known.draws[name][parameter]) == pytest.approx(
                summary["median"], abs=0.3 * summary["sd"] + 1e-9
            )
