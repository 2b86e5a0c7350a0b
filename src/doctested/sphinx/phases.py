"""What the extension does at which event of Sphinx, in the order in which it happens.

Sphinx calls the listeners of an event by priority, and those of one priority as they were
connected. This table is the one place that connects: within an event its lines stand in the order
in which they are called, each with the reason for its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from doctested.source.script import ScriptError
from doctested.sphinx import state
from doctested.sphinx.downloads import write as downloads
from doctested.sphinx.execute import pages
from doctested.sphinx.history import versions
from doctested.sphinx.page import deferred, directive, receipt, sources, status
from doctested.sphinx.records import since

USUAL = 500
"""The priority that Sphinx gives to a listener that asks for none."""


@dataclass(frozen=True)
class Phase:
    """One listener: its event, what is called, why it stands where it stands, its priority."""

    event: str
    call: Callable[..., Any]
    why: str
    priority: int = USUAL


PHASES = (
    Phase("config-inited", pages.configure, "all else asks for the runner and its facts"),
    Phase("config-inited", pages.leave_out_what_is_built, "before anybody looks for pages"),
    Phase("config-inited", downloads.check_repository, "an address is checked before it is used"),
    Phase("builder-inited", state.remember, "first: the others keep what they find there"),
    Phase("builder-inited", pages.prepare, "kernels and cache, before the first page is read"),
    Phase("builder-inited", since.load, "records that cannot be read stop the build at once"),
    Phase("env-get-outdated", pages.select_pages, "first: pages not asked for are not there"),
    Phase("env-get-outdated", pages.reread_bad_pages, "a warning must not get lost"),
    Phase("env-get-outdated", since.changed_records, "what a page says of records is in its text"),
    Phase("env-get-outdated", status.note_gone, "what an earlier build has written of them"),
    Phase("env-before-read-docs", deferred.note_pages, "which pages wait for what is computed"),
    Phase("env-before-read-docs", versions.forget, "what an earlier build of this process knew"),
    Phase("env-before-read-docs", pages.execute_pages, "the pages are read with their outputs"),
    Phase("env-before-read-docs", since.note_records, "after it is known what a page shows", 600),
    Phase("doctree-read", directive.place, "first: the outputs come to their places"),
    Phase("doctree-read", since.add_since, "under the outputs; it counts for the receipt"),
    Phase("doctree-read", receipt.add_receipt, "last: it says what the others have counted"),
    Phase("env-updated", pages.forget_pages, "first: only pages that are there are looked at"),
    Phase("env-updated", since.warn_of_stale, "when all pages are known"),
    Phase("env-updated", sources.changed_sources, "when all titles are known"),
    Phase("env-updated", deferred.write_again, "after the pages that are gone are forgotten", 600),
    Phase("doctree-resolved", deferred.fill, "when every title and every anchor is known"),
    Phase("html-collect-pages", sources.source_pages, "the pages of scripts"),
    Phase("html-collect-pages", versions.version_pages, "the pages of versions"),
    Phase("html-page-context", downloads.write, "after the theme has made its own buttons", 502),
    Phase("build-finished", pages.finish, "first: the processes end however the build ended"),
    Phase("build-finished", status.remove_gone, "before anybody looks at what is there"),
    Phase("build-finished", status.write_status, "before files that are made of other files"),
    Phase("build-finished", deferred.write_files, "what the computed pages say, for machines"),
    Phase("build-finished", downloads.write_requirements, "what the notebooks need"),
)


def connect(app: Sphinx, phases: Iterable[Phase]) -> None:
    """Connect listeners to their events."""
    for phase in phases:
        app.connect(phase.event, _told(phase.call), priority=phase.priority)


def _told(call: Callable[..., Any]) -> Callable[..., Any]:
    """A listener that ends the build with a word where a script goes while it is built."""

    @wraps(call)
    def listener(app: Sphinx, *arguments: Any) -> Any:
        try:
            return call(app, *arguments)
        except ScriptError as error:
            root = app.config.example_root
            raise ExtensionError(f"{root}/{error}\nmend: build again") from None

    return listener
