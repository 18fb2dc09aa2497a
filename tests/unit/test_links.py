"""Links between instruments: known raw figures, a known truth found again, no slope of 1."""

import numpy as np
import pytest

from paean.evidence.links import LINKED, Pairs, fit_pairs, instrument_links, pairs

LINKS = {link.instrument: link for link in instrument_links()}


def test_the_raw_figures_of_the_notes_come_out() -> None:
    womac, koos = LINKS["womac_pain"], LINKS["koos_pain"]
    assert (round(womac.raw or 0, 2), womac.trials) == (0.68, 6)
    assert (round(koos.raw or 0, 2), koos.trials) == (0.42, 1)


def test_every_instrument_has_a_link_with_a_source_and_none_has_slope_1() -> None:
    assert set(LINKS) == set(LINKED)
    for link in LINKS.values():
        assert link.source
        assert 0 < link.slope < 0.95
        assert link.slope_se > 0
        assert link.error >= 1
        assert link.between_trials > 0


def test_a_link_without_trials_is_published_or_an_assumption_and_wide() -> None:
    for link in LINKS.values():
        if link.trials == 0:
            assert link.basis in ("published", "assumption")
            assert link.raw is None
        if link.basis == "assumption":
            assert link.slope_se >= 0.25


def test_a_link_of_one_trial_borrows_its_spread_and_says_so() -> None:
    koos, womac = LINKS["koos_pain"], LINKS["womac_pain"]
    assert koos.basis == "one trial"
    assert koos.between_trials == womac.between_trials
    assert koos.slope_se > womac.slope_se
    assert "WOMAC pain" in koos.source


def test_a_visit_with_several_vas_counts_once() -> None:
    seen = pairs("womac_pain")
    assert len(seen.trial) == 18
    assert len(set(seen.trial)) == 6
    assert (seen.x_se > 0).all()
    assert (seen.y_se > 0).all()


def simulated(seed: int, slope: float, *, trials: int = 15, visits: int = 3) -> Pairs:
    rng = np.random.default_rng(seed)
    n = trials * visits
    true = rng.normal(-25, 8, n)
    own = np.repeat(rng.normal(slope, 0.1, trials), visits)
    noise = rng.multivariate_normal([0, 0], [[64, 0.67 * 40], [0.67 * 40, 25]], n)
    return Pairs(
        trial=tuple(f"t{i // visits}" for i in range(n)),
        x=true + noise[:, 0],
        y=own * true + rng.normal(0, 2, n) + noise[:, 1],
        x_se=np.full(n, 8.0),
        y_se=np.full(n, 5.0),
    )


@pytest.mark.parametrize("slope", [0.3, 0.6, 0.9])
def test_a_known_slope_is_found_again_through_noise_in_both(slope: float) -> None:
    found = [fit_pairs(simulated(seed, slope)) for seed in range(12)]
    slopes = np.array([f.line[1] for f in found])
    se = np.array([np.sqrt(f.covariance[1, 1]) for f in found])
    assert slopes.mean() == pytest.approx(slope, abs=0.05)
    assert (np.abs(slopes - slope) < 1.96 * se).mean() >= 0.75


def test_least_squares_on_the_same_pairs_is_biased_and_the_link_is_less() -> None:
    """Errors that correlate at 0.67 pull a slope towards that of the errors (0.42)."""
    drawn = [simulated(seed, 0.9) for seed in range(12)]
    naive = np.mean([np.polyfit(p.x, p.y, 1)[0] for p in drawn])
    linked = np.mean([fit_pairs(p).line[1] for p in drawn])
    assert naive < 0.75
    assert abs(linked - 0.9) < abs(naive - 0.9) / 2
