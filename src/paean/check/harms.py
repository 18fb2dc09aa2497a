"""Which harms are looked for, how they are defined, graded, coded, judged, and for how long."""

import datetime
import re
from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, rule
from paean.check.say import listed, none_of, products, stated
from paean.check.sources_on_conduct import (
    CELL_HARMS,
    CTCAE_6,
    EU_SAFETY,
    GCP,
    LONG_TERM,
    REGISTRY_CRITIQUE,
    SERIOUSNESS,
    SPIRIT,
)
from paean.check.told import told
from paean.study.harms import HarmPlan
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_PLAN = ("safety", "plan")
_CTCAE_6_FROM = datetime.date(2025, 7, 22)
_SERIOUS = (
    "death", "life_threatening", "hospitalisation", "disability", "congenital_anomaly",
    "important_medical_event",
)  # fmt: skip
_DEFINED = ("adverse_event", "serious", "related", "expected", "severity", "special_interest")
_OF_AN_INJECTION = (
    "joint_infection", "post_injection_flare", "effusion", "haematoma", "nerve_injury",
)  # fmt: skip
_OF_CELLS = ("ectopic_tissue", "tumour", "immune_reaction", "dose_error", "identity_error")
_FROM_FAT = ("adipose_msc", "stromal_vascular_fraction", "microfragmented_fat")
_PLURIPOTENT = ("embryonic", "induced_pluripotent")
_FIVE_YEARS_DAYS = 5 * 365.25
_VERSION = re.compile(r"\d+(?:\.\d+)?")


def plan_of(protocol: Protocol) -> HarmPlan | None:
    """Return the plan for harms, if one is stated."""
    return protocol.safety.plan if protocol.safety else None


@rule(
    BOOK,
    "SAF005",
    Severity.ERROR,
    CTCAE_6.at("several versions"),
    subject="safety",
    why="A grade 3 of one version is a grade 2 of the next.",
    meets=({}, {"safety.grading": "CTCAE v5"}, {"safety.grading": "CTCAE"}),
    breaks=(
        {"safety.plan.ctcae_version": ABSENT},
        {"safety.plan.coding": ABSENT},
        {"safety.grading": "CTCAE 4.03"},
        {"safety.plan.ctcae_version": "6.0", "safety.grading": "CTCAE 5.0"},
    ),
)
def the_version_of_ctcae_is_fixed(protocol: Protocol) -> Iterator[Said]:
    """Where harms are graded by CTCAE, one version is fixed, and their coding is stated."""
    grading = protocol.safety.grading if protocol.safety else None
    plan = plan_of(protocol)
    if not grading or "ctcae" not in grading.lower():
        yield NotApplicable(why="harms are not graded by CTCAE, or it is not stated")
        return
    facts = {"ctcae_version": "the version of CTCAE is", "coding": "how harms are coded is"}
    yield from told(_PLAN, plan, facts)
    named = _VERSION.findall(grading)
    if plan and plan.ctcae_version and named and float(named[0]) != float(plan.ctcae_version):
        yield Breach(
            path=("safety", "grading"),
            problem=f"harms are graded by '{grading}', the plan says CTCAE {plan.ctcae_version}",
            remedy="keep one version for the whole study",
        )


@rule(
    BOOK,
    "SAF006",
    Severity.ERROR,
    CTCAE_6.at("publication on 2025-07-22"),
    subject="safety",
    why="Nobody graded by a scale that was not there.",
    meets=(
        {"safety.plan.ctcae_version": "6.0"},
        {"safety.plan.ctcae_version": "6.0", "study.date": datetime.date(2025, 7, 22)},
        {"study.date": datetime.date(2025, 7, 21)},
    ),
    breaks=({"safety.plan.ctcae_version": "6.0", "study.date": datetime.date(2025, 7, 21)},),
)
def ctcae_6_is_not_used_before_it_was_published(protocol: Protocol) -> Iterator[Said]:
    """CTCAE 6.0 grades no study that began before 22 July 2025."""
    plan = plan_of(protocol)
    if plan is None or plan.ctcae_version is None:
        yield NotApplicable(why="no version of CTCAE is stated")
    elif plan.ctcae_version == "6.0" and protocol.study.date < _CTCAE_6_FROM:
        yield Breach(
            path=(*_PLAN, "ctcae_version"),
            problem=f"the study begins on {protocol.study.date}, CTCAE 6.0 is of {_CTCAE_6_FROM}",
            remedy="name version 5.0, or date the change of version by an amendment",
        )


