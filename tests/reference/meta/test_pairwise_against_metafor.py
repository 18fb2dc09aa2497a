"""Pairwise meta-analysis against stored output of metafor; its script lies beside it."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from paean.numeric.meta.asymmetry import egger, trim_and_fill
from paean.numeric.meta.effects import (
    hedges_correction,
    log_odds_ratio,
    log_risk_ratio,
    mean,
    mean_difference,
    standardised_mean_difference,
)
from paean.numeric.meta.influence import cumulative, leave_one_out
from paean.numeric.meta.pairwise import Interval, Pooled, pool
from paean.numeric.meta.spread import Method
from paean.numeric.meta.subgroups import subgroups

FILE = Path(__file__).parent / "pairwise.json"
SETS: dict[str, dict[str, Any]] = {s["name"]: s for s in json.loads(FILE.read_text())["sets"]}
LARGE = [name for name, s in SETS.items() if "egger" in s]
GROUPED = [name for name, s in SETS.items() if "subgroups" in s]
INTERVALS: dict[str, Interval] = {
    "z": "normal", "knapp_hartung": "knapp_hartung", "adhoc": "knapp_hartung_at_least_1",
}  # fmt: skip
CLOSE = 1e-6


def effects_of(name: str) -> tuple[np.ndarray, np.ndarray]:
    return np.array(SETS[name]["y"], dtype=float), np.array(SETS[name]["v"], dtype=float)


def close(expected: Any, rel: float = CLOSE, absolute: float = 1e-8) -> Any:
    return pytest.approx(expected, rel=rel, abs=absolute)


def close_after_scoring(expected: Any) -> Any:
    """Return closeness to many refits, in which metafor's scoring halts a little before 0."""
    return close(expected, 1e-5, 2e-5)


@pytest.mark.parametrize("test", INTERVALS)
@pytest.mark.parametrize("method", ["reml", "dl"])
@pytest.mark.parametrize("name", SETS)
def test_a_pool_equals_that_of_metafor(name: str, method: Method, test: str) -> None:
    found = pool(*effects_of(name), method=method, interval=INTERVALS[test])
    expected = SETS[name]["fits"][method][test]
    for key, value in expected.items():
        if key == "tau2_se" and method == "dl":
            continue  # tested on its own
        assert getattr(found, key) == close(value), key


@pytest.mark.parametrize("name", SETS)
def test_the_error_of_the_moment_estimate_equals_that_of_metafor(name: str) -> None:
    expected = SETS[name]["fits"]["dl"]["z"]["tau2_se"]
    assert pool(*effects_of(name), method="dl").tau2_se == close(expected)


@pytest.mark.parametrize("name", SETS)
def test_a_common_effect_equals_that_of_metafor(name: str) -> None:
    found = pool(*effects_of(name), method="common", interval="normal")
    for key, value in SETS[name]["common"].items():
        assert getattr(found, key) == close(value), key
    assert found.tau2 is None
    assert found.prediction_low is None


@pytest.mark.parametrize("name", SETS)
def test_the_profile_interval_equals_that_of_metafor(name: str) -> None:
    spread = pool(*effects_of(name)).spread
    assert spread is not None
    for key, value in SETS[name]["fits"]["reml"]["profile"].items():
        assert getattr(spread, key) == close(value), key


def rows(pools: tuple[Pooled, ...], key: str) -> list[float]:
    names = {"ci.lb": "low", "ci.ub": "high", "Q": "q", "Qp": "q_p", "I2": "i2", "H2": "h2"}
    return [getattr(p, names.get(key, key)) for p in pools]


@pytest.mark.parametrize("name", LARGE)
def test_leaving_one_out_equals_metafor(name: str) -> None:
    found = leave_one_out(*effects_of(name))
    for key, value in SETS[name]["leave_one_out"].items():
        assert rows(found, key) == close_after_scoring(value), key


@pytest.mark.parametrize("name", LARGE)
def test_cumulating_equals_metafor(name: str) -> None:
    found = cumulative(*effects_of(name))[1:]  # one study has no interval by Knapp and Hartung
    for key, value in SETS[name]["cumulative"].items():
        assert rows(found, key) == close_after_scoring(value[1:]), key


