"""Which law is in force, and how it reads a product."""

import datetime

import pytest

from paean.check.example import by_key, exemplary
from paean.check.jurisdiction import codes
from paean.check.packs import us
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
