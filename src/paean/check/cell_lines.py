"""Fetal, embryonic, reprogrammed, banked and animal cells: SRC-05 to SRC-08, SRC-10, SRC-11."""

from collections.abc import Iterator

from paean.check.parts import banking_of, consent_of, ethics_of, of_source, processing_of
from paean.check.rule import ABSENT, Changes, Rule, Said, rule
from paean.check.say import affirmed, allogeneic, denied, listed, none_of, stated
from paean.check.sources_on_ethics import BANKS, EMBRYONIC, FETAL, ISSCR, XENOGENEIC
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_D = "arms[0].treatments[0].donation"
_C, _E = f"{_D}.consent", f"{_D}.ethics"
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
    given = of_source(protocol, "fetal")
    yield from none_of(given, "of fetal source")
    for path, product in given:
        known, spot = ethics_of(product), (*path, "donation", "ethics")
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
    given = of_source(protocol, "embryonic")
    yield from none_of(given, "of embryonic source")
    for path, product in given:
        known, spot = ethics_of(product), (*path, "donation")
        yield from affirmed(
            (*spot, "ethics", "surplus_ivf_embryo"),
            known.surplus_ivf_embryo,
            "whether the embryo was surplus is",
            "the embryo was not surplus",
            "use another line",
        )
        yield from affirmed(
            (*spot, "consent", "both_progenitors"),
            consent_of(product).both_progenitors,
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
    given = of_source(protocol, "induced_pluripotent")
    yield from none_of(given, "induced pluripotent")
    for path, product in given:
        yield from listed(
            (*path, "donation", "consent", "scope"),
            consent_of(product).scope,
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
    given = of_source(protocol, "embryonic")
    yield from none_of(given, "of embryonic source")
    for path, product in given:
        yield from denied(
            (*path, "donation", "ethics", "embryo_payment"),
            ethics_of(product).embryo_payment,
            "whether the embryo was paid for is",
            "the embryo was paid for",
            "use another line",
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
    given = of_source(protocol, "xenogeneic")
    yield from none_of(given, "of an animal")
    for path, product in given:
        known, spot = ethics_of(product), (*path, "donation", "ethics")
        yield from stated((*spot, "animal_source"), known.animal_source, "the herd is")
        yield from stated((*spot, "zoonosis_plan"), known.zoonosis_plan, "the watch is")
