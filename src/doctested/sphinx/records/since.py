"""What the records add to a page: since when an output is so, what other runners saw, the GPU.

Under an output that has not always been so stands a line that opens; the whole page can be looked
at as another runner saw it (``runners.js`` does that, from data in the page itself).
"""

from __future__ import annotations

import re
import tokenize
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError
from sphinx.util import logging

from doctested.observation import Observation
from doctested.record import Record, RecordError
from doctested.source import script
from doctested.source.script import Example, Script
from doctested.sphinx.files import as_script, tabs
from doctested.sphinx.records import store as records
from doctested.sphinx.records import timeline
from doctested.sphinx.records.store import Records
from doctested.sphinx.records.timeline import Timeline
from doctested.sphinx.state import PageResult, memory, records_of, runner_of, session

logger = logging.getLogger(__name__)

LIVE, ABSENT = -1, -2
"""In a page's data: this runner saw what the page shows; this runner has not run it."""


def load(app: Sphinx) -> None:
    """Find all records; where a file is another one than before, read them before all else."""
    folder = Path(app.confdir) / app.config.example_records
    found = session(app).records = Records(folder, runner_of(app.config))
    try:
        if memory(app.env).records_stamp != found.stamp:
            found.parts  # noqa: B018 - it raises
    except RecordError as error:
        raise ExtensionError(f"{app.config.example_records}/{error}") from None


