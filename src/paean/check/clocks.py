"""How soon is whom told of a harm, and from when is it counted?"""

from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import stated
from paean.check.sources_on_conduct import GCP, IND_RATE, IND_SAFETY
from paean.study.harms import ReportingClock
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_AT = ("safety", "plan", "clocks")
_US = {"study.jurisdiction": "US"}
_AT_ONCE_DAYS = 1.0  # assumption: immediately, as most protocols count it
_WORDS = {
    "serious": "serious events",
    "fatal_unexpected": "unexpected fatal or life-threatening reactions",
    "serious_unexpected": "other serious unexpected reactions",
    "increased_rate": "an increased rate of expected serious reactions",
    "follow_up": "what is learnt later",
}


def clocks(protocol: Protocol) -> tuple[ReportingClock, ...]:
    """Return the stated clocks."""
    plan = protocol.safety.plan if protocol.safety else None
    return plan.clocks if plan else ()


def within(
    protocol: Protocol, event: str, sender: str, to: str, limit_days: float
) -> Iterator[Said]:
    """Yield that nobody states how soon an event is passed on, or that it takes too long."""
    mine = [
        (index, clock)
        for index, clock in enumerate(clocks(protocol))
        if (clock.event, clock.sender, clock.to) == (event, sender, to)
    ]
    if not mine:
        yield Unstated(
            path=_AT[:2], fact=f"how soon the {sender} tells the {to} of {_WORDS[event]} is"
        )
    for index, clock in mine:
        if clock.within_days > limit_days:
            yield Breach(
                path=(*_AT, index, "within"),
                problem=f"the {sender} has {clock.within_days:g} days to tell the {to} of "
                f"{_WORDS[event]}, the limit is {limit_days:g}",
                remedy=f"shorten it to {limit_days:g} days",
            )


@rule(
    BOOK,
    "SAF013",
    Severity.WARNING,
    GCP.at("2.7.2(b); at once is read as a day (assumption)"),
    subject="safety",
    why="A sponsor who does not know cannot warn the others.",
    breaks=(
        {"safety.plan.clocks": ABSENT},
        {"safety.plan.clocks[0].event": "follow_up"},
        {"safety.plan.clocks[0].sender": "institution"},
        {"safety.plan.clocks[0].to": "board"},
        {"safety.plan.clocks[0].within": "25 hours"},
    ),
)
def investigators_tell_the_sponsor_at_once(protocol: Protocol) -> Iterator[Said]:
    """Investigators tell the sponsor of serious events at once, within a day."""
    yield from within(protocol, "serious", "investigator", "sponsor", _AT_ONCE_DAYS)


@rule(
    BOOK,
    "SAF014",
    Severity.ERROR,
    IND_SAFETY.at("(c)(2)"),
    subject="safety",
    why="A death that nobody expected may be the first of several.",
    jurisdiction="US",
    meets=(_US,),
    breaks=(
        {**_US, "safety.plan.clocks[1].event": "follow_up"},
        {**_US, "safety.plan.clocks[1].within": "8 days"},
    ),
)
def the_authority_learns_of_unexpected_deaths_in_seven_days(
    protocol: Protocol,
) -> Iterator[Said]:
    """In the United States unexpected fatal or life-threatening reactions are told in 7 days."""
    yield from within(protocol, "fatal_unexpected", "sponsor", "authority", 7)


@rule(
    BOOK,
    "SAF015",
    Severity.ERROR,
    IND_SAFETY.at("(c)(1)"),
    subject="safety",
    why="What is serious and new concerns everybody who gives the product.",
    jurisdiction="US",
    meets=(_US,),
    breaks=(
        {**_US, "safety.plan.clocks[2].event": "follow_up"},
        {**_US, "safety.plan.clocks[2].within": "16 days"},
    ),
)
def the_authority_learns_of_other_serious_reactions_in_fifteen_days(
    protocol: Protocol,
) -> Iterator[Said]:
    """In the United States other serious unexpected reactions are told in 15 days."""
    yield from within(protocol, "serious_unexpected", "sponsor", "authority", 15)


@rule(
    BOOK,
    "SAF016",
    Severity.ERROR,
    IND_SAFETY.at("day 0"),
    subject="safety",
    why="A clock that starts with the event has run out before anybody knows of it.",
    breaks=(
        {"safety.plan.clocks": ABSENT},
        {"safety.plan.clocks[0].counted_from": "event"},
        {"safety.plan.clocks[2].counted_from": ABSENT},
    ),
)
def clocks_count_from_awareness(protocol: Protocol) -> Iterator[Said]:
    """Every clock states that it counts from the day on which the sender learns of the event."""
    yield from stated(_AT[:2], clocks(protocol), "how soon harms are passed on is")
    for index, clock in enumerate(clocks(protocol)):
        yield from stated((*_AT, index), clock.counted_from, "from when the clock counts is")
        if clock.counted_from == "event":
            yield Breach(
                path=(*_AT, index, "counted_from"),
                problem=f"the clock of {clock.event.replace('_', ' ')} counts from the event",
                remedy="count from the day on which the sender learns of it",
            )


@rule(
    BOOK,
    "SAF017",
    Severity.ERROR,
    IND_RATE,
    subject="safety",
    why="Expected harms that become frequent are news.",
    jurisdiction="US",
    meets=(_US,),
    breaks=(
        {**_US, "safety.plan.clocks[4].event": "follow_up"},
        {**_US, "safety.plan.clocks[4].within": "16 days"},
    ),
)
def an_increased_rate_is_reported(protocol: Protocol) -> Iterator[Said]:
    """In the United States an increased rate of expected serious reactions is told in 15 days."""
    yield from within(protocol, "increased_rate", "sponsor", "authority", 15)


@rule(
    BOOK,
    "SAF030",
    Severity.WARNING,
    IND_SAFETY.at("(c)(1) and (c)(2), order of the clocks"),
    subject="safety",
    why="A death is told no later than a broken arm.",
    meets=({}, {"safety.plan.clocks[1].within": "15 days"}),
    breaks=({"safety.plan.clocks[1].within": "16 days"},),
)
def worse_is_told_no_later(protocol: Protocol) -> Iterator[Said]:
    """The clock of fatal reactions is no longer than that of other serious ones."""
    days = {
        c.event: (index, c.within_days)
        for index, c in enumerate(clocks(protocol))
        if c.sender == "sponsor" and c.to == "authority"
    }
    fatal, other = days.get("fatal_unexpected"), days.get("serious_unexpected")
    if fatal is None or other is None:
        yield NotApplicable(why="the two clocks are not both stated")
    elif fatal[1] > other[1]:
        yield Breach(
            path=(*_AT, fatal[0], "within"),
            problem=f"fatal reactions are told in {fatal[1]:g} days, others in {other[1]:g}",
            remedy="tell of the worse at least as soon",
        )
