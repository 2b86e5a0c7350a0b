"""Pages that are computed from the records: what each version changed, and which runners there are.

The directives ``{changes}`` and ``{runners}`` (and ``{claims}`` of :mod:`_ext.claims`) stand on
pages of their own, which are read again whenever a record, or where a script is shown, changes.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from xml.etree import ElementTree

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from . import records, script, timeline
from .reader import prepared, read_page
from .records import Records, Sight
from .script import Example, Script
from .since import anchor, describe, runner

_COMPUTED = re.compile(r"^\s*[`:]{3,}\{(?:changes|runners|claims|errors)\}", re.MULTILINE)

FEED = "versions.atom"
"""The feed of what each version changed."""


@dataclass(frozen=True)
class Change:
    """One example that shows something else from one runner of the line to the next."""

    script: Script
    example: Example
    before: Sight
    after: Sight

    @property
    def only_words(self) -> bool:
        """Whether nothing but the wording of an error changed."""
        types = [_error_type(sight, self.example) for sight in (self.before, self.after)]
        return bool(types[0]) and types[0] == types[1]


@dataclass(frozen=True)
class Step:
    """Two runners of the line, one after the other, and what changed between them."""

    title: str
    before: dict[str, str]
    after: dict[str, str]
    changes: tuple[Change, ...]
    compared: int


def steps(app: Sphinx) -> list[Step]:
    """What each version changed, newest first; what is still to come stands at the top."""
    seen: Records = app.example_records
    scripts = _shown_scripts(app)
    line = [*seen.line, *seen.coming]
    found = []
    for before, after in itertools.pairwise(line):
        if before in seen.coming:
            before = seen.line[-1]
        changes, compared = [], 0
        for one in scripts:
            for example in one.examples:
                sights = seen.sight(before, one, example), seen.sight(after, one, example)
                if None in sights:
                    continue
                compared += 1
                if not sights[0].like(sights[1]) and _says_something(sights, example, one):
                    changes.append(Change(one, example, *sights))
        title = runner(app).step_name(before.runner, after.runner, False)
        if after in seen.coming:
            title = f"{runner(app).runner_name(after.runner)}, not yet released"
        found.append(Step(title, before.runner, after.runner, tuple(changes), compared))
    return found[::-1]


def locations(app: Sphinx) -> dict[str, str]:
    """For each script that is shown, the page that shows it; the first one in a reader's path."""
    order = {name: number for number, name in enumerate(_path(app.env))}
    pages = sorted(app.env.example_pages, key=lambda name: (order.get(name, len(order)), name))
    return {
        path: docname
        for docname in reversed(pages)
        for path in app.env.example_pages[docname].scripts
    }


class ChangesDirective(SphinxDirective):
    """What each version changed: a table of all, and a section for each that changed anything."""

    def run(self) -> list[nodes.Node]:
        """The table and the sections."""
        where, found = locations(self.env.app), steps(self.env.app)
        sections = [_section(self.env, step, where) for step in found if step.changes]
        return [nodes.raw("", _overview(found), format="html"), *sections]


class RunnersDirective(SphinxDirective):
    """A table of all runners."""

    def run(self) -> list[nodes.Node]:
        """The table."""
        heads = ["Runner", "Keras", "NumPy", "Python", "Examples", "As expected", "Different",
                 "Stopped scripts", "Recorded on", "Machine"]  # fmt: skip
        rows = []
        for one in self.env.app.example_records:
            facts, counts = one.runner, one.counts()
            machine = ", ".join(filter(None, (facts.get("gpu"), facts["cpu"], facts["platform"])))
            rows.append(
                [
                    runner(self.env.app).runner_name(facts),
                    *(facts[key] for key in ("keras", "numpy", "python")),
                    str(counts["examples"]),
                    str(counts["met"]),
                    str(counts["examples"] - counts["met"]),
                    str(counts["stopped"]),
                    facts["date"],
                    machine,
                ]
            )
        cells = [[escape(text) for text in row] for row in rows]
        return [nodes.raw("", table(heads, cells, "runners"), format="html")]


