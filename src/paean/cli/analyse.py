"""`paean analyse COHORT`."""

import argparse
import sys
from pathlib import Path

from paean.cli import show
from paean.files.results import analysis_json, streamed_json
from paean.pipeline.analyse import analyse_folder, unproven_arms
from paean.pipeline.stream import analyse_parts


def act(asked: argparse.Namespace) -> int:
    """Print the estimates of a cohort; return the exit code."""
    if asked.stream:
        return _streamed(asked)
    protocol, cohort, analysis = analyse_folder(Path(asked.cohort))
    unproven = unproven_arms(protocol, cohort)
    if asked.json:
        told = {"origin": cohort.origin.kind, "no_controlled_evidence": sorted(unproven)}
        show.as_json({**told, **analysis_json(analysis)})
    else:
        head = f"{'SIMULATED: ' if cohort.origin.kind == 'simulated' else ''}{protocol.study.title}"
        sys.stdout.write("\n".join([head, *show.estimate_lines(analysis, unproven)]) + "\n")
    return 0


def _streamed(asked: argparse.Namespace) -> int:
    found = analyse_parts(Path(asked.cohort))
    if asked.json:
        show.as_json(streamed_json(found))
    else:
        rows = [
            f"  {e.estimand}  {e.value:+.3f} (95 % interval {e.low:+.3f} to {e.high:+.3f}), "
            f"{e.people:,} people"
            for e in found
        ]
        sys.stdout.write("\n".join(["MMRM, Satterthwaite, part by part", *rows]) + "\n")
    return 0
