"""Pages that are computed from the records: a directive leaves a place, filled at the end.

When a page is written, every title and every example's place is known, so that links lead where
they should and call a page by its name. Computed pages are written anew when what they are computed
from has changed, and never executed for it.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from doctested.name import ExampleName
from doctested.sphinx.page.status import STATUS
from doctested.sphinx.records import store
from doctested.sphinx.records.since import anchor
from doctested.sphinx.state import build_of, memory, records_of, session

logger = logging.getLogger(__name__)


class deferred_place(nodes.General, nodes.Element):
    """The place of something computed: ``kind`` is the directive's name."""


class DeferredDirective(SphinxDirective):
    """Leaves the place that is filled when the page is written."""

    def run(self) -> list[nodes.Node]:
        """The place."""
        return [deferred_place(kind=self.name, location=self.get_location())]


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
        return first_page_by_example(self.app)

    @cached_property
    def anchors(self) -> set[tuple[str, str]]:
        """The anchors that pages have, each with its page: labels, and examples."""
        labels = self.app.env.domains.standard_domain.anonlabels
        found = {(docname, label) for label, (docname, _) in labels.items()}
        pages = memory(self.app.env).pages.items()
        return found | {(docname, anchor(name)) for docname, page in pages for name in page.shown}

    def to_example(self, name: str, text: str = "") -> str:
        """A link to an example where a page shows it, else to its script's own page."""
        if docname := self.examples.get(name):
            return self.link(docname, anchor(name), text)
        path = ExampleName(name).path.removesuffix(".py")
        here = self.app.builder.get_relative_uri(self.docname, f"examples/{path}")
        return f'<a href="{escape(here)}">{text or escape(path)}</a>'

    def warn(self, subtype: str, message: str) -> None:
        """Warn of something at the directive's place."""
        logger.warning("%s", message, type="example", subtype=subtype, location=self.location)


@dataclass(frozen=True)
class Deferred:
    """What fills the places of a directive.

    Attributes:
        render: what to put in a place.
        write: writes files into the site's folder, when what they say has changed.
        data: a file beside the pages that it reads; nothing if there is none.
        packages: packages that compute it, beside the one of ``render``.
    """

    render: Callable[[Place], list[nodes.Node]]
    write: Callable[[Sphinx, Path], None] = lambda app, folder: None
    data: str = ""
    packages: tuple[str, ...] = ()


def add_deferred(app: Sphinx, name: str, deferred: Deferred) -> None:
    """Add a directive whose places are filled when everything is known."""
    session(app).deferred[name] = deferred
    app.add_directive(name, DeferredDirective)


def first_page_by_example(app: Sphinx) -> dict[str, str]:
    """For each example that pages show, the first of them."""
    return {
        name: docname
        for docname, result in sorted(memory(app.env).pages.items(), reverse=True)
        for name in result.shown
    }


def note_pages(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Note which of the pages that are read hold something computed."""
    names = "|".join(session(app).deferred)
    directive = re.compile(rf"^\s*[`:]{{3,}}\{{(?:{names})\}}", re.MULTILINE)
    for docname in docnames:
        text = env.doc2path(docname).read_text(encoding="utf-8")
        holds = directive.search(text)
        (memory(env).deferred_pages.add if holds else memory(env).deferred_pages.discard)(docname)


def write_again(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """The pages with deferred content, if what it is computed from has changed.

    It is computed from the records of scripts that are shown, titles, data files and modules. Two
    digests say whether these are the same as in the last build: a quick one, of the times of the
    records' files; and where that differs, one of what they say, since a new record may tell
    nothing else but seconds.
    """
    here, kept = session(app), memory(env)
    kept.deferred_pages &= env.found_docs
    where = first_page_by_example(app)
    files = [Path(app.srcdir) / one.data for one in here.deferred.values() if one.data]
    texts = [file.read_text(encoding="utf-8") for file in files if file.exists()]
    titles = sorted((name, title.astext()) for name, title in env.titles.items())
    there = (sorted(where.items()), titles, made_by(app), texts)
    texts_before, here.deferred_texts = here.deferred_texts, _digest(made_by(app), texts)
    here.deferred_changed = False
    if not (Path(app.outdir) / STATUS).exists():
        kept.deferred_state = []  # nothing is there: not even what was written for machines
    if build_of(app).hurry and here.deferred_texts == texts_before:
        return []
    records = records_of(app)
    quick = _digest(records.stamp, *there)
    if kept.deferred_state[:1] != [quick]:
        paths = {ExampleName(name).path for name in where}
        runners = [one.runner for one in records]
        whole = _digest(runners, store.fingerprint(records, paths), *there)
        here.deferred_changed = kept.deferred_state[1:] != [whole]
        kept.deferred_state = [quick, whole]
    return sorted(kept.deferred_pages) if here.deferred_changed else []


def made_by(app: Sphinx) -> str:
    """What changes with the modules that make pages, and with the templates.

    Sphinx writes a page again that is older than a template, but it knows only pages of text.
    """
    every = session(app).deferred.values()
    makers = {one.render.__module__.split(".")[0] for one in every}
    makers |= {name for one in every for name in one.packages}
    folders = [Path(path) for name in sorted({*makers, "doctested"}) for path in _folders(name)]
    files = [file for folder in folders for file in sorted(folder.rglob("*.py"))]
    templates = getattr(app.builder, "templates", None)
    newest = templates and templates.newest_template_mtime()
    return _digest([file.read_bytes() for file in files], newest)


def _folders(package: str) -> list[str]:
    return list(getattr(sys.modules[package], "__path__", []))


def _digest(*told: object) -> str:
    return hashlib.sha256(repr(told).encode()).hexdigest()


def fill(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put into each place what is computed."""
    for hole in list(doctree.findall(deferred_place)):
        render = session(app).deferred[hole["kind"]].render
        hole.replace_self(render(Place(app, docname, hole["location"])))


def write_files(app: Sphinx, exception: Exception | None) -> None:
    """Write the files that say the same as the pages, for machines."""
    if exception is not None or app.builder.format != "html" or not session(app).deferred_changed:
        return
    for one in session(app).deferred.values():
        one.write(app, Path(app.outdir))


def add_deferred_node(app: Sphinx) -> None:
    """Add the node of a place."""
    app.add_node(deferred_place)
