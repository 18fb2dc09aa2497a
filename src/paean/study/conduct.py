"""How a trial is run, where it departs from what its protocol says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Conduct:
    """What conduct does to a trial besides its treatments; the default does nothing.

    ``design_bias``: the calibrated bias of the protocol's own design stays in. ``knowing``: the
    share of participants who know their arm. ``uncontrolled``: experimental arms report what
    those of a series without a control do. ``baseline_lift`` and ``comparator_relief``: points of
    the primary outcome by which ratings at entry are inflated, and by which the comparator
    works. ``dropout_per_year`` (share) and ``dropout_per_point`` (log hazard per point of 10)
    override the reference. ``retrieved``: the share of those lost who are seen at the last visit.
    """

    design_bias: bool = False
    knowing: float = 0.0
    uncontrolled: bool = False
    baseline_lift: float = 0.0
    comparator_relief: float = 0.0
    dropout_per_year: float | None = None
    dropout_per_point: float | None = None
    retrieved: float = 0.0


AS_PLANNED = Conduct()
AS_DESIGNED = Conduct(design_bias=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One way in which trials go wrong: what happens, why so much of it, and the conduct."""

    name: str
    says: str
    source: str
    conduct: Conduct


FAULTS = (
    Fault(
        name="as planned",
        says="masked, controlled, nothing goes wrong",
        source="reference",
        conduct=AS_PLANNED,
    ),
    Fault(
        name="masking fails for half",
        says="half of the participants know their arm; the treated among them report more relief",
        source="share: assumption; its worth: the posterior of open against masked trials",
        conduct=Conduct(knowing=0.5),
    ),
    Fault(
        name="the trial is open",
        says="all participants know their arm",
        source="the posterior of open against masked trials",
        conduct=Conduct(knowing=1.0),
    ),
    Fault(
        name="entry ratings inflated by 10",
        says="people rate 10 points of 100 higher than they feel in order to get in",
        source="assumption",
        conduct=Conduct(baseline_lift=10.0),
    ),
    Fault(
        name="saline is not inert, by 5",
        says="the comparator relieves by 5 points of 100 beyond its sham response",
        source="assumption",
        conduct=Conduct(comparator_relief=5.0),
    ),
    Fault(
        name="those in pain leave",
        says="30 % leave in a year, 1.8 times as many for each point of 10 more pain",
        source="assumption",
        conduct=Conduct(dropout_per_year=0.3, dropout_per_point=0.6),
    ),
    Fault(
        name="no control",
        says="a series: the treated report what those of uncontrolled studies do",
        source="the posterior of uncontrolled against controlled trials, whose prior rules it",
        conduct=Conduct(uncontrolled=True),
    ),
    Fault(
        name="a series with all of it",
        says="no control, ratings at entry inflated, those in pain leave",
        source="the above together",
        conduct=Conduct(
            uncontrolled=True, baseline_lift=10.0, dropout_per_year=0.3, dropout_per_point=0.6
        ),
    ),
)
