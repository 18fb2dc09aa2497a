"""Does a product's name say what it is: its tissue, its culture, and no more than was shown?"""

import re
from collections.abc import Iterator
from typing import Final

from paean.check.parts import quality_of, stromal, uncultured
from paean.check.rule import ABSENT, Breach, Rule, Said, Unstated, rule
from paean.check.say import no_cells, none_of, products, stated
from paean.check.sources import ISCT_2006, ISCT_2019
from paean.check.sources_on_products import ISCT_2005
from paean.check.tissue import named_in, tissue_of
from paean.study.consistency import Path
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
_PRODUCT = "arms[0].treatments[0]"
_STEM: Final = re.compile(r"\bstem\b", re.I)
_STROMAL_CELLS: Final = re.compile(r"\bMSCs?\b|\bstem\b|\bstromal cells?\b", re.I)
_UNCULTURED: Final = re.compile(
    r"\b(?:un|non-?)(?:cultured|expanded)\b|minimally manipulated", re.I
)
_CULTURED: Final = re.compile(r"(?<!un)(?<!non)(?<!non-)(?:cultured|expanded)\b", re.I)


@rule(
    BOOK,
    "MSC006",
    Severity.ERROR,
    ISCT_2006.at("scope: cells in culture"),
    subject="product",
    why="A concentrate holds few stromal cells; a name that hides this misleads patients.",
    meets=(
        {f"{_PRODUCT}.product": "bone_marrow_concentrate", f"{_PRODUCT}.name": "BMAC, uncultured"},
        {
            f"{_PRODUCT}.product": "stromal_vascular_fraction",
            f"{_PRODUCT}.name": "stromal vascular fraction",
        },
    ),
    breaks=(
        {f"{_PRODUCT}.product": "bone_marrow_concentrate", f"{_PRODUCT}.name": "BM-MSC"},
        {f"{_PRODUCT}.expansion": "none", f"{_PRODUCT}.name": "BM-MSCs"},
        {f"{_PRODUCT}.product": "microfragmented_fat", f"{_PRODUCT}.name": "fat stem cells"},
        {f"{_PRODUCT}.product": "microfragmented_fat", f"{_PRODUCT}.name": "stromal cells of fat"},
        {f"{_PRODUCT}.product": "microfragmented_fat", f"{_PRODUCT}.name": "AT-MSC"},
        {f"{_PRODUCT}.product": "bone_marrow_concentrate", f"{_PRODUCT}.name": ABSENT},
    ),
)
def uncultured_products_are_not_named_stromal_cells(protocol: Protocol) -> Iterator[Said]:
    """A product that was not cultured is not named MSC, stem cells or stromal cells."""
    chosen = uncultured(protocol)
    yield from none_of(chosen, "uncultured")
    for path, product in chosen:
        yield from _name_is_stated(path, product)
        if product.name and (word := _STROMAL_CELLS.search(product.name)):
            yield Breach(
                path=(*path, "name"),
                problem=f"an uncultured product is named '{word.group()}'",
                remedy="name the tissue and the way it was prepared, such as marrow concentrate",
            )


@rule(
    BOOK,
    "NOM001",
    Severity.WARNING,
    ISCT_2019.at("tissue source"),
    subject="product",
    why="Stromal cells of marrow, fat and cord differ; one name for all hides it.",
    meets=(
        {f"{_PRODUCT}.name": "BM-MSC"},
        {f"{_PRODUCT}.product": "adipose_msc", f"{_PRODUCT}.name": "AT-MSC"},
        {f"{_PRODUCT}.product": "umbilical_cord_msc", f"{_PRODUCT}.name": "WJ-MSC"},
        {f"{_PRODUCT}.product": "placental_msc", f"{_PRODUCT}.name": "placental stromal cells"},
    ),
    breaks=(
        {f"{_PRODUCT}.name": "mesenchymal stromal cells"},
        {f"{_PRODUCT}.name": "UC-MSC"},
        {f"{_PRODUCT}.name": "stromal cells of marrow and fat"},
        {f"{_PRODUCT}.name": ABSENT},
    ),
)
def names_carry_their_tissue(protocol: Protocol) -> Iterator[Said]:
    """The name of a stromal cell product carries its tissue, and no other."""
    chosen = stromal(protocol)
    yield from none_of(chosen, "a culture of human stromal cells")
    for path, product in chosen:
        yield from _name_is_stated(path, product)
        own = tissue_of(product.product)
        named = named_in(product.name or own)
        if named != {own}:
            says = ", ".join(sorted(named)) or "no tissue"
            yield Breach(
                path=(*path, "name"),
                problem=f"the name says {says}; the cells are of {own}",
                remedy="put the tissue before the name, as in BM-MSC",
            )


