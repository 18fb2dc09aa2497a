"""`paean design PROTOCOL`."""

import argparse
import sys
from pathlib import Path

from paean.cli import show
from paean.cli.design_options import SENSITIVITY
from paean.cli.design_words import lines
from paean.files.folders import partial_of
from paean.files.results import design_json
from paean.pipeline.asked import Asked
from paean.pipeline.batches import Workers
from paean.pipeline.design import design_file


def act(asked: argparse.Namespace) -> int:
    """Simulate the scenarios and print what the design finds, misses and costs."""
    path = Path(asked.protocol)
    out = Path(asked.out) if asked.out else Path("out") / f"{path.stem}-design"
    wanted = Asked(
        trials=asked.trials,
        seed=asked.seed,
        memory=asked.memory,
        people=asked.patients,
        effects=tuple(asked.effect),
        looks=asked.looks,
        spending=asked.spending,
        shape=asked.shape,
        futility=asked.futility,
        binding=asked.binding,
        accrual_per_month=asked.accrual,
        methods=_methods(asked),
        curve=asked.curve,
        review=asked.review,
        most=asked.most,
        retrieve=asked.retrieve,
        graph=asked.graph,
        strata=tuple(asked.strata),
        harm_limit=asked.harm_limit,
        harm_certainty=asked.harm_certainty,
        sentinels=asked.sentinels,
        sentinel_wait_days=asked.sentinel_wait,
        power=asked.power,
        as_hypothesis=asked.as_hypothesis,
        laboratory=asked.laboratory,
    )
    workers = Workers(
        threads=asked.workers, cluster=asked.cluster, progress=show.progress("batches")
    )
    try:
        found = design_file(path, out, wanted, workers, resume=asked.resume)
    except KeyboardInterrupt:
        partial = partial_of(out) / "report.html"
        if partial.exists():
            sys.stderr.write(f"paean: what is finished so far is reported in {partial}\n")
        raise
    if asked.json:
        show.as_json(design_json(found))
    else:
        sys.stdout.write("\n".join([*lines(found), f"Report: {out / 'report.html'}"]) + "\n")
    return 0


def _methods(asked: argparse.Namespace) -> tuple[str, ...]:
    """Return the methods asked for, the first first, with those of the panel if wanted."""
    more = SENSITIVITY if asked.sensitivity else ()
    return tuple(dict.fromkeys((*asked.methods, *more)))
