"""Multiple imputation in many trials at once: at random, or as if people had been on the reference.

Visit after visit the missing scores are drawn from a Bayesian regression on arm, baseline and the
visits before (Rubin 1987, chapter 5). Reference-based rules follow Carpenter, Roger and Kenward
2013 (doi 10.1080/10543406.2013.834911): from where a score is missing, jump to reference goes on
with the mean course of the reference; copy reference reads also the scores before as one of the
reference. Retrieved dropouts, seen at the last visit after they had left, teach what became of the
others who left, where a trial has enough of them. Analyses are pooled by Rubin's rules with
Barnard and Rubin's degrees of freedom (1999, doi 10.1093/biomet/86.4.948).
"""

from collections.abc import Callable
from typing import Literal

import numpy as np
from scipy.special import gammaincinv

from paean.analyse.many import Tested, ancova_of_trials
from paean.analyse.trials import Question, Trials
from paean.numeric.streams import Floats, normals, uniforms

Rule = Literal["at_random", "jump_to_reference", "copy_reference", "retrieved"]
IMPUTATIONS = 20
_ENOUGH_RETRIEVED = 5  # fewer in a trial say nothing of those who left; then at random
_STEPS = np.arange(0.0, 52.5, 2.5)  # penalties tried for a tipping point, points of 100
_RIDGE = 1e-9  # keeps a regression solvable in a trial where a visit saw next to nobody


def imputing(
    rule: Rule, imputations: int = IMPUTATIONS, penalty: float = 0.0
) -> Callable[[Trials, Question], Tested]:
    """Return the method that imputes by a rule and compares by ANCOVA at the visit.

    By ``penalty`` points of 100 all that is imputed in the treatment arm is worse: the tipping
    point is the penalty at which a finding is lost.
    """

    def method(trials: Trials, question: Question) -> Tested:
        worse = _worse(question, penalty)
        found = [
            _ancova(completed(trials, question, rule, m), worse, trials, question)
            for m in range(imputations)
        ]
        return pooled(
            np.array([f.estimate for f in found]),
            np.array([f.se for f in found]),
            found[0].df,
        )

    return method


def _worse(question: Question, penalty: float) -> float:
    """Return a penalty in points of 100 on the outcome's own scale and in its direction."""
    outcome = question.outcome
    return penalty * outcome.span / 100 * (1 if outcome.higher_is_worse else -1)


def tipping_points(
    trials: Trials, question: Question, z: float, imputations: int = IMPUTATIONS
) -> Floats:
    """Return by trial the penalty (points of 100) that takes a finding in favour away.

    A finding is an estimate ``z`` standard errors in favour, the normal taken for the t; 0 where
    there is none without a penalty, infinite where the largest of the steps leaves it standing.
    """
    filled = [completed(trials, question, "at_random", m) for m in range(imputations)]
    favour = -1.0 if question.outcome.higher_is_worse else 1.0
    point = np.full(len(trials.arm), np.inf)
    before = np.full(len(point), np.nan)
    for step in _STEPS:
        found = [_ancova(f, _worse(question, float(step)), trials, question) for f in filled]
        one = pooled(
            np.array([f.estimate for f in found]), np.array([f.se for f in found]), found[0].df
        )
        over = favour * one.estimate / one.se - z
        lost = np.isinf(point) & (over < 0)
        if step == 0:
            point[lost] = 0.0
        else:
            between = before / (before - over)  # where a line between the steps crosses
            point[lost] = (step - (1 - between) * (_STEPS[1] - _STEPS[0]))[lost]
        before = over
    return point


