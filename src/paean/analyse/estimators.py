"""One table from estimand to estimator, and the answer to an estimand by it."""

from collections.abc import Callable

import numpy as np

from paean.analyse.means import ancova, change_of_one_arm, paired_change, plain_means
from paean.analyse.mixed import FALLBACKS, mixed_model
from paean.analyse.shares import paired_responders, responders
from paean.analyse.unanswered import unanswered
from paean.analyse.variable import Analysed, analysed, without_estimator
from paean.study.cohort import Cohort
from paean.study.estimand import Estimand
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol
from paean.study.result import Estimate

Estimator = Callable[[Protocol, Estimand, Outcome, Analysed], Estimate]


def estimate(protocol: Protocol, cohort: Cohort, estimand: Estimand) -> Estimate:
    """Return the answer to one estimand, or why there is none."""
    outcome = protocol.outcome(estimand.variable.outcome)
    for intercurrent in estimand.intercurrent_events:
        if intercurrent.strategy in without_estimator(estimand):
            return unanswered(
                estimand, outcome, f"no estimator for the strategy {intercurrent.strategy}"
            )
    data = analysed(protocol, cohort, estimand)
    if not np.any(data.seen):
        return unanswered(
            estimand,
            outcome,
            f"the cohort holds no {outcome.name} at {estimand.variable.visit}",
        )
    chosen = ESTIMATORS[(protocol.study.design, estimand.summary)]
    return chosen(protocol, estimand, outcome, data)


ESTIMATORS: dict[tuple[str, str], Estimator] = {
    ("parallel", "difference_in_means"): mixed_model,
    ("parallel", "risk_difference"): responders,
    ("parallel", "mean_change"): change_of_one_arm,
    ("within_patient", "mean_change"): change_of_one_arm,
    ("within_patient", "difference_in_means"): paired_change,
    ("within_patient", "risk_difference"): paired_responders,
}

__all__ = [
    "ESTIMATORS", "FALLBACKS", "Estimator", "ancova", "change_of_one_arm", "estimate",
    "mixed_model", "paired_change", "paired_responders", "plain_means", "responders",
]  # fmt: skip
