"""The results as tables of text: flow, estimates, responders, harms."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import compress
from math import ceil

from paean.report.contents import Contents
from paean.report.numerals import (
    MISSING,
    count,
    decimals,
    interval,
    percent,
    plain,
    probability,
    signed,
)
from paean.report.words import short, sides
from paean.study.composite import OMERACT_OARSI, parts
from paean.study.estimand import Estimand, Variable
from paean.study.protocol import Protocol
from paean.study.result import ArmFlow, Estimate, HarmCount, Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of text; the first column heads its rows, the others align right if numeric."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowStep:
    """How many people of an arm reached a point, and what share of those allocated."""

    what: str
    people: int
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowArm:
    """One column of the flow."""

    label: str
    steps: tuple[FlowStep, ...]
    lost: int
    failed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmRow:
    """One kind of harm with one cell an arm: people, share with interval, events."""

    term: str
    serious: bool
    cells: tuple[tuple[str, str, str], ...]


def flow_arms(contents: Contents) -> tuple[FlowArm, ...]:
    """Return the columns of the participant flow."""
    return tuple(_flow_arm(contents.protocol, arm) for arm in contents.analysis.flow.arms)


def _flow_arm(protocol: Protocol, arm: ArmFlow) -> FlowArm:
    visits = [v.name for v in protocol.schedule.visits if v.kind != "screening"]
    steps = [("allocated", arm.randomised), ("treated", arm.treated)]
    steps += [(f"seen at {name}", arm.seen[name]) for name in visits if name in arm.seen]
    return FlowArm(
        label=protocol.arm(arm.arm).label,
        steps=tuple(
            FlowStep(what=what, people=n, share=n / arm.randomised if arm.randomised else 0.0)
            for what, n in steps
        ),
        lost=arm.lost,
        failed=arm.failed,
    )


def flow_table(contents: Contents) -> Table:
    """Return the participant flow as a plain table."""
    arms = flow_arms(contents)
    head = ("", *(arm.label for arm in arms))
    steps = [arm.steps for arm in arms]
    rows = [
        (step.what, *(str(column[i].people) for column in steps)) for i, step in enumerate(steps[0])
    ]
    rows.append(("lost to follow-up", *(str(arm.lost) for arm in arms)))
    rows.append(("failed", *(str(arm.failed) for arm in arms)))
    return Table(caption="Participant flow by arm", head=head, rows=tuple(rows))


def estimates_of(contents: Contents, summary: str) -> list[Estimate]:
    """Return the estimates with this summary, in the protocol's order."""
    return [e for e in contents.analysis.estimates if e.estimand.summary == summary]


def contrast_label(protocol: Protocol, estimand: Estimand) -> str:
    """Return ``treatment against comparator`` in the arms' labels."""
    return f"{protocol.arm(estimand.treatment).label} against {_control(protocol, estimand)}"


def _control(protocol: Protocol, estimand: Estimand) -> str:
    return protocol.arm(estimand.comparator).label


def variable_label(protocol: Protocol, estimand: Estimand) -> str:
    """Return outcome and visit, and the response where it is one."""
    return f"{asked(protocol, estimand, ', ')} at {estimand.variable.visit}"


def asked(protocol: Protocol, estimand: Estimand, between: str) -> str:
    """Return outcome and form, with this text between them; a composite names its own outcomes."""
    form, outcome = form_label(protocol, estimand), protocol.outcome(estimand.variable.outcome)
    composite = estimand.variable.form == OMERACT_OARSI
    return form if composite else f"{outcome.label}{between}{form}"


def form_label(protocol: Protocol, estimand: Estimand) -> str:
    """Return what is made of the outcome: its change, or a response."""
    variable = estimand.variable
    if variable.form == OMERACT_OARSI:
        return f"OMERACT-OARSI response ({_parts(protocol, variable)})"
    if variable.form != "responder_mcid":
        return {
            "change_from_baseline": "change from baseline",
            "score": "the score itself",
            "responder_30": "better by at least 30 %",
            "responder_50": "better by at least 50 %",
        }[variable.form]
    mcid = protocol.outcome(variable.outcome).threshold("within_person")
    return f"better by at least {mcid.value:g} points" if mcid else "better by at least the MCID"


