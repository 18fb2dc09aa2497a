"""Mutation testing of the rules: which small changes of a rule would no example notice?

Every module under src/paean/check that holds rules is changed in one place at a time, and its
rules are then asked about their own examples: the ones that meet, the ones that break at a changed
key, the ones that leave a fact out. A pack is asked for the decisions of tests/spec/test_pack*.py
as well. What the examples do not notice is put to the stored findings of the published protocols,
then to the edges of the rules in tests/spec/test_rules_on_*.py. What nothing notices has survived.
Same seed, same order of changes; where time runs out the rest is counted as not tried.
Run: .venv/bin/python benchmarks/mutation.py
"""

import argparse
import ast
import importlib
import pkgutil
import random
import signal
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import paean.check
from mutation_changes import Mutation, mutations
from mutation_notices import decisions_hold, edges_hold, published, rules_hold
from paean.check import run as checking
from paean.check.pack import Pack
from paean.check.rule import Rule
from results import write

SEED, MOST_SECONDS = 20261124, 300.0
EXAMPLES, PUBLISHED, EDGES = "examples", "published protocols", "edges"
_LONGEST_S = 5


class NoticedError(Exception):
    """A change was noticed."""


@dataclass(kw_only=True)
class Module:
    """A module of rules, its syntax tree and its rules as they are."""

    name: str
    tree: ast.Module
    file: str
    rules: list[Rule]
    mutations: list[Mutation]

    def noticed_by(self, mutation: Mutation) -> str:
        """Return what notices a change: examples, published protocols, edges, or nothing."""
        mutation.make()
        try:
            signal.alarm(_LONGEST_S)
            return self.noticed()
        except Exception:  # noqa: BLE001  a change that cannot even be loaded is noticed
            return EXAMPLES
        finally:
            signal.alarm(0)
            mutation.undo()

    def noticed(self) -> str:
        """Return what notices the tree as it is now."""
        space: dict[str, Any] = {"__name__": f"mutated {self.name}", "__file__": self.file}
        exec(compile(ast.fix_missing_locations(self.tree), self.file, "exec"), space)
        rules = _taken(space)
        packs = [value for value in space.values() if isinstance(value, Pack)]
        if not rules_hold(rules, self.rules) or (packs and not decisions_hold(packs)):
            return EXAMPLES
        if published(rules) != published(self.rules):
            return PUBLISHED
        return "" if edges_hold(rules) else EDGES


def _taken(space: dict[str, Any]) -> list[Rule]:
    """Return the rules that a module's code made; a book of another module loses them again."""
    made: list[Rule] = []
    for book in [v for v in space.values() if isinstance(v, list)]:
        mine = [r for r in book if isinstance(r, Rule) and r.function.__globals__ is space]
        made += [r for r in mine if r not in made]
        if space.get("BOOK") is not book or any(r not in mine for r in book):
            book[:] = [r for r in book if r not in mine]
    return made


def modules() -> list[Module]:
    """Return the modules under paean.check that hold rules."""
    found: list[Module] = []
    every = list(checking.all_rules())
    for info in pkgutil.walk_packages(paean.check.__path__, "paean.check."):
        module = importlib.import_module(info.name)
        rules = [rule for rule in every if rule.function.__globals__ is vars(module)]
        if rules and module.__file__:
            tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
            found.append(
                Module(
                    name=info.name, tree=tree, file=module.__file__, rules=rules,
                    mutations=list(mutations(tree)),
                )
            )  # fmt: skip
    return found


def _in_turn(found: list[Module], seed: int) -> Iterator[tuple[Module, Mutation]]:
    """Yield the changes of all modules in a seeded order, the modules in turn."""
    orders = {m.name: random.Random(f"{seed} {m.name}").sample(m.mutations, len(m.mutations))
              for m in found}  # fmt: skip
    for index in range(max(len(order) for order in orders.values())):
        for module in found:
            if index < len(orders[module.name]):
                yield module, orders[module.name][index]


def tried(seed: int, most_seconds: float) -> dict[str, Any]:
    """Return killed and survived by module, and where each survivor stands."""
    found = modules()
    for module in found:
        if module.noticed():
            raise RuntimeError(f"{module.name}: the examples fail before anything is changed")
    noticed = {name: Counter[str]() for name in (EXAMPLES, PUBLISHED, EDGES, "")}
    survivors: list[dict[str, Any]] = []
    began = time.process_time()
    for module, mutation in _in_turn(found, seed):
        if time.process_time() - began > most_seconds:
            break
        by = module.noticed_by(mutation)
        noticed[by][module.name] += 1
        if not by:
            survivors.append({"module": module.name, "line": mutation.line, "what": mutation.what})
    rows = {
        m.name: {
            "rules": len(m.rules),
            "mutations": len(m.mutations),
            "killed": sum(noticed[by][m.name] for by in (EXAMPLES, PUBLISHED, EDGES)),
            "killed_by_examples": noticed[EXAMPLES][m.name],
            "survived": noticed[""][m.name],
        }
        for m in found
    }
    by_examples, killed = noticed[EXAMPLES].total(), sum(row["killed"] for row in rows.values())
    number = killed + len(survivors)
    survivors.sort(key=lambda s: (s["module"], s["line"], s["what"]))
    return {
        "seed": seed,
        "mutations": sum(len(m.mutations) for m in found),
        "tried": number,
        "killed": killed,
        "killed_by_examples": by_examples,
        "killed_by_edges": noticed[EDGES].total(),
        "killed_share": round(killed / number, 4) if number else None,
        "modules": rows,
        "survivors": survivors,
    }


def _give_up(*_: object) -> None:
    raise NoticedError("it takes too long")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--seconds", type=float, default=MOST_SECONDS, help="of processor time")
    asked = parser.parse_args()
    signal.signal(signal.SIGALRM, _give_up)
    told = tried(asked.seed, asked.seconds)
    write("mutation", told)
    for name, row in told["modules"].items():
        print(f"{name:<36} {row['killed']:>5} killed {row['survived']:>5} survived")
    share = told["killed_share"]
    print(f"{told['tried']} of {told['mutations']} changes tried, {100 * share:.1f} % killed")
