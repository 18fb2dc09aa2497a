"""From published trials to a pooled contrast: what counts, what is combined, what is left out."""

from dataclasses import replace

import numpy as np
import pytest

from paean.evidence.comparison import asked, comparisons, weeks_of
from paean.evidence.pooling import falls, pool_trials, reviews
from paean.evidence.treatments import pool_network
from paean.evidence.trials import published_trial, published_trials
from paean.numeric.meta.effects import Sample, combined
from paean.study.errors import PaeanError
from published_factory import A_SCORE, a_question, a_trial, an_arm, cells_against_saline


def test_a_difference_is_treatment_minus_control_with_the_errors_of_both() -> None:
    (one,), left_out = comparisons(a_question(), [cells_against_saline("A", -35.0)])
    assert one.effect == pytest.approx(-15.0)
    assert one.se == pytest.approx(np.sqrt(2 * 20**2 / 40))
    assert (one.treatment.n, one.control.n, one.week) == (40, 40, 52.0)
    assert left_out == ()


def test_raw_scales_never_meet() -> None:
    ten = replace(A_SCORE, maximum=10, value=-3.5, spread_low=2.0)
    hundred = replace(A_SCORE, value=-20.0)
    trial = a_trial("A", an_arm("c", "bm_msc", ten), an_arm("s", "placebo_saline", hundred))
    (one,), _ = comparisons(a_question(), [trial])
    assert one.effect == pytest.approx(-15.0)
    (as_smd,), _ = comparisons(a_question(scale="smd"), [trial])
    assert as_smd.effect == pytest.approx(-0.75, abs=0.01)


def test_arms_of_one_side_become_one_so_that_no_control_counts_twice() -> None:
    doses = [an_arm(f"dose {i}", "bm_msc", replace(A_SCORE, value=v))
             for i, v in enumerate((-30.0, -40.0))]  # fmt: skip
    trial = a_trial("A", *doses, an_arm("saline", "placebo_saline", A_SCORE))
    (one,), _ = comparisons(a_question(), [trial])
    assert (one.treatment.n, one.control.n) == (80, 40)
    assert one.treatment.change == pytest.approx(-35.0)
    assert "2 arms as one: dose 0, dose 1" in one.notes


def test_samples_combine_to_what_all_their_people_are() -> None:
    rng = np.random.default_rng(1)
    people = [rng.normal(m, s, n) for m, s, n in ((0, 1, 30), (3, 2, 50), (1, 1, 7))]
    samples = [Sample(len(p), float(p.mean()), float(p.std(ddof=1))) for p in people]
    everyone = np.concatenate(people)
    found = combined(samples)
    assert found.n == len(everyone)
    assert found.mean == pytest.approx(everyone.mean())
    assert found.sd == pytest.approx(everyone.std(ddof=1))


def test_the_nearest_visit_in_the_window_counts() -> None:
    visits = [replace(A_SCORE, week=w, value=-float(w)) for w in (26.0, 45.0, 60.0, 104.0)]
    control = [replace(v, value=0.0) for v in visits]
    trial = a_trial("A", an_arm("c", "bm_msc", *visits), an_arm("s", "placebo_saline", *control))
    (one,), _ = comparisons(a_question(), [trial])
    assert (one.week, one.effect) == (45.0, pytest.approx(-45.0))
    assert a_question().window == (39.0, 65.0)


def test_medians_and_missing_spreads_enter_only_when_asked_and_marked() -> None:
    median = replace(A_SCORE, statistic="change_median")
    bare = replace(A_SCORE, spread_kind=None, spread_low=None)
    for seen, wish, words in (
        (median, {"medians": True, "assumed_spread": True}, "medians"),
        (bare, {"assumed_spread": True}, "assumed"),
    ):
        trial = a_trial("A", an_arm("c", "bm_msc", seen), an_arm("s", "placebo_saline", A_SCORE))
        found, left_out = comparisons(a_question(), [trial])
        assert found == ()
        assert "(--" in left_out[0].reason
        (one,), _ = comparisons(a_question(**wish), [trial])
        assert any(words in note for note in one.notes)


def test_a_side_with_one_arm_that_cannot_be_used_is_not_pooled_without_it() -> None:
    bare = replace(A_SCORE, spread_kind=None, spread_low=None)
    trial = a_trial(
        "A", an_arm("low", "bm_msc", A_SCORE), an_arm("high", "bm_msc", bare),
        an_arm("s", "placebo_saline", A_SCORE),
    )  # fmt: skip
    assert comparisons(a_question(), [trial])[0] == ()


def test_uncontrolled_arms_are_no_comparison() -> None:
    trial = cells_against_saline("A", -40.0, masked="none")
    with pytest.raises(PaeanError, match="no controlled evidence"):
        pool_trials(a_question(), trials=[trial])


def test_where_nothing_compares_the_two_no_number_is_given() -> None:
    with pytest.raises(PaeanError, match="no packaged controlled trial sets") as caught:
        pool_trials(a_question(), trials=[])
    assert len(str(caught.value).splitlines()) == 1
    with pytest.raises(PaeanError, match="no controlled evidence at 52 weeks"):
        pool_trials(a_question())


