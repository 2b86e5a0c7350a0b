"""Find what a page shows of a script: its code, and its examples one by one.

A *script* is a Python module with doctests. This module takes one apart, over text alone:

>>> script = parse('''
... "Squares."
... def square(x):
...     \"\"\"Return x times x.
...
...     >>> square(3)
...     9
...     \"\"\"
...     return x * x
... '''.lstrip(), "math/square.py")
>>> print(script.part("square").code)
def square(x):
    \"\"\"Return x times x.\"\"\"
    return x * x
>>> [(example.name, example.statement, example.want) for example in script.examples]
[('math/square.py::square::1', 'square(3)', '9\\n')]

It needs no Sphinx, and never runs the script.
"""

from __future__ import annotations

import ast
import doctest
import hashlib
import re
import tokenize
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from doctested.find import DIRECTIVE, MEASUREMENT
from doctested.name import ExampleName
from doctested.source.cutting import (
    Definition,
    Documented,
    Text,
    columns,
    dedent,
    end_of,
    text_of,
    without_examples,
    without_statement,
)

_PARSER = doctest.DocTestParser()
_MISTAKE = re.compile(r"line (\d+) of the \w+ for it (.*)", re.DOTALL)
_ABOVE = re.compile(r"[ \t]*#(?!!)")


class ScriptError(Exception):
    """A script cannot be shown: it says where (``path:line``), what, and how to mend it."""

    def __init__(self, path: str, line: int, message: str):
        super().__init__(f"{path}:{line}: {message}")
        self.path, self.line, self.message = path, line, message


@dataclass(frozen=True)
class Example:
    """One ``>>>`` statement of a script with its expected output.

    ``name`` is ``path::object::n``, n counted from 1 within the object's docstring (a module's own
    docstring has the object ``__doc__``); ``line`` is the line in the script, from 1.
    """

    name: ExampleName
    line: int
    source: str
    want: str
    exc_msg: str | None
    options: dict[int, bool]

    @property
    def path(self) -> str:
        """The script's path below ``examples/``."""
        return self.name.path

    @property
    def object(self) -> str:
        """The dotted name of the object whose docstring holds the example."""
        return self.name.object

    @property
    def statement(self) -> str:
        """The statement as a reader sees it: no prompt, no directive, no mark of a measurement."""
        return _without_comments(self.source)

    @property
    def is_measurement(self) -> bool:
        """Whether the statement is marked ``# measurement``: its numbers are this runner's own."""
        return MEASUREMENT.search(DIRECTIVE.sub("", self.source)) is not None

    @property
    def is_skipped(self) -> bool:
        """Whether the doctest is not to be run: it says ``+SKIP``."""
        return self.options.get(doctest.SKIP, False)

    @property
    def expects_nothing(self) -> bool:
        """Whether the doctest says that the statement shows nothing."""
        return not self.want and self.exc_msg is None


@dataclass(frozen=True)
class Part:
    """What a page shows of a script: ``code`` as a reader sees it, and the examples with it."""

    code: str
    first_line: int
    last_line: int
    examples: tuple[Example, ...]


