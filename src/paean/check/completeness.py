"""Is everything stated that a reader needs to repeat the trial and to believe its answer?"""

from collections.abc import Iterator

from paean.check.rule import Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.study.protocol import Protocol
from paean.study.result import Severity
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
_DOSES = "DOSES: Murray et al. 2019 (Donor, Origin, Separation, Exhibited, Site)"
_MIBO = "MIBO: Murray et al. 2017, doi 10.2106/JBJS.16.00793"
_SPIRIT = "SPIRIT 2025"
_E9 = "ICH E9(R1)"
_HARMS = "CONSORT Harms 2022"


def no_cells(protocol: Protocol) -> Iterator[NotApplicable]:
    """Yield why a rule on cell products does not apply, where there is none."""
    if not any(arm.cells for arm in protocol.arms):
        yield NotApplicable(why="no arm receives cells")


def products(protocol: Protocol) -> Iterator[tuple[tuple[str | int, ...], CellProduct]]:
    """Yield every cell product of a protocol with its path."""
    for a, arm in enumerate(protocol.arms):
        for t, treatment in enumerate(arm.treatments):
            if isinstance(treatment, CellProduct):
                yield ("arms", a, "treatments", t), treatment


@rule(BOOK, "PRD001", Severity.WARNING, _DOSES)
def separation_is_stated(protocol: Protocol) -> Iterator[Said]:
    """A cell product says how the cells were separated from their tissue."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        if product.separation is None:
            yield Unstated(path=(*path, "separation"), fact="how the cells were separated is")


@rule(BOOK, "PRD002", Severity.WARNING, _DOSES)
def exhibited_characteristics_are_stated(protocol: Protocol) -> Iterator[Said]:
    """A cell product says which characteristics the cells were shown to have."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        if product.exhibited is None:
            yield Unstated(path=(*path, "exhibited"), fact="what the cells were shown to be is")


@rule(BOOK, "PRD003", Severity.WARNING, _MIBO)
def dose_is_stated(protocol: Protocol) -> Iterator[Said]:
    """A cell product states its dose in cells; without it the simulator has to assume one."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        if product.dose_million_cells is None:
            yield Unstated(path=(*path, "dose"), fact="the dose in cells is")


@rule(BOOK, "PRD004", Severity.WARNING, _MIBO)
def viability_is_stated(protocol: Protocol) -> Iterator[Said]:
    """A cell product states the viability of the cells when they are given."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        if product.viability is None:
            yield Unstated(path=(*path, "viability"), fact="the viability at release is")


@rule(BOOK, "PRD005", Severity.WARNING, _MIBO)
def expanded_cells_state_passage_and_storage(protocol: Protocol) -> Iterator[Said]:
    """A culture-expanded product states its passage and whether it was cryopreserved."""
    expanded = [(p, c) for p, c in products(protocol) if c.expansion == "culture"]
    if not expanded:
        yield NotApplicable(why="no product is expanded in culture")
    for path, product in expanded:
        if product.passage is None:
            yield Unstated(path=(*path, "passage"), fact="the passage is")
        if product.cryopreserved is None:
            yield Unstated(path=(*path, "cryopreserved"), fact="cryopreservation is")


@rule(BOOK, "PRD006", Severity.WARNING, "ISCT: Dominici et al. 2006; Viswanathan et al. 2019")
def uncultured_products_are_not_called_expanded(protocol: Protocol) -> Iterator[Said]:
    """A concentrate or a fraction is not culture-expanded, a stromal cell product is."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        cultured = product.product.endswith("_msc")
        if product.expansion == ("none" if cultured else "culture"):
            yield Breach(
                path=(*path, "expansion"),
                problem=f"expansion = '{product.expansion}' does not fit {product.product}",
                remedy="name the product by what it is, or correct the expansion",
            )


@rule(BOOK, "REP001", Severity.ERROR, f"{_SPIRIT}, open science")
def registration_is_stated(protocol: Protocol) -> Iterator[Said]:
    """A trial is registered, and its number stands in the protocol."""
    if protocol.study.registration is None:
        yield Unstated(path=("study",), fact="the registration number is")


@rule(BOOK, "REP002", Severity.WARNING, _SPIRIT)
def allocation_is_concealed(protocol: Protocol) -> Iterator[Said]:
    """The protocol says how the allocation is concealed until people are assigned."""
    if protocol.allocation.concealment is None:
        yield Unstated(path=("allocation",), fact="how allocation is concealed is")


@rule(BOOK, "REP003", Severity.WARNING, _SPIRIT)
def masking_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The protocol says of participants and of assessors whether they know the arm."""
    for who in ("participants", "assessors"):
        if getattr(protocol.masking, who) is None:
            yield Unstated(path=("masking",), fact=f"the masking of {who} is")


