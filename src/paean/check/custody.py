"""Can a product be told from every other, and followed from its donor to each recipient?"""

import datetime
from collections.abc import Iterator
from typing import Final

from paean.check import european_code
from paean.check.parts import Placed, custody_of, donation_of
from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, rule
from paean.check.say import affirmed, listed, no_cells, none_of, products, stated
from paean.check.sources import OWN
from paean.check.sources_on_products import (
    CFR_1271_290,
    EU_CODE,
    EU_TRACING,
    FACT,
    ISBT_128,
)
from paean.study.custody import CustodyEvent
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
_P = "arms[0].treatments[0]"
_CUSTODY = f"{_P}.custody"
_CODE = f"{_CUSTODY}.code"
_PERSON: Final = frozenset({"name", "date_of_birth", "study_number", "hospital_number"})
_ALWAYS: Final[tuple[CustodyEvent, ...]] = (
    "collect", "receive", "process", "release", "dispatch", "handover", "administer", "discard",
)  # fmt: skip


def _coded(protocol: Protocol) -> Placed:
    """Return the products that carry a Single European Code."""
    return [
        (path, product)
        for path, product in products(protocol)
        if custody_of(product).coding == "single_european_code"
    ]


@rule(
    BOOK,
    "CUS001",
    Severity.WARNING,
    EU_TRACING.at("1"),
    subject="custody",
    why="A product that is known by a word on a syringe is soon another one.",
    breaks=({f"{_CUSTODY}.coding": ABSENT},),
)
def the_coding_system_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The system by which a product is coded is stated."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        coding = custody_of(product).coding
        yield from stated((*path, "custody", "coding"), coding, "the coding system is")


@rule(
    BOOK,
    "CUS002",
    Severity.ERROR,
    EU_CODE,
    subject="custody",
    why="A code that does not follow its grammar cannot be read where it is needed.",
    meets=(
        {},
        {_CODE: "ES000001FICT000000001 E000012300120270302"},
        {_CODE: "SEC ES000001FICT000000001 E000012300120270302"},
        {_CODE: "SEC:ES000001FICT000000001A000012300120270302"},
        {_CODE: "ES000001FICT000000001B000012300100000000"},
        {_CODE: "ES000001FICT000000001E000012300120280229"},
    ),
    breaks=(
        {_CODE: ABSENT},
        {_CODE: "ES000001FICT000000001E00001230012027030"},
        {_CODE: "ES000001FICT000000001E0000123001202703020"},
        {_CODE: "E1000001FICT000000001E000012300120270302"},
        {_CODE: "es000001FICT000000001E000012300120270302"},
        {_CODE: "ES00-001FICT000000001E000012300120270302"},
        {_CODE: "ES000001FICT-00000001E000012300120270302"},
        {_CODE: "ES000001FICT000000001C000012300120270302"},
        {_CODE: "ES000001FICT000000001E0000-2300120270302"},
        {_CODE: "ES000001FICT000000001E00001230-120270302"},
        {_CODE: "ES000001FICT000000001E00001230012027O302"},
        {_CODE: "ES000001FICT000000001E000012300120270229"},
        {_CODE: "ES000001FICT000000001E000012300120271301"},
        {_CODE: "ES0000 01FICT00000001E000012300120270302"},
    ),
)
def a_single_european_code_follows_its_grammar(protocol: Protocol) -> Iterator[Said]:
    """A Single European Code has its forty characters in their order, and a real expiry date."""
    chosen = _coded(protocol)
    yield from none_of(chosen, "coded by the Single European Code")
    for path, product in chosen:
        code, at = custody_of(product).code, (*path, "custody", "code")
        yield from stated(at, code, "the code is")
        for problem in european_code.faults(code or "") if code else ():
            yield Breach(path=at, problem=problem, remedy="copy the code from the label again")


