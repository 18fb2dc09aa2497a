"""What the fall from baseline is made of: regression to the mean, sham response, the rest."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from paean.report.contents import Contents
from paean.report.numerals import decimals
from paean.study.outcome import Outcome
from paean.study.truth import SHAM_ONLY, UNTREATED

_RATINGS = ("pain_vas", "pain_nrs")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmFall:
    """Where an arm stood at the visit, as observed."""

    arm: str
    observed: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    """Mean scores of a rating of pain at baseline and at a visit, on the outcome's own scale.

    Rounded as they are shown, so that the parts add up. ``baseline`` and ``observed`` pool the
    arms by people; ``untreated`` and ``sham_only`` are the simulator's own courses, which no
    trial can see.
    """

    outcome: Outcome
    visit: str
    baseline: float
    observed: float
    untreated: float
    sham_only: float
    arms: tuple[ArmFall, ...]

    @property
    def to_the_mean(self) -> float:
        """Return how much falls with no treatment and no sham."""
        return self.baseline - self.untreated

    @property
    def sham(self) -> float:
        """Return how much a sham injection takes off beyond that."""
        return self.untreated - self.sham_only

    @property
    def rest(self) -> float:
        """Return what is left for treatment, rescue, error and chance; can be negative."""
        return self.sham_only - self.observed


def is_rated(outcome: Outcome) -> bool:
    """Return whether latent pain can be laid over this outcome's own scale."""
    return outcome.instrument in _RATINGS and outcome.higher_is_worse


def latent_course(contents: Contents, outcome: Outcome, arm: str) -> pl.DataFrame:
    """Return day and mean latent pain of an arm or pseudo-arm, on the outcome's scale."""
    truth = contents.truth
    if truth is None or not is_rated(outcome):
        return pl.DataFrame({"day": [], "mean": []}, schema={"day": pl.Float64, "mean": pl.Float64})
    return (
        truth.mechanism.filter((pl.col("arm") == arm) & (pl.col("quantity") == "pain"))
        .select("day", (outcome.minimum + pl.col("mean") / 10 * outcome.span).alias("mean"))
        .sort("day")
    )


def latent_at(contents: Contents, outcome: Outcome, arm: str, day: float) -> float:
    """Return the mean latent pain at a day, NaN where the simulator gives no course."""
    course = latent_course(contents, outcome, arm)
    if course.is_empty():
        return float("nan")
    return float(np.interp(day, course["day"].to_numpy(), course["mean"].to_numpy()))


def pooled_mean(contents: Contents, outcome: str, visit: str) -> float:
    """Return the observed mean over all arms, weighted by people."""
    rows = [m for m in contents.analysis.means if (m.outcome, m.visit) == (outcome, visit)]
    people = sum(m.n for m in rows)
    return sum(m.n * m.mean for m in rows) / people if people else float("nan")


def fall(contents: Contents, outcome: Outcome, visit: str) -> Fall | None:
    """Return the parts of the fall from baseline, or None where they cannot be told apart."""
    baseline = contents.protocol.schedule.baseline
    if contents.truth is None or baseline is None or not is_rated(outcome):
        return None
    day = contents.protocol.schedule.visit(visit).at_days
    places = decimals(outcome.span)
    found = Fall(
        outcome=outcome,
        visit=visit,
        baseline=round(pooled_mean(contents, outcome.name, baseline.name), places),
        observed=round(pooled_mean(contents, outcome.name, visit), places),
        untreated=round(latent_at(contents, outcome, UNTREATED, day), places),
        sham_only=round(latent_at(contents, outcome, SHAM_ONLY, day), places),
        arms=tuple(
            ArmFall(
                arm=m.arm,
                observed=m.mean,
                low=m.low,
                high=m.high,
            )
            for m in contents.analysis.means
            if (m.outcome, m.visit) == (outcome.name, visit)
        ),
    )
    known = np.isfinite([found.baseline, found.observed, found.untreated, found.sham_only])
    return found if known.all() else None
