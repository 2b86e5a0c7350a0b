"""The addresses of a site: its map, what it says where there is no page, and what has moved.

``docs/redirects.toml`` says where pages have gone:

    "gradients/tapes" = "gradients/tape"

and ``docs/published.txt`` which addresses have been published: each page, and below it the anchors
that links may lead to. One that disappears without a redirect is a warning, and fails a test.
``python -m tf_site.frame.addresses _build/html`` adds a built site's addresses to the list.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree

from bs4 import BeautifulSoup
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.errors import ConfigError, ExtensionError
from sphinx.util import logging
from sphinx.util.osutil import relative_uri

from doctested.sphinx.files import read_toml
from doctested.sphinx.history import versions
from doctested.sphinx.state import memory
from tf_site.frame.policy import FINDER, tag
from tf_site.state import site_memory

logger = logging.getLogger(__name__)

MISSING = "404"
NOT_PAGES = ("genindex", "search", MISSING)
"""Pages that are no reader's aim: they are in no map."""

_RELATIVE = re.compile(r'(\s(?:href|src|action|data-content_root)=")(?![a-z]+:|[#/])([^"]*)')
_MADE = re.compile(r"^(?:sd-tab-item-|cell-|searchbox|jb-)")
_SYMBOLS = "symbols/"

Published = dict[str, list[str]]


def check_address(app: Sphinx, config: Config) -> None:
    """Bring the site's address into the form that is built on: with a slash at its end."""
    if not config.html_baseurl:
        return
    parts = urlsplit(config.html_baseurl)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise ConfigError(
            f"html_baseurl: {config.html_baseurl!r} is not the address of a site: "
            "write one like https://example.org/site/"
        )
    config.html_baseurl = config.html_baseurl.rstrip("/") + "/"


def redirects(file: Path) -> dict[str, str]:
    """Where pages have gone, by their old names; none where there is no file.

    Raises:
        ExtensionError: the file is not what it should be.
    """
    found = read_toml(file) if file.exists() else {}
    for old, new in found.items():
        if not isinstance(new, str):
            mend = f'write: "{old}" = "the/new/page"'
            raise ExtensionError(f"{file.name}: {old!r} must lead to one page: {mend}")
    return found


def published(file: Path) -> Published:
    """The addresses that have been published: pages with their anchors."""
    found: Published = {}
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
        if line.startswith("  #"):
            found[list(found)[-1]].append(line[3:])
        elif line and not line.startswith("#"):
            found[line] = []
    return found


def gone(old: Published, now: Published, moved: dict[str, str]) -> list[str]:
    """What is wrong with the addresses of a site, in words that say how to mend it.

    Args:
        old: those that have been published.
        now: those that the site has.
        moved: its redirects.

    >>> gone({"a.html": ["x"]}, {"a.html": []}, {})
    ['a.html#x is gone: write (x)= above its heir']
    """
    told = []
    for page, anchors in old.items():
        if page not in now:
            if page.removesuffix(".html") not in moved:
                told.append(f"{page} is gone: say in redirects.toml where its readers are to go")
        elif lost := [anchor for anchor in anchors if anchor not in now[page]]:
            told += [f"{page}#{one} is gone: write ({one})= above its heir" for one in lost]
    return told


