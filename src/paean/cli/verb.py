"""What the help of every verb has: a sentence, an example, the exit codes."""

import argparse
from collections.abc import Callable
from typing import TypeAlias

AddVerb: TypeAlias = Callable[..., argparse.ArgumentParser]
EXITS = """\
Exit codes: 0 done; 1 the answer is no (check, run --strict: an error-level finding; advise: no
evidence on such a person);
2 the input cannot be used: one message says where, what, and how to mend it.
Every number of a simulated study comes from a model. It is not medical advice."""


def add(
    add_verb: AddVerb, name: str, help_text: str, example: str, *, json: bool = True
) -> argparse.ArgumentParser:
    """Add a verb with its help, an example, and `--json` unless it has formats of its own."""
    verb = add_verb(
        name,
        help=help_text,
        description=f"{help_text[:1].upper()}{help_text[1:]}.",
        epilog=f"Example:\n  {example}\n\n{EXITS}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    if json:
        verb.add_argument("--json", action="store_true", help="print the result as JSON")
    return verb
