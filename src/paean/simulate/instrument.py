"""How an instrument reads latent pain: slope and anchor on its own scale, bounded, rounded."""

from dataclasses import dataclass

import numpy as np

from paean.numeric.streams import Floats
from paean.study.outcome import Outcome
from paean.study.source import Numbers

_SLOPES = {
    "pain_vas": "rating_slope", "pain_nrs": "rating_slope",
    "womac_pain": "womac_pain_slope", "koos_pain": "koos_pain_slope",
}  # fmt: skip
_ANCHORS = {"womac_pain": "womac_pain_anchor", "koos_pain": "koos_pain_anchor"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The line from pain (0-10) to an outcome, in hundredths of its range towards worse."""

    outcome: Outcome
    slope: float
    at_pain: float
    reads: float

    def share(self, pain: Floats) -> Floats:
        """Return the score as a share of the range, 0 best and 1 worst, not yet bounded."""
        return self.reads + self.slope * (pain - self.at_pain) / 10

    def score(self, pain: Floats) -> Floats:
        """Return the score on the outcome's own scale, bounded and rounded to its resolution."""
        worse = np.clip(self.share(pain), 0.0, 1.0)
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


def usual_reading(outcome: Outcome, parameters: Numbers) -> Reading:
    """Return how an outcome reads pain where its own baseline was not published.

    A rating scale reads pain as it is; other instruments run through their own level at the
    reference pain with the slope that trials reporting both have shown.
    """
    at_pain = parameters["clinic.pain_mean"]
    anchor = _ANCHORS.get(outcome.instrument)
    return Reading(
        outcome=outcome,
        slope=parameters[f"instrument.{_SLOPES[outcome.instrument]}"],
        at_pain=at_pain,
        reads=parameters[f"instrument.{anchor}"] if anchor else at_pain / 10,
    )


def is_rating(outcome: Outcome) -> bool:
    """Return whether an outcome rates pain directly, so that its line is the diagonal."""
    return outcome.is_pain and outcome.instrument not in _ANCHORS
