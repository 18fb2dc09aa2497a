"""Are chromosomes and left-over pluripotent cells looked for where they threaten?"""

from collections.abc import Iterator
from typing import Final

from paean.check.parts import donation_of, limit_is_stated, test_is_stated
from paean.check.rule import ABSENT, Rule, Said, Unstated, rule
from paean.check.say import none_of, products
from paean.check.sources_on_products import FDA_CMC
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
LONG_PASSAGE: Final = 4
_P = "arms[0].treatments[0]"
_T = f"{_P}.quality.release_tests"
_KARYOTYPE, _PLURIPOTENT = f"{_T}[13]", f"{_T}[15]"
_ANOTHER = "tumorigenicity"
_PLURIPOTENT_SOURCES: Final = ("embryonic", "induced_pluripotent")


@rule(
    BOOK,
    "QUA014",
    Severity.WARNING,
    FDA_CMC.at("genetic stability"),
    subject="quality",
    why="Long culture and reprogramming select cells with damaged chromosomes.",
    meets=(
        {f"{_P}.passage": 5},
        {f"{_P}.donation.source_class": "induced_pluripotent"},
        {f"{_P}.donation.source_class": "embryonic"},
    ),
    breaks=(
        {f"{_P}.passage": 5, f"{_KARYOTYPE}.test": _ANOTHER},
        {f"{_P}.passage": ABSENT},
        {f"{_P}.donation.source_class": "embryonic", f"{_KARYOTYPE}.test": _ANOTHER},
    ),
)
def the_karyotype_is_tested_after_long_culture(protocol: Protocol) -> Iterator[Said]:
    """The karyotype is tested after more than four passages and of cells once pluripotent."""
    chosen = [
        (path, product)
        for path, product in products(protocol)
        if product.expansion == "culture"
        or donation_of(product).source_class in _PLURIPOTENT_SOURCES
    ]
    long = [(path, product) for path, product in chosen if _is_long(product)]
    unknown = [path for path, p in chosen if p.passage is None and not _is_long(p)]
    for path in unknown:
        yield Unstated(path=(*path, "passage"), fact="the passage is")
    if not unknown:
        yield from none_of(long, "of late passage or pluripotent origin")
    for path, product in long:
        yield from test_is_stated(path, product, "karyotype")


def _is_long(product: CellProduct) -> bool:
    pluripotent = donation_of(product).source_class in _PLURIPOTENT_SOURCES
    return pluripotent or (product.passage or 0) > LONG_PASSAGE


@rule(
    BOOK,
    "QUA015",
    Severity.WARNING,
    FDA_CMC.at("residual pluripotent cells"),
    subject="quality",
    why="A pluripotent cell that is left over grows into a teratoma.",
    meets=(
        {f"{_P}.donation.source_class": "embryonic"},
        {
            f"{_P}.donation.source_class": "induced_pluripotent",
            f"{_PLURIPOTENT}.bound": "at_most",
            f"{_PLURIPOTENT}.limit": 10,
            f"{_PLURIPOTENT}.unit": "cells_per_million",
        },
    ),
    breaks=(
        {f"{_P}.donation.source_class": ABSENT},
        {f"{_P}.donation.source_class": "embryonic", f"{_PLURIPOTENT}.test": _ANOTHER},
        {
            f"{_P}.donation.source_class": "embryonic",
            _PLURIPOTENT: {"test": "residual_pluripotent_cells", "bound": "at_most"},
        },
    ),
)
def pluripotent_cells_that_are_left_over_have_a_limit(protocol: Protocol) -> Iterator[Said]:
    """A product of pluripotent cells is tested for those that are left over, against a limit."""
    chosen = [
        (path, product)
        for path, product in products(protocol)
        if donation_of(product).source_class in _PLURIPOTENT_SOURCES
    ]
    unknown = [path for path, p in products(protocol) if donation_of(p).source_class is None]
    for path in unknown:
        at = (*path, "donation", "source_class")
        yield Unstated(path=at, fact="the class of the source is")
    if not unknown:
        yield from none_of(chosen, "of pluripotent origin")
    for path, product in chosen:
        yield from limit_is_stated(path, product, "residual_pluripotent_cells")
