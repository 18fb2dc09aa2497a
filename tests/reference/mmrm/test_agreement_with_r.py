"""Stored results of nlme, lme4, lmerTest, pbkrtest and emmeans; the scripts lie beside."""

import polars as pl
import pytest

from paean.analyse.mmrm import Status, Structure
from reference.mmrm.sets import INDEX, NAMES, analysed, beside, results

RELATIVE = 1e-4
GLS_STRUCTURES = [
    Structure.UNSTRUCTURED,
    Structure.AUTOREGRESSIVE,
    Structure.HETEROGENEOUS_COMPOUND_SYMMETRY,
    Structure.COMPOUND_SYMMETRY,
]


def near(value: float) -> object:
    return pytest.approx(value, rel=RELATIVE, abs=0.0)


def near_estimate(row: dict[str, float]) -> object:
    """An estimate close to 0 has no relative error: one standard error counts as its size."""
    size = max(abs(row["estimate"]), row["standard_error"])
    return pytest.approx(row["estimate"], rel=0.0, abs=RELATIVE * size)


def test_there_are_at_least_twenty_varied_data_sets() -> None:
    assert len(NAMES) >= 20
    assert {row["visits"] for row in INDEX.values()} == {3, 4, 5, 6}
    assert {row["arms"] for row in INDEX.values()} == {2, 3, 4}


@pytest.mark.parametrize("name", NAMES)
def test_the_restricted_likelihood_is_that_of_lmer(name: str) -> None:
    stored = results("lmer_fits.csv").filter(set=name)["log_likelihood"].item()
    estimate = analysed(name).fit.estimate
    assert estimate is not None
    assert estimate.log_likelihood == pytest.approx(stored, rel=0.0, abs=1e-6)


@pytest.mark.parametrize("name", NAMES)
def test_estimates_and_satterthwaite_tests_are_those_of_lmertest(name: str) -> None:
    stored = results("lmer_estimates.csv").filter(set=name)
    for ours, theirs in beside(analysed(name), stored):
        assert ours["estimate"] == near_estimate(theirs)
        assert ours["standard_error"] == near(theirs["standard_error"])
        assert ours["df"] == near(theirs["satterthwaite_df"])
        if "p_value" in ours:
            assert ours["p_value"] == near(theirs["satterthwaite_p"])


@pytest.mark.parametrize("name", NAMES)
def test_kenward_roger_errors_and_tests_are_those_of_pbkrtest(name: str) -> None:
    stored = results("lmer_estimates.csv").filter(set=name)
    for ours, theirs in beside(analysed(name, df="kenward-roger"), stored):
        assert ours["standard_error"] == near(theirs["kenward_roger_se"])
        assert ours["df"] == near(theirs["kenward_roger_df"])
        if "p_value" in ours:
            assert ours["p_value"] == near(theirs["kenward_roger_p"])


@pytest.mark.parametrize("structure", GLS_STRUCTURES)
@pytest.mark.parametrize("name", NAMES)
def test_likelihood_estimates_and_errors_are_those_of_gls(name: str, structure: Structure) -> None:
    chosen = pl.col("set").eq(name) & pl.col("structure").eq(structure.value)
    analysis = analysed(name, structure)
    assert analysis.fit.status is Status.CONVERGED
    assert analysis.fit.estimate is not None
    stored = results("gls_fits.csv").filter(chosen)["log_likelihood"].item()
    assert analysis.fit.estimate.log_likelihood == pytest.approx(stored, rel=0.0, abs=1e-5)
    for ours, theirs in beside(analysis, results("gls_estimates.csv").filter(chosen)):
        assert ours["estimate"] == near_estimate(theirs)
        assert ours["standard_error"] == near(theirs["standard_error"])


@pytest.mark.parametrize("df", ["satterthwaite", "kenward-roger"])
@pytest.mark.parametrize("name", results("emmeans_estimates.csv")["set"].unique().sort().to_list())
def test_marginal_means_and_differences_are_those_of_emmeans(name: str, df: str) -> None:
    stored = results("emmeans_estimates.csv").filter(set=name, df_by=df)
    assert stored.height > 0
    analysis = analysed(name, df="kenward-roger" if df == "kenward-roger" else "satterthwaite")
    for ours, theirs in beside(analysis, stored):
        assert ours["estimate"] == near_estimate(theirs)
        assert ours["standard_error"] == near(theirs["standard_error"])
        assert ours["df"] == near(theirs["df"])
