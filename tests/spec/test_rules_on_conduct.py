"""Rules on reporting, questions, design, statistics, safety and value, at their edges.

The examples of each rule run elsewhere; here stands when a rule does not apply, what it says, and
that no part of a protocol that is left out makes a rule crash.
"""

import re
from typing import Any

import pytest

from paean.check.example import by_key, exemplary
from paean.check.rule import ABSENT, Rule, apply
from paean.check.run import all_rules
from paean.check.sequential import boundaries, crossing, people_an_arm, power, spent
from paean.study.result import Finding, Verdict

BLOCK = ("REP", "SPI", "MEL", "GCP", "EST", "DES", "SMP", "STA", "SAF", "ECO")
RULES = {rule.code: rule for rule in all_rules() if rule.code.startswith(BLOCK)}
PARTS = (
    "reporting", "oversight", "consent", "finance", "economics", "statistics", "safety",
    "safety.plan", "rescue", "reporting.open_science", "oversight.board", "statistics.looks",
)  # fmt: skip
UNMASKED = {"masking.participants": False}
SIMPLE = {"allocation.method": "simple"}
NO_CELLS = {"arms[0].treatments": [{"kind": "saline", "volume": "5 ml", "on": ["0 days"]}]}
NO_SIZE = {"sample_size": {"randomised": 240}}
NO_VALUE = {"economics.planned": False}
TWICE = {"arms[0].treatments[0].on": ["0 days", "30 days"]}
SHAM = {"kind": "sham_harvest", "on": ["0 days"]}
EFFICACY = {"at_fractions": [0.5], "for_what": ["efficacy"], "simulated": True}
TWENTY = [i / 21 for i in range(1, 21)]


def found(code: str, changes: dict[str, Any]) -> tuple[Finding, ...]:
    return apply(RULES[code], exemplary(changes), by_key)


NOT_APPLICABLE: tuple[tuple[str, dict[str, Any]], ...] = (
    *((code, UNMASKED) for code in ("DES003", "DES010", "DES011", "DES012", "DES015", "DES016")),
    (
        "DES003",
        {
            "study.design": "within_patient",
            "sample_size.randomised": 120,
            "arms[0].treatments[0].donor": "autologous",
        },
    ),
    ("DES003", {}),
    ("SPI018", {**UNMASKED, "masking.assessors": False}),
    ("SAF024", {**UNMASKED, "masking.clinicians": False}),
    *((code, SIMPLE) for code in ("SPI024", "DES014")),
    ("SPI023", {"reporting.ancillary_studies": ABSENT}),
    *((code, NO_CELLS) for code in ("EST006", "SAF004", "SAF008", "SAF021", "SAF025")),
    ("SAF025", {"arms[0].treatments[0].donor": "autologous"}),
    ("DES003", {"arms[0].treatments[0].donor": "autologous", "arms[1].treatments[1]": SHAM}),
    ("SAF004", {**NO_CELLS, "safety.follow_up": "6 months"}),
    ("SAF030", {"safety.plan.clocks[1].to": "board", "safety.plan.clocks[1].within": "16 days"}),
    ("EST007", {}),
    ("EST012", {"estimands[0].objective": "secondary"}),
    ("EST014", {}),
    ("DES008", {"population.pain_threshold": ABSENT}),
    ("DES019", {"rescue.allowed": False}),
    ("DES019", {"outcomes[0].instrument": "womac_total"}),
    ("DES020", {"allocation.concealment": ABSENT}),
    *((code, NO_SIZE) for code in ("DES004", "SMP003", "SMP005", "DES017", "DES018", "STA013")),
    *(
        (code, {f"sample_size.{key}": ABSENT})
        for code in ("DES004", "SMP003")
        for key in ("target_difference", "standard_deviation", "power", "alpha")
    ),
    ("DES017", {"outcomes[0].mcid": ABSENT}),
    ("DES017", {"sample_size.target_difference": ABSENT}),
    (
        "DES017",
        {
            "estimands[0].variable.form": "responder_30",
            "estimands[0].summary": "risk_difference",
            "sample_size.target_difference": 0.2,
        },
    ),
    *((code, {"statistics.looks": ABSENT}) for code in ("STA002", "STA003", "STA004", "STA013")),
    ("STA013", {}),
    ("STA013", {"statistics.looks": EFFICACY}),
    ("STA013", {"statistics.looks": {**EFFICACY, "spending": "none"}}),
    ("STA013", {"statistics.looks": {**EFFICACY, "spending": "bayesian"}}),
    (
        "STA013",
        {"statistics.looks": {**EFFICACY, "spending": "pocock", "at_fractions": [0.5, 0.4]}},
    ),
    *(
        (
            "STA013",
            {
                "statistics.looks": {**EFFICACY, "spending": "pocock"},
                f"sample_size.{key}": ABSENT,
            },
        )
        for key in ("target_difference", "standard_deviation", "power", "alpha")
    ),
    ("STA006", {"statistics.missing_data": ABSENT}),
    ("STA009", {"allocation.stratified_by": ABSENT}),
    ("SAF005", {"safety.grading": "mild, moderate, severe"}),
    ("SAF005", {"safety.grading": ABSENT}),
    ("SAF006", {"safety.plan.ctcae_version": ABSENT}),
    ("SAF020", {}),
    ("SAF020", {"study.phase": ABSENT}),
    ("SAF022", {"safety.board": False}),
    ("SAF030", {"safety.plan.clocks[1].event": "follow_up"}),
    ("SAF030", {"safety.plan.clocks[2].event": "serious"}),
    ("SAF031", {"safety.plan.boundaries[4].rate": ABSENT}),
    ("SAF031", {"arms[0].role": "control"}),
    *((code, NO_VALUE) for code in RULES if code.startswith("ECO")),
    *((code, {"economics": ABSENT}) for code in RULES if code.startswith("ECO")),
)


