"""Is the harvest told: where, with what, how much, and how it travelled? (MIBO 6)"""

from collections.abc import Iterator

from paean.check.parts import (
    all_stated,
    harvest_of,
)
from paean.check.rule import ABSENT, Rule, Said, rule
from paean.check.say import no_cells, none_of, products, stated
from paean.check.sources import MIBO
from paean.check.tissue import is_perinatal, tissue_of
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_P = "arms[0].treatments[0]"
_HARVEST = f"{_P}.processing.harvest"


@rule(
    BOOK,
    "MIB001",
    Severity.WARNING,
    MIBO.at("section 6, harvest"),
    subject="product",
    why="Marrow of the tibia holds other cells than marrow of the pelvis.",
    breaks=({f"{_HARVEST}.site": ABSENT}, {f"{_HARVEST}.device": ABSENT}),
)
def harvest_states_site_and_device(protocol: Protocol) -> Iterator[Said]:
    """The harvest states its site and its device."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        harvest = harvest_of(product)
        yield from all_stated(
            (*path, "processing", "harvest"),
            ("site", harvest.site, "the site of the harvest is"),
            ("device", harvest.device, "the device of the harvest is"),
        )


@rule(
    BOOK,
    "MIB002",
    Severity.WARNING,
    MIBO.at("section 6, harvest"),
    subject="product",
    why="Much aspirate dilutes marrow with blood, and clots take cells away.",
    meets=(
        {},
        {f"{_P}.product": "adipose_msc", f"{_HARVEST}.anticoagulant": ABSENT},
    ),
    breaks=({f"{_HARVEST}.volume": ABSENT}, {f"{_HARVEST}.anticoagulant": ABSENT}),
)
def harvest_states_volume_and_anticoagulant(protocol: Protocol) -> Iterator[Said]:
    """The harvest states its volume, and that of marrow its anticoagulant."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        harvest, place = harvest_of(product), (*path, "processing", "harvest")
        yield from stated((*place, "volume"), harvest.volume_ml, "the volume of the harvest is")
        if tissue_of(product.product) == "bone marrow":
            yield from stated(
                (*place, "anticoagulant"), harvest.anticoagulant, "the anticoagulant is"
            )


@rule(
    BOOK,
    "MIB003",
    Severity.NOTE,
    MIBO.at("section 6, harvest"),
    subject="product",
    why="Local anaesthetics harm cells, and anaesthesia is a burden of the harvest.",
    breaks=({f"{_HARVEST}.anaesthesia": ABSENT},),
)
def harvest_states_anaesthesia(protocol: Protocol) -> Iterator[Said]:
    """The harvest from a living adult states its anaesthesia."""
    chosen = [(path, p) for path, p in products(protocol) if not is_perinatal(p.product)]
    yield from none_of(chosen, "harvested from an adult")
    for path, product in chosen:
        yield from stated(
            (*path, "processing", "harvest", "anaesthesia"),
            harvest_of(product).anaesthesia,
            "the anaesthesia of the harvest is",
        )


@rule(
    BOOK,
    "MIB004",
    Severity.WARNING,
    MIBO.at("section 6, harvest"),
    subject="product",
    why="Cells die on the way from the harvest to the laboratory.",
    breaks=(
        {f"{_HARVEST}.to_processing": ABSENT},
        {f"{_HARVEST}.transport_temperature": ABSENT},
    ),
)
def transport_states_time_and_temperature(protocol: Protocol) -> Iterator[Said]:
    """The time from harvest to processing and the temperature of transport are stated."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        harvest = harvest_of(product)
        yield from all_stated(
            (*path, "processing", "harvest"),
            ("to_processing", harvest.to_processing_hours, "the time to processing is"),
            (
                "transport_temperature",
                harvest.transport_temperature_celsius,
                "the temperature of transport is",
            ),
        )
