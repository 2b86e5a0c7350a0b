"""The links of a page in its downloads, which are read at other places than the page itself.

While a page is turned into Markdown, a link within the site is noted by its place in the site; each
download then writes it as it can be followed from there.

>>> text = f"See [B]({within('a/b', 'c.html#d')})."
>>> beside(text, "a/b"), absolute(text, "https://example.org/")
('See [B](c.html.md#d).', 'See [B](https://example.org/a/c.html#d).')
>>> in_words(text, "a/b", {"a/c": "The letter C"})
'See B (*The letter C*).'
"""

from __future__ import annotations

import posixpath
import re

from sphinx.util.osutil import relative_uri

_NOTED = "\ue002"  # for private use: no page holds it
_ADDRESS = re.compile(rf"{_NOTED}([^)\s#]*)(#[^)\s]*)?")
_LINK = re.compile(rf"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\({_NOTED}([^)\s#]*)(#[^)\s]*)?\)")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)

TWIN = ".md"
"""What is added to a page's address to get its Markdown."""


def within(docname: str, address: str) -> str:
    """A link of a page, noted by its place in the site; one that leads out as it is."""
    if _SCHEME.match(address) or address.startswith("//"):
        return address
    path, _, fragment = address.partition("#")
    here = posixpath.dirname(docname)
    place = posixpath.normpath(posixpath.join(here, path)) if path else f"{docname}.html"
    return _NOTED + place + (f"#{fragment}" if fragment else "")


def beside(text: str, docname: str) -> str:
    """A page's Markdown with links from its own Markdown file to those of others."""

    def address(found: re.Match[str]) -> str:
        place, fragment = found[1], found[2] or ""
        if place == f"{docname}.html" and fragment:
            return fragment
        twin = TWIN if place.endswith(".html") and not place.startswith("examples/") else ""
        return relative_uri(docname, place) + twin + fragment

    return _ADDRESS.sub(address, text)


def absolute(text: str, base: str) -> str:
    """A page's Markdown with links that hold everywhere; from the site's root without an address.

    Args:
        text: the Markdown.
        base: the site's address, with a slash at its end, or nothing.
    """
    return _ADDRESS.sub(lambda found: f"{base}{found[1]}{found[2] or ''}", text)


def in_words(text: str, docname: str, titles: dict[str, str]) -> str:
    """A page's Markdown without its links: where one leads is said by the other page's title.

    Args:
        text: the Markdown.
        docname: the page.
        titles: those of the pages that are named in words; a link to another is its text alone.
    """

    def words(found: re.Match[str]) -> str:
        said, page = found[1], found[2].removesuffix(".html")
        title = titles.get(page, "")
        if page == docname or not title or said.strip("`*").lower() == title.lower():
            return said
        return f"{said} (*{title}*)"

    return _LINK.sub(words, text)
