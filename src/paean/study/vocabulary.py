"""The words a protocol may use for conditions and products: one small file each, found here.

A new condition or product is a new file in ``words``; no list anywhere names them.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionWords:
    """What a condition is called, and where it is.

    ``tissue`` is the body that is simulated, ``evidence`` the word of the published trials,
    ``site`` where a local treatment goes, ``named_by`` a regular expression that its names match;
    ``part`` is what is counted when one person gives several. ``sport`` says whether people ask
    when they may play again, ``measure`` the instrument of function that its trials use.
    """

    name: str
    label: str
    people: str
    tissue: str
    evidence: str
    site: str
    named_by: str
    part: str = "site"
    sport: bool = False
    measure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductWords:
    """What a cell product is called and what it is made of.

    ``tissue`` is what it comes from, ``origin`` its entry among the potencies, ``usual_dose`` the
    parameter of the cells in it where a protocol states no dose. ``expanded`` products are grown
    in culture, ``perinatal`` ones never the patient's own, ``stromal`` ones judged as such.
    ``named_by`` is a regular expression that the words of a text for its tissue match.
    """

    name: str
    label: str
    tissue: str
    origin: str
    usual_dose: str
    expanded: bool
    named_by: str
    perinatal: bool = False
    stromal: bool = True


@cache
def conditions() -> dict[str, ConditionWords]:
    """Return every condition by its name, in the order of the alphabet."""
    return {name: ConditionWords(name=name, **words) for name, words in _words("condition")}


@cache
def products() -> dict[str, ProductWords]:
    """Return every cell product by its name, in the order of the alphabet."""
    return {name: ProductWords(name=name, **words) for name, words in _words("product")}


def _words(kind: str) -> list[tuple[str, dict[str, Any]]]:
    folder = files("paean.study") / "words" / kind
    found = sorted(one.name for one in folder.iterdir() if one.name.endswith(".toml"))
    return [
        (name.removesuffix(".toml"), tomllib.loads((folder / name).read_text(encoding="utf-8")))
        for name in found
    ]
