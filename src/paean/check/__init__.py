"""A linter for protocols: rules are functions, a docstring is the rule in words."""
