"""The page on credibility, made from the parameters, the shipped draws and benchmarks/results."""

import json
from collections.abc import Mapping
from typing import Any

from measured import RESULTS, table

from paean.evidence.parameters import reference_parameters
from paean.evidence.posterior import LEAST_LEARNED, knee_posterior
from paean.study.source import Parameter

_HEAD = """# Credibility

{made}What the calibrated knee may be used for, how it was built and tested, and where it fails. The
order follows ASME V&V 40-2018 (context of use, verification, validation, uncertainty), the FDA's
guidance *Assessing the Credibility of Computational Modeling and Simulation in Medical Device
Submissions* (November 2023) and ICH M15 *General Principles for Model-Informed Drug Development*
(question of interest, context of use, influence, risk, evaluation). Built to support such an
assessment; it is not one, and nobody has certified it.

Draws: `{version}`, made by `{command}`.

## Context of use

- **Question of interest.** What would a trial of this design observe in knee osteoarthritis, how
  surely, and how much of it is sham response, regression to the mean and bias?
- **Intended use.** Planning and judging trials; teaching; showing what published evidence can and
  cannot say. Influence: one input beside others.
- **Not for.** Choosing a treatment for a person; claims about a product. Where no controlled evidence
  stands behind a product, no effect of it is shown.
- **Consequence of a wrong answer.** A trial too small or too large; false hope, or help withheld,
  where the limits below are not read. So every effect carries its interval and its evidence.

## Model form

Cells, inflammation, cartilage and nociception are 17 smooth differential equations a patient
([the body](explanation/body.md)); sham response, flares, rescue, dropout and reading error stand
outside them ([the clinic](explanation/clinic.md)); what is fitted and how is on
[calibration](explanation/calibration.md). Choices that matter: relief adds on the logit of pain; the
physiology never holds a placebo response; cells have a signed effect beside their mechanism; lasting
benefit is carried as two hypotheses that the data cannot separate.
"""
_TESTED = """
## Verification

| what | how | where |
| --- | --- | --- |
| the equations | 156 stored reference runs of the knee, within 0.01 of pain | `tests/reference/test_knee_reference_runs.py` |
| the solver | order of convergence; LSODA at rtol 1e-10 | `tests/numeric`, `benchmarks/engine.py` |
| an independent solver | SBML export followed by libroadrunner to 1e-4 | `tests/simulate/test_interchange.py` |
| the estimators | stored output of R (nlme, lmerTest, pbkrtest, metafor, netmeta) | `tests/reference` |
| the fit's emulator | worst error over 200 random points: {emulator} logit | `manifest.json` of the draws |
| the sampler | R-hat at most {rhat:.3f}, effective sample size at least {ess:.0f}, {divergences} divergences | the same |
"""


def page(made: str) -> str:
    """Return the page as Markdown; ``made`` warns those who would edit it by hand."""
    known = knee_posterior()
    manifest = known.manifest
    hypotheses = manifest["hypotheses"].values()
    diagnostics = [one["diagnostics"] for one in hypotheses]
    tested = _TESTED.format(
        emulator=max(one["emulator_worst_error_logit"] for one in hypotheses),
        rhat=max(d["rhat_max"] for d in diagnostics),
        ess=min(d["ess_min"] for d in diagnostics),
        divergences=sum(d["divergences"] for d in diagnostics),
    )
    head = _HEAD.format(made=made, version=manifest["version"], command=manifest["command"])
    parts = [
        head, _products(manifest), tested, _ranks(), _null(), _validation(), _constraint(),
        _sensitivity(), _limits(), _parameters(manifest),
    ]  # fmt: skip
    return "".join(parts)


def _read(name: str) -> dict[str, Any] | None:
    path = RESULTS / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None


def _section(title: str, command: str, body: str) -> str:
    return f"\n## {title}\n\n`python benchmarks/{command}`\n\n{body}"


def _not_measured(title: str, command: str) -> str:
    return _section(title, command, "**Not measured** with these draws.\n")


def _products(manifest: Mapping[str, Any]) -> str:
    rows = [
        (
            p["product"].replace("_", " "),
            str(len(p["trials"])),
            str(p["people"]),
            f"{p['ratio']:.2f}",
            "shown" if p["trials"] and p["ratio"] <= LEAST_LEARNED else "no controlled evidence",
        )
        for p in manifest["products"]
    ]
    head = ("product, knee", "controlled trials", "people", "posterior / prior SD", "effect")
    return (
        "\n## How much is data\n\nThe SD of the 12-month effect after the data over that before, "
        "both hypotheses together. Without a controlled trial with usable scores, or above "
        f"{LEAST_LEARNED}, no effect is shown anywhere.\n\n{table(head, rows)}"
    )


