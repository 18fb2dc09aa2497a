"""How it is told what is known of a product in a condition, on a page and on the terminal."""

from paean.evidence.alternatives import alternatives
from paean.evidence.what_is_known import NOTHING, Known, KnownEffect
from paean.report.numerals import interval, plain
from paean.study.published import PooledEstimate


def short(known: Known) -> str:
    """Return the name of an alternative without what stands in brackets."""
    return known.alternative.called.partition(" (")[0]


def control(name: str) -> str:
    """Return the name of a control in words."""
    called = {a.name: a.called.partition(" (")[0] for a in alternatives()}
    return called.get(name, "sham or placebo")


def effect(known: KnownEffect) -> str:
    """Return a difference with its interval, its control and its week; ``*`` where lenient."""
    size = f"{plain(known.estimate)} ({interval(known.low, known.high)})"
    mark = "*" if known.lenient else ""
    return f"{size}{mark} v {control(known.against)}, week {known.weeks:g}"


def answer(known: Known) -> str:
    """Return the effect, why there is none although trials exist, or that nothing is known."""
    if known.effects:
        return effect(known.effects[0])
    if known.controlled.trials:
        return _not_pooled(known)
    return "pools of others only" if known.reviewed else NOTHING


def _not_pooled(known: Known) -> str:
    if known.alternative.kind == "sham":
        return "the control of others"
    return "counted, not pooled" if known.alternative.mixed else "controlled, no usable number"


def brief(known: Known) -> str:
    """Return what fits a cell of a wide table."""
    if known.effects:
        return f"{effect(known.effects[0])}; {_behind(known)}"
    if known.controlled.trials:
        return f"{_not_pooled(known)}; {_behind(known)}"
    if known.reviewed:
        return "pools of others only"
    loose = known.uncontrolled_people
    return f"{NOTHING}; {loose:,} uncontrolled" if loose else NOTHING


def _behind(known: Known) -> str:
    trials = len(known.controlled.trials)
    return f"{trials} trial{'s' if trials > 1 else ''}, {people(known)} people"


def people(known: Known) -> str:
    """Return the people of the controlled trials; at least as many where some are not printed."""
    if not known.controlled.people_unknown_in:
        return f"{known.controlled.people:,}"
    return f"≥{known.controlled.people:,}" if known.controlled.people else "?"


def code(known: Known) -> str:
    """Return what fits a cell of five characters on a terminal."""
    if known.effects:
        return f"{known.controlled.people:,}"
    if known.controlled.trials:
        return f"({known.controlled.people:,})" if known.controlled.people else "(?)"
    if known.reviewed:
        return "pools"
    return f"u{known.uncontrolled_people}" if known.uncontrolled_people else "none"


def review(pool: PooledEstimate) -> str:
    """Return one published pool as it was printed."""
    ends = f" ({plain(pool.low or 0, 2)} to {plain(pool.high, 2)})" if pool.high is not None else ""
    size = f"{pool.measure} {pool.printed.replace('-', '−')}{ends}"
    counts = f"{pool.trials} trials" if pool.trials else ""
    said = (pool.contrast, pool.outcome.replace("_", " "), pool.time, size, counts)
    return "; ".join(part for part in said if part)
