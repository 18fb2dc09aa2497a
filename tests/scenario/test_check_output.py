"""The output of the check, in every format, as a person or a machine asks for it."""

import datetime
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from paean.check.entry import examples
from paean.check.example import exemplary_text
from paean.check.run import all_rules
from paean.cli import findings
from paean.cli.main import main
from paean.files.annotations import command
from paean.pipeline.check import Asked, check_files
from paean.study.ruling import CheckedFile

ROOT = Path(__file__).parents[2]
PROTOCOLS = sorted((ROOT / "protocols").glob("*.toml"))
MILES = ROOT / "protocols/miles2023.toml"
SCHEMA = json.loads((ROOT / "tests/reference/sarif/sarif-2.1.0-rtm.5.json").read_text("utf-8"))
DAY = datetime.date(2026, 6, 1)
WAIVER = """
[[waivers]]
code = "{code}"
reason = "a pilot: of one arm"
by = "the sponsor"
date = 2026-01-01
expires = {expires}
"""


@pytest.fixture
def flawed(tmp_path: Path) -> Path:
    """A protocol without a control arm, which is an error."""
    return written(tmp_path, "flawed", "")


def written(folder: Path, name: str, more: str) -> Path:
    text = exemplary_text().replace('role = "control"', 'role = "experimental"')
    path = folder / f"{name}.toml"
    path.write_text(text + more, encoding="utf-8")
    return path


