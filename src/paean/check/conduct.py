"""SPIRIT 2025, second half: setting, treatment as planned, allocation, data, oversight, ethics."""

from collections.abc import Iterator
from functools import reduce
from math import gcd

from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import stated
from paean.check.sources_on_conduct import GCP, SPIRIT
from paean.check.told import overseen, reported, told
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_LARGEST_SHARE = 10  # assumption: a block of more than ten to one arm is no block


@rule(
    BOOK,
    "SPI014",
    Severity.WARNING,
    SPIRIT.at("items 13 and 14b"),
    subject="reporting",
    why="An injection is as good as the hands that give it.",
    breaks=({"reporting.setting": ABSENT}, {"reporting.operators": ABSENT}),
)
def setting_and_operators_are_stated(protocol: Protocol) -> Iterator[Said]:
    """It is stated where the trial runs and who may give the treatments."""
    facts = {"setting": "the setting is", "operators": "who may give the treatments is"}
    yield from reported(protocol, facts)


@rule(
    BOOK,
    "SPI015",
    Severity.WARNING,
    SPIRIT.at("items 15b to 15d"),
    subject="reporting",
    why="What people take beside the injection may be what relieves them.",
    breaks=(
        {"reporting.modification": ABSENT},
        {"reporting.adherence": ABSENT},
        {"reporting.concomitant_care": ABSENT},
    ),
)
def deviations_from_treatment_are_foreseen(protocol: Protocol) -> Iterator[Said]:
    """It is stated when treatment changes, how adherence is watched and what else is allowed."""
    yield from reported(
        protocol,
        {
            "modification": "when treatment is changed or stopped is",
            "adherence": "how adherence is watched is",
            "concomitant_care": "which other care is allowed is",
        },
    )


@rule(
    BOOK,
    "SPI016",
    Severity.WARNING,
    SPIRIT.at("items 20 and 25b"),
    subject="reporting",
    why="People lost are seldom lost at random.",
    breaks=({"reporting.recruitment": ABSENT}, {"reporting.retention": ABSENT}),
)
def recruitment_and_retention_are_planned(protocol: Protocol) -> Iterator[Said]:
    """It is planned how enough people are found and how they are kept to the end."""
    facts = {"recruitment": "how people are found is", "retention": "how people are kept is"}
    yield from reported(protocol, facts)


@rule(
    BOOK,
    "SPI017",
    Severity.WARNING,
    SPIRIT.at("items 21a and 23"),
    subject="reporting",
    why="Whoever holds the list and meets the people can choose.",
    breaks=(
        {"allocation.generated_by": ABSENT},
        {"allocation.enrolled_by": ABSENT},
        {"allocation.assigned_by": ABSENT},
        {"allocation.generated_by": "Site investigators "},
        {
            "allocation.assigned_by": "site investigators",
            "allocation.generated_by": "site investigators",
        },
    ),
)
def the_list_is_not_made_by_those_who_enrol(protocol: Protocol) -> Iterator[Said]:
    """It is stated who makes the list, who enrols and who assigns; the first is not the second."""
    allocation = protocol.allocation
    facts = {
        "generated_by": "who makes the list is",
        "enrolled_by": "who enrols is",
        "assigned_by": "who assigns is",
    }
    yield from told(("allocation",), allocation, facts)
    made, enrolled = _plain(allocation.generated_by), _plain(allocation.enrolled_by)
    if made and made == enrolled:
        yield Breach(
            path=("allocation", "generated_by"),
            problem=f"the list is made by those who enrol ({made})",
            remedy="have it made by somebody who takes no other part",
        )


def _plain(name: str | None) -> str:
    return (name or "").strip().lower()


@rule(
    BOOK,
    "SPI018",
    Severity.WARNING,
    SPIRIT.at("item 24c"),
    subject="reporting",
    why="An emergency is no time to invent a procedure, and curiosity is no emergency.",
    meets=({}, {"masking.unmasking": ABSENT}),
    breaks=({"masking.unmasking": ABSENT, "safety.plan.emergency_unmasking": ABSENT},),
)
def unmasking_has_a_procedure(protocol: Protocol) -> Iterator[Said]:
    """In a masked trial it is stated when and how a person's arm is revealed."""
    masking = protocol.masking
    if not (masking.participants or masking.assessors):
        yield NotApplicable(why="nobody is masked, or it is not stated")
        return
    plan = protocol.safety.plan if protocol.safety else None
    if not masking.unmasking and not (plan and plan.emergency_unmasking):
        yield Unstated(path=("masking",), fact="when and how an arm is revealed is")


@rule(
    BOOK,
    "SPI019",
    Severity.WARNING,
    SPIRIT.at("items 25a and 26"),
    subject="reporting",
    why="How a pain score was asked for and typed in is part of the score.",
    breaks=({"reporting.data_collection": ABSENT}, {"reporting.data_management": ABSENT}),
)
def collection_and_management_of_data_are_planned(protocol: Protocol) -> Iterator[Said]:
    """It is planned how data are collected, entered, checked and kept."""
    facts = {
        "data_collection": "how data are collected is",
        "data_management": "how data are entered, checked and kept is",
    }
    yield from reported(protocol, facts)


@rule(
    BOOK,
    "SPI020",
    Severity.WARNING,
    SPIRIT.at("items 29 and 31"),
    subject="reporting",
    why="Nobody watches over his own deviations.",
    breaks=({"oversight.monitoring": ABSENT}, {"oversight.amendments": ABSENT}),
)
def monitoring_and_amendments_are_planned(protocol: Protocol) -> Iterator[Said]:
    """It is planned how the conduct is monitored and how changes are told to those concerned."""
    facts = {
        "monitoring": "how the conduct is monitored is",
        "amendments": "how changes of the protocol are told is",
    }
    yield from overseen(protocol, facts)


