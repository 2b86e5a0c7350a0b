"""Pages on which every symbol of the old version is looked up.

    ```{symbols} tf.nn
    ```

shows the symbols of a page's namespaces, each with an anchor that is its name, so that
``{symbol}`tf.nn.dropout``` links to it from any page;

    ```{symbol-filter}
    ```

shows a field that finds the names of every release, however they are spelled (``symbols.js``, which
loads ``symbols_releases.js`` from the site itself when the field is used, and ``symbols_inside.js``
for what is no public name), and a list of the pages. ``symbols.json`` is for machines.
"""

from __future__ import annotations

import json
from collections import Counter
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
from symbols import called, releases
from symbols import find as tables
from symbols import later as laters
from symbols import notes as fates
from symbols.find import Table
from symbols.later import Later
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


LATER = {
    "new": "newer than 1.15",
    "ended": "gone again",
    "before": "gone before 1.15",
    "v1": "in compat.v1 only",
    "keras": "in keras only",
    "breaks": "raises",
}
"""How a reader is told the status of a name that 1.15 had not."""

LOOKS = {"new": "same", "ended": "gone", "before": "gone", "v1": "compat", "keras": "tf_keras"}
LOOKS["breaks"] = "raises"
"""The status of 1.15's names that such a name looks like."""


def table_of(app: Sphinx) -> Table:
    """The table of all names and releases.

    Raises:
        ExtensionError: it cannot be read.
    """
    root = Path(app.confdir)
    try:
        return tables.load(root / app.config.symbol_records, root / app.config.symbol_notes)
    except (OSError, FatesError) as error:
        raise ExtensionError(str(error)) from None


def pages_of(found: Fates, later: dict[str, Later]) -> dict[str, list[str]]:
    """The namespaces of each page: those of 1.15, and pages that only later names have."""
    pages = {page: list(spaces) for page, spaces in found.pages.items()}
    for page in sorted({one.page for one in later.values()}):
        pages.setdefault(page, [])
    return pages


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
        found, known = load(self.app), table_of(self.app)
        later = laters.later(known)
        pages = pages_of(found, later)
        if name not in pages:
            logger.warning(
                "there is no namespace %r\nmend: run `nox -s symbols`", name, type="example",
                subtype="symbol", location=self.get_location(),
            )  # fmt: skip
            return []
        std = self.env.domains.standard_domain
        others = [one for one in later.values() if one.page == name]
        shown: list[nodes.Node] = [
            nodes.raw("", self._head(found, name, len(others)), format="html")
        ]
        for namespace in pages[name]:
            names = found.namespaces[namespace]
            for symbol in names:
                std.note_object("symbol", symbol, symbol, location=self.get_location())
            html = self._table(found, names, known)
            if namespace != name:
                title = nodes.title("", "", nodes.Text(namespace))
                section = nodes.section("", title, ids=[f"namespace-{namespace}"])
                section += nodes.raw("", html, format="html")
                shown.append(section)
            else:
                shown.append(nodes.raw("", html, format="html"))
        if others:
            for one in others:
                std.note_object("symbol", one.name, one.name, location=self.get_location())
            title = nodes.title("", "", nodes.Text("Names of other releases"))
            section = nodes.section("", title, ids=["other-releases"])
            rows = [_later_row(one, known) for one in others]
            html = table(["Name", "Status", "Now"], rows, "symbols")
            section += nodes.raw("", html, format="html")
            shown.append(section)
        return shown

    def _head(self, found: Fates, name: str, others: int) -> str:
        spaces = found.pages.get(name, ())
        names = [symbol for space in spaces for symbol in found.namespaces[space]]
        index = self.app.builder.get_relative_uri(self.env.docname, INDEX)
        counts = count(found, names)
        told = ", ".join(f"{number} {STATUSES[status]}" for status, number in counts.items())
        many = "1 symbol" if len(names) == 1 else f"{len(names)} symbols"
        of_old = f"{many} of TensorFlow 1.15: {told}. " if names else ""
        more = f"{others} of other releases. " if others else ""
        return f"<p>{of_old}{more}<a href='{escape(index)}'>All symbols</a></p>"

    def _table(self, found: Fates, names: list[str], known: Table) -> str:
        rows = []
        for name in names:
            symbol = known.exact(found.symbols[name])
            what = [*told(symbol), *(_history(known, name) if name in known.names else ())]
            if symbol.page:
                what.append(self._taught(symbol))
            row = known.names.get(name, {})
            code = _name(name, {line: row[line] for line in tables.LINES if line in row})
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
        later = laters.later(table_of(self.app))
        others = Counter(one.page for one in later.values())
        for page, spaces in pages_of(found, later).items():
            number = sum(len(found.namespaces[space]) for space in spaces) + others[page]
            address = builder.get_relative_uri(self.env.docname, f"{FOLDER}/{page}")
            link = f"<a href='{escape(address)}'><code>{escape(page)}</code></a>"
            items.append(f"<li>{link} {number}</li>")
        place = "<div id='symbol-filter' class='pst-js-only'></div>"
        meaning = table(["Status", "Symbols", "It means"], rows, "symbol-statuses")
        pages = f"<ul class='symbol-pages'>{''.join(items)}</ul>"
        return [nodes.raw("", place + meaning + pages, format="html")]


