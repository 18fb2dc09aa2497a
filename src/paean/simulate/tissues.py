"""Which tissues there are: every module of ``tissue``, found by its ``TISSUE``."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from paean.simulate import tissue as folder
from paean.simulate.tissue_shape import Tissue


@cache
def tissues() -> dict[str, Tissue]:
    """Return every tissue by its name, in the order of the alphabet."""
    found = (
        import_module(f"{folder.__name__}.{module.name}").TISSUE
        for module in iter_modules(folder.__path__)
    )
    return {one.name: one for one in sorted(found, key=lambda one: one.name)}
