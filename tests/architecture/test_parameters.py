"""Every number has a source, or the word assumption."""

import re
import tomllib
from pathlib import Path

from builders import vas
from paean.evidence.parameters import reference_parameters
from paean.simulate.instrument import usual_reading
from paean.simulate.tissues import tissues
from paean.study.outcome import FUNCTION_INSTRUMENTS, MIXED_INSTRUMENTS, PAIN_INSTRUMENTS

SOURCE = Path(__file__).parents[2] / "src/paean"


def test_every_parameter_names_its_source_and_its_unit() -> None:
    parameters = reference_parameters().parameters
    assert len(parameters) > 70
    bare = [p.name for p in parameters if not (p.source and p.unit and p.meaning)]
    assert bare == []
    assert {p.basis for p in parameters} == {"published", "derived", "assumption"}


def test_every_parameter_is_used() -> None:
    files = [SOURCE / "evidence/data/parameters.toml", SOURCE / "evidence/data/treatments.toml"]
    raw = {}
    for file in files:
        raw |= tomllib.loads(file.read_text(encoding="utf-8"))
    readers = [*SOURCE.rglob("simulate/**/*.py"), *SOURCE.rglob("evidence/*.py")]
    code = "\n".join(p.read_text(encoding="utf-8") for p in readers)
    # words of products name origins and usual doses; routes and operations name their own numbers
    words = [*SOURCE.glob("study/words/**/*.toml"), *SOURCE.glob("study/treatment.py"),
             *SOURCE.glob("study/comparators.py")]  # fmt: skip
    code += "\n".join(p.read_text(encoding="utf-8") for p in words)
    whole_groups = {*re.findall(r'parameters\.group\("(\w+)"\)', code), *tissues()}
    starts = {start for tissue in tissues().values() for start in tissue.starts}
    unused = [
        f"{group}.{name}"
        for group, entries in raw.items()
        if isinstance(entries, dict)
        for name in entries
        if f"{group}.{name}" not in code
        and f"{group}.{name}" not in starts
        and not (group in whole_groups and re.search(rf"\b{name}\b", code))
        # read by a name that the code composes: the name, or a route's own part of it, is quoted
        and f'"{name.removeprefix("route_").removesuffix("_relief")}"' not in code
        and not (group == "injected" and f'_{name.removeprefix("prp_")}"' in code)
        and group != "instrument"  # the next test
    ]
    assert unused == []


class _Asked(dict[str, float]):
    """The reference parameters, remembering which were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def __getitem__(self, name: str) -> float:
        self.names.add(name)
        return reference_parameters()[name]


def test_every_instrument_has_its_line_and_every_parameter_of_one_is_used() -> None:
    asked = _Asked()
    for name in (*PAIN_INSTRUMENTS, *FUNCTION_INSTRUMENTS, *MIXED_INSTRUMENTS):
        usual_reading(vas(instrument=name), asked)  # type: ignore[arg-type]
    known = {p.name for p in reference_parameters().parameters if p.name.startswith("instrument.")}
    assert known == {name for name in asked.names if name.startswith("instrument.")}


def test_only_the_two_references_move_point_by_point_with_what_they_read() -> None:
    known = reference_parameters()
    slopes = {
        name: usual_reading(vas(instrument=name), known).slope
        for name in (*PAIN_INSTRUMENTS, *FUNCTION_INSTRUMENTS, *MIXED_INSTRUMENTS)
    }
    assert {name for name, slope in slopes.items() if slope == 1} == {"pain_vas", "womac_function"}


def test_nothing_is_calibrated_yet_and_the_parameters_say_so() -> None:
    assert reference_parameters().calibrated is False


def test_every_number_that_the_fit_holds_says_where_it_is_from() -> None:
    """Constants of the fit stand under a comment with a source, or the word assumption."""
    said = re.compile(
        r"assumption|doi|[12]\d{3}|trials|evidence notes|model notes|as in the reference|manifest",
    )
    silent: list[str] = []
    for path in sorted((SOURCE / "simulate/calibration").glob("*.py")):
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            constant = re.match(r"_?[A-Z][A-Z_]+ = .*\d", line)
            if constant and not said.search("\n".join(lines[max(0, number - 6) : number + 3])):
                silent.append(f"{path.name}:{number + 1}: {line}")
    assert silent == []
