"""Who does not know the arm, and what could give it away: harvest, syringe, volume, number."""

from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import affirmed, products, stated
from paean.check.sources_on_conduct import MASKING, NPT_2017, SPIRIT
from paean.check.told import unmasked
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.treatment import CellProduct, Corticosteroid, HyaluronicAcid, Saline, ShamHarvest

BOOK: list[Rule] = []
_ALIKE = 1.2  # assumption: a fifth more in a syringe is not seen
_HIDES = ("cover", "opaque", "screen", "blindfold", "shield", "sleeve", "identical syringe")
_FORESEEN = (
    "alternating", "alternation", "alternately", "date of birth", "birth date", "record number",
    "day of the week", "odd or even", "open list", "order of arrival",
)  # fmt: skip
_ENVELOPE_IS = ("opaque", "sealed", "number")


@rule(
    BOOK,
    "DES002",
    Severity.WARNING,
    SPIRIT.at("item 24a"),
    subject="design",
    why="People who know that they received cells expect relief and report it.",
    breaks=({"masking.participants": False},),
)
def participants_are_masked(protocol: Protocol) -> Iterator[Said]:
    """In a trial of pain the people who rate it do not know their arm."""
    if protocol.masking.participants is False:
        yield Breach(
            path=("masking", "participants"),
            problem="participants know their arm and rate their own pain",
            remedy="mask them, or interpret the difference as treatment plus expectation",
        )
    elif protocol.masking.participants is None:
        yield Unstated(path=("masking",), fact="the masking of participants is")


@rule(
    BOOK,
    "DES003",
    Severity.WARNING,
    SPIRIT.at("item 24b"),
    subject="design",
    why="A person whose marrow was taken knows the arm unless the others felt the same.",
    meets=({"arms[0].treatments[0].donor": "autologous", "masking.sham_harvest": True},),
    breaks=({"arms[0].treatments[0].donor": "autologous", "masking.sham_harvest": False},),
)
def harvest_does_not_unmask(protocol: Protocol) -> Iterator[Said]:
    """Where some arms have tissue harvested and others not, a sham harvest keeps the mask."""
    if not protocol.masking.participants or protocol.study.design == "within_patient":
        yield NotApplicable(why="participants are not masked, or each is their own control")
        return
    harvested = {a for (_, a, *_), p in _indexed(protocol) if p}
    if not harvested or len(harvested) == len(protocol.arms):
        yield NotApplicable(why="all arms are alike in harvest")
    elif protocol.masking.sham_harvest is None:
        yield Unstated(path=("masking",), fact="a sham harvest in the other arms is")
    elif not protocol.masking.sham_harvest:
        yield Breach(
            path=("masking", "sham_harvest"),
            problem="some arms are harvested, others are not, and there is no sham harvest",
            remedy="add a sham harvest, or do not call the participants masked",
        )


def _indexed(protocol: Protocol) -> Iterator[tuple[tuple[str | int, ...], bool]]:
    for path, product in products(protocol):
        yield path, product.needs_harvest
    for a, arm in enumerate(protocol.arms):
        if any(isinstance(t, ShamHarvest) for t in arm.treatments):
            yield ("arms", a), True


@rule(
    BOOK,
    "DES009",
    Severity.WARNING,
    SPIRIT.at("item 24a"),
    subject="design",
    why="Who examines a knee and knows what is in it finds what is hoped for.",
    breaks=({"masking.assessors": False},),
)
def assessors_are_masked(protocol: Protocol) -> Iterator[Said]:
    """Those who assess outcomes do not know the arm."""
    yield from affirmed(
        ("masking", "assessors"),
        protocol.masking.assessors,
        "the masking of assessors is",
        problem="those who assess outcomes know the arm",
        remedy="have outcomes assessed by somebody who does not",
    )


@rule(
    BOOK,
    "DES010",
    Severity.WARNING,
    SPIRIT.at("item 24b"),
    subject="design",
    why="Cells are cloudy and saline is clear; a mask that anyone can see through is none.",
    meets=(
        {},
        {"masking.identical_appearance": True, "masking.how": "prepared alike"},
        {"masking.identical_appearance": False, "masking.how": "an Opaque sleeve on the barrel"},
    ),
    breaks=(
        {"masking.how": ABSENT},
        {"masking.identical_appearance": ABSENT},
        {"masking.identical_appearance": False, "masking.how": "the list is kept by the pharmacy"},
    ),
)
def the_mask_of_an_injection_holds(protocol: Protocol) -> Iterator[Said]:
    """It is stated how an injection is masked; where contents look unlike, something hides them."""
    if why := next(unmasked(protocol), None):
        yield why
        return
    masking = protocol.masking
    yield from stated(("masking",), masking.how, "how the injection is masked is")
    alike = masking.identical_appearance
    yield from stated(("masking",), alike, "whether the contents look alike is")
    hidden = any(word in (masking.how or "").lower() for word in _HIDES)
    if alike is False and masking.how and not hidden:
        yield Breach(
            path=("masking", "how"),
            problem="the contents look unlike and nothing is said to hide them",
            remedy="cover syringe and needle hub, or put up a screen, and say so",
        )


