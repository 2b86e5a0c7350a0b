"""What each version changed, and which runners there are: pages computed from the records."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from docutils import nodes
from sphinx.application import Sphinx

from doctested.name import ExampleName
from doctested.observation import Observation
from doctested.record import Record
from doctested.runner import Runner
from doctested.source import script
from doctested.source.script import Example, Script
from doctested.sphinx.files import table, write_json
from doctested.sphinx.page.deferred import Deferred, Place, add_deferred, first_page_by_example
from doctested.sphinx.records import timeline
from doctested.sphinx.records.since import count, describe
from doctested.sphinx.state import memory, records_of, runner_of, session

FEED = "versions.atom"
"""The feed of what each version changed."""

FOLDER = "versions"
"""Where the page of each version stands."""


GROUPS = {
    "behaviour": ("Something else", "show something else"),
    "again": ("As before again", "show what an earlier version showed"),
    "stops": ("Runs no longer", "no longer run"),
    "runs": ("Runs from then on", "run from then on"),
    "package": ("With {all}", "changed with {any}"),
    "words": ("In other words", "raise the same error in other words"),
}
"""The kinds of a change, in their order: the head of a column, and a clause; ``all`` and ``any``
stand for the names of the packages below."""


def groups(runner: Runner) -> dict[str, tuple[str, str]]:
    """The kinds of a change, as readers of this runner's records read them."""
    below = [runner.NAMES[name] for name in runner.BELOW if name in runner.NAMES]
    words = {"all": ", ".join(below), "any": " or ".join(below)}
    return {kind: (head.format(**words), clause.format(**words)) for kind, (head, clause) in
            GROUPS.items()}  # fmt: skip


@dataclass(frozen=True)
class Change:
    """One example that shows something else from one runner of the line to the next.

    ``kind`` is one of :data:`GROUPS`.
    """

    kind: str
    example: Example
    before: Observation
    after: Observation


@dataclass(frozen=True)
class Step:
    """Two runners of the line, one after the other, and what changed between them."""

    title: str
    before: dict[str, str]
    after: dict[str, str]
    changes: tuple[Change, ...]
    compared: int

    @property
    def page(self) -> str:
        """The name of its page, without a suffix."""
        return f"{FOLDER}/{nodes.make_id(self.title)}"

    def of(self, kind: str) -> list[Change]:
        """The changes of a kind."""
        return [change for change in self.changes if change.kind == kind]


def steps(app: Sphinx) -> list[Step]:
    """What each version changed, newest first; what is still to come stands at the top.

    It is computed once in a build.
    """
    here = session(app)
    if here.steps is None:
        here.steps = _steps(app)
    return here.steps


def forget(app: Sphinx, *_: object) -> None:
    """A server that rebuilds has one application for many builds."""
    session(app).steps = None


def _steps(app: Sphinx) -> list[Step]:
    seen = records_of(app)
    shown = list(_shown(app))
    line = [*seen.line, *seen.coming]
    found = []
    for before, after in itertools.pairwise(line):
        if before in seen.coming:
            before = seen.line[-1]
        changes, compared = [], 0
        for one, example in shown:
            was = seen.observation(before, one, example)
            now = seen.observation(after, one, example)
            if was is None or now is None:
                continue
            compared += 1
            if not was.like(now) and _says_something((was, now), example, one):
                kind = _kind(app, one, example, (before, after), (was, now))
                changes.append(Change(kind, example, was, now))
        title = runner_of(app.config).step_name(before.runner, after.runner)
        if after in seen.coming:
            title = f"{runner_of(app.config).runner_name(after.runner)}, not yet released"
        found.append(Step(title, before.runner, after.runner, tuple(changes), compared))
    return found[::-1]


def _kind(
    app: Sphinx,
    one: Script,
    example: Example,
    edge: tuple[Record, Record],
    observed: tuple[Observation, Observation],
) -> str:
    """What kind of change an example's step from one runner to the next is."""
    seen = records_of(app)
    before, after = observed
    facts = edge[0].runner, edge[1].runner
    if timeline.cause(seen, one, example, facts, runner_of(app.config))[0] not in ("", "second"):
        return "package"
    kind = timeline.kind(before, after, example)
    if kind == "words":
        return kind
    until = seen.line.index(edge[0]) if edge[0] in seen.line else len(seen.line)
    earlier = (seen.observation(runner, one, example) for runner in seen.line[:until])
    if any(observation is not None and observation.like(after) for observation in earlier):
        return "again"
    return kind


def pages(app: Sphinx) -> list[str]:
    """The names of the versions' pages, without a suffix; once it is known what has changed."""
    if not (records_of(app) and memory(app.env).deferred_pages):
        return []
    if not session(app).deferred_changed and (there := _written(app)):
        return there
    return [step.page for step in steps(app) if step.changes]


