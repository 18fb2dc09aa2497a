"""Was the donor tested for the infections that cells carry, at the right time, in the right place?

The sample may be drawn 7 days to either side of the recovery in the United States, up to 30 days
before where marrow is taken; in the European Union at the donation or within 7 days after it.
"""

import datetime
from collections.abc import Iterator
from typing import Final

from paean.check.parts import Placed, donation_of, is_stored
from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, rule
from paean.check.say import affirmed, allogeneic, listed, none_of, products, stated
from paean.check.sources_on_products import (
    CFR_1271_80,
    CFR_1271_85,
    EU_DONOR_SELECTION,
    EU_DONOR_TESTS,
    EU_SAMPLING,
    FDA_DONOR_TESTS,
    FDA_HBV_NAT,
)
from paean.check.tissue import tissue_of
from paean.study.donor import DonorTest
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
# the day from which donors had to be determined eligible under 21 CFR 1271 C
_SUBPART_C: Final = datetime.date(2005, 5, 25)
# six months after the guidance of 2016-08-17, as it asks
_HBV_NAT: Final = datetime.date(2017, 2, 17)
_P = "arms[0].treatments[0]"
_DONATION = f"{_P}.donation"
_SAMPLE = f"{_DONATION}.recovery_to_sample"
_US = {"study.jurisdiction": "US"}
_CORD = {f"{_P}.product": "umbilical_cord_msc"}
MINIMUM: Final[tuple[DonorTest, ...]] = (
    "hiv_1_2_antibody", "hbsag", "anti_hbc", "anti_hcv", "syphilis",
)  # fmt: skip
_FEW = ["hiv_1_2_antibody", "hbsag", "anti_hcv", "syphilis"]
WINDOW_DAYS: Final = 7
MARROW_BEFORE_DAYS: Final = 30


def _lacks(chosen: Placed, need: tuple[DonorTest, ...]) -> Iterator[Said]:
    for path, product in chosen:
        tests = donation_of(product).tests
        yield from listed((*path, "donation", "tests"), tests, need, "the tests of the donor")


@rule(
    BOOK,
    "DON002",
    Severity.ERROR,
    EU_DONOR_TESTS.at("1.1"),
    subject="donor",
    why="These infections are passed on by cells, and all of them can be found.",
    breaks=(
        {f"{_DONATION}.tests": ABSENT},
        {f"{_DONATION}.tests": _FEW},
        {f"{_DONATION}.tests": ["hiv_nat", "hbv_nat", "hcv_nat"]},
    ),
)
def donors_are_tested_for_the_minimum(protocol: Protocol) -> Iterator[Said]:
    """Donors of allogeneic cells are tested for HIV 1 and 2, HBsAg, anti-HBc, HCV and syphilis."""
    chosen = allogeneic(protocol)
    yield from none_of(chosen, "allogeneic")
    yield from _lacks(chosen, MINIMUM)


@rule(
    BOOK,
    "DON003",
    Severity.WARNING,
    CFR_1271_85.at("(b)"),
    subject="donor",
    why="White blood cells carry these viruses from the donor's marrow.",
    jurisdiction="US",
    valid_from=_SUBPART_C,
    meets=(_US,),
    breaks=(
        {**_US, f"{_DONATION}.tests": [*MINIMUM, "cmv"]},
        {**_US, f"{_DONATION}.tests": [*MINIMUM, "htlv_1_2"]},
        {**_US, f"{_DONATION}.tests": ABSENT},
    ),
)
def donors_of_marrow_are_tested_for_htlv_and_cmv(protocol: Protocol) -> Iterator[Said]:
    """Donors of allogeneic marrow, rich in white cells, are tested for HTLV and CMV."""
    chosen = [
        (path, product)
        for path, product in allogeneic(protocol)
        if tissue_of(product.product) == "bone marrow"
    ]
    yield from none_of(chosen, "of allogeneic marrow")
    yield from _lacks(chosen, ("htlv_1_2", "cmv"))


