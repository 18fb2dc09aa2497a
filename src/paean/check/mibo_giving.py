"""Is the giving of a product told: dose, vehicle, needle, time and people? (MIBO 2 to 5, 10, 11)"""

from collections.abc import Iterator

from paean.check.parts import all_stated, delivery_of, donation_of, freezing_of, quality_of
from paean.check.rule import ABSENT, Breach, Rule, Said, rule
from paean.check.say import allogeneic, listed, no_cells, none_of, products, stated
from paean.check.sources import MIBO, OWN
from paean.check.sources_on_products import VIAL_TO_VEIN
from paean.study.protocol import Protocol
from paean.study.reporting import Reporting
from paean.study.result import Severity
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
_P = "arms[0].treatments[0]"
_DELIVERY = f"{_P}.delivery"


@rule(
    BOOK,
    "MIB014",
    Severity.WARNING,
    VIAL_TO_VEIN.at("vehicle"),
    subject="product",
    why="The vehicle alone may act on a joint, and so may its volume.",
    breaks=({f"{_P}.vehicle": ABSENT}, {f"{_P}.volume": ABSENT}),
)
def vehicle_and_volume_are_stated(protocol: Protocol) -> Iterator[Said]:
    """The vehicle and the volume that is given are stated."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        yield from all_stated(
            path,
            ("vehicle", product.vehicle, "the vehicle is"),
            ("volume", product.volume_ml, "the volume that is given is"),
        )


@rule(
    BOOK,
    "MIB015",
    Severity.ERROR,
    OWN,
    subject="product",
    why="Where concentration times volume is not the dose, one of three numbers is wrong.",
    meets=(
        {},
        {f"{_DELIVERY}.cells_per_ml_million": 11.5},
        {f"{_DELIVERY}.cells_per_ml_million": 8.5},
        {f"{_P}.quality.dose_tolerance_percent": ABSENT},
    ),
    breaks=(
        {f"{_DELIVERY}.cells_per_ml_million": 11.6},
        {f"{_DELIVERY}.cells_per_ml_million": 8.4},
        {
            f"{_DELIVERY}.cells_per_ml_million": 10.1,
            f"{_P}.quality.dose_tolerance_percent": ABSENT,
        },
        {f"{_P}.dose": ABSENT},
        {f"{_P}.volume": ABSENT},
        {f"{_DELIVERY}.cells_per_ml_million": ABSENT},
    ),
)
def concentration_times_volume_is_the_dose(protocol: Protocol) -> Iterator[Said]:
    """Concentration times volume gives the dose, within the stated tolerance of the dose."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        per_ml, volume = delivery_of(product).cells_per_ml_million, product.volume_ml
        dose = product.dose_million_cells
        at = (*path, "delivery", "cells_per_ml_million")
        yield from stated(at, per_ml, "the number of cells per ml is")
        yield from stated((*path, "volume"), volume, "the volume that is given is")
        yield from stated((*path, "dose"), dose, "the dose in cells is")
        if per_ml is None or volume is None or dose is None:
            continue
        percent = quality_of(product).dose_tolerance_percent or 0.0
        if round(abs(per_ml * volume - dose) - dose * percent / 100, 9) > 0:
            yield Breach(
                path=at,
                problem=f"{per_ml:g} million cells per ml in {volume:g} ml are "
                f"{per_ml * volume:g} million, the dose is {dose:g} million "
                f"with a tolerance of {percent:g} %",
                remedy="correct the dose, the volume or the concentration",
            )


