"""When a rule of one place's law does not apply, and what it still asks at its edges."""

import datetime

import pytest

from paean.check.example import by_key, exemplary
from paean.check.rule import ABSENT, Changes, apply
from paean.check.run import PACKS, all_rules
from paean.study.result import Verdict

_P = "arms[0].treatments[0]"
_OF_LAWS = {rule.code for pack in PACKS for rule in pack.rules}
RULES = {rule.code: rule for rule in all_rules() if rule.code in _OF_LAWS}
# marrow taken and given in one go: no law here holds it for a medicine of its highest class
CONCENTRATE: Changes = {
    f"{_P}.donor": "autologous", f"{_P}.expansion": "none",
    f"{_P}.product": "bone_marrow_concentrate",
    f"{_P}.processing.steps": ["centrifugation", "concentration"],
    f"{_P}.classification.minimally_manipulated": True,
    f"{_P}.classification.homologous_use": True,
    f"{_P}.classification.same_essential_function": True,
    f"{_P}.classification.same_surgical_procedure": True,
    f"{_P}.donation.source_class": "adult_autologous",
}  # fmt: skip
OPEN: Changes = {f"{_P}.classification": ABSENT, f"{_P}.processing.steps": []}
EXEMPT: Changes = {"oversight.authorisations": [{"kind": "ind", "number": "FICT-IND-1"}]}
OUTSIDE: Changes = {
    "oversight.authorisations": [{"kind": "none"}], "oversight.no_authorisation_sought": True,
}  # fmt: skip
FRESH: Changes = {f"{_P}.cryopreserved": False}
DAY = {"study.date": datetime.date(2026, 5, 4)}


def verdicts(code: str, changes: Changes) -> set[Verdict]:
    rule = RULES[code]
    study = {"study.jurisdiction": rule.jurisdiction, **DAY}
    return {f.verdict for f in apply(rule, exemplary(study | dict(changes)), by_key)}


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("USA001", CONCENTRATE),
        ("EUA001", CONCENTRATE),
        ("EUA002", {}),
        ("EUA002", {"oversight": ABSENT}),
        ("GBR001", CONCENTRATE),
        ("GBR004", {f"{_P}.processing.place": "gmp_facility"}),
        ("AUS001", CONCENTRATE),
        ("AUS002", {}),
        ("JPN003", CONCENTRATE),
        ("JPN004", CONCENTRATE),
        ("JPN001", {f"{_P}.donor": "autologous", f"{_P}.expansion": "none", **OPEN}),
        *((code, EXEMPT) for code in ("FLA002", "FLA003", "FLA004")),
        ("FLA004", OUTSIDE | FRESH),
    ],
)
def test_a_rule_of_a_law_that_is_about_something_else_does_not_apply(
    code: str, changes: Changes
) -> None:
    assert verdicts(code, changes) == {Verdict.NOT_APPLICABLE}


@pytest.mark.parametrize(
    ("code", "changes", "verdict"),
    [
        ("GBR002", {"oversight.facilities": []}, Verdict.UNKNOWN),
        ("GBR002", {"oversight.facilities": ABSENT}, Verdict.UNKNOWN),
        ("USA001", {"oversight.authorisations": [{"kind": "ind"}]}, Verdict.UNKNOWN),
        ("KOR002", {"finance": ABSENT}, Verdict.MET),
        ("KOR002", {"finance.patients_pay": True, "finance.patients_pay_for": []}, Verdict.MET),
        (
            "FLA002",
            OUTSIDE | {"promotion.to_public": False, "promotion.notice_in_advertisement": False},
            Verdict.MET,
        ),
        ("FLA002", OUTSIDE | {"promotion": ABSENT}, Verdict.MET),
        ("JPN004", {"oversight.japan.waiting": "90 days"}, Verdict.MET),
    ],
)
def test_a_rule_of_a_law_at_its_edges(code: str, changes: Changes, verdict: Verdict) -> None:
    assert verdicts(code, {**changes, "study.complete": False}) == {verdict}


def test_every_rule_of_a_law_names_its_place_and_its_first_day() -> None:
    for pack in PACKS:
        for rule in pack.rules:
            assert rule.jurisdiction == pack.jurisdiction
            assert rule.valid_from == pack.valid_from
