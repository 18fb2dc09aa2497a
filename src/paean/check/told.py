"""Facts that a protocol tells in words: is each of them there?"""

from collections.abc import Iterator, Mapping

from paean.check.rule import NotApplicable, Said
from paean.check.say import stated
from paean.study.consistency import Path
from paean.study.protocol import Protocol


def told(path: Path, part: object | None, facts: Mapping[str, str]) -> Iterator[Said]:
    """Yield every fact that a part of the protocol leaves out, itself left out or not.

    ``facts`` are words that end in is or are, by the name of the field that holds the fact.
    """
    for name, fact in facts.items():
        yield from stated(path, getattr(part, name, None), fact)


def reported(protocol: Protocol, facts: Mapping[str, str]) -> Iterator[Said]:
    """Yield every fact that the part on reporting leaves out."""
    yield from told(("reporting",), protocol.reporting, facts)


def overseen(protocol: Protocol, facts: Mapping[str, str]) -> Iterator[Said]:
    """Yield every fact that the part on oversight leaves out."""
    yield from told(("oversight",), protocol.oversight, facts)


def unmasked(protocol: Protocol) -> Iterator[NotApplicable]:
    """Yield why a rule on masked trials does not apply, where participants are not masked."""
    if not protocol.masking.participants:
        yield NotApplicable(why="participants are not masked, or it is not stated")
