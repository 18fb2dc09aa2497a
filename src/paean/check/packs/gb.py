"""The United Kingdom: advanced therapy or tissue, and the rules of 2025 and 2026."""

import datetime
from collections.abc import Iterator

from paean.check.pack import Pack, reason
from paean.check.packs import eu
from paean.check.packs.facts import same_function, substantially_manipulated
from paean.check.packs.sources import UK_MEDICINES, UK_POINT_OF_CARE, UK_TISSUES, UK_TRIALS
from paean.check.parts import processing_of
from paean.check.rule import ABSENT, Locate, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import products, stated
from paean.study.misfit import Path
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.ruling import Decision
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
POINT_OF_CARE_BOOK: list[Rule] = []
TRIALS_BOOK: list[Rule] = []
FROM = datetime.date(2012, 8, 14)
POINT_OF_CARE = datetime.date(2025, 7, 23)
TRIALS = datetime.date(2026, 4, 28)
_GB = {"study.jurisdiction": "GB"}


def decide(path: Path, product: CellProduct, protocol: Protocol, locate: Locate) -> Decision:
    """Return whether a product is an advanced therapy, by the criteria kept from the Union."""
    changed, same = substantially_manipulated(product), same_function(product)
    return Decision(
        product=product.name or product.product,
        at=locate(path),
        pathway=eu.decide(path, product, protocol, locate).pathway,
        reasons=(
            reason("Is it substantially manipulated?", changed, locate((*path, "processing")),
                   UK_MEDICINES),
            reason("Is it meant for the same essential function?", same,
                   locate((*path, "classification")), UK_MEDICINES),
        ),
    )  # fmt: skip


@rule(
    BOOK,
    "GBR001",
    Severity.WARNING,
    UK_MEDICINES,
    subject="jurisdiction",
    why="The medicines authority decides before the first person is treated.",
    jurisdiction="GB",
    valid_from=FROM,
    meets=(_GB,),
    breaks=(_GB | {"oversight.authorisations": ABSENT},),
)
def an_advanced_therapy_is_authorised(protocol: Protocol) -> Iterator[Said]:
    """A trial of an advanced therapy has the authorisation of the medicines authority."""
    if not any(eu.is_atmp(path, product, protocol) for path, product in products(protocol)):
        yield NotApplicable(why="no product is decided to be an advanced therapy")
        return
    kinds = ("clinical_trial_authorisation", "marketing_authorisation", "hospital_exemption")
    known = protocol.oversight.authorised(*kinds) if protocol.oversight else None
    if known is None or known.number is None:
        yield Unstated(
            path=("oversight", "authorisations"), fact="the number of the authorisation is"
        )


@rule(
    BOOK,
    "GBR002",
    Severity.WARNING,
    UK_TISSUES,
    subject="jurisdiction",
    why="Starting material is taken and tested under a licence of the tissue authority.",
    jurisdiction="GB",
    valid_from=FROM,
    meets=(_GB,),
    breaks=(_GB | {"oversight.facilities[1].registration": ABSENT},),
)
def tissue_is_procured_under_a_licence(protocol: Protocol) -> Iterator[Said]:
    """The place that procures the tissue has a licence."""
    places = protocol.oversight.facilities if protocol.oversight else ()
    procuring = [(n, p) for n, p in enumerate(places) if p.role == "procurement"]
    if not procuring:
        yield Unstated(path=("oversight", "facilities"), fact="the place of procurement is")
    for number, place in procuring:
        path = ("oversight", "facilities", number, "registration")
        yield from stated(path, place.registration, f"the licence of {place.name} is")


@rule(
    TRIALS_BOOK,
    "GBR003",
    Severity.WARNING,
    UK_TRIALS,
    subject="jurisdiction",
    why="A trial nobody can find cannot be counted when its result is missing.",
    jurisdiction="GB",
    valid_from=TRIALS,
    meets=(_GB | {"study.date": datetime.date(2026, 5, 4)},),
    breaks=(_GB | {"study.date": datetime.date(2026, 5, 4), "study.registration": ABSENT},),
)
def a_trial_is_registered(protocol: Protocol) -> Iterator[Said]:
    """Since April 2026 a trial is entered in a public register."""
    number = protocol.study.registration
    yield from stated(("study", "registration"), number, "the number in a public register is")


@rule(
    POINT_OF_CARE_BOOK,
    "GBR004",
    Severity.WARNING,
    UK_POINT_OF_CARE,
    subject="jurisdiction",
    why="A product made at the bedside is made in as many places as it is given.",
    jurisdiction="GB",
    valid_from=POINT_OF_CARE,
    meets=(
        _GB | {"arms[0].treatments[0].processing.place": "point_of_care",
               "arms[0].treatments[0].processing.device": "a fictitious master file, DM-1"},
    ),
    breaks=(
        _GB | {"arms[0].treatments[0].processing.place": "point_of_care",
               "arms[0].treatments[0].processing.device": ABSENT},
    ),
)  # fmt: skip
def making_at_the_point_of_care_is_described(protocol: Protocol) -> Iterator[Said]:
    """A product made at the point of care names the device or master file by which it is made."""
    here = [
        (path, processing_of(product))
        for path, product in products(protocol)
        if processing_of(product).place == "point_of_care"
    ]
    if not here:
        yield NotApplicable(why="no product is made at the point of care")
    for path, made in here:
        yield from stated(
            (*path, "processing", "device"), made.device, "the device or master file is"
        )


PACK = Pack(jurisdiction="GB", name="United Kingdom", valid_from=FROM, rules=BOOK, decide=decide)
POINT_OF_CARE_PACK = Pack(
    jurisdiction="GB", name="United Kingdom, making at the point of care",
    valid_from=POINT_OF_CARE, rules=POINT_OF_CARE_BOOK,
)  # fmt: skip
TRIALS_PACK = Pack(
    jurisdiction="GB", name="United Kingdom, amended rules on trials", valid_from=TRIALS,
    rules=TRIALS_BOOK,
)  # fmt: skip
