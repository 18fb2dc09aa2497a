"""Where the rules on products, donors, custody and instruments end, and the sums behind them."""

import datetime
from itertools import chain

import pytest

from paean.check.endotoxin import eu_per_kg_in_an_hour
from paean.check.european_code import bare, coding_system, expiry, faults
from paean.check.example import by_key, exemplary
from paean.check.rule import ABSENT, Changes, Rule, apply
from paean.check.run import all_rules, check
from paean.check.tissue import named_in
from paean.study.result import Severity, Verdict

_P = "arms[0].treatments[0]"
_T = f"{_P}.quality.release_tests"
NO_CELLS: Changes = {"arms[0].treatments": [{"kind": "saline", "on": ["0 days"]}]}
UNCULTURED: Changes = {f"{_P}.expansion": "none"}
ANIMAL: Changes = {f"{_P}.donor": "xenogeneic"}
OWN: Changes = {f"{_P}.donor": "autologous"}
FRESH: Changes = {f"{_P}.cryopreserved": False}
US: Changes = {"study.jurisdiction": "US"}
CORD: Changes = {f"{_P}.product": "umbilical_cord_msc"}
OTHER: Changes = {"outcomes[0].instrument": "other", "outcomes[1].instrument": "other"}
RULES = {rule.code: rule for rule in all_rules()}

OUT_OF_SCOPE: list[tuple[str, Changes]] = [
    *((code, NO_CELLS) for code in (
        "PRD001", "PRD002", "PRD003", "PRD004", "PRD005", "PRD006",
        "PRD007", "PRD008", "NOM002", "NOM003", "NOM004", "MIB001", "MIB002", "MIB003", "MIB004",
        "MIB005", "MIB006", "MIB007", "MIB011", "MIB012", "MIB013", "MIB014", "MIB015", "MIB016",
        "MIB017", "MIB018", "MIB019", "MIB020", "MIB021", "QUA001", "QUA002", "QUA004", "QUA005",
        "QUA006", "QUA007", "QUA008", "QUA009", "QUA011", "QUA012", "QUA013", "QUA014", "QUA015",
        "QUA016", "QUA017", "QUA018", "QUA020", "QUA022", "DON001", "DON008", "DON011", "CUS001",
        "CUS002", "CUS004", "CUS005", "CUS006", "CUS007", "CUS008", "CUS009", "CUS010", "CUS011",
        "CUS012",
    )),
    ("CUS013", {**US, **NO_CELLS}),
    ("SRC001", NO_CELLS),
    ("CLM005", {"promotion.to_public": False}),
    ("FIN003", {"finance.patients_pay": False}),
    ("FIN004", {"finance.patients_pay": False}),
    ("MIB021", {**NO_CELLS, "reporting.aftercare": ABSENT}),
    ("PRD005", UNCULTURED),
    *((code, UNCULTURED) for code in (
        "MSC001", "MSC002", "MSC003", "MSC004", "MSC005", "NOM001", "MIB008", "MIB009", "MIB010",
        "QUA003", "QUA019", "QUA021", "DON012",
    )),
    *((code, ANIMAL) for code in (
        "MSC001", "MSC002", "MSC003", "MSC004", "MSC005", "NOM001", "MIB024", "QUA010", "DON002",
        "DON006", "DON007", "DON010", "DON011", "DON012",
    )),
    *((code, {f"{_P}.product": "bone_marrow_concentrate"}) for code in ("MSC001", "NOM001")),
    ("MSC004", {f"{_P}.quality.interferon_stimulated": True}),
    ("MSC006", {}),
    *((code, {f"{_P}.product": product}) for code in ("MIB003",)
      for product in ("umbilical_cord_msc", "placental_msc")),
    *((code, FRESH) for code in ("MIB011", "MIB012", "QUA007")),
    ("MIB013", CORD),
    ("MIB024", OWN),
    ("QUA002", {}),
    ("QUA005", {f"{_T}[3].bound": "report", f"{_T}[3].limit": 9}),
    ("QUA005", {f"{_T}[3].unit": "percent", f"{_T}[3].limit": 9}),
    ("QUA005", {f"{_T}[3].limit": ABSENT}),
    ("QUA008", {f"{_P}.viability": ABSENT}),
    ("QUA008", {f"{_T}[4].limit": ABSENT}),
    ("QUA008", {f"{_T}[4].unit": "other", f"{_P}.viability": 0.1}),
    ("QUA014", {}),
    ("QUA014", {f"{_P}.passage": 4}),
    ("QUA014", {**UNCULTURED, f"{_P}.passage": 9}),
    ("QUA015", {}),
    ("QUA017", {f"{_P}.quality": {}}),
    ("QUA021", {f"{_T}[2].test": "tumorigenicity"}),
    ("QUA023", {}),
    ("DON003", {**US, **CORD}),
    ("DON003", {**US, **OWN}),
    *((code, {**US, **OWN}) for code in ("DON004", "DON005", "DON015")),
    *((code, {}) for code in ("DON003", "DON004", "DON005", "DON009", "DON015", "CUS013")),
    ("DON005", {**US, "study.date": datetime.date(2005, 5, 24)}),
    ("DON015", {**US, "study.date": datetime.date(2017, 2, 16)}),
    ("DON008", {f"{_P}.donation.tests": ["hbsag"]}),
    ("DON008", US),
    ("DON009", US),
    ("DON013", {}),
    ("DON013", {**CORD, **OWN}),
    ("DON014", {}),
    ("DON014", {**OWN, **UNCULTURED, **FRESH}),
    ("CUS002", {f"{_P}.custody.coding": "site_scheme"}),
    ("CUS003", {}),
    ("CUS003", {f"{_P}.custody.code": ABSENT}),
    ("CUS003", {
        f"{_P}.custody.coding": "site_scheme",
        f"{_P}.custody.code": "ES000001FICT000000001A000012300120270302",
    }),
    ("CUS011", {f"{_P}.custody.code": ABSENT}),
    ("CUS011", {f"{_P}.custody.code": "ES000001FICT000000001E000012300100000000"}),
    ("CUS013", {**US, "oversight.authorisations": []}),
    ("CUS013", {**US, "oversight": ABSENT}),
    ("OUT003", {"study.date": datetime.date(2023, 10, 9)}),
    *((code, OTHER) for code in (
        "OUT003", "OUT005", "OUT006", "OUT007", "OUT008", "OUT009", "OUT010", "OUT011", "OUT016",
        "OUT019", "OUT020",
    )),
    *((code, {}) for code in ("OUT004", "OUT013", "OUT014", "OUT015", "OUT018")),
    ("OUT009", {"estimands[0].objective": "secondary"}),
    *(("OUT007", {f"outcomes[{i}].instrument": image for i in (0, 1)})
      for image in ("mri_score", "radiograph")),
    ("OUT010", {"outcomes[0].mcid": []}),
    ("OUT017", {"outcomes[0].mcid": []}),
]  # fmt: skip


