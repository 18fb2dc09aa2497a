"""Our reading of designs: what is not stated is unknown, never low."""

from dataclasses import replace

import pytest

from paean.evidence.certainty import certainty
from paean.evidence.grading import CELLS, FAMILIES, SHAM, controlled_trials, design_class, grade
from paean.evidence.trials import published_trial, published_trials

TRIALS = published_trials()


def level(trial: str, domain: str) -> str:
    domains = grade(published_trial(trial)).domains
    return next(d.level for d in domains if d.domain == domain)


@pytest.mark.parametrize(
    ("trial", "design"),
    [
        ("Cingal1301", "masked_controlled"),
        ("VAST2021", "masked_controlled"),
        ("Barfod2025", "masked_controlled"),
        ("MILES_Mautner2023", "active_background"),
        ("Boffa2022", "active_background"),
        ("Gupta2016", "active_background"),
        ("DISCO_Bandak2022", "open_controlled"),
        ("PENG2010", "open_controlled"),
        ("HERNIGOU2014", "open_controlled"),
        ("PETTINE2015", "uncontrolled"),
        ("Jo2014", "uncontrolled"),
        ("COSTA2012_NAT", "uncontrolled"),
    ],
)
def test_a_design_has_the_class_of_its_control_and_masking(trial: str, design: str) -> None:
    assert design_class(published_trial(trial)) == design


def test_an_arm_that_crosses_to_cells_is_uncontrolled_in_a_masked_trial() -> None:
    vast = published_trial("VAST2021")
    classes = {arm.name: design_class(vast, arm) for arm in vast.arms}
    assert classes["saline"] == classes["allograft"] == "masked_controlled"
    assert classes["nsm_crossover"] == "uncontrolled"


def test_unknown_masking_is_never_taken_for_masked() -> None:
    for trial in TRIALS:
        if trial.masked == "unknown":
            assert design_class(trial) != "masked_controlled"
            assert level(trial.identifier, "masking") == "unknown"


def test_the_overall_concern_is_the_worst_known_and_never_low_with_an_unknown() -> None:
    order = ["low", "some concerns", "high"]
    for trial in TRIALS:
        found = grade(trial)
        known = [d.level for d in found.domains if d.level != "unknown"]
        assert order.index(found.overall) >= max(map(order.index, known))
        assert found.overall != "low"
        assert all(d.reason for d in found.domains)


def test_masking_that_is_taken_away_raises_the_concern() -> None:
    trial = published_trial("Cingal1301")
    assert grade(trial).overall == "some concerns"
    assert grade(replace(trial, masked="open")).overall == "high"


def test_the_domains_are_read_from_the_trial() -> None:
    assert level("Boffa2022", "completeness") == "low"  # 56 of 60
    assert level("Gupta2016", "size") == "high"  # 10 an arm
    assert level("Gupta2016", "source") == "high"  # a manufacturer's page
    assert level("LamoEspinosa2016", "reporting") == "some concerns"  # medians
    assert level("Garza2020", "reporting") == "high"  # percent improvement
    assert level("MILES_Mautner2023", "reporting") == "unknown"


def test_no_controlled_trial_of_cells_stands_behind_an_elbow_or_a_diabetic_nerve() -> None:
    for condition in ("tendinopathy_elbow", "neuropathic_dpn", "neuropathic_sci", "muscle_strain"):
        found = controlled_trials("cells", condition)
        assert (found.trials, found.people) == ((), 0)


def test_controlled_trials_count_people_once() -> None:
    bmac = controlled_trials("bone_marrow_concentrate", "knee_oa")
    assert "Boffa2022" in bmac.trials
    boffa = controlled_trials("bmac", "knee_oa", [published_trial("Boffa2022")])
    assert boffa.people == 60
    assert "VAST2020" not in controlled_trials("cells", "disc_lbp").trials


def test_a_trial_of_doses_alone_is_no_controlled_trial() -> None:
    assert "ZhaoX2019" not in controlled_trials("adipose_msc", "knee_oa").trials


def test_families_and_shams_are_classes_of_the_trials() -> None:
    classes = {a.treatment_class for t in TRIALS for a in t.arms}
    assert set(CELLS) | set(SHAM) <= classes
    assert {c for family in FAMILIES.values() for c in family} <= classes


def test_a_precise_consistent_pool_of_sound_trials_is_of_high_certainty() -> None:
    found = certainty(
        effect=-15, low=-18, high=-12, important=10, people=2000, trials=12,
        high_concern_share=0.1, i2_percent=20, prediction=(-20, -10.5), small_study_p=0.6,
    )  # fmt: skip
    assert found.level == "high"
    assert all(r.steps == 0 for r in found.reasons)


@pytest.mark.parametrize(
    ("change", "domain", "steps"),
    [
        ({"high_concern_share": 0.6}, "risk of bias", 2),
        ({"high_concern_share": 0.3}, "risk of bias", 1),
        ({"prediction": (-25.0, 5.0)}, "inconsistency", 1),
        ({"prediction": (-25.0, 12.0)}, "inconsistency", 2),
        ({"prediction": None, "i2_percent": 80.0}, "inconsistency", 2),
        ({"people": 100}, "imprecision", 1),
        ({"low": -30.0, "high": 2.0}, "imprecision", 1),
        ({"low": -30.0, "high": 12.0}, "imprecision", 2),
        ({"indirectness": ("other product",)}, "indirectness", 1),
        ({"small_study_p": 0.02}, "publication bias", 1),
        ({"randomised": False}, "design", 2),
    ],
)
def test_each_domain_takes_its_own_steps_down(
    change: dict[str, object], domain: str, steps: int
) -> None:
    stated: dict[str, object] = {
        "effect": -15.0, "low": -18.0, "high": -12.0, "important": 10.0, "people": 2000,
        "trials": 12, "high_concern_share": 0.1, "i2_percent": 20.0,
        "prediction": (-20.0, -10.5), "small_study_p": 0.6,
    }  # fmt: skip
    found = certainty(**(stated | change))
    taken = {r.domain: r.steps for r in found.reasons if r.steps}
    assert taken == {domain: steps}
    assert found.level == {1: "moderate", 2: "low"}[steps]


def test_certainty_cannot_fall_below_very_low_and_refuses_an_odd_interval() -> None:
    worst = certainty(
        effect=-5, low=-20, high=15, important=10, people=50, trials=2, high_concern_share=1,
        i2_percent=90,
    )  # fmt: skip
    assert worst.level == "very low"
    with pytest.raises(ValueError, match="low <= effect"):
        certainty(effect=5, low=-2, high=2, important=1, people=9, trials=1, high_concern_share=0)
