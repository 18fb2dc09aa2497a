"""The grammar of the Single European Code, from Annex VII of Directive 2006/86/EC.

Forty characters: country 2, tissue establishment 6, donation 13, coding system 1, product 7,
split 3, expiry date 8. Eight zeros stand for a product without an expiry date.
"""

import datetime
import re
from collections.abc import Iterator
from typing import Final

_PARTS: Final = (
    ("the ISO country code", 2, "two capital letters", re.compile(r"[A-Z]{2}")),
    ("the number of the tissue establishment", 6, "six of A-Z, 0-9", re.compile(r"[A-Z0-9]{6}")),
    ("the donation number", 13, "thirteen of A-Z, 0-9", re.compile(r"[A-Z0-9]{13}")),
    ("the product coding system", 1, "E, A or B", re.compile(r"[EAB]")),
    ("the product number", 7, "seven of A-Z, 0-9", re.compile(r"[A-Z0-9]{7}")),
    ("the split number", 3, "three of A-Z, 0-9", re.compile(r"[A-Z0-9]{3}")),
    ("the expiry date", 8, "eight digits", re.compile(r"[0-9]{8}")),
)
LENGTH: Final = sum(length for _, length, _, _ in _PARTS)
_DONATION: Final = 21
_SYSTEM: Final = 21
_EXPIRY: Final = 32
_NEVER: Final = "00000000"


def bare(code: str) -> str:
    """Return a code without the acronym SEC before it and the space between its two sequences."""
    text = code.strip().removeprefix("SEC ").removeprefix("SEC:").strip()
    first, space, second = text.partition(" ")
    return first + second if space and len(first) == _DONATION else text


def faults(code: str) -> Iterator[str]:
    """Yield what is wrong with a code, part by part."""
    text = bare(code)
    if len(text) != LENGTH:
        yield f"the code has {len(text)} characters, not {LENGTH}"
        return
    start = 0
    for name, length, expected, pattern in _PARTS:
        part = text[start : start + length]
        start += length
        if not pattern.fullmatch(part):
            yield f"{name} is '{part}', not {expected}"
    date = text[_EXPIRY:]
    if date != _NEVER and date.isascii() and date.isdigit() and _day(date) is None:
        yield f"the expiry date '{date}' is no day of the calendar"


def expiry(code: str) -> datetime.date | None:
    """Return the day on which a code expires, or None where it has none or is malformed."""
    text = bare(code)
    return None if len(text) != LENGTH else _day(text[_EXPIRY:])


def coding_system(code: str) -> str:
    """Return the letter of the product coding system, or an empty text."""
    text = bare(code)
    return text[_SYSTEM] if len(text) == LENGTH else ""


def _day(digits: str) -> datetime.date | None:
    try:
        return datetime.date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