@rule(
    BOOK,
    "DES011",
    Severity.WARNING,
    SPIRIT.at("items 14b and 24a"),
    subject="design",
    why="Who injects sees what is in the syringe; he should not then ask about the pain.",
    meets=({}, {"masking.injector_apart": False}, {"masking.clinicians": False}),
    breaks=(
        {"masking.clinicians": False, "masking.injector_apart": False},
        {"masking.clinicians": False, "masking.injector_apart": ABSENT},
        {"masking.clinicians": ABSENT, "masking.injector_apart": ABSENT},
    ),
)
def an_unmasked_injector_takes_no_other_part(protocol: Protocol) -> Iterator[Said]:
    """Where those who treat know the arm, who injects has no other part in the trial."""
    if why := next(unmasked(protocol), None):
        yield why
    elif not protocol.masking.clinicians:
        yield from affirmed(
            ("masking", "injector_apart"),
            protocol.masking.injector_apart,
            "whether who injects takes no other part is",
            problem="who injects knows the arm and takes another part in the trial",
            remedy="have somebody inject who neither enrols nor assesses",
        )


@rule(
    BOOK,
    "DES012",
    Severity.NOTE,
    NPT_2017,
    subject="design",
    why="Only the guesses tell whether the mask held.",
    breaks=({"masking.guess_asked": False}, {"masking.guess_asked": ABSENT}),
)
def people_are_asked_to_guess_their_arm(protocol: Protocol) -> Iterator[Said]:
    """In a masked trial people are asked which arm they believe they are in."""
    if why := next(unmasked(protocol), None):
        yield why
        return
    yield from affirmed(
        ("masking", "guess_asked"),
        protocol.masking.guess_asked,
        "whether people are asked to guess is",
        problem="nobody asks people which arm they believe they are in",
        remedy="ask soon after the injection, and again at the primary visit",
    )


@rule(
    BOOK,
    "DES013",
    Severity.NOTE,
    SPIRIT.at("item 24a"),
    subject="design",
    why="Of several models one is always kinder.",
    meets=({}, {"masking.statisticians": False}, {"statistics.plan_dated_before_unmasking": False}),
    breaks=(
        {"masking.statisticians": False, "statistics.plan_dated_before_unmasking": False},
        {"masking.statisticians": ABSENT, "statistics.plan_dated_before_unmasking": ABSENT},
    ),
)
def those_who_analyse_do_not_know_the_arms(protocol: Protocol) -> Iterator[Said]:
    """Statisticians are masked, or their plan is final before they are not."""
    masked = protocol.masking.statisticians
    dated = protocol.statistics.plan_dated_before_unmasking if protocol.statistics else None
    if masked or dated:
        return
    if masked is None and dated is None:
        yield Unstated(path=("masking",), fact="whether those who analyse know the arms is")
    else:
        yield Breach(
            path=("masking", "statisticians"),
            problem="those who analyse know the arms while they may still choose the analysis",
            remedy="mask them, or date the plan of analysis before unmasking",
        )


@rule(
    BOOK,
    "DES014",
    Severity.WARNING,
    SPIRIT.at("item 21b"),
    subject="design",
    why="Who knows the size of the block knows its last arm.",
    breaks=({"allocation.block_sizes_hidden": False}, {"allocation.block_sizes_hidden": ABSENT}),
)
def block_sizes_are_hidden(protocol: Protocol) -> Iterator[Said]:
    """The sizes of blocks are unknown to those who enrol."""
    if protocol.allocation.method != "permuted_blocks":
        yield NotApplicable(why="the list has no blocks")
        return
    yield from affirmed(
        ("allocation", "block_sizes_hidden"),
        protocol.allocation.block_sizes_hidden,
        "whether the sizes of blocks are hidden is",
        problem="those who enrol know the sizes of the blocks",
        remedy="keep them in a document that those who enrol do not see, and vary them",
    )


