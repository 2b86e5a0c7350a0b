"""The command that records every script on one runner, whole or not at all."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import psutil
import pytest

from doctested import environments
from recorded import change
from sites import ROOT
from small_scripts import SQUARE, with_example
from tf_site.tensorflow import TensorFlow
from watch import all_gone, wait

RUNNER = "tf_site.tensorflow:TensorFlow"
OURS = {
    "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
    "PYTHONDONTWRITEBYTECODE": "1",
}


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
    return os.getcwd(), tempfile.gettempdir(), os.path.expanduser("~")
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
        return [self.interpreter, "-m", "doctested", "--runner", RUNNER, *places, *words]

    def record(self, *words: str, fails: bool = False) -> str:
        """Record; returns what it said."""
        done = subprocess.run(
            self.command(*words),
            cwd=ROOT,
            env={**os.environ, "SECRET_TOKEN": "hidden", **OURS},
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


def test_folders_of_a_run_have_words_in_its_record(project: Project) -> None:
    """The home of the clean environment, and the folders of the script's process."""
    text = project.data()["scripts"]["where.py"]["examples"]["where::1"]["text"]

    assert "('<folder>/work', '<folder>/tmp', '<home>')\n" == text


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
    change(file, date="2020-01-01")
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
    change(file, numpy="0.9")
    some = project.record("--only", "deep/", fails=True)
    every = project.record()

    assert f"error: {file.name} was recorded in another environment: record all of it" in some
    assert ": 4 scripts run" in every
    assert "1.0" == project.data()["runner"]["numpy"]


def test_without_a_gpu_none_is_recorded(project: Project) -> None:
    """One that is asked for and not there is an error."""
    before = project.file.read_bytes()
    said = project.record("--gpu", fails=True)

    assert "error: there is no GPU here; nothing has been recorded" in said
    assert before == project.file.read_bytes()


def test_a_record_that_is_broken_is_an_error_in_words(project: Project) -> None:
    """Not a traceback, and it is left as it is."""
    project.file.write_text("{")
    said = project.record(fails=True)

    assert "tf-2.99.0-cpu.json: this is not a record" in said
    assert "Traceback" not in said
    assert "{" == project.file.read_text()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_may_be_cut_short_keeps_what_ran(
    project: Project, tmp_path: Path, number: signal.Signals
) -> None:
    """The record is whole, and the next run completes it."""
    before = project.data()
    shutil.rmtree(project.out)
    note, first = tmp_path / "started", tmp_path / "first"
    first.write_text("where.py\nsquare.py\n")
    hang = f'"""Hangs."""\nimport time\nopen({str(note)!r}, "w").close()\ntime.sleep(60)\n'
    project.write("a_hang.py", hang)
    started = subprocess.Popen(
        project.command("--partly", "--jobs", "1", "--first", str(first)),
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path), **OURS},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        assert wait(note.exists)
        os.killpg(started.pid, number)
        assert started.wait(60) != 0
    finally:
        started.kill()
        started.wait()

    cut = project.data()
    assert list(cut["scripts"]) == ["square.py", "where.py"]
    assert cut["scripts"] == {path: before["scripts"][path] for path in cut["scripts"]}

    (project.examples / "a_hang.py").unlink()
    project.record("--partly")
    assert project.data()["scripts"] == before["scripts"]


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
        env={**os.environ, "TMPDIR": str(tmp_path), **OURS},
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
    assert made.file.stem == data["runner"]["name"] == TensorFlow().record_name(data["runner"])
