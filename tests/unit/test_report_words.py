"""What an estimate says in words, and what it must not say."""

from dataclasses import replace

import pytest

from paean.report.fall import fall
from paean.report.numerals import compact, interval, plain, probability, signed
from paean.report.prose import fall_words, truth_words
from paean.report.tables import needed_to_treat
from paean.report.words import answer, short
from paean.study.result import Estimate
from report_factory import (
    a_protocol,
    a_risk_difference,
    an_estimand,
    an_estimate,
    an_outcome,
    not_estimable,
    some_contents,
)


def told(estimate: Estimate, mcid: float | None = 9.0) -> str:
    protocol = a_protocol(an_outcome(mcid=mcid), an_outcome("koos", worse=False))
    return answer(protocol, estimate, simulated=True).sentence


def test_no_difference_is_told_with_its_interval_and_what_it_excludes() -> None:
    assert told(an_estimate(1.0, -4.6, 6.6)) == (
        "In this simulated trial, people given marrow cells had 1.0 points of 100 more pain at "
        "month 6 (Knee pain, VAS; 95 % interval 4.6 less to 6.6 more) than people given saline who "
        "started with the same pain: no difference was shown, and any worthwhile difference, "
        "either way (9 points or more), is excluded."
    )


def test_a_real_cohort_is_not_called_simulated() -> None:
    said = answer(a_protocol(), an_estimate(1.0, -4.6, 6.6), simulated=False)
    assert said.sentence.startswith("In this trial, people given marrow cells")


def test_less_pain_favours_the_treatment() -> None:
    said = told(an_estimate(-5.0, -8.0, -2.0))
    assert "5.0 points of 100 less pain" in said
    assert "95 % interval 2.0 to 8.0 less" in said
    assert "the difference favours marrow cells" in said
    assert "the whole interval is smaller than worthwhile (9 points or more)" in said


def test_a_benefit_of_worthwhile_size_says_so() -> None:
    said = told(an_estimate(-12.0, -15.0, -9.5))
    assert said.endswith("and the whole interval is of worthwhile size (9 points or more).")


def test_a_benefit_across_the_threshold_leaves_its_worth_open() -> None:
    said = told(an_estimate(-8.0, -15.0, -1.0))
    assert said.endswith("whether it is of worthwhile size (9 points or more) stays open.")


def test_more_pain_favours_the_comparator() -> None:
    said = told(an_estimate(5.0, 1.0, 9.0))
    assert "5.0 points of 100 more pain" in said
    assert "the difference favours saline" in said


@pytest.mark.parametrize(
    ("low", "high", "clause"),
    [
        (-20, 20, "but neither a worthwhile benefit nor a worsening of that size"),
        (-20, 4, "a worthwhile benefit (9 points or more) is not excluded, a worsening"),
        (-4, 20, "a worthwhile benefit (9 points or more) is excluded, a worsening of that size"),
        (-9, 4, "a worthwhile benefit (9 points or more) is not excluded"),
    ],
)
def test_an_interval_with_zero_says_what_it_leaves_open(
    low: float, high: float, clause: str
) -> None:
    said = told(an_estimate((low + high) / 2, low, high))
    assert "no difference was shown" in said
    assert clause in said
    assert "no effect" not in said


def test_without_a_threshold_worth_is_not_judged() -> None:
    said = told(an_estimate(1.0, -1.0, 3.0), mcid=None)
    assert "names no smallest worthwhile difference" in said
    assert "excluded" not in said


def test_a_higher_koos_is_better() -> None:
    up = an_estimate(6.0, 2.0, 10.0, benefit=1, estimand=an_estimand(outcome="koos"))
    assert "scored 6.0 points of 100 better" in told(up)
    assert "KOOS pain, higher is better; 95 % interval 2.0 to 10.0 better" in told(up)
    assert "favours marrow cells" in told(up)
    down = an_estimate(-1.0, -4.0, 2.0, benefit=1, estimand=an_estimand(outcome="koos"))
    assert "scored 1.0 points of 100 worse" in told(down)
    assert "4.0 worse to 2.0 better" in told(down)


def test_what_cannot_be_estimated_says_why() -> None:
    said = answer(a_protocol(), not_estimable(), simulated=True)
    assert said.verdict == "no answer"
    assert "no answer could be estimated, because too few people with both scores" in said.sentence
    assert "nan" not in said.sentence