def test_masked_and_open_trials_are_told_apart() -> None:
    trials = [
        cells_against_saline(f"{masked}{i}", -20.0 - gain, masked=masked)
        for masked, gain in (("double", 0.0), ("open", 25.0))
        for i in range(4)
    ]
    found = pool_trials(a_question(), by="masking", trials=trials)
    assert found.by_masking is not None
    gains = {g.name: g.estimate for g in found.by_masking.groups}
    assert gains == {"double": pytest.approx(0.0, abs=1e-9), "open": pytest.approx(-25.0)}
    assert found.by_masking.p_between < 0.001
    assert found.people == 640


def test_each_trial_is_left_out_once_and_added_once() -> None:
    trials = [cells_against_saline(f"T{2010 + i}", -20.0 - 3 * i) for i in (2, 0, 1)]
    found = pool_trials(a_question(), trials=trials)
    assert [c.year for c in found.comparisons] == [2010, 2011, 2012]
    assert found.without[0].pooled.estimate == pytest.approx(-4.5)
    assert found.cumulative[-1].pooled.estimate == pytest.approx(found.pooled.estimate)
    assert not found.asymmetry_can_be_seen


def test_two_packaged_trials_differ_as_their_reports_print() -> None:
    question = asked("knee_oa", "cells", "hyaluronic_acid", "12 months")
    found = pool_trials(question)
    assert [c.trial for c in found.comparisons] == ["Boffa2022"]
    assert found.pooled.estimate == pytest.approx(-5.0)
    assert "a knee to both arms" in found.comparisons[0].notes[0]
    assert {"Gupta2023", "LamoEspinosa2016"} <= {t.trial for t in found.left_out}


def test_pools_of_low_risk_of_bias_stand_before_early_ones_and_are_not_mixed_in() -> None:
    question = asked("knee_oa", "cells", "hyaluronic_acid", "12 months")
    listed = reviews(question)
    assert "low-risk-of-bias" in listed[0].note
    assert any(r.year == 2020 for r in listed[2:])
    assert all(" vs " in r.contrast for r in listed)
    assert pool_trials(question).pooled.k == 1


def test_a_fall_within_arms_counts_every_design() -> None:
    question = asked("tendinopathy_elbow", "cells", "corticosteroid", "12 months")
    (cells,) = falls(question)
    assert cells.trials == ("KHOURY2021", "LEE2015")
    assert cells.pooled.estimate < -50
    with pytest.raises(PaeanError, match="no controlled evidence"):
        pool_trials(question)


@pytest.mark.parametrize(
    ("time", "weeks"),
    [("12 months", 52.0), ("1 month", 52 / 12), ("26 weeks", 26), ("2 years", 104)],
)
def test_a_time_is_read_in_words(time: str, weeks: float) -> None:
    assert weeks_of(time) == pytest.approx(weeks)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("knee", "cells", "saline", "12 months"), "knee_oa"),
        (("knee_oa", "magic", "saline", "12 months"), "bm_msc"),
        (("knee_oa", "cells", "nothing", "12 months"), "placebo_saline"),
        (("knee_oa", "cells", "bmac", "12 months"), "two treatments"),
        (("knee_oa", "cells", "saline", "soon"), "12 months"),
        (("knee_oa", "cells", "saline", "0 weeks"), "12 months"),
    ],
)
def test_a_word_that_is_not_known_is_one_fault_with_a_remedy(
    words: tuple[str, str, str, str], told: str
) -> None:
    with pytest.raises(PaeanError, match=told):
        asked(*words)


def test_a_network_sees_a_path_and_says_where_it_cannot_see_spread() -> None:
    found = pool_network(asked("knee_oa", "cells", "sham", "6 months"))
    assert [n.treatment for n in found.nodes] == [
        "cells", "corticosteroid", "hyaluronic_acid", "prp", "sham",
    ]  # fmt: skip
    assert not found.spread_can_be_seen
    i, j = (found.fit.treatments.index(t) for t in ("cells", "sham"))
    direct = {(s.first, s.second): s.network for s in found.splits}
    through_prp = direct["cells", "prp"] + direct["prp", "sham"]
    assert found.fit.estimate[i, j] == pytest.approx(through_prp)


def test_a_network_with_a_loop_is_checked_for_consistency() -> None:
    found = pool_network(asked("neuropathic_dpn", "pregabalin", "sham", "8 weeks"))
    assert found.spread_can_be_seen
    assert found.consistency.between.df == 1
    assert {e.trials for e in found.edges} == {1, 3}


def test_a_treatment_outside_the_network_has_no_answer() -> None:
    with pytest.raises(PaeanError, match="no controlled evidence"):
        pool_network(asked("neuropathic_dpn", "cells", "sham", "8 weeks"))


def test_shared_people_stay_out_of_a_network() -> None:
    found = pool_network(asked("knee_oa", "prp", "sham", "6 months"))
    told = {t.trial: t.reason for t in found.left_out}
    assert "share their people" in told["Boffa2022"]
    assert published_trial("Boffa2022").unit == "knee_within_person"


def test_sides_keep_their_people() -> None:
    rows = [t for t in published_trials() if t.identifier == "Gupta2016"]
    (found,), _ = comparisons(
        replace(asked("knee_oa", "cells", "hyaluronic_acid", "12 months"), assumed_spread=True),
        rows,
    )
    assert (found.treatment.n, found.control.n) == (40, 20)
