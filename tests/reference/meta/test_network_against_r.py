"""Network meta-analysis against stored output of metafor, and what netmeta prints."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from paean.numeric.meta.consistency import decompose, split
from paean.numeric.meta.contrasts import Contrasts, from_arms, from_pairs
from paean.numeric.meta.network import NetworkMethod, network, p_scores

HERE = Path(__file__).parent
SETS: dict[str, dict[str, Any]] = {
    s["name"]: s for s in json.loads((HERE / "network.json").read_text())["sets"]
}
PUBLISHED = json.loads((HERE / "published.json").read_text())
CLOSE = 1e-6


def close(expected: Any, rel: float = CLOSE) -> Any:
    return pytest.approx(expected, rel=rel, abs=1e-8)


def contrasts_of(name: str) -> Contrasts:
    arms = SETS[name]["arms"]
    mean, variance = (np.array(arms[key], dtype=float) for key in ("mean", "var"))
    return from_arms(arms["study"], arms["treatment"], mean, variance)


def published() -> Contrasts:
    numbers = (np.array(PUBLISHED[key]) for key in ("effect", "se"))
    return from_pairs(PUBLISHED["study"], PUBLISHED["first"], PUBLISHED["second"], *numbers)


@pytest.mark.parametrize("method", ["common", "reml", "dl"])
@pytest.mark.parametrize("name", SETS)
def test_a_network_equals_that_of_metafor(name: str, method: NetworkMethod) -> None:
    found, expected = network(contrasts_of(name), method=method), SETS[name][method]
    assert list(found.treatments) == SETS[name]["treatments"]
    assert found.tau2 == close(expected.get("tau2", 0.0))
    assert found.estimate == close(np.array(expected["estimate"]))
    assert found.se == close(np.array(expected["se"]))
    assert found.q == close(SETS[name]["q_total"])
    scores = p_scores(found)
    assert scores == close(expected["p_scores"])
    turned = p_scores(found, small_is_good=False)
    assert turned == close({t: 1 - p for t, p in scores.items()})


@pytest.mark.parametrize("name", SETS)
def test_q_by_design_equals_that_of_metafor(name: str) -> None:
    found, expected = decompose(contrasts_of(name)), SETS[name]
    assert found.total.q == close(expected["q_total"])
    assert (found.within.q, found.within.df) == (
        close(expected["q_within"]), expected["q_within_df"],
    )  # fmt: skip
    assert (found.between.q, found.between.df) == (
        close(expected["q_between"]), expected["q_between_df"],
    )  # fmt: skip
    assert found.tau2_within == close(expected["tau2_within"])
    assert found.between_random.q == close(expected["q_between_random"])
    assert {d: part.q for d, part in found.by_design.items()} == close(
        {d: part["q"] for d, part in expected["by_design"].items()}
    )


@pytest.mark.parametrize("name", SETS)
def test_direct_and_indirect_evidence_equal_those_of_metafor(name: str) -> None:
    data = contrasts_of(name)
    found = {(s.first, s.second): s for s in split(data, network(data))}
    expected = SETS[name]["direct"]
    assert len(found) == len(expected)
    for row in expected:
        pair = found[row["first"], row["second"]]
        for key in ("k", "direct", "direct_se", "share"):
            assert getattr(pair, key) == close(row[key], 1e-5), key
        for key in ("indirect", "indirect_se", "difference", "difference_se"):
            if key in row:
                assert getattr(pair, key) == close(row[key], 1e-5), key
            else:
                assert getattr(pair, key) is None


def test_the_diabetes_network_is_the_one_that_netmeta_prints() -> None:
    found = network(published(), method="dl")
    assert np.sqrt(found.tau2) == pytest.approx(PUBLISHED["tau"], abs=5e-5)
    assert found.i2 == pytest.approx(PUBLISHED["i2"], abs=0.05)
    assert (found.studies, len(found.treatments)) == (26, 10)
    placebo = found.treatments.index("plac")
    for treatment, effect in PUBLISHED["against_placebo"].items():
        at = found.treatments.index(treatment)
        assert found.estimate[at, placebo] == pytest.approx(effect, abs=6e-5)
    assert p_scores(found) == pytest.approx(PUBLISHED["p_scores"], abs=5.1e-4)
    assert list(p_scores(found))[:3] == ["rosi", "metf", "piog"]


def test_the_parts_of_q_are_those_that_netmeta_prints() -> None:
    found = decompose(published())
    for part, key in ((found.total, "q_total"), (found.within, "q_within"),
                      (found.between, "q_between")):  # fmt: skip
        assert part.q == pytest.approx(PUBLISHED[key], abs=0.005)
        assert part.df == PUBLISHED[f"{key}_df"]
    assert found.between.p_value == pytest.approx(PUBLISHED["q_between_p"], abs=5e-5)
    assert found.between_random.q == pytest.approx(PUBLISHED["between_random"], abs=0.005)
    assert found.between_random.p_value == pytest.approx(PUBLISHED["between_random_p"], abs=5e-4)
    assert np.sqrt(found.tau2_within) == pytest.approx(PUBLISHED["tau_within"], abs=5e-5)
