"""Nothing stale, nothing dirty: what a build executes again, and what it leaves in its pages."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sphinx.errors import ExtensionError

from recorded import record
from sites import PAGE, SQUARE, Site
from watch import all_gone

CUBE = SQUARE.replace("square(3)", "square(2)").replace("    9\n", "    4\n")
TWO = {
    "square.py": SQUARE,
    "cube.py": CUBE,
    "index.md": PAGE + "\n```{toctree}\ncube\n```\n",
    "cube.md": PAGE.replace("square.py", "cube.py"),
}


@pytest.fixture
def built(site: Site) -> Site:
    """A site of two pages that has been built."""
    result = site.write(TWO).build()

    assert result.warnings == ""
    assert {"index", "cube"} == result.executed
    return site


def test_without_a_change_nothing_is_executed(built: Site) -> None:
    """Not on the next build, nor on one that reads every page anew."""
    again, anew = built.build(), built.build(freshenv=True)

    assert (set(), set()) == (again.executed, anew.executed)
    assert (again.said["executed"], again.said["from_cache"]) == (0, 2)
    assert anew.cells() == [("square(3)", "9")]


def test_a_changed_script_executes_the_pages_that_show_it(built: Site) -> None:
    """And no other page; the output is the new one."""
    result = built.write({"square.py": SQUARE.replace("3", "4").replace("9", "16")}).build()

    assert {"index"} == result.executed
    assert result.cells() == [("square(4)", "16")]


THREE = {
    "index.md": """
        # Page
        ```{example} square.py
        ```
        ```{example} count.py
        ```
        ```{example} first_old.py
        ```
    """,
    "square.py": SQUARE,
    "count.py": """
        '''Count how often this is run.'''

        from os import environ
        from pathlib import Path

        file = Path(environ["HOME"]) / "ran"
        file.write_text(file.read_text() + "x" if file.exists() else "x")


        def often():
            '''Say how often this was run.

            >>> often()
            1
            '''
            return len(file.read_text())
    """,
    "first_old.py": "def old():\n    '''Old.\n\n    >>> 'the same'\n    'the same'\n    '''\n",
}


def test_a_build_in_a_hurry_runs_the_scripts_that_changed(site: Site) -> None:
    """The page's others keep their outputs; a build that is not in a hurry runs all of them."""
    assert "" == site.write(THREE).build().warnings
    site.write({"square.py": SQUARE.replace("3", "4").replace("9", "16")})
    hurried = site.build(hurry=True)
    shown = hurried.cells()
    site.write({"index.md": THREE["index.md"].replace("Page", "Another page")})
    again = site.build(hurry=True)
    shown_again = again.cells()
    whole = site.build(freshenv=True)

    assert [("square(4)", "16"), ("often()", "1"), ("'the same'", "'the same'")] == shown
    assert ("", "", shown) == (hurried.warnings, again.warnings, shown_again)
    assert (1, 2) == (hurried.said["executed"], hurried.said["from_cache"])
    assert "examples/square.py:7" in hurried.status
    assert "examples/count.py" not in hurried.status
    assert 3 == whole.said["executed"]
    assert "examples/count.py:13: what is shown is not what is asserted" in whole.warnings


def test_a_build_in_a_hurry_tells_what_is_wrong_until_it_is_mended(site: Site) -> None:
    """A script that failed is run again with each build, alone."""
    site.write(THREE).build()
    site.write({"square.py": SQUARE.replace("9", "10")})
    bad, still, mended = (
        site.build(hurry=True),
        site.build(hurry=True),
        site.write({"square.py": SQUARE}).build(hurry=True),
    )

    assert "examples/square.py:7: what is shown is not" in bad.warnings
    assert bad.warnings == still.warnings
    assert ("", 0) == (mended.warnings, mended.said["executed"])


def test_a_build_in_a_hurry_runs_nothing_for_a_script_that_a_page_shows_no_more(site: Site) -> None:
    """What is left is as it was."""
    site.write(THREE).build()
    fewer = THREE["index.md"].replace("        ```{example} square.py\n        ```\n", "")
    result = site.write({"index.md": fewer}).build(hurry=True)

    assert ("", set()) == (result.warnings, result.executed)
    assert [("often()", "1"), ("'the same'", "'the same'")] == result.cells()


