"""What a trial of this design would observe: simulate it many times, analyse each alike."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from paean.analyse.many import Changes, Tested, changes, responder_shares, tested
from paean.evidence.parameters import condition_parameters
from paean.evidence.posterior import Posterior, posterior_of
from paean.evidence.standing import arm_evidence, refuse_unfitted
from paean.files.protocol import parse_protocol, protocol_bytes
from paean.files.results import plain
from paean.numeric.streams import Floats, normals
from paean.simulate.prediction import Block, Drawn, choose_draws, predicted_blocks
from paean.simulate.severity import graded
from paean.simulate.world import make_world
from paean.study.cohort import Cohort, Origin
from paean.study.errors import fault
from paean.study.estimand import Estimand
from paean.study.outcome import Outcome
from paean.study.prediction import (
    ArmEvidence,
    ArmPrediction,
    DifferencePrediction,
    EstimandPrediction,
    Lasting,
    Prediction,
    Predictive,
)
from paean.study.protocol import Protocol
from paean.study.schedule import Visit

PREDICTION_FORMAT = "paean-prediction/1"
_LEAST_DRAWS = 100
_ALPHA = 0.05
_MEANS = "ANCOVA of change at the visit, two-sided, all arms, people with both scores"
_PAIRED = "mean difference within people, two-sided"
_SHARES = "difference of responder shares, two-sided pooled z test"
Key = tuple[str, str, str]  # arm, outcome, visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Observed:
    """Changes by arm, outcome and visit, tests and shares by estimand, over all trials."""

    changes: Mapping[Key, Changes]
    tests: Mapping[str, Tested]
    shares: Mapping[tuple[str, str], Floats]


def predict_file(
    path: Path, draws: int, seed: int, memory: float, *, as_hypothesis: bool = False
) -> Prediction:
    """Return the prediction for a protocol file; PaeanError where it cannot be made."""
    if draws < _LEAST_DRAWS:
        raise fault("--draws", f"{draws} are too few for an interval", f"ask for {_LEAST_DRAWS}")
    protocol = parse_protocol(protocol_bytes(path), str(path))
    refuse_unfitted(protocol)
    posterior = posterior_of(protocol.condition.name)
    return predict(protocol, posterior, draws, seed, memory, as_hypothesis=as_hypothesis)


def predict(
    protocol: Protocol,
    posterior: Posterior,
    draws: int,
    seed: int,
    memory: float,
    *,
    as_hypothesis: bool = False,
) -> Prediction:
    """Return what ``draws`` trials of this design would observe, ``memory`` weighing its body.

    Arms whose cells have no controlled evidence behind them are left out; with ``as_hypothesis``,
    which somebody who plans a trial needs, they are shown and every row of them is marked.
    """
    known = graded(condition_parameters(protocol.condition.name), protocol.condition)
    world = make_world(protocol, known, seed)
    drawn = choose_draws(
        posterior.draws,
        posterior.fixed,
        {"memory": memory, "none": 1 - memory},
        {p.name: p.value for p in known.parameters},
        draws,
        seed,
    )
    evidence = arm_evidence(protocol, posterior)
    unknown = {e.arm for e in evidence if not e.shown}
    shown = {arm.name for arm in protocol.arms} - (set() if as_hypothesis else unknown)
    seen = _together([_observe(protocol, block, shown) for block in predicted_blocks(world, drawn)])
    error = _model_error(protocol, drawn, seed, seen)
    return Prediction(
        protocol=protocol.study.identifier,
        posterior=posterior.version,
        draws=draws,
        seed=seed,
        weight_of_memory=memory,
        evidence=evidence,
        arms=tuple(_arm(protocol, key, seen, error, unknown) for key in seen.changes),
        differences=tuple(_differences(protocol, seen, error, drawn, shown, unknown)),
        estimands=tuple(_estimands(protocol, seen, error, unknown)),
        lasting=tuple(_lasting(protocol, posterior, shown)),
        notes=_notes(protocol, evidence, as_hypothesis),
    )


def prediction_json(prediction: Prediction) -> dict[str, Any]:
    """Return a prediction as plain JSON values; see docs/reference/json.md."""
    return {"format": PREDICTION_FORMAT, **plain(prediction)}


def _observe(protocol: Protocol, block: Block, shown: set[str]) -> Observed:
    cohort = Cohort(**block.tables, origin=Origin(kind="simulated"), protocol_digest="")
    subjects = cohort.subjects.sort("subject")
    sides = len(protocol.arms) if protocol.study.design == "within_patient" else 1
    first = block.first * block.people * sides + 1
    number = subjects["subject"].to_numpy().astype(np.int64) - first
    trial = number // (block.people * sides)
    estimands = [e for e in protocol.estimands if {e.treatment, e.comparator} <= shown]
    answered = [e for e in estimands if protocol.outcome(e.variable.outcome).is_simulated]
    return Observed(
        changes=dict(_changes(protocol, cohort, subjects, trial, block.trials, shown)),
        tests={e.name: tested(protocol, cohort, e, trial, block.trials) for e in answered},
        shares={
            (e.name, arm): share
            for e in answered
            if e.summary == "risk_difference"
            for arm, share in responder_shares(protocol, cohort, e, trial, block.trials).items()
        },
    )


def _changes(
    protocol: Protocol,
    cohort: Cohort,
    subjects: pl.DataFrame,
    trial: NDArray[np.int64],
    trials: int,
    shown: set[str],
) -> Iterable[tuple[Key, Changes]]:
    rows = pl.DataFrame({"subject": subjects["subject"], "row": np.arange(subjects.height)})
    table = cohort.assessments.join(rows, on="subject").select("row", "outcome", "visit", "score")
    parts = table.partition_by("outcome", "visit", as_dict=True)
    arms = subjects["arm"].to_numpy()
    baseline = protocol.schedule.baseline
    for outcome in protocol.outcomes:
        before = _column(parts, outcome.name, baseline.name if baseline else "", len(arms))
        for visit in protocol.schedule.follow_up:
            after = _column(parts, outcome.name, visit.name, len(arms))
            if not np.any(np.isfinite(after)):
                continue
            for arm in (a.name for a in protocol.arms if a.name in shown):
                mine = arms == arm
                found = changes(after[mine], before[mine], trial[mine], trials)
                yield (arm, outcome.name, visit.name), found


def _column(
    parts: Mapping[tuple[object, ...], pl.DataFrame], outcome: str, visit: str, people: int
) -> Floats:
    column = np.full(people, np.nan)
    found = parts.get((outcome, visit))
    if found is not None:
        column[found["row"].to_numpy()] = found["score"].to_numpy()
    return column


def _together(parts: list[Observed]) -> Observed:
    """Return the trials of all blocks, one after another."""
    one = parts[0]

    def joined(of: list[Changes]) -> Changes:
        return Changes(
            mean=np.concatenate([c.mean for c in of]),
            sd=np.concatenate([c.sd for c in of]),
            n=np.concatenate([c.n for c in of]),
        )

    def tests(of: list[Tested]) -> Tested:
        return Tested(
            estimate=np.concatenate([t.estimate for t in of]),
            se=np.concatenate([t.se for t in of]),
            df=np.concatenate([t.df for t in of]),
        )

    keys = dict.fromkeys(key for part in parts for key in part.changes)
    return Observed(
        changes={k: joined([part.changes[k] for part in parts]) for k in keys},
        tests={k: tests([part.tests[k] for part in parts]) for k in one.tests},
        shares={k: np.concatenate([part.shares[k] for part in parts]) for k in one.shares},
    )


def _model_error(
    protocol: Protocol, drawn: Drawn, seed: int, seen: Observed
) -> Mapping[Key, Floats]:
    """Return the model's own error of each arm at each visit, on the outcome's scale."""
    noise = drawn.values["fit.noise"] / 100
    return {
        (arm, outcome, visit): protocol.outcome(outcome).span
        * noise
        * normals(seed, f"model error of {arm}, {outcome}, {visit}", 0, len(noise))[0]
        for arm, outcome, visit in seen.changes
    }


def _arm(
    protocol: Protocol, key: Key, seen: Observed, error: Mapping[Key, Floats], unknown: set[str]
) -> ArmPrediction:
    arm, outcome, visit = key
    found = seen.changes[key]
    return ArmPrediction(
        arm=arm,
        outcome=outcome,
        visit=visit,
        day=protocol.schedule.visit(visit).at_days,
        mean_change=_predictive(found.mean + error[key]),
        sd_of_change=float(np.nanmedian(found.sd)),
        seen=float(np.mean(found.n)),
        hypothesis=arm in unknown,
    )


def _differences(
    protocol: Protocol,
    seen: Observed,
    error: Mapping[Key, Floats],
    drawn: Drawn,
    shown: set[str],
    unknown: set[str],
) -> Iterable[DifferencePrediction]:
    pairs = [
        (one.name, other.name)
        for one in protocol.arms
        if one.role == "experimental"
        for other in protocol.arms
        if other.role == "control" and {one.name, other.name} <= shown
    ]
    for one, other in pairs:
        for outcome in protocol.outcomes:
            for visit in protocol.schedule.follow_up:
                keys = (one, outcome.name, visit.name), (other, outcome.name, visit.name)
                if keys[0] in seen.changes and keys[1] in seen.changes:
                    yield _difference(outcome, visit, keys, seen, error, drawn, unknown)


def _difference(
    outcome: Outcome,
    visit: Visit,
    keys: tuple[Key, Key],
    seen: Observed,
    error: Mapping[Key, Floats],
    drawn: Drawn,
    unknown: set[str],
) -> DifferencePrediction:
    one, other = (seen.changes[key] for key in keys)
    apart = one.mean - other.mean + error[keys[0]] - error[keys[1]]
    with np.errstate(divide="ignore", invalid="ignore"):
        weight = (one.n - 1) * one.sd**2 + (other.n - 1) * other.sd**2
        pooled = np.sqrt(weight / (one.n + other.n - 2))
        standardised = apart / pooled
    return DifferencePrediction(
        treatment=keys[0][0],
        comparator=keys[1][0],
        outcome=outcome.name,
        visit=visit.name,
        day=visit.at_days,
        difference=_predictive(apart),
        standardised=_predictive(standardised),
        by_hypothesis={
            str(name): _predictive(apart[drawn.hypothesis == name])
            for name in dict.fromkeys(drawn.hypothesis.tolist())
        },
        hypothesis=bool({one_key[0] for one_key in keys} & unknown),
    )


def _estimands(
    protocol: Protocol, seen: Observed, error: Mapping[Key, Floats], unknown: set[str]
) -> Iterable[EstimandPrediction]:
    for estimand in protocol.estimands:
        found = seen.tests.get(estimand.name)
        if found is not None:
            yield _estimand(protocol, estimand, found, seen, error, unknown)


def _estimand(
    protocol: Protocol,
    estimand: Estimand,
    found: Tested,
    seen: Observed,
    error: Mapping[Key, Floats],
    unknown: set[str],
) -> EstimandPrediction:
    outcome = protocol.outcome(estimand.variable.outcome)
    means = estimand.summary == "difference_in_means"
    shift: Floats | float = 0.0
    if means:
        at = (outcome.name, estimand.variable.visit)
        shift = error[(estimand.treatment, *at)] - error[(estimand.comparator, *at)]
    alpha = protocol.sample_size.alpha or _ALPHA
    better = -1.0 if means and outcome.higher_is_worse else 1.0
    estimate = found.estimate + shift
    positive = (found.p_value(shift) < alpha) & (better * estimate > 0)
    share = float(np.mean(positive))
    paired = protocol.study.design == "within_patient"
    shares = [
        seen.shares.get((estimand.name, arm)) for arm in (estimand.treatment, estimand.comparator)
    ]
    return EstimandPrediction(
        estimand=estimand.name,
        objective=estimand.objective,
        estimate=_predictive(estimate),
        treatment_share=None if shares[0] is None else _predictive(shares[0]),
        comparator_share=None if shares[1] is None else _predictive(shares[1]),
        method=_PAIRED if paired else _MEANS if means else _SHARES,
        alpha=alpha,
        probability_positive=share,
        mc_error=float(np.sqrt(share * (1 - share) / len(positive))),
        hypothesis=bool({estimand.treatment, estimand.comparator} & unknown),
    )


def _lasting(protocol: Protocol, posterior: Posterior, shown: set[str]) -> Iterable[Lasting]:
    products = [c.product for arm in protocol.arms if arm.name in shown for c in arm.cells]
    for product in dict.fromkeys(products):
        known = posterior.evidence_on(product)
        for hypothesis, months in known.effects.items():
            for month, effect in sorted(months.items(), key=lambda one: int(one[0])):
                yield Lasting(
                    product=product, under=hypothesis, months=int(month), effect=effect,
                    hypothesis=not known.controlled,
                )  # fmt: skip


def _notes(
    protocol: Protocol, evidence: tuple[ArmEvidence, ...], as_hypothesis: bool
) -> tuple[str, ...]:
    notes = [
        "a simulated prediction from a model calibrated on published trials; not medical advice"
    ]
    if any(arm.cells for arm in protocol.arms):
        notes.append(
            "the two hypotheses of lasting benefit cannot be told apart by the trials there are"
        )
    hidden = ", ".join(e.arm for e in evidence if not e.shown)
    if hidden and as_hypothesis:
        notes.append(
            f"no controlled evidence stands behind {hidden}: what is marked as hypothesis rests on "
            "the mechanism and on the prior of masked cell trials, serves to plan a trial, and "
            "says nothing of what the product does"
        )
    elif hidden:
        notes.append(f"nothing is predicted of {hidden}: no controlled evidence")
    unread = [o.name for o in protocol.outcomes if not o.is_simulated]
    if unread:
        notes.append(f"not simulated, so not predicted: {', '.join(unread)}")
    return tuple(notes)


def _predictive(values: Floats) -> Predictive:
    finite = values[np.isfinite(values)]
    if not len(finite):
        nan = (float("nan"), float("nan"))
        return Predictive(median=float("nan"), interval_50=nan, interval_80=nan, interval_95=nan)
    q = [float(v) for v in np.quantile(finite, [0.5, 0.25, 0.75, 0.1, 0.9, 0.025, 0.975])]
    return Predictive(
        median=q[0],
        interval_50=(q[1], q[2]),
        interval_80=(q[3], q[4]),
        interval_95=(q[5], q[6]),
    )
