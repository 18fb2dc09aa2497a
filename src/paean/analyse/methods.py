"""The methods that answer a question in many trials, by the name a user asks for."""

from paean.analyse.definitions import RESPONSE, TREATED, fall_of_treated, masking_index
from paean.analyse.imputation import imputing
from paean.analyse.single_values import (
    baseline_value,
    last_value,
    rescue_removed,
    responders_or_failed,
)
from paean.analyse.time_to_response import cox_to_response, time_without_response
from paean.analyse.trials import Method, complete_cases, mixed_model, responders

METHODS: dict[str, Method] = {
    "mmrm": mixed_model,
    "ancova": complete_cases,
    "mi_mar": imputing("at_random"),
    "mi_j2r": imputing("jump_to_reference"),
    "mi_cr": imputing("copy_reference"),
    "mi_retrieved": imputing("retrieved"),
    "mi_worse_5": imputing("at_random", penalty=5.0),
    "mi_worse_10": imputing("at_random", penalty=10.0),
    "mi_worse_20": imputing("at_random", penalty=20.0),
    "last_value": last_value,
    "baseline_value": baseline_value,
    "rescue_removed": rescue_removed,
    "cox": cox_to_response,
    "rmst": time_without_response,
    "responders": responders,
    "responders_or_failed": responders_or_failed,
    "fall of the treated": fall_of_treated,
    "masking index": masking_index,
    **RESPONSE,
    **TREATED,
}
# scales on which more is better whatever the outcome's direction
HIGHER_IS_BETTER = frozenset(
    {"cox", "rmst", "responders", "responders_or_failed", "fall of the treated", "masking index",
     *RESPONSE, *TREATED}
)  # fmt: skip
