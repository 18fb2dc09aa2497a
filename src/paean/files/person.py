"""One person in a TOML file: every fault at its file, line and key, all at once."""

from pathlib import Path as FilePath

from paean.files.noun import fitted
from paean.files.positions import located
from paean.files.text import bytes_of, tables
from paean.study.errors import PaeanError
from paean.study.person import Person, person_misfits


def person_bytes(path: FilePath) -> bytes:
    """Return the bytes of a person's file; PaeanError if they cannot be read."""
    return bytes_of(path, "person")


def parse_person(content: bytes, name: str) -> Person:
    """Return the person of TOML bytes; ``name`` is how the faults call the file."""
    person, wrong = fitted(Person, tables(content, name), person_misfits)
    if person is None:
        raise PaeanError(*located(wrong, content, name))
    return person
