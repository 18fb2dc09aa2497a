"""From estimand to estimate: strategies, responders, pairs, blindness to origin."""

from dataclasses import replace

import numpy as np
import polars as pl
import pytest

from builders import a_protocol, a_world, an_estimand, vas
from paean.analyse.estimators import ESTIMATORS, ancova, estimate, paired_change
from paean.analyse.mmrm import analyse_table
from paean.analyse.response import responds
from paean.analyse.study import analyse_cohort
from paean.analyse.variable import Analysed, analysed
from paean.simulate.trial import simulate_stretch
from paean.study.cohort import ASSESSMENTS, EVENTS, SUBJECTS, TREATMENTS, Cohort, Origin
from paean.study.estimand import Estimand, IntercurrentEvent, Variable
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol


def a_cohort(protocol: Protocol | None = None, people: int = 60, seed: int = 1) -> Cohort:
    tables = simulate_stretch(a_world(protocol, seed), 0, people)
    return Cohort(**tables, origin=Origin(kind="simulated"), protocol_digest="abc")


def hand_made(scores: dict[str, list[tuple[float, float | None]]], rescue=()) -> Cohort:
    """A cohort from baseline and end scores by arm; ``rescue`` are subjects who took it."""
    subjects, assessments = [], []
    number = 0
    for arm, rows in scores.items():
        for baseline, end in rows:
            number += 1
            subjects.append((number, number, arm, None, None, 1, "enrolled"))
            assessments.append((number, "baseline", 0.0, "pain_vas", float(baseline)))
            if end is not None:
                assessments.append((number, "month 6", 175.0, "pain_vas", float(end)))
    events = [(s, 174.0, None, "rescue_medication", "", False, None) for s in rescue]
    return Cohort(
        subjects=pl.DataFrame(subjects, schema=SUBJECTS, orient="row"),
        treatments=pl.DataFrame([], schema=TREATMENTS, orient="row"),
        assessments=pl.DataFrame(assessments, schema=ASSESSMENTS, orient="row"),
        events=pl.DataFrame(events, schema=EVENTS, orient="row"),
        origin=Origin(kind="registry"),
        protocol_digest="abc",
    )


def one_visit(arm, baseline, score, person=None) -> Analysed:
    end = np.asarray(score, dtype=float)
    return Analysed(
        person=np.arange(len(end)) if person is None else np.array(person),
        arm=np.array(arm),
        baseline=np.asarray(baseline, dtype=float),
        score=end,
        visits=("month 6",),
        course=end[:, None],
        failed=np.zeros(len(end), dtype=bool),
    )


def responder(form: str = "responder_30", **changes) -> Estimand:
    variable = Variable(outcome="pain_vas", visit="month 6", form=form)
    return an_estimand(variable=variable, summary="risk_difference", **changes)


SCORES = {
    "cells": [(60, 30), (60, 50), (50, 35), (80, None), (40, 18)],
    "saline": [(60, 60), (60, 44), (50, 34), (80, 70), (40, 30)],
}


def test_a_response_is_a_fall_of_its_share_of_baseline() -> None:
    found = estimate(a_protocol(), hand_made(SCORES), responder())
    assert found.treatment.value == pytest.approx(3 / 5)  # 50 %, 17 %, 30 %, unseen, 55 %
    assert found.comparator.value == pytest.approx(1 / 5)  # 0, 27 %, 32 %, 13 %, 25 %
    assert found.value == pytest.approx(0.4)
    assert found.note == "1 without the score counted as non-responders"


def test_the_mcid_within_a_person_decides_where_it_is_asked_for() -> None:
    found = estimate(a_protocol(), hand_made(SCORES), responder("responder_mcid"))
    assert found.treatment.value == pytest.approx(2 / 5)  # falls of 30, 10, 15, unseen, 22
    assert found.comparator.value == 0.0  # falls of 0, 16, 16, 10, 10


def test_a_scale_on_which_more_is_better_responds_upwards() -> None:
    koos = Outcome(
        name="koos", label="KOOS", instrument="koos_pain",
        minimum=0, maximum=100, higher_is_worse=False,
    )  # fmt: skip
    data = one_visit(["a"] * 3, [40.0, 40.0, 40.0], [58.0, 57.9, 20.0])
    assert list(responds(koos, responder(), data)) == [True, False, False]


def with_strategy(estimand: Estimand, strategy) -> Estimand:
    event = IntercurrentEvent(event="rescue_medication", strategy=strategy)
    return replace(estimand, intercurrent_events=(event,))


def test_rescue_counts_as_the_strategy_says() -> None:
    cohort, protocol = hand_made(SCORES, rescue=[1, 6]), a_protocol()
    policy = analysed(protocol, cohort, with_strategy(an_estimand(), "treatment_policy"))
    hypothetical = analysed(protocol, cohort, with_strategy(an_estimand(), "hypothetical"))
    assert list(np.flatnonzero(np.isnan(policy.score))) == [3]
    assert list(np.flatnonzero(np.isnan(hypothetical.score))) == [0, 3, 5]
    composite = estimate(protocol, cohort, with_strategy(responder(), "composite"))
    assert composite.treatment.value == pytest.approx(2 / 5)


@pytest.mark.parametrize("strategy", ["while_on_treatment", "principal_stratum", "composite"])
def test_a_strategy_without_an_estimator_says_so(strategy) -> None:
    found = estimate(a_protocol(), hand_made(SCORES), with_strategy(an_estimand(), strategy))
    assert not found.estimated
    assert strategy in found.note
    assert np.isnan(found.value)


