"""`paean advise PERSON`."""

import argparse
import sys
from pathlib import Path

from paean.cli import show
from paean.pipeline.advise import advice_file, advice_json, refusal_json
from paean.study.advice import Advice, Refusal


def act(asked: argparse.Namespace) -> int:
    """Write the decision aid for one person; exit 1 with the reasons where none is made."""
    out = Path(asked.out)
    texts = Path(asked.texts) if asked.texts else None
    found = advice_file(Path(asked.person), out, asked.today(), texts)
    if isinstance(found, Refusal):
        if asked.json:
            show.as_json(refusal_json(found))
        else:
            sys.stderr.write("".join(f"paean: {line}\n" for line in found.told))
        return 1
    if asked.json:
        show.as_json(advice_json(found))
    else:
        sys.stdout.write("\n".join(_lines(found, out)) + "\n")
    return 0


def _lines(found: Advice, out: Path) -> list[str]:
    rows: list[str] = []
    for option in found.options:
        seen = [option.earlier, *(c for cs in option.chances.values() for c in cs), option.between]
        shown = [c for c in seen if c is not None and c.against == "sham"]
        told = [
            f"week {c.weeks:g}: {c.without.value:.0f} of 100 with a sham, "
            f"{c.with_it.value:.0f} with it (difference {c.difference.low:+.0f} to "
            f"{c.difference.high:+.0f}; certainty {c.certainty})"
            for c in shown
        ]
        rows.append(f"  {option.name:<16} {'; '.join(told) or 'no chance against a sham is shown'}")
    return [f"Improved, of 100 people with pain {found.person.pain:g} of 10:", *rows, "",
            f"The aid: {out}"]  # fmt: skip
