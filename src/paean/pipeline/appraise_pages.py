"""Write an appraisal: one page, one JSON file, one table a question."""

from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

import polars as pl

from paean import __version__
from paean.files.folders import file_digest, finish, growing_folder, write_json, write_whole
from paean.files.results import appraisal_json, plain
from paean.report.value_page import value_page
from paean.study.appraisal import Appraisal
from paean.study.protocol import Protocol

FORMAT = "paean-appraisal-folder/1"
_TABLES = (
    "arms", "values", "benefits", "prices", "seen_prices", "acceptability", "information",
    "tornado", "plane", "budget", "agreements", "coverage", "cheers",
)  # fmt: skip


def write_appraisal(out: Path, protocol: Protocol, found: Appraisal) -> None:
    """Write report.html, appraisal.json and a folder of CSV tables, whole or not at all."""
    identity = {
        "verb": "appraise", "protocol": protocol.study.identifier, "seed": found.basis.seed,
        "draws": found.basis.draws, "version": __version__,
    }  # fmt: skip
    with growing_folder(out, identity) as growing:
        html = value_page(protocol, found, __version__)
        write_whole(growing / "report.html", lambda p: p.write_text(html, encoding="utf-8"))
        write_json(growing / "appraisal.json", appraisal_json(found))
        for name in _TABLES:
            table = _table(getattr(found, name))
            if table is not None:
                write_whole(growing / "data" / f"{name}.csv", partial(_write_csv, table))
        digests = {n: file_digest(growing / n) for n in ("report.html", "appraisal.json")}
        finish(out, {"format": FORMAT, **identity, "files": digests})


def _table(rows: tuple[Any, ...]) -> pl.DataFrame | None:
    """Return rows of nouns as a table of plain columns; None without rows."""
    if not rows:
        return None
    names = [f.name for f in fields(rows[0])]
    return pl.DataFrame(
        {name: [_cell(getattr(row, name)) for row in rows] for name in names}, strict=False
    )


def _cell(value: Any) -> Any:
    if isinstance(value, dict):
        return "; ".join(f"{k}={v:.4g}" for k, v in value.items())
    if isinstance(value, tuple):
        return "; ".join(": ".join(map(str, v)) if isinstance(v, tuple) else str(v) for v in value)
    return plain(value)


def _write_csv(table: pl.DataFrame, path: Path) -> None:
    table.write_csv(path)
