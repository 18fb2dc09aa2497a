"""The options of `paean design`."""

import argparse
from collections.abc import Callable

from paean.cli.verb import AddVerb, add
from paean.study.families import Graph

_SPENDING = ("obrien_fleming", "pocock", "hwang_shih_decani")
METHODS = (
    "mmrm", "ancova", "mi_mar", "mi_j2r", "mi_cr", "mi_retrieved", "mi_worse_5", "mi_worse_10",
    "mi_worse_20", "last_value", "baseline_value", "rescue_removed", "cox", "rmst",
)  # fmt: skip
SENSITIVITY = (
    "ancova", "mi_mar", "mi_j2r", "mi_cr", "mi_worse_5", "mi_worse_10", "mi_worse_20",
    "last_value", "baseline_value", "rescue_removed",
)  # fmt: skip


def design_verb(add_verb: AddVerb) -> None:
    """Add the verb with its options."""
    verb = add(
        add_verb,
        "design",
        "what a design finds, misses and costs: power, error, bias, stopping, by simulation",
        "paean design protocols/miles2023.toml --trials 1000 --looks 0.5 --futility pocock",
    )
    verb.add_argument("protocol", metavar="PROTOCOL", help="protocol file (TOML)")
    verb.add_argument("--out", metavar="FOLDER", help="where to write (default: out/NAME-design)")
    _numbers(verb)
    _rules(verb)
    _more(verb)
    verb.add_argument(
        "--methods", type=_names, default=("mmrm",), metavar="A,B",
        help=f"analyses of means to compare, the first decides: {', '.join(METHODS)}",
    )  # fmt: skip
    verb.add_argument(
        "--as-hypothesis", action="store_true",
        help="also simulate the posterior where no controlled evidence stands behind the cells",
    )  # fmt: skip
    verb.add_argument(
        "--laboratory", action="store_true",
        help="also run the bias laboratory: how far each fault of conduct moves what is reported",
    )  # fmt: skip
    verb.add_argument(
        "--cluster", metavar="ADDRESS",
        help="run on a dask.distributed scheduler (extra `cluster`); changes no result",
    )  # fmt: skip
    verb.add_argument(
        "--resume", action="store_true", help="go on from what an interrupted run has finished"
    )


def _numbers(verb: argparse.ArgumentParser) -> None:
    for name, kind, default, meaning in (
        ("trials", _count, 1000, "trials of each scenario"),
        ("seed", _count_from_0, 1, "fixes all chance"),
        ("memory", _share, 0.5, "weight of the hypothesis that inflammation remembers"),
        ("accrual", _above_0, 10.0, "people randomised a month, for durations"),
        ("workers", _count, 2, "threads; changes no result"),
    ):
        verb.add_argument(
            f"--{name}", type=kind, default=default, metavar="N",
            help=f"{meaning} (default: {default:g})",
        )  # fmt: skip
    verb.add_argument(
        "--patients", type=_count, metavar="N", help="people to randomise (default: as planned)"
    )
    verb.add_argument(
        "--effect", type=_above_0, action="append", default=[], metavar="POINTS",
        help="also simulate this benefit in the primary outcome; may be repeated",
    )  # fmt: skip
    verb.add_argument(
        "--power", type=_inside, metavar="SHARE",
        help="also search the people that this power (or assurance) takes",
    )  # fmt: skip


def _rules(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--looks", type=_fractions, default=(), metavar="F,F",
        help="interim looks at these fractions of the people, such as 0.5,0.75",
    )  # fmt: skip
    verb.add_argument(
        "--spending", choices=_SPENDING, default=_SPENDING[0],
        help=f"how alpha is spent (default: {_SPENDING[0]})",
    )  # fmt: skip
    verb.add_argument("--futility", choices=_SPENDING, help="stop for futility, beta spent so")
    verb.add_argument(
        "--shape", type=float, default=-4.0, metavar="GAMMA",
        help="of hwang_shih_decani spending (default: -4)",
    )  # fmt: skip
    verb.add_argument(
        "--binding", action="store_true",
        help="stopping for futility is binding, so the boundary of efficacy profits from it",
    )  # fmt: skip


