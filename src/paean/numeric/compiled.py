"""One way to compile a numerical function: cached, free of the interpreter's lock, typed."""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar, cast

try:
    import numba
except ImportError:  # the same functions run uncompiled, correct but slow
    numba = None

Given = ParamSpec("Given")
Returned = TypeVar("Returned")

OPTIONS: dict[str, Any] = {
    "cache": True,
    "nogil": True,
    "error_model": "numpy",
    "no_cfunc_wrapper": True,
}
INSIDE: dict[str, Any] = {"no_cpython_wrapper": True}


def compiled(function: Callable[Given, Returned]) -> Callable[Given, Returned]:
    """Return the function compiled by numba, with the types it was written with.

    No fast-math: sums keep their order, so a result does not depend on the machine's lanes.
    The cache notices a change of the file a function stands in, not of those it calls: after
    editing a compiled function remove the ``__pycache__`` of its callers too.
    """
    if numba is None:
        return function
    return cast("Callable[Given, Returned]", numba.njit(**OPTIONS)(function))


def compiled_part(function: Callable[Given, Returned]) -> Callable[Given, Returned]:
    """Return the function compiled as ``compiled`` does, to be called by compiled ones only.

    Without the way in from Python it compiles in a fraction of the time.
    """
    if numba is None:
        return function
    part = numba.njit(**OPTIONS, **INSIDE)(function)
    return cast("Callable[Given, Returned]", part)
