"""When patients are seen, and which days each visit owns.

Day 0 is the day of the first treatment. A visit owns the closed interval from
``first_day`` to ``last_day``; no day belongs to two visits.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, MinLen

LONGEST_DAYS = 36525.0  # a hundred years


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One visit: its planned day, its window, and what is assessed."""

    name: Annotated[str, MinLen(1)]
    kind: Literal["screening", "baseline", "follow_up"] = "follow_up"
    at_days: Annotated[float, Ge(-LONGEST_DAYS), Le(LONGEST_DAYS)]
    before_days: Annotated[float, Ge(0), Le(LONGEST_DAYS)] = 0.0
    after_days: Annotated[float, Ge(0), Le(LONGEST_DAYS)] = 0.0
    outcomes: tuple[str, ...] = ()
    source: tuple[str, ...] = ()

    @property
    def first_day(self) -> float:
        """Return the first day the visit owns."""
        return self.at_days - self.before_days

    @property
    def last_day(self) -> float:
        """Return the last day the visit owns."""
        return self.at_days + self.after_days


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """The visits of a study, in whatever order they are listed, and its last day."""

    end_days: Annotated[float, Gt(0), Le(LONGEST_DAYS)]
    visits: Annotated[tuple[Visit, ...], MinLen(1)]
    source: tuple[str, ...] = ()

    @property
    def baseline(self) -> Visit | None:
        """Return the baseline visit."""
        return next((v for v in self.visits if v.kind == "baseline"), None)

    @property
    def screening(self) -> tuple[Visit, ...]:
        """Return the visits before baseline at which eligibility is judged, in time."""
        return self._of("screening")

    @property
    def follow_up(self) -> tuple[Visit, ...]:
        """Return the visits after baseline, in time."""
        return self._of("follow_up")

    def _of(self, kind: str) -> tuple[Visit, ...]:
        mine = [visit for visit in self.visits if visit.kind == kind]
        return tuple(sorted(mine, key=lambda visit: visit.at_days))

    def visit(self, name: str) -> Visit:
        """Return the visit of this name; KeyError if there is none."""
        for visit in self.visits:
            if visit.name == name:
                return visit
        raise KeyError(name)

    def visit_on(self, day: float) -> Visit | None:
        """Return the visit that owns a day, or None between windows."""
        return next((v for v in self.visits if v.first_day <= day <= v.last_day), None)
