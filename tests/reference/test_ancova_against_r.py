"""ANCOVA against stored output of R's lm; the script that made it lies beside the data."""

import csv
from pathlib import Path

import numpy as np
import pytest

from builders import a_protocol, an_arm, an_estimand, cells, saline
from paean.analyse.estimators import ancova
from paean.analyse.variable import Analysed

HERE = Path(__file__).parent / "ancova"


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((HERE / name).read_text().splitlines()))


REFERENCE = {r["what"]: r for r in rows("ancova_reference.csv")}


def data() -> Analysed:
    table = rows("ancova_data.csv")
    score = [float("nan") if r["score"] == "NA" else float(r["score"]) for r in table]
    return Analysed(
        person=np.arange(len(table)),
        arm=np.array([r["arm"] for r in table]),
        baseline=np.array([float(r["baseline"]) for r in table]),
        score=np.array(score),
        visits=("month 6",),
        course=np.array(score)[:, None],
        failed=np.zeros(len(table), dtype=bool),
    )


@pytest.mark.parametrize("arm", ["low", "high"])
def test_difference_and_marginal_means_equal_those_of_r(arm: str) -> None:
    arms = tuple(an_arm(name, cells()) for name in ("low", "high"))
    protocol = a_protocol(arms=(an_arm("saline", saline(), role="control"), *arms))
    estimand = an_estimand(treatment=arm, comparator="saline")
    found = ancova(protocol, estimand, protocol.outcomes[0], data())
    expected = REFERENCE[f"{arm} - saline"]
    for name, key in (
        ("value", "value"), ("se", "se"), ("low", "low"), ("high", "high"),
        ("p_value", "p"), ("df", "df"),
    ):  # fmt: skip
        assert getattr(found, name) == pytest.approx(float(expected[key]), rel=1e-9)
    for level in (found.treatment, found.comparator):
        mean = REFERENCE[f"mean {level.arm}"]
        assert level.value == pytest.approx(float(mean["value"]), rel=1e-9)
        assert level.low == pytest.approx(float(mean["low"]), rel=1e-9)
        assert level.high == pytest.approx(float(mean["high"]), rel=1e-9)
    assert found.note == "11 without both scores left out"
