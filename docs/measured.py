"""The page of measured figures, made from benchmarks/results; imported by generate.py."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parents[1] / "benchmarks/results"
_HEAD = """# Measured

Every figure comes from one command that runs its peers in the same run, and is stored as JSON in
`benchmarks/results`. Machines are noisy: read the ratios. What falls short is said where it does.
"""
_PEERS = (
    "The peers are optional: `pip install -e .[bench]` brings libroadrunner, JAX, diffrax and "
    "statsmodels; R with nlme, lmerTest, pbkrtest and glmmTMB comes from the system. A peer that "
    "is missing is reported as not installed."
)


def page() -> str:
    """Return the page as Markdown."""
    parts = (_engine(), _end_to_end(), _mmrm_speed(), _agreement(), _recovery(), _ancova())
    parts += (_predict_speed(), _check_speed(), _mutation(), _appraise_speed(), _appraise_demo())
    return "\n".join([_HEAD, *parts, _PEERS, ""])


def _read(name: str) -> dict[str, Any]:
    return json.loads((RESULTS / f"{name}.json").read_text(encoding="utf-8"))


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a Markdown table, numbers to the right."""
    heads = list(head)
    lines = [heads, ["---"] + ["---:"] * (len(heads) - 1), *(list(row) for row in rows)]
    return "".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |\n" for line in lines)


def _machine(found: dict[str, Any]) -> str:
    known = found["machine"]
    flat = {**known, **known.get("packages", {})}
    words = ", ".join(f"{k} {v}" for k, v in flat.items() if not isinstance(v, dict))
    return f"Machine: {words}.\n"


def _engine() -> str:
    found = _read("engine")
    fastest = found["figures"][0]["patients_per_s"]
    rows = [
        (
            f["engine"],
            f"{f['patients_per_s']:,.0f}",
            f"{f['patients_per_2_cpu_s']:,.0f}",
            f"1 / {fastest / f['patients_per_s']:,.1f}",
            f"{f['worst_error']:.1e}",
            f"{100 * f['share_of_limit']:.0f} %" if "share_of_limit" in f else "",
        )
        for f in found["figures"]
        if "patients_per_s" in f
    ]
    head = ("engine", "patients/s", "by 2 / cpu", "ratio", "worst error", "of the flop limit")
    worst = "; ".join(
        f"rtol {a['rtol']:g}: worst {a['worst']:.1e}, 99.9 % below {a['p999']:.1e}"
        for a in found["accuracy"]
    )
    return (
        "## The body: patients per second\n\n"
        "`python benchmarks/engine.py --accuracy` - the knee body over 104 weeks with 12 visits, "
        f"random patients with extremes, 2 cores, {found['patients']:,} patients. Error: largest "
        "relative error of pain on 300 patients against LSODA at rtol 1e-10.\n\n"
        f"{table(head, rows)}\nOver 100,000 patients against rtol 1e-8: {worst}. The aim of "
        "200,000 patients/s is not reached with these patients. In this run the processor had no "
        "AVX-512 and other work beside: everything compiled ran at about half the speed of an "
        "earlier run on one that has it (lanes 169,438 and 113,549, libroadrunner 2,263), made "
        "before the step for usual people and today's tolerances. Five of nine of these "
        "patients have an antibody or exercise and take the longer step; the tissues with usual "
        "people are in `benchmarks/engine_tissues.py` and [the wider field]"
        f"(../explanation/wider-field.md).\n\n{_machine(found)}"
    )


def _end_to_end() -> str:
    found = _read("end_to_end")
    starts = found["start_up_seconds"]
    return (
        "## The whole way: `paean simulate`\n\n"
        "`python benchmarks/end_to_end.py` - screening, body, clinic, harms and Parquet for "
        f"{found['people']:,} people, 104 weeks, 12 visits, start-up included.\n\n"
        + table(
            ("figure", "value"),
            [
                ("body alone, patients/s", f"{found['body_alone_per_second']:,.0f}"),
                ("end to end, patients/s", f"{found['end_to_end_per_second']:,.0f}"),
                ("ratio (median of pairs)", f"{found['ratio_median_of_pairs']:.2f}"),
                ("peak memory, GiB", f"{found['peak_gib']:.2f}"),
                ("`paean --help`, s", f"{starts['help']:.2f}"),
                ("`paean check`, s", f"{starts['check']:.2f}"),
                ("`paean run` of the demo, s", f"{starts['demo']:.1f}"),
            ],
        )
        + f"\n{_machine(found)}"
    )


