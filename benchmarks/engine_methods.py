"""Why Rodas4: steps and errors of other Rosenbrock methods and step controls on the same patients.

    python benchmarks/engine_methods.py [--patients 60]

Plain NumPy, 104 weeks, 12 visits, the random patients of ``engine_tissues.py``; error: the largest
relative error of pain against Rodas4 at rtol 1e-9. The cost of one step is counted as its
evaluations of the rates and its solutions with the factors. Coefficients: Hairer & Wanner 1996,
Solving Ordinary Differential Equations II, section IV.7 (GRK4T, ROS4); Sandu et al. 1997,
doi 10.1016/S1352-2310(97)83212-8 (RODAS3).
"""

import argparse
from dataclasses import dataclass

import numpy as np

from engine_tissues import pain, people
from paean.numeric import rosenbrock
from results import machine, write

TISSUES = ("cartilage", "muscle")
TOLERANCES = (1e-4, 1e-5)
SAFETIES = (0.9, 0.95, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A Rosenbrock method in the form of ``rosenbrock``; ``fresh`` says which stages need rates."""

    gamma: float
    stage: tuple[tuple[float, ...], ...]
    coupling: tuple[tuple[float, ...], ...]
    weights: tuple[float, ...]
    error: tuple[float, ...]
    fresh: tuple[bool, ...]

    @property
    def cost(self) -> str:
        return f"{sum(self.fresh)} rates, {len(self.fresh)} solutions"

    def step(self, rates, y, p, step, rtol, atol):
        """Return what ``rosenbrock.rodas4_step`` returns, by this method."""
        inverse = 1.0 / step
        factors = rosenbrock._decompose(
            rosenbrock.jacobian(rates, y, p), inverse / self.gamma
        )  # fmt: skip
        u, slope = [], np.zeros_like(y)
        for a, c, fresh in zip(self.stage, self.coupling, self.fresh, strict=True):
            if fresh:
                z = y + sum((w * k for w, k in zip(a, u, strict=True)), np.zeros_like(y))
                slope = np.array(rates(list(z), list(p)))
            right = slope + sum((w * inverse * k for w, k in zip(c, u, strict=True)), 0 * y)
            u.append(rosenbrock._solve(factors, right))
        after = y + sum(w * k for w, k in zip(self.weights, u, strict=True))
        error = sum(w * k for w, k in zip(self.error, u, strict=True))
        scale = atol + rtol * np.maximum(np.abs(y), np.abs(after))
        return after, np.sqrt(np.mean((error / scale) ** 2, axis=0))


METHODS = {
    "GRK4T": Method(
        gamma=0.231,
        stage=((), (2.0,), (4.52470820736, 4.16352878860), (4.52470820736, 4.16352878860, 0.0)),
        coupling=(
            (), (-5.07167533877,), (6.02015272865, 0.159750684673),
            (-1.856343618677, -8.50538085819, -2.08407513602),
        ),
        weights=(3.95750374663, 4.62489238836, 0.617477263873, 1.282612945268),
        error=(2.30215540292, 3.07363448539, -0.873280801802, -1.282612945268),
        fresh=(True, True, True, False),
    ),
    "ROS4": Method(
        gamma=0.5728160624821349,
        stage=(
            (), (2.0,), (1.867943637803922, 0.2344449711399156),
            (1.867943637803922, 0.2344449711399156, 0.0),
        ),
        coupling=(
            (), (-7.137615036412310,), (2.580708087951457, 0.6515950076447975),
            (-2.137148994382534, -0.3214669691237626, -0.6949742501781779),
        ),
        weights=(2.255570073418735, 0.2870493262186792, 0.4353179431840180, 1.093502252409163),
        error=(-0.2815431932141155, -0.07276199124934920, -0.1082196201495311, -1.093502252409163),
        fresh=(True, True, True, False),
    ),
    "RODAS3": Method(
        gamma=0.5,
        stage=((), (0.0,), (2.0, 0.0), (2.0, 0.0, 1.0)),
        coupling=((), (4.0,), (1.0, -1.0), (1.0, -1.0, -8 / 3)),
        weights=(2.0, 0.0, 1.0, 1.0),
        error=(0.0, 0.0, 0.0, 1.0),
        fresh=(True, False, True, True),
    ),
}  # fmt: skip
RODAS4 = rosenbrock.rodas4_step


def judged(case, rtol, truth):
    """Return steps a patient and the worst error of pain with what ``rosenbrock`` now holds."""
    known, body, start, rows, visits, events = case
    run = rosenbrock.integrate(body.rates, start, rows, visits, events, rtol=rtol)
    gap = np.abs(pain(known, body, run.states, rows, start) / truth - 1)
    return {"steps": round(float(run.steps.mean()), 1), "worst_error": float(f"{gap.max():.2g}")}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--patients", type=int, default=60)
    number = parser.parse_args().patients
    found = {}
    for tissue in TISSUES:
        case = people(tissue, number)
        known, body, start, rows, visits, events = case
        exact = rosenbrock.integrate(body.rates, start, rows, visits, events, rtol=1e-9)
        truth = pain(known, body, exact.states, rows, start)
        for rtol in TOLERANCES:
            for safety in SAFETIES:
                rosenbrock.SAFETY = safety
                name = f"{tissue}, Rodas4, safety {safety:g}, rtol {rtol:g}"
                found[name] = {"cost": "6 rates, 6 solutions"} | judged(case, rtol, truth)
            rosenbrock.SAFETY = 0.95
            for method, of in METHODS.items():
                rosenbrock.rodas4_step = of.step
                found[f"{tissue}, {method}, rtol {rtol:g}"] = {"cost": of.cost} | judged(
                    case, rtol, truth
                )
            rosenbrock.rodas4_step = RODAS4
    for name, row in found.items():
        print(f"{name:44s} {row['cost']:22s} {row['steps']:7.1f} steps, error {row['worst_error']}")
    write("engine_methods", {"patients": number, "methods": found, **machine()})


if __name__ == "__main__":
    main()
