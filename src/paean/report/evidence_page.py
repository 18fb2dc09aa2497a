"""One figure of the evidence as a page of its own."""

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from paean.report.drawing import Figure
from paean.report.palette import dark_rules

_SHELVES = Environment(
    loader=PackageLoader("paean.report"), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True,
)  # fmt: skip


def page(figure: Figure, version: str) -> str:
    """Return the page: the picture for wide and narrow screens, its words and its numbers."""
    return _SHELVES.get_template("evidence_figure.html.j2").render(
        drawn=figure, version=version, simulated=False, dark_rules=Markup(dark_rules())
    )
