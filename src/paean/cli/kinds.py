"""What a word of a command may be: each function returns its value, or says what it is not."""

import argparse
import datetime


def whole(text: str) -> int:
    """Return a whole number."""
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]} is not a whole number") from None


def seed(text: str) -> int:
    """Return a seed, 0 to 2^63 - 1."""
    value = whole(text)
    if not 0 <= value < 2**63:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 2^63 - 1")
    return value


def positive(text: str) -> int:
    """Return a whole number of at least 1."""
    value = whole(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not at least 1")
    return value


def share(text: str) -> float:
    """Return a share, 0 to 1."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text[:40]} is not a share between 0 and 1")
    return value


def day(text: str) -> datetime.date:
    """Return a day such as 2026-01-31."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]} is not a day such as 2026-01-31") from None


def prefixes(text: str) -> list[str]:
    """Return the codes of a list with commas, in capitals."""
    return [part for part in text.upper().replace(" ", "").split(",") if part]


def setting(text: str) -> tuple[str, float]:
    """Return the name and the value of NAME=VALUE."""
    name, _, value = text.partition("=")
    try:
        return name.strip(), float(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]} is not NAME=VALUE") from None
