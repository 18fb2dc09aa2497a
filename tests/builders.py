"""Small studies for tests, built from nouns."""

import datetime
from dataclasses import replace
from typing import Any

from paean.evidence.parameters import reference_parameters
from paean.simulate.world import World, make_world
from paean.study.estimand import Estimand, Variable
from paean.study.outcome import Mcid, Outcome
from paean.study.protocol import (
    Allocation,
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
from paean.study.treatment import Arm, CellProduct, Saline, Treatment


def cells(**changes: Any) -> CellProduct:
    known: dict[str, Any] = {
        "kind": "cell_product",
        "product": "bone_marrow_msc",
        "donor": "allogeneic",
        "origin": "bone marrow",
        "site": "knee joint",
        "dose_million_cells": 50.0,
        "viability": 0.85,
        "expansion": "culture",
        "on_days": (0.0,),
    }
    return CellProduct(**(known | changes))


def saline(*days: float) -> Saline:
    return Saline(kind="saline", on_days=days or (0.0,))


def an_arm(name: str, *treatments: Treatment, role: Any = "experimental", planned: int = 30) -> Arm:
    return Arm(name=name, label=name.title(), role=role, planned=planned, treatments=treatments)


def vas(**changes: Any) -> Outcome:
    known: dict[str, Any] = {
        "name": "pain_vas",
        "label": "Knee pain",
        "instrument": "pain_vas",
        "minimum": 0.0,
        "maximum": 100.0,
        "higher_is_worse": True,
        "resolution": 1.0,
        "mcid": (
            Mcid(value=17.5, applies="within_person", source="a review"),
            Mcid(value=9.0, applies="between_groups", source="a review"),
        ),
    }
    return Outcome(**(known | changes))


def an_estimand(**changes: Any) -> Estimand:
    known: dict[str, Any] = {
        "name": "cells_vs_saline",
        "objective": "primary",
        "treatment": "cells",
        "comparator": "saline",
        "population": "all randomised",
        "variable": Variable(outcome="pain_vas", visit="month 6"),
        "summary": "difference_in_means",
    }
    return Estimand(**(known | changes))


def a_protocol(**changes: Any) -> Protocol:
    """A two-arm masked trial of cells against saline, 30 people an arm, six months."""
    arms: tuple[Arm, ...] = changes.get(
        "arms", (an_arm("cells", cells()), an_arm("saline", saline(), role="control"))
    )
    design = changes.pop("design", "parallel")
    people = [arm.planned for arm in arms]
    known: dict[str, Any] = {
        "study": Study(
            identifier="test",
            title="A trial of cells",
            question="Do cells relieve pain?",
            design=design,
            jurisdiction="EU",
            date=datetime.date(2025, 1, 1),
        ),
        "condition": Condition(name="knee_osteoarthritis"),
        "population": Population(pain_threshold=PainThreshold(outcome="pain_vas", at_least=40.0)),
        "arms": arms,
        "masking": Masking(participants=True, assessors=True),
        "allocation": Allocation(method="permuted_blocks"),
        "schedule": Schedule(
            end_days=182.0,
            visits=(
                Visit(name="screening", kind="screening", at_days=-14.0),
                Visit(name="baseline", kind="baseline", at_days=0.0),
                Visit(name="week 4", at_days=28.0, before_days=3.0, after_days=3.0),
                Visit(name="month 6", at_days=175.0, before_days=7.0, after_days=7.0),
            ),
        ),
        "outcomes": (vas(),),
        "estimands": (an_estimand(),),
        "sample_size": SampleSize(randomised=sum(people) if design == "parallel" else max(people)),
    }
    return Protocol(**(known | changes))


def a_world(protocol: Protocol | None = None, seed: int = 1, **parameters: float) -> World:
    return make_world(protocol or a_protocol(), with_parameters(**parameters), seed)


def with_parameters(**changes: float) -> ParameterSet:
    """The reference parameters with some changed, named ``group__name``."""
    known = reference_parameters()
    names = {name.replace("__", "."): value for name, value in changes.items()}
    assert names.keys() <= {p.name for p in known.parameters}
    return replace(
        known,
        parameters=tuple(replace(p, value=names.get(p.name, p.value)) for p in known.parameters),
    )
