"""Every rule is shown met and broken by the exemplary protocol with some keys changed."""

import pytest

from paean.check.example import by_key, changed, exemplary, exemplary_text, path_of
from paean.check.rule import ABSENT, Changes, Rule, apply
from paean.check.run import PACKS, all_rules, check
from paean.study.errors import PaeanError
from paean.study.misfit import Path
from paean.study.result import Verdict

RULES = all_rules()
MEETS = [
    pytest.param(rule, c, id=f"{rule.code}-{i}") for rule in RULES for i, c in enumerate(rule.meets)
]
BREAKS = [
    pytest.param(rule, c, id=f"{rule.code}-{i}")
    for rule in RULES
    for i, c in enumerate(rule.breaks)
]
SILENT = [p for p in BREAKS if all(v is ABSENT for v in p.values[1].values())]


def verdicts(rule: Rule, changes: Changes) -> set[Verdict]:
    return {f.verdict for f in apply(rule, exemplary(changes), by_key)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_has_a_reason_and_an_example_that_meets_and_one_that_breaks(rule: Rule) -> None:
    assert rule.meets
    assert rule.breaks
    assert rule.why.endswith(".")
    assert rule.says.endswith(".")
    assert rule.subject


@pytest.mark.parametrize(("rule", "changes"), MEETS)
def test_the_meeting_example_meets_the_rule(rule: Rule, changes: Changes) -> None:
    assert verdicts(rule, changes) == {Verdict.MET}


@pytest.mark.parametrize(("rule", "changes"), BREAKS)
def test_the_breaking_example_breaks_the_rule_at_a_changed_key(
    rule: Rule, changes: Changes
) -> None:
    found = apply(rule, exemplary(changes), by_key)
    assert {f.verdict for f in found} == {Verdict.BROKEN}
    for finding in found:
        place = path_of(finding.at.key)
        assert place
        assert any(one_within_the_other(place, path_of(key)) for key in changes), place


def one_within_the_other(one: Path, other: Path) -> bool:
    shared = min(len(one), len(other))
    return one[:shared] == other[:shared]


@pytest.mark.parametrize(("rule", "changes"), SILENT)
def test_what_a_published_file_leaves_out_is_unknown_not_broken(
    rule: Rule, changes: Changes
) -> None:
    assert verdicts(rule, {**changes, "study.complete": False}) == {Verdict.UNKNOWN}


def test_the_exemplary_protocol_says_that_it_is_fictitious_and_breaks_nothing() -> None:
    assert exemplary_text().startswith("# FICTITIOUS")
    found = check(exemplary({}), by_key).findings
    assert [f.code for f in found if f.verdict in (Verdict.BROKEN, Verdict.UNKNOWN)] == []


def test_an_example_that_leaves_no_protocol_is_refused_at_its_key() -> None:
    with pytest.raises(PaeanError) as refused:
        exemplary({"study.design": "crossover"})
    assert refused.value.faults[0].at.key == "study.design"


def test_changes_reach_into_lists_and_make_tables_that_are_not_there() -> None:
    tables = changed({"a": [{"b": 1, "c": 2}]}, {"a[0].b": ABSENT, "d.e": 3, "a[1]": {"b": 4}})
    assert tables == {"a": [{"c": 2}, {"b": 4}], "d": {"e": 3}}


def test_a_rule_of_a_pack_holds_where_and_while_the_pack_does() -> None:
    for pack in PACKS:
        for rule in pack.rules:
            assert rule.jurisdiction == pack.jurisdiction, rule.code
            assert rule.valid_from == pack.valid_from, rule.code
            assert rule.valid_to == pack.valid_to, rule.code
