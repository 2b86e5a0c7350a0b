"""The recorder runs every script on one runner, and writes what it saw, whole or not at all."""

import ast
import doctest
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import psutil
import pytest
import tomllib
from hypothesis import given, settings
from hypothesis import strategies as st

from doctested import environments, forks, record
from doctested import find as scripts
from doctested import observation as observation
from doctested import releases as versions
from doctested.compare import BLANKED, FLAGS, blanked, same
from doctested.expect import Checked, met
from doctested.interpreter import Interpreter, Outcome
from doctested.record import Record, RecordError
from doctested.source import script
from doctested.source.check import compare, flags
from doctested.source.script import ScriptError
from modules import PROPERTY, modules
from tf_site import running as runner
from watch import all_gone, descendants, is_running, wait

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
ERROR = "Traceback (most recent call last):\n    ...\n"
FACTS = {"name": "tf-2.15.1-cpu", "tensorflow": "2.15.1", "keras": "2.15.0", "device": "CPU"}

SQUARE = '''
"""Squares."""


def square(x):
    """Return x times x.

    >>> square(3)
    9
    >>> square(0.5)
    0.25
    """
    return x * x
'''


def a_script(text: str, path: str = "a.py") -> scripts.Script:
    """A script of this text, its margin taken off."""
    return scripts.Script(path, dedent(text).lstrip("\n"))


def doing(*statements: str, path: str = "a.py") -> scripts.Script:
    """A script whose examples are these statements, of which each expects nothing."""
    lines = "".join(f"    >>> {statement}\n" for statement in statements)
    head = '"""Does."""\n\nimport os\nimport sys\nimport time\n'
    return scripts.Script(path, f'{head}\n\ndef do():\n    """Do.\n\n{lines}    """\n')


# -- The examples of a script ----------------------------------------------------------------------


def told(found: "scripts.Script | script.Script") -> list[tuple]:
    """What is known of a script's examples, whoever found them."""
    every = found.examples() if callable(found.examples) else found.examples
    return [(e.name, e.source, e.want, e.exc_msg, e.options) for e in every]


def test_the_recorder_finds_the_examples_that_pages_show() -> None:
    """In every script of this project: their names, statements and expectations."""
    found = scripts.find(EXAMPLES)

    assert len(found) > 100
    for one in found:
        assert told(script.read(EXAMPLES, one.path)) == told(one)


@settings(PROPERTY, max_examples=150)
@given(modules())
def test_the_recorder_finds_the_examples_of_any_module(text: str) -> None:
    """That the site can read."""
    try:
        expected = told(script.parse(text, "a.py"))
    except ScriptError:
        return

    assert expected == told(scripts.Script("a.py", text))


def test_an_object_that_is_defined_twice_has_its_last_examples(tmp_path: Path) -> None:
    """A property has its getter's, a branch counts, and what runs as a program does not."""
    text = '''
    """Twice."""

    if True:
        def f():
            """>>> 1"""

    def f():
        """>>> 2"""

    class C:
        @property
        def p(self):
            """>>> 3"""

        @p.setter
        def p(self, value):
            """>>> 4"""

    if __name__ == "__main__":
        def main():
            """>>> 5"""
    '''
    found = a_script(text)

    assert told(script.parse(found.text, "a.py")) == told(found)
    assert ["2\n", "3\n"] == [example.source for example in found.examples()]


def test_a_word_picks_the_scripts_whose_path_holds_it(tmp_path: Path) -> None:
    """They come in the order of their paths; the paths have forward slashes."""
    for name in ("b/two.py", "b/one.py", "a/one_tf1.py", "a/note.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")

    assert ["a/one_tf1.py", "b/one.py", "b/two.py"] == [s.path for s in scripts.find(tmp_path)]
    assert ["b/one.py", "b/two.py"] == [s.path for s in scripts.find(tmp_path, "b/")]
    assert [] == scripts.find(tmp_path, "c/")


def test_recorder_and_site_agree_on_a_scripts_digest(tmp_path: Path) -> None:
    """Else each record would be stale; the ends of lines do not count, all other text does."""
    digests = []
    for text in ("x = 'é'\n", "x = 'é'\r\n", "x = 'e'\n"):
        (tmp_path / "a.py").write_bytes(text.encode())
        (found,) = scripts.find(tmp_path)

        assert script.read(tmp_path, "a.py").digest == found.digest
        digests.append(found.digest)
    assert digests[0] == digests[1] != digests[2]


# -- Whether an outcome is as expected -------------------------------------------------------------


def agree(want: str, outcome: Outcome, *names: str) -> bool:
    """Assert that the site's comparison and the recorder's agree; returns what they say."""
    directive = f"  # doctest: +{', +'.join(names)}" if names else ""
    (one,) = doctest.DocTestParser().get_examples(f">>> f(){directive}\n{want}\n")
    shown = script.Example("a.py::f::1", 1, one.source, one.want, one.exc_msg, one.options)
    found = compare(shown, outcome, flags("NUMBER"))
    kinds = ("mismatch", "exception") + (("unasserted",) if outcome.error is None else ())
    verdict = met(Checked(one.want, one.exc_msg, one.options), outcome)

    assert verdict == (found is None or found.kind not in kinds), found
    return verdict


