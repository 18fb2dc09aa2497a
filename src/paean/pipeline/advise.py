"""The decision aid for one person: what each option did to people like this one, side by side."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any, get_args

from paean.evidence.access import access_to
from paean.evidence.chances import NEAR, alone, chance, path, sensitivity
from paean.evidence.citations import cited
from paean.evidence.contrasts import VAS
from paean.evidence.grading import controlled_trials
from paean.evidence.option_file import (
    ClassFile,
    ConditionFile,
    OptionFile,
    condition_file,
    conditions,
)
from paean.evidence.quoted import quoted
from paean.evidence.sham_response import change_sd, sham
from paean.evidence.standing import evidence_on
from paean.evidence.support import support
from paean.evidence.trials import evidence_manifest
from paean.files.folders import write_whole
from paean.files.person import parse_person, person_bytes
from paean.files.results import plain
from paean.files.text import bytes_of, tables
from paean.report.advice_page import advice_page
from paean.report.advice_words import aid_content
from paean.report.catalogue import Catalogue, english, translated
from paean.report.ipdas import ipdas
from paean.study.advice import (
    HORIZON_WEEKS,
    Advice,
    Against,
    CellClass,
    Chance,
    OptionAdvice,
    Refusal,
    RefusalReason,
    Sensitivity,
    Sham,
)
from paean.study.errors import fault
from paean.study.person import Person

ADVICE_FORMAT = "paean-advice/1"
_NO_PRICES: tuple[str, ...] = ()  # the packaged prices of cells are those of a knee


def advice_file(
    path: Path, out: Path, day: datetime.date, texts: Path | None = None
) -> Advice | Refusal:
    """Write the aid for the person of a file, or write nothing and return why there is none.

    ``texts`` is a catalogue of another language. Raises PaeanError for a file that cannot be used.
    """
    words = english() if texts is None else _other(texts)
    content = person_bytes(path)
    found = advise(parse_person(content, str(path), conditions()), content, day)
    if isinstance(found, Refusal):
        return replace(found, told=refused(found, words))
    aid = aid_content(found, words)
    unmet = tuple(item for item in ipdas(aid) if not item.met)
    if unmet:
        reasons = tuple(RefusalReason(key="ipdas", values={"item": i.name}) for i in unmet)
        return Refusal(reasons=reasons, told=refused(Refusal(reasons=reasons), words))
    page = advice_page(aid, words)
    try:
        write_whole(out, lambda beside: beside.write_text(page, encoding="utf-8"))
    except OSError as error:
        problem = f"cannot write here ({error.strerror or error})"
        raise fault(str(out), problem, "choose another --out") from None
    return found


def _other(texts: Path) -> Catalogue:
    return translated(tables(bytes_of(texts, "texts"), str(texts)), str(texts))


def refused(found: Refusal, words: Catalogue) -> tuple[str, ...]:
    """Return the reasons in words."""
    title = words.text("refusal.title")
    return tuple(f"{title}: {words.text(f'refusal.{r.key}', **r.values)}" for r in found.reasons)


def advice_json(found: Advice) -> dict[str, Any]:
    """Return an aid as plain JSON values; see docs/reference/json.md."""
    return {"format": ADVICE_FORMAT, "made_for": True, "reasons": [], **plain(found)}


def refusal_json(found: Refusal) -> dict[str, Any]:
    """Return the reasons why there is no aid as plain JSON values."""
    return {"format": ADVICE_FORMAT, "made_for": False, "reasons": list(found.told)}


def advise(person: Person, content: bytes, day: datetime.date) -> Advice | Refusal:
    """Return the aid for a person, or why none is made: outside of what the evidence speaks of.

    ``content`` is the person's file; its digest alone decides the order of the options.
    """
    if person.condition not in conditions():
        known = ", ".join(conditions())
        return Refusal(
            reasons=(RefusalReason(key="condition", values={"condition": person.condition,
                                                            "known": known}),)
        )  # fmt: skip
    condition = condition_file(person.condition)
    reasons = tuple(_outside(person, condition))
    return Refusal(reasons=reasons) if reasons else _aid(person, condition, content, day)


def _outside(person: Person, condition: ConditionFile) -> list[RefusalReason]:
    found, known = [], support(condition)
    if not known.pain_low <= person.pain <= known.pain_high:
        values = {"pain": f"{person.pain:g}", "low": f"{known.pain_low:g}",
                  "high": f"{known.pain_high:g}", "why": known.why_pain}  # fmt: skip
        found.append(RefusalReason(key="pain", values=values))
    if not known.age_low <= person.age_years <= known.age_high:
        values = {"age": f"{person.age_years:.0f}", "low": f"{known.age_low:g}",
                  "high": f"{known.age_high:g}", "why": known.why_age}  # fmt: skip
        found.append(RefusalReason(key="age", values=values))
    return found


def _aid(person: Person, condition: ConditionFile, content: bytes, day: datetime.date) -> Advice:
    digest = sha256(content).hexdigest()
    shams = {route: sham(condition.name, route) for route in condition.shams}
    options = [_option(person, condition, option, shams, day) for option in condition.options]
    used = dict.fromkeys(
        [key for option in options for key in option.sources]
        + [key for response in shams.values() for key in response.sources]
        + [key for key, _ in condition.not_used]
    )
    return Advice(
        person=person, digest=digest, made=day, condition=condition.name,
        improved_points=condition.improved_points,
        improved_source=condition.improved_source,
        change_sd=change_sd(condition.trials, VAS),
        options=tuple(_rotated(options, digest)),
        shams=tuple(shams.values()), support=support(condition),
        sources=tuple(cited(key, condition.trials) for key in used),
        not_used=condition.not_used,
        sensitivity=tuple(_sensitivities(person, condition, shams)),
        evidence_version=evidence_manifest().version,
    )  # fmt: skip


def _sensitivities(
    person: Person, condition: ConditionFile, shams: dict[str, Sham]
) -> Iterator[Sensitivity]:
    for option in condition.options:
        near = [
            told
            for told in option.contrasts
            if told.against == "sham"
            and told.counted is None
            and abs(told.weeks - HORIZON_WEEKS["3 months"]) <= NEAR * HORIZON_WEEKS["3 months"]
        ]
        if near:
            yield sensitivity(person, condition, option.name, near[0], shams)


def _rotated(options: list[OptionAdvice], digest: str) -> list[OptionAdvice]:
    """Return the options turned round by the digest: who comes first says nothing of merit."""
    by = int(digest[:8], 16) % len(options)
    turned = options[by:] + options[:by]
    return turned[::-1] if int(digest[8], 16) % 2 else turned


def _option(
    person: Person,
    condition: ConditionFile,
    option: OptionFile,
    shams: dict[str, Sham],
    day: datetime.date,
) -> OptionAdvice:
    found = [chance(person, condition, told, shams) for told in option.contrasts]
    if option.alone is not None:
        found.append(alone(person, condition, option.alone, shams))
    chances = {name: tuple(_at(found, weeks)) for name, weeks in HORIZON_WEEKS.items()}
    alone_or_sham = [c for c in found if c.against == "sham" or option.alone is not None]
    early, between = (_last(alone_or_sham, chances, at) for at in HORIZON_WEEKS)
    told = [c for cs in chances.values() for c in cs] + [early, between]
    facts = quoted(option, condition.trials)
    shown = option.evidence == "controlled"
    sources = [*(s for c in found for s in c.sources), *(f.source for f in facts), *option.trials]
    classes = tuple(_class(person, condition, told, day) for told in option.classes)
    access = access_to(person, option.access, day, option.prices, verdict=shown, whole=option.whole)
    return OptionAdvice(
        name=option.name, tried=option.name in person.tried, unwanted=_unwanted(person, option),
        evidence=option.evidence, chances=chances,
        earlier=early, between=between, others=tuple(c for c in found if c not in told),
        path=path(person, condition, option, shams), access=access, facts=facts,
        sources=tuple(dict.fromkeys(sources)), classes=classes,
    )  # fmt: skip


def _last(found: list[Chance], chances: dict[str, tuple[Chance, ...]], at: str) -> Chance | None:
    """Return what was seen last before a time at which nothing was, after the time before it."""
    before = max((w for w in HORIZON_WEEKS.values() if w < HORIZON_WEEKS[at]), default=0.0)
    seen = [
        c
        for c in found
        if before * (1 + NEAR) < c.weeks < HORIZON_WEEKS[at] * (1 - NEAR)
    ]  # fmt: skip
    return max(seen, key=lambda c: c.weeks) if seen and not chances[at] else None


def _at(found: list[Chance], weeks: float) -> list[Chance]:
    """Return the chance nearest the time against each of a sham, nothing, and groups of both."""
    near = [c for c in found if abs(c.weeks - weeks) <= NEAR * weeks]
    near.sort(key=lambda c: abs(c.weeks - weeks))
    return [
        next(c for c in near if c.against == against)
        for against in get_args(Against)
        if any(c.against == against for c in near)
    ]


def _unwanted(person: Person, option: OptionFile) -> bool:
    stated = person.preferences
    if stated is None:
        return False
    if option.classes:
        return stated.accepted_cell_sources == ()
    return option.name == "surgery" and stated.surgery in ("rather_not", "never")


def _class(
    person: Person, condition: ConditionFile, told: ClassFile, day: datetime.date
) -> CellClass:
    known = controlled_trials(told.family or told.product, condition.trials)
    evidence = evidence_on(condition.name, told.product)
    in_knee = condition.trials == "knee_oa"
    accepted = person.preferences.accepted_cell_sources if person.preferences else None
    return CellClass(
        product=told.product, whose=told.whose, harvest=told.harvest,
        accepted=None if accepted is None else bool(set(told.whose) & set(accepted)),
        trials=known.trials, people=known.people, shown=evidence.controlled, why=evidence.why,
        access=access_to(
            person, told.product, day, None if in_knee else _NO_PRICES, verdict=False
        ),
    )  # fmt: skip
