"""CHEERS 2022: is what is to be valued, for whom, over which time and at which prices fixed?"""

from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import listed, stated
from paean.check.sources_on_conduct import CHEERS, CHEERS_LATER
from paean.check.told import told
from paean.study.economics import Economics
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_AT = ("economics",)
_YEAR_DAYS = 366.0
_USUAL = ("usual", "standard care", "standard of care", "conservative", "best supportive")
_RESOURCES = ("product", "injection", "adverse_events")
_OLDEST_PRICES_YEARS = 5  # assumption: older prices are another economy's


def valued(protocol: Protocol) -> Economics | None:
    """Return the planned economic evaluation, or None where there is none."""
    return protocol.economics if protocol.economics and protocol.economics.planned else None


def not_valued(protocol: Protocol) -> Iterator[NotApplicable]:
    """Yield why rules on economics do not apply, where no evaluation is planned."""
    if valued(protocol) is None:
        yield NotApplicable(why="no economic evaluation is planned")


def _told(protocol: Protocol, facts: dict[str, str]) -> Iterator[Said]:
    yield from not_valued(protocol)
    if plan := valued(protocol):
        yield from told(_AT, plan, facts)


@rule(
    BOOK,
    "ECO001",
    Severity.NOTE,
    CHEERS.at("item 4"),
    subject="economics",
    why="Costs have as many subgroups as outcomes have.",
    breaks=({"economics.analysis_plan": ABSENT},),
)
def the_economic_plan_can_be_found(protocol: Protocol) -> Iterator[Said]:
    """It is stated where the plan of the economic analysis can be read."""
    yield from _told(protocol, {"analysis_plan": "where the economic plan can be read is"})


@rule(
    BOOK,
    "ECO002",
    Severity.NOTE,
    CHEERS.at("items 5 and 6"),
    subject="economics",
    why="A price of one place and a benefit in other people make no value anywhere.",
    breaks=({"economics.population": ABSENT}, {"economics.setting": ABSENT}),
)
def the_people_and_the_setting_are_described(protocol: Protocol) -> Iterator[Said]:
    """It is stated for which people and in which setting the treatments are valued."""
    facts = {"population": "for whom value is computed is", "setting": "in which setting is"}
    yield from _told(protocol, facts)


@rule(
    BOOK,
    "ECO003",
    Severity.WARNING,
    CHEERS.at("item 7"),
    subject="economics",
    why="Nobody chooses between cells and saline; people choose between cells and what they have.",
    meets=({}, *({"economics.comparators": ["saline", f"{u.title()} here"]} for u in _USUAL)),
    breaks=(
        {"economics.comparators": ABSENT},
        {"economics.comparators": ["saline", "hyaluronic acid"]},
        {"economics.comparators": ["usual care"]},
    ),
)
def usual_care_is_among_the_comparators(protocol: Protocol) -> Iterator[Said]:
    """At least two strategies are compared, and usual care is one of them."""
    yield from not_valued(protocol)
    plan = valued(protocol)
    if plan is None:
        return
    yield from stated(_AT, plan.comparators, "what is compared is")
    words = " ".join(plan.comparators).lower()
    short = len(plan.comparators) == 1
    if short or (plan.comparators and not any(usual in words for usual in _USUAL)):
        yield Breach(
            path=(*_AT, "comparators"),
            problem=f"compared with {', '.join(plan.comparators)}"
            + (" alone" if short else ", and not with usual care"),
            remedy="compare with usual care and with every option that people have",
        )


@rule(
    BOOK,
    "ECO004",
    Severity.NOTE,
    CHEERS.at("items 8 and 14"),
    subject="economics",
    why="What costs the insurer nothing may cost the patient everything.",
    meets=({}, {"economics.perspective": "society"}),
    breaks=(
        {"economics.perspective": ABSENT},
        {"economics.perspective": "society", "economics.resources[9]": "travel"},
    ),
)
def the_perspective_is_stated_and_kept(protocol: Protocol) -> Iterator[Said]:
    """It is stated whose costs count; where society's do, lost work is counted."""
    yield from _told(protocol, {"perspective": "whose costs count is"})
    plan = valued(protocol)
    if plan and plan.perspective == "society" and "work_loss" not in plan.resources:
        yield Breach(
            path=(*_AT, "resources"),
            problem="the costs of society count and lost work is not among them",
            remedy="count lost work, or narrow the perspective",
        )


