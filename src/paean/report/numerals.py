"""How numbers are written: decimals by the scale, a true minus sign, no false zero."""

from math import isfinite

MINUS, MISSING, THIN = "−", "–", "\u202f"
_FINE_SPAN = 20.0


def decimals(span: float) -> int:
    """Return how many decimals suit differences on a scale of this width."""
    return 1 if span >= _FINE_SPAN else 2


def plain(value: float, places: int = 1) -> str:
    """Return a number with fixed decimals; one more where it would falsely read as zero."""
    if not isfinite(value):
        return MISSING
    for extra in range(3):
        text = f"{abs(value):.{places + extra}f}"
        if float(text) != 0:
            return (MINUS if value < 0 else "") + text
    return f"{0:.{places}f}"


def signed(value: float, places: int = 1) -> str:
    """Return a number that always shows its sign."""
    text = plain(value, places)
    return f"+{text}" if isfinite(value) and value > 0 and float(text) != 0 else text


def compact(value: float) -> str:
    """Return a number as short as it can be told without loss of sense."""
    if not isfinite(value):
        return MISSING
    if value != 0 and not 1e-3 <= abs(value) < 1e5:
        mantissa, exponent = f"{value:.3g}".split("e") if "e" in f"{value:.3g}" else ("", "")
        if mantissa:
            return f"{mantissa}e{int(exponent)}".replace("-", MINUS)
    return f"{value:.6g}".replace("-", MINUS)


def percent(share: float, places: int = 0) -> str:
    """Return a share as a percentage."""
    return MISSING if not isfinite(share) else f"{plain(100 * share, places)}{THIN}%"


def interval(low: float, high: float, places: int = 1) -> str:
    """Return ``low to high``, or a dash where there is none."""
    if not (isfinite(low) and isfinite(high)):
        return MISSING
    return f"{plain(low, places)} to {plain(high, places)}"


def probability(value: float) -> str:
    """Return a p value as journals print it."""
    if not isfinite(value):
        return MISSING
    return "< 0.001" if value < 0.001 else f"{value:.3f}" if value < 0.1 else f"{value:.2f}"


def count(number: int, one: str, many: str) -> str:
    """Return a number with its noun in the singular or the plural."""
    return f"{number} {one if number == 1 else many}"


def listed(parts: list[str]) -> str:
    """Return parts joined as in a sentence."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
