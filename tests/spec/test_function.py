"""Function and patient global beside pain: how they go together, and what they leave alone."""

from dataclasses import replace
from typing import Any

import numpy as np
import polars as pl
import pytest

from builders import a_protocol, a_world, an_arm, saline, vas
from paean.numeric.streams import Floats
from paean.simulate.function import function_at_entry, usual_function
from paean.simulate.instrument import Reading
from paean.simulate.population import draw_patients
from paean.simulate.tables import Group, Tables, observe_group
from paean.simulate.trial import simulate_stretch
from paean.simulate.world import World
from paean.study.outcome import FUNCTION_INSTRUMENTS, MIXED_INSTRUMENTS, Outcome
from paean.study.protocol import Baseline, PainThreshold, Population, Protocol
from paean.study.scale import WORSE_IF_HIGHER

PEOPLE = 20_000


def an_outcome(instrument: Any, **changes: Any) -> Outcome:
    known = {
        "name": instrument,
        "instrument": instrument,
        "resolution": None,
        "mcid": (),
        "higher_is_worse": WORSE_IF_HIGHER.get(instrument, True),
    }
    return vas(**(known | changes))


WOMAC, GLOBAL = an_outcome("womac_function"), an_outcome("patient_global")
WOMAC_PAIN = an_outcome("womac_pain")


def with_outcomes(*outcomes: Outcome, **changes: Any) -> Protocol:
    return a_protocol(outcomes=(vas(resolution=None), *outcomes), **changes)


def unselected(*rows: Baseline) -> Population:
    return Population(baseline=rows)


def scores(tables: Tables, outcome: str, visit: str) -> Floats:
    seen = tables["assessments"].filter((pl.col("outcome") == outcome) & (pl.col("visit") == visit))
    return seen.sort("subject")["score"].to_numpy()


def correlation(one: Floats, other: Floats) -> float:
    return float(np.corrcoef(one, other)[0, 1])


def quiet(**changes: Any) -> dict[str, Any]:
    """Return parameters without flares, rescue, dropout or errors of reading."""
    return {
        "clinic__flare_rate_per_day": 1e-9, "clinic__rescue_logit_at_5": -50.0,
        "clinic__dropout_per_year": 0.0, "clinic__reporting_sd": 0.0,
        "instrument__womac_function_occasion_sd": 0.0, **changes,
    }  # fmt: skip


# What is left alone


@pytest.mark.parametrize("design", ["parallel", "within_patient"])
def test_pain_is_read_as_before_whatever_else_is_measured(design: Any) -> None:
    alone = simulate_stretch(a_world(a_protocol(design=design)), 0, 200, truth=True)
    more = (an_outcome(i) for i in (*FUNCTION_INSTRUMENTS, *MIXED_INSTRUMENTS))
    joint = a_protocol(design=design, outcomes=(vas(), *more))
    beside = simulate_stretch(a_world(joint), 0, 200, truth=True)
    for table in ("assessments", "truth"):
        pain = beside[table].filter(pl.col("outcome") == "pain_vas")
        assert pain.equals(alone[table])
        assert beside[table].height == 12 * alone[table].height
    for table in ("subjects", "treatments", "events"):
        assert beside[table].equals(alone[table])


def test_nobody_solves_function_where_nothing_reads_it() -> None:
    assert a_world().functioning is None
    assert a_world(a_protocol(outcomes=(vas(), an_outcome("sf36")))).functioning is None
    assert a_world(with_outcomes(WOMAC)).functioning is not None


def test_function_does_not_depend_on_who_is_simulated_with_whom() -> None:
    world = a_world(with_outcomes(WOMAC, GLOBAL))
    whole = simulate_stretch(world, 0, 60)["assessments"]
    parts = [simulate_stretch(world, first, 30)["assessments"] for first in (0, 30)]
    assert pl.concat(parts).equals(whole)


# How pain and function go together


@pytest.mark.parametrize("threshold", [None, PainThreshold(outcome="pain_vas", at_least=40.0)])
def test_usual_pain_and_usual_function_correlate_as_stated(
    threshold: PainThreshold | None,
) -> None:
    protocol = with_outcomes(WOMAC, population=Population(pain_threshold=threshold))
    for stated in (0.0, 0.5, 0.8):
        world = a_world(protocol, function__usual_correlation=stated)
        assert world.functioning is not None
        people = draw_patients(protocol, world.parameters, world.applicants, 1, 0, PEOPLE)
        usual, _ = usual_function(world.parameters, world.functioning, 1, people)
        pain, function = (np.log(x / (10 - x)) for x in (people.usual_pain, usual))
        assert correlation(pain, function) == pytest.approx(stated, abs=0.02)
        assert function.mean() == pytest.approx(world.functioning.mean, abs=0.03)
        assert function.std() == pytest.approx(world.functioning.sd, abs=0.03)


