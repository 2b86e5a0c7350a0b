"""The commands of a newcomer, on a small project: what they build, and what a failure leaves."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sites import SQUARE, small_project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project, built once."""
    folder = small_project(tmp_path_factory.mktemp("project"))
    nox(folder, "docs")
    return folder


def nox(folder: Path, *words: str, fails: bool = False) -> str:
    """Run a session in the environment that is there; returns what it said."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    own = {"PATH": path, "NO_COLOR": "1", "SOURCE_DATE_EPOCH": "1600000000"}
    done = subprocess.run(
        [sys.executable, "-m", "nox", "--no-venv", "-s", *words],
        cwd=folder,
        env={**os.environ, **own},
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
