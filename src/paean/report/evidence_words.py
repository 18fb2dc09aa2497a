"""How questions and answers of the pooled evidence are told, in figures and on the terminal."""

from paean.evidence.comparison import Comparison, Question
from paean.numeric.meta.pairwise import Pooled
from paean.report.numerals import interval, plain, probability

_WORD = {"sham": "sham or placebo", "bm_msc": "bone marrow MSC", "ad_msc": "adipose MSC",
         "uc_msc": "umbilical cord MSC", "prp": "PRP", "bmac": "bone marrow concentrate",
         "mfat": "microfragmented fat", "svf": "stromal vascular fraction", "nsaid": "NSAID",
         "tens": "TENS"}  # fmt: skip


def word(treatment: str) -> str:
    """Return the name of a treatment class in words."""
    return _WORD.get(treatment, treatment.replace("_", " "))


def pair(question: Question) -> str:
    """Return what is compared with what."""
    return f"{word(question.treatment)} against {word(question.control)}"


def time(question: Question) -> str:
    """Return the time asked for and the window that counts as it."""
    first, last = question.window
    return f"{question.weeks:.3g} weeks (visits from week {first:.3g} to {last:.3g})"


def unit(question: Question) -> str:
    """Return what a difference is measured in."""
    if question.scale == "smd":
        return "standardised difference of change (Hedges' g)"
    return "difference of change, hundredths of the scale's range"


def places(question: Question) -> int:
    """Return how many decimals suit a difference."""
    return 2 if question.scale == "smd" else 1


def told(value: float, low: float, high: float, question: Question) -> str:
    """Return a difference with its interval."""
    p = places(question)
    return f"{plain(value, p)} ({interval(low, high, p)})"


def span(low: float, high: float, question: Question) -> str:
    """Return a range of differences."""
    return interval(low, high, places(question))


def amount(value: float, question: Question) -> str:
    """Return a difference alone."""
    return plain(value, places(question))


def label(comparison: Comparison) -> str:
    """Return a trial with its year, unless its name has it already."""
    name = comparison.trial.replace("_", " ")
    year = "" if comparison.year is None or str(comparison.year) in name else comparison.year
    return f"{name} {year}".strip()


def heterogeneity(pooled: Pooled) -> str:
    """Return how much the trials differ, in one line."""
    if pooled.tau2 is None or pooled.i2 is None or pooled.spread is None:
        return "one trial: nothing can be said of the spread between trials"
    tau_low, tau_high = pooled.spread.tau2_low**0.5, pooled.spread.tau2_high**0.5
    return (
        f"tau {plain(pooled.tau2**0.5, 2)} ({interval(tau_low, tau_high, 2)}), "
        f"I² {pooled.i2:.0f} %, Q {plain(pooled.q, 1)} on {pooled.q_df} df, "
        f"p {probability(pooled.q_p)}"
    )


def method(pooled: Pooled) -> str:
    """Return how the pool was made."""
    kind = {
        "normal": "normal interval",
        "knapp_hartung": "Knapp-Hartung interval",
        "knapp_hartung_at_least_1": "Knapp-Hartung interval, never narrower than without",
    }[pooled.interval]
    return kind if pooled.k == 1 else f"random effects (REML), {kind}"


def masking(masked: str) -> str:
    """Return how a trial was masked, in words."""
    return {"unknown": "masking unknown", "none": "not masked", "open": "open"}.get(
        masked, f"{masked}-masked"
    )


def scale_name(outcome: str) -> str:
    """Return an outcome as it is usually written."""
    words = outcome.replace("womac", "WOMAC").replace("koos", "KOOS").replace("icoap", "ICOAP")
    return words.replace("vas", "VAS").replace("nrs", "NRS").replace("_", " ")
