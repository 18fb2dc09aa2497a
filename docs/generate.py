"""Write what the documentation takes from the code: reference tables and the output of examples.

Run ``python docs/generate.py`` after a change of a noun, a rule, a parameter, a table or a verb.
The test ``tests/scenario/test_docs.py`` fails while a page says something else than the code.
"""

import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import credibility
import known_page
import pack_pages
from measured import page
from rule_pages import rule_pages, rules_index

from paean.cli import main
from paean.cli.evidence_acts import ACTS
from paean.evidence.parameters import reference_parameters, tissue_parameters
from paean.files.reference import protocol_reference
from paean.files.schema import protocol_schema
from paean.simulate.tissues import tissues
from paean.study import cohort
from paean.study.source import Parameter, ParameterSet
from paean.study.truth import POTENTIAL
from paean.study.vocabulary import conditions

DOCS = Path(__file__).parent
ROOT = DOCS.parent
# pages with examples, and how many commands each shows at least
EXAMPLES = {
    "tutorial.md": 11, "how-to/add-a-trial.md": 4, "how-to/export-model.md": 3,
    "how-to/appraise.md": 3, "how-to/advise.md": 2,
}  # fmt: skip
_MADE = "<!-- made by docs/generate.py; edit the source it names, not this page -->\n\n"
_BLOCK = re.compile(r"(?<=^```console run\n).*?(?=^```$)", re.DOTALL | re.MULTILINE)
_EXIT = re.compile(r"  # exits (\d)$")

_COHORT_HEAD = f"""\
# The cohort

{_MADE}A cohort is what a study observed: four tables (`paean.study.cohort`), an origin and the
protocol it was observed under. On disk it is a folder: `paean.json` (the header, see
[json.md](json.md)), `protocol.toml`, and for each table a folder of Parquet parts, one for each
block of people. Every part carries `paean.origin` and `paean.format` in its file metadata. Days
count from day 0, the first treatment. NaN never occurs; what is not known is null. There is one
row of `subjects` per subject, at most one row of `assessments` per subject, visit and outcome,
and no row of a subject that is not in `subjects`.
"""
_COHORT_FOOT = """
Truth is not part of the cohort: it stands beside it in a simulated folder (`--truth`), no
analysis reads it, and a real study has none.
"""
_PARAMETERS_HEAD = f"""\
# The parameters

{_MADE}The set `{{version}}` has {{number}} numbers and is {{state}}: {{published}} are published,
{{derived}} derived from something published, {{assumed}} are assumptions. They stand in
`src/paean/evidence/data/parameters.toml`. Symbols are those of
[the body](../explanation/body.md).
"""
_COMMANDS_HEAD = f"""\
# The command line

{_MADE}Exit code 0: done. 1: the answer is no. 2: the input cannot be used, and nothing was
written. What `--json` prints is described in [json.md](json.md).
"""

COLUMNS = {
    "subjects": {
        "subject": "number of the randomised unit, from 1",
        "person": "number of the human being; within patients one person is several subjects",
        "arm": "the arm's name in the protocol",
        "age_years": "age at entry; empty where the protocol publishes no mean age",
        "female": "sex; empty where the protocol publishes no share",
        "screened": "candidates seen for this place, the enrolled one included",
        "status": '"enrolled", or "simulation failed" where the body could not be integrated',
    },
    "treatments": {
        "subject": "who was treated",
        "day": "day of the administration, or the first day of a daily treatment",
        "kind": "the treatment's `kind` in the protocol",
        "product": "the cell product; empty for comparators",
        "dose_million_cells": "stromal cells given; where the protocol states none, the assumption",
    },
    "assessments": {
        "subject": "who was assessed",
        "visit": "the visit's name in the protocol",
        "day": "the day it took place; a visit that did not take place has no row",
        "outcome": "the outcome's name in the protocol",
        "score": "the score on the outcome's own scale, bounded and rounded to its resolution",
    },
    "events": {
        "subject": "to whom it happened",
        "day": "its first day; for a loss to follow-up, the day of the first visit missed",
        "end_day": "its last day; empty where it has none",
        "kind": '"rescue_medication", "lost_to_follow_up" or "adverse_event"',
        "term": "what it was: the adverse event, or the visit that rescue preceded",
        "serious": "whether it was serious",
        "related": "whether it was related to treatment; empty where that is no question",
    },
    "truth": {
        "subject": "the same numbers as in `subjects`",
        "arm": "the arm the person is imagined under, their own or another",
        "visit": "the follow-up visit",
        "day": "the day of the visit",
        "outcome": "name of the outcome in the protocol",
        "score": "what the person would report under that arm, had they not left",
    },
}