@pytest.mark.parametrize(("code", "changes"), NOT_APPLICABLE)
def test_a_rule_that_does_not_apply_says_why(code: str, changes: dict[str, Any]) -> None:
    (finding,) = found(code, changes)
    assert finding.verdict == Verdict.NOT_APPLICABLE
    assert finding.message


MET: tuple[tuple[str, dict[str, Any]], ...] = (
    ("DES004", {"sample_size.dropout": ABSENT}),
    ("SMP003", {"sample_size.dropout": ABSENT, "sample_size.standard_deviation": 20}),
    ("SAF005", {"safety.grading": "CTCAE 5.0, not 4.03"}),
    ("EST007", {**TWICE}),
    ("DES005", {"estimands[1].objective": "primary", "statistics.multiplicity": "holm"}),
    ("DES006", {"schedule.visits[4].at": "180 days", "schedule.visits[3].at": "120 days"}),
    ("SAF004", {"safety.follow_up": "360 days"}),
    ("SAF008", {"safety.plan.of_interest[11]": "effusion"}),
    (
        "ECO008",
        {"arms[0].treatments[0].expansion": "none", "economics.resources[2]": "travel"},
    ),
    ("STA001", {"estimands[1].objective": "primary", "statistics.multiplicity": "holm"}),
    ("SAF024", UNMASKED),
    ("SAF024", {"masking.clinicians": False}),
    ("SPI018", UNMASKED),
    ("SPI018", {"masking.assessors": False}),
    ("DES018", {"sample_size.alpha": ABSENT}),
    ("DES018", {"sample_size.power": ABSENT}),
    ("SMP004", NO_SIZE),
    ("SAF032", {"safety.plan.boundaries": ABSENT, "safety.stopping_rules": ABSENT}),
    ("SAF019", {"safety.plan.boundaries[0].simulated": False}),
    ("STA001", {"sample_size.alpha": ABSENT}),
    ("STA001", {"sample_size.alpha": 0.01}),
    ("ECO006", {"economics.horizon": ABSENT, "economics.discount_costs_percent": ABSENT}),
    ("ECO010", {"economics.no_model": True}),
    ("DES013", {"masking.statisticians": ABSENT}),
    ("DES013", {"statistics.plan_dated_before_unmasking": ABSENT}),
)


@pytest.mark.parametrize(("code", "changes"), MET)
def test_a_rule_is_met_at_the_edge(code: str, changes: dict[str, Any]) -> None:
    assert {f.verdict for f in found(code, changes)} == {Verdict.MET}


