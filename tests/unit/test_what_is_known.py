"""What is known of every product in every condition says no more than the trials do."""

from collections import Counter
from dataclasses import replace

import pytest

from paean.evidence.alternatives import alternatives, conditions, sorted_by_alternative
from paean.evidence.comparison import Question
from paean.evidence.grading import controlled_trials
from paean.evidence.pooling import pool_trials
from paean.evidence.standing import evidence_on
from paean.evidence.trials import evidence_manifest, published_trial, published_trials
from paean.evidence.what_is_known import Known, what_is_known
from paean.report import known_words
from paean.study import vocabulary
from paean.study.published import PublishedTrial

FOUND = what_is_known()
AT = {(c.alternative.name, c.condition.name): c for c in FOUND.cells}
ASKED_FOR = (
    "bone_marrow_msc", "bone_marrow_concentrate", "adipose_msc", "stromal_vascular_fraction",
    "microfragmented_fat", "cord_blood_msc", "whartons_jelly_msc", "placental_msc", "ipsc_msc",
    "mesenchymal_precursor_cells", "umbilical_cord_msc", "disc_chondrocytes", "secretome",
    "platelet_rich_plasma",
    "sham_injection", "sham_procedure", "nsaids", "local_corticosteroid", "hyaluronan",
    "gabapentinoid", "snri", "anti_ngf", "exercise_or_physiotherapy", "epidural_corticosteroid",
    "intradiscal_corticosteroid", "operation", "spinal_fusion", "usual_care", "wait_and_see",
)  # fmt: skip


def without(*left_out: str) -> list[PublishedTrial]:
    return [t for t in published_trials() if t.identifier not in left_out]


def test_every_product_and_comparator_has_a_cell_in_every_condition() -> None:
    assert {c.condition for c in published_trials()} == {c.name for c in conditions()}
    assert len(AT) == len(FOUND.cells) == len(alternatives()) * len(conditions())
    for name in ASKED_FOR:
        assert {c.name for c in conditions()} == {at for one, at in AT if one == name}


def test_every_treatment_class_stands_in_one_place() -> None:
    held = Counter(c for a in alternatives() if not a.together for c in a.classes)
    own = {a.name for a in alternatives() if a.cells_named}
    for trial in sorted_by_alternative(published_trials()):
        for arm in trial.arms:
            assert held[arm.treatment_class] + (arm.treatment_class in own) == 1, arm


def test_all_cells_together_hold_the_classes_of_every_injected_product() -> None:
    (every,) = [a for a in alternatives() if a.together]
    apart = [a for a in alternatives() if a.kind == "cells" and a is not every]
    named = {c for a in apart for c in (a.classes or (a.name,))}
    assert named - {"cell_augmented_surgery"} == set(every.classes)


def test_precursor_cells_are_no_plain_marrow_cells() -> None:
    precursors = AT["mesenchymal_precursor_cells", "disc_lbp"].controlled
    assert precursors.trials == ("MSB_DR003", "AMIRDELFAN2021")
    assert not set(precursors.trials) & set(AT["bone_marrow_msc", "disc_lbp"].controlled.trials)


def test_a_product_that_no_trial_compares_says_so_beside_its_uncontrolled_people() -> None:
    cell = AT["stromal_vascular_fraction", "neuropathic_trigeminal"]
    assert cell.controlled.trials == ()
    assert cell.effects == ()
    assert cell.uncontrolled_people == 10
    assert known_words.answer(cell) == "no controlled evidence"
    assert known_words.brief(cell) == "no controlled evidence; 10 uncontrolled"


def test_a_product_without_any_trial_says_no_controlled_evidence_everywhere() -> None:
    for condition in conditions():
        for name in ("ipsc_msc", "cord_blood_msc", "secretome", "anti_ngf"):
            assert known_words.brief(AT[name, condition.name]) == "no controlled evidence"


def test_controlled_trials_without_a_number_are_counted_and_show_no_effect() -> None:
    cell = AT["mesenchymal_precursor_cells", "disc_lbp"]
    assert cell.effects == ()
    assert cell.controlled.people > 400
    assert "no usable number" in known_words.answer(cell)


