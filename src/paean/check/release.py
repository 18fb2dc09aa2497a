"""Is a product released pure, strong, at its dose, by the right person?"""

import re
from collections.abc import Iterator
from typing import Final

from paean.check.parts import (
    culture_of,
    custody_of,
    limit_is_stated,
    processing_of,
    quality_of,
    test_is_stated,
    tests_of,
)
from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import affirmed, cultured, no_cells, none_of, products, stated
from paean.check.sources import OWN
from paean.check.sources_on_products import CFR_610_13, FDA_CMC
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_P = "arms[0].treatments[0]"
_Q = f"{_P}.quality"
_T = f"{_Q}.release_tests"
_PURITY, _ENZYME, _SERUM = f"{_T}[7]", f"{_T}[8]", f"{_T}[9]"
_COUNT, _DOSE = f"{_T}[11]", f"{_T}[12]"
_APPEARANCE, _CONTAINER = f"{_T}[17]", f"{_T}[18]"
_ANOTHER = "tumorigenicity"
_PIVOTAL: Final = re.compile(r"3|\bIII")
_SERA: Final = ("fetal_bovine_serum", "platelet_lysate", "autologous_serum")


@rule(
    BOOK,
    "QUA011",
    Severity.WARNING,
    CFR_610_13,
    subject="quality",
    why="Enzyme, serum and other cells that stay in the product act on the joint, too.",
    meets=(
        {},
        {f"{_PURITY}.bound": "not_detected", f"{_PURITY}.limit": ABSENT},
        {
            f"{_P}.processing.culture.supplement": "serum_free",
            f"{_SERUM}.test": _ANOTHER,
        },
        {
            f"{_P}.processing.culture.enzyme": ABSENT,
            f"{_P}.processing.steps": ["culture"],
            f"{_ENZYME}.test": _ANOTHER,
        },
    ),
    breaks=(
        {f"{_PURITY}.test": _ANOTHER},
        {f"{_PURITY}.limit": ABSENT},
        {f"{_ENZYME}.test": _ANOTHER},
        {f"{_ENZYME}.test": _ANOTHER, f"{_P}.processing.culture.enzyme": ABSENT},
        {f"{_ENZYME}.test": _ANOTHER, f"{_P}.processing.steps": ["culture"]},
        {f"{_SERUM}.test": _ANOTHER},
        *(
            {f"{_SERUM}.test": _ANOTHER, f"{_P}.processing.culture.supplement": serum}
            for serum in ("fetal_bovine_serum", "autologous_serum")
        ),
        {f"{_SERUM}.limit": ABSENT},
    ),
)
def what_stays_in_the_product_has_limits(protocol: Protocol) -> Iterator[Said]:
    """Other cells, and enzyme and serum where they were used, are tested against limits."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        yield from limit_is_stated(path, product, "purity")
        culture = culture_of(product)
        if culture.enzyme or "enzymatic_digestion" in processing_of(product).steps:
            yield from limit_is_stated(path, product, "residual_enzyme")
        if culture.supplement in _SERA:
            yield from limit_is_stated(path, product, "residual_serum")


@rule(
    BOOK,
    "QUA012",
    Severity.WARNING,
    FDA_CMC.at("potency by phase"),
    subject="quality",
    why="Without potency nobody knows whether a lot that failed was a lot that could work.",
    meets=(
        {},
        {"study.phase": "1", f"{_Q}.potency[0].quantitative": False},
        {"study.phase": ABSENT, f"{_Q}.potency[0].acceptance": ABSENT},
        {"study.phase": "II", f"{_Q}.potency[0].acceptance": ABSENT},
    ),
    breaks=(
        {f"{_Q}.potency": ABSENT},
        {f"{_Q}.potency[0].quantitative": False},
        {f"{_Q}.potency[0].acceptance": ABSENT},
        {f"{_Q}.potency[0].quantitative": ABSENT},
        {f"{_Q}.potency[0].acceptance": ABSENT, "study.phase": "2/3"},
        {f"{_Q}.potency[0].acceptance": ABSENT, "study.phase": "II/III"},
    ),
)
def potency_is_tested_as_the_phase_demands(protocol: Protocol) -> Iterator[Said]:
    """Potency is tested; in phase 3 it is measured in numbers, against an acceptance."""
    yield from no_cells(protocol)
    pivotal = bool(_PIVOTAL.search(protocol.study.phase or ""))
    for path, product in products(protocol):
        place, assays = (*path, "quality", "potency"), quality_of(product).potency
        yield from stated(place, assays, "an assay of potency is")
        if not assays or not pivotal:
            continue
        measured = [assay for assay in assays if assay.quantitative is not False]
        if not measured:
            yield Breach(
                path=place,
                problem=f"phase {protocol.study.phase}, but no assay of potency is quantitative",
                remedy="measure potency in numbers",
            )
        elif not any(assay.quantitative and assay.acceptance for assay in measured):
            fact = "a quantitative assay of potency with its acceptance is"
            yield Unstated(path=place, fact=fact)


@rule(
    BOOK,
    "QUA013",
    Severity.WARNING,
    FDA_CMC.at("dose"),
    subject="quality",
    why="A label of 50 million means little where 20 or 80 million are given under it.",
    meets=({}, {f"{_DOSE}.limit": 14}, {f"{_DOSE}.test": "viable_cell_count"}),
    breaks=(
        {f"{_Q}.dose_tolerance_percent": ABSENT},
        {f"{_DOSE}.test": _ANOTHER, f"{_COUNT}.test": _ANOTHER},
        {f"{_DOSE}.limit": 15.1},
    ),
)
def the_dose_has_a_tolerance_that_is_tested(protocol: Protocol) -> Iterator[Said]:
    """The tolerance of the dose is stated, and the count of a lot is tested no more widely."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        tolerance = quality_of(product).dose_tolerance_percent
        yield from stated(
            (*path, "quality", "dose_tolerance_percent"), tolerance, "the tolerance of the dose is"
        )
        labelled = tests_of(path, product, "dose_on_label")
        if not labelled and not tests_of(path, product, "viable_cell_count"):
            fact = "a test of the number of living cells is"
            yield Unstated(path=(*path, "quality", "release_tests"), fact=fact)
        for place, test in labelled:
            if test.limit is not None and tolerance is not None and test.limit > tolerance:
                yield Breach(
                    path=(*place, "limit"),
                    problem=f"lots within {test.limit:g} % of the label are released, the "
                    f"tolerance is {tolerance:g} %",
                    remedy="make the two agree",
                )


