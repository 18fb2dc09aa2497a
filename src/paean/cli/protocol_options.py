"""The options of the verbs on a protocol and its study: run, check, rules, simulate and others."""

import argparse

from paean.cli.kinds import day, positive, prefixes, seed, setting, whole
from paean.cli.verb import AddVerb, add


def run(add_verb: AddVerb) -> None:
    """Add the verb with its options."""
    verb = add(
        add_verb,
        "run",
        "check, simulate, analyse and report a protocol: one HTML file and a folder of tables",
        "paean run protocols/miles2023.toml --seed 7 --out out/miles",
    )
    _simulating(verb)
    verb.add_argument(
        "--strict", action="store_true", help="exit 1 if the check has an error-level finding"
    )


def check(add_verb: AddVerb) -> None:
    """Add the verb with its options."""
    verb = add(
        add_verb,
        "check",
        "say what is missing or wrong in a protocol, like a linter",
        "paean check protocols/*.toml",
        json=False,
    )
    verb.add_argument("protocol", metavar="PROTOCOL", nargs="*", help="protocol files (TOML)")
    verb.add_argument(
        "--format", choices=("text", "json", "sarif", "github"), default="text",
        help="sarif: SARIF 2.1.0; github: annotations of a workflow (default: text)",
    )  # fmt: skip
    verb.add_argument(
        "--json",
        dest="format",
        action="store_const",
        const="json",
        help="the same as --format json",
    )
    verb.add_argument(
        "--all", action="store_true",
        help="also list what is unknown, met or not applicable, and every clause of a decision",
    )  # fmt: skip
    verb.add_argument(
        "--why", action="store_true", help="how the law in force decides, clause by clause"
    )
    verb.add_argument(
        "--explain", metavar="CODE", help="one rule: its source, why it matters, examples"
    )
    for name, what in (("--select", "only rules"), ("--ignore", "no rules")):
        verb.add_argument(
            name, type=prefixes, action="extend", default=[], metavar="CODES",
            help=f"{what} whose code begins so, such as SAF,DES00",
        )  # fmt: skip
    verb.add_argument(
        "--severity", choices=("error", "warning", "note"), default="note",
        help="only rules of this severity or above (default: note)",
    )  # fmt: skip
    verb.add_argument(
        "--on", type=day, metavar="DATE", help="the day by which waivers count (default: today)"
    )
    verb.add_argument(
        "--docs", metavar="URL", help="where the pages of the rules are published, for SARIF"
    )


def rules(add_verb: AddVerb) -> None:
    """Add the verb with its options."""
    verb = add(
        add_verb,
        "rules",
        "list the rules of the check with their sources",
        "paean rules --jurisdiction US",
    )
    verb.add_argument("--subject", metavar="S", help="only rules of this subject")
    verb.add_argument("--jurisdiction", metavar="J", help="only rules of this law")


def simulate(add_verb: AddVerb) -> None:
    """Add the verb with its options."""
    verb = add(
        add_verb,
        "simulate",
        "write the cohort of a simulated study as Parquet",
        "paean simulate protocols/miles2023.toml --patients 100000 --out out/large",
    )
    _simulating(verb)
    verb.add_argument(
        "--truth", action="store_true", help="also write every person's pain under every arm"
    )


def analyse(add_verb: AddVerb) -> None:
    """Add the verb with its options."""
    verb = add(
        add_verb,
        "analyse",
        "estimate the protocol's estimands from a cohort folder",
        "paean analyse out/large",
    )
    verb.add_argument("cohort", metavar="COHORT", help="folder that `paean simulate` wrote")
    verb.add_argument(
        "--stream", action="store_true",
        help="read part by part, for millions of people: the differences in means only",
    )  # fmt: skip


def export_model(add_verb: AddVerb) -> None:
    """Add the verb with its options."""
    verb = add(
        add_verb,
        "export-model",
        "write the equations of a body as SBML (Level 3 Version 2), for other software",
        "paean export-model --protocol protocols/miles2023.toml --arm uct_msc --out miles.xml",
    )
    verb.set_defaults(verb="export_model")
    verb.add_argument(
        "--out", metavar="FILE", default="out/body.xml",
        help="where to write (default: out/body.xml)",
    )  # fmt: skip
    verb.add_argument("--condition", metavar="C", help="whose body (default: knee_osteoarthritis)")
    verb.add_argument(
        "--protocol", metavar="PROTOCOL",
        help="treat as in an arm of this protocol (default: 50 million cells on day 0)",
    )  # fmt: skip
    verb.add_argument("--arm", metavar="ARM", help="the arm's name in the protocol")
    verb.add_argument("--untreated", action="store_true", help="without any treatment")
    verb.add_argument(
        "--parameters", nargs="+", metavar="NAME=VALUE", type=setting, default=[],
        help="other values than the reference, such as inflammation.loop_gain=0.7",
    )  # fmt: skip


def _simulating(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("protocol", metavar="PROTOCOL", help="protocol file (TOML)")
    verb.add_argument("--out", metavar="FOLDER", help="where to write (default: under out/)")
    verb.add_argument(
        "--seed", type=seed, default=1, metavar="N", help="fixes all chance (default: 1)"
    )
    verb.add_argument(
        "--patients", type=whole, metavar="N", help="people to randomise (default: as planned)"
    )
    verb.add_argument(
        "--chunk", type=positive, default=25_000, metavar="N",
        help="people simulated at once; changes no result (default: 25000)",
    )  # fmt: skip
    verb.add_argument(
        "--workers", type=positive, default=2, metavar="N",
        help="threads; changes no result (default: 2)",
    )  # fmt: skip
