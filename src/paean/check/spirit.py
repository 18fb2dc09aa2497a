"""SPIRIT 2025, first half: who, where to find it, why, for whom and with whom."""

import datetime
from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, Rule, Said, Unstated, rule
from paean.check.say import affirmed, stated
from paean.check.sources_on_conduct import SPIRIT
from paean.check.told import overseen, reported, told
from paean.study.consistency import Path
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_TRIAL_WORDS = ("trial", "study", "against", "versus", "vs", "compared", "randomised", "randomized")


@rule(
    BOOK,
    "SPI001",
    Severity.WARNING,
    SPIRIT.at("item 1"),
    subject="reporting",
    why="A reader decides by title and summary whether to read on.",
    breaks=({"reporting.summary": ABSENT}, {"study.title": "Stem cells for knees"}),
)
def title_and_summary_say_what_is_compared(protocol: Protocol) -> Iterator[Said]:
    """The title says that this is a trial or what is compared, and there is a summary."""
    words = protocol.study.title.lower().replace(",", " ").replace(":", " ").split()
    if not any(word in words for word in _TRIAL_WORDS):
        yield Breach(
            path=("study", "title"),
            problem="the title names neither a trial nor a comparison",
            remedy="name the design, the people and what is compared with what",
        )
    yield from reported(protocol, {"summary": "a summary of the design is"})


@rule(
    BOOK,
    "SPI002",
    Severity.WARNING,
    SPIRIT.at("item 2"),
    subject="reporting",
    why="Only a dated version tells which rules a participant was treated under.",
    meets=({}, {"reporting.version_on": datetime.date(2026, 3, 2)}),
    breaks=(
        {"reporting.version": ABSENT},
        {"reporting.version_on": ABSENT},
        {"reporting.version_on": datetime.date(2026, 3, 3)},
    ),
)
def the_version_is_dated_before_the_study(protocol: Protocol) -> Iterator[Said]:
    """The protocol has a version with a date, which is not after the start of the study."""
    facts = {"version": "the version is", "version_on": "the date of the version is"}
    yield from reported(protocol, facts)
    on = protocol.reporting.version_on if protocol.reporting else None
    yield from _not_after(("reporting", "version_on"), on, "the version", protocol.study.date)


@rule(
    BOOK,
    "SPI003",
    Severity.WARNING,
    SPIRIT.at("item 3"),
    subject="reporting",
    why="Who decides on design, conduct and report can also decide not to.",
    breaks=({"oversight.sponsor": ABSENT}, {"oversight.roles": ABSENT}),
)
def sponsor_and_roles_are_named(protocol: Protocol) -> Iterator[Said]:
    """The sponsor is named, and who does what."""
    yield from overseen(protocol, {"sponsor": "the sponsor is", "roles": "who does what is"})


@rule(
    BOOK,
    "SPI004",
    Severity.ERROR,
    SPIRIT.at("item 4"),
    subject="reporting",
    why="A trial registered after it began can still change what it set out to show.",
    meets=({}, {"oversight.registered_on": datetime.date(2026, 3, 2)}),
    breaks=(
        {"oversight.registered_on": ABSENT},
        {"oversight.register": ABSENT},
        {"oversight.registered_on": datetime.date(2026, 3, 3)},
    ),
)
def the_trial_is_registered_before_it_begins(protocol: Protocol) -> Iterator[Said]:
    """The register and the day of registration are stated; the study begins no earlier."""
    facts = {"register": "the register is", "registered_on": "the day of registration is"}
    yield from overseen(protocol, facts)
    on = protocol.oversight.registered_on if protocol.oversight else None
    yield from _not_after(("oversight", "registered_on"), on, "registration", protocol.study.date)


def _not_after(
    path: Path, day: datetime.date | None, what: str, start: datetime.date
) -> Iterator[Said]:
    if day is not None and day > start:
        yield Breach(
            path=path,
            problem=f"{what} is of {day}, after the start of the study on {start}",
            remedy="check the two dates; what begins first cannot rest on what comes later",
        )


@rule(
    BOOK,
    "SPI005",
    Severity.ERROR,
    SPIRIT.at("item 5"),
    subject="reporting",
    why="Only against protocol and plan can a report be read.",
    breaks=(
        {"reporting.open_science.protocol_access": ABSENT},
        {"reporting.open_science.analysis_plan_access": ABSENT},
    ),
)
def protocol_and_analysis_plan_can_be_found(protocol: Protocol) -> Iterator[Said]:
    """It is stated where the protocol and the plan of analysis can be read."""
    yield from _open(
        protocol,
        {
            "protocol_access": "where the protocol can be read is",
            "analysis_plan_access": "where the plan of analysis can be read is",
        },
    )


@rule(
    BOOK,
    "SPI006",
    Severity.ERROR,
    SPIRIT.at("item 6"),
    subject="reporting",
    why="Small trials answer together what none answers alone, if their data can be had.",
    breaks=(
        {"reporting.open_science.data_sharing": ABSENT},
        {"reporting.open_science.code_sharing": ABSENT},
    ),
)
def data_and_code_can_be_had(protocol: Protocol) -> Iterator[Said]:
    """It is stated how people's data without identity, and the code, can be had."""
    yield from _open(
        protocol,
        {"data_sharing": "how data can be had is", "code_sharing": "how the code can be had is"},
    )


