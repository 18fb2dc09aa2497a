"""`paean predict PROTOCOL`."""

import argparse
import sys
from pathlib import Path

from paean.cli import show
from paean.pipeline.predict import predict_file, prediction_json
from paean.study.prediction import Prediction, Predictive


def act(asked: argparse.Namespace) -> int:
    """Print what a trial of this design would observe."""
    found = predict_file(
        Path(asked.protocol), asked.draws, asked.seed, asked.memory,
        as_hypothesis=asked.as_hypothesis,
    )  # fmt: skip
    if asked.json:
        show.as_json(prediction_json(found))
    else:
        sys.stdout.write("\n".join(lines(found)) + "\n")
    return 0


def lines(found: Prediction) -> list[str]:
    """Return a prediction as text for a terminal."""
    return [
        (
            f"{found.protocol}: {found.draws:,} simulated trials of this design "
            f"({found.posterior}, weight of memory {found.weight_of_memory:g})"
        ),
        "",
        *_evidence(found),
        *_arms(found),
        *_differences(found),
        *_estimands(found),
        *_lasting(found),
        *(f"Note: {note}." for note in found.notes),
    ]


def _evidence(found: Prediction) -> list[str]:
    rows = [f"  {e.arm}: {e.product}: {e.why}" for e in found.evidence]
    return ["Behind the cells", *rows, ""] if rows else []


def _arms(found: Prediction) -> list[str]:
    rows = [
        f"  {a.outcome:<14.14} {a.visit:<12.12} {a.arm:<16.16} {_said(a.mean_change)}"
        f"{_mark(a.hypothesis)}"
        for a in found.arms
    ]
    return ["Mean change from baseline: median [95 % interval]", *rows, ""]


def _differences(found: Prediction) -> list[str]:
    rows = [
        f"  {d.outcome:<14.14} {d.visit:<12.12} {d.treatment} - {d.comparator}: "
        f"{_said(d.difference)}, standardised {_said(d.standardised, 2)}"
        f"{_mark(d.hypothesis)}"
        for d in found.differences
    ]
    return ["Differences in mean change: median [95 % interval]", *rows, ""] if rows else []


def _estimands(found: Prediction) -> list[str]:
    rows = [
        f"  {e.estimand} ({e.objective}): {_said(e.estimate, 2)}, called positive in "
        f"{e.probability_positive:.1%} (Monte Carlo error {e.mc_error:.1%})"
        f"{_mark(e.hypothesis)}"
        for e in found.estimands
    ]
    return ["Estimands: what the trial would report", *rows, ""] if rows else []


def _lasting(found: Prediction) -> list[str]:
    rows = [
        f"  {one.product}, {one.months} months, {one.under}: {one.effect[0]:+.1f} "
        f"[{one.effect[1]:+.1f}, {one.effect[2]:+.1f}]{_mark(one.hypothesis)}"
        for one in found.lasting
    ]
    head = "Effect against sham in the mean trial, points of 100, under either hypothesis"
    return [head, *rows, ""] if rows else []


def _mark(hypothesis: bool) -> str:
    return "  (hypothesis)" if hypothesis else ""


def _said(of: Predictive, digits: int = 1) -> str:
    low, high = of.interval_95
    return f"{of.median:+.{digits}f} [{low:+.{digits}f}, {high:+.{digits}f}]"
