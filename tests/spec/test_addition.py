"""The signed effect of cells beside the mechanism, the trial's deviation and the design's bias."""

from dataclasses import replace

import numpy as np
import pytest

from builders import a_protocol, a_world, an_arm, cells, saline, with_parameters
from paean.simulate.addition import addition_course, dose_band
from paean.simulate.clinic import ArmInTrial, arms_in_trial, design_bias, trial_draws
from paean.simulate.course import run_course
from paean.simulate.population import draw_patients
from paean.study.protocol import Masking
from paean.study.source import ParameterColumns
from paean.study.treatment import HyaluronicAcid

DAYS = (0.0, 30.0, 182.0, 730.0)
WORLD = a_world()


def pain_under(arm, in_trial=None, people=50, **changed):
    parameters = with_parameters(**changed)
    patients = draw_patients(WORLD.protocol, parameters, WORLD.applicants, 3, 0, people)
    grid = np.repeat(np.array(DAYS)[:, None], people, axis=1)
    in_trial = in_trial or ArmInTrial(sham_strength=0.0)
    return run_course(arm, parameters, patients, grid, in_trial).latent


def test_an_added_effect_of_either_sign_shifts_latent_pain_by_its_course() -> None:
    arm = an_arm("cells", cells(dose_million_cells=50.0))
    plain = pain_under(arm)
    harmed = pain_under(arm, addition__bone_marrow_msc=-0.5)
    course = addition_course(np.array(DAYS), 0.0333, 0.0)
    assert harmed - plain == pytest.approx(np.repeat(0.5 * course[:, None], 50, axis=1))


def test_nothing_is_added_to_a_dose_of_no_cells_or_of_dead_ones() -> None:
    for product in (cells(dose_million_cells=0.0), cells(viability=0.0)):
        arm = an_arm("cells", product)
        added = pain_under(arm, addition__bone_marrow_msc=0.5, addition__dose_to_15=0.3)
        assert np.array_equal(added, pain_under(an_arm("saline", saline())))


def test_doses_keep_no_order() -> None:
    low, high = (an_arm("cells", cells(dose_million_cells=d)) for d in (10.0, 150.0))
    changed = {"addition__dose_to_15": 3.0, "addition__dose_above_80": -3.0}
    assert np.all(pain_under(low, **changed)[2:] < pain_under(high, **changed)[2:])
    assert [dose_band(d) for d in (15, 15.1, 80, 1e4)] == [
        "dose_to_15", "dose_to_40", "dose_to_80", "dose_above_80",
    ]  # fmt: skip


def test_the_added_effect_fades_where_nothing_remembers() -> None:
    arm = an_arm("cells", cells(dose_million_cells=50.0))
    gain = pain_under(arm) - pain_under(
        arm, addition__bone_marrow_msc=0.5, addition__fade_per_day=0.01
    )
    assert np.all(gain[1] > gain[3])
    assert np.all(gain[3] < 0.001)


def test_an_overlap_takes_from_the_drug_what_sham_has_taken_already() -> None:
    arm, in_trial = an_arm("cells", cells()), ArmInTrial(sham_strength=1.25)
    apart, shared = (pain_under(arm, in_trial, sham__overlap=share) for share in (0.0, 1.0))
    assert np.all(shared[1:] > apart[1:])
    control = an_arm("saline", saline())
    alone = pain_under(control, in_trial, sham__overlap=1.0)
    assert alone == pytest.approx(pain_under(control, in_trial), abs=1e-9)


def test_biases_belong_to_designs() -> None:
    parameters = with_parameters(
        bias__open=0.1, bias__uncontrolled=0.2, bias__active_background=0.4
    )
    protocol = a_protocol()
    assert [design_bias(protocol, arm, parameters) for arm in protocol.arms] == [0.0, 0.0]
    silent = replace(protocol, masking=Masking())
    assert design_bias(silent, silent.arms[0], parameters) == 0.05
    opened = replace(protocol, masking=Masking(participants=False))
    assert [design_bias(opened, arm, parameters) for arm in opened.arms] == [0.1, 0.0]
    single = replace(protocol, arms=protocol.arms[:1])
    assert design_bias(single, single.arms[0], parameters) == 0.2
    oil = HyaluronicAcid(kind="hyaluronic_acid", on_days=(0.0,))
    on_top = an_arm("both", cells())
    on_top = replace(on_top, treatments=(*on_top.treatments, oil))
    assert design_bias(protocol, on_top, parameters) == 0.4


def test_a_column_of_parameters_is_each_person_under_their_own_value() -> None:
    arm, people = an_arm("cells", cells()), 4
    values = np.array([0.2, 0.24, 0.3, 0.35])
    columns = ParameterColumns(base=WORLD.parameters, columns={"sham.fraction_mean": values})
    grid = np.repeat(np.array(DAYS)[:, None], people, axis=1)

    def latent(parameters):
        patients = draw_patients(WORLD.protocol, parameters, WORLD.applicants, 3, 0, people)
        in_trial = ArmInTrial(sham_strength=1.0)
        return run_course(arm, parameters, patients, grid, in_trial).latent

    together = latent(columns)
    for person, value in enumerate(values):
        alone = latent(with_parameters(sham__fraction_mean=float(value)))
        assert together[:, person] == pytest.approx(alone[:, person], abs=1e-12)


def test_the_doses_of_a_product_share_the_deviation_of_their_trial_and_sham_has_none() -> None:
    low, high = (an_arm(f"{d}", cells(dose_million_cells=float(d))) for d in (10, 100))
    protocol = a_protocol(arms=(low, high, an_arm("saline", saline(), role="control")))
    parameters = with_parameters(addition__trial_sd=0.3)
    many = arms_in_trial(protocol, parameters, trial_draws(protocol, 5, 0, 4000))
    assert np.array_equal(many[0].deviation, many[1].deviation)
    assert many[2].deviation == pytest.approx(0.0)
    assert np.std(many[0].deviation) == pytest.approx(0.3, abs=0.02)
    assert abs(np.corrcoef(many[0].deviation, np.log(many[0].sham_strength))[0, 1]) < 0.05