@rule(
    BOOK,
    "MIB016",
    Severity.NOTE,
    MIBO.at("section 10, delivery"),
    subject="product",
    why="Narrow needles and haste shear cells.",
    breaks=({f"{_DELIVERY}.needle_gauge": ABSENT}, {f"{_DELIVERY}.lasts": ABSENT}),
)
def needle_and_duration_are_stated(protocol: Protocol) -> Iterator[Said]:
    """The gauge of the needle and the duration of the injection are stated."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        delivery = delivery_of(product)
        yield from all_stated(
            (*path, "delivery"),
            ("needle_gauge", delivery.needle_gauge, "the gauge of the needle is"),
            ("lasts", delivery.lasts_hours, "the duration of the injection is"),
        )


@rule(
    BOOK,
    "MIB017",
    Severity.WARNING,
    VIAL_TO_VEIN.at("time from thaw or release"),
    subject="product",
    why="Cells lose life and function by the hour between release and needle.",
    meets=(
        {},
        {f"{_P}.cryopreserved": ABSENT},
        {
            f"{_P}.cryopreserved": False,
            f"{_DELIVERY}.state": "fresh",
            f"{_P}.processing.freezing": ABSENT,
        },
    ),
    breaks=(
        {f"{_DELIVERY}.state": ABSENT},
        {f"{_DELIVERY}.release_to_use": ABSENT},
        {f"{_P}.processing.freezing.thaw_to_use": ABSENT},
        {f"{_DELIVERY}.state": "fresh"},
        {f"{_P}.cryopreserved": False, f"{_DELIVERY}.state": "thawed"},
    ),
)
def state_and_time_to_use_are_stated(protocol: Protocol) -> Iterator[Said]:
    """Whether cells are given fresh or thawed and how long after release or thaw are stated."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        delivery = delivery_of(product)
        yield from all_stated(
            (*path, "delivery"),
            ("state", delivery.state, "whether the cells are given fresh or thawed is"),
            ("release_to_use", delivery.release_to_use_hours, "the time from release to use is"),
        )
        if delivery.state == "thawed":
            yield from stated(
                (*path, "processing", "freezing", "thaw_to_use"),
                freezing_of(product).thaw_to_use_hours,
                "the time from thaw to use is",
            )
        if _contradicts_storage(product):
            yield Breach(
                path=(*path, "delivery", "state"),
                problem=f"cells are given {delivery.state}, but cryopreserved = "
                f"{str(product.cryopreserved).lower()}",
                remedy="correct the one that is wrong",
            )


def _contradicts_storage(product: CellProduct) -> bool:
    state = delivery_of(product).state
    if state is None or product.cryopreserved is None:
        return False
    return product.cryopreserved != (state == "thawed")


@rule(
    BOOK,
    "MIB018",
    Severity.WARNING,
    VIAL_TO_VEIN.at("viability before administration"),
    subject="product",
    why="Cells do not come back to life between release and needle.",
    meets=({}, {f"{_DELIVERY}.viability_before_use": 0.85}, {f"{_P}.viability": ABSENT}),
    breaks=(
        {f"{_DELIVERY}.viability_before_use": ABSENT},
        {f"{_DELIVERY}.viability_before_use": 0.86},
    ),
)
def viability_before_use_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The viability just before use is stated and not above that at release."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        at = (*path, "delivery", "viability_before_use")
        before = delivery_of(product).viability_before_use
        yield from stated(at, before, "the viability just before use is")
        if before is not None and product.viability is not None and before > product.viability:
            yield Breach(
                path=at,
                problem=f"viability rises from {product.viability:g} at release to {before:g}",
                remedy="check the two measurements",
            )


