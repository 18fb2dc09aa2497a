"""The words of a page, apart from its code: a file of texts, one for each language."""

import string
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from paean.study.errors import fault

_ENGLISH = files("paean.report") / "texts" / "en.toml"
Tree = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Texts by dotted key; ``name`` is how a fault calls the file."""

    name: str
    tree: Tree

    def text(self, key: str, **values: object) -> str:
        """Return a text with its values filled in; PaeanError where the key is missing."""
        found = self.at(key)
        if not isinstance(found, str):
            raise fault(self.name, f"{key} is no single text", "compare it with en.toml")
        return found.format(**values)

    def texts(self, key: str, **values: object) -> tuple[str, ...]:
        """Return a list of texts, each filled in; PaeanError where the key is missing."""
        found = self.at(key)
        if not isinstance(found, list):
            raise fault(self.name, f"{key} is no list of texts", "compare it with en.toml")
        return tuple(str(entry).format(**values) for entry in found)

    def at(self, key: str) -> object:
        """Return what stands under a dotted key; PaeanError where nothing does."""
        here: Any = self.tree
        for part in key.split("."):
            if not isinstance(here, Mapping) or part not in here:
                raise fault(self.name, f"the text {key} is missing", "add it, as in en.toml")
            here = here[part]
        return here


def english() -> Catalogue:
    """Return the packaged texts."""
    return Catalogue(name="en.toml", tree=tomllib.loads(_ENGLISH.read_text(encoding="utf-8")))


def translated(tree: Tree, name: str) -> Catalogue:
    """Return the texts of another language; PaeanError with the first that does not fit.

    Every key of the English texts must be there, with the same names in braces and lists of the
    same length, so that no page is half translated.
    """
    found = Catalogue(name=name, tree=tree)
    for key, text in leaves(english().tree):
        mine = found.at(key)
        if isinstance(text, str) and isinstance(mine, str):
            _same_names(key, text, mine, name)
        elif not (isinstance(text, list) and isinstance(mine, list) and len(text) == len(mine)):
            raise fault(name, f"{key} is not of the kind that en.toml has", "compare the two")
        else:
            for one, other in zip(text, mine, strict=True):
                _same_names(key, str(one), str(other), name)
    return found


def leaves(tree: Tree, before: str = "") -> Iterator[tuple[str, object]]:
    """Yield every text or list of texts with its dotted key."""
    for key, value in tree.items():
        if isinstance(value, Mapping):
            yield from leaves(value, f"{before}{key}.")
        else:
            yield f"{before}{key}", value


def _same_names(key: str, text: str, mine: str, name: str) -> None:
    wanted, found = _names(text), _names(mine)
    if wanted != found:
        told = ", ".join(sorted(wanted ^ found))
        raise fault(name, f"{key} differs in what stands in braces: {told}", "name the same values")


def _names(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}
