"""The table of changes: one direction, one range, and nothing lost without a reason."""

from math import sqrt

import polars as pl
import pytest

from paean.evidence.changes import function_changes, pain_changes, why_not
from paean.evidence.outcomes import COMPOSITE, FUNCTION, PAIN, scale_of
from paean.evidence.parameters import reference_parameters
from paean.evidence.spread import mean_of_quartiles, precision, sd_of_quartiles
from paean.evidence.trials import published_trial, published_trials
from paean.study.published import Observation

PAINS = pain_changes()
RHO = reference_parameters()["evidence.repeated_score_correlation"]


def rows(trial: str, outcome: str = "pain_vas", **more: bool) -> pl.DataFrame:
    table = pain_changes(outcomes=(*PAIN, *FUNCTION, *COMPOSITE), **more)
    return table.filter((pl.col("trial") == trial) & (pl.col("outcome") == outcome))


def one(trial: str, arm: str, week: float, outcome: str = "pain_vas") -> dict[str, object]:
    found = rows(trial, outcome).filter((pl.col("arm") == arm) & (pl.col("week") == week))
    return found.row(0, named=True)


def test_a_row_is_one_trial_arm_outcome_and_week() -> None:
    assert not PAINS.select("trial", "arm", "outcome", "week").is_duplicated().any()
    assert PAINS["week"].min() > 0


@pytest.mark.parametrize("outcomes", [PAIN, FUNCTION, COMPOSITE])
def test_every_observation_gives_serves_or_is_explained(outcomes: tuple[str, ...]) -> None:
    table = pain_changes(outcomes=outcomes)
    given = {(r["trial"], r["arm"], r["outcome"]): set() for r in table.iter_rows(named=True)}
    for r in table.iter_rows(named=True):
        given[r["trial"], r["arm"], r["outcome"]].add(r["week"])
    served = 0  # the baseline of a course, and the score beside a printed change
    for trial in published_trials():
        for arm in trial.arms:
            for o in arm.observations:
                weeks = given.get((trial.identifier, arm.name, scale_of(o.outcome)), set())
                kinds = {
                    b.statistic
                    for b in arm.observations
                    if (b.outcome, b.week) == (o.outcome, o.week) and b.value is not None
                }
                beside = o.statistic == "mean" and "change_mean" in kinds and o.week in weeks
                baseline = o.week == 0 and bool(weeks) and o.statistic in ("mean", "median")
                served += beside or baseline
    everything = sum(len(a.observations) for t in published_trials() for a in t.arms)
    left = why_not(outcomes=outcomes)
    assert len(table) + served + len(left) == everything
    assert left["reason"].null_count() == 0


def test_a_change_as_printed_is_oriented_and_put_on_hundredths_of_its_range() -> None:
    saline = one("Dorio2021", "saline", 24)
    assert saline["change"] == pytest.approx(-35)  # -3.5 of 0-10
    assert saline["baseline"] == pytest.approx(66)
    assert saline["sd_change"] == pytest.approx(33)
    assert saline["se"] == pytest.approx(33 / sqrt(21))


def test_a_scale_on_which_more_is_better_is_turned_round() -> None:
    mfat = one("Zaffagnini2022", "MFAT", 26, "koos_pain")
    assert mfat["change"] == pytest.approx(58.4 - 75.8)
    assert mfat["baseline"] == pytest.approx(100 - 58.4)


def test_a_reversed_womac_pain_is_womac_pain() -> None:
    frestedt = rows("Frestedt2008", "womac_pain").row(0, named=True)
    assert frestedt["change"] == pytest.approx(50 - 52.9)
    assert "printed as womac_pain_reversed" in frestedt["basis"]


def test_a_score_minus_baseline_has_the_se_of_two_correlated_scores() -> None:
    prp = one("JoshiJubert2017", "PRP", 26)
    first, last = 10.11, 24.8
    sd = sqrt(first**2 + last**2 - 2 * RHO * first * last)
    assert prp["change"] == pytest.approx(38.24 - 75.14)
    assert prp["sd_change"] == pytest.approx(sd)
    assert prp["se"] == pytest.approx(sd / sqrt(35))
    assert "assumption" in prp["basis"]


