"""The report of a design: what the trial can and cannot show, pictures, and the numbers behind."""

import polars as pl
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from paean.report.design_data import design_data
from paean.report.design_figures import design_figures
from paean.report.design_tables import design_tables
from paean.report.design_verdict import can_show, cannot_show
from paean.report.palette import dark_rules
from paean.study.characteristics import DesignReport
from paean.study.protocol import Protocol

_SHELVES = Environment(
    loader=PackageLoader("paean.report"), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True,
)  # fmt: skip


def design_page(
    protocol: Protocol, found: DesignReport, version: str
) -> tuple[str, dict[str, pl.DataFrame]]:
    """Return the report as HTML, and by name the tables of numbers behind it."""
    text = _SHELVES.get_template("design.html.j2").render(
        found=found,
        can=tuple(can_show(protocol, found)),
        cannot=tuple(cannot_show(protocol, found)),
        figures=design_figures(protocol, found),
        tables=design_tables(found),
        version=version,
        simulated=True,
        dark_rules=Markup(dark_rules()),
    )
    return text, design_data(found)