def test_an_outcome_nobody_measured_says_so() -> None:
    unread = vas(name="other", instrument="sf36")
    protocol = a_protocol(outcomes=(vas(), unread))
    variable = Variable(outcome="other", visit="month 6")
    found = estimate(protocol, a_cohort(protocol), an_estimand(variable=variable))
    assert found.status == "not estimable"
    assert "holds no other" in found.note


def test_every_design_and_summary_has_its_estimator() -> None:
    designs = ("parallel", "within_patient")
    summaries = ("difference_in_means", "risk_difference", "mean_change")
    assert set(ESTIMATORS) == {(d, s) for d in designs for s in summaries}


def test_the_analysis_does_not_know_where_a_cohort_came_from() -> None:
    protocol = a_protocol()
    simulated = a_cohort(protocol)
    real = replace(simulated, origin=Origin(kind="registry", details={"site": "Bologna"}))
    assert repr(analyse_cohort(protocol, simulated)) == repr(analyse_cohort(protocol, real))


def test_a_person_compared_with_themselves_needs_fewer_people() -> None:
    protocol = a_protocol(design="within_patient", estimands=(an_estimand(), responder()))
    cohort = a_cohort(protocol, people=30)
    assert cohort.subjects.height == 60
    assert cohort.subjects["person"].n_unique() == 30
    means, shares = (estimate(protocol, cohort, e) for e in protocol.estimands)
    assert means.method.startswith("within-person")
    assert shares.method.startswith("within-person")
    apart = a_protocol(estimands=(an_estimand(),))
    parallel = estimate(apart, a_cohort(apart, people=60), an_estimand())
    assert means.se < parallel.se


def test_paired_change_without_a_baseline_gap_is_the_paired_t_test() -> None:
    one, other = np.array([-30.0, -10.0, -22.0, -5.0]), np.array([-20.0, -12.0, -10.0, -1.0])
    baseline = np.array([60.0, 61.0, 62.0, 63.0, 61.0, 60.0, 63.0, 62.0])
    score = baseline + np.concatenate([one, other])
    data = one_visit(["cells"] * 4 + ["saline"] * 4, baseline, score, [1, 2, 3, 4] * 2)
    found = paired_change(a_protocol(), an_estimand(), vas(), data)
    gap, shift = one - other, np.array([-1.0, 1.0, -1.0, 1.0])
    slope = np.sum(shift * gap) / 4
    assert found.value == pytest.approx(np.mean(gap))
    rest = gap - np.mean(gap) - slope * shift
    assert found.se == pytest.approx(np.sqrt(np.sum(rest**2) / 2 / 4))


def test_flow_and_harms_count_people_once() -> None:
    protocol = a_protocol()
    cohort = a_cohort(protocol, people=400)
    found = analyse_cohort(protocol, cohort)
    assert found.flow.randomised == 400
    assert found.flow.screened > 400
    assert sum(arm.randomised for arm in found.flow.arms) == 400
    for arm in found.flow.arms:
        assert arm.seen["month 6"] + arm.lost == arm.randomised
    for harm in found.harms:
        assert harm.people <= harm.events
        assert harm.low <= harm.share <= harm.high


def test_change_over_several_visits_is_a_mixed_model() -> None:
    protocol = a_protocol()
    cohort = a_cohort(protocol, people=200)
    found = estimate(protocol, cohort, an_estimand())
    assert found.method.startswith("MMRM of change, unstructured")
    plain = ancova(protocol, an_estimand(), vas(), analysed(protocol, cohort, an_estimand()))
    assert found.value == pytest.approx(plain.value, abs=plain.se / 2)
    assert found.treatment.n >= plain.treatment.n


def test_the_mixed_model_of_the_trial_is_that_of_the_table() -> None:
    protocol = a_protocol()
    cohort = a_cohort(protocol, people=120)
    found = estimate(protocol, cohort, an_estimand())
    scores = cohort.assessments.join(cohort.subjects.select("subject", "arm"), on="subject")
    start = scores.filter(pl.col("visit") == "baseline").select("subject", baseline="score")
    later = scores.join(start, on="subject").with_columns(
        change=pl.col("score") - pl.col("baseline")
    )
    table = analyse_table(
        later, subject="subject", visit="visit", outcome="change", arm="arm",
        reference="saline", covariates=["baseline"], visits=["week 4", "month 6"],
        df="kenward-roger",
    ).differences()  # fmt: skip
    row = table.filter(pl.col("visit") == "month 6").row(0, named=True)
    assert found.value == pytest.approx(row["estimate"], rel=1e-6)
    assert found.se == pytest.approx(row["standard_error"], rel=1e-6)
    assert found.df == pytest.approx(row["df"], rel=1e-5)


def test_too_few_people_for_a_mixed_model_fall_back_and_say_so() -> None:
    protocol = a_protocol()
    found = estimate(protocol, a_cohort(protocol, people=4), an_estimand())
    assert found.method.startswith("ANCOVA")
    assert "MMRM not fitted" in found.note


def test_one_visit_is_an_analysis_of_covariance() -> None:
    found = estimate(a_protocol(), hand_made(SCORES), an_estimand())
    assert found.method.startswith("ANCOVA")
