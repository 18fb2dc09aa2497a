"""What the decision aid says, put into words before any page is drawn."""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class ChanceContent:
    """One pair of groups of 100 in words and whole numbers; ``with_it`` None for one group."""

    against: str
    label_without: str
    label_with: str
    without: int
    with_it: int | None
    summary: str
    gap: str
    sure: str
    people: str
    picture_without: Markup | None
    picture_with: Markup | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HorizonContent:
    """What is shown of one time: chances, or in words why there are none."""

    title: str
    chances: tuple[ChanceContent, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionContent:
    """One option, row by row."""

    key: str
    name: str
    marks: tuple[str, ...]
    horizons: tuple[HorizonContent, ...]
    path_words: str
    path_picture: Markup | None
    what: str
    better: tuple[str, ...]
    worse: tuple[str, ...]
    live: str
    recovery: str
    cost: str
    covered: str
    approved: str
    whose: str
    sure: str
    unknown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CellRow:
    """One class of cell products as a row of a table."""

    product: str
    whose: str
    accept: str
    approved: str
    cost: str
    covered: str
    tests: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceContent:
    """One entry of the list of sources."""

    key: str
    citation: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AidContent:
    """The whole aid in words: two pages for the person, one for the clinician."""

    language: str
    direction: str
    title: str
    about: tuple[str, ...]
    average: str
    problem: str
    decision: str
    danger: str
    how: tuple[str, ...]
    options: tuple[OptionContent, ...]
    cells: tuple[CellRow, ...]
    matter: tuple[str, ...]
    ask: tuple[str, ...]
    made: str
    update: str
    funding: str
    origin: tuple[str, ...]
    not_device: str
    sources: tuple[SourceContent, ...]
    contrasts: tuple[tuple[str, ...], ...]
    shams: tuple[str, ...]
    products: tuple[str, ...]
    quoted: tuple[str, ...]
    sensitivity: tuple[str, ...]
    approvals: tuple[str, ...]
    payers: tuple[tuple[str, str], ...]
    prices: tuple[tuple[str, str], ...]
    not_used: tuple[tuple[str, str], ...]
    intro: str
    support: str