@pytest.mark.parametrize(
    ("name", "condition"), [("hyaluronan", "knee_oa"), ("gabapentinoid", "neuropathic_dpn")]
)
def test_a_shown_effect_is_the_pool_of_the_same_question(name: str, condition: str) -> None:
    first = AT[name, condition].effects[0]
    question = Question(
        condition=condition, treatment=name, control=first.against, weeks=first.weeks,
        medians=first.lenient, assumed_spread=first.lenient,
    )  # fmt: skip
    pooled = pool_trials(question, trials=sorted_by_alternative(published_trials()))
    assert (first.estimate, first.low, first.high) == (
        pooled.pooled.estimate, pooled.pooled.low, pooled.pooled.high,
    )  # fmt: skip
    assert first.people == pooled.people
    assert first.certainty == pooled.certainty.level


def test_a_sham_is_the_control_wherever_it_gives_a_number() -> None:
    for cell in FOUND.cells:
        if cell.effects and cell.effects[0].against != "sham":
            question = [
                Question(
                    condition=cell.condition.name, treatment=cell.alternative.name, control="sham",
                    weeks=e.weeks, medians=True, assumed_spread=True,
                )
                for e in cell.effects
            ]  # fmt: skip
            assert cell.alternative.kind != "sham"
            assert not any(_gives(q) for q in question), cell.alternative.name


def _gives(question: Question) -> bool:
    try:
        return bool(pool_trials(question).comparisons)
    except Exception as refused:
        if "no controlled evidence" not in str(refused):
            raise
        return False


def test_a_name_for_many_treatments_is_never_pooled_and_never_a_control() -> None:
    mixed = {a.name for a in alternatives() if a.mixed}
    assert mixed == {"usual_care", "other_treatments"}
    for cell in FOUND.cells:
        assert not (cell.alternative.mixed and cell.effects)
        assert not {e.against for e in cell.effects} & mixed


def test_people_who_left_usual_care_for_cells_are_neither() -> None:
    sham = AT["sham_injection", "disc_lbp"]
    assert "VAST2021" in sham.controlled.trials
    assert sham.effects == ()


def test_without_its_trials_a_cell_is_empty() -> None:
    gone = what_is_known(without("AMIRDELFAN2021", "MSB_DR003", "VAST2021", "GORNET2024"))
    at = {(c.alternative.name, c.condition.name): c for c in gone.cells}
    for name in ("mesenchymal_precursor_cells", "disc_chondrocytes"):
        assert known_words.answer(at[name, "disc_lbp"]) == "no controlled evidence"


def test_a_trial_left_out_adds_no_people() -> None:
    fixed = replace(published_trial("HURD2020"), left_out="for this test")
    trials = [*without("HURD2020"), fixed]
    at = {(c.alternative.name, c.condition.name): c for c in what_is_known(trials).cells}
    assert AT["stromal_vascular_fraction", "rotator_cuff"].controlled.people == 16
    assert at["stromal_vascular_fraction", "rotator_cuff"].controlled.people == 0


def test_every_product_and_condition_of_a_protocol_is_on_the_page() -> None:
    assert set(vocabulary.products()) <= {a.name for a in alternatives()}
    assert {c.evidence for c in vocabulary.conditions().values()} <= {c.name for c in conditions()}


def test_precursor_cells_have_the_trials_that_a_report_names_for_them() -> None:
    named = evidence_on("acl_injury", "mesenchymal_precursor_cells").trials
    assert named == AT["mesenchymal_precursor_cells", "acl"].controlled.trials == ("Wang2017",)


def test_families_count_as_they_do_elsewhere() -> None:
    for name in ("adipose_msc", "bone_marrow_concentrate", "stromal_vascular_fraction"):
        assert AT[name, "knee_oa"].controlled == controlled_trials(name, "knee_oa")


def test_an_effect_of_a_published_review_never_becomes_ours() -> None:
    cell = AT["intradiscal_corticosteroid", "disc_lbp"]
    assert cell.reviewed
    assert cell.effects == ()
    assert known_words.answer(cell) == "pools of others only"


def test_the_last_search_is_the_day_of_the_packaged_tables() -> None:
    assert FOUND.searched == evidence_manifest().compiled


def every_effect() -> list[Known]:
    return [c for c in FOUND.cells if c.effects]


def test_every_effect_has_its_control_its_interval_its_grade_and_its_people() -> None:
    assert len(every_effect()) > 10
    for cell in every_effect():
        for effect in cell.effects:
            assert effect.low <= effect.estimate <= effect.high
            assert effect.people > 0
            assert effect.trials
            assert set(effect.trials) <= set(cell.controlled.trials)
        assert cell.grade is not None
        assert f"week {cell.effects[0].weeks:g}" in known_words.answer(cell)
