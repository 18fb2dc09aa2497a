"""The packaged prices, utilities, coverage decisions and thresholds are whole and sourced."""

import datetime

import pytest

from paean.evidence.value import (
    cheers_items,
    coefficient,
    coefficients,
    coverage_of,
    coverage_policies,
    price,
    prices,
    prices_of,
    threshold_policies,
    threshold_policy,
)
from paean.study.errors import PaeanError


def test_every_price_has_a_unique_key_a_currency_a_grade_and_a_source() -> None:
    assert len({p.key for p in prices()}) == len(prices()) == 70
    for one in prices():
        assert len(one.currency) == 3
        assert one.grade in "ABC"
        assert one.source.startswith(("https://", "http://"))
        assert one.value is not None or one.low is not None
        assert one.low is None or one.high is None or one.low <= one.high


def test_a_price_keeps_the_currency_and_the_year_of_its_source() -> None:
    seen = price("same_day_cells_us")
    assert (seen.value, seen.currency, seen.year, seen.country) == (5156.0, "USD", 2017, "US")
    assert price("adipose_msc_jp").middle == 800_000


def test_marketing_is_never_among_the_prices_of_a_product_unless_asked_for() -> None:
    usual = prices_of("adipose_msc")
    assert {p.key for p in usual} == {"adipose_msc_jp"}
    assert len(prices_of("adipose_msc", grades=("A", "B", "C"))) > len(usual)


def test_an_unknown_price_is_refused() -> None:
    with pytest.raises(PaeanError, match="no packaged price"):
        price("gold")


def test_a_coefficient_is_found_by_state_and_name() -> None:
    dixon = coefficient("Dixon 2011 NPRS level -> TTO decrement (UK public)", "NPRS 6")
    assert dixon.value == -0.252
    assert all(c.source for c in coefficients())


def test_aetna_does_not_cover_marrow_concentrate_in_the_knee() -> None:
    found = coverage_of("bone_marrow_concentrate", country="US")
    assert {p.payer for p in found} >= {"Aetna", "Cigna", "HealthPartners"}
    assert not any(p.covers for p in found)
    assert next(p for p in found if p.payer == "HealthPartners").patient_may_pay


def test_japan_covers_cultured_cartilage_in_the_osteoarthritic_knee_since_2026() -> None:
    before = datetime.date(2025, 12, 31)
    after = datetime.date(2026, 1, 1)
    assert not coverage_of("cultured_chondrocytes", country="JP", day=before)
    assert coverage_of("cultured_chondrocytes", country="JP", day=after)[0].covers


def test_a_policy_whose_time_is_over_does_not_hold() -> None:
    tricare = next(p for p in coverage_policies() if p.payer == "TRICARE")
    assert tricare.holds_on(datetime.date(2024, 9, 30))
    assert not tricare.holds_on(datetime.date(2024, 10, 1))


def test_thresholds_carry_their_dates_and_their_product_class() -> None:
    assert len(threshold_policies()) == 6
    new = threshold_policy("nice_medicine_2026")
    assert (new.threshold_low, new.threshold_high, new.currency) == (25_000, 35_000, "GBP")
    assert not new.holds_on(datetime.date(2026, 3, 31))


def test_cheers_has_28_items_each_with_keys() -> None:
    assert [c.item for c in cheers_items()] == list(range(1, 29))
    assert all(c.keys for c in cheers_items())