def _ranks() -> str:
    title, command = "Verification: simulation-based calibration", "calibration_sbc.py"
    found = _read("calibration_sbc_memory")
    if found is None:
        return _not_measured(title, command)
    worst = sorted(found["quantities"].items(), key=lambda item: item[1]["chi2_p"])
    inside = [q["inside_95"] for q in found["quantities"].values()]
    rows = [
        (f"`{name}`", f"{q['chi2_p']:.3f}", f"{q['ks_p']:.3f}", f"{q['mean_rank_share']:.2f}",
         f"{100 * q['inside_95']:.0f} %")
        for name, q in worst[:8]
    ]  # fmt: skip
    head = ("quantity", "chi-squared p", "Kolmogorov p", "mean rank", "inside 95 %")
    return _section(
        title,
        command,
        f"{found['runs']} evidence bases drawn from the prior, fitted, and the truth ranked among "
        f"the draws; {len(rows)} of {len(worst)} quantities, those least uniform first. Of "
        f"{len(worst)} tests the smallest p of a sound fit lies near {1 / len(worst):.2f}. The 95 % "
        f"intervals hold the truth in {100 * min(inside):.0f} to {100 * max(inside):.0f} %; "
        f"{found['runs_with_divergences']} runs had a divergence (short chains).\n\n"
        + table(head, rows),
    )


def _null() -> str:
    title, command = (
        "Validation: worlds where cells do nothing, or harm",
        "calibration_null_world.py",
    )
    found = _read("calibration_null_world")
    if found is None:
        return _not_measured(title, command)
    rows = [
        (
            world, str(one["bases"]), f"{one['true_effect_mean']:+.1f}",
            f"{one['cover_the_truth']} ({100 * one['cover_the_truth'] / one['bases']:.0f} %)",
            f"{one['bias']:+.2f} ({one['bias_mc_error']:.2f})", str(one["found_relief"]),
            str(one["found_harm"]), f"{one['mean_width_95']:.1f}",
        )
        for world, one in found.items()
        if isinstance(one, dict) and "bases" in one
    ]  # fmt: skip
    head = ("world", "evidence bases", "true effect", "95 % covers", "bias (MC error)",
            "relief found", "harm found", "width of 95 %")  # fmt: skip
    return _section(
        title,
        command,
        "Points of 100 at 12 months; a positive effect is harm. Every nuisance is drawn from its "
        f"prior.\n\n{table(head, rows)}",
    )


_SCORES = ("crps", "log_score", "mae", "width_95")


def _validation() -> str:
    title, command = "Validation: trials left out", "calibration_validation.py"
    found = _read("calibration_validation")
    if found is None:
        return _not_measured(title, command)
    weight = found["weight_of_memory_by_left_out_trials"]
    low, high = weight["interval_95"]
    text = (
        f"{found['trials']} trials, {found['observations']} arm-visits, in {found['folds']} folds "
        "of whole trials; each trial weighs 1. Points of 100; smaller is better but for coverage. "
        "Intervals of coverage are bootstrapped over trials. Three naive predictions stand beside "
        f"the model. The trials left out give memory a weight of {weight['weight']:.2f} (95 % "
        f"{low:.2f} to {high:.2f}): they cannot tell.\n"
    )
    for part in ("arm means", "differences"):
        text += f"\n**{part.capitalize()}**\n\n{_scored(found[part])}\n{_paired(found[part])}"
    return _section(title, command, text)


def _scored(found: Mapping[str, Any]) -> str:
    rows = [
        (
            name,
            *(f"{one[score]:.2f}" for score in _SCORES),
            *(_coverage(one, level) for level in (50, 80, 95)),
        )
        for name, one in found.items()
        if not name.startswith("model minus")
    ]
    head = ("prediction", "CRPS", "log score", "MAE", "95 % width", "50 %", "80 %", "95 %")
    return table(head, rows)


def _coverage(one: Mapping[str, Any], level: int) -> str:
    low, high = one[f"cover_{level}_interval"]
    return f"{100 * one[f'cover_{level}']:.0f} ({100 * low:.0f}-{100 * high:.0f})"


def _paired(found: Mapping[str, Any]) -> str:
    rows = [
        (name, *(f"{one[score][0]:+.2f} ({one[score][1]:.2f})" for score in _SCORES))
        for name, one in found.items()
        if name.startswith("model minus")
    ]
    return table(("paired by trial (SE)", "CRPS", "log score", "MAE", "95 % width"), rows)