@pytest.mark.parametrize(("code", "changes"), OUT_OF_SCOPE)
def test_a_rule_that_is_about_something_else_does_not_apply(code: str, changes: Changes) -> None:
    found = apply(RULES[code], exemplary(changes), by_key)
    assert [f.verdict for f in found] == [Verdict.NOT_APPLICABLE]
    assert found[0].message


@pytest.mark.parametrize(
    ("code", "changes", "verdict"),
    [
        ("PRD006", {f"{_P}.expansion": ABSENT}, Verdict.UNKNOWN),
        (
            "NOM002",
            {f"{_P}.name": "marrow stem cells", f"{_P}.quality.self_renewal_shown": ABSENT},
            Verdict.UNKNOWN,
        ),
        ("NOM002", {f"{_P}.name": "marrow stem cells"}, Verdict.BROKEN),
        ("QUA012", {f"{_P}.quality.potency[0].quantitative": False}, Verdict.BROKEN),
        ("QUA012", {f"{_P}.quality.potency[0].acceptance": ABSENT}, Verdict.UNKNOWN),
        ("MSC002", {f"{_P}.quality.markers[0].name": "CD166"}, Verdict.UNKNOWN),
        ("QUA001", {f"{_T}[0].test": "tumorigenicity"}, Verdict.UNKNOWN),
        ("DON002", {f"{_P}.donation.tests": []}, Verdict.UNKNOWN),
        ("DON002", {f"{_P}.donation.tests": ["hbsag"]}, Verdict.BROKEN),
    ],
)
def test_in_a_published_file_silence_is_unknown_and_a_denial_is_broken(
    code: str, changes: Changes, verdict: Verdict
) -> None:
    found = apply(RULES[code], exemplary({**changes, "study.complete": False}), by_key)
    assert {f.verdict for f in found} == {verdict}


