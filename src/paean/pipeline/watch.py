"""The watch over harms: from what the protocol states, or from what is asked."""

from paean.numeric.harm_watch import HarmRule, harm_boundary, seen_among_sentinels, stopping
from paean.pipeline.asked import Asked
from paean.study.harms import HarmPlan
from paean.study.planning import HarmRate, HarmStep, HarmWatch
from paean.study.protocol import Protocol

_TIMES = (0.25, 0.5, 1.0, 1.5, 2.0, 3.0)  # of the limit


def harm_watch(protocol: Protocol, asked: Asked) -> HarmWatch | None:
    """Return the boundary and what it does; None where neither protocol nor user names a rate."""
    plan = protocol.safety.plan if protocol.safety else None
    stated = next((b for b in plan.boundaries if b.rate), None) if plan else None
    limit = asked.harm_limit or (stated.rate if stated else None)
    if limit is None:
        return None
    rule = HarmRule(limit=limit, certainty=asked.harm_certainty)
    people = treated_people(protocol, asked)
    sentinels, wait = _sentinels(plan, asked)
    found = harm_boundary(rule, people)
    steps = [
        HarmStep(people=n, harmed=int(r))
        for n, r in enumerate(found, 1)
        if r <= n and (n == 1 or r != found[n - 2])
    ]
    rates: list[HarmRate] = []
    for rate in (times * limit for times in _TIMES if times * limit < 1):
        stopped, treated = stopping(found, rate)
        seen = seen_among_sentinels(sentinels, rate) if sentinels else None
        rates.append(
            HarmRate(
                rate=rate,
                stopped=float(stopped[-1]),
                treated=treated,
                seen_among_sentinels=seen,
            )
        )
    return HarmWatch(
        event=stated.event.replace("_", " ") if stated and not asked.harm_limit else "a harm",
        limit=limit,
        certainty=rule.certainty,
        prior=(rule.a, rule.b),
        treated=people,
        boundary=tuple(steps),
        rates=tuple(rates),
        sentinels=sentinels,
        wait_days=wait,
        sentinel_days=sentinels * wait,
        source="asked for"
        if asked.harm_limit
        else f"the protocol: {stated.rule if stated else ''}",
    )


def treated_people(protocol: Protocol, asked: Asked) -> int:
    """Return how many of the people asked for are allocated to an experimental arm."""
    planned = sum(arm.planned for arm in protocol.arms if arm.role == "experimental")
    return max(1, round(planned * (asked.people or protocol.people) / protocol.people))


def _sentinels(plan: HarmPlan | None, asked: Asked) -> tuple[int, float]:
    number = asked.sentinels if asked.sentinels is not None else (plan and plan.sentinels) or 0
    stated = plan.sentinel_wait_days if plan else None
    return number, asked.sentinel_wait_days or stated or 0.0
