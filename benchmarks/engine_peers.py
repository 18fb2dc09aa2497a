"""Other integrators on the same knees and equations; each gives patients a second and its error.

A peer that is not installed is reported as such. Where a peer has one thread, both cores are
used through two processes (libroadrunner) or its figure is doubled, in its favour (SciPy).
"""

import time
from collections.abc import Callable
from importlib.metadata import version
from multiprocessing import get_context
from typing import Any

import numpy as np

from lsoda_reference import lsoda_states
from paean.numeric.rosenbrock import integrate
from paean.numeric.streams import Floats
from random_knees import KNEE, STATES, Knees, pain, random_knees

WANTED = 1e-4
TOLERANCES = ((1e-4, 1e-6), (1e-5, 1e-7), (1e-6, 1e-8), (1e-7, 1e-9))


def worst(found: Floats, reference: Floats) -> float:
    """Return the worst relative error of pain; a missing value is infinitely wrong."""
    gap = np.abs(found / reference[:, : found.shape[1]] - 1)
    return float(np.max(np.where(np.isfinite(gap), gap, np.inf)))


def figure(name: str, wall: float, cpu: float, error: float, **how: Any) -> dict[str, Any]:
    """Return one line of the results: patients a second by wall clock and by 2/cpu."""
    speeds = {"patients_per_s": float(wall), "patients_per_2_cpu_s": float(cpu)}
    return {"engine": name, **speeds, "worst_error": error, **how}


class Stopwatch:
    """Seconds by wall clock and by processor, this process only."""

    def __init__(self) -> None:
        self.wall, self.cpu = time.perf_counter(), time.process_time()

    def read(self) -> tuple[float, float]:
        return time.perf_counter() - self.wall, time.process_time() - self.cpu


def stops(knees: Knees, patient: int) -> list[tuple[float, float, Floats, int]]:
    """Return the stretches between events: from, to, visits within, event at the end or -1."""
    visits, days = knees.visits[:, patient], knees.events.days[:, patient]
    ends = [*((float(d), k) for k, d in enumerate(days)), (float(visits[-1]), -1)]
    found, day = [], 0.0
    for end, event in ends:
        found.append((day, end, visits[(visits > day) & (visits <= end)], event))
        day = end
    return found


def knee_antimony() -> str:
    """Return the body in Antimony, written from its rates by computer algebra."""
    import sympy  # an optional peer brings it

    y, p = (sympy.symbols(names, positive=True) for names in (STATES, KNEE.constants))
    lines = [f"{name}' = {rate}" for name, rate in zip(STATES, KNEE.rates(y, p), strict=True)]
    values = [f"{name} = 1" for name in (*STATES, *KNEE.constants)]
    return "model knee\n" + "\n".join([*values, *lines]).replace("**", "^") + "\nend\n"


_ROADRUNNER: Any = None


def _load_roadrunner() -> Any:
    global _ROADRUNNER
    if _ROADRUNNER is None:
        import antimony
        import roadrunner

        if antimony.loadAntimonyString(knee_antimony()) < 0:
            raise RuntimeError(antimony.getLastError())
        _ROADRUNNER = roadrunner.RoadRunner(antimony.getSBMLString("knee"))
        _ROADRUNNER.timeCourseSelections = list(STATES)
        _ROADRUNNER.integrator.setValue("maximum_num_steps", 100_000)
        _ROADRUNNER.integrator.setValue("stiff", True)
    return _ROADRUNNER


def roadrunner_pain(patients: range, rtol: float, atol: float) -> tuple[float, float, Floats]:
    """Return the wall and processor seconds and the pain of some patients."""
    knees, model = random_knees(patients.stop), _load_roadrunner()
    model.integrator.setValue("relative_tolerance", rtol)
    model.integrator.setValue("absolute_tolerance", atol)
    known = list(model.model.getGlobalParameterIds())
    at = [known.index(name) for name in (*STATES, *KNEE.constants)]
    seen = np.full((len(knees.visits), len(STATES), len(patients)), np.nan)
    watch = Stopwatch()
    for column, i in enumerate(patients):
        y, visit = knees.start[:, i], 0
        model.model.setGlobalParameterValues(at[len(STATES) :], knees.constants[:, i])
        for day, end, visits, event in stops(knees, i):
            if end > day:
                model.reset()
                model.model.setGlobalParameterValues(at, np.concatenate([y, knees.constants[:, i]]))
                days = [day, *visits] if len(visits) and visits[-1] == end else [day, *visits, end]
                try:
                    rows = np.asarray(model.simulate(times=days))
                except RuntimeError:
                    break
                seen[visit : visit + len(visits), :, column] = rows[1 : 1 + len(visits)]
                y, visit = rows[-1], visit + len(visits)
            if event >= 0:
                y = knees.events.scale[event, :, i] * y + knees.events.shift[event, :, i]
    return *watch.read(), pain(seen)


