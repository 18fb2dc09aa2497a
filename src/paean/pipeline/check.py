"""Read a protocol and apply every rule to it."""

from pathlib import Path

from paean.check.run import check
from paean.files.protocol import locator, parse_protocol, protocol_bytes
from paean.study.protocol import Protocol
from paean.study.ruling import Checked


def check_file(path: Path) -> tuple[Protocol, Checked]:
    """Return a protocol and what its rules and the law in force find in it."""
    content = protocol_bytes(path)
    protocol = parse_protocol(content, str(path))
    return protocol, check(protocol, locator(content, str(path)))
