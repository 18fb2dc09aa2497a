"""The trials of a condition as a network of treatments."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from paean.evidence.changes import Change
from paean.evidence.comparison import (
    LeftOut,
    Question,
    Side,
    changes_at,
    classes_of,
    lack,
    side,
    why_not_pooled,
    year_of,
)
from paean.evidence.grading import SHAM, design_class, whole_arms
from paean.evidence.outcomes import PAIN
from paean.evidence.pooling import no_controlled_evidence
from paean.evidence.trials import published_trials
from paean.numeric.meta.consistency import Decomposition, Split, decompose, split
from paean.numeric.meta.contrasts import from_arms
from paean.numeric.meta.network import Network, network, p_scores
from paean.study.published import PublishedTrial

_NOT_ONE_TREATMENT = ("other", "conservative", "conservative_then_cell", "natural_course")


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkTrial:
    """A trial in the network: its treatments, each one sample of people."""

    trial: str
    year: int | None
    masked: str
    outcome: str
    week: float
    sides: dict[str, Side]


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A treatment, and its people and trials."""

    treatment: str
    people: int
    trials: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """Two treatments that trials compare directly."""

    first: str
    second: str
    trials: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PooledNetwork:
    """Every treatment against every other, in hundredths of the range; row minus column.

    ``not_joined`` are treatments that no path of trials joins with the treatment asked for.
    ``spread_can_be_seen`` is false where no comparison was repeated and no loop closes: tau is then
    0 for want of data, not because trials agree, and all intervals are too narrow.
    """

    question: Question
    trials: tuple[NetworkTrial, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    not_joined: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    fit: Network
    p_scores: dict[str, float]
    consistency: Decomposition
    splits: tuple[Split, ...]
    spread_can_be_seen: bool


def pool_network(
    question: Question, trials: Iterable[PublishedTrial] | None = None
) -> PooledNetwork:
    """Return the network that the treatment and the control belong to, by REML.

    The treatment asked for is one node, all shams are one node, else a node is a treatment class.
    Classes that are no one treatment stay out. Raises PaeanError where treatment and control are
    not joined.
    """
    everyone, without = _trials(question, published_trials() if trials is None else trials)
    joined, apart = _joined(everyone, question, without)
    rows = [(t.trial, name, s) for t in joined for name, s in t.sides.items()]
    study, drug, sides = zip(*rows, strict=True)
    data = from_arms(
        study, drug, np.array([s.change for s in sides]),
        np.array([s.sd**2 / s.n for s in sides]),
    )  # fmt: skip
    fit = network(data)
    consistency = decompose(data)
    return PooledNetwork(
        question=question, trials=joined, nodes=_nodes(joined), edges=_edges(joined),
        not_joined=apart, left_out=without, fit=fit, p_scores=p_scores(fit),
        consistency=consistency, splits=split(data, fit),
        spread_can_be_seen=fit.q_df > 0,
    )  # fmt: skip


def node_of(treatment_class: str, question: Question) -> str | None:
    """Return the node of a treatment class, or None for a class that is no one treatment."""
    for name in (question.treatment, question.control):
        if treatment_class in classes_of(name):
            return name
    if treatment_class in SHAM:
        return "sham"
    return None if treatment_class in _NOT_ONE_TREATMENT else treatment_class


def _trials(
    question: Question, trials: Iterable[PublishedTrial]
) -> tuple[list[NetworkTrial], tuple[LeftOut, ...]]:
    found: list[NetworkTrial] = []
    without: list[LeftOut] = []
    for trial in trials:
        if trial.condition == question.condition and len(_nodes_of(trial, question)) > 1:
            told = _why_never(trial) or _trial(trial, question)
            if isinstance(told, str):
                without.append(LeftOut(trial=trial.identifier, reason=told))
            else:
                found.append(told)
    return found, tuple(without)


def _nodes_of(trial: PublishedTrial, question: Question) -> set[str]:
    nodes = {node_of(arm.treatment_class, question) for arm in whole_arms(trial)}
    return {node for node in nodes if node is not None}


def _why_never(trial: PublishedTrial) -> str | None:
    if trial.left_out:
        return trial.left_out
    if design_class(trial) == "uncontrolled":
        return "its arms were not compared with each other"
    return None if trial.unit == "person" else "its arms share their people, or may"


def _trial(trial: PublishedTrial, question: Question) -> NetworkTrial | str:
    """Return the visit and outcome with the most treatments, the nearest of several; or why not."""
    changes = changes_at(trial, question)
    visits: dict[tuple[float, str], dict[str, list[Change]]] = defaultdict(dict)
    for row in changes:
        node = node_of(row.treatment_class, question)
        if node is not None and not lack(row, question):
            visits[row.week, row.outcome].setdefault(node, []).append(row)
    full = {at: nodes for at, nodes in visits.items() if len(nodes) > 1}
    if not full:
        return why_not_pooled(changes, question)
    week, outcome = min(
        full, key=lambda at: (-len(full[at]), abs(at[0] - question.weeks), PAIN.index(at[1]))
    )
    return NetworkTrial(
        trial=trial.identifier, year=year_of(trial), masked=trial.masked, outcome=outcome,
        week=week, sides={node: side(rows) for node, rows in full[week, outcome].items()},
    )  # fmt: skip


def _joined(
    everyone: Sequence[NetworkTrial], question: Question, without: Sequence[LeftOut]
) -> tuple[tuple[NetworkTrial, ...], tuple[str, ...]]:
    """Return the trials around the treatment and the control, and the treatments beyond."""
    group = {question.treatment}
    while more := {n for t in everyone if group & set(t.sides) for n in t.sides} - group:
        group |= more
    if question.control not in group or len(group) < 2:
        raise no_controlled_evidence(question, without)
    ours = tuple(t for t in everyone if group & set(t.sides))
    beyond = {name for t in everyone for name in t.sides} - group
    return ours, tuple(sorted(beyond))


def _nodes(trials: Sequence[NetworkTrial]) -> tuple[Node, ...]:
    names = sorted({name for t in trials for name in t.sides})
    return tuple(
        Node(
            treatment=name,
            people=sum(t.sides[name].n for t in trials if name in t.sides),
            trials=sum(name in t.sides for t in trials),
        )
        for name in names
    )


def _edges(trials: Sequence[NetworkTrial]) -> tuple[Edge, ...]:
    counted: dict[tuple[str, str], int] = defaultdict(int)
    for trial in trials:
        names = sorted(trial.sides)
        for i, first in enumerate(names):
            for second in names[i + 1 :]:
                counted[first, second] += 1
    return tuple(Edge(first=a, second=b, trials=n) for (a, b), n in sorted(counted.items()))
