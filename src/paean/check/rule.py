"""The mechanism: a rule is a function that yields the places that break it.

Its docstring is the rule in words. A fact that is missing makes the rule unknown there, never
broken, unless the file says that it is complete; a rule that crashes has found nothing out and
is unknown too.
"""

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from paean.check.jurisdiction import holds_in, named
from paean.study.errors import Place
from paean.study.misfit import Path
from paean.study.protocol import Protocol
from paean.study.result import Finding, Severity, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """A place that breaks a rule, and how to mend it."""

    path: Path
    problem: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unstated:
    """A fact the rule needs and the protocol does not state."""

    path: Path
    fact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotApplicable:
    """Why a rule does not apply to this protocol."""

    why: str


Said = Breach | Unstated | NotApplicable
RuleFunction = Callable[[Protocol], Iterator[Said]]
Locate = Callable[[Path], Place]
# what an example changes in the exemplary protocol: new values by key path, ABSENT to leave out
Changes = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Absent:
    """The mark of a key that an example leaves out."""


ABSENT: Final = Absent()
AS_IT_IS: Final[Changes] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a rule comes from; ``confirmed`` is the day on which it was read at its address.

    A source cited from memory has no such day, and no rule resting on it is an error.
    """

    text: str
    address: str = ""
    clause: str = ""
    confirmed: datetime.date | None = None

    def at(self, clause: str) -> "Source":
        """Return the same source at a clause of it."""
        return replace(self, clause=clause)

    def __str__(self) -> str:
        """Return the citation in one line, saying so where it was not confirmed."""
        cited = ", ".join(part for part in (self.text, self.clause) if part)
        return cited if self.confirmed else f"{cited} (from memory, not yet confirmed)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule with its code, severity, source, reason, place and time, and its examples."""

    code: str
    severity: Severity
    subject: str
    source: Source
    why: str
    function: RuleFunction
    jurisdiction: str | None = None
    valid_from: datetime.date | None = None
    valid_to: datetime.date | None = None
    meets: tuple[Changes, ...] = field(default=(AS_IT_IS,))
    breaks: tuple[Changes, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an error that nobody has read at its source."""
        if self.severity is Severity.ERROR and self.source.confirmed is None:
            raise ValueError(f"{self.code}: an unconfirmed source allows a warning at most")
        if self.source.confirmed and not self.source.address:
            raise ValueError(f"{self.code}: a confirmed source has an address")

    @property
    def says(self) -> str:
        """Return the rule in words."""
        return (self.function.__doc__ or "").strip()


def rule(
    book: list[Rule],
    code: str,
    severity: Severity,
    source: Source,
    *,
    subject: str,
    why: str,
    breaks: tuple[Changes, ...],
    meets: tuple[Changes, ...] = (AS_IT_IS,),
    jurisdiction: str | None = None,
    valid_from: datetime.date | None = None,
    valid_to: datetime.date | None = None,
) -> Callable[[RuleFunction], RuleFunction]:
    """Return a decorator that enters a function into a rule book.

    ``meets`` and ``breaks`` are changes to the exemplary protocol after which the rule is met
    or broken; ValueError where an error rests on a source that was not confirmed.
    """

    def enter(function: RuleFunction) -> RuleFunction:
        book.append(
            Rule(
                code=code, severity=severity, subject=subject, source=source, why=why,
                function=function, jurisdiction=jurisdiction, valid_from=valid_from,
                valid_to=valid_to, meets=meets, breaks=breaks,
            )
        )  # fmt: skip
        return function

    return enter


def apply(entry: Rule, protocol: Protocol, locate: Locate) -> tuple[Finding, ...]:
    """Return what one rule finds: one finding a place, or a single one where it is met."""
    if why := _out_of_force(entry, protocol):
        return (_finding(entry, Verdict.NOT_APPLICABLE, Place(), why, ""),)
    try:
        said = tuple(entry.function(protocol))
    except Exception as crash:  # noqa: BLE001  a crash is a verdict here, shown to the user
        reason = f"the rule could not be applied ({type(crash).__name__}: {crash})"
        found = _finding(entry, Verdict.UNKNOWN, locate(()), reason, "report this as a fault")
        return (replace(found, crashed=True),)
    if not said:
        return (_finding(entry, Verdict.MET, Place(), "", ""),)
    return tuple(_of(entry, one, locate, complete=protocol.study.complete) for one in said)


def _out_of_force(entry: Rule, protocol: Protocol) -> str:
    """Return why a rule does not hold where and when the study runs, or an empty text."""
    if entry.jurisdiction and not holds_in(entry.jurisdiction, protocol.study.jurisdiction):
        return f"it holds in {named(entry.jurisdiction)}"
    on = protocol.study.date
    if entry.valid_from and on < entry.valid_from:
        return f"it holds from {entry.valid_from}"
    if entry.valid_to and on > entry.valid_to:
        return f"it held until {entry.valid_to}"
    return ""


def _of(entry: Rule, said: Said, locate: Locate, *, complete: bool) -> Finding:
    if isinstance(said, NotApplicable):
        return _finding(entry, Verdict.NOT_APPLICABLE, Place(), said.why, "")
    if isinstance(said, Unstated):
        verdict = Verdict.BROKEN if complete else Verdict.UNKNOWN
        where = "in this protocol" if complete else "in what was read"
        message = f"{said.fact} not stated {where}"
        return _finding(entry, verdict, locate(said.path), message, "state it, with its source")
    return _finding(entry, Verdict.BROKEN, locate(said.path), said.problem, said.remedy)


def _finding(entry: Rule, verdict: Verdict, at: Place, message: str, remedy: str) -> Finding:
    return Finding(
        code=entry.code,
        severity=entry.severity,
        verdict=verdict,
        at=at,
        message=message,
        remedy=remedy,
        says=entry.says,
        source=str(entry.source),
        subject=entry.subject,
        address=entry.source.address,
    )