def _predict_speed() -> str:
    found = _read("predict_speed")
    rows = [(name, f"{took:.1f}") for name, took in found["seconds"].items()]
    return (
        "## The prediction\n\n`python benchmarks/predict_speed.py` - "
        f"{found['draws']:,} draws, start-up included, medians; how good it is stands on "
        "[credibility](../credibility.md).\n\n" + table(("design", "seconds"), rows)
    )


def _check_speed() -> str:
    found = _read("check_speed")
    one, many = found["one_protocol_s"], found["thousand_protocols_s"]
    named = [("one protocol", one), *((f"1,000 protocols, {form}", f) for form, f in many.items())]
    rows = [
        (name, f"{f['wall']:.2f}", f"{f['processor']:.2f}", f"{f['gate']:g}") for name, f in named
    ]
    return (
        "## The check: seconds from the shell\n\n"
        f"`python benchmarks/check_speed.py` - start-up included, {found['rules']} rules, files of "
        f"{found['bytes_a_file']:,} bytes, every second one with a finding; medians. The wall "
        "time is that of a machine shared with other work.\n\n"
        + table(("what", "wall s", "processor s", "aim, wall s"), rows)
        + f"\n{_machine(found)}"
    )


def _appraise_speed() -> str:
    found = _read("appraise_speed")
    peer, cohort, gate, agree = (found[k] for k in ("peer", "cohort", "gate", "agreement"))
    rows = [
        (f"{found['model']}: Paean, s", f"{found['seconds']:.3f}", f"{gate['seconds']:g}"),
        (f"the same: {peer['name']} {peer['version']}, s", f"{peer['seconds']:.1f}", ""),
        ("times as fast", f"{found['ratio']:.0f}", f"{gate['ratio']:g}"),
        (f"{cohort['people']:,} people, {cohort['visits']} visits, wall s",
         f"{cohort['seconds']:.1f}", f"{gate['cohort_seconds']:g}"),
        ("the same, processor s", f"{cohort['processor_seconds']:.1f}", ""),
    ]  # fmt: skip
    return (
        "## The appraisal\n\n`python benchmarks/appraise_speed.py --peer PYTHON` - same draws, "
        "same run; worst relative difference of mean costs and QALYs "
        f"{max(agree['worst_relative_cost'], agree['worst_relative_qaly']):.0e}; EVPI "
        f"{agree['evpi'][0]:,.1f} and {agree['evpi'][1]:,.1f}. The cohort's time includes start "
        "and reading, on a machine shared with other work.\n\n"
        + table(("what", "found", "aim"), rows)
        + f"\n{_machine(found)}"
    )


def _appraise_demo() -> str:
    found = _read("appraise_demo")
    rows: list[tuple[str, ...]] = []
    for study, told in found["studies"].items():
        for row in (r for r in told["rows"] if r["mapping"] == "all"):
            each = [r["at_means"] for r in told["rows"]
                    if r["arm"] == row["arm"] and r["mapping"] != "all"]  # fmt: skip
            rows.append((
                study, row["arm"], f"{row['at_means']:,} ({row['low']:,} to {row['high']:,})",
                f"{min(each):,} to {max(each):,}", f"{row['asked']:,}",
                f"{row['low_enough_percent']:g} %",
            ))  # fmt: skip
    return (
        "## Threshold prices of the demo protocols, as a hypothesis\n\n"
        f"`python benchmarks/appraise_demo.py` - {found['draws']:,} draws, {found['currency']} a "
        f"course at {found['threshold']:,} a QALY, against the best other arm. No controlled "
        "evidence stands behind any of these products: without being asked for a hypothesis, "
        "`paean appraise` gives no verdict and no price on any. Below 0: not even free.\n\n"
        + table(("study", "arm", "threshold price (95 % interval)", "at the means, by mapping",
                 "price seen", "draws in which it is low enough"), rows)
    )  # fmt: skip


