"""The decision aid as nouns: what each option did to people like this one, and what it asks."""

import datetime
from dataclasses import dataclass
from typing import Literal

from paean.study.person import Person
from paean.study.value import CoveragePolicy, Price

Against = Literal["sham", "nothing", "nothing_or_sham"]
HORIZON_WEEKS = {"3 months": 13.0, "12 months": 52.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """People out of 100, with the range that the evidence leaves open."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """Out of 100 like-for-like people at a time: improved without it, with it, the difference.

    ``against`` says without what: a sham nobody could tell from it, nothing (people knew), or
    groups of both kinds taken together. ``base_weeks`` is when those without it were seen, where
    that is far from ``weeks``.
    ``points`` is the mean difference in hundredths of the pain scale, negative is less pain; None
    where the trial counted people only. ``sources`` are keys of the aid's list of sources.
    """

    weeks: float
    base_weeks: float | None
    against: Against
    without: Counted
    with_it: Counted
    difference: Counted
    points: Counted | None
    people: int
    people_of_review: bool
    trials: int
    certainty: str
    reasons: tuple[str, ...]
    by_severity: bool
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PathPoint:
    """Mean pain (0-10) at a week, with the option and with its sham, and the gap with its 95 %.

    A gap below 0 is less pain.
    """

    weeks: float
    with_it: float
    without: float
    gap: Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """What it costs and who pays where the person lives, as far as texts were seen.

    ``status`` is a key of the approval words: ``licensed``, ``ordinary_care``, ``unapproved``, ...;
    ``within_budget`` is None where nothing may or can be said.
    """

    prices: tuple[Price, ...]
    prices_are_local: bool
    policies: tuple[CoveragePolicy, ...]
    status: str
    status_source: str
    within_budget: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CellClass:
    """A class of cell products: whose cells, how obtained, and what stands behind it."""

    product: str
    whose: tuple[str, ...]
    harvest: str
    accepted: bool | None
    trials: tuple[str, ...]
    people: int
    shown: bool
    why: str
    access: Access


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A number that a text quotes under a name, what its source printed, and the source's key.

    ``value`` has no sign: the text says whether it is more or fewer.
    """

    name: str
    value: float
    words: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionAdvice:
    """One option; ``chances`` by horizon, None where no controlled trial says anything.

    ``earlier`` is what was seen before the first horizon, where that horizon is empty, ``between``
    what was seen after it and before the last, where that one is.
    ``others`` are those of other times, for the clinician alone.
    ``facts`` are the numbers of its texts; ``classes`` only where the option is cells.
    """

    name: str
    tried: bool
    unwanted: bool
    evidence: Literal["controlled", "open", "other_outcome", "none"]
    chances: dict[str, tuple[Chance, ...]]
    earlier: Chance | None
    between: Chance | None
    others: tuple[Chance, ...]
    path: tuple[PathPoint, ...]
    access: Access | None
    facts: tuple[Quoted, ...]
    sources: tuple[str, ...]
    classes: tuple[CellClass, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceSource:
    """A source that the aid cites, by its key, and where it can be read."""

    key: str
    citation: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """For whom the evidence speaks: pain 0-10 and age in years, and why these bounds."""

    pain_low: float
    pain_high: float
    age_low: float
    age_high: float
    why_pain: str
    why_age: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sham:
    """The share of their pain that people lost with a sham of a route, at three months.

    ``low`` and ``high`` are where a new trial's share would lie; None with a single trial.
    """

    route: str
    share: float
    se: float
    low: float | None
    high: float | None
    trials: int
    people: int
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensitivity:
    """The difference of 100 at 3 months against a sham, by what is varied; ``shown`` is none of it.

    ``weak_sham`` and ``strong_sham`` are the ends of a new trial's sham response, ``small_sd`` and
    ``large_sd`` a fifth off, ``threshold_15`` and ``threshold_30_percent`` other falls that count.
    """

    option: str
    differences: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The whole aid for one person; ``options`` in the order in which they are shown."""

    person: Person
    digest: str
    made: datetime.date
    condition: str
    improved_points: float | None
    improved_source: str
    change_sd: float
    options: tuple[OptionAdvice, ...]
    shams: tuple[Sham, ...]
    support: Support
    sources: tuple[AdviceSource, ...]
    not_used: tuple[tuple[str, str], ...]
    sensitivity: tuple[Sensitivity, ...]
    evidence_version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalReason:
    """One reason: a key of the texts with its values."""

    key: str
    values: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why no aid is made for a person; ``told`` are the reasons in words."""

    reasons: tuple[RefusalReason, ...]
    told: tuple[str, ...] = ()