def test_an_uncultured_product_is_judged_by_none_of_the_criteria_of_cultured_cells() -> None:
    concentrate = exemplary(
        {f"{_P}.product": "bone_marrow_concentrate", f"{_P}.name": "BMAC", **UNCULTURED}
    )
    verdicts = {f.code: f.verdict for f in check(concentrate, by_key).findings}
    criteria = ("MSC001", "MSC002", "MSC003", "MSC004", "MSC005")
    assert {verdicts[code] for code in criteria} == {Verdict.NOT_APPLICABLE}
    assert verdicts["MSC006"] == Verdict.MET


def test_a_dose_in_minutes_counts_against_its_hour_and_one_of_hours_is_spread() -> None:
    assert eu_per_kg_in_an_hour(100.0, 50.0, 0.25) == 2.0
    assert eu_per_kg_in_an_hour(100.0, 50.0, 1.0) == 2.0
    assert eu_per_kg_in_an_hour(100.0, 50.0, 4.0) == 0.5


@pytest.mark.parametrize(
    ("code", "changes", "says"),
    [
        ("QUA005", {f"{_T}[3].unit": "EU_per_ml", f"{_T}[3].limit": 90}, "10 EU/kg/h, above 5"),
        ("QUA022", {f"{_P}.quality.endotoxin_per_dose_eu": 450}, "450 EU into 45 kg are 10"),
        ("MIB015", {f"{_P}.delivery.cells_per_ml_million": 2}, "are 10 million, the dose is 50"),
        ("MSC002", {f"{_P}.quality.markers[0].at_least_percent": 80}, "CD105 may be on 80 %"),
        ("QUA008", {f"{_P}.viability": 0.5}, "viability 50 %, below the limit of 70 %"),
        ("DON005", {**US, f"{_P}.donation.recovery_to_sample": "-31 days"}, "31 days before"),
        ("DON005", {**US, f"{_P}.donation.recovery_to_sample": "9 days"}, "9 days after"),
        ("CUS002", {f"{_P}.custody.code": "ES1"}, "3 characters, not 40"),
        ("CON012", {"consent.time_to_decide": "23 hours"}, "0.96 days to decide"),
        ("OUT005", {"outcomes[1].maximum": 90}, "koos_pain from 0 to 90"),
        ("OUT006", {"outcomes[1].higher_is_worse": True}, "higher_is_worse = true on koos_pain"),
        ("QUA023", {f"{_P}.delivery.state": "fresh"}, "known 7 days after release"),
        ("MIB017", {f"{_P}.delivery.state": "fresh"}, "given fresh, but cryopreserved = true"),
        ("MIB005", {f"{_P}.processing.steps": ["culture"]}, "steps do not list freezing"),
        (
            "MIB005",
            {f"{_P}.expansion": "none", f"{_P}.processing.steps": ["culture", "freezing"]},
            "the steps list culture",
        ),
        *(
            (
                "MIB005",
                {f"{_P}.separation": word, f"{_P}.processing.steps": ["culture", "freezing"]},
                f"'{word}' names an enzyme",
            )
            for word in ("Enzymatic", "collagenase II", "tissue digestion", "trypsin")
        ),
        ("QUA002", {f"{_T}[0].known_before_use": ABSENT}, "whether sterility is known before use"),
        (
            "DON001",
            {f"{_P}.donor": "autologous", f"{_P}.donation.source_class": "induced_pluripotent"},
            "does not fit bone_marrow_msc",
        ),
        *(
            ("DON001", {f"{_P}.donation.source_class": source}, "does not fit bone_marrow_msc")
            for source in ("embryonic", "induced_pluripotent", "perinatal")
        ),
        (
            "CUS005",
            {f"{_P}.custody.identifiers_at_bedside": ["name", "product_code"]},
            "with the code",
        ),
        ("CUS005", {f"{_P}.custody.identifiers_at_bedside": ["name"]}, "1 identifier(s) of the"),
        ("NOM001", {f"{_P}.name": "stromal cells"}, "says no tissue; the cells are of bone marrow"),
    ],
)
def test_a_breach_says_what_was_seen_and_what_is_the_limit(
    code: str, changes: Changes, says: str
) -> None:
    found = apply(RULES[code], exemplary(changes), by_key)
    assert any(says in f.message for f in found), [f.message for f in found]
    assert all(f.remedy and "\n" not in f.message for f in found)