@rule(
    BOOK,
    "DON004",
    Severity.ERROR,
    FDA_DONOR_TESTS,
    subject="donor",
    why="Nucleic-acid tests find HIV and HCV weeks before antibodies do.",
    jurisdiction="US",
    valid_from=_SUBPART_C,
    meets=(_US,),
    breaks=(
        {**_US, f"{_DONATION}.tests": [*MINIMUM, "hcv_nat"]},
        {**_US, f"{_DONATION}.tests": [*MINIMUM, "hiv_nat"]},
    ),
)
def donors_are_tested_by_nucleic_acid(protocol: Protocol) -> Iterator[Said]:
    """In the United States donors are also tested by nucleic acid for HIV and HCV."""
    chosen = allogeneic(protocol)
    yield from none_of(chosen, "allogeneic")
    yield from _lacks(chosen, ("hiv_nat", "hcv_nat"))


@rule(
    BOOK,
    "DON015",
    Severity.WARNING,
    FDA_HBV_NAT,
    subject="donor",
    why="The nucleic acid of hepatitis B is found earlier than its antigen.",
    jurisdiction="US",
    valid_from=_HBV_NAT,
    meets=(_US,),
    breaks=({**_US, f"{_DONATION}.tests": [*MINIMUM, "hiv_nat", "hcv_nat"]},),
)
def donors_are_tested_for_the_nucleic_acid_of_hepatitis_b(protocol: Protocol) -> Iterator[Said]:
    """In the United States donors are also tested by nucleic acid for hepatitis B."""
    chosen = allogeneic(protocol)
    yield from none_of(chosen, "allogeneic")
    yield from _lacks(chosen, ("hbv_nat",))


@rule(
    BOOK,
    "DON005",
    Severity.ERROR,
    CFR_1271_80.at("(b)"),
    subject="donor",
    why="A sample of another month says nothing about the day of the recovery.",
    jurisdiction="US",
    valid_from=_SUBPART_C,
    meets=(
        {**_US, _SAMPLE: "7 days"},
        {**_US, _SAMPLE: "-30 days"},
        {**_US, **_CORD, _SAMPLE: "-7 days"},
    ),
    breaks=(
        {**_US, _SAMPLE: ABSENT},
        {**_US, _SAMPLE: "8 days"},
        {**_US, _SAMPLE: "-31 days"},
        {**_US, **_CORD, _SAMPLE: "-8 days"},
    ),
)
def the_sample_is_drawn_near_the_recovery(protocol: Protocol) -> Iterator[Said]:
    """The donor's sample is drawn within 7 days of recovery; for marrow up to 30 days before."""
    chosen = allogeneic(protocol)
    yield from none_of(chosen, "allogeneic")
    for path, product in chosen:
        of_marrow = tissue_of(product.product) == "bone marrow"
        before = MARROW_BEFORE_DAYS if of_marrow else WINDOW_DAYS
        days = donation_of(product).recovery_to_sample_days
        yield from _within((*path, "donation", "recovery_to_sample"), days, before)


@rule(
    BOOK,
    "DON013",
    Severity.ERROR,
    EU_SAMPLING.at("2.5"),
    subject="donor",
    why="A sample from before the donation misses what the donor caught since.",
    jurisdiction="EU",
    meets=({**_CORD, _SAMPLE: "0 days"}, {**_CORD, _SAMPLE: "7 days"}),
    breaks=(
        {**_CORD, _SAMPLE: "-1 days"},
        {**_CORD, _SAMPLE: "8 days"},
        {**_CORD, _SAMPLE: ABSENT},
    ),
)
def the_sample_is_drawn_at_the_donation(protocol: Protocol) -> Iterator[Said]:
    """In the European Union the sample is drawn at the donation or within 7 days after it."""
    chosen = [
        (path, product)
        for path, product in allogeneic(protocol)
        if tissue_of(product.product) != "bone marrow"
    ]
    yield from none_of(chosen, "allogeneic and of another tissue than marrow")
    for path, product in chosen:
        days = donation_of(product).recovery_to_sample_days
        yield from _within((*path, "donation", "recovery_to_sample"), days, 0)


