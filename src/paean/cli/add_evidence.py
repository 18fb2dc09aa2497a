"""`paean evidence add`: check a trial, say how the answers move, keep it."""

import argparse
import sys

from paean.cli import show
from paean.cli.columns import table, wrapped
from paean.pipeline.add_evidence import (
    Added,
    Movement,
    PooledContrast,
    added_json,
    keep_trial,
    weigh_trial,
    words,
)
from paean.pipeline.refit import Refit, ensure_refit, refit_with, refitted_json


def act(asked: argparse.Namespace) -> int:
    """Add one trial and print what moved."""
    added = weigh_trial(
        asked.file, asked.to, medians=asked.medians, assumed_spread=asked.assume_spread
    )
    if asked.refit:
        ensure_refit(added.trial)  # before anything is kept
    if asked.to:
        added = keep_trial(added, asked.to)
    refit = refit_with(added.trial, asked.to) if asked.refit else None
    if asked.json:
        show.as_json({**added_json(added), "refit": refitted_json(refit)})
    else:
        sys.stdout.write("\n".join([*_lines(added), *_refitted(refit)]).rstrip() + "\n")
    return 0


def _lines(added: Added) -> list[str]:
    trial = added.trial
    arms = ", ".join(arm.name for arm in trial.arms)
    where = f"Kept as {added.kept}" if added.kept else "Not kept; --to FOLDER keeps it"
    head = [f"{trial.identifier}: no fault found; arms: {arms}", where, ""]
    if not added.movements:
        why = "It gives no difference with its error at 3, 6, 12 or 24 months, so no pool moves."
        hint = "--medians lets medians in; --assume-spread takes the usual spread."
        return [*head, *wrapped(f"{why} {hint}")]
    return [*head, *(line for one in added.movements for line in _movement(one))]


def _movement(one: Movement) -> list[str]:
    q, before, after = one.question, one.before, one.after
    rows = [("with it", *_cells(one, after))]
    if before is not None:
        rows.insert(0, ("without it", *_cells(one, before)))
    head = ("", "trials>", "people>", "difference", "a new trial's true difference", "certainty")
    moved = (
        "no controlled evidence before it"
        if one.moved is None
        else f"moved by {words.amount(one.moved, q)} points"
    )
    title = f"{words.pair(q)} in {q.condition}, {words.time(q)}: {moved}"
    return [title, *table(head, rows), ""]


def _cells(one: Movement, found: PooledContrast) -> tuple[str, ...]:
    p, q = found.pooled, one.question
    new = "-"
    if p.prediction_low is not None and p.prediction_high is not None:
        new = words.span(p.prediction_low, p.prediction_high, q)
    said = words.told(p.estimate, p.low, p.high, q)
    return str(p.k), str(found.people), said, new, found.certainty.level


def _refitted(refit: Refit | None) -> list[str]:
    if refit is None:
        return []
    rows = [
        (f"{hypothesis} {name}", before, after) for hypothesis, name, before, after in refit.rows
    ]
    mixed = "the chains mixed" if refit.mixed else "THE CHAINS DID NOT MIX: do not use this fit"
    return [
        f"The simulator fitted again ({refit.before} to {refit.after}; {mixed})",
        *table(("parameter", "median (95 %) before", "median (95 %) after"), rows),
    ]