def table(heads: list[str], rows: list[list[str]], name: str) -> str:
    """A table that scrolls where it is too wide; the cells are HTML."""
    head = "".join(f"<th scope='col'>{escape(text)}</th>" for text in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    inner = f"<table class='table'><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f"<div class='pst-scrollable-table-container {name}' tabindex='0'>{inner}</div>"


def read_again(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Have the computed pages read again when what they are computed from has changed."""
    for docname in docnames:
        text = env.doc2path(docname).read_text(encoding="utf-8")
        (env.example_computed.add if _COMPUTED.search(text) else env.example_computed.discard)(
            docname
        )
    seen: Records = app.example_records
    where = locations(app)
    ours = [Path(__file__).with_name(name).read_text() for name in ("history.py", "claims.py")]
    state = repr((records.fingerprint(seen, where), sorted(where.items()), ours))
    state = hashlib.sha256(state.encode()).hexdigest()
    if state == env.example_state:
        return
    env.example_state = state
    ways = app.config.example_through, app.config.example_ways
    for docname in sorted(env.example_computed & env.found_docs - set(docnames)):
        docnames.append(docname)
        text = env.doc2path(docname).read_text(encoding="utf-8")
        prepared[text] = read_page(text, env.example_scripts, *ways).notebook


def write_feed(app: Sphinx, exception: Exception | None) -> None:
    """Write the feed, and ``records.json``: every timeline, for machines."""
    if exception is not None or app.builder.format != "html" or not app.example_records:
        return
    folder = Path(app.outdir)
    (folder / FEED).write_bytes(_feed(app))
    data = {
        "runners": [one.runner for one in app.example_records],
        "examples": dict(_timelines(app)),
    }
    text = json.dumps(data, indent=1, ensure_ascii=False)
    (folder / "records.json").write_text(text + "\n", encoding="utf-8")


def _timelines(app: Sphinx) -> Iterator[tuple[str, dict]]:
    seen: Records = app.example_records
    where = locations(app)
    for one in _shown_scripts(app):
        for example in one.examples:
            history = timeline.timeline(seen, one, example)
            if history is None:
                continue
            since = None
            if history.holds and not history.always:
                edge = history.edge
                second = timeline.by_second(seen, one, example, edge, runner(app).has_first)
                since = runner(app).step_name(*edge, second)
            yield (
                example.name,
                {
                    "page": where[one.path],
                    "statement": example.statement,
                    "since": since,
                    "timeline": [
                        {
                            "runners": [facts["name"] for facts in span.runners],
                            "as_expected": span.sight.kind == "met",
                            "shown": span.sight.shown,
                        }
                        for span in history.spans
                    ],
                },
            )


def _shown_scripts(app: Sphinx) -> list[Script]:
    """Every script that a page shows, in the order of their paths."""
    root = app.env.example_scripts
    return [script.read(root, path) for path in sorted(locations(app))]


def _path(env: BuildEnvironment) -> list[str]:
    """The pages in the order of the tables of contents."""
    found: list[str] = []

    def visit(docname: str) -> None:
        if docname not in found:
            found.append(docname)
            for child in env.toctree_includes.get(docname, []):
                visit(child)

    visit(env.config.root_doc)
    return found


def _says_something(sights: tuple[Sight, Sight], example: Example, one: Script) -> bool:
    """Whether a change is not the consequence of another one that is listed."""
    if "after" in (sights[0].kind, sights[1].kind):
        return False
    unloaded = "unloaded" in (sights[0].kind, sights[1].kind)
    return not unloaded or example is one.examples[0]


def _error_type(sight: Sight, example: Example) -> str:
    if sight.kind == "met":
        return (example.exc_msg or "").split(":", 1)[0]
    return sight.error_type


def _overview(found: list[Step]) -> str:
    """How many examples each step changed, as a table; its rows lead to the sections."""
    rows = []
    for step in found:
        title = escape(step.title)
        if step.changes:
            title = f"<a href='#{nodes.make_id(step.title)}'>{title}</a>"
        words = sum(change.only_words for change in step.changes)
        counts = len(step.changes) - words, words, step.compared
        rows.append([title, *map(str, counts)])
    heads = ["With", "Outputs that changed", "Errors in other words", "Examples compared"]
    return table(heads, rows, "steps")


def _section(env: BuildEnvironment, step: Step, where: dict[str, str]) -> nodes.section:
    section = nodes.section("", nodes.title("", step.title), ids=[nodes.make_id(step.title)])
    real = [change for change in step.changes if not change.only_words]
    words = [change for change in step.changes if change.only_words]
    section += nodes.paragraph("", _told(step, real, words))
    if real:
        section += nodes.raw("", _list(env, real, where), format="html")
    if words:
        title = f"Errors in other words ({len(words)})"
        html = _list(env, words, where)
        html = f"<details class='reworded'><summary>{title}</summary>{html}</details>"
        section += nodes.raw("", html, format="html")
    return section


def _told(step: Step, real: list[Change], words: list[Change]) -> str:
    """How many changes there are, in a sentence."""
    told = f"{len(real)} of {step.compared} examples show something else than before"
    return f"{told}; {len(words)} errors are worded differently." if words else f"{told}."


def _list(env: BuildEnvironment, changes: list[Change], where: dict[str, str]) -> str:
    """The changes as HTML, under the title of each page."""
    pages: dict[str, list[Change]] = {}
    for change in changes:
        pages.setdefault(where[change.script.path], []).append(change)
    html = []
    for docname, some in pages.items():
        address = escape(env.app.builder.get_relative_uri(env.docname, docname))
        title = escape(env.titles[docname].astext() if docname in env.titles else docname)
        html.append(f"<p class='changes-page'><a href='{address}'>{title}</a></p>")
        for change in some:
            link = f"{address}#{anchor(change.example.name)}"
            statement = escape(change.example.statement.split("\n")[0])
            html.append(
                f"<details><summary><code>{statement}</code></summary>"
                f"<p><a href='{link}'>{escape(change.example.name)}</a></p>"
                f"<dl><dt>Before</dt><dd>{_shown(change.before, change.example)}</dd>"
                f"<dt>From then on</dt><dd>{_shown(change.after, change.example)}</dd></dl>"
                "</details>"
            )
    return f"<div class='changes'>{''.join(html)}</div>"


def _shown(sight: Sight, example: Example) -> str:
    """What a runner saw, as HTML; where it is as expected, the expectation."""
    if sight.kind != "met":
        return describe(sight, example)
    text = sight.shown or (example.exc_msg or example.want).rstrip("\n")
    return f"<pre>{escape(text) or '(nothing)'}</pre>"


def _feed(app: Sphinx) -> bytes:
    """The feed, in Atom: an entry for each step, with the statements that changed."""
    base = app.config.html_baseurl
    found = steps(app)
    feed = ElementTree.Element("feed", xmlns="http://www.w3.org/2005/Atom")

    def add(parent: ElementTree.Element, name: str, text: str = "", **attributes: str) -> None:
        ElementTree.SubElement(parent, name, attributes).text = text or None

    add(feed, "title", f"{app.config.html_title}: what each version changed")
    add(feed, "id", f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, base + app.config.project)}")
    add(feed, "updated", f"{max(step.after['date'] for step in found)}T00:00:00Z")
    add(feed, "link", href=f"{base}{FEED}", rel="self")
    author = ElementTree.SubElement(feed, "author")
    add(author, "name", app.config.author)
    page = app.builder.get_target_uri("versions") if "versions" in app.env.all_docs else ""
    for step in found:
        entry = ElementTree.SubElement(feed, "entry")
        name = f"{base}{app.config.project}/{step.after['name']}"
        add(entry, "title", step.title)
        add(entry, "id", f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}")
        add(entry, "updated", f"{step.after['date']}T00:00:00Z")
        add(entry, "link", href=f"{base}{page}#{nodes.make_id(step.title)}")
        real = [change for change in step.changes if not change.only_words]
        words = [change for change in step.changes if change.only_words]
        lines = [
            _told(step, real, words),
            *(f"{c.example.name}: {c.example.statement}" for c in real),
        ]
        add(entry, "content", "\n".join(lines), type="text")
    ElementTree.indent(feed)
    return ElementTree.tostring(feed, encoding="utf-8", xml_declaration=True) + b"\n"


def remember(app: Sphinx) -> None:
    """Give the environment its attributes (it is pickled between builds)."""
    if not hasattr(app.env, "example_state"):
        app.env.example_state, app.env.example_computed = "", set()


def setup_history(app: Sphinx) -> None:
    """Register the directives and the events."""
    app.add_directive("changes", ChangesDirective)
    app.add_directive("runners", RunnersDirective)
    app.connect("builder-inited", remember)
    app.connect("env-before-read-docs", read_again, priority=600)  # after the pages are executed
    app.connect("build-finished", write_feed)
