"""Sports injuries beside their trials: success over time, VISA-P, days to return to sport.

    python benchmarks/conditions.py [--search elbow|patellar|muscle]

People of each condition go through the arms of published trials; what is simulated stands beside
what was printed, and every gap has its cause where one is known. ``--search`` repeats the search
by which the numbers of a condition were found. Trials read: the packaged ones alone.
"""

import argparse
from dataclasses import replace

import numpy as np
from scipy.special import expit, logit

from paean.evidence.parameters import condition_parameters
from paean.simulate.clinic import ArmInTrial
from paean.simulate.course import run_course
from paean.simulate.population import draw_patients_alike, sham_fraction
from paean.simulate.severity import graded
from paean.simulate.sport import days_until_ready
from paean.study.comparators import Surgery, WaitAndSee
from paean.study.protocol import Condition
from paean.study.treatment import Arm, CellProduct, Corticosteroid, Physiotherapy, Saline
from results import machine, write

PEOPLE = 2000
WEEKS = np.array([0, 1, 4, 6, 12, 24, 26, 52.0])
VISA_PER_PAIN = 8.0  # points of VISA per point of pain: slope 0.8 of the condition's file


def arm(*treatments):
    return Arm(name="a", label="a", role="control", planned=1, treatments=treatments)


def exercise(emphasis="general", until=84.0, begin=0.0):
    return Physiotherapy(kind="physiotherapy", emphasis=emphasis, from_days=begin, until_days=until)


CELLS = CellProduct(
    kind="cell_product", product="adipose_msc", donor="allogeneic", origin="fat", site="tendon",
    dose_million_cells=10.0, route="intratendinous", on_days=(0.0,),
)  # fmt: skip
ARMS = {
    "waiting": (arm(WaitAndSee(kind="wait_and_see", from_days=0.0)), "none"),
    "physiotherapy": (arm(exercise()), "attention"),
    "eccentric": (arm(exercise("eccentric", 168.0)), "attention"),
    "progressive": (arm(exercise("progressive", 168.0)), "attention"),
    "corticosteroid": (arm(Corticosteroid(kind="corticosteroid", on_days=(0.0,))), "injection"),
    "saline": (arm(Saline(kind="saline", on_days=(0.0,))), "injection"),
    "cells": (arm(CELLS), "injection"),
    "surgery": (
        arm(Surgery(kind="surgery", procedure="tendon_debridement", on_days=(0.0,))), "procedure",
    ),
}  # fmt: skip
# trial, arm, what, week, printed; success is read as a fall of pain by half
ELBOW = [
    ("SMIDT2002", "waiting", "success", 6, 32), ("SMIDT2002", "waiting", "success", 52, 83),
    ("SMIDT2002", "physiotherapy", "success", 6, 47),
    ("SMIDT2002", "physiotherapy", "success", 52, 91),
    ("SMIDT2002", "corticosteroid", "success", 6, 92),
    ("SMIDT2002", "corticosteroid", "success", 52, 69),
    ("COOMBES2013", "corticosteroid", "success", 52, 83),
    ("COOMBES2013", "saline", "success", 52, 96), ("IKONEN2022", "waiting", "success", 52, 89),
    ("DOJODE2012", "corticosteroid", "fall", 1, 40),
    ("DOJODE2012", "corticosteroid", "fall", 4, 80),
    ("DOJODE2012", "corticosteroid", "fall", 12, 80),
    ("DOJODE2012", "corticosteroid", "fall", 26, 76),
    ("KHOURY2021 (uncontrolled)", "cells", "fall", 26, 84),
    ("KHOURY2021 (uncontrolled)", "cells", "fall", 52, 88),
    ("LEE2015 (uncontrolled)", "cells", "fall", 52, 78),
]  # fmt: skip
PATELLAR = [
    ("BREDA2021", "eccentric", "visa", 12, 12.1), ("BREDA2021", "eccentric", "visa", 24, 18.1),
    ("BREDA2021", "progressive", "visa", 12, 16.2), ("BREDA2021", "progressive", "visa", 24, 27.8),
    ("PFS_VISAP2021", "eccentric", "visa", 6, 9.2), ("PFS_VISAP2021", "eccentric", "visa", 12, 16),
    ("BAHR2006", "eccentric", "visa", 52, 40), ("BAHR2006", "surgery", "visa", 52, 40),
    ("BREDA2021", "eccentric", "returned", 24, 27),
    ("BREDA2021", "progressive", "returned", 24, 43),
]  # fmt: skip
# trial, grades, emphasis, mean days, SD
MUSCLE = [
    ("EKSTRAND2012", ("0",), "general", 8, 3), ("EKSTRAND2012", ("1",), "general", 17, 10),
    ("EKSTRAND2012", ("2",), "general", 22, 11), ("EKSTRAND2012", ("3",), "general", 73, 60),
    ("NFL2019", ("1", "2"), "general", 25.8, None), ("ROSSI2017", ("2",), "general", 25, 2.8),
    ("AHAMID2014", ("2",), "general", 42.5, 20.6), ("ASKLING2014", (), "general", 86, 34),
    ("ASKLING2014", (), "lengthening", 49, 26),
]  # fmt: skip


