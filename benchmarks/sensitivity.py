"""Which parameters move the answer: Morris screening of the body, the sham and the added effect.

    python benchmarks/sensitivity.py [--trajectories 30]

Elementary effects (Morris 1991, Technometrics 33:161; Campolongo 2007) by SALib. Two answers, in
points of 100: the masked difference of 50 million marrow cells from saline at 12 months, and the
change under saline at 12 months; means over the same 64 drawn patients at the reference pain.
Fitted parameters run over their 95 % posterior interval (memory), all others over 30 % either way.
Needs the extra ``bench``.
"""

import argparse
import time
from dataclasses import replace

import numpy as np
from SALib.analyze import morris as analyse
from SALib.sample import morris as sample
from scipy.special import expit

from paean.evidence.parameters import reference_parameters
from paean.evidence.posterior import knee_posterior
from paean.simulate.clinic import ArmInTrial
from paean.simulate.course import run_course
from paean.simulate.population import draw_patients_alike, logit_centre
from paean.study.source import ParameterColumns
from paean.study.treatment import Arm, CellProduct, Saline
from results import machine, write

PEOPLE, YEAR, SEED = 64, 365.0, 7
GROUPS = ("product", "inflammation", "cartilage", "nociception", "sham", "addition")
# of another product or route, bounds of another parameter, or 1 by definition: the mechanical load
# sets the scale on which the untreated patient is at rest
LEFT_OUT = ("mechanical_load", "route_", "adipose", "cord", "placental", "vascular",
            "microfrag", "concentrate",
            "dose_to_15", "dose_to_40", "dose_above", "trial_", "loop_gain_floor",
            "loop_gain_ceiling")  # fmt: skip
FITTED_ELSEWHERE = {"sham.route_injection"}


def varied():
    """Return names and ranges of what varies, posterior intervals first."""
    known = reference_parameters()
    summary = knee_posterior().manifest["hypotheses"]["memory"]["summary"]
    names, bounds, fitted = [], [], []
    for p in known.parameters:
        group, _, short = p.name.partition(".")
        out = group not in GROUPS or any(part in short for part in LEFT_OUT)
        if out and p.name not in FITTED_ELSEWHERE:
            continue
        if p.name in summary:
            low, high = summary[p.name]["low"], summary[p.name]["high"]
        elif p.value:
            low, high = sorted((0.7 * p.value, 1.3 * p.value))
            if p.unit.startswith(("fraction", "probability")):
                high = min(high, 0.99)
        else:
            continue
        if high > low:
            names.append(p.name)
            bounds.append([low, high])
            fitted.append(p.name in summary)
    return names, bounds, fitted


def sham_fractions(names, points):
    """Return the sham fraction of the same people under every point [points * people]."""
    normal = np.random.default_rng(SEED).standard_normal(PEOPLE)
    mean, sd = (names.index(f"sham.{n}") for n in ("fraction_mean", "fraction_logit_sd"))
    return np.concatenate([expit(logit_centre(p[mean], p[sd]) + p[sd] * normal) for p in points])


def answers(names, points):
    """Return the two answers [points, 2], points of 100."""
    columns = {n: np.repeat(points[:, i], PEOPLE) for i, n in enumerate(names)}
    parameters = ParameterColumns(base=reference_parameters(), columns=columns)
    people = replace(
        draw_patients_alike(parameters, SEED, PEOPLE, len(points)),
        sham_fraction=sham_fractions(names, points),
    )
    days = np.full((1, PEOPLE * len(points)), YEAR)
    trial = ArmInTrial(sham_strength=parameters["sham.route_injection"])
    cells = CellProduct(
        kind="cell_product", product="bone_marrow_msc", donor="allogeneic", origin="any",
        site="knee", dose_million_cells=50.0, on_days=(0.0,),
    )  # fmt: skip
    pain = {}
    for name, treatment in (("cells", cells), ("saline", Saline(kind="saline", on_days=(0.0,)))):
        arm = Arm(name=name, label=name, role="control", planned=1, treatments=(treatment,))
        latent = run_course(arm, parameters, people, days, trial).latent[0]
        pain[name] = 100 / (1 + np.exp(-latent))
    usual = 10 * people.usual_pain
    found = [pain["cells"] - pain["saline"], pain["saline"] - usual]
    return np.array([f.reshape(len(points), PEOPLE).mean(axis=1) for f in found]).T


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trajectories", type=int, default=30)
    asked = parser.parse_args()
    begun = time.perf_counter()
    names, bounds, fitted = varied()
    problem = {"num_vars": len(names), "names": names, "bounds": bounds}
    points = sample.sample(problem, asked.trajectories, num_levels=4, seed=SEED)
    y = np.concatenate([answers(names, part) for part in np.array_split(points, 20)])
    result = {**machine(), "trajectories": asked.trajectories, "points": len(points),
              "parameters": len(names), "not_finite": int(np.sum(~np.isfinite(y)))}  # fmt: skip
    for column, label in enumerate(("difference at 12 months", "saline at 12 months")):
        found = analyse.analyze(problem, points, y[:, column], num_levels=4, seed=SEED)
        order = np.argsort(-np.asarray(found["mu_star"]))
        result[label] = [
            {
                "parameter": names[i],
                "fitted": fitted[i],
                "mu_star": round(float(found["mu_star"][i]), 3),
                "mu": round(float(found["mu"][i]), 3),
                "sigma": round(float(found["sigma"][i]), 3),
                "interval_95_half": round(float(found["mu_star_conf"][i]), 3),
            }
            for i in order[:15]
        ]
    result["seconds"] = round(time.perf_counter() - begun)
    write("sensitivity", result)


if __name__ == "__main__":
    main()