def test_a_margin_is_set_against_the_interval() -> None:
    met = an_estimate(1.0, -2.0, 4.0, estimand=replace(an_estimand(), margin=5.0))
    missed = an_estimate(1.0, -2.0, 6.0, estimand=replace(an_estimand(), margin=5.0))
    assert told(met).endswith("the interval stays within the stated margin of 5.")
    assert told(missed).endswith("the interval reaches beyond the stated margin of 5.")


def test_responders_are_told_out_of_a_hundred() -> None:
    said = told(a_risk_difference(0.5, 0.3, 0.01, 0.37))
    assert "50 of 100 people given marrow cells and 30 of 100 given saline" in said
    assert "20 more of 100 (95 % interval 1 to 37 more)" in said


def test_the_comparators_own_course_and_the_people_stand_behind_the_answer() -> None:
    said = answer(a_protocol(), an_estimate(1.0, -4.6, 6.6), simulated=True)
    assert said.behind == (
        "Analysed: 48 and 49 people. "
        "With saline itself the mean fell by 20.0 points (16.0 to 24.0)."
    )


def test_knees_of_one_person_are_called_knees() -> None:
    protocol = a_protocol()
    within = replace(protocol, study=replace(protocol.study, design="within_patient"))
    assert (
        "knees given marrow cells" in answer(within, an_estimate(1, -4, 6), simulated=True).sentence
    )


def test_a_forest_line_reads_in_the_same_words() -> None:
    assert short(a_protocol(), an_estimate(1.0, -4.6, 6.6)) == "1.0 more (4.6 less to 6.6 more)"
    assert short(a_protocol(), not_estimable()) == "not estimable"


@pytest.mark.parametrize(
    ("one", "other", "low", "high", "needed"),
    [
        (0.5, 0.3, 0.1, 0.3, "5 (4 to 10) for one more response"),
        (0.3, 0.5, -0.3, -0.1, "5 (4 to 10) for one response fewer"),
        (0.4, 0.3, -0.05, 0.2, "none: the interval includes\u00a00"),
        (0.4, 0.3, 0.0, 0.2, "none: the interval includes\u00a00"),
    ],
)
def test_a_number_needed_to_treat_needs_an_interval_without_zero(
    one: float, other: float, low: float, high: float, needed: str
) -> None:
    assert needed_to_treat(a_risk_difference(one, other, low, high)) == needed


def test_the_parts_of_the_fall_add_up() -> None:
    contents = some_contents()
    parts = fall(contents, contents.protocol.outcomes[0], "month 6")
    assert parts is not None
    assert (parts.baseline, parts.untreated, parts.sham_only) == (57.5, 50.0, 35.0)
    assert parts.to_the_mean + parts.sham + parts.rest == parts.baseline - parts.observed
    assert "7.5 of these points are regression to the mean" in fall_words(parts)
    assert "15.0 are sham response" in fall_words(parts)


def test_only_a_rating_of_pain_in_a_simulation_has_such_parts() -> None:
    contents = some_contents()
    assert fall(contents, contents.protocol.outcomes[1], "month 6") is None
    assert fall(some_contents(simulated=False), contents.protocol.outcomes[0], "month 6") is None


def test_the_true_difference_is_told_in_side_words() -> None:
    contents = some_contents()
    assert "1.5 less with Marrow cells" in truth_words(contents, [contents.analysis.estimates[0]])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (plain(-1.25, 1), "−1.2"),
        (plain(0.04, 1), "0.04"),
        (plain(0.0, 1), "0.0"),
        (plain(float("nan")), "–"),
        (signed(2.0), "+2.0"),
        (signed(-2.0), "−2.0"),
        (interval(-1.0, 2.0), "−1.0 to 2.0"),
        (interval(float("nan"), 2.0), "–"),
        (probability(0.0004), "< 0.001"),
        (probability(0.0437), "0.044"),
        (probability(0.437), "0.44"),
        (compact(0.000558), "0.000558"),
        (compact(5.58e-7), "5.58e−7"),
        (compact(40.0), "40"),
    ],
)
def test_numbers_are_written_without_false_zeros(text: str, expected: str) -> None:
    assert text == expected
