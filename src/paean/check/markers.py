"""Do stromal cells show the surface, the growth and the fates by which they are defined?

ISCT 2006 defines human stromal cells in culture; a concentrate or a fraction is judged by none of
these criteria.
"""

from collections.abc import Iterator
from typing import Final

from paean.check.parts import quality_of, stromal
from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import affirmed, listed, none_of, stated
from paean.check.sources_on_products import ISCT_CRITERIA
from paean.study.consistency import Path
from paean.study.protocol import Protocol
from paean.study.quality import Marker, Quality
from paean.study.result import Severity

BOOK: list[Rule] = []
_QUALITY = "arms[0].treatments[0].quality"
_STROMAL = "a culture of human stromal cells"
POSITIVE: Final = ("CD105", "CD73", "CD90")
NEGATIVE: Final = (("CD45",), ("CD34",), ("CD14", "CD11B"), ("CD79A", "CD19"))
LEAST_POSITIVE_PERCENT: Final = 95.0
MOST_NEGATIVE_PERCENT: Final = 2.0


@rule(
    BOOK,
    "MSC001",
    Severity.ERROR,
    ISCT_CRITERIA.at("criterion 1"),
    subject="product",
    why="The word stromal cell is defined by growth on plastic in culture.",
    breaks=(
        {f"{_QUALITY}.plastic_adherent": False},
        {f"{_QUALITY}.plastic_adherent": ABSENT},
        {"arms[0].treatments[0].expansion": ABSENT, f"{_QUALITY}.plastic_adherent": ABSENT},
    ),
)
def stromal_cells_adhere_to_plastic(protocol: Protocol) -> Iterator[Said]:
    """Culture-expanded stromal cells adhere to plastic in standard culture."""
    chosen = stromal(protocol)
    yield from none_of(chosen, _STROMAL)
    for path, product in chosen:
        yield from affirmed(
            (*path, "quality", "plastic_adherent"),
            quality_of(product).plastic_adherent,
            "whether the cells adhere to plastic is",
            "the cells do not adhere to plastic, so they are no stromal cells by definition",
            "name the product by what it is",
        )


@rule(
    BOOK,
    "MSC002",
    Severity.ERROR,
    ISCT_CRITERIA.at("criterion 2, positive markers"),
    subject="product",
    why="Cells that lack the defining markers are other cells, or a mixture.",
    meets=(
        {f"{_QUALITY}.markers[0].at_least_percent": 95, f"{_QUALITY}.markers[0].shown_percent": 95},
        {f"{_QUALITY}.markers[1].name": "cd-73"},
    ),
    breaks=(
        {f"{_QUALITY}.markers[0].at_least_percent": 94.9},
        {f"{_QUALITY}.markers[1].shown_percent": 94.9},
        {
            f"{_QUALITY}.markers[2].at_least_percent": 99.5,
            f"{_QUALITY}.markers[2].shown_percent": 99,
        },
        {f"{_QUALITY}.markers[2].at_least_percent": ABSENT},
        {f"{_QUALITY}.markers[0].shown_percent": ABSENT},
        {f"{_QUALITY}.markers": ABSENT},
        {f"{_QUALITY}.markers[1].name": "CD166"},
    ),
)
def positive_markers_reach_their_share(protocol: Protocol) -> Iterator[Said]:
    """At least 95 % of stromal cells carry CD105, CD73 and CD90, as limit and as shown."""
    chosen = stromal(protocol)
    yield from none_of(chosen, _STROMAL)
    for path, product in chosen:
        quality = quality_of(product)
        yield from _markers_are_stated(path, quality)
        for name in POSITIVE if quality.markers else ():
            yield from _positive(path, quality, name)


def _markers_are_stated(path: Path, quality: Quality) -> Iterator[Said]:
    yield from stated((*path, "quality", "markers"), quality.markers, "surface markers are")


def _positive(path: Path, quality: Quality, name: str) -> Iterator[Said]:
    found = _found(path, quality, (name,))
    if not found:
        yield Unstated(
            path=(*path, "quality", "markers"), fact=f"the share of cells with {name} is"
        )
    for place, marker in found:
        limit, shown = marker.at_least_percent, marker.shown_percent
        yield from stated((*place, "at_least_percent"), limit, f"the least share with {name} is")
        yield from stated((*place, "shown_percent"), shown, f"the share shown with {name} is")
        if limit is not None and limit < LEAST_POSITIVE_PERCENT:
            yield Breach(
                path=(*place, "at_least_percent"),
                problem=f"{name} may be on {limit:g} % of the cells, below 95 %",
                remedy="set the limit at 95 % or more",
            )
        if shown is not None and shown < max(LEAST_POSITIVE_PERCENT, limit or 0.0):
            yield Breach(
                path=(*place, "shown_percent"),
                problem=f"{name} was on {shown:g} % of the cells, below its limit",
                remedy="do not call them stromal cells, or show a lot that meets the limit",
            )


