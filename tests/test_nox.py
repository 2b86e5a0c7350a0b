"""The commands of a newcomer, on a small project: what they build, and what a failure leaves."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml

from begun import begun, environment, processes_of, until
from recorded import record
from sites import ROOT, SQUARE, small_project

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project, built once."""
    folder = small_project(tmp_path_factory.mktemp("project"))
    nox(folder, "docs")
    return folder


def nox(folder: Path, *words: str, fails: bool = False) -> str:
    """Run a session in the environment that is there; returns what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "nox", "--no-venv", "-s", *words],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout + done.stderr

    assert fails == bool(done.returncode), said
    return said


def pages(folder: Path) -> dict[str, bytes]:
    """The published site."""
    html = folder / "_build" / "html"
    return {str(file.relative_to(html)): file.read_bytes() for file in html.rglob("*.html")}


def test_docs_builds_the_site_and_says_where_it_is(project: Path) -> None:
    """A second time it executes nothing."""
    said = nox(project, "docs")
    status = json.loads((project / "_build" / "html" / "status.json").read_text())

    assert f"open {Path('_build/html/index.html')}" in said
    assert "index.html" in pages(project)
    assert (1, 0, 1) == (status["asserted"], status["executed"], status["from_cache"])


def test_a_broken_expectation_fails_and_leaves_the_last_good_site(project: Path) -> None:
    """Each time, naming script and line; mended, the build is good again."""
    script = project / "examples" / "square.py"
    before = pages(project)
    script.write_text(SQUARE.replace("9", "10"))
    first, second = (nox(project, "docs", fails=True) for _ in range(2))
    after = pages(project)
    script.write_text(SQUARE)

    assert "examples/square.py:8: what is shown is not what is asserted" in first
    assert "_build/html is still the last good site" in first
    assert "examples/square.py:8: what is shown is not what is asserted" in second
    assert before == after
    assert "is still the last good site" not in nox(project, "docs")


def test_a_broken_link_fails_each_time(project: Path) -> None:
    """Though the page has not changed since it was warned of."""
    page = project / "docs" / "other.md"
    text = page.read_text()
    page.write_text(text.replace("index.md", "nowhere.md"))
    first, second = (nox(project, "docs", fails=True) for _ in range(2))
    page.write_text(text)

    assert "docs/other.md:3: WARNING: 'myst' cross-reference target not found" in first
    assert "docs/other.md:3: WARNING: 'myst' cross-reference target not found" in second


def test_some_pages_can_be_built(project: Path) -> None:
    """By a path or a part of one; the site stays as it is."""
    before = pages(project)
    said = nox(project, "docs", "--", "docs/other.md")

    assert "open _build/part/html/other.html" in said
    assert (project / "_build" / "part" / "html" / "other.html").exists()
    assert before == pages(project)


def test_a_pattern_that_matches_no_page_names_those_there_are(project: Path) -> None:
    """And nothing is built."""
    said = nox(project, "docs", "--", "nothing", fails=True)

    assert "no page matches 'nothing'; there are: index, other" in said


def test_publish_builds_with_the_records_that_were_handed_over(tmp_path: Path) -> None:
    """As the workflow does, in whose first job another runner records; the committed ones stay."""
    folder = small_project(tmp_path)
    index = folder / "docs" / "index.md"
    index.write_text(index.read_text() + "\n```{runners}\n```\n")
    committed = record(folder, "2.0")
    before = committed.read_bytes()
    made = record(folder, "2.0", {"square.py::square::1": "9.5"}, gpu="Card")
    handover = folder / "_build" / "handover"
    handover.mkdir(parents=True)
    made.rename(handover / made.name)
    said = nox(folder, "publish")
    page = (folder / "_build" / "html" / "index.html").read_text()
    records = json.loads((folder / "_build" / "html" / "records.json").read_text())

    assert f"taking in {made.name}" in said
    assert ["plain-2.0-cpu", "plain-2.0-gpu"] == [facts["name"] for facts in records["runners"]]
    assert "The same on every Plain 2.0. The same on Card but for 1 of 1 outputs." in page
    assert "<td>Plain 2.0, Card</td>" in page
    assert [committed] == list((folder / "records").iterdir())
    assert before == committed.read_bytes()


# -- Faults ----------------------------------------------------------------------------------------


def change(folder: Path) -> None:
    """Change a script and a page."""
    (folder / "examples" / "square.py").write_text(SQUARE.replace("Squares", "Other squares"))
    page = folder / "docs" / "other.md"
    page.write_text(page.read_text() + "\nMore.\n")


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The site of the changed project, built from nothing."""
    folder = small_project(tmp_path_factory.mktemp("changed"))
    change(folder)
    nox(folder, "docs")
    return pages(folder)


