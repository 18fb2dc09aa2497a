"""The body as a document that other software reads: its equations recorded, never copied.

The functions that simulate (``rates``, ``typical_constants``, ``at_rest``, ``changes``, the latent
scale) are called once with names instead of numbers; what they return is written down.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from paean.files.sbml import Document, Happening, Quantity
from paean.numeric.expression import Node, Tape, live
from paean.simulate.administration import Change, changes, product_factors
from paean.simulate.body import Body, BodyState, body_of, resting_m2, starts_of
from paean.simulate.comparator import ngf_blockade
from paean.simulate.constants import typical_constants
from paean.simulate.inflammation import recruitment
from paean.simulate.nociception import PainSlopes, logit, pain_from_latent, sensitisation_shift
from paean.simulate.product import paracrine_activity, secretome
from paean.simulate.tissue_shape import Meaning
from paean.study.source import Numbers, Parameter, ParameterColumns, ParameterSet
from paean.study.treatment import Arm, CellProduct, Treatment

REFERENCE_ARM = Arm(
    name="reference",
    label="One injection of 50 million cells",
    role="experimental",
    planned=1,
    treatments=(
        CellProduct(
            kind="cell_product",
            product="bone_marrow_msc",
            donor="allogeneic",
            origin="bone marrow",
            site="knee joint",
            dose_million_cells=50.0,
            on_days=(0.0,),
        ),
    ),
)
_GROUPS = ("product", "differentiation", "inflammation", "nociception", "comparator")


STATE_MEANINGS = {
    "fast_cells": Meaning("Vf", "Viable cells that clear fast", "million cells"),
    "slow_cells": Meaning("Vs", "Viable cells that clear slowly", "million cells"),
    "damage": Meaning("D", "Damage signal, relative to rest", "1"),
    "m1": Meaning("M1", "Pro-inflammatory macrophages, relative to rest", "1"),
    "m2": Meaning("M2", "Anti-inflammatory macrophages, relative to M1 at rest", "1"),
    "pro_inflammatory": Meaning("P", "Pro-inflammatory cytokine index, relative to rest", "1"),
    "anti_inflammatory": Meaning("A", "Anti-inflammatory cytokine index, relative to rest", "1"),
    "ngf": Meaning("N", "Nerve growth factor at the nociceptor, relative to rest", "1"),
    "peripheral": Meaning("Sp", "Peripheral sensitisation, relative to rest", "1"),
    "central": Meaning("Sc", "Central sensitisation, relative to rest", "1"),
    "steroid": Meaning("u_ster", "Share of cytokine production held back", "1"),
    "load_relief": Meaning("u_load", "Share of the load taken away", "1"),
    "load_relief_target": Meaning("q", "Where load relief is moving to", "1"),
    "antibody_central": Meaning("B1", "Anti-NGF antibody, central volume", "ug"),
    "antibody_peripheral": Meaning("B2", "Anti-NGF antibody, peripheral volume", "ug"),
}
_CLOSED = {
    "potency": Meaning("pot", "Secretory potency of one viable cell of this origin", "1"),
    "fast_clearance_per_day": Meaning("kf", "Clearance of what clears fast", "1/day"),
    "recruitment_feedback": Meaning("wP", "Share of recruitment driven by feedback", "1"),
    "recruitment_damage": Meaning("wD", "Share of recruitment driven by damage", "1"),
    "feedback_midpoint_cubed": Meaning("h", "M1 level of half feedback, cubed", "1"),
    "cytokine_m1": Meaning("pM", "Share of cytokine production by M1 macrophages", "1"),
}
_READ_OFF = {
    "resting_m2": Meaning("m2", "M2 macrophages at rest, relative to M1", "1"),
    "secretome": Meaning("S", "Active secretome, fully licensed equivalents", "million cells"),
    "paracrine_activity": Meaning("E", "Paracrine activity, 0 to 1", "1"),
    "recruitment": Meaning("R", "Macrophage recruitment, relative to rest", "1"),
    "ngf_blockade": Meaning("u_ngf", "Share of NGF held back by the antibody", "1"),
    "latent_pain": Meaning("z", "Pain on the latent logit scale, from the body alone", "logit"),
    "pain": Meaning("", "Pain from the body alone, 0 to 10", "points of 10"),
}
_STATED = {
    "on_days": ("day", "Day of administration", "days"),
    "from_days": ("from", "First day", "days"),
    "until_days": ("until", "Last day", "days"),
    "dose_million_cells": ("dose_million_cells", "Cells of one administration", "million cells"),
    "viability": ("viability", "Viability on release", "1"),
    "cell_equivalents_million_cells": (
        "cell_equivalents",
        "Cells that secreted it",
        "million cells",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Recording:
    """The parameters as named inputs of a tape, beside their set."""

    tape: Tape
    body: Body
    known: ParameterSet
    parameters: Numbers
    by_name: Mapping[str, Parameter]


def body_document(parameters: ParameterSet, arm: Arm | None, *, notes: Iterable[str]) -> Document:
    """Return the body of the typical patient, at rest, under the treatments of an arm.

    Without an arm nobody treats the patient. ``notes`` head the document.
    """
    treatments = () if arm is None else arm.treatments
    changed = () if arm is None else tuple(product_factors(arm, parameters))
    recording = _recording(parameters, renamed=changed)
    closed = typical_constants(recording.parameters)
    factors = {} if arm is None else product_factors(arm, recording.parameters)
    closed |= {name: closed[name] * factor for name, factor in factors.items()}
    tape, body, called = recording.tape, recording.body, recording.body.tissue.called
    y = tape.inputs(body.states, varying=True)
    p = tape.inputs(body.constants, varying=False)
    start = _flat(_at_rest(recording, p))
    rate = [tape.node(value) for value in body.rates(y, p)]
    read = _read_off(recording, y, p, start)
    events, stated = _happenings(recording, treatments, dict(zip(body.states, y, strict=True)))
    meanings = {**STATE_MEANINGS, **body.tissue.meanings}
    derived = {n: node for n, node in closed.items() if node.operation != "input"}
    own = {node.index: name for name, node in (derived | read).items()}
    shown = [*derived.values(), *start, *rate, *read.values()]
    shown += [node for event in events for node in event.values.values()]
    return Document(
        name=f"paean_{called}",
        label=f"The {called} of Paean" + ("" if arm is None else f": {arm.label}"),
        notes=tuple(notes),
        quantities=(
            *_sourced(recording, live(shown)),
            *stated,
            *(_constant(name, node) for name, node in derived.items()),
            *(_quantity(name, node) for name, node in read.items()),
            *(
                _state(name, meanings[name], *row)
                for name, *row in zip(body.states, start, rate, strict=True)
            ),
        ),
        happenings=events,
        shared=own,
    )


def left_out(arm: Arm) -> tuple[str, ...]:
    """Return the kinds of treatment of an arm that change nothing in the body."""
    kinds = {
        treatment.kind: changes(treatment, cast("Any", _Nothing()), 0.0)
        for treatment in arm.treatments
    }
    return tuple(kind for kind, made in kinds.items() if not made)


class _Nothing:
    """A set in which every parameter is 0: only whether there is a change is asked."""

    def __getitem__(self, name: str) -> float:
        return 0.0


def _recording(parameters: ParameterSet, renamed: Iterable[str]) -> _Recording:
    """Return the parameters as names; constants that a product modifies give theirs up."""
    tape, body = Tape(), body_of(parameters.tissue)
    groups = (*_GROUPS, body.tissue.name)
    names = {p.name: _name(p.name, groups) for p in parameters.parameters}
    names |= {f"product.{name}": f"reference_{name}" for name in renamed}
    nodes = dict(zip(names, tape.inputs(names.values(), varying=False), strict=True))
    return _Recording(
        tape=tape,
        body=body,
        known=parameters,
        parameters=ParameterColumns(base=parameters, columns=cast("Any", nodes)),
        by_name={names[p.name]: p for p in parameters.parameters},
    )


def _name(parameter: str, groups: Iterable[str]) -> str:
    group, _, short = parameter.partition(".")
    return short if group in groups else f"{group}_{short}"


def _at_rest(recording: _Recording, p: list[Node]) -> BodyState:
    one, none = recording.tape.node(1), recording.tape.node(0)
    body = recording.body
    return body.at_rest(body.by_process(p), one, none, starts_of(body.tissue, recording.parameters))


def _flat(state: BodyState) -> list[Node]:
    return [row for part in state for row in part]


def _read_off(
    recording: _Recording, y: list[Node], p: list[Node], start: list[Node]
) -> dict[str, Node]:
    """Return what is worth a name of its own, each built from those before it."""
    body, numbers = recording.body, recording.parameters
    now, first, k = body.state(y), body.state(start), body.by_process(p)
    active = secretome(now.product, now.inflammation.pro_inflammatory, k.product)
    slopes = PainSlopes(
        peripheral=numbers["nociception.peripheral_slope"],
        central=numbers["nociception.central_slope"],
        structure=numbers["nociception.structure_slope"],
    )
    gap_change = body.tissue.gap(now.tissue, k.tissue) - body.tissue.gap(first.tissue, k.tissue)
    shift = sensitisation_shift(now.nociception, slopes, gap_change=gap_change)
    latent = logit(numbers["clinic.pain_mean"]) + shift
    return {
        "resting_m2": resting_m2(k.inflammation),
        "secretome": active,
        "paracrine_activity": paracrine_activity(active, k.product),
        "recruitment": recruitment(now.inflammation.damage, now.inflammation.m1, k.inflammation),
        "ngf_blockade": ngf_blockade(now.comparator, k.comparator),
        "latent_pain": latent,
        "pain": pain_from_latent(latent),
    }


def _happenings(
    recording: _Recording, treatments: Iterable[Treatment], y: Mapping[str, Node]
) -> tuple[tuple[Happening, ...], list[Quantity]]:
    """Return the treatments as changes of state by day, and their own numbers as quantities."""
    stated: list[Quantity] = []
    timed: list[tuple[float, Happening]] = []
    for number, treatment in enumerate(treatments, 1):
        named, own = _named(recording.tape, treatment, f"treatment_{number}")
        slow = recording.parameters["product.slow_fraction"]
        made = changes(named, recording.parameters, slow)
        stated += own if made else []
        days = {q.name: q.value for q in own}
        for turn, change in enumerate(made, 1):
            label = f"treatment_{number}_{turn}"
            event = _happening(recording.tape, change, label, treatment.kind, y)
            timed.append((days[change.day.name] or 0.0, event))
    events = sorted(timed, key=lambda pair: pair[0])
    return tuple(event for _, event in events), stated


def _happening(
    tape: Tape, change: Change, name: str, label: str, y: Mapping[str, Node]
) -> Happening:
    values = {
        state: tape.node(keep * y[state] + add) for state, (keep, add) in change.states.items()
    }
    return Happening(name=name, label=label, day=change.day, values=values)


def _named(tape: Tape, treatment: Treatment, name: str) -> tuple[Any, list[Quantity]]:
    """Return a treatment whose numbers are names, and these names with their numbers."""
    fields: dict[str, Any] = {}
    own: list[Quantity] = []
    source = "; ".join(treatment.source) or "as the treatment is described"
    for field, (short, meaning, unit) in _STATED.items():
        given = getattr(treatment, field, None)
        if given is None:
            continue
        several = given if isinstance(given, tuple) else (given,)
        names = [f"{name}_{short}"]
        if isinstance(given, tuple):
            names = [f"{name}_{short}_{turn}" for turn in range(1, len(given) + 1)]
        own += [
            Quantity(name=n, symbol="", meaning=f"{meaning} ({treatment.kind})", unit=unit,
                     basis="stated", source=source, value=float(value))
            for n, value in zip(names, several, strict=True)
        ]  # fmt: skip
        nodes = tuple(tape.inputs(names, varying=False))
        fields[field] = nodes if isinstance(given, tuple) else nodes[0]
    return replace(cast("Any", treatment), **fields), own


def _sourced(recording: _Recording, nodes: Iterable[Node]) -> Iterable[Quantity]:
    """Yield the parameters that the document needs, each with its source."""
    used = {node.name for node in nodes if node.operation == "input"}
    for name, p in recording.by_name.items():
        if name in used:
            meaning = f"{p.meaning} (between patients: {p.spread})" if p.spread else p.meaning
            yield Quantity(
                name=name, symbol=p.symbol, meaning=meaning, unit=p.unit, basis=p.basis,
                source=p.source, value=p.value, parameter=p.name,
            )  # fmt: skip


def _constant(name: str, node: Node) -> Quantity:
    source = "follows from the parameters of its initial assignment, so that the untreated rest"
    if name in ("potency", "fast_clearance_per_day"):
        source = "the reference times what the product's origin and making change"
    return Quantity(
        **_CLOSED[name]._asdict(), name=name, basis="derived", source=source, start=node
    )


def _quantity(name: str, node: Node) -> Quantity:
    return Quantity(
        **_READ_OFF[name]._asdict(),
        name=name,
        basis="derived",
        source="equation of the body, docs/explanation/body.md",
        start=None if node.varying else node,
        always=node if node.varying else None,
        fixed=not node.varying,
    )


def _state(name: str, meaning: Meaning, start: Node, rate: Node) -> Quantity:
    """Return a state: it begins at rest and moves by its rate."""
    number = start.operation == "number"
    return Quantity(
        **meaning._asdict(),
        name=name,
        basis="derived",
        source="state of the body, at rest at the start; docs/explanation/body.md",
        value=start.value if number else None,
        start=None if number else start,
        rate=rate,
        fixed=False,
    )
