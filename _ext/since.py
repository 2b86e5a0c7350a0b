"""What the records add to a page: since when an output is so, what other runners saw, the GPU.

Under an output that has not always been so stands a line that opens; the whole page can be looked
at as another runner saw it (``runners.js`` does that, from data in the page itself).
"""

from __future__ import annotations

import gc
import json
import re
import tokenize
from html import escape
from importlib import import_module
from pathlib import Path
from types import ModuleType

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError
from sphinx.util import logging
from sphinx_design.shared import create_component

from recorder.record import RecordError

from . import records, script, timeline
from .build import PageResult
from .records import Record, Records, Sight
from .script import Example, Script
from .timeline import Timeline

logger = logging.getLogger(__name__)

LIVE, ABSENT = -1, -2
"""In a page's data: this runner saw what the page shows; this runner has not run it."""


def load(app: Sphinx) -> None:
    """Find all records; where a file is another one than before, read them before all else."""
    gc.unfreeze()  # what an earlier build of this process has left
    gc.freeze()  # the environment stays to the end, as the records do
    app.example_records = Records(Path(app.confdir) / app.config.example_records, runner(app))
    kept = {"example_recorded": {}, "example_records_stamp": "", "example_behind": None}
    for name in kept.keys() - vars(app.env).keys():
        setattr(app.env, name, kept[name])
    try:
        if app.env.example_records_stamp != app.example_records.stamp:
            app.example_records.parts  # noqa: B018 - it raises
    except RecordError as error:
        raise ExtensionError(f"{app.config.example_records}/{error}") from None


def runner(app: Sphinx) -> ModuleType:
    """The module that knows the packages which runners differ in, and names them."""
    return import_module(app.config.example_runner)