def _within(at: tuple[str | int, ...], days: float | None, before: int) -> Iterator[Said]:
    """Yield that a sample was drawn too early or too late, in days from the recovery."""
    yield from stated(at, days, "when the sample of the donor was drawn is")
    if days is None or -before <= days <= WINDOW_DAYS:
        return
    when = f"{-days:g} days before" if days < 0 else f"{days:g} days after"
    yield Breach(
        path=at,
        problem=f"the sample was drawn {when} the recovery",
        remedy=f"draw it from {before} days before to {WINDOW_DAYS} days after the recovery",
    )


@rule(
    BOOK,
    "DON008",
    Severity.ERROR,
    EU_DONOR_TESTS.at("1.3"),
    subject="donor",
    why="Antibodies to the core of hepatitis B may be all that shows a virus that still lives.",
    jurisdiction="EU",
    breaks=({f"{_DONATION}.hbc_reactive_rule": ABSENT},),
)
def antibodies_to_hepatitis_b_have_a_rule(protocol: Protocol) -> Iterator[Said]:
    """The protocol says what follows if anti-HBc is reactive and HBsAg is negative."""
    chosen = [
        (path, product)
        for path, product in products(protocol)
        if "anti_hbc" in donation_of(product).tests
    ]
    if not chosen:
        yield NotApplicable(why="no donor is said to be tested for anti-HBc")
    for path, product in chosen:
        yield from stated(
            (*path, "donation", "hbc_reactive_rule"),
            donation_of(product).hbc_reactive_rule,
            "what follows if anti-HBc is reactive is",
        )


@rule(
    BOOK,
    "DON010",
    Severity.WARNING,
    EU_DONOR_TESTS.at("2.1"),
    subject="donor",
    why="A test is as good as the laboratory that runs it.",
    breaks=(
        {f"{_DONATION}.laboratory_qualified": False},
        {f"{_DONATION}.laboratory_qualified": ABSENT},
    ),
)
def the_laboratory_is_qualified(protocol: Protocol) -> Iterator[Said]:
    """The laboratory that tests the donor is qualified for it."""
    chosen = allogeneic(protocol)
    yield from none_of(chosen, "allogeneic")
    for path, product in chosen:
        yield from affirmed(
            (*path, "donation", "laboratory_qualified"),
            donation_of(product).laboratory_qualified,
            "whether the laboratory is qualified is",
            "the laboratory is not qualified",
            "send the samples to an authorised testing centre",
        )


@rule(
    BOOK,
    "DON014",
    Severity.ERROR,
    EU_DONOR_SELECTION.at("2.1.1"),
    subject="donor",
    why="A culture or a store infects its neighbours, whoever the cells belong to.",
    jurisdiction="EU",
    meets=(
        {f"{_P}.donor": "autologous"},
        {f"{_P}.donor": "autologous", f"{_P}.expansion": "none"},
    ),
    breaks=(
        {f"{_P}.donor": "autologous", f"{_DONATION}.tests": _FEW},
        {f"{_P}.donor": "autologous", f"{_P}.expansion": "none", f"{_DONATION}.tests": _FEW},
        {f"{_P}.donor": "autologous", f"{_P}.cryopreserved": False, f"{_DONATION}.tests": _FEW},
        {f"{_P}.donor": "autologous", f"{_DONATION}.tests": ABSENT},
    ),
)
def cultured_own_cells_are_tested_like_others(protocol: Protocol) -> Iterator[Said]:
    """In the European Union own cells, once cultured or stored, need the same tests."""
    chosen = [
        (path, product)
        for path, product in products(protocol)
        if product.donor == "autologous" and is_stored(product)
    ]
    yield from none_of(chosen, "autologous and cultured or stored")
    yield from _lacks(chosen, MINIMUM)