def test_the_assumed_correlation_is_the_middle_of_what_trials_imply() -> None:
    implied = []
    for trial, arm in (("Dorio2021", "PRP"), ("Moon2014", "aceclofenac IR twice daily")):
        seen = next(a for a in published_trial(trial).arms if a.name == arm).observations
        own = {(o.week, o.statistic): o.spread_low for o in seen if o.outcome == "pain_vas"}
        for (week, statistic), change in own.items():
            if statistic == "change_mean":
                a, b = own[0.0, "mean"], own[week, "mean"]
                implied.append((a**2 + b**2 - change**2) / (2 * a * b))
    assert min(implied) < RHO < max(implied)


def test_increments_are_summed() -> None:
    italy = rows("PMPS_ITALY2020").sort("week")
    assert italy["change"].to_list() == pytest.approx([-31, -39.3, -43.2])
    assert italy["sd_change"][2] == pytest.approx(10 * sqrt(1.59**2 + 1.6**2 + 2.09**2))
    assert italy["n"].to_list() == [37, 37, 37]
    assert all("increments" in basis for basis in italy["basis"])


def test_medians_stay_medians_without_a_standard_error() -> None:
    lamo = rows("LamoEspinosa2016")
    assert set(lamo["statistic"]) == {"median"}
    assert lamo["se"].null_count() == len(lamo)


def test_medians_are_converted_on_request_and_say_so() -> None:
    lamo = rows("LamoEspinosa2016", convert_medians=True)
    low = lamo.filter(pl.col("arm") == "BM-MSC 10M + HA").row(0, named=True)
    before, after = mean_of_quartiles(7, 5, 8, 10), mean_of_quartiles(2, 1, 3, 10)
    assert low["statistic"] == "mean"
    assert low["change"] == pytest.approx(10 * (after - before))
    assert "Wan 2014" in low["basis"]
    assert set(rows("Richter2024", "koos_pain", convert_medians=True)["statistic"]) == {"median"}


def test_quartiles_of_a_normal_sample_give_back_its_mean_and_sd() -> None:
    low, high = 5 - 0.6745 * 2, 5 + 0.6745 * 2
    assert mean_of_quartiles(5, low, high, 1000) == pytest.approx(5)
    assert sd_of_quartiles(low, high, 100_000) == pytest.approx(2, rel=1e-3)


def test_an_interval_gives_its_se_by_t_where_the_people_are_known() -> None:
    seen = a_score(spread_kind="ci95", spread_low=-2.0, spread_high=2.0)
    assert precision(seen, 10).se == pytest.approx(2 / 2.2622, rel=1e-4)
    assert precision(seen, None).se == pytest.approx(2 / 1.96, rel=1e-4)
    assert precision(seen, None).sd is None


def test_an_sd_is_per_person_and_an_se_per_arm() -> None:
    sd = precision(a_score(spread_kind="sd", spread_low=20.0), 25)
    se = precision(a_score(spread_kind="se", spread_low=4.0), 25)
    assert (sd.sd, sd.se) == (se.sd, se.se) == (20.0, 4.0)


def test_a_doubtful_spread_gives_no_se() -> None:
    assert rows("Palmieri2013")["se"].null_count() == 6
    assert rows("TruebaVasavilbaso2017", "womac_total")["se"].null_count() == 20


def test_what_is_not_known_is_null_and_the_basis_says_why() -> None:
    gupta = one("Gupta2016", "25M + HA (cohort 1)", 52)
    assert gupta["se"] is None
    assert "no spread printed" in gupta["basis"]


def test_people_fall_back_to_the_randomised_and_then_to_an_equal_share() -> None:
    assert one("Gupta2016", "25M + HA (cohort 1)", 52)["n"] == 10
    share = one("Zaffagnini2022", "PRP", 26, "koos_pain")
    assert share["n"] == 59
    assert "equal share of all randomised (assumption)" in share["basis"]


def test_a_bilateral_trial_says_that_its_arms_share_their_people() -> None:
    boffa = rows("Boffa2022")
    assert boffa["n"].to_list() == [56] * 4
    assert all("a knee to both arms" in basis for basis in boffa["basis"])


def test_womac_totals_meet_on_hundredths_of_their_range() -> None:
    deyle = one("Deyle2020", "physical therapy", 52, "womac_total")
    gupta = one("Gupta2016", "25M + HA (cohort 1)", 52, "womac_total")
    assert deyle["change"] == pytest.approx(100 * (37 - 107.1) / 240)
    assert gupta["change"] == pytest.approx(100 * (600 - 1300) / 2400)


