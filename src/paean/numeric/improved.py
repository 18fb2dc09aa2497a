"""The share of people whose change passes a threshold, when changes are about normal."""

from scipy.special import ndtr

from paean.numeric.streams import Floats


def share_beyond(mean: float | Floats, sd: float, threshold: float) -> float | Floats:
    """Return the share of N(mean, sd) at or below ``threshold``; any shape of ``mean``.

    A bound of the scale beyond the threshold moves no one across it, so censoring changes nothing.
    """
    return ndtr((threshold - mean) / sd)
