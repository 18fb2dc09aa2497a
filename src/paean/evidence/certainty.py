"""How certain a pooled effect is, from stated inputs, after GRADE (Guyatt 2008, BMJ 336:924).

Every step down is written out. The thresholds are GRADE's words turned into numbers by us
(assumption), and nobody but a panel can make a GRADE rating: this is an aid to one.
"""

from dataclasses import dataclass
from typing import Literal

CertaintyLevel = Literal["high", "moderate", "low", "very low"]
_LEVELS: tuple[CertaintyLevel, ...] = ("very low", "low", "moderate", "high")
_SHARE_MOST, _SHARE_SOME = 0.5, 0.25  # weight from trials of high concern
_I2_MUCH, _I2_SOME = 75.0, 50.0  # percent
_PEOPLE = 400  # GRADE's rule of thumb for the optimal information size of a continuous outcome
_TRIALS_FOR_BIAS = 10  # fewer cannot show small-study effects (Sterne 2011, BMJ 343:d4002)


@dataclass(frozen=True, slots=True, kw_only=True)
class Downgrade:
    """Steps taken down in one domain, with the reason; 0 steps is a reason too."""

    domain: str
    steps: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Certainty:
    """A level of certainty with every step that led to it."""

    level: CertaintyLevel
    reasons: tuple[Downgrade, ...]


def certainty(
    *,
    effect: float,
    low: float,
    high: float,
    important: float,
    people: int,
    trials: int,
    high_concern_share: float,
    i2_percent: float | None = None,
    prediction: tuple[float, float] | None = None,
    indirectness: tuple[str, ...] = (),
    small_study_p: float | None = None,
    randomised: bool = True,
) -> Certainty:
    """Return the certainty of a pooled effect, negative being benefit, on one scale throughout.

    ``important`` is the least important difference (positive), ``high_concern_share`` the weight of
    trials whose design worries us much (0-1), ``indirectness`` one text per way in which people,
    product, comparator or outcome differ from the question, ``small_study_p`` of a test for
    asymmetry. Raises ValueError for an interval that does not hold its effect.
    """
    if not low <= effect <= high or important <= 0 or not 0 <= high_concern_share <= 1:
        raise ValueError("low <= effect <= high, important > 0 and 0 <= share <= 1 are needed")
    reasons = (
        _start(randomised),
        _bias(high_concern_share),
        _inconsistency(i2_percent, prediction, important, trials),
        _imprecision(low, high, important, people),
        Downgrade(
            domain="indirectness",
            steps=min(len(indirectness), 2),
            reason="; ".join(indirectness) or "none stated",
        ),
        _publication(small_study_p, trials),
    )
    return Certainty(level=_LEVELS[max(0, 3 - sum(r.steps for r in reasons))], reasons=reasons)


def _start(randomised: bool) -> Downgrade:
    reason = "randomised trials start at high" if randomised else "other designs start at low"
    return Downgrade(domain="design", steps=0 if randomised else 2, reason=reason)


def _bias(share: float) -> Downgrade:
    steps = 2 if share > _SHARE_MOST else 1 if share > _SHARE_SOME else 0
    reason = f"{share:.0%} of the weight comes from trials of high concern"
    return Downgrade(domain="risk of bias", steps=steps, reason=reason)


def _inconsistency(
    i2: float | None, prediction: tuple[float, float] | None, important: float, trials: int
) -> Downgrade:
    name = "inconsistency"
    if trials < 2:
        return Downgrade(domain=name, steps=0, reason="one trial cannot disagree with itself")
    if prediction is not None and prediction[0] < -important and prediction[1] > 0:
        steps = 2 if prediction[1] > important else 1
        span = f"{prediction[0]:.3g} to {prediction[1]:.3g}"
        reason = f"prediction interval {span}: from an important benefit past no effect"
        return Downgrade(domain=name, steps=steps, reason=reason)
    if i2 is None:
        return Downgrade(domain=name, steps=1, reason="heterogeneity not stated")
    steps = 2 if i2 > _I2_MUCH and prediction is None else 1 if i2 > _I2_SOME else 0
    return Downgrade(domain=name, steps=steps, reason=f"I2 {i2:.0f} %")


def _imprecision(low: float, high: float, important: float, people: int) -> Downgrade:
    said = [
        f"the interval holds {what}"
        for what, at in (
            ("an important benefit", -important), ("no effect", 0.0),
            ("an important harm", important),
        )
        if low <= at <= high
    ]  # fmt: skip
    few = people < _PEOPLE
    steps = min(2, max(len(said) - 1, 0) + int(few))
    counted = f"{people:,} people" + (f", fewer than {_PEOPLE}" if few else "")
    return Downgrade(domain="imprecision", steps=steps, reason="; ".join([*said, counted]))


def _publication(p: float | None, trials: int) -> Downgrade:
    name = "publication bias"
    if p is None or trials < _TRIALS_FOR_BIAS:
        return Downgrade(domain=name, steps=0, reason=f"{trials} trials cannot show it")
    steps = int(p < 0.1)
    return Downgrade(domain=name, steps=steps, reason=f"test for asymmetry, p = {p:.2g}")
