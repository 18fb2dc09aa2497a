"""Published models, typed from their equations, give the numbers they are known by.

The numbers were computed by another implementation of the same equations, except where a test says
that the paper prints them. Where Paean carries a model itself, Paean's own code is what is tested.
"""

import numpy as np
import pytest

from paean.evidence.parameters import reference_parameters, tissue_parameters
from paean.numeric.rosenbrock import Events, Status, integrate, no_events
from paean.simulate.body import body_of, starts_of
from paean.simulate.clinic import sham_course
from paean.simulate.comparator import oral_analgesia
from paean.simulate.constants import columns, typical_constants
from published_models import (
    HEALING,
    HEALING_START,
    HEALING_STATES,
    MUSCLE,
    MUSCLE_START,
    MUSCLE_STATES,
    Floats,
    followed,
    healing_rates,
    muscle_rates,
    opioid_pain,
)

KNOWN = reference_parameters()

# -- macrophages and stromal cells: Trejo 2019 ---------------------------------------------------

_FINE = np.unique(np.concatenate([np.linspace(0, 40, 20_001), np.linspace(40, 400, 3_601)]))
# how coarse the times are that are known: the maxima were read off a grid of output
GRID_DAYS = 0.04


@pytest.fixture(scope="module")
def healing() -> Floats:
    return followed(healing_rates, HEALING_START, _FINE)


@pytest.mark.parametrize(
    ("state", "peak", "day"),
    [
        ("M0", 3.651e5, 1.35), ("M1", 4.857e5, 5.08), ("M2", 1.679e5, 8.28), ("c1", 1.838, 0.28),
        ("c2", 0.1625, 7.35), ("Cs", 1.707e5, 7.09), ("Cb", 5.58e5, 13.95), ("mc", 0.8469, 8.97),
    ],
)  # fmt: skip
def test_each_state_of_bone_healing_peaks_as_high_and_when_it_should(
    state: str, peak: float, day: float, healing: Floats
) -> None:
    course = healing[HEALING_STATES.index(state)]
    assert course.max() == pytest.approx(peak, rel=3e-4)
    assert _FINE[course.argmax()] == pytest.approx(day, abs=GRID_DAYS)


def test_debris_is_gone_and_bone_is_laid_down(healing: Floats) -> None:
    debris, bone = healing[0], healing[-1]
    gone = _FINE[np.argmax(debris < 0.01 * HEALING_START[0])]
    assert gone == pytest.approx(9.97, abs=GRID_DAYS)
    assert bone[-1] == pytest.approx(0.9985, abs=5e-5)


def test_the_macrophages_and_cytokines_of_the_body_have_the_published_rates() -> None:
    for name, symbol in (
        ("m1_to_m2_per_day", "k12"), ("m2_to_m1_per_day", "k21"), ("m1_loss_per_day", "d1"),
        ("m2_loss_per_day", "d2"), ("pro_decay_per_day", "dc1"), ("anti_decay_per_day", "dc2"),
    ):  # fmt: skip
        assert KNOWN[f"inflammation.{name}"] == pytest.approx(HEALING[symbol], rel=1e-3), name
    ratio = HEALING["k3"] / HEALING["k2"]
    assert KNOWN["inflammation.secretion_ratio"] == pytest.approx(ratio, abs=5e-3)


def test_the_resting_ratio_of_macrophages_is_that_of_the_published_rates() -> None:
    knee = body_of("cartilage")
    k = columns(typical_constants(KNOWN), 1)
    start = knee.resting_state(k, *starts_of(knee.tissue, KNOWN))
    m1, m2 = (start[knee.states.index(name), 0] for name in ("m1", "m2"))
    expected = HEALING["k12"] / (HEALING["k21"] + HEALING["d2"])
    assert m2 / m1 == pytest.approx(expected, rel=1e-9)
    assert expected == pytest.approx(0.35211, abs=5e-6)


# -- muscle: Al-Ghazawi 2025 ---------------------------------------------------------------------

_MUSCLE_DAYS = np.linspace(0, 14, 14_001)


@pytest.fixture(scope="module")
def muscle() -> Floats:
    return followed(muscle_rates, MUSCLE_START, _MUSCLE_DAYS)