@rule(
    BOOK,
    "NOM002",
    Severity.ERROR,
    ISCT_2005,
    subject="product",
    why="The word stem cell promises a renewal that cultured stromal cells seldom show.",
    meets=(
        {f"{_PRODUCT}.name": "marrow stem cells", f"{_PRODUCT}.quality.self_renewal_shown": True},
        {},
        {f"{_PRODUCT}.name": "systemic BM-MSC"},
    ),
    breaks=(
        {f"{_PRODUCT}.name": "mesenchymal stem cells of bone marrow"},
        {
            f"{_PRODUCT}.name": "mesenchymal Stem cells of bone marrow",
            f"{_PRODUCT}.quality.self_renewal_shown": ABSENT,
        },
        {f"{_PRODUCT}.name": ABSENT},
    ),
)  # fmt: skip
def stem_cells_were_shown_to_renew_themselves(protocol: Protocol) -> Iterator[Said]:
    """A product is named stem cells only if self-renewal was shown."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        yield from _name_is_stated(path, product)
        shown = quality_of(product).self_renewal_shown
        if not _STEM.search(product.name or ""):
            continue
        if shown is None:
            yield Unstated(
                path=(*path, "quality", "self_renewal_shown"),
                fact="whether the cells renew themselves is",
            )
        elif not shown:
            yield Breach(
                path=(*path, "name"),
                problem="the name says stem cells, self-renewal was not shown",
                remedy="say stromal cells",
            )


@rule(
    BOOK,
    "NOM003",
    Severity.WARNING,
    ISCT_2019.at("functional assays"),
    subject="product",
    why="A claim of mechanism that no test of the product stands for cannot be checked lot by lot.",
    breaks=(
        {f"{_PRODUCT}.quality.claimed_mechanism": ABSENT},
        {f"{_PRODUCT}.quality.potency": ABSENT},
        {f"{_PRODUCT}.quality.claimed_mechanism": "angiogenesis"},
    ),
)
def an_assay_stands_for_the_claimed_mechanism(protocol: Protocol) -> Iterator[Said]:
    """At least one potency assay stands for the mechanism that is claimed."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        quality = quality_of(product)
        claimed = quality.claimed_mechanism
        place = (*path, "quality", "claimed_mechanism")
        yield from stated(place, claimed, "the mechanism that is claimed is")
        yield from stated((*path, "quality", "potency"), quality.potency, "assays of potency are")
        if claimed and quality.potency and claimed not in {p.mechanism for p in quality.potency}:
            yield Breach(
                path=place,
                problem=f"no assay of potency stands for {claimed}",
                remedy="add an assay of that mechanism, or claim what is measured",
            )


@rule(
    BOOK,
    "NOM004",
    Severity.WARNING,
    ISCT_2019.at("cultured or not"),
    subject="product",
    why="Cultured and fresh cells of the same tissue are different products.",
    meets=({}, {f"{_PRODUCT}.name": "BM-MSC"}, {f"{_PRODUCT}.expansion": ABSENT}),
    breaks=(
        {f"{_PRODUCT}.expansion": "none"},
        {f"{_PRODUCT}.name": "non-expanded BM-MSC"},
        {f"{_PRODUCT}.name": "uncultured BM-MSC"},
        {f"{_PRODUCT}.name": "minimally manipulated BM-MSC"},
        {f"{_PRODUCT}.name": ABSENT, f"{_PRODUCT}.expansion": ABSENT},
    ),
)
def the_name_or_the_expansion_says_whether_cells_were_cultured(
    protocol: Protocol,
) -> Iterator[Said]:
    """The name or the expansion says whether cells were cultured, and the two agree."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        name = product.name or ""
        says_uncultured = bool(_UNCULTURED.search(name))
        says_cultured = bool(_CULTURED.search(name)) and not says_uncultured
        if product.expansion is None and not (says_cultured or says_uncultured):
            yield Unstated(path=(*path, "expansion"), fact="whether the cells were cultured is")
        if (says_cultured and product.expansion == "none") or (
            says_uncultured and product.expansion == "culture"
        ):
            key = "name" if says_uncultured else "expansion"
            yield Breach(
                path=(*path, key),
                problem=f"the name '{name}' contradicts expansion = '{product.expansion}'",
                remedy="correct the one that is wrong",
            )


def _name_is_stated(path: Path, product: CellProduct) -> Iterator[Said]:
    yield from stated((*path, "name"), product.name, "the name of the product is")
