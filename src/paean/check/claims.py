"""What is said to patients and the public, against the evidence; and the burden of a sham."""

from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, Changes, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import affirmed, denied, stated
from paean.check.sources_on_ethics import ADVERTISING, MISCONCEPTION, SHAM_BURDEN, TRUTH
from paean.study.finance import Burden, Claim, Promotion
from paean.study.misfit import Path
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.treatment import Saline, ShamHarvest

BOOK: list[Rule] = []
_FIRST = "promotion.claims[0]"
# the strongest word that each grade of evidence bears, after the wording GRADE advises
_BEARS = {
    "none": (),
    "very_low": ("may",),
    "low": ("may",),
    "moderate": ("may", "probably"),
    "high": ("may", "probably", "does"),
}
_INVASIVE = (
    "bone_marrow_aspiration",
    "liposuction",
    "sedation",
    "general_anaesthesia",
    "arthroscopy",
    "radiation",
)
_HARVESTED: Changes = {"burden.sham_procedures": ["injection", "bone_marrow_aspiration"]}


def _promotion(protocol: Protocol) -> Promotion:
    return protocol.promotion or Promotion()


def _claims(protocol: Protocol, about: str | None = None) -> Iterator[tuple[Path, Claim]]:
    for number, claim in enumerate(_promotion(protocol).claims):
        if about is None or claim.about == about:
            yield ("promotion", "claims", number), claim


def _silent(protocol: Protocol) -> Iterator[NotApplicable]:
    if not _promotion(protocol).claims:
        yield NotApplicable(why="no claim is recorded in this file")


def _not_public(protocol: Protocol) -> Iterator[Said]:
    public = _promotion(protocol).to_public
    yield from stated(("promotion", "to_public"), public, "whether it is advertised is")
    if public is False:
        yield NotApplicable(why="nothing is said to the public")


@rule(
    BOOK,
    "CLM001",
    Severity.ERROR,
    TRUTH,
    subject="claims",
    why="A claim stronger than its evidence sells hope.",
    meets=(
        {},
        {f"{_FIRST}.strength": "probably", f"{_FIRST}.evidence": "moderate"},
        {f"{_FIRST}.strength": "does", f"{_FIRST}.evidence": "high"},
    ),
    breaks=(
        {f"{_FIRST}.strength": "probably"},
        {f"{_FIRST}.strength": "does"},
        {f"{_FIRST}.strength": "does", f"{_FIRST}.evidence": "moderate"},
        {f"{_FIRST}.strength": "cures", f"{_FIRST}.evidence": "high"},
        {f"{_FIRST}.evidence": "none", f"{_FIRST}.strength": "may"},
        {f"{_FIRST}.evidence": ABSENT},
    ),
)
def a_claim_is_no_stronger_than_its_evidence(protocol: Protocol) -> Iterator[Said]:
    """A claim of benefit uses no stronger word than its grade of evidence bears."""
    yield from _silent(protocol)
    for path, claim in _claims(protocol, "benefit"):
        if claim.evidence is None:
            yield Unstated(path=(*path, "evidence"), fact="the evidence behind a claim is")
        elif claim.strength not in _BEARS[claim.evidence]:
            words = claim.evidence.replace("_", " ")
            yield Breach(
                path=(*path, "strength"),
                problem=f"`{claim.strength}` is claimed on {words} evidence",
                remedy="say `may`, or nothing, and say how little is known",
            )


@rule(
    BOOK,
    "CLM002",
    Severity.WARNING,
    ADVERTISING,
    subject="claims",
    why="Without its uncertainty and the sham response a number misleads.",
    breaks=tuple(
        {f"{_FIRST}.{key}": value}
        for key in ("names_uncertainty", "names_sham_response")
        for value in (False, ABSENT)
    ),
)
def a_claim_names_uncertainty_and_sham(protocol: Protocol) -> Iterator[Said]:
    """A claim of benefit names its uncertainty and the response to a sham."""
    yield from _silent(protocol)
    for path, claim in _claims(protocol, "benefit"):
        for key, words in (
            ("names_uncertainty", "its uncertainty"),
            ("names_sham_response", "the response to a sham"),
        ):
            yield from affirmed(
                (*path, key),
                getattr(claim, key),
                f"whether a claim names {words} is",
                f"the claim does not name {words}",
                "say it in the same sentence",
            )


@rule(
    BOOK,
    "CLM003",
    Severity.WARNING,
    ADVERTISING,
    subject="claims",
    why="Regrowth of cartilage was looked for in large trials and not seen.",
    meets=({}, {f"{_FIRST}.regenerates": True, f"{_FIRST}.evidence": "high"}),
    breaks=({f"{_FIRST}.regenerates": True}, {f"{_FIRST}.regenerates": ABSENT}),
)
def regeneration_is_not_claimed_without_evidence(protocol: Protocol) -> Iterator[Said]:
    """Nobody claims that tissue is regenerated without evidence of high certainty."""
    yield from _silent(protocol)
    for path, claim in _claims(protocol):
        spot = (*path, "regenerates")
        yield from stated(spot, claim.regenerates, "whether regeneration is claimed is")
        if claim.regenerates and claim.evidence != "high":
            yield Breach(path=spot, problem="regeneration is claimed", remedy="take it out")


