"""Who pays a price, and which evidence a protocol would deliver."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_protocol, an_arm, cells, saline
from paean.appraise.access import coverage, out_of_pocket
from paean.appraise.cheers import cheers_rows, missing_keys
from paean.appraise.courses import end_years, valued_visits
from paean.appraise.mortality import fallback_mortality, gompertz
from paean.appraise.utility import hats, mappings, usable_mappings
from paean.study.errors import PaeanError
from paean.study.valuation import Insurance

money = st.floats(0, 1e6, allow_nan=False)
plans = st.builds(
    Insurance,
    covered=st.booleans(),
    waiver=st.booleans(),
    deductible_left=money,
    coinsurance=st.floats(0, 1),
    copay=money,
    cap=st.none() | money,
    income=st.none() | st.floats(1, 1e6),
)


@given(money, money, plans)
def test_nobody_pays_more_than_the_price_and_no_share_falls_as_it_rises(
    one: float, two: float, plan: Insurance
) -> None:
    low, high = (out_of_pocket(p, plan) for p in sorted((one, two)))
    assert 0 <= low.patient <= low.price
    assert low.patient <= high.patient + 1e-6
    assert low.patient + low.payer + low.nobody_pays == pytest.approx(low.price)
    if plan.covered and plan.cap is not None:
        assert high.patient <= plan.cap


def test_a_waiver_moves_the_bill_to_the_patient() -> None:
    signed = out_of_pocket(5000, Insurance(covered=False, waiver=True, income=50_000))
    assert (signed.patient, signed.income_share) == (5000, 0.1)
    unsigned = out_of_pocket(5000, Insurance(covered=False))
    assert (unsigned.patient, unsigned.nobody_pays) == (0, 5000)


def test_a_deductible_comes_first_then_the_share_then_the_cap() -> None:
    plan = Insurance(covered=True, deductible_left=1000, coinsurance=0.2)
    assert out_of_pocket(6000, plan).patient == pytest.approx(2000)
    capped = Insurance(covered=True, coinsurance=0.3, cap=250_000)
    assert out_of_pocket(2_890_000, capped).patient == 250_000


def test_the_protocol_delivers_what_it_has_and_unknown_never_passes() -> None:
    found = coverage(a_protocol(), "US")
    asked = {a.asks: a for c in found for a in c.asked}
    assert asked["long_follow_up"].delivers == "no"
    assert asked["effectiveness"].delivers == "unknown"
    assert "months of follow-up" in asked["long_follow_up"].why


def test_against_saline_no_active_comparison_would_be_delivered() -> None:
    protocol = a_protocol(
        arms=(an_arm("cells", cells(product="stromal_vascular_fraction")),
              an_arm("saline", saline(), role="control"))
    )  # fmt: skip
    assert {c.policy.country for c in coverage(protocol)} >= {"US", "KR", "JP"}


def test_an_empty_report_fails_all_28_items_and_no_is_an_answer() -> None:
    assert not any(row.answered for row in cheers_rows({}))
    assert "analysis_plan" not in missing_keys({"analysis_plan": "no"})
    told = {"analysis_plan": "no", "subgroups": "none: averages only", "conflicts": "none declared"}
    rows = {row.topic: row for row in cheers_rows({**told, "setting": "northern hospitals"})}
    for topic in ("Analysis plan", "Characterising heterogeneity"):
        assert rows[topic].answered
        assert not rows[topic].done
    assert rows["Conflicts of interest"].done
    assert rows["Setting and location"].done
    assert "comparators" in missing_keys({"comparators": ("one",)})
    assert "discount_cost" not in missing_keys({"discount_cost": 0.0})


def test_the_fallback_has_the_two_values_it_was_solved_from() -> None:
    chances = fallback_mortality().chances
    assert chances[60] == pytest.approx(0.01003, rel=1e-6)
    alive = np.cumprod(np.append(1.0, 1 - chances[60:]))
    assert np.trapezoid(alive) == pytest.approx(22.78, abs=0.1)
    assert gompertz()[1] > 0


def test_hats_interpolate_and_stay_level_outside() -> None:
    knots = np.array([12.5, 37.5, 62.5, 87.5])
    x = np.array([0.0, 12.5, 25.0, 60.0, 100.0])
    values = np.array([0.783, 0.648, 0.45, 0.252])
    assert hats(x, knots) @ values == pytest.approx(np.interp(x, knots, values))
    assert hats(x, knots).sum(axis=1) == pytest.approx(1)


@pytest.mark.parametrize(
    ("name", "per_point"),
    [("carreon_pain", 0.01008), ("mutubuki", 0.041), ("spain", 0.0792), ("dixon", 0.108)],
)
def test_a_point_of_pain_is_worth_what_each_mapping_printed(name: str, per_point: float) -> None:
    mapping = next(m for m in mappings() if m.name == name)
    pain = np.array([60.0, 50.0])
    before, after = mapping.utility(pain, pain)
    assert after - before == pytest.approx(per_point, abs=2e-4)


def test_visits_that_do_not_ask_for_pain_are_left_out() -> None:
    whole = a_protocol()
    asked = valued_visits(whole)
    last = asked[-1]
    blind = replace(last, outcomes=("something_else",))
    visits = tuple(blind if v.name == last.name else v for v in whole.schedule.visits)
    cut = replace(whole, schedule=replace(whole.schedule, visits=visits))
    assert valued_visits(cut) == asked[:-1]
    assert end_years(cut) < end_years(whole)
    none = tuple(replace(v, outcomes=("something_else",)) for v in whole.schedule.visits)
    with pytest.raises(PaeanError, match="not asked"):
        valued_visits(replace(whole, schedule=replace(whole.schedule, visits=none)))


def test_without_function_no_mapping_that_needs_it_is_used() -> None:
    assert {m.name for m in usable_mappings(False)} == {
        "dixon", "carreon_pain", "mutubuki", "spain",
    }  # fmt: skip
    assert "carreon_pain" not in {m.name for m in usable_mappings(True)}
