"""What is shown is compared with what is asserted, as doctest compares it, or more sharply."""

import doctest
from textwrap import indent
from types import SimpleNamespace

import pytest
from _pytest.doctest import _get_checker, _get_runner
from hypothesis import given, settings
from hypothesis import strategies as st

from doctested.interpreter import Outcome
from doctested.name import ExampleName
from doctested.source.check import compare, dirt, flags, unproven
from doctested.source.script import Example, parse
from doctested.sphinx.execute.findings import differences
from doctested.sphinx.execute.kernel import Interpreter
from modules import PROPERTY, forgotten  # noqa: F401

pytestmark = pytest.mark.usefixtures("forgotten")

ERROR = "Traceback (most recent call last):\n    ...\n"


def examples(docstring: str) -> list[Example]:
    """The examples of a docstring."""
    return list(
        parse(f'def f():\n    r"""\n{indent(docstring, "    ")}\n    """\n', "a.py").examples
    )


def example(want: str = "", comment: str = "") -> Example:
    """An example with this expectation, and this comment behind its statement."""
    return examples(f">>> f()  {comment}\n{want}")[0]


def verdict(one: Example, outcome: Outcome, *names: str) -> str | None:
    """The kind of the difference, None where there is none."""
    found = compare(one, outcome, flags(*names))
    return found.kind if found else None


# -- One example -----------------------------------------------------------------------------------

VERDICTS = {
    "the same text": (example("1"), Outcome("1\n"), None),
    "another text": (example("1"), Outcome("2\n"), "mismatch"),
    "no text": (example("1"), Outcome(), "mismatch"),
    "text that is not expected": (example(), Outcome("1\n"), "unasserted"),
    "nothing, as expected": (example(), Outcome(), None),
    "a blank line": (example("a\n<BLANKLINE>\nb"), Outcome("a\n\nb\n"), None),
    "a number nearby": (example("0.33"), Outcome("0.3333\n"), "mismatch"),
    "a number nearby, by directive": (
        example("0.33", "# doctest: +NUMBER"),
        Outcome("0.3333\n"),
        None,
    ),
    "a number far away, by directive": (
        example("0.35", "# doctest: +NUMBER"),
        Outcome("0.3333\n"),
        "mismatch",
    ),
    "an ellipsis": (example("a...b"), Outcome("acb\n"), "mismatch"),
    "an ellipsis, by directive": (example("a...b", "# doctest: +ELLIPSIS"), Outcome("acb\n"), None),
    "other spaces": (example("a b"), Outcome("a  b\n"), "mismatch"),
    "other spaces, by directive": (
        example("a b", "# doctest: +NORMALIZE_WHITESPACE"),
        Outcome("a\n  b\n"),
        None,
    ),
    "skipped": (example("1", "# doctest: +SKIP"), Outcome("1\n"), "skipped"),
    "an exception that is not expected": (example("1"), Outcome(error="ValueError\n"), "exception"),
    "an exception where nothing is expected": (
        example(),
        Outcome(error="ValueError\n"),
        "exception",
    ),
    "no exception": (example(ERROR + "ValueError: a"), Outcome(), "mismatch"),
    "text for an exception": (example(ERROR + "ValueError: a"), Outcome("1\n"), "mismatch"),
    "the exception": (example(ERROR + "ValueError: a"), Outcome(error="ValueError: a\n"), None),
    "the exception of two lines": (
        example(ERROR + "ValueError: a\nb"),
        Outcome(error="ValueError: a\nb\n"),
        None,
    ),
    "another exception": (
        example(ERROR + "ValueError: a"),
        Outcome(error="TypeError: a\n"),
        "mismatch",
    ),
    "another message": (
        example(ERROR + "ValueError: a"),
        Outcome(error="ValueError: b\n"),
        "mismatch",
    ),
    "another message, by directive": (
        example(ERROR + "ValueError: a", "# doctest: +IGNORE_EXCEPTION_DETAIL"),
        Outcome(error="ValueError: b\n"),
        None,
    ),
    "no message, by directive": (
        example(ERROR + "ValueError", "# doctest: +IGNORE_EXCEPTION_DETAIL"),
        Outcome(error="ValueError: b. c: d\n"),
        None,
    ),
    "another module, by directive": (
        example(ERROR + "old.errors.DecodeError: a", "# doctest: +IGNORE_EXCEPTION_DETAIL"),
        Outcome(error="json.decoder.DecodeError: a\n"),
        None,
    ),
    "another exception, by directive": (
        example(ERROR + "ValueError: a", "# doctest: +IGNORE_EXCEPTION_DETAIL"),
        Outcome(error="TypeError: a\n"),
        "mismatch",
    ),
    "an exception without its module": (
        example(ERROR + "JSONDecodeError: a"),
        Outcome(error="json.decoder.JSONDecodeError: a\n"),
        "mismatch",
    ),
    "an exception with its module": (
        example(ERROR + "json.decoder.JSONDecodeError: a"),
        Outcome(error="json.decoder.JSONDecodeError: a\n"),
        None,
    ),
    "an exception whose message has an ellipsis, by directive": (
        example(ERROR + "ValueError: a...", "# doctest: +ELLIPSIS"),
        Outcome(error="ValueError: abc\n"),
        None,
    ),
    "text before the exception, which doctest does not look at": (
        example(ERROR + "ValueError: a"),
        Outcome("1\n", error="ValueError: a\n"),
        "unasserted",
    ),
    "a warning": (example("1"), Outcome("1\n", warnings=["UserWarning: old"]), "warned"),
    "a warning before the exception": (
        example(ERROR + "ValueError: a"),
        Outcome(error="ValueError: a\n", warnings=["UserWarning: old"]),
        "warned",
    ),
    "a warning beside another text": (
        example("1"),
        Outcome("2\n", warnings=["UserWarning: old"]),
        "mismatch",
    ),
}


