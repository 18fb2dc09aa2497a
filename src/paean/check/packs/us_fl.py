"""Florida: unapproved stem cells in orthopaedics, wound care and pain, from 1 July 2025."""

import datetime
from collections.abc import Iterator

from paean.check.pack import Pack, all_hold, answer, any_holds, reason
from paean.check.packs.sources import FLORIDA
from paean.check.parts import donation_of, freezing_of
from paean.check.rule import ABSENT, Breach, Locate, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import affirmed, listed, products, stated
from paean.study.misfit import Path
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.ruling import Answer, Decision
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
FROM = datetime.date(2025, 7, 1)
OUTSIDE = "outside the section: investigational new drug or accredited institution"
ALLOWED = "permitted without federal approval where its conditions are met"
BARRED = "barred"
OPEN = "undecided: a fact is missing"
_SCOPE = ("orthopaedics", "wound_care", "pain_management")
_TOLD = (
    "procedures", "approval_status", "expected_results", "alternatives", "risks",
    "consult_primary_care",
)  # fmt: skip
# no IND and no exempt institution: the section holds
_FL = {
    "study.jurisdiction": "US-FL",
    "oversight.authorisations": [{"kind": "none"}],
    "oversight.no_authorisation_sought": True,
}
_P = "arms[0].treatments[0]"


def decide(path: Path, product: CellProduct, protocol: Protocol, locate: Locate) -> Decision:
    """Return whether the section permits a product, clause by clause."""
    outside, barred = _outside(protocol), _from_abortion(product)
    scope, place = _scope(protocol), _facility(protocol)
    inside = all_hold([scope, place])
    if outside == "yes":
        pathway = OUTSIDE
    elif barred == "yes" or inside == "no":
        pathway = BARRED
    else:
        pathway = OPEN if "unknown" in (outside, barred, inside) else ALLOWED
    return Decision(
        product=product.name or product.product,
        at=locate(path),
        pathway=pathway,
        reasons=(
            reason("Is there an investigational new drug, or an accredited institution?", outside,
                   locate(("oversight", "authorisations")), FLORIDA),
            reason("Are the cells from a fetus or embryo after an abortion?", barred,
                   locate((*path, "donation")), FLORIDA),
            reason("Is it for orthopaedics, wound care or pain, by a physician of that scope?",
                   scope, locate(("oversight", "practitioners")), FLORIDA),
            reason("Is the place that makes it registered and accredited?", place,
                   locate(("oversight", "facilities")), FLORIDA),
        ),
    )  # fmt: skip


def _outside(protocol: Protocol) -> Answer:
    known = protocol.oversight
    if known is None:
        return "unknown"
    named = answer(known.authorised("ind") is not None if known.authorisations else None)
    return any_holds([named, answer(known.exempt_institution)])


def _from_abortion(product: CellProduct) -> Answer:
    ethics = donation_of(product).ethics
    return answer(ethics.after_abortion if ethics else None)


def _scope(protocol: Protocol) -> Answer:
    people = protocol.oversight.practitioners if protocol.oversight else ()
    injecting = [one for one in people if one.task == "injection"]
    if not any(one.scope for one in injecting):
        return "unknown"
    return answer(any(set(one.scope) & set(_SCOPE) for one in injecting))


def _facility(protocol: Protocol) -> Answer:
    places = protocol.oversight.facilities if protocol.oversight else ()
    made = [one for one in places if one.role == "manufacture"]
    known = all(one.registration and one.accreditation for one in made)
    return "yes" if made and known else "unknown"


def _elsewhere(protocol: Protocol) -> Iterator[NotApplicable]:
    if _outside(protocol) == "yes":
        yield NotApplicable(why="the section exempts it (investigational new drug or institution)")