def _name(name: str, spans: dict[str, str]) -> str:
    """A name, which its row is linked by, with the releases that have it."""
    code = f"<code id='{escape(name)}'>{escape(name)}</code>"
    there = escape(laters.told(spans))
    return f"{code}<small class='symbol-spans'>{there}</small>" if there else code


def _history(known: Table, name: str) -> list[str]:
    """Since when a name is deprecated, and the parameters that a call has had, as HTML."""
    parts = []
    since, text = known.deprecation(name)
    if text:
        said = "" if text == "deprecated" else f": {escape(text.rstrip('.'))}"
        parts.append(f"Deprecated since {escape(since)}{said}.")
    steps = known.takes(name)
    if len(steps) > 1:
        rows = (f"<dt>{escape(since)}</dt><dd>{_code(takes)}</dd>" for since, takes in steps)
        parts.append(f"<details><summary>Parameters</summary><dl>{''.join(rows)}</dl></details>")
    return parts


def _later_row(one: Later, known: Table) -> list[str]:
    """The row of a name that 1.15 had not."""
    what = [f"Instead: {_typed(one.now)}." if one.now else "", escape(one.note)]
    if one.error:
        what.insert(0, f"<samp>{escape(one.error)}</samp>")
    elif also := called.told(one.name) or called.told(one.now):
        what.append(escape(also))
    what += _history(known, one.name)
    status = f"<span class='fate fate-{LOOKS[one.status]}'>{LATER[one.status]}</span>"
    return [_name(one.name, one.spans), status, " ".join(filter(None, what))]


def count(found: Fates, names: Any) -> dict[str, int]:
    """How many of some symbols have each status, in the order of the statuses."""
    counts = dict.fromkeys(STATUSES, 0)
    for name in names:
        counts[found.symbols[name].status] += 1
    return {status: number for status, number in counts.items() if number}


def told(symbol: Symbol) -> list[str]:
    """What became of a symbol, in sentences of HTML."""
    parts = _to_type(symbol)
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
    offered = symbol.now if symbol.status in ("renamed", *fates.THERE) else symbol.instead
    if (also := called.told(offered)) and also not in parts:
        parts.append(escape(also))
    return parts


def _to_type(symbol: Symbol) -> list[str]:
    """What to type: what is written today first, what is left in compat.v1 behind it."""
    left = symbol.now if symbol.now != symbol.name else ""
    instead = f"{_typed(symbol.instead)}." if symbol.instead else ""
    if symbol.status != "compat":
        kept = f"<code>{escape(left)}</code>." if left else ""
        told = f"{'Instead: ' if symbol.now else ''}{instead}" if instead else ""
        return [part for part in (kept, told) if part]
    graph = symbol.name in called.needing_a_graph()
    kept = f"<code>{escape(left)}</code>{', which needs a graph' if graph else ''}."
    return [instead, f"As it was: {kept}"] if instead else [kept]


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
    records += sorted((root / config.symbol_records / "releases").glob("*.json"))
    modules = (fates, laters, tables, called)
    files = [Path(__file__), *(Path(str(one.__file__)) for one in modules), releases.INNER]
    notes = root / config.symbol_notes
    return [notes, notes.with_name(tables.LATER), *records, *files]


