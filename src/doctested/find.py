"""Finds the scripts below a folder, and their examples by the names that pages use."""

from __future__ import annotations

import ast
import contextlib
import doctest
import hashlib
import re
import tokenize
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator

from doctested.expect import Checked
from doctested.name import ExampleName

DIRECTIVE = re.compile(r"[ \t]*#\s*doctest:\s*[^\n'\"]*$", re.MULTILINE)
"""The comment that asks for doctest's options."""

MEASUREMENT = re.compile(r"[ \t]*#[ \t]*measurement[ \t]*$", re.MULTILINE)
"""The comment of a statement that measures: what it shows is one machine's."""

_PARSER = doctest.DocTestParser()
_DEFINITION = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass
class Example(Checked):
    """One ``>>>`` statement: ``name`` is ``path::object::n``, n from 1 within its docstring."""

    name: ExampleName
    source: str


@dataclass
class Script:
    """One script: its path below the folder, its text and that text's digest."""

    path: str
    text: str

    @property
    def digest(self) -> str:
        """The first 16 hexadecimal digits of the text's SHA-256."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]

    def examples(self) -> Iterator[Example]:
        """Every example, in the order of the file, by the names that pages use.

        Raises:
            SyntaxError: this Python cannot read the script.
        """
        for name, text in _docstrings(ast.parse(self.text)).items():
            for number, found in enumerate(_PARSER.get_examples(text, self.path), start=1):
                yield Example(
                    found.want,
                    found.exc_msg,
                    found.options,
                    ExampleName.of(self.path, name, number),
                    found.source,
                )

    def by_object(self) -> dict[str, list[Example]]:
        """The examples of each docstring, by its object's dotted name; none of what is no Python.

        A script that this Python cannot read has not run here either.
        """
        found: dict[str, list[Example]] = {}
        with contextlib.suppress(SyntaxError, ValueError):
            for example in self.examples():
                found.setdefault(example.name.object, []).append(example)
        return found

    @property
    def measuring(self) -> set[str]:
        """The objects whose docstrings measure."""
        return {
            dotted
            for dotted, examples in self.by_object().items()
            if any(MEASUREMENT.search(DIRECTIVE.sub("", e.source)) for e in examples)
        }


def find(root: Path, only: str = "") -> list[Script]:
    """The scripts below ``root`` whose path contains ``only``, sorted by path."""
    paths = [file.relative_to(root).as_posix() for file in root.rglob("*.py")]
    return [Script(path, _text(root / path)) for path in sorted(paths) if only in path]


def _text(file: Path) -> str:
    with tokenize.open(str(file)) as stream:
        return stream.read()


def _docstrings(tree: ast.Module) -> dict[str, str]:
    """The docstrings of a module, its classes and functions; the last definition of a name wins."""
    found: dict[str, str] = {}

    def visit(node: Any, prefix: str) -> None:
        for child in _definitions(node.body):
            if any(getattr(d, "attr", "") in ("setter", "deleter") for d in child.decorator_list):
                continue
            name = f"{prefix}{child.name}"
            for old in [key for key in found if f"{key}.".startswith(f"{name}.")]:
                del found[old]
            found[name] = ast.get_docstring(child, clean=False) or ""
            if isinstance(child, ast.ClassDef):
                visit(child, f"{name}.")

    found["__doc__"] = ast.get_docstring(tree, clean=False) or ""
    visit(tree, "")
    return found


def _definitions(body: list[Any]) -> Iterator[Any]:
    """The definitions that a body makes, those under ``if``, ``try``, ``with``, loops included."""
    for statement in body:
        if isinstance(statement, _DEFINITION):
            yield statement
        elif _is_main(statement):
            yield from _definitions(statement.orelse)
        else:
            for field in ("body", "handlers", "cases", "orelse", "finalbody"):
                yield from _definitions(getattr(statement, field, None) or [])


def _is_main(statement: Any) -> bool:
    """Whether a statement is ``if __name__ == "__main__":``."""
    test = getattr(statement, "test", None)
    return (
        isinstance(statement, ast.If)
        and isinstance(test, ast.Compare)
        and isinstance(test.ops[0], ast.Eq)
        and getattr(test.left, "id", "") == "__name__"
    )
