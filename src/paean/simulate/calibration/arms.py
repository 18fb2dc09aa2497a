"""The arms of published trials that the knee is fitted to, as arrays.

What is left out is listed with its reason (``left_out``), so that nothing vanishes.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.evidence.changes import pain_changes
from paean.evidence.trials import published_trials
from paean.numeric.streams import Floats
from paean.simulate.addition import DOSE_BANDS, dose_band
from paean.simulate.calibration.enrolled import enrolled_usual_pain
from paean.study.published import PublishedArm, PublishedTrial
from paean.study.source import ParameterSet
from paean.study.vocabulary import products

Index = NDArray[np.int64]
PRODUCTS = (
    "bone_marrow_msc", "adipose_msc", "umbilical_cord_msc", "bone_marrow_concentrate",
    "stromal_vascular_fraction", "microfragmented_fat",
)  # fmt: skip
_PRODUCT_OF: dict[str, str] = dict(
    zip(("bm_msc", "ad_msc", "uc_msc", "bmac", "svf", "mfat"), PRODUCTS, strict=True)
)
# scales of pain that published trials share with the simulator
INSTRUMENTS = ("pain_vas", "pain_nrs", "womac_pain", "womac_pain_100", "koos_pain")
ROUTES = ("oral", "injection", "procedure")
_DRUGS = ("hyaluronic_acid", "corticosteroid", "nsaid", "prp")
_ORAL_PLACEBO = ("oral placebo", "vehicle")
_PERSON_SD = (
    24.0  # of a change, in hundredths of the scale, where no spread was printed; assumption
)
_UNKNOWN_PEOPLE = 20  # an arm whose size was not seen counts as a small one; assumption
_MEDIAN_INFLATION = 1.25  # SE of a median against that of a mean of normal scores
_MASKED = {"double": 0.0, "single": 0.0, "open": 1.0, "none": 1.0, "unknown": 0.5}


@dataclass(frozen=True, slots=True, kw_only=True)
class FitArm:
    """An arm as the model sees it."""

    trial: str
    name: str
    route: str
    drugs: tuple[str, ...]
    product: str | None
    dose_million_cells: float | None
    open_weight: float
    background: bool
    uncontrolled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FitData:
    """Arms [A] and their observed changes [O], hundredths of the range, negative is better.

    ``usual`` [A, levels] usual pain of the enrolled; ``reported`` [A] their mean at baseline.
    ``product`` and ``band`` are -1 where there is none. ``effect_group`` [A] numbers the trial
    and treatment whose effect deviates together, -1 for controls.
    """

    arms: tuple[FitArm, ...]
    trials: tuple[str, ...]
    trial: Index
    usual: Floats
    reported: Floats
    route: Index
    drugs: Floats
    product: Index
    band: Index
    log_dose: Floats
    open_weight: Floats
    background: Floats
    uncontrolled: Floats
    effect_group: Index
    arm: Index
    day: Floats
    instrument: Index
    change: Floats
    se: Floats

    def only(self, kept: NDArray[np.bool_]) -> "FitData":
        """Return the same arms with some of the observations."""
        of_observations = ("arm", "day", "instrument", "change", "se")
        return replace(self, **{name: getattr(self, name)[kept] for name in of_observations})


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """An arm or a trial that is not fitted, and why."""

    trial: str
    arm: str
    reason: str


def fit_data(
    parameters: ParameterSet, trials: Iterable[PublishedTrial] | None = None
) -> tuple[FitData, tuple[LeftOut, ...]]:
    """Return what the knee is fitted to, and what of the knee trials is not."""
    known = [t for t in (trials or published_trials()) if t.condition == "knee_oa"]
    table = _table(known)
    chosen: list[tuple[FitArm, pl.DataFrame]] = []
    left: list[LeftOut] = []
    for trial in known:
        for arm in trial.arms:
            rows = table.filter((pl.col("trial") == trial.identifier) & (pl.col("arm") == arm.name))
            reason = _reason(trial, arm, rows)
            if reason:
                left.append(LeftOut(trial=trial.identifier, arm=arm.name, reason=reason))
            else:
                chosen.append((_fit_arm(trial, arm), rows))
    return _arrays(parameters, chosen), tuple(left)


def _table(trials: list[PublishedTrial]) -> pl.DataFrame:
    table = pain_changes(trials, convert_medians=True)
    wide = {
        (t.identifier, a.name): any(o.outcome == "womac_pain" and o.maximum == 100 for o in
                                    a.observations)
        for t in trials for a in t.arms
    }  # fmt: skip
    names = [
        "womac_pain_100" if outcome == "womac_pain" and wide[trial, arm] else outcome
        for trial, arm, outcome in table.select("trial", "arm", "outcome").iter_rows()
    ]
    return table.with_columns(pl.Series("outcome", names)).filter(
        pl.col("outcome").is_in(INSTRUMENTS)
    )


def _reason(trial: PublishedTrial, arm: PublishedArm, rows: pl.DataFrame) -> str | None:
    if trial.left_out:
        return trial.left_out
    if rows.is_empty():
        return "no usable change of pain was seen"
    if arm.part_of:
        return "part of an arm that is fitted whole"
    known = arm.treatment_class in (*_PRODUCT_OF, *_DRUGS, "placebo_saline")
    if not known and arm.name not in _ORAL_PLACEBO:
        return f"the model has no such treatment ({arm.treatment_class}: {arm.name})"
    if trial.masked == "open" and arm.treatment_class == "placebo_saline":
        return "participants knew that they got saline, which is no sham response"
    if "PRP" in arm.name and arm.treatment_class in _PRODUCT_OF:
        return "cells and platelets together cannot be told apart"
    return None


def _fit_arm(trial: PublishedTrial, arm: PublishedArm) -> FitArm:
    product = _PRODUCT_OF.get(arm.treatment_class)
    background = product is not None and "+ HA" in arm.name
    drugs = [arm.treatment_class] if arm.treatment_class in _DRUGS else []
    uncontrolled = len(trial.arms) == 1 and product is not None
    open_weight = _MASKED[trial.masked] if (product or drugs) and not uncontrolled else 0.0
    return FitArm(
        trial=trial.identifier,
        name=arm.name,
        route=_route(trial, arm),
        drugs=(*drugs, *(("hyaluronic_acid",) if background else ())),
        product=product,
        dose_million_cells=arm.dose_million_cells,
        open_weight=open_weight,
        background=background,
        uncontrolled=uncontrolled,
    )


def _route(trial: PublishedTrial, arm: PublishedArm) -> str:
    """Return the most impressive route: of the trial where it is masked, else of the arm."""
    masked = trial.masked in ("double", "single")
    return max((_own_route(a) for a in (trial.arms if masked else [arm])), key=ROUTES.index)


def _own_route(arm: PublishedArm) -> str:
    if arm.treatment_class in _PRODUCT_OF and arm.donor == "autologous":
        return "procedure"
    injected = arm.treatment_class in (
        *_PRODUCT_OF, "placebo_saline", "hyaluronic_acid", "corticosteroid", "prp",
    )  # fmt: skip
    return "injection" if injected else "oral"


def _arrays(parameters: ParameterSet, chosen: list[tuple[FitArm, pl.DataFrame]]) -> FitData:
    arms = tuple(arm for arm, _ in chosen)
    trials = tuple(dict.fromkeys(arm.trial for arm in arms))
    groups = _effect_groups(arms)
    enrolled = [_enrolled(parameters, rows) for _, rows in chosen]
    observed = [
        (
            index,
            7.0 * row["week"],
            INSTRUMENTS.index(row["outcome"]),
            row["change"],
            standard_error(row),
        )
        for index, (_, rows) in enumerate(chosen)
        for row in rows.sort("outcome", "week").iter_rows(named=True)
    ]
    columns: list[Any] = [np.array(c) for c in zip(*observed, strict=True)]
    return FitData(
        arms=arms,
        trials=trials,
        trial=np.array([trials.index(a.trial) for a in arms]),
        usual=np.array([usual for usual, _ in enrolled]),
        reported=np.array([reported for _, reported in enrolled]),
        route=np.array([ROUTES.index(a.route) for a in arms]),
        drugs=np.array([[float(d in a.drugs) for d in _DRUGS] for a in arms]),
        product=np.array([-1 if a.product is None else PRODUCTS.index(a.product) for a in arms]),
        band=np.array([_band(a) for a in arms]),
        log_dose=np.array([np.log10(retained_million(a.product, a.dose_million_cells, parameters))
                           for a in arms]),
        open_weight=np.array([a.open_weight for a in arms]),
        background=np.array([float(a.background) for a in arms]),
        uncontrolled=np.array([float(a.uncontrolled) for a in arms]),
        effect_group=groups,
        arm=columns[0].astype(np.int64),
        day=columns[1],
        instrument=columns[2].astype(np.int64),
        change=columns[3],
        se=columns[4],
    )  # fmt: skip


def standard_error(row: dict[str, Any]) -> float:
    """Return the SE of a change, hundredths of the scale; from its people where not printed."""
    se = row["se"]
    if se is None:
        se = _PERSON_SD / np.sqrt(row["n"] or _UNKNOWN_PEOPLE)
    return float(se * (_MEDIAN_INFLATION if row["statistic"] == "median" else 1.0))


def _effect_groups(arms: tuple[FitArm, ...]) -> Index:
    keys = [(a.trial, a.product or a.drugs[0]) if a.product or a.drugs else None for a in arms]
    known = list(dict.fromkeys(k for k in keys if k is not None))
    return np.array([-1 if k is None else known.index(k) for k in keys])


def _band(arm: FitArm) -> int:
    if arm.product is None or arm.dose_million_cells is None:
        return -1
    return list(DOSE_BANDS).index(dose_band(arm.dose_million_cells))


def retained_million(product: str | None, dose: float | None, parameters: ParameterSet) -> float:
    """Return the viable cells (millions) that stay at the site; 1 where no cells are given."""
    if product is None:
        return 1.0
    if dose is None:
        dose = parameters[f"concentrate.{products()[product].usual_dose}"]
    return dose * parameters["product.viability_default"] * parameters["product.retention"]


def _enrolled(parameters: ParameterSet, rows: pl.DataFrame) -> tuple[Floats, float]:
    """Return levels of usual pain of those enrolled, and their mean reported pain, 0-10."""
    rated = rows.filter(pl.col("outcome").is_in(["pain_vas", "pain_nrs"]))
    known = rated.filter(pl.col("baseline").is_not_null())
    baseline = None if known.is_empty() else round(float(known["baseline"][0]), 2)
    usual, reported = _by_baseline(parameters, baseline)
    return np.array(usual), reported


@lru_cache(maxsize=512)
def _by_baseline(
    parameters: ParameterSet, baseline: float | None
) -> tuple[tuple[float, ...], float]:
    usual, reported = enrolled_usual_pain(parameters, baseline)
    return tuple(float(level) for level in usual), reported
