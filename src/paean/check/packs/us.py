"""The United States, federal: 361 or 351, and what 351 demands before treatment."""

import datetime
from collections.abc import Iterator

from paean.check.pack import Pack, all_hold, answer, any_holds, reason
from paean.check.rule import ABSENT, Locate, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import products
from paean.check.sources import CFR_312, CFR_1271_3, CFR_1271_10, CFR_1271_15
from paean.study.errors import Place
from paean.study.misfit import Path
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.ruling import Answer, Decision, Reason
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
FROM = datetime.date(2005, 5, 25)
PATH_361 = "361: registration and listing under 21 CFR 1271"
PATH_351 = "351: investigational new drug application, then biologics licence"
BLOOD = "not an HCT/P: a blood product"
SAME_PROCEDURE = "outside 21 CFR 1271: same surgical procedure"
OPEN = "undecided: a fact is missing"
_NOT_MINIMAL = {
    "culture",
    "enzymatic_digestion",
    "activation",
    "genetic_modification",
    "reprogramming",
    "differentiation",
}
_ALLOWED = {"water", "crystalloid", "sterilising_agent", "preserving_agent", "storage_agent"}


def decide(path: Path, product: CellProduct, _protocol: Protocol, locate: Locate) -> Decision:
    """Return whether a product is a 361 or a 351 product, clause by clause."""
    reasons = tuple(_reasons(path, product, locate))
    said: list[Answer] = [r.answer for r in reasons]
    blood, exempt, criteria = said[0], said[1], said[2:]
    if blood == "yes":
        pathway = BLOOD
    elif exempt == "yes":
        pathway = SAME_PROCEDURE
    else:
        pathway = {"yes": PATH_361, "no": PATH_351, "unknown": OPEN}[all_hold(criteria)]
    return Decision(
        product=product.name or product.product, at=locate(path), pathway=pathway, reasons=reasons
    )


def _reasons(path: Path, product: CellProduct, locate: Locate) -> Iterator[Reason]:
    def at(*keys: str) -> Place:
        return locate((*path, *keys))

    legal = product.classification
    blood = answer(legal.blood_product) if legal and legal.blood_product is not None else "no"
    yield reason("Is it blood or made from blood only?", blood, at("classification"), CFR_1271_3)
    same = answer(legal.same_surgical_procedure) if legal else "unknown"
    yield reason(
        "Is it taken and given back, rinsed or sized only, in one procedure?",
        all_hold([same, _original_form(product)]), at("classification"), CFR_1271_15,
    )  # fmt: skip
    yield reason(
        "Is it minimally manipulated?",
        _minimal(product),
        at("processing"),
        CFR_1271_10.at("(a)(1)"),
    )
    homologous = answer(legal.homologous_use) if legal else "unknown"
    yield reason(
        "Is homologous use alone intended?",
        homologous,
        at("classification"),
        CFR_1271_10.at("(a)(2)"),
    )
    yield reason(
        "Is it combined with no other article?",
        _uncombined(product),
        at("classification"),
        CFR_1271_10.at("(a)(3)"),
    )
    yield reason(
        "Is it without systemic effect, or autologous, or from a near relative?",
        _local_or_own(product),
        at("classification"),
        CFR_1271_10.at("(a)(4)"),
    )


def _original_form(product: CellProduct) -> Answer:
    steps = product.processing.steps if product.processing else ()
    if product.donor != "autologous" or product.expansion == "culture":
        return "no"
    return "unknown" if not steps else answer(set(steps) <= {"rinsing", "cutting", "shaping"})


def _minimal(product: CellProduct) -> Answer:
    steps = set(product.processing.steps) if product.processing else set[str]()
    if product.expansion == "culture" or steps & _NOT_MINIMAL:
        return "no"
    return answer(product.classification.minimally_manipulated if product.classification else None)


def _uncombined(product: CellProduct) -> Answer:
    legal = product.classification
    if legal is None:
        return "unknown"
    if not legal.combined_with:
        return answer(legal.combined_with_nothing)
    allowed = answer(set(legal.combined_with) <= _ALLOWED)
    return all_hold([allowed, answer(legal.combination_is_safe)])


def _local_or_own(product: CellProduct) -> Answer:
    if product.donor == "autologous":
        return "yes"
    legal = product.classification
    if legal is None:
        return "unknown"
    near = (
        None
        if legal.donor_is_relative is None
        else (legal.donor_is_relative == "first_or_second_degree")
    )
    systemic, living = answer(legal.systemic_effect), answer(legal.depends_on_living_cells)
    neither = (
        "no"
        if "yes" in (systemic, living)
        else ("unknown" if "unknown" in (systemic, living) else "yes")
    )
    return any_holds([neither, answer(near), answer(legal.reproductive_use)])


def needs_ind(path: Path, product: CellProduct, protocol: Protocol) -> bool:
    """Return whether a product is decided to be a 351 product."""
    return decide(path, product, protocol, lambda _: Place()).pathway == PATH_351


@rule(
    BOOK,
    "USA001",
    Severity.WARNING,
    CFR_312,
    subject="jurisdiction",
    why="Without the application in force the treatment of a first person is unlawful.",
    jurisdiction="US",
    valid_from=FROM,
    meets=({"study.jurisdiction": "US"},),
    breaks=({"study.jurisdiction": "US", "oversight.authorisations": ABSENT},),
)
def a_351_product_has_an_ind(protocol: Protocol) -> Iterator[Said]:
    """A study of a 351 product names the number of its investigational new drug application."""
    if not any(needs_ind(path, product, protocol) for path, product in products(protocol)):
        yield NotApplicable(why="no product is decided to be a 351 product")
        return
    ind = protocol.oversight.authorised("ind") if protocol.oversight else None
    if ind is None or ind.number is None:
        yield Unstated(path=("oversight", "authorisations"), fact="the number of the IND is")


PACK = Pack(
    jurisdiction="US", name="United States, federal", valid_from=FROM, rules=BOOK, decide=decide
)
