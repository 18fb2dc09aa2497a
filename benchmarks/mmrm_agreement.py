"""The largest differences from the stored R results, over all data sets.

    python benchmarks/mmrm_agreement.py

Prints them and writes results/mmrm_agreement.json: standard errors, degrees of freedom and p values
relative, estimates in standard errors, log-likelihoods as they are.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

import polars as pl

from mmrm_trials import RESULTS

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from paean.analyse.mmrm import Structure, TrialAnalysis
from reference.mmrm.sets import NAMES, analysed, beside, results

Gaps = dict[str, tuple[float, str]]


def keep(gaps: Gaps, what: str, value: float, name: str) -> None:
    """Keep the largest value of each kind, and the data set it comes from."""
    gaps[what] = max(gaps[what], (value, name))


def relative(ours: float, theirs: float) -> float:
    """Return the relative difference."""
    return abs(ours / theirs - 1.0)


def from_lmer(gaps: Gaps, name: str) -> None:
    """Compare a data set with lmer, lmerTest and pbkrtest."""
    stored = results("lmer_estimates.csv").filter(set=name)
    likelihood(gaps, "lmer log-likelihood", analysed(name), "lmer_fits.csv", pl.col("set") == name)
    for ours, theirs in beside(analysed(name), stored):
        moved = abs(ours["estimate"] - theirs["estimate"]) / theirs["standard_error"]
        keep(gaps, "lmer estimate", moved, name)
        gap = relative(ours["standard_error"], theirs["standard_error"])
        keep(gaps, "lmer standard error", gap, name)
        keep(gaps, "Satterthwaite df", relative(ours["df"], theirs["satterthwaite_df"]), name)
        if "p_value" in ours:
            gap = relative(ours["p_value"], theirs["satterthwaite_p"])
            keep(gaps, "Satterthwaite p", gap, name)
    for ours, theirs in beside(analysed(name, df="kenward-roger"), stored):
        gap = relative(ours["standard_error"], theirs["kenward_roger_se"])
        keep(gaps, "Kenward-Roger standard error", gap, name)
        keep(gaps, "Kenward-Roger df", relative(ours["df"], theirs["kenward_roger_df"]), name)
        if "p_value" in ours:
            gap = relative(ours["p_value"], theirs["kenward_roger_p"])
            keep(gaps, "Kenward-Roger p", gap, name)


def likelihood(gaps: Gaps, what: str, ours: TrialAnalysis, file: str, chosen: pl.Expr) -> None:
    """Compare a log-likelihood."""
    assert ours.fit.estimate is not None
    theirs = results(file).filter(chosen)
    gap = abs(ours.fit.estimate.log_likelihood - theirs["log_likelihood"].item())
    keep(gaps, what, gap, theirs["set"].item())


def from_gls(gaps: Gaps, name: str, structure: Structure) -> None:
    """Compare a data set and structure with nlme::gls."""
    chosen = (pl.col("set") == name) & (pl.col("structure") == structure.value)
    ours = analysed(name, structure)
    likelihood(gaps, f"gls log-likelihood, {structure}", ours, "gls_fits.csv", chosen)
    for row, theirs in beside(ours, results("gls_estimates.csv").filter(chosen)):
        moved = abs(row["estimate"] - theirs["estimate"]) / theirs["standard_error"]
        keep(gaps, f"gls estimate, {structure}", moved, name)
        gap = relative(row["standard_error"], theirs["standard_error"])
        keep(gaps, f"gls standard error, {structure}", gap, name)


def main() -> None:
    """Compare, print and write."""
    gaps: Gaps = defaultdict(lambda: (0.0, ""))
    for name in NAMES:
        from_lmer(gaps, name)
        for structure in Structure:
            if structure is not Structure.TOEPLITZ:
                from_gls(gaps, name, structure)
    for what, (value, name) in gaps.items():
        print(f"{what:60s} {value:.1e}  {name}")
    figures = {what: {"largest": value, "data set": name} for what, (value, name) in gaps.items()}
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / "mmrm_agreement.json").write_text(json.dumps(figures, indent=2) + "\n")


if __name__ == "__main__":
    main()
