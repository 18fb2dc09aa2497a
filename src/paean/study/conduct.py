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