ENDS = [
    (signal.SIGHUP, "reading sources"),
    (signal.SIGTERM, "executing pages"),
    (signal.SIGKILL, "executing pages"),
    (signal.SIGINT, "writing output"),
    (signal.SIGKILL, "writing output"),
]


@pytest.mark.skipif(sys.platform != "linux", reason="it looks at /proc")
@pytest.mark.parametrize(("number", "phase"), ENDS)
def test_a_build_that_is_ended_leaves_the_last_site_and_no_process(
    project: Path,
    changed: dict[str, bytes],
    tmp_path: Path,
    number: signal.Signals,
    phase: str,
) -> None:
    """In whatever phase; the build after it is the one that there would have been."""
    folder = tmp_path / "project"
    shutil.copytree(project, folder, symlinks=True)
    before = pages(folder)
    change(folder)
    process = begun(folder, "docs")
    reached, said = until(process, phase)
    assert reached, said
    os.killpg(process.pid, number)
    process.communicate(timeout=60)
    kept = pages(folder)
    for _ in range(100):
        if not processes_of(folder):
            break
        time.sleep(0.1)

    assert [] == processes_of(folder)
    assert before == kept
    nox(folder, "docs")
    assert changed == pages(folder)
    assert b"More." in changed["other.html"]


def test_two_builds_at_once_come_one_after_the_other(project: Path) -> None:
    """Both are good, and so is the site; the second says that it waits."""
    before = pages(project)
    first = begun(project, "docs")
    reached, said = until(first, "sphinx")
    assert reached, said
    second = begun(project, "docs")
    told = [process.communicate(timeout=120)[0] for process in (first, second)]

    assert [0, 0] == [first.returncode, second.returncode], told
    assert re.search(r"waiting for another build in _build \(process \d+\)", told[1])
    assert before == pages(project)


def test_a_page_that_is_gone_is_published_no_more(tmp_path: Path) -> None:
    """Whether it was good or has failed; nor is the page of its script."""
    folder = small_project(tmp_path)
    clean = pages(folder) if nox(folder, "docs") else {}
    index = (folder / "docs" / "index.md").read_text()
    shown = "# Gone\n\n```{example} gone.py\n```\n"
    for script, fails in ((SQUARE, False), (SQUARE.replace("9", "10"), True)):
        (folder / "docs" / "gone.md").write_text(shown)
        (folder / "docs" / "index.md").write_text(index.replace("other\n", "other\ngone\n"))
        (folder / "examples" / "gone.py").write_text(script)
        nox(folder, "docs", fails=fails)
        for name in ("docs/gone.md", "examples/gone.py"):
            (folder / name).unlink()
        (folder / "docs" / "index.md").write_text(index)
        nox(folder, "docs")

        assert [] == [str(file) for file in (folder / "_build" / "html").rglob("*gone*")]
        assert clean.keys() == pages(folder).keys()


# -- The workflows ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def sessions() -> set[str]:
    """The sessions of this project."""
    command = [sys.executable, "-m", "nox", "--list", "-f", str(ROOT / "noxfile.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(re.findall(r"^[*-] (\S+) -> ", done.stdout, re.MULTILINE))


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_a_workflow_runs_sessions_that_there_are(file: Path, sessions: set[str]) -> None:
    """By their names; a name may come from the job's matrix."""
    called = set()
    for job in yaml.safe_load(file.read_text())["jobs"].values():
        rows = job.get("strategy", {}).get("matrix", {}).get("include", [])
        for step in job["steps"]:
            for name in re.findall(r"\bnox -s (\S+)", step.get("run", "")):
                called |= {row["session"] for row in rows} if name == '"$SESSION"' else {name}

    assert called
    assert set() == called - sessions


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_a_workflow_may_do_little_and_uses_what_is_pinned(file: Path) -> None:
    """Nothing is permitted but by a job; an action is a commit, its version beside it."""
    said = yaml.safe_load(file.read_text())
    uses = [line for line in file.read_text().splitlines() if "uses:" in line]

    assert {} == said["permissions"]
    for name, job in said["jobs"].items():
        assert job.get("permissions"), name
        assert job.get("timeout-minutes"), name
        for step in job["steps"]:
            assert "run" in step or re.search(r"@[0-9a-f]{40}$", step["uses"]), step
    assert all(re.search(r"@[0-9a-f]{40} # v\d+(\.\d+)*$", line) for line in uses)
