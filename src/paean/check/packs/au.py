"""Australia: excluded, exempt or a biological, and what may be said to the public."""

import datetime
from collections.abc import Iterator

from paean.check.pack import Pack, all_hold, reason
from paean.check.packs.facts import (
    autologous,
    homologous,
    made_in_hospital,
    minimally_manipulated,
    single_procedure,
)
from paean.check.packs.sources import TGA_ADVERTISING, TGA_CLASSES, TGA_EXCLUDED, TGA_EXEMPT
from paean.check.rule import ABSENT, Breach, Locate, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import products
from paean.study.errors import Place
from paean.study.misfit import Path
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.ruling import Answer, Decision
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
FROM = datetime.date(2018, 7, 1)
EXCLUDED = "excluded: made in a hospital for the practitioner's own patient"
EXEMPT = "exempt: single procedure, minimally manipulated, homologous"
BIOLOGICAL = "biological: inclusion in its class, or the clinical trial scheme"
OPEN = "undecided: a fact is missing"
_AU = {"study.jurisdiction": "AU"}
_P = "arms[0].treatments[0]"
_OWN_IN_ONE_GO = _AU | {
    f"{_P}.donor": "autologous", f"{_P}.expansion": "none",
    f"{_P}.classification.minimally_manipulated": True,
    f"{_P}.classification.homologous_use": True,
    f"{_P}.classification.same_surgical_procedure": True,
}  # fmt: skip


def decide(path: Path, product: CellProduct, protocol: Protocol, locate: Locate) -> Decision:
    """Return whether a product is excluded, exempt or a biological, clause by clause."""
    own, hospital = autologous(product), made_in_hospital(protocol)
    simple: list[Answer] = [
        single_procedure(product),
        minimally_manipulated(product),
        homologous(product),
    ]
    excluded, exempt = all_hold([own, hospital]), all_hold([own, *simple])
    if excluded == "yes":
        pathway = EXCLUDED
    elif exempt == "yes":
        pathway = EXEMPT
    else:
        pathway = OPEN if "unknown" in (excluded, exempt) else BIOLOGICAL
    at = locate((*path, "classification"))
    return Decision(
        product=product.name or product.product,
        at=locate(path),
        pathway=pathway,
        reasons=(
            reason("Is it the patient's own?", own, locate((*path, "donor")), TGA_EXCLUDED),
            reason("Is it made in a hospital?", hospital, locate(("oversight", "facilities")),
                   TGA_EXCLUDED),
            reason("Is it for a single procedure?", simple[0], at, TGA_EXEMPT),
            reason("Is it minimally manipulated?", simple[1], at, TGA_EXEMPT),
            reason("Is it for homologous use?", simple[2], at, TGA_EXEMPT),
        ),
    )  # fmt: skip


def _pathways(protocol: Protocol) -> set[str]:
    return {
        decide(path, product, protocol, lambda _: Place()).pathway
        for path, product in products(protocol)
    }


@rule(
    BOOK,
    "AUS001",
    Severity.WARNING,
    TGA_CLASSES,
    subject="jurisdiction",
    why="A biological may be supplied only in its class or in an authorised trial.",
    jurisdiction="AU",
    valid_from=FROM,
    meets=(_AU,),
    breaks=(_AU | {"oversight.authorisations": ABSENT},),
)
def a_biological_has_its_class_or_a_trial(protocol: Protocol) -> Iterator[Said]:
    """A biological is included in its class, or given under the scheme for clinical trials."""
    if BIOLOGICAL not in _pathways(protocol):
        yield NotApplicable(why="no product is decided to be a regulated biological")
        return
    kinds = ("biological_class", "clinical_trial_authorisation")
    if not protocol.oversight or not protocol.oversight.authorised(*kinds):
        yield Unstated(path=("oversight", "authorisations"), fact="class or trial scheme is")


@rule(
    BOOK,
    "AUS002",
    Severity.WARNING,
    TGA_ADVERTISING,
    subject="jurisdiction",
    why="Nobody has judged what such advertising would claim.",
    jurisdiction="AU",
    valid_from=FROM,
    meets=(_OWN_IN_ONE_GO | {"promotion.to_public": False},),
    breaks=(_OWN_IN_ONE_GO | {"promotion.to_public": True},
            _OWN_IN_ONE_GO | {"promotion.to_public": ABSENT}),
)  # fmt: skip
def exempt_cells_are_not_advertised(protocol: Protocol) -> Iterator[Said]:
    """Exempt and excluded cells are not advertised to the public."""
    if not _pathways(protocol) & {EXCLUDED, EXEMPT}:
        yield NotApplicable(why="no product is decided to be excluded or exempt")
        return
    public = protocol.promotion.to_public if protocol.promotion else None
    path = ("promotion", "to_public")
    if public is None:
        yield Unstated(path=path, fact="whether the treatment is advertised is")
    elif public:
        yield Breach(
            path=path, problem="the treatment is advertised to the public", remedy="stop it"
        )


PACK = Pack(jurisdiction="AU", name="Australia", valid_from=FROM, rules=BOOK, decide=decide)