@rule(
    BOOK,
    "MSC003",
    Severity.ERROR,
    ISCT_CRITERIA.at("criterion 2, negative markers"),
    subject="product",
    why="Blood cells carry these markers; many of them mean that the culture is not pure.",
    meets=(
        {f"{_QUALITY}.markers[3].at_most_percent": 2, f"{_QUALITY}.markers[3].shown_percent": 2},
        {f"{_QUALITY}.markers[5].name": "CD11b"},
        {f"{_QUALITY}.markers[6].name": "CD79α"},
    ),
    breaks=(
        {f"{_QUALITY}.markers[3].at_most_percent": 2.1},
        {f"{_QUALITY}.markers[4].shown_percent": 2.1},
        {
            f"{_QUALITY}.markers[4].at_most_percent": 0.1,
            f"{_QUALITY}.markers[4].shown_percent": 0.2,
        },
        {f"{_QUALITY}.markers[5].at_most_percent": ABSENT},
        {f"{_QUALITY}.markers[5].shown_percent": ABSENT},
        {f"{_QUALITY}.markers[6].name": "CD133"},
        {f"{_QUALITY}.markers[3].name": "CD133"},
        {f"{_QUALITY}.markers": ABSENT},
    ),
)
def negative_markers_stay_rare(protocol: Protocol) -> Iterator[Said]:
    """At most 2 % of stromal cells carry CD45, CD34, CD14 or CD11b, and CD79a or CD19."""
    chosen = stromal(protocol)
    yield from none_of(chosen, _STROMAL)
    for path, product in chosen:
        quality = quality_of(product)
        yield from _markers_are_stated(path, quality)
        for names in NEGATIVE if quality.markers else ():
            yield from _negative(path, quality, names)


@rule(
    BOOK,
    "MSC004",
    Severity.WARNING,
    ISCT_CRITERIA.at("criterion 2, HLA-DR"),
    subject="product",
    why="HLA-DR shows that cells were stimulated, and the recipient's immune system sees it.",
    meets=({}, {f"{_QUALITY}.markers[7].name": "HLADR"}),
    breaks=(
        {f"{_QUALITY}.markers[7].at_most_percent": 5},
        {f"{_QUALITY}.markers[7].shown_percent": 3},
        {f"{_QUALITY}.markers[7].name": "HLA-ABC"},
        {
            f"{_QUALITY}.interferon_stimulated": ABSENT,
            f"{_QUALITY}.markers[7].shown_percent": ABSENT,
        },
    ),
)
def hla_dr_stays_rare(protocol: Protocol) -> Iterator[Said]:
    """At most 2 % of stromal cells carry HLA-DR, unless they were stimulated with interferon."""
    chosen = [
        (path, product)
        for path, product in stromal(protocol)
        if not quality_of(product).interferon_stimulated
    ]
    if not chosen:
        yield NotApplicable(why="no product is a culture of unstimulated human stromal cells")
    for path, product in chosen:
        yield from _negative(path, quality_of(product), ("HLADR",))


def _negative(path: Path, quality: Quality, names: tuple[str, ...]) -> Iterator[Said]:
    found = _found(path, quality, names)
    if not found:
        fact = f"the share of cells with {' or '.join(names)} is"
        yield Unstated(path=(*path, "quality", "markers"), fact=fact)
    for place, marker in found:
        limit, shown = marker.at_most_percent, marker.shown_percent
        name = marker.name
        yield from stated((*place, "at_most_percent"), limit, f"the largest share with {name} is")
        yield from stated((*place, "shown_percent"), shown, f"the share shown with {name} is")
        if limit is not None and limit > MOST_NEGATIVE_PERCENT:
            yield Breach(
                path=(*place, "at_most_percent"),
                problem=f"{name} may be on {limit:g} % of the cells, above 2 %",
                remedy="set the limit at 2 % or less",
            )
        most = MOST_NEGATIVE_PERCENT if limit is None else min(limit, MOST_NEGATIVE_PERCENT)
        if shown is not None and shown > most:
            yield Breach(
                path=(*place, "shown_percent"),
                problem=f"{name} was on {shown:g} % of the cells, above its limit",
                remedy="purify the culture, or name the product by what it is",
            )


def _found(path: Path, quality: Quality, names: tuple[str, ...]) -> list[tuple[Path, Marker]]:
    return [
        ((*path, "quality", "markers", index), marker)
        for index, marker in enumerate(quality.markers)
        if _plain(marker.name) in names
    ]


def _plain(name: str) -> str:
    """Return a marker's name without case, spaces, hyphens and Greek letters."""
    return name.upper().replace(" ", "").replace("-", "").replace("Α", "A")


@rule(
    BOOK,
    "MSC005",
    Severity.ERROR,
    ISCT_CRITERIA.at("criterion 3"),
    subject="product",
    why="Surface markers alone do not tell stromal cells from fibroblasts.",
    breaks=(
        {f"{_QUALITY}.differentiation": ["osteoblast", "adipocyte"]},
        {f"{_QUALITY}.differentiation": ABSENT},
        {f"{_QUALITY}.differentiation_shown_by": ABSENT},
    ),
)
def three_fates_are_shown(protocol: Protocol) -> Iterator[Said]:
    """Stromal cells were shown, by named stains, to become bone, fat and cartilage in vitro."""
    chosen = stromal(protocol)
    yield from none_of(chosen, _STROMAL)
    for path, product in chosen:
        quality = quality_of(product)
        yield from listed(
            (*path, "quality", "differentiation"),
            quality.differentiation,
            ("osteoblast", "adipocyte", "chondroblast"),
            "the fates shown in vitro",
        )
        yield from stated(
            (*path, "quality", "differentiation_shown_by"),
            quality.differentiation_shown_by,
            "the stain by which each fate was shown is",
        )
