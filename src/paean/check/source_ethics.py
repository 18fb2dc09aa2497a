"""Whose cells they are and how they were obtained: SRC-01 to SRC-09 of the research notes."""

from collections.abc import Iterator

from paean.check.parts import banking_of, donation_of, processing_of
from paean.check.rule import ABSENT, Breach, Changes, Rule, Said, rule
from paean.check.say import (
    affirmed,
    allogeneic,
    denied,
    listed,
    no_cells,
    none_of,
    products,
    stated,
)
from paean.check.sources_ethics import (
    BANKS,
    CELL_CONSENT,
    DONOR_CONSENT,
    EMBRYONIC,
    FETAL,
    ISSCR,
    PERINATAL,
    SUPPLIERS,
    XENOGENEIC,
)
from paean.study.donor import DonorConsent, SourceEthics
from paean.study.misfit import Path
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
Placed = list[tuple[Path, CellProduct]]
_D = "arms[0].treatments[0].donation"
_C, _E = f"{_D}.consent", f"{_D}.ethics"
_PERINATAL: Changes = {f"{_D}.source_class": "perinatal", f"{_C}.when": "before_delivery"}
_GIVEN_APART = {
    "termination_decided_before_and_apart": True, "inducement": False, "clinicians_separate": True,
    "supplier_conflicts": "none declared",
}  # fmt: skip
_FETAL: Changes = {f"{_D}.source_class": "fetal", _E: _GIVEN_APART}
_SURPLUS = {
    "surplus_ivf_embryo": True, "embryo_payment": False, "line_registry_id": "FICT-LINE-1",
    "oversight_committee": "a fictitious committee", "supplier_conflicts": "none declared",
}  # fmt: skip
_LINE: Changes = {
    f"{_D}.source_class": "embryonic", f"{_C}.both_progenitors": True, _E: _SURPLUS,
}  # fmt: skip
_REPROGRAMMED: Changes = {
    f"{_D}.source_class": "induced_pluripotent",
    f"{_C}.scope": ["reprogramming", "genome_data", "commercial_use"],
}
_HERD = {
    "animal_source": "a fictitious closed herd", "supplier_conflicts": "none declared",
    "zoonosis_plan": "samples are kept and people are watched for life",
}  # fmt: skip
_ANIMAL: Changes = {f"{_D}.source_class": "xenogeneic", _E: _HERD}


def _but(example: Changes, key: str) -> Changes:
    """Return an example whose ethics do not state one fact."""
    return {**example, _E: {name: one for name, one in example[_E].items() if name != key}}


def _of(protocol: Protocol, *classes: str) -> Placed:
    return [(p, one) for p, one in products(protocol) if donation_of(one).source_class in classes]


def _consent(product: CellProduct) -> DonorConsent:
    return donation_of(product).consent or DonorConsent()


def _ethics(product: CellProduct) -> SourceEthics:
    return donation_of(product).ethics or SourceEthics()


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
        known, spot = _consent(product), (*path, "donation", "consent")
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
            _consent(product).scope,
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
    given = _of(protocol, "perinatal")
    yield from none_of(given, "perinatal")
    for path, product in given:
        known, spot = _consent(product), (*path, "donation", "consent")
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
    "SRC005",
    Severity.WARNING,
    FETAL,
    subject="source",
    why="The use of tissue must be no reason for a decision that comes before it.",
    meets=(_FETAL,),
    breaks=(
        _FETAL | {f"{_E}.termination_decided_before_and_apart": False},
        _but(_FETAL, "termination_decided_before_and_apart"),
        _FETAL | {f"{_E}.inducement": True},
        _FETAL | {f"{_E}.inducement": ABSENT},
        _FETAL | {f"{_E}.clinicians_separate": False},
    ),
)
def fetal_tissue_is_given_apart(protocol: Protocol) -> Iterator[Said]:
    """Giving fetal tissue is decided after and apart from the termination, for nothing."""
    given = _of(protocol, "fetal")
    yield from none_of(given, "of fetal source")
    for path, product in given:
        known, spot = _ethics(product), (*path, "donation", "ethics")
        yield from affirmed(
            (*spot, "termination_decided_before_and_apart"),
            known.termination_decided_before_and_apart,
            "whether the two decisions were apart is",
            "the decisions were not apart",
            "use another source",
        )
        yield from denied(
            (*spot, "inducement"),
            known.inducement,
            "whether anything was offered is",
            "something was offered for it",
            "use another source",
        )
        yield from affirmed(
            (*spot, "clinicians_separate"),
            known.clinicians_separate,
            "whether the clinicians were others is",
            "the same clinicians did both",
            "separate them",
        )


