"""What pydantic makes of a noun, kept on disk: to make it takes longer than to check a protocol.

It lies beside the compiled Python files and is trusted and renewed as they are: the name holds a
digest of the versions and of the files that define the nouns.
"""

import pickle
import sys
from contextlib import suppress
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import Any

import pydantic_core

import paean.study

_NOUNS = Path(paean.study.__file__).parent
_FOLDER = Path(__file__).parent / "__pycache__"


def core_schema(noun: Any) -> Any:
    """Return the core schema of a noun, the kept one if it is of these very files."""
    kept = _FOLDER / f"{noun.__name__}.{_digest()}.schema"
    if kept.is_file():
        return pickle.loads(kept.read_bytes())
    # pydantic takes a tenth of a second to import and another to look through the nouns
    schema = import_module("pydantic").TypeAdapter(noun).core_schema
    with suppress(OSError):  # where nothing can be kept, it is made every time
        _keep(kept, pickle.dumps(schema))
    return schema


def _keep(kept: Path, content: bytes) -> None:
    _FOLDER.mkdir(exist_ok=True)
    growing = kept.with_suffix(".partial")
    growing.write_bytes(content)
    growing.replace(kept)


def _digest() -> str:
    told = [sys.version, pydantic_core.__version__]
    # the words of conditions and products are part of the nouns
    for path in sorted([*_NOUNS.glob("*.py"), *_NOUNS.glob("words/*/*.toml")]):
        found = path.stat()
        told.append(f"{path.name} {found.st_size} {found.st_mtime_ns}")
    return sha256("\n".join(told).encode()).hexdigest()[:16]
