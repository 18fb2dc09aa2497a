"""The mechanism: a rule is a function that yields the places that break it.

Its docstring is the rule in words. A fact that is missing makes the rule unknown there, never
broken; a rule that crashes has found nothing out and is unknown too.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule with its code, its severity and where it comes from."""

    code: str
    severity: Severity
    source: str
    function: RuleFunction

    @property
    def says(self) -> str:
        """Return the rule in words."""
        return (self.function.__doc__ or "").strip()


def rule(
    book: list[Rule], code: str, severity: Severity, source: str
) -> Callable[[RuleFunction], RuleFunction]:
    """Return a decorator that enters a function into a rule book."""

    def enter(function: RuleFunction) -> RuleFunction:
        book.append(Rule(code=code, severity=severity, source=source, function=function))
        return function

    return enter


def apply(entry: Rule, protocol: Protocol, locate: Locate) -> tuple[Finding, ...]:
    """Return what one rule finds: one finding a place, or a single one where it is met."""
    try:
        said = tuple(entry.function(protocol))
    except Exception as crash:  # noqa: BLE001  a crash is a verdict here, shown to the user
        reason = f"the rule could not be applied ({type(crash).__name__}: {crash})"
        return (_finding(entry, Verdict.UNKNOWN, locate(()), reason, "report this as a fault"),)
    if not said:
        return (_finding(entry, Verdict.MET, Place(), "", ""),)
    return tuple(_of(entry, one, locate) for one in said)


def _of(entry: Rule, said: Said, locate: Locate) -> Finding:
    if isinstance(said, NotApplicable):
        return _finding(entry, Verdict.NOT_APPLICABLE, Place(), said.why, "")
    if isinstance(said, Unstated):
        message = f"{said.fact} not stated in what was read"
        return _finding(
            entry, Verdict.UNKNOWN, locate(said.path), message, "state it, with its source"
        )
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
        source=entry.source,
    )