DETAIL = "IGNORE_EXCEPTION_DETAIL"
PAIRS = [
    ("0.33", Outcome("0.3333\n"), (), True),
    ("0.35", Outcome("0.3333\n"), (), False),
    ("1", Outcome("1.0\n"), (), False),
    ("1.", Outcome("1.04\n"), (), False),
    ("1.", Outcome("1.0\n"), (), True),
    ("1e-3", Outcome("0.001\n"), (), True),
    ("1.0e3", Outcome("1000.1\n"), (), True),
    ("nan", Outcome("nan\n"), (), True),
    ("1e-400", Outcome("2.0e3\n"), (), False),
    ("[0.33, 0.67]", Outcome("[0.3333]\n"), (), False),
    ("[0.3..., 1]", Outcome("[0.3333, 1]\n"), (), False),
    ("[0.3..., 1]", Outcome("[0.3333, 1]\n"), ("ELLIPSIS",), True),
    ("1", Outcome("True\n"), (), False),
    ("a b", Outcome("a  b\n"), ("NORMALIZE_WHITESPACE",), True),
    ("'a'", Outcome("u'a'\n"), (), False),
    ("", Outcome(), (), True),
    ("", Outcome("1\n"), (), False),
    ("1", Outcome(error="ValueError: a\n"), (), False),
    ("", Outcome(error="ValueError: a\n"), (), False),
    (f"{ERROR}ValueError: a", Outcome("1\n"), (), False),
    (f"{ERROR}ValueError: a", Outcome(error="ValueError: a\n"), (), True),
    (f"{ERROR}ValueError: a", Outcome("1\n", error="ValueError: a\n"), (), True),
    (f"{ERROR}ValueError: 0.33", Outcome(error="ValueError: 0.3333\n"), (), True),
    (f"{ERROR}ValueError: a", Outcome(error="ValueError: b\n"), (), False),
    (f"{ERROR}ValueError: a", Outcome(error="ValueError: b\n"), (DETAIL,), True),
    (f"{ERROR}old.DecodeError: a", Outcome(error="json.DecodeError: b\n"), (DETAIL,), True),
    (f"{ERROR}ValueError: a", Outcome(error="TypeError: a\n"), (DETAIL,), False),
    (f"{ERROR}ValueError: a...", Outcome(error="ValueError: abc\n"), ("ELLIPSIS",), True),
]


@pytest.mark.parametrize(("want", "outcome", "names", "expected"), PAIRS)
def test_recorder_and_site_agree_on_an_outcome(
    want: str, outcome: Outcome, names: tuple[str, ...], expected: bool
) -> None:
    """On every kind of expectation: an exception, text before it, options."""
    assert expected == agree(want, outcome, *names)


def written(value: float, digits: int, form: str) -> str:
    """A number as an output may write it."""
    return f"{value:.{digits}{form}}"


NUMBERS = st.builds(
    written, st.floats(-1e6, 1e6), st.integers(0, 6), st.sampled_from("feg")
) | st.sampled_from(["nan", "inf", "-0.0", "1.", "-.5", "1e3", "1E-2", "007", "2.5.1"])
WORDS = st.sampled_from(["...", "a", " ", "  ", ", ", "[", "]", "\n", "<BLANKLINE>", "tf."])
OUTPUTS = st.lists(NUMBERS | WORDS, max_size=5).map(lambda parts: f"x{''.join(parts)}".rstrip())
OPTIONS = st.sets(st.sampled_from(["ELLIPSIS", "NORMALIZE_WHITESPACE", DETAIL]))


@settings(PROPERTY, max_examples=200)
@given(OUTPUTS, OUTPUTS, OPTIONS, st.booleans(), st.booleans(), st.booleans())
def test_recorder_and_site_agree_on_any_outcome(
    want: str, got: str, names: set[str], same: bool, expected: bool, raised: bool
) -> None:
    """With any options, whether an exception is expected or raised."""
    got = want if same else got
    outcome = Outcome(error=f"m.ValueError: {got}\n") if raised else Outcome(f"{got}\n")

    agree(f"{ERROR}ValueError: {want}" if expected else want, outcome, *sorted(names))


def test_the_options_that_are_always_on_are_the_projects() -> None:
    """The recorder cannot read pyproject.toml: it runs on Pythons without a reader for it."""
    options = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["pytest"]["ini_options"]

    assert flags(*options["doctest_optionflags"]) == FLAGS


# -- Processes -------------------------------------------------------------------------------------


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files, of this test alone."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


@pytest.fixture
def nothing_left(temporary: Path) -> Iterator[None]:
    """Assert that a test leaves no process and no file."""
    before = set(descendants(os.getpid()))
    yield

    assert wait(lambda: not set(descendants(os.getpid())) - before, 5)
    assert [] == list(temporary.iterdir())


def run(*found: scripts.Script, limit: float = 30, jobs: int = 2) -> dict[str, forks.Ran]:
    """Run scripts; what came of each by its path."""
    ways = dict.fromkeys(one.path for one in found)
    done = forks.run_all(list(found), Interpreter, ways, jobs, limit)
    return {one.path: ran for one, ran in done}


