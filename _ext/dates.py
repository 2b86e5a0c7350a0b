"""When a page was changed last: the date of the last commit that touched it or a script it shows.

It stands in the page's foot. There is none where there is no git, where its history is not all
there (a shallow clone), and for a page that has not been committed yet.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

_DATE = "\x1f"  # no path holds it
_STATE = ("git", "rev-parse", "HEAD", "--is-shallow-repository")
_HISTORY = (
    *("git", "-c", "core.quotePath=false", "log", "--name-only", "--no-renames", "--relative"),
    f"--format={_DATE}%cs",
)


def state(root: Path) -> str:
    """What the dates of a folder's files hang on: the last commit, and whether all are there."""
    return _said(root, _STATE) or ""


def dates(root: Path) -> dict[str, str]:
    """The date of each file's last commit, by its path below a folder; empty where none is known.

    A date is that of the commit, in the time zone that it was made in.
    """
    if not state(root).endswith("\nfalse\n"):
        return {}
    found: dict[str, str] = {}
    date = ""
    for line in (_said(root, _HISTORY) or "").splitlines():
        if line.startswith(_DATE):
            date = line[len(_DATE) :]
        elif line:
            found.setdefault(line, date)
    return found


def _said(root: Path, command: tuple[str, ...]) -> str | None:
    """What git says in a folder; None where it has nothing to say, or is not there."""
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.decode("utf-8", "replace")


def note_dates(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Note each page's date; returns the pages whose date is another one than before."""
    now = state(Path(app.confdir))
    if getattr(env, "git_dates", ("", {}))[0] != now:
        env.git_dates = now, dates(Path(app.confdir))
    known = env.git_dates[1] if now else {}
    before, env.page_dates = getattr(env, "page_dates", {}), {}
    pages, scripts = (_below(folder, app.confdir) for folder in (env.srcdir, env.example_scripts))
    for docname in env.found_docs:
        files = [pages / env.doc2path(docname, base=False)]
        if shown := env.example_pages.get(docname):
            files += [scripts / path for path in shown.scripts]
        found = [known[path] for file in files if (path := file.as_posix()) in known]
        if found:
            env.page_dates[docname] = max(found)
    return [name for name in env.found_docs if before.get(name) != env.page_dates.get(name)]


def _below(folder: Path, root: Path) -> Path:
    return Path(folder).resolve().relative_to(Path(root).resolve())


def show_date(app: Sphinx, docname: str, _: str, context: dict[str, Any], doctree: Any) -> None:
    """Give the theme the date for the page's foot."""
    if doctree is not None and (date := app.env.page_dates.get(docname)):
        context["last_updated"] = date


def setup_dates(app: Sphinx) -> None:
    """Register the events."""
    app.connect("env-updated", note_dates, priority=700)  # when it is known what pages show
    app.connect("html-page-context", show_date)
