"""The warm process: what its forks are given, and that none outlives it."""

import json
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from doctested.processes import LIBRARY
from doctested.warm import Fork, WarmError, WarmProcess
from sites import ROOT
from watch import all_gone, wait

ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "PYTHONPATH": os.pathsep.join([str(LIBRARY), str(ROOT / "tests")]),
}


@pytest.fixture
def warm(tmp_path: Path) -> Iterator[WarmProcess]:
    """A warm process that has imported the tasks."""
    process = WarmProcess(["tasks"], ENVIRONMENT, tmp_path / "logs" / "warm.log")
    yield process
    process.close()


def run(warm: WarmProcess, folder: Path, task: str, *arguments: object) -> tuple[Fork, str]:
    """Run a task to its end; returns its process, and what it wrote."""
    log = folder / "log"
    fork = warm.fork(f"tasks:{task}", list(arguments), folder, log)
    fork.wait(30)
    return fork, log.read_text()


def test_a_task_runs_in_a_fork_of_its_own(warm: WarmProcess, tmp_path: Path) -> None:
    """It leads a process group, in the folder given, with the warm process's environment."""
    fork, _ = run(warm, tmp_path, "note", str(tmp_path / "seen"))
    seen = json.loads((tmp_path / "seen").read_text())

    assert fork.returncode == 0
    assert seen["forked"]
    assert fork.pid == seen["pid"] == seen["group"]
    assert str(tmp_path) == seen["folder"]
    assert set(seen["environment"]) <= {*ENVIRONMENT, "LC_CTYPE", "TMPDIR"}
    assert str(tmp_path / "tmp") == seen["temporary"]


def test_what_a_task_writes_goes_to_its_log(warm: WarmProcess, tmp_path: Path) -> None:
    """From Python, and below it."""
    _, log = run(warm, tmp_path, "speak")

    assert {"said", "warned", "below"} == set(log.split())


@pytest.mark.parametrize(
    ("task", "arguments", "status"),
    [
        ("end", [0], 0),
        ("end", [3], 3),
        ("fail", [], 1),
        ("die", [signal.SIGSEGV], -signal.SIGSEGV),
        ("die", [signal.SIGKILL], -signal.SIGKILL),
        ("nothing", [], 1),
    ],
)
def test_the_end_of_a_task_is_told(
    warm: WarmProcess, tmp_path: Path, task: str, arguments: list[int], status: int
) -> None:
    """By its exit status, or by minus the number of the signal that ended it."""
    fork, log = run(warm, tmp_path, task, *arguments)

    assert status == fork.returncode
    assert ("ValueError: it went wrong" in log) == (task == "fail")


def test_a_tasks_peak_memory_is_told(warm: WarmProcess, tmp_path: Path) -> None:
    """In MiB, and of the task alone."""
    small, _ = run(warm, tmp_path, "hold", 1)
    large, _ = run(warm, tmp_path, "hold", 200)

    assert 150 < large.peak_mb - small.peak_mb < 250


def test_tasks_run_side_by_side(warm: WarmProcess, tmp_path: Path) -> None:
    """A fork does not wait for the one before it."""
    staying = warm.fork("tasks:linger", [str(tmp_path / "ids")], tmp_path, tmp_path / "log")
    fork, _ = run(warm, tmp_path, "end", 0)

    assert (fork.poll(), staying.poll()) == (0, None)


def test_killing_a_task_kills_what_it_started(warm: WarmProcess, tmp_path: Path) -> None:
    """The whole process group goes."""
    fork = warm.fork("tasks:linger", [str(tmp_path / "ids")], tmp_path, tmp_path / "log")
    ids = wait_for_ids(tmp_path / "ids")
    with pytest.raises(subprocess.TimeoutExpired):
        fork.wait(0.1)
    fork.kill()

    assert fork.wait(10) == -signal.SIGKILL
    assert all_gone(ids)


def test_closing_kills_every_task(tmp_path: Path) -> None:
    """And what they started, though they ignore a polite signal."""
    warm = WarmProcess(["tasks"], ENVIRONMENT, tmp_path / "warm.log")
    fork = warm.fork("tasks:linger", [str(tmp_path / "ids")], tmp_path, tmp_path / "log")
    ids = wait_for_ids(tmp_path / "ids")
    warm.close()

    assert fork.poll() == -signal.SIGKILL
    assert all_gone([*ids, warm.process.pid])
    with pytest.raises(WarmError, match="the warm process has ended"):
        warm.fork("tasks:end", [0], tmp_path, tmp_path / "log")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_task_outlives_the_parent(tmp_path: Path, number: int) -> None:
    """However the parent goes: Ctrl-C, a polite signal, or none at all."""
    program = f"""
        from pathlib import Path
        from doctested.warm import WarmProcess
        warm = WarmProcess(["tasks"], {ENVIRONMENT!r}, Path("warm.log"))
        folder = Path(".").resolve()
        warm.fork("tasks:linger", [str(folder / "ids")], folder, folder / "log").wait()
    """
    parent = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)],
        cwd=tmp_path,
        env=ENVIRONMENT,
        stderr=subprocess.DEVNULL,
    )
    ids = wait_for_ids(tmp_path / "ids")
    parent.send_signal(number)
    parent.wait(10)

    assert all_gone(ids)


def test_a_warm_process_that_cannot_import_says_why(tmp_path: Path) -> None:
    """By the last lines that it wrote."""
    (tmp_path / "broken.py").write_text("raise RuntimeError('no driver')\n")
    path = {"PYTHONPATH": os.pathsep.join([ENVIRONMENT["PYTHONPATH"], str(tmp_path)])}
    warm = WarmProcess(["broken"], {**ENVIRONMENT, **path}, tmp_path / "warm.log")
    warm.ended.wait(30)
    with pytest.raises(WarmError, match="RuntimeError: no driver"):
        warm.fork("tasks:end", [0], tmp_path, tmp_path / "log")
    warm.close()


def test_a_module_that_is_missing_is_told_in_the_log(tmp_path: Path) -> None:
    """An old environment lacks some: the scripts that need it say so themselves."""
    warm = WarmProcess(["no_such_module", "tasks"], ENVIRONMENT, tmp_path / "warm.log")
    fork, _ = run(warm, tmp_path, "end", 0)
    warm.close()

    assert 0 == fork.returncode
    assert "no_such_module cannot be imported: No module" in (tmp_path / "warm.log").read_text()


def wait_for_ids(file: Path) -> list[int]:
    """The process ids that a task has noted."""
    assert wait(lambda: file.exists() and len(file.read_text().split()) == 2)
    return [int(number) for number in file.read_text().split()]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other limits")
def test_a_task_is_limited_in_memory_and_files(warm: WarmProcess, tmp_path: Path) -> None:
    """It cannot take more than the machine has, nor fill the disk, and is the first to be ended."""
    whole = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    _, told = run(warm, tmp_path, "limits")
    memory, file, score = map(int, told.split())

    assert 0 < memory <= whole
    assert 2**30 == file
    assert 500 == score
