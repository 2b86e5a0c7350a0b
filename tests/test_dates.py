"""When a page was changed last, as git tells it."""

import subprocess
from pathlib import Path

import pytest

from sites import PAGE, SQUARE, Site
from tf_site.frame.dates import dates


def git(folder: Path, *words: str, date: str = "2026-01-01") -> None:
    """Run git as somebody, at noon of a day."""
    who = ["-c", "user.name=A", "-c", "user.email=a@b.c"]
    moment = f"{date}T12:00:00+00:00"
    environment = {"GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment, "PATH": "/usr/bin:/bin"}
    subprocess.run(
        ["git", *who, *words], cwd=folder, check=True, capture_output=True, env=environment
    )


def commit(folder: Path, date: str) -> None:
    git(folder, "add", ".", date=date)
    git(folder, "commit", "--quiet", "--message", "Change", date=date)


@pytest.fixture
def history(site: Site, monkeypatch: pytest.MonkeyPatch) -> Site:
    """A site with a page that was written on one day, and its script changed on another."""
    monkeypatch.delenv("GIT_DIR", raising=False)
    site.write({"index.md": PAGE + "\n```{toctree}\ngrüße\n```\n", "grüße.md": "# Hello\n"})
    site.write({"square.py": SQUARE.replace("Squares", "A square")})
    git(site.folder, "init", "--quiet")
    (site.folder / ".gitignore").write_text("_build\n")
    commit(site.folder, "2026-01-01")
    site.write({"square.py": SQUARE})
    commit(site.folder, "2026-02-02")
    return site


def test_a_page_has_the_date_of_its_last_commit_or_its_scripts(history: Site) -> None:
    """In its foot; a name of any letters is found."""
    result = history.build(html_theme="basic", templates_path=["."])

    assert {"grüße.md": "2026-01-01", "examples/square.py": "2026-02-02"}.items() <= dates(
        history.folder
    ).items()
    assert "2026-02-02" in result.html("index").select_one(".footer").get_text()
    assert "2026-01-01" in result.html("grüße").select_one(".footer").get_text()


def test_a_page_is_written_again_when_its_date_is_another(history: Site) -> None:
    """What was built before it was committed is not the site of the commit."""
    (history.folder / "grüße.md").write_text("# Hello\n\nAgain.\n")
    assert "2026-01-01" in history.build().html("grüße").select_one(".footer").get_text()
    commit(history.folder, "2026-03-03")

    assert "2026-03-03" in history.build().html("grüße").select_one(".footer").get_text()


def test_there_is_no_date_without_a_whole_history(history: Site, tmp_path: Path) -> None:
    """Outside git, in a shallow clone, and for what has not been committed."""
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{history.folder}", "shallow")
    (history.folder / "new.md").write_text("# New\n")

    assert {} == dates(tmp_path)
    assert {} == dates(tmp_path / "shallow")
    assert "new.md" not in dates(history.folder)
