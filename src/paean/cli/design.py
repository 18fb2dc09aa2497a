"""`paean design PROTOCOL`."""

import argparse
import sys
from pathlib import Path

from paean.cli import show
from paean.files.folders import partial_of
from paean.files.results import design_json
from paean.pipeline.batches import Workers
from paean.pipeline.design import Asked, design_file
from paean.study.characteristics import (
    DesignReport,
    EstimandCharacteristics,
    TrialCharacteristics,
)
from paean.study.figure import Figure
from paean.study.laboratory import Laboratory


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
        methods=asked.methods,
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


def lines(found: DesignReport) -> list[str]:
    """Return operating characteristics as text for a terminal."""
    each = found.planned_trials // len(found.scenarios)
    return [
        (
            f"{found.protocol}: {each:,} trials of {found.people} people in each scenario "
            f"({found.posterior}); after ± the Monte Carlo error"
        ),
        "",
        *_estimands(found),
        *_looks(found),
        *_needed(found),
        *_laboratory(found.laboratory),
        *(f"Note: {note}." for note in found.notes),
    ]


def _estimands(found: DesignReport) -> list[str]:
    rows: list[str] = []
    for scenario in dict.fromkeys(e.scenario for e in found.estimands):
        rows.append(f"{scenario[:1].upper()}{scenario[1:]}")
        rows += [_estimand(e) for e in found.estimands if e.scenario == scenario]
    return [*rows, ""]


def _estimand(e: EstimandCharacteristics) -> str:
    text = (
        f"  {e.estimand:<28.28} {e.method:<10} positive {percent(e.positive)}, "
        f"rejected {percent(e.rejected)}"
    )
    if e.bias is None or e.coverage is None:
        return text
    return (
        f"{text}, bias {e.bias.value:+.2f} ± {e.bias.mc_error:.2f}, coverage {percent(e.coverage)}"
    )


def _looks(found: DesignReport) -> list[str]:
    rows = [
        f"  look {one.look} at {one.people} people: efficacy Z {one.efficacy_z:.3f}"
        + ("" if one.futility_z is None else f", futility Z {one.futility_z:.3f}")
        for one in found.looks
    ]
    return [
        "Looks, primary estimand",
        *rows,
        *(line for one in found.trial for line in _trial(one)),
        "",
    ]


def _trial(one: TrialCharacteristics) -> list[str]:
    head = (
        f"  {one.scenario}: positive {percent(one.positive)}, people {one.people.value:.0f}, "
        f"days {one.days.value:.0f}"
    )
    return [
        head,
        *(
            f"    stops at look {s.look}: for efficacy {percent(s.for_efficacy)}, "
            f"for futility {percent(s.for_futility)}"
            for s in one.stops
        ),
    ]


def _needed(found: DesignReport) -> list[str]:
    rows = [
        f"  {n.scenario}: "
        + (f"{n.people} people" if n.people else "not within eight times the planned people")
        + f" (reached {percent(n.reached)})"
        for n in found.needed
    ]
    return [f"People for a power of {found.needed[0].wanted:.0%}", *rows, ""] if rows else []


def _laboratory(found: Laboratory | None) -> list[str]:
    if found is None:
        return []
    rows: list[str] = []
    for effect in dict.fromkeys(m.effect for m in found.moved):
        rows.append(f"Bias laboratory, true effect {effect:g}: benefit and fall, and how far moved")
        rows += [
            f"  {m.fault:<32} benefit {_points(m.benefit)} (moved {_points(m.benefit_moved)}), "
            f"fall of the treated {_points(m.fall)}, positive {percent(m.positive)}"
            for m in found.moved
            if m.effect == effect
        ]
    return [*rows, *(f"  {note}." for note in found.notes), ""]


def _points(figure: Figure) -> str:
    return f"{figure.value:+.1f} ± {figure.mc_error:.1f}"


def percent(figure: Figure) -> str:
    """Return a share with its Monte Carlo error, in per cent."""
    return f"{100 * figure.value:.1f} ± {100 * figure.mc_error:.1f} %"
