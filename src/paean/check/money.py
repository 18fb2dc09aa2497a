"""Who pays and who profits: funders, patients who pay, conflicts."""

from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, Changes, NotApplicable, Rule, Said, rule
from paean.check.say import affirmed, denied, stated
from paean.check.sources_on_ethics import CHARGING, HELSINKI, PATIENT_FUNDED
from paean.study.finance import Finance
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_PAID: Changes = {
    "finance.patients_pay": True,
    "finance.patients_pay_for": ["product"],
    "finance.charge": 4000,
}
_FOR_THE_PRODUCT = ("product", "procedure", "participation")


def _finance(protocol: Protocol) -> Finance:
    return protocol.finance or Finance()


def _free(protocol: Protocol) -> Iterator[Said]:
    known = _finance(protocol)
    yield from stated(("finance", "patients_pay"), known.patients_pay, "whether patients pay is")
    if known.patients_pay is False:
        yield NotApplicable(why="patients pay nothing")


@rule(
    BOOK,
    "FIN001",
    Severity.WARNING,
    HELSINKI,
    subject="money",
    why="Who pays the piper may choose the tune.",
    breaks=(
        {"finance.funders": ABSENT},
        {"finance.funder_role": ABSENT},
        {"finance.conflicts": ABSENT},
    ),
)
def funders_and_conflicts_are_named(protocol: Protocol) -> Iterator[Said]:
    """The funders, their role and the conflicts of interest are stated."""
    known = _finance(protocol)
    yield from stated(("finance", "funders"), known.funders, "the funders are")
    yield from stated(("finance", "funder_role"), known.funder_role, "the role of the funders is")
    yield from stated(("finance", "conflicts"), known.conflicts, "conflicts of interest are")


@rule(
    BOOK,
    "FIN002",
    Severity.WARNING,
    PATIENT_FUNDED,
    subject="money",
    why="People who pay expect to feel better, and only those who can pay take part.",
    meets=({"finance.patients_pay_for": ["travel"], "finance.patients_pay": True},),
    breaks=(
        {"finance.patients_pay": True, "finance.patients_pay_for": ["product"]},
        {"finance.patients_pay": True, "finance.patients_pay_for": ["participation"]},
        {"finance.patients_pay": ABSENT},
    ),
)
def patients_do_not_pay_for_the_trial(protocol: Protocol) -> Iterator[Said]:
    """Patients pay neither for the product nor for its injection nor for taking part."""
    if said := list(_free(protocol)):
        yield from said
        return
    bought = [one for one in _finance(protocol).patients_pay_for if one in _FOR_THE_PRODUCT]
    if bought:
        yield Breach(
            path=("finance", "patients_pay_for"),
            problem=f"patients pay for {', '.join(bought)}",
            remedy="find a funder, or justify it to the committee and waive this rule",
        )


@rule(
    BOOK,
    "FIN003",
    Severity.WARNING,
    CHARGING,
    subject="money",
    why="An investigational product is charged at cost, and only with leave.",
    meets=(_PAID,),
    breaks=(
        _PAID | {"finance.charge": ABSENT},
        _PAID | {"finance.currency": ABSENT},
        _PAID | {"finance.charge_only_recovers_cost": False},
        _PAID | {"finance.charge_authorised": False},
        _PAID | {"finance.charge_authorised": ABSENT},
    ),
)
def a_charge_recovers_cost_with_leave(protocol: Protocol) -> Iterator[Said]:
    """A charge is stated, recovers cost alone and was authorised."""
    if said := list(_free(protocol)):
        yield from said
        return
    known = _finance(protocol)
    yield from stated(("finance", "charge"), known.charge, "the charge is")
    yield from stated(("finance", "currency"), known.currency, "its currency is")
    for key, words in (
        ("charge_only_recovers_cost", "recovers cost alone"),
        ("charge_authorised", "was authorised"),
    ):
        yield from affirmed(
            ("finance", key),
            getattr(known, key),
            f"whether the charge {words} is",
            f"it is not so that the charge {words}",
            "charge less, or ask for leave",
        )


@rule(
    BOOK,
    "FIN004",
    Severity.WARNING,
    PATIENT_FUNDED,
    subject="money",
    why="To pay for a sham is to be sold nothing.",
    meets=(_PAID,),
    breaks=(
        _PAID | {"finance.control_arm_pays": True},
        _PAID | {"finance.control_arm_pays": ABSENT},
        _PAID | {"finance.refund_or_crossover": ABSENT},
    ),
)
def nobody_pays_for_a_sham(protocol: Protocol) -> Iterator[Said]:
    """Where patients pay, those in the control arm do not, and are treated or refunded."""
    if said := list(_free(protocol)):
        yield from said
        return
    known = _finance(protocol)
    yield from denied(
        ("finance", "control_arm_pays"),
        known.control_arm_pays,
        "whether the control arm pays is",
        "people pay for the control",
        "let nobody pay for it",
    )
    yield from stated(
        ("finance", "refund_or_crossover"),
        known.refund_or_crossover,
        "refund or later treatment is",
    )


@rule(
    BOOK,
    "FIN005",
    Severity.WARNING,
    HELSINKI,
    subject="money",
    why="Who earns by each injection should not choose who gets one.",
    breaks=({"finance.investigator_profits": True}, {"finance.investigator_profits": ABSENT}),
)
def investigators_do_not_profit(protocol: Protocol) -> Iterator[Said]:
    """Investigators do not profit from the product or from its sale."""
    yield from denied(
        ("finance", "investigator_profits"),
        _finance(protocol).investigator_profits,
        "whether investigators profit is",
        "investigators profit from the product",
        "let others select, inject and assess",
    )


@rule(
    BOOK,
    "FIN006",
    Severity.WARNING,
    HELSINKI,
    subject="money",
    why="Who is harmed in a trial should not pay for it as well.",
    breaks=({"finance.insurance": ABSENT}, {"finance.payment_to_participants": ABSENT}),
)
def harm_is_insured_and_payments_are_stated(protocol: Protocol) -> Iterator[Said]:
    """It is stated who pays for harm, and what participants are paid."""
    known = _finance(protocol)
    yield from stated(("finance", "insurance"), known.insurance, "insurance against harm is")
    yield from stated(
        ("finance", "payment_to_participants"),
        known.payment_to_participants,
        "what participants are paid is",
    )
