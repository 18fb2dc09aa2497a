"""Every fault of a protocol file is named at its file, line, column and key, with a remedy."""

import os
import re
from pathlib import Path

import pytest

from paean.files.protocol import parse_protocol, read_protocol
from paean.files.text import LARGEST_BYTES
from paean.study.errors import PaeanError

SMALL = """\
[study]
identifier = "small"
title = "Cells against saline"
question = "Do cells relieve pain?"
design = "parallel"
jurisdiction = "EU"
date = 2025-01-31

[condition]
name = "knee_osteoarthritis"

[population]
minimum_age = "40 years"
maximum_age = "70 years"
pain_threshold = { outcome = "pain", at_least = 40 }
baseline = [{ variable = "pain", mean = 60, sd = 15 }]

[[arms]]
name = "cells"
label = "Cells"
role = "experimental"
planned = 30
[[arms.treatments]]
kind = "cell_product"
product = "bone_marrow_msc"
donor = "allogeneic"
origin = "bone marrow"
site = "knee joint"
dose = "50 million cells"
viability = 0.85
on = ["0 days"]

[[arms]]
name = "saline"
label = "Saline"
role = "control"
planned = 30
treatments = [{ kind = "saline", on = ["0 days"] }]

[masking]
participants = true

[allocation]
method = "permuted_blocks"

[schedule]
end = "6 months"
[[schedule.visits]]
name = "baseline"
kind = "baseline"
at = "0 days"
[[schedule.visits]]
name = "week 4"
at = "4 weeks"
before = "3 days"
after = "3 days"
[[schedule.visits]]
name = "month 6"
at = "6 months"
before = "1 week"

[[outcomes]]
name = "pain"
label = "Knee pain"
instrument = "pain_vas"
minimum = 0
maximum = 100
higher_is_worse = true
mcid = [{ value = 17.5, applies = "within_person", source = "a review" }]

[[estimands]]
name = "cells against saline"
objective = "primary"
treatment = "cells"
comparator = "saline"
population = "all randomised"
variable = { outcome = "pain", visit = "month 6" }
summary = "difference_in_means"

[sample_size]
randomised = 60
source = ["paper"]

[sources.paper]
citation = "A paper"
"""
KINDS = (
    "cell_product, saline, corticosteroid, hyaluronic_acid, platelet_rich_plasma, secretome, "
    "nsaid, gabapentinoid, snri, oral_placebo, physiotherapy, usual_care, wait_and_see, "
    "ngf_antibody, surgery, sham_harvest"
)


def said(content: str | bytes) -> list[str]:
    """Return what the faults of a text say, each one line."""
    content = content if isinstance(content, bytes) else content.encode("utf-8")
    with pytest.raises(PaeanError) as caught:
        parse_protocol(content, "trial.toml")
    return [str(fault) for fault in caught.value.faults]


def changed(*changes: tuple[str, str]) -> str:
    """Return the small protocol with each text, which stands in it once, replaced."""
    text = SMALL
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
        text = text.replace(old, new)
    return text


def test_a_whole_protocol_is_read() -> None:
    protocol = parse_protocol(SMALL.encode("utf-8"), "trial.toml")
    cells = protocol.arm("cells").cells[0]
    assert (cells.dose_million_cells, cells.viability, cells.on_days) == (50.0, 0.85, (0.0,))
    assert protocol.study.date.isoformat() == "2025-01-31"
    assert protocol.schedule.end_days == pytest.approx(182.625)
    assert protocol.sources["paper"].citation == "A paper"


def test_a_date_may_be_a_text_and_line_ends_and_marks_of_other_systems_are_no_fault() -> None:
    known = parse_protocol(SMALL.encode("utf-8"), "")
    as_text = changed(("date = 2025-01-31", 'date = "2025-01-31"'))
    windows = "\ufeff" + SMALL.replace("\n", "\r\n")
    assert parse_protocol(as_text.encode("utf-8"), "") == known
    assert parse_protocol(windows.encode("utf-8"), "") == known


# Keys


