"""The decision aid as one HTML page: no network, no script, no other file."""

import re

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from paean.report.advice_content import AidContent
from paean.report.catalogue import Catalogue
from paean.report.icon_array import legend_mark
from paean.report.palette import dark_rules

_ROWS = ("what", "better", "worse", "live", "recovery", "cost", "covered", "approved", "whose",
         "sure", "unknown")  # fmt: skip
_SHELVES = Environment(
    loader=PackageLoader("paean.report"), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True,
)  # fmt: skip


def advice_page(aid: AidContent, words: Catalogue) -> str:
    """Return the page; the same aid and the same texts give the same bytes."""
    drawn = _SHELVES.get_template("advice.html.j2").render(
        aid=aid, t=words.text, rows=_ROWS, columns=_columns(len(aid.options)),
        legend=[(legend_mark(kind), words.text(f"how.{kind}")) for kind in _LEGEND],
        dark_rules=Markup(dark_rules()),
    )  # fmt: skip
    return re.sub(r"\n\s*\n+", "\n", drawn).strip() + "\n"


def _columns(options: int) -> int:
    """Return how many cards stand side by side on paper: as few rows as a page can hold."""
    return options if options <= _MOST_COLUMNS else -(-options // 2)


_MOST_COLUMNS = 5
_LEGEND = ("full", "extra", "lost", "empty")
