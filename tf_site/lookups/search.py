"""What the site's own search looks through: one record for each section, error, claim and term.

Each page is cut into its sections when it has been resolved, computed parts included, and what it
says is kept beside its doctree, so that a build of one changed page has all the others' records.
``search_index.js`` holds them all: a script, since pages opened from a folder may not fetch. A page
loads it when its reader begins to search, and not before. ``search.js`` is the search itself.

``docs/search.toml`` holds what no page says: other words for the same thing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from doctested.sphinx.files import read_toml, write_global
from doctested.sphinx.state import html_builder
from tf_site.lookups.registry import Entry
from tf_site.lookups.symbols import FOLDER as SYMBOLS
from tf_site.lookups.symbols import INDEX as SYMBOLS_PAGE
from tf_site.state import site_session

INDEX = "_static/search_index.js"
WORDS = "search.toml"
KEPT = "search"
"""The folder beside the doctrees that holds the records of each page."""

_NAME = re.compile(r"(?<![\w.])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+|(?<=[(, ])[a-z_]\w*(?==[^=])")
_DOCSTRING = re.compile(r'^\s*"""(.+?)(?:"""|$)', re.MULTILINE)
_SILENT = (
    nodes.section,
    nodes.title,
    nodes.rubric,
    nodes.comment,
    nodes.math,
    nodes.math_block,
    nodes.raw,
    nodes.substitution_definition,
    nodes.system_message,
    addnodes.toctree,
    addnodes.index,
)
_ABOUT_PAGES = ("Assumes: ", "Next: ")
"""How paragraphs begin that name other pages, and say nothing of their own."""

PAGE = ("page", "Page", "Pages")
"""The kind of results that are no look-up's, and how a reader calls one and several."""

_CELLS = {"receipt", "cell_output", "toctree-wrapper"}
"""Classes of containers that say nothing of the page itself."""


# -- What a page says ------------------------------------------------------------------------------


def page_records(doctree: nodes.document) -> list[Entry]:
    """The records of a page: its sections, each without those inside it, and its terms."""
    found: list[Entry] = []
    for section in doctree.findall(nodes.section):
        title = section.next_node(nodes.title)
        ids = section["ids"]
        if title is None or not ids:
            continue
        first = not found
        text, names = _said(section.children)
        heading = _spaced(title.astext())
        found.append(Entry("page", "" if first else _anchor(ids), heading, text, names))
    for item in doctree.findall(nodes.definition_list_item):
        term = item.next_node(nodes.term)
        if term is not None and any(name.startswith("term-") for name in term["ids"]):
            text, names = _said(next(item.findall(nodes.definition)).children)
            word = _spaced(next(iter(term.findall(nodes.Text))).astext())
            found.append(Entry("term", term["ids"][0], word, text, names))
    return found


def _anchor(ids: list[str]) -> str:
    """The anchor of a section that its title gave it: it tells more than a label's."""
    return next((name for name in ids if not name.startswith("claim-")), ids[0])


def _said(parts: Iterable[nodes.Node]) -> tuple[str, str]:
    """The prose of some nodes, and the names that their code uses, each once."""
    texts: list[str] = []
    names: dict[str, None] = {}
    for kind, text in _pieces(parts):
        if kind == "code":
            texts += [line for line in _DOCSTRING.findall(text) if " " in line]
            names |= dict.fromkeys(_NAME.findall(text))
        else:
            texts.append(text)
    return _spaced(" ".join(texts)), " ".join(names)


def _pieces(parts: Iterable[nodes.Node]) -> Iterator[tuple[str, str]]:
    """Paragraphs and code blocks below some nodes, sections and terms of the glossary aside."""
    for node in parts:
        if isinstance(node, (*_SILENT, addnodes.glossary)):
            continue
        if isinstance(node, nodes.Element) and _CELLS & set(node.get("classes", ())):
            continue
        if isinstance(node, nodes.literal_block):
            if node.get("language", "python") in ("python", "ipython", "ipython3"):
                yield "code", node.astext()
        elif isinstance(node, nodes.TextElement):
            text = "".join(part.astext() for part in node.findall(nodes.Text) if not _is_raw(part))
            if not text.startswith(_ABOUT_PAGES):
                yield "text", text
        else:
            yield from _pieces(node.children)


def _is_raw(text: nodes.Text) -> bool:
    return isinstance(text.parent, nodes.raw | nodes.math)


def _spaced(text: str) -> str:
    """A text in one line.

    >>> _spaced(" a  b   c ")
    'a b c'
    """
    return " ".join(text.split())


# -- What is kept of it ----------------------------------------------------------------------------


def keep(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Note the records of a page that is about to be written."""
    if app.builder.format != "html":
        return
    file = _kept(app, docname)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(page_records(doctree), ensure_ascii=False), encoding="utf-8")


def _kept(app: Sphinx, docname: str) -> Path:
    return Path(app.doctreedir) / KEPT / f"{docname}.json"


def missing(
    app: Sphinx, env: Any, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Have pages read again whose records are not there."""
    if app.builder.format != "html":
        return []
    return [name for name in env.found_docs - added if not _kept(app, name).exists()]


def records(app: Sphinx) -> dict[str, list[Entry]]:
    """The records of all pages, by the pages' names, in their order."""
    found = {}
    for docname in sorted(app.env.found_docs):
        if (file := _kept(app, docname)).exists():
            rows = json.loads(file.read_text(encoding="utf-8"))
            found[docname] = [Entry(*row) for row in rows]
    for lookup in site_session(app).lookups:
        if lookup.page not in found:
            continue
        for page, entries in lookup.entries(app).items():
            found[page] = found.get(page, [])[:1] + entries
    return found


# -- The file --------------------------------------------------------------------------------------


def read_words(file: Path) -> list[list[str]]:
    """The groups of words that mean the same.

    Raises:
        ExtensionError: the file is not TOML, or holds something else.
    """
    if not file.exists():
        return []
    data = read_toml(file)
    groups = data.pop("same", [])
    if data:
        raise ExtensionError(f"{file.name}: has {min(data)!r}; it may hold 'same' only")
    for group in groups:
        words = isinstance(group, list) and all(isinstance(word, str) for word in group)
        if not words or len(group) < 2:
            raise ExtensionError(f"{file.name}: {group!r} is no list of two or more words")
    return groups


def index(app: Sphinx) -> dict[str, Any]:
    """All that ``search.js`` needs: pages with their titles and weights, and their records."""
    pages, rows = [], []
    for docname, found in records(app).items():
        if not found or docname.startswith(f"{SYMBOLS}/tf"):
            continue  # symbols have an index of their own
        pages.append([app.builder.get_target_uri(docname), found[0].heading])
        for record in found:
            place = f"{docname}#{record.anchor}"
            if any(fnmatchcase(place, pattern) for pattern in app.config.search_less):
                record = record._replace(kind="aside")
            rows.append([len(pages) - 1, *record])
    there = app.env.found_docs
    return {
        "kinds": [PAGE, *(one.kind for one in site_session(app).lookups if one.kind)],
        "pages": pages,
        "records": rows,
        "same": read_words(Path(app.srcdir) / WORDS),
        "symbols": app.builder.get_target_uri(SYMBOLS_PAGE) if SYMBOLS_PAGE in there else "",
        "errors": app.builder.get_target_uri("errors") if "errors" in there else "",
    }


def write_index(app: Sphinx, exception: Exception | None) -> None:
    """Write what is searched, and forget pages that are gone."""
    if exception is not None or app.builder.format != "html":
        return
    folder = Path(app.doctreedir) / KEPT
    for file in folder.rglob("*.json"):
        if file.relative_to(folder).with_suffix("").as_posix() not in app.env.found_docs:
            file.unlink()
    file = Path(app.outdir) / INDEX
    file.parent.mkdir(exist_ok=True)
    write_global(file, "searchIndex", index(app))


def replace_stock(app: Sphinx) -> None:
    """Leave Sphinx's own index unmade, where there is a page for this search."""
    if app.config.search_page and app.builder.format == "html":
        html_builder(app).search = False


def add_page(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """The page of results, at the stock one's address."""
    if app.config.search_page:
        there = app.env.found_docs
        lookups = [one for one in site_session(app).lookups if one.listed and one.page in there]
        known = [(one.page, one.listed) for one in lookups]
        yield "search", {"search_lists": known}, app.config.search_page
