"""Is the answer fixed before the data are seen: tests, looks, missing people, subgroups?"""

from collections.abc import Iterator

from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import affirmed, stated
from paean.check.sources_on_conduct import (
    CARRIED_FORWARD,
    E9,
    E9_R1,
    GCP,
    MULTIPLE_ENDPOINTS_2022,
    NPT,
    SPIRIT,
)
from paean.check.told import told
from paean.study.protocol import Protocol
from paean.study.result import Severity

BOOK: list[Rule] = []
_SINGLE_VALUES = ("last_value", "baseline_value", "complete_cases")
_NOT_AT_RANDOM = (
    "reference", "tipping", "delta", "pattern", "not at random", "control-based", "jump", "worst",
)  # fmt: skip
_FOR_SHARES = (
    "logistic",
    "binomial",
    "mantel",
    "fisher",
    "chi-sq",
    "standardis",
    "standardiz",
    "g-comp",
)
_FOR_TIMES = ("cox model", "cox reg", "log-rank", "logrank", "hazard")


@rule(
    BOOK,
    "STA001",
    Severity.WARNING,
    MULTIPLE_ENDPOINTS_2022,
    subject="statistics",
    why="A chance of error shared among many questions is smaller for each.",
    meets=(
        {},
        {
            "estimands[1].objective": "primary",
            "statistics.multiplicity": "bonferroni",
            "sample_size.alpha": 0.025,
            "sample_size.power": 0.8,
        },
        {"statistics.multiplicity": "bonferroni"},
    ),
    breaks=(
        {"statistics.multiplicity": ABSENT},
        {"statistics.familywise_alpha": ABSENT},
        {"statistics.familywise_alpha": 0.049},
        {
            "estimands[1].objective": "primary",
            "statistics.multiplicity": "bonferroni",
            "sample_size.alpha": 0.026,
        },
    ),
)
def the_error_is_shared_as_the_sample_size_assumes(protocol: Protocol) -> Iterator[Said]:
    """Multiplicity and familywise alpha are stated; the sample size uses no more than its share."""
    plan, alpha = protocol.statistics, protocol.sample_size.alpha
    facts = {"multiplicity": "how several questions share one error is"}
    yield from told(("statistics",), plan, facts | {"familywise_alpha": "the familywise alpha is"})
    if plan is None or plan.familywise_alpha is None or alpha is None:
        return
    questions = sum(e.objective == "primary" for e in protocol.estimands)
    share = plan.familywise_alpha / (questions if plan.multiplicity == "bonferroni" else 1)
    if alpha > share * (1 + 1e-9):
        yield Breach(
            path=("statistics",),
            problem=f"the sample size uses an alpha of {alpha:g}, its share is {share:g}",
            remedy="compute the sample size at the share of each question",
        )


@rule(
    BOOK,
    "STA005",
    Severity.WARNING,
    SPIRIT.at("item 27c"),
    subject="statistics",
    why="Every analysis fills in the missing; the question is with what.",
    breaks=({"statistics.missing_data": ABSENT}, {"statistics.missing_data_assumption": ABSENT}),
)
def the_handling_of_missing_data_is_stated(protocol: Protocol) -> Iterator[Said]:
    """It is stated how missing data are handled, and what is assumed of them."""
    facts = {
        "missing_data": "how missing data are handled is",
        "missing_data_assumption": "what is assumed of missing data is",
    }
    yield from told(("statistics",), protocol.statistics, facts)


@rule(
    BOOK,
    "STA006",
    Severity.WARNING,
    CARRIED_FORWARD,
    subject="statistics",
    why="The last good day of who left is not the day that was asked about.",
    breaks=tuple({"statistics.missing_data": way} for way in _SINGLE_VALUES),
)
def no_single_value_stands_for_the_missing(protocol: Protocol) -> Iterator[Said]:
    """Missing scores are not replaced by a last or first value, nor their owners left out."""
    way = protocol.statistics.missing_data if protocol.statistics else None
    if way is None:
        yield NotApplicable(why="how missing data are handled is not stated")
    elif way in _SINGLE_VALUES:
        yield Breach(
            path=("statistics", "missing_data"),
            problem=f"{way.replace('_', ' ')} is the main way with missing data",
            remedy="use a mixed model or multiple imputation, and vary its assumption",
        )