@pytest.mark.parametrize(("one", "outcome", "kind"), VERDICTS.values(), ids=VERDICTS)
def test_an_example_showed(one, outcome, kind):
    """The id says what it showed."""
    assert kind == verdict(one, outcome)


def test_the_projects_flags_hold_and_a_directive_overrides_them():
    """In both directions."""
    near = Outcome("0.3333\n")

    assert verdict(example("0.33"), near, "NUMBER") is None
    assert verdict(example("0.33", "# doctest: -NUMBER"), near, "NUMBER") == "mismatch"
    assert verdict(example("0.3...", "# doctest: +ELLIPSIS"), near) is None
    assert verdict(example("0.33"), near, "SKIP") == "skipped"


def test_a_difference_says_both_sides():
    """So that the warning is enough to mend it."""
    assert (
        compare(example("1\n2"), Outcome("3\n"), 0).message
        == "expected:\n    1\n    2\ngot:\n    3"
    )
    wrong = Outcome(error="ValueError: b\n")
    expected = "expected:\n    ValueError: a\ngot:\n    ValueError: b"
    assert expected == compare(example(ERROR + "ValueError: a"), wrong, 0).message
    expected = "expected:\n    the exception ValueError: a\ngot:\n    no exception"
    assert expected == compare(example(ERROR + "ValueError: a"), Outcome(), 0).message


def test_a_difference_says_what_was_not_expected():
    """The output, the traceback, the warnings."""
    assert compare(example(), Outcome("3\n"), 0).message.endswith("got:\n    3")
    raised = Outcome(error="ValueError\n", traceback="Traceback …\nValueError\n")
    assert compare(example(), raised, 0).message.endswith("\nTraceback …\nValueError\n")
    assert "a\nb\nmend: " in compare(example(), Outcome(warnings=["a", "b"]), 0).message


def test_a_flag_that_doctest_does_not_have_is_an_error():
    """It names those that there are."""
    with pytest.raises(
        ValueError, match=r"^doctest has no option 'NUMBERS' \(it has: .*NUMBER.*\)$"
    ):
        flags("ELLIPSIS", "NUMBERS")


def test_flags_are_doctests_and_number():
    """All at once."""
    assert flags() == 0
    assert flags("ELLIPSIS", "SKIP") == doctest.ELLIPSIS | doctest.SKIP
    assert doctest.OPTIONFLAGS_BY_NAME["NUMBER"] == flags("NUMBER")


# -- As doctest, or sharper ------------------------------------------------------------------------


def verdicts(want: str, code: str, *names: str) -> tuple[str | None, bool]:
    """What ``compare`` finds, and whether pytest's own runner of doctests finds a failure."""
    script = f"import json\ndef show():\n{indent(code, '    ')}\n"
    docstring = f">>> show()\n{want}"
    globs: dict = {"__name__": "examples.a"}
    exec(script, globs)
    test = doctest.DocTestParser().get_doctest(docstring, globs, "a", None, None)
    always = doctest.DONT_ACCEPT_TRUE_FOR_1
    runner = _get_runner(checker=_get_checker(), optionflags=flags(*names) | always)
    failures: list = []
    runner.run(test, out=failures)
    interpreter = Interpreter()
    interpreter.load("a.py", script)
    (one,) = examples(docstring)
    found = compare(one, interpreter.run("a.py::f::1", one.source), flags(*names))
    return (found.kind if found else None), bool(failures)


