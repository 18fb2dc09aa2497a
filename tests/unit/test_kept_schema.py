"""What pydantic makes of a noun is kept, and made anew where it may not be of these files."""

from pathlib import Path

import pytest
from pydantic import TypeAdapter
from pydantic_core import SchemaValidator, ValidationError

from paean.files import kept_schema
from paean.study.published import PublishedTrial


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.schema"))


def test_a_schema_is_kept_and_read_again(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(kept_schema, "_FOLDER", tmp_path / "cache")
    made = kept_schema.core_schema(PublishedTrial)
    (file,) = kept(tmp_path / "cache")
    written = file.stat().st_mtime_ns
    monkeypatch.setattr(kept_schema, "import_module", lambda _: pytest.fail("made again"))
    again = kept_schema.core_schema(PublishedTrial)
    assert file.stat().st_mtime_ns == written
    for schema in (made, again, TypeAdapter(PublishedTrial).core_schema):
        with pytest.raises(ValidationError, match="identifier"):
            SchemaValidator(schema).validate_json("{}", strict=True)


def test_other_files_make_another_schema(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(kept_schema, "_FOLDER", tmp_path)
    kept_schema.core_schema(PublishedTrial)
    nouns = tmp_path / "nouns"
    nouns.mkdir()
    (nouns / "one.py").write_text("", encoding="utf-8")
    monkeypatch.setattr(kept_schema, "_NOUNS", nouns)
    kept_schema.core_schema(PublishedTrial)
    assert len(kept(tmp_path)) == 2


def test_where_nothing_can_be_kept_it_is_made_every_time(tmp_path: Path, monkeypatch) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("", encoding="utf-8")
    monkeypatch.setattr(kept_schema, "_FOLDER", blocked / "cache")
    assert kept_schema.core_schema(PublishedTrial)
