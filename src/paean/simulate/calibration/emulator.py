"""The body's shift of latent pain, as a smooth function of dose, loop gain and steroid effect.

The fit asks for it thousands of times, so the mean over drawn patients is computed once on
Chebyshev nodes and interpolated. ``worst_error`` says how far the interpolation is from the body.
"""

from dataclasses import dataclass

import numpy as np

from paean.numeric.streams import Floats
from paean.simulate.clinic import ArmInTrial
from paean.simulate.course import run_course
from paean.simulate.nociception import logit
from paean.simulate.population import Patients, draw_patients_alike
from paean.study.source import ParameterColumns, ParameterSet
from paean.study.treatment import Arm, CellProduct, Corticosteroid, Physiotherapy

# patients behind a mean, and the seed that draws them: its error is far below that of an arm's mean
# of a trial (assumption: 64 are enough); ranges and nodes of the interpolation, whose error is
# measured (``worst_error``) and printed in the manifest
_PATIENTS = 64
_SEED = 20_240
LOG_DOSE = (-3.0, 3.0)  # log10 of million potency-weighted cells that stay at the site
STEROID = (0.02, 0.95)  # share of cytokine production held back
LOG_DECAY = (np.log(np.log(2) / 90), np.log(np.log(2) / 5))  # half-lives of 90 to 5 days
_NODES = {"dose": 14, "gain": 5, "steroid": 5, "decay": 6}


@dataclass(frozen=True, slots=True, kw_only=True)
class Emulator:
    """Chebyshev coefficients of the mean latent shift (negative is relief), last axis: ``days``.

    ``cells`` [dose, gain, days] over ``LOG_DOSE`` and ``gain``; ``steroid`` [steroid, decay, gain,
    days]. ``gain`` is the range of the typical loop gain; where it is one value, it is not a
    variable and its axis has length 1.
    """

    days: Floats
    gain: tuple[float, float]
    cells: Floats
    steroid: Floats


def build_emulator(parameters: ParameterSet, days: Floats, gain: tuple[float, float]) -> Emulator:
    """Return the emulator of the body at ``days`` (increasing, after the one treatment at 0)."""
    gains = _nodes(gain, 1 if gain[0] == gain[1] else _NODES["gain"])
    dose = _nodes(LOG_DOSE, _NODES["dose"])
    grid = np.meshgrid(dose, gains, indexing="ij")
    cells = cell_shift(parameters, days, grid[0].ravel(), grid[1].ravel())
    strength, decay = _nodes(STEROID, _NODES["steroid"]), _nodes(LOG_DECAY, _NODES["decay"])
    shape = np.meshgrid(strength, decay, gains, indexing="ij")
    steroid = steroid_shift(parameters, days, *(axis.ravel() for axis in shape))
    return Emulator(
        days=days,
        gain=gain,
        cells=_coefficients(cells.reshape(*grid[0].shape, len(days)), 2),
        steroid=_coefficients(steroid.reshape(*shape[0].shape, len(days)), 3),
    )


def cell_shift(parameters: ParameterSet, days: Floats, log_dose: Floats, gain: Floats) -> Floats:
    """Return the mean latent shift [cases, days] of retained, potency-weighted cells."""
    product = CellProduct(
        kind="cell_product", product="bone_marrow_msc", donor="allogeneic", origin="any",
        site="knee", dose_million_cells=1.0, viability=1.0, on_days=(0.0,),
    )  # fmt: skip
    values = {
        "product.potency": np.ones(len(gain)),
        "product.retention": 10**log_dose,
        "inflammation.loop_gain": gain,
    }
    return _mean_shift(parameters, Arm(name="cells", label="cells", role="experimental",
                       planned=1, treatments=(product,)), days, values)  # fmt: skip


def steroid_shift(
    parameters: ParameterSet, days: Floats, effect: Floats, log_decay: Floats, gain: Floats
) -> Floats:
    """Return the mean latent shift [cases, days] of one corticosteroid injection."""
    injection = Corticosteroid(kind="corticosteroid", on_days=(0.0,))
    values = {
        "comparator.steroid_effect": effect,
        "comparator.steroid_decay_per_day": np.exp(log_decay),
        "inflammation.loop_gain": gain,
    }
    return _mean_shift(parameters, Arm(name="steroid", label="steroid", role="control", planned=1,
                       treatments=(injection,)), days, values)  # fmt: skip


