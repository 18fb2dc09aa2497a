"""Persons and their aids for the tests of the decision aid."""

import datetime
from dataclasses import replace
from typing import Any

from paean.pipeline.advise import advise
from paean.report.advice_content import AidContent
from paean.report.advice_words import aid_content
from paean.report.catalogue import english
from paean.study.advice import Advice, OptionAdvice
from paean.study.person import Person

DAY = datetime.date(2026, 11, 30)


def a_person(**changed: Any) -> Person:
    knee = Person(condition="knee_osteoarthritis", pain=6.0, age_years=63.0, jurisdiction="US")
    return replace(knee, **changed)


def an_elbow(**changed: Any) -> Person:
    return a_person(condition="elbow_tendinopathy", age_years=45.0, **changed)


def a_back(**changed: Any) -> Person:
    return a_person(condition="discogenic_back_pain", age_years=45.0, **changed)


def advice_for(person: Person | None = None, content: bytes = b"one file") -> Advice:
    found = advise(person or a_person(), content, DAY)
    assert isinstance(found, Advice)
    return found


def option(name: str, advice: Advice | None = None) -> OptionAdvice:
    return next(o for o in (advice or advice_for()).options if o.name == name)


def aid_for(person: Person | None = None) -> AidContent:
    return aid_content(advice_for(person), english())