def _constraint() -> str:
    title, command = "Constraint: MILES, and an uncontrolled series", "uncontrolled_shares.py"
    found = _read("uncontrolled_shares")
    if found is None:
        return _not_measured(title, command)
    rows = [
        (name, f"{one['median']:+.1f}", f"{one['low']:+.1f} to {one['high']:+.1f}",
         f"{one['width']:.1f}")
        for name, one in found["miles"].items()
    ]  # fmt: skip
    parts = [
        (name, f"{one['median']:+.1f}", f"{one['low']:+.1f} to {one['high']:+.1f}",
         f"{100 * found['shares_of_the_mean_fall'][name]:.0f} %")
        for name, one in found["parts"].items()
    ]  # fmt: skip
    fall = found["fall"]
    return _section(
        title,
        command,
        "**MILES was known** when the model was built: its null is part of the design-level prior. "
        "What a trial of its design would observe at 12 months, cells against steroid, on the "
        "outcome's own scale; these rows are hypotheses, no evidence about the products:\n\n"
        + table(("arm and outcome", "difference", "95 %", "width"), rows)
        + "\nAn uncontrolled series of 100 people who get 50 million marrow cells at once would see "
        f"pain change by {fall['median']:+.1f} of 100 ({fall['low']:+.1f} to {fall['high']:+.1f}) "
        "at 12 months, made of:\n\n"
        + table(("part", "change", "95 %", "share of the mean"), parts)
        + "\nThe knee has no published uncontrolled series with usable changes, so the bias of such "
        "designs is its prior.\n",
    )


def _sensitivity() -> str:
    title, command = "Sensitivity", "sensitivity.py"
    found = _read("sensitivity")
    if found is None:
        return _not_measured(title, command)
    text = (
        f"Morris screening of {found['parameters']} parameters over {found['trajectories']} "
        "trajectories: fitted ones over their 95 % posterior interval, all others over 30 % either "
        "way. mu* is the mean size of an elementary effect across the range, in points of 100, "
        "sigma its spread (curvature and interaction).\n"
    )
    for answer in ("difference at 12 months", "saline at 12 months"):
        rows = [
            (f"`{r['parameter']}`", "fitted" if r["fitted"] else "not fitted",
             f"{r['mu_star']:.2f}", f"{r['mu']:+.2f}", f"{r['sigma']:.2f}")
            for r in found[answer][:10]
        ]  # fmt: skip
        head = ("parameter", "", "mu*", "mu", "sigma")
        text += f"\n**{answer.capitalize()}**\n\n{table(head, rows)}"
    return _section(title, command, text)


def _limits() -> str:
    assumed = len(reference_parameters().assumptions)
    return f"""
## Limits

- {assumed} of {len(reference_parameters().parameters)} parameters are assumptions; those that are
  not fitted stay at their value, and what moves with them is shown above.
- The fitted trials are a sample of the literature, kept incomplete on purpose; it leans positive.
- Many trials print no standard error or no baseline: usual ones stand in, and say so.
- Effects differ between trials more than trials are large; no product's effect is known to 5 points.
- Nothing is calibrated beyond 24 months, for knees after surgery, or for any condition but knee
  osteoarthritis.
- Repeated injections, donor age, passage and cryopreservation follow the mechanism alone.
- Structure (MRI) follows equations that no trial has confirmed.
"""


def _parameters(manifest: Mapping[str, Any]) -> str:
    head = ("name", "symbol", "value or posterior: median (95 %), memory / none", "unit", "source")
    known = reference_parameters().parameters
    summaries = {name: one["summary"] for name, one in manifest["hypotheses"].items()}
    rows = [_parameter(p, summaries) for p in known]
    return (
        "\n## Every parameter\n\nFitted ones with their posterior; the others with their value. "
        f"The word *assumption* stands where there is no source.\n\n{table(head, rows)}"
    )


def _parameter(p: Parameter, summaries: Mapping[str, Mapping[str, Any]]) -> tuple[str, ...]:
    fitted = [one[p.name] for one in summaries.values() if p.name in one]
    value = " / ".join(map(_interval, fitted)) if fitted else f"{p.value:g}"
    basis = "*assumption*: " if p.basis == "assumption" else ""
    source = f"fitted; before: {basis}{p.source}" if fitted else f"{basis}{p.source}"
    symbol = f"`{p.symbol}`" if p.symbol else ""
    return f"`{p.name}`", symbol, value, p.unit, source


def _interval(summary: Mapping[str, float]) -> str:
    return f"{summary['median']:.3g} ({summary['low']:.3g} to {summary['high']:.3g})"
