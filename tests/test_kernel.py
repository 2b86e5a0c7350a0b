"""A page's kernel runs examples as doctest does."""

import doctest
import inspect
import json
import linecache
import logging
import sys
import types
from collections.abc import Callable
from textwrap import dedent

import matplotlib.figure
import pytest
from hypothesis import given, settings

from doctested.interpreter import Outcome
from doctested.source.check import compare
from doctested.source.script import parse
from doctested.sphinx.execute.kernel import MIME, Interpreter, load_ipython_extension
from modules import PROPERTY, forgotten, modules  # noqa: F401

pytestmark = pytest.mark.usefixtures("forgotten")


def loaded(text: str = "", **settings) -> Interpreter:
    """An interpreter with the script ``math/square.py`` of this text."""
    interpreter = Interpreter(**settings)
    outcome = interpreter.load("math/square.py", dedent(text))
    assert outcome.error is None, outcome.traceback
    return interpreter


def run(interpreter: Interpreter, source: str, name: str = "math/square.py::f::1") -> Outcome:
    """What came of a statement."""
    return interpreter.run(name, dedent(source).strip("\n") + "\n")


TEXTS = {
    "nothing of an assignment": ("x = 1", ""),
    "nothing of None": ("None", ""),
    "a value by its repr": ("'é→'", "'é→'\n"),
    "a long container on one line": ("list(range(40))", f"{list(range(40))}\n"),
    "a set and a dictionary as they are": ("{2: {1}, 1: 'a'}", "{2: {1}, 1: 'a'}\n"),
    "what is printed, then what is returned": ("print('a') or 1", "a\n1\n"),
    "each value of a loop": ("for i in range(2):\n    i\n    print('-')", "0\n-\n1\n-\n"),
    "both of two statements on a line": ("1; 2", "1\n2\n"),
    "a line end behind text that has none": ("print('a', end='')", "a\n"),
    "text without a line end before a value": ("print('a', end='') or 1", "a1\n"),
    "nothing that goes elsewhere": (
        "with contextlib.redirect_stdout(io.StringIO()):\n    print(1)\n    2",
        "",
    ),
    "nothing that goes to the error stream": ("print(1, file=sys.stderr)", ""),
}


@pytest.mark.parametrize(("source", "expected"), TEXTS.values(), ids=TEXTS)
def test_an_example_shows(source, expected):
    """The id says what; doctest sees the same."""
    interpreter = loaded("import contextlib, io, sys")

    outcome = run(interpreter, source)

    assert (expected, None) == (outcome.text, outcome.error)
    assert [expected] == doctest_says(prompted(source), "import contextlib, io, sys")


ERRORS = {
    "1 / 0": "ZeroDivisionError: division by zero\n",
    "raise ValueError": "ValueError\n",
    "raise ValueError('a: b\\nc')": "ValueError: a: b\nc\n",
    "raise KeyError('é')": "KeyError: 'é'\n",
    "import json; json.loads('')": (
        "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)\n"
    ),
    "raise Own('a')": "examples.math.square.Own: a\n",
    "f(": "SyntaxError: '(' was never closed\n",
    "raise SystemExit(3)": "SystemExit: 3\n",
    "import sys; sys.exit()": "SystemExit\n",
    "raise GeneratorExit": "GeneratorExit\n",
    "error = ValueError('a'); error.add_note('b\\nc'); raise error": "ValueError: a\nb\nc\n",
    "raise ExceptionGroup('a', [ValueError('b')])": "ExceptionGroup: a (1 sub-exception)\n",
    "raise ValueError('a') from KeyError('b')": "ValueError: a\n",
}


@pytest.mark.parametrize(("source", "expected"), ERRORS.items(), ids=ERRORS)
def test_an_exception_is_told_as_doctest_compares_it(source, expected):
    """With the module's name, all lines of its message, and its notes."""
    script = "class Own(Exception): pass"
    interpreter = loaded(script)

    outcome = run(interpreter, source)

    assert expected == outcome.error
    assert [expected] == doctest_says(
        f"{prompted(source)}\nTraceback (most recent call last):\nX", script
    )


