"""`paean export-model`."""

import argparse
import sys
from pathlib import Path

from paean.cli import show
from paean.pipeline.export_model import export_model


def act(asked: argparse.Namespace) -> int:
    """Write the body as SBML; return the exit code."""
    exported = export_model(
        Path(asked.out),
        condition=asked.condition,
        protocol=Path(asked.protocol) if asked.protocol else None,
        arm=asked.arm,
        untreated=asked.untreated,
        changed=dict(asked.parameters),
    )
    if asked.json:
        show.as_json(exported)
        return 0
    state = "calibrated" if exported["calibrated"] else "not calibrated"
    sys.stdout.write(f"{exported['file']}: SBML, parameters {exported['parameters']}, {state}\n")
    for kind in exported["left_out"]:
        sys.stdout.write(f"  {kind}: changes nothing in the body, so it is not in the document\n")
    return 0