@rule(
    BOOK,
    "ECO005",
    Severity.WARNING,
    CHEERS.at("item 9"),
    subject="economics",
    why="Relief that fades and harms that come late fall outside a short horizon.",
    meets=({}, {"economics.horizon": "12 months"}),
    breaks=({"economics.horizon": ABSENT}, {"economics.horizon": "11 months"}),
)
def the_horizon_is_not_shorter_than_the_study(protocol: Protocol) -> Iterator[Said]:
    """The time over which value is counted is stated, and is not shorter than the study."""
    yield from _told(protocol, {"horizon_days": "the time over which value is counted is"})
    plan, end = valued(protocol), protocol.schedule.end_days
    if plan and plan.horizon_days is not None and plan.horizon_days < end:
        yield Breach(
            path=(*_AT, "horizon"),
            problem=f"the horizon is {plan.horizon_days:g} days, the study lasts {end:g}",
            remedy="count as long as people are followed, and model what follows",
        )


@rule(
    BOOK,
    "ECO006",
    Severity.WARNING,
    CHEERS.at("item 10"),
    subject="economics",
    why="A cost of today against a benefit of the year after next needs a rate.",
    meets=(
        {},
        {
            "economics.horizon": "366 days",
            "economics.discount_costs_percent": ABSENT,
            "economics.discount_effects_percent": ABSENT,
        },
    ),
    breaks=(
        {"economics.discount_costs_percent": ABSENT},
        {"economics.discount_effects_percent": ABSENT},
        {"economics.horizon": "367 days", "economics.discount_costs_percent": ABSENT},
    ),
)
def what_comes_later_is_discounted(protocol: Protocol) -> Iterator[Said]:
    """Beyond a year the rates at which costs and effects are discounted are stated."""
    yield from not_valued(protocol)
    plan = valued(protocol)
    if plan and (plan.horizon_days or 0.0) > _YEAR_DAYS:
        facts = {
            "discount_costs_percent": "the discount rate of costs is",
            "discount_effects_percent": "the discount rate of effects is",
        }
        yield from told(_AT, plan, facts)


@rule(
    BOOK,
    "ECO007",
    Severity.WARNING,
    CHEERS.at("items 11 to 13"),
    subject="economics",
    why="A quality-adjusted year depends on whose values weigh it.",
    meets=({}, {"economics.health_outcome": "responders", "economics.utility_instrument": ABSENT}),
    breaks=(
        {"economics.health_outcome": ABSENT},
        {"economics.utility_instrument": ABSENT},
        {"economics.health_outcome": "QALY", "economics.utility_instrument": ABSENT},
    ),
)
def the_outcome_and_its_values_are_stated(protocol: Protocol) -> Iterator[Said]:
    """The health outcome is stated; where it is the QALY, with instrument and value set."""
    yield from _told(protocol, {"health_outcome": "the health outcome is"})
    plan = valued(protocol)
    words = (plan.health_outcome or "").lower() if plan else ""
    if plan and ("qaly" in words or "quality" in words):
        yield from stated(_AT, plan.utility_instrument, "the instrument and value set are")


@rule(
    BOOK,
    "ECO008",
    Severity.WARNING,
    CHEERS.at("item 14"),
    subject="economics",
    why="The injection is cheap; the cells, their harvest and their harms are not.",
    meets=({}, {"economics.resources[1]": "travel"}),
    breaks=(
        {"economics.resources": ABSENT},
        {"economics.resources[0]": "travel"},
        {"economics.resources[3]": "travel"},
        {"economics.resources[8]": "travel"},
        {"economics.resources[2]": "travel"},
        {"arms[0].treatments[0].donor": "autologous", "economics.resources[1]": "travel"},
    ),
)
def product_harvest_and_harms_are_costed(protocol: Protocol) -> Iterator[Said]:
    """Costs count the product, the injection and harms; manufacture of grown cells; a harvest."""
    yield from not_valued(protocol)
    plan = valued(protocol)
    if plan is None:
        return
    given = [product for arm in protocol.arms for product in arm.cells]
    grown = ["manufacture"] if any(p.expansion == "culture" for p in given) else []
    taken = ["harvest"] if any(p.needs_harvest for p in given) else []
    need = (*_RESOURCES, *grown, *taken)
    yield from listed((*_AT, "resources"), plan.resources, need, "the resources counted")