def agree(want: str, code: str, *names: str) -> str | None:
    """Assert that pytest finds what ``compare`` finds, or takes what is too far away."""
    kind, failed = verdicts(want, code, *names)

    assert kind or not failed, "pytest refuses what we take"
    assert failed or not kind or "NUMBER" in names, "pytest takes what we refuse"
    return kind


NUMBER, ELLIPSIS, DETAIL = ("NUMBER",), ("ELLIPSIS",), ("IGNORE_EXCEPTION_DETAIL",)
BOTH = ("NUMBER", "ELLIPSIS", "NORMALIZE_WHITESPACE")
PAIRS = [
    ("1", "return 1", (), None),
    ("1", "return 1.0", (), "mismatch"),
    ("1", "return 1.0", NUMBER, "mismatch"),
    ("1.0", "return 1", NUMBER, "mismatch"),
    ("1.0", "return 1.04", NUMBER, None),
    ("1.0", "return 1.06", NUMBER, "mismatch"),
    ("1.0", "return 1.2", NUMBER, "mismatch"),
    ("1.000", "return 1.04", NUMBER, "mismatch"),
    ("1.", "return 1.04", NUMBER, "mismatch"),
    ("1.", "return 1.0", NUMBER, None),
    ("1e-3", "return 0.001", NUMBER, None),
    ("1.0e3", "return 1000.1", NUMBER, None),
    ("1.0e3", "return 1060.0", NUMBER, "mismatch"),
    ("-0.0", "return 0.0", NUMBER, "mismatch"),
    ("nan", "return float('nan')", NUMBER, None),
    ("inf", "return float('inf')", NUMBER, None),
    ("[0.33, 0.67]", "return [1 / 3, 2 / 3]", NUMBER, None),
    ("[0.33, 0.67]", "return [1 / 3]", NUMBER, "mismatch"),
    ("[0.33,  0.67]", "return [1 / 3, 2 / 3]", NUMBER, "mismatch"),
    ("[0.33,  0.67]", "return [1 / 3, 2 / 3]", BOTH, None),
    ("[0.33, ...]", "return [1 / 3, 2 / 3]", BOTH, "mismatch"),
    ("[0.3..., 0.6...]", "return [1 / 3, 2 / 3]", BOTH, None),
    ("a...", "print('a\\n\\nb')", ELLIPSIS, None),
    ("a\n<BLANKLINE>\nb", "print('a\\n\\nb')", (), None),
    ("a\n<BLANKLINE>\nb", "print('a\\n\\nb')", ("DONT_ACCEPT_BLANKLINE",), "mismatch"),
    ("a", "print('a\\n')", (), "mismatch"),
    ("a", "print('a', end='')", (), None),
    ("a ", "print('a')", (), "mismatch"),
    ("True", "return 1", (), "mismatch"),
    ("1", "return True", (), "mismatch"),
    ("'a'", "return u'a'", (), None),
    ("b'a'", "return 'a'", (), "mismatch"),
    ("", "return None", (), None),
    ("", "return 1", (), "unasserted"),
    ("1", "return None", (), "mismatch"),
    ("1", "1 / 0", (), "exception"),
    ("", "1 / 0", (), "exception"),
    (ERROR + "ZeroDivisionError: division by zero", "1 / 0", (), None),
    (ERROR + "ZeroDivisionError: division by 0", "1 / 0", (), "mismatch"),
    (ERROR + "ZeroDivisionError: division by 0", "1 / 0", DETAIL, None),
    (ERROR + "ZeroDivisionError", "1 / 0", DETAIL, None),
    (ERROR + "ZeroDivisionError", "1 / 0", (), "mismatch"),
    (ERROR + "ArithmeticError: division by zero", "1 / 0", DETAIL, "mismatch"),
    (ERROR + "ZeroDivisionError: ... zero", "1 / 0", ELLIPSIS, None),
    (ERROR + "ZeroDivisionError: division by zero", "return 1", (), "mismatch"),
    (ERROR + "json.decoder.JSONDecodeError: a...", "json.loads('')", DETAIL, None),
    (ERROR + "JSONDecodeError: a", "json.loads('')", DETAIL, None),
    (ERROR + "JSONDecodeError: a", "json.loads('')", (), "mismatch"),
    (ERROR + "ValueError: a\nb", "raise ValueError('a\\nb')", (), None),
    (ERROR + "ValueError: a", "raise ValueError('a\\nb')", (), "mismatch"),
    (ERROR + "ValueError: 0.33", "raise ValueError(1 / 3)", NUMBER, None),
    (ERROR + "ValueError: a: b", "raise ValueError('a: c')", DETAIL, None),
    (ERROR + "SystemExit: 3", "raise SystemExit(3)", (), None),
    (ERROR + "SyntaxError: '(' was never closed", "eval('(')", (), None),
    (
        ERROR + "ValueError: a\nb",
        "error = ValueError('a')\nerror.add_note('b')\nraise error",
        (),
        None,
    ),
]


