"""`paean run PROTOCOL`."""

import argparse
import sys
from pathlib import Path

from paean.check.run import fails
from paean.cli import show
from paean.cli.findings import tally_words
from paean.cli.simulate import effort, folder
from paean.files.results import analysis_json, plain
from paean.pipeline.study import run_study
from paean.study.ruling import tally


def act(asked: argparse.Namespace) -> int:
    """Check, simulate, analyse, report; return the exit code."""
    run = run_study(Path(asked.protocol), folder(asked), asked.seed, asked.patients, effort(asked))
    if asked.json:
        show.as_json(
            {
                "format": "paean-run/1",
                "report": str(run.report),
                "findings": plain(run.checked.findings),
                "waivers": plain(run.checked.waivers),
                "packs": plain(run.checked.packs),
                "analysis": analysis_json(run.analysis),
                "no_controlled_evidence": sorted(run.unproven),
            }
        )
    else:
        lines = [
            f"SIMULATED: {run.protocol.study.title}",
            tally_words(tally(run.checked.findings)),
            *show.estimate_lines(run.analysis, run.unproven),
            f"Report: {run.report}",
        ]
        sys.stdout.write("\n".join(lines) + "\n")
    return 1 if asked.strict and fails(run.checked.findings) else 0