@rule(
    BOOK,
    "SAF007",
    Severity.WARNING,
    CELL_HARMS.at("injection into a joint"),
    subject="safety",
    why="A septic joint is rare and ruins the joint; who does not ask for it finds it late.",
    breaks=(
        {"safety.plan.of_interest": ABSENT},
        *({f"safety.plan.of_interest[{i}]": "tumour"} for i in range(5)),
    ),
)
def harms_of_an_injection_are_looked_for(protocol: Protocol) -> Iterator[Said]:
    """Infection, flare, effusion, haematoma and nerve injury are harms of special interest."""
    yield from _of_interest(protocol, _OF_AN_INJECTION)


def _of_interest(protocol: Protocol, need: tuple[str, ...]) -> Iterator[Said]:
    plan = plan_of(protocol)
    have = plan.of_interest if plan else ()
    yield from listed((*_PLAN, "of_interest"), have, need, "the harms of special interest")


@rule(
    BOOK,
    "SAF008",
    Severity.WARNING,
    CELL_HARMS.at("cells"),
    subject="safety",
    why="What is alive can grow where it should not, or be somebody else's.",
    meets=(
        {},
        {"safety.plan.of_interest[5]": "effusion"},
        {"arms[0].treatments[0].product": "adipose_msc"},
    ),
    breaks=(
        {"safety.plan.of_interest": ABSENT},
        *({f"safety.plan.of_interest[{i}]": "effusion"} for i in range(6, 11)),
        *(
            {"arms[0].treatments[0].product": fat, "safety.plan.of_interest[5]": "effusion"}
            for fat in _FROM_FAT
        ),
        {"arms[0].treatments[0].donor": "autologous", "safety.plan.of_interest[11]": "effusion"},
    ),
)
def harms_of_cells_are_looked_for(protocol: Protocol) -> Iterator[Said]:
    """Ectopic tissue, tumour, immune reaction and errors of dose and identity are of interest.

    With fat, embolism too; with tissue of the patient's own, what the harvest does.
    """
    given = [product for _, product in products(protocol)]
    if not given:
        yield NotApplicable(why="no arm receives cells")
        return
    fat = any(product.product in _FROM_FAT for product in given)
    harvested = any(product.needs_harvest for product in given)
    need = (*_OF_CELLS, *(["embolism"] if fat else []))
    yield from _of_interest(protocol, (*need, *(["harvest_complication"] if harvested else [])))


@rule(
    BOOK,
    "SAF009",
    Severity.ERROR,
    SERIOUSNESS,
    subject="safety",
    why="What is not called serious is not reported in time.",
    breaks=(
        {"safety.plan.seriousness": ABSENT},
        *({f"safety.plan.seriousness[{i}]": "death"} for i in range(1, 6)),
        {"safety.plan.seriousness[0]": "disability"},
    ),
)
def seriousness_has_its_six_criteria(protocol: Protocol) -> Iterator[Said]:
    """Death, danger to life, hospital, disability, anomaly and important events are serious."""
    plan = plan_of(protocol)
    have = plan.seriousness if plan else ()
    yield from listed((*_PLAN, "seriousness"), have, _SERIOUS, "the criteria of seriousness")


