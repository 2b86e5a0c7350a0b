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

from doctested.sphinx.state import memory
from tf_site.state import site_memory

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
    kept = site_memory(env)
    if kept.git[0] != now:
        kept.git = now, dates(Path(app.confdir))
    known = kept.git[1] if now else {}
    before, kept.dates = kept.dates, {}
    pages, scripts = (_below(folder, app.confdir) for folder in (env.srcdir, memory(env).root))
    for docname in env.found_docs:
        files = [pages / env.doc2path(docname, base=False)]
        if shown := memory(env).pages.get(docname):
            files += [scripts / path for path in shown.scripts]
        found = [known[path] for file in files if (path := file.as_posix()) in known]
        if found:
            kept.dates[docname] = max(found)
    return [name for name in env.found_docs if before.get(name) != kept.dates.get(name)]


def _below(folder: Path, root: Path) -> Path:
    return Path(folder).resolve().relative_to(Path(root).resolve())


def show_date(app: Sphinx, docname: str, _: str, context: dict[str, Any], doctree: Any) -> None:
    """Give the theme the date for the page's foot."""
    if doctree is not None and (date := site_memory(app.env).dates.get(docname)):
        context["last_updated"] = date
