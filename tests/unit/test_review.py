"""Blinded re-estimation of size: what it reads, what follows, that the level holds."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.special import ndtri, stdtr

from paean.analyse.review import Review, first_of_each, lumped_sd, reviewed_size
from paean.analyse.trials import Question, Trials, complete_cases
from paean.study.outcome import Outcome

OUTCOME = Outcome(
    name="pain", label="Pain", instrument="pain_vas", minimum=0, maximum=100,
    higher_is_worse=True, resolution=1,
)  # fmt: skip
ASKED = Question(treatment=0, comparator=1, arms=2, at=0, outcome=OUTCOME)
REVIEW = Review(at=0.5, people=60, most=180, target=10.0, power=0.8, alpha=0.05, shares=(0.5, 0.5))


def trials(number: int, sd: float, effect: float, seed: int = 1) -> Trials:
    chance = np.random.default_rng(seed)
    shape = (number, REVIEW.most)
    arm = np.broadcast_to(np.arange(REVIEW.most) % 2, shape)
    before = 60 + 10 * chance.normal(size=shape)
    change = -0.4 * (before - 60) + sd * chance.normal(size=shape) - effect * (arm == 0)
    course = (before + change)[..., None]
    return Trials(
        arm=arm, baseline=before, course=course, rescued=np.zeros(course.shape, dtype=np.bool_)
    )


def test_the_lumped_spread_is_that_of_both_arms_together() -> None:
    one = trials(1, 20.0, 0.0)
    x, y = one.baseline[0, :30], one.change[0, :30, 0]
    rest = y - np.polyval(np.polyfit(x, y, 1), x)
    sd, seen = lumped_sd(one, ASKED, 30)
    assert sd[0] == pytest.approx(np.sqrt(np.sum(rest**2) / 28))
    assert seen[0] == 1.0


def test_the_size_is_the_textbook_one_for_the_spread_read() -> None:
    one = trials(400, 20.0, 0.0)
    wanted = 4 * (20 * (ndtri(0.975) + ndtri(0.8)) / 10) ** 2
    assert np.mean(reviewed_size(one, ASKED, REVIEW)) == pytest.approx(wanted, rel=0.05)


def test_the_size_stays_between_what_was_planned_and_the_most() -> None:
    assert np.all(reviewed_size(trials(20, 3.0, 0.0), ASKED, REVIEW) == 60)
    assert np.all(reviewed_size(trials(20, 90.0, 0.0), ASKED, REVIEW) == 180)


def test_people_lost_are_made_up_for() -> None:
    whole = trials(200, 20.0, 0.0)
    course = whole.course.copy()
    course[:, ::4] = np.nan
    lost = replace(whole, course=course)
    sizes = [np.mean(reviewed_size(t, ASKED, REVIEW)) for t in (whole, lost)]
    assert sizes[1] / sizes[0] == pytest.approx(4 / 3, rel=0.1)


def rejected(trials: Trials) -> float:
    found = complete_cases(trials, ASKED)
    return float(np.mean(2 * stdtr(found.df, -np.abs(found.estimate / found.se)) < 0.05))


def test_reading_the_spread_blind_keeps_the_level_and_saves_the_power() -> None:
    number = 20_000
    nothing, effect = (trials(number, 22.0, e, seed=2) for e in (0.0, 10.0))
    sizes = reviewed_size(nothing, ASKED, REVIEW)
    level = rejected(first_of_each(nothing, sizes))
    assert abs(level - 0.05) < 3 * np.sqrt(0.05 * 0.95 / number) + 0.002
    grown = reviewed_size(effect, ASKED, REVIEW)
    reached = rejected(first_of_each(effect, grown))
    fixed = rejected(effect.first_people(60))
    assert fixed < 0.5 < 0.75 < reached < 0.88
