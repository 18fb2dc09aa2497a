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

from paean import __version__
from paean.cli import decision_options, evidence_options, protocol_options
from paean.cli.design_options import design_verb
from paean.cli.verb import EXITS
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
        epilog=EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"paean {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    protocol_options.run(verbs.add_parser)
    protocol_options.check(verbs.add_parser)
    protocol_options.rules(verbs.add_parser)
    protocol_options.simulate(verbs.add_parser)
    protocol_options.analyse(verbs.add_parser)
    decision_options.appraise(verbs.add_parser)
    evidence_options.evidence(verbs.add_parser)
    evidence_options.predict(verbs.add_parser)
    design_verb(verbs.add_parser)
    decision_options.advise(verbs.add_parser)
    evidence_options.calibrate(verbs.add_parser)
    protocol_options.export_model(verbs.add_parser)
    warm = verbs.add_parser("warm", help="compile and cache what is compiled (once, on set-up)")
    warm.set_defaults(verb="warm")
    return parser


if __name__ == "__main__":
    sys.exit(main())