@rule(
    BOOK,
    "ECO009",
    Severity.WARNING,
    CHEERS.at("items 14 and 15"),
    subject="economics",
    why="A price without currency and year cannot be compared with any other.",
    meets=({}, {"economics.price_year": 2021}, {"economics.price_year": 2026}),
    breaks=(
        {"economics.price_source": ABSENT},
        {"economics.currency": ABSENT},
        {"economics.currency": "euros"},
        {"economics.price_year": ABSENT},
        {"economics.price_year": 2027},
        {"economics.price_year": 2020},
    ),
)
def prices_have_source_currency_and_year(protocol: Protocol) -> Iterator[Said]:
    """Prices have a source, an ISO currency and a year, not after the study nor long before."""
    facts = {
        "price_source": "where the prices are from is",
        "currency": "the currency is",
        "price_year": "the year of the prices is",
    }
    yield from _told(protocol, facts)
    plan = valued(protocol)
    if plan and plan.currency and not _is_iso(plan.currency):
        yield Breach(
            path=(*_AT, "currency"),
            problem=f"'{plan.currency}' is no currency code",
            remedy="name the currency by its three letters (ISO 4217), such as EUR",
        )
    start = protocol.study.date.year
    if plan and plan.price_year and not 0 <= start - plan.price_year <= _OLDEST_PRICES_YEARS:
        yield Breach(
            path=(*_AT, "price_year"),
            problem=f"the prices are of {plan.price_year}, the study begins in {start}",
            remedy="use prices of the year of the study, or index them",
        )


def _is_iso(currency: str) -> bool:
    return len(currency) == 3 and currency.isascii() and currency.isalpha() and currency.isupper()


@rule(
    BOOK,
    "ECO010",
    Severity.NOTE,
    CHEERS.at("item 16"),
    subject="economics",
    why="Beyond the last visit every value is a model's.",
    meets=(
        {},
        {"economics.model": ABSENT, "economics.no_model": True, "economics.horizon": "12 months"},
    ),
    breaks=(
        {"economics.model": ABSENT},
        {"economics.model": ABSENT, "economics.no_model": True},
        {"economics.model": ABSENT, "economics.no_model": ABSENT},
    ),
)
def a_horizon_beyond_the_study_has_a_model(protocol: Protocol) -> Iterator[Said]:
    """A model is described, or it is stated that there is none and nothing is extrapolated."""
    yield from not_valued(protocol)
    plan = valued(protocol)
    if plan is None or plan.model:
        return
    beyond = (plan.horizon_days or 0.0) > protocol.schedule.end_days
    if not plan.no_model:
        yield Unstated(path=_AT, fact="the model, or that there is none, is")
    elif beyond:
        yield Breach(
            path=(*_AT, "no_model"),
            problem="value is counted beyond the study without a model",
            remedy="describe the model, or end the horizon with the study",
        )


@rule(
    BOOK,
    "ECO011",
    Severity.WARNING,
    CHEERS_LATER.at("items 18 to 20"),
    subject="economics",
    why="A mean cost per year of life hides for whom it is too much, and how sure it is.",
    breaks=(
        {"economics.uncertainty": ABSENT},
        {"economics.uncertainty": ["probabilistic"]},
        {"economics.uncertainty": ["deterministic"]},
        {"economics.heterogeneity": ABSENT},
        {"economics.distribution": ABSENT},
    ),
)
def uncertainty_and_differences_are_shown(protocol: Protocol) -> Iterator[Said]:
    """Uncertainty is varied one by one and all at once; differences among people are shown."""
    yield from not_valued(protocol)
    plan = valued(protocol)
    if plan is None:
        return
    both = ("deterministic", "probabilistic")
    yield from listed((*_AT, "uncertainty"), plan.uncertainty, both, "the analyses of uncertainty")
    facts = {
        "heterogeneity": "how value differs among people is",
        "distribution": "how value falls on different groups is",
    }
    yield from told(_AT, plan, facts)


@rule(
    BOOK,
    "ECO012",
    Severity.NOTE,
    CHEERS_LATER.at("items 21, 27 and 28"),
    subject="economics",
    why="Models lean, like their authors.",
    breaks=(
        {"economics.involvement": ABSENT},
        {"economics.funding": ABSENT},
        {"economics.conflicts": ABSENT},
    ),
)
def involvement_funding_and_conflicts_are_stated(protocol: Protocol) -> Iterator[Said]:
    """Who took part in the evaluation, who paid for it and whose interests it touches is told."""
    facts = {
        "involvement": "who was involved in the evaluation is",
        "funding": "who paid for the evaluation is",
        "conflicts": "conflicts of interest are",
    }
    yield from _told(protocol, facts)
