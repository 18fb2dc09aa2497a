"""The ranges on which instruments are scored, and the direction of those that have but one."""

from collections.abc import Iterator

from paean.study.misfit import Misfit
from paean.study.outcome import Instrument, Outcome
from paean.study.protocol import Protocol

_HUNDRED = ((0.0, 100.0),)
# Likert sums (0-4 an item), 11-point sums, sums of 100 mm lines, and the two normalised forms
RANGES: dict[Instrument, tuple[tuple[float, float], ...]] = {
    "womac_function": ((0.0, 68.0), (0.0, 170.0), (0.0, 1700.0), (0.0, 100.0), (0.0, 10.0)),
    "womac_total": ((0.0, 96.0), (0.0, 240.0), (0.0, 2400.0), (0.0, 100.0), (0.0, 10.0)),
    "koos_adl": _HUNDRED, "koos_jr": _HUNDRED, "ikdc": _HUNDRED, "visa_a": _HUNDRED,
    "visa_p": _HUNDRED, "dash": _HUNDRED, "quickdash": _HUNDRED, "odi": _HUNDRED,
    "patient_global": ((0.0, 10.0), (0.0, 100.0)),
}  # fmt: skip
WORSE_IF_HIGHER: dict[Instrument, bool] = {
    "koos_adl": False, "koos_jr": False, "ikdc": False, "visa_a": False, "visa_p": False,
    "odi": True, "dash": True, "quickdash": True,
}  # fmt: skip


def scales_fit_their_instruments(protocol: Protocol) -> Iterator[Misfit]:
    """Yield the outcomes whose range or direction is not one of their instrument's."""
    for index, outcome in enumerate(protocol.outcomes):
        known = RANGES.get(outcome.instrument)
        if known is not None and (outcome.minimum, outcome.maximum) not in known:
            yield Misfit(
                path=("outcomes", index, "maximum"),
                problem=f"{outcome.instrument} is not scored from {outcome.minimum:g} "
                f"to {outcome.maximum:g}",
                remedy=f"give one of: {', '.join(f'{low:g} to {high:g}' for low, high in known)}",
            )
        if _runs_the_wrong_way(outcome):
            better = "better" if outcome.higher_is_worse else "worse"
            yield Misfit(
                path=("outcomes", index, "higher_is_worse"),
                problem=f"a higher {outcome.instrument} is {better}",
                remedy="turn the direction round",
            )


def _runs_the_wrong_way(outcome: Outcome) -> bool:
    return WORSE_IF_HIGHER.get(outcome.instrument, outcome.higher_is_worse) != (
        outcome.higher_is_worse
    )
