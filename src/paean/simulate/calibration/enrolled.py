"""Who enrols in a trial of a given baseline: levels of usual pain, through the simulator's door."""

import datetime

import numpy as np

from paean.numeric.streams import Floats
from paean.simulate.population import draw_patients, solve_applicants
from paean.study.estimand import Estimand, Variable
from paean.study.outcome import Outcome
from paean.study.protocol import (
    Allocation,
    Baseline,
    Condition,
    Masking,
    PainThreshold,
    Population,
    Protocol,
    SampleSize,
    Study,
)
from paean.study.schedule import Schedule, Visit
from paean.study.source import ParameterSet
from paean.study.treatment import Arm, Saline

_ENROLLED = 8400
_LEVELS = 6
_LEAST_PAIN = 40.0  # usual threshold of knee trials on 0-100; assumption where not stated
_BELOW_BASELINE = 15.0


def enrolled_usual_pain(
    parameters: ParameterSet, baseline: float | None, levels: int = _LEVELS
) -> tuple[Floats, float]:
    """Return usual pain [levels] of the enrolled, equally likely, and their mean reported pain.

    ``baseline`` is the published mean on 0-100 (None: that of the literature); both results are
    on 0-10. Candidates pass a threshold of 40 (15 below a low baseline) at screening and again
    at baseline, so the usual pain lies below the reported one: regression to the mean.
    """
    protocol = _protocol(parameters, baseline)
    applicants = solve_applicants(protocol, parameters)
    people = draw_patients(protocol, parameters, applicants, 0, 0, _ENROLLED)
    sorted_pain = np.sort(people.usual_pain).reshape(levels, -1)
    reported = float(np.mean(np.clip(np.round(10 * people.entry_reported[1]), 0, 100))) / 10
    return sorted_pain.mean(axis=1), reported


def _protocol(parameters: ParameterSet, baseline: float | None) -> Protocol:
    mean = 10 * parameters["clinic.pain_mean"] if baseline is None else baseline
    injection = Saline(kind="saline", on_days=(0.0,))
    arm = Arm(name="all", label="all", role="control", planned=2, treatments=(injection,))
    scale = Outcome(
        name="pain_vas", label="pain", instrument="pain_vas", minimum=0, maximum=100,
        higher_is_worse=True, resolution=1.0,
    )  # fmt: skip
    question = Estimand(
        name="none", objective="primary", treatment="all", comparator="all", population="all",
        variable=Variable(outcome="pain_vas", visit="end", form="change_from_baseline"),
        intercurrent_events=(), summary="difference_in_means",
    )  # fmt: skip
    return Protocol(
        study=Study(
            identifier="enrolment", title="enrolment", question="who enrols", design="parallel",
            jurisdiction="US", date=datetime.date(2020, 1, 1),
        ),
        condition=Condition(name="knee_osteoarthritis"),
        population=Population(
            pain_threshold=PainThreshold(
                outcome="pain_vas", at_least=min(_LEAST_PAIN, mean - _BELOW_BASELINE)
            ),
            baseline=(Baseline(variable="pain_vas", mean=mean),),
        ),
        arms=(arm,),
        masking=Masking(),
        allocation=Allocation(method="simple"),
        schedule=Schedule(
            end_days=7.0,
            visits=(
                Visit(name="screening", kind="screening", at_days=-14.0),
                Visit(name="baseline", kind="baseline", at_days=0.0),
                Visit(name="end", at_days=7.0),
            ),
        ),
        outcomes=(scale,),
        estimands=(question,),
        sample_size=SampleSize(randomised=2),
    )  # fmt: skip
