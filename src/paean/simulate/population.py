"""Draw virtual patients: who they are, how their bodies differ, and how they came to be enrolled.

Enrolment is two-staged where the protocol sets a pain threshold: people whose score passes at
screening and again at baseline get in. Scores carry error and flares, so those who get in were
partly having a bad day, and regression to the mean follows without being added. The usual pain
of the people who apply is solved so that the enrolled show the published baseline.
"""

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import brentq
from scipy.special import expit, ndtri
from scipy.special import logit as log_odds

from paean.numeric.streams import Floats, normals, uniforms
from paean.simulate.body import body_of, loop_gain, resting_points
from paean.simulate.constants import columns, typical_constants, with_loop_gain
from paean.simulate.instrument import Reading
from paean.simulate.target import baseline_target, readings
from paean.study.errors import fault
from paean.study.protocol import Protocol
from paean.study.source import Numbers, ParameterSet

_PILOT = 8192
_MOST_CANDIDATES = 2000
_CANDIDATE_DRAWS = 7
_CORRECTIONS = 80
_HIGHEST_GAIN = 0.85
_LEAST_ADMITTED = 0.03  # fewer admitted say too little about the enrolled
_LIFT = 0.1
_CLOSE, _MISSED = 1e-4, 0.05  # of the width of the scale
_PAIN_EDGE = 0.05  # usual pain stays this far from 0 and 10, where the logit has no value
_REST_GRID = np.concatenate([np.linspace(0.003, 0.9, 120), np.linspace(0.95, 1.05, 6),
                             np.linspace(1.1, 6.0, 120)])  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicants:
    """Usual pain of the people who apply: mean and SD on the logit of pain / 10."""

    mean: float
    sd: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Patients:
    """A stretch of virtual patients, one column each.

    ``constants`` [constants, patients] of the body; ``slow_fraction`` of their retained cells;
    ``usual_pain`` 0-10; ``sham_fraction`` of pain; ``natural`` relief (logit) that time alone will
    bring; ``screened`` candidates seen for each place;
    ``entry_felt`` and ``entry_reported`` [2, patients] are pain at screening and at baseline,
    without and with the error of the rating that decides on entry.
    """

    first: int
    constants: Floats
    slow_fraction: Floats
    usual_pain: Floats
    sham_fraction: Floats
    natural: Floats
    screened: Floats
    entry_felt: Floats
    entry_reported: Floats


def draw_patients(
    protocol: Protocol,
    parameters: Numbers,
    applicants: Applicants,
    seed: int,
    first: int,
    people: int,
) -> Patients:
    """Return the patients ``first`` to ``first + people - 1`` of the study of this seed."""
    usual, felt, reported, screened = _enrol(protocol, parameters, applicants, seed, first, people)
    potency, slow, gain, sham = normals(seed, "body", first, people, 4)
    return Patients(
        first=first,
        constants=_constants(parameters, potency, gain),
        slow_fraction=_slow_fraction(parameters, slow),
        usual_pain=usual,
        sham_fraction=sham_fraction(parameters, sham),
        natural=_natural(parameters, seed, first, people),
        screened=screened,
        entry_felt=felt,
        entry_reported=reported,
    )


def draw_patients_alike(parameters: Numbers, seed: int, people: int, times: int) -> Patients:
    """Return the same people several times over, at the reference pain and without a sham.

    Person after person within each repetition, so that parameters given as columns can differ
    between the repetitions while the people do not.
    """
    potency, slow, gain = np.tile(normals(seed, "body", 0, people, 3), times)
    everyone = np.ones(people * times)
    return Patients(
        first=0,
        constants=_constants(parameters, potency, gain),
        slow_fraction=_slow_fraction(parameters, slow),
        usual_pain=parameters["clinic.pain_mean"] * everyone,
        sham_fraction=0 * everyone,
        natural=parameters["natural.relief"] * everyone,
        screened=everyone,
        entry_felt=np.zeros((2, people * times)),
        entry_reported=np.zeros((2, people * times)),
    )


def choose(patients: Patients, chosen: NDArray[np.bool_]) -> Patients:
    """Return some of the patients."""
    return replace(
        patients,
        constants=patients.constants[:, chosen],
        slow_fraction=patients.slow_fraction[chosen],
        usual_pain=patients.usual_pain[chosen],
        sham_fraction=patients.sham_fraction[chosen],
        natural=patients.natural[chosen],
        screened=patients.screened[chosen],
        entry_felt=patients.entry_felt[:, chosen],
        entry_reported=patients.entry_reported[:, chosen],
    )