@rule(
    BOOK,
    "CUS003",
    Severity.ERROR,
    ISBT_128,
    subject="custody",
    why="ISBT 128 is owned; its codes are unique only among those who are registered.",
    meets=(
        {f"{_CUSTODY}.coding": "isbt_128", f"{_CUSTODY}.isbt_licence": True},
        {
            _CODE: "ES000001FICT000000001A000012300120270302",
            f"{_CUSTODY}.isbt_licence": True,
        },
    ),
    breaks=(
        {f"{_CUSTODY}.coding": "isbt_128", f"{_CUSTODY}.isbt_licence": False},
        {f"{_CUSTODY}.coding": "isbt_128", f"{_CUSTODY}.isbt_licence": ABSENT},
        {
            _CODE: "ES000001FICT000000001A000012300120270302",
            f"{_CUSTODY}.isbt_licence": False,
        },
    ),
)
def isbt_128_is_used_with_a_licence(protocol: Protocol) -> Iterator[Said]:
    """ISBT 128, also within a Single European Code, is used by those who hold its licence."""
    chosen = [(path, product) for path, product in products(protocol) if _uses_isbt(product)]
    yield from none_of(chosen, "coded by ISBT 128")
    for path, product in chosen:
        yield from affirmed(
            (*path, "custody", "isbt_licence"),
            custody_of(product).isbt_licence,
            "whether a licence of ISBT 128 is held is",
            "ISBT 128 is used without a licence",
            "register, or use another coding system",
        )


def _uses_isbt(product: CellProduct) -> bool:
    custody = custody_of(product)
    european = custody.coding == "single_european_code"
    within = european and european_code.coding_system(custody.code or "") == "A"
    return custody.coding == "isbt_128" or within


@rule(
    BOOK,
    "CUS004",
    Severity.ERROR,
    CFR_1271_290.at("(c)"),
    subject="custody",
    why="Two products with one number are one product, until somebody is harmed.",
    breaks=(
        {f"{_CUSTODY}.unique_identifier": False},
        {f"{_CUSTODY}.unique_identifier": ABSENT},
    ),
)
def every_product_has_a_unique_identifier(protocol: Protocol) -> Iterator[Said]:
    """Every product carries an identifier of its own that leads to its donor and its records."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        yield from affirmed(
            (*path, "custody", "unique_identifier"),
            custody_of(product).unique_identifier,
            "whether every product has a unique identifier is",
            "products have no unique identifier",
            "assign one at collection and keep it on every label",
        )


@rule(
    BOOK,
    "CUS005",
    Severity.WARNING,
    FACT.at("verification before administration"),
    subject="custody",
    why="The last chance to find a product that was meant for somebody else is at the bed.",
    meets=(
        {},
        {f"{_CUSTODY}.identifiers_at_bedside": ["study_number", "hospital_number", "product_code"]},
    ),
    breaks=(
        {f"{_CUSTODY}.identifiers_at_bedside": ABSENT},
        {f"{_CUSTODY}.identifiers_at_bedside": ["name", "product_code"]},
        {f"{_CUSTODY}.identifiers_at_bedside": ["name", "name", "product_code"]},
        {f"{_CUSTODY}.identifiers_at_bedside": ["name", "date_of_birth"]},
    ),
)
def two_identifiers_are_compared_at_the_bedside(protocol: Protocol) -> Iterator[Said]:
    """At the bedside two identifiers of the person and the code of the product are compared."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        compared = set(custody_of(product).identifiers_at_bedside)
        at = (*path, "custody", "identifiers_at_bedside")
        yield from stated(at, tuple(compared), "what is compared at the bedside is")
        of_person = len(compared & _PERSON)
        if compared and (of_person < 2 or "product_code" not in compared):
            code = "with" if "product_code" in compared else "without"
            yield Breach(
                path=at,
                problem=f"{of_person} identifier(s) of the person are compared, {code} the code",
                remedy="compare two identifiers of the person, and the code of the product",
            )


