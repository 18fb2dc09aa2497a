"""What may notice a change of a rule: its examples, decisions, published protocols, its edges."""

import importlib.util
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from paean.check import run as checking
from paean.check.example import by_key, exemplary, path_of
from paean.check.pack import Pack
from paean.check.rule import ABSENT, Changes, Rule, apply
from paean.files.protocol import read_protocol
from paean.study.protocol import Protocol
from paean.study.result import Verdict

_ROOT = Path(__file__).parents[1]
_TESTS = sorted((_ROOT / "tests/spec").glob("test_pack*.py"))
_EDGES = sorted((_ROOT / "tests/spec").glob("test_rules_on_*.py"))
_BESIDE_TESTS = ("docs", "tests")  # what the tests import from, as pytest is told


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
