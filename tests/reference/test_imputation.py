"""Imputation at random against mice 3.15.0 (mice.R), by reference against a slow, obvious mean."""

from pathlib import Path

import numpy as np
import pytest

from paean.analyse.imputation import completed, imputing, pooled, tipping_points
from paean.analyse.trials import Question, Trials
from paean.study.outcome import Outcome

HERE = Path(__file__).parent / "imputation"
ROWS = (HERE / "trial.csv").read_text().splitlines()[1:]
DATA = np.array([[np.nan if c == "NA" else float(c) for c in r.split(",")] for r in ROWS])
STORED = {
    row.split(",")[0].strip(): float(row.split(",")[1])
    for row in (HERE / "mice.csv").read_text().splitlines()[1:]
}
OUTCOME = Outcome(
    name="pain", label="Pain", instrument="pain_vas", minimum=0, maximum=100,
    higher_is_worse=True, resolution=1,
)  # fmt: skip
ASKED = Question(treatment=1, comparator=0, arms=2, at=3, outcome=OUTCOME)
TIMES = 400


def trial(retrieved: np.ndarray | None = None, course: np.ndarray | None = None) -> Trials:
    scores = DATA[None, :, 2:] if course is None else course[None]
    return Trials(
        arm=DATA[None, :, 0].astype(np.int64),
        baseline=DATA[None, :, 1],
        course=scores,
        rescued=np.zeros(scores.shape, dtype=np.bool_),
        retrieved=None if retrieved is None else retrieved[None],
    )


def test_imputation_at_random_is_that_of_mice() -> None:
    found = imputing("at_random", imputations=TIMES)(trial(), ASKED)
    error = np.sqrt(STORED["between"] / TIMES)
    assert abs(found.estimate[0] - STORED["estimate"]) < 4 * error
    assert found.se[0] == pytest.approx(np.sqrt(STORED["total"]), rel=0.03)
    assert found.df[0] == pytest.approx(STORED["df"], rel=0.05)


def slow_mean(rule: str) -> np.ndarray:
    """Return the expected last change of everybody, by the joint normal of each arm.

    Regressions visit by visit give mean and covariance of the joint normal; then those who left
    after visit v are read given what was seen, as the rule says, person by person.
    """
    arm, base = DATA[:, 0], DATA[:, 1] - DATA[:, 1].mean()
    change = DATA[:, 2:] - DATA[:, [1]]
    visits = change.shape[1]
    means, covariance = np.zeros((2, visits)), np.zeros((visits, visits))
    slopes = np.zeros(visits)  # of baseline, in the joint distribution
    for v in range(visits):
        seen = np.isfinite(change[:, v])
        x = np.column_stack([arm == 0, arm == 1, base, change[:, :v]])[seen].astype(float)
        b, *_ = np.linalg.lstsq(x, change[seen, v], rcond=None)
        rest = change[seen, v] - x @ b
        variance = np.sum(rest**2) / (seen.sum() - x.shape[1])
        path = b[3:]
        means[:, v] = b[:2] + means[:, :v] @ path
        slopes[v] = b[2] + slopes[:v] @ path
        covariance[v, :v] = covariance[:v, v] = covariance[:v, :v] @ path
        covariance[v, v] = variance + path @ covariance[:v, :v] @ path
    found = np.empty(len(change))
    for p in range(len(change)):
        known = np.isfinite(change[p])
        if known[-1]:
            found[p] = change[p, -1]
            continue
        own, reference = (means[int(a)] + slopes * base[p] for a in (arm[p], 0))
        given = {"at_random": own, "jump_to_reference": own, "copy_reference": reference}[rule]
        ahead = own if rule == "at_random" else reference
        weight = np.linalg.solve(covariance[np.ix_(known, known)], covariance[known, -1])
        found[p] = ahead[-1] + weight @ (change[p] - given)[known]
    return found


@pytest.mark.parametrize("rule", ["at_random", "jump_to_reference", "copy_reference"])
def test_what_is_imputed_by_a_rule_is_on_average_its_conditional_mean(rule: str) -> None:
    filled = np.array([completed(trial(), ASKED, rule, m)[0, :, -1] for m in range(TIMES)])
    error = filled.std(axis=0, ddof=1) / np.sqrt(TIMES)
    off = filled.mean(axis=0) - slow_mean(rule)
    missing = ~np.isfinite(DATA[:, -1])
    assert missing.sum() > 20
    np.testing.assert_allclose(off[~missing], 0, atol=1e-9)
    assert np.max(np.abs(off[missing]) / error[missing]) < 4.5
    assert abs(np.mean(off[missing])) < 0.5


def test_the_rules_differ_by_what_they_take_the_treated_who_left_for() -> None:
    means = {
        r: slow_mean(r)[(DATA[:, 0] == 1) & ~np.isfinite(DATA[:, -1])].mean()
        for r in ("at_random", "copy_reference", "jump_to_reference")
    }
    assert means["at_random"] < means["jump_to_reference"]


def test_a_penalty_moves_the_estimate_by_its_share_of_the_missing() -> None:
    plain, worse = (imputing("at_random", 50, penalty=p)(trial(), ASKED) for p in (0.0, 10.0))
    treated = DATA[:, 0] == 1
    share = np.mean(~np.isfinite(DATA[treated, -1]))
    assert worse.estimate[0] - plain.estimate[0] == pytest.approx(10 * share, abs=0.3)


def test_the_tipping_point_is_where_the_finding_is_lost() -> None:
    z = 1.0
    (point,) = tipping_points(trial(), ASKED, z, imputations=50)
    assert 0 < point < 50
    for penalty, sign in ((point - 2.5, 1), (point + 2.5, -1)):
        found = imputing("at_random", 50, penalty=float(penalty))(trial(), ASKED)
        assert sign * (-found.estimate[0] / found.se[0] - z) > 0
    assert tipping_points(trial(), ASKED, 50.0, imputations=5)[0] == 0
    assert tipping_points(trial(), ASKED, -50.0, imputations=5)[0] == np.inf


def test_retrieved_dropouts_teach_what_became_of_the_others_who_left() -> None:
    """Those who left got 25 points worse; a third of them were seen again."""
    missing = ~np.isfinite(DATA[:, -1])
    seen_again = missing & (np.cumsum(missing) % 3 == 0)
    course = DATA[:, 2:].copy()
    course[seen_again, -1] = DATA[seen_again, 1] + slow_mean("at_random")[seen_again] + 25
    learnt, random = (
        np.mean([completed(trial(seen_again, course), ASKED, rule, m)[0, :, -1] for m in range(80)],
                axis=0)
        for rule in ("retrieved", "at_random")
    )  # fmt: skip
    gone = missing & ~seen_again
    assert np.mean((learnt - random)[gone]) > 12
    few = seen_again & (np.cumsum(seen_again) <= 2)
    again = completed(trial(few, course), ASKED, "retrieved", 0)
    assert np.isfinite(again).all()


def test_rubins_rules_add_the_variance_between_imputations() -> None:
    estimate, se = np.array([[1.0], [3.0]]), np.array([[2.0], [2.0]])
    found = pooled(estimate, se, np.array([50.0]))
    assert found.estimate[0] == 2.0
    assert found.se[0] == pytest.approx(np.sqrt(4 + 1.5 * 2))