def test_an_unknown_key_comes_with_the_known_one_that_looks_like_it() -> None:
    assert said(changed(('label = "Cells"', 'label = "Cells"\nplaned = 30'))) == [
        "trial.toml:21:1: arms[0].planed: unknown key 'planed'; did you mean 'planned'?"
    ]


def test_a_key_with_its_unit_is_the_key_without() -> None:
    assert said(changed(("dose =", "dose_million_cells ="))) == [
        (
            "trial.toml:29:1: arms[0].treatments[0].dose_million_cells: "
            "unknown key 'dose_million_cells'; did you mean 'dose'?"
        )
    ]


def test_an_unknown_key_like_no_other_comes_with_all_known_ones() -> None:
    assert said(changed(("participants = true", "participants = true\nzzz = 1"))) == [
        (
            "trial.toml:42:1: masking.zzz: unknown key 'zzz'; "
            "known keys: participants, assessors, clinicians, sham_harvest, statisticians, how, "
            "identical_appearance, injector_apart, guess_asked, unmasking, source"
        )
    ]


def test_a_missing_key_is_named_at_the_part_that_lacks_it() -> None:
    assert said(changed(('role = "control"\n', ""))) == [
        "trial.toml:33:1: arms[1].role: this key is missing; add it"
    ]


def test_a_missing_part_is_named_at_the_start_of_the_file() -> None:
    assert said(changed(('[allocation]\nmethod = "permuted_blocks"\n', ""))) == [
        "trial.toml:1:1: allocation: this key is missing; add it"
    ]


def test_a_table_written_twice_is_not_toml() -> None:
    assert said(SMALL + "\n[study]\n") == [
        (
            "trial.toml:87:7: this is not TOML: cannot declare 'study' twice; "
            "mend the syntax on this line"
        )
    ]


# Types


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('title = "Cells against saline"', "title = 3",
         "3:1: study.title: 3 is of the wrong type; give a text"),
        ('title = "Cells against saline"', "title = 2025-01-31",
         "3:1: study.title: 2025-01-31 is of the wrong type; give a text"),
        ('name = "cells"\n', 'name = { is = "cells" }\n',
         '19:1: arms[0].name: {"is": "cells"} is of the wrong type; give a text'),
        ("participants = true", 'participants = "yes"',
         '41:1: masking.participants: "yes" is of the wrong type; give true or false'),
        ("viability = 0.85", "viability = true",
         "30:1: arms[0].treatments[0].viability: true is of the wrong type; give a number"),
        ("randomised = 60", "randomised = 60.0",
         "81:1: sample_size.randomised: 60.0 is of the wrong type; give a whole number"),
        ('source = ["paper"]', 'source = "paper"',
         '82:1: sample_size.source: "paper" is of the wrong type; give a list'),
        ('source = ["paper"]', 'source = ["paper", 1]',
         "82:20: sample_size.source[1]: 1 is of the wrong type; give a text"),
        ('at_least = 40', 'at_least = "40"',
         '15:38: population.pain_threshold.at_least: "40" is of the wrong type; give a number'),
        ('variable = { outcome = "pain", visit = "month 6" }', "variable = []",
         "77:1: estimands[0].variable: [] is of the wrong type; give a table"),
        ('treatments = [{ kind = "saline", on = ["0 days"] }]', "treatments = [1]",
         "38:15: arms[1].treatments[0]: 1 is of the wrong type; give a table"),
        ('[sources.paper]\ncitation = "A paper"', '[sources]\npaper = "A paper"',
         '85:1: sources.paper: "A paper" is of the wrong type; give a table'),
        ("date = 2025-01-31", "date = 2025-01-31T10:00:00",
         ("7:1: study.date: 2025-01-31T10:00:00 is of the wrong type; "
         "give a date such as 2026-01-31")),
        ("date = 2025-01-31", 'date = "0"',
         '7:1: study.date: "0" is of the wrong type; give a date such as 2026-01-31'),
        ("date = 2025-01-31", 'date = "2025-02-30"',
         '7:1: study.date: "2025-02-30" is no day of the calendar; give a date such as 2026-01-31'),
        ('design = "parallel"', 'design = "crossover"',
         ('5:1: study.design: "crossover" is not known here; '
         "use one of: parallel, within_patient")),
        ('label = "Cells"', 'label = ""',
         ("20:1: arms[0].label: this text is empty; "
         "write it, or leave the key out if it may be absent")),
    ],
)  # fmt: skip
def test_a_value_of_the_wrong_type_is_shown_with_what_is_wanted(old, new, fault) -> None:
    assert said(changed((old, new))) == [f"trial.toml:{fault}"]


