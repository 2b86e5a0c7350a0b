"""Pages on which every symbol of the old version is looked up.

    ```{symbols} tf.nn
    ```

shows the symbols of a page's namespaces, each with an anchor that is its name, so that
``{symbol}`tf.nn.dropout``` links to it from any page;

    ```{symbol-filter}
    ```

shows a field that filters all of them (``symbols.js``, which loads ``symbols_index.js`` from the
site itself when the field is used), and a list of the pages. ``symbols.json`` is for machines.
"""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from doctested.sphinx.files import outdated, table, write_global
from symbols import notes as fates
from symbols.notes import Fates, FatesError, Symbol
from tf_site.lookups.registry import Lookup, app_directive

logger = logging.getLogger(__name__)

FOLDER, INDEX = "symbols", "symbols/index"
STATUSES = {
    "same": "same",
    "changed": "changed",
    "different": "does something else",
    "renamed": "renamed",
    "compat": "in compat.v1 only",
    "raises": "raises",
    "tf_keras": "needs tf_keras",
    "gone": "gone",
}
"""How a reader is told a status."""

LEGEND = {
    "same": "the name is there, and takes what it took",
    "changed": "the name is there; some arguments, defaults or members are not what they were",
    "different": "the name is there, and the same call gives something else",
    "renamed": "it has another name",
    "compat": "it is left in the compatibility module only",
    "raises": "the name is there, and raises when it is used",
    "tf_keras": "it is there with the package tf_keras only",
    "gone": "it is not there any more",
}


def load(app: Sphinx) -> Fates:
    """The fates of all symbols.

    Raises:
        ExtensionError: they cannot be read.
    """
    root = Path(app.confdir)
    try:
        return fates.load(root / app.config.symbol_records, root / app.config.symbol_notes)
    except FatesError as error:
        raise ExtensionError(str(error)) from None


class SymbolsDirective(SphinxDirective):
    """The symbols of a page's namespaces, a table for each."""

    required_arguments = 1
    app: ClassVar[Sphinx]

    def run(self) -> list[nodes.Node]:
        """The tables; each row is noted as an object, so that it can be linked to."""
        name = self.arguments[0]
        _depend(self.env, Path(self.app.confdir))
        found = load(self.app)
        if name not in found.pages:
            logger.warning(
                "there is no namespace %r\nmend: run `nox -s symbols`", name, type="example",
                subtype="symbol", location=self.get_location(),
            )  # fmt: skip
            return []
        std = self.env.domains.standard_domain
        shown: list[nodes.Node] = [nodes.raw("", self._head(found, name), format="html")]
        for namespace in found.pages[name]:
            names = found.namespaces[namespace]
            for symbol in names:
                std.note_object("symbol", symbol, symbol, location=self.get_location())
            html = self._table(found, names)
            if namespace != name:
                title = nodes.title("", "", nodes.Text(namespace))
                section = nodes.section("", title, ids=[f"namespace-{namespace}"])
                section += nodes.raw("", html, format="html")
                shown.append(section)
            else:
                shown.append(nodes.raw("", html, format="html"))
        return shown

    def _head(self, found: Fates, name: str) -> str:
        names = [symbol for space in found.pages[name] for symbol in found.namespaces[space]]
        index = self.app.builder.get_relative_uri(self.env.docname, INDEX)
        counts = count(found, names)
        told = ", ".join(f"{number} {STATUSES[status]}" for status, number in counts.items())
        many = "1 symbol" if len(names) == 1 else f"{len(names)} symbols"
        return f"<p>{many}: {told}. <a href='{escape(index)}'>All symbols</a></p>"

    def _table(self, found: Fates, names: list[str]) -> str:
        rows = []
        for name in names:
            symbol = found.symbols[name]
            what = [*told(symbol)]
            if symbol.page:
                what.append(self._taught(symbol))
            code = f"<code id='{escape(name)}'>{escape(name)}</code>"
            status = f"<span class='fate fate-{symbol.status}'>{STATUSES[symbol.status]}</span>"
            rows.append([code, status, " ".join(what)])
        return table(["Symbol", "Status", "Now"], rows, "symbols")

    def _taught(self, symbol: Symbol) -> str:
        if symbol.page not in self.env.found_docs:
            if not self.config.example_only:
                logger.warning(
                    "%s: there is no page %r, for %s", self.config.symbol_notes, symbol.page,
                    symbol.name, type="example", subtype="symbol", location=self.get_location(),
                )  # fmt: skip
            return ""
        address = self.app.builder.get_relative_uri(self.env.docname, symbol.page)
        title = page_title(self.env.doc2path(symbol.page))
        return f"<a href='{escape(address)}'>{escape(title)}</a>"


