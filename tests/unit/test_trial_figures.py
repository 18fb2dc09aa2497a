"""Pictures of pooled trials: what is drawn, and what is not."""

import numpy as np
import pytest

from paean.evidence.comparison import asked
from paean.evidence.pooling import PooledContrast, pool_trials
from paean.evidence.posterior import knee_posterior
from paean.evidence.treatments import pool_network
from paean.report.posterior_figure import posterior_figure
from paean.report.trial_forest import cumulative_forest, forest_of_trials
from paean.report.trial_funnel import funnel
from paean.report.trial_network import evidence_of, network_graph
from published_factory import a_question, cells_against_saline


def a_pool(*gains: float) -> PooledContrast:
    trials = [cells_against_saline(f"Trial{2000 + i}", -20.0 - g) for i, g in enumerate(gains)]
    return pool_trials(a_question(), trials=trials)


def skewed(trials: int) -> PooledContrast:
    """Return trials in which the smaller find more."""
    rows = [
        cells_against_saline(f"Trial{2000 + i}", -21.0 - 2.5 * i, people=200 // (i + 1))
        for i in range(trials)
    ]
    return pool_trials(a_question(), trials=rows)


def test_a_forest_shows_every_trial_and_what_they_say_together() -> None:
    drawn = forest_of_trials(a_pool(5.0, 10.0, 0.0))
    for picture in (drawn.wide, drawn.narrow):
        for part in ("Trial2000", "Trial2002", "Pooled", "A new trial", "cells better"):
            assert part in picture, part
    assert len(drawn.data.rows) == 5
    weights = [float(row[3]) for row in drawn.data.rows[:3]]
    assert sum(weights) == pytest.approx(100, abs=0.2)


def test_an_interval_beyond_the_axis_ends_in_an_arrow_and_keeps_its_numbers() -> None:
    found = a_pool(60.0, -10.0, 25.0, 24.0, 26.0)
    second = found.cumulative[1].pooled
    assert second.high - second.low > 500
    drawn = cumulative_forest(found)
    assert f"{abs(second.low):.1f}" in drawn.wide
    assert "an arrow" in drawn.caption
    axis = [float(t.replace("−", "-")) for t in ticks(str(drawn.wide))]
    assert max(map(abs, axis)) < 200


def ticks(picture: str) -> list[str]:
    texts = [part.split("<")[0] for part in picture.split(">")]
    return [t for t in texts if t.replace("−", "").isdigit()]


def test_few_trials_are_not_asked_about_small_study_effects() -> None:
    few, many = funnel(skewed(4)), skewed(12)
    assert "4 trials cannot show small-study effects" in few.caption
    assert many.filled is not None
    assert (many.filled.side, many.filled.missing > 0) == ("right", True)
    drawn = funnel(many)
    assert f"Trim and fill would add {many.filled.missing} on the right" in drawn.caption
    assert drawn.wide.count("<path") > funnel(a_pool(*np.linspace(0, 12, 11))).wide.count("<path")
    assert "11 trials of one size" in funnel(a_pool(*np.linspace(0, 12, 11))).caption


def test_the_funnel_names_its_shades() -> None:
    drawn = funnel(skewed(4))
    for picture in (drawn.wide, drawn.narrow):
        for part in ("p ≥ 0.10", "&lt; 0.05", "standard error"):
            assert part in picture, part
    assert "Trial2003" in drawn.wide


def test_a_network_says_on_which_evidence_each_comparison_rests() -> None:
    found = pool_network(asked("knee_oa", "cells", "sham", "6 months"))
    assert evidence_of(found, "cells", "sham") == "indirect only"
    assert evidence_of(found, "cells", "prp") == "direct"
    drawn = network_graph(found)
    assert "59 people" in drawn.wide
    assert "every interval is too narrow" in drawn.caption
    told = {row[0]: row[4] for row in drawn.data.rows}
    assert told["cells"] == "indirect only"
    assert told["sham or placebo"] == "reference"


def test_the_posterior_is_drawn_beside_its_prior_and_says_all_it_shows() -> None:
    known = knee_posterior()
    figure = posterior_figure(known)
    drawn = {row[0] for row in figure.data.rows}
    assert {"sham: fraction mean", "bias: uncontrolled", "product: potency"} <= drawn
    assert {row[1] for row in figure.data.rows} == {
        "before the data",
        "after, memory",
        "after, no memory",
    }
    assert all(name in figure.wide for name in drawn)
    assert known.version in figure.caption
    summary = known.manifest["hypotheses"]["memory"]["summary"]["sham.fraction_mean"]
    assert f"{summary['median']:.3f}" in figure.alternative
