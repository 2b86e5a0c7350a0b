"""The self-check of a page: a reader's own versions against what the page shows."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from doctested import find as scripts
from doctested import selfcheck
from doctested.observation import Observation
from recorded import record
from sites import PAGE, ROOT, SQUARE, Site

# The theme, and MyST where it resolves links, use what Sphinx deprecates.
pytestmark = pytest.mark.filterwarnings("ignore")

CHECKED = {
    "square.py": SQUARE.replace("    9\n", "    9\n    >>> square(0.5)\n    0.25\n"),
    "before_old.py": SQUARE.replace("square", "old"),
    "index.md": PAGE + "\n```{example} before_old.py\n```\n",
}
ONE, HALF, OLD = "square.py::square::1", "square.py::square::2", "before_old.py::old::1"


@pytest.fixture(scope="module")
def checks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with records, in which one output has changed; the folder of its pages."""
    site = Site(tmp_path_factory.mktemp("checks") / "site").write(CHECKED)
    record(site.folder, "2.0", {ONE: "8"})
    record(site.folder, "2.1", {HALF: "error: ValueError: no half"})
    record(site.folder, "2.2")
    result = site.build()

    assert "" == result.warnings
    return site.folder / "_build" / "html"


def check(
    folder: Path, tmp_path: Path, *words: str, version: str = "2.2", changed: str = "", to: str = ""
) -> tuple[int, str]:
    """Run the self-check of a page on a package of our own, on which one text is another one."""
    library = tmp_path / "library"
    library.mkdir(exist_ok=True)
    (library / "plain.py").write_text(f"__version__ = {version!r}\n")
    file = tmp_path / "index_check.pyz"
    with zipfile.ZipFile(folder / "index_check.pyz") as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            if name.endswith("page.json") and changed:
                page = json.loads(text)
                page["scripts"] = {p: t.replace(changed, to) for p, t in page["scripts"].items()}
                text = json.dumps(page)
            new.writestr(name, text)
    environment = {**os.environ, "PYTHONPATH": str(library)}
    done = subprocess.run(
        [sys.executable, file, *words], capture_output=True, text=True, env=environment, check=False
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("words", [(), ("--spawn",)])
def test_a_self_check_says_that_all_is_as_published(
    checks: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    """Each script in a process of its own, forked or started anew."""
    status, told = check(checks, tmp_path, *words)

    assert "3 of 3 outputs are as published.\n" in told
    assert "Squares: 3 outputs, published with Plain now\nyours: Plain 2.2, NumPy 1.0" in told
    assert 0 == status


@pytest.mark.parametrize("words", [(), ("--spawn",)])
def test_a_self_check_says_which_version_showed_what_yours_shows(
    checks: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    """An error too; what is compared is what the script did here."""
    status, told = check(checks, tmp_path, *words, changed="return x * x", to="return x * x - 1")

    assert (
        "square.py, line 7\n>>> square(3)\nthe page:\n    9\nyours:\n    8\n"
        "known: Plain 2.0 showed what yours shows\nthe page's output: since Plain 2.1\n" in told
    )
    assert "not known: no recorded version showed this (Plain 2.0, Plain 2.1, Plain 2.2)" in told
    assert "0 of 3 outputs are as published; 3 differ, 2 of them in a way not known.\n" in told
    assert 1 == status


def test_a_self_check_knows_what_varies() -> None:
    """A version that showed two things is not asked for one of them."""
    (example,) = scripts.Script("a.py", '"""A.\n\n>>> a\n1\n"""').examples()
    about = {"line": 3, "shown": "1", "since": "", "spans": [["Plain 2.0", "varies", "0.5"]]}
    known, told = selfcheck.describe(about, example, Observation("text", "0.7"))

    assert known
    assert "known: Plain 2.0 showed another output in each run" in told


def test_a_self_check_runs_what_suits_the_version(checks: Path, tmp_path: Path) -> None:
    """On a version before, its programs only."""
    status, told = check(checks, tmp_path, version="1.5")

    assert "1 of 1 outputs are as published; 2 not run: written for Plain 2.\n" in told
    assert 0 == status


def test_a_self_check_says_what_it_lacks(checks: Path, tmp_path: Path) -> None:
    """A package that is not installed is no difference; without the package there is nothing."""
    head = '"""Squares."""\n'
    status, told = check(checks, tmp_path, changed=head, to=f"{head}\nimport no_such_package\n")
    assert (2, True) == (status, "no_such_package is not installed" in told)

    (tmp_path / "plain.py").write_text("raise ImportError('there is none')")
    without = subprocess.run(
        [sys.executable, checks / "index_check.pyz"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )
    assert 2 == without.returncode
    assert "cannot import Plain" in without.stdout
    assert "mend: run this with the Python that your Plain is installed in" in without.stdout


def test_a_script_that_does_not_end_is_a_difference(checks: Path, tmp_path: Path) -> None:
    """It is ended, and what it had shown is compared."""
    for words in ((), ("--spawn",)):
        slow = "(__import__('time').sleep(60) if x == 0.5 else x) * x"
        status, told = check(
            checks, tmp_path, "--limit", "3", *words, changed="return x * x", to=f"return {slow}"
        )

        assert "it did not end within 3 seconds" in told
        assert 1 == status


def test_two_self_checks_of_a_page_are_the_same_and_old_pythons_read_them(checks: Path) -> None:
    """No time is kept; the syntax is that of Python 3.7."""
    import ast

    with zipfile.ZipFile(checks / "index_check.pyz") as archive:
        infos = archive.infolist()
        texts = {info.filename: archive.read(info).decode() for info in infos}

    assert {(1980, 1, 1, 0, 0, 0)} == {info.date_time for info in infos}
    for name, text in texts.items():
        if name.endswith(".py"):
            ast.parse(text, feature_version=(3, 7))
            here = ROOT / ("src" if name.startswith("doctested") else "tests") / name
            assert name == "__main__.py" or text == here.read_text()
