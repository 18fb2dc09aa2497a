"""Simulated power against the noncentral t, where normal theory is the truth."""

from pathlib import Path

import numpy as np
import polars as pl
import pytest
from scipy.special import stdtrit

from paean.analyse.characteristics import estimand_characteristics, share, z_of
from paean.analyse.methods import METHODS
from paean.analyse.trials import Question, Trials
from paean.files.protocol import read_protocol
from paean.numeric.power import ancova_power
from paean.numeric.sequential.boundaries import Plan, boundaries, crossing, drift_for
from paean.numeric.sequential.spending import SPENDING
from paean.numeric.streams import normals

ROOT = Path(__file__).parents[2]
PROTOCOL = read_protocol(ROOT / "benchmarks/six_visits.toml")
OUTCOME = PROTOCOL.outcome("pain_vas")
ALPHA, SD_BASELINE, SLOPE, SD_LEFT = 0.05, 12.0, -0.4, 18.0
TRIALS = 12_000


def normal_trials(
    people: int, treated: int, difference: float, visits: int, trials: int = TRIALS
) -> tuple[Trials, Question]:
    """Return trials of one covariate and normal changes, each visit half like the last."""
    drawn = normals(5, f"{people} {difference} {visits}", 0, trials * people, 1 + visits)
    shape = (trials, people)
    arm = np.broadcast_to((np.arange(people) >= treated).astype(np.int64), shape)  # 0 is treated
    before = SD_BASELINE * drawn[0].reshape(shape)
    noise = [drawn[1].reshape(shape)]
    for v in range(1, visits):
        noise.append(0.5 * noise[-1] + np.sqrt(0.75) * drawn[1 + v].reshape(shape))
    change = [
        SLOPE * before + SD_LEFT * noise[v] - difference * (arm == 0) * (v == visits - 1)
        for v in range(visits)
    ]
    course = before[..., None] + np.stack(change, axis=-1)
    found = Trials(
        arm=arm, baseline=before, course=course, rescued=np.zeros(course.shape, dtype=np.bool_)
    )
    asked = Question(treatment=0, comparator=1, arms=2, at=visits - 1, outcome=OUTCOME)
    return found, asked


def power(method: str, trials: Trials, question: Question) -> tuple[float, float, float]:
    found = METHODS[method](trials, question)
    rows = pl.DataFrame(
        {"estimate": found.estimate, "se": found.se, "df": found.df, "truth": np.nan,
         "missing": 0.0, "look": 1, "estimand": PROTOCOL.primary.name, "method": method}
    )  # fmt: skip
    (one,) = estimand_characteristics(PROTOCOL, "normal", rows, ALPHA)
    return one.rejected.value, one.positive.value, one.rejected.mc_error


@pytest.mark.parametrize(
    ("people", "treated", "difference"),
    [(12, 6, 25.0), (20, 10, 0.0), (20, 10, 18.0), (40, 20, 12.0), (60, 40, 12.0), (100, 50, 10.0),
     (300, 150, 6.0), (300, 150, 0.0)],
)  # fmt: skip
def test_power_of_a_fixed_design_is_that_of_the_noncentral_t(
    people: int, treated: int, difference: float
) -> None:
    rejected, positive = ancova_power(difference, SD_LEFT, (treated, people - treated), ALPHA)
    found = power("ancova", *normal_trials(people, treated, difference, visits=1))
    error = np.sqrt(rejected * (1 - rejected) / TRIALS)
    assert abs(found[0] - rejected) < 3 * error
    assert abs(found[1] - positive) < 3 * np.sqrt(positive * (1 - positive) / TRIALS)


@pytest.mark.parametrize(("people", "difference"), [(40, 12.0), (100, 8.0)])
def test_with_nothing_missing_the_mixed_model_has_the_power_of_the_last_visit(
    people: int, difference: float
) -> None:
    trials, question = normal_trials(people, people // 2, difference, visits=3, trials=4000)
    rejected, _ = ancova_power(difference, SD_LEFT, (people // 2, people // 2), ALPHA)
    error = np.sqrt(rejected * (1 - rejected) / 4000)
    assert abs(power("mmrm", trials, question)[0] - rejected) < 3 * error


def test_power_in_closed_form_is_that_of_many_draws_of_the_covariate() -> None:
    """A slow, obvious integration: draw the covariate, average the noncentral t."""
    chance = np.random.default_rng(3)
    n, difference = 7, 22.0
    limit = float(stdtrit(2 * n - 3, 0.975))
    x = chance.normal(size=(20_000, 2, n))
    apart = x.mean(axis=2)[:, 0] - x.mean(axis=2)[:, 1]
    within = ((x - x.mean(axis=2, keepdims=True)) ** 2).sum(axis=(1, 2))
    se = SD_LEFT * np.sqrt(2 / n + apart**2 / within)
    df = 2 * n - 3
    t = (difference + se * chance.normal(size=20_000)) / (
        se * np.sqrt(chance.chisquare(df, 20_000) / df)
    )
    wanted = ancova_power(difference, SD_LEFT, (n, n), 0.05)[1]
    error = np.sqrt(wanted * (1 - wanted) / 20_000)
    assert abs(np.mean(t > limit) - wanted) < 3 * error


@pytest.mark.parametrize("spending", sorted(SPENDING))
@pytest.mark.parametrize("binding", [False, True])
def test_trials_with_looks_stop_as_often_as_the_integral_says(spending: str, binding: bool) -> None:
    """Means of looks are drawn as they accrue, z with a known SD; early stops are counted."""
    fractions = (0.4, 0.7, 1.0)
    plan = Plan(
        fractions=fractions, alpha=0.025, efficacy=SPENDING[spending], shape=-4.0,
        futility=SPENDING["pocock"], futility_shape=-4.0, beta=0.2, binding=binding,
    )  # fmt: skip
    limits = boundaries(plan)
    drift = drift_for(limits.fractions, limits.upper, limits.lower, 0.8)
    number = 60_000
    for true in (0.0, drift):
        steps = np.diff((0.0, *fractions))
        drawn = normals(8, f"{spending} {true}", 0, number, 3).T
        z = np.cumsum(drawn * np.sqrt(steps) + true * steps, axis=1) / np.sqrt(fractions)
        going, up = np.ones(number, dtype=bool), []
        for k in range(3):
            won = going & (z[:, k] >= limits.upper[k])
            up.append(won.mean())
            going &= (z[:, k] < limits.upper[k]) & (z[:, k] >= limits.lower[k])
        wanted = crossing(limits.fractions, limits.upper, limits.lower, true)[0]
        error = np.sqrt(wanted * (1 - wanted) / number)
        np.testing.assert_array_less(np.abs(np.array(up) - wanted), 4 * error + 1e-6)
    held = crossing(limits.fractions, limits.upper, limits.lower, 0.0)[0].sum()
    assert held <= 0.025 + 1e-6
    if binding:
        assert held == pytest.approx(0.025, abs=1e-5)


def test_a_t_is_judged_by_its_own_degrees_of_freedom() -> None:
    z = z_of(np.array([2.5]), np.array([1.0]), np.array([5.0]))
    assert z[0] < 1.96  # 2.5 with 5 degrees of freedom is p = 0.0545
    assert share(np.array([True, False])).mc_error == pytest.approx(np.sqrt(0.125))
