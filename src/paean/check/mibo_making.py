"""Is the making of a product told so that another laboratory could follow it? (MIBO 7 to 9)"""

import re
from collections.abc import Iterator
from typing import Final

from paean.check.parts import (
    all_stated,
    culture_of,
    freezing_of,
    frozen,
    none_frozen,
    processing_of,
    quality_of,
)
from paean.check.rule import ABSENT, Breach, Rule, Said, Unstated, rule
from paean.check.say import cultured, no_cells, none_of, products, stated
from paean.check.sources import MIBO
from paean.check.sources_on_products import VIAL_TO_VEIN
from paean.check.tissue import tissue_of
from paean.study.consistency import Path
from paean.study.processing import Step
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
_P = "arms[0].treatments[0]"
_CULTURE = f"{_P}.processing.culture"
_FREEZING = f"{_P}.processing.freezing"
_ENZYME: Final = re.compile(r"enzym|collagenase|digest|trypsin", re.I)
_FREEZING_STEPS: Final[frozenset[Step]] = frozenset(
    {"freezing", "cryopreservation", "vitrification"}
)


@rule(
    BOOK,
    "MIB005",
    Severity.WARNING,
    MIBO.at("section 7, processing"),
    subject="product",
    why="The steps decide what the cells are, and what the law calls them.",
    meets=(
        {},
        {f"{_P}.expansion": "none", f"{_P}.processing.steps": ["separation", "cryopreservation"]},
        {
            f"{_P}.expansion": ABSENT,
            f"{_P}.cryopreserved": ABSENT,
            f"{_P}.processing.steps": ["rinsing"],
        },
        {f"{_P}.cryopreserved": False, f"{_P}.processing.steps": ["culture"]},
        {f"{_P}.separation": "collagenase", f"{_P}.processing.steps": [
            "culture", "enzymatic_digestion", "vitrification"]},
    ),
    breaks=(
        {f"{_P}.processing.steps": ABSENT},
        {f"{_P}.processing.steps": ["separation", "freezing"]},
        {f"{_P}.expansion": "none", f"{_P}.processing.steps": ["culture", "freezing"]},
        {f"{_P}.separation": "collagenase", f"{_P}.processing.steps": ["culture", "freezing"]},
        {
            f"{_P}.product": "microfragmented_fat",
            f"{_P}.processing.steps": ["culture", "enzymatic_digestion", "freezing"],
        },
        {f"{_P}.processing.steps": ["culture", "washing"]},
        {f"{_P}.cryopreserved": False, f"{_P}.processing.steps": ["culture", "freezing"]},
        {f"{_P}.cryopreserved": False, f"{_P}.processing.steps": ["culture", "vitrification"]},
        {f"{_P}.cryopreserved": False, f"{_P}.processing.steps": ["culture", "cryopreservation"]},
    ),
)  # fmt: skip
def steps_fit_separation_expansion_and_storage(protocol: Protocol) -> Iterator[Said]:
    """The steps of processing are listed and fit separation, expansion and storage."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        steps = set(processing_of(product).steps)
        place = (*path, "processing", "steps")
        if not steps:
            yield Unstated(path=place, fact="the steps of processing are")
            continue
        for problem in _contradictions(product, steps):
            yield Breach(path=place, problem=problem, remedy="correct the one that is wrong")


def _contradictions(product: CellProduct, steps: set[Step]) -> Iterator[str]:
    """Yield what the steps of a product and its other facts say against each other."""
    if product.expansion is not None and (product.expansion == "culture") != ("culture" in steps):
        listed = "list" if "culture" in steps else "do not list"
        yield f"expansion = '{product.expansion}', but the steps {listed} culture"
    digested = "enzymatic_digestion" in steps
    if _ENZYME.search(product.separation or "") and not digested:
        yield f"'{product.separation}' names an enzyme, the steps list no enzymatic digestion"
    if product.product == "microfragmented_fat" and digested:
        yield "fat that is fragmented mechanically is said to be digested by an enzyme"
    freezes = bool(steps & _FREEZING_STEPS)
    if product.cryopreserved is not None and product.cryopreserved != freezes:
        listed = "list" if freezes else "do not list"
        frozen_or_not = str(product.cryopreserved).lower()
        yield f"cryopreserved = {frozen_or_not}, but the steps {listed} freezing"


@rule(
    BOOK,
    "MIB006",
    Severity.WARNING,
    MIBO.at("section 7, processing"),
    subject="product",
    why="Reagents stay in the product, and devices differ in what they keep.",
    breaks=({f"{_P}.processing.reagents": ABSENT}, {f"{_P}.processing.device": ABSENT}),
)
def processing_states_reagents_and_device(protocol: Protocol) -> Iterator[Said]:
    """The reagents and the device of processing are named."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        processing = processing_of(product)
        yield from all_stated(
            (*path, "processing"),
            ("reagents", processing.reagents, "the reagents are"),
            ("device", processing.device, "the device of processing is"),
        )


