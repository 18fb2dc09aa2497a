"""An estimand without an answer, and why."""

from paean.study.estimand import Estimand
from paean.study.outcome import Outcome
from paean.study.result import Estimate, Level

_NAN = float("nan")


def unanswered(estimand: Estimand, outcome: Outcome, why: str) -> Estimate:
    """Return the estimate that says only why there is none; no number in it is a number."""
    empty = Level(arm="", n=0, seen=0, value=_NAN, low=_NAN, high=_NAN)
    return Estimate(
        estimand=estimand,
        status="not estimable",
        method="",
        value=_NAN,
        se=_NAN,
        low=_NAN,
        high=_NAN,
        df=_NAN,
        p_value=_NAN,
        benefit=-1 if outcome.higher_is_worse else 1,
        treatment=empty,
        comparator=empty,
        note=why,
    )
