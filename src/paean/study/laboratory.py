"""What the bias laboratory finds: how far each fault of conduct moves what a trial reports."""

from dataclasses import dataclass
from typing import Literal

from paean.study.figure import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What trials report under one fault, and how far it moved from the trials as planned.

    ``effect``, ``benefit`` (the primary estimate, positive favours the treatment) and ``fall``
    (of the treated arm alone, as a series reports it) in points of the primary outcome. The same
    people and chance stand behind all faults, so what moved has a smaller Monte Carlo error.
    ``masking_index`` is Bang's in the treated arm.
    """

    fault: str
    says: str
    source: str
    effect: float
    trials: int
    benefit: Figure
    benefit_moved: Figure
    fall: Figure
    fall_moved: Figure
    positive: Figure
    rejected: Figure
    missing: Figure
    masking_index: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Defined:
    """Responders by one definition under one fault: share of the treated, difference, finding."""

    fault: str
    effect: float
    definition: str
    treated: Figure
    difference: Figure
    positive: Figure
    rejected: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """One published figure at about a year, in hundredths of the scale; positive is better.

    A ``fall`` is the change after cells in a study whose every arm got cells; a ``difference``
    is that change beyond the change of the trial's own sham or saline arm.
    """

    trial: str
    citation: str
    address: str
    condition: str
    kind: Literal["fall", "difference"]
    masked: str
    people: int | None
    week: float
    points: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Laboratory:
    """The bias laboratory of a design, the literature beside it, and what that cannot show."""

    moved: tuple[Moved, ...]
    defined: tuple[Defined, ...]
    printed: tuple[Printed, ...]
    notes: tuple[str, ...]