def test_a_build_in_a_hurry_runs_a_page_with_cells_of_its_own_whole(site: Site) -> None:
    """They may use what any script has left."""
    own = (
        THREE["index.md"].rstrip()
        + "\n        ```{code-cell} python3\n        1 + 1\n        ```\n"
    )
    assert "" == site.write({**THREE, "index.md": own}).build().warnings
    result = site.write({"first_old.py": THREE["first_old.py"] + "\n"}).build(hurry=True)

    assert 3 == result.said["executed"]


def test_a_changed_template_writes_the_pages_of_scripts_again(built: Site) -> None:
    """They are no pages of text, which Sphinx itself sees to."""
    templates = built.folder / "templates"
    templates.mkdir()
    for word in ("first", "second"):
        text = "{% extends '!page.html' %}{% block body %}{{ super() }}WORD{% endblock %}"
        (templates / "page.html").write_text(text.replace("WORD", word))
        result = built.build(templates_path=["templates"], exclude_patterns=["templates"])
        assert word in result.html("examples/square").get_text()
        assert word in result.html("index").get_text()
        assert set() == result.executed


def test_a_change_to_prose_executes_nothing(built: Site) -> None:
    """The page is written anew, with the outputs that it had."""
    result = built.write({"cube.md": "Words before.\n" + TWO["cube.md"]}).build()

    assert set() == result.executed
    assert "Words before." in result.html("cube").get_text()
    assert result.cells("cube") == [("square(2)", "4")]