def test_observed_pain_and_function_correlate_as_published() -> None:
    tables = simulate_stretch(a_world(with_outcomes(WOMAC, population=unselected())), 0, PEOPLE)
    pain, function = (scores(tables, name, "baseline") for name in ("pain_vas", WOMAC.name))
    found = correlation(pain, function)
    assert found == pytest.approx(0.60, abs=0.05)  # Stratford 2009, PMC2793692


def of_saline(**changes: Any) -> tuple[World, Floats, Floats]:
    """Return a world of two saline arms, and the changes of pain and function at month 6."""
    arms = (an_arm("cells", saline()), an_arm("saline", saline(), role="control"))
    protocol = with_outcomes(WOMAC, arms=arms, population=unselected(Baseline(
        variable="pain_vas", mean=60.0, sd=15.0
    )))  # fmt: skip
    # nobody near the ends, where a bounded scale no longer follows
    world = a_world(protocol, **quiet(sham__trial_log_sd=0.0, **changes))
    tables = simulate_stretch(world, 0, PEOPLE)
    change = [
        scores(tables, name, "month 6") - scores(tables, name, "baseline")
        for name in ("pain_vas", WOMAC.name)
    ]
    return world, change[0], change[1]


def test_changes_of_pain_and_function_correlate_as_stated_and_with_the_stated_slope() -> None:
    free = {"function__logit_sd": 0.2, "function__mean": 6.0}
    for stated in (0.5, 0.8, 1.0):
        _, pain, function = of_saline(function__change_correlation=stated, **free)
        assert correlation(pain, function) == pytest.approx(stated, abs=0.03)
        slope = np.cov(pain, function)[0, 1] / pain.var()
        assert slope == pytest.approx(0.6, abs=0.03)
        assert function.mean() / pain.mean() == pytest.approx(0.6, abs=0.03)


def test_function_follows_pain_later() -> None:
    world = a_world(with_outcomes(WOMAC), **quiet(function__change_correlation=1.0))
    tables = simulate_stretch(world, 0, 4000)
    moved = []
    for visit in ("week 4", "month 6"):
        pain, function = (
            scores(tables, name, visit).mean() - scores(tables, name, "baseline").mean()
            for name in ("pain_vas", WOMAC.name)
        )
        moved.append(function / pain)
    assert moved[0] == pytest.approx(0.6 * (1 - np.exp(-0.05 * 28)), abs=0.03)
    assert moved[1] == pytest.approx(0.6, abs=0.03)


def test_a_flare_keeps_people_from_what_they_do() -> None:
    protocol = with_outcomes(WOMAC)
    world = a_world(protocol)
    assert world.functioning is not None
    people = draw_patients(protocol, world.parameters, world.applicants, 1, 0, 2000)
    usual, _ = usual_function(world.parameters, world.functioning, 1, people)
    worse = function_at_entry(world.parameters, world.functioning, 1, people) - usual
    flares = people.entry_felt - people.usual_pain
    assert np.any(flares > 0)
    assert worse == pytest.approx(0.6 * flares)


def test_patient_global_lies_between_pain_and_function_with_an_error_of_its_own() -> None:
    protocol = with_outcomes(WOMAC, GLOBAL, population=unselected())
    tables = simulate_stretch(a_world(protocol, clinic__dropout_per_year=0.0), 0, PEOPLE)
    change = {
        name: scores(tables, name, "month 6") - scores(tables, name, "baseline")
        for name in ("pain_vas", WOMAC.name, GLOBAL.name)
    }
    assert change["pain_vas"].mean() < change[GLOBAL.name].mean() < change[WOMAC.name].mean()
    for name in ("pain_vas", WOMAC.name):
        assert 0.3 < correlation(change[GLOBAL.name], change[name]) < 0.9


@pytest.mark.parametrize("instrument", [*FUNCTION_INSTRUMENTS, *MIXED_INSTRUMENTS, "pain_nrs"])
def test_an_instrument_moves_per_point_of_vas_as_its_parameter_says(instrument: str) -> None:
    outcome = an_outcome(instrument)
    arms = (an_arm("cells", saline()), an_arm("saline", saline(), role="control"))
    rows = (Baseline(variable="pain_vas", mean=60.0, sd=8.0),)
    world = a_world(
        with_outcomes(outcome, arms=arms, population=unselected(*rows)),
        **quiet(sham__trial_log_sd=0.0, sham__fraction_logit_sd=0.3, function__logit_sd=0.2),
    )
    tables = simulate_stretch(world, 0, 4000)
    pain, other = (
        scores(tables, name, "month 6").mean() - scores(tables, name, "baseline").mean()
        for name in ("pain_vas", instrument)
    )
    towards_worse = 1 if outcome.higher_is_worse else -1
    stated = world.parameters[f"instrument.{instrument}_slope"]
    assert towards_worse * other / pain == pytest.approx(stated, abs=0.03)


