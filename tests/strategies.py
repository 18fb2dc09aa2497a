"""Broken protocols: real ones with parts cut, swapped, doubled and filled with junk.

Three ways to break a file, each a Hypothesis strategy of bytes: ``broken_tables`` changes the
tables and writes them as TOML again, ``broken_text`` changes the text, ``noise`` has never been
a protocol. ``broken_protocols`` is any of them. A few of the results are still protocols.
"""

import copy
import datetime
import json
import math
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

FILES = sorted((Path(__file__).parents[1] / "protocols").glob("*.toml"))
TEXTS = [path.read_bytes() for path in FILES]
TABLES = [tomllib.loads(text.decode("utf-8")) for text in TEXTS]
_BARE = re.compile(r"[A-Za-z0-9_-]+")


# Tables as TOML text


def toml_text(table: dict[str, Any]) -> str:
    """Return a table as TOML text, tables under headers and everything else in one line."""
    return "\n".join(_lines(table, ())) + "\n"


def _lines(table: dict[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    for key, value in table.items():
        if not _has_header(value):
            yield f"{_key(key)} = {_inline(value)}"
    for key, value in table.items():
        if not _has_header(value):
            continue
        name = ".".join(_key(part) for part in (*path, key))
        for item in value if isinstance(value, list) else [value]:
            yield f"\n[[{name}]]" if isinstance(value, list) else f"\n[{name}]"
            yield from _lines(item, (*path, key))


def _has_header(value: Any) -> bool:
    tables = value if isinstance(value, list) and value else [value]
    return all(isinstance(item, dict) for item in tables)


def _inline(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(k)} = {_inline(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_inline(item) for item in value) + "]"
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return json.dumps(value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _quoted(name)


# Tables with something wrong


def junk() -> st.SearchStrategy[Any]:
    """Return values of every type of TOML, the nastier ones among them."""
    plain = st.one_of(
        st.booleans(),
        st.integers(),
        st.sampled_from([0, -1, 2**63 - 1, 2**63, -(10**400), 10**4200]),
        st.floats(),
        st.sampled_from([-0.0, 1e308, -1e308, 5e-324]),
        st.text(max_size=8),
        st.sampled_from(WORDS),
        st.dates(),
        st.datetimes(),
        st.times(),
    )
    return st.recursive(
        plain,
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
        ),
        max_leaves=6,
    ) | st.integers(2, 60).map(_nested)


WORDS = [
    "", " ", "0 days", "-1 days", "12 weeks", "1e999 years", "nan days", "1e-999 days", "days",
    "12", "7 parsecs", "50 million cells", "-0 mg", "3 ml", "150 years", "36526 days", "pain_vas",
    "koos_pain", "ikdc", "baseline", "month 12", "bmac", "ha", "steroid", "cell_product", "nsaid",
    "saline", "within_patient", "responder_mcid", "0000-00-00", "2019-02-30", "2019-03-28",
    "\x00", "\x1b[31m", "\u2028", "a\nb", "é", "x" * 3000, "CellProduct", "dose_mg",
]  # fmt: skip


def _nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


@st.composite
def changed_tables(draw: st.DrawFn) -> dict[str, Any]:
    """Return the tables of a real protocol with one to three changes."""
    table = copy.deepcopy(draw(st.sampled_from(TABLES)))
    for _ in range(draw(st.integers(1, 3))):
        spots = list(_spots(table))
        if spots:
            holder, key = draw(st.sampled_from(spots))
            draw(st.sampled_from(_CHANGES))(draw, holder, key)
    return table


def _spots(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = value if isinstance(value, dict) else range(len(value))
    for key in list(keys):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _spots(value[key])


def _delete(_draw: st.DrawFn, holder: Any, key: Any) -> None:
    del holder[key]


def _replace(draw: st.DrawFn, holder: Any, key: Any) -> None:
    holder[key] = draw(junk())


def _number(draw: st.DrawFn, holder: Any, key: Any) -> None:
    """Give a number or a quantity that may be far out, of the same type as the one it was."""
    value = holder[key]
    if isinstance(value, bool):
        holder[key] = not value
    elif isinstance(value, int):
        holder[key] = draw(st.integers())
    elif isinstance(value, float):
        holder[key] = draw(st.floats())
    elif isinstance(value, str):
        holder[key] = re.sub(r"[0-9]+", lambda _: str(draw(st.integers(-9999, 9999))), value)


def _duplicate(draw: st.DrawFn, holder: Any, key: Any) -> None:
    value = copy.deepcopy(holder[key])
    if isinstance(holder, list):
        holder.insert(draw(st.integers(0, len(holder))), value)
    else:
        holder[
            draw(st.text(max_size=6) | st.sampled_from([f"{key}s", key[:-1], "CellProduct"]))
        ] = value


def _swap(draw: st.DrawFn, holder: Any, key: Any) -> None:
    others = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
    other = draw(st.sampled_from(others))
    holder[key], holder[other] = copy.deepcopy(holder[other]), copy.deepcopy(holder[key])


_CHANGES = [_delete, _replace, _replace, _number, _duplicate, _swap]


def broken_tables() -> st.SearchStrategy[bytes]:
    """Return real protocols with changed tables, as TOML again."""
    return changed_tables().map(lambda table: toml_text(table).encode("utf-8"))


# Text with something wrong


@st.composite
def broken_text(draw: st.DrawFn) -> bytes:
    """Return the text of a real protocol with bytes changed, lost or put in."""
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 3))):
        first = draw(st.integers(0, len(text)))
        last = draw(st.one_of(st.just(first), st.integers(first, min(first + 40, len(text)))))
        text = text[:first] + draw(_PIECES) + text[last:]
    return text[: draw(st.integers(0, len(text)))] if draw(st.booleans()) else text


_PIECES = st.one_of(
    st.just(b""),
    st.binary(min_size=1, max_size=4),
    st.text(max_size=4).map(lambda text: text.encode("utf-8")),
    st.sampled_from([
        b'"', b"'", b'"""', b"[", b"]", b"[[", b"{", b"}", b"=", b".", b"#", b"\n", b"\r", b"\\",
        b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\n[study]\n", b"\n[[arms]]\n", b"\nx.y.z = 1\n",
        b"\n[arms]\n", b"9" * 5000, b"0x" + b"f" * 4000, b"[" * 3000, b"a." * 3000, b"nan",
    ]),
)  # fmt: skip


def noise() -> st.SearchStrategy[bytes]:
    """Return bytes that have never been a protocol."""
    return st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(lambda text: text.encode("utf-8")),
        st.dictionaries(st.text(max_size=6), junk(), max_size=4).map(
            lambda table: toml_text(table).encode("utf-8")
        ),
    )


def broken_protocols() -> st.SearchStrategy[bytes]:
    """Return broken protocols of every kind."""
    return st.one_of(broken_tables(), broken_tables(), broken_text(), noise())
