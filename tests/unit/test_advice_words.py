"""The words of the decision aid: IPDAS, plain language, other languages, pictures of 100."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, get_args

import pytest

from advice_factory import a_back, a_person, advice_for, aid_for, an_elbow
from paean.evidence.approvals import statuses
from paean.evidence.option_file import condition_file, conditions
from paean.evidence.value import prices, prices_of
from paean.report.advice_content import AidContent, HorizonContent, OptionContent
from paean.report.advice_page import advice_page
from paean.report.advice_words import aid_content
from paean.report.catalogue import Catalogue, english, leaves, translated
from paean.report.clinician_words import contrast_rows
from paean.report.icon_array import Marks, beside, icon_array
from paean.report.ipdas import ipdas
from paean.study.advice import Chance, OptionAdvice
from paean.study.errors import PaeanError
from paean.study.person import Budget, Person, Preferences, Tried
from reading import grade, syllables

HIGHEST_GRADE = 8.0
PEOPLE = [a_person(), an_elbow(), a_back()]


def unmet(aid: AidContent) -> set[str]:
    return {item.name for item in ipdas(aid) if not item.met}


def with_options(aid: AidContent, change: Callable[[OptionContent], OptionContent]) -> AidContent:
    return replace(aid, options=tuple(map(change, aid.options)))


def each(**changed: Any) -> Callable[[AidContent], AidContent]:
    return lambda aid: with_options(aid, lambda option: replace(option, **changed))


def without_gaps(aid: AidContent) -> AidContent:
    def silent(option: OptionContent) -> OptionContent:
        horizons = tuple(
            replace(h, chances=tuple(replace(c, gap="") for c in h.chances))
            for h in option.horizons
        )
        return replace(option, horizons=horizons)

    return with_options(aid, silent)


def no_nothing(aid: AidContent) -> AidContent:
    return replace(aid, options=tuple(o for o in aid.options if o.key != "nothing"))


REMOVALS: dict[str, Callable[[AidContent], AidContent]] = {
    "describes the condition": lambda aid: replace(aid, problem=""),
    "states the decision": lambda aid: replace(aid, decision=""),
    "describes the options": no_nothing,
    "says what is good about each": each(better=("",)),
    "says what is bad about each": each(worse=("",)),
    "says what each is like to live with": each(live=""),
    "tells good and bad in equal detail": each(worse=("It can hurt a bit.",)),
    "cites its evidence": lambda aid: replace(aid, sources=aid.sources[:1]),
    "gives its date": lambda aid: replace(aid, made="Made with care by us."),
    "says when it is renewed": lambda aid: replace(aid, update=""),
    "says how sure each number is": without_gaps,
    "says who paid for it": lambda aid: replace(aid, funding=""),
}


@pytest.mark.parametrize("person", PEOPLE, ids=lambda p: p.condition)
def test_a_whole_aid_meets_all_twelve_items(person: Person) -> None:
    items = ipdas(aid_for(person))
    assert [item.kind for item in items] == ["qualifying"] * 6 + ["certifying"] * 6
    assert all(item.met for item in items)


def test_there_is_a_removal_for_every_item() -> None:
    assert {item.name for item in ipdas(aid_for())} == set(REMOVALS)


@pytest.mark.parametrize("item", REMOVALS)
def test_an_aid_without_an_item_fails_that_item(item: str) -> None:
    assert item in unmet(REMOVALS[item](aid_for()))


def test_an_aid_without_options_meets_nothing() -> None:
    assert len(unmet(replace(aid_for(), options=()))) == 12


def persons_words(aid: AidContent) -> str:
    """Return what stands on the person's two pages, a text a line."""
    told = [aid.problem, aid.decision, aid.danger, aid.average, *aid.about, *aid.how, *aid.matter]
    told += [*aid.ask, aid.update, aid.funding, *aid.origin, aid.not_device]
    for option in aid.options:
        told += [option.what, *option.better, *option.worse, option.live, option.recovery]
        told += [option.cost, option.covered, option.approved, option.whose, option.unknown]
        told += [option.sure, option.path_words]
        for horizon in option.horizons:
            told.append(horizon.words)
            for chance in horizon.chances:
                told += [chance.summary, chance.gap, chance.sure, chance.people]
    return "\n".join(text for text in told if text)


