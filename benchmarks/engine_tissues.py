"""The engine on every tissue: speed, error against LSODA, and libroadrunner in the same run.

    python benchmarks/engine_tissues.py [--patients 20000] [--whole]

104 weeks, 12 visits, two injections of 0 to 300 million cells, a steroid in a third; every rate
constant log-normal with a coefficient of variation of 0.3, loop gain over the tissue's range.
Speeds are by processor time of two threads (patients per 2 CPU seconds), the median of nine runs
and the best: the best is that of a processor whose other half is idle. Needs libroadrunner
(extra ``bench``).
"""

import argparse
import re
import time

import numpy as np
import roadrunner
from scipy.integrate import solve_ivp

from paean.evidence.parameters import tissue_parameters
from paean.files.sbml import sbml_text
from paean.numeric.lanes import integrate_lanes
from paean.numeric.rosenbrock import Events
from paean.numeric.streams import normals, uniforms
from paean.simulate.body import body_of, resting_m2, starts_of
from paean.simulate.constants import columns, typical_constants, with_loop_gain
from paean.simulate.engine import integrate_body, step_of
from paean.simulate.interchange import body_document
from paean.simulate.nociception import PainSlopes, logit, sensitisation_shift
from paean.simulate.tissues import tissues
from results import machine, write

WEEKS = (2, 4, 6, 8, 12, 16, 26, 39, 52, 65, 78, 104)
LOG_SD = np.sqrt(np.log(1 + 0.3**2))
GATES = {1e-4: 100_000, 1e-5: 60_000}
TIMES_ROADRUNNER, WANTED, REPEATS = 40, 1e-4, 9
_BARE = re.compile(r"(<parameter (?![^>]*\bvalue=)[^>/]*?)(?=/?>)")
_STARTS = re.compile(r"<listOfInitialAssignments>.*?</listOfInitialAssignments>", re.DOTALL)


def people(tissue, number, seed=1):
    """Return body, start, constants, visits and events of random patients of a tissue."""
    known, body = tissue_parameters(tissue), body_of(tissue)
    typical = typical_constants(known)
    constants = {
        name: value * np.exp(LOG_SD * normals(seed, name, 0, number)[0])
        if name.endswith("_per_day")
        else np.full(number, value)
        for name, value in typical.items()
    }
    low = known["inflammation.loop_gain_floor"]
    high = known["inflammation.loop_gain_ceiling"]
    gain = low + (high - low) * uniforms(seed, "gain", 0, number)[0]
    rows = columns(with_loop_gain(constants, gain), number)
    start = body.resting_state(rows, *starts_of(body.tissue, known))
    visits = np.repeat(7.0 * np.array(WEEKS)[:, None], number, axis=1)
    shape = (3, len(body.states), number)
    scale, shift = np.ones(shape), np.zeros(shape)
    at = {name: i for i, name in enumerate(body.states)}
    for k in range(2):
        dose = 150 * uniforms(seed, f"dose {k}", 0, number)[0]
        shift[k, at["fast_cells"]], shift[k, at["slow_cells"]] = 0.85 * dose, 0.15 * dose
    third = uniforms(seed, "steroid", 0, number)[0] < 1 / 3
    scale[2, at["steroid"]], shift[2, at["steroid"]] = 0.0, np.where(third, 0.8, 0.0)
    days = np.repeat(np.array([0.0, 84.0, 200.0])[:, None], number, axis=1)
    return known, body, start, rows, visits, Events(days=days, scale=scale, shift=shift)


def pain(known, body, states, constants, start):
    """Return pain [visits, patients] of states [visits, states, patients], 6 at the start."""
    now, first = body.state(list(np.moveaxis(states, 1, 0))), body.state(list(start))
    k = body.by_process(list(constants))
    group = known.group("nociception")
    slopes = PainSlopes(
        peripheral=group["peripheral_slope"],
        central=group["central_slope"],
        structure=group["structure_slope"],
    )
    gap = body.tissue.gap(now.tissue, k.tissue) - body.tissue.gap(first.tissue, k.tissue)
    shift = sensitisation_shift(now.nociception, slopes, gap_change=gap)
    return 10 / (1 + np.exp(-(logit(6.0) + shift)))


def lanes_run(case, rtol, *, whole=False):
    """Return the path and the processor time; ``whole`` takes the step with every term."""
    _, body, *given = case
    began = time.process_time()
    if whole:
        path = integrate_lanes(step_of(body), *given, rtol=rtol, threads=2)
    else:
        path = integrate_body(body, *given, rtol=rtol, threads=2)
    return path, time.process_time() - began


def with_every_term(tissue, number):
    """Print the speed of the step for people with exercise or an antibody."""
    case = people(tissue, number)
    lanes_run(people(tissue, 64), 1e-4, whole=True)
    for rtol in GATES:
        cpu = [lanes_run(case, rtol, whole=True)[1] for _ in range(REPEATS)]
        median, best = 2 * number / float(np.median(cpu)), 2 * number / min(cpu)
        print(f"{tissue}, every term, rtol {rtol:g}: {median:,.0f}, best {best:,.0f}", flush=True)


