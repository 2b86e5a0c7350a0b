"""A script is taken apart into the code that a page shows, and its examples."""

import ast
import copy
import doctest
import re
import sys
import types
from textwrap import dedent

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from doctested.source.script import Script, ScriptError, parse, read
from modules import PROPERTY, modules

FUNCTION = '''\
def square(x):
    """Return x times x.

    >>> square(3)
    9
    """
    return x * x
'''


def script(text: str) -> Script:
    """A script of this text, its margin taken off."""
    return parse(dedent(text).lstrip("\n"), "math/square.py")


def shown(text: str, name: str | None = None) -> str:
    """What a page shows of this text."""
    return script(text).part(name).code


# -- The code that is shown ------------------------------------------------------------------------


def test_an_example_is_not_shown_in_its_docstring():
    """What is left of the docstring closes on its own line, as if it had been written so."""
    expected = 'def square(x):\n    """Return x times x."""\n    return x * x'

    assert expected == shown(FUNCTION)


SHOWN = {
    "text before and after examples stays, one blank line between": (
        '''
        def f():
            """One.

            >>> f()

            Two: see below.

            >>> f()
            >>> f()

            Three.
            """
        ''',
        '''
        def f():
            """One.

            Two: see below.

            Three.
            """
        ''',
    ),
    "a docstring without examples stays as it is": (
        '''
        def f():
            """  One.


            Two: a >>> b.   """
        ''',
        '''
        def f():
            """  One.


            Two: a >>> b.   """
        ''',
    ),
    "a docstring of examples goes": (
        '''
        def f():
            """
            >>> f()
            1
            """
            return 1
        ''',
        """
        def f():
            return 1
        """,
    ),
    "a body that was a docstring of examples is a pass": (
        '''
        class A:
            """
            >>> A.b
            1
            """

        class B:
            def c(self):
                """>>> 1"""
        ''',
        """
        class A:
            pass

        class B:
            def c(self):
                pass
        """,
    ),
    "what stands beside a docstring of examples stays": (
        '''
        def f(): """>>> f()"""
        def g():
            """>>> g()"""; return 1
        def h():
            """>>> h()"""  # why
        ''',
        """
        def f(): pass
        def g():
            return 1
        def h():
            pass  # why
        """,
    ),
    "a module's docstring goes with its examples, its comments stay": (
        '''
        #!/usr/bin/env python
        # -*- coding: utf-8 -*-
        """
        >>> 1
        1
        """
        from __future__ import annotations
        ''',
        """
        #!/usr/bin/env python
        # -*- coding: utf-8 -*-
        from __future__ import annotations
        """,
    ),
    "an output with blank lines goes whole": (
        '''
        def f():
            """One.

            >>> print("a\\\\n\\\\nb")
            a
            <BLANKLINE>
            b

            Two.
            """
        ''',
        '''
        def f():
            """One.

            Two.
            """
        ''',
    ),
    "an expected traceback goes whole": (
        '''
        def f():
            """One.

            >>> f(
            ...     1
            ... )
            Traceback (most recent call last):
                ...
            TypeError: f() takes 0 positional arguments but 1 was given

            Two.
            """
        ''',
        '''
        def f():
            """One.

            Two.
            """
        ''',
    ),
    "a prompt with nothing but a comment goes too": (
        '''
        def f():
            """One.

            >>> # first
            >>> f()
            >>>
            >>> # last
            """
        ''',
        '''
        def f():
            """One."""
        ''',
    ),
    "text that begins on the second line moves up": (
        '''
        def f():
            """
            One.

            >>> f()
            """
        ''',
        '''
        def f():
            """One."""
        ''',
    ),
    "text behind examples moves up": (
        '''
        def f():
            """
            >>> f()

            One.

            Two.
            """
        ''',
        '''
        def f():
            """One.

            Two.
            """
        ''',
    ),
    "a raw docstring stays raw": (
        r'''
        def f():
            r"""Match \d.

            >>> f()
            """
        ''',
        r'''
        def f():
            r"""Match \d."""
        ''',
    ),
    "a docstring keeps its quotes and its prefix": (
        """
        def f():
            u'''One.

            >>> f()
            '''
        """,
        """
        def f():
            u'''One.'''
        """,
    ),
    "a docstring keeps its quotes before other code": (
        """
        def f():
            '''One.

            >>> f()
            '''; return 1  # why
        """,
        """
        def f():
            '''One.'''; return 1  # why
        """,
    ),
    "an escape in a docstring stays an escape": (
        r'''
        def f():
            """A tab is \t, a quote \"\"\", é is \xe9.

            >>> f()
            """
        ''',
        r'''
        def f():
            """A tab is \t, a quote \"\"\", é is \xe9."""
        ''',
    ),
    "text that ends in a quote closes on the next line": (
        '''
        def f():
            """Say "yes"

            >>> f()
            """
        ''',
        '''
        def f():
            """Say "yes"
            """
        ''',
    ),
    "raw text that ends in a backslash closes on the next line": (
        '''
        def f():
            r"""Backslash \\

            >>> f()
            """
        ''',
        '''
        def f():
            r"""Backslash \\
            """
        ''',
    ),
    "a docstring on one line with escapes is written anew": (
        r"""
        def f():
            "One.\n\n>>> f()\n1\n"
            return 1
        """,
        '''
        def f():
            """One."""
            return 1
        ''',
    ),
    "a docstring on one line with nothing but an example goes": (
        """
        def f():
            '>>> f()'
            return 1
        """,
        """
        def f():
            return 1
        """,
    ),
    "joined literals are written anew": (
        r"""
        def f():
            "One." \
            '\n\n>>> f()\n'
            return 1
        """,
        '''
        def f():
            """One."""
            return 1
        ''',
    ),
    "literals in brackets are written anew, without the brackets": (
        r"""
        def f():
            (
                "One.\n"
                ">>> f()\n"
            )
            return 1
        """,
        '''
        def f():
            """One."""
            return 1
        ''',
    ),
    "literals in brackets of examples go with the brackets": (
        r"""
        def f():
            (
                ">>> f()\n"
            )
        """,
        """
        def f():
            pass
        """,
    ),
    "a line that continues in the source stays whole": (
        '''
        def f():
            """One \\
            and a half.

            >>> f()
            """
        ''',
        '''
        def f():
            """One     and a half."""
        ''',
    ),
    "letters before and in a docstring may be any": (
        '''
        def é(ß="→"): """𝒳 is é.

            >>> é()
            'é'
            """; return "é"  # é
        ''',
        '''
        def é(ß="→"): """𝒳 is é."""; return "é"  # é
        ''',
    ),
    "docstrings of methods and inner functions and classes lose their examples": (
        '''
        class A:
            """One.

            >>> 1
            1
            """

            class B:
                """Two.

                >>> 2
                2
                """

                @property
                def c(self):
                    """Three.

                    >>> 3
                    3
                    """

                async def d(self):
                    """Four.

                    >>> 4
                    4
                    """
                    def e():
                        """Five.

                        >>> 5
                        5
                        """
        ''',
        '''
        class A:
            """One."""

            class B:
                """Two."""

                @property
                def c(self):
                    """Three."""

                async def d(self):
                    """Four."""
                    def e():
                        """Five."""
        ''',
    ),
    "tabs stay tabs": (
        'def f():\n\t"""One.\n\tTwo.\n\n\t>>> f()\n\t"""\n\treturn 1\n',
        'def f():\n\t"""One.\n\tTwo.\n\t"""\n\treturn 1',
    ),
    "a form feed between functions stays": (
        '"""One."""\n\x0c\ndef f():\n    """>>> 1"""\n    x = "\x0c"\n',
        '"""One."""\n\x0c\ndef f():\n    x = "\x0c"\n',
    ),
    "other strings stay as they are": (
        '''
        def f():
            """One.

            >>> f()
            """
            text = """
            >>> not an example
            """
            return text
        ''',
        '''
        def f():
            """One."""
            text = """
            >>> not an example
            """
            return text
        ''',
    ),
    "a string below a docstring that goes does not become the docstring": (
        '''
        def f():
            """>>> 1"""
            "a string"
        ''',
        """
        def f():
            pass
            "a string"
        """,
    ),
    "a main block stays, it is code": (
        '''
        def f():
            """>>> 1"""

        if __name__ == "__main__":
            f()
        ''',
        """
        def f():
            pass

        if __name__ == "__main__":
            f()
        """,
    ),
}


