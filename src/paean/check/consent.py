"""Consent: what is told, to what people agree, and how they may take it back."""

from collections.abc import Iterable, Iterator

from paean.check.rule import ABSENT, Breach, Changes, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import affirmed, listed, no_cells, products, stated
from paean.check.sources_on_ethics import (
    CELL_CONSENT,
    COMMON_RULE,
    COMMON_RULE_2018,
    FDA_50,
    GDPR,
    MISCONCEPTION,
    SEPARATE,
    TIME_TO_CONSIDER,
)
from paean.study.consent import Consent
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_ELEMENTS = ("consent", "elements")
_BASIC = (
    "research_and_purpose",
    "duration",
    "procedures",
    "experimental_parts",
    "risks",
    "benefits",
    "alternatives",
    "confidentiality",
    "injury_compensation",
    "contacts",
    "voluntary",
)
_SINCE_2018 = ("key_information_first", "future_use")
_ADDITIONAL = (
    "unforeseeable_risk",
    "ended_by_investigator",
    "extra_cost",
    "consequences_of_withdrawal",
    "new_findings",
    "number_of_participants",
    "commercial_profit",
    "return_of_results",
    "genome_sequencing",
)
_CELLS = (
    "approval_status",
    "cost_to_patient",
    "evidence_level",
    "long_term_follow_up",
    "irreversibility",
    "leftover_cells",
    "who_profits",
    "source_of_cells",
)
_GDPR = (
    "controller",
    "data_protection_officer",
    "purposes",
    "legal_basis",
    "special_category_basis",
    "recipients",
    "transfers",
    "retention",
    "rights",
    "withdrawal",
    "complaint",
    "automated_decisions",
)
_ALL = (
    *_BASIC,
    *_SINCE_2018,
    *_ADDITIONAL,
    *_CELLS,
    "donor_derived_risk",
    "fda_may_inspect",
    "trial_registration_sentence",
    "sham_and_chance",
    "not_treatment",
)


def _consent(protocol: Protocol) -> Consent:
    return protocol.consent or Consent()


def _without(elements: Iterable[str]) -> tuple[Changes, ...]:
    """Return an example for each element that is left out, and one without any."""
    left = tuple(
        {"consent.elements": [one for one in _ALL if one != element]} for element in elements
    )
    return (*left, {"consent.elements": ABSENT})


def _told(protocol: Protocol, need: Iterable[str]) -> Iterator[Said]:
    yield from listed(_ELEMENTS, _consent(protocol).elements, need, "the elements of the consent")


@rule(
    BOOK,
    "CON001",
    Severity.ERROR,
    COMMON_RULE.at("(a)"),
    subject="consent",
    why="Who does not know these has not agreed.",
    breaks=_without(_BASIC),
)
def the_basic_elements_are_told(protocol: Protocol) -> Iterator[Said]:
    """The consent holds the eight basic elements, from purpose to the right to leave."""
    yield from _told(protocol, _BASIC)


@rule(
    BOOK,
    "CON002",
    Severity.ERROR,
    COMMON_RULE_2018.at("(a)(5) and (b)(9)"),
    subject="consent",
    why="A form of thirty pages tells nobody what matters.",
    breaks=_without(_SINCE_2018),
)
def key_information_comes_first(protocol: Protocol) -> Iterator[Said]:
    """The consent opens with the key information and says what becomes of data and specimens."""
    yield from _told(protocol, _SINCE_2018)


@rule(
    BOOK,
    "CON003",
    Severity.WARNING,
    COMMON_RULE_2018.at("(c)"),
    subject="consent",
    why="With living cells most of these are relevant.",
    breaks=_without(_ADDITIONAL),
)
def the_additional_elements_are_told(protocol: Protocol) -> Iterator[Said]:
    """The consent tells of unforeseeable risk, cost, withdrawal, profit and genomes."""
    yield from _told(protocol, _ADDITIONAL)