SAYS: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("DES004", {"sample_size.dropout": ABSENT, "sample_size.power": 0.99}, "plan 178 people in"),
    ("SAF030", {"safety.plan.clocks[1].within": "16 days"}, "told in 16 days, others in 15"),
    (
        "DES020",
        {"allocation.concealment": "by record number, then date of birth"},
        "foreseen ('date of birth')",
    ),
    (
        "STA002",
        {"statistics.looks": {**EFFICACY, "at_fractions": TWENTY, "spending": "none"}},
        "from 0.05 to 0.25",
    ),
    ("DES004", {"sample_size.dropout": 0.3}, "reach a power of 0.84 after dropout, not 0.9"),
    ("DES004", {"sample_size.dropout": 0.3}, "plan 146 people in each arm"),
    (
        "DES004",
        {
            "study.design": "within_patient",
            "sample_size.randomised": 120,
            "sample_size.standard_deviation": 40,
        },
        "reach a power of 0.74 after dropout, not 0.9; plan 187 people",
    ),
    (
        "SMP003",
        {"sample_size.standard_deviation": 11},
        "120 people an arm are planned where 29 are",
    ),
    (
        "SMP003",
        {
            "study.design": "within_patient",
            "sample_size.randomised": 120,
        },
        "120 people an arm are planned where 57 are",
    ),
    (
        "DES006",
        {"schedule.visits[4].at": "179 days", "schedule.visits[3].at": "120 days"},
        "day 179",
    ),
    ("SAF004", {"safety.follow_up": "359 days"}, "people are followed for 359 days"),
    ("SMP005", {"sample_size.dropout": 0.21}, "21% of the people"),
    (
        "STA002",
        {
            "statistics.looks": {
                **EFFICACY,
                "at_fractions": [0.2, 0.4, 0.6, 0.8],
                "spending": "none",
            }
        },
        "from 0.05 to 0.142",
    ),
    (
        "STA002",
        {"statistics.looks": {**EFFICACY, "spending": "none"}, "sample_size.alpha": ABSENT},
        "from 0.05 to 0.083",
    ),
    (
        "STA002",
        {"statistics.looks": {**EFFICACY, "at_fractions": [0.5, 0.4], "spending": "none"}},
        "from 0.05 beyond it",
    ),
    (
        "STA002",
        {"statistics.looks": {**EFFICACY, "at_fractions": [0.5, 1], "spending": "none"}},
        "from 0.05 to 0.083",
    ),
    (
        "STA002",
        {"statistics.looks": {**EFFICACY, "at_fractions": [0.5, 0.5], "spending": "none"}},
        "from 0.05 beyond it",
    ),
    (
        "STA002",
        {"statistics.looks": {"for_what": ["efficacy"], "spending": "none"}},
        "from 0.05 beyond it",
    ),
    (
        "STA002",
        {
            "statistics.looks": {
                **EFFICACY,
                "at_fractions": [i / 22 for i in range(1, 22)],
                "spending": "none",
            }
        },
        "from 0.05 beyond it",
    ),
    (
        "STA013",
        {
            "statistics.looks": {**EFFICACY, "at_fractions": [0.25, 0.5], "spending": "pocock"},
            "sample_size.power": 0.94,
        },
        "with 2 looks the power is 0.88, not 0.94",
    ),
    ("STA001", {"sample_size.alpha": 0.06}, "an alpha of 0.06, its share is 0.05"),
    ("STA008", {"statistics.populations[0].used_for": "secondary"}, "analysis is of nobody"),
    ("SPI024", {"arms[0].planned": 121, "arms[1].planned": 119}, "the ratio 121:119"),
    ("DES015", {"arms[0].treatments[0].volume": "2 ml"}, "5 ml in one arm and 2 ml in another"),
    ("DES016", {"arms[1].treatments[0].on": ["3 days"]}, "'saline' is injected on days 3, 'cells'"),
    ("DES020", {"allocation.concealment": "envelopes"}, "opaque nor sealed nor number"),
    ("SAF013", {"safety.plan.clocks[0].within": "48 hours"}, "has 2 days to tell the sponsor"),
    ("SAF031", {"safety.plan.boundaries[4].rate": 0.01}, "120 people without an event leave rates"),
    ("SAF031", {"safety.plan.boundaries[4].rate": 0.01}, "up to 2.5% open, the boundary is 1.0%"),
    ("SAF029", {"safety.follow_up": "100 days"}, "followed for 100 days, the study lasts 365.25"),
    ("ECO003", {"economics.comparators": ["usual care"]}, "compared with usual care alone"),
    ("ECO003", {"economics.comparators": ["a", "b"]}, "compared with a, b, and not with usual"),
    ("ECO005", {"economics.horizon": "100 days"}, "the horizon is 100 days, the study lasts 365"),
    ("MEL001", {"reporting.m11_sections": ["summary"]}, "1.2 schema, 1.3 schedule of activities"),
    ("SMP004", {"sample_size.target_difference": 150}, "difference 150 is out of range"),
    (
        "EST014",
        {"estimands[0].margin": 10},
        "the margin 10 is not below the important",
    ),
)


@pytest.mark.parametrize(("code", "changes", "words"), SAYS)
def test_a_rule_says_what_it_saw_and_the_limit(
    code: str, changes: dict[str, Any], words: str
) -> None:
    said = [f"{f.message}; {f.remedy}" for f in found(code, changes)]
    assert any(words in one for one in said), said