def changed_records(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """The pages of whose scripts a record says something new."""
    seen = records_of(app)
    if memory(env).records_stamp == seen.stamp:
        return []
    memory(env).records_stamp = seen.stamp
    return [
        docname
        for docname, result in memory(env).pages.items()
        if docname in env.found_docs
        and memory(env).recorded.get(docname) != records.fingerprint(seen, result.scripts)
    ]


def note_records(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Note what the records say of the pages that are read now."""
    for docname in docnames:
        if result := memory(env).pages.get(docname):
            memory(env).recorded[docname] = records.fingerprint(records_of(app), result.scripts)


def warn_of_stale(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Say which scripts have changed since they were recorded, and how to record them."""
    paths = sorted({path for result in memory(env).pages.values() for path in result.scripts})
    seen = records_of(app)
    if not seen:
        return []
    root = memory(env).root
    state = seen.stamp, [(path, script.stamp(root / path)) for path in paths]
    known = memory(env).behind
    if known is None or known[0] != state:
        there = [path for path in paths if (root / path).is_file()]
        stale = seen.stale(Script(path, _text(root / path)) for path in there)
        known = memory(env).behind = state, stale
    if behind := known[1]:
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
    env, seen = app.env, records_of(app)
    result = memory(env).pages.get(env.docname)
    if result is None:
        return
    if not seen:
        return
    scripts = {path: script.read(memory(env).root, path) for path in result.scripts}
    examples: dict[str, Example] = {e.name: e for s in scripts.values() for e in s.examples}
    shown: list[tuple[Script, Example]] = []
    histories: dict[str, Timeline] = {}
    for cell in [node for node in doctree.findall(nodes.container) if _is_shown(node)]:
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
    seen = records_of(app)
    if not (result.recorded and seen.line):
        return ""
    span = runner_of(app.config).span_name([one.runner for one in seen.line], seen.facts)
    but = f" but for {result.changed} of {result.recorded} outputs" if result.changed else ""
    words = [f"The same on every {span}{but}."]
    if not result.gpu and runner_of(app.config).GPU:
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
    names = runner_of(app.config)
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
        why = timeline.stopped(history.spans[-2].observation)
        return f"this program runs {step} (before: {why})"
    return step


def _line(app: Sphinx, seen: Records, history: Timeline, found: Script, example: Example) -> str:
    """The line under an output, as HTML: closed it says since when, open what was before."""
    since = told(app, seen, history, found, example)
    rows = []
    spans = history.spans[:-1] if history.holds else history.spans
    for span in reversed(spans):
        name = escape(runner_of(app.config).span_name(span.runners, seen.facts))
        rows.append(f"<dt>{name}</dt><dd>{describe(span.observation, example)}</dd>")
    shown = ""
    if history.holds:
        _, witness = timeline.cause(seen, found, example, history.edge, runner_of(app.config))
        shown = (
            f"<p>Shown by {escape(runner_of(app.config).runner_name(witness))}.</p>"
            if witness
            else ""
        )
    return (
        f'<details class="since"><summary>{escape(since)}</summary>{shown}'
        f"<dl>{''.join(rows)}</dl></details>"
    )


def describe(observation: Observation, example: Example) -> str:
    """What a runner saw, as HTML."""
    if observation.kind == "after":
        cause = escape(observation.cause.split("\n", 1)[0])
        return f"<p>Not run: a statement above it failed.</p><code class='seen'>{cause}</code>"
    if observation.kind == "met":
        return "<p>As it is now.</p>"
    text = f"<code class='seen'>{escape(observation.shown) or '(nothing)'}</code>"
    if observation.kind == "varies":
        return f"<p>Another output in each run, for example:</p>{text}"
    if observation.kind == "unloaded":
        return f"<p>The script could not be loaded:</p>{text}"
    return text


def _beside_gpu(
    app: Sphinx, seen: Records, cell: nodes.Element, found: Script, example: Example
) -> None:
    """Show the newest GPU's output beside the live one, where the two differ."""
    if not seen.gpu or memory(app.env).facts.get("device", "CPU") != "CPU":
        return
    observation = seen.observation(seen.gpu[-1], found, example)
    if observation is None or observation.kind == "met":
        return
    live = [one for one in cell.children if isinstance(one, nodes.Element) and _is_output(one)]
    recorded = nodes.raw("", describe(observation, example), format="html")
    name = runner_of(app.config).runner_name(seen.gpu[-1].runner)
    for child in live:
        cell.remove(child)
    cell += tabs((("CPU", live), (name, [recorded])), selected=0)


def _gpu_counts(
    seen: Records, names: dict[str, None], scripts: dict[str, Script], examples: dict[str, Example]
) -> dict[str, tuple[int, int]]:
    """For each runner with a GPU: how many of a page's outputs differ there, and of how many."""
    counts = {}
    for one in seen.gpu:
        observations = [
            seen.observation(one, scripts[examples[n].path], examples[n]) for n in names
        ]
        run = [observation for observation in observations if observation is not None]
        if run:
            differ = sum(observation.kind != "met" for observation in run)
            counts[one.runner["gpu"]] = (differ, len(run))
    return counts


def _data(app: Sphinx, seen: Records, shown: list[tuple[Script, Example]]) -> str:
    """What every runner saw of a page's cells, in their order, as a block of JSON in the page."""
    name = runner_of(app.config).runner_name
    runners = [one for one in reversed(list(seen)) if _has_run(one, shown)]
    texts: dict[tuple[str, int], int] = {}
    cells = [
        [_number(seen.observation(one, found, example), texts) for one in runners]
        for found, example in shown
    ]
    data = {
        "live": name(memory(app.env).facts),
        "runners": [{"id": one.name, "name": name(one.runner)} for one in runners],
        "texts": list(texts),
        "cells": [0 if set(row) == {LIVE} else row for row in cells],
    }
    return f'<script type="application/json" id="recorded-outputs">{as_script(data)}</script>'


def _has_run(one: Record, shown: list[tuple[Script, Example]]) -> bool:
    return any(found.path in one.scripts for found, _ in shown)


def _number(observation: Observation | None, texts: dict[tuple[str, int], int]) -> int:
    """The number of what a runner saw in the table of texts, each with whether it differs."""
    if observation is None:
        return ABSENT
    if observation.kind == "met" and not observation.shown:
        return LIVE
    return texts.setdefault((observation.shown, int(observation.kind != "met")), len(texts))


def _is_shown(node: nodes.container) -> bool:
    return "example-cell" in node.get("classes", [])


def _is_output(node: nodes.Element) -> bool:
    return "cell_output" in node.get("classes", [])


def _text(file: Path) -> str:
    with tokenize.open(file) as stream:
        return stream.read()


def _few(names: list[str]) -> str:
    """Some names, and how many more there are."""
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(names[:3]) + more
