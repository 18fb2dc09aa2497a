"""The verdict of a design: which errors it allows, which it does not, and in which words."""

from pathlib import Path

import numpy as np
import pytest

from paean.analyse.many import ancova_of_trials
from paean.cli.design_words import lines
from paean.files.protocol import read_protocol
from paean.report.design_figures import design_figures
from paean.report.design_verdict import can_show, cannot_show
from paean.study.characteristics import (
    DesignReport,
    EstimandCharacteristics,
    Scenario,
    TrialCharacteristics,
)
from paean.study.families import Family
from paean.study.figure import Figure

PROTOCOL = read_protocol(Path(__file__).parents[2] / "protocols/miles2023.toml")
PRIMARIES = tuple(e.name for e in PROTOCOL.estimands if e.objective == "primary")
TRIALS, ERROR = 1000, 2.5


def figure(value: float) -> Figure:
    return Figure(value=value, mc_error=float(np.sqrt(value * (1 - value) / TRIALS)))


def characteristics(scenario: str, estimand: str, positive: float, rejected: float) -> (
    EstimandCharacteristics
):  # fmt: skip
    return EstimandCharacteristics(
        scenario=scenario, estimand=estimand, method="ancova", trials=TRIALS, failed=0,
        positive=figure(positive), rejected=figure(rejected), estimate=figure(0.0),
        standard_error=Figure(value=ERROR, mc_error=0.0), missing=figure(0.0),
        truth=figure(0.0), bias=figure(0.0), coverage=figure(0.95),
    )  # fmt: skip


def report(
    rejected: float,
    any_claim: float,
    procedure: str = "unadjusted",
    effects: tuple[float, ...] = (),
) -> DesignReport:
    scenarios = (Scenario(name="no effect", effect=0.0), *(
        Scenario(name=f"effect of {e:g}", effect=e) for e in effects
    ))  # fmt: skip
    return DesignReport(
        protocol="miles2023", posterior="", people=480, trials=TRIALS, planned_trials=TRIALS,
        seed=1, weight_of_memory=0.5, alpha=0.05, accrual_per_month=10.0, scenarios=scenarios,
        looks=(), needed=(), notes=(),
        estimands=tuple(
            characteristics(s.name, name, rejected / 2, rejected)
            for s in scenarios for name in PRIMARIES
        ),
        trial=tuple(
            TrialCharacteristics(
                scenario=s.name, method="ancova", trials=TRIALS, positive=figure(rejected / 2),
                people=figure(0.0), days=figure(0.0), stops=(),
            )
            for s in scenarios
        ),
        families=(
            Family(
                scenario="no effect", procedure=procedure, estimands=PRIMARIES,
                each=tuple(figure(0.02) for _ in PRIMARIES), any_claim=figure(any_claim),
                every_claim=figure(0.0),
            ),
        ),
    )  # fmt: skip


def test_six_primaries_each_tested_by_itself_are_judged_together() -> None:
    found = report(rejected=0.05, any_claim=0.07)
    (wrong,) = [line for line in cannot_show(PROTOCOL, found) if "hypotheses" in line]
    assert "at least one of 6 primary hypotheses, each tested by itself" in wrong
    assert "7.0 % of trials (95 % interval 5.6 to 8.8 %), above the 2.5 %" in wrong
    assert not any("hypotheses" in line for line in can_show(PROTOCOL, found))


def test_a_graph_that_holds_the_error_is_called_compatible() -> None:
    found = report(rejected=0.05, any_claim=0.024, procedure="graph")
    (held,) = [line for line in can_show(PROTOCOL, found) if "hypotheses" in line]
    assert "tested by the graph asked for" in held
    assert "compatible with the 2.5 %" in held


@pytest.mark.parametrize(
    ("rejected", "said", "allowed"),
    [(0.02, "below the 5 %", True), (0.06, "compatible with the 5 %", True),
     (0.068, "above the 5 %", False)],
)  # fmt: skip
def test_an_error_is_above_what_is_allowed_where_its_whole_interval_is(
    rejected: float, said: str, *, allowed: bool
) -> None:
    found = report(rejected=rejected, any_claim=0.02)
    where = can_show if allowed else cannot_show
    assert any(PRIMARIES[0] in line and said in line for line in where(PROTOCOL, found))


def test_the_curve_of_power_is_that_of_normal_theory_and_of_no_table() -> None:
    found = report(0.05, 0.02, effects=(4.0, 8.0))
    (power,) = [f for f in design_figures(PROTOCOL, found) if f.name == "power"]
    assert "normal theory" in power.wide
    assert power.data.head == ("true benefit, points", "ancova")
    assert len(power.data.rows) == 3
    (few,) = [
        f for f in design_figures(PROTOCOL, report(0.05, 0.02, effects=(8.0,)))
        if f.name == "power"
    ]  # fmt: skip
    assert "normal theory" not in few.wide


def test_rows_of_a_terminal_never_share_a_name() -> None:
    told = lines(report(0.05, 0.02))
    for name in PRIMARIES:
        assert sum(line.split()[0] == name for line in told if line.strip()) == 1


def test_a_trial_without_a_degree_of_freedom_has_no_standard_error() -> None:
    y, x = np.array([1.0, 2.0, 4.0, 3.0, 5.0]), np.array([1.0, 0.0, 2.0, 5.0, 3.0])
    arm = np.array([0, 1, 2, 0, 1])
    few = ancova_of_trials(y[:3], x[:3], arm[:3], np.zeros(3, np.int64), 1, (0, 1))
    enough = ancova_of_trials(y, x, arm, np.zeros(5, np.int64), 1, (0, 1))
    assert np.isnan(few.se).all()
    assert np.isfinite(enough.se).all()
