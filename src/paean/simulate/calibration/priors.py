"""What the fit holds fixed, and the centres of its priors, each with where it comes from."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from paean.simulate.addition import DOSE_BANDS, dose_band
from paean.simulate.calibration.arms import PRODUCTS, retained_million
from paean.simulate.calibration.emulator import Emulator
from paean.simulate.calibration.enrolled import enrolled_usual_pain
from paean.simulate.population import logit_centre, mean_flare_points
from paean.study.source import ParameterSet

# visits of the same people: middle of 0.5-0.7 usual for pain scores; assumption
PERSON_CORRELATION = 0.6
# Masked, controlled cell trials at 12 months, points of 100: centred at 0, SD about 5. From the
# low-risk-of-bias pool of the 2023 review of randomised trials (12 months: -0.73 of 10 cm, 95 % CI
# -1.69 to 0.24, compatible with none), the null of MILES (Mautner 2023, no product superior to
# steroid at 12 months) and masked null trials that are kept apart from the fitted sample.
DESIGN_SD = 5.0
# Relief (logit) of hyaluronic acid at its peak, mean and SD: 2 mm of 100 over placebo in the 24
# large placebo-controlled trials (Pereira 2022, 8,997 people, SMD -0.08, -0.15 to -0.02), at a
# slope of about 2.4 points of 10 per logit; the SD is twice the pool's own
HYALURONAN = (0.085, 0.075)
# slope of an instrument per point of VAS and log SD of the prior, in the order of INSTRUMENTS[1:]:
# NRS near 1 (assumption); WOMAC pain 0-20 0.68 (6 trials with both); WOMAC on 0-100 mm lines
# between the two (assumption); KOOS pain 0.42 (1 trial with both), wide
SLOPES = (1.0, 0.68, 0.85, 0.45)
SLOPE_LOG_SD = (0.1, 0.12, 0.2, 0.25)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductCase:
    """A product at the dose at which its 12-month effect is judged."""

    log_dose: float
    band: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """Numbers the fit does not change; ``usual`` are levels of usual pain at the reference."""

    sham_centre: float
    sham_logit_sd: float
    sham_most: float
    onset_per_day: float
    flare_points: float
    rescue_logit_at_5: float
    rescue_per_point: float
    rescue_relief: float
    hyaluronan_onset_per_day: float
    hyaluronan_decay_per_day: float
    nsaid_half_time_days: float
    added_onset_per_day: float
    added_fade_per_day: float
    gain_logit: float
    slopes: tuple[float, ...]
    slope_log_sd: tuple[float, ...]
    design_sd: float
    usual: tuple[float, ...]
    products: tuple[ProductCase, ...]
    year_row: int

    def hyaluronan_course(self, t: Any, exp: Callable[[Any], Any]) -> Any:
        """Return the course of hyaluronic acid, peaking at 1."""
        rise, fall = self.hyaluronan_onset_per_day, self.hyaluronan_decay_per_day
        peak_day = np.log(rise / fall) / (rise - fall)
        peak = np.exp(-fall * peak_day) - np.exp(-rise * peak_day)
        return (exp(-fall * t) - exp(-rise * t)) / peak


def fixed_of(parameters: ParameterSet, emulator: Emulator) -> Fixed:
    """Return what the fit holds fixed under these parameters."""
    usual, _ = enrolled_usual_pain(parameters, None)
    sd = parameters["sham.fraction_logit_sd"]
    low, high = emulator.gain
    share = 0.5 if low == high else (parameters["inflammation.loop_gain"] - low) / (high - low)
    return Fixed(
        sham_centre=logit_centre(parameters["sham.fraction_mean"], sd),
        sham_logit_sd=sd,
        sham_most=parameters["sham.fraction_most"],
        onset_per_day=parameters["sham.onset_per_day"],
        flare_points=mean_flare_points(parameters),
        rescue_logit_at_5=parameters["clinic.rescue_logit_at_5"],
        rescue_per_point=parameters["clinic.rescue_per_point"],
        rescue_relief=parameters["clinic.rescue_relief"],
        hyaluronan_onset_per_day=parameters["comparator.hyaluronan_onset_per_day"],
        hyaluronan_decay_per_day=parameters["comparator.hyaluronan_decay_per_day"],
        nsaid_half_time_days=parameters["comparator.nsaid_half_time_days"],
        added_onset_per_day=parameters["addition.onset_per_day"],
        added_fade_per_day=parameters["addition.fade_per_day"],
        gain_logit=float(np.log(share / (1 - share))),
        slopes=SLOPES,
        slope_log_sd=SLOPE_LOG_SD,
        design_sd=DESIGN_SD,
        usual=tuple(float(level) for level in usual),
        products=tuple(_case(product, parameters) for product in PRODUCTS),
        year_row=int(np.searchsorted(emulator.days, 365.0)),
    )


def _case(product: str, parameters: ParameterSet) -> ProductCase:
    expanded = product.endswith("_msc")
    dose = parameters["concentrate.expanded_msc_million"] if expanded else None
    return ProductCase(
        log_dose=float(np.log10(retained_million(product, dose, parameters))),
        band=list(DOSE_BANDS).index(dose_band(dose)) if dose is not None else -1,
    )