def _parts(protocol: Protocol, variable: Variable) -> str:
    """Return the outcomes of an OMERACT-OARSI response, and that there is no global if so."""
    found = parts(protocol, variable)
    told = "; ".join(outcome.label for outcome in found.values())
    return told if "patient_global" in found else f"{told}; no patient global"


def by_variable(estimates: list[Estimate]) -> list[list[Estimate]]:
    """Return estimates of the same outcome, visit and form together, in the order they come."""
    grouped: dict[Variable, list[Estimate]] = {}
    for estimate in estimates:
        grouped.setdefault(estimate.estimand.variable, []).append(estimate)
    return list(grouped.values())


def means_tables(contents: Contents) -> tuple[Table, ...]:
    """Return the estimates of means, one table for each outcome and visit."""
    head = ["Comparison", "Difference", "p", "Treatment", "Comparator", "Analysed"]
    if contents.truth is not None:
        head.insert(2, "True value")
    groups = by_variable(estimates_of(contents, "difference_in_means"))
    words = "adjusted means with 95 % intervals"
    return tuple(_estimate_table(contents, group, head, _means_row, words) for group in groups)


def responder_tables(contents: Contents) -> tuple[Table, ...]:
    """Return the shares of responders, one table for each response."""
    head = [
        "Comparison",
        "Difference",
        "Number needed to treat",
        "Treatment",
        "Comparator",
        "People",
    ]
    groups = by_variable(estimates_of(contents, "risk_difference"))
    words = "percentage points and shares with 95 % intervals"
    return tuple(_estimate_table(contents, group, head, _responder_row, words) for group in groups)


def _estimate_table(
    contents: Contents,
    group: list[Estimate],
    head: list[str],
    row: Callable[[Contents, Estimate], tuple[str, ...]],
    words: str,
) -> Table:
    """Return a table of estimates; the objective is a column only where it differs."""
    goals = dict.fromkeys(e.estimand.objective for e in group)
    keep = [True] * len(head) + [len(goals) > 1]
    title = variable_label(contents.protocol, group[0].estimand)
    cells = [(*row(contents, e), e.estimand.objective) for e in group]
    return Table(
        caption=f"{title} ({' and '.join(goals)}): {words}",
        head=tuple(compress((*head, "Objective"), keep)),
        rows=tuple(tuple(compress(line, keep)) for line in cells),
        note=_method_words(contents, group),
    )


def _method_words(contents: Contents, group: list[Estimate]) -> str:
    """Return how the estimates were made and who was left out, once where all are alike."""
    told: dict[str, list[str]] = {}
    for e in group:
        for part in (e.method, e.note):
            told.setdefault(part, []).append(contrast_label(contents.protocol, e.estimand))
    told.pop("", None)
    alike = [part for part, pairs in told.items() if len(pairs) == len(group)]
    apart = [f"{'; '.join(p)}: {part}" for part, p in told.items() if len(p) < len(group)]
    words = " ".join(f"{line}." for line in ("; ".join(alike), *apart) if line)
    return f"Method: {words}" if words else ""


def unadjusted(contents: Contents) -> str:
    """Return the warning that many intervals stand side by side."""
    number = len(contents.analysis.estimates)
    if number < 2:
        return ""
    return (
        f"The intervals and p values of the {number} estimands are not adjusted for their number: "
        "the more that are read, the likelier one of them misses its true value by chance."
    )


def _means_row(contents: Contents, estimate: Estimate) -> tuple[str, ...]:
    protocol, estimand = contents.protocol, estimate.estimand
    places = decimals(protocol.outcome(estimand.variable.outcome).span)
    cells = [
        f"{signed(estimate.value, places)} ({interval(estimate.low, estimate.high, places)})",
        probability(estimate.p_value),
        _level(estimate.treatment, places),
        _level(estimate.comparator, places),
        f"{estimate.treatment.n} + {estimate.comparator.n}",
    ]
    if not estimate.estimated:
        cells = ["not estimable", *[MISSING] * 4]
    if contents.truth is not None:
        cells.insert(1, signed(contents.truth.effects.get(estimand.name, float("nan")), places))
    return (contrast_label(protocol, estimand), *cells)