@rule(
    BOOK,
    "CLM004",
    Severity.WARNING,
    ADVERTISING,
    subject="claims",
    why="One who got better says nothing of those who did not.",
    breaks=({f"{_FIRST}.testimonial": True}, {f"{_FIRST}.testimonial": ABSENT}),
)
def no_testimonials_are_used(protocol: Protocol) -> Iterator[Said]:
    """No claim rests on the story of a patient."""
    yield from _silent(protocol)
    for path, claim in _claims(protocol):
        yield from denied(
            (*path, "testimonial"),
            claim.testimonial,
            "whether a claim is a testimonial is",
            "the claim is a testimonial",
            "take it out",
        )


@rule(
    BOOK,
    "CLM005",
    Severity.WARNING,
    ADVERTISING,
    subject="claims",
    why="An advertisement is the first page of the consent.",
    breaks=(
        {"promotion.approved_by_committee": False},
        {"promotion.approved_by_committee": ABSENT},
        {"promotion.to_public": ABSENT},
    ),
)
def the_committee_saw_the_advertisements(protocol: Protocol) -> Iterator[Said]:
    """The ethics committee approved what is said to the public."""
    if said := list(_not_public(protocol)):
        yield from said
        return
    yield from affirmed(
        ("promotion", "approved_by_committee"),
        _promotion(protocol).approved_by_committee,
        "whether the committee approved the advertisements is",
        "the committee did not approve the advertisements",
        "submit them",
    )


@rule(
    BOOK,
    "CLM006",
    Severity.WARNING,
    ADVERTISING,
    subject="claims",
    why="A number in a register of trials approves nothing.",
    breaks=(
        {"promotion.register_as_endorsement": True},
        {"promotion.register_as_endorsement": ABSENT},
    ),
)
def a_register_is_no_endorsement(protocol: Protocol) -> Iterator[Said]:
    """Entry in a register is not presented as an approval."""
    if said := list(_not_public(protocol)):
        yield from said
        return
    yield from denied(
        ("promotion", "register_as_endorsement"),
        _promotion(protocol).register_as_endorsement,
        "whether the register is used as an endorsement is",
        "the register is used as an endorsement",
        "say that nobody approved it",
    )


def _burden(protocol: Protocol) -> Burden:
    return protocol.burden or Burden()


def _no_sham(protocol: Protocol) -> Iterator[NotApplicable]:
    shams = (Saline, ShamHarvest)
    if not any(isinstance(t, shams) for arm in protocol.arms for t in arm.treatments):
        yield NotApplicable(why="no arm gets a sham")


@rule(
    BOOK,
    "BUR001",
    Severity.WARNING,
    SHAM_BURDEN,
    subject="burden",
    why="Those who get the sham bear its risk for others.",
    breaks=(
        {"burden.justified": ABSENT},
        {"burden.minimised": ABSENT},
        {"burden.sham_procedures": ABSENT},
    ),
)
def the_burden_of_a_sham_is_justified(protocol: Protocol) -> Iterator[Said]:
    """What the sham consists of is listed, justified and kept small."""
    if none := list(_no_sham(protocol)):
        yield from none
        return
    known = _burden(protocol)
    for key, fact in (
        ("sham_procedures", "the procedures of the sham are"),
        ("justified", "why the sham is needed is"),
        ("minimised", "how its burden is kept small is"),
    ):
        yield from stated(("burden", key), getattr(known, key), fact)


@rule(
    BOOK,
    "BUR002",
    Severity.WARNING,
    SHAM_BURDEN,
    subject="burden",
    why="A sham aspiration of marrow hurts, and a sham anaesthesia can kill.",
    meets=(_HARVESTED,),
    breaks=(
        _HARVESTED | {"burden.offered_after": ABSENT},
        _HARVESTED | {"burden.minimised": ABSENT},
    ),
)
def an_invasive_sham_offers_something_back(protocol: Protocol) -> Iterator[Said]:
    """Who bears an invasive sham is spared what can be spared and offered something afterwards."""
    known = _burden(protocol)
    if not set(known.sham_procedures) & set(_INVASIVE):
        yield NotApplicable(why="no invasive sham is listed")
        return
    yield from stated(
        ("burden", "offered_after"), known.offered_after, "what is offered afterwards is"
    )
    yield from stated(("burden", "minimised"), known.minimised, "how the burden is kept small is")


@rule(
    BOOK,
    "BUR003",
    Severity.WARNING,
    MISCONCEPTION,
    subject="burden",
    why="A sham that nobody was told of is a deception.",
    breaks=({"burden.told_of_sham": False}, {"burden.told_of_sham": ABSENT}),
)
def people_are_told_that_there_is_a_sham(protocol: Protocol) -> Iterator[Said]:
    """People are told before they agree that some get a sham."""
    if none := list(_no_sham(protocol)):
        yield from none
        return
    yield from affirmed(
        ("burden", "told_of_sham"),
        _burden(protocol).told_of_sham,
        "whether people are told of the sham is",
        "people are not told of the sham",
        "tell them",
    )