@rule(
    BOOK,
    "STA007",
    Severity.WARNING,
    E9_R1.at("A.5.2"),
    subject="statistics",
    why="That those who left resemble those who stayed can be hoped, not tested.",
    meets=({}, *({"statistics.sensitivity": [f"By {way.title()}"]} for way in _NOT_AT_RANDOM)),
    breaks=({"statistics.sensitivity": ABSENT}, {"statistics.sensitivity": ["per protocol"]}),
)
def a_sensitivity_analysis_leaves_missing_at_random(protocol: Protocol) -> Iterator[Said]:
    """Some sensitivity analysis lets those who left differ from those who stayed."""
    planned = protocol.statistics.sensitivity if protocol.statistics else ()
    yield from stated(("statistics",), planned, "the sensitivity analysis is")
    words = " ".join(planned).lower()
    if planned and not any(way in words for way in _NOT_AT_RANDOM):
        yield Breach(
            path=("statistics", "sensitivity"),
            problem="no sensitivity analysis departs from missing at random",
            remedy="add a reference-based or a tipping-point analysis",
        )


@rule(
    BOOK,
    "STA008",
    Severity.WARNING,
    SPIRIT.at("item 27b"),
    subject="statistics",
    why="Benefit is counted in all who were randomised, harm in all who were treated.",
    meets=({}, {"statistics.populations[1].name": "safety"}),
    breaks=(
        {"statistics.populations": ABSENT},
        {"statistics.populations[0].name": "per_protocol"},
        {"statistics.populations[0].used_for": "secondary"},
        {"statistics.populations[1].name": "complete_cases"},
        {"statistics.populations[1].used_for": "secondary"},
    ),
)
def benefit_and_harm_are_counted_in_the_right_people(protocol: Protocol) -> Iterator[Said]:
    """The primary analysis is of all randomised, the analysis of safety of all treated."""
    populations = protocol.statistics.populations if protocol.statistics else ()
    yield from stated(("statistics",), populations, "who is analysed is")
    if not populations:
        return
    for use, right in (("primary", ("all_randomised",)), ("safety", ("treated", "safety"))):
        named = [p.name for p in populations if p.used_for == use]
        if not named or any(name not in right for name in named):
            whom = ", ".join(n.replace("_", " ") for n in named) or "nobody"
            yield Breach(
                path=("statistics", "populations"),
                problem=f"the {use} analysis is of {whom}",
                remedy=f"analyse {' or '.join(right).replace('_', ' ')} people",
            )


@rule(
    BOOK,
    "STA009",
    Severity.WARNING,
    E9.at("5.7, adjustment for covariates"),
    subject="statistics",
    why="An analysis that forgets the strata forgets how the list was made.",
    meets=({}, {"statistics.covariates": ["Study Site", "baseline"]}),
    breaks=(
        {"statistics.covariates": ["baseline pain"]},
        {"statistics.covariates": ABSENT},
        {"allocation.stratified_by": ["site", "grade"], "statistics.covariates": ["site"]},
    ),
)
def strata_are_in_the_model(protocol: Protocol) -> Iterator[Said]:
    """Every factor by which the list is stratified is a covariate of the primary analysis."""
    strata = protocol.allocation.stratified_by
    if not strata:
        yield NotApplicable(why="the list is not stratified, or it is not stated")
        return
    covariates = protocol.statistics.covariates if protocol.statistics else ()
    yield from stated(("statistics",), covariates, "the covariates are")
    words = " ".join(covariates).lower()
    if covariates and (lacking := [s for s in strata if s.lower() not in words]):
        yield Breach(
            path=("statistics", "covariates"),
            problem=f"{', '.join(lacking)} stratified the list and is no covariate",
            remedy="add it to the covariates of the primary analysis",
        )


