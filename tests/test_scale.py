"""The scripts that start processes leave none behind when they have ended."""

from pathlib import Path

import pytest

from doctested.processes import Processes
from doctested.run import PRELOAD, run
from doctested.source import script
from tf_site.tensorflow import TensorFlow
from watch import descendants, wait

EXAMPLES = Path(__file__).parent.parent / "examples"
STARTS = ("Process(", "ProcessPoolExecutor(", "Popen(", "subprocess.run(", "os.fork(")
SCRIPTS = sorted(
    file.relative_to(EXAMPLES).as_posix()
    for file in EXAMPLES.rglob("*.py")
    if any(word in file.read_text() for word in STARTS)
)


@pytest.fixture(scope="module")
def processes(tmp_path_factory: pytest.TempPathFactory):
    """A warm process, as the scripts' tests have it."""
    found = Processes(TensorFlow(), tmp_path_factory.mktemp("scale"), PRELOAD)
    yield found
    found.close()


def test_there_are_scripts_that_start_processes() -> None:
    assert {"scale/worker_killed.py", "scale/killed_fit.py"} <= set(SCRIPTS)


@pytest.mark.parametrize("path", SCRIPTS)
def test_a_script_leaves_no_process(path: str, processes: Processes, tmp_path: Path) -> None:
    """Killed, served or waited for: the warm process has no descendant when the script is over."""
    way = processes.runner.way(path, {"tensorflow": "2.21"})
    ran = run(script.read(EXAMPLES, path), way, processes, tmp_path, 120)

    assert ran.ended is None, ran.log
    assert ran.outcomes
    assert wait(lambda: not descendants(processes.warm.process.pid), 10)