ENDINGS = {
    "a signal": ("os.kill(os.getpid(), 9)", "its process ended with signal SIGKILL"),
    "a crash": (
        "import faulthandler; faulthandler.disable(); os.kill(os.getpid(), 11)",
        "its process ended with signal SIGSEGV",
    ),
    "an exit": ("os._exit(3)", "its process ended with status 3"),
    "a quiet exit": ("os._exit(0)", None),
    "no end": ("time.sleep(60)", "it did not end within 1.5 seconds"),
    "no end, though asked": (
        "import signal; _ = signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)",
        "it did not end within 1.5 seconds",
    ),
}


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")  # pytest's plugins' threads
@pytest.mark.parametrize(("statement", "ended"), ENDINGS.values(), ids=ENDINGS)
def test_what_was_seen_before_a_process_ends_is_kept(statement: str, ended: str | None) -> None:
    """And how it ended; the script beside it is none the worse."""
    bad = doing("1 + 1", statement, "2 + 2", path="bad.py")
    ran = run(bad, a_script(SQUARE, "good.py"), limit=1.5)

    assert ended == ran["bad.py"].ended
    assert ["2\n"] == [outcome.text for outcome in ran["bad.py"].outcomes.values()]
    assert None is ran["good.py"].ended
    assert ["9\n", "0.25\n"] == [outcome.text for outcome in ran["good.py"].outcomes.values()]


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_scripts_leave_nothing_to_each_other(tmp_path: Path) -> None:
    """Neither files, nor processes, nor variables, nor changed modules: each starts afresh."""
    note = tmp_path / "child"
    harm = doing(
        "import builtins, random, subprocess",
        "_ = open('harmed', 'w').write('yes')",
        "_ = open(os.path.join(os.environ['TMPDIR'], 'harmed'), 'w').write('yes')",
        "os.environ['HARMED'] = 'yes'",
        "sys.modules['json'] = None; random.seed(1); builtins.sum = None",
        "child = subprocess.Popen(['sleep', '600'])",
        f"_ = open({str(note)!r}, 'w').write(str(child.pid))",
        path="a_harm.py",
    )
    look = doing(
        "import json, tempfile",
        "os.listdir('.'), os.listdir(tempfile.gettempdir()), os.environ.get('HARMED')",
        "sum([1]), json.dumps([]), os.read(0, 1)",
        path="look.py",
    )
    ran = run(harm, look, jobs=1)

    assert [None, None] == [ran[path].ended for path in ("a_harm.py", "look.py")]
    assert [None] * 7 == [outcome.error for outcome in ran["a_harm.py"].outcomes.values()]
    seen = [outcome.text for outcome in ran["look.py"].outcomes.values()]
    assert ["", "([], [], None)\n", "(1, '[]', b'')\n"] == seen
    assert all_gone([int(note.read_text())])


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_script_that_this_python_cannot_read_says_so() -> None:
    """As one that cannot be loaded: its error is its outcome."""
    ran = run(scripts.Script("bad.py", "def f(:\n"), doing("1", path="good.py"))

    assert ran["bad.py"].loaded.error.startswith("SyntaxError: ")
    assert ({}, None) == (ran["bad.py"].outcomes, ran["bad.py"].ended)
    assert ["1\n"] == [outcome.text for outcome in ran["good.py"].outcomes.values()]


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_as_many_scripts_run_at_a_time_as_one_asks_for(tmp_path: Path) -> None:
    """Three that wait for each other end together; one at a time never meet."""
    place = str(tmp_path)
    meet = (
        f"open(os.path.join({place!r}, str(os.getpid())), 'w').close()",
        f"while len(os.listdir({place!r})) < 4: time.sleep(0.01)",
    )
    alone = tuple(f"os.{what}(os.path.join({place!r}, 'lock'))" for what in ("mkdir", "rmdir"))
    together = run(*(doing(*meet, path=f"{n}.py") for n in range(3)), jobs=3, limit=10)
    apart = run(*(doing(*alone, path=f"{n}.py") for n in range(3)), jobs=1)

    assert [None] * 3 == [ran.ended for ran in together.values()]
    assert [None] * 6 == [o.error for ran in apart.values() for o in ran.outcomes.values()]


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_script_whose_doctest_cannot_be_read_does_not_end_the_recorder() -> None:
    """Nor does its entry: the scripts beside it are recorded."""
    bad = scripts.Script("bad.py", 'def f():\n    """\n    >>>f()\n    """\n')
    ran = run(bad)["bad.py"]
    entry = kept(bad, ran)

    assert {"error", "ended"} & set(entry)


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_who_stops_listening_ends_what_runs() -> None:
    """As an interrupted run does."""
    hanging = doing("time.sleep(60)", path="hang.py")
    done = forks.run_all([doing("1"), hanging], Interpreter, {"a.py": None, "hang.py": None}, 2, 60)
    next(done)
    before = [pid for pid in descendants(os.getpid()) if is_running(pid)]
    done.close()

    assert before
    assert all_gone(before)
    for pid in before:
        os.waitpid(pid, os.WNOHANG)


def leave() -> None:
    """End this process at once."""
    os._exit(0)


def fail() -> None:
    """Raise."""
    raise ValueError("it went wrong")


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_call_has_a_process_of_its_own() -> None:
    """What the function returns comes back; what it raises, or that it died, is raised here."""
    here = os.getpid()

    assert {"it is": [True, "é"]} == forks.call(lambda: {"it is": [os.getpid() != here, "é"]})
    with pytest.raises(RuntimeError, match=r"^ValueError: it went wrong$"):
        forks.call(fail)
    with pytest.raises(RuntimeError, match=r"^its process crashed$"):
        forks.call(leave)


# -- What a record keeps ---------------------------------------------------------------------------


def kept(
    found: scripts.Script, ran: forks.Ran | None = None, places: dict[str, str] | None = None
) -> dict:
    """What a record keeps of a script: of a run that is given, or of one in this process."""
    if ran is None:
        interpreter = Interpreter()
        ran = forks.Ran(interpreter.load(found.path, found.text))
        for example in found.examples():
            if ran.loaded.error is None:
                ran.outcomes[example.name] = interpreter.run(example.name, example.source)
    seen = Record(dict(FACTS))
    seen.add(found, ran, places or {})
    return seen.scripts[found.path]


def with_example(statement: str, want: str = "", head: str = "") -> scripts.Script:
    """A script of one example."""
    body = "".join(f"    {line}\n" for line in [f">>> {statement}", *want.splitlines()])
    return scripts.Script(
        "a.py", f'"""Shows."""\n{head}\n\ndef f():\n    """Show.\n\n{body}    """\n'
    )


def test_a_script_that_is_as_expected_is_a_number() -> None:
    """Its text is in the script: that is where an equal output is kept, once."""
    found = a_script(SQUARE)

    assert {"digest": found.digest, "as_expected": 2} == kept(found)


KEPT = {
    "another text": ("1 + 1", "3", {"text": "2\n"}),
    "a text that is near enough": ("1 / 3", "0.33", {"text": f"{1 / 3}\n"}),
    "an exception": ("1 / 0", "1", {"error": "ZeroDivisionError: division by zero\n"}),
    "another wording": (
        "1 / 0  # doctest: +IGNORE_EXCEPTION_DETAIL",
        f"{ERROR}ZeroDivisionError: by 0",
        {"error": "ZeroDivisionError: division by zero\n"},
    ),
    "text before the exception": (
        "print('a'); 1 / 0",
        f"{ERROR}ZeroDivisionError: division by zero",
        {"text": "a\n", "error": "ZeroDivisionError: division by zero\n"},
    ),
    "nothing where something is expected": ("None", "1", {}),
    "a warning beside what is expected": (
        "import warnings; [warnings.warn(w) for w in ('b\\\\nc', 'a', 'b\\\\nc')] and 1",
        "1",
        {"text": "1\n", "warnings": ["UserWarning: b", "UserWarning: a"]},
    ),
}


@pytest.mark.parametrize(("statement", "want", "expected"), KEPT.values(), ids=KEPT)
def test_an_outcome_that_is_not_the_expected_text_is_kept(
    statement: str, want: str, expected: dict
) -> None:
    """Be it as good as expected: that is computed; of a warning its first line, once."""
    assert {"f::1": expected} == kept(with_example(statement, want))["examples"]


def test_an_exception_that_is_as_expected_is_not_kept() -> None:
    """It too is in the script."""
    found = with_example("1 / 0", f"{ERROR}ZeroDivisionError: division by zero")

    assert 1 == kept(found)["as_expected"]