@pytest.mark.parametrize(("text", "expected"), SHOWN.values(), ids=SHOWN)
def test_shown_code(text, expected):
    """The id says what is so."""
    assert dedent(expected).strip("\n") == shown(text)


PARTS = {
    "a function": ("f", "def f():\n    return 1"),
    "a decorated function, with the comment above": (
        "g",
        "# why g\n@keep\n@keep(\n    None\n)\ndef g():\n    return 1",
    ),
    "a function decorated in brackets": ("p", "@(\n    keep\n)\ndef p(): ..."),
    "an async function under if": ("h", "async def h():\n    return 1"),
    "a function under try": ("i", "def i(): ..."),
    "a function under except": ("l", "def l(): ..."),
    "a function under else of try": ("j", "def j(): ..."),
    "a function under with": ("k", "def k(): ..."),
    "a function under match": ("m", "def m(): ..."),
    "a method, its docstring moved with it": (
        "D.b",
        'def b(self):\n    """Two\n    lines.\n    """',
    ),
    "a class": (
        "A",
        'class A:\n    """One."""\n\n    def b(self):\n        """Two."""\n'
        '        return """\n        b"""\n\n    class C:\n        # why d\n        d = 1',
    ),
    "a method, moved to the margin, its strings as they are": (
        "A.b",
        'def b(self):\n    """Two."""\n    return """\n        b"""',
    ),
    "a class in a class": ("A.C", "class C:\n    # why d\n    d = 1"),
}


