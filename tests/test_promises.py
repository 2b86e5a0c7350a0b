"""The page of promises: each has its tests, and they are run."""

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
PAGE = TESTS.parent / "docs" / "what_cannot_happen.md"
PROMISE = re.compile(r"`([\w/]+\.py)::(\w+)`\{\.promise\}")


MATCHERS = ("assert_outcomes", "fnmatch_lines", "no_fnmatch_line")
"""What a result of pytest's own pytester asserts by."""


def promises() -> list[str]:
    """Each line of the page, with the tests that it names."""
    text = PAGE.read_text(encoding="utf-8").split("## All of it at once")[0]
    return re.findall(r"^- .*(?:\n  .*)*", text, re.MULTILINE)


def never_run(function: ast.FunctionDef) -> list[str]:
    """The decorators by which pytest would not run a test, or not mind what it says."""
    named = [ast.unparse(decorator) for decorator in function.decorator_list]
    return [name for name in named if re.match(r"pytest\.mark\.(skip\b|xfail)", name)]


@pytest.mark.parametrize("promise", promises(), ids=lambda promise: promise[2:50])
def test_a_promise_is_kept_by_a_test(promise: str) -> None:
    """It is there, it is run, and it asserts something."""
    named = PROMISE.findall(promise)
    assert named, "it names no test"
    for file, name in named:
        tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
        found = [node for node in tree.body if getattr(node, "name", "") == name]
        assert 1 == len(found), f"there is no test {file}::{name}"
        inside = list(ast.walk(found[0]))
        assert [] == never_run(found[0])
        assert [node for node in inside if isinstance(node, (ast.Assert, ast.With))] or [
            node for node in inside if isinstance(node, ast.Attribute) and node.attr in MATCHERS
        ]


def test_no_promise_is_made_twice() -> None:
    """A test stands behind one line."""
    named = PROMISE.findall(PAGE.read_text(encoding="utf-8"))

    assert len(set(named)) == len(named) > 40
