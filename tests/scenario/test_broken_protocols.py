"""Hundreds of broken protocols: exit code 2, faults in words, nothing written, all parseable."""

import contextlib
import datetime
import io
import json
import re
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from paean.cli.main import main
from paean.files.protocol import parse_protocol
from paean.study.errors import PaeanError
from strategies import broken_protocols


def is_a_protocol(content: bytes) -> bool:
    try:
        parse_protocol(content, "trial.toml")
    except PaeanError:
        return False
    return True


@given(broken_protocols())
@settings(
    max_examples=600,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_a_broken_protocol_ends_in_code_2_and_leaves_nothing(content: bytes) -> None:
    # what is still a protocol may be simulated, or prove unusable there, in the same words
    whole = is_a_protocol(content)
    verb = ["simulate", "--patients", "2"] if whole else ["run"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "trial.toml").write_bytes(content)
        said = io.StringIO()
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
            code = main([*verb, str(folder / "trial.toml"), "--out", str(folder / "out")])
        left = {path.name for path in folder.iterdir()}
    if whole and code == 0:
        assert left == {"trial.toml", "out"}
        return
    assert code == 2
    assert left == {"trial.toml"}
    assert said.getvalue().startswith("paean: ")
    assert "Traceback" not in said.getvalue()


_COMMAND = re.compile(r"::(error|warning|notice) [^\r\n]*title=[^,:\r\n]+::[^\r\n]+")
_LINE = re.compile(r"[^\x00-\x08\x0b-\x1f\x7f]*")


def checked(path: Path, form: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stderr(err), contextlib.redirect_stdout(out):
        code = main(
            ["check", str(path), "--all", "--format", form],
            clock=lambda: datetime.date(2026, 6, 1),
        )
    return code, out.getvalue(), err.getvalue()


def assert_parseable(form: str, out: str, *, whole: bool) -> None:
    if form == "json":
        (file,) = json.loads(out)["files"]
        assert file["read"] is whole
        assert bool(file["faults"]) is not whole
    elif form == "sarif":
        (run,) = json.loads(out)["runs"]
        assert run["invocations"][0]["executionSuccessful"] is whole
        assert bool(run["results"]) is whole
    elif form == "github":
        assert out
        assert all(_COMMAND.fullmatch(line) for line in out.removesuffix("\n").split("\n"))
    else:
        assert bool(out) is whole
        assert _LINE.fullmatch(out.replace("\n", ""))


@given(broken_protocols())
@settings(
    max_examples=200,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_a_check_of_a_broken_protocol_is_whole_in_every_format(content: bytes) -> None:
    whole = is_a_protocol(content)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "trial.toml"
        path.write_bytes(content)
        for form in ("text", "json", "sarif", "github"):
            code, out, err = checked(path, form)
            assert code in (0, 1) if whole else code == 2
            assert_parseable(form, out, whole=whole)
            assert "Traceback" not in err
            assert err == "" if whole else err.startswith("paean: ")
        assert [p.name for p in Path(name).iterdir()] == ["trial.toml"]
