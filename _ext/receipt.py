"""What a build says of itself: the receipt at the end of each page, and ``status.json``."""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import shutil
from functools import partial
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.display import progress_message, status_iterator
from sphinx.util.parallel import ParallelTasks, SerialTasks, make_chunks, parallel_available

from . import script, since
from .build import Build, PageResult
from .computed import STATUS, made_by
from .show import FOLDER

logger = logging.getLogger(__name__)


def sentence(result: PageResult, runner: dict[str, str], names: dict[str, str]) -> str:
    """A page's receipt in words; ``names`` are those of the runner's versions, in their order.

    >>> result = PageResult(examples=3, asserted=2, date="2026-11-20")
    >>> runner = {"numpy": "2.4.6", "device": "CPU", "platform": "Linux x86_64"}
    >>> sentence(result, runner, {"numpy": "NumPy"})
    '3 of 3 outputs as expected. Run on 2026-11-20 with NumPy 2.4.6 on CPU (Linux x86_64).'
    """
    versions = [f"{name} {runner[key]}" for key, name in names.items() if key in runner]
    measured = {0: "", 1: " One of them is a measurement of this runner."}.get(
        result.measured, f" {result.measured} of them are measurements of this runner."
    )
    return (
        f"{result.as_expected} of {result.examples} outputs as expected.{measured} "
        f"Run on {published(result.date)} with {', '.join(versions)} on {runner['device']} "
        f"({runner['platform']})."
    )


def published(date: str) -> str:
    """The date to publish for a run: that of SOURCE_DATE_EPOCH where it is set, else the run's."""
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        moment = datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc)
        return moment.date().isoformat()
    return date


def add_receipt(app: Sphinx, doctree: nodes.document) -> None:
    """Put the receipt at the end of a page that shows examples."""
    result: PageResult | None = app.env.example_pages.get(app.env.docname)
    if result is None or not result.examples:
        return
    text = sentence(result, app.env.example_runner, app.config.example_names)
    text = f"{text} {since.sentence(app, result)}".rstrip()
    paragraph = nodes.paragraph("", text)
    receipt = nodes.container("", paragraph, classes=["receipt"])
    sections = [node for node in doctree.children if isinstance(node, nodes.section)]
    (sections[-1] if sections else doctree).append(receipt)


def status(app: Sphinx) -> dict[str, Any]:
    """What the build did, as ``status.json`` says it; counts without a name are of examples."""
    build: Build = app.example_build
    pages: dict[str, PageResult] = app.env.example_pages
    examples = sum(page.examples for page in pages.values())
    asserted = sum(page.asserted for page in pages.values())
    executed = sum(len(examples) for examples in build.executed.values())
    return {
        "pages": len(app.env.all_docs),
        "scripts": len({path for page in pages.values() for path in page.scripts}),
        "examples": examples,
        "asserted": asserted,
        "without_output": examples - asserted,
        "measured": sum(page.measured for page in pages.values()),
        "unexplained": sum(page.different for page in pages.values()),
        "executed": executed,
        "from_cache": examples - executed,
        "seconds": {name: page.page_seconds for name, page in sorted(pages.items())},
        "environment": app.env.example_runner,
    }


def slowest(app: Sphinx, count: int = 5) -> list[tuple[float, str, int]]:
    """The examples of this build that took longest: seconds, file below the root, line."""
    build: Build = app.example_build
    root = app.env.example_scripts
    took = [
        (seconds, name)
        for docname, ran in build.executed.items()
        for name, seconds in app.env.example_pages[docname].seconds.items()
        if name in ran
    ]
    longest = sorted(set(took), reverse=True)[:count]
    lines = {}
    for _, name in longest:
        path = name.split("::")[0]
        lines.update({example.name: example.line for example in script.read(root, path).examples})
    return [(seconds, name.split("::")[0], lines[name]) for seconds, name in longest]


def write_status(app: Sphinx, exception: Exception | None) -> None:
    """Write ``status.json`` and say in two lines what ran."""
    if exception is not None or app.builder.format != "html":
        return
    said = status(app)
    with progress_message(f"writing {STATUS}"):
        file = Path(app.outdir) / STATUS
        file.write_text(json.dumps(said, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    logger.info(
        "%d examples on %d pages: %d asserted, %d executed, %d from the cache",
        *(said[key] for key in ("examples", "pages", "asserted", "executed", "from_cache")),
    )
    for seconds, path, line in slowest(app):
        logger.info("%8.2f s  %s/%s:%d", seconds, app.config.example_root, path, line)


def shown_on(app: Sphinx) -> dict[str, list[str]]:
    """The scripts that are shown, each with the pages that show it."""
    shown: dict[str, list[str]] = {}
    for docname, result in sorted(app.env.example_pages.items()):
        for path in result.scripts:
            shown.setdefault(path, []).append(docname)
    return shown


def changed_sources(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Note which scripts' pages must be written: it, the way to it, or how it is shown changed."""
    titles = sorted((name, title.astext()) for name, title in env.titles.items())
    told = (made_by(app), titles, sorted(env.toctree_includes.items()))
    site = hashlib.sha256(repr(told).encode()).digest()
    before, env.example_sources = env.example_sources, {}
    for path, docnames in shown_on(app).items():
        state = script.stamp(env.example_scripts / path)
        digest = hashlib.sha256(repr((site, docnames, state)).encode()).hexdigest()
        env.example_sources[path] = digest
    build: Build = app.example_build
    build.sources = {p for p, digest in env.example_sources.items() if before.get(p) != digest}
    return []


def source_pages(app: Sphinx) -> list[tuple[str, dict[str, Any], str]]:
    """Write a page for each script that is shown: the whole of it, and where it is explained.

    There are several to a page of text, so they are written as those are: by many processes.
    """
    build: Build = app.example_build
    folder = Path(app.outdir) / FOLDER
    shown = sorted(shown_on(app).items())
    wanted = [one for one in shown if one[0] in build.sources or not (folder / one[0]).exists()]
    write = partial(_write_sources, app)
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


def _write_sources(app: Sphinx, scripts: list[tuple[str, list[str]]]) -> None:
    """Write the pages and copies of some scripts; with each come the pages that show it."""
    for path, docnames in scripts:
        target = Path(app.outdir) / FOLDER / path
        target.parent.mkdir(parents=True, exist_ok=True)
        name = f"{FOLDER}/{path.removesuffix('.py')}"
        context = {"title": path, "body": _body(app, name, path, docnames)}
        app.builder.handle_page(name, context, "page.html")
        shutil.copyfile(app.env.example_scripts / path, target)


def _body(app: Sphinx, name: str, path: str, docnames: list[str]) -> str:
    root = app.env.example_scripts
    found = script.read(root, path)
    code = app.builder.highlighter.highlight_block(
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


def setup_receipt(app: Sphinx) -> None:
    """Register the events."""
    app.connect("doctree-read", add_receipt)
    app.connect("env-updated", changed_sources)
    app.connect("html-collect-pages", source_pages)
    app.connect("build-finished", write_status)