@pytest.mark.parametrize(("name", "expected"), PARTS.values(), ids=PARTS)
def test_a_part_is_shown_alone(name, expected):
    """A class or function is shown with decorators and the comment above, at the left margin."""
    text = '''
        #!/usr/bin/env python
        def f():
            return 1
        # why g
        @keep
        @keep(
            None
        )
        def g():
            return 1
        @(
            keep
        )
        def p(): ...

        if TRUE:
            async def h():
                return 1

        try:
            def i(): ...
        except ImportError:
            def l(): ...
        else:
            def j(): ...

        with lock:
            def k(): ...

        match TRUE:
            case _:
                def m(): ...

        class A:
            """One.

            >>> A
            """

            def b(self):
                """Two.

                >>> A.b
                """
                return """
                b"""

            class C:
                # why d
                d = 1

        class D:
            def b(self):
                """Two
                lines.

                >>> D.b
                """
    '''

    assert expected == shown(text, name)


def test_a_shebang_is_no_comment_above_a_function():
    """It belongs to the file."""
    assert shown("#!/usr/bin/env python\ndef f(): ...\n", "f") == "def f(): ..."


def test_the_lines_of_a_part_are_those_of_the_file():
    """They begin at the comment above and the decorators, and end with the body."""
    text = "import os\n\n# why\n@os\ndef f():\n    pass\n\nx = 1\n"

    part = script(text).part("f")

    assert (part.first_line, part.last_line) == (3, 6)
    whole = script(text).part()
    assert (whole.first_line, whole.last_line) == (1, 9)
    assert script("# why\ndef f(): ...\n").part("f").first_line == 1


def test_an_empty_module_shows_nothing():
    """Nor has it examples."""
    for text in ("", "\n", "# a comment", '""'):
        part = parse(text, "math/square.py").part()

        assert (text.strip(), ()) == (part.code, part.examples)


# -- The examples ----------------------------------------------------------------------------------


def test_an_example_knows_where_it_stands():
    """Its name counts from 1 in its docstring; its line is the file's."""
    text = '''
        """
        >>> 0
        0
        """
        class A:
            """One.

            >>> 1
            1
            >>> (2,
            ... 3)
            """

            def b(self): """
                >>> 4
                4
                """
    '''

    examples = script(text).examples

    expected = [
        ("math/square.py::__doc__::1", "math/square.py", "__doc__", 2),
        ("math/square.py::A::1", "math/square.py", "A", 8),
        ("math/square.py::A::2", "math/square.py", "A", 10),
        ("math/square.py::A.b::1", "math/square.py", "A.b", 15),
    ]
    assert expected == [(e.name, e.path, e.object, e.line) for e in examples]


