"""How much endotoxin a dose may carry: per kilogram of the lightest person and per hour.

USP <85>: the threshold K is 5 EU/kg, into the spinal fluid 0.2 EU/kg, and counts against what is
given within one hour. What is given in less than an hour is therefore not divided by its time.
"""

import re
from collections.abc import Iterator
from typing import Final

from paean.check.parts import quality_of, tests_of
from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import no_cells, products, stated
from paean.check.sources_on_products import RELEASE_TESTS, USP_85
from paean.study.consistency import Path
from paean.study.protocol import Protocol
from paean.study.quality import ReleaseTest
from paean.study.result import Severity
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
PARENTERAL_EU_PER_KG: Final = 5.0
INTRATHECAL_EU_PER_KG: Final = 0.2
_P = "arms[0].treatments[0]"
_Q = f"{_P}.quality"
_TEST = f"{_Q}.release_tests[3]"
_SPINAL: Final = re.compile(r"intrathecal|subarachnoid|cerebrospinal|spinal fluid", re.I)
_UNITS: Final = ("EU_per_kg_per_hour", "EU_per_ml", "EU_per_dose")


def threshold_eu_per_kg(product: CellProduct) -> float:
    """Return the endotoxin that a person may receive per kg in an hour, by the site of delivery."""
    return INTRATHECAL_EU_PER_KG if _SPINAL.search(product.site) else PARENTERAL_EU_PER_KG


def eu_per_kg_in_an_hour(eu: float, weight_kg: float, given_within_hours: float) -> float:
    """Return the endotoxin per kg within one hour of a dose that is given evenly over its time."""
    return eu / weight_kg / max(1.0, given_within_hours)


