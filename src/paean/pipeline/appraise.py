"""Appraise what a study saw: a cohort of any size, simulated or recorded."""

from collections import deque
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import polars as pl

from paean.appraise.measured import imputations_for
from paean.appraise.mortality import Mortality, fallback_mortality
from paean.appraise.observe import COLUMNS, Part, Reading, observations, read_part
from paean.appraise.setting import Standing, rules
from paean.appraise.study import Request, appraise, shown_arms
from paean.evidence.posterior import Posterior, knee_posterior
from paean.files.cohort import PROTOCOL, origin_kind, protocol_digest, read_parts, rows_of
from paean.files.folders import MARK
from paean.files.protocol import digest, parse_protocol, protocol_bytes
from paean.files.valuation import packaged_valuation, read_life_table, read_valuation
from paean.study.appraisal import Appraisal
from paean.study.errors import fault
from paean.study.protocol import Protocol
from paean.study.valuation import OutcomeAgreement, Valuation

_THREADS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a user asks of an appraisal; ``valuation`` is None for the packaged one."""

    valuation: Path | None
    draws: int
    seed: int
    memory: float = 0.5
    as_hypothesis: bool = False


def appraise_folder(folder: Path, asked: Asked) -> tuple[Protocol, Appraisal]:
    """Return the appraisal of a study or cohort folder, read part by part, two at a time."""
    valuation, mortality = valuation_of(asked)
    if (folder / "cohort" / MARK).is_file():
        folder = folder / "cohort"
    kind = origin_kind(folder)
    content = protocol_bytes(folder / PROTOCOL)
    if digest(content) != protocol_digest(folder):
        raise fault(
            str(folder / PROTOCOL),
            "this is not the protocol the cohort was made under",
            "restore the protocol file of the cohort",
        )
    protocol = parse_protocol(content, str(folder / PROTOCOL))
    refuse_without_cells(protocol)
    request = request_of(asked, valuation, mortality, _standings(protocol, kind))
    reading = Reading(
        arms=shown_arms(protocol, request),
        rate=rules(valuation).rate_effects,
        imputations=imputations_for(rows_of(folder, "subjects")),
        seed=asked.seed,
        responds_at_percent=responds_at(valuation),
    )
    parts = _ahead(read_parts(folder, COLUMNS), protocol, reading)
    seen = observations(protocol, parts, reading, valuation, asked.draws, kind)
    return protocol, appraise(protocol, seen, request)


def refuse_without_cells(protocol: Protocol) -> None:
    """Refuse a protocol in which nobody receives cells: it has no price to judge."""
    if not any(arm.cells for arm in protocol.arms):
        raise fault(
            protocol.study.identifier,
            "no arm receives cells, and only cells are valued",
            "name a study with cells in an arm",
        )


def valuation_of(asked: Asked) -> tuple[Valuation, Mortality]:
    """Return the valuation that is asked for, and the mortality it names or the fallback."""
    if asked.valuation is None:
        return packaged_valuation(), fallback_mortality()
    valuation = read_valuation(asked.valuation)
    if valuation.life_table is None:
        return valuation, fallback_mortality()
    table = read_life_table(asked.valuation.parent / valuation.life_table, valuation.female_share)
    mortality = Mortality(
        first_age=float(table.ages[0]),
        chances=np.array(table.chances),
        source=table.source,
        fallback=False,
    )
    return valuation, mortality


def request_of(
    asked: Asked, valuation: Valuation, mortality: Mortality, standings: Mapping[str, Standing]
) -> Request:
    """Return everything an appraisal needs to know besides what was observed."""
    return Request(
        valuation=valuation, mortality=mortality, draws=asked.draws, seed=asked.seed,
        standings=standings, as_hypothesis=asked.as_hypothesis,
    )  # fmt: skip


def _ahead(
    parts: Iterator[dict[str, pl.DataFrame]], protocol: Protocol, reading: Reading
) -> Iterator[Part]:
    """Yield the sums of each part in order, two parts in work at a time."""
    with ThreadPoolExecutor(_THREADS) as pool:
        begun: deque[Future[Part]] = deque()
        for tables in parts:
            begun.append(pool.submit(read_part, protocol, tables, reading))
            if len(begun) > _THREADS:
                yield begun.popleft().result()
        while begun:
            yield begun.popleft().result()


def responds_at(valuation: Valuation) -> float:
    """Return how many percent of pain a responder loses."""
    agreed = valuation.agreement or OutcomeAgreement(refund=0.0)
    return agreed.responds_at_percent


def _standings(protocol: Protocol, kind: str) -> dict[str, Standing]:
    """Return what stands behind each arm: people who were recorded, else the published trials.

    A simulated cohort is no evidence of anything; a recorded one is controlled where its protocol
    allocates people to more than one arm by chance.
    """
    published = standings_of(protocol, knee_posterior())
    controlled = any(a.role == "control" for a in protocol.arms) and len(protocol.arms) > 1
    if kind == "simulated" or not controlled:
        return published
    why = "people recorded in this comparison itself, allocated by chance"
    return {arm: Standing(shown=True, why=why) for arm in published}


def standings_of(protocol: Protocol, posterior: Posterior) -> dict[str, Standing]:
    """Return what the published controlled trials say of the cells of each arm."""
    found: dict[str, Standing] = {}
    for arm in protocol.arms:
        known = [posterior.evidence_on(p) for p in dict.fromkeys(c.product for c in arm.cells)]
        found[arm.name] = Standing(
            shown=all(k.controlled for k in known),
            why="; ".join(k.why for k in known) or "no cells: what it costs and does is compared",
        )
    return found