@rule(
    BOOK,
    "QUA016",
    Severity.WARNING,
    FDA_CMC.at("appearance, container, label"),
    subject="quality",
    why="Clumps, leaks and wrong labels are seen by looking.",
    breaks=({f"{_APPEARANCE}.test": _ANOTHER}, {f"{_CONTAINER}.test": _ANOTHER}),
)
def appearance_container_and_label_are_inspected(protocol: Protocol) -> Iterator[Said]:
    """Appearance, container and label are inspected before release."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        yield from test_is_stated(path, product, "appearance")
        yield from test_is_stated(path, product, "container_and_label")


@rule(
    BOOK,
    "QUA017",
    Severity.WARNING,
    OWN,
    subject="quality",
    why="A test without a bound releases everything.",
    meets=({}, {f"{_APPEARANCE}.bound": "report"}),
    breaks=(
        {f"{_APPEARANCE}.method": ABSENT},
        {f"{_APPEARANCE}.bound": ABSENT},
        {f"{_PURITY}.limit": ABSENT},
        {f"{_PURITY}.unit": ABSENT},
        {f"{_T}[4].limit": ABSENT},
    ),
)
def every_test_has_method_bound_limit_and_unit(protocol: Protocol) -> Iterator[Said]:
    """Every release test has a method and a bound, and a numerical bound its limit and unit."""
    chosen = [
        ((*path, "quality", "release_tests", index), test)
        for path, product in products(protocol)
        for index, test in enumerate(quality_of(product).release_tests)
    ]
    if not chosen:
        yield NotApplicable(why="no release test is stated")
    for place, test in chosen:
        words = test.test.replace("_", " ")
        yield from stated((*place, "method"), test.method, f"the method of {words} is")
        yield from stated((*place, "bound"), test.bound, f"the bound of {words} is")
        if test.bound in ("at_least", "at_most"):
            yield from stated((*place, "limit"), test.limit, f"the limit of {words} is")
            yield from stated((*place, "unit"), test.unit, f"the unit of {words} is")


@rule(
    BOOK,
    "QUA018",
    Severity.WARNING,
    FDA_CMC.at("release by quality, not by who treats"),
    subject="quality",
    why="Who wants to treat today should not decide whether the product is good enough.",
    breaks=(
        {f"{_Q}.released_by": ABSENT},
        {f"{_P}.custody.release_and_use_by_different_people": False},
        {f"{_P}.custody.release_and_use_by_different_people": ABSENT},
    ),
)
def release_is_by_a_person_who_does_not_treat(protocol: Protocol) -> Iterator[Said]:
    """A named person releases the product, who is not the one who gives it."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        yield from stated(
            (*path, "quality", "released_by"),
            quality_of(product).released_by,
            "who releases the product is",
        )
        yield from affirmed(
            (*path, "custody", "release_and_use_by_different_people"),
            custody_of(product).release_and_use_by_different_people,
            "whether release and use are by different people is",
            "the same person releases and gives the product",
            "name an authorised person who takes no part in treatment",
        )


