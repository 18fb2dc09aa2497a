"""What the law of a place says of a product, as far as texts were seen."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from paean.study.person import Jurisdiction

NOT_SEEN = "not_seen"
_MEMBER_OF: Mapping[str, str] = {"DE": "EU"}


@cache
def _table() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    path = files("paean.evidence") / "data" / "advice" / "approvals.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def approval(product: str, jurisdiction: Jurisdiction) -> tuple[str, str]:
    """Return the status word of a product in a place and its source; ``not_seen`` where none is."""
    for place in (jurisdiction, _MEMBER_OF.get(jurisdiction, ""), "default"):
        found = _table().get(place, {}).get(product)
        if found is not None:
            return found["status"], found["source"]
    return NOT_SEEN, "no text on this product in this place was read"


def statuses() -> frozenset[str]:
    """Return every status word in use, so that a catalogue of texts can be complete."""
    used = {entry["status"] for place in _table().values() for entry in place.values()}
    return frozenset({*used, NOT_SEEN})
