"""The bias laboratory: the same trials again under one fault of conduct after another."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np
import polars as pl

from paean.analyse.characteristics import average, benefit, estimand_characteristics
from paean.analyse.definitions import DEFINITIONS, RESPONSE, TREATED
from paean.evidence.gap import literature_gap
from paean.numeric.streams import Floats
from paean.pipeline.trials import Recipe
from paean.study.characteristics import EstimandCharacteristics
from paean.study.conduct import FAULTS, Conduct, Fault
from paean.study.laboratory import Defined, Laboratory, Moved, Printed
from paean.study.protocol import Protocol

_FALL, _INDEX = "fall of the treated", "masking index"
_GAP = {"disc_lbp": "the disc", "knee_oa": "the knee"}
_PRINTED_FOR = "discogenic_back_pain"
Asked = tuple[Fault, float]  # the fault, and the true effect in points of the primary outcome


def laboratory_recipes(
    protocol: Protocol, base: Recipe, effects: tuple[float, ...]
) -> dict[Asked, Recipe]:
    """Return a recipe for every fault and effect, the primary estimand by its first method."""
    scale = protocol.outcome(protocol.primary.variable.outcome).span / 100
    return {
        (fault, effect): replace(
            base,
            effect=effect,
            fractions=(1.0,),
            methods=(base.methods[0], _FALL, _INDEX, *RESPONSE, *TREATED),
            truth=False,
            conduct=_scaled(fault.conduct, scale),
            estimands=(protocol.primary.name,),
        )
        for effect in effects
        for fault in FAULTS
    }


def _scaled(conduct: Conduct, scale: float) -> Conduct:
    """Return a conduct told in points of 100 in points of the outcome."""
    return replace(
        conduct,
        baseline_lift=conduct.baseline_lift * scale,
        comparator_relief=conduct.comparator_relief * scale,
    )


def laboratory(
    protocol: Protocol, tables: Mapping[Asked, pl.DataFrame], alpha: float
) -> Laboratory:
    """Return what the faults did, from the rows of their trials; the first fault is none."""
    found = {asked: _by_method(protocol, rows, alpha) for asked, rows in tables.items()}
    values = {asked: _estimates(rows) for asked, rows in tables.items()}
    printed = tuple(row for condition in _GAP for row in literature_gap(condition))
    return Laboratory(
        moved=tuple(_moved(protocol, asked, found, values) for asked in tables),
        defined=tuple(row for asked in tables for row in _defined(asked, found[asked])),
        printed=printed,
        notes=tuple(_notes(protocol, printed)),
    )


def _by_method(
    protocol: Protocol, rows: pl.DataFrame, alpha: float
) -> dict[str, EstimandCharacteristics]:
    return {e.method: e for e in estimand_characteristics(protocol, "", rows, alpha)}


def _estimates(rows: pl.DataFrame) -> dict[str, Floats]:
    return {
        str(name): part.sort("trial")["estimate"].to_numpy()
        for (name,), part in rows.partition_by("method", as_dict=True).items()
    }


def _moved(
    protocol: Protocol,
    asked: Asked,
    found: Mapping[Asked, Mapping[str, EstimandCharacteristics]],
    values: Mapping[Asked, Mapping[str, Floats]],
) -> Moved:
    fault, effect = asked
    method = next(iter(set(found[asked]) - {_FALL, _INDEX, *RESPONSE, *TREATED}))
    mine, planned = found[asked][method], (FAULTS[0], effect)
    sign = benefit(protocol, protocol.primary, method)
    return Moved(
        fault=fault.name,
        says=fault.says,
        source=fault.source,
        effect=effect,
        trials=mine.trials,
        benefit=replace(mine.estimate, value=sign * mine.estimate.value),
        benefit_moved=average(sign * (values[asked][method] - values[planned][method])),
        fall=found[asked][_FALL].estimate,
        fall_moved=average(values[asked][_FALL] - values[planned][_FALL]),
        positive=mine.positive,
        rejected=mine.rejected,
        missing=mine.missing,
        masking_index=found[asked][_INDEX].estimate,
    )


def _defined(asked: Asked, found: Mapping[str, EstimandCharacteristics]) -> Iterator[Defined]:
    fault, effect = asked
    for name in DEFINITIONS:
        difference = found[f"response: {name}"]
        yield Defined(
            fault=fault.name,
            effect=effect,
            definition=name,
            treated=found[f"treated: {name}"].estimate,
            difference=difference.estimate,
            positive=difference.positive,
            rejected=difference.rejected,
        )


def _notes(protocol: Protocol, printed: tuple[Printed, ...]) -> Iterator[str]:
    for condition, words in _GAP.items():
        falls = [p.points for p in printed if p.condition == condition and p.kind == "fall"]
        against = [p.points for p in printed if p.condition == condition and p.kind != "fall"]
        if falls and against:
            yield (
                f"{words}: series without a control report falls of {np.min(falls):.0f} to "
                f"{np.max(falls):.0f} of 100 at a year, cells against sham a difference of "
                f"{', '.join(f'{p:.1f}' for p in against)}"
            )
        elif not falls:
            yield (
                f"{words}: no uncontrolled series of cells with a usable pain score at a year "
                "stands in the evidence shipped here, so the gap cannot be shown there"
            )
    where = protocol.condition.name.replace("_", " ")
    if protocol.condition.name != _PRINTED_FOR:
        yield (
            f"the faults are simulated in {where}, the gap is printed for the disc: the "
            "comparison is one of kind, not of size"
        )
    if protocol.condition.name == "knee_osteoarthritis":
        yield "in the knee the bias of uncontrolled series is ruled by its prior"
    if protocol.condition.name == _PRINTED_FOR:
        yield (
            "the bias of uncontrolled series was fitted to series of the disc as well, so their "
            "falls are described here, not predicted"
        )
    yield "under “no control” the estimate is against the controls of the trial as planned"