def lsoda(case, patient):
    """Return the states of one patient at the visits by LSODA at rtol 1e-10, event by event."""
    _, body, start, rows, visits, events = case
    constants = [float(c) for c in rows[:, patient]]
    y, seen, due = start[:, patient], [], visits[:, patient]
    stops = [*events.days[:, patient], due[-1]]
    day = 0.0
    for k, end in enumerate(stops):
        mine = due[(due > day) & (due <= end)]
        if end > day:
            run = solve_ivp(
                lambda _t, z: body.rates([float(v) for v in z], constants), (day, end), y, "LSODA",
                t_eval=np.union1d(mine, [end]), rtol=1e-10, atol=1e-13,
            )  # fmt: skip
            seen += [run.y[:, list(run.t).index(t)] for t in mine]
            y, day = run.y[:, -1], end
        if k < len(events.days):
            y = events.scale[k, :, patient] * y + events.shift[k, :, patient]
    return np.array(seen)


def roadrunner_speed(case, number, rtol=1e-5, atol=1e-7):
    """Return patients per 2 CPU seconds of libroadrunner, and the states of its patients."""
    known, body, start, rows, visits, events = case
    # every value is set below, so the document's own starts and closures are left out
    text = _STARTS.sub("", sbml_text(body_document(known, None, notes=())))
    text = _BARE.sub(r'\1 value="1"', text)
    model = roadrunner.RoadRunner(text)
    model.timeCourseSelections = list(body.states)
    model.integrator.setValue("relative_tolerance", rtol)
    model.integrator.setValue("absolute_tolerance", atol)
    model.integrator.setValue("maximum_num_steps", 100_000)
    ids = list(model.model.getGlobalParameterIds())
    at = [ids.index(name) for name in (*body.states, *body.constants, "resting_m2")]
    given = np.vstack([rows, resting_m2(body.by_process(list(rows)).inflammation)])
    found = []
    began = time.process_time()
    for i in range(number):
        y, day, seen = start[:, i], 0.0, []
        for k, end in enumerate([*events.days[:, i], visits[-1, i]]):
            mine = visits[(visits[:, i] > day) & (visits[:, i] <= end), i]
            if end > day:
                model.reset()
                model.model.setGlobalParameterValues(at, np.concatenate([y, given[:, i]]))
                days = [day, *mine] if len(mine) and mine[-1] == end else [day, *mine, end]
                table = np.asarray(model.simulate(times=days))
                seen += list(table[1 : 1 + len(mine)])
                y, day = table[-1], end
            if k < len(events.days):
                y = events.scale[k, :, i] * y + events.shift[k, :, i]
        found.append(np.array(seen))
    return 2 * number / (time.process_time() - began), np.stack(found, axis=-1)


def judged(tissue, number, checked=60, peers=60):
    case = people(tissue, number)
    known, body = case[:2]
    few = people(tissue, checked)
    exact = np.stack([lsoda(few, i) for i in range(checked)], axis=-1)
    truth = pain(known, body, exact, few[3], few[2])
    result = {}
    lanes_run(people(tissue, 64), 1e-4)  # compiled outside of the clock
    for rtol in GATES:
        cpu = [lanes_run(case, rtol)[1] for _ in range(REPEATS)]
        states = lanes_run(few, rtol)[0].states
        gap = np.abs(pain(known, body, states, few[3], few[2]) / truth - 1)
        result[f"rtol {rtol:g}"] = {
            "patients_per_2_cpu_s": round(2 * number / float(np.median(cpu))),
            "best": round(2 * number / min(cpu)),
            "worst_error": float(f"{gap.max():.2g}"),
        }
    speed, states = roadrunner_speed(people(tissue, peers), peers)
    gap = np.abs(pain(known, body, states, few[3], few[2]) / truth - 1)
    result["libroadrunner"] = {
        "patients_per_2_cpu_s": round(speed), "worst_error": float(f"{gap.max():.2g}")
    }  # fmt: skip
    ratio = result["rtol 0.0001"]["patients_per_2_cpu_s"] / speed
    result["times_libroadrunner"] = round(ratio, 1)
    result["gates"] = {
        "speed": all(
            result[f"rtol {r:g}"]["patients_per_2_cpu_s"] >= least for r, least in GATES.items()
        ),
        "error": result["rtol 0.0001"]["worst_error"] <= WANTED,
        "peer": ratio >= TIMES_ROADRUNNER,
    }
    print(tissue, result, flush=True)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--patients", type=int, default=20_000)
    parser.add_argument("--whole", action="store_true", help="the step with every term alone")
    asked = parser.parse_args()
    if asked.whole:
        for tissue in tissues():
            with_every_term(tissue, asked.patients)
        return
    found = {tissue: judged(tissue, asked.patients) for tissue in tissues()}
    write("engine_tissues", {"patients": asked.patients, "tissues": found, **machine()})


if __name__ == "__main__":
    main()
