"""Quantities: a number and a unit become one number, or a reason why not."""

import re

import pytest

from paean.files.units import EXAMPLES, UNITS, Wrong, file_key, pattern, quantity, unit_suffix


@pytest.mark.parametrize(
    ("text", "suffix", "value"),
    [
        ("12 weeks", "_days", 84.0),
        ("-14 days", "_days", -14.0),
        ("36 hours", "_days", 1.5),
        ("12 months", "_days", 365.25),
        ("1 year", "_days", 365.25),
        ("40 years", "_years", 40.0),
        ("18 months", "_years", 1.5),
        ("50 million cells", "_million_cells", 50.0),
        ("5e7 cells", "_million_cells", 50.0),
        ("0.05 billion cells", "_million_cells", 50.0),
        ("50000 thousand cells", "_million_cells", 50.0),
        ("0.04 g", "_mg", 40.0),
        ("40000 µg", "_mg", 40.0),
        ("5 ml", "_ml", 5.0),
        ("5000 ul", "_ml", 5.0),
        (".005 L", "_ml", 5.0),
        ("  +12.weeks ", "_days", 84.0),
    ],
)
def test_a_number_and_a_unit_are_converted_once(text, suffix, value) -> None:
    assert quantity(text, suffix) == pytest.approx(value, rel=1e-12)


def test_every_example_in_a_remedy_is_a_quantity() -> None:
    assert EXAMPLES.keys() == UNITS.keys()
    for suffix, example in EXAMPLES.items():
        assert isinstance(quantity(example, suffix), float)


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (84, "84 has no unit"),
        (True, "true has no unit"),
        (["12 weeks"], '["12 weeks"] has no unit'),
        ("84", '"84" is not a number with a unit'),
        ("twelve weeks", '"twelve weeks" is not a number with a unit'),
        ("nan days", '"nan days" is not a number with a unit'),
        ("inf days", '"inf days" is not a number with a unit'),
        ("", '"" is not a number with a unit'),
        ("1e400 days", '"1e400 days" is too large'),
    ],
)
def test_what_is_no_quantity_says_so_with_an_example(value, problem) -> None:
    assert quantity(value, "_days") == Wrong(
        problem=problem, remedy='write a number and a unit, such as "12 weeks"'
    )


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("50 mg", "mg"),
        ("2 Days", "Days"),
        ("12 weeks 3 days", "weeks 3 days"),
        ("1e days", "e days"),
    ],
)
def test_a_unit_of_something_else_is_answered_with_the_units_of_this(text, unit) -> None:
    assert quantity(text, "_days") == Wrong(
        problem=f'"{unit}" is not a unit here',
        remedy="use one of: hour, hours, day, days, week, weeks, month, months, year, years",
    )


def test_a_long_text_is_shown_short() -> None:
    wrong = quantity("1 " + "x" * 1000, "_mg")
    assert isinstance(wrong, Wrong)
    assert wrong.problem == '"' + "x" * 36 + "... is not a unit here"


def test_a_field_stands_in_a_file_without_its_unit() -> None:
    assert file_key("dose_million_cells") == "dose"
    assert file_key("minimum_age_years") == "minimum_age"
    assert file_key("on_days") == "on"
    assert (file_key("name"), unit_suffix("name")) == ("name", "")
    # a unit is known by the end of a name only
    assert file_key("days_off") == "days_off"


TEXTS = [
    "0 days", "-0 days", "+0.0 days", "-0.0e5 days", "5 days", "-5 days", "-.5 days", "+5days",
    "00.10 days", "0e5 days", "-1e-3 days", "1e2 days", " 1  days ", "5", "days", "5 mg",
    "--5 days", "5 day s", "1e1000 days", "5. days", ". days",
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_the_pattern_for_editors_takes_what_the_reader_takes(text) -> None:
    value = quantity(text, "_days")
    matches = re.search(pattern("_days"), text) is not None
    assert matches == isinstance(value, float)


@pytest.mark.parametrize("text", TEXTS)
def test_the_pattern_knows_what_is_negative_and_what_is_zero(text) -> None:
    value = quantity(text, "_days")
    known = isinstance(value, float)
    assert bool(re.search(pattern("_days", least=0), text)) == (known and value >= 0)
    assert bool(re.search(pattern("_days", above=0), text)) == (known and value > 0)