class FilterDirective(SphinxDirective):
    """A field that filters all symbols, what the statuses mean, and a list of the pages."""

    app: ClassVar[Sphinx]

    def run(self) -> list[nodes.Node]:
        """The place of the field, and the lists, which need no script."""
        _depend(self.env, Path(self.app.confdir))
        found, builder = load(self.app), self.app.builder
        counts = count(found, found.symbols)
        rows = [
            [
                f"<span class='fate fate-{status}'>{STATUSES[status]}</span>",
                str(number),
                LEGEND[status],
            ]
            for status, number in counts.items()
        ]
        items = []
        for page, spaces in found.pages.items():
            number = sum(len(found.namespaces[space]) for space in spaces)
            address = builder.get_relative_uri(self.env.docname, f"{FOLDER}/{page}")
            link = f"<a href='{escape(address)}'><code>{escape(page)}</code></a>"
            items.append(f"<li>{link} {number}</li>")
        place = "<div id='symbol-filter' class='pst-js-only' data-index='symbols_index.js'></div>"
        meaning = table(["Status", "Symbols", "It means"], rows, "symbol-statuses")
        pages = f"<ul class='symbol-pages'>{''.join(items)}</ul>"
        return [nodes.raw("", place + meaning + pages, format="html")]


def count(found: Fates, names: Any) -> dict[str, int]:
    """How many of some symbols have each status, in the order of the statuses."""
    counts = dict.fromkeys(STATUSES, 0)
    for name in names:
        counts[found.symbols[name].status] += 1
    return {status: number for status, number in counts.items() if number}


def told(symbol: Symbol) -> list[str]:
    """What became of a symbol, in sentences of HTML."""
    parts = []
    if symbol.now and symbol.now != symbol.name:
        parts.append(f"<code>{escape(symbol.now)}</code>.")
    if symbol.instead:
        parts.append(f"{'Instead: ' if symbol.now else ''}{_typed(symbol.instead)}.")
    if error := symbol.facts.get("error"):
        parts.append(f"<samp>{escape(error)}</samp>")
    if (legacy := symbol.facts.get("tf_keras")) and not symbol.now:
        parts.append(f"With tf_keras: <code>{escape(legacy)}</code>.")
    if gave := symbol.facts.get("gave"):
        parts.append(f"A call that gave {_code(gave[0])} gives {_code(gave[1])}.")
    if value := symbol.facts.get("value"):
        parts.append(f"It was {_code(value[0])} and is {_code(value[1])}.")
    parts += _arguments(symbol.args)
    if symbol.note:
        parts.append(escape(symbol.note))
    return parts


def _typed(text: str) -> str:
    """What to type: code, or words."""
    words = " " in text.split("(")[0] or text.startswith("nothing")
    return escape(text) if words else f"<code>{escape(text)}</code>"


def _code(text: str) -> str:
    return f"<code>{escape(text)}</code>"


def _arguments(args: dict[str, Any]) -> list[str]:
    """What is no longer so of the arguments, and of members, in sentences of HTML."""
    parts = [f"{_code(old)} is {_code(new)} now." for old, new in args.get("renamed", {}).items()]
    if gone := args.get("gone"):
        parts.append(f"Without {', '.join(map(_code, gone))}.")
    if needs := args.get("needs"):
        parts.append(f"Needs {', '.join(map(_code, needs))}.")
    if moved := args.get("moved"):
        parts.append(f"In another place, so give it by name: {', '.join(map(_code, moved))}.")
    for name, (old, new) in args.get("defaults", {}).items():
        parts.append(f"Default of {_code(name)}: {_code(new)}, was {_code(old)}.")
    if lost := args.get("lost"):
        parts.append(f"Members gone: {', '.join(map(_code, lost))}.")
    if fixed := args.get("fixed"):
        parts.append(f"Cannot be set any more: {', '.join(map(_code, fixed))}.")
    return parts