@rule(
    BOOK,
    "SAF010",
    Severity.WARNING,
    CELL_HARMS.at("relation to product, procedure, harvest"),
    subject="safety",
    why="The needle, the harvest and the cells harm in different ways.",
    meets=({}, {"safety.plan.related_to": ["product", "procedure", "concomitant"]}),
    breaks=(
        {"safety.plan.related_to": ABSENT},
        {"safety.plan.related_to": ["procedure", "concomitant"]},
        {"safety.plan.related_to": ["product", "concomitant"]},
        {"safety.plan.related_to": ["product", "procedure"]},
        {
            "arms[0].treatments[0].donor": "autologous",
            "safety.plan.related_to": ["product", "procedure", "concomitant"],
        },
    ),
)
def relation_is_judged_to_each_part_of_the_treatment(protocol: Protocol) -> Iterator[Said]:
    """Relatedness is judged to product, procedure and other care, and to a harvest if any."""
    plan = plan_of(protocol)
    harvested = any(product.needs_harvest for _, product in products(protocol))
    need = ("product", "procedure", *(["harvest"] if harvested else []), "concomitant")
    have = plan.related_to if plan else ()
    yield from listed((*_PLAN, "related_to"), have, need, "what harms may be related to")


@rule(
    BOOK,
    "SAF011",
    Severity.WARNING,
    GCP.at("3.13.2(c)"),
    subject="safety",
    why="Expected is what is written down beforehand, not what is no surprise afterwards.",
    breaks=({"safety.plan.expectedness_from": ABSENT},),
)
def expectedness_has_its_reference(protocol: Protocol) -> Iterator[Said]:
    """The document by which a harm is expected or not is named."""
    facts = {"expectedness_from": "the reference by which a harm is expected is"}
    yield from told(_PLAN, plan_of(protocol), facts)


@rule(
    BOOK,
    "SAF012",
    Severity.WARNING,
    REGISTRY_CRITIQUE,
    subject="safety",
    why="Who gave the cells is the last to see what they did.",
    meets=({}, {"safety.plan.judged_by": "investigator"}, {"safety.plan.judged_by": "sponsor"}),
    breaks=(
        {"safety.plan.judged_by": ABSENT},
        {"safety.plan.judged_by": "treating_physician"},
    ),
)
def harms_are_not_judged_by_the_treating_physician(protocol: Protocol) -> Iterator[Said]:
    """Whether a harm is due to the treatment is not judged by who gave it alone."""
    plan = plan_of(protocol)
    yield from told(_PLAN, plan, {"judged_by": "who judges harms is"})
    if plan and plan.judged_by == "treating_physician":
        yield Breach(
            path=(*_PLAN, "judged_by"),
            problem="the treating physician alone judges harms",
            remedy="have them judged by somebody independent as well",
        )


@rule(
    BOOK,
    "SAF023",
    Severity.WARNING,
    SPIRIT.at("item 17"),
    subject="safety",
    why="People tell the harms that they are asked about.",
    meets=({}, {"safety.plan.sought": "asked_each_visit"}),
    breaks=({"safety.plan.sought": ABSENT}, {"safety.plan.sought": "spontaneous"}),
)
def harms_are_asked_for(protocol: Protocol) -> Iterator[Said]:
    """People are asked for harms at each visit."""
    plan = plan_of(protocol)
    yield from told(_PLAN, plan, {"sought": "how harms are sought is"})
    if plan and plan.sought == "spontaneous":
        yield Breach(
            path=(*_PLAN, "sought"),
            problem="only harms that people mention by themselves are counted",
            remedy="ask at each visit, in the same words in every arm",
        )


@rule(
    BOOK,
    "SAF026",
    Severity.WARNING,
    SPIRIT.at("item 17"),
    subject="safety",
    why="Two sites that mean different things by serious cannot be added up.",
    breaks=(
        {"safety.plan.definitions": ABSENT},
        *({f"safety.plan.definitions[{i}]": "serious"} for i in (0, 2, 3, 4, 5)),
        {"safety.plan.definitions[1]": "severity"},
    ),
)
def harms_are_defined(protocol: Protocol) -> Iterator[Said]:
    """Adverse event, serious, related, expected, severity and special interest are defined."""
    plan = plan_of(protocol)
    have = plan.definitions if plan else ()
    yield from listed((*_PLAN, "definitions"), have, _DEFINED, "the definitions of harms")