def test_beside_a_difference_the_expected_outputs_are_counted() -> None:
    """So that it is known that they have run."""
    found = a_script(SQUARE.replace("0.25", "4"))
    text = {"text": "0.25\n"}

    entry = kept(found)
    assert (1, {"square::2": text}) == (entry["as_expected"], entry["examples"])
    assert record.example(entry, "square::1") is True
    assert text == record.example(entry, "square::2")


def test_a_script_that_cannot_be_loaded_has_its_error() -> None:
    """Be it that a part of TensorFlow is missing; another package's lack is the runner's gap."""
    broken = kept(with_example("1", "1", "1 / 0"))
    missing = Outcome(error="ModuleNotFoundError: No module named 'tensorflow.a'\n")
    missing.missing = "tensorflow.a"
    old = kept(with_example("1", "1"), forks.Ran(missing))
    gap = kept(with_example("1", "1", "import no_such_package.part"))

    assert "ZeroDivisionError: division by zero" == broken["error"].strip()
    assert old["error"].startswith("ModuleNotFoundError: No module named 'tensorflow")
    assert "no_such_package" == gap["needs"].split(".")[0]
    assert {"digest", "needs"} == set(gap)


def test_a_script_that_warns_when_it_is_loaded_keeps_the_warning() -> None:
    """Its examples are as they were."""
    entry = kept(with_example("1", "1", "import warnings; warnings.warn('old')"))

    assert (["UserWarning: old"], 1) == (entry["warnings"], entry["as_expected"])


def test_a_script_whose_process_ended_keeps_what_was_seen() -> None:
    """Also where all of it was as expected: the examples that are missing did not run."""
    found = a_script(SQUARE)
    ran = forks.Ran(Outcome(), {"a.py::square::1": Outcome("9\n")}, ended="it was killed")
    never = forks.Ran(ended="it was killed")

    expected = {"digest": found.digest, "examples": {"square::1": True}, "ended": "it was killed"}
    assert expected == kept(found, ran)
    assert {"digest": found.digest, "ended": "it was killed"} == kept(found, never)


def test_what_names_this_machine_is_not_kept() -> None:
    """Its folders, and the addresses of objects; a small hexadecimal number is an output."""
    found = with_example("f()", "1")
    text = "/home/me/model and /srv/tf/lib at 0x7f3a5c0d4e10, 0xff\n"
    ran = forks.Ran(Outcome(), {"a.py::f::1": Outcome(text)})
    entry = kept(found, ran, {"/home/me": "<home>", "/srv/tf": "<environment>"})

    expected = "<home>/model and <environment>/lib at 0x…, 0xff\n"
    assert expected == entry["examples"]["f::1"]["text"]


def test_frames_inside_packages_are_left_out() -> None:
    """As AutoGraph lists them, in its old way and its new one; the script's own stay."""
    script = "E: in user code:\n\n    a.py:3 f  *\n        g(x)"
    old = f"{script}\n    <environment>/b.py:7 g\n        h(x)\n\n    E: no"
    new = f'{script}\n    File "<environment>/b.py", line 7, in g  **\n        h(x)\n\n    E: no'
    found = with_example("f()", "1")
    for text in (old, new):
        ran = forks.Ran(Outcome(), {"a.py::f::1": Outcome(error=text)})
        kept_error = kept(found, ran)["examples"]["f::1"]["error"]

        assert f"{script}\n\n    E: no" == kept_error


@pytest.mark.parametrize(
    "frame",
    ['>>>   File "{}", line 7, in g\n>>>     h(x)\n>>> \n', ">>>  File {}, line 7, in g\\n",
     '  File "{}", line 7, in g\n'],
)  # fmt: skip
def test_frames_of_the_recorder_are_left_out(frame: str) -> None:
    """TensorFlow tells where an operation was made, from the first frame on."""
    ours = ("<python>/lib/python3.9/runpy.py", "<repository>/recorder/__main__.py", "forks.py")
    theirs = ("<doctest a.py::f::1>", "a.py")
    lines = [frame.format(file) for file in (*ours, *theirs)]
    ran = forks.Ran(Outcome(), {"a.py::f::1": Outcome(f"made:\n{''.join(lines)}")})
    text = kept(with_example("f()", "1"), ran)["examples"]["f::1"]["text"]

    assert f"made:\n{''.join(lines[3:])}" == text


def test_what_another_run_showed_otherwise_varies() -> None:
    """Of the same script on the same runner; last digits do not count, nor do measurements."""
    texts = [">>> a", "1", ">>> b", "0.25", ">>> c  # measurement", "3"]
    found = scripts.Script("a.py", '"""A.\n\n' + "\n".join(texts[:4]) + '\n"""')
    measuring = scripts.Script("m.py", '"""A.\n\n' + "\n".join(texts) + '\n"""')
    seen = Record(dict(FACTS))

    def run(one: scripts.Script, *outputs: str) -> dict:
        names = (f"{one.path}::__doc__::{number}" for number in (1, 2, 3))
        outcomes = {name: Outcome(f"{text}\n") for name, text in zip(names, outputs, strict=False)}
        seen.add(one, forks.Ran(Outcome(), outcomes), {})
        return seen.scripts[one.path]

    assert "varies" not in run(found, "1", "0.25000001")
    assert "varies" not in run(found, "1", "0.2500002")
    assert ["__doc__::1"] == run(found, "2", "0.25")["varies"]
    assert ["__doc__::1", "__doc__::2"] == run(found, "2", "0.5")["varies"]
    assert ["__doc__::1", "__doc__::2"] == run(found, "2", "0.5")["varies"]
    assert "varies" not in run(measuring, "1", "0.25", "3")
    assert "varies" not in run(measuring, "2", "0.5", "4")


def test_a_record_counts_what_it_holds() -> None:
    """Scripts, examples, those that are as expected, and scripts that stopped."""
    seen = Record(dict(FACTS))
    found = [a_script(SQUARE), a_script(SQUARE.replace("0.25", "4"), "b.py"), doing(path="c.py")]
    interpreter = Interpreter()
    for one in found:
        loaded = interpreter.load(one.path, one.text)
        outcomes = {e.name: interpreter.run(e.name, e.source) for e in one.examples()}
        seen.add(one, forks.Ran(loaded, outcomes, "killed" if one.path == "c.py" else None), {})

    assert (3, 1) == (len(seen.scripts), seen.stopped)
    assert (4, 3) == observation.counts(seen, found)
    assert {"a.py", "c.py"} == seen.fresh([found[0], a_script(SQUARE, "b.py"), found[2]])
    assert [0, 0] == seen.seconds["a.py"]