def _more(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--curve", action="store_true", help="also simulate half, 1.5 and 2 times the MCID"
    )
    verb.add_argument(
        "--sensitivity", action="store_true",
        help="also analyse by every way to meet missing scores: the panel of the report",
    )  # fmt: skip
    verb.add_argument(
        "--review", type=_inside, metavar="SHARE",
        help="also review the size blind after this share of the people",
    )  # fmt: skip
    verb.add_argument(
        "--most", type=_above_0, default=2.0, metavar="TIMES",
        help="the most people after a review, as a multiple of the plan (default: 2)",
    )  # fmt: skip
    verb.add_argument(
        "--retrieve", type=_share, default=0.0, metavar="SHARE",
        help="share of those lost who are seen at the last visit (default: 0)",
    )  # fmt: skip
    verb.add_argument(
        "--graph", type=_graph, metavar="W,W;G,G;G,G",
        help="test the family by this graph: shares of alpha, then a row of transitions for each",
    )  # fmt: skip
    verb.add_argument(
        "--strata", type=_factor, action="append", default=[], metavar="FACTOR=A,B",
        help="balance the allocation list by this factor; may be repeated",
    )  # fmt: skip
    verb.add_argument(
        "--harm-limit", type=_inside, metavar="RATE",
        help="watch a harm: stop where its rate is above this (default: as the protocol states)",
    )  # fmt: skip
    verb.add_argument(
        "--harm-certainty", type=_inside, default=0.9, metavar="SHARE",
        help="how certain that must be (default: 0.9)",
    )  # fmt: skip
    verb.add_argument(
        "--sentinels", type=_count_from_0, metavar="N",
        help="people treated one by one first (default: as the protocol states)",
    )  # fmt: skip
    verb.add_argument(
        "--sentinel-wait", type=_above_0, metavar="DAYS",
        help="days between sentinels (default: as the protocol states)",
    )  # fmt: skip


def _factor(text: str) -> tuple[str, tuple[str, ...]]:
    name, _, levels = text.partition("=")
    found = tuple(level.strip() for level in levels.split(","))
    if not name.strip() or len(set(found)) != len(found) or not all(found):
        raise argparse.ArgumentTypeError(f"{text[:60]} is not FACTOR=LEVEL,LEVEL")
    return name.strip(), found


def _graph(text: str) -> Graph:
    rows = [tuple(_share(part) for part in row.split(",")) for row in text.split(";")]
    weights, *transitions = rows
    whole = sum(weights) <= 1 + 1e-9 and all(sum(row) <= 1 + 1e-9 for row in transitions)
    square = all(len(row) == len(weights) == len(transitions) for row in transitions)
    if not (transitions and whole and square):
        raise argparse.ArgumentTypeError(
            f"{text[:60]} is no graph: shares that sum to at most 1, then as many rows of as many"
        )
    if any(row[i] for i, row in enumerate(transitions)):
        raise argparse.ArgumentTypeError(f"{text[:60]} passes a share to where it comes from")
    return Graph(weights=weights, transitions=tuple(transitions))


def _number(text: str, what: str, holds: Callable[[float], bool]) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not holds(value):
        raise argparse.ArgumentTypeError(f"{text[:40]} is not {what}")
    return value


def _above_0(text: str) -> float:
    return _number(text, "a number above 0", lambda v: 0 < v < float("inf"))


def _share(text: str) -> float:
    return _number(text, "a share between 0 and 1", lambda v: 0 <= v <= 1)


def _inside(text: str) -> float:
    return _number(text, "a share above 0 and below 1", lambda v: 0 < v < 1)


def _count(text: str) -> int:
    return int(
        _number(text, "a whole number of at least 1", lambda v: 1 <= v < 2**53 and v.is_integer())
    )


def _count_from_0(text: str) -> int:
    try:
        value = int(text)
    except ValueError:
        value = -1
    if not 0 <= value < 2**63:
        raise argparse.ArgumentTypeError(f"{text[:40]} is not a whole number from 0 to 2^63 - 1")
    return value


def _fractions(text: str) -> tuple[float, ...]:
    found = tuple(_inside(part) for part in text.split(","))
    if list(found) != sorted(set(found)):
        raise argparse.ArgumentTypeError(f"{text[:40]} does not ascend")
    return found


def _names(text: str) -> tuple[str, ...]:
    found = tuple(text.split(","))
    unknown = [name for name in found if name not in METHODS]
    if unknown or len(set(found)) != len(found):
        raise argparse.ArgumentTypeError(
            f"{text[:60]} is not a list of different methods among {', '.join(METHODS)}"
        )
    return found
