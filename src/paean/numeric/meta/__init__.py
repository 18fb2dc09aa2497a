"""Meta-analysis of effects and their variances; has never heard of medicine."""