def test_a_quoted_baseline_of_just_these_people_is_taken() -> None:
    pettine = one("PETTINE2015", "bmac", 52)
    assert pettine["baseline"] == pytest.approx(79.3)
    assert pettine["change"] == pytest.approx(33.2 - 79.3)


def test_a_trial_left_out_comes_in_only_when_asked() -> None:
    assert rows("VAST2020").is_empty()
    assert len(rows("VAST2020", include_left_out=True)) == 4


def test_pooled_arms_stand_alone() -> None:
    arms = set(rows("Cingal1301", "womac_pain")["arm"])
    assert arms == {"Cingal", "Monovisc", "saline"}


@pytest.mark.parametrize(
    ("trial", "reason"),
    [
        ("LeeBW2025", "another outcome"),
        ("Garza2020", "percent change, not a change on the scale"),
        ("GORNET2024", "percent change, not a change on the scale"),
        ("CENTENO2017", "global rating without a baseline, not a pain score"),
        ("PGB_1008-149", "week not stated"),
        ("DWORKIN2003", "no baseline to subtract"),
        ("MILES_Mautner2023", "no number was visible"),
        ("Emadedin2018", "registers a design; no number was visible"),
        ("HASHEMI2015", "baseline only, no follow-up on this scale"),
        ("Gupta2023", "rounded readings of a manufacturer's chart, without spread"),
    ],
)
def test_what_gives_no_change_is_listed_with_its_reason(trial: str, reason: str) -> None:
    assert PAINS.filter(pl.col("trial") == trial).is_empty()
    assert reason in set(why_not().filter(pl.col("trial") == trial)["reason"])


def test_an_unknown_scale_is_the_reason_of_lee_2025() -> None:
    left = why_not(outcomes=COMPOSITE).filter(pl.col("trial") == "LeeBW2025")
    assert "scale not stated" in set(left["reason"])


def test_the_usable_pain_changes_are_about_those_counted_by_hand() -> None:
    """The count by hand: knee 24 trials, 63 arms, 152 arm-visits; disc 12, 20, 40; and so on.

    Diabetic neuropathy and the elbow agree. Knee: by hand the nine subgroup arms of Cingal count
    (54 arm-visits), here its three pooled arms (18); here the two trials of medians (13) and a
    reversed scale (1) count too. So 132 - 14 + 36 = 154 of 24 trials and 63 arms by hand. Disc:
    the early VAST report (4 arm-visits) is left out, two subgroup splits are one derived arm each.
    """
    seen = PAINS.unique(["trial", "arm", "week"]).group_by("condition")
    counted = {
        row["condition"]: (row["trials"], row["arms"], row["len"])
        for row in seen.agg(
            pl.col("trial").n_unique().alias("trials"),
            pl.struct("trial", "arm").n_unique().alias("arms"),
            pl.len(),
        ).iter_rows(named=True)
    }
    assert counted["knee_oa"] == (27, 63, 132)
    assert counted["disc_lbp"] == (12, 21, 39)
    assert counted["neuropathic_dpn"] == (9, 22, 26)
    assert counted["tendinopathy_elbow"] == (3, 4, 11)
    assert counted["rotator_cuff"] == (2, 3, 3)
    assert counted["ligament_other"] == (1, 2, 2)
    other = [n for c, n in counted.items() if c.startswith("neuropathic") and c[12:] != "dpn"]
    assert tuple(map(sum, zip(*other, strict=True))) == (4, 6, 8)


def test_functions_are_oriented_like_pain() -> None:
    assert (function_changes().filter(pl.col("trial") == "HAINES2022")["change"] < 0).all()
    adl = function_changes().filter(pl.col("outcome") == "koos_adl")
    assert len(adl) == 6
    assert (adl["change"] < 0).all()


def a_score(**known: object) -> Observation:
    base: dict[str, object] = dict.fromkeys(Observation.__dataclass_fields__)
    base |= {"outcome": "pain_vas", "derived": False, "note": "", "seen_in": ""}
    base |= {"minimum": 0.0, "maximum": 100.0, "value": 0.0, "statistic": "mean"}
    return Observation(**(base | known))
