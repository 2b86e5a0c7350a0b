"""The page of each script that is shown: the whole of it, and where it is explained."""

from __future__ import annotations

import hashlib
import shutil
from functools import partial
from html import escape
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.display import status_iterator
from sphinx.util.parallel import ParallelTasks, SerialTasks, make_chunks, parallel_available

from doctested.source import script
from doctested.sphinx.page.deferred import made_by
from doctested.sphinx.page.directive import FOLDER
from doctested.sphinx.state import build_of, html_builder, memory

logger = logging.getLogger(__name__)


def pages_by_script(app: Sphinx) -> dict[str, list[str]]:
    """The scripts that are shown, each with the pages that show it."""
    shown: dict[str, list[str]] = {}
    for docname, result in sorted(memory(app.env).pages.items()):
        for path in result.scripts:
            shown.setdefault(path, []).append(docname)
    return shown


def changed_sources(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Note which scripts' pages must be written: it, the way to it, or how it is shown changed."""
    titles = sorted((name, title.astext()) for name, title in env.titles.items())
    told = (made_by(app), titles, sorted(env.toctree_includes.items()))
    site = hashlib.sha256(repr(told).encode()).digest()
    before, memory(env).sources = memory(env).sources, {}
    for path, docnames in pages_by_script(app).items():
        state = script.stamp(memory(env).root / path)
        digest = hashlib.sha256(repr((site, docnames, state)).encode()).hexdigest()
        memory(env).sources[path] = digest
    build = build_of(app)
    build.sources = {p for p, digest in memory(env).sources.items() if before.get(p) != digest}
    lost = before.keys() - memory(env).sources.keys()
    build.gone |= {f"{FOLDER}/{path.removesuffix('.py')}" for path in lost}
    return []


def source_pages(app: Sphinx) -> list[tuple[str, dict[str, Any], str]]:
    """Write a page for each script that is shown: the whole of it, and where it is explained.

    There are several to a page of text, so they are written as those are: by many processes.
    """
    build = build_of(app)
    folder = Path(app.outdir) / FOLDER
    shown = pages_by_script(app)
    wanted = [p for p in sorted(shown) if p in build.sources or not (folder / p).exists()]
    write = partial(_write_sources, app, shown)
    tasks: ParallelTasks | SerialTasks
    if parallel_available and app.parallel > 1 and len(wanted) > 5:  # as Sphinx itself decides
        tasks, parts = ParallelTasks(app.parallel), make_chunks(wanted, app.parallel)
    else:
        tasks, parts = SerialTasks(), [wanted] if wanted else []
    progress = status_iterator(parts, "writing scripts... ", "darkgreen", len(parts), app.verbosity)
    for part in parts:
        tasks.add_task(write, part, lambda *_: next(progress))
    tasks.join()
    if parts:
        logger.info("")
    return []


def _write_sources(app: Sphinx, shown: dict[str, list[str]], paths: list[str]) -> None:
    """Write the pages and copies of some scripts; with each come the pages that show it."""
    for path in paths:
        target = Path(app.outdir) / FOLDER / path
        target.parent.mkdir(parents=True, exist_ok=True)
        name = f"{FOLDER}/{path.removesuffix('.py')}"
        context = {"title": path, "body": _body(app, name, path, shown[path])}
        html_builder(app).handle_page(name, context, "page.html")
        shutil.copyfile(memory(app.env).root / path, target)


def _body(app: Sphinx, name: str, path: str, docnames: list[str]) -> str:
    root = memory(app.env).root
    found = script.read(root, path)
    code = html_builder(app).highlighter.highlight_block(
        found.text, "python", linenos="inline", location=name, lineanchors="line"
    )
    links = []
    for docname in docnames:
        address = escape(app.builder.get_relative_uri(name, docname))
        title = escape(app.env.titles[docname].astext())
        links.append(f'<a href="{address}">{title}</a>')
    file = escape(Path(path).name)
    return (
        f"<h1>{escape(path)}</h1>"
        f'<p>Shown on {", ".join(links)}. <a href="{file}" download>Download</a></p>'
        f'<div class="highlight-python notranslate example-source">{code}</div>'
    )
