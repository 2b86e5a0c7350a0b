"""The page that says what changes from the release that a reader has to another one.

    ```{between}
    ```

shows two fields to choose from, and, where no script runs, a table of all releases: what each was
recorded with, and how much changes from it to the newest. What is compared is computed from the
records and the table of names (:mod:`symbols.between`); it is written as ``between_data.js``, which
this page alone loads, and for machines as ``between.json``.
"""

from __future__ import annotations

from dataclasses import asdict
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from doctested.source import script
from doctested.sphinx.files import table, write_global, write_json
from doctested.sphinx.page.deferred import Deferred, Place, add_deferred, first_page_by_example
from doctested.sphinx.records.since import anchor
from doctested.sphinx.state import memory, records_of, runner_of
from symbols import between
from symbols.between import Data
from symbols.notes import page_of
from tf_site.lookups import symbols
from tf_site.lookups.registry import Entry, Lookup, written

PAGE = "from_version_to_version"
SCRIPTS = ("between_compare.js", "between.js")
DATA = "between_data.js"
NAMES = "../records/symbols/releases/names.json"
"""What it is computed from beside the records, as the pages see it."""
COUNTED = {"silent": "Computed otherwise", "raises": "Raises", "gone": "Names gone", "new": "New"}
"""The kinds that the table of all releases counts, and how it calls them."""


def gathered(app: Sphinx) -> Data:
    """What two releases are compared by: every example, and all names."""
    root = memory(app.env).root
    paths = sorted(file.relative_to(root).as_posix() for file in root.rglob("*.py"))
    scripts = [script.read(root, path) for path in paths]
    return between.make(records_of(app), scripts, symbols.table_of(app), Path(app.confdir))


def fields(place: Place) -> list[nodes.Node]:
    """The place of the fields and of what is found, and the table of all releases."""
    data = gathered(place.app)
    if not data.releases:
        return []
    heads = ["From", *(runner_of(place.app.config).NAMES.get(p, p) for p in between.PACKAGES)]
    heads += COUNTED.values()
    last = data.release(between.newest(data))
    rows = []
    for number, one in enumerate(data.releases):
        if number == last or not between.is_out(one):
            continue
        found = between.between(data, number, last)
        address = escape(f"#from={one['id']}&to={data.releases[last]['id']}")
        name = f"<a id='{identified(one)}' href='{address}'>{escape(one['name'])}</a>"
        packages = (escape(one["packages"].get(key, "")) for key in between.PACKAGES)
        rows.append([name, *packages, *(str(len(found[kind])) for kind in COUNTED)])
    target = escape(data.releases[last]["name"])
    html = (
        f"<div id='between' class='pst-js-only' data-file='{DATA}'></div>"
        f"<section id='every-release'><h2>Every release, to {target}</h2>"
        f"{table(heads, rows[::-1], 'between-all')}</section>"
    )
    return [nodes.raw("", html, format="html")]


def identified(release: dict[str, Any]) -> str:
    """The anchor of a release in the table of all."""
    return f"from-{nodes.make_id(release['id'])}"


def write(app: Sphinx, folder: Path) -> None:
    """Write what the page compares, with the addresses of examples and names, and for machines."""
    if PAGE not in app.env.all_docs:
        return
    data = gathered(app)
    uri, where = app.builder.get_relative_uri, first_page_by_example(app)
    pages: dict[str, int] = {}
    places = []
    for name, *_ in data.examples:  # a build of some pages shows some of them
        page = where.get(name)
        places.append(f"{pages.setdefault(page, len(pages))}#{anchor(name)}" if page else "")
    titles = {page: app.env.titles[page].astext() for page in pages}
    spaces: dict[str, str] = {}
    for name, *_ in (*data.names, *data.arguments, *data.calls):
        space = name.rpartition(".")[0]
        for one in (space, space.rpartition(".")[0]):
            page = f"{symbols.FOLDER}/{page_of(one)}"
            if page in app.env.all_docs:
                spaces.setdefault(space, uri(PAGE, page))
    told = asdict(data)
    more = {
        "kinds": between.KINDS,
        "packages": {p: runner_of(app.config).NAMES.get(p, p) for p in between.PACKAGES},
        "newest": between.newest(data),
        "places": places,
        "pages": [[uri(PAGE, page), titles[page]] for page in pages],
        "spaces": spaces,
    }
    write_global(folder / "_static" / DATA, "betweenData", {**told, **more})
    write_json(folder / "between.json", {"license": "Apache-2.0", **told}, indent=0)


def entries(app: Sphinx) -> dict[str, list[Entry]]:
    """Of each release what changes from it to the newest."""
    told = written(app, "between.json")
    if not told:
        return {}
    told.pop("license")
    data = Data(**told)
    last = data.release(between.newest(data))
    found = []
    for number, one in enumerate(data.releases):
        if number == last or not between.is_out(one):
            continue
        rows = between.between(data, number, last)
        counts = ", ".join(f"{words}: {len(rows[kind])}" for kind, words in between.KINDS.items())
        heading = f"From {one['name']} to {data.releases[last]['label']}"
        found.append(Entry("upgrade", identified(one), heading, counts))
    return {PAGE: found}


def add_script(app: Sphinx, pagename: str, _: str, context: dict, doctree: Any) -> None:
    """Give the page its scripts, and no other page."""
    if pagename == PAGE and doctree is not None:
        for name in SCRIPTS:
            app.add_js_file(name, loading_method="defer")


def add(app: Sphinx) -> None:
    """Add the directive."""
    add_deferred(app, "between", Deferred(fields, write, NAMES, ("symbols",)))


LOOKUP = Lookup(
    PAGE, add, entries, ("upgrade", "Upgrade", "Upgrades"), listed="from your version to that one"
)
