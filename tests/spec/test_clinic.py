"""What the clinic sees: sham, flares, rescue, dropout, harms."""

from dataclasses import replace

import numpy as np
import polars as pl
import pytest
from scipy.special import ndtri

from builders import a_protocol, a_world, an_arm, cells, saline
from paean.numeric.streams import uniforms
from paean.simulate.clinic import (
    arms_in_trial,
    flares,
    sham_amplitude,
    sham_course,
    sham_strengths,
    sham_taken,
    trial_draws,
    visit_days,
)
from paean.simulate.mechanism import true_effects
from paean.simulate.population import draw_patients
from paean.simulate.trial import simulate_stretch
from paean.study.protocol import Masking, Rescue
from paean.study.treatment import Nsaid


def enrolled(people: int = 5000):
    world = a_world()
    return world, draw_patients(
        world.protocol, world.parameters, world.applicants, world.seed, 0, people
    )


def test_sham_begins_at_nothing_and_may_fade() -> None:
    days = np.array([-1.0, 0.0, 30.0, 3000.0])
    assert sham_course(days, 0.08, 0.0) == pytest.approx([0, 0, 1 - np.exp(-2.4), 1.0])
    assert sham_course(days, 0.08, 0.01)[3] == pytest.approx(0.0, abs=1e-12)


def test_sham_takes_its_fraction_of_pain() -> None:
    usual, fraction = np.array([6.0, 3.0]), np.array([0.25, 0.5])
    latent = np.log(usual / (10 - usual)) - sham_amplitude(usual, sham_taken(fraction, 1.0, 0.9))
    assert 10 / (1 + np.exp(-latent)) == pytest.approx(usual * (1 - fraction))


def test_the_reference_amplitude_is_the_reference_fraction() -> None:
    world, _ = enrolled(1)
    fraction = np.array([world.parameters["sham.fraction_mean"]])
    assert sham_amplitude(np.array([6.0]), sham_taken(fraction, 1.0, 0.9)) == pytest.approx(
        0.59, abs=0.002
    )


def test_the_sham_fraction_has_the_stated_mean_and_a_wide_spread() -> None:
    _, patients = enrolled(40_000)
    assert patients.sham_fraction.mean() == pytest.approx(0.243, abs=0.005)
    assert 0 < patients.sham_fraction.min() < 0.01
    assert 0.9 < patients.sham_fraction.max() < 1


def test_trials_differ_in_their_sham_response_about_a_mean_trial() -> None:
    world, _ = enrolled(1)
    injected = world.parameters["sham.route_injection"]
    factors = np.array(
        [
            arms_in_trial(world.protocol, world.parameters, trial_draws(world.protocol, seed))[
                1
            ].sham_strength[0]
            for seed in range(4000)
        ]
    )
    factors /= injected
    assert factors.mean() == pytest.approx(1.0, abs=0.02)
    assert np.log(factors).std() == pytest.approx(0.43, abs=0.02)


def test_masked_arms_share_the_sham_response_and_open_ones_do_not() -> None:
    tablet = Nsaid(kind="nsaid", from_days=0.0)
    arms = (
        an_arm("cells", cells(donor="autologous")),
        an_arm("saline", saline()),
        an_arm("tablet", tablet),
    )
    masked = a_protocol(arms=arms)
    opened = a_protocol(arms=arms, masking=Masking(participants=False))
    parameters = a_world().parameters
    assert list(sham_strengths(masked, parameters)) == [1.5, 1.5, 1.5]
    assert list(sham_strengths(opened, parameters)) == [1.5, 1.25, 1.0]


def test_flares_come_as_often_and_last_as_long_as_published() -> None:
    world, patients = enrolled()
    days = np.repeat(np.arange(0.0, 182.0, 1.0)[:, None], len(patients.usual_pain), axis=1)
    extra = flares(world.protocol, world.parameters, 1, patients, days)
    expected = 0.011 * 8.0 * np.exp(0.7**2 / 2)
    assert np.mean(extra > 0) == pytest.approx(1 - np.exp(-expected), abs=0.004)
    assert extra[extra > 0].min() >= 2.0
    begun = np.sum((extra[1:] > 0) & (extra[:-1] == 0)) / (181 * len(patients.usual_pain))
    assert begun == pytest.approx(0.011 * np.exp(-expected), rel=0.06)


def test_visits_fall_on_whole_days_within_their_windows() -> None:
    world, patients = enrolled(500)
    days = visit_days(world.protocol, 1, patients)
    assert set(days[0]) == set(range(25, 32))
    assert set(days[1]) == set(range(168, 183))


def test_people_who_leave_are_not_seen_again_and_their_leaving_is_recorded() -> None:
    tables = simulate_stretch(a_world(seed=3, clinic__dropout_per_year=0.7), 0, 300)
    gone = tables["events"].filter(pl.col("kind") == "lost_to_follow_up")
    seen = tables["assessments"].join(gone.select("subject", left="day"), on="subject", how="inner")
    assert gone.height > 60
    assert (seen["day"] < seen["left"]).all()
    stayed = tables["assessments"].filter(pl.col("visit") == "month 6").height
    assert stayed + gone.height == 300


