"""The check list for the body: rest, closure, conservation, bounds, and arms that must agree."""

import numpy as np
import polars as pl
import pytest
from scipy.integrate import solve_ivp

from builders import a_protocol, a_world, an_arm, cells, saline, with_parameters
from paean.evidence.parameters import reference_parameters
from paean.numeric.streams import normals
from paean.simulate.body import body_of, loop_gain, resting_points
from paean.simulate.clinic import ArmInTrial
from paean.simulate.constants import columns, typical_constants, with_loop_gain
from paean.simulate.course import run_course
from paean.simulate.population import Patients, draw_patients
from paean.simulate.trial import simulate_stretch
from paean.study.treatment import Arm, Corticosteroid, Physiotherapy

KNEE = body_of("cartilage")
WORLD = a_world()


def drawn(people: int, seed: int = 11) -> Patients:
    return draw_patients(WORLD.protocol, WORLD.parameters, WORLD.applicants, seed, 0, people)


def follow(arm: Arm, patients: Patients, *days: float, sham: float = 0.0):
    grid = np.repeat(np.array(days)[:, None], len(patients.usual_pain), axis=1)
    return run_course(arm, WORLD.parameters, patients, grid, ArmInTrial(sham_strength=sham))


def pain(latent: np.ndarray) -> np.ndarray:
    return 10 / (1 + np.exp(-latent))


NOTHING = an_arm("nothing", saline())


def test_the_untreated_reference_is_at_rest_but_for_its_cartilage() -> None:
    p = columns(typical_constants(reference_parameters()), 1)
    moving = KNEE.rates(list(KNEE.resting_state(p, 0.80, 0.95)), list(p))
    speed = {name: float(rate[0]) for name, rate in zip(KNEE.states, moving, strict=True)}
    assert speed.pop("proteoglycan") == pytest.approx(5.58e-4 * (1 - 1.333 * 0.8), rel=1e-9)
    assert speed.pop("collagen") == pytest.approx(-2e-4 * (1 - 0.8 / 0.9) * 0.95, rel=1e-3)
    assert list(speed.values()) == pytest.approx([0.0] * len(speed), abs=1e-14)


def test_an_untreated_patient_without_sham_does_not_drift() -> None:
    patients = drawn(1000)
    course = follow(NOTHING, patients, 0.0, 365.25, 730.5)
    yearly = np.abs(np.diff(pain(course.latent), axis=0))
    assert yearly.max() < 0.05
    now = KNEE.state(list(np.moveaxis(course.states, 1, 0)))
    lost = now.tissue.proteoglycan[0] - now.tissue.proteoglycan[1]
    assert lost == pytest.approx(0.0118, abs=0.0005)  # the declared structural loss of a year


def test_no_drawn_patient_has_two_steady_states() -> None:
    k = KNEE.by_process(list(drawn(1000).constants))
    grid = np.concatenate([np.linspace(0.001, 0.99, 800), np.linspace(1.01, 8.0, 800)])
    assert np.all(resting_points(KNEE.tissue, k, grid) == 1)
    gain = loop_gain(k.inflammation)
    assert gain.max() <= 0.85
    assert gain.min() >= 0.65
    assert np.median(gain) == pytest.approx(0.80, abs=0.005)


def test_the_count_of_steady_states_finds_a_second_one_where_there_is_one() -> None:
    typical = typical_constants(with_parameters())
    gains = np.array([0.80, 0.85, 0.95])
    rows = columns(with_loop_gain({n: np.full(3, v) for n, v in typical.items()}, gains), 3)
    grid = np.concatenate([np.linspace(0.001, 0.99, 800), np.linspace(1.01, 8.0, 800)])
    found = resting_points(KNEE.tissue, KNEE.by_process(list(rows)), grid)
    assert list(found[:2]) == [1, 1]
    assert found[2] > 1


def test_nobody_is_made_well_for_ever_by_one_injection() -> None:
    patients = drawn(1000)
    arm = an_arm("cells", cells(dose_million_cells=150.0))
    treated, untreated = (follow(a, patients, 20 * 365.25) for a in (arm, NOTHING))
    left = pain(untreated.latent) - pain(treated.latent)
    assert np.abs(left).max() < 0.05


def test_nobody_is_made_well_for_ever_by_the_strongest_sham() -> None:
    patients = drawn(1000)
    after = pain(follow(NOTHING, patients, 20 * 365.25, sham=1.5 * 3.0).latent)
    assert np.all(after >= 0.2 * patients.usual_pain - 0.01)


def test_a_large_dose_helps_for_a_while() -> None:
    patients = drawn(200)
    arm = an_arm("cells", cells(dose_million_cells=150.0))
    treated, untreated = (follow(a, patients, 84.0) for a in (arm, NOTHING))
    assert np.median(pain(untreated.latent) - pain(treated.latent)) > 0.8


