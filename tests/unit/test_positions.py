"""Where keys stand: line and column of every path of a TOML text."""

import pytest

from paean.files.positions import dotted, locator, nearest, positions
from paean.study.errors import Place

TEXT = """\
top = 1
[study]
title = "a"   # a comment
  "quoted key" = 2
"esc\\u0061ped" = 3

[[arms]]
name = "one"
[[arms.treatments]]
on = ["0 days",
  # a comment between
  "1 days"]
[[arms.treatments]]
kind = { deep = { er = 1 }, list = [[1], [2, { x = 3 }]] }

[[arms]]
[[arms.treatments]]
dotted.key.here = 1

[sources.one]
"""


@pytest.mark.parametrize(
    ("path", "spot"),
    [
        ((), (1, 1)),
        (("top",), (1, 1)),
        (("study",), (2, 1)),
        (("study", "title"), (3, 1)),
        (("study", "quoted key"), (4, 3)),
        (("study", "escaped"), (5, 1)),
        (("arms",), (7, 1)),
        (("arms", 0), (7, 1)),
        (("arms", 0, "name"), (8, 1)),
        (("arms", 0, "treatments"), (9, 1)),
        (("arms", 0, "treatments", 0), (9, 1)),
        (("arms", 0, "treatments", 0, "on", 0), (10, 7)),
        (("arms", 0, "treatments", 0, "on", 1), (12, 3)),
        (("arms", 0, "treatments", 1), (13, 1)),
        (("arms", 0, "treatments", 1, "kind", "deep", "er"), (14, 19)),
        (("arms", 0, "treatments", 1, "kind", "list", 1, 1, "x"), (14, 48)),
        (("arms", 1), (16, 1)),
        (("arms", 1, "treatments", 0), (17, 1)),
        (("arms", 1, "treatments", 0, "dotted"), (18, 1)),
        (("arms", 1, "treatments", 0, "dotted", "key", "here"), (18, 1)),
        (("sources",), (20, 1)),
        (("sources", "one"), (20, 1)),
    ],
)
def test_every_key_and_item_has_its_line_and_column(path, spot) -> None:
    assert positions(TEXT.encode("utf-8"))[path] == spot


def test_what_is_absent_stands_where_its_closest_parent_does() -> None:
    found = positions(TEXT.encode("utf-8"))
    assert nearest(found, ("arms", 1, "treatments", 0, "dose")) == (17, 1)
    assert nearest(found, ("arms", 1, "label")) == (16, 1)
    assert nearest(found, ("schedule", "visits", 0)) == (1, 1)


@pytest.mark.parametrize("change", [("\n", "\r\n"), ("top", "\ufefftop")], ids=["crlf", "bom"])
def test_line_ends_and_a_byte_order_mark_move_nothing(change) -> None:
    assert positions(TEXT.replace(*change, 1 if change[0] == "top" else -1).encode("utf-8")) == (
        positions(TEXT.encode("utf-8"))
    )


def test_columns_count_characters_and_not_bytes() -> None:
    assert positions("a = { é = 'µµµ', b = 1 }".encode())[("a", "b")] == (1, 18)


@pytest.mark.parametrize("text", ["[", "[]\nx = 1", "[[a", "= 1", "[a.]\nb", '"\\q" = 1', "\x00"])
def test_text_that_is_not_toml_has_positions_all_the_same(text) -> None:
    assert positions(text.encode("utf-8"))[()] == (1, 1)


def test_a_path_is_written_as_a_reader_would() -> None:
    assert dotted(("arms", 0, "treatments", 1, "dose")) == "arms[0].treatments[1].dose"
    assert dotted(("study", "a b", 'c"d')) == 'study."a b"."c\\"d"'
    assert dotted(("sources", "\x1b[31m")) == 'sources."\\u001b[31m"'
    assert dotted(("x" * 100,)) == "x" * 57 + "..."
    assert dotted(()) == ""


def test_a_locator_gives_file_line_column_and_key() -> None:
    at = locator(TEXT.encode("utf-8"), "trial.toml")(("arms", 0, "name"))
    assert at == Place(file="trial.toml", line=8, column=1, key="arms[0].name")
    assert str(at) == "trial.toml:8:1: arms[0].name"
