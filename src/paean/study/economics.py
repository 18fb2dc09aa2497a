"""An economic evaluation planned beside a study, in the items of CHEERS 2022."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, MinLen

Text = Annotated[str, MinLen(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Economics:
    """What is valued, for whom, over which time, at which prices."""

    planned: bool = True
    analysis_plan: Text | None = None
    population: Text | None = None
    setting: Text | None = None
    comparators: tuple[Text, ...] = ()
    perspective: Literal["health_care", "payer", "society", "patient"] | None = None
    horizon_days: Annotated[float, Gt(0)] | None = None
    discount_costs_percent: Annotated[float, Ge(0), Le(100)] | None = None
    discount_effects_percent: Annotated[float, Ge(0), Le(100)] | None = None
    health_outcome: Text | None = None
    utility_instrument: Text | None = None
    resources: tuple[
        Literal[
            "product", "harvest", "manufacture", "injection", "imaging", "visits", "drugs",
            "surgery", "adverse_events", "work_loss", "travel",
        ],
        ...,
    ] = ()  # fmt: skip
    price_source: Text | None = None
    currency: Text | None = None
    price_year: Annotated[int, Ge(1950), Le(2100)] | None = None
    model: Text | None = None
    no_model: bool | None = None
    uncertainty: tuple[
        Literal["deterministic", "probabilistic", "scenario", "structural"], ...
    ] = ()
    heterogeneity: Text | None = None
    distribution: Text | None = None
    involvement: Text | None = None
    funding: Text | None = None
    conflicts: Text | None = None
    source: tuple[str, ...] = ()
