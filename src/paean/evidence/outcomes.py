"""Which printed outcomes measure pain, which function, and which mix them."""

PAIN = (
    "pain_vas", "pain_vas_rest", "pain_vas_motion", "pain_vas_weight_bearing",
    "pain_vas_50ft_walk", "pain_vas_mcgill", "pain_nrs", "pain_nrs_daily", "womac_pain",
    "koos_pain", "icoap_constant", "icoap_intermittent",
)  # fmt: skip
FUNCTION = ("womac_function", "koos_adl", "odi", "dash", "quickdash", "lefs")
COMPOSITE = (
    "womac_total", "ikdc", "koos4", "koos_total", "visa_a", "visa_p", "prtee", "ases", "constant",
    "spadi", "ucla_shoulder", "mayo_elbow", "karlsson_ankle",
)  # fmt: skip

# the same scale under another name; which way is worse is read from the row
SAME_SCALE = {"womac_pain_reversed": "womac_pain"}

# why an outcome that sounds like one of these is none
NOT_A_SCORE = {
    "design_only": "registers a design; no number was visible",
    "pain_vas_pct_change": "percent change, not a change on the scale",
    "pain_vas_percent_change": "percent change, not a change on the scale",
    "pain_nrs_percent_change": "percent change, not a change on the scale",
    "womac_pct_improvement": "percent change, not a change on the scale",
    "sane_percent_improvement": "global rating without a baseline, not a pain score",
    "patient_global_percent_improvement": "global rating without a baseline, not a pain score",
    "satisfaction_rate": "satisfaction, not a pain score",
}


def scale_of(outcome: str) -> str:
    """Return the name under which a printed outcome is analysed."""
    return SAME_SCALE.get(outcome, outcome)