def _open(protocol: Protocol, facts: dict[str, str]) -> Iterator[Said]:
    part = protocol.reporting.open_science if protocol.reporting else None
    yield from told(("reporting", "open_science"), part, facts)


@rule(
    BOOK,
    "SPI007",
    Severity.ERROR,
    SPIRIT.at("items 3c and 7a"),
    subject="reporting",
    why="Who pays may want an answer.",
    meets=({}, {"finance.funders": ABSENT}),
    breaks=({"finance.funders": ABSENT, "study.funding": ABSENT}, {"finance.funder_role": ABSENT}),
)
def funding_and_the_funders_role_are_stated(protocol: Protocol) -> Iterator[Said]:
    """The sources of funding are stated, and what the funders decide."""
    finance = protocol.finance
    if not protocol.study.funding and not (finance and finance.funders):
        yield Unstated(path=("finance",), fact="who pays for the study is")
    yield from told(("finance",), finance, {"funder_role": "the role of the funders is"})


@rule(
    BOOK,
    "SPI008",
    Severity.ERROR,
    SPIRIT.at("item 7b"),
    subject="reporting",
    why="Many who try these cells also sell them.",
    breaks=({"finance.conflicts": ABSENT},),
)
def conflicts_of_interest_are_stated(protocol: Protocol) -> Iterator[Said]:
    """Conflicts of interest are declared, or it is declared that there are none."""
    yield from told(
        ("finance",),
        protocol.finance,
        {"conflicts": "conflicts of interest, or that none exist, are"},
    )


@rule(
    BOOK,
    "SPI009",
    Severity.ERROR,
    SPIRIT.at("item 8"),
    subject="reporting",
    why="Trials that find nothing are needed most and published least.",
    breaks=(
        {"reporting.open_science.dissemination": ABSENT},
        {"reporting.open_science.results_whatever_they_are": ABSENT},
        {"reporting.open_science.results_whatever_they_are": False},
    ),
)
def results_are_told_whatever_they_are(protocol: Protocol) -> Iterator[Said]:
    """It is planned how participants and the public learn the results, whatever these are."""
    yield from _open(protocol, {"dissemination": "how results are told is"})
    part = protocol.reporting.open_science if protocol.reporting else None
    yield from affirmed(
        ("reporting", "open_science", "results_whatever_they_are"),
        part.results_whatever_they_are if part else None,
        "that results are told whatever they are is",
        problem="results are told only if they please",
        remedy="commit to telling them whatever they are",
    )


@rule(
    BOOK,
    "SPI010",
    Severity.WARNING,
    SPIRIT.at("item 9a"),
    subject="reporting",
    why="A new trial is justified by what earlier ones leave open.",
    breaks=(
        {"reporting.background": ABSENT},
        {"reporting.background": "pain fell in earlier series"},
    ),
)
def background_tells_benefits_and_harms(protocol: Protocol) -> Iterator[Said]:
    """The background sums up what earlier studies showed of benefits and of harms."""
    text = protocol.reporting.background if protocol.reporting else None
    yield from stated(("reporting",), text, "what earlier studies showed is")
    if text is not None and not any(w in text.lower() for w in ("harm", "safety", "adverse")):
        yield Breach(
            path=("reporting", "background"),
            problem="the background does not mention harms",
            remedy="sum up the harms of earlier studies as well as their benefits",
        )


@rule(
    BOOK,
    "SPI011",
    Severity.WARNING,
    SPIRIT.at("item 9b"),
    subject="reporting",
    why="Against a weak comparator anything looks strong.",
    breaks=({"reporting.comparator_rationale": ABSENT},),
)
def the_choice_of_comparator_is_explained(protocol: Protocol) -> Iterator[Said]:
    """It is explained why this comparator was chosen."""
    yield from reported(protocol, {"comparator_rationale": "why this comparator was chosen is"})


@rule(
    BOOK,
    "SPI012",
    Severity.ERROR,
    SPIRIT.at("item 10"),
    subject="reporting",
    why="What is not asked about harm is not answered.",
    breaks=(
        {"reporting.objectives": ABSENT},
        {"reporting.objectives": [{"about": "benefit", "text": "whether pain is lower"}]},
        {"reporting.objectives": [{"about": "harm", "text": "which harms occur"}]},
    ),
)
def objectives_are_of_benefit_and_of_harm(protocol: Protocol) -> Iterator[Said]:
    """There is an objective on benefit and one on harm."""
    objectives = protocol.reporting.objectives if protocol.reporting else ()
    yield from stated(("reporting",), objectives, "the objectives are")
    about = {o.about for o in objectives}
    for missing in ("benefit", "harm"):
        if objectives and missing not in about:
            yield Breach(
                path=("reporting", "objectives"),
                problem=f"no objective is about {missing}",
                remedy=f"state what the study is to find out about {missing}",
            )


@rule(
    BOOK,
    "SPI013",
    Severity.ERROR,
    SPIRIT.at("item 11"),
    subject="reporting",
    why="People with pain know which relief would matter.",
    breaks=({"reporting.public_involvement": ABSENT},),
)
def patient_involvement_is_told(protocol: Protocol) -> Iterator[Said]:
    """It is told how patients or the public took part in the design, or that they did not."""
    yield from reported(protocol, {"public_involvement": "how patients were involved is"})
