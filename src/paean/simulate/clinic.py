"""What a clinic would see of a body: sham response, flares, rescue, error, dropout, harms.

The physiology never contains a placebo response; it stands here, as a closed form of time with
its own spread between patients and between trials. See docs/explanation/clinic.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, ndtri

from paean.numeric.streams import Floats, normals, uniforms
from paean.simulate.nociception import logit
from paean.simulate.population import Patients
from paean.study.comparators import (
    Gabapentinoid,
    OralPlacebo,
    Snri,
    Surgery,
    UsualCare,
    WaitAndSee,
)
from paean.study.protocol import Protocol, Rescue
from paean.study.source import Numbers
from paean.study.treatment import (
    Arm,
    CellProduct,
    Corticosteroid,
    HyaluronicAcid,
    Nsaid,
    Physiotherapy,
    Saline,
    ShamHarvest,
    Treatment,
)

_ROUTES = ("none", "attention", "oral", "injection", "procedure")
_DAYS_BEFORE_START = 60.0
_INERT = Saline | ShamHarvest | OralPlacebo | UsualCare | WaitAndSee


def sham_course(days: Floats, onset_per_day: float, fade_per_day: float) -> Floats:
    """Return the expectation W at days since treatment, 0 before, towards 1, fading."""
    t = np.maximum(days, 0.0)
    return np.asarray((1 - np.exp(-onset_per_day * t)) * np.exp(-fade_per_day * t))


def sham_taken(fraction: Floats, strength: Floats | float, most: Floats | float) -> Floats:
    """Return the share of usual pain that sham takes, by patient.

    At strength 1 it is ``fraction``; strength counts repeated fractions,
    1 - (1 - fraction)^strength, and no more than ``most`` is ever taken: expectation alone
    makes nobody well.
    """
    return np.asarray(np.minimum(1 - (1 - fraction) ** strength, most))


def sham_amplitude(usual_pain: Floats, taken: Floats) -> Floats:
    """Return the latent amplitude of a sham response that takes this share of usual pain."""
    return np.asarray(logit(usual_pain) - logit(usual_pain * (1 - taken)))


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmInTrial:
    """What this trial does to the response of an arm; a number each, or one a patient.

    ``sham_strength`` by route and trial; ``bias`` (logit of relief reported for no treatment's
    sake, with the course of the sham response); ``deviation`` (logit of relief) of this trial's
    effect from the mean trial's, with the course of the added effect; ``natural`` (logit of relief)
    of what time alone brings in this trial, in every arm alike, from the mean trial's.
    """

    sham_strength: Floats | float
    bias: Floats | float = 0.0
    deviation: Floats | float = 0.0
    natural: Floats | float = 0.0

    def of(self, chosen: NDArray[np.bool_]) -> "ArmInTrial":
        """Return the same for some of the patients."""
        return ArmInTrial(
            sham_strength=_of(self.sham_strength, chosen),
            bias=_of(self.bias, chosen),
            deviation=_of(self.deviation, chosen),
            natural=_of(self.natural, chosen),
        )


def _of(value: Floats | float, chosen: NDArray[np.bool_]) -> Floats | float:
    return np.asarray(value)[chosen] if np.ndim(value) else value


def arms_in_trial(
    protocol: Protocol, parameters: Numbers, drawn: "TrialDraws"
) -> tuple[ArmInTrial, ...]:
    """Return what this trial does to each arm, from its standard normal draws."""
    sd, effect_sd = parameters["sham.trial_log_sd"], parameters["addition.trial_sd"]
    factor = np.exp(sd * drawn.sham - sd**2 / 2)
    strengths = sham_strengths(protocol, parameters)
    natural = parameters["natural.trial_sd"] * drawn.natural
    return tuple(
        ArmInTrial(
            sham_strength=strength * factor,
            bias=design_bias(protocol, arm, parameters),
            deviation=effect_sd * drawn.effects.get(deviates_as(arm), 0.0),
            natural=natural,
        )
        for arm, strength in zip(protocol.arms, strengths, strict=True)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialDraws:
    """The standard normals by which one trial differs from the mean trial.

    ``sham`` of its sham response; ``natural`` of what time alone brings; ``effects`` of its effect
    of each treatment (by ``deviates_as``). A number each, or one a person where people belong to
    different trials.
    """

    sham: Floats | float
    natural: Floats | float
    effects: Mapping[str, Floats | float]

    def of(self, index: NDArray[np.int64] | int) -> "TrialDraws":
        """Return the draws of one trial, or of the trial of each person."""
        return TrialDraws(
            sham=np.asarray(self.sham)[index],
            natural=np.asarray(self.natural)[index],
            effects={key: np.asarray(drawn)[index] for key, drawn in self.effects.items()},
        )


def trial_draws(protocol: Protocol, seed: int, first: int = 0, trials: int = 1) -> TrialDraws:
    """Return the draws of trials ``first`` onwards under this seed, each [trials]."""
    keys = {deviates_as(arm) for arm in protocol.arms} - {""}
    return TrialDraws(
        sham=normals(seed, "sham response of the trial", first, trials)[0],
        natural=normals(seed, "natural course of the trial", first, trials)[0],
        effects={
            key: normals(seed, f"effect of {key} in the trial", first, trials)[0]
            for key in sorted(keys)
        },
    )


def deviates_as(arm: Arm) -> str:
    """Return what an arm's effect deviates with in a trial: its product or drug, '' for sham.

    The doses of one product deviate together.
    """
    if arm.cells:
        return arm.cells[0].product
    active = [t.kind for t in arm.treatments if not isinstance(t, _INERT)]
    return active[0] if active else ""


def design_bias(protocol: Protocol, arm: Arm, parameters: Numbers) -> Floats | float:
    """Return the relief (logit) that an arm reports because of the design, not the treatment.

    Experimental arms of trials whose participants know the arm, of studies without a control,
    and of cells given on top of another active injection each have their own.
    """
    if arm.role != "experimental":
        return 0.0
    if all(one.role == "experimental" for one in protocol.arms):
        return parameters["bias.uncontrolled"]
    # a masking that is not stated counts half, as in the fit
    weight = {True: 0.0, False: 1.0, None: 0.5}[protocol.masking.participants]
    bias = weight * parameters["bias.open"]
    if arm.cells and has_background(arm):
        bias = bias + parameters["bias.active_background"]
    return bias


def has_background(arm: Arm) -> bool:
    """Return whether cells are given on top of another drug that acts by itself."""
    return any(isinstance(t, HyaluronicAcid | Corticosteroid | Nsaid) for t in arm.treatments)


def sham_strengths(protocol: Protocol, parameters: Numbers) -> tuple[Floats | float, ...]:
    """Return the strength of the sham response in each arm, by its most impressive route.

    Where participants are masked nobody knows the arm, so all arms have the strongest route.
    """
    routes = [_route(arm) for arm in protocol.arms]
    if protocol.masking.participants:
        routes = [max(routes, key=_ROUTES.index)] * len(routes)
    return tuple(parameters[f"sham.route_{route}"] for route in routes)


def _route(arm: Arm) -> str:
    return max((_route_of(treatment) for treatment in arm.treatments), key=_ROUTES.index)


def _route_of(treatment: Treatment) -> str:
    if isinstance(treatment, WaitAndSee):
        return "none"
    if isinstance(treatment, Physiotherapy | UsualCare):
        return "attention"
    if isinstance(treatment, Nsaid | Gabapentinoid | Snri | OralPlacebo):
        return "oral"
    harvested = isinstance(treatment, CellProduct) and treatment.needs_harvest
    procedure = harvested or isinstance(treatment, ShamHarvest | Surgery)
    return "procedure" if procedure else "injection"


def visit_days(protocol: Protocol, seed: int, patients: Patients) -> Floats:
    """Return the day of each follow-up visit, whole days drawn within its window."""
    rows: list[Floats] = []
    for visit in protocol.schedule.follow_up:
        drawn = uniforms(seed, f"day of {visit.name}", patients.first, len(patients.usual_pain))
        low, high = np.ceil(visit.first_day), np.floor(visit.last_day)
        if low > high or visit.before_days == visit.after_days == 0:
            rows.append(np.full(drawn.shape[1], visit.at_days))
        else:
            rows.append(low + np.floor(drawn[0] * (high - low + 1)))
    return np.array(rows)


def flares(
    protocol: Protocol, parameters: Numbers, seed: int, patients: Patients, days: Floats
) -> Floats:
    """Return the points of pain that flares add on given days, shape of ``days``.

    Flares start as a Poisson process from before enrolment to the end; the highest counts.
    """
    expected = parameters["clinic.flare_rate_per_day"] * (
        protocol.schedule.end_days + _DAYS_BEFORE_START
    )
    people = len(patients.usual_pain)
    onset = np.full(people, -_DAYS_BEFORE_START)
    extra = np.zeros(days.shape)
    for number in range(int(np.ceil(expected + 5 * np.sqrt(expected) + 5))):
        # each flare has an address of its own, so a longer study adds flares and alters none
        gap, length, more = uniforms(seed, f"flare {number}", patients.first, people, 3)
        onset = onset - np.log(gap) / parameters["clinic.flare_rate_per_day"]
        if np.min(onset) > protocol.schedule.end_days + _DAYS_BEFORE_START:
            break  # nobody's next flare begins within the study
        end = onset + parameters["clinic.flare_days_median"] * np.exp(
            parameters["clinic.flare_days_log_sd"] * ndtri(length)
        )
        height = parameters["clinic.flare_height_min"]
        height = height - parameters["clinic.flare_height_extra"] * np.log(more)
        _raise_at_visits(extra, days, onset, end, height)
    return extra


def _raise_at_visits(
    extra: Floats, days: Floats, onset: Floats, end: Floats, height: Floats
) -> None:
    """Lift ``extra`` to the height of one flare each at the visits that fall into it."""
    visit = np.sum(days < onset, axis=0)
    who = np.flatnonzero(visit < len(days))
    while len(who):
        who = who[days[visit[who], who] < end[who]]
        at = visit[who], who
        extra[at] = np.maximum(extra[at], height[who])
        visit[who] += 1
        who = who[visit[who] < len(days)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Observed:
    """What the follow-up visits saw: [visits, patients], NaN where there was no visit.

    ``pain`` is pain as felt at the visit, flares and rescue included, before any reading error,
    also of those who have left; ``lasting`` is that pain without flares. ``function`` likewise
    0-10, None where no outcome reads it.
    """

    days: Floats
    pain: Floats
    lasting: Floats
    rescue: NDArray[np.bool_]
    attended: NDArray[np.bool_]
    function: Floats | None = None


def observe(
    protocol: Protocol,
    parameters: Numbers,
    seed: int,
    patients: Patients,
    days: Floats,
    latent: Floats,
    attended: NDArray[np.bool_] | None = None,
) -> Observed:
    """Return pain at the visits that took place, from the latent course at their days.

    Rescue before a visit is drawn from the pain then; none where a washout is asked for. People
    leave by their own pain, unless ``attended`` says who came (the other side of a person).
    """
    people = patients.usual_pain
    extra = flares(protocol, parameters, seed, patients, days)
    hurting = 10 * expit(latent) + extra
    rescue = np.zeros(days.shape, dtype=np.bool_)
    rule = protocol.rescue or Rescue()
    allowed = rule.allowed and not rule.washout_days
    stayed = np.zeros(days.shape, dtype=np.bool_)
    present = np.ones(len(people), dtype=np.bool_)
    before, pain_before = np.zeros(len(people)), people
    for row, visit in enumerate(protocol.schedule.follow_up):
        chance = uniforms(seed, f"rescue at {visit.name}", patients.first, len(people))[0]
        rescue[row] = allowed & (chance < _rescue_probability(parameters, hurting[row]))
        stays = uniforms(seed, f"dropout before {visit.name}", patients.first, len(people))[0]
        present &= stays >= _dropout_probability(parameters, pain_before, days[row] - before)
        stayed[row] = present if attended is None else attended[row]
        before, pain_before = days[row], np.where(stayed[row], hurting[row], pain_before)
    seen = stayed & np.isfinite(latent)
    lasting = 10 * expit(latent - parameters["clinic.rescue_relief"] * rescue)
    return Observed(
        days=days, pain=lasting + extra, lasting=lasting, rescue=rescue & seen, attended=seen
    )


def _rescue_probability(parameters: Numbers, pain: Floats) -> Floats:
    level, slope = parameters["clinic.rescue_logit_at_5"], parameters["clinic.rescue_per_point"]
    return np.asarray(expit(level + slope * (pain - 5)))


def _dropout_probability(parameters: Numbers, pain: Floats, days: Floats) -> Floats:
    yearly = -np.log1p(-parameters["clinic.dropout_per_year"])
    hazard = yearly * np.exp(parameters["clinic.dropout_per_point"] * (pain - 5)) / 365.25
    return np.asarray(1 - np.exp(-hazard * np.maximum(days, 0.0)))
