"""Turns a matplotlib figure into an SVG that reads well in light and dark, with text as text.

Everything that matplotlib draws in its default black becomes ``currentColor``, so that it takes the
colour of the page's text, and the background is left out; the colour cycle becomes CSS variables
(``--figure-0`` …), which the style sheet sets for light and dark.
"""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeGuard

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_COLOURS = {
    "#000000": "currentColor",
    "#262626": "currentColor",
    "#1f77b4": "var(--figure-0)",
    "#ff7f0e": "var(--figure-1)",
    "#2ca02c": "var(--figure-2)",
    "#d62728": "var(--figure-3)",
    "#b0b0b0": "var(--figure-grid)",
    "#cccccc": "var(--figure-grid)",
    "#ffffff": "var(--figure-paper)",
}
_PREAMBLE = re.compile(r"^.*?(?=<svg)", re.DOTALL)
_GLOBAL = re.compile(
    r"<metadata>.*?</metadata>\s*|<defs>\s*<style.*?</style>\s*</defs>\s*", re.DOTALL
)
_SIZE = re.compile(
    r'(<svg[^>]*?) width="[^"]*" height="[^"]*"|(<svg[^>]*?) height="[^"]*" width="[^"]*"'
)
_TAG = re.compile(r"<\w[^>]*>")
_IDS = re.compile(r'(\bid="|href="#|url\(#)([^")]+)')
_FONT = re.compile(r"font-family: [^;\"]*|font: ([\d.]+px)[^;\"]*")


def is_figure(value: object) -> TypeGuard[Figure]:
    """Whether a value is a matplotlib figure, without importing matplotlib for it."""
    return any(
        kind.__module__ == "matplotlib.figure" and kind.__name__ == "Figure"
        for kind in type(value).__mro__
    )


def svg(figure: Figure) -> str:
    """A figure's SVG, the same for the same figure on every machine with this matplotlib."""
    import matplotlib

    stream = io.StringIO()
    with matplotlib.rc_context(
        {"svg.fonttype": "none", "svg.hashsalt": "figure", "axes.unicode_minus": True}
    ):
        figure.savefig(
            stream, format="svg", transparent=True, bbox_inches="tight", metadata={"Date": None}
        )
    text = _GLOBAL.sub("", _PREAMBLE.sub("", stream.getvalue()))
    text = text.replace("<svg", '<svg fill="currentColor"', 1)  # matplotlib leaves black fills out
    return _in_tags(_themed, text)


def inline(text: str, prefix: str, alt: str) -> str:
    """An SVG as an element for a page: named for screen readers, its ids not met elsewhere.

    >>> inline('<svg width="10pt" height="5pt"><path id="a"/><use href="#a"/></svg>', "f1", "A < B")
    '<svg role="img" aria-label="A &lt; B"><path id="f1-a"/><use href="#f1-a"/></svg>'
    """
    named = f'role="img" aria-label="{html.escape(alt)}"'
    text = _SIZE.sub(lambda m: m[1] or m[2], text, count=1).replace("<svg", f"<svg {named}", 1)
    return _in_tags(lambda tag: _IDS.sub(rf"\g<1>{prefix}-\g<2>", tag), text)


def _themed(tag: str) -> str:
    """A tag with the page's colours and font."""
    for colour, variable in _COLOURS.items():
        tag = tag.replace(colour, variable)
    return _FONT.sub(lambda m: f"font-size: {m[1]}" if m[1] else "font-family: inherit", tag)


def _in_tags(change: Callable[[str], str], text: str) -> str:
    """A text with its tags changed; what stands between them is an author's own words."""
    return _TAG.sub(lambda tag: change(tag[0]), text)
