"""TOML to Protocol: every fault at its file, line and key, all at once."""

from hashlib import sha256
from pathlib import Path as FilePath
from typing import Any

from paean.files.noun import fitted
from paean.files.positions import dotted, located, locator
from paean.files.text import protocol_bytes, tables
from paean.study.consistency import misfits
from paean.study.errors import Fault, PaeanError, Place
from paean.study.protocol import Protocol

__all__ = ["digest", "locator", "parse_protocol", "protocol_bytes", "protocol_of", "read_protocol"]


def read_protocol(path: FilePath) -> Protocol:
    """Return the protocol of a TOML file; PaeanError with every fault if it cannot be used."""
    return parse_protocol(protocol_bytes(path), str(path))


def digest(content: bytes) -> str:
    """Return the SHA-256 digest by which a protocol is known."""
    return sha256(content).hexdigest()


def parse_protocol(content: bytes, name: str) -> Protocol:
    """Return the protocol of TOML bytes; ``name`` is how the faults call the file."""
    protocol, wrong = fitted(Protocol, tables(content, name), misfits)
    if protocol is None:
        raise PaeanError(*located(wrong, content, name))
    return protocol


def protocol_of(raw: dict[str, Any], name: str) -> Protocol:
    """Return the protocol of tables that stand in no file; its faults have keys, no lines."""
    protocol, wrong = fitted(Protocol, raw, misfits)
    if protocol is None:
        raise PaeanError(
            *(
                Fault(at=Place(file=name, key=dotted(m.path)), problem=m.problem, remedy=m.remedy)
                for m in wrong
            )
        )
    return protocol
