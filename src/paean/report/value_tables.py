"""Tables of value: money, fully incremental analysis, prices seen, coverage, CHEERS 2022."""

from collections.abc import Iterable, Iterator

from paean.report.numerals import percent
from paean.report.tables import Table
from paean.report.value_words import amount, qalys
from paean.study.appraisal import Appraisal
from paean.study.protocol import Protocol


def money_table(found: Appraisal) -> Table:
    """Return what a course costs and who pays it, by arm with cells."""
    rows = [
        (
            arm.label,
            amount(arm.course_price),
            amount(arm.patient_pays),
            amount(arm.payer_pays),
            "" if arm.income_share is None else percent(arm.income_share),
            arm.who_pays,
            arm.price_source,
        )
        for arm in found.arms
        if arm.products
    ]
    return Table(
        caption=f"What a course costs and who pays, {found.basis.currency}",
        head=("arm", "price", "patient", "payer", "of a year's income", "why", "price from"),
        rows=tuple(rows),
        numeric=False,
    )


def value_tables(protocol: Protocol, found: Appraisal) -> tuple[Table, ...]:
    """Return one fully incremental table a perspective."""
    return tuple(
        Table(
            caption=f"{perspective.replace('_', ' ')}: cost and QALYs over "
            f"{found.basis.horizon_years:g} years, fully incremental",
            head=("arm", f"cost, {found.basis.currency}", "95 % interval", "QALYs",
                  "95 % interval", "what follows"),
            rows=tuple(
                (
                    protocol.arm(v.arm).label + (" (hypothesis)" if v.hypothesis else ""),
                    amount(v.cost),
                    f"{amount(v.cost_low)} to {amount(v.cost_high)}",
                    qalys(v.qaly),
                    f"{qalys(v.qaly_low)} to {qalys(v.qaly_high)}",
                    _named(protocol, v.verdict),
                )
                for v in found.values
                if v.perspective == perspective
            ),
            numeric=False,
            note="A ratio stands only between neighbours on the frontier; elsewhere words do.",
        )
        for perspective in found.basis.perspectives
        if found.values
    )  # fmt: skip


def _named(protocol: Protocol, verdict: str) -> str:
    """Return a verdict with the names of arms as labels."""
    for arm in sorted(protocol.arms, key=lambda a: -len(a.name)):
        verdict = verdict.replace(f" {arm.name}", f" {arm.label}")
    return verdict


def benefit_table(protocol: Protocol, found: Appraisal) -> Table:
    """Return net benefit over the best other arm, by perspective and threshold."""
    return Table(
        caption=f"Net benefit over the best other arm, {found.basis.currency}",
        head=("arm", "perspective", "threshold", "net benefit", "95 % interval",
              "draws above 0", "verdict"),
        rows=tuple(
            (
                protocol.arm(b.arm).label,
                b.perspective.replace("_", " "),
                amount(b.threshold),
                amount(b.benefit),
                f"{amount(b.low)} to {amount(b.high)}",
                percent(b.probability),
                b.verdict or "none: no controlled evidence",
            )
            for b in found.benefits
        ),
        numeric=False,
    )  # fmt: skip


def information_table(found: Appraisal) -> Table:
    """Return what it would be worth to know each thing, at both thresholds."""
    return Table(
        caption=f"Worth of knowing one thing, {found.basis.currency} a person (partial EVPI)",
        head=("what", "threshold", "worth", "Monte Carlo error"),
        rows=tuple(
            (i.parameter, amount(i.threshold), amount(i.value), amount(i.mc_error))
            for i in found.information
        ),
    )


def seen_table(protocol: Protocol, found: Appraisal) -> Table:
    """Return every price seen of each product, as printed."""
    return Table(
        caption="Prices seen, as printed in their own money and year",
        head=("arm", "what", "price", "range", "money", "year", "grade",
              "draws in which it is low enough"),
        rows=tuple(
            (
                protocol.arm(s.arm).label,
                f"{s.item} ({s.country})",
                "" if s.value is None else amount(s.value),
                "" if s.low is None else
                f"{amount(s.low)} to {'' if s.high is None else amount(s.high)}",
                s.currency,
                str(s.year or "not stated"),
                s.grade,
                "other money" if s.currency != found.basis.currency
                else "" if s.acceptable is None else percent(s.acceptable),
            )
            for s in found.seen_prices
        ),
        numeric=False,
        note="Grades: A peer-reviewed or official, B press or list price, C marketing. No price "
        "is converted.",
    )  # fmt: skip


def coverage_tables(protocol: Protocol, found: Appraisal) -> tuple[Table, ...]:
    """Return payers' decisions, and what of the evidence they ask this protocol would deliver."""
    decided = Table(
        caption="What payers decided, as far as texts were seen",
        head=("payer", "product", "decision", "conditions", "date", "grade", "who pays if not"),
        rows=decisions(found),
        numeric=False,
    )
    return (decided, _asked(protocol, found))


def decisions(found: Appraisal) -> tuple[tuple[str, ...], ...]:
    """Return every decision of a payer once, though several arms may share a product."""
    return tuple(
        dict.fromkeys(
            (
                f"{c.payer} ({c.country})",
                c.product.replace("_", " "),
                c.decision.replace("_", " "),
                c.conditions,
                c.date or "not stated",
                c.grade,
                "the patient" if c.patient_may_pay else "not stated",
            )
            for c in found.coverage
        )
    )


def _asked(protocol: Protocol, found: Appraisal) -> Table:
    def rows() -> Iterator[tuple[str, ...]]:
        for c in found.coverage:
            for words, delivers, why in c.delivers:
                payer = f"{c.payer} ({c.country})"
                yield (payer, protocol.arm(c.arm).label, words, delivers, why)

    return Table(
        caption="Evidence that payers ask for, and whether this protocol would deliver it",
        head=("payer", "arm", "asks for", "would be delivered", "why"),
        rows=tuple(dict.fromkeys(rows())),
        numeric=False,
        note="What is unknown never passes.",
    )


def cheers_table(found: Appraisal) -> Table:
    """Return the 28 items of CHEERS 2022."""
    return Table(
        caption="CHEERS 2022: what this appraisal answers",
        head=("item", "topic", "answered", "where"),
        rows=tuple(
            (
                str(c.item),
                c.topic,
                "yes" if c.done else "yes: not done" if c.answered else "no",
                c.where,
            )
            for c in found.cheers
        ),
        numeric=False,
        note="CHEERS counts “there is none” as an answer; such an item is marked “not done”.",
    )


def listed_table(caption: str, head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Table:
    """Return rows of text as a table."""
    return Table(caption=caption, head=head, rows=tuple(rows), numeric=False)
