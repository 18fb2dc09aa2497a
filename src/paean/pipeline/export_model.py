"""Write the body as a file that other software reads."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from paean import __version__
from paean.evidence.parameters import condition_parameters
from paean.files.folders import write_whole
from paean.files.protocol import read_protocol
from paean.files.sbml import PAEAN, Document, sbml_text
from paean.simulate.body import body_of, starts_of
from paean.simulate.constants import columns, typical_constants
from paean.simulate.interchange import REFERENCE_ARM, body_document, left_out
from paean.simulate.population import refuse_memory
from paean.simulate.severity import graded
from paean.study.errors import fault
from paean.study.source import ParameterSet
from paean.study.treatment import Arm
from paean.study.vocabulary import conditions

FORMAT = "paean-export-model/1"
_ALONE = (
    "The body alone: the sham response, flares, errors of reporting, relief that acts on the "
    "report only (NSAID, hyaluronic acid) and effects added beside the mechanism are not in it, "
    "so its pain is not what a trial would observe."
)
_GAIN, _PAIN = "inflammation.loop_gain", "clinic.pain_mean"


def export_model(
    out: Path,
    *,
    condition: str | None = None,
    protocol: Path | None = None,
    arm: str | None = None,
    untreated: bool = False,
    changed: Mapping[str, float] | None = None,
) -> dict[str, Any]:
    """Write the typical patient under one arm as SBML; return what was written, as JSON values.

    The body is that of ``condition``, else of the protocol's, else the knee's.
    ``changed`` holds parameters by ``group.name``. PaeanError for an arm, a name or a value that
    cannot be used, and where ``out`` is a file that this verb did not write.
    """
    treated = _arm(protocol, arm, untreated=untreated)
    parameters = _changed(_known(condition, protocol), changed or {})
    document = body_document(parameters, treated, notes=_notes(parameters, treated, changed or {}))
    _refuse_unused(changed or {}, document)
    text = sbml_text(document)
    _refuse_stranger(out)
    try:
        write_whole(out, lambda beside: beside.write_text(text, encoding="utf-8"))
    except OSError as error:
        raise fault(
            str(out), f"cannot write here ({error.strerror})", "choose another --out"
        ) from None
    return {
        "format": FORMAT,
        "file": str(out),
        "version": __version__,
        "parameters": parameters.version,
        "calibrated": parameters.calibrated,
        "arm": None if treated is None else treated.name,
        "left_out": list(left_out(treated)) if treated else [],
    }


def _known(condition: str | None, protocol: Path | None) -> ParameterSet:
    if protocol is None:
        name = condition or "knee_osteoarthritis"
        if name not in conditions():
            raise fault("--condition", f"there is no {name}", f"use {', '.join(conditions())}")
        return condition_parameters(name)
    if condition is not None:
        raise fault("--condition", "the protocol names its condition", "leave out one of the two")
    stated = read_protocol(protocol).condition
    return graded(condition_parameters(stated.name), stated)


def _arm(protocol: Path | None, name: str | None, *, untreated: bool) -> Arm | None:
    if untreated:
        if protocol is not None or name is not None:
            raise fault("--untreated", "an arm treats", "leave out --protocol and --arm")
        return None
    if protocol is None:
        if name is not None:
            raise fault("--arm", f"no protocol has an arm {name}", "name its file by --protocol")
        return REFERENCE_ARM
    arms = {arm.name: arm for arm in read_protocol(protocol).arms}
    if name not in arms:
        problem = "an arm is needed" if name is None else f"there is no arm {name}"
        raise fault(str(protocol), problem, f"--arm is one of {', '.join(arms)}")
    return arms[name]


def _changed(known: ParameterSet, changed: Mapping[str, float]) -> ParameterSet:
    """Return the set with other values, each told as given here; PaeanError for a bad one."""
    unknown = changed.keys() - {p.name for p in known.parameters}
    if unknown:
        raise fault(min(unknown), "there is no such parameter", "see docs/reference/parameters.md")
    if not changed:
        return known
    parameters = replace(
        known,
        version=f"{known.version}, changed",
        calibrated=False,
        parameters=tuple(
            replace(
                p,
                value=changed[p.name],
                basis="assumption",
                source=f"given for this export; the reference is {p.value:g}: {p.source}",
            )
            if p.name in changed
            else p
            for p in known.parameters
        ),
    )
    _refuse_impossible(parameters, changed)
    return parameters


def _refuse_impossible(parameters: ParameterSet, changed: Mapping[str, float]) -> None:
    """Refuse numbers below 0, a body without rates, and one with a second steady state."""
    for name, value in changed.items():
        if not (np.isfinite(value) and value >= 0):
            raise fault(name, f"{value} is not a number from 0", "give another value")
    if not 0 < parameters[_PAIN] < 10:
        raise fault(_PAIN, "usual pain lies between 0 and 10", "give another value")
    gain, most = parameters[_GAIN], parameters["inflammation.loop_gain_ceiling"]
    if gain > most:
        raise fault(_GAIN, f"{gain:g} is above the greatest gain, {most:g}", "give a smaller one")
    closed = typical_constants(parameters)
    negative = [name for name, value in closed.items() if value < 0]
    if negative:
        raise fault(
            ", ".join(changed), f"{negative[0]} would be below 0", "shares must not exceed 1"
        )
    body, k = body_of(parameters.tissue), columns(closed, 1)
    with np.errstate(all="ignore"):
        rest = body.resting_state(k, *starts_of(body.tissue, parameters))
        moving = body.rates(list(rest), list(k))
    if not np.all(np.isfinite([*rest, *moving])):
        raise fault(", ".join(changed), "the body has no rates with these", "give other values")
    ends = {"loop_gain_floor": gain, "loop_gain_ceiling": gain}
    refuse_memory(parameters.with_values(parameters.version, inflammation=ends))


def _refuse_unused(changed: Mapping[str, float], document: Document) -> None:
    unused = sorted(changed.keys() - {q.parameter for q in document.quantities})
    if unused:
        raise fault(
            unused[0],
            "this parameter is not part of the body under this treatment",
            "change one of the document's own",
        )


def _refuse_stranger(out: Path) -> None:
    """Refuse to replace what this verb did not write."""
    if not out.exists():
        return
    if not out.is_file() or PAEAN.encode() not in out.read_bytes()[:2000]:
        raise fault(
            str(out),
            "this exists and is not a model that Paean wrote",
            "choose another --out, or remove it yourself",
        )


def _notes(
    parameters: ParameterSet, arm: Arm | None, changed: Mapping[str, float]
) -> tuple[str, ...]:
    state = (
        "Calibrated on published trials."
        if parameters.calibrated
        else "NOT CALIBRATED: many of the numbers are assumptions, and each says so."
    )
    treated = "Untreated." if arm is None else f"Treated as in: {arm.label}."
    without = "" if arm is None else ", ".join(left_out(arm))
    called = body_of(parameters.tissue).tissue.called
    told = ", ".join(f"{name} = {value:g}" for name, value in changed.items())
    return (
        f"The {called} of Paean {__version__}, parameters {parameters.version}. {state}",
        "For research. Not for clinical use, not medical advice, not a medical device.",
        f"The typical patient, at rest on day 0; time is in days. {treated}",
        *([f"Changed for this export: {told}."] if told else []),
        _ALONE,
        *([f"Given in this arm, without a change in the body: {without}."] if without else []),
        "Licence: Apache-2.0. The equations were recorded from the program that simulates.",
    )
