"""The stored data sets, the stored R results, and our analysis of a set in R's labels."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import polars as pl

from paean.analyse.mmrm import DegreesOfFreedom, Structure, TrialAnalysis, analyse_table

HERE = Path(__file__).parent
INDEX = {row["name"]: row for row in pl.read_csv(HERE / "data/index.csv").iter_rows(named=True)}
NAMES = list(INDEX)


@cache
def results(file: str) -> pl.DataFrame:
    """Return a table of stored R results."""
    return pl.read_csv(HERE / file)


@cache
def long_table(name: str) -> pl.DataFrame:
    """Return a data set in long form, with a row (and null) for each missing outcome."""
    wide = pl.read_csv(HERE / f"data/{name}.csv")
    fixed = ["patient", "arm", "base", "stratum"]
    visits = [column for column in wide.columns if column not in fixed]
    long = wide.unpivot(on=visits, index=fixed, variable_name="visit", value_name="pain")
    return long.with_columns(pl.col("visit").str.strip_prefix("v").cast(pl.Int64))


@cache
def analysed(
    name: str,
    covariance: Structure = Structure.UNSTRUCTURED,
    df: DegreesOfFreedom = "satterthwaite",
) -> TrialAnalysis:
    """Return our analysis of a data set, with the model the R scripts use."""
    covariates = [column for column in ("base", "stratum") if INDEX[name][column] != "none"]
    return analyse_table(
        long_table(name),
        subject="patient",
        visit="visit",
        outcome="pain",
        arm="arm",
        reference="A",
        covariates=covariates,
        common=[column for column in covariates if INDEX[name][column] == "common"],
        covariance=covariance,
        df=df,
    )


def labelled(analysis: TrialAnalysis) -> Iterator[tuple[str, dict[str, float]]]:
    """Yield the means and differences under the labels of the R scripts."""
    for row in analysis.means().iter_rows(named=True):
        yield f"mean {row['arm']} {row['visit']}", row
    for table in (analysis.differences(), analysis.averages()):
        for row in table.iter_rows(named=True):
            yield f"difference {row['arm']} {row['visit']}", row


def beside(analysis: TrialAnalysis, stored: pl.DataFrame) -> list[tuple[dict[str, float], ...]]:
    """Return our row and R's row for each label that R stored."""
    ours = dict(labelled(analysis))
    return [(ours[row["what"]], row) for row in stored.iter_rows(named=True)]
