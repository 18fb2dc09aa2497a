"""Six definitions of a responder, the fall an arm reports by itself, and the masking index.

Points are hundredths of the outcome's range. 30 and 50 %: IMMPACT (Dworkin 2008, doi
10.1016/j.jpain.2007.09.005). 19.9 points: minimal clinically important improvement of knee pain
(Tubach 2005, doi 10.1136/ard.2004.022905). 50 % and 20 points: high response of the OMERACT-OARSI
set, pain alone (Pham 2004, doi 10.1016/j.joca.2004.02.001). At most 32.3 left: acceptable state
(Tubach 2005, doi 10.1136/ard.2004.023028). 10 points: a least change (IMMPACT), as above.
"""

from collections.abc import Callable, Mapping
from functools import partial

import numpy as np
from numpy.typing import NDArray

from paean.analyse.many import Tested, shares_of_trials
from paean.analyse.response import improvement
from paean.analyse.trials import Question, Trials
from paean.numeric.streams import Floats

Responds = Callable[[Floats, Floats], NDArray[np.bool_]]  # of severity before and its fall
_AS_HIGH = 1e-9
DEFINITIONS: Mapping[str, Responds] = {
    "better by 10 points": lambda before, fall: fall >= 10 - _AS_HIGH,
    "better by 19.9 points": lambda before, fall: fall >= 19.9 - _AS_HIGH,
    "better by 30 %": lambda before, fall: (fall >= 0.3 * before - _AS_HIGH) & (before > 0),
    "better by 50 %": lambda before, fall: (fall >= 0.5 * before - _AS_HIGH) & (before > 0),
    "better by 50 % and 20 points": lambda before, fall: (
        (fall >= 0.5 * before - _AS_HIGH) & (fall >= 20 - _AS_HIGH)
    ),
    "at most 32.3 points left": lambda before, fall: before - fall <= 32.3 + _AS_HIGH,
}


def _seen(trials: Trials, question: Question) -> tuple[Floats, Floats]:
    """Return severity at baseline and its fall at the visit, in points of 100; NaN if unseen."""
    score = trials.course[:, :, question.at]
    before, fall = improvement(question.outcome, trials.baseline, score)
    scale = 100 / question.outcome.span
    return before * scale, fall * scale


def response(definition: str, trials: Trials, question: Question) -> Tested:
    """Return the difference in shares of responders by a definition, of those seen."""
    before, fall = _seen(trials, question)
    used = np.isfinite(fall) & np.isin(trials.arm, (question.treatment, question.comparator))
    hit = DEFINITIONS[definition](before, fall).astype(np.float64)
    number = np.broadcast_to(np.arange(len(fall))[:, None], fall.shape)
    treated = trials.arm[used] == question.treatment
    return shares_of_trials(hit[used], treated, number[used], len(fall))


def share_of_treated(definition: str, trials: Trials, question: Question) -> Tested:
    """Return the share of responders in the treated arm alone, as a series reports it."""
    before, fall = _seen(trials, question)
    used = np.isfinite(fall) & (trials.arm == question.treatment)
    hit = DEFINITIONS[definition](before, fall) & used
    return _share(hit, used)


def fall_of_treated(trials: Trials, question: Question) -> Tested:
    """Return the mean fall of the treated who were seen, on the outcome's scale."""
    score = trials.course[:, :, question.at]
    _, fall = improvement(question.outcome, trials.baseline, score)
    used = np.isfinite(fall) & (trials.arm == question.treatment)
    n = used.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.sum(np.where(used, fall, 0.0), axis=1) / n
        off = np.where(used, fall - mean[:, None], 0.0)
        se = np.sqrt(np.sum(off**2, axis=1) / (n - 1) / n)
    return Tested(estimate=mean, se=se, df=(n - 1).astype(np.float64))


def masking_index(trials: Trials, question: Question) -> Tested:
    """Return Bang's index of the treated arm: share right minus share wrong about the arm.

    0 where they guess, 1 where all know (Bang 2004, doi 10.1016/j.cct.2003.10.016); nobody is
    let say "I do not know". NaN where nobody was asked.
    """
    guess = trials.guess
    if guess is None:
        nothing = np.full(len(trials.arm), np.nan)
        return Tested(estimate=nothing, se=nothing, df=np.full(len(trials.arm), np.inf))
    asked = trials.arm == question.treatment
    found = _share(guess & asked, asked)
    return Tested(estimate=2 * found.estimate - 1, se=2 * found.se, df=found.df)


def _share(hit: NDArray[np.bool_], used: NDArray[np.bool_]) -> Tested:
    n = used.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = hit.sum(axis=1) / n
        se = np.sqrt(share * (1 - share) / n)
    return Tested(estimate=share, se=se, df=np.full(len(n), np.inf))


RESPONSE = {f"response: {name}": partial(response, name) for name in DEFINITIONS}
TREATED = {f"treated: {name}": partial(share_of_treated, name) for name in DEFINITIONS}