def add_script(app: Sphinx, pagename: str, _: str, context: dict, doctree: Any) -> None:
    """Give the page of the filter its script, and no other page."""
    if pagename == INDEX and doctree is not None:
        for name in ("symbols_find.js", "symbols.js"):
            app.add_js_file(name, loading_method="defer")


def write_symbols(app: Sphinx, exception: Exception | None) -> None:
    """Write ``symbols.json``, and the script that holds what the filter looks through."""
    if exception is not None or app.builder.format != "html" or INDEX not in app.env.all_docs:
        return
    folder = Path(app.outdir)
    if not outdated(folder / "symbols.json", sources(Path(app.confdir), app.config)):
        return
    found, known = load(app), table_of(app)
    later = laters.later(known)
    static = folder / "_static"
    write_global(static / "symbols_index.js", "symbolsIndex", index(app, found, later))
    write_global(static / "symbols_releases.js", "symbolsReleases", names(app, found, known))
    write_global(static / "symbols_inside.js", "symbolsInside", inside(known))
    (folder / "symbols.json").write_text(as_json(app, found, known), encoding="utf-8")
    schema = json.dumps(SCHEMA, indent=1)
    (folder / "symbols.schema.json").write_text(schema + "\n", encoding="utf-8")


SPANS = {
    "type": "string",
    "description": "Spans since-until of releases, both included; open up to the newest.",
    "pattern": r"^[0-9.]+\w*(-([0-9.]+\w*)?)?( [0-9.]+\w*(-([0-9.]+\w*)?)?)*$",
}
STEPS = {"type": "array", "items": {"type": "array", "items": {"type": "string"}, "minItems": 2}}
TEXTS = ("now", "instead", "note", "page", "error", "tf_keras")
SYMBOL = {
    "type": "object",
    "required": ["status", "now", "note", "page"],
    "properties": {
        "kind": {"enum": ["function", "class", "module", "constant", "method", "property"]},
        "status": {"enum": [*STATUSES, *LATER]},
        **{key: {"type": "string"} for key in TEXTS},
        "args": {"type": "object"},
        "releases": {
            "type": "object",
            "properties": dict.fromkeys(tables.LINES, SPANS),
            "additionalProperties": False,
        },
        "takes": STEPS,
        "deprecated": {
            "type": "object",
            "properties": {"since": {"type": "string"}, "told": {"type": "string"}},
        },
    },
    "additionalProperties": False,
}
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Every public name of every release of TensorFlow since 0.12, and of its Keras",
    "type": "object",
    "required": ["license", "releases", "symbols"],
    "properties": {
        "license": {"type": "string"},
        "releases": {
            "type": "object",
            "additionalProperties": {"type": "array", "items": {"type": "object"}},
        },
        "symbols": {"type": "object", "additionalProperties": SYMBOL},
        "inner": {"type": "object", "additionalProperties": {"type": "object"}},
    },
    "additionalProperties": False,
}
"""What ``symbols.json`` is; it is published beside it."""


