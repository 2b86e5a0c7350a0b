"""Turns a page's HTML into Markdown that any reader shows: what stands around the examples.

Sphinx has resolved every role, term and computed table by then, so that nothing of MyST is left.
Each example leaves a mark, by which :func:`split` takes the text apart.

>>> text = markdown('<p>See <a href="b.html">B</a>:</p><div class="example">…</div>', str.upper)
>>> split(text)
['See [B](B.HTML):', Mark(number=0, folded=False, prefix='')]
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter

_IGNORED = (
    "script, style, form, input, textarea, button, template, a.headerlink, .example-download, "
    ".toctree-wrapper, .sd-summary-state-marker"
)
_TITLES = "summary, p.rubric, p.admonition-title, label.sd-tab-label, dt"
_OPEN, _FOLDED = "\ue000", "\ue001"  # for private use: no page holds them
_DIV = re.compile(r"<(/?)div\b")
_MARK = re.compile(rf"^(?P<prefix>(?:[> ]|[-*] |\d+\. )*)(?P<kind>[{_OPEN}{_FOLDED}])(\d+)$")


@dataclass(frozen=True)
class Mark:
    """The place of the page's n-th example: ``prefix`` begins its lines, as in a quotation."""

    number: int
    folded: bool = False
    prefix: str = ""


class _Converter(MarkdownConverter):
    class Options:  # they stand beside the converter's own
        heading_style = "atx"
        bullets = "-"
        table_infer_header = True

    def convert_svg(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """A drawing: its alternative text."""
        label = el.get("aria-label")
        return f"*Figure: {label}*" if label else ""

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """A listing, between fences that it does not hold."""
        return f"\n\n{fenced(el.get_text(), _language(el))}\n\n"


def markdown(html: str, link: Callable[[str], str]) -> str:
    """A page's HTML as Markdown.

    Args:
        html: its body.
        link: gives a link's address as it is to be; nothing where its text alone is to stay.
    """
    soup = BeautifulSoup(_emptied(html), "html.parser")
    for number, tag in enumerate(soup.select("div.example")):
        folded = tag.find_parent("details") is not None
        mark = soup.new_tag("p")
        mark.string = f"{_FOLDED if folded else _OPEN}{number}"
        tag.replace_with(mark)
    for tag in soup.select(_IGNORED):
        tag.decompose()
    for tag in soup.select(_TITLES):
        title = soup.new_tag("strong")
        title.extend(list(tag.contents))
        tag.clear()
        tag.append(title)
        tag.name = "p"
    for tag in soup.select("dl, dd, details"):
        tag.name = "div"
    for tag in soup.select("div.admonition"):
        tag.name = "blockquote"
    for tag in soup.select("a[href]"):
        if address := link(str(tag["href"])):
            tag["href"] = address
        else:
            tag.unwrap()
    text = _Converter().convert_soup(soup)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _emptied(html: str) -> str:
    """A page's HTML with nothing in its examples: they are most of it, and dear to parse.

    >>> _emptied('<div class="example a"><div>…</div></div><p>…</p>')
    '<div class="example a"></div><p>…</p>'
    """
    parts, kept = [], 0
    for opening in re.finditer(r'<div class="example[ "][^>]*>', html):
        if opening.start() < kept:
            continue  # inside another one
        parts.append(html[kept : opening.end()])
        depth = 1
        for tag in _DIV.finditer(html, opening.end()):
            depth += -1 if tag[1] else 1
            if not depth:
                kept = tag.start()
                break
    return "".join([*parts, html[kept:]])


def split(text: str) -> list[str | Mark]:
    """A page's Markdown in parts: texts, and between them the marks of its examples."""
    parts: list[str | Mark] = []
    said = ""
    for line in text.split("\n"):
        if found := _MARK.match(line):
            folded = found["kind"] == _FOLDED
            mark = Mark(int(found[3]), folded, re.sub(r"[-*\d.]", " ", found["prefix"]))
            parts += [said, mark]
            said = ""
        else:
            said += line + "\n"
    parts.append(said)
    return [part.strip("\n") if isinstance(part, str) else part for part in parts if _says(part)]


def _language(pre: Tag) -> str:
    """The language of a listing, as Sphinx names it; ``text`` where it is none of Sphinx's."""
    block = pre.find_parent("div", class_=re.compile("^highlight-"))
    names = [name[10:] for name in block["class"] if name[:10] == "highlight-"] if block else []
    return {"default": ""}.get(names[0], names[0]) if names else "text"


def fenced(text: str, language: str = "") -> str:
    r"""A listing between fences that are longer than any in it.

    >>> print(fenced("1 + 1\n", "python"))
    ```python
    1 + 1
    ```
    """
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text.rstrip(chr(10))}\n{fence}"


def _says(part: str | Mark) -> bool:
    return isinstance(part, Mark) or bool(part.strip("> \n"))
