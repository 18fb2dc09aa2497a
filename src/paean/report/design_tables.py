"""The tables of a design's report."""

from collections.abc import Iterator

from paean.report.design_verdict import percent
from paean.report.tables import Table
from paean.study.characteristics import DesignReport
from paean.study.figure import Figure
from paean.study.laboratory import Laboratory
from paean.study.planning import HarmWatch


def design_tables(found: DesignReport) -> tuple[Table, ...]:
    """Return the tables for which there are rows."""
    tables = [_estimands(found), _looks(found), _ends(found), _reviews(found), _families(found)]
    if found.harm is not None:
        tables.append(_harm(found.harm))
    if found.laboratory is not None:
        tables += list(_laboratory(found.laboratory))
    return tuple(table for table in tables if table.rows)


def _number(figure: Figure | None, places: int = 2) -> str:
    return "" if figure is None else f"{figure.value:.{places}f} ± {figure.mc_error:.{places}f}"


def _share(figure: Figure | None) -> str:
    return "" if figure is None else percent(figure)


def _estimands(found: DesignReport) -> Table:
    return Table(
        caption="Every estimand at the planned end, without early stopping",
        head=("Scenario", "Estimand", "Method", "Positive", "Rejected", "Bias", "Coverage",
              "Positive trials report, times the truth"),
        rows=tuple(
            (e.scenario, e.estimand, e.method, _share(e.positive), _share(e.rejected),
             _number(e.bias), _share(e.coverage), _number(e.exaggeration))
            for e in found.estimands
        ),
    )  # fmt: skip


def _looks(found: DesignReport) -> Table:
    return Table(
        caption="Looks and boundaries",
        head=("Look", "People", "Efficacy Z", "Futility Z", "One-sided error spent"),
        rows=tuple(
            (str(o.look), str(o.people), f"{o.efficacy_z:.3f}",
             "" if o.futility_z is None else f"{o.futility_z:.3f}", f"{o.spent:.5f}")
            for o in found.looks
        ),
    )  # fmt: skip


def _ends(found: DesignReport) -> Table:
    return Table(
        caption="How trials end under the looks",
        head=("Scenario", "Positive", "People", "Days", "Stops"),
        rows=tuple(
            (
                one.scenario, _share(one.positive), _number(one.people, 0), _number(one.days, 0),
                "; ".join(
                    f"look {s.look}: efficacy {percent(s.for_efficacy)}, "
                    f"futility {percent(s.for_futility)}"
                    for s in one.stops
                ),
            )
            for one in found.trial
        ),
    )  # fmt: skip


def _reviews(found: DesignReport) -> Table:
    return Table(
        caption="Size reviewed blind along the way",
        head=("Scenario", "People", "At the most", "Positive", "As planned", "Rejected"),
        rows=tuple(
            (r.scenario, _number(r.people, 0), _share(r.at_most), _share(r.positive),
             _share(r.positive_as_planned), _share(r.rejected))
            for r in found.reviews
        ),
    )  # fmt: skip


def _families(found: DesignReport) -> Table:
    return Table(
        caption="Several hypotheses under one error: claims of benefit",
        head=("Scenario", "Procedure", "Any claim", "Every claim", "Each"),
        rows=tuple(
            (f.scenario, f.procedure, _share(f.any_claim), _share(f.every_claim),
             "; ".join(f"{n} {percent(c)}" for n, c in zip(f.estimands, f.each, strict=True)))
            for f in found.families
        ),
        note="Where nothing works, any claim is the familywise error (one-sided).",
    )  # fmt: skip


def _harm(watch: HarmWatch) -> Table:
    sentinels = (
        f" The first {watch.sentinels} are treated one by one, {watch.wait_days:g} days apart, "
        f"which takes {watch.sentinel_days:g} days."
        if watch.sentinels
        else ""
    )
    return Table(
        caption=f"Watch over {watch.event}: stop where the rate is above {100 * watch.limit:g} %",
        head=("True rate", "Stopped", "Treated", "One of the sentinels harmed"),
        rows=tuple(
            (f"{100 * r.rate:.1f} %", f"{100 * r.stopped:.1f} %", f"{r.treated:.1f}",
             "" if r.seen_among_sentinels is None else f"{100 * r.seen_among_sentinels:.1f} %")
            for r in watch.rates
        ),
        note=f"Exact, not simulated; prior Beta({watch.prior[0]:g}, {watch.prior[1]:g}), "
        f"certainty {watch.certainty:g}; the limit: {watch.source}.{sentinels}",
    )  # fmt: skip


def _laboratory(found: Laboratory) -> Iterator[Table]:
    yield Table(
        caption="Bias laboratory: what trials report, and how far each fault moved it",
        head=("Fault", "True effect", "Benefit", "Moved", "Fall of the treated", "Moved",
              "Positive", "Missing", "Masking index"),
        rows=tuple(
            (m.fault, f"{m.effect:g}", _number(m.benefit), _number(m.benefit_moved),
             _number(m.fall), _number(m.fall_moved), _share(m.positive), _share(m.missing),
             _number(m.masking_index))
            for m in found.moved
        ),
        note=" ".join(f"{n[:1].upper()}{n[1:]}." for n in found.notes),
    )  # fmt: skip
    yield Table(
        caption="Responders by six definitions",
        head=("Fault", "True effect", "Definition", "Of the treated", "Difference", "Positive"),
        rows=tuple(
            (d.fault, f"{d.effect:g}", d.definition, _share(d.treated), _share(d.difference),
             _share(d.positive))
            for d in found.defined
        ),
    )  # fmt: skip
    yield Table(
        caption="What is printed at about a year, points of 100",
        head=("Trial", "Condition", "What", "Masked", "People", "Points", "Source"),
        rows=tuple(
            (p.trial, p.condition, p.kind, p.masked, "" if p.people is None else str(p.people),
             f"{p.points:.1f}", f"{p.citation} {p.address}")
            for p in found.printed
        ),
    )  # fmt: skip