def sham_fraction(parameters: Numbers, standard: Floats) -> Floats:
    """Return the share of pain that sham takes from each patient, logit-normal, known mean."""
    sd = parameters["sham.fraction_logit_sd"]
    means, which = np.unique(parameters["sham.fraction_mean"], return_inverse=True)
    centres = np.array([logit_centre(float(mean), sd) for mean in means])[which]
    return np.asarray(expit(centres.reshape(np.shape(which)) + sd * standard))


def _natural(parameters: Numbers, seed: int, first: int, people: int) -> Floats:
    mean, sd = parameters["natural.relief"], parameters["natural.relief_sd"]
    if not np.any(sd):
        return np.zeros(people) + mean
    return np.asarray(mean + sd * normals(seed, "natural course", first, people)[0])


def _slow_fraction(parameters: Numbers, standard: Floats) -> Floats:
    drawn = _log_normal(standard, parameters["product.slow_fraction_cv"])
    most = parameters["product.slow_fraction_most"]
    return np.minimum(parameters["product.slow_fraction"] * drawn, most)


@lru_cache(maxsize=8192)
def logit_centre(mean: float, sd: float) -> float:
    """Return the centre of a logit-normal distribution with this mean and logit SD."""
    quantiles = ndtri((np.arange(2000) + 0.5) / 2000)

    def surplus(centre: float) -> float:
        return float(np.mean(expit(centre + sd * quantiles))) - mean

    return float(np.asarray(brentq(surplus, -12.0, 12.0)))


def _log_normal(standard: Floats, cv: float) -> Floats:
    """Return log-normal factors of mean 1 and this coefficient of variation."""
    sd = np.sqrt(np.log1p(cv**2))
    return np.asarray(np.exp(sd * standard - sd**2 / 2))


def drawn_gain(parameters: Numbers, standard: Floats) -> Floats:
    """Return loop gains, logit-normal between floor and ceiling, median at the typical gain."""
    low = parameters["inflammation.loop_gain_floor"]
    high = parameters["inflammation.loop_gain_ceiling"]
    centre = log_odds((parameters["inflammation.loop_gain"] - low) / (high - low))
    spread = parameters["inflammation.loop_gain_spread"]
    return np.asarray(low + (high - low) * expit(centre + spread * standard))


def _constants(parameters: Numbers, potency: Floats, gain: Floats) -> Floats:
    people = len(potency)
    typical = {
        name: np.array(np.broadcast_to(value, people), dtype=np.float64)
        for name, value in typical_constants(parameters).items()
    }
    varied = with_loop_gain(typical, drawn_gain(parameters, gain))
    varied["potency"] = typical["potency"] * _log_normal(potency, parameters["product.potency_cv"])
    return columns(varied, people)


def refuse_memory(parameters: ParameterSet) -> None:
    """Refuse parameters under which a drawn patient could have two steady states.

    Patients differ in loop gain between floor and ceiling, so the whole range is walked.
    """
    low = parameters["inflammation.loop_gain_floor"]
    high = parameters["inflammation.loop_gain_ceiling"]
    gains = np.linspace(low, high, 41)
    typical = {k: np.full(len(gains), v) for k, v in typical_constants(parameters).items()}
    body = body_of(parameters.tissue)
    k = body.by_process(list(columns(with_loop_gain(typical, gains), len(gains))))
    points = resting_points(body.tissue, k, _REST_GRID)
    if np.max(loop_gain(k.inflammation)) > _HIGHEST_GAIN + 1e-12 or np.any(points != 1):
        raise fault(
            f"parameters {parameters.version}",
            f"a patient could have more than one steady state, or a gain above {_HIGHEST_GAIN}",
            "lower inflammation.loop_gain_ceiling",
        )


def _enrol(
    protocol: Protocol,
    parameters: Numbers,
    applicants: Applicants,
    seed: int,
    first: int,
    people: int,
) -> tuple[Floats, Floats, Floats, Floats]:
    """Return usual pain, pain felt and reported on the way in, candidates per place."""
    gate = _Gate.of(protocol, parameters)
    usual, screened = np.full(people, np.nan), np.zeros(people)
    felt, reported = np.full((2, people), np.nan), np.full((2, people), np.nan)
    waiting = np.arange(people)
    for attempt in range(_MOST_CANDIDATES):
        low, high = int(waiting[0]), int(waiting[-1]) + 1
        drawn = uniforms(seed, f"candidate {attempt}", first + low, high - low, _CANDIDATE_DRAWS)[
            :, waiting - low
        ]
        pain, feels, reports = _candidates(parameters, applicants, drawn)
        admitted = gate.admits(reports)
        now = waiting[admitted]
        usual[now] = pain[admitted]
        felt[:, now], reported[:, now] = feels[:, admitted], reports[:, admitted]
        screened[waiting] += 1
        waiting = waiting[~admitted]
        if not len(waiting):
            return usual, felt, reported, screened
    raise _nobody_passes(protocol)


