"""Cohorts on disk as if people had been recorded: made from a simulation, called a registry."""

from pathlib import Path

import polars as pl

from paean.evidence.parameters import reference_parameters
from paean.files.cohort import close_cohort, write_block
from paean.files.folders import MARK, write_json
from paean.files.protocol import digest, parse_protocol
from paean.simulate.trial import simulate_stretch
from paean.simulate.world import make_world
from paean.study.cohort import Origin

ROOT = Path(__file__).parents[1]
PROTOCOL = ROOT / "docs/examples/first_trial.toml"


def twins(folder: Path, relief: float = 0.0, people: int = 240) -> Path:
    """Write a cohort in which each control has a twin who got cells, better off by ``relief``.

    Relief is in points of each scale of 100 after baseline; 0 makes the arms identical.
    """
    content = PROTOCOL.read_bytes()
    protocol = parse_protocol(content, "first_trial.toml")
    tables = simulate_stretch(make_world(protocol, reference_parameters(), 1), 0, people)
    seen = tables["assessments"].group_by("subject").len()
    whole = seen.filter(pl.col("len") == seen["len"].max())  # gaps would be filled by chance
    control = (
        tables["subjects"].filter(pl.col("arm") == "saline").join(whole, on="subject", how="semi")
    )
    shift = people * 10
    moved = (pl.col("subject") + shift).cast(pl.UInt32).alias("subject")
    same = {
        name: tables[name].join(control.select("subject"), on="subject", how="semi")
        for name in ("assessments", "events", "treatments")
    }
    better = pl.when(pl.col("day") > 0).then(pl.col("score") - relief).otherwise(pl.col("score"))
    doubled = {
        "subjects": pl.concat(
            [control, control.with_columns(moved, pl.lit("cells").alias("arm"),
                                           (pl.col("person") + shift).cast(pl.UInt32))]
        ),
        "assessments": pl.concat(
            [same["assessments"], same["assessments"].with_columns(moved, better.alias("score"))]
        ),
        "events": pl.concat([same["events"], same["events"].with_columns(moved)]),
        "treatments": pl.concat([same["treatments"], same["treatments"].with_columns(moved)]),
    }  # fmt: skip
    origin = Origin(kind="registry", details={})
    write_block(folder, 0, doubled, origin)
    write_json(folder / MARK, close_cohort(folder, 1, origin, content, digest(content)))
    return folder


def valuation(path: Path, **changes: str) -> Path:
    """Write the packaged valuation with some top-level lines changed."""
    text = (ROOT / "src/paean/evidence/data/value/valuation_us.toml").read_text()
    head, _, rest = text.partition("[[")
    for key, value in changes.items():
        kept = [line for line in head.split("\n") if not line.startswith(f"{key} = ")]
        head = "\n".join([*kept, f"{key} = {value}", ""])
    text = f"{head}[[{rest}"
    path.write_text(text)
    return path
