"""What a look-up is: a page, what fills it, and what a search shows of it.

Each module of :mod:`tf_site.lookups` has one, and :data:`tf_site.lookups.LOOKUPS` lists them.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from docutils.parsers.rst import Directive
from sphinx.application import Sphinx

from tf_site.state import site_session


class Entry(NamedTuple):
    """One result that a search may show: an anchor of a page, with its heading and its text.

    ``kind`` is ``page``, ``term`` or that of a look-up; ``names`` are what its code uses.
    """

    kind: str
    anchor: str
    heading: str
    text: str
    names: str = ""


def no_entries(app: Sphinx) -> dict[str, list[Entry]]:
    """What a search shows of a look-up whose page says all."""
    return {}


@dataclass(frozen=True)
class Lookup:
    """Something that readers look up.

    Attributes:
        page: the name of its page.
        add: adds the directives that its page uses.
        entries: for each of its pages what a search shows beside the page itself; asked when all
            files for machines are written.
        kind: the kind of those entries, and how a reader calls one and several; None for pages.
        listed: what the page of results calls its page; nothing if it is not offered there.
    """

    page: str
    add: Callable[[Sphinx], None]
    entries: Callable[[Sphinx], dict[str, list[Entry]]] = no_entries
    kind: tuple[str, str, str] | None = None
    listed: str = ""


def add_lookup(app: Sphinx, lookup: Lookup) -> None:
    """Make a look-up known: its directives to Sphinx, its entries to the search."""
    lookup.add(app)
    site_session(app).lookups.append(lookup)


def written(app: Sphinx, name: str) -> Any:
    """What a file for machines says that this build or an earlier one has written; or None."""
    file = Path(app.outdir) / name
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else None


def app_directive(app: Sphinx, name: str, directive: type[Directive]) -> None:
    """Add a directive that knows the application: Sphinx 9 has deprecated ``env.app``."""
    app.add_directive(name, type(directive.__name__, (directive,), {"app": app}))
