"""`paean VERB ...`: help that teaches, one clear message for a bad input, three exit codes.

Each verb lives in its own module, which is loaded only when the verb is used, so that help and
version answer at once.
"""

import argparse
import datetime
import gc
import importlib
import sys
from collections.abc import Callable, Sequence
from typing import TypeAlias

from paean import __version__
from paean.cli.design_options import design_verb
from paean.cli.evidence_acts import ACTS, evidence_folder
from paean.study.errors import PaeanError

DONE, NO, UNUSABLE = 0, 1, 2
_MOST_FAULTS = 200
# what is loaded at the start stays; looking through it for garbage takes a tenth of the start-up
_ALLOCATIONS_BEFORE_A_COLLECTION = 50_000
VERBS = (
    "run", "check", "rules", "simulate", "predict", "design", "analyse", "appraise", "evidence",
    "advise", "calibrate", "export-model",
)  # fmt: skip

_ABOUT = """\
What would this cell therapy do for these people's pain, against what they would get otherwise?

One protocol file drives everything. Begin with a published one:

  paean run protocols/miles2023.toml      check, simulate, analyse, report: one HTML file
  paean check protocols/miles2023.toml    what a linter for trials says about the design
"""
_EXITS = """\
Exit codes: 0 done; 1 the answer is no (check, run --strict: an error-level finding; advise: no
evidence on such a person);
2 the input cannot be used: one message says where, what, and how to mend it.
Every number of a simulated study comes from a model. It is not medical advice."""


def today() -> datetime.date:
    """Return the day it is here."""
    return datetime.datetime.now().astimezone().date()


