"""Write a system of rate equations as SBML Level 3 Version 2 core, units included.

Specification: Hucka et al. 2019, doi 10.1515/jib-2019-0021. No quantity is a species: each is a
global parameter with a unit, moved by a rate rule, an assignment rule or an event.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from paean.numeric.expression import Node
from paean.numeric.mathml import MATHML, math

SBML = "http://www.sbml.org/sbml/level3/version2/core"
XHTML = "http://www.w3.org/1999/xhtml"
PAEAN = "urn:paean:sbml-source:1"
_TIME = "http://www.sbml.org/sbml/symbols/time"


class _Unit(NamedTuple):
    """One factor of a unit: kind, exponent, power of ten, multiplier."""

    kind: str
    exponent: int = 1
    scale: int = 0
    multiplier: float = 1


_PER_DAY = _Unit("second", -1, 0, 86400)
_UG = _Unit("gram", 1, -6)
_DEFINED: dict[str, tuple[_Unit, ...]] = {
    "day": (_Unit("second", 1, 0, 86400),),
    "per_day": (_PER_DAY,),
    "million_cells": (_Unit("item", 1, 6),),
    "million_cells_per_day": (_Unit("item", 1, 6), _PER_DAY),
    "litre_per_day": (_Unit("litre"), _PER_DAY),
    "per_day_per_million_cells": (_PER_DAY, _Unit("item", -1, 6)),
    "microgram": (_UG,),
    "microgram_per_day": (_UG, _PER_DAY),
    "microgram_per_litre": (_UG, _Unit("litre", -1)),
}
UNITS = {
    "1": "dimensionless",
    "fraction of healthy": "dimensionless",
    "fraction of intact": "dimensionless",
    "fraction of muscle": "dimensionless",
    "fibres/mm": "dimensionless",  # a count along a section
    "fibres/mm/day": "per_day",
    "logit": "dimensionless",
    "points of 10": "dimensionless",
    "days": "day",
    "1/day": "per_day",
    "1/day per million cells": "per_day_per_million_cells",
    "million cells": "million_cells",
    "million cells/day": "million_cells_per_day",
    "L": "litre",
    "L/day": "litre_per_day",
    "ug": "microgram",
    "ug/day": "microgram_per_day",
    "ug/L": "microgram_per_litre",
}
"""The unit of SBML for each unit that a number of Paean carries here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A named number of the document, with what it means and where it comes from.

    Its value, or what gives it: ``start`` at the beginning, ``rate`` as a derivative by day,
    ``always`` at every time. ``unit`` is a key of ``UNITS``; ``parameter`` is the full name in the
    parameter set, where it is one; ``fixed`` says that nothing moves it.
    """

    name: str
    symbol: str
    meaning: str
    unit: str
    basis: str
    source: str
    parameter: str = ""
    value: float | None = None
    start: Node | None = None
    rate: Node | None = None
    always: Node | None = None
    fixed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """On a day, each named quantity takes a new value; of one day, earlier ones come first."""

    name: str
    label: str
    day: Node
    values: Mapping[str, Node]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A system of rate equations; ``shared`` names the nodes that have a quantity of their own."""

    name: str
    label: str
    notes: tuple[str, ...]
    quantities: tuple[Quantity, ...]
    happenings: tuple[Happening, ...]
    shared: Mapping[int, str]


def sbml_text(document: Document) -> str:
    """Return the XML text of a document."""
    root = Element(
        "sbml",
        {"xmlns": SBML, "xmlns:sbml": SBML, "xmlns:paean": PAEAN, "level": "3", "version": "2"},
    )
    model = SubElement(
        root, "model", {"id": document.name, "name": document.label, "timeUnits": "day"}
    )
    model.append(_notes(document.notes))
    _listed(model, "listOfUnitDefinitions", map(_unit, _DEFINED))
    _listed(model, "listOfParameters", map(_parameter, document.quantities))
    _listed(model, "listOfInitialAssignments", _starts(document))
    _listed(model, "listOfRules", _rules(document))
    _listed(model, "listOfEvents", _events(document))
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _listed(parent: Element, name: str, items: Iterable[Element]) -> None:
    found = list(items)
    if found:
        SubElement(parent, name).extend(found)


