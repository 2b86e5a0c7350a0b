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
_MISTAKE = re.compile(r"line (\d+) of the \w+ for it (.*)", re.DOTALL)
_DIRECTIVE = re.compile(r"[ \t]*#\s*doctest:\s*[^\n'\"]*$", re.MULTILINE)
_MEASUREMENT = re.compile(r"[ \t]*#[ \t]*measurement[ \t]*$", re.MULTILINE)
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
    def objects(self) -> dict[str, Documented]:
        """The script's classes and functions by dotted name, in the order of the file.

        Functions inside functions are left out, as doctest leaves them out. A name that is defined
        twice stands for its last definition, as it does when the script has run; a property stands
        for its getter.
        """
        found: dict[str, Documented] = {}

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
        return [
            Example(
                name=f"{self.path}::{name}::{number}",
                line=_line(docstring, example.lineno),
                source=example.source,
                want=example.want,
                exc_msg=example.exc_msg,
                options=example.options,
            )
            for number, example in enumerate(self._parsed(docstring), start=1)
        ]

    def _parsed(self, docstring: ast.Constant) -> list[doctest.Example]:
        """What doctest reads in a docstring."""
        try:
            return _PARSER.get_examples(docstring.value, "it")
        except ValueError as error:
            number, what = _MISTAKE.match(str(error)).groups()
            line = _line(docstring, int(number) - 1)
            message = f"doctest cannot read this line, which {what}"
            raise ScriptError(self.path, line, message) from None

    def _first_line(self, node: Documented) -> int:
        """The line a definition starts on: its decorators and the comment above count with it."""
        line = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
        while node.decorator_list and not self.lines[line - 1].lstrip().startswith("@"):
            line -= 1
        while line > 1 and _ABOVE.match(self.lines[line - 2]):
            line -= 1
        return line

    def _shown(self, node: Documented) -> str:
        """The code of a node, the examples taken out of its docstrings."""
        whole = isinstance(node, ast.Module)
        first, last = (1, len(self.lines)) if whole else (self._first_line(node), node.end_lineno)
        holders = [
            holder
            for holder in ast.walk(node)
            if isinstance(holder, (ast.Module, *_DEFINITION))
            and (literal := _docstring(holder)) is not None
            and ">>>" in literal.value
        ]
        lines = list(self.lines)
        for holder in sorted(holders, key=lambda holder: holder.body[0].lineno, reverse=True):
            self._parsed(_docstring(holder))
            statement = holder.body[0]
            replacement = _without_examples(statement, self.lines)
            if replacement is None:
                continue
            before = _columns(lines[statement.lineno - 1], statement.col_offset)[0]
            after = _columns(lines[statement.end_lineno - 1], statement.end_col_offset)[1]
            if replacement == "":
                new = _without_statement(holder, before, after)
            else:
                new = f"{before}{replacement}{after}".split("\n")
            lines[statement.lineno - 1 : statement.end_lineno] = new
        shown = lines[first - 1 : last + len(lines) - len(self.lines)]
        return _dedent(shown, node)


_DEFINITION = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_MAIN = "__name__ == '__main__'"


def parse(text: str, path: str) -> Script:
    """Take a script's text apart; ``path`` is its path below ``examples/``.

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


def _definitions(body: list[ast.stmt]) -> list:
    """The definitions that a body makes, those under ``if``, ``try``, ``with``, loops included."""
    found = []
    for statement in body:
        if isinstance(statement, _DEFINITION):
            found.append(statement)
        elif isinstance(statement, ast.If) and ast.unparse(statement.test) == _MAIN:
            found += _definitions(statement.orelse)
        else:
            for field in ("body", "handlers", "cases", "orelse", "finalbody"):
                found += _definitions(getattr(statement, field, None) or [])
    return found


def _is_accessor(node: Documented) -> bool:
    """Whether a function is a property's setter or deleter: the docstring is the getter's."""
    return any(
        isinstance(decorator, ast.Attribute) and decorator.attr in ("setter", "deleter")
        for decorator in node.decorator_list
    )


def _docstring(node: Documented) -> ast.Constant | None:
    """The literal that is a node's docstring."""
    return _text(node.body[0]) if node.body else None


