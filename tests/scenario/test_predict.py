"""`paean predict`: what a trial of a design would observe, and what it may not say."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from paean.cli.main import main
from paean.evidence.parameters import reference_parameters
from paean.evidence.posterior import ProductEvidence, knee_posterior
from paean.files.protocol import read_protocol
from paean.pipeline.predict import predict, prediction_json

ROOT = Path(__file__).parents[2]
LAMO = ROOT / "protocols/lamo_espinosa2016.toml"
DRAWS = 120


def asked(capsys: pytest.CaptureFixture[str], *more: str) -> Any:
    assert main(["predict", str(LAMO), "--draws", str(DRAWS), "--json", *more]) == 0
    return json.loads(capsys.readouterr().out)


def controlled_posterior() -> Any:
    """The shipped draws, as if the data had halved what is not known of marrow cells."""
    known = knee_posterior()
    products = [
        replace(p, ratio=0.5) if p.product == "bone_marrow_msc" else p for p in known.products
    ]
    return replace(known, products=tuple(products))


def predicted(**more: Any) -> Any:
    return predict(read_protocol(LAMO), controlled_posterior(), DRAWS, 1, 0.5, **more)


def test_of_cells_without_controlled_evidence_nothing_is_said_but_that(capsys) -> None:
    found = asked(capsys)
    assert {e["shown"] for e in found["evidence"]} == {False}
    assert all("no controlled evidence" in e["why"] for e in found["evidence"])
    assert {a["arm"] for a in found["arms"]} == {"ha"}
    assert found["differences"] == found["estimands"] == found["lasting"] == []


def test_who_plans_a_trial_sees_them_marked_row_by_row(capsys) -> None:
    found = asked(capsys, "--as-hypothesis")
    for part in ("differences", "estimands", "lasting"):
        assert found[part]
        assert {row["hypothesis"] for row in found[part]} == {True}
    assert {a["arm"] for a in found["arms"] if not a["hypothesis"]} == {"ha"}
    main(["predict", str(LAMO), "--draws", str(DRAWS), "--as-hypothesis"])
    told = [line for line in capsys.readouterr().out.splitlines() if "_dose" in line]
    assert all("hypothesis" in line or "no controlled evidence" in line for line in told)


def test_with_controlled_evidence_no_row_is_a_hypothesis() -> None:
    found = predicted()
    assert {e.shown for e in found.evidence} == {True}
    assert not any(row.hypothesis for row in (*found.arms, *found.differences, *found.estimands))
    assert {one.under for one in found.lasting} == {"memory", "none"}


def test_intervals_lie_within_each_other_around_the_median() -> None:
    found = predicted()
    for one in (*(a.mean_change for a in found.arms), *(d.difference for d in found.differences)):
        ends = [one.interval_95, one.interval_80, one.interval_50]
        flat = [*(e[0] for e in ends), one.median, *(e[1] for e in reversed(ends))]
        assert flat == sorted(flat)


def test_the_same_seed_predicts_the_same_and_another_seed_not() -> None:
    assert json.dumps(prediction_json(predicted())) == json.dumps(prediction_json(predicted()))
    other = predict(read_protocol(LAMO), controlled_posterior(), DRAWS, 2, 0.5)
    assert prediction_json(other) != prediction_json(predicted())


def test_a_larger_trial_is_surer_of_the_difference_but_not_of_the_posterior() -> None:
    small, protocol = predicted(), read_protocol(LAMO)
    arms = tuple(replace(arm, planned=100) for arm in protocol.arms)
    size = replace(protocol.sample_size, randomised=300)
    large = predict(
        replace(protocol, arms=arms, sample_size=size), controlled_posterior(), DRAWS, 1, 0.5
    )

    def width(of: Any) -> float:
        found = next(d for d in of.differences if d.outcome == "pain_vas" and d.day > 300)
        return float(np.diff(found.difference.interval_80)[0])

    assert 0.2 * width(small) < width(large) < 0.95 * width(small)


def test_a_responder_share_is_a_share() -> None:
    shares = [e for e in predicted().estimands if e.treatment_share is not None]
    assert shares
    for one in shares:
        for share in (one.treatment_share, one.comparator_share):
            assert 0 <= share.interval_95[0] <= share.interval_95[1] <= 1


def test_the_weight_of_memory_chooses_the_hypotheses(capsys) -> None:
    found = asked(capsys, "--as-hypothesis", "--memory", "1")
    assert {name for d in found["differences"] for name in d["by_hypothesis"]} == {"memory"}


@pytest.mark.parametrize(
    ("more", "told"), [(("--draws", "5"), "too few"), (("--memory", "2"), "between 0 and 1")]
)
def test_what_cannot_be_predicted_is_refused(capsys, more: tuple[str, str], told: str) -> None:
    try:
        code = main(["predict", str(LAMO), *more])
    except SystemExit as ended:
        code = ended.code
    assert code == 2
    assert told in capsys.readouterr().err


def test_a_product_that_was_never_fitted_has_no_evidence() -> None:
    known = knee_posterior().evidence_on("platelet_cells")
    assert known == ProductEvidence(
        product="platelet_cells", trials=(), people=0, ratio=1.0, effects={}
    )
    assert not known.controlled


def test_the_shipped_draws_are_those_of_chains_that_mixed() -> None:
    known = knee_posterior()
    for name, one in known.manifest["hypotheses"].items():
        found = one["diagnostics"]
        assert found["rhat_max"] < 1.01
        assert found["ess_min"] > 400
        assert found["divergences"] == 0
        lengths = {len(column) for column in known.draws[name].values()}
        assert lengths == {known.manifest["effort"]["kept"]}
        assert float(one["emulator_worst_error_logit"]) < 0.01
        for parameter, summary in one["summary"].items():
            assert np.median(known.draws[name][parameter]) == pytest.approx(
                summary["median"], abs=0.3 * summary["sd"] + 1e-9
            )
    assert re.fullmatch(r"knee-calibrated-\d+\+[0-9a-f]{8}", known.version)


def test_the_loop_gain_is_never_above_its_bound() -> None:
    assert knee_posterior().draws["memory"]["inflammation.loop_gain"].max() <= 0.85


def test_each_parameter_of_the_draws_is_one_of_the_simulator() -> None:
    names = {p.name for p in reference_parameters().parameters}
    for draws in knee_posterior().draws.values():
        assert {n for n in draws if not n.startswith("fit.")} <= names