@pytest.mark.parametrize("variable", ["PLAIN_VERSION", "PLAIN_DEVICE", "TZ"])
def test_another_environment_executes_everything(
    built: Site, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    """A version, a device or a variable that outputs depend on is part of the cache's key."""
    monkeypatch.setenv(variable, "other")
    other = built.build()
    monkeypatch.delenv(variable)
    back = built.build()

    assert ({"index", "cube"}, set()) == (other.executed, back.executed)


def test_another_extension_executes_everything(
    built: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The text of the modules that execute is part of the cache's key."""
    monkeypatch.setattr("doctested.sphinx.execute.cache._EXECUTING", (Path(__file__),))

    assert {"index", "cube"} == built.build().executed


def test_a_script_that_appears_is_shown_by_the_next_build(site: Site) -> None:
    """A page depends on a script before it is there."""
    missing = site.write({"index.md": PAGE}).build()
    result = site.write({"square.py": SQUARE}).build()

    assert "[example.script]" in missing.warnings
    assert result.warnings == ""
    assert result.cells() == [("square(3)", "9")]


def test_a_script_that_goes_while_a_build_runs_is_named(site: Site) -> None:
    """The build ends; the next one shows it when it is back."""
    gone = SQUARE.replace('"""Squares."""', '"""Squares."""\nimport os')
    gone = gone.replace("    >>> square(3)\n", "    >>> os.remove(PLACE)\n    >>> square(3)\n")
    file = site.folder / "examples" / "square.py"
    site.write({"index.md": PAGE, "square.py": gone.replace("PLACE", repr(str(file)))})
    record(site.folder, "2.0")
    with pytest.raises(
        ExtensionError,
        match=r"^examples/square\.py:1: there is no script .* in examples/\nmend: build again$",
    ):
        site.build()
    back = site.write({"square.py": SQUARE}).build()

    assert [("square(3)", "9")] == back.cells()


def test_what_a_killed_build_left_is_removed_by_the_next(
    built: Site, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Folders of builds that still run stay."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    ended = subprocess.Popen(["true"])
    ended.wait()
    left, held, other = (
        tmp_path / name for name in (f"page-{ended.pid}-a", f"page-{os.getpid()}-a", "page-of-mine")
    )
    for folder in (left, held, other):
        (folder / "deep").mkdir(parents=True)
    built.build()

    assert not left.exists()
    assert held.exists()
    assert other.exists()


def test_a_wrong_output_is_warned_of_until_it_is_mended(built: Site) -> None:
    """It is not kept, though nothing changes between two builds."""
    built.write({"square.py": SQUARE.replace("9", "10")})
    first, second = built.build(), built.build()
    mended = built.write({"square.py": SQUARE}).build()

    assert "[example.mismatch]" in first.warnings
    assert "[example.mismatch]" in second.warnings
    assert second.said["unexplained"] == 1
    assert (mended.warnings, mended.said["unexplained"]) == ("", 0)


@pytest.mark.parametrize("damage", ["database", "notebook", "lost"])
def test_a_corrupt_cache_is_begun_anew(built: Site, damage: str) -> None:
    """The build says so and goes on."""
    folder = next((built.folder / "_build/examples/cache").iterdir())
    if damage == "database":
        (folder / "global.db").write_bytes(b"this is not a database, and longer than its header")
    for notebook in folder.rglob("base.ipynb"):
        if damage == "notebook":
            notebook.write_text('{"cells": [')
        elif damage == "lost":
            notebook.unlink()
    result = built.build(freshenv=True)

    assert result.warnings == ""
    assert {"index", "cube"} == result.executed
    assert "has been thrown away" in result.status
    assert set() == built.build(freshenv=True).executed


def test_a_cold_parallel_build_does_not_race_on_the_cache(site: Site) -> None:
    """Thirty pages, four readers, no warning."""
    pages = {f"page{n}.md": f"---\norphan: true\n---\n{PAGE}\n{n}\n" for n in range(30)}
    scripts = {f"script{n}.py": SQUARE for n in range(30)}
    pages = {k: v.replace("square.py", f"script{k[4:-3]}.py") for k, v in pages.items()}
    result = site.write({**pages, **scripts, "index.md": "# Index"}).build(parallel=4)

    assert result.warnings == ""
    assert 30 == len(result.executed) == result.said["examples"]
    assert result.cells("page17") == [("square(3)", "9")]


def test_two_builds_in_two_folders_give_the_same_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Byte by byte; only the date of the receipt could differ, and SOURCE_DATE_EPOCH sets it."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    files = []
    for name in ("one", "another"):
        site = Site(tmp_path / name).write(TWO)
        site.build()
        html = site.folder / "_build" / "html"
        pages = [*html.rglob("*.html"), *html.rglob("*.py")]
        files.append({str(file.relative_to(html)): file.read_bytes() for file in pages})

    assert files[0] == files[1]
    assert "examples/square.html" in files[0]


def test_ordinary_kernels_give_the_same_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where forking is not to be had, or not wanted, only the speed is another."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    warm = Site(tmp_path / "warm").write(TWO).build()
    cold = Site(tmp_path / "cold").write(TWO).build(example_warm=False)

    assert cold.warnings == ""
    assert str(warm.html()) == str(cold.html())


@pytest.mark.skipif(sys.platform != "linux", reason="it asks /proc what the processes were given")
def test_a_script_sees_nothing_of_the_callers_environment(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A secret cannot reach an output: neither the process nor its parent has it."""
    monkeypatch.setenv("SECRET_TOKEN", "hidden")
    script = '''
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
        with open(f"/proc/{os.getppid()}/environ") as stream:
            return [own, started, "SECRET_TOKEN" in stream.read()]
    '''
    page = "# Look\n\n```{example} look.py\n```\n"
    result = site.write({"look.py": script, "index.md": page}).build()

    assert result.warnings == ""


@pytest.mark.skipif(sys.platform != "linux", reason="the script looks for it in /proc")
@pytest.mark.parametrize("told", ["printed", "raised", "not asserted"])
def test_a_secret_that_a_script_finds_reaches_no_page(
    site: Site, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, told: str
) -> None:
    """Wherever it read it: page, cache and log do not have it."""
    monkeypatch.setenv("DEPLOY_TOKEN", "ghp-4711-hidden")
    other = subprocess.Popen(["sleep", "60"])  # this process's own /proc shows what it began with
    request.addfinalizer(lambda: (other.kill(), other.wait()))
    statement = {
        "printed": ">>> print(look())  # doctest: +ELLIPSIS\n    it is ...",
        "raised": ">>> raise ValueError(look())  # doctest: +ELLIPSIS\n"
        "    Traceback (most recent call last):\n    ValueError: it is ...",
        "not asserted": ">>> look()\n    1",
    }[told]
    script = f'''
"""Looks around."""
import os


def look():
    """Return what the builder was given.

    {statement}
    """
    with open("/proc/{other.pid}/environ") as stream:
        lines = stream.read().split(chr(0))
    return "it is " + "".join(line for line in lines if "TOKEN" in line)
'''
    page = "# Look\n\n```{example} look.py\n```\n"
    result = site.write({"look.py": script, "index.md": page}).build()
    files = [file for file in (site.folder / "_build").rglob("*") if file.is_file()]

    assert [] == [file for file in files if b"ghp-4711-hidden" in file.read_bytes()]
    assert 1 == result.warnings.count("WARNING")
    assert "DEPLOY_TOKEN" in result.warnings
    assert "hidden" not in result.warnings


SENT = {  # what a script may do to the messages of its kernel: what it does, and the fault
    "unsigned": ("import json; json.dumps = lambda *a, **k: '{}'", "forged|died|timeout"),
    "another outcome": (
        "from IPython.display import display; display({MIME: {'text': '1\\n'}}, raw=True)",
        "forged",
    ),
    "no outcome": (
        "import IPython.display, sys; from IPython import get_ipython; "
        "get_ipython().display_pub.publish = lambda *a, **k: None",
        "forged",
    ),
}


@pytest.mark.parametrize("name", SENT)
def test_a_script_that_meddles_with_its_messages_fails_its_page_alone(
    site: Site, name: str
) -> None:
    """The others are built, and nothing that it says of itself is shown."""
    does, faults = SENT[name]
    script = f'''
"""Meddles."""

MIME = "application/vnd.example.outcome+json"


def meddle():
    """Return two, and expect one.

    >>> meddle()
    1
    """
    {does}
    return 2
'''
    pages = {
        "bad.md": "---\norphan: true\n---\n# Bad\n\n```{example} bad.py\n```\n",
        "bad.py": script,
        "index.md": PAGE,
        "square.py": SQUARE,
    }
    result = site.write(pages).build(nb_execution_timeout=3)

    assert [("square(3)", "9")] == result.cells()
    assert "bad.md:6: WARNING: examples/bad.py:9: " in result.warnings
    assert any(f"[example.{fault}]" in result.warnings for fault in faults.split("|"))


def test_a_hostile_page_does_not_reach_another(site: Site) -> None:
    """Global settings, files, modules, random state: each page starts afresh."""
    hostile = '''
    """Changes what it can."""
    import builtins
    import os
    import random
    import sys


    def harm():
        """Change everything.

        >>> harm()
        """
        builtins.print = None
        os.environ["HARMED"] = "yes"
        sys.modules["json"] = None
        random.seed(1)
        sys.path.clear()
        with open("harmed", "w") as stream:
            stream.write("yes")
    '''
    victim = '''
    """Expects a fresh process."""
    import os


    def look():
        """Return what is left of the others.

        >>> look()
        fresh
        (None, [], 'JSONDecodeError')
        """
        import json

        print("fresh")
        return os.environ.get("HARMED"), os.listdir("."), json.JSONDecodeError.__name__
    '''
    files = {"harm.py": hostile, "look.py": victim, "index.md": "# Index"}
    for number in range(4):
        name = "harm" if number % 2 == 0 else "look"
        files[f"page{number}.md"] = (
            f"---\norphan: true\n---\n# {number}\n\n```{{example}} {name}.py\n```\n"
        )
    result = site.write(files).build(example_jobs=1)

    assert result.warnings == ""
    assert len(result.executed) == 4


def test_no_process_and_no_file_is_left(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither after a good build, nor after one whose kernels died, hung, or started others."""
    temporary = site.folder.parent / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    script = '''
    """Leaves a child, then ends badly."""
    import os
    import subprocess
    import time


    def leave():
        """Start a child that would outlive us.

        >>> leave()
        >>> {}
        """
        with open(os.environ["HOME"] + "/child", "a") as stream:
            child = subprocess.Popen(["sleep", "600"])
            child.returncode = 0  # else Python warns that it still runs
            stream.write(str(child.pid) + "\\n")
    '''
    endings = ("None", "time.sleep(60)", "os.kill(os.getpid(), 9)")
    files = {"index.md": "# Index"}
    for number, ending in enumerate(endings):
        files[f"leave{number}.py"] = script.replace("{}", ending)
        files[f"page{number}.md"] = (
            f"---\norphan: true\n---\n# {number}\n\n```{{example}} leave{number}.py\n```\n"
        )
    result = site.write(files).build(nb_execution_timeout=2)
    children = (site.folder / "_build/examples/home/child").read_text().split()

    assert len(children) == 4  # what is killed from outside is tried once more
    assert result.warnings.count("WARNING") == 2
    assert all_gone([int(pid) for pid in children])
    assert list(temporary.iterdir()) == []


def test_a_process_that_is_killed_from_outside_is_tried_once_more(site: Site) -> None:
    """As when memory was short: the second time it goes well, and nobody is troubled."""
    script = '''
    """Dies once."""
    import os


    def work():
        """Work, at the second try.

        >>> work()
        'done'
        """
        file = os.environ["HOME"] + "/tried"
        if not os.path.exists(file):
            open(file, "w").close()
            os.kill(os.getpid(), 9)
        return "done"
    '''
    page = "# Work\n\n```{example} work.py\n```\n"
    result = site.write({"work.py": script, "index.md": page}).build()

    assert "" == result.warnings
    assert [("work()", "'done'")] == result.cells()


@pytest.fixture
def small_memory() -> Iterator[Path]:
    """A control group whose processes share 200 MB; where none can be made, the test is skipped."""
    own = next(
        (
            line.split(":")[2]
            for line in Path("/proc/self/cgroup").read_text().splitlines()
            if line.split(":")[1] == "memory"
        ),
        None,
    )
    folder = Path(f"/sys/fs/cgroup/memory{own}/examples-{os.getpid()}")
    try:
        folder.mkdir()
        (folder / "memory.limit_in_bytes").write_text(str(200 * 10**6))
    except OSError as error:
        pytest.skip(f"no control group for memory (Linux's first kind, as root): {error}")
    yield folder
    folder.rmdir()


@pytest.mark.skipif(not Path("/proc/self/cgroup").exists(), reason="Linux alone has such groups")
def test_a_script_that_takes_all_memory_is_one_message(site: Site, small_memory: Path) -> None:
    """The system ends it, twice; its page says why, the other page is not troubled."""
    script = '''
    """Takes what there is."""
    import os


    def take(megabytes):
        """Take some memory, in a group that has little.

        >>> len(take(100))
        100
        >>> len(take(400))
        400
        """
        with open("GROUP/cgroup.procs", "w") as stream:
            stream.write(str(os.getpid()))
        return [bytearray(os.urandom(10**6)) for _ in range(megabytes)]
    '''.replace("GROUP", str(small_memory))
    large = "---\norphan: true\n---\n# Large\n\n```{example} large.py\n```\n"
    result = site.write({**TWO, "large.py": script, "large.md": large}).build()

    assert result.warnings.count("WARNING") == 1
    assert ">>> len(take(400))" in result.warnings
    assert "ended with signal SIGKILL: the system had no memory left for it" in result.warnings
    assert [("square(3)", "9")] == result.cells()
    assert (small_memory / "cgroup.procs").read_text() == ""


def test_status_says_what_the_build_did(built: Site) -> None:
    """Counts, seconds for each page, and the environment."""
    said = json.loads((built.folder / "_build/html/status.json").read_text())

    assert {"index", "cube"} == set(said.pop("seconds"))
    assert said == {
        "pages": 2,
        "scripts": 2,
        "examples": 2,
        "asserted": 2,
        "without_output": 0,
        "measured": 0,
        "unexplained": 0,
        "executed": 2,
        "from_cache": 0,
        "environment": {"python": "3", "numpy": "1.0", "device": "CPU", "platform": "Test"},
    }


def test_a_page_that_goes_takes_its_numbers_along(built: Site) -> None:
    """What is kept of pages follows the pages."""
    (built.folder / "cube.md").unlink()
    result = built.write({"index.md": PAGE}).build()

    assert (result.said["pages"], result.said["examples"]) == (1, 1)


def test_only_some_pages_can_be_built(built: Site) -> None:
    """The others are left out as if they were not there."""
    shutil.rmtree(built.folder / "_build")
    result = built.build(example_only="cube", suppress_warnings=["toc"])

    assert {"index", "cube"} == result.executed
    assert result.warnings == ""


def test_the_slowest_examples_are_named(site: Site) -> None:
    """With file and line, after the build."""
    slow = SQUARE.replace("return x * x", "import time; time.sleep(0.2); return x * x")
    result = site.write({"square.py": slow, "index.md": PAGE}).build()

    assert "s  examples/square.py:7\n" in result.status
