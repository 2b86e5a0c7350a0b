"""Scripts under pytest: real items, each script in a process of its own."""

import pytest

pytest_plugins = ["pytester"]

INI = """
[pytest]
addopts = --import-mode=importlib -p no:cacheprovider
doctest_optionflags = NUMBER
example_root = examples
example_runner = plain_runner:Plain
pythonpath = {root}/src {root} {tests}
"""

SCRIPT = '''
"""Squares."""


def square(x):
    """Return x times x.

    >>> square(3)
    {}
    >>> square(0.1)
    0.010
    """
    return x * x


class Cube:
    """Cubes."""

    def of(self, x):
        """Return x three times.

        >>> Cube().of(2)
        8
        """
        return x * x * x
'''


@pytest.fixture
def project(pytester: pytest.Pytester, request: pytest.FixtureRequest) -> pytest.Pytester:
    """A project with an empty folder of scripts."""
    root = request.config.rootpath
    pytester.makeini(INI.format(root=root, tests=root / "tests"))
    pytester.makeconftest('pytest_plugins = ["doctested.pytest_plugin"]')
    pytester.mkdir("examples")
    return pytester


def write(project: pytest.Pytester, name: str, text: str) -> None:
    """Write a script."""
    (project.path / "examples" / name).write_text(text)


def one(name: str, examples: str, body: str = "\n    return None\n", head: str = "") -> str:
    """A script of one function, with these examples."""
    indented = examples.replace("\n", "\n    ")
    head = f'"""Shows {name}."""\n\n{head}\n\n\n'
    return f'{head}def {name}():\n    """Do {name}.\n\n    {indented}\n    """{body}'


def run(project: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    """Run pytest on the scripts."""
    return project.runpytest_subprocess("examples", *arguments)


def test_each_docstring_with_examples_is_a_test(project: pytest.Pytester) -> None:
    """Named by its script and object; `-k` picks some."""
    write(project, "square.py", SCRIPT.format(9))
    every, some = run(project, "-v"), run(project, "-v", "-k", "Cube")

    every.assert_outcomes(passed=2)
    every.stdout.fnmatch_lines([f"examples/square.py::{n} PASSED*" for n in ("square", "Cube::of")])
    some.assert_outcomes(passed=1, deselected=1)


def test_a_difference_names_script_line_and_both_outputs(project: pytest.Pytester) -> None:
    """And no traceback through the plugin."""
    write(project, "square.py", SCRIPT.format(10))
    result = run(project)

    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(
        ["examples/square.py:8: >>> square(3)", "expected:", "    10", "got:", "    9"]
    )
    result.stdout.no_fnmatch_line("*doctests.py*")


@pytest.mark.parametrize(
    ("statement", "cause"),
    [
        ("import os; os._exit(0)", "its process ended with status 0"),
        ("import os; os._exit(3)", "its process ended with status 3"),
        ("import os; os.kill(os.getpid(), 11)", "its process ended with signal SIGSEGV"),
        ("import os; os.kill(os.getpid(), 9)", "its process ended with signal SIGKILL"),
    ],
)
def test_a_script_that_ends_its_process_is_one_failure(
    project: pytest.Pytester, statement: str, cause: str
) -> None:
    """With its cause; the other scripts, and its own earlier tests, are as ever."""
    write(project, "crash.py", one("crash", f">>> 1\n1\n>>> {statement}"))
    write(project, "square.py", SCRIPT.format(9))
    result = run(project)

    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(
        [f"examples/crash.py:11: >>> {statement}", f"it did not come to an end: {cause}*"]
    )


def test_scripts_do_not_see_each_other(project: pytest.Pytester) -> None:
    """Each runs in a fork of its own, in an empty folder."""
    body = """
    seen = os.environ.get("SEEN"), os.listdir()
    os.environ["SEEN"] = "yes"
    os.mkdir("folder")
    return seen
    """
    script = one("look", ">>> look()\n(None, [])", body, "import os")
    for number in range(4):
        write(project, f"look{number}.py", script)

    run(project).assert_outcomes(passed=4)


def test_a_script_that_cannot_be_loaded_fails_its_tests(project: pytest.Pytester) -> None:
    """With the reason; one that is not Python cannot be collected."""
    write(project, "square.py", SCRIPT.format(9) + "\n1 / 0\n")
    loaded = run(project)
    write(project, "square.py", "def (:")
    collected = run(project)

    loaded.assert_outcomes(failed=2)
    loaded.stdout.fnmatch_lines(["examples/square.py:1: it cannot be loaded:", "ZeroDivision*"])
    collected.assert_outcomes(errors=1)
    collected.stdout.fnmatch_lines(["*examples/square.py:1: this is not Python*"])


def test_a_script_for_an_older_version_runs_on_its_way(project: pytest.Pytester) -> None:
    """As on a page; pytest's own doctests leave it out."""
    script = one("root", ">>> root()\n3.0", "\n    return older.sqrt(9)\n", "import older")
    write(project, "root_old.py", script)
    write(project, "square.py", SCRIPT.format(9))

    run(project).assert_outcomes(passed=3)
    run(project, "--doctest-modules").assert_outcomes(passed=2)


def test_a_warning_fails(project: pytest.Pytester) -> None:
    """A script must not teach what warns."""
    body = "\n    warnings.warn('old', DeprecationWarning)\n"
    script = one("warn", ">>> warn()", body, "import warnings")
    write(project, "warn.py", script)
    result = run(project)

    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*it was warned of something*DeprecationWarning: old"])


def test_the_first_failure_can_end_the_run(project: pytest.Pytester) -> None:
    """`-x` does not wait for scripts that nobody wants any more."""
    write(project, "a.py", SCRIPT.format(10))
    slow = one("slow", ">>> time.sleep(600)", "\n    return None\n", "import time")
    write(project, "b.py", slow)
    result = run(project, "-x")

    result.assert_outcomes(failed=1)
    assert result.duration < 60
