"""Which outcomes play pain, function and patient global in an OMERACT-OARSI response."""

from collections.abc import Callable, Iterator

from paean.study.estimand import Estimand, Variable
from paean.study.misfit import Misfit
from paean.study.outcome import Outcome
from paean.study.protocol import Protocol

OMERACT_OARSI = "responder_omeract_oarsi"
_FITS: dict[str, Callable[[Outcome], bool]] = {
    "pain": lambda o: o.is_pain,
    "function": lambda o: o.is_function,
    "patient_global": lambda o: o.instrument == "patient_global",
}


def parts(protocol: Protocol, variable: Variable) -> dict[str, Outcome]:
    """Return the outcome of each part of an OMERACT-OARSI response, absent where there is none.

    A part is the outcome that the variable states; else the variable's own outcome where its
    instrument fits; else the first outcome of such an instrument that the visit reads.
    """
    found = ((part, _part(protocol, variable, part)) for part in _FITS)
    return {part: outcome for part, outcome in found if outcome is not None}


def _part(protocol: Protocol, variable: Variable, part: str) -> Outcome | None:
    stated = getattr(variable, part)
    if stated is not None:
        return next((o for o in protocol.outcomes if o.name == stated), None)
    fitting = [o for o in protocol.outcomes if _FITS[part](o) and _read(protocol, variable, o.name)]
    fitting.sort(key=lambda o: o.name != variable.outcome)
    return fitting[0] if fitting else None


def _read(protocol: Protocol, variable: Variable, outcome: str) -> bool:
    visits = (v for v in protocol.schedule.visits if v.name == variable.visit)
    return any(not visit.outcomes or outcome in visit.outcomes for visit in visits)


def composites_have_their_parts(protocol: Protocol) -> Iterator[Misfit]:
    """Yield OMERACT-OARSI responses without pain or function, and parts stated in vain."""
    for index, estimand in enumerate(protocol.estimands):
        path = ("estimands", index, "variable")
        for key, problem, remedy in _problems(protocol, estimand):
            yield Misfit(path=(*path, key), problem=problem, remedy=remedy)


def _problems(protocol: Protocol, estimand: Estimand) -> Iterator[tuple[str, str, str]]:
    """Yield key, problem and remedy."""
    variable = estimand.variable
    stated = {part: getattr(variable, part) for part in _FITS}
    stated = {part: name for part, name in stated.items() if name is not None}
    if variable.form != OMERACT_OARSI:
        for part in stated:
            yield part, f"'{variable.form}' has no part '{part}'", "leave the key out"
        return
    names = {o.name for o in protocol.outcomes}
    for part, name in stated.items():
        if name not in names:
            known = ", ".join(sorted(names))
            yield part, f"there is no outcome '{name}'", f"name one of: {known}"
        elif not _read(protocol, variable, name):
            yield part, f"'{name}' is not read at '{variable.visit}'", "add it to the visit"
    found = parts(protocol, variable)
    for part in ("pain", "function"):
        if part not in found and part not in stated:
            problem = f"no outcome at '{variable.visit}' measures {part}"
            yield "form", problem, f"name one with {part} = ..., or choose another form"
    if variable.outcome in names and variable.outcome not in {o.name for o in found.values()}:
        remedy = f"name one of: {', '.join(sorted(o.name for o in found.values()))}"
        yield "outcome", f"'{variable.outcome}' has no part in the response", remedy
