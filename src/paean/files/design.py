"""Operating characteristics on disk: rows of trials, figures, report, and the data behind plots."""

from functools import partial
from pathlib import Path

import polars as pl

from paean.files.cohort import close_cohort
from paean.files.folders import write_json, write_whole
from paean.files.results import design_json
from paean.study.characteristics import DesignReport
from paean.study.cohort import Origin

FORMAT = "paean-design-folder/1"
Page = tuple[str, dict[str, pl.DataFrame]]


def write_partial(folder: Path, found: DesignReport, page: Page) -> None:
    """Write figures, report and data of what is finished so far."""
    text, data = page
    write_json(folder / "design.json", design_json(found))
    write_whole(folder / "report.html", lambda path: path.write_text(text, encoding="utf-8"))
    for name, table in data.items():
        write_whole(folder / "data" / f"{name}.csv", partial(_write_csv, table))


def _write_csv(table: pl.DataFrame, path: Path) -> None:
    table.write_csv(path)


def close_design(
    folder: Path, batches: int, found: DesignReport, page: Page, protocol: bytes, digest: str
) -> dict[str, object]:
    """Write what the finished trials show, and return the header of the folder."""
    write_partial(folder, found, page)
    header = close_cohort(folder, batches, Origin(kind="simulated"), protocol, digest)
    return {**header, "format": FORMAT}