@rule(
    BOOK,
    "FLA001",
    Severity.ERROR,
    FLORIDA,
    subject="jurisdiction",
    why="The state bars these cells and punishes their use.",
    jurisdiction="US-FL",
    valid_from=FROM,
    meets=(_FL,),
    breaks=(_FL | {f"{_P}.donation.ethics.after_abortion": True},
            _FL | {f"{_P}.donation.ethics.after_abortion": ABSENT}),
)  # fmt: skip
def no_cells_come_from_an_abortion(protocol: Protocol) -> Iterator[Said]:
    """No cells come from a fetus or embryo after an abortion."""
    for path, product in products(protocol):
        spot, said = (*path, "donation", "ethics", "after_abortion"), _from_abortion(product)
        if said == "unknown":
            yield Unstated(path=spot, fact="whether the cells come from an abortion is")
        elif said == "yes":
            yield Breach(path=spot, problem="the cells are barred", remedy="use another source")


@rule(
    BOOK,
    "FLA002",
    Severity.ERROR,
    FLORIDA,
    subject="jurisdiction",
    why="A patient must learn before the needle that nobody approved what is in it.",
    jurisdiction="US-FL",
    valid_from=FROM,
    meets=(_FL,),
    breaks=(_FL | {"consent.notice_given_before": False},
            _FL | {"consent.notice_given_before": ABSENT},
            _FL | {"promotion.notice_in_advertisement": False}),
)  # fmt: skip
def the_notice_is_given_before_and_in_advertisements(protocol: Protocol) -> Iterator[Said]:
    """The notice of the unapproved status is given before treatment and in advertisements."""
    if outside := list(_elsewhere(protocol)):
        yield from outside
        return
    given = protocol.consent.notice_given_before if protocol.consent else None
    yield from affirmed(
        ("consent", "notice_given_before"), given, "whether the notice is given before is",
        "the notice is not given before", "hand it out before treatment",
    )  # fmt: skip
    told = protocol.promotion
    if told and told.to_public:
        yield from affirmed(
            ("promotion", "notice_in_advertisement"), told.notice_in_advertisement,
            "whether advertisements carry the notice is", "advertisements lack the notice",
            "put it there",
        )  # fmt: skip


@rule(
    BOOK,
    "FLA003",
    Severity.ERROR,
    FLORIDA,
    subject="jurisdiction",
    why="The section lists what a patient signs.",
    jurisdiction="US-FL",
    valid_from=FROM,
    meets=(_FL,),
    breaks=(
        *(_FL | {"consent.elements": [one for one in _TOLD if one != left]} for left in _TOLD),
        _FL | {"consent.elements": ABSENT},
    ),
)
def the_consent_says_what_the_section_lists(protocol: Protocol) -> Iterator[Said]:
    """The signed consent states nature, status, expected results, alternatives, risks, advice."""
    if outside := list(_elsewhere(protocol)):
        yield from outside
        return
    elements = protocol.consent.elements if protocol.consent else ()
    yield from listed(("consent", "elements"), elements, _TOLD, "the elements of the consent")


@rule(
    BOOK,
    "FLA004",
    Severity.ERROR,
    FLORIDA,
    subject="jurisdiction",
    why="Cells that died in the thaw are an expensive saline injection.",
    jurisdiction="US-FL",
    valid_from=FROM,
    meets=(_FL,),
    breaks=(_FL | {f"{_P}.processing.freezing.post_thaw_viability": ABSENT},),
)
def the_viability_after_thawing_is_reported(protocol: Protocol) -> Iterator[Said]:
    """Of frozen cells the viability after thawing is reported."""
    if outside := list(_elsewhere(protocol)):
        yield from outside
        return
    frozen = [(path, product) for path, product in products(protocol) if product.cryopreserved]
    if not frozen:
        yield NotApplicable(why="no product is cryopreserved")
    for path, product in frozen:
        spot = (*path, "processing", "freezing", "post_thaw_viability")
        yield from stated(
            spot, freezing_of(product).post_thaw_viability, "the viability after thawing is"
        )


PACK = Pack(
    jurisdiction="US-FL", name="Florida, section 458.3245", valid_from=FROM, rules=BOOK,
    decide=decide,
)  # fmt: skip
