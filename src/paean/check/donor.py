"""Whose cells are they, and was that person found fit to give them?"""

from collections.abc import Iterator
from typing import Final

from paean.check.parts import Placed, banking_of, donation_of, is_stored
from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, rule
from paean.check.say import affirmed, allogeneic, listed, no_cells, none_of, products, stated
from paean.check.sources import OWN
from paean.check.sources_on_products import (
    CFR_1271_50,
    CFR_1271_90,
    EU_DONOR_SELECTION,
    FDA_CMC,
)
from paean.check.tissue import is_perinatal
from paean.study.donor import SourceClass
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_P = "arms[0].treatments[0]"
_DONATION = f"{_P}.donation"
_BANKING = f"{_P}.processing.banking"
_OF_DONOR: Final[dict[str, frozenset[SourceClass]]] = {
    "autologous": frozenset({"adult_autologous", "perinatal", "induced_pluripotent"}),
    "allogeneic": frozenset(
        {"adult_allogeneic", "perinatal", "fetal", "embryonic", "induced_pluripotent"}
    ),
    "xenogeneic": frozenset({"xenogeneic"}),
}
_PERINATAL: Final = frozenset({"perinatal", "xenogeneic"})
_BORN: Final = frozenset({"adult_autologous", "adult_allogeneic", "fetal", "xenogeneic"})


