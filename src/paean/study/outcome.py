"""An outcome once: the form field, the simulated reading and the analysed variable."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, MinLen

from paean.study.reporting import InstrumentUse

Instrument = Literal[
    "pain_vas", "pain_nrs", "womac_pain", "koos_pain",
    "womac_function", "koos_adl", "odi", "dash", "quickdash",
    "womac_total", "koos_jr", "ikdc", "visa_a", "visa_p", "patient_global",
    "return_to_sport", "koos", "sf36", "eq5d", "mri_score", "radiograph", "other",
]  # fmt: skip
Score = Annotated[float, Ge(-1_000_000), Le(1_000_000)]
PAIN_INSTRUMENTS: tuple[Instrument, ...] = ("pain_vas", "pain_nrs", "womac_pain", "koos_pain")
FUNCTION_INSTRUMENTS: tuple[Instrument, ...] = (
    "womac_function", "koos_adl", "odi", "dash", "quickdash",
)  # fmt: skip
MIXED_INSTRUMENTS: tuple[Instrument, ...] = (
    "womac_total", "koos_jr", "ikdc", "visa_a", "visa_p", "patient_global",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Mcid:
    """A minimal clinically important difference, on the outcome's own scale.

    Thresholds within a person and between groups differ up to fivefold, so each says which.
    """

    value: Annotated[float, Gt(0)]
    applies: Literal["within_person", "between_groups"]
    source: Annotated[str, MinLen(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What is measured, with which instrument, on which scale and in which direction."""

    name: Annotated[str, MinLen(1)]
    label: Annotated[str, MinLen(1)]
    instrument: Instrument
    minimum: Score
    maximum: Score
    higher_is_worse: bool
    resolution: Annotated[float, Gt(0)] | None = None
    mcid: tuple[Mcid, ...] = ()
    use: InstrumentUse | None = None
    source: tuple[str, ...] = ()

    @property
    def span(self) -> float:
        """Return the width of the scale."""
        return self.maximum - self.minimum

    @property
    def is_pain(self) -> bool:
        """Return whether this outcome measures pain and nothing else."""
        return self.instrument in PAIN_INSTRUMENTS

    @property
    def is_function(self) -> bool:
        """Return whether this outcome measures function and nothing else."""
        return self.instrument in FUNCTION_INSTRUMENTS

    @property
    def is_simulated(self) -> bool:
        """Return whether the simulator can read this outcome off latent pain and function."""
        return self.is_pain or self.is_function or self.instrument in MIXED_INSTRUMENTS

    @property
    def is_return_to_sport(self) -> bool:
        """Return whether this outcome counts the days away from sport, up to each visit."""
        return self.instrument == "return_to_sport"

    def threshold(self, applies: str) -> Mcid | None:
        """Return the MCID within a person or between groups, if one is declared."""
        return next((m for m in self.mcid if m.applies == applies), None)
