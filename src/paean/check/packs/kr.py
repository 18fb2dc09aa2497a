"""Korea: the grade of risk, and treatment beyond research since 21 February 2025."""

import datetime
from collections.abc import Iterator

from paean.check.pack import Pack, reason
from paean.check.packs.facts import higher_risk, substantially_manipulated
from paean.check.packs.sources import KOREA, KOREA_MEMORY
from paean.check.rule import ABSENT, Locate, Rule, Said, Unstated, rule
from paean.check.say import stated
from paean.study.misfit import Path
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.ruling import Decision
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
TREATMENT_BOOK: list[Rule] = []
FROM = datetime.date(2020, 8, 28)
TREATMENT = datetime.date(2025, 2, 21)
HIGH = "high risk"
MIDDLE = "middle risk"
LOW = "low risk"
OPEN = "undecided: a fact is missing"
_KR = {"study.jurisdiction": "KR"}


def decide(path: Path, product: CellProduct, _protocol: Protocol, locate: Locate) -> Decision:
    """Return the grade of risk of a product, clause by clause."""
    high, changed = higher_risk(product), substantially_manipulated(product)
    if high == "yes":
        pathway = HIGH
    elif "unknown" in (high, changed):
        pathway = OPEN
    else:
        pathway = MIDDLE if changed == "yes" else LOW
    return Decision(
        product=product.name or product.product,
        at=locate(path),
        pathway=pathway,
        reasons=(
            reason("Are the cells pluripotent, gene-modified, of an animal or another person?",
                   high, locate((*path, "donor")), KOREA_MEMORY),
            reason("Are they more than minimally manipulated?", changed,
                   locate((*path, "processing")), KOREA_MEMORY),
        ),
    )  # fmt: skip


@rule(
    BOOK,
    "KOR001",
    Severity.WARNING,
    KOREA_MEMORY,
    subject="jurisdiction",
    why="A review committee decides on research with cells before it begins.",
    jurisdiction="KR",
    valid_from=FROM,
    meets=(_KR,),
    breaks=(_KR | {"oversight.authorisations": ABSENT},),
)
def research_with_cells_is_authorised(protocol: Protocol) -> Iterator[Said]:
    """The plan that the review committee approved, or the trial authorisation, is named."""
    kinds = ("treatment_plan", "committee_plan", "clinical_trial_authorisation")
    known = protocol.oversight.authorised(*kinds) if protocol.oversight else None
    if known is None or known.number is None:
        yield Unstated(path=("oversight", "authorisations"), fact="the number of the plan is")


@rule(
    TREATMENT_BOOK,
    "KOR002",
    Severity.ERROR,
    KOREA.at("articles 11-2 and 12 of the draft decree"),
    subject="jurisdiction",
    why="Since 2025 people may be treated outside research, but only by a plan that was reviewed.",
    jurisdiction="KR",
    valid_from=TREATMENT,
    meets=(_KR | {"finance.patients_pay": True, "finance.patients_pay_for": ["product"]}, _KR),
    breaks=(
        _KR | {"finance.patients_pay": True, "finance.patients_pay_for": ["product"],
               "oversight.authorisations": [
                   {"kind": "clinical_trial_authorisation", "number": "FICT-1"}]},
    ),
)  # fmt: skip
def who_pays_for_treatment_is_treated_by_a_reviewed_plan(protocol: Protocol) -> Iterator[Said]:
    """People who pay for the product are treated under a treatment plan that was reviewed."""
    finance, oversight = protocol.finance, protocol.oversight
    if not finance or "product" not in finance.patients_pay_for:
        return
    plan = oversight.authorised("treatment_plan") if oversight else None
    if plan is None:
        yield Unstated(path=("oversight", "authorisations"), fact="the treatment plan is")


@rule(
    TREATMENT_BOOK,
    "KOR003",
    Severity.ERROR,
    KOREA.at("articles 14-2 and 16 of the draft decree"),
    subject="jurisdiction",
    why="The committee may ask how the treated fare, for years.",
    jurisdiction="KR",
    valid_from=TREATMENT,
    meets=(_KR,),
    breaks=(_KR | {"safety.plan.long_term": ABSENT},),
)
def the_treated_are_followed(protocol: Protocol) -> Iterator[Said]:
    """It is stated how long people are followed after the treatment."""
    plan = protocol.safety.plan if protocol.safety else None
    yield from stated(
        ("safety", "plan", "long_term"), plan.long_term_days if plan else None,
        "the long-term follow-up is",
    )  # fmt: skip


PACK = Pack(jurisdiction="KR", name="Korea", valid_from=FROM, rules=BOOK, decide=decide)
TREATMENT_PACK = Pack(
    jurisdiction="KR", name="Korea, treatment beyond research", valid_from=TREATMENT,
    rules=TREATMENT_BOOK,
)  # fmt: skip
