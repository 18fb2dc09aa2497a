"""Check, simulate, analyse, report: one protocol in, one folder out."""

from dataclasses import dataclass
from pathlib import Path

from paean import __version__
from paean.analyse.study import analyse_cohort
from paean.check.run import check
from paean.evidence.standing import arm_evidence
from paean.files.cohort import read_cohort, read_truth
from paean.files.folders import MARK, file_digest, finish, growing_folder, write_json, write_whole
from paean.files.protocol import locator
from paean.files.results import analysis_json, findings_json
from paean.pipeline.simulate import Effort, grow_cohort, identity_of, people_of, world_of
from paean.report.contents import Contents
from paean.report.study_report import study_report
from paean.simulate.mechanism import mechanism, true_effects
from paean.simulate.tissues import tissues
from paean.simulate.world import World
from paean.study.protocol import Protocol
from paean.study.result import Analysis
from paean.study.ruling import Checked, CheckedFile
from paean.study.truth import Truth

RUN_FORMAT = "paean-run/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one run found, and where its report lies."""

    protocol: Protocol
    checked: Checked
    analysis: Analysis
    report: Path
    unproven: frozenset[str] = frozenset()


def run_study(path: Path, out: Path, seed: int, people: int | None, effort: Effort) -> Run:
    """Check, simulate, analyse and report one protocol into the folder ``out``."""
    world, content = world_of(path, seed)
    number = people_of(world, people)
    checked = check(world.protocol, locator(content, path.name))
    identity = identity_of(world, content, number, truth=True)
    asked = "" if people is None else f" --patients {people}"
    command = f"paean run {path.name} --seed {seed}{asked}"
    with growing_folder(out, {**identity, "verb": "run"}) as growing:
        cohort = growing / "cohort"
        header = grow_cohort(cohort, world, content, number, effort, truth=True)
        write_json(cohort / MARK, header)
        contents = _contents(world, checked, cohort, command)
        _write_results(growing, contents, CheckedFile(file=path.name, checked=checked))
        digests = {name: file_digest(growing / name) for name in _FILES}
        finish(out, {"format": RUN_FORMAT, **identity, "files": digests})
    return Run(
        protocol=world.protocol,
        checked=checked,
        analysis=contents.analysis,
        report=out / "report.html",
        unproven=contents.unproven,
    )


_FILES = ("report.html", "analysis.json", "findings.json", f"cohort/{MARK}")


def _contents(world: World, checked: Checked, folder: Path, command: str) -> Contents:
    cohort = read_cohort(folder)
    potential = read_truth(folder)
    truth = Truth(
        potential=potential,
        mechanism=mechanism(world, cohort.subjects["person"].n_unique()),
        panels=dict(tissues()[world.parameters.base.tissue].panels),
        effects=true_effects(world, potential),
    )
    return Contents(
        protocol=world.protocol,
        findings=checked.findings,
        packs=checked.packs,
        waivers=checked.waivers,
        origin=cohort.origin,
        analysis=analyse_cohort(world.protocol, cohort),
        truth=truth,
        parameters=world.parameters.base,
        protocol_digest=cohort.protocol_digest,
        version=__version__,
        command=command,
        evidence=arm_evidence(world.protocol),
    )


def _write_results(folder: Path, contents: Contents, checked: CheckedFile) -> None:
    html = study_report(contents)
    write_whole(folder / "report.html", lambda p: p.write_text(html, encoding="utf-8"))
    write_json(folder / "analysis.json", analysis_json(contents.analysis))
    write_json(folder / "findings.json", findings_json([checked]))