def as_json(app: Sphinx, found: Fates, known: Table) -> str:
    """All that is known of names, for machines: a line for each."""
    later, data = laters.later(known), {}
    for name, symbol in found.symbols.items():
        data[name] = known.exact(symbol).as_data()
        if symbol.page:
            data[name]["page"] = app.builder.get_target_uri(symbol.page)
    for name, one in later.items():
        data[name] = {"status": one.status, "now": one.now, "note": one.note, "page": ""}
        data[name] |= {"kind": one.kind} | ({"error": one.error} if one.error else {})
    for name, row in known.names.items():
        data[name]["releases"] = {line: row[line] for line in tables.LINES if line in row}
        if takes := known.takes(name):
            data[name]["takes"] = takes
        since, text = known.deprecation(name)
        if text:
            data[name]["deprecated"] = {"since": since, "told": text}
    head = {"license": f"Apache-2.0, {app.config.project}", "releases": known.data["releases"]}
    parts = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    inner = {name: {**row, "now": known.now.get(name, "")} for name, row in known.inner.items()}
    for key, rows in (("symbols", dict(sorted(data.items()))), ("inner", inner)):
        lines = ",\n".join(
            f"{json.dumps(n)}: {json.dumps(d, ensure_ascii=False)}" for n, d in rows.items()
        )
        parts.append(f"{json.dumps(key)}: {{\n{lines}\n}}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def index(app: Sphinx, found: Fates, later: dict[str, Later]) -> dict[str, Any]:
    """What a search looks through: a line for each symbol of 1.15, and for what came and went."""
    pages = list(pages_of(found, later))
    statuses = [*STATUSES, *LATER]
    rows = []
    for page, spaces in found.pages.items():
        for space in spaces:
            for name in found.namespaces[space]:
                symbol = found.symbols[name]
                now = symbol.instead or ("" if symbol.now == name else symbol.now)
                rows.append(f"{name}\t{statuses.index(symbol.status)}\t{pages.index(page)}\t{now}")
    for name, one in later.items():
        if one.status in ("ended", "breaks"):
            rows.append(f"{name}\t{statuses.index(one.status)}\t{pages.index(one.page)}\t{one.now}")
    uri = app.builder.get_relative_uri
    named = [[status, STATUSES[status]] for status in STATUSES]
    named += [[LOOKS[status], LATER[status]] for status in LATER]
    return {
        "statuses": named,
        "pages": [uri(INDEX, f"{FOLDER}/{page}") for page in pages],
        "rows": "\n".join(rows),
    }


def names(app: Sphinx, found: Fates, known: Table) -> dict[str, Any]:
    """What the field looks through: a line for each name of every release, of five fields."""
    later = laters.later(known)
    head = index(app, found, later)
    pages, statuses = list(pages_of(found, later)), [*STATUSES, *LATER]
    spans: dict[str, int] = {}
    rows = []
    for name in sorted({*found.symbols, *later}):
        row = known.names.get(name, {})
        if not row:  # a method of a common class
            cls, _, member = name.rpartition(".")
            there = {"tf": text} if (text := known.member(cls, member)) else {}
        else:
            there = {line: row[line] for line in tables.LINES if line in row}
        number = spans.setdefault(laters.told(there), len(spans))
        if symbol := found.symbols.get(name):
            symbol = known.exact(symbol)
            status, page = symbol.status, fates.page_of(name.rpartition(".")[0])
            now = symbol.instead or ("" if symbol.now == name else symbol.now)
            page = (
                page if page in pages else fates.page_of(name.rpartition(".")[0].rpartition(".")[0])
            )
        else:
            status, page, now = later[name].status, later[name].page, later[name].now
        cells = (name, statuses.index(status), pages.index(page), now, number)
        rows.append("\t".join(map(str, cells)))
    return {**head, "rows": "\n".join(rows), "spans": list(spans)}


def inside(known: Table) -> dict[str, Any]:
    """What the field looks through where a name is no public one: members, modules, places."""
    classes = {
        name: row if "as" in row else {
            "from": row["from"],
            "has": {m: " ".join(spans for spans, _ in steps) for m, steps in row["has"].items()},
        }
        for name, row in known.classes.items()
    }  # fmt: skip
    inner = {
        name: [laters.told({k: row[k] for k in tables.LINES if k in row}), known.now.get(name, "")]
        for name, row in known.inner.items()
    }
    modules = {
        package: {laters.told({"tf": spans}): some for spans, some in rows.items()}
        for package, rows in known.data["modules"].items()
    }
    labels = known.axes["tf"].labels
    return {"classes": classes, "inner": inner, "modules": modules,
            "places": known.data["places"], "labels": labels}  # fmt: skip


def stubs(found: Fates, later: dict[str, Later]) -> dict[str, str]:
    """The pages that the folder must hold, by file name, with their texts."""
    return {
        f"{page}.md": f"---\norphan: true\n---\n# {page}\n\n```{{symbols}} {page}\n```\n"
        for page in pages_of(found, later)
    }


def write_stubs(folder: Path, found: Fates, later: dict[str, Later]) -> None:
    """Write those pages, and remove those that are no longer asked for."""
    wanted = stubs(found, later)
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
        laters.later(tables.load()),
    )
