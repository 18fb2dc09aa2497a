"""`paean check PROTOCOL`."""

import argparse
import sys
from pathlib import Path

from paean.check.run import fails
from paean.cli import show
from paean.files.results import findings_json
from paean.pipeline.check import check_file


def act(asked: argparse.Namespace) -> int:
    """Print findings; return 1 if an error-level rule is broken."""
    _, findings = check_file(Path(asked.protocol))
    if asked.json:
        show.as_json(findings_json(findings))
    else:
        lines = show.finding_lines(findings, everything=asked.all)
        sys.stdout.write("\n".join([*lines, show.finding_summary(findings)]) + "\n")
    return 1 if fails(findings) else 0
