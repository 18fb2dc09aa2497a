"""The arms of other conditions as arrays: lumbar disc and painful diabetic neuropathy.

Simpler than the knee's: one scale of pain, cells as one family, exercise, gabapentinoids. What is
left out is listed with its reason.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.evidence.changes import pain_changes
from paean.evidence.trials import published_trials
from paean.numeric.streams import Floats
from paean.simulate.calibration.arms import Index, LeftOut, standard_error
from paean.simulate.calibration.enrolled import enrolled_usual_pain
from paean.study.published import PublishedArm, PublishedTrial
from paean.study.source import ParameterSet

KINDS = ("none", "attention", "oral", "injection", "procedure")
SCALES = ("pain_vas", "pain_nrs")
_CELLS = {
    "bm_msc": 10.0, "ad_msc": 10.0, "uc_msc": 10.0, "mpc": 6.0, "disc_cells": 6.0,
    "bmac": None, "svf": None, "mfat": None,
}  # fmt: skip
"""Class of cells and their usual dose (million) in a disc; None: a concentrate of few."""
_CONCENTRATE_MILLION = 0.05  # as the parameter of marrow concentrate, an assumption
_EXERCISE = ("physiotherapy", "exercise", "placebo_plus_exercise")
_NOTHING = ("no_treatment", "rest", "natural_course")
_PLACEBO = {
    "placebo_saline": "injection", "placebo_intradiscal": "injection",
    "placebo_oral": "oral", "placebo_spray": "oral",
}  # fmt: skip
# gabapentin 3,600 mg stands for pregabalin 600 mg, the highest doses of the packaged trials
_GABAPENTIN_AS_PREGABALIN_MG = 600.0
_UNKNOWN_PREGABALIN_MG = 600.0  # the highest dose of the programme, where an arm names none
_MASKED = {"double": 0.0, "single": 0.0, "open": 1.0, "none": 1.0, "unknown": 0.5}


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """What a condition is fitted to: its own trials, and others that share a drug's biology.

    ``acute_arms`` are left out, as people there are not those of the condition.
    """

    condition: str
    evidence: tuple[str, ...]
    also: tuple[str, ...] = ()
    acute_arms: tuple[str, ...] = ()


SPECS = {
    "discogenic_back_pain": Spec(
        condition="discogenic_back_pain", evidence=("disc_lbp",), acute_arms=("acute",)
    ),
    "diabetic_neuropathy": Spec(
        condition="diabetic_neuropathy",
        evidence=("neuropathic_dpn",),
        also=("ROWBOTHAM1998", "SIDDALL2006"),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An arm as the model sees it."""

    trial: str
    name: str
    kind: str
    cells_million: float | None
    product: str
    exercise: bool
    gabapentinoid_mg: float
    open_weight: float
    uncontrolled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseData:
    """Arms [A] and their observed changes [O], hundredths of the scale, negative is better."""

    cases: tuple[Case, ...]
    trials: tuple[str, ...]
    trial: Index
    usual: Floats
    reported: Floats
    kind: Index
    cells: Floats
    log_dose: Floats
    exercise: Floats
    gabapentinoid_mg: Floats
    open_weight: Floats
    uncontrolled: Floats
    effect_group: Index
    arm: Index
    day: Floats
    change: Floats
    se: Floats

    def only(self, kept: NDArray[np.bool_]) -> "CaseData":
        """Return the same arms with some of the observations."""
        names = ("arm", "day", "change", "se")
        return replace(self, **{name: getattr(self, name)[kept] for name in names})


def case_data(
    spec: Spec, parameters: ParameterSet, trials: Iterable[PublishedTrial] | None = None
) -> tuple[CaseData, tuple[LeftOut, ...]]:
    """Return what a condition is fitted to, and what of its trials is not."""
    known = [
        t
        for t in (trials or published_trials())
        if t.condition in spec.evidence or t.identifier in spec.also
    ]
    table = pain_changes(known, convert_medians=True).filter(pl.col("outcome").is_in(SCALES))
    chosen: list[tuple[Case, pl.DataFrame]] = []
    left: list[LeftOut] = []
    for trial in known:
        for arm in trial.arms:
            rows = table.filter((pl.col("trial") == trial.identifier) & (pl.col("arm") == arm.name))
            reason = _reason(spec, trial, arm, rows)
            if reason:
                left.append(LeftOut(trial=trial.identifier, arm=arm.name, reason=reason))
            else:
                chosen.append((_case(trial, arm, parameters), rows))
    return _arrays(parameters, chosen), tuple(left)


def _reason(spec: Spec, trial: PublishedTrial, arm: PublishedArm, rows: pl.DataFrame) -> str | None:
    if trial.left_out:
        return trial.left_out
    if rows.is_empty():
        return "no usable change of pain was seen"
    if arm.part_of:
        return "part of an arm that is fitted whole"
    if arm.name in spec.acute_arms:
        return "pain of recent onset, another population"
    drugs = ("pregabalin", "gabapentin")
    if arm.treatment_class not in (*_CELLS, *_EXERCISE, *_NOTHING, *_PLACEBO, *drugs):
        return f"the model has no such treatment ({arm.treatment_class}: {arm.name})"
    return None