@pytest.mark.parametrize(("want", "code", "names", "kind"), PAIRS)
def test_a_page_and_doctest_agree(want, code, names, kind):
    """On every kind of expectation; of numbers pytest takes more."""
    assert kind == agree(want, code, *names)


TOKENS = st.sampled_from(
    ["1", "1.0", "1.04", "-1.", "1e3 ", "0.33", "0.3333", "...", "a", " ", "  ", ", ", "[", "]"]
)
TEXTS = st.lists(TOKENS, min_size=1, max_size=5).map(lambda tokens: f"x{''.join(tokens)}".rstrip())
NAMES = st.sets(
    st.sampled_from(["NUMBER", "ELLIPSIS", "NORMALIZE_WHITESPACE", "IGNORE_EXCEPTION_DETAIL"])
)


@settings(PROPERTY, max_examples=200)
@given(TEXTS, TEXTS, NAMES, st.booleans(), st.booleans(), st.booleans())
def test_a_page_takes_nothing_that_doctest_refuses(want, got, names, same, expected, raises):
    """With any flags, whether expected or got is an exception."""
    got = want if same else got
    code = f"raise ValueError({got!r})" if raises else f"print({got!r})"

    agree(f"{ERROR}ValueError: {want}" if expected else want, code, *names)


# -- What differs elsewhere ------------------------------------------------------------------------

DIRTY = {
    "<object object at 0x7f3a5c0d4e10>": "0x7f3a5c0d4e10",
    "at 0x0000023F8D2A1C70>": "0x0000023F8D2A1C70",
    "0xff is 255": None,
    "0x7fff": None,
    "saved to /home/me/model.keras": "/home/me",
    "file:///home/me": "/home/me",
    "'/home/me'": "/home/me",
    "/home/me.": "/home/me",
    "/home/me.txt": None,
    "/home/men/model.keras": None,
    "/home/me-too": None,
    "/srv/home/me": None,
    "/tmp/page-ab12/work/model.keras": "/tmp/page-",
    "/tmp/other": None,
    "a / b": None,
}


@pytest.mark.parametrize(("text", "expected"), DIRTY.items(), ids=DIRTY)
def test_what_would_differ_elsewhere(text, expected):
    """An address, a folder of this machine; not a small number, nor another folder."""
    held = dirt(text, ["/tmp/page-", "/home/me", "/"])

    assert expected == (held and held.split("'")[1])
    assert held is None or held.endswith(", which is another one elsewhere: print less")


UNSHOWN = {
    "a\x00b": "0000",
    "10%\r20%": "000D",
    "\x1b[1mbold\x1b[0m": None,
    "\x1b[2Kcleared": "001B",
    "del\x7f": "007F",
    "\x85": "0085",
    "left \u202e right": "202E",
    "half a \ud83d pair": "D83D",
    "a line\n\ta tab": None,
    "\u00e9, \U0001f600, \u200b": None,
}


@pytest.mark.parametrize(("text", "code"), UNSHOWN.items(), ids=map(repr, UNSHOWN))
def test_what_no_page_can_show_as_it_was_asserted(text, code):
    """Control characters, those that turn the direction of writing, halves of pairs."""
    held = dirt(text, [])

    assert (code and f"the character U+{code}, which no page can show: print its repr") == held


def test_a_message_tells_the_ends_of_a_long_output():
    """The log of a build is read by somebody."""
    long = "".join(f"line {number} {'x' * 5000}\n" for number in range(100_000))
    told = compare(
        Example(ExampleName("a.py::f::1"), 1, "f()", "1\n", None, {}), Outcome(long), 0
    ).message

    assert "line 0 x" in told
    assert "line 99999 x" in told
    assert "[99960 more lines]" in told
    assert 60_000 > len(told)