@pytest.mark.parametrize(
    "product",
    [{"dose_million_cells": 0.0}, {"viability": 0.0}],
    ids=["no dose", "no viable cells"],
)
def test_a_dose_of_nothing_is_the_control_arm(product: dict[str, float]) -> None:
    nothing = simulate_stretch(a_world(a_protocol(arms=two(cells(**product)))), 0, 40)
    control = simulate_stretch(a_world(a_protocol(arms=two(saline()))), 0, 40)
    assert nothing["assessments"].equals(control["assessments"])


def test_a_product_without_potency_is_the_control_arm() -> None:
    world = a_world(a_protocol(arms=two(cells())), product__potency=0.0)
    nothing = simulate_stretch(world, 0, 40)
    control = simulate_stretch(a_world(a_protocol(arms=two(saline()))), 0, 40)
    assert nothing["assessments"].equals(control["assessments"])


def two(treatment) -> tuple[Arm, Arm]:
    return an_arm("cells", treatment), an_arm("saline", saline(), role="control")


def test_cells_only_die_and_states_stay_in_their_bounds() -> None:
    patients = drawn(100)
    arm = an_arm("all", cells(dose_million_cells=300.0), steroid(0.0, 90.0))
    course = follow(arm, patients, *np.arange(0.5, 400.0, 7.0))
    now = KNEE.state(list(np.moveaxis(course.states, 1, 0)))
    alive = now.product.fast_cells + now.product.slow_cells
    assert np.all(np.diff(alive, axis=0) <= 0)
    assert course.states.min() >= -1e-9
    assert np.all((pain(course.latent) > 0) & (pain(course.latent) < 10))


def test_proteoglycan_is_never_above_healthy_without_extra_synthesis() -> None:
    course = follow(NOTHING, drawn(50), 1000.0)
    assert KNEE.state(list(np.moveaxis(course.states, 1, 0))).tissue.proteoglycan.max() <= 1


def steroid(*days: float) -> Corticosteroid:
    return Corticosteroid(kind="corticosteroid", on_days=days)


def test_a_second_steroid_never_takes_more_than_the_whole() -> None:
    arm = an_arm("steroid", steroid(0.0, 1.0, 2.0, 3.0))
    course = follow(arm, drawn(5), 0.5, 1.5, 2.5, 3.5)
    effect = KNEE.state(list(np.moveaxis(course.states, 1, 0))).comparator.steroid
    assert np.all(effect < 1)
    assert np.all(np.diff(effect, axis=0) > 0)


def test_stopping_exercise_lets_the_load_return() -> None:
    exercise = Physiotherapy(kind="physiotherapy", from_days=10.0, until_days=200.0)
    course = follow(an_arm("exercise", exercise), drawn(5), 9.0, 199.0, 1200.0)
    relief = KNEE.state(list(np.moveaxis(course.states, 1, 0))).comparator.load_relief[:, 0]
    assert relief[0] == 0
    assert relief[1] == pytest.approx(0.05 * (1 - np.exp(-0.02 * 189)), rel=1e-4)
    assert relief[2] == pytest.approx(0, abs=1e-6)


def test_the_body_agrees_with_an_independent_solver_over_drawn_patients() -> None:
    patients = drawn(6)
    arm = an_arm("cells", cells(dose_million_cells=100.0))
    days = np.array([7.0, 30.0, 90.0, 365.0])
    course = follow(arm, patients, *days)
    for i in range(6):
        p = patients.constants[:, i]
        start = KNEE.resting_state(patients.constants[:, i : i + 1], 0.80, 0.95)[:, 0]
        arriving = 100.0 * 0.85 * 0.5
        start[0] += (1 - patients.slow_fraction[i]) * arriving
        start[1] += patients.slow_fraction[i] * arriving
        other = solve_ivp(
            lambda _t, y, p=p: np.array(KNEE.rates(y, p)), (0, 365), start, "LSODA",
            t_eval=days, rtol=1e-10, atol=1e-12,
        )  # fmt: skip
        assert course.states[:, :, i] == pytest.approx(other.y.T, rel=2e-4, abs=1e-6)


def test_every_arm_of_a_person_starts_from_the_same_person() -> None:
    one = simulate_stretch(a_world(), 0, 60, truth=True)["truth"]
    three = a_protocol(arms=(*a_protocol().arms, an_arm("more", cells(dose_million_cells=9.0))))
    other = simulate_stretch(a_world(three), 0, 60, truth=True)["truth"]
    kept = other.filter(pl.col("arm") != "more")
    assert kept.equals(one)


def test_normals_used_for_bodies_do_not_depend_on_the_arms() -> None:
    assert np.array_equal(normals(1, "body", 3, 5, 4), normals(1, "body", 0, 9, 4)[:, 3:8])