@dataclass(frozen=True)
class Script:
    """One file in ``examples/``: its path below that folder, and its text."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The script's syntax tree."""
        try:
            return ast.parse(self.text)
        except (SyntaxError, ValueError) as error:
            line = getattr(error, "lineno", None) or 1
            message = getattr(error, "msg", None) or error
            raise ScriptError(self.path, line, f"this is not Python: {message}") from None
        except (RecursionError, MemoryError):
            message = "this is not Python: it is nested too deeply"
            raise ScriptError(self.path, 1, message) from None

    @cached_property
    def lines(self) -> list[str]:
        """The script's lines as the syntax tree counts them, without their ends."""
        return re.split(r"\r\n|\r|\n", self.text)

    @cached_property
    def objects(self) -> dict[str, Definition]:
        """The script's classes and functions by dotted name, in the order of the file.

        Functions inside functions are left out, as doctest leaves them out. A name that is defined
        twice stands for its last definition, as it does when the script has run; a property stands
        for its getter.
        """
        found: dict[str, Definition] = {}

        def visit(node: Documented, prefix: str) -> None:
            for child in _definitions(node.body):
                if _is_accessor(child):
                    continue
                name = f"{prefix}{child.name}"
                for old in [key for key in found if f"{key}.".startswith(f"{name}.")]:
                    del found[old]
                found[name] = child
                if isinstance(child, ast.ClassDef):
                    visit(child, f"{name}.")

        visit(self.tree, "")
        return found

    @cached_property
    def examples(self) -> tuple[Example, ...]:
        """Every example of the script, in the order of the file."""
        documented: list[tuple[str, Documented]] = [("__doc__", self.tree), *self.objects.items()]
        return tuple(example for name, node in documented for example in self._examples(name, node))

    @cached_property
    def measuring(self) -> frozenset[str]:
        """The objects whose docstrings measure: their numbers are one machine's, no version's."""
        return frozenset(example.object for example in self.examples if example.is_measurement)

    @cached_property
    def digest(self) -> str:
        """The digest of its text, as the recorder makes it."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]

    def part(self, name: str | None = None) -> Part:
        """The whole script, or the class or function of that (dotted) name.

        Raises:
            ScriptError: the script has no such object, or is not Python.
        """
        if name is None:
            code, first, last = self._shown(self.tree), 1, len(self.lines)
            return Part(code, first, last, self.examples)
        if name not in self.objects:
            known = ", ".join(self.objects) or "none"
            raise ScriptError(
                self.path, 1, f"there is no class or function {name!r} here (there are: {known})"
            )
        node = self.objects[name]
        code = self._shown(node)
        inside = tuple(
            example for example in self.examples if f"{example.object}.".startswith(f"{name}.")
        )
        return Part(code, self._first_line(node), end_of(node)[0], inside)

    def _examples(self, name: str, node: Documented) -> list[Example]:
        docstring = _docstring(node)
        if docstring is None:
            return []
        return [
            Example(
                name=ExampleName.of(self.path, name, number),
                line=_line(docstring, example.lineno),
                source=example.source,
                want=example.want,
                exc_msg=example.exc_msg,
                options=example.options,
            )
            for number, example in enumerate(self._parsed(docstring), start=1)
        ]

    def _parsed(self, docstring: Text) -> list[doctest.Example]:
        """What doctest reads in a docstring."""
        try:
            return _PARSER.get_examples(docstring.value, "it")
        except ValueError as error:
            number, what = _mistake(error)
            line = _line(docstring, number - 1)
            message = f"doctest cannot read this line, which {what}"
            raise ScriptError(self.path, line, message) from None

    def _first_line(self, node: Definition) -> int:
        """The line a definition starts on: its decorators and the comment above count with it."""
        line = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
        while node.decorator_list and not self.lines[line - 1].lstrip().startswith("@"):
            line -= 1
        while line > 1 and _ABOVE.match(self.lines[line - 2]):
            line -= 1
        return line

    def _shown(self, node: Documented) -> str:
        """The code of a node, the examples taken out of its docstrings."""
        if isinstance(node, ast.Module):
            first, last = 1, len(self.lines)
        else:
            first, last = self._first_line(node), end_of(node)[0]
        holders = [
            (docstring, holder)
            for holder in ast.walk(node)
            if isinstance(holder, Documented)
            and (docstring := _docstring(holder)) is not None
            and ">>>" in docstring.value
        ]
        lines = list(self.lines)
        for docstring, holder in sorted(holders, key=_place, reverse=True):
            self._parsed(docstring)
            replacement = without_examples(docstring, self.lines)
            if replacement is None:
                continue
            statement = docstring.statement
            end, end_column = end_of(statement)
            before = columns(lines[statement.lineno - 1], statement.col_offset)[0]
            after = columns(lines[end - 1], end_column)[1]
            if replacement == "":
                new = without_statement(holder, before, after)
            else:
                new = f"{before}{replacement}{after}".split("\n")
            lines[statement.lineno - 1 : end] = new
        shown = lines[first - 1 : last + len(lines) - len(self.lines)]
        return dedent(shown, node)


_MAIN = "__name__ == '__main__'"


@lru_cache(maxsize=4096)
def parse(text: str, path: str) -> Script:
    """Take a script's text apart; ``path`` is its path below ``examples/``.

    Many ask for the same one in a build: what is known of the newest 4096 is kept, in the processes
    that are forked from this one too.

    Raises:
        ScriptError: the text is not Python, or doctest cannot read one of its docstrings.
    """
    script = Script(path, text)
    script.part()
    return script


def read(root: Path, path: str) -> Script:
    """Read the script ``path`` (with forward slashes) below the folder ``root``.

    Raises:
        ScriptError: there is no such script, or it cannot be read.
    """
    file = root / path
    inside = root.resolve() in file.resolve().parents
    if not (inside and file.suffix == ".py" and file.is_file()):
        raise ScriptError(path, 1, f"there is no script {path!r} in {root.name}/")
    try:
        with tokenize.open(file) as stream:
            return parse(stream.read(), path)
    except (UnicodeDecodeError, SyntaxError) as error:
        raise ScriptError(path, 1, f"this is not Python text: {error}") from None


def stamp(file: Path) -> tuple[int, int] | None:
    """What stays as long as a file is not written anew: its time and size; None if it is gone."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _definitions(body: list[ast.stmt]) -> list[Definition]:
    """The definitions that a body makes, those under ``if``, ``try``, ``with``, loops included."""
    found: list[Definition] = []
    for statement in body:
        if isinstance(statement, Definition):
            found.append(statement)
        elif isinstance(statement, ast.If) and ast.unparse(statement.test) == _MAIN:
            found += _definitions(statement.orelse)
        else:
            for field in ("body", "handlers", "cases", "orelse", "finalbody"):
                found += _definitions(getattr(statement, field, None) or [])
    return found


def _is_accessor(node: Definition) -> bool:
    """Whether a function is a property's setter or deleter: the docstring is the getter's."""
    return any(
        isinstance(decorator, ast.Attribute) and decorator.attr in ("setter", "deleter")
        for decorator in node.decorator_list
    )


def _docstring(node: Documented) -> Text | None:
    """A node's docstring."""
    return text_of(node.body[0]) if node.body else None


def _place(held: tuple[Text, Documented]) -> int:
    """The line that a docstring stands on."""
    return held[0].statement.lineno


def _line(docstring: Text, number: int) -> int:
    """The script's line of a docstring's line (from 0), or its first if line ends are hidden."""
    first, last = docstring.literal.lineno, end_of(docstring.literal)[0]
    return first + number if docstring.value.count("\n") == last - first else first


def _mistake(error: ValueError) -> tuple[int, str]:
    """The line of a docstring (from 1) that doctest cannot read, and why, from its message."""
    found = _MISTAKE.match(str(error))
    if found is None:
        raise error
    return int(found[1]), found[2]


def _without_comments(source: str) -> str:
    """A statement without its doctest directive and its mark of a measurement.

    >>> _without_comments("f(1)  # measurement  # doctest: +ELLIPSIS\\n")
    'f(1)'
    """
    for comment in (DIRECTIVE, MEASUREMENT):
        source = comment.sub("", source)
    return source.strip("\n").rstrip()
