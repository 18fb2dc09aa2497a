"""What an uncontrolled series' fall is made of, and MILES at 12 months.

    python benchmarks/uncontrolled_shares.py [--draws 400]

A series of 100 people with knee osteoarthritis gets 50 million marrow cells at once, openly and
without a control; nothing about it is published. The same people are simulated four times with the
same chance, under draws of the posterior: with nothing but entry to the study, then with sham
response, bias of uncontrolled designs and cells added one after another. MILES (design as
published) is predicted as it is; its result was known when the model was built.
"""

import argparse
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import polars as pl

from paean.evidence.parameters import reference_parameters
from paean.evidence.posterior import knee_posterior
from paean.files.protocol import read_protocol
from paean.pipeline.predict import predict
from paean.simulate.prediction import choose_draws, predicted_blocks
from paean.simulate.world import make_world
from results import machine, write

HERE = Path(__file__).parent
SEED, VISIT = 11, "week 52"
SHAM = ("sham.route_injection", "sham.route_procedure", "sham.route_oral", "sham.route_attention")
STAGES = ("regression to the mean and flares", "sham response", "bias of the design", "cells")


def series():
    """Return a series of one arm that gets cells once, from the design used for timing."""
    protocol = read_protocol(HERE / "two_years.toml")
    cells = replace(protocol.arms[0].treatments[0], on_days=(0.0,))
    arm = replace(protocol.arms[0], treatments=(cells,), planned=100)
    asked = replace(protocol.estimands[0], comparator=arm.name)
    return replace(
        protocol, arms=(arm,), estimands=(asked,), masking=replace(protocol.masking,
        participants=False), sample_size=replace(protocol.sample_size, randomised=100),
    )  # fmt: skip


def without(values, stage):
    """Return the draws with everything after a stage put to nothing."""
    none = {name: np.zeros_like(v) for name, v in values.items()}
    kept = dict(values)
    if stage < 3:
        for name in values:
            if name.startswith("addition.") or name == "product.potency":
                kept[name] = none[name]
    if stage < 2:
        kept["bias.uncontrolled"] = none["bias.uncontrolled"]
    if stage < 1:
        for name in SHAM:
            kept[name] = np.zeros_like(next(iter(values.values())))
    return kept


def mean_changes(world, drawn):
    """Return each series' mean change at 12 months [draws], nobody having left."""
    found = []
    for block in predicted_blocks(world, drawn):
        scores = block.tables["assessments"].filter(pl.col("outcome") == "pain_vas")
        number = (pl.col("subject") - 1) // block.people
        wide = scores.filter(pl.col("visit").is_in(["baseline", VISIT])).pivot(
            on="visit", index="subject", values="score"
        )
        change = (
            wide.drop_nulls()
            .with_columns(trial=number, change=pl.col(VISIT) - pl.col("baseline"))
            .group_by("trial")
            .agg(pl.col("change").mean())
            .sort("trial")
        )
        found.append(change["change"].to_numpy())
    return np.concatenate(found)


def told(values):
    low, middle, high = np.quantile(values, [0.025, 0.5, 0.975])
    return {"median": round(float(middle), 1), "low": round(float(low), 1),
            "high": round(float(high), 1)}  # fmt: skip


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=400)
    asked = parser.parse_args()
    begun = time.perf_counter()
    known, reference = knee_posterior(), reference_parameters()
    world = make_world(series(), reference, SEED)
    drawn = choose_draws(
        known.draws, known.fixed, known.weights, {p.name: p.value for p in reference.parameters},
        asked.draws, SEED,
    )  # fmt: skip
    totals = [
        mean_changes(world, replace(drawn, values=without(drawn.values, stage)))
        for stage in range(len(STAGES))
    ]
    parts = [totals[0], *(b - a for a, b in pairwise(totals))]
    whole = totals[-1]
    result = {**machine(), "posterior": known.version, "draws": asked.draws,
              "fall": told(whole),
              "parts": {name: told(part) for name, part in zip(STAGES, parts, strict=True)},
              "shares_of_the_mean_fall": {
                  name: round(float(part.mean() / whole.mean()), 3)
                  for name, part in zip(STAGES, parts, strict=True)
              }}  # fmt: skip
    miles = predict(read_protocol(HERE.parent / "protocols/miles2023.toml"), known, 1000, SEED,
                    0.5, as_hypothesis=True)  # fmt: skip
    result["miles"] = {
        f"{d.treatment}, {d.outcome}": {
            "median": round(d.difference.median, 1),
            "low": round(d.difference.interval_95[0], 1),
            "high": round(d.difference.interval_95[1], 1),
            "width": round(d.difference.interval_95[1] - d.difference.interval_95[0], 1),
        }
        for d in miles.differences
        if d.day > 360 and d.outcome in ("pain_vas", "koos_pain")
    }
    result["seconds"] = round(time.perf_counter() - begun)
    write("uncontrolled_shares", result)


if __name__ == "__main__":
    main()
