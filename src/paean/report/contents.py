"""All that a study report is made of; a report computes nothing of its own."""

from dataclasses import dataclass

from paean.study.cohort import Origin
from paean.study.prediction import ArmEvidence
from paean.study.protocol import Protocol
from paean.study.result import Analysis, Finding
from paean.study.ruling import PackUsed, WaiverUsed
from paean.study.source import ParameterSet
from paean.study.truth import Truth


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The contents of one study report.

    ``truth`` is None for a cohort that was not simulated. ``command`` reproduces the report.
    ``evidence`` is what stands behind the cells of each arm that receives some.
    """

    protocol: Protocol
    findings: tuple[Finding, ...]
    packs: tuple[PackUsed, ...] = ()
    waivers: tuple[WaiverUsed, ...] = ()
    origin: Origin
    analysis: Analysis
    truth: Truth | None
    parameters: ParameterSet
    protocol_digest: str
    version: str
    command: str
    evidence: tuple[ArmEvidence, ...] = ()

    @property
    def unproven(self) -> frozenset[str]:
        """Return the arms whose cells rest on no controlled evidence, in a simulated study."""
        simulated = self.origin.kind == "simulated"
        return frozenset(e.arm for e in self.evidence if simulated and not e.shown)
