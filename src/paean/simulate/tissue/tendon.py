"""Tendon: loose collagen III is laid down first and remodelled into aligned collagen I."""

from typing import NamedTuple

from paean.simulate.column import Column
from paean.simulate.tissue_shape import Meaning, Surroundings, Tissue, positive_part


class TendonState(NamedTuple):
    """Collagen III C3 and aligned collagen I C1, as fractions of intact tissue."""

    collagen_three: Column
    collagen_one: Column


class TendonConstants(NamedTuple):
    """Remodelling per day, and the degenerated state in which the chronic patient rests."""

    remodelling_per_day: Column
    collagen_three_loss_per_day: Column
    synthesis_gain: Column
    collagen_three_rest: Column
    collagen_one_rest: Column
    steroid_wear: Column


def tendon_rates(now: TendonState, k: TendonConstants, around: Surroundings) -> TendonState:
    """Return the rates of change per day.

    Synthesis of collagen III and loss of collagen I are closed for every patient, so that the
    chronic state is at rest at the reference inflammation. A steroid calms the loss that
    inflammation drives and adds a wear of its own.
    """
    synthesis, loss = _closed(k)
    pro = around.pro_inflammatory
    remodelling = k.remodelling_per_day * (1 + k.synthesis_gain * around.paracrine) / (1 + pro)
    lysis = loss * (pro + k.steroid_wear * around.steroid)
    remodelled = remodelling * now.collagen_three
    room = positive_part(1 - now.collagen_one - now.collagen_three)
    lost = k.collagen_three_loss_per_day * pro * now.collagen_three
    return TendonState(
        collagen_three=synthesis * room - remodelled - lost,
        collagen_one=remodelled + around.replaced * room - lysis * now.collagen_one,
    )


def _closed(k: TendonConstants) -> tuple[Column, Column]:
    """Return the synthesis of collagen III and the loss of collagen I per day that close rest."""
    room = positive_part(1 - k.collagen_one_rest - k.collagen_three_rest)
    leaving = k.remodelling_per_day / 2 + k.collagen_three_loss_per_day
    loss = k.remodelling_per_day / 2 * k.collagen_three_rest / k.collagen_one_rest
    return leaving * k.collagen_three_rest / room, loss


def structural_gap(now: TendonState, _k: TendonConstants) -> Column:
    """Return the structural deficit; collagen III carries half of what collagen I does."""
    return 1 - now.collagen_one - now.collagen_three / 2


def _resting_gap(k: TendonConstants) -> Column:
    return 1 - k.collagen_one_rest - k.collagen_three_rest / 2


def catabolism(now: TendonState, k: TendonConstants, _around: Surroundings) -> Column:
    """Return the catabolic release: the structural deficit relative to the chronic one."""
    return structural_gap(now, k) / _resting_gap(k)


def resting_catabolism(k: TendonConstants, pro_inflammatory: Column) -> Column:
    """Return the release once both collagens rest under a cytokine level."""
    synthesis, loss = _closed(k)
    remodelling = k.remodelling_per_day / (1 + pro_inflammatory)
    per_three = remodelling / (loss * pro_inflammatory)
    leaving = remodelling + k.collagen_three_loss_per_day * pro_inflammatory
    three = synthesis / (synthesis * (1 + per_three) + leaving)
    return (1 - per_three * three - three / 2) / _resting_gap(k)


TISSUE = Tissue(
    name="tendon",
    called="tendon",
    site="tendon",
    state=TendonState,
    constants=TendonConstants,
    rates=tendon_rates,
    catabolism=catabolism,
    gap=structural_gap,
    resting_catabolism=resting_catabolism,
    meanings={
        "collagen_three": Meaning("C3", "Collagen III, loose", "fraction of intact"),
        "collagen_one": Meaning("C1", "Collagen I, aligned", "fraction of intact"),
    },
    panels={"collagen_three": "Collagen III, loose", "collagen_one": "Collagen I, aligned"},
)  # fmt: skip
