"""`paean run` on hundreds of broken protocols: exit code 2, faults in words, nothing written."""

import contextlib
import io
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