@rule(
    BOOK,
    "MIB019",
    Severity.WARNING,
    MIBO.at("section 4, intervention"),
    subject="product",
    why="A joint that is rinsed or operated at the same time is treated twice.",
    meets=(
        {},
        {f"{_DELIVERY}.concomitant": ["arthroscopic lavage"], f"{_DELIVERY}.no_concomitant": False},
        {f"{_DELIVERY}.concomitant": ["lavage"], f"{_DELIVERY}.no_concomitant": ABSENT},
    ),
    breaks=(
        {f"{_DELIVERY}.approach": ABSENT},
        {f"{_DELIVERY}.no_concomitant": ABSENT},
        {f"{_DELIVERY}.no_concomitant": False},
        {f"{_DELIVERY}.concomitant": ["arthroscopic lavage"]},
    ),
)
def approach_and_concomitant_procedures_are_stated(protocol: Protocol) -> Iterator[Said]:
    """The approach and any procedure done with the injection are stated."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        delivery, place = delivery_of(product), (*path, "delivery")
        yield from stated((*place, "approach"), delivery.approach, "the approach is")
        if delivery.concomitant and delivery.no_concomitant:
            yield Breach(
                path=(*place, "concomitant"),
                problem=f"{', '.join(delivery.concomitant)}, but no_concomitant = true",
                remedy="correct the one that is wrong",
            )
        if not delivery.concomitant and not delivery.no_concomitant:
            yield from stated(
                (*place, "no_concomitant"), None, "whether anything is done with the injection is"
            )


@rule(
    BOOK,
    "MIB020",
    Severity.WARNING,
    MIBO.at("section 4, intervention"),
    subject="product",
    why="Injections without imaging miss the joint more often than those with it.",
    breaks=({f"{_P}.guidance": ABSENT},),
)
def guidance_of_the_needle_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The guidance of the needle is stated, also where there is none."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        yield from stated((*path, "guidance"), product.guidance, "the guidance of the needle is")


@rule(
    BOOK,
    "MIB021",
    Severity.WARNING,
    MIBO.at("section 11, care afterwards"),
    subject="product",
    why="Rest, exercise and drugs after the injection act on pain themselves.",
    breaks=({"reporting.aftercare": ABSENT},),
)
def aftercare_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The care after the procedure is stated: load, drugs, rehabilitation."""
    yield from no_cells(protocol)
    if any(arm.cells for arm in protocol.arms):
        care = (protocol.reporting or Reporting()).aftercare
        yield from stated(("reporting", "aftercare"), care, "the care after the procedure is")


@rule(
    BOOK,
    "MIB022",
    Severity.WARNING,
    MIBO.at("section 2, recipients"),
    subject="product",
    why="Trials cannot be compared when it is not known whom they treated.",
    breaks=(
        {"reporting.recorded": ABSENT},
        {"reporting.recorded": ["age", "sex", "bmi", "side", "grade", "chronicity", "imaging"]},
    ),
)
def recipients_are_described(protocol: Protocol) -> Iterator[Said]:
    """Age, sex, body mass, illness, smoking, drugs and earlier treatment are recorded."""
    yield from listed(
        ("reporting", "recorded"),
        (protocol.reporting or Reporting()).recorded,
        (
            "age", "sex", "bmi", "comorbidity", "smoking", "analgesics", "diagnosis",
            "previous_treatment",
        ),
        "the facts recorded of each person",
    )  # fmt: skip


@rule(
    BOOK,
    "MIB023",
    Severity.WARNING,
    MIBO.at("section 3, condition"),
    subject="product",
    why="Early and late disease are different diseases to a cell.",
    breaks=(
        {"reporting.recorded": ABSENT},
        {"reporting.recorded": ["side", "grade", "chronicity"]},
        {"condition.severity_scale": ABSENT},
    ),
)
def the_condition_is_described(protocol: Protocol) -> Iterator[Said]:
    """Side, grade, duration and imaging of the condition are recorded, on a named scale."""
    yield from listed(
        ("reporting", "recorded"),
        (protocol.reporting or Reporting()).recorded,
        ("side", "grade", "chronicity", "imaging"),
        "the facts recorded of the condition",
    )
    yield from stated(
        ("condition", "severity_scale"),
        protocol.condition.severity_scale,
        "the scale of severity is",
    )


@rule(
    BOOK,
    "MIB024",
    Severity.WARNING,
    MIBO.at("section 5, donor"),
    subject="product",
    why="Cells of old and ill donors grow and act less.",
    breaks=(
        {f"{_P}.donation.age": ABSENT},
        {f"{_P}.donation.sex": ABSENT},
        {f"{_P}.donation.comorbidity": ABSENT},
    ),
)
def donors_are_described(protocol: Protocol) -> Iterator[Said]:
    """The age, sex and comorbidity of the donor of allogeneic cells are stated."""
    chosen = allogeneic(protocol)
    yield from none_of(chosen, "allogeneic")
    for path, product in chosen:
        donation = donation_of(product)
        yield from all_stated(
            (*path, "donation"),
            ("age", donation.age_years, "the age of the donor is"),
            ("sex", donation.sex, "the sex of the donor is"),
            ("comorbidity", donation.comorbidity, "the comorbidity of the donor is"),
        )
