"""Small studies for the tests of reports, made of nouns alone: nothing is simulated."""

import datetime
import math
from dataclasses import replace

import polars as pl

from paean.report.contents import Contents
from paean.study.cohort import Origin
from paean.study.errors import Place
from paean.study.estimand import Estimand, Form, Variable
from paean.study.outcome import Mcid, Outcome
from paean.study.protocol import (
    Allocation,
    Citation,
    Condition,
    Masking,
    Population,
    Protocol,
    SampleSize,
    Study,
)
from paean.study.result import (
    Analysis,
    ArmFlow,
    ArmMean,
    Estimate,
    Finding,
    Flow,
    HarmCount,
    Level,
    Severity,
    Verdict,
)
from paean.study.schedule import Schedule, Visit
from paean.study.source import Parameter, ParameterSet
from paean.study.treatment import Arm, CellProduct, Saline
from paean.study.truth import Truth

VISITS = ("baseline", "month 1", "month 6")
DAYS = {"baseline": 0.0, "month 1": 30.0, "month 6": 182.0}


def an_outcome(name: str = "vas", *, mcid: float | None = 9.0, worse: bool = True) -> Outcome:
    thresholds = () if mcid is None else (Mcid(value=mcid, applies="between_groups", source="x"),)
    return Outcome(
        name=name,
        label="Knee pain, VAS" if worse else "KOOS pain",
        instrument="pain_vas" if worse else "koos_pain",
        minimum=0,
        maximum=100,
        higher_is_worse=worse,
        mcid=(*thresholds, Mcid(value=17.5, applies="within_person", source="x")),
    )


def an_estimand(
    name: str = "cells_vas", *, outcome: str = "vas", form: Form = "change_from_baseline"
) -> Estimand:
    means = form == "change_from_baseline"
    return Estimand(
        name=name,
        objective="primary" if means else "secondary",
        treatment="cells",
        comparator="saline",
        population="all randomised",
        variable=Variable(outcome=outcome, visit="month 6", form=form),
        summary="difference_in_means" if means else "risk_difference",
    )


def a_protocol(*outcomes: Outcome, label: str = "Marrow cells") -> Protocol:
    cells = CellProduct(
        kind="cell_product", product="bone_marrow_msc", donor="allogeneic", origin="marrow",
        site="knee", on_days=(0.0,),
    )  # fmt: skip
    return Protocol(
        study=Study(
            identifier="toy", title="A toy study", question="Do cells help?", design="parallel",
            jurisdiction="EU", date=datetime.date(2024, 1, 1),
        ),
        condition=Condition(name="knee_osteoarthritis"),
        population=Population(minimum_age_years=40),
        arms=(
            Arm(name="cells", label=label, role="experimental", planned=50, treatments=(cells,)),
            Arm(
                name="saline", label="Saline", role="control", planned=50,
                treatments=(Saline(kind="saline", on_days=(0.0,)),),
            ),
        ),
        masking=Masking(participants=True),
        allocation=Allocation(method="simple"),
        schedule=Schedule(
            end_days=182,
            visits=tuple(
                Visit(
                    name=name, at_days=DAYS[name],
                    kind="baseline" if name == "baseline" else "follow_up",
                )
                for name in VISITS
            ),
        ),
        outcomes=outcomes or (an_outcome(), an_outcome("koos", worse=False)),
        estimands=(
            an_estimand(),
            an_estimand("cells_koos", outcome="koos"),
            an_estimand("cells_half", form="responder_50"),
        ),
        sample_size=SampleSize(randomised=100),
        sources={
            "paper": Citation(citation="A paper 2024", doi="10.1000/x"),
            "guess": Citation(citation="assumption", note="chosen for the toy"),
        },
    )  # fmt: skip


def an_estimate(
    value: float, low: float, high: float, *, benefit: int = -1, estimand: Estimand | None = None
) -> Estimate:
    return Estimate(
        estimand=estimand or an_estimand(),
        status="estimated",
        method="ANCOVA",
        value=value,
        se=(high - low) / 3.92,
        low=low,
        high=high,
        df=97,
        p_value=0.04,
        benefit=benefit,
        treatment=Level(
            arm="cells", n=48, seen=48, value=-20 + value, low=-24 + value, high=-16 + value
        ),
        comparator=Level(arm="saline", n=49, seen=49, value=-20, low=-24, high=-16),
        note="3 without both scores left out",
    )


def a_risk_difference(one: float, other: float, low: float, high: float) -> Estimate:
    return replace(
        an_estimate(one - other, low, high, benefit=1),
        estimand=an_estimand("cells_half", form="responder_50"),
        treatment=Level(arm="cells", n=50, seen=50, value=one, low=one - 0.1, high=one + 0.1),
        comparator=Level(
            arm="saline", n=50, seen=50, value=other, low=other - 0.1, high=other + 0.1
        ),
    )