# -- Measurements ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("docstring", "expected"),
    [
        (">>> t = 1\n>>> t > 0\nTrue", None),
        (">>> t  # measurement\n1\n>>> t > 0\nTrue", None),
        (">>> t  # measurement\n1\n>>> u = t\n>>> t > 0\nTrue", None),
        (">>> t  # measurement\n1", "t"),
        (">>> t > 0\nTrue\n>>> t  # measurement\n1", "t"),
        (">>> t  # measurement\n1\n>>> u = t", "t"),
        (">>> t  # measurement\n1\n>>> u  # measurement\n1", "t"),
        (">>> t  # measurement\n1\n>>> t > 0\nTrue\n>>> u  # measurement\n1", "u"),
        (f">>> t  # measurement\n1\n>>> t / 0\n{ERROR}ZeroDivisionError", None),
    ],
)
def test_a_measurement_is_followed_by_an_assertion(docstring, expected):
    """Else its number proves nothing; the first that is not is told."""
    found = unproven(examples(docstring))

    assert expected == (found and found.statement)


def test_an_assertion_in_another_docstring_proves_nothing():
    """It does not see the measurement's names."""
    text = (
        'def f():\n    """>>> 1  # measurement"""\ndef g():\n    """\n    >>> 1\n    1\n    """\n'
    )

    found = unproven(list(parse(text, "a.py").examples))

    assert found.name == "a.py::f::1"


# -- A page ----------------------------------------------------------------------------------------


def page_and_run(*, faults: tuple[str, ...] = (), **outcomes: Outcome) -> tuple:
    """A page of three examples and its run; ``load`` is the outcome of its script."""
    three = examples(">>> one()\n1\n>>> two()\n2\n>>> three()\n3")
    page = SimpleNamespace(scripts=["a.py"], examples={one.name: one for one in three})
    good = {
        "load": Outcome(),
        "one": Outcome("1\n"),
        "two": Outcome("2\n"),
        "three": Outcome("3\n"),
    }
    names = {"load": "a.py", **{one.statement[:-2]: one.name for one in three}}
    told = {names[key]: outcome for key, outcome in {**good, **outcomes}.items() if outcome}
    return page, SimpleNamespace(outcomes=told, faults=[SimpleNamespace(name=f) for f in faults])


def test_a_good_run_has_no_differences():
    """Nothing is said."""
    assert differences(*page_and_run(), 0, ["/home/me"]) == []


def test_each_difference_of_a_run_is_told_once():
    """By the example's name, in the page's order."""
    page, run = page_and_run(one=Outcome("7\n"), three=Outcome(error="ValueError\n"))

    found = differences(page, run, 0, [])

    assert [(n, d.kind) for n, d in found] == [
        ("a.py::f::1", "mismatch"),
        ("a.py::f::3", "exception"),
    ]


def test_a_script_that_cannot_be_loaded_is_told_once():
    """Not for each of its examples."""
    failed = Outcome(error="ValueError\n", traceback="Traceback …\nValueError\n")
    missing = Outcome(error="a.py was not loaded")
    page, run = page_and_run(load=failed, one=missing, two=missing, three=missing)

    found = differences(page, run, 0, [])

    assert [(name, why.kind) for name, why in found] == [("a.py", "script")]
    assert found[0][1].message == "it cannot be loaded:\nTraceback …\nValueError"


def test_a_script_that_prints_when_it_is_loaded_is_told():
    """What it prints stands on no page."""
    found = differences(*page_and_run(load=Outcome("hello\n")), 0, [])

    assert [(name, why.kind) for name, why in found] == [("a.py", "script")]
    assert "it prints when it is loaded" in found[0][1].message


def test_examples_of_a_process_that_ended_are_not_told_again():
    """The fault is told elsewhere; what did not run is no difference."""
    page, run = page_and_run(one=Outcome("7\n"), two=None, three=None, faults=("a.py::f::2",))

    assert differences(page, run, 0, []) == []


def test_an_output_that_differs_elsewhere_is_told():
    """Also where the doctest agrees with it, as an ellipsis or this machine's folder does."""
    page, run = page_and_run(one=Outcome("<f at 0x7f3a5c0d4e10>\n"), two=Outcome("/home/me\n"))
    for name, want in [("a.py::f::1", "<f at ...>\n"), ("a.py::f::2", "/home/me\n")]:
        page.examples[name] = Example(
            ExampleName(name), 1, "f()\n", want, None, {doctest.ELLIPSIS: True}
        )

    found = differences(page, run, 0, ["/home/me"])

    assert [(n, d.kind) for n, d in found] == [("a.py::f::1", "dirty"), ("a.py::f::2", "dirty")]
    assert "'0x7f3a5c0d4e10'" in found[0][1].message


def test_a_measurement_that_proves_nothing_is_told():
    """Beside what the examples showed."""
    page, run = page_and_run()
    name = ExampleName("a.py::f::3")
    page.examples[name] = Example(name, 1, "f()  # measurement\n", "3\n", None, {})

    found = differences(page, run, 0, [])

    assert [(name, why.kind) for name, why in found] == [("a.py::f::3", "unproven")]