def test_a_traceback_begins_at_the_example():
    """Not in the interpreter; it has the script's lines."""
    interpreter = loaded("def f():\n    return 1 / 0\n")

    outcome = run(interpreter, "f()")

    assert "kernel.py" not in outcome.traceback
    assert outcome.traceback.startswith("Traceback (most recent call last):\n")
    assert (
        '  File "<doctest math/square.py::f::1>", line 1, in <module>\n    f()' in outcome.traceback
    )
    assert '  File "math/square.py", line 2, in f\n    return 1 / 0' in outcome.traceback
    assert outcome.traceback.endswith("\nZeroDivisionError: division by zero\n")


def test_an_example_that_exits_does_not_end_the_kernel():
    """The next one runs."""
    interpreter = loaded()
    run(interpreter, "raise SystemExit")

    assert run(interpreter, "1").text == "1\n"


def test_what_was_printed_before_an_exception_is_kept():
    """Both are told."""
    outcome = run(loaded(), "print(1); 1 / 0")

    assert (outcome.text, outcome.error) == ("1\n", "ZeroDivisionError: division by zero\n")


def test_an_example_that_prints_without_end_is_ended():
    """And what it has printed is not kept in memory for ever."""
    outcome = run(loaded(), "while True:\n    print('x' * 1000)\n")

    assert (
        "doctested.interpreter.OutputLimitError: it printed more than 2,000,000 characters\n"
        == (outcome.error)
    )
    assert 2_000_000 >= len(outcome.text)


def test_an_interrupt_is_the_users_own():
    """It ends the run, and leaves the streams as they were."""
    streams = sys.stdout, sys.displayhook

    with pytest.raises(KeyboardInterrupt):
        run(loaded(), "raise KeyboardInterrupt")

    assert streams == (sys.stdout, sys.displayhook)


def test_examples_of_a_docstring_share_names_and_docstrings_do_not():
    """Each docstring starts from the names that the script has made."""
    interpreter = loaded("x = 1")
    run(interpreter, "x = 2; y = 3", "math/square.py::f::1")

    assert run(interpreter, "x", "math/square.py::f::2").text == "2\n"
    assert run(interpreter, "x", "math/square.py::g::1").text == "1\n"
    assert (
        run(interpreter, "y", "math/square.py::g::2").error
        == "NameError: name 'y' is not defined\n"
    )


def test_a_name_that_an_example_changes_is_not_the_modules():
    """A function of the script sees its own module's."""
    interpreter = loaded("x = 1\ndef f():\n    return x\n")
    run(interpreter, "x = 2")

    assert run(interpreter, "f()").text == "1\n"


def test_an_underscore_is_the_value_shown_last():
    """As at Python's own prompt; None does not count."""
    interpreter = loaded()
    for source in ("20", "None", "x = 7"):
        run(interpreter, source)

    assert run(interpreter, "_ + 1").text == "21\n"


def test_an_example_is_timed():
    """In seconds, also when it raises."""
    for source in ("time.sleep(0.02)", "time.sleep(0.02); 1 / 0"):
        assert 0.02 <= run(loaded("import time"), source).seconds < 2


def test_scripts_of_one_name_in_two_folders_are_two():
    """Their modules have the folder's name too."""
    interpreter = Interpreter()
    interpreter.load("eager/add.py", "class A: pass")
    interpreter.load("graph/add.py", "class A: pass")

    shown = [run(interpreter, "A", f"{folder}/add.py::A::1").text for folder in ("eager", "graph")]

    assert shown == ["<class 'examples.eager.add.A'>\n", "<class 'examples.graph.add.A'>\n"]


