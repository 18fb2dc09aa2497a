"""Chances in whole people out of 100, in words and as paired pictures."""

from paean.report.advice_content import ChanceContent, HorizonContent
from paean.report.catalogue import Catalogue
from paean.report.icon_array import Marks, beside, icon_array
from paean.study.advice import Chance, OptionAdvice

_KEY = {"3 months": "3", "12 months": "12"}


def horizon(option: OptionAdvice, at: str, name: str, words: Catalogue) -> HorizonContent:
    """Return what an option shows of one time."""
    title = words.text(f"chance.horizon_{_KEY[at]}")
    shown = option.chances[at]
    if shown:
        told = tuple(
            _chance(c, f"{name}, {title}", words, alone=option.name == "nothing", drawn=i == 0)
            for i, c in enumerate(shown)
        )
        return HorizonContent(title=title, chances=told, words="")
    return HorizonContent(title=title, chances=(), words=_nothing(option, at, words))


def level(chance: Chance) -> str:
    """Return the certainty as part of a key."""
    return chance.certainty.replace(" ", "_")


def counts(chance: Chance) -> tuple[int, int]:
    """Return whole people out of 100 without and with; their difference is what is told."""
    return round(chance.without.value), round(chance.with_it.value)


def difference_words(number: int, words: Catalogue) -> str:
    """Return ``3 more``, ``3 fewer`` or that there is none."""
    if number == 0:
        return words.text("chance.none")
    return words.text("chance.more" if number > 0 else "chance.fewer", n=abs(number))


def _nothing(option: OptionAdvice, at: str, words: Catalogue) -> str:
    if option.evidence in ("none", "other_outcome"):
        why = "no_evidence" if option.evidence == "none" else "other_outcome"
        return words.text(f"chance.{why}" if at == "3 months" else "chance.as_above")
    seen = option.earlier if at == "3 months" else option.between
    if seen is None:
        return words.text(f"chance.unknown_{_KEY[at]}")
    return f"{words.text('chance.not_known')} {_sooner(seen, words)}"


def _sooner(seen: Chance, words: Catalogue) -> str:
    """Return in words what was seen before a time at which nothing was."""
    without, with_it = counts(seen)
    if seen.against != "sham":
        return words.text(
            "chance.earlier_alone", weeks=f"{seen.weeks:.0f}", without=without, people=seen.people,
            low=round(seen.without.low), high=round(seen.without.high),
        )  # fmt: skip
    return words.text(
        "chance.earlier", weeks=f"{seen.weeks:.0f}", without=without, with_it=with_it,
        difference=difference_words(with_it - without, words), **_range(seen, words),
    )  # fmt: skip


def _range(chance: Chance, words: Catalogue) -> dict[str, str]:
    low, high = round(chance.difference.low), round(chance.difference.high)
    return {"low": difference_words(low, words), "high": difference_words(high, words)}


def _chance(
    chance: Chance, title: str, words: Catalogue, *, alone: bool, drawn: bool
) -> ChanceContent:
    """Return one chance; only the first of a time is drawn, so that pictures compare alike."""
    without, with_it = counts(chance)
    against = words.text(f"chance.with_{chance.against}")
    this = words.text("chance.with_it")
    low, high = round(chance.without.low), round(chance.without.high)
    return ChanceContent(
        against=chance.against, label_without=against, label_with=this,
        without=without, with_it=None if alone else with_it,
        summary="" if alone or not drawn else words.text(
            "chance.summary_sham" if chance.against == "sham" else "chance.summary_without",
            without=without, with_it=with_it,
        ),
        gap=words.text(f"chance.alone_{chance.against}", without=without, low=low, high=high)
        if alone
        else _gap(chance, words, drawn=drawn),
        sure=words.text(f"chance.sure_{level(chance)}"), people=_people(chance, words),
        picture_without=icon_array(
            Marks(full=without, extra=0, lost=0), _label(title, against, without, words)
        )
        if drawn
        else None,
        picture_with=None
        if alone or not drawn
        else icon_array(beside(without, with_it), _label(title, this, with_it, words)),
    )  # fmt: skip


def _gap(chance: Chance, words: Catalogue, *, drawn: bool) -> str:
    """Return the difference with its range, and that it may be none where the range holds 0."""
    without, with_it = counts(chance)
    difference = difference_words(with_it - without, words)
    if chance.against == "nothing" and not drawn:
        return words.text(
            "chance.gap_nothing", difference=difference, without=_seen_at(chance, words),
            with_it=with_it, **_range(chance, words),
        )  # fmt: skip
    key = "gap_open" if chance.difference.low < 0 < chance.difference.high else "gap"
    return words.text(f"chance.{key}", difference=difference, **_range(chance, words))


def _seen_at(chance: Chance, words: Catalogue) -> str:
    """Return how many improved without it, with the time where that was another."""
    without, _ = counts(chance)
    if chance.base_weeks is None:
        return str(without)
    return words.text("chance.seen_at", without=without, weeks=f"{chance.base_weeks:.0f}")


def _label(title: str, group: str, number: int, words: Catalogue) -> str:
    return words.text("chance.picture", title=title, label=group, n=number, rest=100 - number)


def _people(chance: Chance, words: Catalogue) -> str:
    trials = (
        words.text("chance.trials_one")
        if chance.trials == 1
        else words.text("chance.trials_many", n=chance.trials)
    )
    told = (
        words.text("chance.people", people=f"{chance.people:,}", trials=trials)
        if chance.people
        else words.text("chance.people_unknown", trials=trials)
    )
    return told if chance.by_severity else f"{told} {words.text('chance.by_trial')}"
