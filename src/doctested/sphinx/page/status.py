"""What a build says of itself: ``status.json`` for machines, and two lines for who builds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.display import progress_message

from doctested.name import ExampleName
from doctested.source import script
from doctested.sphinx.files import write_json
from doctested.sphinx.state import build_of, memory

logger = logging.getLogger(__name__)

STATUS = "status.json"
"""What every build writes last but one; where it is missing, there is no site."""


WITH_A_PAGE = (".html", ".html.md", ".ipynb", ".py", "_check.pyz")
"""The files that are written for a page; see :mod:`doctested.sphinx.downloads.write`."""


def status(app: Sphinx) -> dict[str, Any]:
    """What the build did, as ``status.json`` says it; counts without a name are of examples."""
    build = build_of(app)
    pages = memory(app.env).pages
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
        "environment": memory(app.env).facts,
    }


def slowest(app: Sphinx, count: int = 5) -> list[tuple[float, str, int]]:
    """The examples of this build that took longest: seconds, file below the root, line."""
    build = build_of(app)
    root = memory(app.env).root
    took = [
        (seconds, name)
        for docname, ran in build.executed.items()
        for name, seconds in memory(app.env).pages[docname].seconds.items()
        if name in ran
    ]
    longest = sorted(set(took), reverse=True)[:count]
    lines: dict[str, int] = {}
    for _, name in longest:
        path = ExampleName(name).path
        lines.update({example.name: example.line for example in script.read(root, path).examples})
    return [(seconds, ExampleName(name).path, lines[name]) for seconds, name in longest]


def note_gone(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Note the pages that are gone since the last build."""
    build_of(app).gone = set(removed)
    return []


def remove_gone(app: Sphinx, exception: Exception | None) -> None:
    """Remove the files of pages that are gone: Sphinx leaves them, and they would be published."""
    if exception is not None or app.builder.format != "html":
        return
    for name in build_of(app).gone:
        for suffix in WITH_A_PAGE:
            (Path(app.outdir) / f"{name}{suffix}").unlink(missing_ok=True)
        (Path(app.outdir) / "_sources" / f"{name}.md.txt").unlink(missing_ok=True)


def write_status(app: Sphinx, exception: Exception | None) -> None:
    """Write ``status.json`` and say in two lines what ran."""
    if exception is not None or app.builder.format != "html":
        return
    said = status(app)
    with progress_message(f"writing {STATUS}"):
        write_json(Path(app.outdir) / STATUS, said, indent=2, sort_keys=True)
    logger.info(
        "%d examples on %d pages: %d asserted, %d executed, %d from the cache",
        *(said[key] for key in ("examples", "pages", "asserted", "executed", "from_cache")),
    )
    for seconds, path, line in slowest(app):
        logger.info("%8.2f s  %s/%s:%d", seconds, app.config.example_root, path, line)
