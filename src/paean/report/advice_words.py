"""From the decision aid as nouns to the decision aid in words, by a catalogue of texts."""

from datetime import timedelta

from paean.report.access_words import (
    approval_lines,
    approved,
    cost,
    covered,
    money,
    payer_lines,
    payers,
    price_lines,
)
from paean.report.advice_content import AidContent, CellRow, OptionContent, SourceContent
from paean.report.catalogue import Catalogue
from paean.report.chance_words import horizon, level
from paean.report.clinician_words import (
    contrast_rows,
    product_rows,
    quoted_rows,
    sensitivity_rows,
    sham_rows,
    whole,
)
from paean.report.pain_path import path_picture, path_words
from paean.study.advice import HORIZON_WEEKS, Advice, CellClass, OptionAdvice

_VALID_DAYS = 365
_OWN_BLOOD = ("prp",)


def aid_content(advice: Advice, words: Catalogue) -> AidContent:
    """Return everything that the aid says; PaeanError where the catalogue lacks a text."""
    here = f"conditions.{advice.condition}"
    digest = advice.digest[:12]
    return AidContent(
        language=words.text("language"), direction=words.text("direction"),
        title=words.text("page.title", condition=words.text(f"{here}.name")),
        about=_about(advice, words), average=words.text(f"about.average{_how_counted(advice)}"),
        problem=words.text(f"{here}.problem"), decision=words.text(f"{here}.decision"),
        danger=words.text(f"{here}.danger"), how=_how(advice, words),
        options=tuple(_option(advice, option, words) for option in advice.options),
        cells=tuple(_cell(one, words) for o in advice.options for one in o.classes),
        matter=words.texts("matter.items"), ask=words.texts("ask.items"),
        made=words.text("page.made", date=advice.made.isoformat(), version=advice.evidence_version)
        + " " + words.text("page.file", digest=digest) + ".",
        update=words.text(
            "made.update", until=(advice.made + timedelta(days=_VALID_DAYS)).isoformat()
        ),
        funding=words.text("made.funding"),
        origin=(words.text("made.sources"), words.text(f"made.model{_how_counted(advice)}"),
                words.text("page.order")),
        not_device=words.text("page.not_device"),
        sources=tuple(
            SourceContent(key=s.key, citation=s.citation, address=s.address) for s in advice.sources
        ),
        contrasts=contrast_rows(advice, words), shams=sham_rows(advice, words),
        products=product_rows(advice, words),
        quoted=quoted_rows(advice), sensitivity=sensitivity_rows(advice, words),
        approvals=approval_lines(advice, words),
        payers=payer_lines(advice), prices=price_lines(advice),
        not_used=advice.not_used,
        intro=words.text("clinician.intro_counted", improved=advice.improved_source)
        if advice.improved_points is None
        else words.text(
            "clinician.intro", sd=f"{advice.change_sd:.1f}", improved=advice.improved_source
        ),
        support=words.text(
            "clinician.support", pain_low=f"{advice.support.pain_low:g}",
            pain_high=f"{advice.support.pain_high:g}", why_pain=advice.support.why_pain,
            age_low=f"{advice.support.age_low:g}", age_high=f"{advice.support.age_high:g}",
            why_age=advice.support.why_age,
        ),
    )  # fmt: skip


def _about(advice: Advice, words: Catalogue) -> tuple[str, ...]:
    person, here = advice.person, f"conditions.{advice.condition}.options"
    offered = {option.name for option in advice.options}
    tried = ", ".join(
        words.text(f"{here}.{name}.name" if name in offered else f"tried.{name}")
        for name in person.tried
    )
    return (
        words.text("about.pain", pain=f"{person.pain:g}"),
        words.text("about.age", age=f"{person.age_years:.0f}"),
        words.text("about.place", place=words.text(f"places.{person.jurisdiction}")),
        words.text("about.tried", tried=tried) if tried else words.text("about.tried_none"),
        *_preferences(advice, words),
    )


def _preferences(advice: Advice, words: Catalogue) -> tuple[str, ...]:
    stated = advice.person.preferences
    accepted = stated.accepted_cell_sources if stated else None
    told = [
        words.text("about.sources_unknown")
        if accepted is None
        else words.text(
            "about.sources_some",
            sources=", ".join(words.text(f"sources.{name}") for name in accepted),
        )
        if accepted
        else words.text("about.sources_none")
    ]
    if stated and stated.surgery:
        told.append(words.text(f"about.surgery_{stated.surgery}"))
    if stated and stated.budget:
        amount = money(stated.budget.amount, stated.budget.currency)
        told.append(words.text("about.budget", amount=amount))
    else:
        told.append(words.text("about.budget_unknown"))
    return tuple(told)


