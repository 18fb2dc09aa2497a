"""ICH M11 and good clinical practice: sections, schedule, trail, electronic records."""

from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, Rule, Said, Unstated, rule
from paean.check.say import affirmed, listed
from paean.check.sources import OWN
from paean.check.sources_on_conduct import GCP, GCP_DATA, M11, PART_11
from paean.check.told import overseen, reported
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
# the parts that the template holds, by its section; 13, the glossary, has no key of its own
_SECTIONS = {
    "summary": "1", "schema": "1.2", "schedule_of_activities": "1.3", "introduction": "2",
    "objectives_and_estimands": "3", "design": "4", "population": "5", "intervention": "6",
    "discontinuation": "7", "assessments": "8", "adverse_events": "9", "statistics": "10",
    "oversight": "11", "appendices": "12", "references": "14",
}  # fmt: skip
_NEVER_WITHOUT = ("not_disabled", "corrections_attributed")
_TRAIL = (
    "account_changes", "first_entry_and_changes", "workflow_actions", "readable", "utc_time",
    "planned_review", "data_transfer", "lock_before_analysis", "investigator_endorsement",
    "unblinding_recorded", "checks_at_capture", "data_after_withdrawal", "security_incidents",
)  # fmt: skip


@rule(
    BOOK,
    "MEL001",
    Severity.WARNING,
    M11.at("sections 1 to 14"),
    subject="reporting",
    why="A protocol in the common order can be read, and read by machines, anywhere.",
    meets=({}, {"reporting.m11_sections[12]": "summary"}),
    breaks=(
        {"reporting.m11_sections": ABSENT},
        *({f"reporting.m11_sections[{i}]": "general_considerations"} for i in range(12)),
        *({f"reporting.m11_sections[{i}]": "general_considerations"} for i in (13, 14, 15)),
    ),
)
def the_sections_of_the_template_are_there(protocol: Protocol) -> Iterator[Said]:
    """The protocol holds the sections of the ICH M11 template."""
    have = protocol.reporting.m11_sections if protocol.reporting else ()
    if not have:
        yield Unstated(path=("reporting",), fact="the sections of ICH M11 are")
        return
    lacking = [f"{n} {name.replace('_', ' ')}" for name, n in _SECTIONS.items() if name not in have]
    if lacking:
        yield Breach(
            path=("reporting", "m11_sections"),
            problem=f"sections of the template are missing: {', '.join(lacking)}",
            remedy="add them, if only to say that they do not apply",
        )


@rule(
    BOOK,
    "MEL002",
    Severity.WARNING,
    GCP.at("Appendix B.6"),
    subject="reporting",
    why="Who leaves with pain takes the worst answers along.",
    breaks=({"reporting.discontinuation": ABSENT},),
)
def those_who_stop_are_still_followed(protocol: Protocol) -> Iterator[Said]:
    """It is stated when people stop treatment or leave, and what is still asked of them."""
    facts = {"discontinuation": "what is still asked of those who stop or leave is"}
    yield from reported(protocol, facts)


@rule(
    BOOK,
    "MEL003",
    Severity.ERROR,
    OWN.at("schedule against estimands"),
    subject="reporting",
    why="A change from baseline needs a baseline.",
    meets=({}, {"schedule.visits[1].outcomes": ["pain_vas", "koos_pain"]}),
    breaks=({"schedule.visits[1].outcomes": ["pain_vas"]},),
)
def outcomes_are_read_at_baseline(protocol: Protocol) -> Iterator[Said]:
    """Every outcome that an estimand compares by its change is read at baseline as well."""
    index, baseline = next(
        (i, v) for i, v in enumerate(protocol.schedule.visits) if v.kind == "baseline"
    )
    if not baseline.outcomes:
        return
    for name in dict.fromkeys(e.variable.outcome for e in protocol.estimands):
        if name not in baseline.outcomes:
            yield Breach(
                path=("schedule", "visits", index, "outcomes"),
                problem=f"'{name}' is compared by its change and not read at '{baseline.name}'",
                remedy="add it to the outcomes of the baseline visit",
            )


@rule(
    BOOK,
    "GCP001",
    Severity.WARNING,
    GCP_DATA.at("sections 3.16.1 and 4.2"),
    subject="reporting",
    why="A number whose history is lost cannot be defended.",
    breaks=(
        {"oversight.audit_trail": ABSENT},
        *({f"oversight.audit_trail[{i}]": "not_disabled"} for i in (0, 1, 2, 4, 5, 6)),
        *({f"oversight.audit_trail[{i}]": "not_disabled"} for i in range(8, 15)),
    ),
)
def the_audit_trail_covers_what_it_should(protocol: Protocol) -> Iterator[Said]:
    """The audit trail covers accounts, entries, changes, transfers, locks and incidents."""
    have = protocol.oversight.audit_trail if protocol.oversight else ()
    yield from listed(("oversight", "audit_trail"), have, _TRAIL, "the points of the audit trail")


@rule(
    BOOK,
    "GCP002",
    Severity.WARNING,
    PART_11.at("11.10(a)"),
    subject="reporting",
    why="A system that nobody has tested keeps whatever it likes.",
    jurisdiction="US",
    meets=({"study.jurisdiction": "US"},),
    breaks=(
        {"study.jurisdiction": "US", "oversight.electronic_records_validated": False},
        {"study.jurisdiction": "US", "oversight.electronic_records_validated": ABSENT},
    ),
)
def electronic_records_rest_on_a_validated_system(protocol: Protocol) -> Iterator[Said]:
    """In the United States electronic records are kept in a validated system."""
    yield from affirmed(
        ("oversight", "electronic_records_validated"),
        protocol.oversight.electronic_records_validated if protocol.oversight else None,
        "the validation of the electronic system is",
        problem="the electronic system is not validated",
        remedy="validate the released version, or keep records on paper",
    )


@rule(
    BOOK,
    "GCP003",
    Severity.WARNING,
    PART_11.at("11.50 and 11.70"),
    subject="reporting",
    why="A signature says who, when and what it means, and cannot be moved to another record.",
    jurisdiction="US",
    meets=({"study.jurisdiction": "US"},),
    breaks=({"study.jurisdiction": "US", "oversight.electronic_signatures": ABSENT},),
)
def electronic_signatures_are_bound_to_their_record(protocol: Protocol) -> Iterator[Said]:
    """In the United States it is stated what an electronic signature shows and is bound to."""
    facts = {"electronic_signatures": "what an electronic signature shows and is bound to is"}
    yield from overseen(protocol, facts)


@rule(
    BOOK,
    "GCP004",
    Severity.ERROR,
    GCP_DATA.at("sections 4.2.2(b) and 4.2.4"),
    subject="reporting",
    why="A trail that can be switched off shows nothing by its silence.",
    breaks=(
        {"oversight.audit_trail": ABSENT},
        {"oversight.audit_trail[3]": "readable"},
        {"oversight.audit_trail[7]": "readable"},
    ),
)
def the_trail_is_not_disabled_and_corrections_have_an_author(
    protocol: Protocol,
) -> Iterator[Said]:
    """The audit trail is never switched off, and every correction is attributed."""
    have = protocol.oversight.audit_trail if protocol.oversight else ()
    yield from listed(
        ("oversight", "audit_trail"), have, _NEVER_WITHOUT, "the points of the audit trail"
    )
