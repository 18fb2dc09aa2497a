"""Japan: the class of risk under the act on the safety of regenerative medicine, and its plan.

A second pack holds what came with the amendment that is in force since 31 May 2025.
"""

import datetime
from collections.abc import Iterator

from paean.check.pack import Pack, any_holds, reason
from paean.check.packs.facts import higher_risk, homologous, substantially_manipulated
from paean.check.packs.sources import ASRM, ASRM_2025, ASRM_MEMORY
from paean.check.rule import ABSENT, Breach, Locate, NotApplicable, Rule, Said, rule
from paean.check.say import affirmed, products, stated
from paean.study.errors import Place
from paean.study.misfit import Path
from paean.study.oversight import JapanPlan
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.ruling import Answer, Decision
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
AMENDED_BOOK: list[Rule] = []
FROM = datetime.date(2014, 11, 25)
AMENDED = datetime.date(2025, 5, 31)
CLASSES = {
    "I": "class I: special certified committee, Minister, waiting time",
    "II": "class II: special certified committee, notification",
    "III": "class III: certified committee, notification",
}
OPEN = "undecided: a fact is missing"
_JP = {"study.jurisdiction": "JP"}
_PLAN = ("oversight", "japan")
_WAIT_DAYS = 90.0


def decide(path: Path, product: CellProduct, protocol: Protocol, locate: Locate) -> Decision:
    """Return the class of risk of a product, clause by clause."""
    source = ASRM_2025 if protocol.study.date >= AMENDED else ASRM
    high = higher_risk(product)
    opposite: dict[Answer, Answer] = {"yes": "no", "no": "yes", "unknown": "unknown"}
    middle = any_holds([substantially_manipulated(product), opposite[homologous(product)]])
    return Decision(
        product=product.name or product.product,
        at=locate(path),
        pathway=next((CLASSES[c] for c in _decided(high, middle)), OPEN),
        reasons=(
            reason(
                "Are the cells pluripotent, gene-modified, of an animal or of another person?",
                high, locate((*path, "donor")), source.at("class I"),
            ),
            reason(
                "Are own cells cultured, digested, or used for another function?",
                middle, locate((*path, "processing")), source.at("class II"),
            ),
        ),
    )  # fmt: skip


def _decided(high: Answer, middle: Answer) -> Iterator[str]:
    if high == "yes":
        yield "I"
    elif high == "no" and middle != "unknown":
        yield "II" if middle == "yes" else "III"


def class_of(path: Path, product: CellProduct, protocol: Protocol) -> str | None:
    """Return I, II or III, or None where a fact is missing."""
    pathway = decide(path, product, protocol, lambda _: Place()).pathway
    return next((name for name, words in CLASSES.items() if words == pathway), None)


def _plan(protocol: Protocol) -> JapanPlan:
    return (protocol.oversight and protocol.oversight.japan) or JapanPlan()


def _highest(protocol: Protocol) -> str | None:
    found = [class_of(path, product, protocol) for path, product in products(protocol)]
    known = [one for one in found if one]
    return min(known, key=list(CLASSES).index) if known else None


@rule(
    BOOK,
    "JPN001",
    Severity.ERROR,
    ASRM,
    subject="jurisdiction",
    why="The class decides who must agree before a person is treated.",
    jurisdiction="JP",
    valid_from=FROM,
    meets=(_JP,),
    breaks=(_JP | {"oversight.japan.risk_class": "II"},
            _JP | {"oversight.japan.risk_class": ABSENT}),
)  # fmt: skip
def the_class_of_risk_is_that_of_the_product(protocol: Protocol) -> Iterator[Said]:
    """The class of the plan is the class of risk of its riskiest product."""
    right, said = _highest(protocol), _plan(protocol).risk_class
    if right is None:
        yield NotApplicable(why="no product has a class that can be decided")
        return
    yield from stated((*_PLAN, "risk_class"), said, "the class of risk is")
    if said is not None and said != right:
        yield Breach(
            path=(*_PLAN, "risk_class"), problem=f"class {said} is stated, the product is {right}",
            remedy=f"submit the plan as class {right}",
        )  # fmt: skip


@rule(
    BOOK,
    "JPN002",
    Severity.ERROR,
    ASRM.at("article 4"),
    subject="jurisdiction",
    why="Nobody may provide regenerative medicine without a submitted plan.",
    jurisdiction="JP",
    valid_from=FROM,
    meets=(_JP,),
    breaks=(_JP | {"oversight.japan.plan_number": ABSENT},
            _JP | {"oversight.japan.committee": ABSENT}),
)  # fmt: skip
def the_plan_has_a_number_and_a_committee(protocol: Protocol) -> Iterator[Said]:
    """The provision plan has a number, and the certified committee that reviewed it is named."""
    plan = _plan(protocol)
    yield from stated((*_PLAN, "plan_number"), plan.plan_number, "the number of the plan is")
    yield from stated((*_PLAN, "committee"), plan.committee, "the certified committee is")


