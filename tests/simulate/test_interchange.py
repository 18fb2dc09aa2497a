"""The exported knee is the simulated knee, for two readers that share no code with it."""

import importlib
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from builders import an_arm, cells, saline
from paean.evidence.parameters import reference_parameters
from paean.files.protocol import read_protocol
from paean.files.sbml import sbml_text
from paean.numeric.rosenbrock import Events
from paean.simulate.body import body_of
from paean.simulate.clinic import ArmInTrial
from paean.simulate.constants import columns, typical_constants
from paean.simulate.course import run_course
from paean.simulate.engine import integrate_body
from paean.simulate.interchange import body_document
from paean.simulate.population import Patients
from paean.study.source import ParameterSet
from paean.study.treatment import Arm, Corticosteroid, Physiotherapy
from sbml_reader import Model, evaluated

KNEE = body_of("cartilage")
STATES = KNEE.states
DAYS = [1.0, 7.0, 20.0, 30.0, 83.0, 120.0, 182.0, 300.0, 365.0, 730.0]
WANTED = 1e-4
PROTOCOLS = Path(__file__).parents[2] / "protocols"
TYPICAL = reference_parameters()
FAST = {
    name: 3 * value
    for name, value in TYPICAL.group("inflammation").items()
    if name.endswith("_per_day")
}
EXTREME = TYPICAL.with_values(
    "extreme",
    inflammation={**FAST, "loop_gain": 0.85},
    product={"potency": 3.0, "slow_fraction": 0.4, "half_licensing_cytokine": 0.1},
    nociception={"structure_slope": 0.5},
    clinic={"pain_mean": 9.5},
)
STEROID = Corticosteroid(kind="corticosteroid", on_days=(0.0, 84.0))
EXERCISE = Physiotherapy(kind="physiotherapy", from_days=0.0, until_days=90.0)
AGAIN = Physiotherapy(kind="physiotherapy", from_days=90.0)


@dataclass(frozen=True, kw_only=True)
class Case:
    """An arm, and by hand what it changes: day, state, kept factor, added amount.

    ``antibody_ug`` is in the central volume from the start: no protocol can name it yet.
    """

    arm: Arm | None
    antibody_ug: float = 0.0
    parameters: ParameterSet = TYPICAL
    changes: tuple[tuple[float, str, float, float], ...] = ()


def arriving(day: float, million: float, slow: float = 0.15) -> tuple:
    return (
        (day, "fast_cells", 1, (1 - slow) * million * 0.5),
        (day, "slow_cells", 1, slow * million * 0.5),
    )


CASES = {
    "untreated": Case(arm=None),
    "saline": Case(arm=an_arm("saline", saline())),
    "50 million cells": Case(arm=an_arm("cells", cells()), changes=arriving(0, 50 * 0.85)),
    "viability not stated": Case(
        arm=an_arm("cells", cells(viability=None)), changes=arriving(0, 50 * 0.85)
    ),
    "two steroid injections": Case(
        arm=an_arm("steroid", STEROID),
        changes=((0, "steroid", 0.2, 0.8), (84, "steroid", 0.2, 0.8)),
    ),
    "two injections of cells": Case(
        arm=an_arm("twice", cells(on_days=(0.0, 28.0), viability=0.7)),
        changes=arriving(0, 35) + arriving(28, 35),
    ),
    "two products of one day": Case(
        arm=an_arm("both", cells(), cells(dose_million_cells=20.0, viability=1.0)),
        changes=arriving(0, 50 * 0.85) + arriving(0, 20),
    ),
    "exercise that begins anew on its last day": Case(
        arm=an_arm("exercise", EXERCISE, AGAIN),
        changes=(
            (0, "load_relief_target", 0, 0.05),
            (90, "load_relief_target", 0, 0),
            (90, "load_relief_target", 0, 0.05),
        ),
    ),
    "an anti-NGF antibody": Case(arm=an_arm("saline", saline()), antibody_ug=10_000.0),
    "an extreme patient": Case(
        arm=an_arm("extreme", cells(dose_million_cells=300.0, viability=1.0), STEROID),
        parameters=EXTREME,
        changes=(
            *arriving(0, 300, slow=0.4),
            (0, "steroid", 0.2, 0.8),
            (84, "steroid", 0.2, 0.8),
        ),
    ),
}
EVERY_CASE = pytest.mark.parametrize("name", CASES)


