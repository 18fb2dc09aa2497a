"""The names of jurisdictions: one spelling, and which laws hold where."""

import re

EU_MEMBERS = {
    "AT": "Austria", "BE": "Belgium", "BG": "Bulgaria", "HR": "Croatia", "CY": "Cyprus",
    "CZ": "Czechia", "DK": "Denmark", "EE": "Estonia", "FI": "Finland", "FR": "France",
    "DE": "Germany", "GR": "Greece", "HU": "Hungary", "IE": "Ireland", "IT": "Italy",
    "LV": "Latvia", "LT": "Lithuania", "LU": "Luxembourg", "MT": "Malta", "NL": "Netherlands",
    "PL": "Poland", "PT": "Portugal", "RO": "Romania", "SK": "Slovakia", "SI": "Slovenia",
    "ES": "Spain", "SE": "Sweden",
}  # fmt: skip
NAMES = {
    "US": "the United States", "US-FL": "Florida", "EU": "the European Union", "JP": "Japan",
    "GB": "the United Kingdom", "AU": "Australia", "KR": "Korea",
} | EU_MEMBERS  # fmt: skip
_ALSO = {
    "usa": "US", "united states": "US", "united states of america": "US", "florida": "US-FL",
    "european union": "EU", "europe": "EU", "uk": "GB", "united kingdom": "GB",
    "great britain": "GB", "south korea": "KR", "republic of korea": "KR", "el": "GR",
}  # fmt: skip
_KNOWN = (
    {code.lower(): code for code in NAMES}
    | {name.lower(): code for code, name in NAMES.items()}
    | _ALSO
)


def codes(text: str) -> frozenset[str]:
    """Return every jurisdiction that a study named ``text`` lies in, the wider ones included.

    Several are separated by commas or ``and``; what is not known is kept as it was written.
    """
    found: set[str] = set()
    for part in re.split(r"\s*(?:,|;|/|\band\b)\s*", text.strip()):
        code = _KNOWN.get(part.lower(), part)
        found.add(code)
        if code in EU_MEMBERS:
            found.add("EU")
        if "-" in code:
            found.add(code.partition("-")[0])
    return frozenset(found - {""})


def holds_in(jurisdiction: str, text: str) -> bool:
    """Return whether the law of a jurisdiction holds for a study named to lie in ``text``."""
    return jurisdiction in codes(text)


def named(jurisdiction: str) -> str:
    """Return the name of a jurisdiction in a sentence."""
    return NAMES.get(jurisdiction, jurisdiction)
