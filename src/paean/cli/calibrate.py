"""`paean calibrate`."""

import argparse
import sys
from pathlib import Path

from paean.cli import show
from paean.pipeline.add_evidence import known_trials
from paean.pipeline.calibrate import calibrate_into
from paean.pipeline.refit import mixed


def act(asked: argparse.Namespace) -> int:
    """Fit the simulator to the packaged trials; return 1 if the chains did not mix."""
    effort = {name: getattr(asked, name) for name in ("chains", "warmup", "draws", "kept", "seed")}
    manifest = calibrate_into(
        Path(asked.out), effort, known_trials(asked.evidence), asked.condition
    )
    if asked.json:
        show.as_json(manifest)
    else:
        for name, one in manifest["hypotheses"].items():
            found = one["diagnostics"]
            sys.stdout.write(
                f"{name}: R-hat {found['rhat_max']:.3f}, least effective sample size "
                f"{found['ess_min']:.0f}, divergences {found['divergences']}\n"
            )
        sys.stdout.write(f"{manifest['version']} written to {asked.out}\n")
    return 0 if all(mixed(one["diagnostics"]) for one in manifest["hypotheses"].values()) else 1
