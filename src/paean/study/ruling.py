"""What a check yields: findings, and how each law in force reads each product."""

import datetime
from dataclasses import dataclass
from typing import Literal

from paean.study.errors import Place
from paean.study.result import Finding

Answer = Literal["yes", "no", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One clause of a law, the question it asks, the answer and the fact it rests on."""

    clause: str
    question: str
    answer: Answer
    at: Place
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The pathway that a law gives a product, with its reasons clause by clause."""

    product: str
    at: Place
    pathway: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackUsed:
    """A pack of rules that was in force on the protocol's date, and what it decides."""

    jurisdiction: str
    name: str
    valid_from: datetime.date
    valid_to: datetime.date | None
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """Everything a check yields."""

    findings: tuple[Finding, ...]
    packs: tuple[PackUsed, ...]
