"""Products as they are made, comparators of other conditions, and the way back to sport."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from builders import an_arm, cells, saline
from paean.evidence.parameters import condition_parameters, reference_parameters
from paean.files.protocol import read_protocol
from paean.pipeline.simulate import world_of
from paean.simulate.administration import relative_potency
from paean.simulate.body import body_of
from paean.simulate.clinic import ArmInTrial
from paean.simulate.course import Course, run_course
from paean.simulate.population import draw_patients_alike
from paean.simulate.severity import graded
from paean.simulate.sport import days_until_ready
from paean.simulate.trial import simulate_stretch
from paean.simulate.world import make_world
from paean.study.comparators import (
    Gabapentinoid,
    NgfAntibody,
    PlateletRichPlasma,
    Secretome,
    Snri,
    Surgery,
    WaitAndSee,
)
from paean.study.protocol import Condition
from paean.study.source import ParameterSet
from paean.study.treatment import Arm, Corticosteroid, Physiotherapy, Treatment

NERVE = condition_parameters("diabetic_neuropathy")
KNEE = reference_parameters()
ONCE = (0.0,)
PROTOCOLS = Path(__file__).parents[2] / "protocols"


def follow(
    known: ParameterSet, *given: Treatment, days: tuple[float, ...], sham: float = 0.0
) -> Course:
    people = draw_patients_alike(known, 3, 40, 1)
    grid = np.repeat(np.array(days)[:, None], 40, axis=1)
    return run_course(an_arm("one", *given), known, people, grid, ArmInTrial(sham_strength=sham))


def relief(known: ParameterSet, *given: Treatment, day: float = 42.0) -> float:
    waited = follow(known, WaitAndSee(kind="wait_and_see", from_days=0.0), days=(day,))
    return float(np.mean(waited.latent - follow(known, *given, days=(day,)).latent))


def state(known: ParameterSet, name: str, *given: Treatment, day: float) -> float:
    course = follow(known, *given, days=(day,))
    return float(np.mean(course.states[0, body_of(known.tissue).states.index(name)]))


def pregabalin(dose: float, drug: str = "pregabalin") -> Gabapentinoid:
    return Gabapentinoid(kind="gabapentinoid", drug=drug, dose_mg=dose, from_days=0.0)


def test_more_pregabalin_relieves_more_and_150_mg_hardly_at_all() -> None:
    reliefs = [relief(NERVE, pregabalin(dose)) for dose in (150.0, 300.0, 600.0)]
    assert reliefs == sorted(reliefs)
    assert reliefs[0] < 0.3 * reliefs[2]


def test_gabapentin_counts_by_the_pregabalin_it_equals() -> None:
    assert relief(NERVE, pregabalin(3600.0, "gabapentin")) == pytest.approx(
        relief(NERVE, pregabalin(600.0))
    )


def test_a_drug_that_is_stopped_no_longer_blocks() -> None:
    stopped = replace(pregabalin(600.0), until_days=28.0)
    assert relief(NERVE, stopped) == pytest.approx(0.0, abs=1e-12)


def test_two_drugs_on_central_sensitisation_leave_what_either_leaves() -> None:
    snri = Snri(kind="snri", from_days=0.0)
    one, other = relief(NERVE, pregabalin(600.0)), relief(NERVE, snri)
    assert max(one, other) < relief(NERVE, pregabalin(600.0), snri) < one + other


def test_waiting_brings_no_sham_response_and_a_masked_injection_does() -> None:
    world, _ = world_of_protocol("amirdelfan2021")
    assert all(float(np.asarray(arm.sham_strength)) > 0 for arm in world.arms)
    waiting = an_arm("wait", WaitAndSee(kind="wait_and_see", from_days=0.0))
    open_trial = replace(
        world.protocol,
        arms=(*world.protocol.arms[:1], replace(waiting, name="saline", planned=20)),
        masking=replace(world.protocol.masking, participants=False),
    )
    strengths = make_world(open_trial, world.parameters, 1).arms
    assert float(np.asarray(strengths[1].sham_strength)) == 0


def world_of_protocol(name: str):
    return world_of(PROTOCOLS / f"{name}.toml", 1)


def test_time_alone_brings_what_the_condition_says() -> None:
    elbow = condition_parameters("elbow_tendinopathy")
    course = follow(elbow, WaitAndSee(kind="wait_and_see", from_days=0.0), days=(0.0, 2000.0))
    assert np.mean(course.latent[0] - course.latent[1]) == pytest.approx(
        elbow["natural.relief"], rel=1e-3
    )


def test_cells_into_a_vein_hardly_reach_the_joint() -> None:
    here = relief(KNEE, cells(dose_million_cells=20.0), day=90.0)
    far = relief(KNEE, cells(dose_million_cells=20.0, route="intravenous"), day=90.0)
    assert 0 < far < here / 3


@pytest.mark.parametrize(
    "made", [{"donor_age_years": 75.0}, {"passage": 9}, {"cryopreserved": True}]
)
def test_an_old_donor_many_passages_and_the_freezer_cost_potency(made: dict[str, object]) -> None:
    assert relative_potency(cells(**made), KNEE) < relative_potency(cells(), KNEE)


def test_a_young_donor_and_few_passages_are_the_reference() -> None:
    young = cells(donor_age_years=30.0, passage=3, cryopreserved=False)
    assert relative_potency(young, KNEE) == relative_potency(cells(), KNEE)


def test_a_secretome_acts_and_is_gone_long_before_cells_are() -> None:
    without = Secretome(
        kind="secretome", cell_equivalents_million_cells=20.0, origin="bone marrow", on_days=ONCE
    )
    assert state(KNEE, "fast_cells", without, day=1.0) > 1
    assert state(KNEE, "fast_cells", without, day=14.0) < 0.01
    assert relief(KNEE, without, day=7.0) > 0
    assert relief(KNEE, without, day=90.0) < relief(KNEE, cells(dose_million_cells=20.0), day=90.0)


def test_an_antibody_under_the_skin_reaches_less_and_later_than_in_a_vein() -> None:
    def of(route: str) -> NgfAntibody:
        return NgfAntibody(kind="ngf_antibody", dose_mg=10.0, route=route, on_days=ONCE)  # type: ignore[arg-type]

    vein = state(KNEE, "antibody_central", of("intravenous"), day=1.0)
    assert 8_000 < vein < 10_000
    assert state(KNEE, "antibody_central", of("subcutaneous"), day=1.0) < vein / 3
    assert relief(KNEE, of("subcutaneous"), day=14.0) > 0
    assert relief(KNEE, of("subcutaneous"), day=14.0) < relief(KNEE, of("intravenous"), day=14.0)


def test_repeated_steroid_wears_cartilage_about_twice_as_fast_as_nothing() -> None:
    start, days = KNEE["cartilage.proteoglycan_start"], 730.5
    every = Corticosteroid(kind="corticosteroid", on_days=tuple(84.0 * n for n in range(8)))
    worn = start - state(KNEE, "proteoglycan", every, day=days)
    lost = start - state(KNEE, "proteoglycan", saline(), day=days)
    assert 1.8 < worn / lost < 2.4


def test_a_steroid_costs_a_tendon_collagen() -> None:
    known = condition_parameters("elbow_tendinopathy")
    given = Corticosteroid(kind="corticosteroid", on_days=ONCE)
    bare = known.with_values("no wear", tendon={"steroid_wear": 0.0})
    assert state(known, "collagen_one", given, day=60.0) < state(
        bare, "collagen_one", given, day=60.0
    )


def test_an_operation_hurts_first_and_helps_later() -> None:
    replaced = Surgery(kind="surgery", procedure="knee_replacement", on_days=ONCE)
    assert relief(KNEE, replaced, day=1.0) < 0
    assert relief(KNEE, replaced, day=365.0) > 1


def test_platelets_act_on_report_only() -> None:
    platelets = PlateletRichPlasma(kind="platelet_rich_plasma", on_days=ONCE)
    course = follow(KNEE, platelets, days=(0.0, 56.0))
    assert np.allclose(course.states[0][:, 0][2:6], course.states[1][:, 0][2:6], atol=1e-3)
    assert relief(KNEE, platelets, day=56.0) > 0.05


@pytest.mark.parametrize(
    ("condition", "filled"),
    [
        ("knee_osteoarthritis", "proteoglycan"), ("discogenic_back_pain", "nucleus_cells"),
        ("diabetic_neuropathy", "myelin"), ("patellar_tendinopathy", "collagen_one"),
        ("muscle_strain", "fibre_area"),
    ],
)  # fmt: skip
def test_cells_become_tissue_only_where_the_hypothesis_is_turned_on(
    condition: str, filled: str
) -> None:
    off = condition_parameters(condition)
    assert off["differentiation.share_per_million"] == 0
    on = off.with_values("differentiation", differentiation={"share_per_million": 1e-4})
    given = cells(dose_million_cells=50.0)
    assert state(on, filled, given, day=90.0) > state(off, filled, given, day=90.0) + 1e-4


def test_a_strain_of_a_higher_grade_keeps_people_from_sport_longer() -> None:
    known = condition_parameters("muscle_strain")
    away = [ready(graded(known, Condition(name="muscle_strain", severity=(g,)))) for g in "0123"]
    assert away == sorted(away)
    assert away[3] > 3 * away[1]
    assert graded(known, Condition(name="muscle_strain")) is known


def ready(known: ParameterSet, emphasis: str = "general") -> float:
    given = Physiotherapy(kind="physiotherapy", emphasis=emphasis, from_days=5.0)  # type: ignore[arg-type]
    people = draw_patients_alike(known, 1, 50, 1)
    arm: Arm = an_arm("rehabilitation", given)
    day, _ = days_until_ready(known, arm, people, ArmInTrial(sham_strength=0.5), 365.0)
    return float(np.mean(np.minimum(day, 365.0)))


def test_lengthening_exercises_bring_people_back_sooner() -> None:
    known = condition_parameters("muscle_strain")
    assert ready(known, "lengthening") < 0.7 * ready(known)


def test_a_cohort_of_strains_holds_returns_re_injuries_and_days_away() -> None:
    world, _ = world_of_protocol("askling2014")
    tables = simulate_stretch(world, 0, 400)
    events, scores = tables["events"], tables["assessments"]
    back = events.filter(events["kind"] == "return_to_sport")
    again = events.filter(events["kind"] == "reinjury")
    assert back.height > 350
    assert 0.04 < again.height / 400 < 0.35
    joined = again.join(back, on="subject", suffix="_back")
    assert (joined["day"] >= joined["day_back"]).all()
    away = scores.filter((scores["outcome"] == "away") & (scores["visit"] == "month 1"))
    assert away["score"].max() <= away["day"].max()


def test_repaired_tendons_tear_again_as_often_as_published() -> None:
    protocol = read_protocol_of("breda2021")
    repair = Surgery(kind="surgery", procedure="tendon_repair", on_days=ONCE)
    schedule = replace(protocol.schedule, end_days=365.0)
    arms = (protocol.arms[0], replace(protocol.arms[1], treatments=(repair,)))
    world = make_world(
        replace(protocol, arms=arms, schedule=schedule),
        condition_parameters("rotator_cuff_tendinopathy"),
        1,
    )
    tables = simulate_stretch(world, 0, 2000)
    torn = tables["events"].filter(tables["events"]["kind"] == "retear")
    repaired = (tables["subjects"]["arm"] == "eccentric").sum()
    assert 0.15 < torn.height / repaired < 0.25


def read_protocol_of(name: str):
    return read_protocol(PROTOCOLS / f"{name}.toml")


def test_cells_in_spinal_cord_injury_may_make_pain_worse() -> None:
    assert condition_parameters("spinal_cord_injury_pain")["harm.worse_pain_cells"] > 0
    assert NERVE["harm.worse_pain_cells"] == 0