def completed(trials: Trials, question: Question, rule: Rule, number: int) -> Floats:
    """Return the changes [trials, people, visits] with imputation ``number`` filled in."""
    change = trials.change.copy()
    sets, people = trials.baseline.shape
    arms = (trials.arm[..., None] == np.arange(question.arms)).astype(np.float64)
    centred = trials.baseline - trials.baseline.mean(axis=1, keepdims=True)
    fixed = np.concatenate([arms, centred[..., None]], axis=-1)
    alike = fixed.copy()  # as the rule reads those whose score is missing
    if rule in ("jump_to_reference", "copy_reference"):
        alike[..., : question.arms] = np.eye(question.arms)[question.comparator]
    history = np.zeros((sets, people, 0))
    mean = np.zeros((sets, question.arms, 0))  # course of each arm, as drawn
    for v in range(question.at + 1):
        if rule == "retrieved" and v == change.shape[2] - 1:
            left = _left(trials)
            fixed, alike = (np.concatenate([f, left[..., None]], axis=-1) for f in (fixed, alike))
        seen = np.isfinite(change[:, :, v])
        coefficients, sd = _drawn(
            np.concatenate([fixed, history], axis=-1), change[:, :, v], seen, trials, number, v
        )
        past = history
        if rule == "jump_to_reference":
            away = mean[:, question.comparator, None, :] - mean
            own = np.take_along_axis(away, trials.arm[..., None], axis=1)
            past = history + np.where(np.isfinite(trials.change[:, :, :v]), own, 0.0)
        expected = np.einsum("spk,sk->sp", np.concatenate([alike, past], axis=-1), coefficients)
        noise = normals(
            trials.seed, f"imputed {number} at {v}", trials.first * people, sets * people
        )
        drawn = expected + sd[:, None] * noise[0].reshape(sets, people)
        now = np.where(seen, change[:, :, v], drawn)
        history = np.concatenate([history, now[..., None]], axis=-1)
        courses = _arm_means(coefficients, mean, question.arms, fixed.shape[-1])
        mean = np.concatenate([mean, courses], axis=-1)
    return history


def _left(trials: Trials) -> Floats:
    """Return who had left by the last visit [trials, people], seen there again or not."""
    back = np.zeros(trials.arm.shape, dtype=np.bool_)
    if trials.retrieved is not None:
        back = trials.retrieved & np.isfinite(trials.course[:, :, -1])
    left = back | ~np.isfinite(trials.course[:, :, -1])
    return (left & (back.sum(axis=1, keepdims=True) >= _ENOUGH_RETRIEVED)).astype(np.float64)


def _arm_means(coefficients: Floats, mean: Floats, arms: int, fixed: int) -> Floats:
    """Return the mean of each arm at the next visit [trials, arms, 1], at mean baseline."""
    carried = np.einsum("sav,sv->sa", mean, coefficients[:, fixed:])
    return (coefficients[:, :arms] + carried)[..., None]


def _drawn(
    x: Floats, y: Floats, seen: Floats, trials: Trials, number: int, visit: int
) -> tuple[Floats, Floats]:
    """Return coefficients [trials, k] and residual SD [trials], drawn given what was seen."""
    sets, _, k = x.shape
    weighed = x * seen[..., None]
    target = np.where(seen, y, 0.0)
    square = np.swapaxes(weighed, 1, 2) @ x
    square += _RIDGE * np.eye(k) * (1 + np.trace(square, axis1=1, axis2=2))[:, None, None]
    inverse = np.linalg.inv(square)
    centre = np.einsum("skl,sl->sk", inverse, np.einsum("spk,sp->sk", weighed, target))
    rest = np.where(seen, y - np.einsum("spk,sk->sp", x, centre), 0.0)
    free = np.maximum(seen.sum(axis=1) - k, 1)
    where = f"imputation {number} at {visit}"
    u = uniforms(trials.seed, f"variance of {where}", trials.first, sets)[0]
    sd = np.sqrt(np.sum(rest**2, axis=1) / (2 * gammaincinv(free / 2, u)))
    z = normals(trials.seed, f"coefficients of {where}", trials.first, sets, k).T
    root = np.linalg.cholesky((inverse + np.swapaxes(inverse, 1, 2)) / 2)
    return centre + sd[:, None] * np.einsum("skl,sl->sk", root, z), sd


def _ancova(history: Floats, penalty: float, trials: Trials, question: Question) -> Tested:
    value = history[:, :, question.at]
    if penalty:
        unseen = ~np.isfinite(trials.course[:, :, question.at])
        value = value + penalty * (unseen & (trials.arm == question.treatment))
    sets, people = value.shape
    return ancova_of_trials(
        value.ravel(),
        trials.baseline.ravel(),
        trials.arm.ravel(),
        np.repeat(np.arange(sets), people),
        sets,
        (question.treatment, question.comparator),
    )


def pooled(estimate: Floats, se: Floats, df: Floats) -> Tested:
    """Return Rubin's pooled estimate of imputations [imputations, trials] with complete-data df."""
    m = len(estimate)
    within = np.mean(se**2, axis=0)
    between = np.var(estimate, axis=0, ddof=1)
    total = within + (1 + 1 / m) * between
    lost = np.maximum((1 + 1 / m) * between / total, 1e-12)
    old = (m - 1) / lost**2
    observed = (df + 1) / (df + 3) * df * (1 - lost)
    return Tested(
        estimate=estimate.mean(axis=0), se=np.sqrt(total), df=1 / (1 / old + 1 / observed)
    )
