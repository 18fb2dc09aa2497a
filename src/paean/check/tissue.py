"""The tissue that a product comes from, by its kind and by the words of a text."""

import re
from typing import Final

from paean.study.treatment import Product

TISSUES: Final[dict[Product, str]] = {
    "bone_marrow_msc": "bone marrow",
    "bone_marrow_concentrate": "bone marrow",
    "adipose_msc": "adipose tissue",
    "stromal_vascular_fraction": "adipose tissue",
    "microfragmented_fat": "adipose tissue",
    "umbilical_cord_msc": "umbilical cord",
    "placental_msc": "placenta",
}
_WORDS: Final = {
    "bone marrow": re.compile(r"marrow|iliac|\bBM[- ]?MSC", re.I),
    "adipose tissue": re.compile(r"adipos|\bfat\b|\blipo|\bA[TD][- ]?MSC|\bASCs?\b", re.I),
    "umbilical cord": re.compile(r"umbilical|wharton|\b(?:UCT?|WJ)[- ]?MSC", re.I),
    "placenta": re.compile(r"placent|amnio|chorio|decidua|\bP[LD]?[- ]?MSC", re.I),
}


def named_in(text: str) -> set[str]:
    """Return the tissues that a text names, in words or in a prefix such as BM-MSC."""
    return {tissue for tissue, words in _WORDS.items() if words.search(text)}


def is_perinatal(kind: Product) -> bool:
    """Return whether a product comes from what is left after a birth."""
    return TISSUES[kind] in ("umbilical cord", "placenta")
