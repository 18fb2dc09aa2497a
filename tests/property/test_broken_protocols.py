"""Whatever a file holds, reading it ends in a protocol or in faults a person can mend."""

import re
import tomllib

import pytest
from hypothesis import HealthCheck, given, settings

from paean.files.protocol import parse_protocol
from paean.study.errors import Fault, PaeanError
from paean.study.protocol import Protocol
from strategies import FILES, TABLES, TEXTS, broken_tables, broken_text, noise, toml_text

NAMES = [path.stem for path in FILES]
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
# the same files on every run; look for new ones with other settings
many = settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def faults_of(content: bytes) -> tuple[Fault, ...]:
    """Return why this is no protocol, none if it is one; anything else that is raised fails."""
    try:
        protocol = parse_protocol(content, "trial.toml")
    except PaeanError as error:
        faults = error.faults
    else:
        assert isinstance(protocol, Protocol)
        return ()
    assert faults, "refused without a reason"
    return faults


def assert_a_person_can_mend(fault: Fault, lines: list[str]) -> None:
    assert fault.problem.strip()
    assert fault.remedy.strip()
    assert fault.at.file == "trial.toml"
    assert 1 <= fault.at.line <= len(lines)
    assert 1 <= fault.at.column <= len(lines[fault.at.line - 1]) + 1
    assert not _UNPRINTABLE.search(str(fault))
    assert len(str(fault)) < 2000


def assert_faults_can_be_mended(content: bytes) -> None:
    lines = content.decode("utf-8-sig", errors="replace").split("\n")
    for fault in faults_of(content):
        assert_a_person_can_mend(fault, lines)


@given(broken_tables())
@many
def test_a_protocol_with_broken_tables_is_refused_at_lines_a_person_can_mend(content) -> None:
    assert_faults_can_be_mended(content)


@given(broken_text())
@many
def test_a_protocol_with_broken_text_is_refused_at_lines_a_person_can_mend(content) -> None:
    assert_faults_can_be_mended(content)


@given(noise())
@many
def test_noise_is_refused_at_lines_a_person_can_mend(content) -> None:
    assert faults_of(content)
    assert_faults_can_be_mended(content)


def test_most_of_the_broken_protocols_are_indeed_refused() -> None:
    refused: list[bool] = []

    @given(broken_tables())
    @settings(many, max_examples=60)
    def count(content: bytes) -> None:
        refused.append(bool(faults_of(content)))

    count()
    assert sum(refused) > 0.6 * len(refused)


@pytest.mark.parametrize(("text", "table"), list(zip(TEXTS, TABLES, strict=True)), ids=NAMES)
def test_tables_written_again_are_the_same_protocol(text, table) -> None:
    written = toml_text(table)
    assert tomllib.loads(written) == table
    assert parse_protocol(written.encode("utf-8"), "") == parse_protocol(text, "")
