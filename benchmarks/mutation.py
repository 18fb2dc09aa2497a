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
import importlib.util
import pkgutil
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import paean.check
from paean.check import run as checking
from paean.check.example import by_key, exemplary, path_of
from paean.check.pack import Pack
from paean.check.rule import ABSENT, Changes, Rule, apply
from paean.files.protocol import read_protocol
from paean.study.protocol import Protocol
from paean.study.result import Verdict
from results import write

SEED, MOST_SECONDS = 20261124, 300.0
EXAMPLES, PUBLISHED, EDGES = "examples", "published protocols", "edges"
_ROOT = Path(__file__).parents[1]
_TESTS = sorted((_ROOT / "tests/spec").glob("test_pack*.py"))
_EDGES = sorted((_ROOT / "tests/spec").glob("test_rules_on_*.py"))
_BESIDE_TESTS = ("docs", "tests")  # what the tests import from, as pytest is told
_LONGEST_S = 5
_BOUNDARY = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}
_FLIPPED = {
    ast.Lt: ast.GtE, ast.LtE: ast.Gt, ast.Gt: ast.LtE, ast.GtE: ast.Lt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Mutation:
    """One change of a syntax tree that can be made and taken back."""

    line: int
    what: str
    make: Callable[[], None]
    undo: Callable[[], None]


# -- the changes ---------------------------------------------------------------------------------


def mutations(tree: ast.Module) -> Iterator[Mutation]:
    """Yield every change of a module's functions and numbers; the examples are left alone."""
    examples = _names_of_examples(tree)
    left = [node for node in tree.body if _names_set(node).isdisjoint(examples)]
    for holder, name, node in _places(ast.Module(body=left, type_ignores=[])):
        if isinstance(node, ast.Compare):
            yield from _comparisons(node)
        elif isinstance(node, ast.BoolOp):
            other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield _set(node, "op", other, node.lineno, "and/or")
        elif isinstance(node, ast.If | ast.IfExp):
            yield _set(node, "test", _not(node.test), node.test.lineno, "condition negated")
        elif isinstance(node, ast.comprehension):
            for index, test in enumerate(node.ifs):
                yield _item(node.ifs, index, _not(test), test.lineno, "condition negated")
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            yield _replaced(holder, name, node, node.operand, "not removed")
        elif isinstance(node, ast.Constant):
            yield from _constants(node)
        elif isinstance(node, ast.Return):
            yield from _returns(node)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Yield | ast.YieldFrom):
            nothing = ast.YieldFrom(value=ast.Tuple(elts=[], ctx=ast.Load()))
            yield _set(node, "value", nothing, node.lineno, "yield removed")


def _names_of_examples(tree: ast.Module) -> set[str]:
    """Return the names that stand in decorators, or in what such names are made of, alone."""
    decorators = [d for n in ast.walk(tree) for d in getattr(n, "decorator_list", ())]
    every = _loaded_names([tree])
    found: set[str] = set()
    while True:
        made_of = [node for node in tree.body if _names_set(node) & found]
        within = _loaded_names([*decorators, *made_of])
        more = {name for name, times in within.items() if times == every[name]}
        if more == found:
            return found
        found = more


def _loaded_names(nodes: Iterable[ast.AST]) -> Counter[str]:
    return Counter(
        n.id
        for node in nodes
        for n in ast.walk(node)
        if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)
    )


def _names_set(node: ast.stmt) -> set[str]:
    if isinstance(node, ast.FunctionDef):
        return {node.name}
    if isinstance(node, ast.AnnAssign):
        return {node.target.id} if isinstance(node.target, ast.Name) else set()
    targets = node.targets if isinstance(node, ast.Assign) else ()
    return {t.id for t in targets if isinstance(t, ast.Name)}


Place = tuple[Any, tuple[str, int | None], ast.AST]


def _places(node: ast.AST) -> Iterator[Place]:
    """Yield every node with what holds it, without decorators, annotations and days of reading."""
    for name, value in ast.iter_fields(node):
        signature = name == "args" and not isinstance(node, ast.Call)
        cited = isinstance(node, ast.keyword) and node.arg == "confirmed"
        if signature or cited or name in ("decorator_list", "annotation", "returns"):
            continue
        children = value if isinstance(value, list) else [value]
        for index, child in enumerate(children):
            if isinstance(child, ast.AST):
                yield node, (name, index if isinstance(value, list) else None), child
                yield from _places(child)


def _comparisons(node: ast.Compare) -> Iterator[Mutation]:
    for index, op in enumerate(node.ops):
        for table, what in ((_FLIPPED, "comparison flipped"), (_BOUNDARY, "boundary moved")):
            if other := table.get(type(op)):
                yield _item(node.ops, index, other(), node.lineno, what)


def _constants(node: ast.Constant) -> Iterator[Mutation]:
    if isinstance(node.value, bool):
        yield _set(node, "value", not node.value, node.lineno, f"{node.value} flipped")
    elif isinstance(node.value, int | float):
        for step in (1, -1):
            yield _set(node, "value", node.value + step, node.lineno, f"{node.value} {step:+}")


def _returns(node: ast.Return) -> Iterator[Mutation]:
    if node.value is not None and not _is_none(node.value):
        yield _set(node, "value", ast.Constant(None), node.lineno, "return of nothing")


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _not(test: ast.expr) -> ast.expr:
    return ast.UnaryOp(op=ast.Not(), operand=test)


def _set(node: Any, name: str, value: Any, line: int, what: str) -> Mutation:
    before = getattr(node, name)
    return Mutation(
        line=line, what=what, make=lambda: setattr(node, name, value),
        undo=lambda: setattr(node, name, before),
    )  # fmt: skip


