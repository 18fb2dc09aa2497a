"""A second reader of the SBML that Paean writes: XML to Python functions, nothing of Paean in it.

It knows what the documents use (parameters, initial assignments, rules, events at a day) and
stops at anything else, so that a test never passes over an equation.
"""

import math
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

import numpy as np
from scipy.integrate import solve_ivp

SBML = "{http://www.sbml.org/sbml/level3/version2/core}"
MATHML = "{http://www.w3.org/1998/Math/MathML}"
_FUNCTIONS = {
    "plus": lambda a, b: a + b,
    "minus": lambda a, *b: a - b[0] if b else -a,
    "times": lambda a, b: a * b,
    "divide": lambda a, b: a / b,
    "root": math.sqrt,
    "exp": math.exp,
    "ln": math.log,
}


def evaluated(element: ElementTree.Element, known: dict[str, float]) -> float:
    """Return the value of a MathML element."""
    tag = element.tag.removeprefix(MATHML)
    if tag == "math":
        (only,) = element
        return evaluated(only, known)
    if tag == "ci":
        return known[(element.text or "").strip()]
    if tag == "cn":
        if element.get("type") == "e-notation":
            (sep,) = element
            return float(f"{element.text}e{sep.tail}")
        return float(element.text or "")
    assert tag == "apply", tag
    operator, *operands = element
    name = operator.tag.removeprefix(MATHML)
    return _FUNCTIONS[name](*(evaluated(operand, known) for operand in operands))


@dataclass
class Model:
    """What a document says, equations still as MathML."""

    values: dict[str, float]
    starts: dict[str, Any]
    rates: dict[str, Any]
    rules: dict[str, Any]
    events: list[tuple[str, dict[str, Any]]]

    @classmethod
    def read(cls, text: str) -> "Model":
        model = ElementTree.fromstring(text).find(f"{SBML}model")
        assert model is not None

        def maths(path: str, key: str) -> dict[str, Any]:
            return {e.attrib[key]: e.find(f"{MATHML}math") for e in model.iter(f"{SBML}{path}")}

        return cls(
            values={
                p.attrib["id"]: float(p.attrib["value"])
                for p in model.iter(f"{SBML}parameter")
                if "value" in p.attrib
            },
            starts=maths("initialAssignment", "symbol"),
            rates=maths("rateRule", "variable"),
            rules=maths("assignmentRule", "variable"),
            events=[
                (
                    e.findtext(f"{SBML}trigger/{MATHML}math/{MATHML}apply/{MATHML}ci") or "",
                    {
                        a.attrib["variable"]: a.find(f"{MATHML}math")
                        for a in e.iter(f"{SBML}eventAssignment")
                    },
                )
                for e in model.iter(f"{SBML}event")
            ],
        )

    def constants(self) -> dict[str, float]:
        """Return every value at the start, initial assignments worked out."""
        return _resolved(self.starts, self.values)

    def at(self, state: dict[str, float], constants: dict[str, float]) -> dict[str, float]:
        """Return every value at a state; a rule waits for those it uses."""
        return _resolved(self.rules, constants | state)

    def run(self, days: list[float]) -> dict[str, np.ndarray]:
        """Return every state and rule at the days; the state of an event's day is that before."""
        constants = self.constants()
        names = list(self.rates)
        y = np.array([constants[name] for name in names])
        stops = sorted((constants[day], number) for number, (day, _) in enumerate(self.events))

        def slope(_: float, y: np.ndarray) -> list[float]:
            known = self.at(dict(zip(names, y, strict=True)), constants)
            return [evaluated(self.rates[name], known) for name in names]

        found: dict[float, np.ndarray] = {}
        now = 0.0
        for stop, number in [*stops, (max(days), -1)]:
            here = sorted({d for d in days if now <= d <= stop and d not in found} | {stop})
            if stop > now:
                run = solve_ivp(
                    slope, (now, stop), y, method="LSODA", t_eval=here, rtol=1e-9, atol=1e-11
                )
                assert run.success
                found |= {d: run.y[:, i] for i, d in enumerate(here) if d in days}
                now, y = stop, run.y[:, -1]
            if number >= 0:
                known = self.at(dict(zip(names, y, strict=True)), constants)
                after = {n: evaluated(m, known) for n, m in self.events[number][1].items()}
                y = np.array([after.get(n, v) for n, v in zip(names, y, strict=True)])
        rows = [self.at(dict(zip(names, found[d], strict=True)), constants) for d in days]
        return {n: np.array([row[n] for row in rows]) for n in (*names, *self.rules)}


def _resolved(equations: dict[str, Any], known: dict[str, float]) -> dict[str, float]:
    known, left = dict(known), dict(equations)
    while left:
        ready = [n for n, m in left.items() if all(c in known for c in _used(m))]
        assert ready, f"equations in a circle: {sorted(left)}"
        known |= {name: evaluated(left.pop(name), known) for name in ready}
    return known


def _used(element: ElementTree.Element) -> set[str]:
    return {(e.text or "").strip() for e in element.iter(f"{MATHML}ci")}