@rule(
    BOOK,
    "QUA004",
    Severity.ERROR,
    RELEASE_TESTS.at("endotoxin"),
    subject="quality",
    why="Endotoxin inflames a joint by itself, and a cell product cannot be filtered.",
    breaks=(
        {f"{_TEST}.test": "tumorigenicity"},
        {f"{_TEST}.bound": "report"},
        {f"{_TEST}.bound": ABSENT},
        {f"{_TEST}.limit": ABSENT},
        {f"{_TEST}.unit": ABSENT},
        {f"{_TEST}.unit": "percent"},
    ),
)
def endotoxin_has_a_limit(protocol: Protocol) -> Iterator[Said]:
    """Endotoxin is tested, with an upper limit in endotoxin units."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        found = tests_of(path, product, "endotoxin")
        if not found:
            yield Unstated(path=(*path, "quality", "release_tests"), fact="a test of endotoxin is")
        for place, test in found:
            yield from stated((*place, "bound"), test.bound, "the bound of endotoxin is")
            yield from stated((*place, "limit"), test.limit, "the limit of endotoxin is")
            yield from stated((*place, "unit"), test.unit, "the unit of endotoxin is")
            if test.bound is not None and test.bound != "at_most":
                yield Breach(
                    path=(*place, "bound"),
                    problem=f"endotoxin is tested with the bound '{test.bound}'",
                    remedy="set an upper limit: bound = 'at_most'",
                )
            if test.unit is not None and test.unit not in _UNITS:
                yield Breach(
                    path=(*place, "unit"),
                    problem=f"endotoxin is limited in '{test.unit}'",
                    remedy=f"state the limit in one of: {', '.join(_UNITS)}",
                )


@rule(
    BOOK,
    "QUA005",
    Severity.ERROR,
    USP_85.at("limit K/M"),
    subject="quality",
    why="A limit per ml says nothing until volume, weight and time turn it into a dose.",
    meets=(
        {},
        {f"{_TEST}.unit": "EU_per_ml", f"{_TEST}.limit": 45},
        {f"{_TEST}.unit": "EU_per_dose", f"{_TEST}.limit": 225},
        {f"{_TEST}.unit": "EU_per_dose", f"{_TEST}.limit": 225, f"{_P}.volume": ABSENT},
        {
            f"{_TEST}.unit": "EU_per_dose", f"{_TEST}.limit": 450,
            f"{_Q}.given_within": "2 hours",
        },
        {f"{_P}.site": "intrathecal space", f"{_TEST}.limit": 0.2},
        {f"{_Q}.lightest_recipient": ABSENT},
    ),
    breaks=(
        {f"{_TEST}.limit": 5.1},
        {f"{_TEST}.unit": "EU_per_ml", f"{_TEST}.limit": 45.1},
        {f"{_TEST}.unit": "EU_per_dose", f"{_TEST}.limit": 225.1},
        {
            f"{_TEST}.unit": "EU_per_dose", f"{_TEST}.limit": 450.1,
            f"{_Q}.given_within": "2 hours",
        },
        {f"{_P}.site": "intrathecal space", f"{_TEST}.limit": 0.21},
        {f"{_TEST}.unit": "EU_per_ml", f"{_P}.volume": ABSENT},
        {f"{_TEST}.unit": "EU_per_dose", f"{_Q}.lightest_recipient": ABSENT},
        {f"{_TEST}.unit": "EU_per_dose", f"{_Q}.given_within": ABSENT},
    ),
)  # fmt: skip
def the_limit_of_endotoxin_keeps_the_lightest_person_safe(protocol: Protocol) -> Iterator[Said]:
    """A dose at its endotoxin limit gives the lightest person at most 5 EU/kg/h (spine 0.2)."""
    limited = [
        (path, product, place, test, test.limit)
        for path, product in products(protocol)
        for place, test in tests_of(path, product, "endotoxin")
        if test.bound == "at_most" and test.limit is not None and test.unit in _UNITS
    ]
    if not limited:
        yield NotApplicable(why="no product states an upper limit of endotoxin")
    for path, product, place, test, limit in limited:
        yield from _missing(path, product, test)
        rate, most = _rate_at_the_limit(product, test, limit), threshold_eu_per_kg(product)
        if rate is not None and round(rate - most, 9) > 0:
            yield Breach(
                path=(*place, "limit"),
                problem=f"a dose at the limit of {limit:g} {test.unit} gives the lightest "
                f"person {rate:.3g} EU/kg/h, above {most:g}",
                remedy="lower the limit or the volume, or give the dose over more hours",
            )


def _rate_at_the_limit(product: CellProduct, test: ReleaseTest, limit: float) -> float | None:
    """Return the EU/kg/h that a dose at its limit gives, or None where a fact is missing."""
    if test.unit == "EU_per_kg_per_hour":
        return limit
    quality = quality_of(product)
    weight, hours, volume = (
        quality.lightest_recipient_kg, quality.given_within_hours, product.volume_ml,
    )  # fmt: skip
    if test.unit == "EU_per_dose":
        volume = 1.0
    if weight is None or hours is None or volume is None:
        return None
    return eu_per_kg_in_an_hour(limit * volume, weight, hours)


def _missing(path: Path, product: CellProduct, test: ReleaseTest) -> Iterator[Said]:
    """Yield which facts are missing that turn a limit into EU/kg/h."""
    if test.unit == "EU_per_kg_per_hour":
        return
    yield from _weight_and_time(path, product)
    if test.unit == "EU_per_ml":
        yield from stated((*path, "volume"), product.volume_ml, "the volume that is given is")


def _weight_and_time(path: Path, product: CellProduct) -> Iterator[Said]:
    quality, place = quality_of(product), (*path, "quality")
    weight, hours = quality.lightest_recipient_kg, quality.given_within_hours
    yield from stated((*place, "lightest_recipient"), weight, "the weight of the lightest is")
    yield from stated((*place, "given_within"), hours, "the time in which a dose is given is")


@rule(
    BOOK,
    "QUA022",
    Severity.ERROR,
    USP_85.at("limit K/M"),
    subject="quality",
    why="What a dose was found to carry counts, not what it was allowed to.",
    meets=(
        {},
        {f"{_Q}.endotoxin_per_dose_eu": 225},
        {f"{_Q}.endotoxin_per_dose_eu": 450, f"{_Q}.given_within": "2 hours"},
        {f"{_Q}.endotoxin_per_dose_eu": 9, f"{_P}.site": "subarachnoid space"},
        {f"{_Q}.endotoxin_per_dose_eu": 225, f"{_Q}.given_within": "1 minutes"},
    ),
    breaks=(
        {f"{_Q}.endotoxin_per_dose_eu": 225.1},
        {f"{_Q}.endotoxin_per_dose_eu": 450.1, f"{_Q}.given_within": "2 hours"},
        {f"{_Q}.endotoxin_per_dose_eu": 9.1, f"{_P}.site": "subarachnoid space"},
        {f"{_Q}.endotoxin_per_dose_eu": ABSENT},
        {f"{_Q}.lightest_recipient": ABSENT},
        {f"{_Q}.given_within": ABSENT},
    ),
)
def the_endotoxin_of_a_dose_keeps_the_lightest_person_safe(protocol: Protocol) -> Iterator[Said]:
    """The endotoxin of a dose gives the lightest person at most 5 EU/kg/h (spine 0.2)."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        quality, at = quality_of(product), (*path, "quality", "endotoxin_per_dose_eu")
        carried, weight, hours = (
            quality.endotoxin_per_dose_eu,
            quality.lightest_recipient_kg,
            quality.given_within_hours,
        )
        yield from stated(at, carried, "the endotoxin of a dose is")
        yield from _weight_and_time(path, product)
        if carried is None or weight is None or hours is None:
            continue
        rate, most = eu_per_kg_in_an_hour(carried, weight, hours), threshold_eu_per_kg(product)
        if round(rate - most, 9) > 0:
            yield Breach(
                path=at,
                problem=f"{carried:g} EU into {weight:g} kg are {rate:.3g} EU/kg/h, above {most:g}",
                remedy="reject the lot, or lower the dose",
            )