def _nobody_passes(protocol: Protocol) -> Exception:
    return fault(
        protocol.study.identifier,
        "population.pain_threshold admits hardly anyone of the stated baseline",
        "check the threshold against the published baseline",
    )


def _candidates(
    parameters: Numbers, applicants: Applicants, drawn: Floats
) -> tuple[Floats, Floats, Floats]:
    """Return usual pain, and pain felt and reported at screening and at baseline."""
    z = ndtri(drawn[:3])
    usual = usual_pain(applicants.mean + applicants.sd * z[0])
    flaring = 1 - np.exp(-parameters["clinic.flare_rate_per_day"] * mean_flare_days(parameters))
    least, extra = parameters["clinic.flare_height_min"], parameters["clinic.flare_height_extra"]
    height = least - extra * np.log(drawn[5:7])
    flare = np.where(drawn[3:5] < flaring, height, 0.0)
    error = parameters["clinic.reporting_sd"] * z[1:3]
    return usual, usual + flare, usual + flare + error


def usual_pain(latent: Floats) -> Floats:
    """Return pain 0-10 of a latent value, kept off the two ends."""
    return np.clip(10 * expit(latent), _PAIN_EDGE, 10 - _PAIN_EDGE)


def mean_flare_days(parameters: Numbers) -> float:
    """Return the mean length of a flare, log-normal."""
    log_sd = parameters["clinic.flare_days_log_sd"]
    return float(parameters["clinic.flare_days_median"] * np.exp(log_sd**2 / 2))


def mean_flare_points(parameters: Numbers) -> float:
    """Return the points of 10 that flares add to pain on average over people and days."""
    often = -np.expm1(-parameters["clinic.flare_rate_per_day"] * mean_flare_days(parameters))
    height = parameters["clinic.flare_height_min"] + parameters["clinic.flare_height_extra"]
    return float(often * height)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gate:
    """The pain threshold of a protocol, judged at screening (if there is one) and baseline."""

    reads: Reading | None
    least: float
    stages: tuple[int, ...]

    @staticmethod
    def of(protocol: Protocol, parameters: Numbers) -> "_Gate":
        threshold = protocol.population.pain_threshold
        stages = (0, 1) if protocol.schedule.screening else (1,)
        if threshold is None or not protocol.outcome(threshold.outcome).is_pain:
            return _Gate(reads=None, least=0.0, stages=())
        reads = readings(protocol, parameters)[threshold.outcome]
        least = float(reads.worse_share(threshold.at_least))
        return _Gate(reads=reads, least=least, stages=stages)

    def admits(self, reported: Floats) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        if self.reads is None:
            return np.ones(reported.shape[1], dtype=np.bool_)
        passed = [
            self.reads.worse_share(self.reads.score(reported[s])) >= self.least - 1e-9
            for s in self.stages
        ]
        return np.logical_and.reduce(passed)


def solve_applicants(protocol: Protocol, parameters: Numbers) -> Applicants:
    """Return the applicants whose enrolled part shows the published baseline pain.

    A fixed pilot of candidates is screened; mean and SD (or median and quartile range) of the
    enrolled are brought to the target by repeated correction. Without a published spread the
    SD of the literature serves. Where no baseline was published, a high threshold lifts the
    enrolled above the literature's mean; where one was, it must be reachable.
    """
    target = baseline_target(protocol, parameters)
    gate = _Gate.of(protocol, parameters)
    drawn = uniforms(0, "pilot", 0, _PILOT, _CANDIDATE_DRAWS)
    mean = float(log_odds(np.clip(target.centre, 0.05, 0.95)))
    sd = parameters["clinic.pain_logit_sd"]
    gap = np.inf
    for _ in range(_CORRECTIONS):
        _, _, reported = _candidates(parameters, Applicants(mean=mean, sd=sd), drawn)
        admitted = gate.admits(reported)
        if np.mean(admitted) < _LEAST_ADMITTED:
            mean += _LIFT
            continue
        centre, spread = target.seen(reported[1, admitted])
        gap, wide = target.centre - centre, (target.spread or spread) - spread
        if abs(gap) < _CLOSE and abs(wide) < _CLOSE:
            break
        mean += gap / max(target.centre * (1 - target.centre), 0.05)
        if target.spread is not None:
            sd = float(np.clip(sd * np.clip(target.spread / spread, 0.5, 2.0), 0.05, 3.0))
    if target.stated and abs(gap) > _MISSED:
        raise _nobody_passes(protocol)
    return Applicants(mean=mean, sd=sd)
