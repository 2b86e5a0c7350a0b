"""The scripts of the section on scale leave no process behind when they have ended."""

from pathlib import Path

import psutil
import pytest

from doctested.processes import Processes
from doctested.run import PRELOAD, run_all
from doctested.source import script
from tf_site.tensorflow import TensorFlow
from watch import descendants, wait

EXAMPLES = Path(__file__).parent.parent / "examples"
STARTS = ("Process(", "ProcessPoolExecutor(", "os.fork(")
SCRIPTS = [
    file.relative_to(EXAMPLES).as_posix()
    for file in sorted((EXAMPLES / "scale").glob("*.py"))
    if any(word in file.read_text() for word in STARTS)
]


@pytest.mark.timeout(600)
def test_scripts_that_start_processes_leave_none(tmp_path: Path) -> None:
    """Killed, served or waited for: the warm process has no descendant when they are over."""
    processes = Processes(TensorFlow(), tmp_path, PRELOAD)
    ways = {path: processes.runner.way(path, {"tensorflow": "2.21"}) for path in SCRIPTS}
    scripts = [script.read(EXAMPLES, path) for path in SCRIPTS]
    ran = {one.path: came for one, came in run_all(scripts, ways, processes, 2, 120)}
    warm = processes.warm.process.pid
    gone = wait(lambda: not descendants(warm), 10)
    left = [] if gone else [psutil.Process(pid).cmdline() for pid in descendants(warm)]
    processes.close()

    assert {"scale/worker_killed.py", "scale/killed_fit.py"} <= set(SCRIPTS)
    assert dict.fromkeys(SCRIPTS) == {path: came.ended for path, came in ran.items()}
    assert all(came.outcomes for came in ran.values())
    assert [] == left