def check_pages(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of pages that were published and are gone, and of redirects that lead nowhere."""
    if app.config.example_only:
        return
    moved = redirects(Path(app.srcdir) / app.config.site_redirects)
    uri = app.builder.get_target_uri
    now: Published = {uri(name): [] for name in [*env.found_docs, *versions.pages(app)]}
    written = (path.removesuffix(".py") for path in memory(env).sources)
    scripts: Published = {f"examples/{path}.html": [] for path in written}
    old = published(Path(app.srcdir) / app.config.site_published)
    pages: Published = {page: [] for page in old if page.endswith(".html")}
    told = gone(pages, {**now, **scripts, **{f"{n}.html": [] for n in NOT_PAGES}}, moved)
    for source, target in moved.items():
        if uri(source) in now:
            told.append(f"redirects.toml: {source!r} is a page: it cannot lead elsewhere")
        if f"{target.split('#')[0]}.html" not in {**now, **scripts}:
            told.append(f"redirects.toml: {source!r} leads to {target!r}, which is no page")
    for text in told:
        logger.warning("%s", text, type="site", subtype="address")


def missing_page(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """The page that a server shows where it has none."""
    uri = app.builder.get_target_uri
    ways = [(name, text) for name, text in app.config.site_ways if name in app.env.found_docs]
    links = "".join(f'<li><a href="{escape(uri(n))}">{escape(t)}</a></li>' for n, t in ways)
    body = (
        "<h1>There is no such page</h1>"
        '<p id="missing-asked">The address may be mistyped, or the page may have moved.</p>'
        f'<form action="search.html" role="search" class="missing-search">'
        '<label for="missing-words">Search the site for</label> '
        '<input id="missing-words" name="q" type="search" autocomplete="off"> '
        '<button type="submit">Search</button></form>'
        f"<p>Or start from here:</p><ul>{links}</ul>"
    )
    yield MISSING, {"title": "There is no such page", "body": body}, "page.html"


def add_script(app: Sphinx, name: str, _: str, context: dict[str, Any], doctree: Any) -> None:
    """Give the page its script, and what it needs to find the site from another place."""
    if name != MISSING:
        return
    app.add_js_file("missing.js", loading_method="defer")
    context["metatags"] = context.get("metatags", "")
    context["metatags"] += '\n    <meta name="robots" content="noindex">'
    if not app.config.html_baseurl:
        context["metatags"] += f"\n    <script>{FINDER}</script>"
        context["inline_scripts"] = [FINDER]


def write_addresses(app: Sphinx, exception: Exception | None) -> None:
    """Write the map, the redirects, and the links of the page for what is missing."""
    if exception is not None or app.builder.name != "html":
        return
    folder, base = Path(app.outdir), app.config.html_baseurl
    for old, new in redirects(Path(app.srcdir) / app.config.site_redirects).items():
        file = folder / f"{old}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_moved(app, old, new), encoding="utf-8")
    if base:
        root = urlsplit(base).path
        file = folder / f"{MISSING}.html"
        text = _RELATIVE.sub(lambda found: f"{found[1]}{_joined(root, found[2])}", file.read_text())
        file.write_text(text, encoding="utf-8")
        (folder / "sitemap.xml").write_bytes(_map(app, base))


def _joined(root: str, path: str) -> str:
    return root + path.removeprefix("./")


def _moved(app: Sphinx, old: str, new: str) -> str:
    """A page that leads to another, with the same anchor where it names none."""
    page, _, anchor = new.partition("#")
    address = relative_uri(f"{old}.html", f"{page}.html") + (f"#{anchor}" if anchor else "")
    known = app.env.titles.get(page)
    title = escape(known.astext() if known else page)
    canonical = escape((app.config.html_baseurl or "") and f"{app.config.html_baseurl}{page}.html")
    link = f'<link rel="canonical" href="{canonical}">\n' if canonical else ""
    script = relative_uri(f"{old}.html", "_static/moved.js")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(app.config.language or "en")}">\n<head>\n'
        f'<meta charset="utf-8">\n{tag()}\n<title>{title}</title>\n{link}'
        f'<meta name="robots" content="noindex">\n'
        f'<script src="{escape(script)}" data-to="{escape(address)}"></script>\n'
        f'<meta http-equiv="refresh" content="0; url={escape(address)}">\n</head>\n'
        f'<body><p>This page has moved to <a href="{escape(address)}">{title}</a>.</p></body>\n'
        "</html>\n"
    )


def _map(app: Sphinx, base: str) -> bytes:
    """The site's map for search engines."""
    urls = ElementTree.Element("urlset", xmlns="http://www.sitemaps.org/schemas/sitemap/0.9")
    dates = site_memory(app.env).dates
    names = sorted(app.env.found_docs)
    names += sorted(f"examples/{path.removesuffix('.py')}" for path in memory(app.env).sources)
    for name in names:
        url = ElementTree.SubElement(urls, "url")
        ElementTree.SubElement(url, "loc").text = base + app.builder.get_target_uri(name)
        if date := dates.get(name):
            ElementTree.SubElement(url, "lastmod").text = date
    ElementTree.indent(urls)
    return ElementTree.tostring(urls, encoding="utf-8", xml_declaration=True) + b"\n"


def of_site(folder: Path) -> Published:
    """The addresses of a built site: pages with the anchors of their text, and data files.

    Of the reference of symbols only the pages: its anchors are the names in the records.
    """
    found: Published = {}
    for file in sorted(folder.rglob("*.html")):
        page = file.relative_to(folder).as_posix()
        if file.name.startswith("_") or page.startswith("_") or file.stem in NOT_PAGES:
            continue
        soup = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
        if soup.find("meta", attrs={"http-equiv": "refresh"}):
            continue
        anchored = not page.startswith((_SYMBOLS, "examples/"))
        text = soup.find("article") or soup.find(role="main") if anchored else None
        for drawing in text.select("svg") if text else ():
            drawing.decompose()
        tags = text.find_all(id=True) if text else ()
        anchors = {str(tag["id"]) for tag in tags}
        found[page] = sorted(anchor for anchor in anchors if not _MADE.match(anchor))
    for ending in ("*.json", "*.atom"):
        found.update({file.name: [] for file in sorted(folder.glob(ending))})
    return found


def renew(file: Path, folder: Path) -> int:
    """Add a built site's addresses to the list; how many are new."""
    old = published(file)
    now = of_site(folder)
    count = 0
    for page, anchors in now.items():
        known = old.get(page, [])
        count += (page not in old) + len(set(anchors) - set(known))
        old[page] = sorted({*known, *anchors})
    lines = ["# Addresses that have been published: `nox -s addresses` adds those of a built site."]
    for page, anchors in sorted(old.items()):
        lines += [page, *(f"  #{anchor}" for anchor in anchors)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return count


if __name__ == "__main__":
    built = Path(sys.argv[1])
    listed = Path("docs") / "published.txt"
    print(f"{renew(listed, built)} new addresses in docs/{listed.name}")