def test_a_source_may_be_called_like_a_field_or_a_noun() -> None:
    more = "[sources.CellProduct]\ncitation = 1\n[sources.dose_mg]\ncitation = 2\n"
    assert said(SMALL + more) == [
        "trial.toml:87:1: sources.CellProduct.citation: 1 is of the wrong type; give a text",
        "trial.toml:89:1: sources.dose_mg.citation: 2 is of the wrong type; give a text",
    ]


@pytest.mark.parametrize(
    ("new", "fault"),
    [
        ("", f"23:1: arms[0].treatments[0]: kind is missing; use one of: {KINDS}"),
        ('kind = "cells"\n',
         f"24:1: arms[0].treatments[0].kind: unknown kind 'cells'; use one of: {KINDS}"),
        ("kind = 7\n", f"24:1: arms[0].treatments[0].kind: unknown kind 7; use one of: {KINDS}"),
    ],
)  # fmt: skip
def test_a_treatment_is_told_by_its_kind(new, fault) -> None:
    assert said(changed(('kind = "cell_product"\n', new))) == [f"trial.toml:{fault}"]


def test_a_key_of_another_kind_of_treatment_is_unknown() -> None:
    text = changed(('{ kind = "saline", on', '{ kind = "saline", viability = 1, on'))
    assert said(text) == [
        (
            "trial.toml:38:34: arms[1].treatments[0].viability: unknown key 'viability'; "
            "known keys: kind, volume, on, source"
        )
    ]


# Quantities and ranges


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('"50 million cells"', '"50 mg"',
         ('29:1: arms[0].treatments[0].dose: "mg" is not a unit here; '
         "use one of: cells, thousand cells, million cells, billion cells")),
        ('"50 million cells"', "50",
         ("29:1: arms[0].treatments[0].dose: 50 has no unit; "
         'write a number and a unit, such as "50 million cells"')),
        ('"50 million cells"', '"-50 million cells"',
         ('29:1: arms[0].treatments[0].dose: "-50 million cells" is impossible here; '
         "give a value of at least 0 million cells")),
        ("viability = 0.85", "viability = 1.2",
         ("30:1: arms[0].treatments[0].viability: 1.2 is impossible here; "
         "give a value of at most 1")),
        ('site = "knee joint"', 'site = "knee joint"\nvolume = "0 ml"',
         '29:1: arms[0].treatments[0].volume: "0 ml" is impossible here; give a value above 0 ml'),
        ('0.85\non = ["0 days"]', '0.85\non = ["0 days", "-1 days"]',
         ('31:17: arms[0].treatments[0].on[1]: "-1 days" is impossible here; '
         "give a value of at least 0 days")),
        ('0.85\non = ["0 days"]', '0.85\non = "0 days"',
         ('31:1: arms[0].treatments[0].on: "0 days" is of the wrong type; '
         'give a list such as ["12 weeks"]')),
        ('0.85\non = ["0 days"]', "0.85\non = []",
         "31:1: arms[0].treatments[0].on: this list is empty; give at least one"),
        ('end = "6 months"', 'end = "200 years"',
         ('47:1: schedule.end: "200 years" is impossible here; '
         "give a value of at most 36525 days")),
        ("planned = 30\n[", "planned = 100001\n[",
         "22:1: arms[0].planned: 100001 is impossible here; give a value of at most 100000"),
    ],
)  # fmt: skip
def test_a_quantity_out_of_range_is_shown_as_it_stands_in_the_file(old, new, fault) -> None:
    assert said(changed((old, new))) == [f"trial.toml:{fault}"]


