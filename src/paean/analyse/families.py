"""Several estimands of one trial under one error: what each procedure finds, scenario by scenario.

A hypothesis is "no benefit" (with a margin: "worse by the margin or more"), tested one-sided at
half the two-sided alpha, so the error of a family is the chance of any false claim of benefit.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

import numpy as np
import polars as pl
from scipy.special import ndtr

from paean.analyse.characteristics import benefit, share, z_of
from paean.analyse.methods import HIGHER_IS_BETTER
from paean.numeric.multiplicity import bonferroni, graphical, hierarchical, hochberg, holm
from paean.numeric.streams import Floats
from paean.study.estimand import Estimand
from paean.study.families import Family, Graph
from paean.study.protocol import Protocol

Procedure = Callable[[Floats], Floats]
PROCEDURES: Mapping[str, Procedure] = {
    "unadjusted": lambda p: p,
    "bonferroni": bonferroni,
    "holm": holm,
    "hochberg": hochberg,
    "hierarchical": hierarchical,
}


def family_of(protocol: Protocol) -> tuple[Estimand, ...]:
    """Return the primary estimands where there are several, else the doses of the first.

    Doses are the estimands that ask the primary's question of other arms.
    """
    primary = tuple(e for e in protocol.estimands if e.objective == "primary")
    if len(primary) > 1:
        return primary
    one = protocol.primary
    alike = (one.variable, one.comparator, one.summary)
    return tuple(e for e in protocol.estimands if (e.variable, e.comparator, e.summary) == alike)


def family_characteristics(
    protocol: Protocol,
    scenario: str,
    rows: pl.DataFrame,
    alpha: float,
    method: str,
    graph: Graph | None = None,
) -> Iterable[Family]:
    """Yield what each procedure finds on the family at the last look, by one method for means."""
    family = [e for e in family_of(protocol) if e.name in set(rows["estimand"])]
    if len(family) < 2:
        return
    p = p_values(protocol, family, rows, method)
    procedures = dict(PROCEDURES)
    if graph is not None:
        weights, transitions = np.array(graph.weights), np.array(graph.transitions)
        procedures["graph"] = partial(graphical, weights=weights, transitions=transitions)
    for name, procedure in procedures.items():
        claimed = procedure(p) <= alpha / 2
        yield Family(
            scenario=scenario,
            procedure=name,
            estimands=tuple(e.name for e in family),
            each=tuple(share(claimed[:, i]) for i in range(len(family))),
            any_claim=share(np.any(claimed, axis=1)),
            every_claim=share(np.all(claimed, axis=1)),
        )


def p_values(protocol: Protocol, family: list[Estimand], rows: pl.DataFrame, method: str) -> Floats:
    """Return one-sided p-values of benefit [trials, estimands]; 1 where there is no estimate."""
    last = rows.filter(pl.col("look") == pl.col("look").max())
    columns: list[Floats] = []
    for estimand in family:
        means = estimand.summary == "difference_in_means"
        used = method if means else "responders"
        mine = last.filter((pl.col("estimand") == estimand.name) & (pl.col("method") == used)).sort(
            "trial"
        )
        estimate, se, df = (mine[c].to_numpy() for c in ("estimate", "se", "df"))
        sign = benefit(protocol, estimand, used)
        margin = 0.0 if used in HIGHER_IS_BETTER else estimand.margin or 0.0
        z = sign * z_of(estimate + sign * margin, se, df)
        columns.append(np.where(np.isfinite(estimate) & np.isfinite(se), ndtr(-z), 1.0))
    return np.column_stack(columns)
