"""The sentences of a report: what an estimate says, and what it does not."""

from dataclasses import dataclass
from typing import Literal

from paean.report.numerals import decimals, plain
from paean.study.composite import OMERACT_OARSI, parts
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol
from paean.study.result import Estimate

Verdict = Literal[
    "favours treatment", "favours comparator", "not shown", "no answer", "hypothesis", "no control"
]
RESPONSES = {
    "responder_30": "a fall in score of at least 30 %",
    "responder_50": "a fall in score of at least 50 %",
    "responder_mcid": "a change for the better of at least the worthwhile change in a person",
    "responder_omeract_oarsi": "an OMERACT-OARSI response",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One estimand answered: the whole sentence, its verdict, who stands behind it."""

    pair: str
    found: str
    sentence: str
    verdict: Verdict
    behind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """How the two sides of a difference are told: pain is less or more, a score better or worse."""

    better: str
    worse: str

    def tell(self, gain: float, places: int) -> str:
        """Return a size and its side; ``gain`` is positive where the treatment does better."""
        size = plain(abs(gain), places)
        return f"{size} {self.better if gain > 0 else self.worse}" if gain else size

    def span(self, low: float, high: float, places: int) -> str:
        """Return an interval of gains as ``3 worse to 2 better``; one side word if one side."""
        if low * high > 0:
            side = self.better if low > 0 else self.worse
            small, large = sorted((abs(low), abs(high)))
            return f"{plain(small, places)} to {plain(large, places)} {side}"
        return f"{self.tell(low, places)} to {self.tell(high, places)}"


def sides(estimate: Estimate, outcome: Outcome) -> Sides:
    """Return the words for better and worse on this outcome."""
    if estimate.estimand.summary == "risk_difference":
        return Sides(better="more", worse="fewer")
    if outcome.is_pain and outcome.higher_is_worse:
        return Sides(better="less", worse="more")
    return Sides(better="better", worse="worse")


def gains(estimate: Estimate) -> tuple[float, float, float]:
    """Return value, low and high turned so that positive means the treatment did better."""
    if estimate.benefit > 0:
        return estimate.value, estimate.low, estimate.high
    return -estimate.value, -estimate.high, -estimate.low


def verdict(estimate: Estimate) -> Verdict:
    """Return which side the interval favours, if it favours one."""
    if not estimate.estimated:
        return "no answer"
    _, low, high = gains(estimate)
    if low > 0:
        return "favours treatment"
    return "favours comparator" if high < 0 else "not shown"


def arm_name(protocol: Protocol, arm: str) -> str:
    """Return the label of an arm as it stands within a sentence."""
    label = protocol.arm(arm).label
    return label[:1].lower() + label[1:] if label[1:2].islower() else label


def scale(outcome: Outcome) -> str:
    """Return ``points of 100`` or, where the scale does not start at 0, its whole range."""
    if outcome.minimum == 0:
        return f"points of {outcome.maximum:g}"
    return f"points (scale {outcome.minimum:g} to {outcome.maximum:g})"


def answer(
    protocol: Protocol,
    estimate: Estimate,
    *,
    simulated: bool,
    unproven: frozenset[str] = frozenset(),
) -> Answer:
    """Return the answer to one estimand in one sentence, with its uncertainty and its worth.

    Where no controlled evidence stands behind an arm (``unproven``) a simulated difference is
    told as a hypothesis and judged in no direction; the change of one arm is told as a change.
    """
    where = "In this simulated trial" if simulated else "In this trial"
    found = verdict(estimate)
    if found != "no answer" and estimate.estimand.summary == "mean_change":
        return _change_alone(protocol, estimate, where)
    if found != "no answer" and unproven & set(_arms(estimate)):
        return _hypothesis(protocol, estimate, unproven)
    if found == "no answer":
        pair = _pair(protocol, estimate)
        why = f"no answer could be estimated, because {estimate.note or 'the data do not allow it'}"
        text = f"{where}, {pair}: {why}."
        return Answer(
            pair=pair_label(protocol, estimate), found="no answer", sentence=text, verdict=found,
            behind="",
        )  # fmt: skip
    tell = _shares if estimate.estimand.summary == "risk_difference" else _difference
    told = tell(protocol, estimate)
    sentence = f"{where}, {told}: {_verdict_words(protocol, estimate)}{worth(protocol, estimate)}"
    sentence += f"{_margin(estimate)}."
    return Answer(
        pair=pair_label(protocol, estimate),
        found=_verdict_words(protocol, estimate),
        sentence=sentence,
        verdict=found,
        behind=_behind(protocol, estimate),
    )


def _change_alone(protocol: Protocol, estimate: Estimate, where: str) -> Answer:
    outcome = protocol.outcome(estimate.estimand.variable.outcome)
    words, places = sides(estimate, outcome), decimals(outcome.span)
    value, low, high = gains(estimate)
    ends = (high, low) if estimate.benefit < 0 else (low, high)
    arm = arm_name(protocol, estimate.estimand.treatment)
    size = f"{plain(abs(value), places)} {scale(outcome)}"
    side = words.better if value > 0 else words.worse
    told = f"had {size} {side} pain" if words.better == "less" else f"scored {size} {side}"
    sentence = (
        f"{where}, {_people(protocol)} given {arm} {told} at "
        f"{estimate.estimand.variable.visit} than at the start ({outcome.label}; 95 % interval "
        f"{words.span(*ends, places)}). This is a change, not an effect: "
        "without a control the sham response, bad days at entry and the hopes of an open study are "
        "all in it."
    )
    return Answer(
        pair=pair_label(protocol, estimate),
        found="a change without a control, which shows no effect",
        sentence=sentence,
        verdict="no control",
        behind=f"Analysed: {estimate.treatment.n} {_people(protocol)}.",
    )


def _hypothesis(protocol: Protocol, estimate: Estimate, unproven: frozenset[str]) -> Answer:
    cells = [arm_name(protocol, arm) for arm in dict.fromkeys(_arms(estimate)) if arm in unproven]
    tell = _shares if estimate.estimand.summary == "risk_difference" else _difference
    return Answer(
        pair=pair_label(protocol, estimate),
        found="hypothesis only: no controlled evidence stands behind "
        + " or ".join(dict.fromkeys(cells)),
        sentence=f"What the uncalibrated mechanism would imply, were it true: "
        f"{tell(protocol, estimate)}. It serves to plan a trial and says nothing of what the "
        "product does.",
        verdict="hypothesis",
        behind=_behind(protocol, estimate),
    )


def pair_label(protocol: Protocol, estimate: Estimate) -> str:
    """Return ``treatment against comparator`` in the arms' labels."""
    one, other = (protocol.arm(name).label for name in _arms(estimate))
    return f"{one} against {other}" if one != other else f"{one}, from the start"


def _arms(estimate: Estimate) -> tuple[str, str]:
    return estimate.estimand.treatment, estimate.estimand.comparator


def short(protocol: Protocol, estimate: Estimate) -> str:
    """Return value and interval in side words, as beside a line of a forest plot."""
    if not estimate.estimated:
        return "not estimable"
    outcome = protocol.outcome(estimate.estimand.variable.outcome)
    words = sides(estimate, outcome)
    factor, places = _units(estimate, outcome)
    value, low, high = (factor * g for g in gains(estimate))
    ends = (high, low) if estimate.benefit < 0 else (low, high)
    return f"{words.tell(value, places)} ({words.span(*ends, places)})"


def worth(protocol: Protocol, estimate: Estimate) -> str:
    """Return the clause that sets the interval against the smallest worthwhile difference."""
    if estimate.estimand.summary == "risk_difference":
        return ""
    outcome = protocol.outcome(estimate.estimand.variable.outcome)
    mcid = outcome.threshold("between_groups")
    if mcid is None:
        return "; the protocol names no smallest worthwhile difference between groups to set it to"
    _, low, high = gains(estimate)
    size = f"{mcid.value:g} points or more"
    if low > 0 or high < 0:
        return _worth_shown(min(abs(low), abs(high)), max(abs(low), abs(high)), mcid.value, size)
    no_benefit, no_loss = high < mcid.value, low > -mcid.value
    if no_benefit and no_loss:
        return f", and any worthwhile difference, either way ({size}), is excluded"
    if no_benefit:
        return f"; a worthwhile benefit ({size}) is excluded, a worsening of that size is not"
    if no_loss:
        return f"; a worthwhile benefit ({size}) is not excluded, a worsening of that size is"
    return f", but neither a worthwhile benefit nor a worsening of that size ({size}) is excluded"


def _margin(estimate: Estimate) -> str:
    margin = estimate.estimand.margin
    if margin is None:
        return ""
    _, low, _ = gains(estimate)
    reach = "stays within" if low > -margin else "reaches beyond"
    return f"; the interval {reach} the stated margin of {margin:g}"


def _worth_shown(nearest: float, farthest: float, mcid: float, size: str) -> str:
    if nearest >= mcid:
        return f", and the whole interval is of worthwhile size ({size})"
    if farthest < mcid:
        return f", but the whole interval is smaller than worthwhile ({size})"
    return f"; whether it is of worthwhile size ({size}) stays open"


def _units(estimate: Estimate, outcome: Outcome) -> tuple[float, int]:
    """Return the factor and the decimals with which an estimate is told."""
    if estimate.estimand.summary == "risk_difference":
        return 100.0, 0
    return 1.0, decimals(outcome.span)


def _people(protocol: Protocol) -> str:
    return "people" if protocol.study.design == "parallel" else f"{protocol.condition.words.part}s"


def _pair(protocol: Protocol, estimate: Estimate) -> str:
    estimand = estimate.estimand
    one, other = arm_name(protocol, estimand.treatment), arm_name(protocol, estimand.comparator)
    return f"for {one} against {other} ({_what(protocol, estimate)})"


def _what(protocol: Protocol, estimate: Estimate) -> str:
    variable = estimate.estimand.variable
    labels = [protocol.outcome(variable.outcome).label]
    if variable.form == OMERACT_OARSI:
        labels = [outcome.label for outcome in parts(protocol, variable).values()]
    return f"{'; '.join(labels)} at {variable.visit}"


def _difference(protocol: Protocol, estimate: Estimate) -> str:
    estimand = estimate.estimand
    outcome = protocol.outcome(estimand.variable.outcome)
    words, places = sides(estimate, outcome), decimals(outcome.span)
    who = _people(protocol)
    value, low, high = gains(estimate)
    ends = (high, low) if estimate.benefit < 0 else (low, high)
    pain = words.better == "less"
    start = "pain" if pain else "score"
    side = words.better if value > 0 else words.worse
    size = f"{plain(abs(value), places)} {scale(outcome)} {side}"
    reading = outcome.label if pain else f"{outcome.label}, {_direction(outcome)}"
    did = f"had {size} pain" if pain else f"scored {size}"
    if estimand.variable.form == "score":
        return _of_scores(protocol, estimate, side, plain(abs(value), places))
    return (
        f"{who} given {arm_name(protocol, estimand.treatment)} {did} "
        f"at {estimand.variable.visit} ({reading}; 95 % interval {words.span(*ends, places)}) "
        f"than {who} given {arm_name(protocol, estimand.comparator)} "
        f"who started with the same {start}"
    )


def _of_scores(protocol: Protocol, estimate: Estimate, side: str, size: str) -> str:
    """Return the difference of what has no start, such as days away from sport."""
    estimand = estimate.estimand
    outcome = protocol.outcome(estimand.variable.outcome)
    one, other = arm_name(protocol, estimand.treatment), arm_name(protocol, estimand.comparator)
    places = decimals(outcome.span)
    low, high = sorted((estimate.low, estimate.high))
    if outcome.is_return_to_sport:
        more = "fewer" if estimate.value < 0 else "more"
        told = f"spent {size} {more} days away from sport"
    else:
        told = f"scored {size} points {side}"
    span = f"{plain(low, places)} to {plain(high, places)}"
    return (
        f"{_people(protocol)} given {one} {told} up to {estimand.variable.visit} "
        f"({outcome.label}; difference with 95 % interval {span}) than {_people(protocol)} given "
        f"{other}"
    )


def _direction(outcome: Outcome) -> str:
    return "higher is worse" if outcome.higher_is_worse else "higher is better"


def _shares(protocol: Protocol, estimate: Estimate) -> str:
    estimand = estimate.estimand
    words = Sides(better="more", worse="fewer")
    value, low, high = (100 * g for g in gains(estimate))
    one, other = estimate.treatment.value, estimate.comparator.value
    return (
        f"{plain(100 * one, 0)} of 100 {_people(protocol)} given "
        f"{arm_name(protocol, estimand.treatment)} and {plain(100 * other, 0)} of 100 given "
        f"{arm_name(protocol, estimand.comparator)} had {RESPONSES[estimand.variable.form]} "
        f"({_what(protocol, estimate)}), {words.tell(value, 0)} of 100 "
        f"(95 % interval {words.span(low, high, 0)})"
    )


def _verdict_words(protocol: Protocol, estimate: Estimate) -> str:
    estimand = estimate.estimand
    match verdict(estimate):
        case "favours treatment":
            return f"the difference favours {arm_name(protocol, estimand.treatment)}"
        case "favours comparator":
            return f"the difference favours {arm_name(protocol, estimand.comparator)}"
        case _:
            return "no difference was shown"


def _behind(protocol: Protocol, estimate: Estimate) -> str:
    """Return who was analysed and how the comparator itself fared."""
    outcome = protocol.outcome(estimate.estimand.variable.outcome)
    level, other = estimate.treatment, estimate.comparator
    who = f"Analysed: {level.n} and {other.n} {_people(protocol)}"
    if (level.seen, other.seen) != (level.n, other.n):
        who += f" ({level.seen} and {other.seen} seen at {estimate.estimand.variable.visit})"
    if estimate.estimand.summary == "risk_difference":
        return f"{who}."
    places = decimals(outcome.span)
    change = plain(abs(other.value), places)
    moved = "fell" if other.value < 0 else "rose"
    ends = sorted((abs(other.low), abs(other.high)))
    if other.low * other.high < 0:
        return f"{who}. With {arm_name(protocol, other.arm)} itself no change was shown."
    return (
        f"{who}. With {arm_name(protocol, other.arm)} itself the mean {moved} by {change} points "
        f"({plain(ends[0], places)} to {plain(ends[1], places)})."
    )