def people(known, number=PEOPLE, seed=1):
    """Return people of the condition's usual pain, with sham and natural course of their own."""
    drawn = np.random.default_rng(seed)
    alike = draw_patients_alike(known, 1, number, 1)
    spread = known["clinic.pain_logit_sd"] * drawn.standard_normal(number)
    usual = 10 * expit(logit(known["clinic.pain_mean"] / 10) + spread)
    return replace(
        alike,
        usual_pain=np.clip(usual, 0.05, 9.95),
        sham_fraction=sham_fraction(known, drawn.standard_normal(number)),
        natural=known["natural.relief"]
        + known["natural.relief_sd"] * drawn.standard_normal(number),
    )


def pain(known, name, number=PEOPLE):
    """Return pain 0-10 [WEEKS, people] under an arm."""
    given, route = ARMS[name]
    some = people(known, number)
    days = np.repeat((7 * WEEKS)[:, None], number, axis=1)
    course = run_course(
        given, known, some, days, ArmInTrial(sham_strength=known[f"sham.route_{route}"])
    )
    return 10 * expit(course.latent)


def simulated(known, name, what, week, courses):
    seen = courses.setdefault(name, pain(known, name))
    at = int(np.flatnonzero(week == WEEKS)[0])
    # an operation hurts on day 0 itself, so the start is that of the people untreated
    start = courses.setdefault("waiting", pain(known, "waiting"))[0]
    if what == "success":
        return 100 * float(np.mean(seen[at] <= start / 2))
    if what == "fall":
        return 100 * float(1 - seen[at].mean() / start.mean())
    if what == "visa":
        return VISA_PER_PAIN * float(start.mean() - seen[at].mean())
    least = seen[: at + 1].min(axis=0)
    return 100 * float(np.mean(least <= known["sport.pain_at_most"]))


def away(known, emphasis, number=PEOPLE):
    """Return days to return to sport of people with a strain, capped at a year."""
    given = arm(exercise(emphasis, None, 5.0))
    some = people(known, number)
    ready, _ = days_until_ready(
        known, given, some, ArmInTrial(sham_strength=known["sham.route_attention"]), 365.0
    )
    drawn = np.random.default_rng(2).standard_normal(number)
    delay = known["sport.delay_days"] * np.exp(known["sport.delay_log_sd"] * drawn)
    return np.minimum(ready + delay, 365.0)


def table(condition, rows):
    known, courses = condition_parameters(condition), {}
    found = []
    for trial, name, what, week, printed in rows:
        value = simulated(known, name, what, week, courses)
        found.append(
            {"trial": trial, "arm": name, "what": what, "week": week, "printed": printed,
             "simulated": round(value, 1)}
        )  # fmt: skip
        print(f"{trial:28} {name:15} {what:9} week {week:3}: {printed:6.1f} printed, {value:6.1f}")
    return found