def changes(place: Place) -> list[nodes.Node]:
    """How much each version changed: a table that leads to a page for each."""
    return [nodes.raw("", _overview(place, steps(place.app)), format="html")]


def version_pages(app: Sphinx) -> Iterator[tuple[str, dict[str, str], str]]:
    """A page for each version that changed anything, if what it is computed from has changed."""
    if not session(app).deferred_changed and _written(app):
        return
    wanted = set(pages(app))
    for step in steps(app):
        if step.page in wanted:
            yield step.page, {"title": step.title, "body": _body(app, step)}, "page.html"


def _written(app: Sphinx) -> list[str]:
    """The names of the versions' pages that an earlier build has written."""
    return [f"{FOLDER}/{file.stem}" for file in sorted((Path(app.outdir) / FOLDER).glob("*.html"))]


def runners(place: Place) -> list[nodes.Node]:
    """A table of all runners, and whether there is one with a GPU."""
    names = runner_of(place.app.config).NAMES
    others = list(names)[1:]  # the first is in the runner's name
    counted = ["Examples", "As expected", "Different", "Stopped scripts", "Recorded on", "Machine"]
    heads = ["Runner", *(names[key] for key in others), *counted]
    rows = []
    seen = records_of(place.app)
    shown = list(_shown(place.app))
    for one in seen:
        facts = one.runner
        observations = [
            observation for pair in shown if (observation := seen.observation(one, *pair))
        ]
        run = [observation for observation in observations if observation.kind != "unloaded"]
        good = sum(observation.kind == "met" for observation in run)
        machine = ", ".join(filter(None, (facts.get("gpu"), facts["cpu"], facts["platform"])))
        rows.append(
            [
                runner_of(place.app.config).runner_name(facts),
                *(facts.get(key, "") for key in others),
                *map(str, (len(run), good, len(run) - good, one.stopped)),
                facts["date"],
                machine,
            ]
        )
    cells = [[escape(text) for text in row] for row in rows]
    html: list[nodes.Node] = [nodes.raw("", table(heads, cells, "runners"), format="html")]
    if not seen.gpu and runner_of(place.app.config).GPU:
        html.append(nodes.paragraph("", "No runner with a GPU has been recorded yet."))
    return html


def write_feed(app: Sphinx, folder: Path) -> None:
    """Write the feed, and for machines ``records.json`` (timelines) and ``versions.json``."""
    if not records_of(app):
        return
    (folder / FEED).write_bytes(_feed(app))
    data = {
        "runners": [one.runner for one in records_of(app)],
        "examples": dict(_timelines(app)),
    }
    write_json(folder / "records.json", data)
    told = [
        {
            "page": step.page,
            "title": step.title,
            "told": _told(step, runner_of(app.config)),
            "statements": {one.example.name: one.example.statement for one in step.changes},
            "kinds": {one.example.name: one.kind for one in step.changes},
        }
        for step in steps(app)
        if step.changes
    ]
    write_json(folder / "versions.json", told)


def _timelines(app: Sphinx) -> Iterator[tuple[str, dict[str, Any]]]:
    seen = records_of(app)
    where = first_page_by_example(app)
    for one, example in _shown(app):
        history = timeline.timeline(seen, one, example)
        if history is None:
            continue
        since = kind = None
        if history.holds and not history.always:
            by, _ = timeline.cause(seen, one, example, history.edge, runner_of(app.config))
            since, kind = runner_of(app.config).step_name(*history.edge, by), history.kind(example)
        spans = [
            {
                "runners": [facts["name"] for facts in span.runners],
                "as_expected": span.observation.kind == "met",
                "shown": span.observation.shown,
            }
            for span in history.spans
        ]
        page = where[example.name]
        told = {"page": page, "statement": example.statement, "since": since, "kind": kind}
        yield example.name, {**told, "again": history.again, "timeline": spans}


def _shown(app: Sphinx) -> Iterator[tuple[Script, Example]]:
    """Every example that a page shows, with its script, in the order of their paths."""
    where = first_page_by_example(app)
    for path in sorted({ExampleName(name).path for name in where}):
        one = script.read(memory(app.env).root, path)
        for example in one.examples:
            if example.name in where:
                yield one, example


def _says_something(
    observations: tuple[Observation, Observation], example: Example, one: Script
) -> bool:
    """Whether a change is none of one run only, nor the consequence of another that is listed."""
    if {"after", "varies"} & {observations[0].kind, observations[1].kind}:
        return False
    unloaded = "unloaded" in (observations[0].kind, observations[1].kind)
    return not unloaded or example is one.examples[0]