@pytest.mark.parametrize("number", ["nan", "-nan", "inf", "-inf"])
def test_what_is_no_number_is_refused_wherever_a_number_stands(number) -> None:
    shown = number.removeprefix("-") if "nan" in number else number
    for old, spot in (
        ("viability = 0.85", "30:1: arms[0].treatments[0].viability"),
        ("maximum = 100", "67:1: outcomes[0].maximum"),
        ("at_least = 40", "15:38: population.pain_threshold.at_least"),
    ):
        key = old.split(" = ")[0]
        assert said(changed((old, f"{key} = {number}"))) == [
            (
                f"trial.toml:{spot}: {shown} is not a finite number; "
                "give a finite number, or leave the key out"
            )
        ]


@pytest.mark.parametrize("number", ["9" * 30, "-" + "9" * 400, "0x" + "f" * 9000, "1e400"])
def test_a_giant_number_is_refused(number) -> None:
    [fault] = said(changed(("maximum = 100", f"maximum = {number}")))
    spot, words = fault.split(": outcomes[0].maximum: ")
    assert spot == "trial.toml:67:1"
    assert words == (
        "inf is not a finite number; give a finite number, or leave the key out"
        if number == "1e400"
        else "this whole number is too large; give a number of at most 18 digits"
    )


def test_a_number_of_thousands_of_digits_is_refused_where_it_stands() -> None:
    assert said(changed(("maximum = 100", "maximum = " + "9" * 5000))) == [
        "trial.toml:67:11: this whole number is too large; give a number of at most 18 digits"
    ]


# Parts that do not fit each other


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('before = "3 days"', 'before = "5 weeks"',
         ("52:1: schedule.visits[1]: 'week 4' opens on day -7, before 'baseline' has closed "
         "on day 0; narrow one of the two windows")),
        ('at = "6 months"', 'at = "7 months"',
         ("59:1: schedule.visits[2].at: 'month 6' on day 213.062 is after the end of the study "
         "on day 182.625; move the visit or the end")),
        ('at = "4 weeks"', 'at = "4 weeks"\nkind = "screening"',
         ("54:1: schedule.visits[1].at: screening visit 'week 4' is after day 0, "
         "the first treatment; move it to day 0 or before")),
        ('name = "week 4"', 'name = "month 6"',
         "58:1: schedule.visits[2].name: 'month 6' is used 2 times; give each its own name"),
        ('kind = "saline", on = ["0 days"]', 'kind = "saline", on = ["1 years"]',
         ("38:34: arms[1].treatments[0].on: treatment on day 365.25 is after the end of the study "
         "on day 182.625; move the treatment or the end")),
        ('kind = "saline", on = ["0 days"]', 'kind = "saline", on = ["7 days", "0 days"]',
         ("38:34: arms[1].treatments[0].on: treatment days do not rise; "
         "list each day once, in order")),
        ('treatment = "cells"', 'treatment = "stem cells"',
         "74:1: estimands[0].treatment: there is no arm 'stem cells'; name one of: cells, saline"),
        ('visit = "month 6" }', 'visit = "month 9" }',
         ("77:32: estimands[0].variable.visit: there is no visit 'month 9'; "
         "name one of: baseline, month 6, week 4")),
        ('visit = "month 6" }', 'visit = "baseline" }',
         ("77:32: estimands[0].variable.visit: 'baseline' is not a follow-up visit; "
         "name a visit after treatment")),
        ('summary = "difference_in_means"', 'summary = "risk_difference"',
         ("78:1: estimands[0].summary: 'risk_difference' does not summarise "
         "'change_from_baseline'; use difference_in_means for changes and scores, "
         "risk_difference for responders, mean_change for the change of one arm")),
        ('source = ["paper"]', 'source = ["book"]',
         "82:11: sample_size.source[0]: there is no source 'book'; name one of: paper"),
        ("randomised = 60", "randomised = 61",
         ("81:1: sample_size.randomised: the arms plan for 60 people, the sample size says 61; "
         "make the two agree")),
        ('design = "parallel"', 'design = "within_patient"',
         ("81:1: sample_size.randomised: the arms plan for 30 people, the sample size says 60; "
         "make the two agree")),
        ("at_least = 40", "at_least = 400",
         ("15:38: population.pain_threshold.at_least: 400 lies outside the scale of 'pain'; "
         "state it on the outcome's own scale")),
        ("mean = 60", "mean = 600",
         ("16:34: population.baseline[0].mean: 600 lies outside the scale of 'pain'; "
         "state it between 0 and 100")),
        ('variable = "pain", mean = 60', 'variable = "age_years", mean = 600',
         ("16:39: population.baseline[0].mean: 600 lies outside the scale of 'age_years'; "
         "state it between 0 and 150")),
        ("sd = 15", "sd = 150",
         ("16:45: population.baseline[0].sd: the standard deviation 150 is wider than "
         "the scale of 'pain'; check whether it is one")),
        ('maximum_age = "70 years"', 'maximum_age = "30 years"',
         ("14:1: population.maximum_age: the maximum age 30 is not above the minimum 40; "
         "check the two ages")),
        ("higher_is_worse = true", "higher_is_worse = true\nresolution = 101",
         ("69:1: outcomes[0].resolution: the resolution 101 is wider than the scale; "
         "state the smallest step of the scale")),
        ("value = 17.5", "value = 100",
         ("69:11: outcomes[0].mcid[0].value: the MCID 100 is as wide as the scale; "
         "state it on the outcome's own scale")),
    ],
)  # fmt: skip
def test_parts_that_do_not_fit_are_named_at_the_key_to_mend(old, new, fault) -> None:
    assert said(changed((old, new))) == [f"trial.toml:{fault}"]


