"""The MMRM of a long table: one row per patient and visit, as trials are reported.

The arms always have their own mean at each visit; the other covariates have their own slope at
each visit unless they are named as common. Categories are compared with their first level.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl

from paean.analyse.mmrm.errors import AnalysisError, listed
from paean.analyse.mmrm.fit import DegreesOfFreedom, Fit, fit_mmrm
from paean.analyse.mmrm.means import (
    ArmGrid,
    arm_differences,
    arm_grid,
    average_differences,
    marginal_means,
)
from paean.analyse.mmrm.status import Structure
from paean.numeric.streams import Floats

INTERCEPT = "intercept"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialAnalysis:
    """A fit with its arms: marginal means and differences are one call away.

    Numeric covariates are held at their mean over the outcomes seen, and the levels of a
    category weigh the same.
    """

    fit: Fit
    grid: ArmGrid

    def means(self, *, level: float = 0.95) -> pl.DataFrame:
        """Return the marginal mean of each arm at each visit."""
        return marginal_means(self.fit, self.grid, level=level)

    def differences(self, *, level: float = 0.95) -> pl.DataFrame:
        """Return the difference of each arm from the reference at each visit."""
        return arm_differences(self.fit, self.grid, level=level)

    def averages(
        self, *, shares: Sequence[float] | None = None, level: float = 0.95
    ) -> pl.DataFrame:
        """Return the difference of each arm from the reference, averaged over visits."""
        return average_differences(self.fit, self.grid, shares=shares, level=level)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """One column of the design: its name, a value per patient, its value for the means."""

    name: str
    values: Floats
    at_means: float
    by_visit: bool


def analyse_table(
    table: pl.DataFrame | Mapping[str, Sequence[object]],
    *,
    subject: str,
    visit: str,
    outcome: str,
    arm: str,
    reference: str,
    covariates: Sequence[str] = (),
    common: Sequence[str] = (),
    visits: Sequence[object] | None = None,
    covariance: Structure | str = Structure.UNSTRUCTURED,
    fallbacks: Sequence[Structure | str] = (),
    df: DegreesOfFreedom = "satterthwaite",
) -> TrialAnalysis:
    """Fit the MMRM of a long table with the columns named.

    Numeric covariates enter as they are, text, Boolean and categorical ones by level; those
    also in ``common`` have one slope for all visits. ``visits`` gives the visits in order,
    and must be given when they are text; rows of other visits are left out. A missing outcome
    is null or NaN. Raises AnalysisError naming the column, patients or visits at fault.
    """
    rows = checked_rows(pl.DataFrame(table), subject, visit, outcome, arm, covariates, common)
    order = visit_order(rows, visit, visits)
    rows = rows.filter(pl.col(visit).is_in(order))
    check_unique(rows, subject, visit)
    patients = patient_rows(rows, subject, (arm, *covariates))
    arms = {level: f"{arm} {level}" for level in other_arms(patients, arm, reference)}
    records = seen_records(rows, outcome, subject, patients, covariates)
    columns = design_columns(patients, records, arm, arms, covariates, common)
    fit = fit_mmrm(
        wide_outcome(rows, patients, subject, visit, outcome, order),
        np.column_stack([column.values for column in columns]),
        names=[column.name for column in columns],
        visits=[str(each) for each in order],
        by_visit=[column.by_visit for column in columns],
        covariance=covariance,
        fallbacks=fallbacks,
        df=df,
    )
    means = np.array([column.at_means for column in columns])
    return TrialAnalysis(fit=fit, grid=arm_grid(fit.design.names, means, arms, reference))


def design_columns(
    patients: pl.DataFrame,
    records: pl.DataFrame,
    arm: str,
    arms: Mapping[str, str],
    covariates: Sequence[str],
    common: Sequence[str],
) -> list[_Column]:
    """Return intercept, an indicator for each of ``arms`` (level: name), and the covariates."""
    ones = np.ones(patients.height)
    columns = [_Column(name=INTERCEPT, values=ones, at_means=1.0, by_visit=True)]
    columns += [indicator(patients[arm], level, name, 0.0) for level, name in arms.items()]
    for name in covariates:
        columns += covariate_columns(patients, records, name, name not in common)
    return columns


def checked_rows(
    table: pl.DataFrame,
    subject: str,
    visit: str,
    outcome: str,
    arm: str,
    covariates: Sequence[str],
    common: Sequence[str],
) -> pl.DataFrame:
    """Return the columns in use; raises AnalysisError for one unknown, missing or not finite."""
    wanted = [subject, visit, arm, *covariates]
    for name in (*wanted, outcome):
        if name not in table.columns:
            problem = "the table has no such column"
            raise AnalysisError(f"column {name}", problem, f"Choose from {listed(table.columns)}")
    strange = [name for name in common if name not in covariates]
    if strange:
        problem = f"{listed(strange)} is not among the covariates"
        raise AnalysisError("common", problem, "Name it in covariates too")
    if not table.height:
        raise AnalysisError("table", "it has no row", "Give a row per patient and visit")
    if len({*wanted, outcome}) != len(wanted) + 1:
        raise AnalysisError("columns", "a column is named for two roles", "Name each once")
    if not table[outcome].dtype.is_numeric():
        problem = f"the outcome is of type {table[outcome].dtype}"
        raise AnalysisError(f"column {outcome}", problem, "Make it numeric")
    rows = table.select(*wanted, pl.col(outcome).cast(pl.Float64).fill_nan(None))
    for name in wanted:
        column = rows[name]
        bad = column.is_null()
        if column.dtype.is_float():
            bad = bad | ~column.is_finite().fill_null(False)
        if bad.any():
            at = f"column {name}" if name == subject else f"{name} of {named(rows, subject, bad)}"
            problem = "a value is missing or not finite"
            raise AnalysisError(at, problem, "Impute it or drop the rows")
    infinite = rows[outcome].is_infinite().fill_null(False)
    if infinite.any():
        problem = f"an outcome of {named(rows, subject, infinite)} is infinite"
        raise AnalysisError(f"column {outcome}", problem, "Leave a missing outcome empty")
    return rows


def named(rows: pl.DataFrame, subject: str, which: pl.Series) -> str:
    """Return the subjects of the rows where ``which`` is true."""
    return listed([str(each) for each in rows.filter(which)[subject].unique(maintain_order=True)])


def visit_order(rows: pl.DataFrame, visit: str, visits: Sequence[object] | None) -> list[object]:
    """Return the visits in order: as given, or by number, date or order of the category."""
    present = rows[visit].unique()
    if visits is not None:
        absent = [str(each) for each in visits if each not in present.to_list()]
        if absent:
            problem = f"no row is of visit {listed(absent)}"
            raise AnalysisError(f"column {visit}", problem, "Drop it from visits")
        return list(visits)
    if present.dtype == pl.String:
        problem = "visits are text, which has no order in time"
        raise AnalysisError(f"column {visit}", problem, "List them in order in visits")
    return present.sort().to_list()


def check_unique(rows: pl.DataFrame, subject: str, visit: str) -> None:
    """Raise AnalysisError where a subject has two rows at one visit."""
    twice = rows.filter(rows.select(subject, visit).is_duplicated())
    if twice.height:
        pairs = twice.select(subject, visit).unique(maintain_order=True).rows()
        problem = f"more than one row for {listed([f'{s} at {v}' for s, v in pairs])}"
        raise AnalysisError(f"columns {subject}, {visit}", problem, "Keep one row of each")


def patient_rows(rows: pl.DataFrame, subject: str, fixed: Sequence[str]) -> pl.DataFrame:
    """Return one row per subject with the columns that must not change over time."""
    patients = rows.select(subject, *fixed).unique(maintain_order=True)
    for name in fixed:
        values = rows.select(subject, name).unique(maintain_order=True)
        changing = values[subject].is_duplicated()
        if changing.any():
            who = named(values, subject, changing)
            problem = f"{name} changes over time in {who}"
            raise AnalysisError(f"column {name}", problem, "Use its value at baseline")
    return patients


def other_arms(patients: pl.DataFrame, arm: str, reference: str) -> list[str]:
    """Return the arms but the reference, in order."""
    present = patients[arm].unique().sort().cast(pl.String).to_list()
    if reference not in present:
        problem = f"no patient is in the reference arm {reference}"
        raise AnalysisError(f"column {arm}", problem, f"Choose from {listed(present)}")
    if len(present) == 1:
        problem = f"all patients are in arm {reference}"
        raise AnalysisError(f"column {arm}", problem, "A comparison takes two arms")
    return [each for each in present if each != reference]


def seen_records(
    rows: pl.DataFrame, outcome: str, subject: str, patients: pl.DataFrame, names: Sequence[str]
) -> pl.DataFrame:
    """Return the covariates of each outcome seen, over which numeric ones are averaged."""
    seen = rows.filter(pl.col(outcome).is_not_null()).select(subject)
    return seen.join(patients.select(subject, *names), on=subject, how="left")


def indicator(
    column: pl.Series, level: str, name: str, at_means: float, by_visit: bool = True
) -> _Column:
    """Return the column that is 1 for patients of a level and 0 for others."""
    values = (column.cast(pl.String) == level).cast(pl.Float64).to_numpy()
    return _Column(name=name, values=values, at_means=at_means, by_visit=by_visit)


def covariate_columns(
    patients: pl.DataFrame, records: pl.DataFrame, name: str, by_visit: bool
) -> list[_Column]:
    """Return a numeric covariate as it is, a category as an indicator per level but the first."""
    column = patients[name]
    if column.dtype.is_numeric():
        values = column.cast(pl.Float64).to_numpy()
        centre = float(np.mean(records[name].cast(pl.Float64).to_numpy()))
        return [_Column(name=name, values=values, at_means=centre, by_visit=by_visit)]
    levels = column.unique().sort().cast(pl.String).to_list()
    share = 1.0 / len(levels)
    return [indicator(column, level, f"{name} {level}", share, by_visit) for level in levels[1:]]


def wide_outcome(
    rows: pl.DataFrame,
    patients: pl.DataFrame,
    subject: str,
    visit: str,
    outcome: str,
    order: Sequence[object],
) -> Floats:
    """Return the outcomes [patients, visits], NaN where none was seen."""
    place = {who: i for i, who in enumerate(patients[subject].to_list())}
    column = {when: v for v, when in enumerate(order)}
    wide = np.full((len(place), len(column)), np.nan)
    at = [place[who] for who in rows[subject].to_list()]
    when = [column[each] for each in rows[visit].to_list()]
    wide[at, when] = rows[outcome].fill_null(float("nan")).to_numpy()
    return wide