UNKNOWN: tuple[tuple[str, dict[str, Any]], ...] = (
    ("DES002", {"masking.participants": ABSENT}),
    (
        "DES003",
        {"arms[0].treatments[0].donor": "autologous", "masking.sham_harvest": ABSENT},
    ),
)


@pytest.mark.parametrize(("code", "changes"), UNKNOWN)
def test_what_a_rule_needs_and_is_not_told_is_unknown(code: str, changes: dict[str, Any]) -> None:
    silent = {**changes, "study.complete": False}
    assert {f.verdict for f in found(code, silent)} == {Verdict.UNKNOWN}


def test_a_choice_of_analysis_left_open_is_a_breach_although_masking_is_not_stated() -> None:
    changes = {
        "masking.statisticians": ABSENT,
        "statistics.plan_dated_before_unmasking": False,
        "study.complete": False,
    }
    assert {f.verdict for f in found("DES013", changes)} == {Verdict.BROKEN}


def test_a_short_schedule_is_named_where_no_follow_up_is_stated() -> None:
    changes = {
        "safety.follow_up": ABSENT,
        "schedule.end": "350 days",
        "economics.horizon": "350 days",
    }
    (finding,) = found("SAF004", changes)
    assert finding.at.key == "schedule.end"
    assert "350 days" in finding.message


@pytest.mark.parametrize("jurisdiction", ["EU", "US"])
@pytest.mark.parametrize("part", PARTS)
def test_no_rule_crashes_or_breaks_where_a_part_is_left_out(part: str, jurisdiction: str) -> None:
    changes = {part: ABSENT, "study.complete": False, "study.jurisdiction": jurisdiction}
    protocol = exemplary(changes)
    for rule in RULES.values():
        for finding in apply(rule, protocol, by_key):
            assert "could not be applied" not in finding.message, finding.message
            assert finding.verdict != Verdict.BROKEN


def test_every_item_of_spirit_2025_has_a_rule() -> None:
    cited = " ".join(r.source.clause for r in RULES.values() if r.source.text.startswith("SPIRIT"))
    items = {int(number) for number in re.findall(r"\d+", cited)}
    assert items == set(range(1, 35))


def test_most_rules_of_the_block_were_read_at_their_source() -> None:
    def own(rule: Rule) -> bool:
        return rule.source.text.startswith("Paean")

    read = [rule for rule in RULES.values() if rule.source.confirmed and not own(rule)]
    assert len(read) >= 100


@pytest.mark.parametrize(("looks", "error"), [(2, 0.083), (3, 0.107), (4, 0.126), (5, 0.142)])
def test_repeated_tests_err_as_often_as_armitage_found(looks: int, error: float) -> None:
    fractions = [k / looks for k in range(1, looks + 1)]
    assert crossing(fractions, [1.959964] * looks) == pytest.approx(error, abs=5e-4)


@pytest.mark.parametrize(
    ("fractions", "spending", "published"),
    [
        ((0.5, 1.0), "obrien_fleming", (2.963, 1.969)),
        ((1 / 3, 2 / 3, 1.0), "obrien_fleming", (3.710, 2.511, 1.993)),
        ((1 / 3, 2 / 3, 1.0), "lan_demets", (3.710, 2.511, 1.993)),
        ((0.5, 1.0), "pocock", (2.157, 2.201)),
        ((0.5, 1.0), "haybittle_peto", (3.291, 1.960)),
    ],
)
def test_boundaries_are_those_of_published_tables(
    fractions: tuple[float, ...], spending: str, published: tuple[float, ...]
) -> None:
    assert boundaries(fractions, 0.05, spending) == pytest.approx(published, abs=2e-3)


def test_boundaries_spend_all_of_the_error_and_no_more() -> None:
    fractions = (0.2, 0.5, 0.9, 1.0)
    for spending in ("obrien_fleming", "pocock"):
        bounds = boundaries(fractions, 0.05, spending)
        assert crossing(fractions, bounds) == pytest.approx(0.05, abs=1e-6)
        assert spent(spending, 0.05, 1.0) == pytest.approx(0.05)


def test_a_single_analysis_has_the_power_of_the_fixed_trial() -> None:
    drift = 3.0
    assert crossing((1.0,), (1.959964,), drift) == pytest.approx(power(drift, 1.0, 0.05), abs=1e-6)


def test_a_function_that_nobody_knows_spends_nothing() -> None:
    with pytest.raises(ValueError, match="bayesian"):
        spent("bayesian", 0.05, 0.5)


def test_people_needed_give_the_power_they_were_counted_for() -> None:
    people = people_an_arm(10, 22, 0.9, 0.05)
    assert people == pytest.approx(101.7, abs=0.1)
    assert power(10, 22 * (2 / people) ** 0.5, 0.05) == pytest.approx(0.9)
