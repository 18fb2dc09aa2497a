"""The clinician's page: every contrast with interval, people, certainty and source."""

from paean.report.catalogue import Catalogue
from paean.report.numerals import plain
from paean.study.advice import Advice, Chance, Counted


def whole(value: float) -> str:
    """Return whole people."""
    return f"{value:.0f}"


def contrast_rows(advice: Advice, words: Catalogue) -> tuple[tuple[str, ...], ...]:
    """Return a row for each chance that the aid knows; the last cell names its sources."""
    here = f"conditions.{advice.condition}.options"
    rows: list[tuple[str, ...]] = []
    for option in advice.options:
        shown = [c for cs in option.chances.values() for c in cs]
        shown += [c for c in (option.earlier, option.between) if c is not None]
        shown = sorted((*shown, *option.others), key=lambda c: (c.against, c.weeks))
        name = words.text(f"{here}.{option.name}.name")
        rows += [
            _row(name, c, before, words) for c, before in zip(shown, (None, *shown), strict=False)
        ]
    return tuple(rows)


def _row(
    name: str, chance: Chance, before: Chance | None, words: Catalogue
) -> tuple[str, ...]:  # fmt: skip
    """Return one row; steps that are those of the row ``before`` are not told again."""
    against = words.text(f"clinician.{chance.against}")
    points = (
        words.text("clinician.not_standard")
        if chance.points is None
        else _ranged(chance.points, 1)
    )  # fmt: skip
    steps = "; ".join(chance.reasons) or words.text("clinician.steps_none")
    if before is not None and chance.reasons and before.reasons == chance.reasons:
        steps = words.text("clinician.steps_same")
    return (
        name, against, _weeks(chance, words), points, _ranged(chance.without, 0),
        _ranged(chance.with_it, 0), _ranged(chance.difference, 0), _behind(chance, words),
        f"{chance.certainty}: {steps}", "; ".join(chance.sources),
    )  # fmt: skip


def _weeks(chance: Chance, words: Catalogue) -> str:
    if chance.base_weeks is None:
        return f"{chance.weeks:g}"
    return words.text("clinician.base", weeks=f"{chance.weeks:g}", base=f"{chance.base_weeks:g}")


def _ranged(counted: Counted, places: int) -> str:
    def number(value: float) -> str:
        return plain(value, places) if places else f"{value:.0f}".replace("-", "−")

    value = number(counted.value)
    if counted.low == counted.high:
        return value
    return f"{value} ({number(counted.low)} to {number(counted.high)})"


def _behind(chance: Chance, words: Catalogue) -> str:
    if not chance.people:
        return f"{chance.trials}; {words.text('clinician.not_printed')}"
    told = f"{chance.trials}; {chance.people:,}"
    return f"{told} {words.text('clinician.of_review')}" if chance.people_of_review else told


def sensitivity_rows(advice: Advice, words: Catalogue) -> tuple[str, ...]:
    """Return for each option how its difference moves as the model's assumptions are varied."""
    here = f"conditions.{advice.condition}.options"
    return tuple(
        f"{words.text(f'{here}.{one.option}.name')}: "
        + "; ".join(
            words.text(f"clinician.varied.{name}", n=f"{value:.0f}".replace("-", "−"))
            for name, value in one.differences.items()
        )
        for one in advice.sensitivity
    )


def sham_rows(advice: Advice, words: Catalogue) -> tuple[str, ...]:
    """Return a line for each sham response."""
    return tuple(
        words.text(
            "clinician.shams_row", route=words.text(f"clinician.routes.{s.route}"),
            share=plain(s.share, 2), low="–" if s.low is None else plain(s.low, 2),
            high="–" if s.high is None else plain(s.high, 2), trials=s.trials,
            people=f"{s.people:,}", sources=", ".join(s.sources),
        )
        for s in advice.shams
    )  # fmt: skip


def product_rows(advice: Advice, words: Catalogue) -> tuple[str, ...]:
    """Return why no class of cells shows an effect."""
    return tuple(
        words.text(
            "clinician.products_row", product=words.text(f"products.{one.product}"),
            trials=len(one.trials), people=f"{one.people:,}", why=one.why,
        )
        for option in advice.options
        for one in option.classes
    )  # fmt: skip


def quoted_rows(advice: Advice) -> tuple[str, ...]:
    """Return the other numbers that texts quote, as their sources print them, each once."""
    return tuple(
        dict.fromkeys(f"{f.words} [{f.source}]" for option in advice.options for f in option.facts)
    )