def test_a_script_is_loaded_once():
    """A second time does nothing."""
    interpreter = loaded("x = [1]")
    first = run(interpreter, "id(x)").text

    again = interpreter.load("math/square.py", "x = 2")

    assert Outcome() == again
    assert first == run(interpreter, "id(x)").text


def test_a_script_is_no_main_program():
    """What stands under ``if __name__ == "__main__":`` does not run."""
    interpreter = loaded("if __name__ == '__main__':\n    raise ValueError\n")

    assert run(interpreter, "__name__").text == "'examples.math.square'\n"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("x = 1\n1 / 0\n", "ZeroDivisionError: division by zero\n"),
        ("x = (\n", "SyntaxError: '(' was never closed\n"),
        ("raise SystemExit(1)", "SystemExit: 1\n"),
        ("import no_such_module", "ModuleNotFoundError: No module named 'no_such_module'\n"),
    ],
)
def test_a_script_that_cannot_be_loaded_says_why(text, error):
    """Its examples do not run."""
    interpreter = Interpreter()

    outcome = interpreter.load("math/square.py", text)

    assert error == outcome.error
    assert "kernel.py" not in outcome.traceback
    assert outcome.traceback.endswith(error)
    assert run(interpreter, "1").error == "math/square.py was not loaded"


def test_the_line_that_a_script_failed_on_is_in_its_traceback():
    """With its text, though it is in no file."""
    outcome = Interpreter().load("math/square.py", "x = 1\n1 / 0\n")

    assert 'File "math/square.py", line 2, in <module>\n    1 / 0' in outcome.traceback


def test_what_a_script_prints_when_it_is_loaded_is_told():
    """And what it warned of."""
    outcome = Interpreter().load("a.py", "import warnings\nprint(1)\nwarnings.warn('old')\n2\n")

    assert (outcome.text, outcome.warnings) == ("1\n", ["UserWarning: old"])


def test_a_script_of_the_future_has_examples_of_the_future():
    """Its ``from __future__ import`` holds in its docstrings, as in doctest."""
    source = "def f(x: no_such_name): pass"

    assert run(loaded("from __future__ import annotations"), source).error is None
    assert "NameError" in run(loaded(), source).error


def test_the_future_of_this_project_is_not_the_scripts():
    """A script is compiled as if it were alone, though the kernel's own module has a future."""
    outcome = Interpreter().load("a.py", "def f(x: no_such_name): pass")

    assert outcome.error == "NameError: name 'no_such_name' is not defined\n"


# -- Warnings --------------------------------------------------------------------------------------


def test_a_library_that_uses_what_is_deprecated_does_not_count():
    """Unless it is the script's own line that is told of; another warning always counts."""
    library = "import warnings\ndef use(kind, level):\n    warnings.warn('old', kind, level)\n"
    namespace: dict = {}
    exec(compile(library, "library.py", "exec"), namespace)
    interpreter = loaded()
    interpreter.pristine["math/square.py"]["use"] = namespace["use"]
    told = [
        interpreter.run("math/square.py::f::1", f"use({kind}, {level})").warnings
        for kind in ("DeprecationWarning", "UserWarning")
        for level in (1, 2)
    ]

    assert [[], ["DeprecationWarning: old"], ["UserWarning: old"], ["UserWarning: old"]] == told


def test_warnings_are_collected():
    """Python's own, also those that are hidden elsewhere; each time anew."""
    interpreter = loaded(
        "import warnings\ndef f():\n    warnings.warn('old', DeprecationWarning)\n"
    )

    for _ in range(2):
        outcome = run(interpreter, "f()")

        assert (outcome.warnings, outcome.text) == (["DeprecationWarning: old"], "")


def test_warnings_before_an_exception_are_collected():
    """An expected exception hides none."""
    interpreter = loaded("import warnings\ndef f():\n    warnings.warn('old')\n    1 / 0\n")

    assert run(interpreter, "f()").warnings == ["UserWarning: old"]


