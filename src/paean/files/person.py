"""One person in a TOML file: every fault at its file, line and key, all at once."""

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path as FilePath

from paean.files.noun import fitted
from paean.files.positions import located
from paean.files.text import bytes_of, tables
from paean.files.units import shown
from paean.study.errors import PaeanError
from paean.study.misfit import Misfit
from paean.study.person import Person, person_misfits


def person_bytes(path: FilePath) -> bytes:
    """Return the bytes of a person's file; PaeanError if they cannot be read."""
    return bytes_of(path, "person")


def parse_person(content: bytes, name: str, conditions: tuple[str, ...]) -> Person:
    """Return the person of TOML bytes; ``name`` is how the faults call the file.

    A condition that is not among ``conditions`` is a fault at its line, as any unknown word is.
    """

    def misfits(person: Person) -> Iterator[Misfit]:
        yield from person_misfits(person)
        if person.condition not in conditions:
            yield _unknown(person.condition, conditions)

    person, wrong = fitted(Person, tables(content, name), misfits)
    if person is None:
        raise PaeanError(*located(wrong, content, name))
    return person


def _unknown(condition: str, known: tuple[str, ...]) -> Misfit:
    near = get_close_matches(condition[:_LONGEST_GUESSED], known, n=1)
    return Misfit(
        path=("condition",), problem=f"{shown(condition)} is not known here",
        remedy=f'did you mean "{near[0]}"?' if near else f"use one of {', '.join(known)}",
    )  # fmt: skip


_LONGEST_GUESSED = 100  # comparing costs the square of the length
