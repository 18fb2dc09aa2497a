"""The check in the study report, as an ethics committee reads it."""

import datetime
import re
from dataclasses import replace
from functools import cache

from golden_findings import ROOT
from paean.check.run import check
from paean.files.protocol import locator, parse_protocol
from paean.report.compliance import compliance
from paean.report.contents import Contents
from paean.report.study_report import study_report
from report_factory import some_contents

DAY = datetime.date(2026, 6, 1)
WAIVERS = """
[[waivers]]
code = "DES001"
reason = "agreed with Dr O'Neil & the committee"
by = "the sponsor"
date = 2015-01-01
expires = 2030-01-01

[[waivers]]
code = "SAF001"
reason = "a pilot"
by = "the sponsor"
date = 2010-01-01
expires = 2011-01-01
"""


@cache
def contents(jurisdiction: str = "US") -> Contents:
    text = (ROOT / "protocols/miles2023.toml").read_text(encoding="utf-8") + WAIVERS
    text = text.replace('role = "control"', 'role = "experimental"')
    text = re.sub(r"^jurisdiction = .*$", f'jurisdiction = "{jurisdiction}"', text, flags=re.M)
    content = text.encode("utf-8")
    protocol = parse_protocol(content, "miles2023.toml")
    found = check(protocol, locator(content, "miles2023.toml"), DAY)
    known = some_contents()
    study = replace(known.protocol.study, jurisdiction=jurisdiction, date=protocol.study.date)
    return replace(
        known,
        protocol=replace(known.protocol, study=study),
        findings=found.findings,
        packs=found.packs,
        waivers=found.waivers,
    )


@cache
def section(jurisdiction: str = "US") -> str:
    html = study_report(contents(jurisdiction))
    found = re.search(r'<section id="findings".*?</section>', html, re.DOTALL)
    assert found is not None
    return found[0]


def test_broken_comes_before_unknown_before_the_law_before_waivers() -> None:
    heads = re.findall(r"<h3>(.*?)</h3>", section())
    assert heads == [
        "Broken",
        "Unknown: not stated in what was read",
        "How the law decides, clause by clause",
        "Waivers",
    ]


def test_every_rule_is_on_the_page_under_its_verdict() -> None:
    page = section()
    assert {f.code for f in contents().findings if f.code not in page} == set()


def test_the_counts_by_subject_add_up_to_all_rules() -> None:
    rows = compliance(contents()).subjects.rows
    cells = [int(cell.replace("–", "0")) for row in rows for cell in row[1:]]
    assert sum(cells) == len({f.code for f in contents().findings})


def test_each_decision_shows_every_clause_with_its_answer_and_the_law() -> None:
    laws = compliance(contents()).laws
    assert laws
    for law, pack in zip(laws, contents().packs, strict=True):
        assert law.title in section()
        for ruled, decision in zip(law.decisions, pack.decisions, strict=True):
            assert ruled.pathway == decision.pathway
            assert len(ruled.clauses) == len(decision.reasons) > 0
    assert section().count('class="question-asked"') == sum(
        len(decision.reasons) for pack in contents().packs for decision in pack.decisions
    )


def test_a_waived_rule_stays_on_the_page_after_those_that_are_not() -> None:
    page = section()
    assert "Waived by the sponsor until 2030-01-01: agreed with Dr O&#39;Neil &amp; the" in page
    assert compliance(contents()).broken[-1].tag == "error, waived"
    assert "expired" in page


def test_a_place_without_a_body_of_law_is_told() -> None:
    assert "Paean has no body of law for that place and day" in section("Mars")
    assert "clause by clause" not in section("Mars")


def test_the_page_says_that_it_is_no_ruling() -> None:
    assert "it is no ruling and no certificate" in section()
    assert "compliant" not in section().lower()
