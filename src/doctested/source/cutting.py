"""Cuts the examples out of a docstring's source, so that what is left is the code a reader sees.

It works on the text where it stands, so that quotes, prefixes and indentation stay as they were.
"""

from __future__ import annotations

import ast
import doctest
import re
import tokenize
from dataclasses import dataclass

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
Documented = ast.Module | Definition

_LITERAL = re.compile(r"(?P<prefix>[rRuU]?)(?P<quote>\"\"\"|'''|\"|')")


@dataclass(frozen=True)
class Text:
    """A string that is a statement by itself: ``value`` is what its ``literal`` stands for."""

    statement: ast.Expr
    literal: ast.Constant
    value: str


def text_of(statement: ast.stmt) -> Text | None:
    """A statement as the string that it is; None if it is none."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        value = statement.value.value
        return Text(statement, statement.value, value) if isinstance(value, str) else None
    return None


def end_of(node: ast.stmt | ast.expr) -> tuple[int, int]:
    """The line and the column at which a node ends; one that has been parsed says both."""
    return node.end_lineno or node.lineno, node.end_col_offset or node.col_offset


class _Prompts(doctest.DocTestParser):
    """Doctest's parser, but a prompt with nothing or a comment behind it is an example too."""

    _IS_BLANK_OR_COMMENT = staticmethod(lambda source: False)


def without_examples(docstring: Text, lines: list[str]) -> str | None:
    """A docstring's source without its examples: None if it has none, '' if nothing is left.

    The text is cut where it stands as long as the literal's lines are the value's lines; a literal
    that hides line breaks (escapes, joined strings) is written anew.
    """
    value_lines = docstring.value.split("\n")
    drop: set[int] = set()
    for example in _Prompts().get_examples(docstring.value):
        length = example.source.count("\n") + example.want.count("\n")
        drop.update(range(example.lineno, example.lineno + length))
    if not drop:
        return None
    kept = _squeezed([line for number, line in enumerate(value_lines) if number not in drop])
    if not kept:
        return ""
    statement = docstring.statement
    source_lines = lines[statement.lineno - 1 : end_of(statement)[0]]
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


def without_statement(holder: Documented, before: str, after: str) -> list[str]:
    """The line of a docstring that goes, from what stands before and after it."""
    rest = re.sub(r"^\s*;?\s*", "", after)
    alone = len(holder.body) == 1 and not isinstance(holder, ast.Module)
    next_is_text = len(holder.body) > 1 and text_of(holder.body[1]) is not None
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


def columns(line: str, offset: int) -> tuple[str, str]:
    """A line cut at an offset counted in UTF-8 bytes, as ast counts."""
    data = line.encode()
    return data[:offset].decode(), data[offset:].decode()


def _segment(source_lines: list[str], statement: ast.stmt) -> str:
    """The source of a statement, from the lines that it stands on."""
    *head, tail = source_lines
    tail = columns(tail, end_of(statement)[1])[0]
    lines = [*head, tail]
    lines[0] = columns(lines[0], statement.col_offset)[1]
    return "\n".join(lines)


def dedent(lines: list[str], node: Documented) -> str:
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
