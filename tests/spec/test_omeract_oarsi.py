"""OMERACT-OARSI responders: which outcomes play which part, and what missing ones mean."""

from dataclasses import replace
from typing import Any

import pytest

from builders import a_protocol, a_world, an_estimand, vas
from paean.analyse.estimators import estimate
from paean.analyse.response import responds
from paean.analyse.study import analyse_cohort
from paean.analyse.variable import Analysed, analysed
from paean.report.tables import form_label
from paean.report.words import answer
from paean.simulate.trial import simulate_stretch
from paean.study.cohort import Cohort, Origin
from paean.study.composite import parts
from paean.study.consistency import misfits
from paean.study.estimand import IntercurrentEvent, Variable
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol
from paean.study.schedule import Visit


def an_outcome(instrument: Any, **changes: Any) -> Outcome:
    return vas(**({"name": instrument, "label": instrument, "instrument": instrument} | changes))


FUNCTION = an_outcome("womac_function", maximum=68.0)
GLOBAL = an_outcome("patient_global", maximum=10.0)


def responders(*outcomes: Outcome, strategy: Any = None, **changes: Any) -> Protocol:
    stated = {"outcome": "pain_vas", "visit": "month 6", "form": "responder_omeract_oarsi"}
    events = (IntercurrentEvent(event="rescue_medication", strategy=strategy),) if strategy else ()
    asked = an_estimand(
        variable=Variable(**(stated | changes)),
        summary="risk_difference",
        intercurrent_events=events,
    )
    return a_protocol(outcomes=(vas(), *outcomes), estimands=(asked,))


def played(protocol: Protocol) -> dict[str, str]:
    return {p: o.name for p, o in parts(protocol, protocol.estimands[0].variable).items()}


def problems(protocol: Protocol) -> list[tuple[Any, str]]:
    return [(m.path[-1], m.problem) for m in misfits(protocol)]


def test_instruments_find_their_parts() -> None:
    protocol = responders(an_outcome("womac_pain"), FUNCTION, an_outcome("koos_adl"), GLOBAL)
    found = {"pain": "pain_vas", "function": "womac_function", "patient_global": "patient_global"}
    assert played(protocol) == found
    assert "patient_global" not in played(responders(FUNCTION))


def test_the_outcome_of_the_variable_plays_its_part_before_others() -> None:
    protocol = responders(an_outcome("womac_pain"), FUNCTION, outcome="womac_pain")
    assert played(protocol)["pain"] == "womac_pain"


def test_a_stated_part_is_taken_whatever_its_instrument() -> None:
    protocol = responders(FUNCTION, an_outcome("ikdc", higher_is_worse=False), function="ikdc")
    assert played(protocol)["function"] == "ikdc"
    assert problems(protocol) == []


def test_a_visit_that_does_not_read_an_outcome_does_not_offer_it() -> None:
    protocol = responders(FUNCTION, GLOBAL)
    visits = tuple(
        replace(v, outcomes=("pain_vas", "womac_function")) if v.name == "month 6" else v
        for v in protocol.schedule.visits
    )
    protocol = replace(protocol, schedule=replace(protocol.schedule, visits=visits))
    assert set(played(protocol)) == {"pain", "function"}


@pytest.mark.parametrize(
    ("protocol", "key", "says"),
    [
        (responders(), "form", "no outcome at 'month 6' measures function"),
        (responders(FUNCTION, function="nonsense"), "function", "there is no outcome 'nonsense'"),
        (responders(FUNCTION, form="responder_30", pain="pain_vas"), "pain", "has no part 'pain'"),
        (
            responders(FUNCTION, an_outcome("womac_pain"), pain="womac_pain"),
            "outcome",
            "'pain_vas' has no part in the response",
        ),
        (
            responders(replace(FUNCTION, maximum=60.0)),
            "maximum",
            "womac_function is not scored from 0 to 60",
        ),
        (
            responders(FUNCTION, an_outcome("ikdc")),
            "higher_is_worse",
            "a higher ikdc is better",
        ),
    ],
)
def test_what_does_not_fit_is_said_at_its_key(protocol: Protocol, key: str, says: str) -> None:
    assert [(at, says in problem) for at, problem in problems(protocol)] == [(key, True)]


def test_a_part_that_the_visit_does_not_read_is_a_fault() -> None:
    protocol = responders(FUNCTION, function="womac_function")
    late = Visit(name="month 6", at_days=175.0, outcomes=("pain_vas",))
    visits = (*protocol.schedule.visits[:-1], late)
    protocol = replace(protocol, schedule=replace(protocol.schedule, visits=visits))
    assert problems(protocol) == [("function", "'womac_function' is not read at 'month 6'")]


def cohort_of(protocol: Protocol, people: int = 400, **changes: Any) -> Cohort:
    tables = simulate_stretch(a_world(protocol, **changes), 0, people)
    return Cohort(**tables, origin=Origin(kind="simulated"), protocol_digest="abc")


def data_of(protocol: Protocol, cohort: Cohort) -> Analysed:
    return analysed(protocol, cohort, protocol.estimands[0])


def test_responders_are_estimated_from_a_simulated_cohort() -> None:
    protocol = responders(FUNCTION, GLOBAL)
    cohort = cohort_of(protocol)
    found = analyse_cohort(protocol, cohort).estimates[0]
    assert found.estimated
    data = data_of(protocol, cohort)
    response = responds(protocol.outcomes[0], protocol.estimands[0], data)
    assert 0.1 < response.mean() < 0.9
    for level in (found.treatment, found.comparator):
        assert level.value == pytest.approx(response[data.arm == level.arm].mean())


def test_people_of_whom_no_part_was_seen_count_as_non_responders() -> None:
    protocol = responders(FUNCTION, GLOBAL)
    cohort = cohort_of(protocol, clinic__dropout_per_year=0.5)
    data = data_of(protocol, cohort)
    found = estimate(protocol, cohort, protocol.estimands[0])
    unseen = int((~data.seen).sum())
    assert unseen > 40
    assert found.note == f"{unseen} without the score counted as non-responders"
    assert found.treatment.seen + found.comparator.seen == len(data.seen) - unseen


def test_more_people_respond_where_a_global_is_asked_for() -> None:
    with_global, without = responders(FUNCTION, GLOBAL), responders(FUNCTION)
    share = [
        estimate(p, cohort_of(p), p.estimands[0]).comparator.value for p in (with_global, without)
    ]
    assert share[0] > share[1]


def test_rescue_fails_people_under_a_composite_strategy() -> None:
    policy = responders(FUNCTION, GLOBAL, strategy="treatment_policy")
    composite = responders(FUNCTION, GLOBAL, strategy="composite")
    cohort = cohort_of(policy)
    share = [estimate(p, cohort, p.estimands[0]).comparator.value for p in (policy, composite)]
    assert share[0] > share[1]


def test_tables_name_the_parts_and_say_where_there_is_no_global() -> None:
    told = form_label(responders(FUNCTION), responders(FUNCTION).estimands[0])
    assert told == "OMERACT-OARSI response (Knee pain; womac_function; no patient global)"


def test_an_answer_names_the_outcomes_that_it_rests_on() -> None:
    protocol = responders(FUNCTION, GLOBAL)
    found = analyse_cohort(protocol, cohort_of(protocol)).estimates[0]
    sentence = answer(protocol, found, simulated=True).sentence
    assert "had an OMERACT-OARSI response" in sentence
    assert "(Knee pain; womac_function; patient_global at month 6)" in sentence
