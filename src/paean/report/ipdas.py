"""The twelve IPDAS items that an aid must meet before it is published, each read from the aid.

Six qualifying and six certifying items after Joseph-Williams 2014 (doi 10.1177/0272989X13501721).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from paean.report.advice_content import AidContent, OptionContent

_LEAST_OPTIONS = 3  # two ways and nothing new
_LEAST_SHARE, _MOST_SHARE = 0.5, 2.0  # words of what is bad for each word of what is good
_LEAST_WORDS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item: what it asks, and whether the aid meets it."""

    name: str
    kind: str
    met: bool


def ipdas(aid: AidContent) -> tuple[Item, ...]:
    """Return all twelve items in their order, each judged from what the aid says."""
    return tuple(
        Item(name=name, kind=kind, met=bool(aid.options) and judge(aid))
        for name, kind, judge in _ITEMS
    )


def _said(text: str) -> bool:
    return len(text.split()) >= _LEAST_WORDS


def _every(aid: AidContent, judge: Callable[[OptionContent], bool]) -> bool:
    return all(judge(option) for option in aid.options)


def _options(aid: AidContent) -> bool:
    named = {option.key for option in aid.options}
    told = _every(aid, lambda o: bool(o.name.strip()) and _said(o.what))
    return told and len(named) >= _LEAST_OPTIONS and "nothing" in named


def _equal_detail(aid: AidContent) -> bool:
    return _every(aid, _as_much_bad_as_good)


def _as_much_bad_as_good(option: OptionContent) -> bool:
    good, bad = (len(" ".join(said).split()) for said in (option.better, option.worse))
    same_number = len(option.better) == len(option.worse)
    return same_number and good > 0 and _LEAST_SHARE <= bad / good <= _MOST_SHARE


def _cited(aid: AidContent) -> bool:
    known = {source.key for source in aid.sources if source.citation.strip()}
    used = {key for row in aid.contrasts for key in row[-1].split("; ")}
    return bool(known) and used <= known


def _uncertain(aid: AidContent) -> bool:
    """Return whether each count stands with its range, how sure it is and who stands behind it."""
    shown = [c for o in aid.options for h in o.horizons for c in h.chances]
    ranged = all(_said(c.gap) and c.sure.strip() and c.people.strip() for c in shown)
    empty = [h for o in aid.options for h in o.horizons if not h.chances]
    return ranged and all(_said(h.words) for h in empty) and _every(aid, lambda o: _said(o.unknown))


def _nonempty(said: tuple[str, ...]) -> bool:
    return bool(said) and all(_said(text) for text in said)


def _good(aid: AidContent) -> bool:
    return _every(aid, lambda option: _nonempty(option.better))


def _bad(aid: AidContent) -> bool:
    return _every(aid, lambda option: _nonempty(option.worse))


def _lived(aid: AidContent) -> bool:
    return _every(aid, lambda option: _said(option.live))


def _dated(aid: AidContent) -> bool:
    return _DAY.search(aid.made) is not None


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ITEMS: tuple[tuple[str, str, Callable[[AidContent], bool]], ...] = (
    ("describes the condition", "qualifying", lambda aid: _said(aid.problem)),
    ("states the decision", "qualifying", lambda aid: _said(aid.decision)),
    ("describes the options", "qualifying", _options),
    ("says what is good about each", "qualifying", _good),
    ("says what is bad about each", "qualifying", _bad),
    ("says what each is like to live with", "qualifying", _lived),
    ("tells good and bad in equal detail", "certifying", _equal_detail),
    ("cites its evidence", "certifying", _cited),
    ("gives its date", "certifying", _dated),
    ("says when it is renewed", "certifying", lambda aid: _said(aid.update)),
    ("says how sure each number is", "certifying", _uncertain),
    ("says who paid for it", "certifying", lambda aid: _said(aid.funding)),
)