def test_a_silent_product_leaves_its_rules_unknown_and_breaks_none() -> None:
    silent: dict[str, object] = {
        f"{_P}.{part}": ABSENT
        for part in ("quality", "processing", "delivery", "donation", "custody")
    }
    found = check(exemplary({**silent, "study.complete": False}), by_key).findings
    product = [f for f in found if f.code[:3] in ("QUA", "MIB", "DON", "CUS", "MSC", "NOM")]
    assert not [f.code for f in product if f.verdict == Verdict.BROKEN]
    assert len({f.code for f in product if f.verdict == Verdict.UNKNOWN}) >= 45


CODE = "ES000001FICT000000001E000012300120270302"


def test_a_european_code_is_read_with_acronym_and_space() -> None:
    assert bare(f"SEC {CODE[:21]} {CODE[21:]}") == CODE
    assert bare(f" {CODE} ") == CODE
    assert list(faults(f"SEC:{CODE}")) == []
    # Swedish codes begin with SE, which is no acronym
    assert bare("SEC" + CODE[3:]) == "SEC" + CODE[3:]


def test_a_european_code_has_an_expiry_and_a_coding_system() -> None:
    assert expiry(CODE) == datetime.date(2027, 3, 2)
    assert expiry(CODE[:32] + "00000000") is None
    assert expiry(CODE[:-1]) is None
    assert coding_system(CODE) == "E"
    assert coding_system(CODE[:-1]) == ""


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (CODE[:-1], "39 characters, not 40"),
        ("E1" + CODE[2:], "country code is 'E1'"),
        (CODE[:2] + "00-001" + CODE[8:], "tissue establishment is '00-001'"),
        (CODE[:8] + "fict000000001" + CODE[21:], "donation number is 'fict000000001'"),
        (CODE[:21] + "X" + CODE[22:], "coding system is 'X', not E, A or B"),
        (CODE[:22] + "00001_3" + CODE[29:], "product number is '00001_3'"),
        (CODE[:29] + "0.1" + CODE[32:], "split number is '0.1'"),
        (CODE[:32] + "2027030x", "expiry date is '2027030x', not eight digits"),
        (CODE[:32] + "20270230", "'20270230' is no day of the calendar"),
    ],
)
def test_each_part_of_a_european_code_is_told_apart(wrong: str, says: str) -> None:
    (problem,) = faults(wrong)
    assert says in problem


def test_every_part_that_is_wrong_is_told_at_once() -> None:
    assert len(list(faults("1" * 32 + "20271301"))) == 3


@pytest.mark.parametrize(
    ("text", "tissues"),
    [
        ("BM-MSC", {"bone marrow"}),
        ("bone marrow of the iliac crest", {"bone marrow"}),
        ("AT-MSC", {"adipose tissue"}),
        ("AD MSC", {"adipose tissue"}),
        ("lipoaspirate", {"adipose tissue"}),
        ("abdominal fat", {"adipose tissue"}),
        ("Wharton's jelly", {"umbilical cord"}),
        ("UC-MSC", {"umbilical cord"}),
        ("chorionic villi", {"placenta"}),
        ("PL-MSC", {"placenta"}),
        ("MSC", set()),
        ("fatigue", set()),
    ],
)
def test_a_tissue_is_known_by_its_words_and_its_prefix(text: str, tissues: set[str]) -> None:
    assert named_in(text) == tissues


def test_the_block_has_its_rules_and_enough_of_them_were_read_at_their_source() -> None:
    mine = [r for r in RULES.values() if r.code[:3] in (
        "PRD", "MSC", "NOM", "MIB", "QUA", "DON", "CUS", "OUT")]  # fmt: skip
    read = [r for r in mine if r.source.confirmed and not r.source.text.startswith("Paean")]
    assert len(mine) >= 97
    assert len(read) >= 45
    assert all(r.severity is not Severity.ERROR or r.source.confirmed for r in mine)


def test_no_two_examples_of_a_rule_are_the_same() -> None:
    def shown(rule: Rule) -> list[str]:
        return [repr(sorted(c.items(), key=str)) for c in chain(rule.meets, rule.breaks)]

    assert [r.code for r in RULES.values() if len(set(shown(r))) < len(shown(r))] == []