def test_a_follow_up_visit_is_after_day_0() -> None:
    text = changed(('at = "4 weeks"', 'at = "-4 weeks"'), ('before = "3 days"\n', ""))
    assert said(text) == [
        (
            "trial.toml:54:1: schedule.visits[1].at: follow-up visit 'week 4' is not after day 0; "
            "move it, or set kind to 'screening' or 'baseline'"
        )
    ]


def test_within_patients_every_arm_has_the_same_people() -> None:
    text = changed(
        ('design = "parallel"', 'design = "within_patient"'),
        ("planned = 30\n[", "planned = 60\n["),
    )
    assert said(text) == [
        (
            "trial.toml:37:1: arms[1].planned: 'saline' plans for 30 people, another arm for 60; "
            "within patients each person is in every arm; plan the same number in every arm"
        )
    ]


def test_several_faults_are_reported_at_once_in_the_order_of_the_file() -> None:
    text = changed(
        ('title = "Cells against saline"', "titel = 1"),
        ("viability = 0.85", "viability = 2"),
        ('"50 million cells"', '"50 mg"'),
        ("participants = true", "participants = nan"),
    )
    assert [re.sub(r": [^:]*$", "", fault) for fault in said(text)] == [
        "trial.toml:1:1: study.title",
        "trial.toml:3:1: study.titel",
        'trial.toml:29:1: arms[0].treatments[0].dose: "mg" is not a unit here; use one of',
        "trial.toml:30:1: arms[0].treatments[0].viability",
        "trial.toml:41:1: masking.participants",
    ]


# Text that is no TOML


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('a = 1\nb = "open\nc = 2\n', "2:10: this is not TOML: illegal character '\\n'"),
        ("a = 1\na = 2\n", "2:6: this is not TOML: cannot overwrite a value"),
        ("a = 1\nb = [1,\n", "2:8: this is not TOML: invalid value"),
        ('a = """open', "1:12: this is not TOML: unterminated string"),
        ("a = 1\nnothing\n", "2:8: this is not TOML: expected '=' after a key in a key/value pair"),
        ('a = "nul \x00"\n', "1:10: this is not TOML: illegal character '\\x00'"),
        (
            "a = 1\rb = 2",
            "1:6: this is not TOML: expected newline or end of document after a statement",
        ),
    ],
)
def test_broken_toml_is_shown_at_its_line(text, fault) -> None:
    assert said(text) == [f"trial.toml:{fault}; mend the syntax on this line"]


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-32"])
def test_another_encoding_is_refused_at_the_first_character_that_shows_it(encoding) -> None:
    text = changed(('title = "Cells against saline"', 'title = "Größe"'))
    spot = "3:12" if encoding == "latin-1" else "1:1"
    assert said(text.encode(encoding)) == [
        f"trial.toml:{spot}: this is not UTF-8 text; save the file as UTF-8"
    ]