def test_an_example_of_a_docstring_that_hides_its_lines_stands_where_the_docstring_does():
    """A docstring with escapes for line ends says no more."""
    text = 'import os\ndef f():\n    "One.\\n\\n>>> f()\\n1\\n>>> f()\\n2"\n'

    assert [example.line for example in script(text).examples] == [3, 3]


STATEMENTS = {
    "f(1)": "f(1)",
    "f(1)  # doctest: +ELLIPSIS": "f(1)",
    "f(1)  #doctest: +ELLIPSIS, -NORMALIZE_WHITESPACE": "f(1)",
    "f(1)  # measurement": "f(1)",
    "f(1)  # measurement  # doctest: +ELLIPSIS": "f(1)",
    "f(1)  # why": "f(1)  # why",
    "print('# measurement')": "print('# measurement')",
    "print('# doctest: +SKIP')": "print('# doctest: +SKIP')",
    "f(1)  # a measurement of time": "f(1)  # a measurement of time",
    "for i in x:  # measurement\n    print(i)": "for i in x:\n    print(i)",
    "f(\n    1,\n)  # doctest: +ELLIPSIS": "f(\n    1,\n)",
    "'''a  \nb'''": "'''a  \nb'''",
    "f(1, #\n  measurement)": "f(1, #\n  measurement)",
}


@pytest.mark.parametrize(("source", "expected"), STATEMENTS.items(), ids=STATEMENTS)
def test_a_statement_is_shown_without_prompts_directives_and_marks(source, expected):
    """Other comments stay, and what stands in strings."""
    first, *rest = source.split("\n")
    lines = [f">>> {first}", *(f"... {line}" for line in rest)]

    (example,) = parse(repr("\n".join(lines)), "a.py").examples

    assert expected == example.statement
    assert source + "\n" == example.source


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("f(1)  # measurement", True),
        ("f(1)  #measurement ", True),
        ("f(1)  # measurement  # doctest: +ELLIPSIS", True),
        ("f(1)", False),
        ("f(1)  # no measurement", False),
        ("'# measurement'", False),
    ],
)
def test_a_measurement_is_marked_at_the_end_of_its_line(source, expected):
    """A directive may follow the mark."""
    (example,) = parse(f'"""\n>>> {source}\n1\n"""', "a.py").examples

    assert expected is example.is_measurement


def test_an_example_expects_a_text_an_exception_or_nothing():
    """As doctest reads it."""
    text = '''
        """
        >>> 1
        1
        >>> 1 / 0  # doctest: +IGNORE_EXCEPTION_DETAIL
        Traceback (most recent call last):
            ...
        ZeroDivisionError: division by zero
        >>> x = 1
        """
    '''

    one, error, nothing = script(text).examples

    assert (one.want, one.exc_msg, one.options, one.expects_nothing) == ("1\n", None, {}, False)
    assert error.exc_msg == "ZeroDivisionError: division by zero\n"
    assert error.options == {doctest.IGNORE_EXCEPTION_DETAIL: True}
    assert not error.expects_nothing
    assert nothing.expects_nothing


def test_a_name_that_is_defined_twice_stands_for_its_last_definition():
    """As it does when the module has run; the objects of the first go with it."""
    text = '''
        class A:
            """>>> 1"""
            def b(self):
                """>>> 2"""
        def c():
            """>>> 3"""
        class A:
            """>>> 4"""
        def c():
            """>>> 5"""
        class Ab:
            """>>> 6"""
    '''

    assert [example.statement for example in script(text).examples] == ["4", "5", "6"]


def test_a_property_stands_for_its_getter():
    """Its setter does not hide the getter's docstring, as Python keeps it."""
    text = '''
        class A:
            @property
            def b(self):
                """>>> 1"""
            @b.setter
            def b(self, value):
                """>>> 2"""
            @b.deleter
            def b(self):
                pass
    '''

    found = script(text)

    assert [example.statement for example in found.examples] == ["1"]
    assert found.part("A.b").code == "@property\ndef b(self):\n    pass"