def _how_counted(advice: Advice) -> str:
    """Return the end of the keys of a condition whose trials counted people by their own rule."""
    return "_counted" if advice.improved_points is None else ""


def _like(advice: Advice, words: Catalogue) -> str:
    if advice.improved_points is None:
        return words.text("how.like_counted")
    return words.text("how.like", pain=f"{advice.person.pain:g}")


def _how(advice: Advice, words: Catalogue) -> tuple[str, ...]:
    told = [words.text("how.fair"), _like(advice, words)]
    if advice.improved_points is None:
        told.append(words.text("how.improved_counted"))
    else:
        told.append(words.text("how.improved", points=f"{advice.improved_points / 10:g}"))
    told.append(words.text("how.sham"))
    shown = [
        c for o in advice.options for cs in o.chances.values() for c in cs
        if c.against == "sham" and c.by_severity
    ]  # fmt: skip
    if shown:
        widest = max(shown, key=lambda c: c.without.value).without
        told.append(
            words.text("how.sham_size", low=whole(widest.low), high=whole(widest.high))
        )  # fmt: skip
    return tuple(told)


def _option(advice: Advice, option: OptionAdvice, words: Catalogue) -> OptionContent:
    here = f"conditions.{advice.condition}.options.{option.name}"
    facts = {fact.name: f"{fact.value:g}" for fact in option.facts}
    name = words.text(f"{here}.name")
    return OptionContent(
        key=option.name, name=name, marks=_marks(option, words),
        horizons=tuple(horizon(option, at, name, words) for at in HORIZON_WEEKS),
        path_words=path_words(option, words), path_picture=path_picture(option, words),
        what=words.text(f"{here}.what"),
        better=words.texts(f"{here}.better", **facts), worse=words.texts(f"{here}.worse", **facts),
        live=words.text(f"{here}.live"), recovery=words.text(f"{here}.recovery"),
        cost=_cells_price(advice, words) if option.classes else cost(option.access, words),
        covered=words.text("access.cells_below") if option.classes
        else covered(option.access, words),
        approved=words.text("status.see_below") if option.classes
        else approved(option.access, words),
        whose=words.text(_whose(option)), sure=_sure(option, words),
        unknown=words.text(f"{here}.unknown", **facts),
    )  # fmt: skip


def _cells_price(advice: Advice, words: Catalogue) -> str:
    told, stated = words.text("access.cells_price"), advice.person.preferences
    limited = stated is not None and stated.budget is not None
    return f"{told} {words.text('access.cells_limit')}" if limited else told


def _whose(option: OptionAdvice) -> str:
    if option.classes:
        return "access.cells_below"
    return "access.own_blood" if option.name in _OWN_BLOOD else "access.no_cells"


def _sure(option: OptionAdvice, words: Catalogue) -> str:
    shown = [c for cs in option.chances.values() for c in cs] or (
        [option.earlier] if option.earlier else []
    )
    if not shown:
        key = "no_evidence" if option.evidence == "none" else "other_outcome"
        return words.text(f"chance.{key}")
    return words.text(f"chance.sure_{level(shown[0])}")


def _marks(option: OptionAdvice, words: Catalogue) -> tuple[str, ...]:
    within = option.access.within_budget if option.access else None
    shown = (
        ("tried", option.tried),
        ("unwanted", option.unwanted),
        ("within", within is True),
        ("above", within is False),
    )
    return tuple(words.text(f"marks.{name}") for name, holds in shown if holds)


def _cell(one: CellClass, words: Catalogue) -> CellRow:
    accepted = {True: "accepted", False: "not_accepted", None: "not_asked"}[one.accepted]
    return CellRow(
        product=words.text(f"products.{one.product}"),
        whose=words.text(
            "cells.whose_how", whose=", ".join(words.text(f"sources.{n}") for n in one.whose),
            how=words.text(f"harvest.{one.harvest}"),
        ),
        accept=words.text(f"marks.{accepted}"),
        approved=approved(one.access, words), cost=cost(one.access, words, short=True),
        covered=payers(one.access, words),
        tests=words.text("cells.tests_words", trials=len(one.trials), people=f"{one.people:,}"),
    )  # fmt: skip