def test_pain_makes_people_leave() -> None:
    tables = simulate_stretch(
        a_world(clinic__dropout_per_year=0.5, clinic__dropout_per_point=0.6), 0, 3000
    )
    gone = tables["events"].filter(pl.col("kind") == "lost_to_follow_up")["subject"]
    first = tables["assessments"].filter(pl.col("visit") == "week 4")
    left = pl.col("subject").is_in(gone.implode())
    assert first.filter(left)["score"].mean() > first.filter(~left)["score"].mean() + 5


def test_rescue_is_taken_by_those_in_pain_unless_it_is_forbidden() -> None:
    tables = simulate_stretch(a_world(), 0, 2000)
    took = tables["events"].filter(pl.col("kind") == "rescue_medication")
    at_week_4 = took.filter(pl.col("term") == "before week 4")["subject"].implode()
    scores = tables["assessments"].filter(pl.col("visit") == "week 4")
    used = pl.col("subject").is_in(at_week_4)
    assert scores.filter(used)["score"].mean() > scores.filter(~used)["score"].mean()
    forbidden = a_protocol(rescue=Rescue(allowed=False))
    none = simulate_stretch(a_world(forbidden), 0, 300)["events"]
    assert none.filter(pl.col("kind") == "rescue_medication").height == 0


def test_harms_follow_their_stated_rates() -> None:
    events = simulate_stretch(a_world(), 0, 8000)["events"]
    harms = events.filter(pl.col("kind") == "adverse_event")
    hurt = harms.filter(pl.col("term") == "injection-site pain")
    subjects = simulate_stretch(a_world(), 0, 8000)["subjects"]
    by_arm = dict(hurt.join(subjects, on="subject").group_by("arm").len().iter_rows())
    assert by_arm["cells"] / 4000 == pytest.approx(0.245, abs=0.02)
    assert by_arm["saline"] / 4000 == pytest.approx(0.10, abs=0.015)
    assert (hurt["day"] >= 0).all()
    assert (hurt["end_day"] > hurt["day"]).all()


def test_one_patient_who_cannot_be_simulated_does_not_stop_the_others(monkeypatch) -> None:
    from paean.simulate import course

    whole = simulate_stretch(a_world(), 0, 20)

    def broken(*what, **how):
        path = course_integrate(*what, **how)
        path.states[:, :, 0] = np.nan
        path.status[0] = 1
        return path

    course_integrate = course.integrate_body
    monkeypatch.setattr(course, "integrate_body", broken)
    tables = simulate_stretch(a_world(), 0, 20)
    failed = tables["subjects"].filter(pl.col("status") == "simulation failed")["subject"]
    assert len(failed) == 2  # the first patient of each arm
    left = pl.col("subject").is_in(failed.implode())
    assert not tables["events"].filter(left)["kind"].is_in(["lost_to_follow_up"]).any()
    after = tables["assessments"].filter(pl.col("day") > 0)
    assert after.filter(left).height == 0
    assert after.equals(whole["assessments"].filter((pl.col("day") > 0) & ~left))


def test_the_order_in_which_visits_are_listed_does_not_matter() -> None:
    protocol = a_protocol()
    schedule = replace(protocol.schedule, visits=protocol.schedule.visits[::-1])
    turned = simulate_stretch(a_world(replace(protocol, schedule=schedule)), 0, 30)
    assert turned["assessments"].equals(simulate_stretch(a_world(), 0, 30)["assessments"])


def test_flares_are_those_of_the_slow_and_obvious_count() -> None:
    world, patients = enrolled(300)
    days = np.cumsum(np.full((40, 300), 4.0), axis=0)
    fast = flares(world.protocol, world.parameters, 1, patients, days)
    slow = np.zeros_like(fast)
    onset = np.full(300, -60.0)
    for number in range(30):
        gap, length, more = uniforms(1, f"flare {number}", 0, 300, 3)
        onset = onset - np.log(gap) / 0.011
        end = onset + 8.0 * np.exp(0.7 * ndtri(length))
        height = 2.0 - 0.5 * np.log(more)
        slow = np.maximum(slow, np.where((onset <= days) & (days < end), height, 0.0))
    assert np.array_equal(fast[:, onset > 182], slow[:, onset > 182])


def test_expectation_alone_makes_nobody_well() -> None:
    usual, fraction = np.full(3, 6.0), np.array([0.1, 0.6, 0.99])
    latent = np.log(usual / (10 - usual)) - sham_amplitude(usual, sham_taken(fraction, 2.0, 0.8))
    left = 10 / (1 + np.exp(-latent))
    assert left == pytest.approx([6 * 0.81, 6 * 0.2, 6 * 0.2])


def test_the_truth_is_free_of_reading_error() -> None:
    protocol = a_protocol(design="within_patient")
    effects = []
    for seed in range(1, 9):
        world = a_world(protocol, seed, harm__site_pain_cells=0.2)
        table = simulate_stretch(world, 0, 100, truth=True)
        effects.append(true_effects(world, table["truth"])["cells_vs_saline"])
    assert np.std(effects) < 1.0  # of 100; reading error alone would give 1.4


def test_an_unrelated_event_stands_under_both_sides_of_a_person() -> None:
    tables = simulate_stretch(a_world(a_protocol(design="within_patient")), 0, 3000)
    events = tables["events"].filter(~pl.col("related"))
    by_arm = dict(events.join(tables["subjects"], on="subject").group_by("arm").len().iter_rows())
    assert by_arm["cells"] == by_arm["saline"] > 20