@pytest.mark.parametrize(
    ("state", "cells"),
    [
        ("N", (4332, 1625, 631, 381, 282)), ("M1", (12817, 16122, 10793, 4769, 1290)),
        ("M2", (221, 1486, 6131, 8784, 7333)), ("QSC", (337, 332, 1104, 1675, 1739)),
        ("ASC", (2216, 2314, 1257, 331, 118)), ("Mc", (6, 83, 489, 698, 591)),
    ],
)  # fmt: skip
def test_the_cells_of_a_healing_muscle_are_as_many_as_they_should(
    state: str, cells: tuple[float, ...], muscle: Floats
) -> None:
    course = muscle[MUSCLE_STATES.index(state)]
    for day, expected in zip((1, 2, 3.5, 5, 7), cells, strict=True):
        found = np.interp(day, _MUSCLE_DAYS, course)
        assert found == pytest.approx(expected, abs=0.6), day  # printed as whole cells


@pytest.mark.parametrize(
    ("state", "peak", "day"), [("M1", 16183, 1.85), ("M2", 8823, 5.23), ("Mc", 698.5, 5.05)]
)
def test_the_cells_of_a_healing_muscle_peak_when_they_should(
    state: str, peak: float, day: float, muscle: Floats
) -> None:
    course = muscle[MUSCLE_STATES.index(state)]
    assert course.max() == pytest.approx(peak, abs=0.6)
    assert _MUSCLE_DAYS[course.argmax()] == pytest.approx(day, abs=0.01)


def test_the_hand_tuned_values_miss_the_counts_they_were_tuned_to(muscle: Floats) -> None:
    """The paper's counts; docs/explanation/tissues.md says how far off the values are."""
    printed = (("N", 1, 4500), ("M1", 2, 8000), ("Mc", 3.5, 900), ("M2", 5, 7000), ("M2", 7, 3000))
    ratio = {
        (state, day): np.interp(day, _MUSCLE_DAYS, muscle[MUSCLE_STATES.index(state)]) / counted
        for state, day, counted in printed
    }
    assert list(ratio.values()) == pytest.approx([0.96, 2.02, 0.54, 1.25, 2.44], abs=0.006)


def own_muscle(days: Floats) -> dict[str, Floats]:
    """Follow Paean's muscle after a strain, untreated."""
    body, known = body_of("muscle"), tissue_parameters("muscle")
    k = columns(typical_constants(known), 1)
    start = body.resting_state(k, *starts_of(body.tissue, known))
    path = integrate(
        body.rates, start, k, days[:, None], no_events(len(start), 1), rtol=1e-8, atol=1e-10
    )
    assert path.status[0] == Status.DONE
    return dict(zip(body.states, path.states[:, :, 0].T, strict=True))


def test_the_macrophages_of_the_strained_muscle_peak_within_a_day_of_the_published_ones(
    muscle: Floats,
) -> None:
    days = np.linspace(0.01, 14, 1400)
    own = own_muscle(days)
    for name in ("m1", "m2"):
        published = _MUSCLE_DAYS[muscle[MUSCLE_STATES.index(name.upper())].argmax()]
        assert days[own[name].argmax()] == pytest.approx(published, abs=1.0), name
    assert tissue_parameters("muscle")["inflammation.m2_loss_per_day"] == MUSCLE["cM2out"]


# -- anti-NGF antibody: Jonsson 2016, as the body carries it -------------------------------------


def antibody_ng_per_ml(dose_ug: float, days: Floats) -> Floats:
    """Follow the antibody of the knee body after one intravenous dose."""
    knee = body_of("cartilage")
    k = columns(typical_constants(KNOWN), 1)
    start = knee.resting_state(k, *starts_of(knee.tissue, KNOWN))
    at = knee.states.index("antibody_central")
    given = np.zeros((1, len(start), 1))
    given[0, at, 0] = dose_ug
    once = Events(days=np.zeros((1, 1)), scale=np.ones_like(given), shift=given)
    path = integrate(knee.rates, start, k, days[:, None], once, rtol=1e-9, atol=1e-9)
    assert path.status[0] == Status.DONE
    return np.asarray(path.states[:, at, 0] / KNOWN["comparator.antibody_central_l"])


