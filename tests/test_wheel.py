"""The library from its wheel, in an environment of its own: a project that knows no TensorFlow."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from doctested import find, record, releases
from sites import PAGE, ROOT, SQUARE

PROJECT = ROOT / "tests" / "numpy_project"
CLEAN = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def run(command: list[object], folder: Path) -> str:
    """Run a command with nothing of this project in its path; what it says."""
    done = subprocess.run(
        list(map(str, command)), cwd=folder, env=CLEAN, capture_output=True, text=True, check=False
    )

    assert 0 == done.returncode, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that is built of the library's folder."""
    if not shutil.which("uv"):
        pytest.skip("uv makes the environment: `pip install uv`")
    folder = tmp_path_factory.mktemp("wheel")
    shutil.copytree(ROOT / "src", folder / "src", ignore=shutil.ignore_patterns("__pycache__"))
    run(["uv", "build", "--quiet", "--wheel", "--out-dir", folder, folder / "src"], folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel and NumPy, and nothing else of ours; its interpreter."""
    folder = tmp_path_factory.mktemp("environment") / "v"
    run(["uv", "venv", "--quiet", "--python", sys.executable, folder], folder.parent)
    made = folder / "bin" / "python"
    what = [f"{wheel}[sphinx,pytest]", "numpy==2.0.1", "--constraint", folder.parent / "versions"]
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    pinned = [line.removesuffix(" \\") for line in lines if not line.startswith(" ")]
    others = [line for line in pinned if not line.startswith("numpy==")]
    (folder.parent / "versions").write_text("\n".join(others) + "\n")
    run(["uv", "pip", "install", "--quiet", "--python", made, *what], folder.parent)
    return made


@pytest.fixture(scope="module")
def project(python: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project of NumPy, built strictly; its folder."""
    folder = tmp_path_factory.mktemp("project") / "numpy"
    shutil.copytree(PROJECT, folder, ignore=shutil.ignore_patterns("_build", "__pycache__"))
    run([python, "-m", "sphinx", "-W", "-q", ".", "_build/html"], folder)
    return folder


def test_the_wheel_holds_types_and_no_word_of_tensorflow(python: Path, wheel: Path) -> None:
    """It is installed without TensorFlow, and is typed."""
    where = "import doctested, pathlib; print(pathlib.Path(doctested.__file__).parent)"
    folder = Path(run([python, "-c", where], python.parent).strip())
    texts = [file.read_text(encoding="utf-8").lower() for file in folder.rglob("*.py")]

    assert ROOT not in folder.parents
    assert (folder / "py.typed").exists()
    assert len(texts) > 40
    assert not [text for text in texts if re.search("tensorflow|keras", text)]
    packages = run(["uv", "pip", "list", "--python", python], python.parent)
    assert "tensorflow" not in packages


def test_a_page_of_another_project_shows_what_ran_and_since_when(project: Path) -> None:
    """On NumPy, by its own runner, with what two recorded versions showed."""
    page = (project / "_build" / "html" / "index.html").read_text(encoding="utf-8")
    told = json.loads((project / "_build" / "html" / "status.json").read_text())

    assert (2, 2, 0) == (told["examples"], told["asserted"], told["unexplained"])
    assert "since NumPy 2.0" in page
    assert "2 of 2 outputs as expected." in page
    assert "with NumPy 2.0.1, Python" in page
    assert "The same on every NumPy 1.26 to 2.0 but for 1 of 2 outputs." in page


def test_what_the_site_shows_of_it_is_what_it_gives(project: Path) -> None:
    """The page about the library includes this file."""
    text = (project / "_build" / "html" / "index.html.md").read_text(encoding="utf-8")
    receipt = re.compile(r"Run on .*? with .*?\. The same")

    assert (PROJECT / "expected.md").read_text() == receipt.sub("Run on … The same", text)


def test_its_doctests_its_records_and_its_self_check_run(project: Path, python: Path) -> None:
    """Each by the command that the manual names."""
    said = run([python, "-m", "pytest", "-q", "examples"], project)
    assert "1 passed" in said

    words = ["--runner", "numpy_runner:NumPy", "--out", "new", "--releases", "records/releases.tsv"]
    said = run([python, "-m", "doctested", *words], project)
    assert "numpy-2.0.1-cpu.json: 1 scripts run in" in said
    one, other = (record.read(project / f / "numpy-2.0.1-cpu.json") for f in ("new", "records"))
    assert one.scripts == other.scripts

    said = run([python, "_build/html/index_check.pyz"], project)
    assert "2 of 2 outputs are as published." in said


def test_the_records_of_the_project_are_of_its_script_as_it_is() -> None:
    """Both releases of its table, as `python -m doctested.environments` recorded them."""
    found = find.find(PROJECT / "examples")
    table = releases.read(PROJECT / "records" / releases.FILE)
    kept = [record.read(PROJECT / "records" / f"numpy-{one.name}-cpu.json") for one in table]

    assert ["1.26.4", "2.0.1"] == [one.runner["numpy"] for one in kept]
    assert [{"standard.py"}] * 2 == [one.fresh(found) for one in kept]
    assert [True, True] == [one.frozen.exists() for one in table if one.frozen]


def test_a_project_needs_no_runner_and_no_records(python: Path, tmp_path: Path) -> None:
    """One line of settings, a script and a page."""
    (tmp_path / "examples").mkdir()
    (tmp_path / "conf.py").write_text('extensions = ["doctested.sphinx"]\n')
    (tmp_path / "examples" / "square.py").write_text(SQUARE.lstrip())
    (tmp_path / "index.md").write_text(PAGE.lstrip())
    for _ in range(2):  # what the first build has written is no page of the second
        run([python, "-m", "sphinx", "-W", "-q", "-E", ".", "_build/html"], tmp_path)
    page = (tmp_path / "_build" / "html" / "index.html").read_text(encoding="utf-8")

    assert "1 of 1 outputs as expected." in page