def changed_records(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """The pages of whose scripts a record says something new."""
    seen: Records = app.example_records
    if env.example_records_stamp == seen.stamp:
        return []
    env.example_records_stamp = seen.stamp
    return [
        docname
        for docname, result in env.example_pages.items()
        if docname in env.found_docs
        and env.example_recorded.get(docname) != records.fingerprint(seen, result.scripts)
    ]


def note_records(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Note what the records say of the pages that are read now."""
    for docname in docnames:
        if result := env.example_pages.get(docname):
            env.example_recorded[docname] = records.fingerprint(app.example_records, result.scripts)


def warn_of_stale(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Say which scripts have changed since they were recorded, and how to record them."""
    paths = sorted({path for result in env.example_pages.values() for path in result.scripts})
    seen: Records = app.example_records
    if not seen:
        return []
    root = env.example_scripts
    state = seen.stamp, [(path, script.stamp(root / path)) for path in paths]
    if env.example_behind is None or env.example_behind[0] != state:
        behind = seen.stale(Script(path, _text(root / path)) for path in paths)
        env.example_behind = state, behind
    if behind := env.example_behind[1]:
        runners = sorted({name for names in behind.values() for name in names})
        logger.warning(
            "%s not as recorded (%s), on %s (%s)\nmend: %s, and commit %s/",
            count(len(behind), "script"),
            _few(list(behind)),
            count(len(runners), "runner"),
            _few(runners),
            app.config.example_record_command,
            app.config.example_records,
            type="example",
            subtype="stale",
        )
    return []


def add_since(app: Sphinx, doctree: nodes.document) -> None:
    """Put under each output since when it is so, and give the page the data of all runners."""
    env, seen = app.env, app.example_records
    result = env.example_pages.get(env.docname)
    if result is None:
        return
    if not seen:
        return
    scripts = {path: script.read(env.example_scripts, path) for path in result.scripts}
    examples = {e.name: e for found in scripts.values() for e in found.examples}
    shown: list[tuple[Script, Example]] = []
    histories: dict[str, Timeline] = {}
    for cell in list(doctree.findall(_is_shown)):
        example = examples[cell["cell_metadata"]["example"]]
        found = scripts[example.path]
        if not any(example is one for _, one in shown):
            cell["ids"].append(anchor(example.name))
        shown.append((found, example))
        _beside_gpu(app, seen, cell, found, example)
        history = timeline.timeline(seen, found, example)
        if history is None:
            continue
        histories[example.name] = history
        if not history.always:
            cell += nodes.raw("", _line(app, seen, history, found, example), format="html")
    result.recorded = len(histories)
    result.changed = sum(not history.always for history in histories.values())
    result.gpu = _gpu_counts(seen, dict.fromkeys((e.name for _, e in shown)), scripts, examples)
    title = next(doctree.findall(nodes.title), None)
    if histories and title is not None:
        place = '<div class="runner-bar pst-js-only"></div>'  # the choice of a runner
        title.parent.insert(title.parent.index(title) + 1, nodes.raw("", place, format="html"))
        doctree += nodes.raw("", _data(app, seen, shown), format="html")


def sentence(app: Sphinx, result: PageResult) -> str:
    """What a receipt says of the records: on how many runners the outputs are the same."""
    seen: Records = app.example_records
    if not (result.recorded and seen.line):
        return ""
    span = runner(app).span_name([one.runner for one in seen.line], seen.facts)
    but = f" but for {result.changed} of {result.recorded} outputs" if result.changed else ""
    words = [f"The same on every {span}{but}."]
    if not result.gpu:
        words.append("No GPU has recorded this page.")
    for name, (differ, all_of_them) in result.gpu.items():
        but = f" but for {differ} of {all_of_them} outputs" if differ else ""
        words.append(f"The same on {name}{but}.")
    return " ".join(words)


def anchor(name: str) -> str:
    """The anchor of an example on its page.

    >>> anchor("gradients/square.py::Square.area::1")
    'gradients-square-Square-area-1'
    """
    return re.sub(r"[^A-Za-z0-9]+", "-", name.replace(".py::", "::", 1)).strip("-")


def count(number: int, noun: str) -> str:
    """A number with its noun.

    >>> count(1, "script"), count(2, "script")
    ('1 script', '2 scripts')
    """
    return f"{number} {noun}{'' if number == 1 else 's'}"


def told(app: Sphinx, seen: Records, history: Timeline, found: Script, example: Example) -> str:
    """Since when an output is so, in words; nothing if it has always been."""
    names = runner(app)
    if history.always:
        return ""
    if not history.holds:
        return f"not so on {names.span_name(history.spans[-1].runners, seen.facts)}"
    by, _ = timeline.cause(seen, found, example, history.edge, names)
    again = "again " if history.again else ""
    step = f"{again}since {names.step_name(*history.edge, by)}"
    kind = history.kind(example)
    if kind == "words":
        return f"in these words {step}"
    if kind == "runs":
        why = timeline.stopped(history.spans[-2].sight)
        return f"this program runs {step} (before: {why})"
    return step


def _line(app: Sphinx, seen: Records, history: Timeline, found: Script, example: Example) -> str:
    """The line under an output, as HTML: closed it says since when, open what was before."""
    since = told(app, seen, history, found, example)
    rows = []
    spans = history.spans[:-1] if history.holds else history.spans
    for span in reversed(spans):
        name = escape(runner(app).span_name(span.runners, seen.facts))
        rows.append(f"<dt>{name}</dt><dd>{describe(span.sight, example)}</dd>")
    shown = ""
    if history.holds:
        _, witness = timeline.cause(seen, found, example, history.edge, runner(app))
        shown = f"<p>Shown by {escape(runner(app).runner_name(witness))}.</p>" if witness else ""
    return (
        f'<details class="since"><summary>{escape(since)}</summary>{shown}'
        f"<dl>{''.join(rows)}</dl></details>"
    )


def describe(sight: Sight, example: Example) -> str:
    """What a runner saw, as HTML."""
    if sight.kind == "after":
        cause = escape(sight.cause.split("\n", 1)[0])
        return f"<p>Not run: a statement above it failed.</p><code class='seen'>{cause}</code>"
    if sight.kind == "met":
        return "<p>As it is now.</p>"
    text = f"<code class='seen'>{escape(sight.shown) or '(nothing)'}</code>"
    if sight.kind == "varies":
        return f"<p>Another output in each run, for example:</p>{text}"
    if sight.kind == "unloaded":
        return f"<p>The script could not be loaded:</p>{text}"
    return text


def _beside_gpu(
    app: Sphinx, seen: Records, cell: nodes.Element, found: Script, example: Example
) -> None:
    """Show the newest GPU's output beside the live one, where the two differ."""
    if not seen.gpu or app.env.example_runner.get("device", "CPU") != "CPU":
        return
    sight = seen.sight(seen.gpu[-1], found, example)
    if sight is None or sight.kind == "met":
        return
    live = [child for child in cell.children if "cell_output" in child.get("classes", [])]
    recorded = nodes.raw("", describe(sight, example), format="html")
    name = runner(app).runner_name(seen.gpu[-1].runner)
    tabs = []
    for number, (title, content) in enumerate((("CPU", live), (name, [recorded]))):
        label = nodes.rubric(title, title, classes=["sd-tab-label"])
        body = create_component("tab-content", classes=["sd-tab-content"], children=content)
        item = create_component("tab-item", classes=["sd-tab-item"], selected=number == 0)
        item += [label, body]
        tabs.append(item)
    for child in live:
        cell.remove(child)
    cell += create_component("tab-set", classes=["sd-tab-set"], children=tabs)


def _gpu_counts(
    seen: Records, names: dict[str, None], scripts: dict[str, Script], examples: dict[str, Example]
) -> dict[str, tuple[int, int]]:
    """For each runner with a GPU: how many of a page's outputs differ there, and of how many."""
    counts = {}
    for one in seen.gpu:
        sights = [seen.sight(one, scripts[examples[n].path], examples[n]) for n in names]
        run = [sight for sight in sights if sight is not None]
        if run:
            differ = sum(sight.kind != "met" for sight in run)
            counts[one.runner["gpu"]] = (differ, len(run))
    return counts


def _data(app: Sphinx, seen: Records, shown: list[tuple[Script, Example]]) -> str:
    """What every runner saw of a page's cells, in their order, as a block of JSON in the page."""
    name = runner(app).runner_name
    runners = [one for one in reversed(list(seen)) if _has_run(one, shown)]
    texts: dict[tuple[str, int], int] = {}
    cells = [
        [_number(seen.sight(one, found, example), texts) for one in runners]
        for found, example in shown
    ]
    data = {
        "live": name(app.env.example_runner),
        "runners": [{"id": one.name, "name": name(one.runner)} for one in runners],
        "texts": list(texts),
        "cells": [0 if set(row) == {LIVE} else row for row in cells],
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f'<script type="application/json" id="recorded-outputs">{text}</script>'


def _has_run(one: Record, shown: list[tuple[Script, Example]]) -> bool:
    return any(found.path in one.scripts for found, _ in shown)


def _number(sight: Sight | None, texts: dict[tuple[str, int], int]) -> int:
    """The number of what a runner saw in the table of texts, each with whether it differs."""
    if sight is None:
        return ABSENT
    if sight.kind == "met" and not sight.shown:
        return LIVE
    return texts.setdefault((sight.shown, int(sight.kind != "met")), len(texts))


def _is_shown(node: nodes.Node) -> bool:
    return isinstance(node, nodes.container) and "example-cell" in node.get("classes", [])


def _text(file: Path) -> str:
    with tokenize.open(file) as stream:
        return stream.read()


def _few(names: list[str]) -> str:
    """Some names, and how many more there are."""
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(names[:3]) + more


def setup_since(app: Sphinx) -> None:
    """Register the settings and the events."""
    app.add_config_value("example_records", "records", "env", str)
    app.add_config_value("example_record_command", "record them again", "", str)
    app.connect("builder-inited", load)
    app.connect("env-get-outdated", changed_records)
    app.connect("env-before-read-docs", note_records, priority=600)  # after the execution
    app.connect("doctree-read", add_since)
    app.connect("env-updated", warn_of_stale)