def test_what_only_the_main_program_defines_has_no_examples():
    """A page does not run it, nor does doctest."""
    text = '''
        if __name__ == "__main__":
            def f():
                """>>> 1"""
        else:
            def g():
                """>>> 2"""
    '''

    assert list(script(text).objects) == ["g"]


def test_a_part_has_the_examples_below_it():
    """A class has its methods' examples, and not those of another with a longer name."""
    text = '''
        class A:
            """>>> 1"""
            def b(self):
                """>>> 2"""
        class Ab:
            """>>> 3"""
    '''
    found = script(text)

    assert [e.statement for e in found.part("A").examples] == ["1", "2"]
    assert [e.statement for e in found.part("A.b").examples] == ["2"]
    assert [e.statement for e in found.part().examples] == ["1", "2", "3"]


# -- Mistakes --------------------------------------------------------------------------------------

MISTAKES = {
    "not Python": ("x = 1\ndef f(:\n", 2, "this is not Python: invalid syntax"),
    "a null byte": (
        "x = '\0'",
        1,
        "this is not Python: source code string cannot contain null bytes",
    ),
    "half a character": ("x = '\ud800'", 1, "this is not Python: 'utf-8' codec can't encode"),
    "too deep": ("-" * 100_000 + "1", 1, "this is not Python: it is nested too deeply"),
    "a byte order mark": ("\ufeffx = 1", 1, "this is not Python: invalid non-printable character"),
    "no blank behind a prompt": (
        '"""One.\n\n>>>1\n"""',
        3,
        "doctest cannot read this line, which lacks blank after >>>: '>>>1'",
    ),
    "an output at another margin": (
        'def f():\n    """One.\n\n    >>> f()\n   1\n    """',
        5,
        "doctest cannot read this line, which has inconsistent leading whitespace: '   1'",
    ),
    "an unknown option": (
        '"""\n>>> 1  # doctest: +ELIPSIS\n"""',
        2,
        "doctest cannot read this line, which has an invalid option: '+ELIPSIS'",
    ),
    "an option alone (doctest counts this line from 0)": (
        '"""\n>>> # doctest: +ELLIPSIS\n"""',
        1,
        "doctest cannot read this line, which has an option directive on a line with no example",
    ),
    "a mistake behind line ends that are escapes": (
        '"\\n>>> 1\\n>>>1"',
        1,
        "doctest cannot read this line",
    ),
    "a mistake where doctest does not look": (
        'def f():\n    def g():\n        """\n        >>>1\n        """',
        4,
        "doctest cannot read this line, which lacks blank after >>>",
    ),
}


