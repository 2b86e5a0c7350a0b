"""Scripts run in processes of their own: what is seen is kept, and nothing stays."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from doctested.find import Script
from doctested.processes import Processes
from doctested.record import Record
from doctested.run import PRELOAD, Ran, run_all
from doctested.runner import Runner
from small_scripts import SQUARE, a_script, doing
from watch import all_gone, descendants, is_running, wait


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


@pytest.fixture
def processes(tmp_path: Path, nothing_left: None) -> Iterator[Processes]:
    """Where processes come from; it is closed before one looks whether anything is left."""
    made = Processes(Runner(), tmp_path / "processes", PRELOAD)
    yield made
    made.close()


Run = Callable[..., dict[str, Ran]]


@pytest.fixture
def run(processes: Processes) -> Run:
    """Run scripts; what came of each by its path."""

    def run(*found: Script, limit: float = 30, jobs: int = 2) -> dict[str, Ran]:
        ways = dict.fromkeys(one.path for one in found)
        return {one.path: ran for one, ran in run_all(list(found), ways, processes, jobs, limit)}

    return run


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


@pytest.mark.parametrize(("statement", "ended"), ENDINGS.values(), ids=ENDINGS)
def test_what_was_seen_before_a_process_ends_is_kept(
    run: Run, statement: str, ended: str | None
) -> None:
    """And how it ended; the script beside it is none the worse."""
    bad = doing("1 + 1", statement, "2 + 2", path="bad.py")
    ran = run(bad, a_script(SQUARE, "good.py"), limit=1.5)

    assert ended == ran["bad.py"].ended
    assert ["2\n"] == [outcome.text for outcome in ran["bad.py"].outcomes.values()]
    assert None is ran["good.py"].ended
    assert ["9\n", "0.25\n"] == [outcome.text for outcome in ran["good.py"].outcomes.values()]


def test_scripts_leave_nothing_to_each_other(run: Run, tmp_path: Path) -> None:
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


def test_a_script_that_this_python_cannot_read_says_so(run: Run) -> None:
    """As one that cannot be loaded: its error is its outcome."""
    ran = run(Script("bad.py", "def f(:\n"), doing("1", path="good.py"))

    assert ran["bad.py"].loaded.error.startswith("SyntaxError: ")
    assert ({}, None) == (ran["bad.py"].outcomes, ran["bad.py"].ended)
    assert ["1\n"] == [outcome.text for outcome in ran["good.py"].outcomes.values()]


def test_as_many_scripts_run_at_a_time_as_one_asks_for(run: Run, tmp_path: Path) -> None:
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


def test_a_script_whose_doctest_cannot_be_read_does_not_end_the_recorder(run: Run) -> None:
    """Nor does its entry: the scripts beside it are recorded."""
    bad = Script("bad.py", 'def f():\n    """\n    >>>f()\n    """\n')
    ran = run(bad)["bad.py"]
    seen = Record({"name": "a"})
    seen.add(bad, ran, {}, Runner())
    entry = seen.scripts["bad.py"]

    assert {"error", "ended"} & set(entry)


def test_who_stops_listening_ends_what_runs(processes: Processes) -> None:
    """As an interrupted run does."""
    hanging = doing("time.sleep(60)", path="hang.py")
    ways = {"a.py": None, "hang.py": None}
    done = run_all([doing("1"), hanging], ways, processes, 2, 60)
    next(done)
    before = [pid for pid in descendants(os.getpid()) if is_running(pid)]
    done.close()

    assert before
    assert all_gone(before)


@pytest.mark.parametrize("content", [None, "", "[]", '{"python": 3}', '{"python": '])
def test_what_is_kept_of_a_runner_is_made_anew_where_it_is_broken(
    processes: Processes, tmp_path: Path, content: str | None
) -> None:
    """Or gone, with the folder that it was in."""
    file = tmp_path / "deep" / "runner.json"
    if content is not None:
        file.parent.mkdir()
        file.write_text(content)
    told = processes.describe(file)

    assert "CPU" == told["device"]
    assert told == json.loads(file.read_text())
    assert [file] == list(file.parent.iterdir())
