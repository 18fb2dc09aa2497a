"""The question, in the five attributes of ICH E9(R1)."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Gt, MinLen

Strategy = Literal[
    "treatment_policy", "hypothetical", "composite", "while_on_treatment", "principal_stratum"
]
Event = Literal[
    "rescue_medication", "treatment_discontinuation", "repeat_injection", "knee_replacement",
    "other_injection", "death", "product_failure",
]  # fmt: skip
Form = Literal[
    "change_from_baseline", "score", "responder_30", "responder_50", "responder_mcid",
    "responder_omeract_oarsi",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class IntercurrentEvent:
    """Something that happens after treatment starts and changes what is seen, and its strategy."""

    event: Event
    strategy: Strategy


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """What is compared: an outcome at a visit, as a change or as a response.

    ``pain``, ``function`` and ``patient_global`` name the outcomes that play these parts in an
    OMERACT-OARSI response; ``paean.study.composite`` finds the ones left out.
    """

    outcome: Annotated[str, MinLen(1)]
    visit: Annotated[str, MinLen(1)]
    form: Form = "change_from_baseline"
    pain: Annotated[str, MinLen(1)] | None = None
    function: Annotated[str, MinLen(1)] | None = None
    patient_global: Annotated[str, MinLen(1)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimand:
    """One question a study asks: treatment, population, variable, events, summary.

    A ``mean_change`` is that of one arm against its own baseline: the arm is named twice, and no
    effect follows from it.
    """

    name: Annotated[str, MinLen(1)]
    objective: Literal["primary", "secondary"]
    treatment: Annotated[str, MinLen(1)]
    comparator: Annotated[str, MinLen(1)]
    population: Annotated[str, MinLen(1)]
    variable: Variable
    intercurrent_events: tuple[IntercurrentEvent, ...] = ()
    summary: Literal["difference_in_means", "risk_difference", "mean_change"]
    margin: Annotated[float, Gt(0)] | None = None
    estimator: Annotated[str, MinLen(1)] | None = None
    sensitivity: Annotated[str, MinLen(1)] | None = None
    source: tuple[str, ...] = ()

    def strategy(self, event: Event) -> Strategy:
        """Return the strategy for an event; unnamed events follow treatment policy."""
        for intercurrent in self.intercurrent_events:
            if intercurrent.event == event:
                return intercurrent.strategy
        return "treatment_policy"
