"""What each version changed, as something to look up: the library makes the pages."""

from __future__ import annotations

from sphinx.application import Sphinx

from tf_site.lookups.registry import Entry, Lookup, written


def entries(app: Sphinx) -> dict[str, list[Entry]]:
    """The page of each version, with what it counts."""
    return {
        step["page"]: [Entry("page", "", f"{step['title']}: what changed", step["told"])]
        for step in written(app, "versions.json") or ()
    }


LOOKUP = Lookup("versions", lambda app: None, entries)
