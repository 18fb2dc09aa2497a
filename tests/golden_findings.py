"""The stored findings of every published protocol; run this file to renew them.

``python tests/golden_findings.py`` writes what ``paean check --all`` prints of each protocol, on
the protocol's own date. Look at the difference before you keep it.
"""

import sys
from pathlib import Path

from paean.cli.findings import Style, file_lines
from paean.pipeline.check import Asked, check_file

ROOT = Path(__file__).parents[1]
PROTOCOLS = sorted((ROOT / "protocols").glob("*.toml"))
FOLDER = ROOT / "tests/reference/findings"


def findings_of(protocol: Path) -> str:
    """Return every finding of a protocol as text, the file named as from the root."""
    name = f"protocols/{protocol.name}"
    lines = file_lines(check_file(protocol, Asked()), Style(everything=True))
    return "".join(f"{line}\n" for line in lines).replace(str(protocol), name)


def renew() -> None:
    """Write the findings of every protocol, and remove those of protocols that are gone."""
    FOLDER.mkdir(exist_ok=True)
    for stale in FOLDER.glob("*.txt"):
        stale.unlink()
    for protocol in PROTOCOLS:
        text = findings_of(protocol)
        (FOLDER / f"{protocol.stem}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(renew())