def test_a_person_deviates_alike_at_every_visit() -> None:
    protocol = with_outcomes(WOMAC, an_outcome("koos_adl"), population=unselected())
    lasting = []
    for person_sd in (0.0, 2.0):
        world = a_world(
            protocol,
            **quiet(instrument__koos_adl_person_sd=person_sd, instrument__koos_adl_occasion_sd=0.0),
        )
        tables = simulate_stretch(world, 0, 4000)
        off = [
            -scores(tables, "koos_adl", v) - 0.41 / 0.6 * scores(tables, WOMAC.name, v)
            for v in ("week 4", "month 6")
        ]
        lasting.append((correlation(*off), off[0].std()))
    assert lasting[0][1] < 2.0  # no more than the bounds of the scale
    assert lasting[1][0] > 0.95
    assert lasting[1][1] == pytest.approx(10 * 2.0 * 0.41 / 0.6, rel=0.1)


# Published baselines


def test_the_enrolled_show_the_published_baseline_of_function() -> None:
    rows = (
        Baseline(variable="pain_vas", mean=60.0, sd=15.0),
        Baseline(variable="womac_function", mean=55.0, sd=18.0),
    )
    tables = simulate_stretch(
        a_world(with_outcomes(WOMAC, population=unselected(*rows))), 0, PEOPLE
    )
    found = scores(tables, WOMAC.name, "baseline")
    assert found.mean() == pytest.approx(55.0, abs=0.5)
    assert found.std() == pytest.approx(18.0, abs=0.5)


def test_medians_and_quartiles_of_function_are_met_too() -> None:
    row = Baseline(variable="womac_function", median=30.0, quartile_1=20.0, quartile_3=42.0)
    tables = simulate_stretch(a_world(with_outcomes(WOMAC, population=unselected(row))), 0, PEOPLE)
    low, middle, high = np.quantile(scores(tables, WOMAC.name, "baseline"), [0.25, 0.5, 0.75])
    assert middle == pytest.approx(30.0, abs=0.7)
    assert high - low == pytest.approx(22.0, abs=0.7)


def test_another_function_instrument_shows_its_own_published_baseline() -> None:
    koos = an_outcome("koos_adl")
    row = Baseline(variable="koos_adl", mean=45.0, sd=17.0)
    tables = simulate_stretch(a_world(with_outcomes(koos, population=unselected(row))), 0, PEOPLE)
    found = scores(tables, "koos_adl", "baseline")
    assert found.mean() == pytest.approx(45.0, abs=0.5)
    assert found.std() == pytest.approx(17.0, abs=0.5)


def test_without_a_published_baseline_function_is_that_of_published_trials() -> None:
    tables = simulate_stretch(a_world(with_outcomes(WOMAC)), 0, PEOPLE)
    assert scores(tables, WOMAC.name, "baseline").mean() == pytest.approx(43.4, abs=0.7)


def test_a_mixed_instrument_is_anchored_at_its_own_baseline() -> None:
    rows = (
        Baseline(variable="pain_vas", mean=60.0),
        Baseline(variable="womac_function", mean=50.0),
        Baseline(variable="womac_total", mean=62.0),
    )
    protocol = with_outcomes(WOMAC, an_outcome("womac_total"), population=unselected(*rows))
    reads = a_world(protocol).lines["womac_total"]
    assert reads.at == pytest.approx(0.208 * 6.0 + 0.792 * 5.0)
    assert reads.score(np.array([reads.at])) == pytest.approx([62.0])


def test_an_nrs_has_a_line_of_its_own_and_its_baseline_is_met() -> None:
    nrs = an_outcome("pain_nrs", maximum=10.0)
    row = Baseline(variable="pain_nrs", mean=6.4, sd=1.7)
    protocol = a_protocol(outcomes=(nrs,), population=unselected(row))
    variable = replace(protocol.estimands[0].variable, outcome="pain_nrs")
    protocol = replace(protocol, estimands=(replace(protocol.estimands[0], variable=variable),))
    world = a_world(protocol)
    reads: Reading = world.lines["pain_nrs"]
    assert reads.slope == pytest.approx(0.92)
    found = scores(simulate_stretch(world, 0, PEOPLE), "pain_nrs", "baseline")
    assert found.mean() == pytest.approx(6.4, abs=0.05)
    assert found.std() == pytest.approx(1.7, abs=0.05)


# Truth


def test_the_truth_of_function_is_its_score_without_error() -> None:
    world = a_world(with_outcomes(WOMAC, GLOBAL))
    people = draw_patients(world.protocol, world.parameters, world.applicants, world.seed, 0, 50)
    tables = simulate_stretch(world, 0, 50, truth=True)
    truth = tables["truth"].filter(pl.col("outcome") == GLOBAL.name)
    assert truth.height == 50 * 2 * 2
    days = np.full((2, 50), 100.0)
    group = Group(
        patients=people, days=days, arm=np.zeros(50, np.int64),
        subject=np.arange(50), side=None,
    )  # fmt: skip
    seen = observe_group(world, group, np.full((2, 50), np.nan))
    assert seen.function is not None
    assert np.isnan(seen.function).all()  # a failed simulation shows no function either
