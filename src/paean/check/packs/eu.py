"""The European Union: advanced therapy medicinal product or not, and the hospital exemption."""

import datetime
from collections.abc import Iterator
from dataclasses import fields

from paean.check.pack import Pack, all_hold, reason
from paean.check.packs.facts import same_function, substantially_manipulated
from paean.check.packs.sources import EU_ATMP, EU_EXEMPTION, EU_GMP, EU_TRIALS
from paean.check.rule import ABSENT, Breach, Locate, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import affirmed, products
from paean.study.errors import Place
from paean.study.misfit import Path
from paean.study.oversight import HospitalExemption
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.ruling import Answer, Decision
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
FROM = datetime.date(2008, 12, 30)
ATMP = "advanced therapy medicinal product"
TISSUE = "tissues and cells: not substantially manipulated, same essential function"
OPEN = "undecided: a fact is missing"
_EU = {"study.jurisdiction": "EU"}


def decide(path: Path, product: CellProduct, _protocol: Protocol, locate: Locate) -> Decision:
    """Return whether a product is an advanced therapy medicinal product, clause by clause."""
    changed = substantially_manipulated(product)
    same = same_function(product)
    opposite: dict[Answer, Answer] = {"yes": "no", "no": "yes", "unknown": "unknown"}
    plain = all_hold([opposite[changed], same])
    return Decision(
        product=product.name or product.product,
        at=locate(path),
        pathway={"yes": TISSUE, "no": ATMP, "unknown": OPEN}[plain],
        reasons=(
            reason(
                "Is a step beyond those that Annex I lists as not substantial?",
                changed, locate((*path, "processing")), EU_ATMP.at("Annex I"),
            ),
            reason(
                "Is it meant for the same essential function in the recipient as in the donor?",
                same, locate((*path, "classification")), EU_ATMP.at("article 2(1)(c)"),
            ),
        ),
    )  # fmt: skip


def is_atmp(path: Path, product: CellProduct, protocol: Protocol) -> bool:
    """Return whether a product is decided to be an advanced therapy medicinal product."""
    return decide(path, product, protocol, lambda _: Place()).pathway == ATMP


def _none(protocol: Protocol) -> Iterator[NotApplicable]:
    if not any(is_atmp(path, product, protocol) for path, product in products(protocol)):
        yield NotApplicable(why="no product is decided to be an advanced therapy medicinal product")


@rule(
    BOOK,
    "EUA001",
    Severity.WARNING,
    EU_TRIALS,
    subject="jurisdiction",
    why="Without an authorisation the treatment of a first person is unlawful.",
    jurisdiction="EU",
    valid_from=FROM,
    meets=(_EU,),
    breaks=(_EU | {"oversight.authorisations": ABSENT},),
)
def an_atmp_is_authorised(protocol: Protocol) -> Iterator[Said]:
    """An advanced therapy is given in a trial, under a hospital exemption or a licence."""
    yield from (none := list(_none(protocol)))
    kinds = ("clinical_trial_authorisation", "hospital_exemption", "marketing_authorisation")
    known = protocol.oversight.authorised(*kinds) if protocol.oversight else None
    if not none and (known is None or known.number is None):
        yield Unstated(
            path=("oversight", "authorisations"), fact="the number of the authorisation is"
        )


@rule(
    BOOK,
    "EUA002",
    Severity.ERROR,
    EU_EXEMPTION.at("article 28(2)"),
    subject="jurisdiction",
    why="The exemption is for single patients; who treats many under it runs an unlicensed trial.",
    jurisdiction="EU",
    valid_from=FROM,
    meets=(
        _EU | {"oversight.authorisations": [
            {"kind": "hospital_exemption", "number": "FICT-HE-1"}]},
    ),
    breaks=tuple(
        _EU | {"oversight.authorisations": [{"kind": "hospital_exemption", "number": "FICT-HE-1"}],
               f"oversight.hospital_exemption.{name}": value}
        for name, value in (
            ("non_routine", False), ("same_member_state", False), ("in_hospital", False),
            ("exclusive_responsibility", False), ("individual_prescription", False),
            ("custom_made", False), ("quality_standards", False), ("pharmacovigilance", False),
        )
    ),
)  # fmt: skip
def the_hospital_exemption_meets_its_conditions(protocol: Protocol) -> Iterator[Said]:
    """A hospital exemption is claimed only where each of its conditions holds."""
    claimed = protocol.oversight and protocol.oversight.authorised("hospital_exemption")
    if not protocol.oversight or not claimed:
        yield NotApplicable(why="no hospital exemption is claimed")
        return
    known = protocol.oversight.hospital_exemption or HospitalExemption()
    for one in fields(HospitalExemption):
        if one.name != "authorised_by":
            words = one.name.replace("_", " ")
            yield from affirmed(
                ("oversight", "hospital_exemption", one.name), getattr(known, one.name),
                f"the condition `{words}` of the exemption is", f"the exemption is not {words}",
                "ask for a clinical trial authorisation instead",
            )  # fmt: skip


@rule(
    BOOK,
    "EUA003",
    Severity.WARNING,
    EU_GMP,
    subject="jurisdiction",
    why="Cells that are changed can carry what a clean room is there to keep out.",
    jurisdiction="EU",
    valid_from=FROM,
    meets=(_EU,),
    breaks=(_EU | {"oversight.facilities[0].gmp": False},
            _EU | {"oversight.facilities[0].gmp": ABSENT}),
)  # fmt: skip
def an_atmp_is_made_under_good_manufacturing_practice(protocol: Protocol) -> Iterator[Said]:
    """Every place that makes an advanced therapy works under good manufacturing practice."""
    if none := list(_none(protocol)):
        yield from none
        return
    places = protocol.oversight.facilities if protocol.oversight else ()
    made = [(n, place) for n, place in enumerate(places) if place.role == "manufacture"]
    if not made:
        yield Unstated(path=("oversight", "facilities"), fact="the place of manufacture is")
    for number, place in made:
        path = ("oversight", "facilities", number, "gmp")
        if place.gmp is None:
            yield Unstated(path=path, fact=f"whether {place.name} works under GMP is")
        elif not place.gmp:
            yield Breach(
                path=path, problem=f"{place.name} does not work under GMP",
                remedy="name a manufacturer that does",
            )  # fmt: skip


PACK = Pack(jurisdiction="EU", name="European Union", valid_from=FROM, rules=BOOK, decide=decide)
