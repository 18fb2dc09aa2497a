"""`paean evidence ACT`: the published trials behind Paean."""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence

from paean.cli import add_evidence, known, pooling, show
from paean.cli.columns import aligned, table, wrapped
from paean.pipeline.add_evidence import known_trials
from paean.pipeline.evidence import (
    Change,
    Link,
    PublishedArm,
    TrialLine,
    TrialPage,
    instruments,
    links_json,
    list_json,
    list_trials,
    show_trial,
    trial_json,
)

_NO_FORMAL = "The reading of the designs is ours; it is no formal risk-of-bias assessment."


def act(asked: argparse.Namespace) -> int:
    """Do the act asked for and return its exit code."""
    return _ACTS[asked.act](asked)


def _list(asked: argparse.Namespace) -> int:
    lines = list_trials(asked.condition, asked.treatment_class, known_trials(asked.evidence))
    if asked.json:
        show.as_json(list_json(lines))
    else:
        _print([*_by_condition(lines), *_list_foot(lines)])
    return 0


_LIST_HEAD = ("trial", "control", "masked", "people>", "visits>", "concern", "classes")
_CONTROL = {
    "masked_controlled": "sham",
    "open_controlled": "open",
    "active_background": "active",
    "uncontrolled": "none",
}


def _by_condition(lines: Sequence[TrialLine]) -> Iterable[str]:
    body = aligned(_LIST_HEAD, map(_row, lines))
    yield from body[0]
    last = ""
    for line, shown in zip(lines, body[1:], strict=True):
        if line.condition != last:
            yield f"\n{line.condition}"
        last = line.condition
        yield from shown


def _row(line: TrialLine) -> tuple[str, ...]:
    return (
        line.trial + ("*" if line.left_out else ""),
        _CONTROL[line.design],
        line.masked,
        _count(line.people),
        str(line.pain_visits or "-"),
        line.overall.replace(" concerns", ""),
        ", ".join(line.treatment_classes).replace("_", " "),
    )


def _list_foot(lines: Sequence[TrialLine]) -> list[str]:
    left_out = [line for line in lines if line.left_out]
    return [
        "",
        f"{len(lines)} trials. Control: sham (masked), open (sham or none, not known as masked),",
        "active (both sides are treated) or none. People: randomised, else observed. Visits: of an",
        "arm, with a usable change of pain. Concern: the worst that is known of the design.",
        "`paean evidence show TRIAL` names the source of each number.",
        _NO_FORMAL,
        *(
            part
            for line in left_out
            for part in wrapped(f"* {line.trial} is left out by default: {line.left_out}")
        ),
    ]


def _show(asked: argparse.Namespace) -> int:
    page = show_trial(asked.trial, known_trials(asked.evidence))
    if asked.json:
        show.as_json(trial_json(page))
    else:
        _print(_page(page))
    return 0


def _page(page: TrialPage) -> list[str]:
    return [
        *_head(page),
        *_design(page),
        *_arms(page),
        *_changes(page),
        *_unused(page),
        *_notes(page),
    ]


def _head(page: TrialPage) -> list[str]:
    trial = page.trial
    facts = (
        ("where", trial.address),
        ("registered", trial.registration),
        ("condition", f"{trial.condition}, {trial.severity}".removesuffix(", ")),
        ("country", trial.country),
        ("people", _count(page.people)),
        ("unit", trial.unit.replace("_", " ") if trial.unit != "person" else ""),
        ("left out", trial.left_out or ""),
    )
    told = [f"  {name:<11} {value}" for name, value in facts if value]
    return [f"{trial.identifier}: {trial.citation}", *told, ""]


def _design(page: TrialPage) -> list[str]:
    rows = [(d.domain, d.level, d.reason) for d in page.grade.domains]
    title = f"Design: {page.design.replace('_', ' ')}; concern: {page.grade.overall}"
    return [title, *table(("domain", "concern", "why"), rows), "", *wrapped(_NO_FORMAL), ""]


def _arms(page: TrialPage) -> list[str]:
    head = ("arm", "class", "cells", "donor", "million>", "randomised>")
    return ["Arms", *table(head, map(_arm, page.trial.arms)), ""]