@rule(
    BOOK,
    "SPI021",
    Severity.WARNING,
    SPIRIT.at("item 33"),
    subject="reporting",
    why="A joint, a clinic and a date of injection are enough to know a person.",
    breaks=({"reporting.confidentiality": ABSENT},),
)
def confidentiality_is_protected(protocol: Protocol) -> Iterator[Said]:
    """It is stated how people's identity is protected before, during and after the trial."""
    yield from reported(protocol, {"confidentiality": "how identity is protected is"})


@rule(
    BOOK,
    "SPI022",
    Severity.WARNING,
    SPIRIT.at("item 34"),
    subject="reporting",
    why="Those who bear the risk should not also pay for it.",
    breaks=({"reporting.post_trial_care": ABSENT}, {"reporting.compensation": ABSENT}),
)
def care_afterwards_and_compensation_are_provided(protocol: Protocol) -> Iterator[Said]:
    """It is stated what care follows the trial and who compensates those who are harmed."""
    facts = {
        "post_trial_care": "what care follows the trial is",
        "compensation": "who compensates those who are harmed is",
    }
    yield from reported(protocol, facts)


@rule(
    BOOK,
    "SPI023",
    Severity.NOTE,
    SPIRIT.at("item 32b"),
    subject="reporting",
    why="Cells and serum in a freezer outlive the question that people agreed to.",
    breaks=({"consent.elements[12]": "duration"}, {"consent.elements": ABSENT}),
)
def later_use_of_specimens_is_agreed_to(protocol: Protocol) -> Iterator[Said]:
    """Where specimens serve other studies later, the consent names their future use."""
    if not (protocol.reporting and protocol.reporting.ancillary_studies):
        yield NotApplicable(why="no use of specimens in other studies is planned")
        return
    elements = protocol.consent.elements if protocol.consent else ()
    yield from stated(("consent",), elements, "what the consent says is")
    if elements and "future_use" not in elements:
        yield Breach(
            path=("consent", "elements"),
            problem="specimens are kept for other studies and the consent does not name it",
            remedy="add future_use to the consent, or keep nothing",
        )


@rule(
    BOOK,
    "SPI024",
    Severity.NOTE,
    SPIRIT.at("item 12"),
    subject="reporting",
    why="Arms whose numbers stand in no plain ratio cannot be filled by blocks.",
    meets=({}, {"arms[0].planned": 200, "arms[1].planned": 20, "sample_size.randomised": 220}),
    breaks=(
        {"arms[0].planned": 121, "arms[1].planned": 119},
        {"arms[0].planned": 220, "arms[1].planned": 20, "sample_size.randomised": 240},
    ),
)
def the_arms_stand_in_a_plain_ratio(protocol: Protocol) -> Iterator[Said]:
    """With blocks, the planned numbers of the arms stand in a ratio of small whole numbers."""
    if protocol.allocation.method != "permuted_blocks":
        yield NotApplicable(why="the list has no blocks")
        return
    planned = [arm.planned for arm in protocol.arms]
    common = reduce(gcd, planned)
    parts = [n // common for n in planned]
    if max(parts) > _LARGEST_SHARE:
        yield Breach(
            path=("arms",),
            problem=f"the arms are planned in the ratio {':'.join(map(str, parts))}",
            remedy="plan numbers in a plain ratio such as 1:1 or 2:1, or name simple randomisation",
        )


@rule(
    BOOK,
    "SPI025",
    Severity.WARNING,
    SPIRIT.at("item 16"),
    subject="reporting",
    why="An outcome without time, metric and summary can be reported at its best moment.",
    breaks=({"estimands[1].variable.outcome": "pain_vas", "outcomes[1].label": "KOOS pain"},),
)
def every_outcome_has_metric_summary_and_time(protocol: Protocol) -> Iterator[Said]:
    """Every outcome belongs to an estimand, which gives its metric, its summary and its time."""
    asked = {e.variable.outcome for e in protocol.estimands}
    for index, outcome in enumerate(protocol.outcomes):
        if outcome.name not in asked:
            yield Unstated(
                path=("outcomes", index), fact=f"metric, summary and time of '{outcome.name}' are"
            )


@rule(
    BOOK,
    "SPI026",
    Severity.WARNING,
    SPIRIT.at("item 30"),
    subject="reporting",
    why="Nobody may be asked before a committee has agreed.",
    breaks=({"oversight.ethics": ABSENT},),
)
def ethics_approval_is_sought(protocol: Protocol) -> Iterator[Said]:
    """The ethics committee that approves the trial is named."""
    yield from overseen(protocol, {"ethics": "the ethics committee is"})


@rule(
    BOOK,
    "SPI027",
    Severity.NOTE,
    SPIRIT.at("item 32a"),
    subject="reporting",
    why="Who asks decides how free the answer is.",
    breaks=({"consent.asked_by": ABSENT},),
)
def who_asks_for_consent_is_stated(protocol: Protocol) -> Iterator[Said]:
    """It is stated who asks people for their consent."""
    yield from told(("consent",), protocol.consent, {"asked_by": "who asks for consent is"})


@rule(
    BOOK,
    "SPI028",
    Severity.WARNING,
    GCP.at("Appendix B.12.3; 3.9.3"),
    subject="reporting",
    why="Deviations that nobody lists cannot be weighed.",
    breaks=({"oversight.deviations": ABSENT},),
)
def deviations_from_the_protocol_are_handled(protocol: Protocol) -> Iterator[Said]:
    """It is stated how deviations from the protocol are recorded, judged and reported."""
    yield from overseen(protocol, {"deviations": "how deviations are handled is"})
