"""What a new record shows else than the newest one: the table for an issue."""

import shutil

import pytest

from doctested.sphinx.history import changes
from record_sites import ONE, read_pages, rows
from recorded import change, record
from sites import SQUARE, Site

HARD = '''
"""Shows `code` and | bars."""


def hard():
    """Show.

    >>> hard()
    'a'
    """
    return "a"
'''


@pytest.fixture
def compared(site: Site) -> Site:
    """A site with the records of two releases, and one of a nightly elsewhere."""
    site.write({"hard.py": HARD, "square.py": SQUARE, "unseen.py": SQUARE})
    page = "# A\n\n```{example} hard.py\n```\n\n```{example} square.py\n```\n"
    site.write({"docs/a.md": page, "docs/deep/b.md": page})
    record(site.folder, "2.1", {ONE: "8"})
    record(site.folder, "2.2")
    seen = {"hard.py::hard::1": "`a | b`\nc", "unseen.py::square::1": "8"}
    file = record(site.folder, "2.3", seen)
    (site.folder / "new").mkdir()
    file.rename(site.folder / "new" / file.name)
    return site


def compare(site: Site, *words: str) -> int:
    """Compare a record with those of a site; the exit status."""
    places = {"records": "records", "examples": "examples", "docs": "docs"}
    folders = [w for k, v in places.items() for w in (f"--{k}", str(site.folder / v))]
    return changes.main([*words, *folders, "--runner", "plain_runner:Plain"])


def test_what_a_new_version_changes_is_a_table(
    compared: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of examples that pages show; bars and backquotes do not break it."""
    out = compared.folder / "changes.md"
    status = compare(compared, str(compared.folder / "new"), "--out", str(out))

    assert 0 == status
    assert out.read_text() == capsys.readouterr().out
    assert out.read_text().splitlines() == [
        "1 examples show something else on Plain 2.3.",
        "",
        "| example | Plain 2.2 | Plain 2.3 |",
        "|---|---|---|",
        "| `hard.py::hard::1` on `docs/a.md`, `docs/deep/b.md` | `'a'` | `'a \\| b' c` |",
    ]


def test_where_nothing_changed_there_is_no_table(
    compared: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    """The workflow looks for its rows."""
    status = compare(compared, str(compared.folder / "records" / "plain-2.2-cpu.json"))

    expected = "0 examples show something else on Plain 2.2.\n"
    assert (0, expected) == (status, capsys.readouterr().out)


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("nowhere.json", "error: nowhere.json: this is not a record"),
        ("examples", "there are 0 records here: name one"),
        ("records", "there are 2 records here: name one"),
    ],
)
def test_what_is_no_record_is_an_error(
    compared: Site, capsys: pytest.CaptureFixture[str], place: str, message: str
) -> None:
    """In words."""
    status = compare(compared, str(compared.folder / place))

    assert 2 == status
    assert message in capsys.readouterr().err


def test_without_a_record_there_is_nothing_to_compare_with(
    compared: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    """That is an error too."""
    shutil.rmtree(compared.folder / "records")

    assert 2 == compare(compared, str(compared.folder / "new"))
    assert "holds no record to compare with" in capsys.readouterr().err


def test_the_day_of_a_record_is_no_change_of_an_output(whole: Site) -> None:
    """But the pages that show it are read again."""
    change(whole.folder / "records" / "plain-2.2-cpu.json", date="2026-02-02")

    assert "runners" in read_pages(whole)
    assert "2026-02-02" == rows(whole.build(), "runners")[-1][8]
