"""Random modules with doctests, for property tests: each expectation is computed, so right."""

import ast
import builtins
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

PROPERTY = settings(
    deadline=None,
    derandomize=True,  # the same modules on every machine and in every run
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

HEAD = """
import contextlib
import functools
import io
TRUE = 1

def keep(thing):
    return thing

def double(number):
    return number * 2
""".splitlines()

# Characters that mean something to Python, to doctest, or to str.splitlines.
ODD = "\"'\\#>.:{}%~ \té→𝒳ß\x0b\x0c\x1c\x85\u2028"
TEXT = st.text(st.one_of(st.sampled_from(ODD), st.sampled_from("abcXYZ123")), max_size=15)
PROSE = TEXT.map(lambda text: f"Text {text}".rstrip())
SHOWN = st.text(st.sampled_from("abc é→𝒳'\"#:{}%"), max_size=8).map(
    lambda text: text.strip() or "-"
)
NUMBER = st.integers(-99, 99)


@pytest.fixture
def forgotten() -> Iterator[None]:
    """Forget the modules that scripts made, and what examples showed last, when a test is over."""
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if name.split(".")[0] == "examples":
            del sys.modules[name]
    builtins.__dict__.pop("_", None)


@dataclass
class State:
    """What the examples of one docstring have done so far, as far as expectations need it."""

    assigned: bool = False
    helper: bool = False


def prompted(*source: str) -> list[str]:
    """The lines of a statement with their prompts."""
    return [f"{'...' if number else '>>>'} {line}".rstrip() for number, line in enumerate(source)]


def raised(message: str) -> list[str]:
    """The lines that expect an exception."""
    return ["Traceback (most recent call last):", "    ...", message]


@st.composite
def examples(draw: st.DrawFn, state: State) -> list[str]:
    """The lines of an example or two, with prompts and expectations."""
    number, text = draw(NUMBER), draw(SHOWN)
    kind = draw(
        st.sampled_from(
            [
                "assign",
                "ask",
                "call",
                "print",
                "dict",
                "loop",
                "define",
                "divide",
                "raise",
                "qualified",
                "unended",
                "comment",
                "measure",
                "ellipsis",
                "lines",
                "with",
                "none",
                "undefined",
                "string",
            ]
        )
    )
    match kind:
        case "assign":
            state.assigned = True
            return prompted(f"assigned = {number}")
        case "ask":
            return [*prompted("'assigned' in globals()"), repr(state.assigned)]
        case "call":
            return [*prompted(f"double({number})"), repr(number * 2)]
        case "print":
            return [
                *prompted(f"print({text!r}, {text!r}, sep='\\n\\n')"),
                text,
                "<BLANKLINE>",
                text,
            ]
        case "dict":
            return [*prompted(f"{{{number}: {text!r}}}"), repr({number: text})]
        case "loop":
            source = prompted("for i in range(2):", f"    print({text!r})", "    i", "    None")
            return [*source, text, "0", text, "1"]
        case "define":
            state.helper = True
            source = prompted("@keep", "def helper(a):", f"    return a + {number}")
            return [*source, *prompted("helper(1)"), repr(1 + number)]
        case "divide":
            return [*prompted(f"{number} / 0"), *raised("ZeroDivisionError: division by zero")]
        case "raise":
            return [*prompted(f"raise KeyError({text!r})"), *raised(f"KeyError: {text!r}")]
        case "qualified":
            message = "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)"
            return [*prompted("import json"), *prompted("json.loads('')"), *raised(message)]
        case "unended":
            return [*prompted(f"print({text!r}, end='')"), text]
        case "comment":  # doctest does not call this an example, but it has a prompt
            return prompted(f"# {text}")
        case "measure":
            return [*prompted(f"{number}  # measurement"), str(number)]
        case "ellipsis":
            return [*prompted(f"[{number}, 1]  # measurement  # doctest: +ELLIPSIS"), "[..., 1]"]
        case "lines":
            source = prompted(f"({number} +", "", f"  {number})  # doctest: +NORMALIZE_WHITESPACE")
            return [*source, repr(2 * number)]
        case "with":
            source = prompted(
                "with contextlib.redirect_stdout(io.StringIO()):", "    print(1)", "    1"
            )
            return [
                *source,
                *prompted("with contextlib.suppress(ValueError):", "    1", "    int('')"),
                "1",
            ]
        case "none":
            return prompted("None")
        case "undefined" if not state.helper:
            return [*prompted("helper(1)"), *raised("NameError: name 'helper' is not defined")]
        case _:
            return [*prompted('"""a', ' b"""'), repr("a\n b")]


@st.composite
def docstrings(draw: st.DrawFn, indent: str) -> str:
    """The text of a docstring whose lines, but for the first, are indented."""
    state = State()
    lines = []
    for _ in range(draw(st.integers(1, 4))):
        if draw(st.booleans()):
            lines += [indent + line for line in draw(st.lists(PROSE, min_size=1, max_size=2))]
        else:
            margin = indent + draw(st.sampled_from(["", "", "  "]))
            for _ in range(draw(st.integers(1, 3))):
                lines += [margin + line for line in draw(examples(state))]
        lines.append(draw(st.sampled_from(["", indent, indent + "   "])))
    lines += [""] * draw(st.integers(0, 1))
    starts_with_prose = lines[0].startswith(f"{indent}Text")
    if starts_with_prose and draw(st.booleans()):
        lines[0] = lines[0].strip()
    elif indent or lines[0].startswith(" ") or draw(st.booleans()):  # 3.13 moves a first line
        lines.insert(0, "")
    if draw(st.booleans()):
        lines.pop()
    return "\n".join(lines)


@st.composite
def literals(draw: st.DrawFn, text: str, *, piece: bool = False) -> str:
    """A literal for a text, in one of the many ways to write it."""
    kinds = ["triple", "triple", "triple", "raw", "single", "continued"]
    kind = draw(st.sampled_from(kinds if piece else [*kinds, "joined", "brackets"]))
    quote, prefix = draw(st.sampled_from("\"'")), draw(st.sampled_from(["", "", "u", "U"]))
    escaped = text.replace("\\", "\\\\")
    match kind:
        case "joined" | "brackets":
            cut = draw(st.integers(0, len(text)))
            pieces = [draw(literals(part, piece=True)) for part in (text[:cut], text[cut:])]
            glue = "\n" if kind == "brackets" else draw(st.sampled_from([" ", " \\\n", ""]))
            source = glue.join(pieces)
            if kind == "brackets":
                source = draw(st.sampled_from(["({})", "(\n{}\n)", "( # why\n{})"])).format(source)
        case "raw":
            source = draw(st.sampled_from("rR")) + quote * 3 + text + quote * 3
        case "single" | "continued":
            escaped = escaped.replace(quote, "\\" + quote)
            escaped = escaped.replace("\n", "\\n\\\n" if kind == "continued" else "\\n")
            source = prefix + quote + escaped + quote
        case _:
            escaped = escaped.replace(quote * 3, ("\\" + quote) * 3)
            if escaped.endswith(quote):
                escaped = escaped[:-1] + "\\" + quote
            source = prefix + quote * 3 + escaped + quote * 3
    return source if is_literal(source, text) else repr(text)


def is_literal(source: str, text: str) -> bool:
    """Whether a source is a literal of this text, with no escape that Python warns of."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return ast.literal_eval(source) == text
        except (SyntaxError, ValueError):
            return False


@st.composite
def bodies(draw: st.DrawFn, indent: str, unit: str) -> list[str]:
    """The statements of a function, behind its docstring."""
    inside = indent + unit
    kinds = [
        [f"{indent}return 1"],
        [f"{indent}pass"],
        [f'{indent}return """a', f"{indent}  b", "c", f'{inside}"""'],
        [f'{indent}a = f"""a', f"{inside}{{1 +", f"{inside}2}}", f"{indent}# b", f'{indent}"""'],
        [f"{indent}a = '\\", f"{inside}b'", f"{indent}return a"],
        [f'{indent}raise ValueError("a"', f'{inside}"b"', f"{inside}'''c", f"{inside}d''')"],
        [f"{indent}# why", "# at the margin", f"{indent}return (", "1,", f"{inside}2)"],
        [],
    ]
    chosen = draw(st.sampled_from(kinds))
    if chosen:
        return chosen
    nested = draw(literals(draw(docstrings(inside))))
    return [f"{indent}def inner():", inside + nested, f"{indent}return inner"]


@st.composite
def definitions(
    draw: st.DrawFn, name: str, indent: str, unit: str, *, method: bool = False, deep: int = 2
) -> list[str]:
    """The lines of a function or a class."""
    inside = indent + unit
    is_class = deep > 0 and draw(st.integers(0, 2)) == 0
    above = draw(st.sampled_from([[], [], ["# a comment"], ["# é", "#: two lines"]]))
    decorators = [[], [], ["@keep"], ["@keep", "@keep"], ["@(", "  keep)"]]
    heads = [[f"class {name}:"], [f"class {name}(", f"{inside}object):"]]
    if not is_class:
        decorators += [["@functools.lru_cache(", "    None)"]]
        decorators += [["@staticmethod"], ["@classmethod"], ["@property"]] if method else []
        heads = [[f"def {name}(*_):"], [f"def {name}(*_, é='→'):"], [f"async def {name}(*_):"]]
        heads += [[f"def {name}(", f"{inside}*_,", f"{indent}):"]]
    parts = [above, draw(st.sampled_from(decorators)), draw(st.sampled_from(heads))]
    lines = [indent + line.removeprefix(indent) for part in parts for line in part]
    literal = draw(literals(draw(docstrings(inside)))) if draw(st.integers(0, 4)) else None
    if literal and draw(st.integers(0, 5)) == 0:
        end = draw(st.sampled_from(["", ";", "; x = 'é'", "  # é"]))
        return [*lines[:-1], f"{lines[-1]} {literal}{end}"]
    if literal:
        lines.append(inside + literal + draw(st.sampled_from(["", "", ";", "; x = 1", "  # why"])))
    if is_class:
        for number in range(draw(st.integers(0, 2))):
            lines += draw(st.sampled_from([[], [""], ["\x0c"]]))
            lines += draw(definitions(f"m{number}", inside, unit, method=True, deep=deep - 1))
        lines += [] if literal and draw(st.booleans()) else [f"{inside}x = 1"]
    elif not literal or draw(st.integers(0, 2)):
        lines += draw(bodies(inside, unit))
    return lines


@st.composite
def modules(draw: st.DrawFn) -> str:
    """The text of a module."""
    unit = draw(st.sampled_from(["    ", "    ", "  ", "\t"]))
    lines = draw(st.sampled_from([[], ["#!/usr/bin/env python"], ["# -*- coding: utf-8 -*-", ""]]))
    if draw(st.booleans()):
        lines = [
            *lines,
            draw(literals(draw(docstrings("")))) + draw(st.sampled_from(["", "  # why"])),
        ]
    lines = [*lines, *draw(st.sampled_from([[], ["from __future__ import annotations"]])), *HEAD]
    for number in range(draw(st.integers(1, 3))):
        lines += draw(st.sampled_from([[], ["", ""], ["\x0c"], ["", "X = 'é'  # é"]]))
        before, after = draw(
            st.sampled_from(
                [(None, []), (None, []), ("if TRUE:", []), ("try:", ["finally:", f"{unit}pass"])]
            )
        )
        indent = unit if before else ""
        lines += [before] if before else []
        lines += [*draw(definitions(f"f{number}", indent, unit)), *after]
    text = "\n".join(lines) + draw(st.sampled_from(["", "\n", "\n\n"]))
    return text.replace("\n", draw(st.sampled_from(["\n", "\n", "\n", "\r\n", "\r"])))
