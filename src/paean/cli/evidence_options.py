"""The options of the verbs on published trials and what the simulator learned from them."""

import argparse

from paean.cli.evidence_acts import ACTS, evidence_folder
from paean.cli.kinds import positive, seed, share
from paean.cli.verb import EXITS, AddVerb, add


def evidence(add_verb: AddVerb) -> None:
    """Add the verb with its options."""
    verb = add_verb(
        "evidence",
        help="show the published trials behind Paean",
        description="Show the published trials behind Paean.",
        epilog=EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    acts = verb.add_subparsers(dest="act", required=True, metavar="ACT")
    for act in ACTS:
        act.arguments(add(acts.add_parser, act.name, act.help_text, act.example))


def predict(add_verb: AddVerb) -> None:
    """Add the verb with its options."""
    verb = add(
        add_verb,
        "predict",
        "what a trial of this design would observe, and how sure that is",
        "paean predict protocols/lamo_espinosa2016.toml --draws 1000",
    )
    verb.add_argument("protocol", metavar="PROTOCOL", help="protocol file (TOML)")
    verb.add_argument(
        "--draws", type=positive, default=1000, metavar="N",
        help="trials simulated, each from its own draw of the posterior (default: 1000)",
    )  # fmt: skip
    verb.add_argument(
        "--seed", type=seed, default=1, metavar="N", help="fixes all chance (default: 1)"
    )
    verb.add_argument(
        "--memory", type=share, default=0.5, metavar="SHARE",
        help="weight of the hypothesis that inflammation remembers (default: 0.5)",
    )  # fmt: skip
    verb.add_argument(
        "--as-hypothesis", action="store_true",
        help="also show arms without controlled evidence, every row marked: to plan a trial",
    )  # fmt: skip


def calibrate(add_verb: AddVerb) -> None:
    """Add the verb with its options."""
    verb = add(
        add_verb,
        "calibrate",
        "fit the simulator to the published trials (needs the extra `calibrate`)",
        "paean calibrate --out out/posterior",
    )
    verb.add_argument(
        "--out", default="out/posterior", metavar="FOLDER", help="where to write the draws"
    )
    verb.add_argument(
        "--condition", default="knee_osteoarthritis", metavar="C",
        help="what to fit (default: knee_osteoarthritis)",
    )  # fmt: skip
    evidence_folder(verb)
    for name, default, meaning in (
        ("chains", 4, "chains"), ("warmup", 1000, "steps of each chain before draws count"),
        ("draws", 1500, "draws of each chain"), ("kept", 1000, "draws kept of each hypothesis"),
    ):  # fmt: skip
        verb.add_argument(
            f"--{name}", type=positive, default=default, metavar="N",
            help=f"{meaning} (default: {default})",
        )  # fmt: skip
    verb.add_argument(
        "--seed", type=seed, default=1, metavar="N", help="fixes all chance (default: 1)"
    )