def page_title(file: Path) -> str:
    """The first heading of a page."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            return line[2:].strip()
    return file.stem


def _depend(env: BuildEnvironment, root: Path) -> None:
    """Have the page read again when what it shows changes."""
    for file in sources(root, env.config):
        env.note_dependency(str(file))


def sources(root: Path, config: Config) -> list[Path]:
    """The files that say what became of each symbol, and how it is shown."""
    records = sorted((root / config.symbol_records).glob("*.json"))
    return [root / config.symbol_notes, *records, Path(__file__), Path(fates.__file__)]


def add_script(app: Sphinx, pagename: str, _: str, context: dict, doctree: Any) -> None:
    """Give the page of the filter its script, and no other page."""
    if pagename == INDEX and doctree is not None:
        app.add_js_file("symbols.js", loading_method="defer")


def write_symbols(app: Sphinx, exception: Exception | None) -> None:
    """Write ``symbols.json``, and the script that holds what the filter looks through."""
    if exception is not None or app.builder.format != "html" or INDEX not in app.env.all_docs:
        return
    folder = Path(app.outdir)
    if not outdated(folder / "symbols.json", sources(Path(app.confdir), app.config)):
        return
    found, data = load(app), {}
    for name, symbol in found.symbols.items():
        data[name] = symbol.as_data()
        if symbol.page:
            data[name]["page"] = app.builder.get_target_uri(symbol.page)
    lines = ",\n".join(
        f"{json.dumps(n)}: {json.dumps(d, ensure_ascii=False)}" for n, d in data.items()
    )
    write_global(folder / "_static" / "symbols_index.js", "symbolsIndex", index(app, found))
    (folder / "symbols.json").write_text("{\n" + lines + "\n}\n", encoding="utf-8")


def index(app: Sphinx, found: Fates) -> dict[str, Any]:
    """What the filter looks through: a line for each symbol, of four fields."""
    pages = list(found.pages)
    statuses = list(STATUSES)
    rows = []
    for page, spaces in found.pages.items():
        for space in spaces:
            for name in found.namespaces[space]:
                symbol = found.symbols[name]
                now = symbol.instead or ("" if symbol.now == name else symbol.now)
                rows.append(f"{name}\t{statuses.index(symbol.status)}\t{pages.index(page)}\t{now}")
    uri = app.builder.get_relative_uri
    return {
        "statuses": [[status, STATUSES[status]] for status in statuses],
        "pages": [uri(INDEX, f"{FOLDER}/{page}") for page in pages],
        "rows": "\n".join(rows),
    }


def stubs(found: Fates) -> dict[str, str]:
    """The pages that the folder must hold, by file name, with their texts."""
    return {
        f"{page}.md": f"---\norphan: true\n---\n# {page}\n\n```{{symbols}} {page}\n```\n"
        for page in found.pages
    }


def write_stubs(folder: Path, found: Fates) -> None:
    """Write those pages, and remove those that are no longer asked for."""
    wanted = stubs(found)
    for file in folder.glob("tf*.md"):
        if file.name not in wanted:
            file.unlink()
    for name, text in wanted.items():
        (folder / name).write_text(text, encoding="utf-8")


def add(app: Sphinx) -> None:
    """Add the directives and the role."""
    app.add_object_type("symbol", "symbol", objname="symbol")
    app_directive(app, "symbols", SymbolsDirective)
    app_directive(app, "symbol-filter", FilterDirective)


LOOKUP = Lookup(INDEX, add, kind=("symbol", "Symbol", "Symbols"), listed="every symbol")


if __name__ == "__main__":
    root = Path.cwd()
    write_stubs(
        root / "docs" / FOLDER,
        fates.load(root / "records" / FOLDER, root / "docs" / "symbols.toml"),
    )