@pytest.mark.parametrize(("text", "line", "message"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_with_its_place(text, line, message):
    """``path:line: message``, in words that say what is wrong."""
    with pytest.raises(ScriptError) as caught:
        parse(text, "math/square.py")

    assert str(caught.value).startswith(f"math/square.py:{line}: {message}")
    assert ("math/square.py", line) == (caught.value.path, caught.value.line)
    assert "\n" not in str(caught.value)
    assert "<unknown>" not in str(caught.value)


def test_an_unknown_object_is_told_with_those_that_are_there():
    """So that an author sees the name that was meant."""
    with pytest.raises(ScriptError) as caught:
        script(FUNCTION).part("squared")

    expected = "math/square.py:1: there is no class or function 'squared' here (there are: square)"
    assert expected == str(caught.value)


def test_an_object_of_a_script_without_objects_is_told():
    """None are there."""
    with pytest.raises(ScriptError, match=r"\(there are: none\)"):
        script("x = 1").part("x")


# -- Files -----------------------------------------------------------------------------------------

FILES = {
    "line ends of Windows": FUNCTION.replace("\n", "\r\n").encode(),
    "line ends of old": FUNCTION.replace("\n", "\r").encode(),
    "a byte order mark": b"\xef\xbb\xbf" + FUNCTION.encode(),
    "no line end at the end": FUNCTION.rstrip().encode(),
}


@pytest.mark.parametrize("data", FILES.values(), ids=FILES)
def test_a_file_is_read_as_python_reads_it(tmp_path, data):
    """What the page shows does not depend on line ends or marks."""
    (tmp_path / "math").mkdir()
    (tmp_path / "math" / "square.py").write_bytes(data)

    found = read(tmp_path, "math/square.py")

    assert shown(FUNCTION) == found.part().code
    assert [(e.line, e.statement, e.want) for e in found.examples] == [(4, "square(3)", "9\n")]


def test_a_file_is_read_in_its_own_encoding(tmp_path):
    """As its first line says."""
    text = "# coding: latin-1\nx = 'é'\n"
    (tmp_path / "a.py").write_bytes(text.encode("latin-1"))

    assert text == read(tmp_path, "a.py").text


@pytest.mark.parametrize(
    "data", [b"x = '\xe9'\n", b"# coding: klingon\n"], ids=["not UTF-8", "an unknown encoding"]
)
def test_a_file_in_an_unknown_encoding_is_told(tmp_path, data):
    """It is no text of Python."""
    (tmp_path / "a.py").write_bytes(data)

    with pytest.raises(ScriptError, match=r"^a\.py:1: this is not Python text: "):
        read(tmp_path, "a.py")


def test_a_script_outside_its_folder_or_missing_is_told(tmp_path):
    """Whatever the path is made of; a folder and a file of another kind are no scripts."""
    root = tmp_path / "examples"
    (root / "math.py").mkdir(parents=True)
    (tmp_path / "outside.py").write_text("x = 1")
    (root / "notes.md").write_text("x = 1")
    (root / "link.py").symlink_to(tmp_path / "outside.py")
    paths = [
        "none.py",
        "../outside.py",
        str(tmp_path / "outside.py"),
        "link.py",
        "math.py",
        "notes.md",
        "",
        ".",
    ]

    for path in paths:
        with pytest.raises(ScriptError) as caught:
            read(root, path)

        assert f"{path}:1: there is no script {path!r} in examples/" == str(caught.value)


# -- The same as doctest's own ---------------------------------------------------------------------

EVERYTHING = '''
"""The module.

>>> 0
0
"""
from __future__ import annotations
import functools

def keep(thing):
    return thing

def function():
    r"""Raw \\d.

    >>> 1  # doctest: +ELLIPSIS
    1
    """

@keep
@functools.wraps(function)
async def asynchronous():
    """>>> hidden by wraps"""

async def waits():
    """
    >>> 2
    2

    Text.

        >>> if 1:
        ...     3
        3
    """

def generator():
    'One.\\n>>> 4\\n4'
    yield

@functools.lru_cache
def cached():
    ("""
    >>> 5"""
    """
    5
    """)

@functools.cache
@keep
def cached_too():
    u\'\'\'
\t>>> 6
\t6
    \'\'\'

def twice():
    """>>> "first" """

def twice():
    """>>> 7"""

def outer():
    """>>> 8"""
    def inner():
        """>>> "inside" """
    class Inner:
        """>>> "inside" """

class Class:
    """
    >>> 9
    9
    """
    def method(self):
        """>>> 10"""
    @staticmethod
    def static():
        """>>> 11"""
    @classmethod
    def of_class(cls):
        """>>> 12"""
    @property
    def value(self):
        """>>> 13"""
    @value.setter
    def value(self, value):
        """>>> "setter" """
    class Nested:
        """>>> 14"""
        class Deeper:
            def method(self):
                """>>> 15"""
    if True:
        def conditional(self):
            """>>> 16"""

class Child(Class):
    def method(self):
        """>>> 17"""

if True:
    def conditional():
        """>>> 18"""

try:
    def tried():
        """>>> 19"""
finally:
    def at_last():
        """>>> 20"""

for _ in [1]:
    def looped():
        """>>> 21"""

with open(__file__):
    class Opened:
        """>>> 22"""

match 1:
    case 1:
        def matched():
            """>>> 23"""

if __name__ == "__main__":
    def main():
        """>>> "not run" """

def no_docstring():
    f""">>> 1"""

def bytes_docstring():
    b""">>> 1"""

not_a_definition = """>>> 1"""
anonymous = lambda: """>>> 1"""
alias = function
'''


def test_the_examples_are_those_that_doctest_finds():
    """Found in the text, or in the module that has run: object, statement, expectation, options."""
    text = EVERYTHING.replace("@functools.wraps(function)\n", "").replace("hidden by wraps", "24")
    module = types.ModuleType("everything")
    module.__file__ = __file__
    sys.modules["everything"] = module
    try:
        exec(compile(text, __file__, "exec", dont_inherit=True), module.__dict__)
        tests = doctest.DocTestFinder().find(module)
    finally:
        del sys.modules["everything"]
    expected = {
        (test.name.removeprefix("everything").lstrip(".") or "__doc__", number): (
            (e.source, e.want, e.exc_msg, e.options)
        )
        for test in tests
        for number, e in enumerate(test.examples, start=1)
    }

    examples = script(text).examples

    found = {
        (e.object, int(e.name.rsplit("::")[-1])): (e.source, e.want, e.exc_msg, e.options)
        for e in examples
    }
    assert expected == found
    assert len(found) == len(examples) == 25


# -- Properties ------------------------------------------------------------------------------------


def documented(tree: ast.AST) -> list[ast.AST]:
    """The nodes that may have a docstring."""
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return [node for node in ast.walk(tree) if isinstance(node, kinds)]


def has_docstring(node: ast.AST) -> bool:
    """Whether a node has one."""
    return ast.get_docstring(node, clean=False) is not None


def bare(tree: ast.AST) -> str:
    """A tree without its docstrings, and without what stands in for one."""
    tree = copy.deepcopy(tree)
    for node in documented(tree):
        body = node.body[has_docstring(node) :]
        while body and ast.unparse(body[0]) in ("pass", "..."):
            body = body[1:]
        node.body = body
    return ast.dump(tree)


def words(text: str) -> list[str]:
    """The lines of a text that say something."""
    return [re.sub(r"[ \t]+", " ", line).strip() for line in text.split("\n") if line.strip()]


def texts(tree: ast.AST) -> list[list[str]]:
    """The lines of each docstring that are no examples, nor prompts."""
    docstrings = [ast.get_docstring(n, clean=False) for n in documented(tree) if has_docstring(n)]
    pieces = [doctest.DocTestParser().parse(docstring) for docstring in docstrings]
    lines = [words("".join(piece for piece in some if isinstance(piece, str))) for some in pieces]
    return [some for some in lines if some]


@settings(PROPERTY, max_examples=200)
@given(modules())
def test_shown_code_is_the_program_without_its_examples(text):
    """The whole and each part: the tree but for docstrings, their text but for examples."""
    found = parse(text, "a.py")
    original = ast.parse(text)
    compile(found.part().code, "a.py", "exec", dont_inherit=True)
    nodes = {None: original, **Script("a.py", text).objects}

    for name, node in nodes.items():
        code = found.part(name).code
        after = ast.parse(code) if name is None else ast.parse(code).body[0]

        assert texts(node) == [
            words(ast.get_docstring(n, clean=False)) for n in documented(after) if has_docstring(n)
        ]
        assert bare(node) == bare(after)
        assert code == code.strip("\n")


@settings(PROPERTY, max_examples=60)
@given(modules())
def test_a_statement_is_the_program_of_its_source(text):
    """Taking comments away changes nothing; each stands in the file where it says."""
    lines = Script("a.py", text).lines
    for found in parse(text, "a.py").examples:
        assert ast.dump(ast.parse(found.source)) == ast.dump(ast.parse(found.statement))
        assert "doctest:" not in found.statement
        assert 1 <= found.line <= len(lines)


@settings(PROPERTY, max_examples=200)
@given(
    st.one_of(
        st.text(max_size=40),
        st.text(st.sampled_from("\"'\\\n\r\t >.#():defclasxrfu@\x0c\0"), max_size=80),
        st.builds(
            lambda text, start, length: (
                text[: start % len(text)] + text[start % len(text) + length :]
            ),
            modules(),
            st.integers(0, 5000),
            st.integers(1, 9),
        ),
    )
)
@example('"""\n>>>1"""')
@example("def f():\n    def g():\n        '''>>>1'''")
@pytest.mark.filterwarnings("ignore::SyntaxWarning", "ignore::DeprecationWarning")
def test_any_text_is_a_script_or_a_mistake_that_is_told(text):
    """Nothing but a ScriptError comes of it; and what was parsed can be shown."""
    try:
        found = parse(text, "a.py")
    except ScriptError:
        return

    for name in [None, *found.objects]:
        ast.parse(found.part(name).code)
