"""Which law is in force, and how it reads a product."""

import datetime

import pytest
from pack_pages import PRODUCTS
from pack_pages import decided as pack_decides

from paean.check.example import by_key, exemplary
from paean.check.jurisdiction import codes
from paean.check.packs import au, eu, jp, kr, us, us_fl
from paean.check.rule import ABSENT, Changes
from paean.check.run import check
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


def test_florida_bars_cells_of_an_abortion_and_leaves_trials_alone() -> None:
    fetal = {f"{_P}.donation.ethics.after_abortion": True}
    assert pack_decides(fetal, "US-FL").pathway == us_fl.BARRED
    packs = check(exemplary({"study.jurisdiction": "US-FL"}), by_key, rules=()).packs
    florida = next(p for p in packs if p.jurisdiction == "US-FL")
    assert florida.decisions[0].pathway == us_fl.OUTSIDE
