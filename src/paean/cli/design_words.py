"""Operating characteristics as text for a terminal."""

from collections.abc import Iterable

from paean.study.characteristics import (
    DesignReport,
    EstimandCharacteristics,
    TrialCharacteristics,
)
from paean.study.families import Family
from paean.study.figure import Figure
from paean.study.laboratory import Laboratory
from paean.study.planning import HarmWatch, SizeReview


def lines(found: DesignReport) -> list[str]:
    """Return operating characteristics as text for a terminal."""
    each = found.planned_trials // len(found.scenarios)
    return [
        (
            f"{found.protocol}: {each:,} trials of {found.people} people in each scenario "
            f"({found.posterior}); after ± the Monte Carlo error"
        ),
        "",
        *_estimands(found),
        *_looks(found),
        *_needed(found),
        *_reviews(found.reviews),
        *_families(found.families),
        *_harm(found.watch),
        *_laboratory(found.laboratory),
        *(f"Note: {note}." for note in found.notes),
    ]


def _estimands(found: DesignReport) -> list[str]:
    rows: list[str] = []
    name, method = (
        max((len(text) for text in texts), default=0)
        for texts in ([e.estimand for e in found.estimands], [e.method for e in found.estimands])
    )
    for scenario in dict.fromkeys(e.scenario for e in found.estimands):
        rows.append(f"{scenario[:1].upper()}{scenario[1:]}")
        rows += [_estimand(e, name, method) for e in found.estimands if e.scenario == scenario]
    return [*rows, ""]


def _estimand(e: EstimandCharacteristics, name: int, method: int) -> str:
    text = (
        f"  {e.estimand:<{name}} {e.method:<{method}} positive {percent(e.positive)}, "
        f"rejected {percent(e.rejected)}"
    )
    if e.bias is None or e.coverage is None:
        return text
    return (
        f"{text}, bias {e.bias.value:+.2f} ± {e.bias.mc_error:.2f}, coverage {percent(e.coverage)}"
    )


def _looks(found: DesignReport) -> list[str]:
    rows = [
        f"  look {one.look} at {one.people} people: efficacy Z {one.efficacy_z:.3f}"
        + ("" if one.futility_z is None else f", futility Z {one.futility_z:.3f}")
        for one in found.looks
    ]
    return [
        "Looks, primary estimand",
        *rows,
        *(line for one in found.trial for line in _trial(one)),
        "",
    ]


def _trial(one: TrialCharacteristics) -> list[str]:
    head = (
        f"  {one.scenario}: positive {percent(one.positive)}, people {one.people.value:.0f}, "
        f"days {one.days.value:.0f}"
    )
    return [
        head,
        *(
            f"    stops at look {s.look}: for efficacy {percent(s.for_efficacy)}, "
            f"for futility {percent(s.for_futility)}"
            for s in one.stops
        ),
    ]


def _needed(found: DesignReport) -> list[str]:
    rows = [
        f"  {n.scenario}: "
        + (f"{n.people} people" if n.people else "not within eight times the planned people")
        + f" (reached {percent(n.reached)})"
        for n in found.needed
    ]
    return [f"People for a power of {found.needed[0].wanted:.0%}", *rows, ""] if rows else []


def _reviews(reviews: Iterable[SizeReview]) -> list[str]:
    rows = [
        f"  {r.scenario}: {r.people.value:.0f} people (at the most {percent(r.at_most)}), positive "
        f"{percent(r.positive)}, as planned {percent(r.positive_as_planned)}, "
        f"rejected {percent(r.rejected)}"
        for r in reviews
    ]
    return ["Size reviewed blind", *rows, ""] if rows else []


def _families(families: Iterable[Family]) -> list[str]:
    rows = [
        f"  {f.scenario}, {f.procedure}: any claim {percent(f.any_claim)}, "
        f"every claim {percent(f.every_claim)}"
        for f in families
    ]
    return ["Several hypotheses, one error", *rows, ""] if rows else []


def _harm(watch: HarmWatch | None) -> list[str]:
    if watch is None:
        return []
    steps = ", ".join(f"{s.harmed} of {s.people}" for s in watch.boundary[:8])
    rows = [
        f"  rate {100 * r.rate:.1f} %: stops {100 * r.stopped:.1f} % of studies, "
        f"{r.treated:.0f} of {watch.treated} treated"
        + (
            f"; one of the sentinels harmed in {100 * r.seen_among_sentinels:.1f} %"
            if r.seen_among_sentinels is not None
            else ""
        )
        for r in watch.rates
    ]
    return [f"Harm ({watch.event}) above {100 * watch.limit:g} %: stop at {steps}", *rows, ""]


def _laboratory(found: Laboratory | None) -> list[str]:
    if found is None:
        return []
    rows: list[str] = []
    width = max((len(m.fault) for m in found.moved), default=0)
    for effect in dict.fromkeys(m.effect for m in found.moved):
        rows.append(f"Bias laboratory, true effect {effect:g}: benefit and fall, and how far moved")
        rows += [
            f"  {m.fault:<{width}} benefit {_points(m.benefit)} "
            f"(moved {_points(m.benefit_moved)}), "
            f"fall of the treated {_points(m.fall)}, positive {percent(m.positive)}"
            for m in found.moved
            if m.effect == effect
        ]
    return [*rows, *(f"  {note}." for note in found.notes), ""]


def _points(figure: Figure) -> str:
    return f"{figure.value:+.1f} ± {figure.mc_error:.1f}"


def percent(figure: Figure) -> str:
    """Return a share with its Monte Carlo error, in per cent."""
    return f"{100 * figure.value:.1f} ± {100 * figure.mc_error:.1f} %"