@rule(BOOK, "REP004", Severity.NOTE, _SPIRIT)
def eligibility_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The protocol lists who may enter and who may not."""
    if not protocol.population.inclusion:
        yield Unstated(path=("population",), fact="who may enter is")
    if not protocol.population.exclusion:
        yield Unstated(path=("population",), fact="who may not enter is")


@rule(BOOK, "REP005", Severity.NOTE, "Paean: the simulator matches the published baseline")
def baseline_pain_is_published(protocol: Protocol) -> Iterator[Said]:
    """A baseline of a pain outcome is given, so that simulated people resemble the enrolled."""
    pain = {o.name for o in protocol.outcomes if o.is_pain}
    if not any(b.variable in pain for b in protocol.population.baseline):
        yield Unstated(path=("population",), fact="the baseline of any pain outcome is")


@rule(BOOK, "REP006", Severity.NOTE, "Paean: every value has its source")
def parts_name_their_sources(protocol: Protocol) -> Iterator[Said]:
    """Arms, outcomes and visits of a published design name the source of their values."""
    for key, rows in (("arms", protocol.arms), ("outcomes", protocol.outcomes)):
        for index, row in enumerate(rows):
            if not row.source:
                yield Unstated(path=(key, index), fact=f"the source of '{row.name}' is")


@rule(BOOK, "EST001", Severity.WARNING, _E9)
def rescue_has_a_strategy(protocol: Protocol) -> Iterator[Said]:
    """Every primary estimand names a strategy for rescue medication."""
    yield from _strategy(protocol, "rescue_medication")


@rule(BOOK, "EST002", Severity.WARNING, _E9)
def other_pain_treatment_has_a_strategy(protocol: Protocol) -> Iterator[Said]:
    """Every primary estimand names a strategy for injections outside the protocol."""
    yield from _strategy(protocol, "other_injection")


@rule(BOOK, "EST003", Severity.WARNING, _E9)
def knee_replacement_has_a_strategy(protocol: Protocol) -> Iterator[Said]:
    """Every primary estimand of knee osteoarthritis names a strategy for knee replacement."""
    yield from _strategy(protocol, "knee_replacement")


def _strategy(protocol: Protocol, event: str) -> Iterator[Said]:
    for index, estimand in enumerate(protocol.estimands):
        named = {i.event for i in estimand.intercurrent_events}
        if estimand.objective == "primary" and event not in named:
            yield Unstated(
                path=("estimands", index),
                fact=f"the strategy for {event.replace('_', ' ')} in '{estimand.name}' is",
            )


@rule(BOOK, "OUT001", Severity.WARNING, "IMMPACT: Dworkin et al. 2008")
def primary_outcomes_state_an_important_difference(protocol: Protocol) -> Iterator[Said]:
    """A primary outcome states an important difference between groups, with its source."""
    primary = {e.variable.outcome for e in protocol.estimands if e.objective == "primary"}
    for index, outcome in enumerate(protocol.outcomes):
        if outcome.name in primary and outcome.threshold("between_groups") is None:
            yield Unstated(
                path=("outcomes", index),
                fact=f"the important difference between groups in '{outcome.name}' is",
            )


@rule(BOOK, "OUT002", Severity.NOTE, "Paean: what the simulator can read off a body")
def outcomes_can_be_simulated(protocol: Protocol) -> Iterator[Said]:
    """The simulator reads pain, function and patient global; others are not simulated."""
    for index, outcome in enumerate(protocol.outcomes):
        if not outcome.is_simulated:
            yield Breach(
                path=("outcomes", index, "instrument"),
                problem=f"'{outcome.name}' ({outcome.instrument}) is not simulated",
                remedy="expect no estimate for it here",
            )


@rule(BOOK, "SMP001", Severity.WARNING, f"{_SPIRIT}, sample size")
def sample_size_states_its_assumptions(protocol: Protocol) -> Iterator[Said]:
    """The sample size states target difference, standard deviation, power and alpha."""
    size = protocol.sample_size
    for key in ("target_difference", "standard_deviation", "power", "alpha"):
        if getattr(size, key) is None:
            yield Unstated(path=("sample_size",), fact=f"the {key.replace('_', ' ')} is")


@rule(BOOK, "SAF001", Severity.ERROR, _HARMS)
def stopping_rules_are_stated(protocol: Protocol) -> Iterator[Said]:
    """A trial says when it stops for harm."""
    if protocol.safety is None or not protocol.safety.stopping_rules:
        yield Unstated(path=("safety",), fact="when the trial stops for harm is")


@rule(BOOK, "SAF002", Severity.WARNING, _HARMS)
def an_independent_board_is_stated(protocol: Protocol) -> Iterator[Said]:
    """The protocol says whether an independent board watches the harms."""
    if protocol.safety is None or protocol.safety.board is None:
        yield Unstated(path=("safety",), fact="an independent safety board is")


@rule(BOOK, "SAF003", Severity.WARNING, _HARMS)
def harms_are_graded(protocol: Protocol) -> Iterator[Said]:
    """The protocol names the scale, with its version, by which harms are graded."""
    if protocol.safety is None or protocol.safety.grading is None:
        yield Unstated(path=("safety",), fact="the grading scale of harms is")
