"""Cohort tables on disk: Parquet parts by block of people, a header, and the protocol.

A cohort folder holds ``paean.json`` (format, origin, digests), ``protocol.toml``, and one
folder a table with one part for each block, so that a study of any size is written with
bounded memory and an interrupted one goes on where it stopped.
"""

import json
import shutil
from collections.abc import Iterator, Mapping
from functools import partial
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import polars as pl

from paean.files.folders import MARK, file_digest, write_json, write_whole
from paean.study.cohort import TABLES, Cohort, Origin
from paean.study.errors import fault

FORMAT = "paean-cohort/1"
PROTOCOL = "protocol.toml"
TRUTH = "truth"
_ROW_GROUP = 262_144


def write_block(
    folder: Path, block: int, tables: Mapping[str, pl.DataFrame], origin: Origin
) -> None:
    """Write the tables of one block, then its receipt; a block without receipt is not there.

    Every part carries the kind of its origin, so that no simulated table can pass for a real one.
    """
    stamp = {"paean.origin": origin.kind, "paean.format": FORMAT}
    digests: dict[str, dict[str, object]] = {}
    for name, table in tables.items():
        part = folder / name / f"{block:05d}.parquet"
        write_whole(part, partial(_write_parquet, table, stamp))
        digests[f"{name}/{part.name}"] = {"rows": table.height, "sha256": file_digest(part)}
    write_json(_receipt(folder, block), digests)


def _write_parquet(table: pl.DataFrame, stamp: dict[str, str], path: Path) -> None:
    table.rechunk().write_parquet(
        path, compression="zstd", compression_level=3, row_group_size=_ROW_GROUP, metadata=stamp
    )


def has_block(folder: Path, block: int) -> bool:
    """Return whether a block was written and is still what its receipt says."""
    try:
        receipt = json.loads(_receipt(folder, block).read_text(encoding="utf-8"))
        return all(file_digest(folder / part) == row["sha256"] for part, row in receipt.items())
    except (OSError, ValueError, KeyError, TypeError):
        return False  # anything less than a whole, true receipt means: simulate the block again


def close_cohort(
    folder: Path, blocks: int, origin: Origin, protocol: bytes, protocol_digest: str
) -> dict[str, object]:
    """Return the header of a cohort whose blocks are all written; receipts merge into it."""
    write_whole(folder / PROTOCOL, lambda path: path.write_bytes(protocol))
    parts: dict[str, Any] = {}
    for block in range(blocks):
        parts |= json.loads(_receipt(folder, block).read_text(encoding="utf-8"))
    for block in range(blocks):
        _receipt(folder, block).unlink()
    shutil.rmtree(_receipt(folder, 0).parent)
    return {
        "format": FORMAT,
        "origin": {"kind": origin.kind, "details": origin.details},
        "protocol_sha256": protocol_digest,
        "parts": parts,
    }


def _receipt(folder: Path, block: int) -> Path:
    return folder / "receipts" / f"{block:05d}.json"


def read_cohort(folder: Path) -> Cohort:
    """Return the cohort of a folder; PaeanError if it is not one, or was altered."""
    header = _header(folder)
    parts: dict[str, dict[str, str]] = header["parts"]
    for part, row in parts.items():
        if not (folder / part).is_file():
            raise fault(str(folder / part), "this part is missing", "restore it or simulate anew")
        if file_digest(folder / part) != row["sha256"]:
            raise fault(
                str(folder / part),
                "this part was altered since it was written",
                "restore it or simulate anew",
            )
        if pl.read_parquet_metadata(folder / part).get("paean.origin") != header["origin"]["kind"]:
            raise fault(
                str(folder / part),
                f"this part is not {header['origin']['kind']}, as the header says",
                f"restore {MARK}",
            )
    tables = {name: _table(folder, name, parts) for name in TABLES}
    return Cohort(
        **tables,
        origin=Origin(kind=header["origin"]["kind"], details=dict(header["origin"]["details"])),
        protocol_digest=str(header["protocol_sha256"]),
    )


def read_parts(folder: Path, columns: Mapping[str, list[str]]) -> Iterator[dict[str, pl.DataFrame]]:
    """Yield some columns of some tables, block after block, each checked as it is read."""
    parts: dict[str, dict[str, str]] = _header(folder)["parts"]
    for name in sorted(Path(part).name for part in parts if part.startswith("subjects/")):
        tables: dict[str, pl.DataFrame] = {}
        for table, wanted in columns.items():
            part = f"{table}/{name}"
            content = (folder / part).read_bytes() if (folder / part).is_file() else b""
            if sha256(content).hexdigest() != parts[part]["sha256"]:
                problem = "this part is missing or was altered since it was written"
                raise fault(str(folder / part), problem, "restore it or simulate anew")
            tables[table] = pl.read_parquet(BytesIO(content), columns=wanted)
        yield tables


def protocol_digest(folder: Path) -> str:
    """Return the digest of the protocol that a cohort was made under."""
    return str(_header(folder)["protocol_sha256"])


def origin_kind(folder: Path) -> str:
    """Return whether a cohort is simulated or of a registry."""
    return str(_header(folder)["origin"]["kind"])


def rows_of(folder: Path, table: str) -> int:
    """Return how many rows a table of a cohort has, as its header says."""
    parts = _header(folder)["parts"]
    return sum(int(row["rows"]) for part, row in parts.items() if part.startswith(f"{table}/"))


def read_truth(folder: Path) -> pl.DataFrame:
    """Return the potential outcomes kept beside a simulated cohort; PaeanError if none are."""
    parts = sorted((folder / TRUTH).glob("*.parquet"))
    if not parts:
        raise fault(str(folder), "no truth was kept", "simulate with --truth")
    return pl.concat([pl.read_parquet(part) for part in parts])


def _table(folder: Path, name: str, parts: Mapping[str, object]) -> pl.DataFrame:
    files = sorted(part for part in parts if part.startswith(f"{name}/"))
    return pl.concat([pl.read_parquet(folder / part) for part in files])


def _header(folder: Path) -> dict[str, Any]:
    at = str(folder)
    if not folder.is_dir():
        found = "this is a file, not a folder" if folder.exists() else "there is no such folder"
        raise fault(at, found, "name a folder that `paean simulate` wrote")
    try:
        header: dict[str, Any] = json.loads((folder / MARK).read_text(encoding="utf-8"))
        known = (
            header["format"] == FORMAT
            and header["origin"]["kind"] in ("simulated", "registry")
            and isinstance(header["origin"]["details"], dict)
            and isinstance(header["protocol_sha256"], str)
            and {part.partition("/")[0] for part in header["parts"]} >= set(TABLES)
        )
    except (OSError, ValueError, KeyError, TypeError):
        known, header = False, {}
    if not known:
        raise fault(at, "this is not a cohort folder", "name a folder that `paean simulate` wrote")
    return header
