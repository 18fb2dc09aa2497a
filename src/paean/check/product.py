"""Is the cell product described so that it can be told from others and made again?"""

import re
from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, Rule, Said, Unstated, rule
from paean.check.say import cultured, no_cells, none_of, products, stated
from paean.check.sources import DOSES, ISCT_2006, MIBO
from paean.check.tissue import is_perinatal, named_in, tissue_of
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.vocabulary import products as kinds

BOOK: list[Rule] = []
_PRODUCT = "arms[0].treatments[0]"


@rule(
    BOOK,
    "PRD001",
    Severity.WARNING,
    DOSES.at("Separation"),
    subject="product",
    why="Cells of the same tissue differ with the way they were separated from it.",
    breaks=({f"{_PRODUCT}.separation": ABSENT},),
)
def separation_is_stated(protocol: Protocol) -> Iterator[Said]:
    """A cell product says how the cells were separated from their tissue."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        yield from stated(
            (*path, "separation"), product.separation, "how the cells were separated is"
        )


@rule(
    BOOK,
    "PRD002",
    Severity.WARNING,
    DOSES.at("Exhibited characteristics"),
    subject="product",
    why="A name says what is hoped for; measured characteristics say what was given.",
    breaks=({f"{_PRODUCT}.exhibited": ABSENT},),
)
def exhibited_characteristics_are_stated(protocol: Protocol) -> Iterator[Said]:
    """A cell product says which characteristics the cells were shown to have."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        yield from stated(
            (*path, "exhibited"), product.exhibited, "what the cells were shown to be is"
        )


@rule(
    BOOK,
    "PRD003",
    Severity.WARNING,
    MIBO.at("section 10, delivery"),
    subject="product",
    why="Without a dose in cells no trial can be repeated and no doses compared.",
    breaks=({f"{_PRODUCT}.dose": ABSENT},),
)
def dose_is_stated(protocol: Protocol) -> Iterator[Said]:
    """A cell product states its dose in cells; without it the simulator has to assume one."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        yield from stated((*path, "dose"), product.dose_million_cells, "the dose in cells is")


@rule(
    BOOK,
    "PRD004",
    Severity.WARNING,
    MIBO.at("section 9, characteristics"),
    subject="product",
    why="Dead cells are not a dose.",
    breaks=({f"{_PRODUCT}.viability": ABSENT},),
)
def viability_is_stated(protocol: Protocol) -> Iterator[Said]:
    """A cell product states the viability of the cells when they are given."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        yield from stated((*path, "viability"), product.viability, "the viability at release is")


@rule(
    BOOK,
    "PRD005",
    Severity.WARNING,
    MIBO.at("section 8, culture"),
    subject="product",
    why="Passage and freezing change what cells secrete and how long they live.",
    breaks=({f"{_PRODUCT}.passage": ABSENT}, {f"{_PRODUCT}.cryopreserved": ABSENT}),
)
def expanded_cells_state_passage_and_storage(protocol: Protocol) -> Iterator[Said]:
    """A culture-expanded product states its passage and whether it was cryopreserved."""
    expanded = cultured(protocol)
    yield from none_of(expanded, "expanded in culture")
    for path, product in expanded:
        yield from stated((*path, "passage"), product.passage, "the passage is")
        yield from stated((*path, "cryopreserved"), product.cryopreserved, "cryopreservation is")


@rule(
    BOOK,
    "PRD006",
    Severity.WARNING,
    ISCT_2006,
    subject="product",
    why="A concentrate holds few stromal cells; to call it by their name misleads.",
    breaks=({f"{_PRODUCT}.expansion": "none"},),
)
def uncultured_products_are_not_called_expanded(protocol: Protocol) -> Iterator[Said]:
    """A concentrate or a fraction is not culture-expanded, a stromal cell product is."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        is_expanded = kinds()[product.product].expanded
        if product.expansion is None:
            yield Unstated(path=(*path, "expansion"), fact="whether the cells were expanded is")
        elif product.expansion == ("none" if is_expanded else "culture"):
            yield Breach(
                path=(*path, "expansion"),
                problem=f"expansion = '{product.expansion}' does not fit {product.product}",
                remedy="name the product by what it is, or correct the expansion",
            )


@rule(
    BOOK,
    "PRD007",
    Severity.WARNING,
    DOSES.at("Donor, Origin"),
    subject="product",
    why="Nobody's knee is treated with their own umbilical cord; one of the two words is wrong.",
    meets=(
        {},
        {f"{_PRODUCT}.donor": "autologous"},
        {f"{_PRODUCT}.product": "umbilical_cord_msc", f"{_PRODUCT}.origin": "Wharton's jelly"},
    ),
    breaks=(
        {f"{_PRODUCT}.origin": "abdominal fat"},
        {f"{_PRODUCT}.origin": "adult donors"},
        {
            f"{_PRODUCT}.product": "umbilical_cord_msc",
            f"{_PRODUCT}.origin": "umbilical cord",
            f"{_PRODUCT}.donor": "autologous",
        },
        {
            f"{_PRODUCT}.product": "placental_msc",
            f"{_PRODUCT}.origin": "placenta",
            f"{_PRODUCT}.donor": "autologous",
        },
    ),
)
def donor_and_origin_fit_the_product(protocol: Protocol) -> Iterator[Said]:
    """The origin names the product's tissue; a perinatal product is not the patient's own."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        tissue = tissue_of(product.product)
        if tissue not in named_in(product.origin):
            yield Breach(
                path=(*path, "origin"),
                problem=f"'{product.origin}' does not name {tissue}, which {product.product} is of",
                remedy="name the tissue, or correct the product",
            )
        if product.donor == "autologous" and is_perinatal(product.product):
            yield Breach(
                path=(*path, "donor"),
                problem=f"cells of {tissue} are said to be the patient's own",
                remedy="correct the donor or the product",
            )


@rule(
    BOOK,
    "PRD008",
    Severity.NOTE,
    DOSES.at("Site of delivery"),
    subject="product",
    why="Cells beside the joint are another treatment than cells in it.",
    meets=({}, {f"{_PRODUCT}.site": "tibiofemoral compartment"}),
    breaks=({f"{_PRODUCT}.site": "hip joint"},),
)
def the_site_lies_in_the_condition(protocol: Protocol) -> Iterator[Said]:
    """The site of delivery names the part of the body that the condition is in."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        condition = protocol.condition.words
        if not re.search(condition.named_by, product.site, re.I):
            yield Breach(
                path=(*path, "site"),
                problem=f"'{product.site}' does not name the {condition.site}",
                remedy="name the part that is treated, and its compartment where it matters",
            )