@rule(
    BOOK,
    "CON004",
    Severity.WARNING,
    CELL_CONSENT,
    subject="consent",
    why="Cells cannot be taken back, cost much, and are seldom approved.",
    breaks=_without(_CELLS),
)
def what_is_special_about_cells_is_told(protocol: Protocol) -> Iterator[Said]:
    """The consent tells status, cost, evidence, follow-up, and whose cells they are."""
    yield from (without := list(no_cells(protocol)))
    if not without:
        yield from _told(protocol, _CELLS)


@rule(
    BOOK,
    "CON005",
    Severity.WARNING,
    CELL_CONSENT,
    subject="consent",
    why="What the donor carried the recipient may get.",
    breaks=_without(["donor_derived_risk"]),
)
def risks_from_the_donor_are_told(protocol: Protocol) -> Iterator[Said]:
    """Where another's cells are given, the consent tells of risks from the donor."""
    if all(product.donor == "autologous" for _, product in products(protocol)):
        yield NotApplicable(why="nobody gets the cells of another person")
        return
    yield from _told(protocol, ["donor_derived_risk"])


@rule(
    BOOK,
    "CON006",
    Severity.WARNING,
    MISCONCEPTION,
    subject="consent",
    why="Who takes a trial for a treatment has agreed to something else.",
    breaks=_without(["not_treatment", "sham_and_chance"]),
)
def a_trial_is_not_taken_for_treatment(protocol: Protocol) -> Iterator[Said]:
    """The consent says that this is research, and that chance may give a sham."""
    yield from _told(protocol, ["not_treatment", "sham_and_chance"])


@rule(
    BOOK,
    "CON007",
    Severity.WARNING,
    SEPARATE,
    subject="consent",
    why="Agreeing to be treated is not agreeing to be studied.",
    breaks=(
        {"consent.agreements": ABSENT},
        {"consent.agreements[0].separate": False},
        {"consent.agreements[3].separate": ABSENT},
        {"consent.agreements": [{"to": "treatment", "separate": True}]},
    ),
)
def four_consents_are_asked_apart(protocol: Protocol) -> Iterator[Said]:
    """Consent to treatment, to research, to a registry and to sharing data are asked separately."""
    agreements = _consent(protocol).agreements
    need = ("treatment", "research", "registry", "data_sharing")
    asked = tuple(one.to for one in agreements)
    yield from listed(("consent", "agreements"), asked, need, "the consents that are asked")
    for number, one in enumerate(agreements):
        yield from affirmed(
            ("consent", "agreements", number, "separate"),
            one.separate,
            f"whether consent to {one.to.replace('_', ' ')} is separate is",
            f"consent to {one.to.replace('_', ' ')} is not asked by itself",
            "ask it apart",
        )


@rule(
    BOOK,
    "CON008",
    Severity.WARNING,
    SEPARATE,
    subject="consent",
    why="Later nobody can show what was agreed to.",
    breaks=(
        {"consent.agreements[1].version": ABSENT},
        {"consent.agreements[1].language": ABSENT},
        {"consent.agreements[1].form": ABSENT},
    ),
)
def each_consent_has_a_version_a_language_and_a_form(protocol: Protocol) -> Iterator[Said]:
    """Of each consent the version, the language and the form are stated."""
    agreements = _consent(protocol).agreements
    if not agreements:
        yield Unstated(path=("consent", "agreements"), fact="the consents are")
    for number, one in enumerate(agreements):
        for key in ("version", "language", "form"):
            path = ("consent", "agreements", number, key)
            yield from stated(path, getattr(one, key), f"the {key} of a consent is")


@rule(
    BOOK,
    "CON009",
    Severity.WARNING,
    COMMON_RULE.at("(a)(8)"),
    subject="consent",
    why="A right that nobody knows how to use is none.",
    breaks=(
        {"consent.withdrawal": ABSENT},
        {"consent.withdrawal.stop_contact": False},
        {"consent.withdrawal.stop_collection": False},
        {"consent.withdrawal.erasure": ABSENT},
        {"consent.withdrawal.cells": ABSENT},
    ),
)
def withdrawal_has_an_effect(protocol: Protocol) -> Iterator[Said]:
    """It is stated what withdrawal stops, what becomes of the data and of cells not yet given."""
    known, path = _consent(protocol).withdrawal, ("consent", "withdrawal")
    if known is None:
        yield Unstated(path=path, fact="what withdrawal does is")
        return
    for key, words in (("stop_contact", "contact"), ("stop_collection", "collection of data")):
        yield from affirmed(
            (*path, key),
            getattr(known, key),
            f"whether withdrawal stops {words} is",
            f"withdrawal does not stop {words}",
            "let it",
        )
    yield from stated((*path, "erasure"), known.erasure, "what becomes of the data is")
    yield from stated((*path, "cells"), known.cells, "what becomes of the cells is")


