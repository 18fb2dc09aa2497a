"""`paean analyse COHORT`."""

import argparse
import sys
from pathlib import Path

from paean.cli import show
from paean.files.results import analysis_json
from paean.pipeline.analyse import analyse_folder


def act(asked: argparse.Namespace) -> int:
    """Print the estimates of a cohort; return the exit code."""
    protocol, cohort, analysis = analyse_folder(Path(asked.cohort))
    if asked.json:
        show.as_json({"origin": cohort.origin.kind, **analysis_json(analysis)})
    else:
        head = f"{'SIMULATED: ' if cohort.origin.kind == 'simulated' else ''}{protocol.study.title}"
        sys.stdout.write("\n".join([head, *show.estimate_lines(analysis)]) + "\n")
    return 0