@rule(
    BOOK,
    "CUS008",
    Severity.WARNING,
    CFR_1271_290.at("(b)"),
    subject="custody",
    why="A gap in the record is where products are exchanged and warmed.",
    meets=(
        {},
        {f"{_P}.cryopreserved": False, f"{_CUSTODY}.events_recorded": list(_ALWAYS)},
        {f"{_CUSTODY}.events_recorded": [*_ALWAYS, "freeze", "store", "thaw"]},
        {
            f"{_P}.donation.relation": "pooled",
            f"{_CUSTODY}.events_recorded": [*_ALWAYS, "freeze", "store", "thaw", "pool"],
        },
    ),
    breaks=(
        {f"{_CUSTODY}.events_recorded": ABSENT},
        {f"{_CUSTODY}.events_recorded": list(_ALWAYS)},
        {f"{_CUSTODY}.events_recorded": [*_ALWAYS[:-1], "freeze", "store", "thaw"]},
        {
            f"{_P}.donation.relation": "pooled",
            f"{_CUSTODY}.events_recorded": [*_ALWAYS, "freeze", "store", "thaw"],
        },
    ),
)
def every_change_of_hands_is_recorded(protocol: Protocol) -> Iterator[Said]:
    """The record follows a product through every change of hands to its use or disposal."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        need = [*_ALWAYS]
        if product.cryopreserved:
            need += ["freeze", "store", "thaw"]
        if donation_of(product).relation == "pooled":
            need.append("pool")
        events = custody_of(product).events_recorded
        yield from listed((*path, "custody", "events_recorded"), events, need, "recorded events")


@rule(
    BOOK,
    "CUS009",
    Severity.WARNING,
    FACT.at("temperature and deviations"),
    subject="custody",
    why="A warm hour does not show on the vial.",
    breaks=(
        {f"{_CUSTODY}.temperature_recorded": False},
        {f"{_CUSTODY}.temperature_recorded": ABSENT},
        {f"{_CUSTODY}.deviations": ABSENT},
    ),
)
def temperature_is_recorded_and_deviations_are_judged(protocol: Protocol) -> Iterator[Said]:
    """The temperature is recorded on the way, and it is said what follows a deviation."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        custody = custody_of(product)
        yield from affirmed(
            (*path, "custody", "temperature_recorded"),
            custody.temperature_recorded,
            "whether the temperature is recorded is",
            "the temperature is not recorded",
            "put a logger into every shipment and store",
        )
        yield from stated(
            (*path, "custody", "deviations"), custody.deviations, "what follows a deviation is"
        )


@rule(
    BOOK,
    "CUS010",
    Severity.WARNING,
    FACT.at("recall"),
    subject="custody",
    why="A lot that grows germs after a week has reached people by then.",
    breaks=({f"{_CUSTODY}.recall": ABSENT},),
)
def a_recall_reaches_every_recipient(protocol: Protocol) -> Iterator[Said]:
    """It is said how a recall reaches every recipient of a lot."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        recall = custody_of(product).recall
        yield from stated((*path, "custody", "recall"), recall, "how a lot is recalled is")


@rule(
    BOOK,
    "CUS011",
    Severity.ERROR,
    OWN,
    subject="custody",
    why="A product that expired before the study began cannot be given in it.",
    meets=({}, {"study.date": datetime.date(2027, 3, 2)}),
    breaks=(
        {
            "study.date": datetime.date(2027, 3, 3),
            _CODE: "ES000001FICT000000001E000012300120270302",
        },
    ),
)
def the_code_expires_after_the_study_begins(protocol: Protocol) -> Iterator[Said]:
    """The expiry date of a stated code is not before the day of the study."""
    dated = [
        (path, day)
        for path, product in _coded(protocol)
        if (day := european_code.expiry(custody_of(product).code or "")) is not None
    ]
    if not dated:
        yield NotApplicable(why="no stated code has an expiry date")
    for path, day in dated:
        if day < protocol.study.date:
            yield Breach(
                path=(*path, "custody", "code"),
                problem=f"the code expired on {day}, the study is of {protocol.study.date}",
                remedy="state the code of a product that can be given in the study",
            )
