"""When does a study pause or stop, who decides, and could the rule ever fire?"""

from collections.abc import Iterator

from paean.check.harms import plan_of
from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import affirmed, listed, products, stated
from paean.check.sources import OWN
from paean.check.sources_on_conduct import FIRST_IN_HUMAN, GCP, SPIRIT, STOPPING
from paean.check.told import told
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_PLAN = ("safety", "plan")
_HARD = ("related_death", "contaminated_lot", "joint_infection", "identity_error")
_EARLY = ("1", "1/2", "1-2", "first_in_human")
_SURE = 0.95


@rule(
    BOOK,
    "SAF018",
    Severity.WARNING,
    STOPPING.at("events that halt at once"),
    subject="safety",
    why="After a related death nobody should have to look up what to do.",
    breaks=(
        {"safety.plan.boundaries": ABSENT},
        *({f"safety.plan.boundaries[{i}].event": "other"} for i in range(4)),
    ),
)
def the_events_that_halt_at_once_are_named(protocol: Protocol) -> Iterator[Said]:
    """A related death, a contaminated lot, joint infection and mixed-up identity halt the study."""
    plan = plan_of(protocol)
    have = tuple(b.event for b in plan.boundaries) if plan else ()
    yield from listed((*_PLAN, "boundaries"), have, _HARD, "the events that halt the study")


@rule(
    BOOK,
    "SAF019",
    Severity.NOTE,
    STOPPING.at("operating characteristics"),
    subject="safety",
    why="A boundary that nobody tried stops too often or never.",
    breaks=(
        {"safety.plan.boundaries": ABSENT},
        {"safety.plan.boundaries[4].simulated": False},
        {"safety.plan.boundaries[4].simulated": ABSENT},
    ),
)
def boundaries_with_a_rate_were_simulated(protocol: Protocol) -> Iterator[Said]:
    """Boundaries on a rate were simulated before the start."""
    plan = plan_of(protocol)
    boundaries = plan.boundaries if plan else ()
    yield from stated(_PLAN, boundaries, "the boundaries are")
    for index, boundary in enumerate(boundaries):
        if boundary.rate is not None:
            yield from affirmed(
                (*_PLAN, "boundaries", index, "simulated"),
                boundary.simulated,
                f"whether the boundary of {boundary.rate:.1%} was simulated is",
                problem=f"the boundary of {boundary.rate:.1%} was not simulated",
                remedy="simulate how often it fires when the rate is harmless and when it is not",
            )


@rule(
    BOOK,
    "SAF031",
    Severity.WARNING,
    OWN.at("rule of three: no event in n people leaves rates below 1 - 0.05^(1/n) open"),
    subject="safety",
    why="A limit that even a harmless product could not be shown to keep protects nobody.",
    meets=({}, {"safety.plan.boundaries[4].rate": 0.025}),
    breaks=({"safety.plan.boundaries[4].rate": 0.024},),
)
def a_rate_to_stop_at_can_be_told_from_none(protocol: Protocol) -> Iterator[Said]:
    """Without any event the study could exclude, with 95 % certainty, a rate at which it stops."""
    plan = plan_of(protocol)
    rates = [(i, b.rate) for i, b in enumerate(plan.boundaries) if b.rate] if plan else []
    if not rates:
        yield NotApplicable(why="no boundary has a rate")
        return
    treated = sum(arm.planned for arm in protocol.arms if arm.role == "experimental")
    if treated == 0:
        yield NotApplicable(why="no arm is experimental")
        return
    least = 1 - (1 - _SURE) ** (1 / treated)
    for index, rate in rates:
        if rate < least:
            yield Breach(
                path=(*_PLAN, "boundaries", index, "rate"),
                problem=f"{treated} people without an event leave rates up to {least:.1%} "
                f"open, the boundary is {rate:.1%}",
                remedy="name a rate that this study can tell, or count single events",
            )


@rule(
    BOOK,
    "SAF020",
    Severity.WARNING,
    FIRST_IN_HUMAN.at("staggered dosing"),
    subject="safety",
    why="What happens to the first person need not happen to the second on the same day.",
    meets=(
        {"study.phase": "1"},
        {"study.phase": "Phase 1/2"},
        {"study.phase": "1-2", "safety.plan.sentinels": 1},
    ),
    breaks=(
        {"study.phase": "1", "safety.plan.sentinels": ABSENT},
        {"study.phase": "1", "safety.plan.sentinels": 0},
        {"study.phase": "phase 1/2", "safety.plan.sentinel_wait": ABSENT},
    ),
)
def the_first_people_are_treated_one_by_one(protocol: Protocol) -> Iterator[Said]:
    """In phase 1 the first people are treated one after another, with a wait between them."""
    phase = (protocol.study.phase or "").lower().removeprefix("phase").strip()
    if phase not in _EARLY:
        yield NotApplicable(why="the study is not of phase 1, or it is not stated")
        return
    plan = plan_of(protocol)
    facts = {
        "sentinels": "how many people are treated one by one is",
        "sentinel_wait_days": "how long the next one waits is",
    }
    yield from told(_PLAN, plan, facts)
    if plan and plan.sentinels == 0:
        yield Breach(
            path=(*_PLAN, "sentinels"),
            problem="nobody is treated before the others",
            remedy="treat at least one person of each dose first, and wait",
        )