@rule(
    BOOK,
    "JPN003",
    Severity.ERROR,
    ASRM.at("articles 7 and 11"),
    subject="jurisdiction",
    why="Classes I and II need the committee with the wider expertise.",
    jurisdiction="JP",
    valid_from=FROM,
    meets=(_JP,),
    breaks=(_JP | {"oversight.japan.committee_special": False},
            _JP | {"oversight.japan.committee_special": ABSENT}),
)  # fmt: skip
def classes_one_and_two_go_to_a_special_committee(protocol: Protocol) -> Iterator[Said]:
    """A plan of class I or II is reviewed by a special certified committee."""
    if _highest(protocol) not in ("I", "II"):
        yield NotApplicable(why="no product is decided to be of class I or II")
        return
    yield from affirmed(
        (*_PLAN, "committee_special"), _plan(protocol).committee_special,
        "whether the committee is a special one is", "the committee is not a special one",
        "have the plan reviewed by a special certified committee",
    )  # fmt: skip


@rule(
    BOOK,
    "JPN004",
    Severity.ERROR,
    ASRM.at("article 8"),
    subject="jurisdiction",
    why="The Minister has this time to stop a plan of class I.",
    jurisdiction="JP",
    valid_from=FROM,
    meets=(_JP, _JP | {"oversight.japan.waiting": "91 days"}),
    breaks=(_JP | {"oversight.japan.waiting": "89 days"},
            _JP | {"oversight.japan.waiting": ABSENT}),
)  # fmt: skip
def class_one_waits_ninety_days(protocol: Protocol) -> Iterator[Said]:
    """Class I is not provided before 90 days have passed since the plan was submitted."""
    if _highest(protocol) != "I":
        yield NotApplicable(why="no product is decided to be of class I")
        return
    path, waiting = (*_PLAN, "waiting"), _plan(protocol).waiting_days
    yield from stated(path, waiting, "the waiting time is")
    if waiting is not None and waiting < _WAIT_DAYS:
        yield Breach(
            path=path, problem=f"{waiting:g} days are waited for", remedy="wait for 90 days"
        )


@rule(
    BOOK,
    "JPN005",
    Severity.WARNING,
    ASRM_MEMORY,
    subject="jurisdiction",
    why="Cells are processed only where the authority knows of it.",
    jurisdiction="JP",
    valid_from=FROM,
    meets=(_JP,),
    breaks=(_JP | {"oversight.japan.processing_centre": "none"},
            _JP | {"oversight.japan.processing_centre": ABSENT}),
)  # fmt: skip
def cells_are_processed_in_a_known_centre(protocol: Protocol) -> Iterator[Said]:
    """The cell processing centre is licensed, accredited or notified."""
    centre = _plan(protocol).processing_centre
    yield from stated((*_PLAN, "processing_centre"), centre, "the processing centre is")
    if centre == "none":
        yield Breach(
            path=(*_PLAN, "processing_centre"), problem="the centre is not known to the authority",
            remedy="use one with a licence, an accreditation or a notification",
        )  # fmt: skip


@rule(
    BOOK,
    "JPN006",
    Severity.WARNING,
    ASRM_MEMORY,
    subject="jurisdiction",
    why="What goes wrong once in a clinic is seen only where all clinics report.",
    jurisdiction="JP",
    valid_from=FROM,
    meets=(_JP,),
    breaks=(_JP | {"oversight.japan.reports_yearly": False},
            _JP | {"oversight.japan.disease_reports": False}),
)  # fmt: skip
def reports_are_made_yearly_and_on_disease(protocol: Protocol) -> Iterator[Said]:
    """The course is reported every year, and diseases that may come from the treatment at once."""
    plan = _plan(protocol)
    yield from affirmed(
        (*_PLAN, "reports_yearly"), plan.reports_yearly, "the yearly report is",
        "no yearly report is made", "plan it",
    )  # fmt: skip
    yield from affirmed(
        (*_PLAN, "disease_reports"), plan.disease_reports, "the report of diseases is",
        "diseases are not reported", "plan it",
    )  # fmt: skip


@rule(
    AMENDED_BOOK,
    "JPN007",
    Severity.ERROR,
    ASRM_2025,
    subject="jurisdiction",
    why="A committee must know whose money stands behind the plan that it judges.",
    jurisdiction="JP",
    valid_from=AMENDED,
    meets=(_JP,),
    breaks=(_JP | {"finance.conflicts": ABSENT},),
)
def conflicts_of_interest_are_declared_to_the_committee(protocol: Protocol) -> Iterator[Said]:
    """Since the amendment of 2025 the plan states how conflicts of interest are managed."""
    finance = protocol.finance
    yield from stated(
        ("finance", "conflicts"),
        finance.conflicts if finance else None,
        "conflicts of interest are",
    )


PACK = Pack(
    jurisdiction="JP", name="Japan, act of 2013", valid_from=FROM, rules=BOOK, decide=decide
)
AMENDMENT = Pack(
    jurisdiction="JP", name="Japan, amendment of 2024", valid_from=AMENDED, rules=AMENDED_BOOK
)