def not_estimable(why: str = "too few people with both scores") -> Estimate:
    nan = float("nan")
    empty = Level(arm="", n=0, seen=0, value=nan, low=nan, high=nan)
    return replace(
        an_estimate(nan, nan, nan), status="not estimable", note=why, treatment=empty,
        comparator=empty,
    )  # fmt: skip


def a_course(outcome: str, start: float, end: float, arm: str) -> list[ArmMean]:
    middle = (start + end) / 2
    return [
        ArmMean(
            outcome=outcome, visit=visit, day=DAYS[visit], arm=arm, n=48, mean=mean, sd=20,
            low=mean - 4, high=mean + 4,
        )
        for visit, mean in zip(VISITS, (start, middle, end), strict=True)
    ]  # fmt: skip


def some_truth() -> Truth:
    rows = [
        (arm, day, quantity, level, 0.8 * level, 1.2 * level)
        for arm in ("cells", "saline", "sham only", "untreated")
        for quantity in ("pain", "cells", "m1", "proteoglycan")
        for day in (0.0, 30.0, 182.0)
        for level in (_level(arm, quantity, day),)
        if quantity == "pain" or arm != "untreated"
    ]
    columns = ["arm", "day", "quantity", "mean", "low", "high"]
    return Truth(
        potential=pl.DataFrame(),
        mechanism=pl.DataFrame(rows, schema=columns, orient="row"),
        panels={"proteoglycan": "Proteoglycan in cartilage", "collagen": "Collagen in cartilage"},
        effects={"cells_vas": -1.5, "cells_koos": 0.7},
    )


def _level(arm: str, quantity: str, day: float) -> float:
    if quantity == "pain":
        return {"untreated": 5.0, "sham only": 3.5}.get(arm, 3.3)
    if quantity == "cells":
        return 20 * math.exp(-day / 15) if arm == "cells" else 0.0
    return 0.8


def some_parameters() -> ParameterSet:
    return ParameterSet(
        version="toy-1",
        calibrated=False,
        parameters=(
            Parameter(
                name="inflammation.loop_gain", symbol="g", meaning="Gain of the loop", value=0.8,
                unit="1", basis="assumption", source="judged",
            ),
            Parameter(
                name="product.fast_clearance_per_day", symbol="kf", meaning="Clearance",
                value=0.063, unit="1/day", basis="published", source="A paper 2013",
            ),
        ),
    )  # fmt: skip


def some_findings() -> tuple[Finding, ...]:
    def finding(code: str, severity: Severity, verdict: Verdict, message: str) -> Finding:
        return Finding(
            code=code, severity=severity, verdict=verdict, message=message, remedy="state it",
            at=Place(file="/somewhere/else/toy.toml", line=3, key="arms[0]"), says="A rule.",
            source="A guideline",
        )  # fmt: skip

    return (
        finding("A-1", Severity.ERROR, Verdict.UNKNOWN, "the dose cannot be judged"),
        finding("A-2", Severity.WARNING, Verdict.BROKEN, "few visits"),
        finding("A-3", Severity.ERROR, Verdict.BROKEN, "no stopping rule"),
        finding("A-4", Severity.ERROR, Verdict.MET, "all is well"),
    )


def some_contents(*, simulated: bool = True, label: str = "Marrow cells") -> Contents:
    protocol = a_protocol(label=label)
    koos = an_estimate(0.7, -1.8, 3.2, benefit=1, estimand=protocol.estimands[1])
    means = [
        *a_course("vas", 58, 35, "cells"), *a_course("vas", 57, 36, "saline"),
        *a_course("koos", 50, 60, "cells"), *a_course("koos", 51, 59, "saline"),
    ]  # fmt: skip
    flows = tuple(
        ArmFlow(
            arm=arm, randomised=50, treated=50, lost=2, failed=0,
            seen={"baseline": 50, "month 1": 49, "month 6": 48},
        )
        for arm in ("cells", "saline")
    )  # fmt: skip
    harms = tuple(
        HarmCount(
            arm=arm, term=term, serious=serious, n=50, people=2, events=3, low=0.01, high=0.13
        )
        for term, serious in (("aching", False), ("infection", True))
        for arm in ("cells", "saline")
    )
    return Contents(
        protocol=protocol,
        findings=some_findings(),
        origin=Origin(kind="simulated" if simulated else "registry", details={"seed": "1"}),
        analysis=Analysis(
            flow=Flow(screened=130, randomised=100, arms=flows),
            means=tuple(means),
            estimates=(
                an_estimate(-2.0, -7.0, 3.0),
                koos,
                a_risk_difference(0.5, 0.3, 0.01, 0.37),
            ),
            harms=harms,
        ),
        truth=some_truth() if simulated else None,
        parameters=some_parameters(),
        protocol_digest="sha256:0123",
        version="0.0.1",
        command="paean run toy.toml --seed 1",
    )