@pytest.mark.parametrize("content", [b"", b"\n \t\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_called_empty(content) -> None:
    assert said(content) == ["trial.toml:1:1: the file is empty; see protocols/ for examples"]


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 100 + "]" * 100,
        "a = " + "[" * 100_000 + "]" * 100_000,
        "a = " + "{ b = " * 5000 + "1" + "}" * 5000,
        "a" + ".b" * 5000 + " = 1",
        "[a" + ".b" * 200_000 + "]",
        changed(("planned = 30\n[", f"planned = {'[' * 25}{']' * 25}\n[")),
    ],
    ids=["lists", "many lists", "tables", "dotted", "header", "inside"],
)
def test_deep_nesting_is_refused(text) -> None:
    [fault] = said(text)
    assert re.fullmatch(
        r"trial\.toml:(1|22):\d+: (\S+: )?"
        r"the tables are nested too deeply; see protocols/ for examples",
        fault,
    )


def test_a_control_character_is_no_text_even_when_it_is_escaped() -> None:
    text = changed(
        ('identifier = "small"', 'identifier = "sm\\u0000all"'),
        ("[sources.paper]", '[sources."\\u001b[31m"]'),
        ('source = ["paper"]\n', ""),
    )
    assert said(text) == [
        "trial.toml:2:1: study.identifier: the control character U+0000 is no text; remove it",
        (
            'trial.toml:83:1: sources."\\u001b[31m": '
            "the control character U+001B is no text; remove it"
        ),
    ]


def test_a_long_value_is_shown_short() -> None:
    [fault] = said(changed(('design = "parallel"', f'design = "{"x" * 10_000}"')))
    assert fault == (
        f'trial.toml:5:1: study.design: "{"x" * 36}... is not known here; '
        "use one of: parallel, within_patient"
    )


# Files


def refused(path: Path) -> str:
    with pytest.raises(PaeanError) as caught:
        read_protocol(path)
    return str(caught.value).replace(str(path), "FILE")


def test_a_fault_in_a_file_carries_the_name_of_the_file(tmp_path) -> None:
    path = tmp_path / "my trial.toml"
    path.write_text(changed(("viability = 0.85", "viability = 2")), encoding="utf-8")
    assert refused(path) == (
        "FILE:30:1: arms[0].treatments[0].viability: 2 is impossible here; "
        "give a value of at most 1"
    )


def test_a_missing_file_a_folder_and_an_impossible_name_are_refused(tmp_path) -> None:
    assert refused(tmp_path / "none.toml") == "FILE: there is no such file; check the path"
    assert refused(tmp_path) == "FILE: this is a folder; name the protocol file inside it"
    assert refused(Path("nul\0.toml")).endswith(
        ": the file cannot be read (embedded null byte); check the path"
    )
    assert refused(tmp_path / ("x" * 300)) == (
        "FILE: the file cannot be read (File name too long); check the path"
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have names on POSIX only")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe") == (
        "FILE: this is not an ordinary file; name a protocol file"
    )


def test_a_file_of_a_hundred_megabytes_is_refused_without_being_read(tmp_path, monkeypatch) -> None:
    path = tmp_path / "big.toml"
    with path.open("wb") as file:
        file.truncate(100_000_000)

    def read_bytes(_: Path) -> bytes:
        raise AssertionError("the file was read")

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    assert refused(path) == (
        "FILE: the file has 100,000,000 bytes, a protocol at most 1,000,000; "
        "is this a protocol file?"
    )


def test_the_largest_file_is_still_read(tmp_path) -> None:
    path = tmp_path / "large.toml"
    padding = "#" * (LARGEST_BYTES - len(SMALL) - 1)
    path.write_text(f"{SMALL}{padding}\n", encoding="utf-8")
    assert path.stat().st_size == LARGEST_BYTES
    assert read_protocol(path).study.identifier == "small"