def main(
    arguments: Sequence[str] | None = None, *, clock: Callable[[], datetime.date] = today
) -> int:
    """Run one command and return its exit code; ``clock`` says what day it is."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    asked.today = clock
    gc.set_threshold(_ALLOCATIONS_BEFORE_A_COLLECTION)
    verb = importlib.import_module(f"paean.cli.{asked.verb}")
    try:
        return int(verb.act(asked))
    except PaeanError as error:
        for fault in error.faults[:_MOST_FAULTS]:
            sys.stderr.write(f"paean: {fault}\n")
        if len(error.faults) > _MOST_FAULTS:
            sys.stderr.write(f"paean: and {len(error.faults) - _MOST_FAULTS:,} more faults\n")
        return UNUSABLE
    except KeyboardInterrupt:
        sys.stderr.write("paean: stopped; finished parts are kept and the same command goes on\n")
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="paean",
        description=_ABOUT,
        epilog=_EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"paean {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    _run(verbs.add_parser)
    _check(verbs.add_parser)
    _rules(verbs.add_parser)
    _simulate(verbs.add_parser)
    _analyse(verbs.add_parser)
    _appraise(verbs.add_parser)
    _evidence(verbs.add_parser)
    _predict(verbs.add_parser)
    design_verb(_add, verbs.add_parser)
    _advise(verbs.add_parser)
    _calibrate(verbs.add_parser)
    _export_model(verbs.add_parser)
    warm = verbs.add_parser("warm", help="compile and cache what is compiled (once, on set-up)")
    warm.set_defaults(verb="warm")
    return parser


_AddVerb: TypeAlias = Callable[..., argparse.ArgumentParser]


def _add(
    add_verb: _AddVerb, name: str, help_text: str, example: str, *, json: bool = True
) -> argparse.ArgumentParser:
    verb = add_verb(
        name,
        help=help_text,
        description=f"{help_text[:1].upper()}{help_text[1:]}.",
        epilog=f"Example:\n  {example}\n\n{_EXITS}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    if json:
        verb.add_argument("--json", action="store_true", help="print the result as JSON")
    return verb


def _simulating(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("protocol", metavar="PROTOCOL", help="protocol file (TOML)")
    verb.add_argument("--out", metavar="FOLDER", help="where to write (default: under out/)")
    verb.add_argument(
        "--seed", type=_seed, default=1, metavar="N", help="fixes all chance (default: 1)"
    )
    verb.add_argument(
        "--patients", type=_whole, metavar="N", help="people to randomise (default: as planned)"
    )
    verb.add_argument(
        "--chunk", type=_positive, default=25_000, metavar="N",
        help="people simulated at once; changes no result (default: 25000)",
    )  # fmt: skip
    verb.add_argument(
        "--workers", type=_positive, default=2, metavar="N",
        help="threads; changes no result (default: 2)",
    )  # fmt: skip


def _seed(text: str) -> int:
    value = _whole(text)
    if not 0 <= value < 2**63:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 2^63 - 1")
    return value


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]} is not a whole number") from None


def _positive(text: str) -> int:
    value = _whole(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not at least 1")
    return value


def _run(add_verb: _AddVerb) -> None:
    verb = _add(
        add_verb,
        "run",
        "check, simulate, analyse and report a protocol: one HTML file and a folder of tables",
        "paean run protocols/miles2023.toml --seed 7 --out out/miles",
    )
    _simulating(verb)
    verb.add_argument(
        "--strict", action="store_true", help="exit 1 if the check has an error-level finding"
    )


def _check(add_verb: _AddVerb) -> None:
    verb = _add(
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
            name, type=_prefixes, action="extend", default=[], metavar="CODES",
            help=f"{what} whose code begins so, such as SAF,DES00",
        )  # fmt: skip
    verb.add_argument(
        "--severity", choices=("error", "warning", "note"), default="note",
        help="only rules of this severity or above (default: note)",
    )  # fmt: skip
    verb.add_argument(
        "--on", type=_day, metavar="DATE", help="the day by which waivers count (default: today)"
    )
    verb.add_argument(
        "--docs", metavar="URL", help="where the pages of the rules are published, for SARIF"
    )


def _prefixes(text: str) -> list[str]:
    return [part for part in text.upper().replace(" ", "").split(",") if part]


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]} is not a day such as 2026-01-31") from None


def _rules(add_verb: _AddVerb) -> None:
    verb = _add(
        add_verb,
        "rules",
        "list the rules of the check with their sources",
        "paean rules --jurisdiction US",
    )
    verb.add_argument("--subject", metavar="S", help="only rules of this subject")
    verb.add_argument("--jurisdiction", metavar="J", help="only rules of this law")


def _simulate(add_verb: _AddVerb) -> None:
    verb = _add(
        add_verb,
        "simulate",
        "write the cohort of a simulated study as Parquet",
        "paean simulate protocols/miles2023.toml --patients 100000 --out out/large",
    )
    _simulating(verb)
    verb.add_argument(
        "--truth", action="store_true", help="also write every person's pain under every arm"
    )


def _predict(add_verb: _AddVerb) -> None:
    verb = _add(
        add_verb,
        "predict",
        "what a trial of this design would observe, and how sure that is",
        "paean predict protocols/lamo_espinosa2016.toml --draws 1000",
    )
    verb.add_argument("protocol", metavar="PROTOCOL", help="protocol file (TOML)")
    verb.add_argument(
        "--draws", type=_positive, default=1000, metavar="N",
        help="trials simulated, each from its own draw of the posterior (default: 1000)",
    )  # fmt: skip
    verb.add_argument(
        "--seed", type=_seed, default=1, metavar="N", help="fixes all chance (default: 1)"
    )
    verb.add_argument(
        "--memory", type=_share, default=0.5, metavar="SHARE",
        help="weight of the hypothesis that inflammation remembers (default: 0.5)",
    )  # fmt: skip
    verb.add_argument(
        "--as-hypothesis", action="store_true",
        help="also show arms without controlled evidence, every row marked: to plan a trial",
    )  # fmt: skip


def _share(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text[:40]} is not a share between 0 and 1")
    return value


def _advise(add_verb: _AddVerb) -> None:
    verb = _add(
        add_verb,
        "advise",
        "write the decision aid for one person: the options side by side, in plain words",
        "paean advise docs/examples/person.toml --out out/advice.html",
    )
    verb.add_argument("person", metavar="PERSON", help="a person's file (TOML)")
    verb.add_argument(
        "--out", metavar="FILE", default="out/advice.html",
        help="where to write the page (default: out/advice.html)",
    )  # fmt: skip
    verb.add_argument(
        "--texts", metavar="FILE", help="texts of another language, with the keys of en.toml"
    )


def _calibrate(add_verb: _AddVerb) -> None:
    verb = _add(
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
            f"--{name}", type=_positive, default=default, metavar="N",
            help=f"{meaning} (default: {default})",
        )  # fmt: skip
    verb.add_argument(
        "--seed", type=_seed, default=1, metavar="N", help="fixes all chance (default: 1)"
    )


def _analyse(add_verb: _AddVerb) -> None:
    verb = _add(
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


def _appraise(add_verb: _AddVerb) -> None:
    verb = _add(
        add_verb,
        "appraise",
        "is it worth its price, will it be covered, what would a patient pay",
        "paean appraise out/miles --valuation docs/examples/valuation.toml --out out/value",
    )
    verb.add_argument(
        "study", metavar="STUDY", nargs="?", default="",
        help="folder of `paean run` or `simulate`, or a protocol file: then by the posterior",
    )  # fmt: skip
    verb.add_argument(
        "--valuation", metavar="FILE",
        help="prices, thresholds, horizon, insurance (default: packaged, United States)",
    )  # fmt: skip
    verb.add_argument("--out", metavar="FOLDER", help="where to write report, JSON and tables")
    verb.add_argument(
        "--draws", type=_positive, default=2000, metavar="N",
        help="draws of the probabilistic analysis (default: 2000)",
    )  # fmt: skip
    verb.add_argument(
        "--seed", type=_seed, default=1, metavar="N", help="fixes all chance (default: 1)"
    )
    verb.add_argument(
        "--memory", type=_share, default=0.5, metavar="SHARE",
        help="weight of the hypothesis that inflammation remembers (default: 0.5)",
    )  # fmt: skip
    verb.add_argument(
        "--as-hypothesis", action="store_true",
        help="also value arms without controlled evidence, without a verdict: to plan a trial",
    )  # fmt: skip
    verb.add_argument(
        "--example", action="store_true", help="print the packaged valuation, to start from"
    )


def _evidence(add_verb: _AddVerb) -> None:
    verb = add_verb(
        "evidence",
        help="show the published trials behind Paean",
        description="Show the published trials behind Paean.",
        epilog=_EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    acts = verb.add_subparsers(dest="act", required=True, metavar="ACT")
    for act in ACTS:
        act.arguments(_add(acts.add_parser, act.name, act.help_text, act.example))


def _export_model(add_verb: _AddVerb) -> None:
    verb = _add(
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
        "--parameters", nargs="+", metavar="NAME=VALUE", type=_setting, default=[],
        help="other values than the reference, such as inflammation.loop_gain=0.7",
    )  # fmt: skip


def _setting(text: str) -> tuple[str, float]:
    name, _, value = text.partition("=")
    try:
        return name.strip(), float(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]} is not NAME=VALUE") from None


if __name__ == "__main__":
    sys.exit(main())
