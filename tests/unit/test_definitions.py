"""Responders six ways, the fall of an arm, the masking index: on people one can count."""

import numpy as np
import pytest

from paean.analyse.definitions import (
    DEFINITIONS,
    fall_of_treated,
    masking_index,
    response,
    share_of_treated,
)
from paean.analyse.trials import Question, Trials
from paean.evidence.gap import literature_gap
from paean.study.outcome import Outcome

OUTCOME = Outcome(
    name="pain", label="Pain", instrument="pain_nrs", minimum=0, maximum=10,
    higher_is_worse=True, resolution=1,
)  # fmt: skip
ASKED = Question(treatment=0, comparator=1, arms=2, at=0, outcome=OUTCOME)
BEFORE = [8, 8, 8, 3, 4, 8, 8, 8]
AFTER = [7, 6, 4, 2, float("nan"), 8, 8, 8]  # the first five are treated


def trials(guess: list[bool] | None = None) -> Trials:
    course = np.array(AFTER, dtype=float)[None, :, None]
    return Trials(
        arm=np.array([[0, 0, 0, 0, 0, 1, 1, 1]]),
        baseline=np.array([BEFORE], dtype=float),
        course=course,
        rescued=np.zeros(course.shape, dtype=np.bool_),
        guess=None if guess is None else np.array([guess]),
    )


@pytest.mark.parametrize(
    ("definition", "hits"),
    [("better by 10 points", 4), ("better by 19.9 points", 2), ("better by 30 %", 2),
     ("better by 50 %", 1), ("better by 50 % and 20 points", 1),
     ("at most 32.3 points left", 1)],
)  # fmt: skip
def test_a_definition_counts_those_it_names_among_the_seen(definition: str, hits: int) -> None:
    assert share_of_treated(definition, trials(), ASKED).estimate[0] == hits / 4
    assert response(definition, trials(), ASKED).estimate[0] == hits / 4  # nobody in control


def test_there_are_six_definitions() -> None:
    assert len(DEFINITIONS) == 6


def test_the_fall_of_the_treated_is_their_own_on_the_scale_of_the_outcome() -> None:
    found = fall_of_treated(trials(), ASKED)
    falls = np.array([1, 2, 4, 1])
    assert found.estimate[0] == falls.mean()
    assert found.se[0] == pytest.approx(falls.std(ddof=1) / 2)
    assert found.df[0] == 3


@pytest.mark.parametrize(("right", "index"), [(5, 1.0), (0, -1.0), (3, 0.2)])
def test_the_masking_index_is_the_share_right_less_the_share_wrong(
    right: int, index: float
) -> None:
    guess = [i < right for i in range(5)] + [True] * 3
    assert masking_index(trials(guess), ASKED).estimate[0] == pytest.approx(index)


def test_without_guesses_there_is_no_masking_index() -> None:
    assert np.isnan(masking_index(trials(), ASKED).estimate[0])


def test_the_gap_of_the_disc_is_24_to_64_alone_and_near_nothing_against_sham() -> None:
    printed = literature_gap("disc_lbp")
    falls = [p.points for p in printed if p.kind == "fall"]
    assert (min(falls), max(falls)) == (24.0, 64.1)
    assert [p.points for p in printed if p.kind == "difference"] == [3.5]
    assert all(p.address.startswith("http") for p in printed)


def test_the_knee_has_no_uncontrolled_series_to_show_the_gap_with() -> None:
    assert not [p for p in literature_gap("knee_oa") if p.kind == "fall"]