def _level(level: Level, places: int) -> str:
    return f"{signed(level.value, places)} ({interval(level.low, level.high, places)})"


def _responder_row(contents: Contents, estimate: Estimate) -> tuple[str, ...]:
    pair = contrast_label(contents.protocol, estimate.estimand)
    if not estimate.estimated:
        return (pair, "not estimable", *[MISSING] * 4)
    ends = interval(100 * estimate.low, 100 * estimate.high, 1)
    return (
        pair,
        f"{signed(100 * estimate.value, 1)} ({ends})",
        needed_to_treat(estimate),
        _share(estimate.treatment),
        _share(estimate.comparator),
        f"{estimate.treatment.n} + {estimate.comparator.n}",
    )


def _share(level: Level) -> str:
    ends = f"{plain(100 * level.low, 0)} to {plain(100 * level.high, 0)}"
    return f"{percent(level.value)} ({ends})"


def needed_to_treat(estimate: Estimate) -> str:
    """Return the number needed to treat with its interval, or why none can be given."""
    if not estimate.estimated:
        return "none: not estimable"
    if estimate.low <= 0 <= estimate.high:
        return "none: the interval includes\u00a00"
    ends = sorted((abs(estimate.low), abs(estimate.high)), reverse=True)
    few, many = (ceil(round(1 / end, 9)) for end in ends)
    value = ceil(round(1 / abs(estimate.value), 9))
    what = "for one more response" if estimate.value > 0 else "for one response fewer"
    return f"{value} ({few} to {many}) {what}"


def harm_rows(contents: Contents) -> tuple[HarmRow, ...]:
    """Return the kinds of harm, serious first, with one cell for every arm."""
    kinds = sorted({(not h.serious, h.term) for h in contents.analysis.harms})
    found = {(h.term, h.serious, h.arm): h for h in contents.analysis.harms}
    return tuple(
        HarmRow(
            term=term,
            serious=not mild,
            cells=tuple(_harm(found.get((term, not mild, a.name))) for a in contents.protocol.arms),
        )
        for mild, term in kinds
    )


def _harm(harm: HarmCount | None) -> tuple[str, str, str]:
    if harm is None:
        return (MISSING, "", "")
    ends = f"{plain(100 * harm.low, 1)} to {plain(100 * harm.high, 1)}"
    return (
        f"{harm.people} of {harm.n}",
        f"{percent(harm.share, 1)} ({ends})",
        count(harm.events, "event", "events"),
    )


def forest_table(contents: Contents, estimates: list[Estimate]) -> Table:
    """Return the data of a forest plot: difference, interval, worthwhile band, true value."""
    protocol, rows = contents.protocol, list[tuple[str, ...]]()
    for e in estimates:
        outcome = protocol.outcome(e.estimand.variable.outcome)
        places, mcid = decimals(outcome.span), outcome.threshold("between_groups")
        row = [
            f"{contrast_label(protocol, e.estimand)}: {outcome.label}",
            signed(e.value, places) if e.estimated else "not estimable",
            interval(e.low, e.high, places),
            short(protocol, e),
            f"±{mcid.value:g}" if mcid else "not stated",
        ]
        if contents.truth is not None:
            row.append(signed(contents.truth.effects.get(e.estimand.name, float("nan")), places))
        rows.append(tuple(row))
    head = ["Comparison", "Difference", "95 % interval", "In words", "Worthwhile from"]
    if contents.truth is not None:
        head.append("True value in the simulator")
    return Table(caption="Data of the figure", head=tuple(head), rows=tuple(rows))


def direction_note(protocol: Protocol, estimate: Estimate) -> str:
    """Return which sign of a difference is the better one."""
    outcome = protocol.outcome(estimate.estimand.variable.outcome)
    side = "negative" if estimate.benefit < 0 else "positive"
    better = sides(estimate, outcome).better
    return f"{outcome.label}: {side} is {'less pain' if better == 'less' else better}"
