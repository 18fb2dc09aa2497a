"""Analyse a cohort of any size: one part in memory at a time, one fit in the end."""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.analyse.mmrm.patterns import PatternSums, pattern_sums
from paean.analyse.mmrm.streamed import added, fit_sums
from paean.files.cohort import PROTOCOL, protocol_digest, read_parts
from paean.files.protocol import digest, parse_protocol, protocol_bytes
from paean.study.errors import fault
from paean.study.estimand import Estimand
from paean.study.protocol import Protocol
from paean.study.result import StreamedEstimate

_COLUMNS = {
    "subjects": ["subject", "arm"], "assessments": ["subject", "visit", "outcome", "score"],
}  # fmt: skip
_THREADS = 2


def analyse_parts(folder: Path) -> tuple[StreamedEstimate, ...]:
    """Return the differences in means of a cohort folder, under treatment policy, by MMRM.

    PaeanError where no estimand of the protocol is of that kind.
    """
    content = protocol_bytes(folder / PROTOCOL)
    if digest(content) != protocol_digest(folder):
        problem = "this is not the protocol the cohort was made under"
        raise fault(str(folder / PROTOCOL), problem, "restore the protocol file of the cohort")
    protocol = parse_protocol(content, str(folder / PROTOCOL))
    asked = [e for e in protocol.estimands if _streamable(protocol, e)]
    if not asked:
        problem = "no estimand is a difference in means under treatment policy"
        raise fault(str(folder), problem, "analyse without --stream")
    outcomes = tuple(dict.fromkeys(e.variable.outcome for e in asked))
    sums = _sums(folder, protocol, outcomes)
    return tuple(_estimate(protocol, e, sums[e.variable.outcome]) for e in asked)


def _streamable(protocol: Protocol, estimand: Estimand) -> bool:
    policy = all(i.strategy == "treatment_policy" for i in estimand.intercurrent_events)
    means = estimand.summary == "difference_in_means"
    return means and policy and protocol.study.design == "parallel"


def _sums(folder: Path, protocol: Protocol, outcomes: tuple[str, ...]) -> dict[str, PatternSums]:
    total: dict[str, PatternSums] = {}
    for part in _ahead(read_parts(folder, _COLUMNS), protocol, outcomes):
        for name, sums in part.items():
            total[name] = added(total[name], sums) if name in total else sums
    return total


def _ahead(
    parts: Iterator[dict[str, pl.DataFrame]], protocol: Protocol, outcomes: tuple[str, ...]
) -> Iterator[dict[str, PatternSums]]:
    """Yield the sums of each part in order, two parts in work at a time."""
    with ThreadPoolExecutor(_THREADS) as pool:
        begun: deque[Future[dict[str, PatternSums]]] = deque()
        for tables in parts:
            begun.append(pool.submit(_part, tables, protocol, outcomes))
            if len(begun) > _THREADS:
                yield begun.popleft().result()
        while begun:
            yield begun.popleft().result()


def _part(
    tables: dict[str, pl.DataFrame], protocol: Protocol, outcomes: tuple[str, ...]
) -> dict[str, PatternSums]:
    subjects = tables["subjects"].sort("subject")
    arms = pl.Enum([arm.name for arm in protocol.arms])
    arm = subjects["arm"].cast(arms).to_physical().to_numpy()
    number = subjects["subject"].to_numpy()
    indicators = (arm[:, None] == np.arange(len(protocol.arms))).astype(np.float64)
    found: dict[str, PatternSums] = {}
    for name in outcomes:
        names = _visits(protocol, name)
        rows = tables["assessments"].filter(
            (pl.col("outcome") == name) & pl.col("visit").is_in(names)
        )
        wide = np.full((len(number), len(names)), np.nan)
        row = _places(number, rows["subject"].to_numpy())
        wide[row, rows["visit"].cast(pl.Enum(names)).to_physical().to_numpy()] = rows["score"]
        known = np.isfinite(wide[:, 0])
        covariates = np.column_stack([indicators, wide[:, 0]])[known]
        change = wide[known, 1:] - wide[known, :1]
        found[name] = pattern_sums(np.ascontiguousarray(change), covariates)
    return found


def _places(number: NDArray[np.uint32], of: NDArray[np.uint32]) -> NDArray[np.intp]:
    """Return where subjects stand among those of a part; most parts number them one by one."""
    if len(number) and int(number[-1]) - int(number[0]) == len(number) - 1:
        return (of - number[0]).astype(np.intp)
    return np.searchsorted(number, of)


def _visits(protocol: Protocol, outcome: str) -> list[str]:
    """Return baseline and the follow-up visits of an outcome."""
    schedule = protocol.schedule
    follow_up = [v.name for v in schedule.follow_up if not v.outcomes or outcome in v.outcomes]
    return [schedule.baseline.name if schedule.baseline else "", *follow_up]


def _estimate(protocol: Protocol, estimand: Estimand, sums: PatternSums) -> StreamedEstimate:
    names = [arm.name for arm in protocol.arms]
    visits = _visits(protocol, estimand.variable.outcome)[1:]
    weights = np.zeros((1, len(visits), len(names) + 1))
    at = visits.index(estimand.variable.visit)
    weights[0, at, names.index(estimand.treatment)] = 1.0
    weights[0, at, names.index(estimand.comparator)] = -1.0
    fit = fit_sums(sums, weights)
    return StreamedEstimate(
        estimand=estimand.name,
        people=int(sums.patients.sum()),
        value=float(fit.estimate[0, 0]),
        se=float(fit.standard_error[0, 0]),
        df=float(fit.df[0, 0]),
        low=float(fit.lower[0, 0]),
        high=float(fit.upper[0, 0]),
        p_value=float(fit.p_value[0, 0]),
    )