def _arm(arm: PublishedArm) -> tuple[str, ...]:
    dose = "-" if arm.dose_million_cells is None else f"{arm.dose_million_cells:g}"
    given = arm.cell_source or "-", arm.donor or "-", dose, _count(arm.randomised)
    return arm.name, arm.treatment_class, *given


def _changes(page: TrialPage) -> list[str]:
    if not page.changes:
        return ["No change of pain or function can be computed from what was printed.", ""]
    told: dict[str, int] = {}
    for change in page.changes:
        told.setdefault(_told(change), len(told) + 1)
    head = ("arm", "outcome", "week>", "n>", "before>", "change>", "95 % interval>", "how>")
    rows = [_change(change, told[_told(change)]) for change in page.changes]
    title = "Changes in hundredths of each scale's range; 100 is worst, a negative change is better"
    notes = [line for text, at in told.items() for line in wrapped(f"[{at}] {text}")]
    return [title, *table(head, rows), "", *notes, ""]


def _told(change: Change) -> str:
    return f"{change.statistic}s: {change.basis}. Read at {change.seen_in}"


def _change(change: Change, at: int) -> tuple[str, ...]:
    before = "-" if change.baseline is None else f"{change.baseline:.0f}"
    interval = "-"
    if change.se is not None:
        low, high = change.change - 1.96 * change.se, change.change + 1.96 * change.se
        interval = f"{low:+.1f} to {high:+.1f}"
    amount = f"{change.change:+.1f}" + ("m" if change.statistic == "median" else "")
    head = change.arm, change.outcome, f"{change.week:g}", _count(change.n)
    return *head, before, amount, interval, f"[{at}]"


def _unused(page: TrialPage) -> list[str]:
    counted: dict[tuple[str, str], int] = {}
    for row in page.unused:
        counted[row.outcome, row.reason] = counted.get((row.outcome, row.reason), 0) + 1
    if not counted:
        return []
    rows = [(outcome, str(n), reason) for (outcome, reason), n in counted.items()]
    return [
        "Printed, and no change of pain or function",
        *table(("outcome", "rows>", "why"), rows),
        "",
    ]


def _notes(page: TrialPage) -> list[str]:
    if not page.trial.notes:
        return []
    return ["Notes", *(line for note in page.trial.notes for line in wrapped(f"- {note}"))]


def _links(asked: argparse.Namespace) -> int:
    links = instruments()
    if asked.json:
        show.as_json(links_json(links))
        return 0
    head = (
        "instrument", "slope>", "SE>", "intercept>", "SE>", "error>", "between>", "trials>",
        "visits>", "raw>", "basis",
    )  # fmt: skip
    sources = [line for link in links for line in wrapped(f"{link.instrument}: {link.source}")]
    _print([_LINKS_TITLE, "", *table(head, map(_link, links)), "", *_LINKS_FOOT, "", *sources])
    return 0


_LINKS_TITLE = "Change of an instrument for a change of VAS pain, both in hundredths of their range"
_LINKS_FOOT = (
    "error: SD of an arm's mean around its trial's line; between: SD of the slope between trials;",
    "raw: ratio of the summed changes, biased by noise and by what trials differ in.",
)


def _link(link: Link) -> tuple[str, ...]:
    raw = "-" if link.raw is None else f"{link.raw:.2f}"
    line = (link.slope, link.slope_se, link.intercept, link.intercept_se)
    spread = (link.error, link.between_trials)
    numbers = [f"{value:.2f}" for value in (*line, *spread)]
    counts = [str(n or "-") for n in (link.trials, link.arm_visits)]
    return link.instrument, *numbers, *counts, raw, link.basis


def _count(n: int | None) -> str:
    return "-" if n is None else f"{n:,}"


def _print(lines: Iterable[str]) -> None:
    sys.stdout.write("\n".join(lines).rstrip() + "\n")


_ACTS: dict[str, Callable[[argparse.Namespace], int]] = {
    "list": _list,
    "show": _show,
    "links": _links,
    "known": known.act,
    "pool": pooling.pool,
    "plot": pooling.plot,
    "add": add_evidence.act,
}
