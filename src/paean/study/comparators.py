"""What people get otherwise, beyond the injections and pills of the knee: drugs, surgery, time."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Gt, MinLen

Day = Annotated[float, Ge(0)]
Days = Annotated[tuple[Day, ...], MinLen(1)]
Procedure = Literal[
    "knee_replacement", "spinal_fusion", "tendon_repair", "tendon_debridement",
    "ligament_reconstruction",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Gabapentinoid:
    """A daily oral gabapentinoid, at the dose that is kept after titration."""

    kind: Literal["gabapentinoid"]
    drug: str | None = None
    dose_mg: Annotated[float, Gt(0)] | None = None
    from_days: Day
    until_days: Day | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Snri:
    """A daily oral serotonin and noradrenaline reuptake inhibitor, such as duloxetine."""

    kind: Literal["snri"]
    drug: str | None = None
    dose_mg: Annotated[float, Gt(0)] | None = None
    from_days: Day
    until_days: Day | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OralPlacebo:
    """A daily capsule or tablet without a drug."""

    kind: Literal["oral_placebo"]
    from_days: Day
    until_days: Day | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NgfAntibody:
    """An antibody against nerve growth factor, such as tanezumab."""

    kind: Literal["ngf_antibody"]
    drug: str | None = None
    dose_mg: Annotated[float, Gt(0)]
    route: Literal["intravenous", "subcutaneous"] = "subcutaneous"
    on_days: Days
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlateletRichPlasma:
    """Platelets of the patient's own blood, concentrated and injected."""

    kind: Literal["platelet_rich_plasma"]
    volume_ml: Annotated[float, Gt(0)] | None = None
    leukocytes: Literal["rich", "poor"] | None = None
    on_days: Days
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Secretome:
    """What cells secrete, without the cells: conditioned medium, or vesicles."""

    kind: Literal["secretome"]
    cell_equivalents_million_cells: Annotated[float, Gt(0)]
    origin: Annotated[str, MinLen(1)]
    volume_ml: Annotated[float, Gt(0)] | None = None
    on_days: Days
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Surgery:
    """An operation for the condition."""

    kind: Literal["surgery"]
    procedure: Procedure
    on_days: Days
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualCare:
    """What a practice does anyway: advice, painkillers at need, a referral."""

    kind: Literal["usual_care"]
    from_days: Day
    until_days: Day | None = None
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitAndSee:
    """Nothing but advice and time."""

    kind: Literal["wait_and_see"]
    from_days: Day
    until_days: Day | None = None
    source: tuple[str, ...] = ()