def test_a_warning_that_an_example_catches_is_its_own():
    """As one that it prints."""
    source = """
        with warnings.catch_warnings(record=True) as caught:
            warnings.warn("old")
            print(caught[0].message)
    """
    outcome = run(loaded("import warnings"), source)

    assert (outcome.text, outcome.warnings) == ("old\n", [])


def test_what_loggers_warn_of_is_collected():
    """From level WARNING on, of those that were asked for and those below them."""
    source = """
        for name in ("plain", "plain.below", "other"):
            for level in (20, 30, 40):
                logging.getLogger(name).log(level, "%s %d", name, level)
    """
    handlers = logging.getLogger("plain").handlers[:]

    outcome = run(loaded("import logging", loggers=("plain",)), source)

    expected = ["plain: plain 30", "plain: plain 40", "plain.below: plain.below 30"]
    assert [*expected, "plain.below: plain.below 40"] == outcome.warnings
    assert handlers == logging.getLogger("plain").handlers


def test_a_filter_that_rejects_a_record_silences_it():
    """So an example can take a warning that is its point, and print it."""
    source = """
        def keep(record):
            print(record.getMessage())
            return False
        logging.getLogger("plain").addFilter(keep)
        logging.getLogger("plain").warning("retracing")
        logging.getLogger("plain").removeFilter(keep)
    """

    outcome = run(loaded("import logging", loggers=("plain",)), f"if True:\n{source}")

    assert (outcome.text, outcome.warnings) == ("retracing\n", [])


# -- The text of what runs -------------------------------------------------------------------------

SOURCE = '''
def f():
    """One."""
    return lambda x: x


class A:
    def g(self):
        return "\x0c"

    def h(self):
        return 1
'''


def test_the_source_of_a_scripts_functions_is_found():
    """By ``inspect``, though the script is not in a file of that name."""
    loaded(SOURCE)
    module = sys.modules["examples.math.square"]

    assert inspect.getsource(module) == SOURCE
    assert inspect.getsource(module.f) == 'def f():\n    """One."""\n    return lambda x: x\n'
    assert inspect.getsource(module.A.h) == "    def h(self):\n        return 1\n"
    assert inspect.getsourcefile(module.f) == "math/square.py"


def test_the_source_is_found_when_it_is_looked_up_anew():
    """As TensorFlow's AutoGraph does, which trusts no remembered lines."""
    loaded(SOURCE)
    module = sys.modules["examples.math.square"]
    linecache.checkcache()

    linecache.updatecache(module.__file__, module.__dict__)

    assert inspect.getsource(module.f) == 'def f():\n    """One."""\n    return lambda x: x\n'


def test_the_source_of_an_examples_functions_is_found():
    """So that an example may define a function for AutoGraph."""
    interpreter = loaded("import inspect")
    run(interpreter, "def f(x):\n    return x + 1\n")
    linecache.checkcache()

    expected = "'def f(x):\\n    return x + 1\\n'\n"
    assert expected == run(interpreter, "inspect.getsource(f)", "math/square.py::f::2").text


def test_a_scripts_class_can_be_pickled(monkeypatch):
    """Its module is found by name, wherever the kernel works."""
    monkeypatch.setattr(sys, "path", [])
    interpreter = loaded("import pickle\nclass A: pass\n")

    outcome = run(interpreter, "isinstance(pickle.loads(pickle.dumps(A())), A)")

    assert (outcome.text, outcome.error) == ("True\n", None)
    source = "import examples.math.square; examples.math.square.A is A"
    assert run(interpreter, source).text == "True\n"


def test_a_dataclass_of_the_future_can_be_made():
    """``dataclasses`` looks its module up while the script is loaded."""
    text = """
        from __future__ import annotations
        from dataclasses import KW_ONLY, dataclass
        @dataclass
        class A:
            _: KW_ONLY
            x: int
    """

    assert run(loaded(text), "A(x=1)").text == "A(x=1)\n"