def _mutation() -> str:
    found = _read("mutation")
    rows = [
        (f"`{name}`", str(row["rules"]), str(row["mutations"]), str(row["killed"]),
         str(row["survived"]))
        for name, row in found["modules"].items()
    ]  # fmt: skip
    return (
        "## The check: changes of its rules that are noticed\n\n"
        f"`python benchmarks/mutation.py` - seed {found['seed']}: {found['tried']:,} of "
        f"{found['mutations']:,} changes tried, {100 * found['killed_share']:.1f} % noticed, "
        f"{found['killed_by_examples']:,} by the rules' own examples, "
        f"{found['killed_by_edges']:,} by the tests of their edges alone, the others by the stored "
        "findings of published protocols; the aim is 85 %. Of what survived, a good part changes "
        "nothing that can be seen: a default that is never used, the ninth decimal of a rounding."
        "\n\n" + table(("module", "rules", "changes", "noticed", "survived"), rows)
    )


def _mmrm_speed() -> str:
    found = _read("mmrm_speed")
    wall, cpu = found["wall_seconds_per_fit"], found["processor_seconds_per_fit"]
    rows = [
        (name, f"{1e3 * wall[name]:,.2f}", f"{1e3 * cpu[name]:,.2f}",
         f"{wall['nlme::gls'] / wall[name]:,.1f}")
        for name in wall
    ]  # fmt: skip
    return (
        "## The mixed model: time per fit\n\n"
        f"`python benchmarks/mmrm_speed.py` - {found['trial']}; the batch runs on 2 cores.\n\n"
        + table(("estimator", "wall ms", "cpu ms", "times nlme::gls"), rows)
        + f"\n{_machine(found)}"
    )


def _agreement() -> str:
    found = _read("mmrm_agreement")
    rows = [(name, f"{row['largest']:.1e}") for name, row in found.items()]
    return (
        "## The mixed model: agreement with R\n\n"
        "`python benchmarks/mmrm_agreement.py` - the largest difference over 24 data sets with "
        "missing data against stored output of R; log-likelihoods absolute, estimates in "
        "standard errors, the rest relative.\n\n" + table(("quantity", "largest"), rows)
    )


def _recovery() -> str:
    found = _read("mmrm_recovery")
    rows = [
        (
            name,
            f"{row['trials']:,}",
            f"{row['bias']:+.4f} ({row['bias_error']:.4f})",
            f"{100 * row['coverage']:.1f} %",
            f"{100 * row['rejected']:.1f} %",
            f"{row['bias_of_those_who_stayed']:+.4f}",
        )
        for name, row in found["settings"].items()
    ]
    head = ("setting", "trials", "bias (MC error)", "coverage", "rejected", "bias, completers")
    return (
        "## The mixed model: recovery\n\n"
        "`python benchmarks/mmrm_recovery.py` - people leave at random given what was seen; the "
        "difference at the last visit. With effect 0, rejected is the type I error.\n\n"
        + table(head, rows)
    )


def _ancova() -> str:
    found = _read("ancova_recovery")
    rows = [
        (
            world,
            f"{row['trials']:,}",
            f"{row['truth']:.2f}",
            f"{row['bias']:+.3f} ({row['bias_mc_se']:.3f})",
            f"{100 * row['coverage_95']:.1f} %",
            f"{100 * row['rejected_at_5_percent']:.1f} %",
        )
        for world, row in ((w, found[w]) for w in ("effect", "null"))
    ]
    head = ("world", "trials", "truth", "bias (MC error)", "coverage", "rejected")
    return (
        "## ANCOVA on whole simulated trials\n\n"
        "`python benchmarks/ancova_recovery.py` - trials of 60 people by the whole simulator, "
        "screening, sham, flares, rescue and dropout by pain included; truth is what the same "
        "people would have reported under both arms had nobody left. In the null world both arms "
        "get saline, so rejected is the type I error. ANCOVA leaves out people who left.\n\n"
        + table(head, rows)
        + f"\n{_machine(found)}"
    )
