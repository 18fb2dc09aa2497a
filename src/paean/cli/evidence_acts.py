"""What `paean evidence` can do: one entry for each act, so that help needs no heavy module."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act of `paean evidence`: its help and its arguments; what it does is in the verb."""

    name: str
    help_text: str
    example: str
    arguments: Callable[[argparse.ArgumentParser], None]


def _list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--condition", metavar="C", help="only trials of this condition")
    parser.add_argument(
        "--class", metavar="K", dest="treatment_class",
        help="only trials with an arm of this treatment class or product family",
    )  # fmt: skip


def _show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("trial", metavar="TRIAL", help="name of a trial, as the list prints it")


def _links(_: argparse.ArgumentParser) -> None:
    pass


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
)