# -- Scripts for older versions --------------------------------------------------------------------


def test_a_script_is_run_through_its_way():
    """Its text is prepared, and that is the text that ``inspect`` finds."""
    ways = {"older": lambda text: text.replace("import older", "import math as older")}
    interpreter = Interpreter(("plain",), ways)
    text = "import older, inspect, logging\ndef f():\n    return older.sqrt(4)\n"

    outcome = interpreter.load("a_tf1.py", text, "older")

    assert outcome.error is None
    assert run(interpreter, "f()", "a_tf1.py::f::1").text == "2.0\n"
    source = run(interpreter, "inspect.getsource(inspect.getmodule(f))", "a_tf1.py::f::2").text
    assert "import math as older" in source


def test_what_an_older_scripts_loggers_warn_of_is_not_told():
    """It is about an older version; Python's warnings are."""
    interpreter = Interpreter(("plain",), {"older": str})
    interpreter.load("a_tf1.py", "import logging, warnings", "older")

    source = "logging.getLogger('plain').warning('old'); warnings.warn('older')"

    assert run(interpreter, source, "a_tf1.py::f::1").warnings == ["UserWarning: older"]


# -- Figures ---------------------------------------------------------------------------------------


def test_a_figure_is_drawn():
    """Beside its text, which the doctest expects; its label says what it shows."""
    interpreter = loaded("from matplotlib.figure import Figure\ndef f():\n    return Figure()\n")

    outcome = run(interpreter, "f()")

    assert outcome.text == "<Figure size 640x480 with 0 Axes>\n"
    assert outcome.figure.startswith("<svg")
    assert outcome.label == ""


def test_what_is_a_figure_is_known_by_its_class():
    """A class below matplotlib's is one; no other example has a figure."""
    interpreter = loaded()
    run(interpreter, "from matplotlib.figure import Figure")
    run(interpreter, "class Own(Figure):\n    pass\n")
    run(interpreter, "own = Own(); own.set_label('Two lines')")

    assert run(interpreter, "own").label == "Two lines"
    assert run(interpreter, "own").figure.startswith("<svg")
    assert run(interpreter, "x = own").figure is None
    assert run(interpreter, "repr(own)").figure is None


def test_a_figure_that_cannot_be_drawn_is_an_error_of_its_example():
    """Its traceback says why."""
    source = """
        class Figure:
            __module__ = "matplotlib.figure"
            def savefig(self, *args, **kwargs):
                raise ValueError("no canvas")
    """
    interpreter = loaded()
    run(interpreter, source)

    assert run(interpreter, "Figure()").error == "ValueError: no canvas\n"


def test_a_figure_of_another_kind_is_drawn_by_itself():
    """Any class of that name in that module."""
    source = """
        class Figure:
            __module__ = "matplotlib.figure"
            def savefig(self, stream, **kwargs):
                print("<?xml?><svg/>", file=stream)
            def get_label(self):
                return "A dot"
            def __repr__(self):
                return "<Figure>"
    """
    interpreter = loaded()
    run(interpreter, source)

    outcome = run(interpreter, "Figure()")

    assert (
        outcome.text,
        outcome.figure,
        outcome.label,
    ) == ("<Figure>\n", '<svg fill="currentColor"/>\n', "A dot")
    assert matplotlib.figure.Figure.__module__ == "matplotlib.figure"


# -- Magics ----------------------------------------------------------------------------------------


class Shell:
    """What the extension uses of IPython's shell."""

    def __init__(self) -> None:
        """Begin without magics."""
        self.magics: dict[tuple[str, str], Callable[[str, str], None]] = {}

    def register_magic_function(self, function, kind) -> None:
        """Keep it under its name."""
        self.magics[kind, function.__name__] = function


