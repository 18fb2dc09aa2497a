"""`paean export-model`: what the document must hold, judged without any SBML library."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from builders import an_arm, cells
from paean import __version__
from paean.cli.main import main
from paean.evidence.parameters import reference_parameters
from paean.files.protocol import read_protocol
from paean.files.sbml import UNITS, sbml_text
from paean.numeric.expression import Tape
from paean.numeric.mathml import math
from paean.simulate.body import body_of
from paean.simulate.interchange import STATE_MEANINGS, body_document
from paean.simulate.tissues import tissues
from sbml_reader import MATHML, SBML, evaluated

MILES = Path(__file__).parents[2] / "protocols/miles2023.toml"
LAMO = MILES.with_name("lamo_espinosa2016.toml")
SOURCE = "{urn:paean:sbml-source:1}source"


KNEE = body_of("cartilage")


def export(out: Path, *more: str) -> ElementTree.Element:
    assert main(["export-model", "--out", str(out), *more]) == 0
    return ElementTree.fromstring(out.read_text(encoding="utf-8"))


def parameters(root: ElementTree.Element) -> dict[str, ElementTree.Element]:
    return {e.attrib["id"]: e for e in root.iter(f"{SBML}parameter")}


def words(root: ElementTree.Element) -> str:
    return " ".join(root.find(f"{SBML}model/{SBML}notes").itertext())


def test_every_state_and_constant_of_the_body_is_there_with_unit_and_source(tmp_path) -> None:
    found = parameters(export(tmp_path / "knee.xml"))
    assert {*KNEE.states, *KNEE.constants} <= found.keys()
    for name, element in found.items():
        assert element.attrib["units"], name
        source = element.find(f"{SBML}annotation/{SOURCE}")
        assert source.attrib["source"].strip(), name
        assert source.attrib["basis"] in ("published", "derived", "assumption", "stated"), name
        assert source.attrib["meaning"] in " ".join(element.find(f"{SBML}notes").itertext())


def test_a_parameter_carries_its_value_unit_symbol_and_citation_as_packaged(tmp_path) -> None:
    found = parameters(export(tmp_path / "knee.xml"))
    told = {e.find(f"{SBML}annotation/{SOURCE}").attrib.get("parameter"): e for e in found.values()}
    known = {p.name: p for p in reference_parameters().parameters}
    used = told.keys() - {None}
    assert len(used) > 50
    for name in used:
        element, p = told[name], known[name]
        assert float(element.attrib["value"]) == p.value
        assert element.attrib["units"] == UNITS[p.unit]
        source = element.find(f"{SBML}annotation/{SOURCE}").attrib
        assert (source["source"], source["basis"], source["symbol"]) == (
            p.source, p.basis, p.symbol,
        )  # fmt: skip


def test_every_quantity_has_exactly_one_thing_that_gives_its_start(tmp_path) -> None:
    root = export(tmp_path / "knee.xml")
    given = {
        *(e.attrib["symbol"] for e in root.iter(f"{SBML}initialAssignment")),
        *(e.attrib["variable"] for e in root.iter(f"{SBML}assignmentRule")),
    }
    valued = {name for name, e in parameters(root).items() if "value" in e.attrib}
    assert given & valued == set()
    assert given | valued == set(parameters(root))
    assert {e.attrib["variable"] for e in root.iter(f"{SBML}rateRule")} == set(KNEE.states)


@pytest.mark.parametrize("arm", ["uct_msc", "steroid", "bmac"])
def test_no_parameter_is_idle_and_no_name_is_unknown(tmp_path, arm: str) -> None:
    root = export(tmp_path / "knee.xml", "--protocol", str(MILES), "--arm", arm)
    used = {(e.text or "").strip() for e in root.iter(f"{MATHML}ci")}
    assert used <= set(parameters(root))
    assert set(parameters(root)) - used <= {"pain"}


def test_every_number_in_an_equation_has_a_unit(tmp_path) -> None:
    root = export(tmp_path / "knee.xml")
    numbers = list(root.iter(f"{MATHML}cn"))
    assert len(numbers) > 20
    assert all(f"{SBML}units" in e.attrib for e in numbers)


def test_every_state_has_a_symbol_and_a_meaning() -> None:
    for tissue in tissues().values():
        told = {**STATE_MEANINGS, **tissue.meanings}
        states = body_of(tissue.name).states
        assert set(told) == set(states)
        assert set(tissue.panels) == set(tissue.meanings) == set(tissue.state._fields)
        assert len({m.symbol for m in told.values()}) == len(states)


def test_the_header_says_version_calibration_use_and_licence(tmp_path) -> None:
    said = words(export(tmp_path / "knee.xml"))
    for part in (
        f"Paean {__version__}", reference_parameters().version, "NOT CALIBRATED",
        "Not for clinical use", "Licence: Apache-2.0", "sham response",
    ):  # fmt: skip
        assert part in said


def test_an_arm_gives_its_doses_and_days_as_numbers_that_can_be_changed(tmp_path) -> None:
    root = export(tmp_path / "m.xml", "--protocol", str(LAMO), "--arm", "high_dose")
    (product,) = next(a for a in read_protocol(LAMO).arms if a.name == "high_dose").cells
    found = parameters(root)
    (dose,) = (e for name, e in found.items() if name.endswith("_dose_million_cells"))
    assert float(dose.attrib["value"]) == product.dose_million_cells
    assert dose.attrib["units"] == "million_cells"
    days = [float(e.attrib["value"]) for name, e in found.items() if "_day_" in name]
    assert days == list(product.on_days)
    assert "potency_by_origin_bone_marrow" in found
    assert len(list(root.iter(f"{SBML}event"))) == len(product.on_days)


def test_a_dose_that_no_protocol_states_is_the_listed_assumption() -> None:
    arm = an_arm("fat", cells(product="stromal_vascular_fraction", dose_million_cells=None))
    text = sbml_text(body_document(reference_parameters(), arm, notes=()))
    found = parameters(ElementTree.fromstring(text))
    assert "concentrate_svf_msc_million" in found
    assert "treatment_1_dose_million_cells" not in found


def test_the_untreated_knee_has_no_events(tmp_path) -> None:
    root = export(tmp_path / "knee.xml", "--untreated")
    assert list(root.iter(f"{SBML}event")) == []
    assert "Untreated" in words(root)


def test_what_changes_nothing_in_the_body_is_told(tmp_path, capsys) -> None:
    assert main(["export-model", "--out", str(tmp_path / "h.xml"), "--json",
                 "--protocol", str(LAMO), "--arm", "ha"]) == 0  # fmt: skip
    assert "hyaluronic_acid" in json.loads(capsys.readouterr().out)["left_out"]
    said = words(ElementTree.fromstring((tmp_path / "h.xml").read_text(encoding="utf-8")))
    assert "without a change in the body: hyaluronic_acid" in said


def test_a_changed_parameter_says_that_it_was_changed(tmp_path) -> None:
    root = export(tmp_path / "knee.xml", "--parameters", "inflammation.loop_gain=0.7")
    element = parameters(root)["loop_gain"]
    source = element.find(f"{SBML}annotation/{SOURCE}").attrib
    assert (float(element.attrib["value"]), source["basis"]) == (0.7, "assumption")
    assert source["source"].startswith("given for this export; the reference is 0.8")
    assert "inflammation.loop_gain = 0.7" in words(root)


def test_two_exports_are_the_same_bytes_and_the_second_replaces_the_first(tmp_path) -> None:
    out = tmp_path / "knee.xml"
    export(out)
    first = out.read_bytes()
    export(out)
    assert out.read_bytes() == first
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["--arm", "uct_msc"], "--protocol"),
        (["--protocol", str(MILES)], "bmac, svf, uct_msc, steroid"),
        (["--protocol", str(MILES), "--arm", "nobody"], "no arm nobody"),
        (["--protocol", "nowhere.toml", "--arm", "a"], "no such file"),
        (["--untreated", "--arm", "a"], "leave out"),
        (["--parameters", "product.potenzy=1"], "no such parameter"),
        (["--parameters", "product.potency=-1"], "not a number from 0"),
        (["--parameters", "product.potency=nan"], "not a number from 0"),
        (["--parameters", "inflammation.loop_gain=0.86"], "greatest gain"),
        (["--parameters", "inflammation.loop_gain=0.95", "inflammation.loop_gain_ceiling=0.95"],
         "more than one steady state"),
        (["--parameters", "inflammation.cytokine_damage=0.99"], "below 0"),
        (["--parameters", "comparator.antibody_central_l=0"], "no rates"),
        (["--parameters", "clinic.pain_mean=10"], "between 0 and 10"),
        (["--parameters", "harm.site_pain_cells=0.1"], "not part of the body"),
        (["--untreated", "--parameters", "product.retention=0.1"], "not part of the body"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_bad_input_gets_one_message_and_leaves_nothing(tmp_path, capsys, asked, said) -> None:
    assert main(["export-model", "--out", str(tmp_path / "knee.xml"), *asked]) == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_a_number_is_refused_by_the_reader_of_arguments(tmp_path, capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["export-model", "--out", str(tmp_path / "a.xml"), "--parameters", "product.potency"])
    assert ended.value.code == 2
    assert "not NAME=VALUE" in capsys.readouterr().err


def test_a_strangers_file_is_left_alone(tmp_path, capsys) -> None:
    theirs = tmp_path / "model.xml"
    theirs.write_text("<sbml/>", encoding="utf-8")
    for out in (theirs, tmp_path, theirs / "below.xml"):
        assert main(["export-model", "--out", str(out)]) == 2
        assert str(out) in capsys.readouterr().err
    assert theirs.read_text(encoding="utf-8") == "<sbml/>"
    assert list(tmp_path.iterdir()) == [theirs]


@pytest.mark.parametrize("value", [1e-6, -1.25e20, 0.1, 3.0, 1 / 3])
def test_a_number_keeps_its_last_digit(value: float) -> None:
    text = ElementTree.tostring(math(Tape().node(value), {}, {}))
    assert evaluated(ElementTree.fromstring(text), {}) == value


def test_an_operation_that_mathml_lacks_is_refused() -> None:
    tape = Tape()
    a, b = tape.inputs("ab", varying=True)
    with pytest.raises(ValueError, match="greater"):
        math(tape.greater(a, b), {}, {})