def checked(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main(["check", *map(str, arguments)], clock=lambda: DAY)
    told = capsys.readouterr()
    return code, told.out, told.err


def as_json(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    return json.loads(checked(capsys, *arguments, "--json")[1])


# -- text ----------------------------------------------------------------------------------------


def test_a_finding_is_one_line_with_place_severity_code_message_and_remedy(flawed, capsys) -> None:
    code, out, err = checked(capsys, flawed)
    assert (code, err) == (1, "")
    line = out.splitlines()[0]
    assert re.match(rf"{flawed}:\d+:\d+: error DES001 no arm is a control.*; add a control", line)
    assert "\x1b" not in out


def test_what_is_unknown_is_counted_and_listed_only_where_all_is_asked(capsys) -> None:
    short, long = checked(capsys, MILES)[1], checked(capsys, MILES, "--all")[1]
    assert "warning (unknown)" not in short
    assert re.search(r"^\d+ unknown: .*--all", short, re.MULTILINE)
    assert "warning (unknown) PRD003 the dose in cells is not stated" in long
    assert f"{MILES}: met DES001 " in long


def test_every_rule_is_counted_once_under_one_verdict(capsys) -> None:
    for path in PROTOCOLS:
        counts = as_json(capsys, path)["files"][0]["rules"]
        four = ("met", "broken", "unknown", "not_applicable")
        assert sum(counts[name] for name in four) == counts["rules"] == len(all_rules())
        broken = sum(counts[name] for name in ("errors", "warnings", "notes", "waived"))
        assert broken == counts["broken"]


def test_the_summary_groups_the_verdicts_by_subject(capsys) -> None:
    out = checked(capsys, *PROTOCOLS)[1]
    table = out.split("not applicable\n")[-1].split("\n\n")[0].splitlines()
    rows = {r[:-56].strip(): [int(n.replace(".", "0")) for n in r.split()[-4:]] for r in table}
    assert rows.keys() == {rule.subject for rule in all_rules()} | {"all"}
    for column in range(4):
        assert (
            sum(row[column] for name, row in rows.items() if name != "all") == (rows["all"][column])
        )
    assert sum(rows["all"]) == len(PROTOCOLS) * len(all_rules())


def test_a_law_in_force_is_named_with_its_decisions_and_its_clauses_on_demand(capsys) -> None:
    short, long = checked(capsys, MILES)[1], checked(capsys, MILES, "--why")[1]
    assert re.search(r"law on \d{4}-\d\d-\d\d of US \(United States, federal, in force", short)
    assert "law umbilical_cord_msc: 351: " in short
    assert "Is it minimally manipulated?" not in short
    assert "Is it minimally manipulated? no [21 CFR 1271.10(a), (a)(1)]" in long


def test_where_no_pack_holds_that_is_said(tmp_path, capsys) -> None:
    path = tmp_path / "mars.toml"
    path.write_text(exemplary_text().replace('"EU"', '"Mars"', 1), encoding="utf-8")
    assert "of Mars: no pack of Paean is in force there" in checked(capsys, path)[1]


def test_a_rule_that_crashed_is_shown_in_every_format(monkeypatch, capsys) -> None:
    from dataclasses import replace

    from paean.check import run

    def crashes(_: object):
        raise ZeroDivisionError

    broken = tuple(replace(r, function=crashes) if r.code == "DES001" else r for r in all_rules())
    monkeypatch.setattr(run, "all_rules", lambda: broken)
    monkeypatch.setattr("paean.pipeline.check.chosen_rules", lambda _: broken)
    for form in ("text", "sarif", "github"):
        code, out, _ = checked(capsys, MILES, "--format", form)
        assert code == 0
        assert "could not be applied (ZeroDivisionError" in out


class Terminal:
    def isatty(self) -> bool:
        return True


def test_colour_is_for_terminals_whose_owner_wants_it(monkeypatch, capsys) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert findings.coloured(Terminal())
    monkeypatch.setenv("TERM", "dumb")
    assert not findings.coloured(Terminal())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not findings.coloured(Terminal())
    painted = findings.Style(colour=True).paint("error", "1;31")
    assert painted == "\x1b[1;31merror\x1b[0m"


# -- which rules, which day ----------------------------------------------------------------------


def codes_of(found: Any) -> set[str]:
    return {finding["code"] for finding in found["files"][0]["findings"]}


def test_rules_are_chosen_by_the_beginning_of_their_code_and_by_severity(capsys) -> None:
    every = {rule.code for rule in all_rules()}
    chosen = codes_of(as_json(capsys, MILES, "--select", "DES,saf001"))
    assert chosen == {c for c in every if c.startswith(("DES", "SAF001"))}
    rest = codes_of(as_json(capsys, MILES, "--select", "DES", "--ignore", "DES00"))
    assert rest == {c for c in every if c.startswith("DES") and not c.startswith("DES00")}
    errors = codes_of(as_json(capsys, MILES, "--severity", "error"))
    assert errors == {rule.code for rule in all_rules() if rule.severity == "error"}


def test_rules_that_were_not_asked_are_counted(capsys) -> None:
    left = sum(not rule.code.startswith("DES") for rule in all_rules())
    assert f"{left} rules were not asked" in checked(capsys, MILES, "--select", "DES")[1]


def test_a_prefix_of_no_rule_is_refused(capsys) -> None:
    code, out, err = checked(capsys, MILES, "--select", "XYZ")
    assert (code, out) == (2, "")
    assert "no rule begins with 'XYZ'" in err


OF_THE_WAIVER = ("--select", "DES001,WAV")


def test_a_waived_error_fails_nothing_and_is_always_listed(tmp_path, capsys) -> None:
    path = written(tmp_path, "waived", WAIVER.format(code="DES001", expires="2026-06-01"))
    code, out, _ = checked(capsys, path, *OF_THE_WAIVER)
    assert code == 0
    assert "waiver of DES001 by the sponsor" in out
    assert "(holds)" in out
    assert "1 waived" in out


def test_the_day_of_the_check_ends_a_waiver_and_makes_it_a_finding(tmp_path, capsys) -> None:
    path = written(tmp_path, "waived", WAIVER.format(code="DES001", expires="2026-05-31"))
    code, out, _ = checked(capsys, path, *OF_THE_WAIVER)
    assert code == 1
    assert "warning WAV001 the waiver of DES001 by the sponsor ended on 2026-05-31" in out
    assert "(expired)" in out
    assert checked(capsys, path, "--on", "2026-05-31", *OF_THE_WAIVER)[0] == 0
    assert "(not begun)" in checked(capsys, path, "--on", "2025-12-31")[1]


def test_a_waiver_of_nothing_says_so(tmp_path, capsys) -> None:
    for code, state in (("SAF001", "not needed"), ("SAF999", "names no rule")):
        path = written(tmp_path, code, WAIVER.format(code=code, expires="2027-01-01"))
        assert f"({state})" in checked(capsys, path)[1]


def test_a_day_that_is_none_is_refused(capsys) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["check", str(MILES), "--on", "tomorrow"])
    assert refused.value.code == 2
    assert "tomorrow is not a day" in capsys.readouterr().err


# -- several files -------------------------------------------------------------------------------


def test_the_worst_exit_code_of_all_files_counts(flawed, tmp_path, capsys) -> None:
    gone = tmp_path / "gone.toml"
    assert checked(capsys, MILES)[0] == 0
    assert checked(capsys, MILES, flawed)[0] == 1
    code, out, err = checked(capsys, MILES, gone, flawed)
    assert code == 2
    assert "error DES001" in out
    assert f"{gone}: cannot be read, 1 fault" in out
    assert "there is no such file" in err
    assert "2 of 3 files read" in out


def test_no_protocol_is_a_clear_message(capsys) -> None:
    code, _, err = checked(capsys)
    assert code == 2
    assert "no protocol is named" in err


def named(file: CheckedFile) -> tuple[str, int]:
    return file.file, len(file.checked.findings) if file.checked else -1


def test_many_files_shared_among_processes_give_the_same_in_the_same_order() -> None:
    paths = [PROTOCOLS[i % len(PROTOCOLS)] for i in range(120)]
    alone = list(check_files(paths, Asked(on=DAY), named, workers=1))
    assert list(check_files(paths, Asked(on=DAY), named, workers=2)) == alone


# -- explain -------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_every_rule_is_explained_with_source_reason_and_examples(rule, capsys) -> None:
    code, out, _ = checked(capsys, "--explain", rule.code.lower())
    assert code == 0
    flat = " ".join(out.split())
    for words in (rule.says, rule.why, rule.source.text, rule.source.clause, rule.source.address):
        assert " ".join(words.split()) in flat
    assert ("not confirmed at source" in flat) == (rule.source.confirmed is None)
    for example in examples(rule):
        for line in (*example.breaks.splitlines(), *example.meets.splitlines()):
            assert " ".join(line.split()) in flat


def test_an_unknown_code_is_answered_with_its_neighbours(capsys) -> None:
    code, _, err = checked(capsys, "--explain", "DES01")
    assert code == 2
    assert "did you mean DES0" in err


def test_an_explanation_is_also_json(capsys) -> None:
    told = as_json(capsys, "--explain", "DES001")
    assert told["rule"]["code"] == "DES001"
    assert 'role = "experimental"' in told["examples"][0]["breaks"]


# -- JSON, SARIF, annotations --------------------------------------------------------------------


def test_json_means_the_same_both_ways(capsys) -> None:
    assert as_json(capsys, MILES) == json.loads(checked(capsys, MILES, "--format", "json")[1])


@cache
def validator() -> Draft4Validator:
    return Draft4Validator(SCHEMA)


def sarif(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    log = json.loads(checked(capsys, *arguments, "--format", "sarif")[1])
    assert [error.message for error in validator().iter_errors(log)] == []
    return log["runs"][0]


def test_sarif_is_valid_and_knows_every_rule(flawed, capsys) -> None:
    run = sarif(capsys, *PROTOCOLS, flawed, "--docs", "https://example.org/rules/")
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in all_rules()]
    for rule in rules:
        assert rule["helpUri"] == f"https://example.org/rules/{rule['id']}.md"
        assert rule["defaultConfiguration"]["level"] == rule["properties"]["severity"]
    assert len(run["artifacts"]) == len(PROTOCOLS) + 1
    assert run["columnKind"] == "unicodeCodePoints"


def test_sarif_tells_where_a_broken_rule_stands(flawed, capsys) -> None:
    (result,) = [r for r in sarif(capsys, flawed)["results"] if r["ruleId"] == "DES001"]
    place = result["locations"][0]["physicalLocation"]
    lines = flawed.read_text(encoding="utf-8").splitlines()
    assert place["artifactLocation"]["uri"] == flawed.as_uri()
    assert lines[place["region"]["startLine"] - 1] == "[[arms]]"
    assert place["region"]["startColumn"] == 1
    assert (result["kind"], result["level"]) == ("fail", "error")
    assert "suppressions" not in result


def test_a_relative_file_stays_relative_in_sarif(flawed, monkeypatch, capsys) -> None:
    monkeypatch.chdir(flawed.parent)
    run = sarif(capsys, flawed.name)
    assert run["artifacts"][0]["location"]["uri"] == "flawed.toml"


def test_every_verdict_has_its_kind_in_sarif_and_only_a_broken_rule_a_level(capsys) -> None:
    results = sarif(capsys, *PROTOCOLS, "--all")["results"]
    assert {r["kind"] for r in results} == {"fail", "open", "pass", "notApplicable"}
    assert {r["level"] for r in results if r["kind"] != "fail"} == {"none"}
    assert {r["kind"] for r in sarif(capsys, *PROTOCOLS)["results"]} == {"fail"}


def test_a_fingerprint_survives_moved_lines_and_tells_findings_apart(flawed, capsys) -> None:
    def prints() -> list[str]:
        results = sarif(capsys, flawed, "--all")["results"]
        return [r["partialFingerprints"]["paeanFinding/v1"] for r in results]

    before = prints()
    flawed.write_text("# a line more\n" + flawed.read_text(encoding="utf-8"), encoding="utf-8")
    assert prints() == before
    assert len(set(before)) == len(before)


def test_a_waived_finding_is_suppressed_with_its_justification(tmp_path, capsys) -> None:
    path = written(tmp_path, "waived", WAIVER.format(code="DES001", expires="2026-12-31"))
    run = sarif(capsys, path)
    (result,) = [r for r in run["results"] if r["ruleId"] == "DES001"]
    (suppression,) = result["suppressions"]
    assert suppression["status"] == "accepted"
    assert "a pilot" in suppression["justification"]
    assert run["artifacts"][0]["properties"]["waivers"][0]["state"] == "holds"


def test_an_unreadable_file_is_a_notification_in_sarif(tmp_path, capsys) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text("[study]\nx = ", encoding="utf-8")
    run = sarif(capsys, bad, MILES)
    (invocation,) = run["invocations"]
    assert not invocation["executionSuccessful"]
    (note,) = invocation["toolExecutionNotifications"]
    assert note["locations"][0]["physicalLocation"]["region"]["startLine"] == 2
    assert sarif(capsys, MILES)["invocations"][0]["executionSuccessful"]


_COMMAND = re.compile(
    r"::(error|warning|notice) (?:file=[^,:\r\n]*,)?(?:line=\d+,)?(?:col=\d+,)?"
    r"title=[^,:\r\n]+::[^\r\n]+"
)


def test_annotations_stand_at_their_lines_and_escape_what_would_end_them(flawed, capsys) -> None:
    out = checked(capsys, flawed, MILES, "--format", "github", "--all")[1]
    assert all(_COMMAND.fullmatch(line) for line in out.splitlines())
    assert re.search(r"^::error file=.*flawed.toml,line=\d+,col=1,title=DES001::no arm", out)
    assert "title=PRD003 (unknown)::" in out
    told = command("error", "a,b:c.toml", 3, 1, "50 %", "one\r\ntwo, three: 4 %")
    assert told == (
        "::error file=a%2Cb%3Ac.toml,line=3,col=1,title=50 %25::one%0D%0Atwo, three: 4 %25"
    )


def test_annotations_count_what_is_unknown_in_one_line(capsys) -> None:
    out = checked(capsys, MILES, "--format", "github")[1]
    assert "(unknown)" not in out
    assert len([line for line in out.splitlines() if "rules are unknown" in line]) == 1


# -- paean rules ---------------------------------------------------------------------------------


def rules(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main(["rules", *arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_every_rule_is_a_row_with_its_source_date_place_and_severity(capsys) -> None:
    listed = json.loads(rules(capsys, "--json")[1])["rules"]
    assert [row["code"] for row in listed] == [rule.code for rule in all_rules()]
    for row, rule in zip(listed, all_rules(), strict=True):
        assert row["severity"] == rule.severity
        assert row["source"] == rule.source.text
        assert row["confirmed"] == (rule.source.confirmed and str(rule.source.confirmed))
        assert row["says"]
        assert row["why"]


def test_rules_are_listed_by_subject_and_by_law(capsys) -> None:
    safety = rules(capsys, "--subject", "safety")[1]
    assert "SAF001" in safety
    assert "DES001" not in safety
    american = json.loads(rules(capsys, "--jurisdiction", "United States", "--json")[1])["rules"]
    assert {row["jurisdiction"] for row in american} == {"US"}
    assert "confirmed at source" in safety.splitlines()[-1]


def test_a_subject_or_law_without_rules_is_refused_with_those_there_are(capsys) -> None:
    for asked in (("--subject", "astrology"), ("--jurisdiction", "Mars")):
        code, out, err = rules(capsys, *asked)
        assert (code, out) == (2, "")
        assert "use one of: " in err