# -- The file of a record --------------------------------------------------------------------------


def a_record() -> Record:
    """A record with a bit of everything."""
    seen = Record(dict(FACTS, cpu='A "CPU" é'))
    for path in ("b.py", "a.py"):
        one = a_script(SQUARE, path)
        outcomes = {f"{path}::square::1": Outcome("[[1,\n 2]]\n"), f"{path}::square::2": Outcome()}
        seen.add(one, forks.Ran(Outcome(), outcomes if path == "b.py" else {}, "killed"), {})
    return seen


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Into a folder that it makes; twice the same bytes, in the order of the scripts' paths."""
    file = a_record().write(tmp_path / "new" / "records")
    first = file.read_bytes()
    again = record.read(file)
    again.write(file.parent)

    assert a_record() == again
    assert (f"{FACTS['name']}.json", first) == (file.name, file.read_bytes())
    assert ["a.py", "b.py"] == list(json.loads(first)["scripts"])
    assert [file] == list(file.parent.iterdir())


def test_any_text_can_be_written(tmp_path: Path) -> None:
    """Also half of a character, which UTF-8 does not have."""
    seen = Record(dict(FACTS))
    text = "\ud800 é \x00 \x1b[0m \u2028\n"
    ran = forks.Ran(Outcome(), {"a.py::square::1": Outcome(text)})
    seen.add(a_script(SQUARE), ran, {})
    file = seen.write(tmp_path)

    assert text == record.read(file).scripts["a.py"]["examples"]["square::1"]["text"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text('ab: [{"]},\n\\', max_size=4), inner)
    ),
    max_leaves=20,
)


@settings(PROPERTY, max_examples=200)
@given(JSON)
def test_a_compact_record_holds_the_same(data: object) -> None:
    """Whatever its texts look like: only spaces between things are taken out."""
    text = json.dumps({"it": data}, indent=1, ensure_ascii=False)
    compact = record._compact(text)

    assert json.loads(text) == json.loads(compact)
    assert len(compact) <= len(text)


def test_short_lists_and_objects_stand_on_one_line() -> None:
    """A record's difference can be read: one line for an example, one for a script's seconds."""
    data = {"one": {"text": "a\n", "kept": True}, "seconds": [0.1, 2], "deep": {"one": {"two": 1}}}
    expected = """
    {
     "one": {"text": "a\\n", "kept": true},
     "seconds": [0.1, 2],
     "deep": {
      "one": {"two": 1}
     }
    }
    """

    assert dedent(expected).strip() == record._compact(json.dumps(data, indent=1))


BROKEN = {
    "nothing": ("", "this is not a record"),
    "half": ('{"runner": {"name": "tf-2.15.1-cpu"}, "scr', "this is not a record"),
    "a list": ("[]", "this is not a record"),
    "no scripts": ('{"runner": {"name": "tf-2.15.1-cpu"}}', r"this is not a record \('scripts'\)"),
    "no name": ('{"runner": {}, "scripts": {}, "seconds": {}}', r"this is not a record \('name'\)"),
    "no text": (b"\xff\xfe", "this is not a record"),
    "another's": (
        '{"runner": {"name": "tf-2.0.4-cpu"}, "scripts": {}, "seconds": {}}',
        "it is the record of tf-2.0.4-cpu: give it that name",
    ),
}


@pytest.mark.parametrize(("content", "message"), BROKEN.values(), ids=BROKEN)
def test_a_file_that_is_no_record_is_named(
    tmp_path: Path, content: str | bytes, message: str
) -> None:
    """With what is wrong, and what to do."""
    file = tmp_path / f"{FACTS['name']}.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())

    with pytest.raises(RecordError, match=rf"^tf-2.15.1-cpu.json: {message}"):
        record.read(file)


def test_a_record_that_is_not_there_is_named(tmp_path: Path) -> None:
    """It does not end in a traceback."""
    with pytest.raises(
        RecordError, match=r"^none.json: this is not a record .*: delete it, and record again$"
    ):
        record.read(tmp_path / "none.json")


# -- Whether two outputs say the same --------------------------------------------------------------

SAME = {
    "log lines of Python's logging": ("WARNING:tensorflow:old\n1", "1"),
    "log lines of TensorFlow's C++ half": ("W0000 00:00:17 a.cc:1] old\n1", "1"),
    "an object's address is another one in each process": ("<f at 0x7f3a5c>", "<f at 0x…>"),
    "TensorFlow 2.0 numbers tensors in their repr by what ran before": (
        "<tf.Tensor: id=4, shape=()>",
        "<tf.Tensor: shape=()>",
    ),
    "where packages lie": ("<environment>/lib/a.py", "<python>/b.py"),
    "the package's own name inside, up to TensorFlow 2.1": ("tensorflow_core.f", "tensorflow.f"),
    "lines of TensorFlow's own source move": ("in line 3", "in line 14"),
    "the same, as AutoGraph writes it": ("a.py:3", "a.py:14"),
    "a repr that only spaces differently says the same": ("[1\n 2]", "[1 2]"),
}


def test_each_thing_that_is_blanked_is_tried() -> None:
    """A row without its example fails here."""
    assert list(SAME) == [reason for _, _, reason in BLANKED]


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME)
def test_two_outputs_say_the_same_but_for(one: str, other: str) -> None:
    """The id says for what."""
    assert same(one, other)
    assert blanked(one) == blanked(other)