@pytest.mark.parametrize(
    ("dose_mg", "levels"),
    [
        (10, (3690, 1680.5, 1262, 838.4, 365.1, 144.4, 45.6)),
        (5, (1845, 833.8, 620.8, 403.6, 162.1, 53.1, 11.5)),
    ],
)
def test_the_antibody_in_the_body_has_the_published_levels(
    dose_mg: float, levels: tuple[float, ...]
) -> None:
    # a visit on day 0 comes before the dose of that day
    found = antibody_ng_per_ml(1000 * dose_mg, np.array([1e-6, 7, 14, 28, 56, 84, 112]))
    assert found == pytest.approx(np.array(levels), rel=3e-4, abs=0.06)


def test_the_antibody_has_its_terminal_half_life_where_saturation_is_gone() -> None:
    clearance, exchange, first, second = (
        KNOWN[f"comparator.antibody_{name}"]
        for name in ("clearance_l_per_day", "exchange_l_per_day", "central_l", "peripheral_l")
    )
    rates = np.array(
        [
            [-(clearance + exchange) / first, exchange / second],
            [exchange / first, -exchange / second],
        ]
    )
    slowest = np.max(np.linalg.eigvals(rates).real)
    assert np.log(2) / -slowest == pytest.approx(25.8, abs=0.05)


# -- naproxen and placebo: Boucher 2018 ----------------------------------------------------------

_WEEKS = np.array([0.0, 1, 2, 6, 12])


@pytest.mark.parametrize(
    ("start", "most", "log_half_weeks", "expected"),
    [
        (5.20, -1.16, -0.37, (5.20, 4.51, 4.34, 4.16, 4.10)),
        (5.20, -1.16 - 0.79, -0.37 - 1.17, (5.20, 3.59, 3.44, 3.32, 3.28)),
        (5.20 + 0.96, -1.16 - 0.82, -0.37, (6.16, 4.99, 4.69, 4.38, 4.29)),
        (5.20 + 0.96, -1.16 - 0.82 - 0.79, -0.37 - 1.17, (6.16, 3.88, 3.66, 3.49, 3.44)),
    ],
    ids=["placebo", "naproxen", "placebo after a flare", "naproxen after a flare"],
)
def test_pain_under_naproxen_and_placebo_follows_the_published_course(
    start: float, most: float, log_half_weeks: float, expected: tuple[float, ...]
) -> None:
    pain = start + oral_analgesia(
        7 * _WEEKS, np.float64(most), np.float64(7 * np.exp(log_half_weeks))
    )
    assert pain == pytest.approx(np.array(expected), abs=0.0055)


def test_the_half_time_of_the_nsaid_is_the_published_one_of_naproxen() -> None:
    weeks = np.exp(-0.37 - 1.17)
    assert weeks == pytest.approx(0.21, abs=0.005)
    assert KNOWN["comparator.nsaid_half_time_days"] == pytest.approx(7 * weeks, abs=0.05)


# -- opioids and placebo in chronic pain: Mercier 2014 -------------------------------------------

_OPIOID_WEEKS = np.array([0.0, 1, 2, 4, 12])


def test_placebo_in_chronic_pain_follows_the_published_course_with_the_onset_of_the_sham() -> None:
    onset = sham_course(7 * _OPIOID_WEEKS, KNOWN["sham.onset_per_day"], 0.0)
    pain = opioid_pain(_OPIOID_WEEKS, initial=6.9, onset=onset)
    assert pain == pytest.approx(np.array([6.93, 6.01, 5.46, 4.96, 4.73]), abs=0.006)


def test_tramadol_and_tapentadol_follow_the_published_course() -> None:
    tramadol = opioid_pain(_OPIOID_WEEKS, initial=6.9, dose_mg=300)
    assert tramadol == pytest.approx(np.array([6.93, 5.48, 4.61, 3.86, 3.53]), abs=0.006)
    tapentadol = opioid_pain(_OPIOID_WEEKS, initial=6.9, tapentadol=True)
    assert tapentadol[-1] == pytest.approx(4.20, abs=0.005)


def test_the_printed_fall_under_tramadol_needs_a_baseline_term_of_none() -> None:
    """The paper prints a fall of 46 %; docs/explanation/tissues.md names the cause."""

    def fall(initial: float) -> float:
        before, after = opioid_pain(np.array([0.0, 12.0]), initial=initial, dose_mg=300)
        return 100 * (1 - after / before)

    assert fall(6.9) == pytest.approx(49.0, abs=0.1)
    assert fall(5.0) == pytest.approx(45.6, abs=0.1)  # logit(5.0 / 10) is 0