@rule(
    BOOK,
    "QUA019",
    Severity.WARNING,
    FDA_CMC.at("reagents of animal origin"),
    subject="quality",
    why="Animal proteins carry viruses and make people allergic.",
    meets=(
        {},
        {
            f"{_P}.processing.culture.supplement": "fetal_bovine_serum",
            f"{_P}.processing.culture.animal_derived": ["fetal bovine serum"],
        },
    ),
    breaks=(
        {f"{_P}.processing.culture.animal_derived": ABSENT},
        {
            f"{_P}.processing.culture.supplement": "fetal_bovine_serum",
            f"{_P}.processing.culture.animal_derived": ["None"],
        },
    ),
)
def animal_reagents_are_declared(protocol: Protocol) -> Iterator[Said]:
    """Reagents of animal origin are declared, and bovine serum is one of them."""
    expanded = cultured(protocol)
    yield from none_of(expanded, "expanded in culture")
    for path, product in expanded:
        culture = culture_of(product)
        place = (*path, "processing", "culture", "animal_derived")
        declared = culture.animal_derived
        yield from stated(place, declared, "which reagents are of animal origin is")
        denies = bool(declared) and all(name.lower() == "none" for name in declared)
        if culture.supplement == "fetal_bovine_serum" and denies:
            yield Breach(
                path=place,
                problem="fetal bovine serum is used, none of animal origin is declared",
                remedy="declare the serum with its country and its tests",
            )


@rule(
    BOOK,
    "QUA020",
    Severity.NOTE,
    FDA_CMC.at("stability"),
    subject="quality",
    why="Only kept samples can answer a question that comes after the injection.",
    breaks=(
        {f"{_Q}.stability_shown": False},
        {f"{_Q}.stability_shown": ABSENT},
        {f"{_Q}.retained_samples": False},
        {f"{_Q}.retained_samples": ABSENT},
    ),
)
def stability_is_shown_and_samples_are_kept(protocol: Protocol) -> Iterator[Said]:
    """Stability until use was shown, and samples of every lot are kept."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        quality = quality_of(product)
        yield from affirmed(
            (*path, "quality", "stability_shown"),
            quality.stability_shown,
            "whether the product keeps until use is",
            "it was not shown that the product keeps until use",
            "test potency and viability at the end of the time to use",
        )
        yield from affirmed(
            (*path, "quality", "retained_samples"),
            quality.retained_samples,
            "whether samples of a lot are kept is",
            "no samples are kept",
            "keep a sample of every lot",
        )