def strains():
    found = []
    for trial, grades, emphasis, mean, sd in MUSCLE:
        condition = Condition(name="muscle_strain", severity=grades)
        days = away(graded(condition_parameters("muscle_strain"), condition), emphasis)
        found.append(
            {"trial": trial, "grades": grades, "exercise": emphasis, "printed": mean,
             "printed_sd": sd, "simulated": round(float(days.mean()), 1),
             "simulated_sd": round(float(days.std()), 1)}
        )  # fmt: skip
        print(
            f"{trial:14} grade {'/'.join(grades) or 'usual':6} {emphasis:12}: {mean} printed"
            f" (SD {sd}), {days.mean():.1f} (SD {days.std():.1f})"
        )
    return found


_SEARCHED = {
    "elbow": ("elbow_tendinopathy", {
        "natural.relief": (1.0, 4.0), "natural.relief_sd": (0.5, 2.5),
        "natural.per_day": (0.005, 0.025), "tendon.steroid_wear": (0.0, 80.0),
        "comparator.steroid_effect": (0.8, 0.97), "comparator.steroid_decay_per_day": (0.02, 0.06),
        "comparator.physiotherapy_load_relief": (0.0, 0.15)}),
    "patellar": ("patellar_tendinopathy", {
        "natural.relief": (0.0, 2.5), "natural.relief_sd": (0.3, 1.5),
        "natural.per_day": (0.005, 0.018), "exercise.eccentric_load_relief": (0.0, 0.2),
        "exercise.progressive_load_relief": (0.0, 0.4)}),
    "muscle": ("muscle_strain", {
        "clinic.pain_mean": (2.5, 6.0), "nociception.peripheral_slope": (0.8, 3.5),
        "nociception.central_slope": (0.1, 1.0), "nociception.structure_slope": (1.0, 6.0),
        "sport.gap_at_most": (0.03, 0.2), "sport.pain_at_most": (1.5, 3.5),
        "sport.delay_days": (1.0, 6.0), "grade.grade_0": (0.01, 0.08),
        "grade.grade_1": (0.08, 0.2), "grade.grade_2": (0.2, 0.32),
        "grade.grade_3": (0.32, 0.6)}),
}  # fmt: skip


def _of_rows(known, rows, number):
    names = {r[1] for r in rows} | {"waiting"}
    courses = {name: pain(known, name, number) for name in names}
    gaps = [simulated(known, n, w, k, courses) - printed for _, n, w, k, printed in rows]
    return float(np.mean(np.square(gaps)))


def _of_grades(known, number):
    """Return the mean squared log ratio of days away, in percent, over the four MRI grades."""
    gaps = []
    for _, grades, emphasis, mean, _ in MUSCLE[:4]:
        condition = Condition(name="muscle_strain", severity=grades)
        days = away(graded(known, condition), emphasis, number)
        gaps.append(100 * np.log(days.mean() / mean))
    return float(np.mean(np.square(gaps)))


def search(what, steps=260, number=250):
    """Return the best of a random search, wide first and near the best after."""
    condition, bounds = _SEARCHED[what]
    rows = [r for r in (ELBOW if what == "elbow" else PATELLAR) if "uncontrolled" not in r[0]]
    reference, random, best = condition_parameters(condition), np.random.default_rng(1), None
    low, high = np.array(list(bounds.values())).T
    for step in range(steps):
        at = low + (high - low) * random.random(len(low))
        if best is not None and step > steps // 2:
            near = best[1] + 0.08 * (high - low) * random.standard_normal(len(low))
            at = np.clip(near, low, high)
        nested = {}
        for name, value in zip(bounds, at, strict=True):
            group, short = name.split(".")
            nested.setdefault(group, {})[short] = float(value)
        known = reference.with_values("search", **nested)
        loss = _of_grades(known, number) if what == "muscle" else _of_rows(known, rows, number)
        if best is None or loss < best[0]:
            best = (loss, at)
            print(step, round(np.sqrt(loss), 2), nested)
    return best


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--search", choices=tuple(_SEARCHED))
    chosen = asked.parse_args().search
    if chosen:
        search(chosen)
        return
    write(
        "conditions",
        {
            "machine": machine(),
            "elbow": table("elbow_tendinopathy", ELBOW),
            "patellar": table("patellar_tendinopathy", PATELLAR),
            "muscle": strains(),
        },
    )


if __name__ == "__main__":
    main()