def roadrunner(reference: Floats, patients: int = 300) -> dict[str, Any]:
    """Run libroadrunner (CVODE, BDF) on both cores at the loosest sufficient tolerance."""
    halves = [range(patients // 2), range(patients // 2, patients)]
    with get_context("spawn").Pool(2) as pool:
        for rtol, atol in TOLERANCES:
            jobs = [(half, rtol, atol) for half in halves]
            pool.starmap(roadrunner_pain, [(range(4), rtol, atol)] * 2, chunksize=1)
            runs = [pool.starmap(roadrunner_pain, jobs, chunksize=1) for _ in range(3)]
            error = worst(np.concatenate([found for *_, found in runs[0]], axis=1), reference)
            if error <= WANTED:
                break
    wall = np.median([max(wall for wall, _, _ in run) for run in runs])
    cpu = np.median([sum(cpu for _, cpu, _ in run) for run in runs]) / 2
    how = {"rtol": rtol, "atol": atol, "version": version("libroadrunner")}
    return figure("libroadrunner CVODE, 2 processes", patients / wall, patients / cpu, error, **how)


def scipy_lsoda(reference: Floats, patients: int = 24) -> dict[str, Any]:
    """Run SciPy's LSODA on one core and double the figure."""
    knees = random_knees(patients)
    for rtol, atol in TOLERANCES:
        watch = Stopwatch()
        found = [lsoda_states(knees, i, rtol, atol) for i in range(patients)]
        wall, cpu = watch.read()
        error = worst(pain(np.stack(found, axis=-1)), reference)
        if error <= WANTED:
            break
    how = {"rtol": rtol, "atol": atol, "version": version("scipy")}
    return figure("SciPy LSODA, 1 core x 2", 2 * patients / wall, 2 * patients / cpu, error, **how)


def plain_numpy(reference: Floats, patients: int = 2000) -> dict[str, Any]:
    """Run the plain integrator of Paean."""
    knees = random_knees(patients)
    watch = Stopwatch()
    given = (knees.start, knees.constants, knees.visits, knees.events)
    found = integrate(KNEE.rates, *given, rtol=1e-4)
    wall, cpu = watch.read()
    error = worst(pain(found.states[:, :, :300]), reference)
    return figure(
        "Paean plain NumPy, 1 core x 2", 2 * patients / wall, 2 * patients / cpu, error, rtol=1e-4
    )


def _table_of_stops(knees: Knees) -> tuple[Floats, ...]:
    """Return days, scales and shifts of all stops, visits as identities, and which are visits."""
    visits, events = knees.visits, knees.events
    days = np.vstack([visits, events.days])
    one, none = (
        np.ones((len(visits), *knees.start.shape)),
        np.zeros((len(visits), *knees.start.shape)),
    )
    scale, shift = np.vstack([one, events.scale]), np.vstack([none, events.shift])
    order = np.argsort(days, axis=0, kind="stable")  # a visit comes before an event of its day
    place = np.argsort(order, axis=0)[: len(visits)]
    along = order[:, None]
    tables = (np.take_along_axis(scale, along, 0), np.take_along_axis(shift, along, 0))
    return np.take_along_axis(days, order, 0), *tables, place


def jax_engine(reference: Floats, name: str, patients: int) -> dict[str, Any]:
    """Run diffrax Kvaerno5, or RK4 in bare JAX, under vmap and jit."""
    import jax

    jax.config.update("jax_enable_x64", True)
    knees = random_knees(patients)
    days, scale, shift, place = _table_of_stops(knees)
    advance = _diffrax_advance() if name == "diffrax" else _rk4_advance()

    def one(y0: Any, p: Any, day: Any, by: Any, to: Any) -> Any:
        def stretch(carry: Any, stop: Any) -> Any:
            (now, y), (end, a, b) = carry, stop
            y = advance(now, end, y, p)
            return (end, a * y + b), y

        return jax.lax.scan(stretch, (0.0, y0), (day, by, to))[1]

    run = jax.jit(jax.vmap(one, in_axes=(1, 1, 1, 2, 2), out_axes=2))
    given = (knees.start, knees.constants, days, scale, shift)
    seen = np.asarray(run(*given))
    taken = []
    for _ in range(3):
        watch = Stopwatch()
        run(*given).block_until_ready()
        taken.append(watch.read())
    wall, cpu = np.median(taken, axis=0)
    found = np.take_along_axis(seen, place[:, None], 0)
    error = worst(pain(found)[:, :300], reference)
    label = {"diffrax": "diffrax Kvaerno5 vmap, rtol 1e-4", "jax": "JAX RK4, h <= 0.05 d"}[name]
    return figure(label, patients / wall, 2 * patients / cpu, error, version=version(name))


def _diffrax_advance() -> Callable[..., Any]:
    import diffrax
    import jax.numpy as jnp

    term = diffrax.ODETerm(lambda t, y, p: jnp.stack(KNEE.rates(tuple(y), tuple(p))))
    control = diffrax.PIDController(rtol=1e-4, atol=1e-6)

    def advance(now: Any, end: Any, y: Any, p: Any) -> Any:
        # a stretch of no length is stretched and its result dropped
        far = jnp.where(end > now, end, now + 1e-3)
        run = diffrax.diffeqsolve(
            term, diffrax.Kvaerno5(), now, far, 1e-3, y, args=p,
            stepsize_controller=control, saveat=diffrax.SaveAt(t1=True), max_steps=4096,
            throw=False,
        )  # fmt: skip
        return jnp.where(end > now, run.ys[0], y)

    return advance


def _rk4_advance(longest: float = 0.05) -> Callable[..., Any]:
    import jax
    import jax.numpy as jnp

    def slope(y: Any, p: Any) -> Any:
        return jnp.stack(KNEE.rates(tuple(y), tuple(p)))

    def advance(now: Any, end: Any, y: Any, p: Any) -> Any:
        steps = jnp.ceil((end - now) / longest).astype(int)
        h = (end - now) / jnp.maximum(steps, 1)

        def step(_: Any, y: Any) -> Any:
            a = slope(y, p)
            b = slope(y + h / 2 * a, p)
            c = slope(y + h / 2 * b, p)
            d = slope(y + h * c, p)
            return y + h / 6 * (a + 2 * b + 2 * c + d)

        return jax.lax.fori_loop(0, steps, step, y)

    return advance