@rule(
    BOOK,
    "DES020",
    Severity.WARNING,
    SPIRIT.at("item 22"),
    subject="design",
    why="An envelope held against the light, or an odd birthday, shows the arm beforehand.",
    meets=(
        {},
        {"allocation.concealment": "Sequentially numbered, opaque, sealed envelopes"},
    ),
    breaks=(
        {"allocation.concealment": "sealed, numbered envelopes"},
        {"allocation.concealment": "opaque, numbered envelopes"},
        {"allocation.concealment": "opaque, sealed envelopes"},
        *({"allocation.concealment": f"by {way}"} for way in _FORESEEN),
    ),
)
def concealment_cannot_be_seen_through(protocol: Protocol) -> Iterator[Said]:
    """Envelopes are numbered, opaque and sealed, and no arm follows from what is known before."""
    words = (protocol.allocation.concealment or "").lower()
    if not words:
        yield NotApplicable(why="how allocation is concealed is not stated")
    at = ("allocation", "concealment")
    if foreseen := [way for way in _FORESEEN if way in words]:
        yield Breach(
            path=at,
            problem=f"the next arm can be foreseen ('{foreseen[0]}')",
            remedy="draw a random list and keep it with somebody who does not enrol",
        )
    elif "envelope" in words and (lacking := [w for w in _ENVELOPE_IS if w not in words]):
        yield Breach(
            path=at,
            problem=f"the envelopes are not said to be {' nor '.join(lacking)}",
            remedy="number them in order, make them opaque and seal them, or use a central service",
        )


@rule(
    BOOK,
    "DES015",
    Severity.WARNING,
    MASKING.at("volume"),
    subject="design",
    why="Five millilitres press where two do not.",
    meets=({}, {"arms[1].treatments[0].volume": "6 ml"}, {"arms[0].treatments[0].volume": "6 ml"}),
    breaks=(
        {"arms[1].treatments[0].volume": "6.1 ml"},
        {"arms[0].treatments[0].volume": "2 ml"},
        {"arms[1].treatments[0].volume": ABSENT},
    ),
)
def injected_volumes_are_alike(protocol: Protocol) -> Iterator[Said]:
    """In a masked trial the volumes injected differ by no more than a fifth."""
    if why := next(unmasked(protocol), None):
        yield why
        return
    injections = [
        (("arms", a, "treatments", t), treatment.volume_ml)
        for a, arm in enumerate(protocol.arms)
        for t, treatment in enumerate(arm.treatments)
        if isinstance(treatment, CellProduct | Saline | HyaluronicAcid)
    ]
    for path, volume in injections:
        yield from stated(path, volume, "the volume injected is")
    known = [volume for _, volume in injections if volume is not None]
    if known and max(known) > _ALIKE * min(known):
        yield Breach(
            path=("arms",),
            problem=f"{max(known):g} ml in one arm and {min(known):g} ml in another give the "
            "arm away",
            remedy="inject the same volume in every arm",
        )


@rule(
    BOOK,
    "DES016",
    Severity.WARNING,
    MASKING.at("number and days of injections"),
    subject="design",
    why="Who is called back for a second needle knows that there were cells in the first.",
    breaks=(
        {"arms[1].treatments[0].on": ["0 days", "30 days"]},
        {"arms[0].treatments[0].on": ["1 days"]},
    ),
)
def injections_fall_on_the_same_days(protocol: Protocol) -> Iterator[Said]:
    """In a masked trial every arm is injected on the same days."""
    if why := next(unmasked(protocol), None):
        yield why
        return
    days = [_injection_days(arm.treatments) for arm in protocol.arms]
    for index, mine in enumerate(days):
        if mine != days[0]:
            yield Breach(
                path=("arms",),
                problem=f"'{protocol.arms[index].name}' is injected on days {_listed(mine)}, "
                f"'{protocol.arms[0].name}' on days {_listed(days[0])}",
                remedy="give sham injections on the days that are missing",
            )
            return


def _injection_days(treatments: tuple[object, ...]) -> list[float]:
    injected = (CellProduct, Saline, HyaluronicAcid, Corticosteroid)
    return sorted({day for t in treatments if isinstance(t, injected) for day in t.on_days})


def _listed(days: list[float]) -> str:
    return ", ".join(f"{day:g}" for day in days) or "none"


@rule(
    BOOK,
    "DES019",
    Severity.WARNING,
    SPIRIT.at("items 15d and 18"),
    subject="design",
    why="A score given an hour after a tablet measures the tablet.",
    breaks=(
        {"rescue.washout": ABSENT},
        {"rescue.washout": "0 days"},
        {"rescue": ABSENT},
    ),
)
def rescue_is_washed_out_before_pain_is_read(protocol: Protocol) -> Iterator[Said]:
    """Where rescue medication is allowed and pain is primary, a washout before visits is stated."""
    if not protocol.outcome(protocol.primary.variable.outcome).is_pain:
        yield NotApplicable(why="the primary outcome is not pain")
    elif protocol.rescue is None:
        yield Unstated(path=("rescue",), fact="what people may take for pain is")
    elif not protocol.rescue.allowed:
        yield NotApplicable(why="no rescue medication is allowed")
    else:
        washout = protocol.rescue.washout_days
        yield from stated(("rescue",), washout, "the washout of rescue medication is")
        if washout == 0:
            yield Breach(
                path=("rescue", "washout"),
                problem="rescue medication may be taken up to the visit at which pain is read",
                remedy="leave out short-acting drugs for a day before visits, and record them",
            )
