"""`paean appraise STUDY`: is it worth its price, will it be covered, what would I pay."""

import argparse
import importlib
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from paean.cli import show
from paean.files.results import appraisal_json
from paean.pipeline.appraise import Asked, appraise_folder
from paean.report.numerals import count
from paean.report.value_tables import decisions
from paean.study.appraisal import Appraisal, ArmMoney
from paean.study.errors import fault

_ALL = "all"


def act(asked: argparse.Namespace) -> int:
    """Print an appraisal and write its folder where asked; return the exit code."""
    if asked.example:
        source = files("paean.evidence") / "data" / "value" / "valuation_us.toml"
        sys.stdout.write(source.read_text(encoding="utf-8"))
        return 0
    if not asked.study:
        raise fault("STUDY", "no study is named", "name a folder, or a protocol file")
    wanted = Asked(
        valuation=Path(asked.valuation) if asked.valuation else None,
        draws=asked.draws,
        seed=asked.seed,
        memory=asked.memory,
        as_hypothesis=asked.as_hypothesis,
    )
    # the simulator and the drawing of pages are loaded only where they are used, as verbs are
    study = Path(asked.study)
    if study.is_dir():
        protocol, found = appraise_folder(study, wanted)
    else:
        design = importlib.import_module("paean.pipeline.appraise_design")
        protocol, found = design.appraise_protocol(study, wanted)
    if asked.out:
        pages = importlib.import_module("paean.pipeline.appraise_pages")
        pages.write_appraisal(Path(asked.out), protocol, found)
    if asked.json:
        show.as_json(appraisal_json(found))
    else:
        sys.stdout.write("\n".join(_lines(found)) + "\n")
        if asked.out:
            sys.stdout.write(f"Report: {Path(asked.out) / 'report.html'}\n")
    return 0


def _lines(found: Appraisal) -> Iterator[str]:
    basis = found.basis
    mark = "" if basis.origin == "registry" else "SIMULATED: "
    yield f"{mark}{basis.title}"
    yield (
        f"{basis.currency}, prices of {basis.country}, year {basis.price_year}; "
        f"{basis.horizon_years:g} years; thresholds per QALY "
        f"{basis.thresholds[0]:,.0f} and {basis.thresholds[1]:,.0f}"
        + (f" ({basis.policy.body})" if basis.policy else "")
    )
    for arm in found.arms:
        if arm.products:
            yield from _arm(found, arm)
    for row in found.benefits:
        if row.perspective == basis.perspectives[0] and row.threshold == basis.thresholds[0]:
            verdict = row.verdict or "no price verdict: no controlled evidence"
            yield (
                f"  {row.arm}: {verdict}; net benefit {row.benefit:+,.0f} {basis.currency} "
                f"(95 % interval {row.low:+,.0f} to {row.high:+,.0f})"
            )
    yield f"Coverage: {_decisions(found)}"
    for note in basis.notes:
        yield f"note: {note}"


def _decisions(found: Appraisal) -> str:
    """Return how many decisions the report lists, of how many payers and countries."""
    if not found.coverage:
        return "no decision of a payer on these cells was seen"
    payers = {(c.country, c.payer) for c in found.coverage}
    return (
        f"{count(len(decisions(found)), 'decision', 'decisions')} of "
        f"{count(len(payers), 'payer', 'payers')} in "
        f"{count(len({country for country, _ in payers}), 'country', 'countries')}"
    )


def _arm(found: Appraisal, arm: ArmMoney) -> Iterator[str]:
    money = found.basis.currency
    yield f"  {arm.label} ({arm.arm}): {arm.course_price:,.0f} {money} a course; {arm.who_pays}"
    if not arm.shown:
        yield f"    no price verdict: {arm.why}"
        return
    if arm.hypothesis:
        yield f"    HYPOTHESIS: {arm.why}; what follows serves to plan, not to judge"
    for row in found.prices:
        here = row.perspective == found.basis.perspectives[0] and row.waning == _ALL
        if row.arm == arm.arm and here and row.threshold == found.basis.thresholds[0]:
            yield (
                f"    threshold price, mapping {row.mapping}: {row.at_means:,.0f} {money} "
                f"(95 % interval {row.low:,.0f} to {row.high:,.0f}); price asked is at most that "
                f"in {100 * row.acceptable:.0f} % of draws"
            )
