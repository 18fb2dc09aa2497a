"""What the check finds in every published protocol is known, line by line."""

import pytest

from golden_findings import FOLDER, PROTOCOLS, findings_of

REMEDY = "look at the difference, then run python tests/golden_findings.py"


@pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda path: path.stem)
def test_the_findings_of_a_published_protocol_are_those_stored(protocol) -> None:
    stored = (FOLDER / f"{protocol.stem}.txt").read_text(encoding="utf-8")
    assert findings_of(protocol).splitlines() == stored.splitlines(), REMEDY


def test_nothing_is_stored_of_a_protocol_that_is_gone() -> None:
    assert {p.stem for p in FOLDER.glob("*.txt")} == {p.stem for p in PROTOCOLS}


@pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda path: path.stem)
def test_no_rule_crashes_on_a_published_protocol(protocol) -> None:
    assert "could not be applied" not in findings_of(protocol)
