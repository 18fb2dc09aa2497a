"""What comes out: findings of a check, estimates of an analysis, counts of people and harms."""

from dataclasses import dataclass
from enum import StrEnum

from paean.study.errors import Place
from paean.study.estimand import Estimand


class Verdict(StrEnum):
    """What a rule found; a rule that crashed or lacks a fact found nothing out."""

    MET = "met"
    BROKEN = "broken"
    NOT_APPLICABLE = "not applicable"
    UNKNOWN = "unknown"


class Severity(StrEnum):
    """How much a broken rule matters."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one rule found at one place of a protocol.

    ``source`` is the citation in one line, ``address`` where it can be read. A rule that
    ``crashed`` is unknown for no fault of the protocol.
    """

    code: str
    severity: Severity
    verdict: Verdict
    at: Place
    message: str
    remedy: str
    says: str
    source: str
    subject: str = ""
    address: str = ""
    waiver: str = ""
    crashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmMean:
    """The observed mean of an outcome in an arm at a visit, with its 95 % interval."""

    outcome: str
    visit: str
    day: float
    arm: str
    n: int
    mean: float
    sd: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """An arm's marginal mean or responder share behind an estimate, with its 95 % interval.

    ``n`` people stand behind it, of whom ``seen`` had a score at the visit itself.
    """

    arm: str
    n: int
    seen: int
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitDifference:
    """The difference of an estimand's arms at one visit on the way, with its 95 % interval."""

    visit: str
    day: float
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """The answer to one estimand: treatment minus comparator, with its 95 % interval.

    Differences in means are on the outcome's own scale, risk differences are proportions.
    ``benefit`` is +1 where a positive value favours the treatment, else -1. ``by_visit`` holds
    the differences at all visits of the model, where it has several. Where ``status`` is
    not "estimated" the numbers are NaN and ``note`` says why.
    """

    estimand: Estimand
    status: str
    method: str
    value: float
    se: float
    low: float
    high: float
    df: float
    p_value: float
    benefit: int
    treatment: Level
    comparator: Level
    note: str = ""
    by_visit: tuple[VisitDifference, ...] = ()

    @property
    def estimated(self) -> bool:
        """Return whether there are numbers."""
        return self.status == "estimated"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmFlow:
    """How the people of an arm went through the study; ``seen`` counts them by visit."""

    arm: str
    randomised: int
    treated: int
    lost: int
    failed: int
    seen: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Participant flow: candidates screened, people randomised, and each arm's course."""

    screened: int
    randomised: int
    arms: tuple[ArmFlow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmCount:
    """People of an arm with at least one event of a kind, and how many events."""

    arm: str
    term: str
    serious: bool
    n: int
    people: int
    events: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """Return the share of people with at least one event."""
        return self.people / self.n if self.n else float("nan")


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """Everything the analysis of a cohort yields."""

    flow: Flow
    means: tuple[ArmMean, ...]
    estimates: tuple[Estimate, ...]
    harms: tuple[HarmCount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamedEstimate:
    """The answer to an estimand from sums over the parts of a large cohort; NaN without a fit."""

    estimand: str
    people: int
    value: float
    se: float
    df: float
    low: float
    high: float
    p_value: float