def _notes(paragraphs: Iterable[str]) -> Element:
    notes = Element("notes")
    body = SubElement(notes, "body", {"xmlns": XHTML})
    for paragraph in paragraphs:
        SubElement(body, "p").text = paragraph
    return notes


def _unit(name: str) -> Element:
    element = Element("unitDefinition", {"id": name})
    units = SubElement(element, "listOfUnits")
    for unit in _DEFINED[name]:
        SubElement(units, "unit", {key: f"{value}" for key, value in unit._asdict().items()})
    return element


def _parameter(q: Quantity) -> Element:
    """Return a parameter with its source twice: to be read by people and by programs."""
    known = {"id": q.name, "name": q.symbol} if q.symbol else {"id": q.name}
    element = Element("parameter", {**known, "units": UNITS[q.unit]})
    element.set("constant", "true" if q.fixed else "false")
    if q.value is not None:
        element.set("value", repr(q.value))
    element.append(_notes([f"{q.meaning} [{q.unit}]. {q.basis.capitalize()}: {q.source}."]))
    told = {"symbol": q.symbol, "meaning": q.meaning, "basis": q.basis, "source": q.source}
    if q.parameter:
        told["parameter"] = q.parameter
    SubElement(SubElement(element, "annotation"), "paean:source", told)
    return element


def _math(node: Node, shared: Mapping[int, str], unit: str = "dimensionless") -> Element:
    """Return the MathML of a node; ``unit`` is that of a node which is a bare number."""
    numbers = unit if node.operation == "number" else "dimensionless"
    return math(node, shared, {"sbml:units": numbers})


def _starts(document: Document) -> Iterable[Element]:
    for q in document.quantities:
        if q.start is not None:
            element = Element("initialAssignment", {"symbol": q.name})
            element.append(_math(q.start, document.shared, UNITS[q.unit]))
            yield element


def _rules(document: Document) -> Iterable[Element]:
    for q in document.quantities:
        for kind, node in (("rateRule", q.rate), ("assignmentRule", q.always)):
            if node is not None:
                element = Element(kind, {"variable": q.name})
                unit = _per_day(q.unit) if kind == "rateRule" else UNITS[q.unit]
                element.append(_math(node, document.shared, unit))
                yield element


def _per_day(unit: str) -> str:
    return UNITS["1/day" if UNITS[unit] == "dimensionless" else f"{unit}/day"]


def _events(document: Document) -> Iterable[Element]:
    """Yield the events; values are those of the moment, so that two of one day both count."""
    last = len(document.happenings)
    for number, happening in enumerate(document.happenings):
        element = Element(
            "event",
            {"id": happening.name, "name": happening.label, "useValuesFromTriggerTime": "false"},
        )
        trigger = SubElement(element, "trigger", {"initialValue": "false", "persistent": "true"})
        trigger.append(_reached(happening.day))
        SubElement(element, "priority").append(_bare(last - number))
        assignments = SubElement(element, "listOfEventAssignments")
        for name, node in happening.values.items():
            SubElement(assignments, "eventAssignment", {"variable": name}).append(
                _math(node, document.shared)
            )
        yield element


def _reached(day: Node) -> Element:
    """Return the condition that time is at or past a day."""
    element = Element("math", {"xmlns": MATHML})
    apply = SubElement(element, "apply")
    SubElement(apply, "geq")
    time = {"encoding": "text", "definitionURL": _TIME}
    SubElement(apply, "csymbol", time).text = "time"
    apply.extend(_math(day, {}))
    return element


def _bare(number: int) -> Element:
    element = Element("math", {"xmlns": MATHML})
    SubElement(element, "cn", {"sbml:units": "dimensionless"}).text = str(number)
    return element
