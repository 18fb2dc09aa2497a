"""Who enrols: the published baseline is met, and regression to the mean follows from screening."""

import numpy as np
import pytest

from builders import a_protocol, a_world, vas
from paean.simulate.population import draw_patients
from paean.simulate.world import World
from paean.study.errors import PaeanError
from paean.study.outcome import Outcome
from paean.study.protocol import Baseline, PainThreshold, Population


def enrolled(world: World, people: int = 20_000):
    return draw_patients(world.protocol, world.parameters, world.applicants, world.seed, 0, people)


def population(threshold: float | None, *rows: Baseline) -> Population:
    gate = None if threshold is None else PainThreshold(outcome="pain_vas", at_least=threshold)
    return Population(pain_threshold=gate, baseline=rows)


@pytest.mark.parametrize("threshold", [None, 30.0, 40.0])
def test_the_enrolled_show_the_published_mean_and_spread(threshold: float | None) -> None:
    row = Baseline(variable="pain_vas", mean=62.0, sd=13.0)
    world = a_world(a_protocol(population=population(threshold, row)))
    score = world.lines["pain_vas"].score(enrolled(world).entry_reported[1])
    assert score.mean() == pytest.approx(62.0, abs=0.5)
    assert score.std() == pytest.approx(13.0, abs=0.5)


def test_the_enrolled_show_the_published_median_and_quartiles() -> None:
    row = Baseline(variable="pain_vas", median=55.0, quartile_1=45.0, quartile_3=68.0)
    world = a_world(a_protocol(population=population(None, row)))
    score = world.lines["pain_vas"].score(enrolled(world).entry_reported[1])
    low, middle, high = np.quantile(score, [0.25, 0.5, 0.75])
    assert middle == pytest.approx(55.0, abs=1.0)
    assert high - low == pytest.approx(23.0, abs=1.5)


def test_nobody_below_the_threshold_gets_in() -> None:
    world = a_world(a_protocol(population=population(55.0)))
    scores = world.lines["pain_vas"].score(enrolled(world, 2000).entry_reported)
    assert scores.min() >= 55.0


def test_regression_to_the_mean_arises_from_screening_and_grows_with_the_threshold() -> None:
    falls = []
    for threshold in (None, 35.0, 50.0):
        row = Baseline(variable="pain_vas", mean=65.0, sd=13.0)
        patients = enrolled(a_world(a_protocol(population=population(threshold, row))))
        falls.append(float(np.mean(patients.entry_reported[1] - patients.usual_pain)))
    assert falls[0] == pytest.approx(0.28, abs=0.08)  # flares alone; errors cancel
    assert falls[0] < falls[1] < falls[2]
    assert falls[2] > 0.45


def test_a_higher_threshold_turns_more_people_away() -> None:
    looked = [
        float(np.mean(enrolled(a_world(a_protocol(population=population(t))), 4000).screened))
        for t in (None, 40.0, 60.0)
    ]
    assert looked[0] == 1.0
    assert looked[0] < looked[1] < looked[2]


def test_an_impossible_threshold_is_one_clear_fault() -> None:
    row = Baseline(variable="pain_vas", mean=5.0, sd=2.0)
    with pytest.raises(PaeanError, match="admits hardly anyone"):
        a_world(a_protocol(population=population(99.0, row)))


def test_an_instrument_of_its_own_is_anchored_at_its_published_baseline() -> None:
    womac = Outcome(
        name="womac_pain", label="WOMAC pain", instrument="womac_pain",
        minimum=0, maximum=20, higher_is_worse=True, resolution=1,
    )  # fmt: skip
    rows = (
        Baseline(variable="pain_vas", mean=60.0, sd=15.0),
        Baseline(variable="womac_pain", mean=11.0, sd=3.0),
    )
    protocol = a_protocol(outcomes=(vas(), womac), population=population(None, *rows))
    reads = a_world(protocol).lines["womac_pain"]
    assert reads.score(np.array([6.0])) == pytest.approx([11.0])
    assert float(reads.share(np.array([7.0]))[0] - reads.share(np.array([6.0]))[0]) == (
        pytest.approx(0.068)
    )


def test_a_scale_that_runs_the_other_way_reads_the_other_way() -> None:
    koos = Outcome(
        name="koos", label="KOOS pain", instrument="koos_pain",
        minimum=0, maximum=100, higher_is_worse=False,
    )  # fmt: skip
    reads = a_world(a_protocol(outcomes=(vas(), koos))).lines["koos"]
    better, worse = reads.score(np.array([2.0, 8.0]))
    assert better > worse
    assert reads.worse_share(100.0) == 0.0


def test_patients_are_the_same_whoever_is_drawn_with_them() -> None:
    world = a_world()
    whole = enrolled(world, 50)
    part = draw_patients(world.protocol, world.parameters, world.applicants, world.seed, 20, 7)
    for name in ("usual_pain", "sham_fraction", "screened", "slow_fraction"):
        assert np.array_equal(getattr(part, name), getattr(whole, name)[20:27])
    assert np.array_equal(part.constants, whole.constants[:, 20:27])


@pytest.mark.parametrize(
    "changed",
    [{"inflammation__loop_gain_ceiling": 0.99}, {"inflammation__damage_tissue_share": 0.6}],
    ids=["a ceiling above the bound", "a loop with two steady states"],
)
def test_parameters_that_let_a_body_remember_for_ever_are_refused(changed) -> None:
    with pytest.raises(PaeanError, match="more than one steady state"):
        a_world(**changed)
