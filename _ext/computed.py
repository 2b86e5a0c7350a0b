"""Pages that are computed from the records: a directive leaves a place, filled at the end.

When a page is written, every title and every example's place is known, so that links lead where
they should and call a page by its name. Computed pages are written anew when what they are computed
from has changed, and never executed for it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path
from typing import Any

import tomllib
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from . import records
from .since import anchor

logger = logging.getLogger(__name__)


STATUS = "status.json"
"""What every build writes last but one; where it is missing, there is no site."""


class computed(nodes.General, nodes.Element):
    """The place of something computed: ``kind`` is the directive's name."""


class ComputedDirective(SphinxDirective):
    """Leaves the place that is filled when the page is written."""

    def run(self) -> list[nodes.Node]:
        """The place."""
        return [computed(kind=self.name, location=self.get_location())]


@dataclass
class Place:
    """Where on which page something computed stands."""

    app: Sphinx
    docname: str
    location: str

    def link(self, docname: str, fragment: str = "", text: str = "") -> str:
        """A link to a page as HTML, by its title unless another text (HTML) is given."""
        env = self.app.env
        if docname not in env.titles:
            return text or escape(docname)
        fragment = fragment if (docname, fragment) in self.anchors else ""
        address = escape(self.app.builder.get_relative_uri(self.docname, docname))
        text = text or escape(env.titles[docname].astext())
        return f'<a href="{address}{escape(fragment and "#" + fragment)}">{text}</a>'

    @cached_property
    def examples(self) -> dict[str, str]:
        """For each example that pages show, the first of them."""
        return shown_on(self.app)

    @cached_property
    def anchors(self) -> set[tuple[str, str]]:
        """The anchors that pages have, each with its page: labels, and examples."""
        labels = self.app.env.domains.standard_domain.anonlabels
        found = {(docname, label) for label, (docname, _) in labels.items()}
        pages = self.app.env.example_pages.items()
        return found | {(docname, anchor(name)) for docname, page in pages for name in page.shown}

    def to_example(self, name: str, text: str = "") -> str:
        """A link to an example where a page shows it, else to its script's own page."""
        if docname := self.examples.get(name):
            return self.link(docname, anchor(name), text)
        path = name.split("::")[0].removesuffix(".py")
        here = self.app.builder.get_relative_uri(self.docname, f"examples/{path}")
        return f'<a href="{escape(here)}">{text or escape(path)}</a>'

    def warn(self, subtype: str, message: str) -> None:
        """Warn of something at the directive's place."""
        logger.warning("%s", message, type="example", subtype=subtype, location=self.location)


def read_tables(file: Path, needed: set[str], allowed: set[str]) -> dict[str, dict[str, Any]]:
    """The tables of a data file beside the pages, each checked.

    Args:
        file: a TOML file that holds tables alone.
        needed: the fields that each table has.
        allowed: those that it may have too.

    Raises:
        ExtensionError: the file is not TOML, or a table lacks a field or has another one.
    """
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ExtensionError(f"{file.name}: {error}") from None
    for name, entry in data.items():
        problems = [f"lacks {field!r}" for field in sorted(needed - set(entry))]
        unknown = sorted(set(entry) - needed - allowed)
        problems += [f"has {field!r}, which is no field" for field in unknown]
        if problems:
            raise ExtensionError(f"{file.name}: [{name}] {', and '.join(problems)}")
    return data


Render = Callable[[Place], list[nodes.Node]]
Write = Callable[[Sphinx, Path], None]


def add_computed(app: Sphinx, name: str, render: Render, write: Write, data: str = "") -> None:
    """Add a directive that is filled by ``render``.

    Args:
        app: the application.
        name: the directive's name.
        render: what to put in its place.
        write: writes files into the site's folder, when what they say has changed.
        data: a file beside the pages that the directive reads.
    """
    if not hasattr(app, "example_computed"):
        app.example_computed = {}
    app.example_computed[name] = (render, write, data)
    app.add_directive(name, ComputedDirective)


