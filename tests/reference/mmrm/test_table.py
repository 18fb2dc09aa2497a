"""A long table as trials are reported: what it may hold, and what is refused in plain words."""

import numpy as np
import polars as pl
import pytest

from paean.analyse.mmrm import AnalysisError, TrialAnalysis, analyse_table
from reference.mmrm.sets import long_table

NAME = "eighty_stratum"


def analysed(table: pl.DataFrame, **changes: object) -> TrialAnalysis:
    options: dict[str, object] = {
        "subject": "patient",
        "visit": "visit",
        "outcome": "pain",
        "arm": "arm",
        "reference": "A",
        "covariates": ("base", "stratum"),
    }
    return analyse_table(table, **(options | changes))  # type: ignore[arg-type]


def changed(column: str, value: object, *, patient: str = "p3", visit: int = 2) -> pl.DataFrame:
    table = long_table(NAME)
    here = (pl.col("patient") == patient) & (pl.col("visit") == visit)
    new = pl.when(here).then(pl.lit(value)).otherwise(pl.col(column))
    return table.with_columns(new.alias(column))


def test_rows_may_come_in_any_order() -> None:
    there = analysed(long_table(NAME)).differences()
    back = analysed(long_table(NAME).sample(fraction=1.0, shuffle=True, seed=3)).differences()
    for name in ("estimate", "standard_error", "df"):
        assert back[name].to_list() == pytest.approx(there[name].to_list(), rel=1e-8)


def test_a_missing_row_a_null_and_a_nan_are_the_same() -> None:
    table = long_table(NAME)
    there = analysed(table).differences()
    assert analysed(table.drop_nulls("pain")).differences().equals(there)
    assert (
        analysed(table.with_columns(pl.col("pain").fill_null(float("nan"))))
        .differences()
        .equals(there)
    )


def test_a_table_may_be_columns_of_lists() -> None:
    columns = long_table(NAME).to_dict(as_series=False)
    found = analysed(columns)  # type: ignore[arg-type]
    assert found.differences().equals(analysed(long_table(NAME)).differences())


def test_each_arm_is_compared_with_the_reference_at_each_visit() -> None:
    found = analysed(long_table("one_twenty_four_arms"), covariates=("base",), reference="C")
    table = found.differences()
    assert set(table["arm"]) == {"A", "B", "D"}
    assert set(table["versus"]) == {"C"}
    assert table.height == 3 * 3
    assert found.averages()["visit"].to_list() == ["average"] * 3
    assert found.means().height == 4 * 3


def test_another_reference_turns_the_difference_round() -> None:
    there = analysed(long_table(NAME)).differences()
    back = analysed(long_table(NAME), reference="B").differences()
    assert (-back["estimate"]).to_list() == pytest.approx(there["estimate"].to_list(), rel=1e-7)
    assert back["p_value"].to_list() == pytest.approx(there["p_value"].to_list(), rel=1e-5)


def test_the_first_level_of_a_category_is_its_reference_without_effect_on_the_arms() -> None:
    levels = pl.Enum(["z", "y", "x"])
    turned = long_table(NAME).with_columns(pl.col("stratum").cast(levels))
    found = analysed(turned)
    assert "stratum x" in found.fit.design.names
    there = analysed(long_table(NAME)).means()
    assert found.means()["estimate"].to_list() == pytest.approx(
        there["estimate"].to_list(), rel=1e-7
    )


def test_text_visits_need_their_order_and_keep_it() -> None:
    weeks = {1: "week 4", 2: "week 12", 3: "week 26", 4: "week 52"}
    table = long_table(NAME).with_columns(pl.col("visit").replace_strict(weeks))
    with pytest.raises(AnalysisError, match="visits are text, which has no order in time"):
        analysed(table)
    found = analysed(table, visits=list(weeks.values())).differences()
    assert found["visit"].to_list() == list(weeks.values())


def test_visits_may_be_chosen() -> None:
    assert analysed(long_table(NAME), visits=[2, 4]).fit.design.visits == ("2", "4")
    with pytest.raises(AnalysisError, match="no row is of visit 9"):
        analysed(long_table(NAME), visits=[2, 9])


def test_a_patient_twice_at_a_visit_is_refused_by_name() -> None:
    table = long_table(NAME)
    twice = pl.concat([table, table.filter(patient="p7", visit=3)])
    with pytest.raises(AnalysisError, match="more than one row for p7 at 3"):
        analysed(twice)


@pytest.mark.parametrize("value", [None, float("nan"), float("inf")])
def test_a_covariate_without_a_finite_value_is_refused_with_its_patient(value: object) -> None:
    with pytest.raises(AnalysisError, match="base of p3: a value is missing or not finite"):
        analysed(changed("base", value))


def test_a_missing_arm_or_subject_is_refused() -> None:
    with pytest.raises(AnalysisError, match="arm of p3: a value is missing"):
        analysed(changed("arm", None))
    with pytest.raises(AnalysisError, match="column patient: a value is missing"):
        analysed(changed("patient", None))


def test_an_infinite_outcome_is_refused_with_its_patient() -> None:
    with pytest.raises(AnalysisError, match="an outcome of p3 is infinite"):
        analysed(changed("pain", float("inf")))


def test_a_covariate_that_changes_over_time_is_refused_with_its_patient() -> None:
    with pytest.raises(AnalysisError, match="base changes over time in p3"):
        analysed(changed("base", 9.9))


@pytest.mark.parametrize("role", ["subject", "visit", "outcome", "arm"])
def test_an_unknown_column_is_refused_by_name(role: str) -> None:
    with pytest.raises(AnalysisError, match="column nowhere: the table has no such column"):
        analysed(long_table(NAME), **{role: "nowhere"})


def test_an_unknown_covariate_or_reference_is_refused_by_name() -> None:
    with pytest.raises(AnalysisError, match="column weight"):
        analysed(long_table(NAME), covariates=("weight",))
    with pytest.raises(AnalysisError, match="no patient is in the reference arm Z"):
        analysed(long_table(NAME), reference="Z")
    with pytest.raises(AnalysisError, match="common: age is not among the covariates"):
        analysed(long_table(NAME), common=("age",))


def test_one_arm_alone_is_refused() -> None:
    with pytest.raises(AnalysisError, match="all patients are in arm A"):
        analysed(long_table(NAME).filter(arm="A"))


def test_one_column_in_two_roles_is_refused() -> None:
    with pytest.raises(AnalysisError, match="named for two roles"):
        analysed(long_table(NAME), covariates=("base", "base"))


def test_an_outcome_in_words_is_refused() -> None:
    words = long_table(NAME).with_columns(pain=pl.lit("mild"))
    with pytest.raises(AnalysisError, match="the outcome is of type String"):
        analysed(words)


def test_an_empty_table_is_refused() -> None:
    with pytest.raises(AnalysisError, match="no row"):
        analysed(long_table(NAME).clear())


def test_counts_are_of_patients_and_outcomes_seen() -> None:
    seen = long_table("two_fifty_weak").drop_nulls("pain")
    fit = analysed(long_table("two_fifty_weak")).fit
    assert (fit.patients, fit.records) == (seen["patient"].n_unique(), seen.height)
    assert np.isfinite(seen["pain"].to_numpy()).all()
