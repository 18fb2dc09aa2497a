"""The people whose cells they are, and how they gave them: SRC-01 to SRC-04, SRC-09, SRC-12."""

from collections.abc import Iterator

from paean.check.parts import consent_of, donation_of, ethics_of, of_source
from paean.check.rule import ABSENT, Breach, Changes, Rule, Said, rule
from paean.check.say import affirmed, allogeneic, listed, no_cells, none_of, products, stated
from paean.check.sources_on_ethics import (
    CELL_CONSENT,
    DONOR_CONSENT,
    ISSCR,
    PERINATAL,
    SUPPLIERS,
)
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_D = "arms[0].treatments[0].donation"
_C, _E = f"{_D}.consent", f"{_D}.ethics"
_PERINATAL: Changes = {f"{_D}.source_class": "perinatal", f"{_C}.when": "before_delivery"}


@rule(
    BOOK,
    "SRC001",
    Severity.WARNING,
    ISSCR,
    subject="source",
    why="Some people accept no cells of some sources, and some laws do not either.",
    breaks=({f"{_D}.source_class": ABSENT}, {f"{_D}.source_class": "adult_autologous"}),
)
def the_source_class_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The class of the source is stated and agrees with whose cells they are."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        spot, known = (*path, "donation", "source_class"), donation_of(product).source_class
        yield from stated(spot, known, "the class of the source is")
        if known is not None and (known == "adult_autologous") != (product.donor == "autologous"):
            yield Breach(
                path=spot,
                problem=f"source {known} does not fit a donor that is {product.donor}",
                remedy="correct one of the two",
            )


@rule(
    BOOK,
    "SRC002",
    Severity.WARNING,
    DONOR_CONSENT,
    subject="source",
    why="Cells taken without consent stay somebody's.",
    breaks=(
        {f"{_C}.documented": False},
        {f"{_C}.voluntary": False},
        {f"{_C}.documented": ABSENT},
        {f"{_C}.payment": "undue"},
        {f"{_C}.payment": ABSENT},
    ),
)
def the_donor_consented_freely(protocol: Protocol) -> Iterator[Said]:
    """The donor's consent is documented, voluntary and not bought."""
    given = allogeneic(protocol)
    yield from none_of(given, "another person's")
    for path, product in given:
        known, spot = consent_of(product), (*path, "donation", "consent")
        for key in ("documented", "voluntary"):
            yield from affirmed(
                (*spot, key),
                getattr(known, key),
                f"whether the donor's consent is {key} is",
                f"the donor's consent is not {key}",
                "use other cells",
            )
        yield from stated((*spot, "payment"), known.payment, "what the donor was paid is")
        if known.payment == "undue":
            yield Breach(
                path=(*spot, "payment"),
                problem="the donor was paid unduly",
                remedy="pay expenses alone",
            )


@rule(
    BOOK,
    "SRC003",
    Severity.WARNING,
    DONOR_CONSENT,
    subject="source",
    why="Who gave for research has not given for sale.",
    breaks=(
        {f"{_C}.scope": ["research"]},
        {f"{_C}.scope": ["therapy", "commercial_use"]},
        {f"{_C}.scope": ABSENT},
    ),
)
def the_consent_covers_the_use(protocol: Protocol) -> Iterator[Said]:
    """The donor's consent covers therapy, commercial use, genetic tests and being asked again."""
    given = [
        (p, one)
        for p, one in allogeneic(protocol)
        if donation_of(one).source_class != "induced_pluripotent"
    ]
    yield from none_of(given, "another person's own cells")
    for path, product in given:
        yield from listed(
            (*path, "donation", "consent", "scope"),
            consent_of(product).scope,
            ["therapy", "commercial_use", "genetic_tests", "recontact"],
            "the uses consented to",
        )


@rule(
    BOOK,
    "SRC004",
    Severity.WARNING,
    PERINATAL,
    subject="source",
    why="A woman in labour cannot weigh a request.",
    meets=(_PERINATAL,),
    breaks=(
        _PERINATAL | {f"{_C}.when": "in_labour"},
        _PERINATAL | {f"{_C}.when": ABSENT},
        _PERINATAL | {f"{_C}.care_unaffected": False},
        _PERINATAL | {f"{_C}.care_unaffected": ABSENT},
    ),
)
def a_mother_consents_before_birth(protocol: Protocol) -> Iterator[Said]:
    """For cord, placenta and amnion the mother consented outside labour, her care unaffected."""
    given = of_source(protocol, "perinatal")
    yield from none_of(given, "perinatal")
    for path, product in given:
        known, spot = consent_of(product), (*path, "donation", "consent")
        yield from stated((*spot, "when"), known.when, "when the mother consented is")
        if known.when == "in_labour":
            yield Breach(
                path=(*spot, "when"),
                problem="consent was asked in labour",
                remedy="ask before, or when the mother is well",
            )
        yield from affirmed(
            (*spot, "care_unaffected"),
            known.care_unaffected,
            "whether her care was unaffected is",
            "her care depended on it",
            "separate the two",
        )


@rule(
    BOOK,
    "SRC009",
    Severity.WARNING,
    SUPPLIERS,
    subject="source",
    why="Who sells the cells should not judge the donors.",
    breaks=({f"{_E}.supplier_conflicts": ABSENT},),
)
def conflicts_of_the_supplier_are_declared(protocol: Protocol) -> Iterator[Said]:
    """Conflicts of interest of the supplier of the cells are declared."""
    given = allogeneic(protocol)
    yield from none_of(given, "another person's")
    for path, product in given:
        yield from stated(
            (*path, "donation", "ethics", "supplier_conflicts"),
            ethics_of(product).supplier_conflicts,
            "conflicts of the supplier are",
        )


@rule(
    BOOK,
    "SRC012",
    Severity.WARNING,
    CELL_CONSENT,
    subject="source",
    why="Nobody should learn afterwards whose cells they carry.",
    breaks=({"consent.accepted_sources_asked": False}, {"consent.accepted_sources_asked": ABSENT}),
)
def people_are_asked_which_sources_they_accept(protocol: Protocol) -> Iterator[Said]:
    """People are asked which sources of cells they accept before they are given any."""
    yield from (without := list(no_cells(protocol)))
    if without:
        return
    known = protocol.consent.accepted_sources_asked if protocol.consent else None
    yield from affirmed(
        ("consent", "accepted_sources_asked"),
        known,
        "whether people are asked is",
        "people are not asked which sources they accept",
        "ask, and respect the answer",
    )