def document(case: Case) -> str:
    text = sbml_text(body_document(case.parameters, case.arm, notes=("a test",)))
    none = '<parameter id="antibody_central" name="B1" units="microgram" constant="false" value='
    assert f'{none}"0.0"' in text
    return text.replace(f'{none}"0.0"', f'{none}"{case.antibody_ug}"')


def simulated(case: Case) -> np.ndarray:
    """Return the states [days, states] of the engine under the changes made by hand."""
    k = columns(typical_constants(case.parameters), 1)
    start = KNEE.resting_state(k, 0.8, 0.95)
    start[STATES.index("antibody_central")] = case.antibody_ug
    scale = np.ones((len(case.changes), len(STATES), 1))
    shift = np.zeros_like(scale)
    for row, (_, state, keep, add) in enumerate(case.changes):
        scale[row, STATES.index(state)], shift[row, STATES.index(state)] = keep, add
    days = np.array([day for day, *_ in case.changes], dtype=float).reshape(-1, 1)
    events = Events(days=days, scale=scale, shift=shift)
    visits = np.array(DAYS)[:, None]
    return integrate_body(KNEE, start, k, visits, events, rtol=1e-8, atol=1e-11).states[:, :, 0]


def latent(case: Case, states: np.ndarray) -> np.ndarray:
    """Return the latent pain of the equation on docs/explanation/body.md."""
    known, usual = case.parameters, case.parameters["clinic.pain_mean"]
    peripheral, central, healthy = (
        states[:, STATES.index(name)] for name in ("peripheral", "central", "proteoglycan")
    )
    return (
        np.log(usual / (10 - usual))
        + known["nociception.peripheral_slope"] * (peripheral - 1)
        + known["nociception.central_slope"] * (central - 1)
        + known["nociception.structure_slope"] * (0.8 - healthy)
    )


def agree(case: Case, read: dict[str, np.ndarray]) -> None:
    expected = simulated(case)
    for i, state in enumerate(STATES):
        np.testing.assert_allclose(
            read[state], expected[:, i], rtol=WANTED, atol=1e-7, err_msg=state
        )
    z = latent(case, expected)
    np.testing.assert_allclose(read["latent_pain"], z, rtol=WANTED, atol=WANTED)
    np.testing.assert_allclose(read["pain"], 10 / (1 + np.exp(-z)), rtol=WANTED)


@EVERY_CASE
def test_scipy_on_the_equations_read_back_follows_the_engine(name: str) -> None:
    agree(CASES[name], Model.read(document(CASES[name])).run(DAYS))


@EVERY_CASE
def test_libroadrunner_follows_the_engine(name: str) -> None:
    roadrunner = peer("roadrunner", "libroadrunner")
    model = roadrunner.RoadRunner(document(CASES[name]))
    model.integrator.setValue("relative_tolerance", 1e-8)
    model.integrator.setValue("absolute_tolerance", 1e-11)
    model.integrator.setValue("maximum_num_steps", 100_000)
    names = [*STATES, "latent_pain", "pain"]
    model.timeCourseSelections = names
    rows = np.asarray(model.simulate(times=[0.0, *DAYS]))[1:]
    agree(CASES[name], dict(zip(names, rows.T, strict=True)))


def test_libroadrunner_closes_the_shares_again_where_a_parameter_is_changed() -> None:
    roadrunner = peer("roadrunner", "libroadrunner")
    model = roadrunner.RoadRunner(document(CASES["untreated"]))
    model["init(loop_gain)"] = 0.7
    model.reset()
    expected = typical_constants(TYPICAL.with_values("x", inflammation={"loop_gain": 0.7}))
    for name in ("recruitment_feedback", "recruitment_damage"):
        assert model[name] == pytest.approx(expected[name])


@EVERY_CASE
def test_libsbml_finds_nothing_to_say_about_the_document(name: str) -> None:
    assert complaints(document(CASES[name])) == []


