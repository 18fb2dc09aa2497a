"""Fit the simulator with a trial more, and say how its parameters moved."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from paean.evidence.posterior import knee_posterior
from paean.files.results import plain
from paean.pipeline.add_evidence import known_trials
from paean.pipeline.calibrate import ensure_fitter, fitted_to
from paean.study.errors import fault
from paean.study.published import PublishedTrial

_MOVING = (
    "sham.fraction_mean", "sham.trial_log_sd", "comparator.hyaluronan_relief",
    "comparator.steroid_effect", "comparator.nsaid_relief", "addition.trial_sd",
    "bias.uncontrolled", "bias.open",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Refit:
    """Versions before and after, and rows of hypothesis, parameter, and its median (95 %).

    ``mixed`` says whether the chains of the new fit can be trusted.
    """

    before: str
    after: str
    mixed: bool
    rows: tuple[tuple[str, str, str, str], ...]


def ensure_refit(trial: PublishedTrial) -> None:
    """Raise PaeanError for a trial of another condition, or without the extra ``calibrate``."""
    if trial.condition != "knee_oa":
        raise fault(
            "--refit", f"only the knee is fitted, not {trial.condition}", "leave --refit out"
        )
    ensure_fitter()


def refit_with(trial: PublishedTrial, folder: Path | None) -> Refit:
    """Return how the posterior of the knee moves with the trial and those of the folder.

    The same effort and seed as the shipped fit. PaeanError as of ``ensure_refit``.
    """
    ensure_refit(trial)
    known = known_trials(folder if folder and folder.is_dir() else None)
    trials = known if trial in known else (*known, trial)
    shipped = knee_posterior().manifest
    effort: dict[str, int] = shipped["effort"]
    manifest = fitted_to(trials, effort).manifest
    return Refit(
        before=shipped["version"],
        after=manifest["version"],
        mixed=all(mixed(one["diagnostics"]) for one in manifest["hypotheses"].values()),
        rows=tuple(_rows(shipped, manifest)),
    )


def mixed(found: Mapping[str, float]) -> bool:
    """Return whether chains mixed: R-hat < 1.01, ESS > 400, no divergence (Vehtari 2021)."""
    return found["rhat_max"] < 1.01 and found["ess_min"] > 400 and found["divergences"] == 0


def _rows(
    before: Mapping[str, Any], after: Mapping[str, Any]
) -> Iterator[tuple[str, str, str, str]]:
    for hypothesis, old in before["hypotheses"].items():
        new = after["hypotheses"][hypothesis]
        for name in _MOVING:
            yield hypothesis, name, _told(old["summary"][name]), _told(new["summary"][name])


def _told(summary: Mapping[str, float]) -> str:
    return f"{summary['median']:.3g} ({summary['low']:.3g} to {summary['high']:.3g})"


def refitted_json(refit: Refit | None) -> Any:
    """Return a refit as plain JSON values, or None."""
    return None if refit is None else plain(refit)