def _overview(place: Place, found: list[Step]) -> str:
    """How many examples each step changed, as a table; its rows lead to the pages."""
    rows = []
    for step in found:
        title = escape(step.title)
        if step.changes:
            address = place.app.builder.get_relative_uri(place.docname, step.page)
            title = f"<a id='{nodes.make_id(step.title)}' href='{escape(address)}'>{title}</a>"
        counts = (len(step.of(kind)) for kind in GROUPS)
        rows.append([title, *map(str, counts), str(step.compared)])
    heads = [
        "With",
        *(head for head, _ in groups(runner_of(place.app.config)).values()),
        "Examples compared",
    ]
    return table(heads, rows, "steps")


def _body(app: Sphinx, step: Step) -> str:
    """What changed with one step, as HTML: a section for each kind of change."""
    place = Place(app, step.page, step.page)
    html = [
        f"<h1>{escape(step.title)}: what changed</h1>",
        f"<p>{escape(_told(step, runner_of(app.config)))}</p>",
    ]
    for kind, (head, _) in groups(runner_of(app.config)).items():
        if some := step.of(kind):
            title = f"{head} ({len(some)})"
            html.append(f"<h2 id='{kind}'>{title}</h2>{_list(place, some)}")
    return "".join(html)


def _told(step: Step, runner: Runner) -> str:
    """How many changes there are of each kind, in a sentence."""
    told = [
        f"{len(step.of(kind))} {clause}"
        for kind, (_, clause) in groups(runner).items()
        if kind == "behaviour" or step.of(kind)
    ]
    return f"Of {count(step.compared, 'example')}, {', '.join(told)}."


def _list(place: Place, some: list[Change]) -> str:
    """The changes as HTML, under the title of each page."""
    where = place.examples
    html = []
    for docname, group in itertools.groupby(
        sorted(some, key=lambda change: where[change.example.name]),
        key=lambda change: where[change.example.name],
    ):
        html.append(f"<p class='changes-page'>{place.link(docname)}</p>")
        for change in group:
            example = change.example
            statement = escape(example.statement.split("\n")[0])
            link = place.to_example(example.name, escape(example.name))
            html.append(
                f"<details><summary><code>{statement}</code></summary><p>{link}</p>"
                f"<dl><dt>Before</dt><dd>{_seen(change.before, example)}</dd>"
                f"<dt>From then on</dt><dd>{_seen(change.after, example)}</dd></dl></details>"
            )
    return f"<div class='changes'>{''.join(html)}</div>"


def _seen(observation: Observation, example: Example) -> str:
    """What a runner saw, as HTML; where it is as expected, the expectation."""
    if observation.kind != "met":
        return describe(observation, example)
    text = observation.shown or (example.exc_msg or example.want).rstrip("\n")
    return f"<code class='seen'>{escape(text) or '(nothing)'}</code>"


def _feed(app: Sphinx) -> bytes:
    """The feed, in Atom: an entry for each step, with the statements that changed."""
    base = app.config.html_baseurl
    found, seen = steps(app), records_of(app)
    feed = ElementTree.Element("feed", xmlns="http://www.w3.org/2005/Atom")

    def add(parent: ElementTree.Element, name: str, text: str = "", **attributes: str) -> None:
        ElementTree.SubElement(parent, name, attributes).text = text or None

    add(feed, "title", f"{app.config.html_title}: what each version changed")
    add(feed, "id", f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, base + app.config.project)}")
    dates = [step.after["date"] for step in found] or [one.runner["date"] for one in seen]
    add(feed, "updated", f"{max(dates)}T00:00:00Z")
    add(feed, "link", href=f"{base}{FEED}", rel="self")
    author = ElementTree.SubElement(feed, "author")
    add(author, "name", app.config.author)
    heads = groups(runner_of(app.config))
    for step in found:
        entry = ElementTree.SubElement(feed, "entry")
        name = f"{base}{app.config.project}/{step.after['name']}"
        add(entry, "title", step.title)
        add(entry, "id", f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}")
        add(entry, "updated", f"{step.after['date']}T00:00:00Z")
        page = step.page if step.changes else FOLDER
        add(entry, "link", href=f"{base}{app.builder.get_target_uri(page)}")
        changed = (
            f"{heads[one.kind][0]}: {one.example.name}: {one.example.statement}"
            for one in step.changes
            if one.kind != "words"
        )
        lines = [_told(step, runner_of(app.config)), *changed]
        add(entry, "content", "\n".join(lines), type="text")
    ElementTree.indent(feed)
    text: bytes = ElementTree.tostring(feed, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def add_versions(app: Sphinx) -> None:
    """Add the directives of what versions changed, and of the runners."""
    add_deferred(app, "changes", Deferred(changes, write_feed))
    add_deferred(app, "runners", Deferred(runners))