@rule(
    BOOK,
    "DON001",
    Severity.ERROR,
    OWN,
    subject="donor",
    why="The source of the cells decides about law, ethics and risk; it must be one and stated.",
    meets=(
        {},
        {f"{_P}.donor": "autologous", f"{_DONATION}.source_class": "adult_autologous"},
        {f"{_P}.donor": "xenogeneic", f"{_DONATION}.source_class": "xenogeneic"},
        {f"{_P}.product": "placental_msc", f"{_DONATION}.source_class": "perinatal"},
        {
            f"{_P}.product": "umbilical_cord_msc",
            f"{_P}.donor": "autologous",
            f"{_DONATION}.source_class": "perinatal",
        },
        {
            f"{_P}.product": "umbilical_cord_msc",
            f"{_P}.donor": "xenogeneic",
            f"{_DONATION}.source_class": "xenogeneic",
        },
        {f"{_DONATION}.source_class": "fetal"},
    ),
    breaks=(
        {f"{_DONATION}.source_class": ABSENT},
        {f"{_DONATION}.source_class": "adult_autologous"},
        {f"{_P}.donor": "autologous", f"{_DONATION}.source_class": "adult_allogeneic"},
        {f"{_P}.donor": "autologous", f"{_DONATION}.source_class": "fetal"},
        {f"{_DONATION}.source_class": "xenogeneic"},
        {f"{_P}.donor": "xenogeneic", f"{_DONATION}.source_class": "adult_allogeneic"},
        {f"{_DONATION}.source_class": "perinatal"},
        {f"{_DONATION}.source_class": "embryonic"},
        {f"{_P}.product": "umbilical_cord_msc", f"{_DONATION}.source_class": "adult_allogeneic"},
    ),
)
def the_source_class_fits_donor_and_product(protocol: Protocol) -> Iterator[Said]:
    """The class of the source is stated and fits the donor and the tissue of the product."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        source, at = donation_of(product).source_class, (*path, "donation", "source_class")
        yield from stated(at, source, "the class of the source is")
        if source is None:
            continue
        if source not in _OF_DONOR[product.donor]:
            yield Breach(
                path=at,
                problem=f"source_class = '{source}' does not fit donor = '{product.donor}'",
                remedy="correct the one that is wrong",
            )
        elif source not in (_PERINATAL if is_perinatal(product.product) else _BORN):
            yield Breach(
                path=at,
                problem=f"source_class = '{source}' does not fit {product.product}",
                remedy="correct the one that is wrong",
            )


@rule(
    BOOK,
    "DON006",
    Severity.ERROR,
    CFR_1271_50.at("(a)"),
    subject="donor",
    why="Tests alone do not make a donor fit; somebody has to judge and sign.",
    breaks=(
        {f"{_DONATION}.eligibility_determined": False},
        {f"{_DONATION}.eligibility_determined": ABSENT},
        {f"{_DONATION}.determined_by": ABSENT},
    ),
)
def eligibility_is_determined(protocol: Protocol) -> Iterator[Said]:
    """The eligibility of the donor of allogeneic cells is determined by a responsible person."""
    chosen = allogeneic(protocol)
    yield from none_of(chosen, "allogeneic")
    for path, product in chosen:
        donation = donation_of(product)
        yield from affirmed(
            (*path, "donation", "eligibility_determined"),
            donation.eligibility_determined,
            "whether the donor was found eligible is",
            "the eligibility of the donor was not determined",
            "let a responsible person determine and document it before any use",
        )
        yield from stated(
            (*path, "donation", "determined_by"),
            donation.determined_by,
            "who determined the eligibility of the donor is",
        )


@rule(
    BOOK,
    "DON007",
    Severity.ERROR,
    EU_DONOR_SELECTION.at("2.2.1"),
    subject="donor",
    why="Travel, illness and habits show risks that no test finds yet.",
    breaks=(
        {f"{_DONATION}.history_screened": False},
        {f"{_DONATION}.history_screened": ABSENT},
    ),
)
def history_is_screened(protocol: Protocol) -> Iterator[Said]:
    """The health and medical history of the donor of allogeneic cells are screened."""
    chosen = allogeneic(protocol)
    yield from none_of(chosen, "allogeneic")
    for path, product in chosen:
        yield from affirmed(
            (*path, "donation", "history_screened"),
            donation_of(product).history_screened,
            "whether the history of the donor was screened is",
            "the history of the donor was not screened",
            "ask by questionnaire and interview before the donation",
        )


@rule(
    BOOK,
    "DON009",
    Severity.ERROR,
    CFR_1271_90.at("(c)(1), (2)"),
    subject="donor",
    why="Untested cells that reach another person carry the donor's infections.",
    jurisdiction="US",
    meets=(
        {
            "study.jurisdiction": "US",
            f"{_P}.donor": "autologous",
            f"{_DONATION}.labels": ["for_autologous_use_only"],
        },
        {
            "study.jurisdiction": "US",
            f"{_P}.donor": "autologous",
            f"{_P}.expansion": "none",
            f"{_P}.cryopreserved": False,
            f"{_DONATION}.labels": [],
        },
        {
            "study.jurisdiction": "US",
            f"{_P}.donor": "autologous",
            f"{_DONATION}.eligibility_determined": False,
            f"{_DONATION}.labels": [
                "for_autologous_use_only", "not_evaluated_for_infectious_substances"
            ],
        },
    ),
    breaks=(
        {"study.jurisdiction": "US", f"{_P}.donor": "autologous", f"{_DONATION}.labels": []},
        {
            "study.jurisdiction": "US",
            f"{_P}.donor": "autologous",
            f"{_P}.expansion": "none",
            f"{_P}.cryopreserved": False,
            f"{_DONATION}.eligibility_determined": False,
            f"{_DONATION}.labels": ["for_autologous_use_only"],
        },
        {
            "study.jurisdiction": "US",
            f"{_P}.donor": "autologous",
            f"{_DONATION}.labels": ["not_evaluated_for_infectious_substances"],
        },
        {
            "study.jurisdiction": "US",
            f"{_P}.donor": "autologous",
            f"{_DONATION}.eligibility_determined": False,
            f"{_DONATION}.labels": ["for_autologous_use_only"],
        },
        {
            "study.jurisdiction": "US",
            f"{_P}.donor": "autologous",
            f"{_DONATION}.eligibility_determined": ABSENT,
            f"{_DONATION}.labels": ["for_autologous_use_only"],
        },
    ),
)  # fmt: skip
def autologous_cells_carry_their_labels(protocol: Protocol) -> Iterator[Said]:
    """Autologous cells are labelled as such, and as not evaluated where they were not."""
    chosen = [
        (path, product) for path, product in products(protocol) if product.donor == "autologous"
    ]
    yield from none_of(chosen, "autologous")
    for path, product in chosen:
        donation = donation_of(product)
        yield from stated(
            (*path, "donation", "eligibility_determined"),
            donation.eligibility_determined,
            "whether the donor was evaluated is",
        )
        need = ["for_autologous_use_only"] if is_stored(product) else []
        if donation.eligibility_determined is False:
            need.append("not_evaluated_for_infectious_substances")
        if need:
            yield from listed((*path, "donation", "labels"), donation.labels, need, "the labels")


@rule(
    BOOK,
    "DON011",
    Severity.ERROR,
    OWN,
    subject="donor",
    why="One's own cells are one's own; a pool is nobody's.",
    meets=(
        {},
        {f"{_P}.donor": "autologous", f"{_DONATION}.relation": "self"},
        {f"{_DONATION}.relation": "pooled"},
    ),
    breaks=(
        {f"{_DONATION}.relation": ABSENT},
        {f"{_DONATION}.relation": "self"},
        {f"{_P}.donor": "autologous", f"{_DONATION}.relation": "relative"},
        {f"{_P}.donor": "autologous", f"{_DONATION}.relation": "pooled"},
    ),
)
def own_cells_come_from_the_recipient(protocol: Protocol) -> Iterator[Said]:
    """Autologous cells come from the recipient alone, allogeneic cells from somebody else."""
    chosen = [
        (path, product) for path, product in products(protocol) if product.donor != "xenogeneic"
    ]
    yield from none_of(chosen, "of human origin")
    for path, product in chosen:
        relation, at = donation_of(product).relation, (*path, "donation", "relation")
        yield from stated(at, relation, "how donor and recipient are related is")
        if relation is not None and (relation == "self") != (product.donor == "autologous"):
            yield Breach(
                path=at,
                problem=f"relation = '{relation}' contradicts donor = '{product.donor}'",
                remedy="correct the one that is wrong",
            )


@rule(
    BOOK,
    "DON012",
    Severity.WARNING,
    FDA_CMC.at("cell banks"),
    subject="donor",
    why="A bank that was not tested infects everyone who receives cells from it.",
    breaks=(
        {f"{_BANKING}.master_bank": ABSENT},
        {f"{_BANKING}.working_bank": ABSENT},
        {f"{_BANKING}.tests": ABSENT},
        {f"{_BANKING}.tests": ["sterility", "mycoplasma", "identity"]},
    ),
)
def banks_are_named_and_tested(protocol: Protocol) -> Iterator[Said]:
    """Banked allogeneic cells name their master and working bank and how these were tested."""
    chosen = _banked(protocol)
    if not chosen:
        yield NotApplicable(why="no product is allogeneic and expanded in culture")
    for path, product in chosen:
        banking, place = banking_of(product), (*path, "processing", "banking")
        yield from stated((*place, "master_bank"), banking.master_bank, "the master bank is")
        yield from stated((*place, "working_bank"), banking.working_bank, "the working bank is")
        yield from listed(
            (*place, "tests"),
            banking.tests,
            ("sterility", "mycoplasma", "viruses", "identity"),
            "the tests of the banks",
        )


def _banked(protocol: Protocol) -> Placed:
    return [(path, p) for path, p in allogeneic(protocol) if p.expansion == "culture"]
