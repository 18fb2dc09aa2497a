"""Are outcomes measured with instruments that can be read, judged and used?"""

import datetime
from collections.abc import Iterator
from typing import Final

from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import affirmed, denied, stated
from paean.check.sources import SIMULATOR
from paean.check.sources_on_products import (
    EQ5D_LICENCE,
    IMMPACT_GROUPS,
    KOOS_LICENCE,
    SF36_LICENCE,
    SPIRIT_PRO,
    SPIRIT_PRO_ITEM,
    SPIRIT_PRO_MODE,
    UNALTERED,
    WOMAC,
)
from paean.study.consistency import Path
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol
from paean.study.reporting import InstrumentUse
from paean.study.result import Severity

BOOK: list[Rule] = []
# the day from which KOOS, HOOS and FAOS are distributed with permission only
_KOOS_FROM: Final = datetime.date(2023, 10, 10)
_NO_QUESTIONNAIRE: Final = ("mri_score", "radiograph", "other")
_O, _K = "outcomes[0]", "outcomes[1]"
_WOMAC = {f"{_K}.instrument": "womac_pain"}


@rule(
    BOOK,
    "OUT001",
    Severity.WARNING,
    IMMPACT_GROUPS,
    subject="instrument",
    why="A difference that nobody would notice is no relief, however certain.",
    breaks=({"outcomes[0].mcid": ABSENT},),
)
def primary_outcomes_state_an_important_difference(protocol: Protocol) -> Iterator[Said]:
    """A primary outcome states an important difference between groups, with its source."""
    primary = {e.variable.outcome for e in protocol.estimands if e.objective == "primary"}
    for index, outcome in enumerate(protocol.outcomes):
        if outcome.name in primary and outcome.threshold("between_groups") is None:
            yield Unstated(
                path=("outcomes", index),
                fact=f"the important difference between groups in '{outcome.name}' is",
            )


@rule(
    BOOK,
    "OUT002",
    Severity.NOTE,
    SIMULATOR.at("outcomes read off latent pain and function"),
    subject="instrument",
    why="What cannot be simulated yields no estimate here, and a reader should know beforehand.",
    breaks=({"outcomes[1].instrument": "sf36"},),
)
def outcomes_can_be_simulated(protocol: Protocol) -> Iterator[Said]:
    """The simulator reads pain, function and patient global; others are not simulated."""
    for index, outcome in enumerate(protocol.outcomes):
        if not outcome.is_simulated and not outcome.is_return_to_sport:
            yield Breach(
                path=("outcomes", index, "instrument"),
                problem=f"'{outcome.name}' ({outcome.instrument}) is not simulated",
                remedy="expect no estimate for it here",
            )


def _questionnaires(protocol: Protocol) -> list[tuple[Path, InstrumentUse]]:
    """Return how each questionnaire is used, with its path; unstated use is an empty one."""
    return [
        (("outcomes", index, "use"), outcome.use or InstrumentUse())
        for index, outcome in enumerate(protocol.outcomes)
        if outcome.instrument not in _NO_QUESTIONNAIRE
    ]


def _permitted(protocol: Protocol, *instruments: str) -> Iterator[Said]:
    """Yield that the permission to use one of these instruments is not held."""
    chosen = [(i, o) for i, o in enumerate(protocol.outcomes) if o.instrument in instruments]
    if not chosen:
        yield NotApplicable(why=f"no outcome is measured with {' or '.join(instruments)}")
    for index, outcome in chosen:
        yield from _held(("outcomes", index, "use", "licence"), outcome)


def _held(at: Path, outcome: Outcome) -> Iterator[Said]:
    licence = outcome.use.licence if outcome.use else None
    yield from stated(at, licence, f"the permission to use {outcome.instrument} is")
    if licence not in (None, "held"):
        yield Breach(
            path=at,
            problem=f"licence = '{licence}' for {outcome.instrument}, which needs permission",
            remedy="obtain the permission of its owner before the first visit",
        )


@rule(
    BOOK,
    "OUT003",
    Severity.ERROR,
    KOOS_LICENCE,
    subject="instrument",
    why="Since October 2023 nobody may use KOOS, HOOS or FAOS without permission.",
    valid_from=_KOOS_FROM,
    meets=({}, {f"{_K}.instrument": "koos"}, {"study.date": _KOOS_FROM}),
    breaks=(
        {f"{_K}.use.licence": "free"},
        {f"{_K}.use.licence": "asked_for"},
        {f"{_K}.use.licence": ABSENT},
        {f"{_K}.instrument": "koos", f"{_K}.use.licence": "none"},
    ),
)
def koos_is_used_with_permission(protocol: Protocol) -> Iterator[Said]:
    """KOOS and its parts are used with the permission of their distributor."""
    yield from _permitted(protocol, "koos", "koos_pain")


@rule(
    BOOK,
    "OUT004",
    Severity.WARNING,
    WOMAC.at("how to obtain"),
    subject="instrument",
    why="The WOMAC is owned; its owner may forbid the use of data gathered without permission.",
    meets=(_WOMAC,),
    breaks=(
        {**_WOMAC, f"{_K}.use.licence": "free"},
        {f"{_K}.instrument": "womac_total", f"{_K}.use.licence": "needed"},
        {f"{_K}.instrument": "womac_function", f"{_K}.use.licence": "none"},
    ),
)
def the_womac_is_used_with_permission(protocol: Protocol) -> Iterator[Said]:
    """The WOMAC is used with the permission of its owner."""
    yield from _permitted(protocol, "womac_pain", "womac_function", "womac_total")