def references() -> dict[str, str]:
    """Return the text of every generated page by its name as seen from docs/reference."""
    return {
        "../credibility.md": credibility.page(_MADE),
        "benchmarks.md": page(),
        "cohort.md": _cohort(),
        "command-line.md": _command_line(),
        "laws.md": pack_pages.page(_MADE),
        "parameters.md": _parameters(),
        "protocol.md": protocol_reference(_MADE),
        "protocol.schema.json": json.dumps(protocol_schema(), indent=2, ensure_ascii=False) + "\n",
        "rules.md": rules_index(_MADE),
        "what-is-known.md": known_page.page(_MADE),
    }


def pages_of_rules() -> dict[str, str]:
    """Return the page of every rule by its name under docs/reference."""
    return rule_pages(_MADE)


def _table(head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', '/') for cell in row)} |\n" for row in lines)


def _cohort() -> str:
    parts = [_COHORT_HEAD]
    for name, schema in {**cohort.TABLES, "truth": POTENTIAL}.items():
        rows = ((f"`{c}`", str(kind), COLUMNS[name][c]) for c, kind in schema.items())
        parts.append(f"\n## {name}\n\n{_table(('column', 'type', 'meaning'), rows)}")
    return "".join([*parts, _COHORT_FOOT])


def _parameters() -> str:
    known = reference_parameters()
    counts = Counter(p.basis for p in known.parameters)
    head = _PARAMETERS_HEAD.format(
        version=known.version,
        number=len(known.parameters),
        state="calibrated" if known.calibrated else "**not calibrated**",
        published=counts["published"],
        derived=counts["derived"],
        assumed=counts["assumption"],
    )
    parts = [head]
    for group, found in groupby(known.parameters, lambda p: p.name.partition(".")[0]):
        rows = (_parameter_row(p) for p in found)
        names = ("name", "symbol", "value", "unit", "meaning", "basis", "source")
        parts.append(f"\n## {group}\n\n{_table(names, rows)}")
    return "".join([*parts, *_tissue_parameters(known)])


def _tissue_parameters(knee: ParameterSet) -> Iterator[str]:
    """Yield what each other tissue has of its own, in a table a tissue."""
    names = ("name", "symbol", "value", "unit", "meaning", "basis", "source")
    for tissue in tissues().values():
        known = tissue_parameters(tissue.name)
        own = [p for p in known.parameters if p not in knee.parameters]
        if own:
            serving = [c.name for c in conditions().values() if c.tissue == tissue.name]
            served = ", ".join(f"`{c}`" for c in serving)
            rows = ((f"`{p.name}`", *_parameter_row(p)[1:]) for p in own)
            head = f"\n## The {tissue.called}\n\nThe set `{known.version}` serves {served}."
            yield f"{head} All else is as in the knee.\n\n{_table(names, rows)}"


def _parameter_row(p: Parameter) -> tuple[str, ...]:
    meaning = f"{p.meaning} ({p.spread})" if p.spread else p.meaning
    symbol = f"`{p.symbol}`" if p.symbol else ""
    short = p.name.partition(".")[2]
    return f"`{short}`", symbol, f"{p.value:g}", p.unit, meaning, p.basis, p.source


def _command_line() -> str:
    parts = [_COMMANDS_HEAD]
    verbs = [[verb] for verb in (*main.VERBS, "warm")]
    for asked in ([], *verbs, *(["evidence", act.name] for act in ACTS)):
        with _terminal_of_80_columns():
            shown, _ = _captured(lambda asked=asked: main.main([*asked, "--help"]))
        title = " ".join(["paean", *asked])
        parts.append(f"\n## {title}\n\n```text\n{shown.rstrip()}\n```\n")
    return "".join(parts)


class _terminal_of_80_columns:  # noqa: N801  reads as a phrase
    """Fix what help looks like, wherever it is made."""

    def __enter__(self) -> None:
        self.before = dict(os.environ)
        os.environ |= {"COLUMNS": "80", "NO_COLOR": "1"}

    def __exit__(self, *_: object) -> None:
        os.environ.clear()
        os.environ |= self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One line that a reader types, the exit code it is said to have, and what it should print."""

    line: str
    exits: int
    expected: str


def blocks(page: str) -> list[str]:
    """Return the console blocks of a page that are marked to run."""
    return _BLOCK.findall(page)


def commands(block: str) -> Iterator[Command]:
    """Yield the commands of a console block, each with the output shown below it."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        line, _, expected = part.partition("\n")
        said = _EXIT.search(line)
        yield Command(
            line=_EXIT.sub("", line), exits=int(said[1]) if said else 0, expected=expected
        )


def run(line: str) -> tuple[str, int]:
    """Run one typed line in the current folder; return what it prints and its exit code."""
    if not line.startswith("paean "):
        return _in_shell(line, "")
    own, _, piped = line.partition(" | ")
    printed, code = _captured(lambda: main.main(own.split()[1:]))
    return _in_shell(piped, printed) if piped else (printed, code)


def _in_shell(line: str, given: str) -> tuple[str, int]:
    done = subprocess.run(
        ["sh", "-c", line], input=given, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr, done.returncode


def _captured(act: Callable[[], int]) -> tuple[str, int]:
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        try:
            code = act()
        except SystemExit as ended:
            code = int(ended.code or 0)
    return said.getvalue(), code


def matches(expected: str, printed: str) -> bool:
    """Return whether output is as shown; ``...`` stands for anything, alone for any lines."""
    if not expected.strip():
        return True
    pattern = re.escape(expected.rstrip()).replace(r"\.\.\.", ".*")
    return re.fullmatch(pattern, printed.rstrip(), re.DOTALL) is not None


def prepare(folder: Path) -> None:
    """Put into a folder what the examples of the documentation start from."""
    shutil.copytree(ROOT / "protocols", folder / "protocols")
    shutil.copytree(DOCS / "examples", folder / "docs/examples")


def refreshed(page: str) -> str:
    """Return a page with the output of its examples as it is now, where it no longer matches."""
    with tempfile.TemporaryDirectory() as name, chdir(name):
        prepare(Path(name))
        return _BLOCK.sub(lambda found: "".join(_fresh(c) for c in commands(found[0])), page)


def _fresh(command: Command) -> str:
    printed, code = run(command.line)
    exits = f"  # exits {code}" if code else ""
    kept = bool(command.expected.strip()) and matches(command.expected, printed)
    return f"$ {command.line}{exits}\n{command.expected if kept else printed}"


def write() -> None:
    """Write every generated page and refresh every example."""
    made = references() | pages_of_rules()
    (DOCS / "reference/rules").mkdir(exist_ok=True)
    for stale in (DOCS / "reference/rules").glob("*.md"):
        if f"rules/{stale.name}" not in made:
            stale.unlink()
    for name, text in made.items():
        (DOCS / "reference" / name).write_text(text, encoding="utf-8")
    for name in EXAMPLES:
        page = DOCS / name
        page.write_text(refreshed(page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(write())