DIFFERENT = [
    ("1", "2"),
    ("1", "1.0"),
    ("[1 2]", "[1 3]"),
    ("100000", "100001"),
    ("shape=(2, 3)", "shape=(2, 4)"),
    ("0.3333", "0.3343"),
    ("1.0 a", "1.0 b"),
    ("1.0", "1.0 2.0"),
    ("float32", "float64"),
    ("v1.5", "v1.6"),
    ("ValueError: a", "TypeError: a"),
    ("Conv2D", "Conv3D"),
    ("WARNING: a", "WARNING: b"),
    ("id=3", "id=4"),
    ("a.py", "b.py"),
    ("", "1"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_outputs_do_not_say_the_same(one: str, other: str) -> None:
    """A word, an integer, a number that is not near."""
    assert not same(one, other)


@settings(PROPERTY, max_examples=100)
@given(st.floats(-1e6, 1e6), st.floats(-0.9, 0.9))
def test_numbers_are_the_same_by_value(value: float, part: float) -> None:
    """Within a ten-thousandth; at ten times that they are not."""
    step = max(1e-4 * abs(value), 1e-6)
    one, near, far = (f"[{v!r}, 1]" for v in (value, value + part * step, value + 10 * step))

    assert same(one, one)
    assert same(one.replace("e", "E"), near)
    assert not same(one, far)


# -- The command -----------------------------------------------------------------------------------

STAND_IN = {
    "tensorflow/__init__.py": """
        import types
        __version__ = "2.99.0"
        class Model: "A model."
        keras = types.SimpleNamespace(Model=Model, __version__="2.99.0")
        no_devices = types.SimpleNamespace(list_physical_devices=lambda kind: [])
        config = types.SimpleNamespace(experimental=no_devices)
        """,
    "tensorflow/compat/__init__.py": "",
    "tensorflow/compat/v1.py": """
        import types
        logging = types.SimpleNamespace(ERROR=40, set_verbosity=lambda level: None)
        disable_v2_behavior = lambda: None
        """,
    "numpy.py": "__version__ = '1.0'",
}
"""A package that the recorder takes for TensorFlow: its import takes no time."""

LOOK = '''
"""Looks around."""

import os


def look():
    """Return what can be seen.

    >>> look()
    [False, False, False]
    """
    own = "SECRET_TOKEN" in os.environ
    with open("/proc/self/environ") as stream:
        started = "SECRET_TOKEN" in stream.read()
    with open("/proc/%d/environ" % os.getppid()) as stream:
        return [own, started, "SECRET_TOKEN" in stream.read()]
'''

WHERE = '''
"""Says where it is."""

import os
import tempfile


def where():
    """Return folders.

    >>> where()
    """
    return os.getcwd(), tempfile.gettempdir(), os.path.expanduser("~"), os.environ["KERAS_HOME"]
'''


@pytest.fixture(scope="module", params=["this Python", "3.7"])
def interpreter(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """An environment with the stand-in for TensorFlow; its interpreter."""
    base = sys.executable
    if request.param == "3.7":
        base = python37()
    folder = tmp_path_factory.mktemp("environment")
    subprocess.run([base, "-m", "venv", "--without-pip", str(folder)], check=True)
    (packages,) = folder.glob("lib/python3*/site-packages")
    for name, text in STAND_IN.items():
        (packages / name).parent.mkdir(parents=True, exist_ok=True)
        (packages / name).write_text(dedent(text))
    return str(folder / "bin" / "python")


def python37() -> str:
    """Python 3.7, where there is one; else the test is skipped."""
    try:
        return environments.python("3.7")
    except (environments.EnvironmentMissing, FileNotFoundError):
        pytest.skip("there is no Python 3.7 here")


class Project:
    """A folder of scripts, and the records made of them."""

    def __init__(self, folder: Path, interpreter: str):
        """Write the scripts."""
        self.interpreter = interpreter
        self.examples, self.out = folder / "examples", folder / "records"
        self.write("square.py", SQUARE).write("deep/look.py", LOOK).write("where.py", WHERE)
        self.write("old_tf1.py", SQUARE.replace("Squares", "Squares, once"))

    def write(self, name: str, text: str) -> "Project":
        """Write a script."""
        file = self.examples / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(dedent(text).lstrip("\n"))
        return self

    def command(self, *words: str) -> list[str]:
        """The command that records."""
        places = ["--scripts", str(self.examples), "--out", str(self.out)]
        return [self.interpreter, "-m", "recorder", *places, *words]

    def record(self, *words: str, fails: bool = False) -> str:
        """Record; returns what it said."""
        done = subprocess.run(
            self.command(*words),
            cwd=ROOT,
            env={**os.environ, "SECRET_TOKEN": "hidden", "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        said = done.stdout + done.stderr

        assert fails == bool(done.returncode), said
        return said

    @property
    def file(self) -> Path:
        """The record."""
        (file,) = self.out.glob("*.json")
        return file

    def data(self) -> dict:
        """What the record holds."""
        return json.loads(self.file.read_text())


@pytest.fixture
def project(tmp_path: Path, interpreter: str) -> Project:
    """A project that has been recorded."""
    made = Project(tmp_path, interpreter)
    made.said = made.record()
    return made


def test_the_command_records_all_scripts(project: Project) -> None:
    """Each on its way; nothing of the caller's environment reaches a script, nor its parent."""
    data = project.data()

    assert "tf-2.99.0-cpu.json: 4 scripts run in" in project.said
    assert "5 of 6 examples as expected, 0 of 4 scripts stopped" in project.said
    assert ["deep/look.py", "old_tf1.py", "square.py", "where.py"] == list(data["scripts"])
    assert 1 == data["scripts"]["deep/look.py"]["as_expected"]
    assert {"2.99.0", "1.0", "CPU"} == {data["runner"][k] for k in ("keras", "numpy", "device")}
    assert dict(runner.ENVIRONMENT).keys() >= {"PYTHONHASHSEED"}


def test_folders_of_a_run_have_words_in_its_record(project: Project) -> None:
    """The home of the clean environment, and the folders of the script's process."""
    text = project.data()["scripts"]["where.py"]["examples"]["where::1"]["text"]

    assert "('<folder>/work', '<folder>/tmp', '<home>', '<home>/keras')\n" == text


def test_two_records_are_the_same_but_for_date_and_seconds(project: Project) -> None:
    """So that a record's difference is TensorFlow's."""
    first = project.data()
    project.record("--again")
    second = project.data()
    for data in (first, second):
        del data["seconds"], data["runner"]["date"]

    assert first == second


def test_a_script_is_run_again_only_if_it_has_changed(project: Project) -> None:
    """Or if one asks for it; what has not changed is in the record as it was."""
    before = project.file.read_bytes()
    nothing = project.record()
    same = project.file.read_bytes()
    one = project.write("square.py", SQUARE.replace("0.25", "4")).record()
    changed = project.data()["scripts"]["square.py"]
    every = project.record("--again")

    assert (before, True) == (same, ": 0 scripts run" in nothing)
    assert ": 1 scripts run" in one
    assert {"text": "0.25\n"} == changed["examples"]["square::2"]
    assert ": 4 scripts run" in every


def test_the_date_of_a_record_is_that_of_its_last_run(project: Project) -> None:
    """Where nothing was run it stays; all else of the runner's is as it is found."""
    file = project.file
    old = json.loads(file.read_text())
    old["runner"]["date"] = "2020-01-01"
    file.write_text(json.dumps(old))
    project.record()
    kept = project.data()["runner"]["date"]
    project.write("square.py", SQUARE + "\n").record()

    assert "2020-01-01" == kept != project.data()["runner"]["date"]


def test_some_scripts_can_be_recorded(project: Project) -> None:
    """The rest of the record stays; a word that matches none is an error."""
    project.write("square.py", SQUARE + "\n").write("deep/look.py", LOOK + "\n")
    before = project.data()["scripts"]
    said = project.record("--only", "deep/")
    after = project.data()["scripts"]
    error = project.record("--only", "nowhere/", fails=True)

    assert ": 1 scripts run" in said
    assert ["deep/look.py"] == [path for path in before if before[path] != after[path]]
    assert f"error: no script in {project.examples} matches 'nowhere/'" in error
    assert "Traceback" not in error


def test_a_script_that_is_gone_is_gone_from_the_record(project: Project) -> None:
    """With its seconds."""
    (project.examples / "square.py").unlink()
    project.record()
    data = project.data()

    assert (
        {"deep/look.py", "old_tf1.py", "where.py"} == set(data["scripts"]) == set(data["seconds"])
    )


def test_a_record_of_another_environment_is_begun_anew(project: Project) -> None:
    """Not completed: part of it would be another runner's."""
    file = project.file
    data = json.loads(file.read_text())
    data["runner"]["numpy"] = "0.9"
    file.write_text(json.dumps(data))
    some = project.record("--only", "deep/", fails=True)
    every = project.record()

    assert f"error: {file.name} was recorded in another environment: record all of it" in some
    assert ": 4 scripts run" in every
    assert "1.0" == project.data()["runner"]["numpy"]


def test_without_a_gpu_none_is_recorded(project: Project) -> None:
    """One that is asked for and not there is an error."""
    before = project.file.read_bytes()
    said = project.record("--gpu", fails=True)

    assert "error: TensorFlow sees no GPU here; nothing has been recorded" in said
    assert before == project.file.read_bytes()


def test_a_record_that_is_broken_is_an_error_in_words(project: Project) -> None:
    """Not a traceback, and it is left as it is."""
    project.file.write_text("{")
    said = project.record(fails=True)

    assert "tf-2.99.0-cpu.json: this is not a record" in said
    assert "Traceback" not in said
    assert "{" == project.file.read_text()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_interrupted_run_leaves_the_record_as_it_was(
    project: Project, tmp_path: Path, number: signal.Signals
) -> None:
    """And no process, where it could be asked to end."""
    before = project.file.read_bytes()
    note = tmp_path / "started"
    project.write("square.py", SQUARE.replace("0.25", "4"))
    hang = f'"""Hangs."""\nimport time\nopen({str(note)!r}, "w").close()\ntime.sleep(60)\n'
    project.write("a_hang.py", hang)
    started = subprocess.Popen(
        project.command("--again", "--jobs", "2"),
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # a terminal's Ctrl-C goes to all of a group
    )
    family: list[psutil.Process] = []
    try:
        assert wait(note.exists)
        family = psutil.Process(started.pid).children(recursive=True)
        os.killpg(started.pid, number)
        started.wait(60)

        assert before == project.file.read_bytes()
        assert [project.file] == list(project.out.iterdir())
        if number != signal.SIGKILL:
            assert all_gone([process.pid for process in family], 3)
    finally:
        started.kill()
        started.wait()
        for process in family:
            if process.is_running():
                process.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_that_comes_within_a_fork_is_not_lost(tmp_path: Path, number: int) -> None:
    """Python drops what its handler raises there; the run ends all the same, with its scripts."""
    program = f"""
import os, signal
from doctested import forks
from doctested import find as scripts
from doctested.interpreter import Interpreter

signal.signal(signal.SIGINT, signal.default_int_handler)  # it may be ignored around the tests
forks.end_when_asked()
os.register_at_fork(after_in_parent=lambda: os.kill(os.getpid(), {int(number)}))
found = [scripts.Script("a.py", '"Hangs."\\nimport time\\ntime.sleep(60)\\n')]
list(forks.run_all(found, lambda: Interpreter((), {{}}), {{"a.py": None}}, 1, 60))
"""
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        capture_output=True,
        timeout=50,
        check=False,
    )

    assert 128 + number == done.returncode, done.stderr
    assert b"Exception ignored" in done.stderr
    assert time.monotonic() - start < 30
    assert list(tmp_path.iterdir()) == []


@pytest.mark.filterwarnings("ignore")
def test_the_command_records_with_tensorflow(tmp_path: Path) -> None:
    """A program of today, and one of TensorFlow 1 through `compat.v1`, without an error."""
    today = with_example("int(tf.reduce_sum(tf.constant([1, 2])))", "3", "import tensorflow as tf")
    old = with_example(
        "tf.Session().run(tf.placeholder_with_default(3, []) + 1).item()",
        "4",
        "import tensorflow as tf",
    )
    made = Project(tmp_path, sys.executable)
    shutil.rmtree(made.examples)
    made.write("today.py", today.text).write("old_tf1.py", old.text)
    made.record()
    data = made.data()

    assert [1, 1] == [entry.get("as_expected") for entry in data["scripts"].values()], data
    assert made.file.stem == data["runner"]["name"] == versions.name_of(data["runner"])


# -- Python 3.7 ------------------------------------------------------------------------------------

FILES = sorted((ROOT / "recorder").glob("*.py"))
STANDARD = set(sys.stdlib_module_names)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_of_the_recorder_needs_python_37_alone(file: Path) -> None:
    """Its grammar, and modules of the standard library; TensorFlow is imported in functions."""
    tree = ast.parse(file.read_text(), feature_version=(3, 7))
    outer = {n for node in tree.body for n in imported(node)}
    everywhere = {n for node in ast.walk(tree) for n in imported(node)}

    assert set() == outer - STANDARD
    assert set() == everywhere - STANDARD - {"tensorflow", "keras", "numpy"}


def imported(node: ast.AST) -> set[str]:
    """The packages that a statement imports, but for this one."""
    if isinstance(node, ast.Import):
        return {alias.name.split(".")[0] for alias in node.names}
    if isinstance(node, ast.ImportFrom) and not node.level:
        return {node.module.split(".")[0]}
    return set()


def test_the_recorder_is_imported_by_python_37() -> None:
    """Where there is one; what it parses, 3.7 must also find."""
    names = [f"recorder.{file.stem}" for file in FILES if file.stem not in ("__init__", "__main__")]
    command = [python37(), "-B", "-W", "error", "-c", f"import {', '.join(names)}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert (0, "") == (done.returncode, done.stderr)


# -- Releases and their environments ---------------------------------------------------------------

RELEASES = versions.releases()


def pinned(release: versions.Release) -> dict[str, str]:
    """The packages of a release's frozen list."""
    lines = release.frozen.read_text().splitlines()
    return dict(line.split("==") for line in lines if "==" in line)


def tensorflow_of(release: versions.Release) -> str:
    """TensorFlow's version in a release's frozen list."""
    packages = pinned(release)
    names = ("tensorflow", "tensorflow-cpu", "tf-nightly-cpu")
    return next(packages[name] for name in names if name in packages)


def test_a_version_is_every_release_of_it() -> None:
    """And no other that begins like it."""

    def names(word: str) -> list[str]:
        return [release.name for release in versions.matching(word)]

    assert ["2.16.1", "2.16.2", "2.16.2-keras-3.15.1"] == names("2.16")
    assert ["2.16.2"] == names("2.16.2")
    assert ["2.2.3", "2.2.3-python-3.7"] == names("2.2")
    assert [release.name for release in RELEASES] == names("all")


@pytest.mark.parametrize("word", ["3.0", "2.1.5", "", "newest", "2.1x"])
def test_a_version_that_is_not_there_names_those_that_are(word: str) -> None:
    """So that one need not look for the table."""
    with pytest.raises(LookupError, match=r"no release .* in recorder/versions.tsv; .*1.15.5, 2.0"):
        versions.matching(word)


def test_no_version_is_left_out() -> None:
    """TensorFlow 1.15, then each 2.x up to the newest: none is missing, none is out of order."""
    minors = [tuple(map(int, release.name.split(".")[:2])) for release in RELEASES]

    assert [(1, 15), *((2, minor) for minor in range(23))] == sorted(set(minors))
    assert minors == sorted(minors)
    assert len(RELEASES) == len({release.name for release in RELEASES})


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.name)
def test_a_release_has_its_environment_its_name_and_its_record(release: versions.Release) -> None:
    """Its frozen list pins its TensorFlow, and the name that this gives is the record's."""
    keras = versions.keras_of(release)
    version = tensorflow_of(release)
    facts = {"tensorflow": version, "keras": keras or "2.15.0", "device": "CPU"}
    facts.update(python=f"{release.python}.1", numpy=pinned(release)["numpy"])

    assert release.name.split("-")[0] == version
    assert all("==" in line for line in release.frozen.read_text().splitlines())
    assert keras == next((v for k, v in pinned(release).items() if is_keras_3(k, v)), None)
    assert release.runner == versions.name_of(facts)
    assert release.runner == record.read(ROOT / "records" / f"{release.runner}.json").name


def is_keras_3(name: str, version: str) -> bool:
    """Whether a package is Keras, of its own versions."""
    return name in ("keras", "keras-nightly") and version.startswith("3")


def test_every_list_and_every_record_has_its_release() -> None:
    """In the other direction: nothing is left over; a record of a GPU has no release."""
    lists = {file.stem for file in (ROOT / "recorder" / "frozen").iterdir()}
    kept = {file.stem for file in (ROOT / "records").glob("*.json") if "-gpu" not in file.stem}

    assert {release.name for release in RELEASES} == lists
    assert {release.runner for release in RELEASES} == kept


def test_another_keras_is_named() -> None:
    """Where a release has another one than that of its time."""
    gpu = {"device": "GPU", "gpu": "NVIDIA H100 80GB HBM3, NVIDIA H100 80GB HBM3"}

    assert "tf-2.21.0-keras-9.9.9-gpu-nvidia-h100-80gb-hbm3" == versions.name_of(
        {"tensorflow": "2.21.0", "keras": "9.9.9", **gpu}
    )
    assert "tf-2.99.0.dev1-cpu" == versions.name_of(
        {"tensorflow": "2.99.0-dev1", "keras": "3.1", "device": "CPU"}
    )


def test_a_python_that_is_not_there_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where pyenv has one, it is that."""
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    uv(tmp_path / "bin", monkeypatch)
    with pytest.raises(
        environments.EnvironmentMissing, match=r"^Python 3.99 is not at hand: `uv python install"
    ):
        environments.python("3.99")
    file = tmp_path / "versions" / "3.99.1" / "bin" / "python"
    file.parent.mkdir(parents=True)
    file.touch()

    assert str(file) == environments.python("3.99")


def uv(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a ``uv`` that finds nothing before all others."""
    folder.mkdir()
    (folder / "uv").write_text("#!/bin/sh\necho nothing >&2\nexit 2\n")
    (folder / "uv").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def test_without_uv_it_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Be it to find a Python, or to make an environment."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))

    with pytest.raises(environments.EnvironmentMissing, match="uv"):
        environments.python("3.99")


def releases(*words: str) -> subprocess.CompletedProcess:
    """Ask for releases to be recorded."""
    command = [sys.executable, "-m", "doctested.environments", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_release_that_is_not_there_is_an_error_before_anything_is_made() -> None:
    """It names those that there are."""
    done = releases("2.15", "9.9")

    assert (2, "") == (done.returncode, done.stdout)
    assert "no release '9.9' in recorder/versions.tsv; there are: 1.15.5, 2.0.4" in done.stderr


def test_options_of_the_recorder_may_stand_before_the_release() -> None:
    """Their values are no releases."""
    done = releases("--only", "functions/", "9.9")

    assert "no release '9.9'" in done.stderr
