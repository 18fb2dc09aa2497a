"""The page of value: one HTML file that needs no network, no script and no other file."""

import re
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from paean.report.drawing import Figure, Frame
from paean.report.palette import dark_rules
from paean.report.tables import Table
from paean.report.value_figures import (
    acceptability_figure,
    plane_figure,
    price_figure,
    tornado_figure,
)
from paean.report.value_tables import (
    benefit_table,
    cheers_table,
    coverage_tables,
    information_table,
    listed_table,
    money_table,
    seen_table,
    value_tables,
)
from paean.report.value_words import amount, summary
from paean.study.appraisal import Appraisal
from paean.study.protocol import Protocol

TITLES = {
    "summary": "What it comes to",
    "money": "What it costs and who pays",
    "value": "Costs and QALYs",
    "price": "Threshold prices against prices asked",
    "uncertainty": "How sure this is",
    "coverage": "Coverage",
    "rests": "What this rests on",
    "cheers": "CHEERS 2022",
}


def value_page(protocol: Protocol, found: Appraisal, version: str) -> str:
    """Return the page as HTML; the same appraisal gives the same text."""
    environment = Environment(
        loader=PackageLoader("paean.report"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    simulated = found.basis.origin != "registry"
    page = environment.get_template("value.html.j2").render(
        found=found,
        basis=found.basis,
        simulated=simulated,
        version=version,
        titles=TITLES,
        summary=summary(found),
        parts=_parts(protocol, found, simulated=simulated),
        amount=amount,
        dark_rules=Markup(dark_rules()),
    )
    return re.sub(r"\n\s*\n+", "\n", page).strip() + "\n"


def _parts(
    protocol: Protocol, found: Appraisal, *, simulated: bool
) -> dict[str, list[tuple[str, Any]]]:
    """Return by section its figures and tables, in order."""

    def frame(name: str, title: str) -> Frame:
        return Frame(name=name, title=title, simulated=simulated)

    treated = [a for a in found.arms if a.products and a.shown]
    prices = [
        price_figure(protocol, found, a.arm, frame(f"price-{i}", f"Threshold price, {a.label}"))
        for i, a in enumerate(treated)
    ]
    tornados = [
        tornado_figure(protocol, found, a.arm, frame(f"tornado-{i}", f"What moves it, {a.label}"))
        for i, a in enumerate(treated)
    ]
    plane = plane_figure(protocol, found, frame("plane", "More QALYs and more cost"))
    curves = acceptability_figure(protocol, found, frame("ceac", "Acceptability"))
    return {
        "money": _tables(money_table(found), *_deals(protocol, found)),
        "value": [
            *_tables(*value_tables(protocol, found), benefit_table(protocol, found)),
            *_figures(plane),
        ],
        "price": [*_figures(*prices), *_tables(seen_table(protocol, found))],
        "uncertainty": [*_figures(curves, *tornados), *_tables(information_table(found))],
        "coverage": _tables(*coverage_tables(protocol, found)),
        "rests": _tables(*_rests(found)),
        "cheers": _tables(cheers_table(found)),
    }


def _tables(*tables: Table) -> list[tuple[str, Any]]:
    return [("table", t) for t in tables if t.rows]


def _figures(*figures: Figure | None) -> list[tuple[str, Any]]:
    return [("figure", f) for f in figures if f is not None]


def _deals(protocol: Protocol, found: Appraisal) -> tuple[Table, Table]:
    budget = listed_table(
        f"Budget impact, undiscounted, {found.basis.currency}",
        ("arm", "year", "old mix", "new mix", "impact"),
        (
            (protocol.arm(b.arm).label, str(b.year), amount(b.old), amount(b.new), amount(b.impact))
            for b in found.budget
        ),
    )
    deals = listed_table(
        f"An agreement that refunds who does not respond, {found.basis.currency}",
        ("arm", "respond", "refund", "paid on average", "list price that would be worth it"),
        (
            (
                protocol.arm(a.arm).label,
                f"{100 * a.responders:.0f} %",
                f"{100 * a.refund:.0f} %",
                amount(a.expected_price),
                "none" if a.threshold_list_price is None else amount(a.threshold_list_price),
            )
            for a in found.agreements
        ),
    )
    return budget, deals


def _rests(found: Appraisal) -> tuple[Table, ...]:
    basis = found.basis
    return (
        listed_table(
            "Utility mappings, each a scenario",
            ("name", "what", "limits", "source"),
            basis.mappings,
        ),
        listed_table("Prices used", ("item", "price", "source"), basis.prices),
        listed_table(
            "Ways of waning after the last visit",
            ("name", "weight"),
            ((name, f"{weight:g}") for name, weight in basis.waning),
        ),
    )
