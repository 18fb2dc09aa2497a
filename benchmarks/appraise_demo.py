"""Threshold prices of the demo protocols against the price seen, by utility mapping.

    python benchmarks/appraise_demo.py

Every product here is without controlled evidence, so each figure is a hypothesis of the calibrated
model and judges nothing; as shipped, `paean appraise` gives no verdict on any of them.
"""

from pathlib import Path

from paean.pipeline.appraise import Asked
from paean.pipeline.appraise_design import appraise_protocol
from results import machine, write

ROOT = Path(__file__).parents[1]
STUDIES = ("miles2023", "lamo_espinosa2016", "gupta2016", "boffa2022")
DRAWS = 1000


def rows(study):
    path = ROOT / f"protocols/{study}.toml"
    _, plain = appraise_protocol(path, Asked(valuation=None, draws=DRAWS, seed=1))
    asked = Asked(valuation=None, draws=DRAWS, seed=1, as_hypothesis=True)
    _, found = appraise_protocol(path, asked)
    low = found.basis.thresholds[0]
    products = {a.arm: ", ".join(a.products) for a in found.arms}
    kept = [
        r for r in found.prices
        if r.perspective == "health_system" and r.waning == "all" and r.threshold == low
    ]  # fmt: skip
    return {
        "verdicts_without_asking": len(plain.benefits),
        "rows": [
            {
                "arm": r.arm, "product": products[r.arm], "mapping": r.mapping,
                "at_means": round(r.at_means), "low": round(r.low), "high": round(r.high),
                "asked": round(r.asked), "low_enough_percent": round(100 * r.acceptable, 1),
            }
            for r in kept
        ],
    }  # fmt: skip


def main():
    found = {study: rows(study) for study in STUDIES}
    write("appraise_demo", {**machine(), "draws": DRAWS, "currency": "USD",
                            "threshold": 100_000, "studies": found})  # fmt: skip
    for study, told in found.items():
        print(study, "verdicts without asking:", told["verdicts_without_asking"])
        for r in told["rows"]:
            print("  ", r)


if __name__ == "__main__":
    main()