@pytest.mark.parametrize("person", PEOPLE, ids=lambda p: p.condition)
def test_the_persons_pages_read_at_grade_eight_or_below(person: Person) -> None:
    assert grade(persons_words(aid_for(person))) <= HIGHEST_GRADE


@pytest.mark.parametrize("person", PEOPLE, ids=lambda p: p.condition)
def test_no_option_is_told_above_grade_nine(person: Person) -> None:
    for option in aid_for(person).options:
        told = [option.what, *option.better, *option.worse, option.live, option.unknown]
        assert grade("\n".join(told)) <= HIGHEST_GRADE + 1, option.key


def test_the_grade_tells_plain_from_hard_words() -> None:
    assert grade("The cat sat on the mat. It was so warm.") < 1
    hard = "Intra-articular administration of autologous mesenchymal stromal cells is experimental."
    assert grade(hard) > 15
    counted = {"cat": 1, "treatment": 2, "people": 2, "painful": 2, "surgery": 3, "made": 1,
               "trial": 2, "cartilage": 3, "needle": 2}  # fmt: skip
    assert {word: syllables(word) for word in counted} == counted


def shouted(tree: Any) -> Any:
    """Return a language that nobody speaks: every text marked, its names in braces kept."""
    if isinstance(tree, dict):
        return {key: shouted(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [shouted(value) for value in tree]
    return "".join(
        part if part.startswith("{") else f"¡{part.upper()}!" if part.strip() else part
        for part in re.split(r"(\{[^}]*\})", tree)
    )


def other_language() -> dict[str, Any]:
    tree = shouted(dict(english().tree))
    return {**tree, "language": "qps", "direction": "rtl"}


def test_a_page_in_another_language_holds_no_english_text_of_the_catalogue() -> None:
    words = translated(other_language(), "qps.toml")
    advice = advice_for()
    page = advice_page(aid_content(advice, words), words)
    assert '<html lang="qps" dir="rtl">' in page
    plain = re.sub(r"<style>.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)
    left = [
        text
        for key, text in leaves(english().tree)
        if isinstance(text, str)
        and len(text.split()) > 3
        and "{" not in text
        and key.startswith(("page", "about", "how", "chance", "rows", "access", "conditions"))
        and text in plain
    ]
    assert not left


@pytest.mark.parametrize("key", ["page.title", "conditions.knee_osteoarthritis.problem", "status"])
def test_a_missing_text_is_an_error_that_names_it(key: str) -> None:
    tree = other_language()
    here: Any = tree
    *path, last = key.split(".")
    for part in path:
        here = here[part]
    del here[last]
    with pytest.raises(PaeanError, match=re.escape(f"the text {key}")):
        translated(tree, "qps.toml")


def test_a_translation_that_drops_a_value_is_an_error() -> None:
    tree = other_language()
    tree["about"]["pain"] = "¡ouch!"
    with pytest.raises(PaeanError, match=r"about\.pain differs in what stands in braces: pain"):
        translated(tree, "qps.toml")


def test_a_translation_that_shortens_a_list_is_an_error() -> None:
    tree = other_language()
    tree["ask"]["items"] = tree["ask"]["items"][:-1]
    with pytest.raises(PaeanError, match=r"ask\.items is not of the kind"):
        translated(tree, "qps.toml")


def priced() -> set[str]:
    """Return the keys of every price that an aid may show."""
    options = [o for name in conditions() for o in condition_file(name).options]
    sold = {p.key for o in options for c in o.classes for p in prices_of(c.product)}
    return sold | {key for o in options for key in o.prices}


def test_no_text_stands_for_a_price_that_no_aid_shows() -> None:
    assert set(dict(english().tree["prices"])) == priced()


@pytest.mark.parametrize(
    ("person", "key", "told"),
    [
        (a_person(jurisdiction="GB"), "nsaid", "4.20 GBP (naproxen pills for a month, 2011)."),
        (a_back(jurisdiction="GB"), "antidepressant", "2.39 GBP (a box of 28 pills"),
        (a_person(), "steroid", "82 USD (one shot, priced for tennis elbow, 2013)."),
        (a_person(), "hyaluronic_acid", "682 USD (a whole course, the lowest found, 2020)."),
        (a_person(), "prp", "700 USD (one shot in the knee, at the least, 2023)."),
    ],
)
def test_each_price_says_what_it_buys(person: Person, key: str, told: str) -> None:
    assert told in next(o for o in aid_for(person).options if o.key == key).cost


def test_a_limit_marks_every_whole_price_and_cells_say_why_they_bear_none() -> None:
    def marks(amount: float) -> dict[str, tuple[str, ...]]:
        limit = Preferences(budget=Budget(amount=amount, currency="USD"))
        return {o.key: o.marks for o in aid_for(a_person(preferences=limit)).options if o.marks}

    within, above = (
        ("The price we saw is within your limit",),
        ("The price we saw is above your limit",),
    )
    assert marks(3000) == {"steroid": within, "hyaluronic_acid": within}
    assert marks(100) == {"steroid": within, "hyaluronic_acid": above}
    limit = Preferences(budget=Budget(amount=3000, currency="USD"))
    for stated in (limit, None):
        cells = next(o for o in aid_for(a_person(preferences=stated)).options if o.key == "cells")
        assert ("we do not set it against your limit" in cells.cost) is (stated is limit)


def test_a_payer_that_decided_four_times_is_one_payer_and_four_decisions() -> None:
    cord = next(r for r in aid_for().cells if r.product == "Cord cells grown in a lab")
    [cells] = [o for o in advice_for().options if o.classes]
    rules = next(c for c in cells.classes if c.product == "umbilical_cord_msc").access.policies
    medicare = [p for p in rules if p.payer.startswith("Medicare contractor")]
    assert (len(medicare), len(rules)) == (4, 11)
    assert cord.covered == "11 of 11 decisions refuse (8 payers)"


def test_every_word_that_data_may_ask_for_is_in_the_catalogue() -> None:
    words = english()
    for status in statuses():
        assert words.text(f"status.{status}")
    for price in prices():
        assert words.text(f"places.{price.country}")
    for key in priced():
        assert words.text(f"prices.{key}")
    for name in conditions():
        for option in condition_file(name).options:
            for one in option.classes:
                assert words.text(f"products.{one.product}")
                assert words.text(f"harvest.{one.harvest}")


def shapes(picture: str) -> tuple[int, int, int, int]:
    """Return the full dots, diamonds, crosses and rings of a picture."""
    rings = picture.count('fill="none" stroke="#59626b"')
    return (
        picture.count("<circle") - rings,
        picture.count("<polygon"),
        picture.count("<path"),
        rings,
    )


@pytest.mark.parametrize(
    ("without", "with_it", "marks"),
    [
        (54, 68, (54, 14, 0, 32)),
        (96, 83, (83, 0, 13, 4)),
        (0, 0, (0, 0, 0, 100)),
        (100, 100, (100, 0, 0, 0)),
        (40, 40, (40, 0, 0, 60)),
    ],
)
def test_a_picture_draws_a_hundred_people_told_apart_by_shape(
    without: int, with_it: int, marks: tuple[int, int, int, int]
) -> None:
    found = shapes(icon_array(beside(without, with_it), "words"))
    assert found == marks
    assert sum(found) == 100


def test_a_picture_says_in_words_what_it_shows() -> None:
    picture = icon_array(Marks(full=54, extra=0, lost=0), 'Gel & "shot": 54 of 100')
    assert 'role="img"' in picture
    assert 'aria-label="Gel &amp; &quot;shot&quot;: 54 of 100"' in picture


@pytest.mark.parametrize("person", PEOPLE, ids=lambda p: p.condition)
def test_the_gap_told_is_the_difference_of_the_counts_shown(person: Person) -> None:
    shown = [
        c for o in aid_for(person).options for h in o.horizons for c in h.chances
        if c.with_it is not None
    ]  # fmt: skip
    assert shown
    for chance in shown:
        assert chance.with_it is not None
        gap = chance.with_it - chance.without
        told = "none" if gap == 0 else f"{abs(gap)} {'more' if gap > 0 else 'fewer'}"
        assert f"The gap: {told}" in chance.gap


def shown_at(person: Person, key: str, title: str) -> HorizonContent:
    found = next(o for o in aid_for(person).options if o.key == key)
    return next(h for h in found.horizons if h.title == title)


def test_a_pool_of_shams_and_nothing_is_called_so_in_words_label_and_picture() -> None:
    [chance] = shown_at(an_elbow(), "nothing", "At 12 months").chances
    assert chance.label_without == "Nothing new, or a sham"
    assert "with nothing new, or with a sham" in chance.gap
    assert "Nothing new, or a sham: 89 of 100" in str(chance.picture_without)


def test_a_group_seen_at_six_weeks_is_told_at_six_weeks_and_not_drawn_at_three_months() -> None:
    early = shown_at(a_person(), "nothing", "At 3 months")
    assert not early.chances
    assert "Seen sooner, at 6 weeks, in 31 people: 21 of 100 got better" in early.words
    against_it = shown_at(a_person(), "exercise", "At 3 months").chances[1]
    assert "Against no new treatment: 21 (seen at 6 weeks) and 37 of 100." in against_it.gap


def test_what_was_seen_at_six_months_is_told_where_twelve_show_nothing() -> None:
    late = shown_at(a_person(), "prp", "At 12 months")
    assert not late.chances
    assert "Seen sooner, at 24 weeks" in late.words


def test_a_gap_whose_range_holds_none_says_so() -> None:
    for key, told in (("prp", True), ("steroid", False)):
        gap = shown_at(a_person(), key, "At 3 months").chances[0].gap
        assert ("It may be none" in gap) is told


def test_the_last_gap_of_the_path_is_told_with_its_range() -> None:
    path = next(o for o in aid_for().options if o.key == "steroid").path_words
    assert re.search(r"at 24 weeks\. This last gap may be from \d\.\d less pain to \d\.\d", path)


def every(one: OptionAdvice) -> list[Chance]:
    found = [*one.others, one.earlier, one.between, *(c for cs in one.chances.values() for c in cs)]
    return [c for c in found if c is not None]


def test_the_clinician_sees_every_point_of_the_path_with_its_interval_and_source() -> None:
    advice = advice_for()
    rows = contrast_rows(advice, english())
    for one in advice.options:
        for point in one.path[1:]:
            shown = next(c for c in every(one) if (c.weeks, c.against) == (point.weeks, "sham"))
            assert shown.points is not None
            assert (10 * point.gap.low, 10 * point.gap.high) == pytest.approx(
                (shown.points.low, shown.points.high)
            )
    assert [row[2] for row in rows if row[0] == "Steroid shot"] == ["4", "12", "24"]
    assert all(" to " in row[3] and row[-1] for row in rows if row[1] == "sham")


@pytest.mark.parametrize("make", [a_person, an_elbow, a_back])
def test_all_that_was_told_as_tried_is_listed(make: Callable[..., Person]) -> None:
    every = get_args(Tried)
    [told] = [a for a in aid_for(make(tried=every)).about if a.startswith("You have tried")]
    assert len(told.split(", ")) == len(every)
    assert "Painkillers (NSAID gel or pills)" in told


def test_what_the_person_does_not_want_is_marked_and_stays_in_its_place() -> None:
    plain, stated = a_person(), a_person(
        preferences=Preferences(accepted_cell_sources=(), surgery="never"), tried=("exercise",)
    )  # fmt: skip
    before, after = aid_for(plain), aid_for(stated)
    assert [o.key for o in before.options] == [o.key for o in after.options]
    marked = {o.key: o.marks for o in after.options if o.marks}
    assert set(marked) == {"surgery", "cells", "exercise"}


def test_a_text_that_is_missing_is_an_error_and_never_blank() -> None:
    empty = Catalogue(name="none.toml", tree={})
    with pytest.raises(PaeanError, match="the text language is missing"):
        aid_content(advice_for(), empty)
