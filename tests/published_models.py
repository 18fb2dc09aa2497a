"""Published models that Paean builds on, typed from their equations, to hold its own beside them.

Trejo 2019: macrophages and stromal cells in bone healing, doi 10.3390/mca24010012.
Al-Ghazawi 2025: regeneration of muscle, doi 10.1371/journal.pcbi.1013575, with the hand-tuned
values of its repository. Boucher 2018: naproxen and placebo in osteoarthritis, doi
10.1002/psp4.12299. Mercier 2014: opioids in chronic pain, doi 10.1007/s40122-014-0023-5.
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt
from scipy.integrate import solve_ivp
from scipy.special import expit, logit

Floats = npt.NDArray[np.float64]
Rates = Callable[[float, Sequence[float]], list[float]]

HEALING: Mapping[str, float] = {
    "ke1": 12, "ke2": 24, "aed": 4.71e6, "kmax": 0.015, "Mmax": 1e6, "k01": 0.611, "k02": 0.0836,
    "a01": 0.01, "a02": 0.005, "k12": 0.075, "k21": 0.05, "d0": 0.156, "d1": 0.121, "d2": 0.163,
    "dc1": 12.79, "dc2": 4.632, "k0": 5e-7, "k1": 8.3e-6, "k2": 3.72e-6, "k3": 8e-6, "a12": 0.025,
    "a22": 0.1, "aps": 3.162, "aps1": 20, "asb1": 0.1, "apb": 10, "kps": 0.5, "ds": 1,
    "kpb": 0.2202, "db": 0.15, "kls": 1e6, "klb": 1e6, "pcs": 3e-6, "qcd1": 3e-6, "qcd2": 2e-7,
    "pbs": 5e-8, "qbd": 5e-8,
}  # fmt: skip
HEALING_STATES = ("D", "M0", "M1", "M2", "c1", "c2", "Cs", "Cb", "mc", "mb")
HEALING_START = (5e7, 4000, 0, 0, 1, 0, 1000, 0, 0, 0)

MUSCLE: Mapping[str, float] = {
    "cNMd": 2e-4, "cM1Md": 3e-5, "cNin": 10, "cNout": 10, "cM1Nd": 1e-4, "cMin": 4, "cMM1": 5e-5,
    "cMout": 1.2, "cM1out": 1e-10, "cM1M2": 1000, "cM2inhib": 1000, "cM2out": 0.3, "cQSCN": 2e-4,
    "cQSCMd": 2e-5, "cASCM2": 1e-4, "cASCpro": 5e-6, "cASCdiff": 5e-5, "cASCout": 1e-10,
    "cMcout": 0.2,
}  # fmt: skip
MUSCLE_STATES = ("Md", "N", "Nd", "M", "M1", "M2", "QSC", "ASC", "Mc")
MUSCLE_START = (30000, 0, 0, 0, 0, 0, 2500, 0, 0)


def healing_rates(_day: float, y: Sequence[float]) -> list[float]:
    """Return the rates of Trejo 2019 per day, in cells, nanograms and grams a millilitre."""
    k = HEALING
    D, M0, M1, M2, c1, c2, Cs, Cb, mc, mb = y
    engulfed = D / (k["aed"] + D)
    arriving = k["kmax"] * (1 - (M0 + M1 + M2) / k["Mmax"]) * D
    G1, G2 = k["k01"] * c1 / (k["a01"] + c1), k["k02"] * c2 / (k["a02"] + c2)
    H1, H2 = k["a12"] / (k["a12"] + c2), k["a22"] / (k["a22"] + c2)
    As = k["kps"] * (k["aps"] ** 2 + k["aps1"] * c1) / (k["aps"] ** 2 + c1**2)
    F1 = k["ds"] * k["asb1"] / (k["asb1"] + c1)
    Ab = k["kpb"] * k["apb"] / (k["apb"] + c1)
    return [
        -engulfed * (k["ke1"] * M1 + k["ke2"] * M2),
        arriving - (G1 + G2 + k["d0"]) * M0,
        G1 * M0 + k["k21"] * M2 - (k["k12"] + k["d1"]) * M1,
        G2 * M0 + k["k12"] * M1 - (k["k21"] + k["d2"]) * M2,
        H1 * (k["k0"] * D + k["k1"] * M1) - k["dc1"] * c1,
        H2 * (k["k2"] * M2 + k["k3"] * Cs) - k["dc2"] * c2,
        As * Cs * (1 - Cs / k["kls"]) - F1 * Cs,
        Ab * Cb * (1 - Cb / k["klb"]) + F1 * Cs - k["db"] * Cb,
        (k["pcs"] - k["qcd1"] * mc) * Cs - k["qcd2"] * mc * Cb,
        (k["pbs"] - k["qbd"] * mb) * Cb,
    ]


def muscle_rates(_day: float, y: Sequence[float]) -> list[float]:
    """Return the rates of Al-Ghazawi 2025 per day, in cells a cubic millimetre."""
    k = MUSCLE
    Md, N, Nd, M, M1, M2, QSC, ASC, Mc = y
    turning = k["cM1M2"] / (k["cM2inhib"] + Nd + Md) * M1
    arriving = k["cMM1"] * M * (Nd + Md)
    woken = k["cQSCN"] * QSC * N + k["cQSCMd"] * QSC * Md
    slept = k["cASCM2"] * M2 * ASC
    differentiated = k["cASCdiff"] * ASC * M2
    return [
        -k["cNMd"] * N * Md - k["cM1Md"] * M1 * Md,
        k["cNin"] * Md - k["cNout"] * N - k["cNMd"] * N * Md,
        k["cNMd"] * N * Md - k["cM1Nd"] * M1 * Nd,
        k["cMin"] * N - arriving - k["cMout"] * M,
        arriving - k["cM1out"] * M1 - turning,
        turning - k["cM2out"] * M2,
        slept - woken,
        woken - slept + k["cASCpro"] * M1 * ASC - differentiated - k["cASCout"] * ASC,
        differentiated - k["cMcout"] * Mc,
    ]


def followed(rates: Rates, start: Sequence[float], days: Floats) -> Floats:
    """Return the states at days, shape [states, days], by LSODA at rtol 1e-9."""
    found = solve_ivp(
        rates, (0.0, float(days[-1])), start, method="LSODA", t_eval=days, rtol=1e-9, atol=1e-9,
        max_step=1.0,
    )  # fmt: skip
    assert found.success, found.message
    return np.asarray(found.y, dtype=np.float64)


def opioid_pain(
    weeks: Floats, *, initial: float, dose_mg: float = 0.0, tapentadol: bool = False,
    onset: Floats | None = None,
) -> Floats:  # fmt: skip
    """Return pain 0-10 after Mercier 2014; ``onset`` in place of its own 1 - exp(-k t)."""
    course = 1 - np.exp(-0.571 * weeks) if onset is None else onset
    response = -0.819 * (
        1 + 0.158 * logit(initial / 10) + 0.980 * dose_mg / (dose_mg + 184) + 0.259 * tapentadol
    )
    return np.asarray(10 * expit(0.812 + response * course))