def _item(held: list[Any], index: int, value: Any, line: int, what: str) -> Mutation:
    before = held[index]
    return Mutation(
        line=line, what=what, make=lambda: held.__setitem__(index, value),
        undo=lambda: held.__setitem__(index, before),
    )  # fmt: skip


def _replaced(
    holder: Any, name: tuple[str, int | None], node: ast.UnaryOp, value: Any, what: str
) -> Mutation:
    field, index = name
    if index is None:
        return _set(holder, field, value, node.lineno, what)
    return _item(getattr(holder, field), index, value, node.lineno, what)


# -- what notices --------------------------------------------------------------------------------


class NoticedError(Exception):
    """A change was noticed."""


def _protocol(changes: Changes) -> Protocol:
    key = repr(sorted(changes.items(), key=lambda item: item[0]))
    if key not in _KNOWN:
        _KNOWN[key] = exemplary(changes)
    return _KNOWN[key]


_KNOWN: dict[str, Protocol] = {}


def rules_hold(mutated: list[Rule], original: list[Rule]) -> bool:
    """Return whether the changed rules still say what the examples of the original ones say."""
    known = {rule.code: rule for rule in mutated}
    return known.keys() == {rule.code for rule in original} and all(
        _holds(known[rule.code], rule) for rule in original
    )


def _holds(mutated: Rule, original: Rule) -> bool:
    met = all(_verdicts(mutated, changes) == {Verdict.MET} for changes in original.meets)
    plain = not _verdicts(mutated, {}) & {Verdict.BROKEN, Verdict.UNKNOWN}
    return met and plain and all(_breaks(mutated, changes) for changes in original.breaks)


def _verdicts(rule: Rule, changes: Changes) -> set[Verdict]:
    return {found.verdict for found in apply(rule, _protocol(changes), by_key)}


def _breaks(rule: Rule, changes: Changes) -> bool:
    found = apply(rule, _protocol(changes), by_key)
    changed = [path_of(key) for key in changes]
    broken = {f.verdict for f in found} == {Verdict.BROKEN} and all(
        f.at.key and any(_within(path_of(f.at.key), path) for path in changed) for f in found
    )
    if not broken or any(value is not ABSENT for value in changes.values()):
        return broken
    return _verdicts(rule, {**changes, "study.complete": False}) == {Verdict.UNKNOWN}


def _within(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    shared = min(len(one), len(other))
    return one[:shared] == other[:shared]


def decisions_hold(packs: list[Pack]) -> bool:
    """Return whether the tests of the packs pass with changed packs in place of their originals."""
    before = checking.PACKS
    changed = {(p.jurisdiction, p.name): p for p in packs}
    checking.PACKS = tuple(changed.get((p.jurisdiction, p.name), p) for p in before)
    try:
        for test in _decision_tests():
            test()
    except Exception:  # noqa: BLE001  whatever a test raises, it has noticed
        return False
    finally:
        checking.PACKS = before
    return True


@cache
def _decision_tests() -> tuple[Callable[[], Any], ...]:
    sys.path += [str(_ROOT / name) for name in _BESIDE_TESTS]
    return tuple(test for path in _TESTS for _, test in _tests_of(_loaded(path)))


def edges_hold(rules: list[Rule]) -> bool:
    """Return whether the tests of the rules' edges pass with changed rules in place of theirs."""
    changed = {rule.code: rule for rule in rules}
    for module in _edge_modules():
        before = module.RULES
        module.RULES = {code: changed.get(code, rule) for code, rule in before.items()}
        try:
            for case, test in _tests_of(module):
                # a test without parameters is about some rules together
                if not case or case.get("code") in changed:
                    test()
        except Exception:  # noqa: BLE001  whatever a test raises, it has noticed
            return False
        finally:
            module.RULES = before
    return True


@cache
def _edge_modules() -> tuple[ModuleType, ...]:
    return tuple(_loaded(path) for path in _EDGES)


def _loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError(str(path))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if hasattr(module, "exemplary"):
        module.exemplary = _protocol
    return module


def _tests_of(module: ModuleType) -> Iterator[tuple[dict[str, Any], Callable[[], Any]]]:
    """Yield the tests of a module that need no fixture, with each set of their parameters."""
    for name, test in vars(module).items():
        if not name.startswith("test_"):
            continue
        cases: list[dict[str, Any]] = [{}]
        for mark in getattr(test, "pytestmark", ()):
            if mark.name == "parametrize":
                cases = [{**c, **more} for c in cases for more in _cases(*mark.args[:2])]
        wanted = test.__code__.co_varnames[: test.__code__.co_argcount]
        for case in cases:
            if set(wanted) == case.keys():
                yield case, lambda test=test, case=case: test(**case)


def _cases(names: Any, values: Any) -> Iterator[dict[str, Any]]:
    listed = [n.strip() for n in names.split(",")] if isinstance(names, str) else list(names)
    for value in values:
        row = getattr(value, "values", value)
        row = row if len(listed) > 1 or hasattr(value, "values") else (row,)
        yield dict(zip(listed, row, strict=True))


# -- one module ----------------------------------------------------------------------------------


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


def published(rules: list[Rule]) -> list[Any]:
    """Return what rules find in the published protocols, line by line as it is stored."""
    return [
        (found.verdict, found.at.key, found.message, found.remedy)
        for protocol in _published()
        for rule in sorted(rules, key=lambda r: r.code)
        for found in apply(rule, protocol, by_key)
    ]


@cache
def _published() -> tuple[Protocol, ...]:
    return tuple(read_protocol(path) for path in sorted((_ROOT / "protocols").glob("*.toml")))


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
