"""Whatever is checked, every format of `paean check` is whole, says the same, and never crashes."""

import contextlib
import copy
import datetime
import io
import json
import re
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from paean.cli.main import main
from paean.files.protocol import parse_protocol
from paean.study.errors import PaeanError
from strategies import FILES, TABLES, broken_protocols, toml_text

ROOT = Path(__file__).parents[2]
FORMATS = ("text", "json", "sarif", "github")
SARIF = Draft4Validator(
    json.loads((ROOT / "tests/reference/sarif/sarif-2.1.0-rtm.5.json").read_text("utf-8"))
)
EXEMPLARY = tomllib.loads((files("paean.check") / "data/exemplary.toml").read_text("utf-8"))
_COMMAND = re.compile(r"::(error|warning|notice) [^\r\n]*title=[^,:\r\n]+::[^\r\n]+")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
fuzzed = settings(
    max_examples=60, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip


# -- protocols that are bent and mostly stay protocols -------------------------------------------


def leaves(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every holder and key of a table whose value is no table or list of tables."""
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        inner = value[key]
        if isinstance(inner, dict) or (isinstance(inner, list) and inner):
            yield from leaves(inner)
        else:
            yield value, key


ODD_TEXTS = (
    "a, b: c % 'd' \"e\" `f` | g", "::error title=x::y", "<script>alert(1)</script>", "ünïcödé → ∞",
    "%0A%0D", "{0} {name} %s", "x" * 400, "\\", "#", "e\u0301\u200b",
)  # fmt: skip


@st.composite
def bent_protocols(draw: st.DrawFn) -> bytes:
    """Return a real or the exemplary protocol with facts left out, flipped, scaled or reworded.

    What would no longer be a protocol is mostly taken back, so that most of them still are.
    """
    table = copy.deepcopy(draw(st.sampled_from([*TABLES, EXEMPLARY, EXEMPLARY])))
    for _ in range(draw(st.integers(1, 6))):
        bent = copy.deepcopy(table)
        _bend(draw, *draw(st.sampled_from(list(leaves(bent)))))
        if not faults_in(toml_text(bent).encode("utf-8")) or draw(st.integers(0, 29)) == 0:
            table = bent
    return toml_text(table).encode("utf-8")


def _bend(draw: st.DrawFn, holder: Any, key: Any) -> None:
    value = holder[key]
    if isinstance(value, bool):
        holder[key] = not value
    elif isinstance(value, str) and draw(st.booleans()):
        holder[key] = draw(st.sampled_from(ODD_TEXTS))
    elif isinstance(value, int | float) and draw(st.booleans()):
        holder[key] = type(value)(value * draw(st.sampled_from([0, 0.5, 2, 10])))
    elif isinstance(holder, dict):
        del holder[key]


def faults_in(content: bytes) -> int:
    """Return how many faults keep this from being a protocol."""
    try:
        parse_protocol(content, "trial.toml")
    except PaeanError as error:
        return len(error.faults)
    return 0


# -- what is asked and what is answered ----------------------------------------------------------


def checked(*arguments: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stderr(err), contextlib.redirect_stdout(out):
        code = main(["check", *arguments], clock=lambda: datetime.date(2026, 6, 1))
    return code, out.getvalue(), err.getvalue()


def broken_codes(form: str, out: str) -> Counter[str]:
    """Return how often each rule is broken, as one format tells it; fail where it is not whole."""
    if form == "json":
        found = [f for file in json.loads(out)["files"] for f in file["findings"]]
        assert not [f["message"] for f in found if f["crashed"]]
        return Counter(f["code"] for f in found if f["verdict"] == "broken" and not f["waiver"])
    if form == "sarif":
        log = json.loads(out)
        assert [e.message for e in SARIF.iter_errors(log)] == []
        results = [r for run in log["runs"] for r in run["results"] if r["kind"] == "fail"]
        return Counter(r["ruleId"] for r in results if "suppressions" not in r)
    if form == "github":
        lines = out.removesuffix("\n").split("\n") if out else []
        assert all(_COMMAND.fullmatch(line) for line in lines)
        return Counter(re.findall(r"^::[^\r\n]*title=([A-Z]{3}\d{3})::", out, re.MULTILINE))
    assert not _CONTROL.search(out)
    return Counter(re.findall(r": (?:error|warning|note) ([A-Z]{3}\d{3}) ", out))


def in_every_format(*names: str) -> dict[str, tuple[int, str, str]]:
    return {form: checked(*names, "--format", form) for form in FORMATS}


@given(bent_protocols())
@fuzzed
def test_every_format_is_whole_and_says_the_same(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "trial.toml"
        path.write_bytes(content)
        told = in_every_format(str(path))
    faults = faults_in(content)
    codes = {code for code, _, _ in told.values()}
    assert codes == {2} if faults else codes in ({0}, {1})
    broken = [broken_codes(form, out) for form, (_, out, _) in told.items()]
    assert broken == [broken[0]] * len(FORMATS)
    for _, _, err in told.values():
        assert len(err.splitlines()) == min(faults, 201)
        assert all(line.startswith("paean: ") for line in err.splitlines())


def test_most_of_the_bent_protocols_are_still_protocols() -> None:
    whole: list[bool] = []

    @given(bent_protocols())
    @settings(fuzzed, max_examples=40)
    def count(content: bytes) -> None:
        whole.append(not faults_in(content))

    count()
    assert 0.6 * len(whole) < sum(whole) < len(whole)


@given(broken_protocols())
@settings(fuzzed, max_examples=12)
def test_a_broken_file_spoils_no_other(content: bytes) -> None:
    good = str(FILES[0])
    alone = {form: broken_codes(form, checked(good, "--format", form)[1]) for form in FORMATS}
    faults = faults_in(content)
    if not faults:
        return
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "trial.toml"
        path.write_bytes(content)
        told = in_every_format(str(path), good)
    for form, (code, out, err) in told.items():
        assert code == 2
        assert broken_codes(form, out) == alone[form]
        assert err.startswith("paean: ")
        assert good not in err


ODD_NAMES = (
    "a b.toml", "a,b:c.toml", "50 %.toml", "%0A.toml", "a\nb.toml", "\x1b[31m.toml", "ü→∞.toml",
    "-.toml", "'\".toml", "::error::.toml", "x" * 200 + ".toml",
)  # fmt: skip


@pytest.mark.parametrize("name", ODD_NAMES)
@pytest.mark.parametrize("content", [FILES[0].read_bytes(), b"[study]\nx = "], ids=["", "broken"])
def test_a_file_of_any_name_is_told_in_every_format(
    name: str, content: bytes, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    told = in_every_format(str(tmp_path / name))
    expected = broken_codes("json", told["json"][1])
    for form, (code, out, err) in told.items():
        assert (code == 2) is bool(faults_in(content))
        assert broken_codes(form, out) == expected
        assert len(err.split("\n")) - 1 == faults_in(content)
        assert not _CONTROL.search(err)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("what", ["missing.toml", "a folder", "", "\x00"])
def test_what_is_no_file_is_one_message_in_every_format(
    what: str, form: str, tmp_path: Path
) -> None:
    (tmp_path / "a folder").mkdir()
    code, out, err = checked(str(tmp_path / what) if what else "", "--format", form)
    assert code == 2
    assert err.startswith("paean: ")
    assert err.count("\n") == 1
    assert broken_codes(form, out) == Counter()


@given(st.text(max_size=12), st.sampled_from(["--select", "--ignore", "--explain", "--on"]))
@settings(fuzzed, max_examples=80)
def test_an_option_of_any_text_ends_in_an_answer_or_one_message(text: str, option: str) -> None:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stderr(err), contextlib.redirect_stdout(out):
        try:
            code = main(["check", str(FILES[0]), f"{option}={text}"])
        except SystemExit as ended:  # the reader of the command line ends by itself
            code = ended.code
    assert code in (0, 1, 2)
    if code == 2:
        assert out.getvalue() == ""
        assert "Traceback" not in err.getvalue()
