"""What `paean evidence` can do: one entry for each act, so that help needs no heavy module."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act of `paean evidence`: its help and its arguments; what it does is in the verb."""

    name: str
    help_text: str
    example: str
    arguments: Callable[[argparse.ArgumentParser], None]


def evidence_folder(parser: argparse.ArgumentParser) -> None:
    """Add the option that brings a user's own trials in."""
    parser.add_argument(
        "--evidence", metavar="FOLDER", type=Path,
        help="also use the trials kept in this folder by `paean evidence add`",
    )  # fmt: skip


def _list(parser: argparse.ArgumentParser) -> None:
    evidence_folder(parser)
    parser.add_argument("--condition", metavar="C", help="only trials of this condition")
    parser.add_argument(
        "--class", metavar="K", dest="treatment_class",
        help="only trials with an arm of this treatment class or product family",
    )  # fmt: skip


def _show(parser: argparse.ArgumentParser) -> None:
    evidence_folder(parser)
    parser.add_argument("trial", metavar="TRIAL", help="name of a trial, as the list prints it")


def _links(_: argparse.ArgumentParser) -> None:
    pass


def _known(parser: argparse.ArgumentParser) -> None:
    evidence_folder(parser)
    parser.add_argument("--condition", metavar="C", help="all products in this condition, in words")
    parser.add_argument("--product", metavar="P", help="this product in all conditions, in words")


def _question(parser: argparse.ArgumentParser) -> None:
    evidence_folder(parser)
    parser.add_argument(
        "--condition", metavar="C", required=True, help="condition, as the list prints it"
    )
    parser.add_argument(
        "--treatment", metavar="T", default="cells",
        help="product family or treatment class (default: cells)",
    )  # fmt: skip
    parser.add_argument(
        "--control", metavar="T", default="sham",
        help="saline, sham (any placebo), a family or a class (default: sham)",
    )  # fmt: skip
    parser.add_argument(
        "--at", metavar="TIME", default="12 months",
        help="time after treatment; visits within a quarter of it count (default: 12 months)",
    )  # fmt: skip
    parser.add_argument(
        "--scale", choices=("points", "smd"), default="points",
        help="hundredths of the range, or standardised difference (default: points)",
    )  # fmt: skip
    _leniency(parser)


def _leniency(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--medians", action="store_true", help="let medians in, marked")
    parser.add_argument(
        "--assume-spread", action="store_true",
        help="give trials without a printed spread the usual one, marked",
    )  # fmt: skip


def _pool(parser: argparse.ArgumentParser) -> None:
    _question(parser)
    parser.add_argument("--by", choices=("masking",), help="compare groups of trials")
    parser.add_argument(
        "--interval", choices=("knapp_hartung", "knapp_hartung_at_least_1", "normal"),
        default="knapp_hartung", help="kind of interval (default: knapp_hartung)",
    )  # fmt: skip
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--network", action="store_true", help="all treatments of the condition")
    what.add_argument(
        "--arms", action="store_true", help="changes within arms, which are no effects"
    )


def _plot(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "kind", metavar="KIND", choices=("forest", "network", "funnel", "cumulative", "posterior"),
        help="forest, network, funnel, cumulative, or posterior: what the trials taught the "
        "simulator",
    )  # fmt: skip
    _question(parser)
    parser.add_argument(
        "--out", metavar="FILE", required=True, help="where to write: .svg, .png or .html"
    )
    parser.add_argument("--narrow", action="store_true", help="as for a telephone")


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="a published trial as TOML")
    parser.add_argument(
        "--to", metavar="FOLDER", type=Path, help="keep it there, beside those kept before"
    )
    _leniency(parser)
    parser.add_argument(
        "--refit", action="store_true",
        help="fit the simulator again and say how it moved (minutes; needs the extra `calibrate`)",
    )  # fmt: skip


ACTS = (
    Act(
        name="list",
        help_text="list the published trials with our reading of their design",
        example="paean evidence list --condition knee_oa --class cells",
        arguments=_list,
    ),
    Act(
        name="show",
        help_text="show one published trial: design, arms, pain changes, and the source of each",
        example="paean evidence show Boffa2022",
        arguments=_show,
    ),
    Act(
        name="links",
        help_text="show how other instruments follow VAS pain: slope, intercept, error",
        example="paean evidence links",
        arguments=_links,
    ),
    Act(
        name="known",
        help_text="show what is known of every product in every condition, and where nothing is",
        example="paean evidence known --condition disc_lbp",
        arguments=_known,
    ),
    Act(
        name="pool",
        help_text="pool the published trials that compare two treatments, or a network of them",
        example="paean evidence pool --condition knee_oa --control hyaluronic_acid",
        arguments=_pool,
    ),
    Act(
        name="plot",
        help_text="draw published trials, or the posterior of the simulator beside its prior",
        example="paean evidence plot forest --condition knee_oa --control hyaluronic_acid "
        "--out forest.svg",
        arguments=_plot,
    ),
    Act(
        name="add",
        help_text="check a trial of your own, say how the answers move, and keep it",
        example="paean evidence add docs/examples/trial.toml --to out/trials",
        arguments=_add,
    ),
)
