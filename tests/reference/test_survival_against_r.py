"""Cox, Kaplan-Meier and restricted means against survival 3.5-3 of R 4.2, stored by survival.R."""

from pathlib import Path

import numpy as np
import polars as pl
import pytest

from paean.numeric.survival import (
    Counts,
    counts_of,
    cox,
    cox_of_counts,
    kaplan_meier,
    restricted_mean,
)

HERE = Path(__file__).parent / "survival"
DATA = pl.read_csv(HERE / "data.csv")
ROWS = [line.split(",") for line in (HERE / "reference.csv").read_text().splitlines()[1:]]
STORED = {(row[0].strip(), row[1].strip()): float(row[2]) for row in ROWS}
SETS = ("fine", "tied", "small")


def columns(name: str) -> dict[str, np.ndarray]:
    mine = DATA.filter(pl.col("set") == name)
    found = {c: mine[c].to_numpy() for c in ("time", "event", "arm", "x")}
    return {**found, "event": found["event"].astype(bool)}


def counts(name: str) -> Counts:
    d = columns(name)
    row = [d[c][None, :] for c in ("time", "event", "arm")]
    return counts_of(*row, times=np.unique(d["time"]))


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize(("kind", "names"), [("one", ("arm",)), ("two", ("arm", "x"))])
def test_a_cox_fit_is_that_of_r(name: str, kind: str, names: tuple[str, ...]) -> None:
    d = columns(name)
    fit = cox(d["time"], d["event"], np.column_stack([d[n] for n in names]).astype(float))
    assert fit.converged
    for i in range(len(names)):
        wanted = STORED[name, f"{kind} coefficient {i + 1}"]
        assert fit.coefficients[i] == pytest.approx(wanted, abs=1e-7)
        se = STORED[name, f"{kind} se {i + 1}"]
        assert np.sqrt(fit.covariance[i, i]) == pytest.approx(se, rel=1e-7)
    assert fit.log_likelihood == pytest.approx(STORED[name, f"{kind} likelihood"], abs=1e-7)


@pytest.mark.parametrize("name", SETS)
def test_many_studies_at_once_are_each_the_fit_of_one(name: str) -> None:
    one = counts(name)
    twice = Counts(
        times=one.times,
        events=np.concatenate([one.events, one.events[..., ::-1]]),
        at_risk=np.concatenate([one.at_risk, one.at_risk[..., ::-1]]),
    )
    found, se = cox_of_counts(twice)
    wanted = STORED[name, "one coefficient 1"]
    np.testing.assert_allclose(found, [wanted, -wanted], atol=1e-7)
    np.testing.assert_allclose(se, STORED[name, "one se 1"], rtol=1e-7)


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("until", [5.0, 9.5])
def test_restricted_means_and_their_errors_are_those_of_r(name: str, until: float) -> None:
    mean, variance = restricted_mean(counts(name), until)
    for arm in (0, 1):
        wanted = STORED[name, f"rmean {arm} {until:g}"]
        assert mean[0, arm] == pytest.approx(wanted, rel=1e-8)
        se = STORED[name, f"rmean se {arm} {until:g}"]
        assert np.sqrt(variance[0, arm]) == pytest.approx(se, rel=1e-8)


@pytest.mark.parametrize("name", SETS)
def test_the_share_left_is_that_of_r(name: str) -> None:
    one = counts(name)
    at = np.searchsorted(one.times, 5.0, side="right") - 1
    for arm in (0, 1):
        wanted = STORED[name, f"share left {arm} 5"]
        assert kaplan_meier(one)[0, at, arm] == pytest.approx(wanted, rel=1e-9)


def test_without_events_in_one_arm_there_is_no_ratio() -> None:
    one = counts("small")
    lost = Counts(times=one.times, events=one.events * [1, 0], at_risk=one.at_risk)
    assert np.isnan(cox_of_counts(lost)[0][0])


def test_an_arm_that_separates_wholly_does_not_settle() -> None:
    time = np.array([1.0, 2, 3, 4, 5, 6])
    fit = cox(time, np.array([1, 1, 1, 0, 0, 0], dtype=bool), (time > 3)[:, None].astype(float))
    assert not fit.converged
