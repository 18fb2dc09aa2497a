"""The tissue that a product comes from, by its kind and by the words of a text."""

import re

from paean.study.treatment import Product
from paean.study.vocabulary import products


def tissue_of(kind: Product) -> str:
    """Return the tissue that a product comes from."""
    return products()[kind].tissue


def named_in(text: str) -> set[str]:
    """Return the tissues that a text names, in words or in a prefix such as BM-MSC."""
    return {one.tissue for one in products().values() if re.search(one.named_by, text, re.I)}


def is_perinatal(kind: Product) -> bool:
    """Return whether a product comes from what is left after a birth."""
    return products()[kind].perinatal