@rule(
    BOOK,
    "SAF025",
    Severity.WARNING,
    LONG_TERM,
    subject="safety",
    why="What a pluripotent cell leaves behind may take years to be felt.",
    meets=(
        {},
        {"safety.plan.long_term": "1 years"},
        {
            "arms[0].treatments[0].donation.source_class": "induced_pluripotent",
            "safety.plan.long_term": "60 months",
        },
    ),
    breaks=(
        {"safety.plan.long_term": ABSENT},
        *(
            {
                "arms[0].treatments[0].donation.source_class": source,
                "safety.plan.long_term": "59 months",
            }
            for source in _PLURIPOTENT
        ),
    ),
)
def cells_of_others_are_followed_for_years(protocol: Protocol) -> Iterator[Said]:
    """Allogeneic cells have a long-term follow-up, pluripotent ones of five years at least."""
    others = [p for p in products(protocol) if p[1].donor != "autologous" or _pluripotent(p[1])]
    if not others:
        yield from none_of(others, "allogeneic or from pluripotent cells")
        return
    plan = plan_of(protocol)
    yield from told(_PLAN, plan, {"long_term_days": "the long-term follow-up is"})
    long_term = plan.long_term_days if plan else None
    short = long_term is not None and long_term < _FIVE_YEARS_DAYS
    if short and any(_pluripotent(product) for _, product in others):
        yield Breach(
            path=(*_PLAN, "long_term"),
            problem=f"those who received pluripotent cells are followed for {long_term:g} days",
            remedy="follow them for five years at least",
        )


def _pluripotent(product: object) -> bool:
    donation = getattr(product, "donation", None)
    return donation is not None and donation.source_class in _PLURIPOTENT


@rule(
    BOOK,
    "SAF027",
    Severity.WARNING,
    GCP.at("Appendix B.9.4"),
    subject="safety",
    why="A pregnancy that begins after cells were given is somebody's only chance to be asked.",
    breaks=({"safety.plan.pregnancy": ABSENT},),
)
def pregnancies_are_followed(protocol: Protocol) -> Iterator[Said]:
    """It is stated how a pregnancy after treatment is followed."""
    yield from told(_PLAN, plan_of(protocol), {"pregnancy": "how a pregnancy is followed is"})


@rule(
    BOOK,
    "SAF028",
    Severity.WARNING,
    EU_SAFETY.at("2.1, medication errors"),
    subject="safety",
    why="The wrong lot in the right knee is reported like any reaction.",
    jurisdiction="EU",
    breaks=(
        {"safety.plan.of_interest": ABSENT},
        {"safety.plan.of_interest[9]": "effusion"},
        {"safety.plan.of_interest[10]": "effusion"},
    ),
)
def errors_of_dose_and_identity_are_harms_in_the_union(protocol: Protocol) -> Iterator[Said]:
    """In the European Union medication errors, of dose or of identity, are reported as harms."""
    yield from _of_interest(protocol, ("dose_error", "identity_error"))


@rule(
    BOOK,
    "SAF029",
    Severity.WARNING,
    GCP.at("Appendix B.9.2 and B.9.4"),
    subject="safety",
    why="Harm is not over when pain has been read for the last time.",
    meets=({}, {"safety.follow_up": "12 months"}),
    breaks=({"safety.follow_up": ABSENT}, {"safety.follow_up": "11 months"}),
)
def harms_are_followed_to_the_end_of_the_study(protocol: Protocol) -> Iterator[Said]:
    """How long people are followed for harm is stated, and is not shorter than the study."""
    follow_up = protocol.safety.follow_up_days if protocol.safety else None
    yield from stated(("safety",), follow_up, "how long people are followed for harm is")
    end = protocol.schedule.end_days
    if follow_up is not None and follow_up < end:
        yield Breach(
            path=("safety", "follow_up"),
            problem=f"harms are followed for {follow_up:g} days, the study lasts {end:g}",
            remedy="follow people for harm at least to the end of the study",
        )
