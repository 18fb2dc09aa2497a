"""What a study observed: four checked tables, where they came from, and under which protocol.

Truth (latent states, potential outcomes of simulated people) is another noun, kept apart.
"""

from dataclasses import dataclass, field
from typing import Literal

import polars as pl

from paean.study.errors import fault

Schema = dict[str, type[pl.DataType]]
SUBJECTS: Schema = {
    "subject": pl.UInt32, "person": pl.UInt32, "arm": pl.String, "age_years": pl.Float32,
    "female": pl.Boolean, "screened": pl.UInt32, "status": pl.String,
}  # fmt: skip
TREATMENTS: Schema = {
    "subject": pl.UInt32, "day": pl.Float64, "kind": pl.String, "product": pl.String,
    "dose_million_cells": pl.Float64,
}  # fmt: skip
ASSESSMENTS: Schema = {
    "subject": pl.UInt32, "visit": pl.String, "day": pl.Float64, "outcome": pl.String,
    "score": pl.Float64,
}  # fmt: skip
EVENTS: Schema = {
    "subject": pl.UInt32, "day": pl.Float64, "end_day": pl.Float64, "kind": pl.String,
    "term": pl.String, "serious": pl.Boolean, "related": pl.Boolean,
}  # fmt: skip
TABLES: dict[str, Schema] = {
    "subjects": SUBJECTS, "treatments": TREATMENTS, "assessments": ASSESSMENTS, "events": EVENTS,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a cohort came from; a simulated one can never pass for a registry."""

    kind: Literal["simulated", "registry"]
    details: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Cohort:
    """Subjects, treatments, assessments and events of one study."""

    subjects: pl.DataFrame
    treatments: pl.DataFrame
    assessments: pl.DataFrame
    events: pl.DataFrame
    origin: Origin
    protocol_digest: str

    def __post_init__(self) -> None:
        """Refuse tables of the wrong shape, double rows, or rows of nobody."""
        for name, columns in TABLES.items():
            _check_columns(name, self.table(name), columns)
        _check_unique("subjects", self.subjects, ["subject"])
        _check_unique("assessments", self.assessments, ["subject", "visit", "outcome"])
        for name in ("treatments", "assessments", "events"):
            known = self.table(name)["subject"].is_in(self.subjects["subject"].implode())
            if not known.all():
                raise fault(name, "rows of a subject that is not in subjects", "add the subject")

    def table(self, name: str) -> pl.DataFrame:
        """Return one of the four tables by its name."""
        tables = {
            "subjects": self.subjects,
            "treatments": self.treatments,
            "assessments": self.assessments,
            "events": self.events,
        }
        return tables[name]


def _check_columns(name: str, table: pl.DataFrame, columns: Schema) -> None:
    if dict(table.schema) != dict(columns):
        wrong = sorted(set(table.schema.items()) ^ set(pl.Schema(columns).items()), key=str)
        raise fault(
            name,
            f"columns differ from the cohort format: {', '.join(f'{c} {t}' for c, t in wrong)}",
            "write the table as docs/reference/cohort.md says",
        )


def _check_unique(name: str, table: pl.DataFrame, key: list[str]) -> None:
    if table.select(key).is_duplicated().any():
        raise fault(name, f"two rows share the same {' and '.join(key)}", "keep one of them")