def shown_on(app: Sphinx) -> dict[str, str]:
    """For each example that pages show, the first of them."""
    return {
        name: docname
        for docname, result in sorted(app.env.example_pages.items(), reverse=True)
        for name in result.shown
    }


def note_pages(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Note which of the pages that are read hold something computed."""
    names = "|".join(app.example_computed)
    directive = re.compile(rf"^\s*[`:]{{3,}}\{{(?:{names})\}}", re.MULTILINE)
    for docname in docnames:
        text = env.doc2path(docname).read_text(encoding="utf-8")
        holds = directive.search(text)
        (env.example_computed.add if holds else env.example_computed.discard)(docname)


def write_again(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """The computed pages, if what they are computed from has changed."""
    env.example_computed &= env.found_docs
    where = shown_on(app)
    texts = [made_by(app)]
    for _, _, data in app.example_computed.values():
        file = Path(app.srcdir) / data
        texts.append(file.read_text(encoding="utf-8") if data and file.exists() else "")
    titles = sorted((name, title.astext()) for name, title in env.titles.items())
    there = (sorted(where.items()), titles, texts)
    quick = _digest(app.example_records.stamp, *there)
    own, app.example_texts = getattr(app, "example_texts", None), _digest(texts)
    app.example_state_changed = False
    if not (Path(app.outdir) / STATUS).exists():
        env.example_state = []  # nothing is there: not even what was written for machines
    if app.example_build.hurry and app.example_texts == own:
        return []
    if env.example_state[:1] != [quick]:  # of a new record it may be the seconds alone
        paths = {name.split("::")[0] for name in where}
        runners = [one.runner for one in app.example_records]
        state = _digest(runners, records.fingerprint(app.example_records, paths), *there)
        app.example_state_changed = env.example_state[1:] != [state]
        env.example_state = [quick, state]
    return sorted(env.example_computed) if app.example_state_changed else []


def made_by(app: Sphinx) -> str:
    """What changes with the modules here, and with the templates.

    Sphinx writes a page again that is older than a template, but it knows only pages of text.
    """
    texts = [file.read_bytes() for file in sorted(Path(__file__).parent.glob("*.py"))]
    templates = getattr(app.builder, "templates", None)
    return _digest(texts, templates and templates.newest_template_mtime())


def _digest(*told: object) -> str:
    return hashlib.sha256(repr(told).encode()).hexdigest()


def fill(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put into each place what is computed."""
    for hole in list(doctree.findall(computed)):
        render = app.example_computed[hole["kind"]][0]
        hole.replace_self(render(Place(app, docname, hole["location"])))


def write_files(app: Sphinx, exception: Exception | None) -> None:
    """Write the files that say the same as the pages, for machines."""
    if exception is not None or app.builder.format != "html" or not app.example_state_changed:
        return
    for _, write, _ in app.example_computed.values():
        write(app, Path(app.outdir))


def outdated(file: Path, sources: Iterable[Path]) -> bool:
    """Whether a file of the site is to be written: it is not there, or is older than a source."""
    if not file.exists():
        return True
    time = file.stat().st_mtime_ns
    return any(source.stat().st_mtime_ns >= time for source in sources if source.exists())


def remember(app: Sphinx) -> None:
    """Give the environment its attributes (it is pickled between builds)."""
    if not hasattr(app.env, "example_state"):
        app.env.example_state, app.env.example_computed = [], set()


def setup_computed(app: Sphinx) -> None:
    """Register the node and the events."""
    app.add_node(computed)
    app.connect("builder-inited", remember)
    app.connect("env-before-read-docs", note_pages)
    app.connect(
        "env-updated", write_again, priority=600
    )  # after the pages that are gone are forgotten
    app.connect("doctree-resolved", fill)
    app.connect("build-finished", write_files)
