"""From inflammation to pain: NGF, peripheral and central sensitisation, the latent scale."""

from typing import NamedTuple

import numpy as np

from paean.simulate.column import Column


class NociceptionState(NamedTuple):
    """NGF at the nociceptor and the two sensitisations (reference = 1)."""

    ngf: Column
    peripheral: Column
    central: Column


class NociceptionConstants(NamedTuple):
    """Rates per day and the NGF share of the peripheral drive, patient by patient."""

    ngf_loss_per_day: Column
    ngf_basal: Column
    peripheral_per_day: Column
    central_per_day: Column
    ngf_share: Column


class PainSlopes(NamedTuple):
    """How sensitisation and structure move pain on the latent logit scale."""

    peripheral: Column
    central: Column
    structure: Column


def nociception_rates(
    now: NociceptionState,
    k: NociceptionConstants,
    *,
    pro_inflammatory: Column,
    ngf_blockade: Column,
) -> NociceptionState:
    """Return the rates of change per day; ``ngf_blockade`` is the fraction of NGF held back."""
    drive = k.ngf_share * now.ngf * (1 - ngf_blockade) + (1 - k.ngf_share) * pro_inflammatory
    return NociceptionState(
        ngf=k.ngf_loss_per_day * (k.ngf_basal + (1 - k.ngf_basal) * pro_inflammatory - now.ngf),
        peripheral=k.peripheral_per_day * (drive - now.peripheral),
        central=k.central_per_day * (now.peripheral - now.central),
    )


def logit(pain: Column) -> Column:
    """Return the latent value of a pain score strictly between 0 and 10."""
    return np.log(pain / (10 - pain))


def pain_from_latent(latent: Column) -> Column:
    """Return the pain score, 0 to 10, of a latent value."""
    return 10 / (1 + np.exp(-latent))


def sensitisation_shift(now: NociceptionState, slopes: PainSlopes, *, gap_change: Column) -> Column:
    """Return how far the body has moved latent pain from its start (negative is relief)."""
    return (
        slopes.peripheral * (now.peripheral - 1)
        + slopes.central * (now.central - 1)
        + slopes.structure * gap_change
    )
