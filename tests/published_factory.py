"""Published trials made up for tests."""

from dataclasses import replace

from paean.evidence.comparison import Question, asked
from paean.study.published import Observation, PublishedArm, PublishedTrial

A_SCORE = Observation(
    outcome="pain_vas", minimum=0, maximum=100, higher_is_worse=True, week=52, people=40,
    statistic="change_mean", value=-20.0, spread_kind="sd", spread_low=20.0, spread_high=None,
    baseline=60.0, responder_definition="", responders=None, adverse_events=None,
    serious_adverse_events=None, derived=False, set_aside=None, spread_doubt=None, note="",
    seen_in="made for a test",
)  # fmt: skip


def an_arm(name: str, treatment_class: str, *seen: Observation) -> PublishedArm:
    return PublishedArm(
        name=name, part_of=None, treatment_class=treatment_class, cell_source="", donor="",
        culture_expanded=None, dose_million_cells=None, injections=1, route="", randomised=40,
        observations=seen,
    )  # fmt: skip


def a_trial(name: str, *arms: PublishedArm, **changed: object) -> PublishedTrial:
    trial = PublishedTrial(
        identifier=name, citation=f"{name}, 2020", address="", registration="", country="",
        masked="double", condition="knee_oa", severity="", unit="person", pooled=False,
        randomised=None, left_out=None, notes=(), arms=arms,
    )  # fmt: skip
    return replace(trial, **changed)  # type: ignore[arg-type]


def cells_against_saline(
    name: str, cells: float, saline: float = -20.0, people: int = 40, **changed: object
) -> PublishedTrial:
    seen = replace(A_SCORE, people=people)
    return a_trial(
        name,
        an_arm("cells", "bm_msc", replace(seen, value=cells)),
        an_arm("saline", "placebo_saline", replace(seen, value=saline)),
        **changed,
    )


def a_question(**changed: object) -> Question:
    question = asked("knee_osteoarthritis", "cells", "saline", "12 months")
    return replace(question, **changed)  # type: ignore[arg-type]
