"""The sections on product, conduct and law: read as written, refused where misspelt."""

import tomllib

import pytest

from paean.check.example import changed, exemplary, exemplary_text
from paean.check.rule import ABSENT
from paean.files.protocol import protocol_of
from paean.files.units import quantity
from paean.study.errors import PaeanError

_P = "arms[0].treatments[0]"


def test_quantities_of_the_product_arrive_in_the_units_of_their_names() -> None:
    product = exemplary({}).arms[0].cells[0]
    assert product.quality
    assert product.quality.given_within_hours == pytest.approx(0.25)
    assert product.quality.lightest_recipient_kg == 45
    assert product.processing
    assert product.processing.freezing
    assert product.processing.freezing.stored_at_celsius == -150
    assert product.custody
    assert product.custody.traced_days == pytest.approx(30 * 365.25)
    assert quantity("1 days", "_hours") == 24


def test_tests_and_markers_are_found_by_name() -> None:
    quality = exemplary({}).arms[0].cells[0].quality
    assert quality
    sterility = quality.test("sterility")
    assert sterility
    assert sterility.bound == "not_detected"
    assert quality.marker("CD105")
    assert quality.marker("CD999") is None
    assert quality.test("colour") is None


def test_an_authorisation_is_found_by_its_kind() -> None:
    oversight = exemplary({}).oversight
    assert oversight
    ind = oversight.authorised("ide", "ind")
    assert ind
    assert ind.authority == "FDA"
    assert oversight.authorised("bla") is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (f"{_P}.quality.release_tests[0].test", "sterilty"),
        (f"{_P}.quality.markers[0].at_least_percent", 101),
        (f"{_P}.quality.lightest_recipient", 45),
        (f"{_P}.quality.lightest_recipient", "45 pounds"),
        (f"{_P}.processing.steps[0]", "magic"),
        (f"{_P}.processing.culture.serum", "none"),
        (f"{_P}.donation.tests[0]", "hiv"),
        (f"{_P}.custody.traced", "30"),
        ("consent.elements[0]", "everything"),
        ("consent.agreements[0].to", "all"),
        ("oversight.authorisations[0].kind", "permit"),
        ("oversight.registered_on", "soon"),
        ("promotion.claims[0].strength", "surely"),
        ("safety.plan.clocks[0].within", 1),
        ("statistics.looks.at_fractions[0]", 1.5),
        ("economics.price_year", 25),
        ("oversight.source[0]", "nowhere"),
        (f"{_P}.quality.source[0]", "nowhere"),
    ],
)
def test_what_a_section_cannot_hold_is_refused_at_its_key(key: str, value: object) -> None:
    with pytest.raises(PaeanError) as refused:
        exemplary({key: value})
    assert key in {fault.at.key for fault in refused.value.faults}


def test_a_waiver_that_ends_before_it_begins_is_refused() -> None:
    row = {
        "code": "DES001",
        "reason": "a",
        "by": "b",
        "date": "2026-02-01",
        "expires": "2026-01-01",
    }
    with pytest.raises(PaeanError, match="before it begins"):
        exemplary({"waivers": [row]})


@pytest.mark.parametrize(
    "section",
    ["statistics", "reporting", "oversight", "consent", "finance", "promotion", "burden",
     "economics", f"{_P}.quality", f"{_P}.processing", f"{_P}.delivery", f"{_P}.donation",
     f"{_P}.custody", f"{_P}.classification", "safety.plan", "outcomes[0].use"],
)  # fmt: skip
def test_every_section_may_be_left_out(section: str) -> None:
    tables = changed(tomllib.loads(exemplary_text()), {section: ABSENT})
    assert protocol_of(tables, "trial.toml").study.identifier == "exemplary"
