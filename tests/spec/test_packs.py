"""Which law is in force, and how it reads a product."""

import datetime

import pytest
from pack_pages import PRODUCTS
from pack_pages import decided as pack_decides

from paean.check.example import by_key, exemplary
from paean.check.jurisdiction import codes
from paean.check.packs import au, eu, jp, kr, us, us_fl
from paean.check.rule import ABSENT, Changes
from paean.check.run import PACKS, check
from paean.study.ruling import Decision

_P = "arms[0].treatments[0]"
OWN: Changes = {f"{_P}.donor": "autologous", f"{_P}.expansion": "none", "study.jurisdiction": "US"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("US", {"US"}),
        ("united states", {"US"}),
        ("US-FL", {"US", "US-FL"}),
        ("Florida", {"US", "US-FL"}),
        ("ES", {"ES", "EU"}),
        ("Spain and Italy", {"ES", "IT", "EU"}),
        ("EU", {"EU"}),
        ("UK", {"GB"}),
        ("Japan, AU", {"JP", "AU"}),
        ("IN", {"IN"}),
    ],
)
def test_a_jurisdiction_has_one_spelling_and_lies_in_wider_ones(text: str, found: set[str]) -> None:
    assert codes(text) == found


def decided(changes: Changes) -> Decision:
    (pack,) = check(exemplary({"study.jurisdiction": "US"} | dict(changes)), by_key).packs
    return pack.decisions[0]


def test_no_pack_is_used_where_none_is_in_force() -> None:
    assert check(exemplary({"study.jurisdiction": "IN"}), by_key).packs == ()
    before = {"study.jurisdiction": "US", "study.date": datetime.date(2001, 1, 1)}
    assert check(exemplary(before), by_key).packs == ()


@pytest.mark.parametrize(
    ("changes", "pathway"),
    [
        ({}, us.PATH_351),
        (
            OWN | {
                f"{_P}.processing.steps": ["centrifugation", "concentration"],
                f"{_P}.product": "bone_marrow_concentrate",
                f"{_P}.classification.minimally_manipulated": True,
                f"{_P}.classification.homologous_use": True,
            },
            us.PATH_361,
        ),
        (
            OWN | {
                f"{_P}.processing.steps": ["enzymatic_digestion", "centrifugation"],
                f"{_P}.product": "stromal_vascular_fraction",
                f"{_P}.classification.minimally_manipulated": True,
                f"{_P}.classification.homologous_use": True,
            },
            us.PATH_351,
        ),
        (OWN | {f"{_P}.classification.blood_product": True}, us.BLOOD),
        (
            OWN | {
                f"{_P}.processing.steps": ["rinsing", "cutting"],
                f"{_P}.classification.same_surgical_procedure": True,
            },
            us.SAME_PROCEDURE,
        ),
    ],
    ids=["expanded donor cells", "concentrate", "digested fat", "platelets", "same procedure"],
)  # fmt: skip
def test_the_federal_pathway_of_a_product(changes: Changes, pathway: str) -> None:
    assert decided(changes).pathway == pathway


def test_a_missing_fact_leaves_the_pathway_open_and_is_named() -> None:
    decision = decided(
        OWN | {f"{_P}.processing.steps": ["centrifugation"], f"{_P}.classification": ABSENT}
    )
    assert decision.pathway == us.OPEN
    assert "unknown" in {reason.answer for reason in decision.reasons}
    assert all(reason.question and reason.source and reason.at.key for reason in decision.reasons)


def test_four_criteria_of_1271_10_are_cited_one_by_one() -> None:
    clauses = [r.clause for r in decided({}).reasons if r.clause]
    assert clauses == ["(a)(1)", "(a)(2)", "(a)(3)", "(a)(4)"]


VERDICTS = {
    "platelet-rich plasma": us.BLOOD,
    "marrow concentrate, use not said to be homologous": us.OPEN,
    "marrow concentrate, homologous use": us.PATH_361,
    "fat, rinsed and cut in one procedure, homologous use": us.SAME_PROCEDURE,
    "micro-fragmented fat, use not said to be homologous": us.OPEN,
    "stromal vascular fraction, digested": us.PATH_351,
    "own marrow cells, cultured": us.PATH_351,
    "cord or amnion of a donor, not cultured": us.PATH_351,
    "donor marrow cells, cultured": us.PATH_351,
}


@pytest.mark.parametrize("product", PRODUCTS)
def test_the_361_or_351_verdict_of_each_typical_product(product: str) -> None:
    assert pack_decides(PRODUCTS[product], "US").pathway == VERDICTS[product]


