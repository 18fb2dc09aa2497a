"""From a cohort to estimates: the estimand picks the estimator, nothing else does."""
