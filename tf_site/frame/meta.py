"""What a page says of itself to machines, and which page is next.

Every page has a description, its first sentence. Where the site's address is known
(``html_baseurl``) it has what makes a card of a shared link, too. The next page is the one that the
page's own last line leads to, as a reader's path goes; where there is none, the table of contents
has it.
"""

from __future__ import annotations

import ast
import re
import textwrap
from html import escape, unescape
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from doctested.source import script
from doctested.sphinx.downloads.write import kept_text
from doctested.sphinx.page.directive import FOLDER
from doctested.sphinx.state import html_builder, memory

CARD = "_static/card.png"
SIZE = 1200, 630
"""The card's pixels, as those who show cards recommend."""

_NEXT = "Next: "
_PASSED_OVER = ("#", ">", "|", "```", "**", "- ", "*Figure", "Assumes:")
_LINK = re.compile(r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([^)]*\)")
_SENTENCE = re.compile(r"(.+?[.!?])(?:\s+(?=[A-Z*`\[“])|$)")


def first_sentence(text: str) -> str:
    r"""The first sentence of a page's Markdown, without marks; nothing if it has none.

    >>> first_sentence("# A tape\n\nAssumes: [B](b.md).\n\nA `tape` gives [slopes](c.md). So.")
    'A tape gives slopes.'
    """
    for paragraph in text.split("\n\n"):
        if not paragraph.strip() or paragraph.startswith(_PASSED_OVER):
            continue
        line = re.sub(r"[`*]|\\(?=[_*])", "", _LINK.sub(r"\1", paragraph.split("\n")[0])).strip()
        found = _SENTENCE.match(line)
        return found[1] if found else line
    return ""


def description(app: Sphinx, docname: str, title: str) -> str:
    """What a page is about, in a sentence; ``title`` is the page's."""
    if docname.startswith(f"{FOLDER}/"):
        try:
            found = script.read(memory(app.env).root, docname[len(FOLDER) + 1 :] + ".py")
            text = (ast.get_docstring(found.tree) or "").split("\n")[0]
        except script.ScriptError:
            text = ""
    else:
        kept = kept_text(app, docname)
        text = first_sentence(kept.read_text(encoding="utf-8")) if kept.exists() else ""
    if len(text) < 40:
        text = f"{title}: {text}" if text else f"{title}: {app.config.html_title}"
    return text


def add_meta(app: Sphinx, docname: str, _: str, context: dict[str, Any], doctree: Any) -> None:
    """Add to a page's head what it says of itself, and set the page that is next."""
    if app.builder.name != "html":
        return
    usual = {"search": "Search", "genindex": "Index"}.get(docname, app.config.html_title)
    title = unescape(re.sub(r"<[^>]*>", "", context.get("title") or usual))
    about = description(app, docname, title)
    said = {"name": {"description": about}, "property": {}}
    if base := app.config.html_baseurl:
        said["property"] = {
            "og:title": title,
            "og:description": about,
            "og:type": "website" if docname == app.config.root_doc else "article",
            "og:url": base + app.builder.get_target_uri(docname),
            "og:site_name": app.config.html_title,
            "og:image": base + CARD,
            "og:image:width": str(SIZE[0]),
            "og:image:height": str(SIZE[1]),
            "og:image:alt": app.config.html_title,
        }
        said["name"]["twitter:card"] = "summary_large_image"
    context["metatags"] = context.get("metatags", "")
    for kind, pairs in said.items():
        for name, content in pairs.items():
            if f'{kind}="{name}"' not in context["metatags"]:
                tag = f'<meta {kind}="{name}" content="{escape(content)}">'
                context["metatags"] += f"\n    {tag}"
    if doctree is not None:
        twin = f"{docname.rsplit('/', 1)[-1]}.html.md"
        context["metatags"] += (
            f'\n    <link rel="alternate" type="text/markdown" href="{escape(twin)}">'
        )
        if following := _following(app, docname, doctree):
            link = app.builder.get_relative_uri(docname, following)
            title = html_builder(app).render_partial(app.env.titles[following])["title"]
            context["next"] = {"link": link, "title": title}


def _following(app: Sphinx, docname: str, doctree: nodes.document) -> str | None:
    """The page that the last line of a page leads to."""
    lines = [node for node in doctree.findall(nodes.paragraph) if node.astext().startswith(_NEXT)]
    link = lines[-1].next_node(nodes.reference) if lines else None
    if link is None or not link.get("internal"):
        return None
    for name in app.env.titles:
        if app.builder.get_relative_uri(docname, name) == link["refuri"].split("#")[0]:
            return name
    return None


def draw_card(app: Sphinx, exception: Exception | None) -> None:
    """Draw the picture of a shared link: the site's name, and what it is about."""
    if exception is not None or app.builder.name != "html" or not app.config.html_baseurl:
        return
    import matplotlib
    from matplotlib.figure import Figure

    title, _, rest = app.config.html_title.partition(": ")
    about = description(app, app.config.root_doc, title)
    with matplotlib.rc_context({"font.family": "DejaVu Sans"}):
        figure = Figure(figsize=(SIZE[0] / 100, SIZE[1] / 100), dpi=100, facecolor="#14181e")
        figure.add_artist(matplotlib.patches.Rectangle((0, 0), 0.02, 1, color="#f2a65a"))
        figure.text(0.08, 0.68, title, color="#ffffff", fontsize=60, fontweight="bold")
        figure.text(0.08, 0.52, rest, color="#f2a65a", fontsize=48)
        words = "\n".join(textwrap.wrap(about, 58)[:4])
        figure.text(0.08, 0.38, words, color="#d0d4da", fontsize=24, va="top", linespacing=1.4)
        file = Path(app.outdir) / CARD
        file.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(file, format="png", metadata={"Software": None})