def load_shift(parameters: ParameterSet, days: Floats, relief: Floats) -> Floats:
    """Return the mean latent shift [cases, days] of exercise that takes load away from day 0."""
    exercise = Physiotherapy(kind="physiotherapy", from_days=0.0)
    return _mean_shift(
        parameters,
        Arm(name="load", label="load", role="control", planned=1, treatments=(exercise,)),
        days,
        {"comparator.physiotherapy_load_relief": relief},
    )


def _mean_shift(
    parameters: ParameterSet, arm: Arm, days: Floats, values: dict[str, Floats]
) -> Floats:
    cases = len(next(iter(values.values())))
    columns = ParameterColumns(
        base=parameters, columns={name: np.repeat(v, _PATIENTS) for name, v in values.items()}
    )
    people = alike(columns, cases)
    grid = np.repeat(days[:, None], cases * _PATIENTS, axis=1)
    course = run_course(arm, columns, people, grid, ArmInTrial(sham_strength=0.0))
    shift = course.latent - logit(people.usual_pain)
    return shift.reshape(len(days), cases, _PATIENTS).mean(axis=2).T


def alike(columns: ParameterColumns, cases: int) -> Patients:
    """Return the same ``_PATIENTS`` people once for each case, under its own parameters."""
    return draw_patients_alike(columns, _SEED, _PATIENTS, cases)


def worst_error(
    parameters: ParameterSet, emulator: Emulator, cases: int = 200, seed: int = 1
) -> float:
    """Return the largest error (logit) of the interpolation at random points, cells and steroid."""
    drawn = np.random.default_rng(seed)
    dose, gain = drawn.uniform(*LOG_DOSE, cases), drawn.uniform(*emulator.gain, cases)
    effect, decay = drawn.uniform(*STEROID, cases), drawn.uniform(*LOG_DECAY, cases)
    exact = cell_shift(parameters, emulator.days, dose, gain)
    other = steroid_shift(parameters, emulator.days, effect, decay, gain)
    near = interpolate(emulator.cells, (dose, LOG_DOSE), (gain, emulator.gain))
    also = interpolate(
        emulator.steroid, (effect, STEROID), (decay, LOG_DECAY), (gain, emulator.gain)
    )
    return float(max(np.max(np.abs(exact - near)), np.max(np.abs(other - also))))


def interpolate(coefficients: Floats, *at: tuple[Floats, tuple[float, float]]) -> Floats:
    """Return the interpolated values [cases, days] at coordinates given with their ranges."""
    value = coefficients[None]
    for coordinate, (low, high) in at:
        basis = _basis(coordinate, low, high, value.shape[1])
        value = np.einsum("ck,ck...->c...", basis, np.broadcast_to(
            value, (len(coordinate), *value.shape[1:])))  # fmt: skip
    return value


def _nodes(bounds: tuple[float, float], number: int) -> Floats:
    low, high = bounds
    unit = np.cos(np.pi * (np.arange(number) + 0.5) / number)
    return (low + high) / 2 + (high - low) / 2 * unit


def _coefficients(values: Floats, axes: int) -> Floats:
    for axis in range(axes):
        number = values.shape[axis]
        angle = np.pi * (np.arange(number) + 0.5) / number
        transform = 2 / number * np.cos(np.arange(number)[:, None] * angle[None])
        transform[0] /= 2
        values = np.moveaxis(np.tensordot(transform, values, axes=(1, axis)), 0, axis)
    return values


def _basis(coordinate: Floats, low: float, high: float, number: int) -> Floats:
    if number == 1:
        return np.ones((len(coordinate), 1))
    unit = np.clip((2 * coordinate - low - high) / (high - low), -1.0, 1.0)
    return np.cos(np.arange(number)[None] * np.arccos(unit)[:, None])