@rule(
    BOOK,
    "OUT013",
    Severity.WARNING,
    EQ5D_LICENCE,
    subject="instrument",
    why="The EQ-5D needs a licence, also where it costs nothing.",
    meets=({f"{_K}.instrument": "eq5d"},),
    breaks=({f"{_K}.instrument": "eq5d", f"{_K}.use.licence": "free"},),
)
def the_eq_5d_is_used_with_a_licence(protocol: Protocol) -> Iterator[Said]:
    """The EQ-5D is used with the licence of its foundation."""
    yield from _permitted(protocol, "eq5d")


@rule(
    BOOK,
    "OUT014",
    Severity.WARNING,
    SF36_LICENCE,
    subject="instrument",
    why="The SF-36 version 2 is owned and licensed.",
    meets=({f"{_K}.instrument": "sf36"},),
    breaks=({f"{_K}.instrument": "sf36", f"{_K}.use.licence": "free"},),
)
def the_sf_36_is_used_with_a_licence(protocol: Protocol) -> Iterator[Said]:
    """The SF-36 is used with the licence of its owner."""
    yield from _permitted(protocol, "sf36")


@rule(
    BOOK,
    "OUT007",
    Severity.WARNING,
    UNALTERED,
    subject="instrument",
    why="A questionnaire that was changed measures something nobody has validated.",
    breaks=({f"{_O}.use.altered": True}, {f"{_K}.use.altered": ABSENT}),
)
def instruments_are_not_altered(protocol: Protocol) -> Iterator[Said]:
    """Questionnaires are used as they are, without change."""
    chosen = _questionnaires(protocol)
    if not chosen:
        yield NotApplicable(why="no outcome is a questionnaire")
    for path, use in chosen:
        yield from denied(
            (*path, "altered"),
            use.altered,
            "whether the questionnaire was altered is",
            "the questionnaire was altered",
            "use it as it is, or validate the change",
        )


@rule(
    BOOK,
    "OUT008",
    Severity.WARNING,
    SPIRIT_PRO_ITEM.at("18a(iii), languages"),
    subject="instrument",
    why="A translation that was not tested asks another question.",
    breaks=({f"{_O}.use.languages_validated": False}, {f"{_K}.use.languages_validated": ABSENT}),
)
def languages_are_validated(protocol: Protocol) -> Iterator[Said]:
    """Questionnaires are used in languages in which they were validated."""
    chosen = _questionnaires(protocol)
    if not chosen:
        yield NotApplicable(why="no outcome is a questionnaire")
    for path, use in chosen:
        yield from affirmed(
            (*path, "languages_validated"),
            use.languages_validated,
            "whether the languages were validated is",
            "the questionnaire was not validated in every language of the study",
            "use validated translations only",
        )


def _primary_pain(protocol: Protocol) -> list[tuple[Path, InstrumentUse]]:
    """Return how the primary outcomes of pain are used, with their paths."""
    primary = {e.variable.outcome for e in protocol.estimands if e.objective == "primary"}
    return [
        (("outcomes", index, "use"), outcome.use or InstrumentUse())
        for index, outcome in enumerate(protocol.outcomes)
        if outcome.name in primary and outcome.is_pain
    ]


@rule(
    BOOK,
    "OUT009",
    Severity.WARNING,
    SPIRIT_PRO.at("18a(i)"),
    subject="instrument",
    why="Pain now, of the last day and of the last week are three different numbers.",
    meets=({}, {f"{_K}.use.recall": ABSENT}),
    breaks=({f"{_O}.use.recall": ABSENT},),
)
def the_recall_of_primary_pain_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The period over which people recall the primary pain is stated."""
    chosen = _primary_pain(protocol)
    if not chosen:
        yield NotApplicable(why="no primary outcome is a pain score")
    for path, use in chosen:
        yield from stated((*path, "recall"), use.recall, "the recall period is")


@rule(
    BOOK,
    "OUT020",
    Severity.WARNING,
    SPIRIT_PRO_MODE,
    subject="instrument",
    why="People tell paper, screen and interviewer different things.",
    meets=({}, {f"{_K}.use.mode": ABSENT}),
    breaks=({f"{_O}.use.mode": ABSENT},),
)
def the_mode_of_primary_pain_is_stated(protocol: Protocol) -> Iterator[Said]:
    """Whether the primary pain is asked on paper, screen or by a person is stated."""
    chosen = _primary_pain(protocol)
    if not chosen:
        yield NotApplicable(why="no primary outcome is a pain score")
    for path, use in chosen:
        yield from stated((*path, "mode"), use.mode, "the way of asking is")


@rule(
    BOOK,
    "OUT011",
    Severity.NOTE,
    SPIRIT_PRO_ITEM.at("missing items"),
    subject="instrument",
    why="Who skips the hard questions looks better than they are.",
    breaks=({f"{_O}.use.missing_items": ABSENT},),
)
def missing_items_have_a_rule(protocol: Protocol) -> Iterator[Said]:
    """It is said how a questionnaire is scored of which items are missing."""
    chosen = _questionnaires(protocol)
    if not chosen:
        yield NotApplicable(why="no outcome is a questionnaire")
    for path, use in chosen:
        at = (*path, "missing_items")
        yield from stated(at, use.missing_items, "how missing items are scored is")