@rule(
    BOOK,
    "STA010",
    Severity.WARNING,
    SPIRIT.at("item 27d"),
    subject="statistics",
    why="In enough subgroups every treatment works somewhere.",
    meets=(
        {},
        {"statistics.subgroups": ABSENT, "statistics.no_subgroups": True},
    ),
    breaks=(
        {"statistics.subgroups": ABSENT, "statistics.no_subgroups": ABSENT},
        {"statistics.subgroups_prespecified": ABSENT},
        {"statistics.subgroups_prespecified": False},
        {"statistics.no_subgroups": True},
    ),
)
def subgroups_are_named_in_advance(protocol: Protocol) -> Iterator[Said]:
    """Subgroups are named in advance, or it is stated that there are none."""
    plan = protocol.statistics
    subgroups = plan.subgroups if plan else ()
    none = plan.no_subgroups if plan else None
    if not subgroups:
        if not none:
            yield Unstated(path=("statistics",), fact="whether there are subgroups is")
        return
    if none:
        yield Breach(
            path=("statistics", "no_subgroups"),
            problem="subgroups are named and it is stated that there are none",
            remedy="keep one of the two",
        )
    yield from affirmed(
        ("statistics", "subgroups_prespecified"),
        plan.subgroups_prespecified if plan else None,
        "whether the subgroups were chosen in advance is",
        problem="the subgroups were not chosen in advance",
        remedy="call what they show a hypothesis",
    )


@rule(
    BOOK,
    "STA011",
    Severity.NOTE,
    NPT.at("item 7, clustering by care providers or centres"),
    subject="statistics",
    why="People injected by one hand, or from one lot, resemble each other.",
    breaks=({"statistics.clustering": ABSENT},),
)
def clustering_by_operator_or_lot_is_handled(protocol: Protocol) -> Iterator[Said]:
    """It is stated how the analysis treats people who share an operator, a site or a lot."""
    facts = {"clustering": "how clustering by operator, site or lot is handled is"}
    yield from told(("statistics",), protocol.statistics, facts)


@rule(
    BOOK,
    "STA012",
    Severity.WARNING,
    GCP.at("Appendix B.10.1 and B.10.4"),
    subject="statistics",
    why="A method for yes and no answers no question about points.",
    meets=(
        {},
        *(
            {
                "estimands[0].variable.form": "responder_30",
                "estimands[0].summary": "risk_difference",
                "statistics.primary_method": f"{way.title()} model",
            }
            for way in _FOR_SHARES
        ),
    ),
    breaks=(
        {"statistics.primary_method": ABSENT},
        *({"statistics.primary_method": f"{way.title()} test"} for way in _FOR_SHARES + _FOR_TIMES),
        {
            "estimands[0].variable.form": "responder_30",
            "estimands[0].summary": "risk_difference",
            "statistics.primary_method": "analysis of covariance",
        },
        {
            "estimands[0].variable.form": "responder_30",
            "estimands[0].summary": "risk_difference",
            "statistics.primary_method": "Cox model",
        },
    ),
)
def the_primary_method_fits_the_primary_question(protocol: Protocol) -> Iterator[Said]:
    """The primary method is stated, and is one for means or for shares as the estimand asks."""
    method = protocol.statistics.primary_method if protocol.statistics else None
    yield from stated(("statistics",), method, "the primary method is")
    if method is None:
        return
    words, asked = method.lower(), protocol.primary.summary
    shares = any(word in words for word in _FOR_SHARES)
    times = any(word in words for word in _FOR_TIMES)
    if times or shares != (asked == "risk_difference"):
        yield Breach(
            path=("statistics", "primary_method"),
            problem=f"'{method}' does not estimate a {asked.replace('_', ' ')}",
            remedy="choose a method for what the primary estimand compares, or say how it gives it",
        )
