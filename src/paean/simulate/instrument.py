"""How an instrument reads pain and function: slope, anchor, own scale and error."""

from dataclasses import dataclass

import numpy as np

from paean.numeric.streams import Floats
from paean.study.outcome import Outcome
from paean.study.source import Numbers

# pain 0-10 is defined on the one, function 0-10 on the other
_REFERENCES = ("pain_vas", "womac_function")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The line from severity (0-10) to an outcome, in hundredths of its range towards worse.

    Severity is pain, function, or ``pain_share`` of the one and the rest of the other; ``at`` it
    the outcome reads ``reads``. A person deviates by an error of their own, SD ``person_sd``, and
    each reading by another, SD ``occasion_sd``, both in points of severity.
    """

    outcome: Outcome
    pain_share: float
    slope: float
    at: float
    reads: float
    person_sd: float
    occasion_sd: float

    def share(self, severity: Floats) -> Floats:
        """Return the score as a share of the range, 0 best and 1 worst, not yet bounded."""
        return self.reads + self.slope * (severity - self.at) / 10

    def score(self, severity: Floats) -> Floats:
        """Return the score on the outcome's own scale, bounded and rounded to its resolution."""
        worse = np.clip(self.share(severity), 0.0, 1.0)
        share = worse if self.outcome.higher_is_worse else 1 - worse
        score = self.outcome.minimum + share * self.outcome.span
        step = self.outcome.resolution
        if step is None:
            return score
        rounded = self.outcome.minimum + np.round((score - self.outcome.minimum) / step) * step
        return np.clip(rounded, self.outcome.minimum, self.outcome.maximum)

    def worse_share(self, score: Floats | float) -> Floats:
        """Return a score as a share of the range towards worse."""
        share = (np.asarray(score, float) - self.outcome.minimum) / self.outcome.span
        return np.asarray(share if self.outcome.higher_is_worse else 1 - share)

    def severity_at(self, share: float) -> float:
        """Return the severity that the line reads as this share of the range."""
        if is_reference(self.outcome):
            return 10 * share
        return self.at + 10 * (share - self.reads) / self.slope


def usual_reading(outcome: Outcome, parameters: Numbers) -> Reading:
    """Return how an outcome reads severity where its own baseline was not published.

    The two references read their severity as it is. Other instruments run through their own
    level at the reference pain and function. Their slopes are known per change of VAS, so what
    reads function as well is steeper by as much as function moves less than pain.
    """
    own = f"instrument.{outcome.instrument}"
    pain = pain_share(outcome, parameters)
    at = mixture(pain, parameters["clinic.pain_mean"], parameters["function.mean"])
    reference = is_reference(outcome)
    moves = mixture(pain, 1.0, parameters["instrument.womac_function_slope"])
    occasion = "clinic.reporting_sd" if outcome.is_pain else f"{own}_occasion_sd"
    return Reading(
        outcome=outcome,
        pain_share=pain,
        slope=1.0 if reference else parameters[f"{own}_slope"] / moves,
        at=at,
        reads=at / 10 if reference else parameters[f"{own}_anchor"],
        person_sd=0.0 if reference else parameters[f"{own}_person_sd"],
        occasion_sd=parameters[occasion],
    )


def pain_share(outcome: Outcome, parameters: Numbers) -> float:
    """Return the share of pain in what an instrument reads; the rest is function."""
    if outcome.is_pain or outcome.is_function:
        return float(outcome.is_pain)
    return parameters[f"instrument.{outcome.instrument}_pain_share"]


def mixture(pain_share: float, pain: float, function: float) -> float:
    """Return a value of pain and one of function, weighted."""
    return pain_share * pain + (1 - pain_share) * function


def severity(reads: Reading, pain: Floats, function: Floats | None) -> Floats:
    """Return what an outcome reads; ``function`` is None where no outcome reads it."""
    if function is None or reads.outcome.is_pain:
        return pain
    return reads.pain_share * pain + (1 - reads.pain_share) * function


def is_reference(outcome: Outcome) -> bool:
    """Return whether pain or function is defined on an outcome: its line is the diagonal."""
    return outcome.instrument in _REFERENCES