@rule(
    BOOK,
    "SAF021",
    Severity.WARNING,
    STOPPING.at("late positive sterility"),
    subject="safety",
    why="Cells cannot wait for a culture, so some will be in a knee when it turns positive.",
    breaks=(
        {"safety.plan.late_positive_lot": ABSENT},
        {"safety.plan.late_positive_lot": "the lot is recalled"},
    ),
)
def a_late_positive_culture_has_a_plan(protocol: Protocol) -> Iterator[Said]:
    """With cells it is planned what happens when a lot is found contaminated after use."""
    if not any(True for _ in products(protocol)):
        yield NotApplicable(why="no arm receives cells")
        return
    plan = plan_of(protocol)
    facts = {"late_positive_lot": "what follows a culture that turns positive after use is"}
    yield from told(_PLAN, plan, facts)
    words = (plan.late_positive_lot or "").lower() if plan else ""
    if words and not any(word in words for word in ("told", "tell", "inform", "notif", "contact")):
        yield Breach(
            path=(*_PLAN, "late_positive_lot"),
            problem="those who received the lot are not told",
            remedy="list them, tell them and examine them, and say so",
        )


@rule(
    BOOK,
    "SAF022",
    Severity.WARNING,
    SPIRIT.at("item 28a"),
    subject="safety",
    why="A board that belongs to the sponsor advises the sponsor.",
    breaks=(
        {"oversight.board": ABSENT},
        {"oversight.board.members": ABSENT},
        {"oversight.board.charter": ABSENT},
        {"oversight.board.reviews": ABSENT},
        {"oversight.board.independent": ABSENT},
        {"oversight.board.independent": False},
    ),
)
def the_board_is_independent_and_has_a_charter(protocol: Protocol) -> Iterator[Said]:
    """Where there is a board, its members, charter, reviews and independence are stated."""
    if protocol.safety and protocol.safety.board is False:
        yield NotApplicable(why="there is no board")
        return
    board = protocol.oversight.board if protocol.oversight else None
    at = ("oversight", "board")
    facts = {
        "members": "who sits on the board is",
        "charter": "where its charter is",
        "reviews": "when it looks is",
    }
    yield from told(at, board, facts)
    yield from affirmed(
        (*at, "independent"),
        board.independent if board else None,
        "whether the board is independent is",
        problem="the board is not independent of sponsor and funder",
        remedy="appoint members with no stake in the result",
    )


@rule(
    BOOK,
    "SAF024",
    Severity.WARNING,
    GCP.at("Appendix B.4.10"),
    subject="safety",
    why="Who treats a septic knee at night must learn what was injected.",
    breaks=({"safety.plan.emergency_unmasking": ABSENT},),
)
def an_arm_can_be_revealed_in_an_emergency(protocol: Protocol) -> Iterator[Said]:
    """In a masked trial it is stated how an arm is revealed in an emergency."""
    if not (protocol.masking.participants or protocol.masking.clinicians):
        yield NotApplicable(why="nobody who would need it is masked, or it is not stated")
        return
    facts = {"emergency_unmasking": "how an arm is revealed in an emergency is"}
    yield from told(_PLAN, plan_of(protocol), facts)


@rule(
    BOOK,
    "SAF032",
    Severity.WARNING,
    GCP.at("Appendix B.4.8"),
    subject="safety",
    why="A pause that nobody may order is not ordered.",
    meets=({}, {"safety.stopping_rules": ABSENT}),
    breaks=({"safety.plan.boundaries": ABSENT}, {"safety.board": False}),
)
def somebody_acts_on_the_boundaries(protocol: Protocol) -> Iterator[Said]:
    """Where there are stopping rules there are boundaries with an action, and a board to act."""
    plan = plan_of(protocol)
    boundaries = plan.boundaries if plan else ()
    if protocol.safety and protocol.safety.stopping_rules and not boundaries:
        yield Unstated(path=_PLAN, fact="what pauses or stops the study is")
    if boundaries and protocol.safety and protocol.safety.board is False:
        yield Breach(
            path=("safety", "board"),
            problem="there are boundaries and no board that acts on them",
            remedy="appoint a board, or name who pauses the study",
        )