@pytest.mark.parametrize(
    ("product", "jurisdiction", "pathway"),
    [
        ("donor marrow cells, cultured", "EU", eu.ATMP),
        ("donor marrow cells, cultured", "JP", jp.CLASSES["I"]),
        ("donor marrow cells, cultured", "GB", eu.ATMP),
        ("donor marrow cells, cultured", "AU", au.BIOLOGICAL),
        ("donor marrow cells, cultured", "KR", kr.HIGH),
        ("donor marrow cells, cultured", "US-FL", us_fl.ALLOWED),
        ("own marrow cells, cultured", "JP", jp.CLASSES["II"]),
        ("own marrow cells, cultured", "KR", kr.MIDDLE),
        ("marrow concentrate, homologous use", "EU", eu.TISSUE),
        ("marrow concentrate, homologous use", "JP", jp.CLASSES["III"]),
        ("marrow concentrate, homologous use", "KR", kr.LOW),
        ("marrow concentrate, use not said to be homologous", "EU", eu.OPEN),
        ("fat, rinsed and cut in one procedure, homologous use", "AU", au.EXEMPT),
        ("stromal vascular fraction, digested", "EU", eu.ATMP),
    ],
)
def test_each_law_reads_the_same_product_in_its_own_way(
    product: str, jurisdiction: str, pathway: str
) -> None:
    decision = pack_decides(PRODUCTS[product], jurisdiction)
    assert decision.pathway == pathway
    assert all(reason.question.endswith("?") and reason.source for reason in decision.reasons)


@pytest.mark.parametrize(
    ("jurisdiction", "day", "names"),
    [
        ("JP", datetime.date(2014, 11, 24), []),
        ("JP", datetime.date(2025, 5, 30), ["Japan, act of 2013"]),
        ("JP", datetime.date(2025, 5, 31), ["Japan, act of 2013", "Japan, amendment of 2024"]),
        ("KR", datetime.date(2025, 2, 20), ["Korea"]),
        ("KR", datetime.date(2025, 2, 21), ["Korea", "Korea, treatment beyond research"]),
        ("US-FL", datetime.date(2025, 6, 30), ["United States, federal"]),
        (
            "US-FL",
            datetime.date(2025, 7, 1),
            ["United States, federal", "Florida, section 458.3245"],
        ),
        ("FR", datetime.date(2020, 1, 1), ["European Union"]),
    ],
)
def test_the_packs_in_force_are_those_of_the_place_and_the_day(
    jurisdiction: str, day: datetime.date, names: list[str]
) -> None:
    study = {"study.jurisdiction": jurisdiction, "study.date": day}
    assert [p.name for p in check(exemplary(study), by_key, rules=()).packs] == names


FIRST_DAYS = [
    ("US", "United States, federal", datetime.date(2005, 5, 25)),
    ("US-FL", "Florida, section 458.3245", datetime.date(2025, 7, 1)),
    ("EU", "European Union", datetime.date(2008, 12, 30)),
    ("JP", "Japan, act of 2013", datetime.date(2014, 11, 25)),
    ("JP", "Japan, amendment of 2024", datetime.date(2025, 5, 31)),
    ("GB", "United Kingdom", datetime.date(2012, 8, 14)),
    ("GB", "United Kingdom, making at the point of care", datetime.date(2025, 7, 23)),
    ("GB", "United Kingdom, amended rules on trials", datetime.date(2026, 4, 28)),
    ("AU", "Australia", datetime.date(2018, 7, 1)),
    ("KR", "Korea", datetime.date(2020, 8, 28)),
    ("KR", "Korea, treatment beyond research", datetime.date(2025, 2, 21)),
]


def test_every_pack_has_its_first_day_below() -> None:
    assert {(p.jurisdiction, p.name) for p in PACKS} == {(j, name) for j, name, _ in FIRST_DAYS}


@pytest.mark.parametrize(("jurisdiction", "name", "first"), FIRST_DAYS)
def test_a_pack_is_in_force_from_its_first_day(
    jurisdiction: str, name: str, first: datetime.date
) -> None:
    for day, holds in ((first - datetime.timedelta(days=1), False), (first, True)):
        study = {"study.jurisdiction": jurisdiction, "study.date": day}
        packs = check(exemplary(study), by_key, rules=()).packs
        assert (name in [p.name for p in packs]) is holds, day


