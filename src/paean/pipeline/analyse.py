"""Read a cohort with the protocol it was made under, and analyse it."""

from pathlib import Path

from paean.analyse.study import analyse_cohort
from paean.evidence.standing import arm_evidence
from paean.files.cohort import PROTOCOL, read_cohort
from paean.files.folders import MARK
from paean.files.protocol import digest, parse_protocol, protocol_bytes
from paean.study.cohort import Cohort
from paean.study.errors import fault
from paean.study.protocol import Protocol
from paean.study.result import Analysis


def unproven_arms(protocol: Protocol, cohort: Cohort) -> frozenset[str]:
    """Return the arms whose cells rest on no controlled evidence, in a simulated cohort."""
    if cohort.origin.kind != "simulated":
        return frozenset()
    return frozenset(e.arm for e in arm_evidence(protocol) if not e.shown)


def analyse_folder(folder: Path) -> tuple[Protocol, Cohort, Analysis]:
    """Return the protocol, the cohort and the analysis of a cohort or run folder."""
    if (folder / "cohort" / MARK).is_file():
        folder = folder / "cohort"
    cohort = read_cohort(folder)
    content = protocol_bytes(folder / PROTOCOL)
    if digest(content) != cohort.protocol_digest:
        raise fault(
            str(folder / PROTOCOL),
            "this is not the protocol the cohort was made under",
            "restore the protocol file of the cohort",
        )
    protocol = parse_protocol(content, str(folder / PROTOCOL))
    return protocol, cohort, analyse_cohort(protocol, cohort)
