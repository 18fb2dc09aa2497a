"""The documentation says what the code does: examples run, tables are fresh, names exist."""

import importlib
import importlib.util
import json
import re
from contextlib import chdir
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from paean import __version__
from paean.analyse.estimators import ESTIMATORS
from paean.check.run import all_rules
from paean.cli.main import main
from paean.evidence.parameters import reference_parameters
from paean.report.study_report import TITLES
from paean.simulate.body import body_of
from paean.simulate.tissues import tissues
from paean.study.estimand import Form, Strategy

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
TRIAL = DOCS / "examples/first_trial.toml"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
PARAMETERS = {p.name for p in reference_parameters().parameters}
GROUPS = {name.partition(".")[0] for name in PARAMETERS}
CODE = re.compile(r"`([^`\n]+)`")
REMEDY = "run python docs/generate.py"


def text(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


GENERATE = generator()


@pytest.mark.parametrize("page", GENERATE.EXAMPLES)
def test_every_example_runs_and_prints_what_the_page_shows(page: str, tmp_path: Path) -> None:
    GENERATE.prepare(tmp_path)
    ran = 0
    with chdir(tmp_path):
        for block in GENERATE.blocks(text(f"docs/{page}")):
            for command in GENERATE.commands(block):
                printed, code = GENERATE.run(command.line)
                assert code == command.exits, f"{command.line}\n{printed}"
                if not GENERATE.matches(command.expected, printed):
                    assert printed == command.expected, f"$ {command.line}: {REMEDY}"
                ran += 1
    assert ran >= GENERATE.EXAMPLES[page]


def test_the_tutorial_names_the_sections_of_the_report() -> None:
    first = text("docs/tutorial.md").split("## 2.", 1)[0].split("Read it in this order", 1)[1]
    named = re.findall(r"\*\*(.+?)\*\*", first)
    assert len(named) >= 5
    assert set(named) <= set(TITLES.values())


def test_a_shown_output_matches_with_wildcards_and_not_without() -> None:
    matches = GENERATE.matches
    assert matches("one ... three\n", "one two three\n")
    assert matches("first\n...\nlast\n", "first\na\nb\nlast\n")
    assert matches("", "anything")
    assert not matches("one\n", "one\ntwo\n")
    assert not matches("+1.2 ...\n", "+1.3 points\n")


REFERENCES = GENERATE.references()


@pytest.mark.parametrize("name", REFERENCES)
def test_generated_reference_pages_are_fresh(name: str) -> None:
    made = REFERENCES[name]
    # versions of Python wrap help differently
    assert text(f"docs/reference/{name}").split() == made.split(), REMEDY


def test_every_rule_has_its_page_and_no_page_outlives_its_rule() -> None:
    made = GENERATE.pages_of_rules()
    folder = DOCS / "reference/rules"
    assert {f"rules/{page.name}" for page in folder.iterdir()} == set(made), REMEDY
    stale = [name for name, page in made.items() if text(f"docs/reference/{name}") != page]
    assert stale == [], REMEDY


def test_the_index_counts_the_rules_confirmed_at_their_source() -> None:
    confirmed = sum(rule.source.confirmed is not None for rule in all_rules())
    index = text("docs/reference/rules.md")
    assert f"**{len(all_rules())} rules, {confirmed} of them confirmed" in index
    rows = re.findall(r"^\| \[[^\]]+\]\(#.*\| (\d+) \| (\d+) \| (\d+) \|$", index, re.MULTILINE)
    assert sum(int(row[0]) for row in rows) == len(all_rules())
    assert sum(int(row[1]) for row in rows) == confirmed


def test_every_state_and_constant_of_the_body_is_described() -> None:
    told = text("docs/explanation/body.md") + text("docs/explanation/tissues.md")
    named = set(CODE.findall(told))
    bodies = [body_of(tissue) for tissue in tissues()]
    missing = {n for body in bodies for n in (*body.states, *body.constants) if n not in named}
    assert missing == set()


def test_every_group_of_parameters_is_explained() -> None:
    told = "".join(p.read_text(encoding="utf-8") for p in (DOCS / "explanation").glob("*.md"))
    named = " ".join(CODE.findall(told))
    assert {g for g in GROUPS if not re.search(rf"\b{g}\b", named)} == set()


def test_every_rule_of_the_clinic_is_named_by_its_parameter() -> None:
    told = text("docs/explanation/clinic.md")
    routes = {p for p in PARAMETERS if p.startswith("sham.route_")}
    assert {r for r in routes if f"`{r}`" not in told} == set()


def test_every_estimator_strategy_and_form_is_explained() -> None:
    named = set(CODE.findall(text("docs/explanation/analysis.md")))
    expected = {e.__name__ for e in ESTIMATORS.values()}
    expected |= set(Strategy.__args__) | set(Form.__args__) - {"change_from_baseline"}
    assert expected - named == set()


def references(page: str) -> set[str]:
    """Dotted names of code and of parameters that a page puts in code type."""
    # the first cell of a row of json.md is a key of a document, not a name of code
    cells = re.compile(r"^\| `[^`]+` \|", re.MULTILINE) if page.endswith("json.md") else None
    told = cells.sub("|", text(page)) if cells else text(page)
    quoted = set(CODE.findall(told))
    dotted = re.compile(rf"(?:paean|{'|'.join(sorted(GROUPS))})(?:\.\w+)+")
    return {q for q in quoted if dotted.fullmatch(q) and not q.endswith((".json", ".toml"))}


def exists(name: str) -> bool:
    if name in PARAMETERS:
        return True
    parts = name.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            found: Any = importlib.import_module(".".join(parts[:cut]))
        except ModuleNotFoundError:
            continue
        for attribute in parts[cut:]:
            if not hasattr(found, attribute):
                return False
            found = getattr(found, attribute)
        return True
    return False


# the two keys of the metadata of a Parquet part look like code
METADATA = {"paean.origin", "paean.format"}


@pytest.mark.parametrize("page", [str(p.relative_to(ROOT)) for p in PAGES])
def test_every_name_of_code_and_parameter_in_a_page_exists(page: str) -> None:
    assert {name for name in references(page) - METADATA if not exists(name)} == set()


def test_every_word_of_the_glossary_says_where_it_lives() -> None:
    entries = [e for e in text("GLOSSARY.md").split("\n\n") if e.startswith("**")]
    assert len(entries) >= 50
    names = references("GLOSSARY.md")
    lost = [e.splitlines()[0] for e in entries if not any(f"`{n}`" in e for n in names)]
    assert lost == []


def test_every_decision_has_its_four_parts_and_is_on_the_map() -> None:
    pages = sorted((DOCS / "decisions").glob("*.md"))
    assert [p.name[:4] for p in pages] == [f"{n:04d}" for n in range(1, len(pages) + 1)]
    for page in pages:
        told = page.read_text(encoding="utf-8")
        for part in ("Context.", "Choice.", "Consequences.", "What would change our mind."):
            assert f"**{part}**" in told, page.name
        assert f"decisions/{page.name}" in text("docs/index.md")


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    local = [t for t in targets if "://" not in t]
    missing = {
        str((page.parent / t).resolve().relative_to(ROOT))
        for t in local
        if not (page.parent / t).exists()
    }
    assert missing == set()


# -- JSON ----------------------------------------------------------------------------------------


def documented(section: str) -> set[str]:
    page = text("docs/reference/json.md")
    body = page.split(f"## {section}\n", 1)[1].split("\n## ", 1)[0]
    return set(re.findall(r"^\| `([^`]+)` \|", body, re.MULTILINE))


def keys(value: Any, path: str, free: tuple[str, ...]) -> set[str]:
    """Key paths of a JSON value; the keys under the paths ``free`` are names and become ``*``."""
    if isinstance(value, dict):
        parts = {
            f"{path}.{'*' if path in free else key}".removeprefix("."): inner
            for key, inner in value.items()
        }
        return {p for name, inner in parts.items() for p in keys(inner, name, free)}
    if isinstance(value, list):
        return {p for item in value for p in keys(item, f"{path}[]", free)}
    return {path}


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    capsys.readouterr()
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


FREE = ("flow.arms[].seen", "origin.details", "parts", "files")


def test_the_documented_keys_are_the_keys_that_appear(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, cohort = tmp_path / "run", tmp_path / "cohort"
    few = ("--patients", "60")
    ran = printed(capsys, "run", str(TRIAL), "--out", str(out), *few)
    made = printed(capsys, "simulate", str(TRIAL), "--out", str(cohort), *few)
    checked = printed(capsys, "check", str(TRIAL))
    found = printed(capsys, "analyse", str(cohort))
    every = keys(checked, "", FREE) | checked_in_full(tmp_path, capsys)
    assert every == documented("paean check --json")
    assert keys(found, "", FREE) == documented("paean analyse --json")
    assert keys(made, "", FREE) == documented("paean simulate --json")
    assert {name.partition(".")[0] for name in documented("paean run --json")} == {
        f"{name}[]" if isinstance(value, list) else name for name, value in ran.items()
    }
    for finding in checked["files"][0]["findings"]:
        # a run names the protocol file alone, so that its bytes do not depend on where it lies
        finding["at"]["file"] = Path(finding["at"]["file"]).name
    assert ran["findings"] == checked["files"][0]["findings"]
    assert set(ran["analysis"]) == set(found) - {"origin", "no_controlled_evidence"}
    for folder, section in ((cohort, "a cohort folder"), (out, "a run folder")):
        header = json.loads((folder / "paean.json").read_text(encoding="utf-8"))
        assert keys(header, "", FREE) == documented(f"paean.json in {section}")
    for name, where in (("findings", "paean check --json"), ("analysis", "paean analyse --json")):
        written = json.loads((out / f"{name}.json").read_text(encoding="utf-8"))
        within = ("files[].packs[].", "files[].waivers[].", "files[].faults[].")
        without = {key for key in documented(where) if key.startswith(within)}
        of_analyse = {"origin", "no_controlled_evidence[]"}
        assert keys(written, "", FREE) | without == documented(where) - of_analyse


def checked_in_full(folder: Path, capsys: pytest.CaptureFixture[str]) -> set[str]:
    """Keys of a check of a trial with a law that decides and a waiver, and of a broken file."""
    waived, bad = folder / "waived.toml", folder / "bad.toml"
    waiver = '{ code = "DES005", reason = "r", by = "b", date = 2020-01-01, expires = 2020-01-02 }'
    american = text("protocols/miles2023.toml")
    waived.write_text(f"waivers = [{waiver}]\n{american}", encoding="utf-8")
    bad.write_text("[study]\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", str(waived), str(bad), "--json"]) == 2
    return keys(json.loads(capsys.readouterr().out), "", FREE)


def test_the_documented_keys_of_the_rules_appear(capsys: pytest.CaptureFixture[str]) -> None:
    assert keys(printed(capsys, "rules"), "", FREE) == documented("paean rules --json")
    one = printed(capsys, "check", "--explain", "DES001")
    told = {"rule.*" if key.startswith("rule.") else key for key in keys(one, "", FREE)}
    assert told == documented("paean check --explain CODE --json")
    assert set(one["rule"]) == set(printed(capsys, "rules")["rules"][0])


def test_the_documented_keys_of_an_exported_model_appear(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arm = ("--protocol", str(ROOT / "protocols/lamo_espinosa2016.toml"), "--arm", "ha")
    shown = printed(capsys, "export-model", "--out", str(tmp_path / "knee.xml"), *arm)
    assert keys(shown, "", FREE) == documented("paean export-model --json")


def test_the_documented_keys_of_a_prediction_appear(capsys: pytest.CaptureFixture[str]) -> None:
    study = str(ROOT / "protocols/lamo_espinosa2016.toml")
    found = printed(capsys, "predict", study, "--draws", "100", "--as-hypothesis")
    known = keys(found, "", (*FREE, "differences[].by_hypothesis"))
    assert known == documented("paean predict --json")


def test_the_documented_keys_of_an_appraisal_appear(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cohort, valuation = tmp_path / "cohort", str(DOCS / "examples/valuation.toml")
    printed(capsys, "simulate", str(TRIAL), "--out", str(cohort))
    few = ("--draws", "200", "--as-hypothesis")
    found = printed(capsys, "appraise", str(cohort), "--valuation", valuation, *few)
    known = keys(found, "", (*FREE, "acceptability[].shares"))
    assert known == documented("paean appraise --json")


KNEE = "--condition knee_oa --control hyaluronic_acid --medians --assume-spread --by masking"
NERVE = "--condition neuropathic_dpn --treatment pregabalin --at 8weeks"


def test_the_documented_keys_of_a_design_appear(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study = str(ROOT / "protocols/lamo_espinosa2016.toml")
    few = ("design", study, "--trials", "20", "--methods", "ancova")
    looks = ("--looks", "0.5", "--futility", "pocock", "--effect", "2", "--power", "0.5")
    more = ("--harm-limit", "0.1", "--sentinels", "2", "--sentinel-wait", "7", "--laboratory")
    one = printed(capsys, *few, *looks, *more, "--out", str(tmp_path / "one"))
    two = printed(capsys, *few, "--review", "0.5", "--out", str(tmp_path / "two"))
    found = keys(one, "", FREE) | keys(two, "", FREE)
    assert {re.sub(r"\.(value|mc_error)$", "", key) for key in found} == documented(
        "paean design --json"
    )


@pytest.mark.parametrize(
    ("act", "section"),
    [
        ("list", "list"),
        ("show Cingal1301", "show"),
        ("links", "links"),
        ("known", "known"),
        (f"pool {KNEE}", "pool"),
        (
            "pool --condition neuropathic_dpn --treatment pregabalin --at 12weeks --network",
            "pool --network",
        ),
        (f"pool {NERVE} --arms", "pool --arms"),
        (f"plot forest {NERVE} --out OUT", "plot"),
        (f"add {ROOT / 'docs/examples/trial.toml'}", "add"),
    ],
)
def test_the_documented_keys_of_the_evidence_appear(
    act: str, section: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = act.replace("OUT", str(tmp_path / "forest.svg")).split()
    free = (*FREE, "trials[].sides", "p_scores", "consistency.by_design")
    # a key that may be null is documented beside the keys it else has
    null = {"movements[].before"}
    assert keys(printed(capsys, "evidence", *words), "", free) | null == (
        documented(f"paean evidence {section} --json") | null
    )


# -- the pages at the root -----------------------------------------------------------------------


def test_the_citation_names_this_version_and_what_the_format_asks_for() -> None:
    cff = text("CITATION.cff")
    for line in ("cff-version: 1.2.0", f"version: {__version__}", "license: Apache-2.0"):
        assert f"\n{line}\n" in f"\n{cff}"
    for key in ("message:", "title:", "authors:"):
        assert f"\n{key}" in cff


def test_the_changelog_knows_this_version_and_that_nothing_is_calibrated() -> None:
    log = text("CHANGELOG.md")
    assert __version__ in log
    assert reference_parameters().calibrated or "uncalibrated" in log


def test_rules_named_in_the_documentation_exist() -> None:
    known = {rule.code for rule in all_rules()}
    for page in PAGES:
        named = set(re.findall(r"\b[A-Z]{3}\d{3}\b", page.read_text(encoding="utf-8")))
        assert named <= known, page.name
