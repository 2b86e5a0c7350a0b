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

It needs neither Sphinx nor TensorFlow, and never runs the script.
"""

from __future__ import annotations

import ast
import doctest
import re
import tokenize
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef

_PARSER = doctest.DocTestParser()
_DIRECTIVE = re.compile(r"#\s*doctest:\s*[^\n'\"]*$", re.MULTILINE)
_MEASUREMENT = re.compile(r"#\s*measurement\s*$", re.MULTILINE)
_LITERAL = re.compile(r"(?P<prefix>[rRuU]?)(?P<quote>\"\"\"|'''|\"|')")
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

    name: str
    line: int
    source: str
    want: str
    exc_msg: str | None
    options: dict[int, bool]

    @property
    def path(self) -> str:
        """The script's path below ``examples/``."""
        return self.name.split("::")[0]

    @property
    def object(self) -> str:
        """The dotted name of the object whose docstring holds the example."""
        return self.name.split("::")[1]

    @property
    def statement(self) -> str:
        """The statement as a reader sees it: no prompt, no directive, no mark of a measurement."""
        return _without_comments(self.source)

    @property
    def is_measurement(self) -> bool:
        """Whether the statement is marked ``# measurement``: its numbers are this runner's own."""
        return _MEASUREMENT.search(_DIRECTIVE.sub("", self.source)) is not None

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
            raise ScriptError(self.path, line, f"this is not Python: {error}") from None

    @cached_property
    def lines(self) -> list[str]:
        """The script's lines as the syntax tree counts them, without their ends."""
        return re.split(r"\r\n|\r|\n", self.text)

    @cached_property
    def objects(self) -> dict[str, Documented]:
        """The script's classes and functions by dotted name, in the order of the file.

        Functions inside functions are left out, as doctest leaves them out. A name that is defined
        twice stands for its last definition, as it does when the script has run.
        """
        found: dict[str, Documented] = {}

        def visit(node: Documented, prefix: str) -> None:
            for child in _definitions(node.body):
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
        documented = [("__doc__", self.tree), *self.objects.items()]
        return tuple(example for name, node in documented for example in self._examples(name, node))

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
        return Part(code, self._first_line(node), node.end_lineno, inside)

    def _examples(self, name: str, node: Documented) -> list[Example]:
        docstring = _docstring(node)
        if docstring is None:
            return []
        start, end = docstring.lineno, docstring.end_lineno
        value = docstring.value
        aligned = value.count("\n") == end - start
        try:
            parsed = _PARSER.get_examples(value, f"{self.path}::{name}")
        except ValueError as error:
            message = str(error).split(": ", 1)[-1]
            raise ScriptError(self.path, start, f"doctest cannot read this: {message}") from None
        return [
            Example(
                name=f"{self.path}::{name}::{number}",
                line=start + example.lineno if aligned else start,
                source=example.source,
                want=example.want,
                exc_msg=example.exc_msg,
                options=example.options,
            )
            for number, example in enumerate(parsed, start=1)
        ]

    def _first_line(self, node: Documented) -> int:
        """The line a definition starts on: its decorators and the comment above count with it."""
        line = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
        while line > 1 and _ABOVE.match(self.lines[line - 2]):
            line -= 1
        return line

    def _shown(self, node: Documented) -> str:
        """The code of a node, the examples taken out of its docstrings."""
        whole = isinstance(node, ast.Module)
        first, last = (1, len(self.lines)) if whole else (self._first_line(node), node.end_lineno)
        inside = [node, *(child for child in ast.walk(node) if isinstance(child, _DEFINITION))]
        docstrings = {
            id(literal): (literal, holder)
            for holder in inside
            if (literal := _docstring(holder)) is not None and ">>>" in literal.value
        }
        lines = list(self.lines)
        by_place = sorted(docstrings.values(), key=lambda pair: pair[0].lineno, reverse=True)
        for literal, holder in by_place:
            replacement = _without_examples(literal, self.lines)
            if replacement is None:
                continue
            before = _columns(lines[literal.lineno - 1], literal.col_offset)[0]
            after = _columns(lines[literal.end_lineno - 1], literal.end_col_offset)[1]
            if replacement == "" and not (before.strip() or after.strip()):
                needed = not isinstance(holder, ast.Module) and len(holder.body) == 1
                new = [before + "pass"] if needed else []
            else:
                new = f"{before}{replacement or '...'}{after}".split("\n")
            lines[literal.lineno - 1 : literal.end_lineno] = new
        shown = lines[first - 1 : last + len(lines) - len(self.lines)]
        return _dedent(shown, node)