@pytest.mark.parametrize("name", LARGE)
def test_the_regression_of_egger_equals_metafor(name: str) -> None:
    found, expected = egger(*effects_of(name)), SETS[name]["egger"]
    assert found is not None
    assert found.statistic == close(expected["lm_t"])
    assert found.p_value == close(expected["lm_p"])
    assert found.df == expected["lm_df"]
    assert found.slope == close(expected["lm_slope"])
    assert found.limit == close(expected["lm_limit"])
    assert (found.limit_low, found.limit_high) == close(
        (expected["lm_limit_low"], expected["lm_limit_high"])
    )


@pytest.mark.parametrize(("key", "method"), [("trim_and_fill", "reml"), ("trim_and_fill_dl", "dl")])
@pytest.mark.parametrize("name", LARGE)
def test_trim_and_fill_equals_metafor(name: str, key: str, method: Method) -> None:
    found, expected = trim_and_fill(*effects_of(name), method=method), SETS[name][key]
    assert found is not None
    assert (found.missing, found.side) == (expected["k0"], expected["side"])
    assert found.missing_se == close(expected["se_k0"])
    assert found.pooled.estimate == close_after_scoring(expected["estimate"])
    assert found.pooled.se == close_after_scoring(expected["se"])
    assert found.pooled.tau2 == close_after_scoring(expected["tau2"])
    assert sorted(found.y) == close_after_scoring(sorted(expected["y"]))


@pytest.mark.parametrize("common", [True, False])
@pytest.mark.parametrize("name", GROUPED)
def test_subgroups_equal_metafor(name: str, common: bool) -> None:
    stored = SETS[name]["subgroups"]
    found = subgroups(*effects_of(name), stored["group"], common_tau2=common)
    expected = stored["common" if common else "separate"]
    at = [next(g for g in found.groups if g.name == level) for level in stored["levels"]]
    assert [g.estimate for g in at] == close(expected["estimate"])
    assert [g.se for g in at] == close(expected["se"])
    tau2 = expected["tau2"]
    assert [g.tau2 for g in at] == close([tau2] * len(at) if common else tau2)
    assert [g.q for g in at] == close(stored["q_within"])
    assert found.q_between == close(expected["q_between"])
    if common:
        assert found.p_between == close(expected["p_between"])
        assert found.q_within == close(expected["q_residual"])


def counts(name: str, *keys: str) -> list[np.ndarray]:
    return [np.array(SETS[name]["input"][key], dtype=float) for key in keys]


def test_effects_from_counts_equal_those_of_escalc() -> None:
    treated, healthy, control, other = counts("bcg_rr", "tpos", "tneg", "cpos", "cneg")
    sick = treated, treated + healthy, control, control + other
    for name, effects in (("bcg_rr", log_risk_ratio(*sick)), ("bcg_or", log_odds_ratio(*sick))):
        assert effects.y == close(effects_of(name)[0])
        assert effects.v == close(effects_of(name)[1])
    with_zeros = log_odds_ratio(*counts("li", "ai", "n1i", "ci", "n2i"))
    assert with_zeros.y == close(effects_of("li")[0])
    assert with_zeros.v == close(effects_of("li")[1])


def test_effects_from_means_equal_those_of_escalc() -> None:
    m1, sd1, n1, m2, sd2, n2 = counts("normand_md", "m1i", "sd1i", "n1i", "m2i", "sd2i", "n2i")
    given = m1, sd1, n1, m2, sd2, n2
    for name, effects in (
        ("normand_md", mean_difference(*given)),
        ("normand_smd", standardised_mean_difference(*given)),
        ("normand_mean", mean(m1, sd1, n1)),
    ):
        assert effects.y == close(effects_of(name)[0])
        assert effects.v == close(effects_of(name)[1])


def test_the_approximate_correction_is_near_the_exact_one() -> None:
    df = np.array([4.0, 10.0, 60.0])
    assert hedges_correction(df, exact=False) == pytest.approx(hedges_correction(df), rel=3e-3)
    assert hedges_correction(np.array([10.0]), exact=False)[0] == pytest.approx(1 - 3 / 39)
