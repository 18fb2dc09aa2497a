"""Is everything told that a reader needs to repeat the trial and to believe its answer?"""

from collections.abc import Iterator

from paean.check.rule import ABSENT, Rule, Said, Unstated, rule
from paean.check.say import stated
from paean.check.sources import SIMULATOR
from paean.check.sources_on_conduct import SPIRIT
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []


@rule(
    BOOK,
    "REP001",
    Severity.ERROR,
    SPIRIT.at("item 4"),
    subject="reporting",
    why="A trial that nobody can find in a register can hide its results and change its aims.",
    breaks=({"study.registration": ABSENT},),
)
def registration_is_stated(protocol: Protocol) -> Iterator[Said]:
    """A trial is registered, and its number stands in the protocol."""
    yield from stated(("study",), protocol.study.registration, "the registration number is")


@rule(
    BOOK,
    "REP002",
    Severity.WARNING,
    SPIRIT.at("item 22"),
    subject="reporting",
    why="Whoever can foresee the next arm can choose who enters it.",
    breaks=({"allocation.concealment": ABSENT},),
)
def allocation_is_concealed(protocol: Protocol) -> Iterator[Said]:
    """The protocol says how the allocation is concealed until people are assigned."""
    concealment = protocol.allocation.concealment
    yield from stated(("allocation",), concealment, "how allocation is concealed is")


@rule(
    BOOK,
    "REP003",
    Severity.WARNING,
    SPIRIT.at("item 24a"),
    subject="reporting",
    why="Pain is rated by people; who knows the arm decides what a difference means.",
    breaks=({"masking.participants": ABSENT}, {"masking.assessors": ABSENT}),
)
def masking_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The protocol says of participants and of assessors whether they know the arm."""
    for who in ("participants", "assessors"):
        yield from stated(("masking",), getattr(protocol.masking, who), f"the masking of {who} is")


@rule(
    BOOK,
    "REP004",
    Severity.NOTE,
    SPIRIT.at("item 14a"),
    subject="reporting",
    why="A result holds for people like those who could enter.",
    breaks=({"population.inclusion": ABSENT}, {"population.exclusion": ABSENT}),
)
def eligibility_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The protocol lists who may enter and who may not."""
    yield from stated(("population",), protocol.population.inclusion, "who may enter is")
    yield from stated(("population",), protocol.population.exclusion, "who may not enter is")


@rule(
    BOOK,
    "REP005",
    Severity.NOTE,
    SIMULATOR.at("the baseline of the people enrolled"),
    subject="reporting",
    why="Simulated people resemble the enrolled only where their baseline is known.",
    breaks=({"population.baseline": ABSENT},),
)
def baseline_pain_is_published(protocol: Protocol) -> Iterator[Said]:
    """A baseline of a pain outcome is given, so that simulated people resemble the enrolled."""
    pain = {o.name for o in protocol.outcomes if o.is_pain}
    if not any(b.variable in pain for b in protocol.population.baseline):
        yield Unstated(path=("population",), fact="the baseline of any pain outcome is")


@rule(
    BOOK,
    "REP006",
    Severity.NOTE,
    SIMULATOR.at("every value has its source"),
    subject="reporting",
    why="A value without a source cannot be checked.",
    breaks=({"arms[0].source": ABSENT}, {"outcomes[0].source": ABSENT}),
)
def parts_name_their_sources(protocol: Protocol) -> Iterator[Said]:
    """Arms, outcomes and visits of a published design name the source of their values."""
    for key, rows in (("arms", protocol.arms), ("outcomes", protocol.outcomes)):
        for index, row in enumerate(rows):
            if not row.source:
                yield Unstated(path=(key, index), fact=f"the source of '{row.name}' is")