def by(jurisdiction: str, changes: Changes, name: str = "") -> Decision:
    """Return the decision of the pack of a place, the one with a name where there are several."""
    study = {"study.jurisdiction": jurisdiction, "study.date": datetime.date(2026, 5, 4)}
    packs = check(exemplary(study | dict(changes)), by_key, rules=()).packs
    mine = [p for p in packs if p.jurisdiction == jurisdiction and name in p.name and p.decisions]
    return mine[0].decisions[0]


@pytest.mark.parametrize("jurisdiction", ["US", "US-FL", "EU", "JP", "GB", "AU", "KR"])
def test_a_decision_names_the_product_and_else_its_kind(jurisdiction: str) -> None:
    assert by(jurisdiction, {f"{_P}.name": "cells of a name"}).product == "cells of a name"
    assert by(jurisdiction, {f"{_P}.name": ABSENT}).product == "bone_marrow_msc"


DONOR: Changes = {f"{_P}.donor": "allogeneic", f"{_P}.expansion": "none"}
_L = f"{_P}.classification"
SAME, MINIMAL, ALONE, NEAR = 1, 2, 4, 5


@pytest.mark.parametrize(
    ("clause", "changes", "answer"),
    [
        (SAME, OWN | {f"{_P}.processing.steps": ["rinsing", "cutting", "shaping"],
                      f"{_L}.same_surgical_procedure": True}, "yes"),
        (SAME, OWN | {f"{_P}.processing.steps": ["centrifugation"],
                      f"{_L}.same_surgical_procedure": True}, "no"),
        (SAME, OWN | {f"{_P}.processing.steps": [], f"{_L}.same_surgical_procedure": True},
         "unknown"),
        (SAME, DONOR | {f"{_P}.processing.steps": ["rinsing"],
                        f"{_L}.same_surgical_procedure": True}, "no"),
        (SAME, OWN | {f"{_P}.expansion": "culture", f"{_P}.processing.steps": ["rinsing"],
                      f"{_L}.same_surgical_procedure": True}, "no"),
        (SAME, OWN | {f"{_P}.processing.steps": ["rinsing"], _L: ABSENT}, "unknown"),
        (MINIMAL, OWN | {f"{_P}.processing.steps": ["rinsing"], _L: ABSENT}, "unknown"),
        (MINIMAL, OWN | {f"{_P}.processing.steps": ["rinsing"],
                         f"{_L}.minimally_manipulated": True}, "yes"),
        (MINIMAL, OWN | {f"{_P}.processing.steps": ["enzymatic_digestion"],
                         f"{_L}.minimally_manipulated": True}, "no"),
        (ALONE, {_L: ABSENT}, "unknown"),
        (ALONE, {f"{_L}.combined_with": [], f"{_L}.combined_with_nothing": True}, "yes"),
        (ALONE, {f"{_L}.combined_with": [], f"{_L}.combined_with_nothing": False}, "no"),
        (ALONE, {f"{_L}.combined_with": [], f"{_L}.combined_with_nothing": ABSENT}, "unknown"),
        (ALONE, {f"{_L}.combined_with": ["water", "crystalloid", "sterilising_agent",
                                         "preserving_agent", "storage_agent"],
                 f"{_L}.combination_is_safe": True}, "yes"),
        (ALONE, {f"{_L}.combined_with": ["water"], f"{_L}.combination_is_safe": False}, "no"),
        (ALONE, {f"{_L}.combined_with": ["hyaluronic_acid"],
                 f"{_L}.combination_is_safe": True}, "no"),
        (NEAR, OWN | {_L: ABSENT}, "yes"),
        (NEAR, DONOR | {_L: ABSENT}, "unknown"),
        (NEAR, DONOR | {_L: {"systemic_effect": False, "depends_on_living_cells": False}}, "yes"),
        (NEAR, DONOR | {_L: {"systemic_effect": True, "donor_is_relative": "further",
                             "reproductive_use": False}}, "no"),
        (NEAR, DONOR | {_L: {"systemic_effect": True, "depends_on_living_cells": False,
                             "reproductive_use": False}}, "unknown"),
        (NEAR, DONOR | {_L: {"systemic_effect": False, "depends_on_living_cells": True,
                             "donor_is_relative": "unrelated", "reproductive_use": False}}, "no"),
        (NEAR, DONOR | {_L: {"systemic_effect": False, "donor_is_relative": "unrelated",
                             "reproductive_use": False}}, "unknown"),
        (NEAR, DONOR | {_L: {"depends_on_living_cells": True, "reproductive_use": False,
                             "donor_is_relative": "first_or_second_degree"}}, "yes"),
        (NEAR, DONOR | {_L: {"systemic_effect": True, "donor_is_relative": "unrelated",
                             "reproductive_use": True}}, "yes"),
    ],
)  # fmt: skip
def test_each_clause_of_the_federal_law_is_answered_from_its_own_facts(
    clause: int, changes: Changes, answer: str
) -> None:
    assert by("US", changes).reasons[clause].answer == answer