def _text(statement: ast.stmt) -> ast.Constant | None:
    """The literal that is a statement by itself."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        return statement.value if isinstance(statement.value.value, str) else None
    return None


def _line(docstring: ast.Constant, number: int) -> int:
    """The script's line of a docstring's line (from 0), or its first if line ends are hidden."""
    aligned = docstring.value.count("\n") == docstring.end_lineno - docstring.lineno
    return docstring.lineno + number if aligned else docstring.lineno


def _without_comments(source: str) -> str:
    """A statement without its doctest directive and its mark of a measurement.

    >>> _without_comments("f(1)  # measurement  # doctest: +ELLIPSIS\\n")
    'f(1)'
    """
    for comment in (_DIRECTIVE, _MEASUREMENT):
        source = comment.sub("", source)
    return source.strip("\n").rstrip()


class _Prompts(doctest.DocTestParser):
    """Doctest's parser, but a prompt with nothing or a comment behind it is an example too."""

    _IS_BLANK_OR_COMMENT = staticmethod(lambda source: False)


def _without_examples(statement: ast.Expr, lines: list[str]) -> str | None:
    """A docstring's source without its examples: None if it has none, '' if nothing is left.

    The text is cut where it stands as long as the literal's lines are the value's lines; a literal
    that hides line breaks (escapes, joined strings) is written anew.
    """
    value_lines = statement.value.value.split("\n")
    drop: set[int] = set()
    for example in _Prompts().get_examples(statement.value.value):
        length = example.source.count("\n") + example.want.count("\n")
        drop.update(range(example.lineno, example.lineno + length))
    if not drop:
        return None
    kept = _squeezed([line for number, line in enumerate(value_lines) if number not in drop])
    if not kept:
        return ""
    source_lines = lines[statement.lineno - 1 : statement.end_lineno]
    source = _segment(source_lines, statement)
    opening = _LITERAL.match(source)
    if opening and len(source_lines) == len(value_lines):
        quote = opening["quote"]
        inner = source[opening.end() : -len(quote)].split("\n")
        texts = _squeezed([line for number, line in enumerate(inner) if number not in drop])
        texts[0] = texts[0].lstrip()
        margin = source_lines[0][: -len(source_lines[0].lstrip())]
        ends = ("", f"\n{margin}") if len(texts) == 1 else (f"\n{margin}", "")
        for end in ends:
            new = opening.group() + "\n".join(texts) + end + quote
            if _says(new, kept):
                return new
    return _written_anew("\n".join(kept).strip())


def _without_statement(holder: Documented, before: str, after: str) -> list[str]:
    """The line of a docstring that goes, from what stands before and after it."""
    rest = re.sub(r"^\s*;?\s*", "", after)
    alone = len(holder.body) == 1 and not isinstance(holder, ast.Module)
    next_is_text = len(holder.body) > 1 and _text(holder.body[1]) is not None
    if alone or next_is_text or rest.startswith("\\"):
        return [f"{before}pass{after}"]
    return [before + rest] if (before + rest).strip() else []


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


def _segment(source_lines: list[str], statement: ast.stmt) -> str:
    """The source of a statement, from the lines that it stands on."""
    *head, tail = source_lines
    tail = _columns(tail, statement.end_col_offset)[0]
    lines = [*head, tail]
    lines[0] = _columns(lines[0], statement.col_offset)[1]
    return "\n".join(lines)


def _dedent(lines: list[str], node: Documented) -> str:
    """Lines of code moved to the left margin, without blank lines around."""
    margin = 0 if isinstance(node, ast.Module) else node.col_offset
    fixed = _inside_strings(lines) if margin else set()
    moved = [
        line if number in fixed or line[:margin].strip() else line[margin:]
        for number, line in enumerate(lines)
    ]
    return "\n".join(moved).strip("\n").rstrip()


def _inside_strings(lines: list[str]) -> set[int]:
    """The lines (from 0) that begin inside a string, unless the string is a statement."""
    found: set[int] = set()
    starts: list[int] = []
    read_line = (f"{line}\n" for line in lines).__next__
    tokens = [
        token
        for token in tokenize.generate_tokens(read_line)
        if token.type not in (tokenize.COMMENT, tokenize.NL, tokenize.INDENT, tokenize.DEDENT)
    ]
    newline = tokenize.NEWLINE
    ends = [newline, *(token.type for token in tokens), newline]
    for token, before, after in zip(tokens, ends, ends[2:], strict=False):
        kind = tokenize.tok_name[token.type]
        if kind.endswith("STRING_START"):  # of an f-string, from Python 3.12 on
            starts.append(token.start[0])
        elif kind.endswith("STRING_END"):
            found.update(range(starts.pop(), token.end[0]))
        elif token.type == tokenize.STRING and (before, after) != (newline, newline):
            found.update(range(token.start[0], token.end[0]))
    return found
