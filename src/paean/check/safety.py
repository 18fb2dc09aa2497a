"""Are harms watched, graded, passed on and acted upon, long enough?"""

from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, Rule, Said, rule
from paean.check.say import no_cells, stated
from paean.check.sources_on_conduct import HARMS_2004, LONG_TERM, SPIRIT
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []


@rule(
    BOOK,
    "SAF001",
    Severity.WARNING,
    SPIRIT.at("item 28b"),
    subject="safety",
    why="A trial without a stopping rule stops when somebody becomes uneasy.",
    breaks=({"safety.stopping_rules": ABSENT},),
)
def stopping_rules_are_stated(protocol: Protocol) -> Iterator[Said]:
    """A trial says when it stops for harm."""
    rules = protocol.safety.stopping_rules if protocol.safety else ()
    yield from stated(("safety",), rules, "when the trial stops for harm is")


@rule(
    BOOK,
    "SAF002",
    Severity.WARNING,
    SPIRIT.at("item 28a"),
    subject="safety",
    why="Those who hope for a result should not be alone in judging its harms.",
    breaks=({"safety.board": ABSENT},),
)
def an_independent_board_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The protocol says whether an independent board watches the harms."""
    board = protocol.safety.board if protocol.safety else None
    yield from stated(("safety",), board, "an independent safety board is")


@rule(
    BOOK,
    "SAF003",
    Severity.WARNING,
    HARMS_2004.at("recommendation 3"),
    subject="safety",
    why="Grades of different versions cannot be counted together.",
    breaks=({"safety.grading": ABSENT},),
)
def harms_are_graded(protocol: Protocol) -> Iterator[Said]:
    """The protocol names the scale, with its version, by which harms are graded."""
    grading = protocol.safety.grading if protocol.safety else None
    yield from stated(("safety",), grading, "the grading scale of harms is")


@rule(
    BOOK,
    "SAF004",
    Severity.WARNING,
    LONG_TERM,
    subject="safety",
    why="Tumours, ossification and antibodies show late.",
    breaks=({"safety.follow_up": "6 months"},),
)
def safety_follow_up_lasts_a_year(protocol: Protocol) -> Iterator[Said]:
    """People who receive cells are followed for harm for at least a year."""
    yield from no_cells(protocol)
    if not any(arm.cells for arm in protocol.arms):
        return
    follow_up = protocol.safety.follow_up_days if protocol.safety else None
    longest = follow_up or protocol.schedule.end_days
    if longest < 360:
        yield Breach(
            path=("safety", "follow_up") if follow_up else ("schedule", "end"),
            problem=f"people are followed for {longest:g} days",
            remedy="follow them for harm for at least a year",
        )
