"""The small changes of a module of rules by which benchmarks/mutation.py tests its examples."""

import ast
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

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