def _case(trial: PublishedTrial, arm: PublishedArm, parameters: ParameterSet) -> Case:
    cells = _cells_million(arm, parameters)
    active = cells is not None or arm.treatment_class in _EXERCISE or _pregabalin_mg(arm) > 0
    uncontrolled = cells is not None and len(trial.arms) == 1
    return Case(
        trial=trial.identifier,
        name=arm.name,
        kind=_kind(trial, arm),
        cells_million=cells,
        product=arm.treatment_class,
        exercise=arm.treatment_class in _EXERCISE,
        gabapentinoid_mg=_pregabalin_mg(arm),
        open_weight=_MASKED[trial.masked] if active and cells and not uncontrolled else 0.0,
        uncontrolled=uncontrolled,
    )


def _cells_million(arm: PublishedArm, parameters: ParameterSet) -> float | None:
    """Return the viable cells that stay in the disc, millions; None where none are given."""
    if arm.treatment_class not in _CELLS:
        return None
    dose = arm.dose_million_cells or _CELLS[arm.treatment_class] or _CONCENTRATE_MILLION
    kept = parameters["product.retention"] * parameters["route.intradiscal"]
    return dose * parameters["product.viability_default"] * kept


def _pregabalin_mg(arm: PublishedArm) -> float:
    if arm.treatment_class == "gabapentin":
        return _GABAPENTIN_AS_PREGABALIN_MG
    if arm.treatment_class != "pregabalin":
        return 0.0
    named = re.findall(r"\d{2,3}", arm.name)
    return float(max(map(int, named), default=int(_UNKNOWN_PREGABALIN_MG)))


def _kind(trial: PublishedTrial, arm: PublishedArm) -> str:
    """Return the most impressive route: of the trial where it is masked, else of the arm."""
    masked = trial.masked in ("double", "single") and any(
        a.treatment_class in _PLACEBO for a in trial.arms
    )
    own = [_own_kind(a) for a in (trial.arms if masked else [arm])]
    return max(own, key=KINDS.index)


def _own_kind(arm: PublishedArm) -> str:
    if arm.treatment_class in _CELLS:
        return "procedure" if arm.donor == "autologous" else "injection"
    if arm.treatment_class in _EXERCISE:
        return "attention"
    if arm.treatment_class in _NOTHING:
        return "none"
    return _PLACEBO.get(arm.treatment_class, "oral")


def _arrays(parameters: ParameterSet, chosen: list[tuple[Case, pl.DataFrame]]) -> CaseData:
    cases = tuple(case for case, _ in chosen)
    trials = tuple(dict.fromkeys(case.trial for case in cases))
    enrolled = [_enrolled(parameters, rows) for _, rows in chosen]
    keys = [(c.trial, c.product) if _active(c) else None for c in cases]
    groups = list(dict.fromkeys(k for k in keys if k is not None))
    observed = [
        (index, 7.0 * row["week"], row["change"], standard_error(row))
        for index, (_, rows) in enumerate(chosen)
        for row in rows.sort("outcome", "week").iter_rows(named=True)
    ]
    columns: list[Any] = [np.array(c) for c in zip(*observed, strict=True)]
    return CaseData(
        cases=cases,
        trials=trials,
        trial=np.array([trials.index(c.trial) for c in cases]),
        usual=np.array([usual for usual, _ in enrolled]),
        reported=np.array([reported for _, reported in enrolled]),
        kind=np.array([KINDS.index(c.kind) for c in cases]),
        cells=np.array([float(c.cells_million is not None) for c in cases]),
        log_dose=np.array([np.log10(c.cells_million or 1.0) for c in cases]),
        exercise=np.array([float(c.exercise) for c in cases]),
        gabapentinoid_mg=np.array([c.gabapentinoid_mg for c in cases]),
        open_weight=np.array([c.open_weight for c in cases]),
        uncontrolled=np.array([float(c.uncontrolled) for c in cases]),
        effect_group=np.array([-1 if k is None else groups.index(k) for k in keys]),
        arm=columns[0].astype(np.int64),
        day=columns[1],
        change=columns[2],
        se=columns[3],
    )


def _active(case: Case) -> bool:
    return case.cells_million is not None or case.gabapentinoid_mg > 0 or case.exercise


def _enrolled(parameters: ParameterSet, rows: pl.DataFrame) -> tuple[Floats, float]:
    known = rows.filter(pl.col("baseline").is_not_null())
    baseline = None if known.is_empty() else round(float(known["baseline"][0]), 2)
    return enrolled_usual_pain(parameters, baseline)