@pytest.mark.parametrize(
    ("fact", "question"),
    [
        ({f"{_L}.same_surgical_procedure": False}, "single procedure"),
        ({f"{_L}.minimally_manipulated": False, f"{_P}.processing.steps": ["culture"]},
         "minimally manipulated"),
        ({f"{_L}.homologous_use": False}, "homologous use"),
    ],
)  # fmt: skip
def test_australia_answers_each_question_from_its_own_fact(fact: Changes, question: str) -> None:
    simple = OWN | {
        f"{_P}.processing.steps": ["rinsing"], f"{_L}.same_surgical_procedure": True,
        f"{_L}.minimally_manipulated": True, f"{_L}.homologous_use": True,
        "study.jurisdiction": "AU",
    }  # fmt: skip
    yes, no = by("AU", simple), by("AU", simple | dict(fact))
    turned = [r.question for r, s in zip(yes.reasons, no.reasons, strict=True) if r != s]
    assert len(turned) == 1
    assert question in turned[0]


@pytest.mark.parametrize(
    ("day", "amended"), [(datetime.date(2025, 5, 30), False), (datetime.date(2025, 5, 31), True)]
)
def test_japan_cites_the_act_as_amended_from_the_day_of_the_amendment(
    day: datetime.date, amended: bool
) -> None:
    decision = by("JP", {"study.date": day})
    assert all(r.source.startswith(str(jp.ASRM_2025)) is amended for r in decision.reasons)


FLORIDA: Changes = {
    "oversight.authorisations": [{"kind": "none"}], "oversight.no_authorisation_sought": True,
}  # fmt: skip
SCOPE, PLACE = 2, 3
_MADE = {"name": "a maker", "role": "manufacture", "registration": "R-1", "accreditation": "A-1"}
_TAKEN = {"name": "a clinic", "role": "procurement", "registration": "R-2", "accreditation": "A-2"}
_WHO = {"task": "injection"}


def _but(facts: dict[str, str], left: str) -> dict[str, str]:
    return {name: value for name, value in facts.items() if name != left}


@pytest.mark.parametrize(
    ("clause", "changes", "answer"),
    [
        (PLACE, {"oversight.facilities": [_MADE]}, "yes"),
        (PLACE, {"oversight.facilities": [_TAKEN]}, "unknown"),
        (PLACE, {"oversight.facilities": [_MADE, {"name": "b", "role": "manufacture"}]}, "unknown"),
        (PLACE, {"oversight.facilities": [_but(_MADE, "registration")]}, "unknown"),
        (PLACE, {"oversight.facilities": [_but(_MADE, "accreditation")]}, "unknown"),
        (PLACE, {"oversight.facilities": [_MADE, {"name": "b", "role": "procurement"}]}, "yes"),
        (PLACE, {"oversight.facilities": []}, "unknown"),
        (SCOPE, {"oversight.practitioners": [{**_WHO, "scope": ["pain_management"]}]}, "yes"),
        (SCOPE, {"oversight.practitioners": [{**_WHO, "scope": ["other"]}]}, "no"),
        (SCOPE, {"oversight.practitioners": [_WHO]}, "unknown"),
        (SCOPE, {"oversight.practitioners": [
            {"task": "harvest", "scope": ["orthopaedics"]}]}, "unknown"),
    ],
)  # fmt: skip
def test_florida_asks_who_gives_and_where_it_is_made(
    clause: int, changes: Changes, answer: str
) -> None:
    assert by("US-FL", FLORIDA | dict(changes)).reasons[clause].answer == answer


def test_florida_knows_nothing_of_a_study_without_oversight() -> None:
    decision = by("US-FL", {"oversight": ABSENT})
    assert [r.answer for r in decision.reasons] == ["unknown", "no", "unknown", "unknown"]
    assert decision.pathway == us_fl.OPEN


def test_florida_bars_cells_of_an_abortion_and_leaves_trials_alone() -> None:
    fetal = {f"{_P}.donation.ethics.after_abortion": True}
    assert pack_decides(fetal, "US-FL").pathway == us_fl.BARRED
    packs = check(exemplary({"study.jurisdiction": "US-FL"}), by_key, rules=()).packs
    florida = next(p for p in packs if p.jurisdiction == "US-FL")
    assert florida.decisions[0].pathway == us_fl.OUTSIDE
