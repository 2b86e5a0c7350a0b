"""The settings of the site, beside those of :mod:`doctested.sphinx.settings`."""

from __future__ import annotations

from sphinx.application import Sphinx

from doctested.sphinx.settings import Rebuild

LIST = (tuple, list)
SETTINGS: tuple[tuple[str, object, Rebuild, type | tuple[type, ...], str], ...] = (
    ("symbol_records", "records/symbols", "env", str, "The folder of what became of each symbol."),
    ("symbol_notes", "docs/symbols.toml", "env", str, "The file of what people add to it."),
    ("paste_parser", "_build/assets/python_parser.js", "env", str, "The bundle of the parser."),
    ("search_less", (), "html", LIST, "Patterns of places that a search shows last."),
    ("search_page", "", "html", str, "The template of the page of results; without one, Sphinx's."),
    ("look_icons", [], "html", LIST, "The theme's icons that the style sheet draws."),
    ("llms_optional", (), "html", LIST, "Pages that `llms.txt` lists last, with those below."),
    ("site_redirects", "redirects.toml", "", str, "The file of pages that have moved."),
    ("site_published", "published.txt", "", str, "The file of addresses that have been published."),
    ("site_ways", (), "html", LIST, "Pages that are offered where there is no page, with titles."),
)
"""Each with its default, what is made anew when it changes, its type, and what it is for."""


def register(app: Sphinx) -> None:
    """Declare the settings to Sphinx."""
    for name, default, rebuild, types, about in SETTINGS:
        app.add_config_value(name, default, rebuild, types, about)
