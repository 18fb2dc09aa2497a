"""What each study does to the pooled effect."""

import numpy as np

from paean.numeric.meta.pairwise import Interval, Pooled, pool
from paean.numeric.meta.spread import Method
from paean.numeric.streams import Floats


def leave_one_out(
    y: Floats, v: Floats, *, method: Method = "reml", interval: Interval = "knapp_hartung"
) -> tuple[Pooled, ...]:
    """Return the pool without each study in turn; at least two studies are needed."""
    everyone = np.arange(len(y))
    return tuple(
        pool(y[everyone != i], v[everyone != i], method=method, interval=interval) for i in everyone
    )


def cumulative(
    y: Floats, v: Floats, *, method: Method = "reml", interval: Interval = "knapp_hartung"
) -> tuple[Pooled, ...]:
    """Return the pool of the first study, the first two, and so on, in the order given."""
    return tuple(
        pool(y[: i + 1], v[: i + 1], method=method, interval=interval) for i in range(len(y))
    )