@pytest.fixture
def told(monkeypatch) -> list[dict]:
    """What the extension displays; the runner is one without TensorFlow."""
    messages: list[dict] = []
    monkeypatch.setenv("EXAMPLE_RUNNER", "plain_runner:Plain")
    monkeypatch.setattr("IPython.display.display", lambda data, raw: messages.append((data, raw)))
    return messages


def test_cells_are_told_of_in_one_message_each(told):
    """Which a build can read: an outcome as JSON data."""
    shell = Shell()
    load_ipython_extension(shell)

    shell.magics["cell", "script"]("a.py", "x = 1\n")
    shell.magics["cell", "example"]("a.py::f::1 ", "print(x) or x\n")

    assert all(raw and list(data) == ["application/vnd.example.outcome+json"] for data, raw in told)
    outcomes = [Outcome(**json.loads(json.dumps(data[MIME]))) for data, _ in told]
    assert [("", None), ("1\n1\n", None)] == [(o.text, o.error) for o in outcomes]


def test_the_magics_know_the_runners_loggers_and_ways(told):
    """As the project's settings name them."""
    shell = Shell()
    load_ipython_extension(shell)
    source = "logging.getLogger('plain').warning('old')\n"

    shell.magics["cell", "script"]("a.py", "import logging\n")
    shell.magics["cell", "example"]("a.py::f::1", source)
    shell.magics["cell", "script"]("a_tf1.py older", "import older\n")

    assert [([], None), (["plain: old"], None), ([], None)] == [
        (data[MIME]["warnings"], data[MIME]["error"]) for data, _ in told
    ]


# -- The same as doctest ---------------------------------------------------------------------------


class Recorder(doctest.OutputChecker):
    """Keeps what doctest sees of each example: its text, or its exception where one is expected."""

    seen: list[str]

    def check_output(self, want: str, got: str, optionflags: int) -> bool:
        """Keep what it got."""
        self.seen.append(got)
        return super().check_output(want, got, optionflags)


def doctest_sees(test: doctest.DocTest) -> tuple[int, list[str]]:
    """How many examples failed, and what each showed."""
    checker = Recorder()
    checker.seen = []
    failed, _ = doctest.DocTestRunner(checker=checker, verbose=False).run(
        test, out=lambda text: None
    )
    return failed, checker.seen


def doctest_says(docstring: str, script: str) -> list[str]:
    """What each example of a docstring of this script shows, as doctest sees it."""
    names = {"__name__": "examples.math.square"}
    exec(script, names)
    return doctest_sees(doctest.DocTestParser().get_doctest(docstring, names, "it", None, None))[1]


def prompted(source: str) -> str:
    """A statement with its prompts."""
    return ">>> " + source.replace("\n", "\n... ")


@settings(PROPERTY, max_examples=150)
@given(modules())
def test_examples_do_what_doctest_says(text):
    """Each of any module: the same text or exception; and that is what it expects."""
    module = types.ModuleType("examples.a.b")
    sys.modules[module.__name__] = module
    exec(compile(text, "a/b.py", "exec", dont_inherit=True), module.__dict__)
    expected = {}
    for test in doctest.DocTestFinder().find(module):
        name = test.name.removeprefix("examples.a.b").lstrip(".") or "__doc__"
        if test.examples:
            expected[name] = doctest_sees(test)
    by_source, by_statement = Interpreter(), Interpreter()
    by_source.load("a/b.py", text)
    by_statement.load("a/b.py", text)
    seen: dict[str, tuple[int, list[str]]] = {}

    for example in parse(text, "a/b.py").examples:
        outcome = by_source.run(example.name, example.source)
        shown = by_statement.run(example.name, example.statement)

        seen.setdefault(example.object, (0, []))[1].append(outcome.error or outcome.text)
        assert compare(example, outcome, 0) is None
        assert (outcome.text, outcome.error) == (shown.text, shown.error)

    assert expected == seen