@rule(
    BOOK,
    "MIB007",
    Severity.WARNING,
    MIBO.at("section 7, processing"),
    subject="product",
    why="What is open to the air needs a cleaner room.",
    breaks=({f"{_P}.processing.system": ABSENT}, {f"{_P}.processing.place": ABSENT}),
)
def processing_states_system_and_place(protocol: Protocol) -> Iterator[Said]:
    """Whether the system is open or closed and the place of processing are stated."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        processing = processing_of(product)
        yield from all_stated(
            (*path, "processing"),
            ("system", processing.system, "whether the system is open or closed is"),
            ("place", processing.place, "the place of processing is"),
        )


@rule(
    BOOK,
    "MIB008",
    Severity.WARNING,
    MIBO.at("section 8, culture"),
    subject="product",
    why="Serum and lysate change what cells become and carry what is foreign into the product.",
    breaks=({f"{_CULTURE}.medium": ABSENT}, {f"{_CULTURE}.supplement": ABSENT}),
)
def culture_states_medium_and_supplement(protocol: Protocol) -> Iterator[Said]:
    """The culture states its medium and its serum, lysate or neither."""
    expanded = cultured(protocol)
    yield from none_of(expanded, "expanded in culture")
    for path, product in expanded:
        culture = culture_of(product)
        yield from all_stated(
            (*path, "processing", "culture"),
            ("medium", culture.medium, "the medium is"),
            ("supplement", culture.supplement, "the serum or lysate of the medium is"),
        )


@rule(
    BOOK,
    "MIB009",
    Severity.NOTE,
    MIBO.at("section 8, culture"),
    subject="product",
    why="Oxygen, density and time change how cells grow and age.",
    breaks=(
        {f"{_CULTURE}.oxygen_percent": ABSENT},
        {f"{_CULTURE}.seeding_per_cm2": ABSENT},
        {f"{_CULTURE}.lasts": ABSENT},
    ),
)
def culture_states_oxygen_density_and_time(protocol: Protocol) -> Iterator[Said]:
    """The culture states oxygen, seeding density and duration."""
    expanded = cultured(protocol)
    yield from none_of(expanded, "expanded in culture")
    for path, product in expanded:
        culture = culture_of(product)
        yield from all_stated(
            (*path, "processing", "culture"),
            ("oxygen_percent", culture.oxygen_percent, "the oxygen of the culture is"),
            ("seeding_per_cm2", culture.seeding_per_cm2, "the seeding density is"),
            ("lasts", culture.lasts_days, "the duration of the culture is"),
        )


@rule(
    BOOK,
    "MIB010",
    Severity.WARNING,
    MIBO.at("section 8, culture"),
    subject="product",
    why="Cells age with every doubling; a limit that a lot may pass is none.",
    meets=(
        {},
        {f"{_CULTURE}.doublings": 20},
        {f"{_P}.passage": 4},
    ),
    breaks=(
        {f"{_CULTURE}.doublings": ABSENT},
        {f"{_CULTURE}.maximum_doublings": ABSENT},
        {f"{_CULTURE}.maximum_passage": ABSENT},
        {f"{_P}.passage": ABSENT},
        {f"{_CULTURE}.doublings": 20.1},
        {f"{_P}.passage": 5},
    ),
)
def doublings_and_passage_stay_within_their_limits(protocol: Protocol) -> Iterator[Said]:
    """Doublings and passage are stated and stay within stated limits."""
    expanded = cultured(protocol)
    yield from none_of(expanded, "expanded in culture")
    for path, product in expanded:
        culture, place = culture_of(product), (*path, "processing", "culture")
        yield from _within(
            (*place, "doublings"), culture.doublings,
            (*place, "maximum_doublings"), culture.maximum_doublings, "doublings",
        )  # fmt: skip
        yield from _within(
            (*path, "passage"), product.passage,
            (*place, "maximum_passage"), culture.maximum_passage, "passages",
        )  # fmt: skip


def _within(
    at: Path, value: float | None, limit_at: Path, limit: float | None, what: str
) -> Iterator[Said]:
    yield from stated(at, value, f"the number of {what} is")
    yield from stated(limit_at, limit, f"the largest number of {what} is")
    if value is not None and limit is not None and value > limit:
        yield Breach(
            path=at,
            problem=f"{value:g} {what}, above the limit of {limit:g}",
            remedy="stop the culture earlier, or justify another limit",
        )


@rule(
    BOOK,
    "MIB011",
    Severity.WARNING,
    VIAL_TO_VEIN.at("cryomedium and storage"),
    subject="product",
    why="What cells are frozen in decides how many live, and DMSO reaches the patient.",
    breaks=(
        {f"{_P}.cryopreserved": ABSENT},
        {f"{_FREEZING}.medium": ABSENT},
        {f"{_FREEZING}.dmso_percent": ABSENT},
        {f"{_FREEZING}.stored_at": ABSENT},
    ),
)
def frozen_products_state_cryomedium_and_storage(protocol: Protocol) -> Iterator[Said]:
    """A frozen product states its cryomedium, the share of DMSO and the storage temperature."""
    yield from none_frozen(protocol)
    for path, product in frozen(protocol):
        freezing = freezing_of(product)
        yield from all_stated(
            (*path, "processing", "freezing"),
            ("medium", freezing.medium, "the cryomedium is"),
            ("dmso_percent", freezing.dmso_percent, "the share of DMSO is"),
            ("stored_at", freezing.stored_at_celsius, "the storage temperature is"),
        )


@rule(
    BOOK,
    "MIB012",
    Severity.WARNING,
    VIAL_TO_VEIN.at("thaw"),
    subject="product",
    why="Thawing kills cells; what counts is what lives afterwards.",
    breaks=(
        {f"{_P}.cryopreserved": ABSENT},
        {f"{_FREEZING}.thaw": ABSENT},
        {f"{_FREEZING}.washed": ABSENT},
        {f"{_FREEZING}.post_thaw_viability": ABSENT},
    ),
)
def frozen_products_state_thaw_wash_and_viability(protocol: Protocol) -> Iterator[Said]:
    """A frozen product states how it is thawed, whether it is washed and what is alive then."""
    yield from none_frozen(protocol)
    for path, product in frozen(protocol):
        freezing = freezing_of(product)
        yield from all_stated(
            (*path, "processing", "freezing"),
            ("thaw", freezing.thaw, "the way of thawing is"),
            ("washed", freezing.washed, "whether the cells are washed after thawing is"),
            ("post_thaw_viability", freezing.post_thaw_viability, "the viability after thawing is"),
        )


@rule(
    BOOK,
    "MIB013",
    Severity.NOTE,
    MIBO.at("section 9, characteristics"),
    subject="product",
    why="In marrow one cell in many thousands forms colonies; the count of all cells hides it.",
    breaks=({f"{_P}.quality.colony_forming_units": ABSENT},),
)
def marrow_products_state_colony_forming_units(protocol: Protocol) -> Iterator[Said]:
    """A product of marrow states how many of its cells form colonies."""
    chosen = [
        (path, product)
        for path, product in products(protocol)
        if tissue_of(product.product) == "bone marrow"
    ]
    yield from none_of(chosen, "of marrow")
    for path, product in chosen:
        yield from stated(
            (*path, "quality", "colony_forming_units"),
            quality_of(product).colony_forming_units,
            "the number of colony-forming cells is",
        )
