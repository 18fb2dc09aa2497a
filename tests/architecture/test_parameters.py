"""Every number has a source, or the word assumption."""

import re
import tomllib
from pathlib import Path

from paean.evidence.parameters import reference_parameters

SOURCE = Path(__file__).parents[2] / "src/paean"


def test_every_parameter_names_its_source_and_its_unit() -> None:
    parameters = reference_parameters().parameters
    assert len(parameters) > 70
    bare = [p.name for p in parameters if not (p.source and p.unit and p.meaning)]
    assert bare == []
    assert {p.basis for p in parameters} == {"published", "derived", "assumption"}


def test_every_parameter_is_used() -> None:
    raw = tomllib.loads((SOURCE / "evidence/data/parameters.toml").read_text(encoding="utf-8"))
    readers = [*SOURCE.rglob("simulate/**/*.py"), *SOURCE.rglob("evidence/*.py")]
    code = "\n".join(p.read_text(encoding="utf-8") for p in readers)
    whole_groups = set(re.findall(r'parameters\.group\("(\w+)"\)', code))
    unused = [
        f"{group}.{name}"
        for group, entries in raw.items()
        if isinstance(entries, dict)
        for name in entries
        if f"{group}.{name}" not in code
        and not (group in whole_groups and re.search(rf"\b{name}\b", code))
        # read by a name that the code composes: the name, or a route's own part of it, is quoted
        and f'"{name.removeprefix("route_")}"' not in code
    ]
    assert unused == []


def test_nothing_is_calibrated_yet_and_the_parameters_say_so() -> None:
    assert reference_parameters().calibrated is False
