"""The protocol as a reader meets it: each part in words, what was not stated said so."""

from collections.abc import Iterator
from dataclasses import dataclass

from paean.report.tables import Table, contrast_label, variable_label
from paean.study.estimand import Estimand
from paean.study.protocol import Baseline, Citation, Protocol
from paean.study.source import Parameter, ParameterSet
from paean.study.treatment import Arm, CellProduct, Treatment

NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One row of the protocol at a glance: a term and its lines."""

    term: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One item of a description; ``text`` is None where nothing was stated."""

    term: str
    text: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A treatment of an arm, item by item; for cells in the order of DOSES."""

    name: str
    items: tuple[Said, ...]

    @property
    def stated(self) -> tuple[Said, ...]:
        """Return the items that were stated."""
        return tuple(item for item in self.items if item.text is not None)

    @property
    def unstated(self) -> str:
        """Return the names of the items that were not stated."""
        return ", ".join(item.term.lower() for item in self.items if item.text is None)


def protocol_parts(protocol: Protocol) -> tuple[Part, ...]:
    """Return the protocol at a glance, one part a row, estimands and arms apart."""
    return tuple(
        Part(term=term, lines=tuple(lines) or (NOT_STATED,))
        for term, lines in (
            ("Condition", _condition(protocol)),
            ("People", _people(protocol)),
            ("Masking", _masking(protocol)),
            ("Allocation", _allocation(protocol)),
            ("Schedule", _schedule(protocol)),
            ("Outcomes", _outcomes(protocol)),
            ("Rescue medication", _rescue(protocol)),
            ("Sample size", _sample_size(protocol)),
            ("Safety", _safety(protocol)),
        )
    )


def stated(value: object, unit: str = "") -> str:
    """Return a value with its unit, yes or no, or the words ``not stated``."""
    if value is None or value in ("", ()):
        return NOT_STATED
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = f"{value:g}" if isinstance(value, float) else str(value)
    return f"{text} {unit}".strip()


def _condition(protocol: Protocol) -> Iterator[str]:
    condition = protocol.condition
    yield condition.words.label
    grades = ", ".join(condition.severity) or NOT_STATED
    yield f"Severity ({stated(condition.severity_scale)}): {grades}"


def _people(protocol: Protocol) -> Iterator[str]:
    people = protocol.population
    low, high = stated(people.minimum_age_years), stated(people.maximum_age_years)
    unstated = people.minimum_age_years is None and people.maximum_age_years is None
    yield f"Age: {NOT_STATED}" if unstated else f"Age: from {low} to {high} years"
    threshold = people.pain_threshold
    yield "Pain at entry: " + (
        NOT_STATED
        if threshold is None
        else f"at least {threshold.at_least:g} on {protocol.outcome(threshold.outcome).label}"
    )
    yield f"Included: {'; '.join(people.inclusion) or NOT_STATED}"
    yield f"Excluded: {'; '.join(people.exclusion) or NOT_STATED}"
    if not people.baseline:
        yield f"Baseline values: {NOT_STATED}"
    for row in people.baseline:
        yield _baseline(protocol, row)


def _baseline(protocol: Protocol, row: Baseline) -> str:
    labels = {outcome.name: outcome.label for outcome in protocol.outcomes}
    who = f" ({protocol.arm(row.arm).label})" if row.arm else ""
    values = (
        ("mean", row.mean), ("SD", row.sd), ("median", row.median),
        ("quartiles", row.quartile_1), ("and", row.quartile_3), ("percent", row.percent),
        ("n", row.n),
    )  # fmt: skip
    told = ", ".join(f"{name} {value:g}" for name, value in values if value is not None)
    told = told.replace(", and ", " and ")
    name = labels.get(row.variable, row.variable.replace("_", " "))
    return f"Baseline {name}{who}: {told or NOT_STATED}"


def _masking(protocol: Protocol) -> Iterator[str]:
    masking = protocol.masking
    for who, value in (
        ("Participants masked", masking.participants),
        ("Assessors masked", masking.assessors),
        ("Clinicians masked", masking.clinicians),
        ("Sham harvest", masking.sham_harvest),
    ):
        yield f"{who}: {stated(value)}"


def _allocation(protocol: Protocol) -> Iterator[str]:
    allocation = protocol.allocation
    ratio = " : ".join(str(arm.planned) for arm in protocol.arms)
    yield f"{protocol.study.design.replace('_', '-')} design, {ratio} planned"
    yield f"Method: {allocation.method.replace('_', ' ')}"
    yield f"Concealment: {stated(allocation.concealment)}"
    yield f"Stratified by: {', '.join(allocation.stratified_by) or NOT_STATED}"


def _schedule(protocol: Protocol) -> Iterator[str]:
    for visit in protocol.schedule.visits:
        window = f" (window −{visit.before_days:g} to +{visit.after_days:g} days)"
        exact = visit.before_days == visit.after_days == 0
        yield f"{visit.name}: day {visit.at_days:.0f}{'' if exact else window}".replace(
            "day -", "day −"
        )
    if all(v.before_days == v.after_days == 0 for v in protocol.schedule.visits):
        yield f"Visit windows: {NOT_STATED}"


def _outcomes(protocol: Protocol) -> Iterator[str]:
    for outcome in protocol.outcomes:
        way = "higher is worse" if outcome.higher_is_worse else "higher is better"
        text = f"{outcome.label}: {outcome.minimum:g} to {outcome.maximum:g}, {way}"
        for applies, words in (("between_groups", "groups"), ("within_person", "one person")):
            mcid = outcome.threshold(applies)
            size = f"{mcid.value:g} points ({mcid.source})" if mcid else NOT_STATED
            text += f"; worthwhile difference in {words}: {size}"
        yield text


def _rescue(protocol: Protocol) -> Iterator[str]:
    rescue = protocol.rescue
    if rescue is not None:
        yield f"Allowed: {stated(rescue.allowed)}; drug: {stated(rescue.drug)}"
        yield f"Stopped before visits: {stated(rescue.washout_days, 'days')}"


def _sample_size(protocol: Protocol) -> Iterator[str]:
    size = protocol.sample_size
    yield f"{size.randomised} randomised"
    yield f"Difference to detect: {stated(size.target_difference)}"
    yield f"Standard deviation assumed: {stated(size.standard_deviation)}"
    yield (
        f"Power: {stated(size.power)}; alpha: {stated(size.alpha)}; "
        f"dropout allowed for: {stated(size.dropout)}"
    )


def _safety(protocol: Protocol) -> Iterator[str]:
    safety = protocol.safety
    if safety is not None:
        yield f"Harms followed for: {stated(safety.follow_up_days, 'days')}"
        yield f"Board: {stated(safety.board)}; grading: {stated(safety.grading)}"
        yield f"Stopping rules: {'; '.join(safety.stopping_rules) or NOT_STATED}"
        yield f"Of special interest: {'; '.join(safety.special_interest) or NOT_STATED}"


def treatments(arm: Arm) -> tuple[Given, ...]:
    """Return what an arm receives, item by item."""
    return tuple(_given(treatment) for treatment in arm.treatments)


def _given(treatment: Treatment) -> Given:
    if isinstance(treatment, CellProduct):
        return Given(name=_title(treatment.product), items=_doses(treatment))
    fields = (
        ("drug", "Drug", ""), ("dose_mg", "Dose", "mg"), ("volume_ml", "Volume", "mL"),
        ("programme", "Programme", ""), ("procedure", "Procedure", ""), ("route", "Route", ""),
        ("leukocytes", "Leukocytes", ""), ("origin", "Origin", ""),
        ("cell_equivalents_million_cells", "From", "million cells"), ("on_days", "Days", ""),
        ("from_days", "From day", ""), ("until_days", "Until day", ""),
    )  # fmt: skip
    items = tuple(
        Said(term=term, text=_text(getattr(treatment, field), unit))
        for field, term, unit in fields
        if hasattr(treatment, field)
    )
    return Given(name=_title(treatment.kind), items=items)


def _title(name: str) -> str:
    return name.replace("_", " ").replace(" msc", " MSC").capitalize().replace(" msc", " MSC")


def _doses(cells: CellProduct) -> tuple[Said, ...]:
    dose = cells.dose_million_cells
    return tuple(
        Said(term=term, text=_text(value))
        for term, value in (
            ("Donor", cells.donor),
            ("Origin", cells.origin),
            ("Separation", cells.separation),
            ("Exhibited characteristics", cells.exhibited),
            ("Site", cells.site),
            ("Dose", None if dose is None else f"{dose:g} million cells"),
            ("Viability", None if cells.viability is None else f"{100 * cells.viability:g} %"),
            ("Expansion", cells.expansion),
            ("Passage", cells.passage),
            ("Cryopreserved", cells.cryopreserved),
            ("Vehicle", cells.vehicle),
            ("Volume", None if cells.volume_ml is None else f"{cells.volume_ml:g} mL"),
            ("Route", cells.route.replace("_", "-")),
            ("Guidance", cells.guidance),
            ("Days", cells.on_days),
        )
    )


def _text(value: object, unit: str = "") -> str | None:
    if isinstance(value, tuple):
        return ", ".join(str(day).removesuffix(".0") for day in value)
    text = stated(value.replace("_", "-") if isinstance(value, str) else value, unit)
    return None if text == NOT_STATED else text


def estimand_table(protocol: Protocol) -> Table:
    """Return the estimands by attribute, those that differ in treatment alone in one row."""
    grouped: dict[tuple[str, ...], list[str]] = {}
    for estimand in protocol.estimands:
        pair, *others = _attributes(protocol, estimand)
        grouped.setdefault(tuple(others), []).append(pair)
    return Table(
        caption="Estimands by their five attributes (ICH E9(R1))",
        head=("Treatment", "Population", "Variable", "Intercurrent events", "Summary", "Objective"),
        rows=tuple(("; ".join(pairs), *others) for others, pairs in grouped.items()),
        numeric=False,
    )


def _attributes(protocol: Protocol, estimand: Estimand) -> tuple[str, ...]:
    """Return the five attributes of an estimand, and its margin where it has one."""
    events = "; ".join(
        f"{e.event.replace('_', ' ')}: {e.strategy.replace('_', ' ')}"
        for e in estimand.intercurrent_events
    )
    summary = estimand.summary.replace("_", " ")
    return (
        contrast_label(protocol, estimand),
        estimand.population,
        variable_label(protocol, estimand),
        events or f"{NOT_STATED}; treatment policy is taken",
        f"{summary}, margin {estimand.margin:g}" if estimand.margin else summary,
        estimand.objective,
    )


def parameter_groups(parameters: ParameterSet) -> dict[str, tuple[Parameter, ...]]:
    """Return every parameter under the first part of its name, in the order of the set."""
    names = dict.fromkeys(p.name.partition(".")[0] for p in parameters.parameters)
    return {
        name: tuple(p for p in parameters.parameters if p.name.partition(".")[0] == name)
        for name in names
    }


def assumed_sources(protocol: Protocol) -> dict[str, Citation]:
    """Return the sources of the protocol that are assumptions."""
    return {
        key: source
        for key, source in protocol.sources.items()
        if source.citation.strip().lower() == "assumption"
    }


def readings_of_silence(protocol: Protocol) -> tuple[str, ...]:
    """Return how the simulator took what the protocol does not state."""
    found: list[str] = []
    if protocol.rescue is None:
        found.append("Rescue medication: simulated as allowed, without a washout before visits.")
    if protocol.masking.participants is None:
        found.append("Masking of participants: simulated as open, each arm with its own sham.")
    harvested = [any(c.needs_harvest for c in arm.cells) for arm in protocol.arms]
    if protocol.masking.participants and any(harvested) and not all(harvested):
        found.append(
            "Some arms are harvested and others are not, and participants are masked: simulated as "
            "a perfect mask, every arm with the sham response of a harvest."
        )
    if any(c.dose_million_cells is None for arm in protocol.arms for c in arm.cells):
        found.append("Doses in cells: assumed, as the group concentrate says below.")
    if any(c.viability is None for arm in protocol.arms for c in arm.cells):
        found.append("Viability: the assumed value under product.viability_default.")
    pain = {o.name for o in protocol.outcomes if o.is_pain}
    if not any(b.variable in pain for b in protocol.population.baseline):
        found.append("Baseline pain: the mean of published trials, clinic.pain_mean.")
    function = {o.name for o in protocol.outcomes if o.is_function}
    if function and not any(b.variable in function for b in protocol.population.baseline):
        found.append("Baseline function: the mean of published trials, function.mean.")
    return tuple(found)
