"""The options of the verbs that help to decide: whether to pay, and what to choose."""

from paean.cli.kinds import positive, seed, share
from paean.cli.verb import AddVerb, add


def appraise(add_verb: AddVerb) -> None:
    """Add the verb with its options."""
    verb = add(
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
        "--draws", type=positive, default=2000, metavar="N",
        help="draws of the probabilistic analysis (default: 2000)",
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
        help="also value arms without controlled evidence, without a verdict: to plan a trial",
    )  # fmt: skip
    verb.add_argument(
        "--example", action="store_true", help="print the packaged valuation, to start from"
    )


def advise(add_verb: AddVerb) -> None:
    """Add the verb with its options."""
    verb = add(
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
