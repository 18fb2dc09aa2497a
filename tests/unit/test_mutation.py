"""The changes by which the rules are tested are real changes, and are taken back."""

import ast
import json

import results
from mutation import modules, mutations

CODE = """
LIMIT = 5

@rule(BOOK, "TST001", why="3 is a number", breaks=({"a": 7},))
def holds(value: int = 4) -> bool:
    if not value and value < LIMIT:
        yield 1
    return value == 2 or True
"""


def test_every_kind_of_change_is_made_and_taken_back() -> None:
    tree = ast.parse(CODE)
    before = ast.unparse(tree)
    seen = set()
    for mutation in mutations(tree):
        mutation.make()
        changed = ast.unparse(ast.fix_missing_locations(tree))
        mutation.undo()
        assert changed != before
        assert "{'a': 7}" in changed
        assert ast.unparse(tree) == before
        seen.add(mutation.what)
    assert seen == {
        "5 +1", "5 -1", "condition negated", "not removed", "and/or", "comparison flipped",
        "boundary moved", "yield removed", "1 +1", "1 -1", "2 +1", "2 -1", "return of nothing",
        "True flipped",
    }  # fmt: skip


def test_what_examples_are_made_of_is_no_part_of_a_rule() -> None:
    made_of = CODE.replace("7", "_PART") + "\n_PART = 7\nTWICE = _PART + LIMIT\n"
    shared = {m.line for m in mutations(ast.parse(made_of))}
    alone = {m.line for m in mutations(ast.parse(made_of.replace("_PART + LIMIT", "LIMIT")))}
    part = made_of.splitlines().index("_PART = 7") + 1
    assert part in shared
    assert part not in alone


def test_the_stored_share_of_noticed_changes_is_above_the_aim() -> None:
    stored = json.loads((results.FOLDER / "mutation.json").read_text(encoding="utf-8"))
    assert stored["tried"] == stored["mutations"]
    assert {m.name for m in modules()} == set(stored["modules"])
    assert stored["killed_share"] >= 0.85


def test_the_examples_hold_before_anything_is_changed() -> None:
    for module in modules():
        assert module.noticed() == "", module.name


def test_a_rule_that_says_nothing_is_noticed() -> None:
    (module,) = [m for m in modules() if m.name == "paean.check.safety"]
    removed = [m for m in module.mutations if m.what == "yield removed"]
    assert "examples" in {module.noticed_by(m) for m in removed}
