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
    _, checked = check_file(Path(asked.protocol))
    if asked.json:
        show.as_json(findings_json(checked))
    else:
        lines = show.finding_lines(checked.findings, everything=asked.all)
        sys.stdout.write(
            "\n".join(
                [*lines, *show.decision_lines(checked), show.finding_summary(checked.findings)]
            )
            + "\n"
        )
    return 1 if fails(checked.findings) else 0