_DEFINITION = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def parse(text: str, path: str) -> Script:
    """Take a script's text apart; ``path`` is its path below ``examples/``.

    Raises:
        ScriptError: the text is not Python, or doctest cannot read one of its docstrings.
    """
    script = Script(path, text)
    _ = script.examples
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


def _definitions(body: list[ast.stmt]) -> list:
    """The definitions that a body makes, those under ``if``, ``try``, ``with``, loops included."""
    found = []
    for statement in body:
        if isinstance(statement, _DEFINITION):
            found.append(statement)
        else:
            for field in ("body", "handlers", "orelse", "finalbody"):
                found += _definitions(getattr(statement, field, None) or [])
    return found


def _docstring(node: Documented) -> ast.Constant | None:
    """The literal that is a node's docstring."""
    first = node.body[0] if node.body else None
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        return first.value if isinstance(first.value.value, str) else None
    return None


def _without_comments(source: str) -> str:
    """A statement without its doctest directive and its mark of a measurement.

    >>> _without_comments("f(1)  # measurement  # doctest: +ELLIPSIS\\n")
    'f(1)'
    """
    for comment in (_DIRECTIVE, _MEASUREMENT):
        source = comment.sub("", source)
    return "\n".join(line.rstrip() for line in source.split("\n")).strip("\n")


def _without_examples(literal: ast.Constant, lines: list[str]) -> str | None:
    """A docstring's source without its examples: None if it has none, '' if nothing is left.

    The text is cut where it stands as long as the literal's lines are the value's lines; a literal
    that hides line breaks (escapes, joined strings) is written anew.
    """
    value_lines = literal.value.split("\n")
    drop: set[int] = set()
    for example in _PARSER.get_examples(literal.value):
        length = example.source.count("\n") + example.want.count("\n")
        drop.update(range(example.lineno, example.lineno + length))
    if not drop:
        return None
    kept = [line for number, line in enumerate(value_lines) if number not in drop]
    kept = _squeezed(kept)
    if not kept:
        return ""
    source_lines = lines[literal.lineno - 1 : literal.end_lineno]
    source = _segment(source_lines, literal)
    opening = _LITERAL.match(source)
    if opening and len(source_lines) == len(value_lines):
        quote = opening["quote"]
        inner = source[opening.end() : -len(quote)].split("\n")
        texts = _squeezed([line for number, line in enumerate(inner) if number not in drop])
        indent = " " * literal.col_offset
        ends = ("", f"\n{indent}") if len(texts) == 1 else (f"\n{indent}", "")
        for end in ends:
            new = opening.group() + "\n".join(texts) + end + quote
            if _says(new, kept):
                return new
    plain = "\n".join(kept)
    return _written_anew(plain)


def _says(source: str, kept: list[str]) -> bool:
    """Whether a literal's source is one string with these lines, but for white space around."""
    try:
        value = ast.literal_eval(source)
    except (SyntaxError, ValueError):
        return False
    return isinstance(value, str) and value.strip() == "\n".join(kept).strip()


def _written_anew(text: str) -> str:
    """A literal for a text, in three quotes where they can hold it."""
    literal = f'"""{text}"""'
    return literal if _says(literal, text.split("\n")) else repr(text)


def _squeezed(lines: list[str]) -> list[str]:
    """Lines without the blank ones at the end, or two on end where an example has been cut out.

    >>> _squeezed(["Sum.", "", "", "More.", "    "])
    ['Sum.', '', 'More.']
    """
    kept: list[str] = []
    for line in lines:
        if line.strip() or (kept and kept[-1].strip()):
            kept.append(line)
    while kept and not kept[-1].strip():
        kept.pop()
    return kept


def _columns(line: str, offset: int) -> tuple[str, str]:
    """A line cut at an offset counted in UTF-8 bytes, as ast counts."""
    data = line.encode()
    return data[:offset].decode(), data[offset:].decode()


def _segment(source_lines: list[str], literal: ast.Constant) -> str:
    """The source of a literal, from the lines that it stands on."""
    *head, tail = source_lines
    tail = _columns(tail, literal.end_col_offset)[0]
    lines = [*head, tail]
    lines[0] = _columns(lines[0], literal.col_offset)[1]
    return "\n".join(lines)


def _dedent(lines: list[str], node: Documented) -> str:
    """Lines of code moved to the left margin, without blank lines around."""
    margin = 0 if isinstance(node, ast.Module) else node.col_offset
    moved = [line[margin:] if not line[:margin].strip() else line for line in lines]
    return "\n".join(moved).strip("\n").rstrip()
