"""How a source is cited: a packaged trial, or a published review, by its key."""

from paean.evidence.trials import pooled_estimates, published_trials
from paean.study.advice import AdviceSource


def cited(key: str, condition: str) -> AdviceSource:
    """Return the citation of a trial's name or of a review's first words; KeyError for others."""
    for trial in published_trials():
        if trial.identifier == key:
            return AdviceSource(key=key, citation=trial.citation, address=trial.address)
    for row in pooled_estimates():
        if row.condition == condition and row.citation.startswith(key):
            return AdviceSource(key=key, citation=row.citation, address=row.address)
    raise KeyError(key)
