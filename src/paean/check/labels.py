"""Does the label say what the product is, whose it is, and that it is being tried?"""

from collections.abc import Iterator
from typing import Final

from paean.check.parts import custody_of
from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, rule
from paean.check.say import listed, no_cells, products, stated
from paean.check.sources_on_products import (
    CFR_312_6,
    CFR_1271_370,
    EU_LABEL,
    FACT,
)
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_P = "arms[0].treatments[0]"
_CUSTODY = f"{_P}.custody"
_LABEL: Final = ("product_code", "product_name", "expiry", "storage_temperature", "warnings")
_FULL_LABEL = [*_LABEL, "manufacturer"]


@rule(
    BOOK,
    "CUS006",
    Severity.WARNING,
    FACT.at("label checks"),
    subject="custody",
    why="Who writes a label reads what was meant, not what is written.",
    meets=({}, {f"{_CUSTODY}.label_checked_by": "validated_system"}),
    breaks=(
        {f"{_CUSTODY}.label_checked_by": "one_person"},
        {f"{_CUSTODY}.label_checked_by": ABSENT},
    ),
)
def labels_are_checked_twice(protocol: Protocol) -> Iterator[Said]:
    """Labels are checked by two people or by a validated system."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        by, at = custody_of(product).label_checked_by, (*path, "custody", "label_checked_by")
        yield from stated(at, by, "who checks the label is")
        if by == "one_person":
            yield Breach(
                path=at,
                problem="one person alone checks the label",
                remedy="let a second person or a validated system check it",
            )


@rule(
    BOOK,
    "CUS007",
    Severity.WARNING,
    CFR_1271_370.at("(b), (c)"),
    subject="custody",
    why="What the label does not say the ward has to guess.",
    breaks=(
        {f"{_CUSTODY}.label_items": ABSENT},
        {f"{_CUSTODY}.label_items": _LABEL},
        {f"{_CUSTODY}.label_items": _FULL_LABEL[1:]},
    ),
)
def the_label_is_complete(protocol: Protocol) -> Iterator[Said]:
    """The label bears code, name, expiry, storage temperature, warnings and manufacturer."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        items = custody_of(product).label_items
        yield from listed((*path, "custody", "label_items"), items, _FULL_LABEL, "the label items")


@rule(
    BOOK,
    "CUS012",
    Severity.ERROR,
    EU_LABEL.at("1(d)"),
    subject="custody",
    why="Own cells that reach another person are untested; others' cells so labelled are refused.",
    meets=(
        {},
        {
            f"{_P}.donor": "autologous",
            f"{_CUSTODY}.label_items": ["autologous_use_only", "donor_or_recipient_id"],
        },
    ),
    breaks=(
        {f"{_P}.donor": "autologous", f"{_CUSTODY}.label_items": ["donor_or_recipient_id"]},
        {f"{_P}.donor": "autologous", f"{_CUSTODY}.label_items": ["autologous_use_only"]},
        {f"{_CUSTODY}.label_items": ["autologous_use_only", "donor_or_recipient_id"]},
        {f"{_CUSTODY}.label_items": ABSENT},
    ),
)
def the_label_says_whose_cells_they_are(protocol: Protocol) -> Iterator[Said]:
    """The label of autologous cells, and of no others, says so and names the person."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        items, at = custody_of(product).label_items, (*path, "custody", "label_items")
        if product.donor == "autologous":
            need = ("autologous_use_only", "donor_or_recipient_id")
            yield from listed(at, items, need, "the label items")
            continue
        yield from stated(at, items, "the label items are")
        if "autologous_use_only" in items:
            yield Breach(
                path=at,
                problem=f"{product.donor} cells are labelled for autologous use only",
                remedy="correct the label or the donor",
            )


@rule(
    BOOK,
    "CUS013",
    Severity.ERROR,
    CFR_312_6.at("(a)"),
    subject="custody",
    why="Who finds the vial must see that nobody has found it safe yet.",
    jurisdiction="US",
    meets=({"study.jurisdiction": "US"},),
    breaks=(
        {"study.jurisdiction": "US", f"{_CUSTODY}.label_items": _FULL_LABEL},
        {"study.jurisdiction": "US", f"{_CUSTODY}.label_items": ABSENT},
    ),
)
def the_label_says_investigational(protocol: Protocol) -> Iterator[Said]:
    """Under an investigational new drug application the label says that use is investigational."""
    yield from no_cells(protocol)
    if protocol.oversight is None or protocol.oversight.authorised("ind") is None:
        yield NotApplicable(why="no investigational new drug application is named")
        return
    for path, product in products(protocol):
        items = custody_of(product).label_items
        at = (*path, "custody", "label_items")
        yield from listed(at, items, ("investigational_use",), "the label items")