@pytest.mark.parametrize("file", sorted(PROTOCOLS.glob("*.toml")), ids=lambda f: f.stem)
def test_libsbml_accepts_every_arm_of_every_published_protocol(file: Path) -> None:
    for arm in read_protocol(file).arms:
        assert complaints(document(Case(arm=arm))) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('name="kap" units="dimensionless"', 'name="kap" units="day"'),
        ('<cn sbml:units="dimensionless">', "<cn>"),
        ("<ci>retention</ci>", "<ci>retentoin</ci>"),
    ],
)  # fmt: skip
def test_libsbml_does_see_what_is_wrong(before: str, after: str) -> None:
    text = document(CASES["50 million cells"])
    assert before in text
    assert complaints(text.replace(before, after)) != []


def complaints(text: str) -> list[str]:
    """Return what libsbml says with every one of its checks switched on."""
    libsbml = peer("libsbml", "python-libsbml")
    read = libsbml.readSBMLFromString(text)
    for checks in (
        "GENERAL_CONSISTENCY", "IDENTIFIER_CONSISTENCY", "MATHML_CONSISTENCY", "SBO_CONSISTENCY",
        "UNITS_CONSISTENCY", "OVERDETERMINED_MODEL", "MODELING_PRACTICE",
    ):  # fmt: skip
        read.setConsistencyChecks(getattr(libsbml, f"LIBSBML_CAT_{checks}"), True)
    read.checkConsistency()
    read.checkInternalConsistency()
    read.validateSBML()
    found = [read.getError(i) for i in range(read.getNumErrors())]
    return [f"{e.getSeverityAsString()} {e.getErrorId()}: {e.getMessage()}" for e in found]


def peer(module: str, package: str) -> object:
    """Return an installed peer, or skip and say which package is missing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # generated wrappers on import
        try:
            return importlib.import_module(module)
        except ModuleNotFoundError:
            pytest.skip(f"{package} is not installed; it comes with the test extra")


def test_the_rates_read_back_are_the_rates_of_any_state_and_constants() -> None:
    rng = np.random.default_rng(4)
    for _ in range(20):
        known = TYPICAL.with_values(
            "any",
            **{
                group: {n: v * rng.uniform(0.8, 1.25) for n, v in TYPICAL.group(group).items()}
                for group in ("product", "inflammation", "cartilage", "nociception", "comparator")
            },
        )
        read = Model.read(sbml_text(body_document(known, None, notes=())))
        y = rng.uniform(0.05, 1.5, len(STATES))
        y[-2:] *= 5_000
        expected = KNEE.rates(list(y), list(columns(typical_constants(known), 1)[:, 0]))
        values = read.at(dict(zip(STATES, y, strict=True)), read.constants())
        found = [evaluated(read.rates[state], values) for state in STATES]
        np.testing.assert_allclose(found, expected, rtol=1e-11, atol=1e-14)


def test_the_document_follows_what_the_trial_simulates() -> None:
    arm = an_arm("both", cells(product="adipose_msc"), STEROID)
    patient = Patients(
        first=0, constants=columns(typical_constants(TYPICAL), 1), slow_fraction=np.array([0.15]),
        usual_pain=np.array([TYPICAL["clinic.pain_mean"]]), sham_fraction=np.zeros(1),
        natural=np.zeros(1), screened=np.ones(1),
        entry_felt=np.zeros((2, 1)), entry_reported=np.zeros((2, 1)),
    )  # fmt: skip
    in_trial = ArmInTrial(sham_strength=0.0)
    course = run_course(arm, TYPICAL, patient, np.array(DAYS)[:, None], in_trial)
    read = Model.read(sbml_text(body_document(TYPICAL, arm, notes=()))).run(DAYS)
    np.testing.assert_allclose(read["latent_pain"], course.latent[:, 0], atol=WANTED)


def test_the_potency_of_an_origin_multiplies_the_reference_potency() -> None:
    known = TYPICAL.with_values("x", potency_by_origin={"adipose": 1.5}, product={"potency": 2.0})
    arm = an_arm("fat", cells(product="adipose_msc"))
    read = Model.read(sbml_text(body_document(known, arm, notes=()))).run([0.0, 10.0])
    fat = known.with_values("y", product={"potency": 3.0}, potency_by_origin={"adipose": 1.0})
    same = Model.read(sbml_text(body_document(fat, arm, notes=()))).run([0.0, 10.0])
    np.testing.assert_allclose(read["secretome"], same["secretome"])
    marrow = Model.read(sbml_text(body_document(known, an_arm("bone", cells()), notes=())))
    assert read["secretome"][1] > 1.2 * marrow.run([0.0, 10.0])["secretome"][1]
