"""The whole analysis of a cohort under its protocol, blind to where the cohort came from."""

from paean.analyse.describe import harm_counts, observed_means, participant_flow
from paean.analyse.estimators import estimate
from paean.study.cohort import Cohort
from paean.study.protocol import Protocol
from paean.study.result import Analysis


def analyse_cohort(protocol: Protocol, cohort: Cohort) -> Analysis:
    """Return flow, observed means, the answer to every estimand, and harms."""
    return Analysis(
        flow=participant_flow(protocol, cohort),
        means=observed_means(protocol, cohort),
        estimates=tuple(estimate(protocol, cohort, e) for e in protocol.estimands),
        harms=harm_counts(protocol, cohort),
    )
