"""A pack: the rules of one jurisdiction over one span of time, and its decision on a product."""

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from paean.check.jurisdiction import holds_in
from paean.check.rule import Locate, Rule, Source
from paean.study.errors import Place
from paean.study.misfit import Path
from paean.study.protocol import Protocol
from paean.study.ruling import Answer, Decision, PackUsed, Reason
from paean.study.treatment import CellProduct

Decide = Callable[[Path, CellProduct, Protocol, Locate], Decision]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """The law of one place from one day to another; ``decide`` is None where it decides nothing."""

    jurisdiction: str
    name: str
    valid_from: datetime.date
    valid_to: datetime.date | None = None
    rules: list[Rule]
    decide: Decide | None = None

    def in_force(self, protocol: Protocol) -> bool:
        """Return whether the pack holds where and when a study begins."""
        on = protocol.study.date
        here = holds_in(self.jurisdiction, protocol.study.jurisdiction)
        return here and self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)


def answer(value: bool | None) -> Answer:
    """Return a fact as an answer; what is not stated is unknown."""
    return "unknown" if value is None else "yes" if value else "no"


def reason(question: str, said: Answer, at: Place, source: Source) -> Reason:
    """Return one step of a decision with the clause it rests on."""
    return Reason(clause=source.clause, question=question, answer=said, at=at, source=str(source))


def all_hold(answers: Iterable[Answer]) -> Answer:
    """Return yes if all are, no if any is no, else unknown."""
    said = list(answers)
    return "no" if "no" in said else "unknown" if "unknown" in said else "yes"


def any_holds(answers: Iterable[Answer]) -> Answer:
    """Return yes if any is, no if all are no, else unknown."""
    said = list(answers)
    return "yes" if "yes" in said else "unknown" if "unknown" in said else "no"


def used(pack: Pack, protocol: Protocol, locate: Locate) -> PackUsed:
    """Return a pack in force with its decision on every cell product."""
    decide = pack.decide
    decisions = (
        ()
        if decide is None
        else tuple(
            decide(("arms", a, "treatments", t), treatment, protocol, locate)
            for a, arm in enumerate(protocol.arms)
            for t, treatment in enumerate(arm.treatments)
            if isinstance(treatment, CellProduct)
        )
    )
    return PackUsed(
        jurisdiction=pack.jurisdiction,
        name=pack.name,
        valid_from=pack.valid_from,
        valid_to=pack.valid_to,
        decisions=decisions,
    )