@rule(
    BOOK,
    "SRC006",
    Severity.WARNING,
    EMBRYONIC,
    subject="source",
    why="An embryo has two progenitors, and a line outlives the study.",
    meets=(_LINE,),
    breaks=(
        _LINE | {f"{_E}.surplus_ivf_embryo": False},
        _but(_LINE, "surplus_ivf_embryo"),
        _LINE | {f"{_C}.both_progenitors": False},
        _but(_LINE, "oversight_committee"),
        _but(_LINE, "line_registry_id"),
    ),
)
def an_embryonic_line_was_derived_properly(protocol: Protocol) -> Iterator[Said]:
    """An embryonic line is of a surplus embryo, with both consents and a register."""
    given = _of(protocol, "embryonic")
    yield from none_of(given, "of embryonic source")
    for path, product in given:
        known, spot = _ethics(product), (*path, "donation")
        yield from affirmed(
            (*spot, "ethics", "surplus_ivf_embryo"),
            known.surplus_ivf_embryo,
            "whether the embryo was surplus is",
            "the embryo was not surplus",
            "use another line",
        )
        yield from affirmed(
            (*spot, "consent", "both_progenitors"),
            _consent(product).both_progenitors,
            "whether both progenitors consented is",
            "one progenitor did not consent",
            "use another line",
        )
        for key, fact in (
            ("oversight_committee", "the oversight committee is"),
            ("line_registry_id", "the entry in a register of lines is"),
        ):
            yield from stated((*spot, "ethics", key), getattr(known, key), fact)


@rule(
    BOOK,
    "SRC007",
    Severity.WARNING,
    ISSCR,
    subject="source",
    why="A reprogrammed cell holds its donor's genome for ever.",
    meets=(_REPROGRAMMED,),
    breaks=(
        *(
            _REPROGRAMMED | {f"{_C}.scope": scope}
            for scope in (
                ["genome_data", "commercial_use"],
                ["reprogramming", "commercial_use"],
                ["reprogramming", "genome_data"],
            )
        ),
        _REPROGRAMMED | {f"{_C}.scope": ABSENT},
    ),
)
def donors_of_reprogrammed_cells_agreed_to_it(protocol: Protocol) -> Iterator[Said]:
    """Donors of reprogrammed cells agreed to that, to genome data and to commercial use."""
    given = _of(protocol, "induced_pluripotent")
    yield from none_of(given, "induced pluripotent")
    for path, product in given:
        yield from listed(
            (*path, "donation", "consent", "scope"),
            _consent(product).scope,
            ["reprogramming", "genome_data", "commercial_use"],
            "the uses consented to",
        )


@rule(
    BOOK,
    "SRC008",
    Severity.WARNING,
    EMBRYONIC,
    subject="source",
    why="Paying for embryos makes them goods.",
    meets=(_LINE,),
    breaks=(_LINE | {f"{_E}.embryo_payment": True}, _LINE | {f"{_E}.embryo_payment": ABSENT}),
)
def no_embryo_is_paid_for(protocol: Protocol) -> Iterator[Said]:
    """Nobody was paid for an embryo."""
    given = _of(protocol, "embryonic")
    yield from none_of(given, "of embryonic source")
    for path, product in given:
        yield from denied(
            (*path, "donation", "ethics", "embryo_payment"),
            _ethics(product).embryo_payment,
            "whether the embryo was paid for is",
            "the embryo was paid for",
            "use another line",
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
            _ethics(product).supplier_conflicts,
            "conflicts of the supplier are",
        )


@rule(
    BOOK,
    "SRC010",
    Severity.WARNING,
    BANKS,
    subject="source",
    why="What one donor carried reaches everybody who gets cells of the bank.",
    breaks=tuple(
        {f"arms[0].treatments[0].processing.banking.{key}": ABSENT}
        for key in ("master_bank", "working_bank", "tests")
    ),
)
def a_bank_of_donor_cells_is_named_and_tested(protocol: Protocol) -> Iterator[Said]:
    """Cultured cells of a donor come from a master and a working bank that are named and tested."""
    given = [(p, one) for p, one in allogeneic(protocol) if "culture" in processing_of(one).steps]
    yield from none_of(given, "cultured from a donor, or the steps are not stated")
    for path, product in given:
        bank, spot = banking_of(product), (*path, "processing", "banking")
        yield from stated((*spot, "master_bank"), bank.master_bank, "the master bank is")
        yield from stated((*spot, "working_bank"), bank.working_bank, "the working bank is")
        yield from stated((*spot, "tests"), bank.tests, "the tests of the bank are")


@rule(
    BOOK,
    "SRC011",
    Severity.WARNING,
    XENOGENEIC,
    subject="source",
    why="An infection from an animal may spread beyond the person who agreed.",
    meets=(_ANIMAL,),
    breaks=(_but(_ANIMAL, "animal_source"), _but(_ANIMAL, "zoonosis_plan")),
)
def infections_from_animals_are_watched_for(protocol: Protocol) -> Iterator[Said]:
    """Cells of animals come from a named herd, and infections from them are watched for."""
    given = _of(protocol, "xenogeneic")
    yield from none_of(given, "of an animal")
    for path, product in given:
        known, spot = _ethics(product), (*path, "donation", "ethics")
        yield from stated((*spot, "animal_source"), known.animal_source, "the herd is")
        yield from stated((*spot, "zoonosis_plan"), known.zoonosis_plan, "the watch is")


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