@rule(
    BOOK,
    "CON010",
    Severity.WARNING,
    GDPR,
    subject="consent",
    jurisdiction="EU",
    why="Health data may be used only by who says why, on what ground and for how long.",
    meets=({"study.jurisdiction": "EU"},),
    breaks=(
        *({"consent.data_protection": [o for o in _GDPR if o != one]} for one in _GDPR),
        {"consent.data_protection": ABSENT},
    ),
)
def the_notice_on_data_is_whole(protocol: Protocol) -> Iterator[Said]:
    """In the Union the notice names who uses data, why, on what ground and for how long."""
    have = _consent(protocol).data_protection
    yield from listed(("consent", "data_protection"), have, _GDPR, "the items on data protection")


@rule(
    BOOK,
    "CON011",
    Severity.WARNING,
    FDA_50,
    subject="consent",
    jurisdiction="US",
    why="The agency may look, and the register may be searched.",
    meets=({"study.jurisdiction": "US"},),
    breaks=tuple(
        {"study.jurisdiction": "US"} | dict(one)
        for one in _without(["fda_may_inspect", "trial_registration_sentence"])
    ),
)
def the_federal_sentences_are_there(protocol: Protocol) -> Iterator[Said]:
    """In the United States the consent says that the agency may inspect and names the register."""
    yield from _told(protocol, ["fda_may_inspect", "trial_registration_sentence"])


@rule(
    BOOK,
    "CON012",
    Severity.ERROR,
    TIME_TO_CONSIDER,
    subject="consent",
    why="A decision about one's own joint is not made in a waiting room.",
    breaks=({"consent.time_to_decide": ABSENT}, {"consent.time_to_decide": "2 hours"}),
)
def there_is_time_to_decide(protocol: Protocol) -> Iterator[Said]:
    """There is at least a day between information and consent."""
    path, days = ("consent", "time_to_decide"), _consent(protocol).time_to_decide_days
    yield from stated(path, days, "the time to decide is")
    if days is not None and days < 1:
        yield Breach(path=path, problem=f"{days:.2g} days to decide", remedy="give a day or more")


@rule(
    BOOK,
    "CON013",
    Severity.WARNING,
    MISCONCEPTION,
    subject="consent",
    why="What was read is not what was understood.",
    breaks=(
        {"consent.understanding_checked": False},
        {"consent.understanding_checked": ABSENT},
        {"consent.reading_level": ABSENT},
    ),
)
def understanding_is_checked(protocol: Protocol) -> Iterator[Said]:
    """The reading level of the form is stated, and it is checked that people understood."""
    known = _consent(protocol)
    yield from stated(("consent", "reading_level"), known.reading_level, "the reading level is")
    yield from affirmed(
        ("consent", "understanding_checked"),
        known.understanding_checked,
        "whether understanding is checked is",
        "nobody checks what was understood",
        "let people say it in their own words",
    )


@rule(
    BOOK,
    "CON014",
    Severity.WARNING,
    MISCONCEPTION,
    subject="consent",
    why="It is hard to say no to the doctor one depends on.",
    breaks=(
        {"consent.asked_by": ABSENT},
        {"consent.capacity": ABSENT},
        {"consent.reconsent": ABSENT},
    ),
)
def who_asks_and_when_again_is_stated(protocol: Protocol) -> Iterator[Said]:
    """It is stated who asks, what of people who cannot consent, and when consent is asked again."""
    known = _consent(protocol)
    for key, fact in (
        ("asked_by", "who asks for consent is"),
        ("capacity", "what of people who cannot consent is"),
        ("reconsent", "when consent is asked again is"),
    ):
        yield from stated(("consent", key), getattr(known, key), fact)
