"""Which arms of a protocol rest on no controlled evidence, and why."""

from paean.evidence.grading import controlled_trials
from paean.evidence.posterior import FITTED, Posterior, ProductEvidence, posterior_of
from paean.study.errors import fault
from paean.study.prediction import ArmEvidence
from paean.study.protocol import Protocol
from paean.study.vocabulary import conditions


def refuse_unfitted(protocol: Protocol) -> None:
    """Refuse a condition that was not fitted to trials; PaeanError naming the condition."""
    if protocol.condition.name not in FITTED:
        raise fault(
            "condition.name",
            f"{protocol.condition.name} is not fitted to published trials, only "
            f"{', '.join(FITTED)}",
            "use paean run, which says what the uncalibrated mechanism implies",
        )


def arm_evidence(protocol: Protocol, posterior: Posterior | None = None) -> tuple[ArmEvidence, ...]:
    """Return what stands behind the cells of every arm that receives some, in its condition.

    By ``posterior``, else by what is packaged for the condition.
    """
    condition = protocol.condition.name
    return tuple(
        _evidence(
            arm.name,
            posterior.evidence_on(product) if posterior else evidence_on(condition, product),
        )
        for arm in protocol.arms
        for product in dict.fromkeys(cells.product for cells in arm.cells)
    )


def evidence_on(condition: str, product: str) -> ProductEvidence:
    """Return what is known of a product in a condition.

    Where a condition was not fitted its controlled trials are named, and no effect of cells is
    taken from them.
    """
    if condition in FITTED:
        return posterior_of(condition).evidence_on(product)
    from_trials = controlled_trials(product, _code(condition))
    return ProductEvidence(
        product=product,
        trials=from_trials.trials,
        people=from_trials.people,
        ratio=1.0,
        effects={},
    )


def _code(condition: str) -> str:
    return conditions()[condition].evidence


def _evidence(arm: str, known: ProductEvidence) -> ArmEvidence:
    return ArmEvidence(
        arm=arm,
        product=known.product,
        shown=known.controlled,
        trials=known.trials,
        people=known.people,
        ratio=known.ratio,
        why=known.why,
    )
