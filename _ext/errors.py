"""Errors, each with its cause and mend: the messages come from runs that really raised them.

``docs/errors.toml`` says for each error which example raises it, and what to tell the reader:

    [no-placeholder]
    group = "Names that are gone"
    example = "eager/placeholder_today.py::placeholder_in_graph::1"
    cause = "TensorFlow 2 has no placeholders."
    mend = "Make it an argument of the function."
    page = "eager/no_more_placeholders"

Nobody types a message: every wording that any runner recorded for the example is shown, with the
versions that say it so. ``errors.js`` finds the entry for a message that a reader pastes.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

import tomllib
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from . import script
from .computed import Place, add_computed
from .records import Records
from .script import Example, Script, ScriptError
from .since import runner

FILE = "errors.toml"
FIELDS = ("group", "example", "cause", "mend", "page")
INDEX = "errors_index.js"
"""What ``errors.js`` searches: a script, since pages opened from a folder may not fetch."""

_INSIDE = re.compile(
    r"^(?:\w+\.)*(?:tensorflow|keras)\.(?:[\w.]+\.)?(?=[A-Z]\w+(?:Error|Exception))"
)


@dataclass(frozen=True)
class Entry:
    """One error of the file."""

    id: str
    group: str
    example: str
    cause: str
    mend: str
    page: str


@dataclass(frozen=True)
class Wording:
    """One text of an error, and the runners that say it so, in words."""

    text: str
    said_by: str


def read(file: Path) -> list[Entry]:
    """Read the errors.

    Raises:
        ExtensionError: the file is not TOML, or an entry lacks a field or has another one.
    """
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ExtensionError(f"{file.name}: {error}") from None
    for name, entry in data.items():
        wrong = set(entry) ^ set(FIELDS)
        if wrong:
            field = min(wrong)
            problem = f"has no field {field!r}" if field in entry else f"lacks {field!r}"
            raise ExtensionError(f"{file.name}: [{name}] {problem}")
    return [Entry(name, **entry) for name, entry in data.items()]


def wordings(app: Sphinx, entry: Entry) -> list[Wording]:
    """Every text that runners recorded for an entry's example, the newest first.

    Raises:
        ScriptError: there is no such example, or it raised nothing on any runner.
    """
    seen: Records = app.example_records
    found, example = _example(app, entry)
    texts: dict[str, list[dict[str, str]]] = {}
    for one in (*seen.before, *seen.line):
        sight = seen.sight(one, found, example)
        if sight is None or sight.kind not in ("met", "error"):
            continue
        text = sight.shown if sight.kind == "error" or sight.shown else example.exc_msg or ""
        if example.exc_msg is None and sight.kind == "met":
            continue  # it works there
        texts.setdefault(_without_module(text.strip()), []).append(one.runner)
    if not texts and example.exc_msg:
        return [Wording(_without_module(example.exc_msg.strip()), "this build")]
    if not texts:
        raise ScriptError(found.path, example.line, "no runner recorded an error of this example")
    return [Wording(text, _spans(app, said)) for text, said in reversed(texts.items())]


def _spans(app: Sphinx, said: list[dict[str, str]]) -> str:
    """The runners that say a text, in words; those that follow each other as one span."""
    line = app.example_records.facts
    spans: list[list[dict[str, str]]] = []
    for facts in said:
        if spans and line.index(facts) == line.index(spans[-1][-1]) + 1:
            spans[-1].append(facts)
        else:
            spans.append([facts])
    return ", ".join(runner(app).span_name(span, line) for span in spans)


def _example(app: Sphinx, entry: Entry) -> tuple[Script, Example]:
    path = entry.example.split("::")[0]
    found = script.read(app.env.example_scripts, path)
    for example in found.examples:
        if example.name == entry.example:
            return found, example
    raise ScriptError(path, 1, f"there is no example {entry.example}")


def _without_module(text: str) -> str:
    """An error without the module of its type, as Python's own tracebacks end.

    >>> _without_module("tensorflow.python.framework.errors_impl.NotFoundError: no such file")
    'NotFoundError: no such file'
    """
    return _INSIDE.sub("", text)


def errors(place: Place) -> list[nodes.Node]:
    """The field to paste a message into, then every error, a section for each group."""
    groups: dict[str, nodes.section] = {}
    for entry in read(Path(place.app.srcdir) / FILE):
        if entry.page not in place.app.env.found_docs:
            place.warn("error", f"{FILE}: [{entry.id}] there is no page {entry.page!r}")
        try:
            html = _shown(place, entry, wordings(place.app, entry))
        except ScriptError as error:
            place.warn("error", f"{FILE}: [{entry.id}] {error}")
            continue
        if entry.group not in groups:
            section = nodes.section("", nodes.title("", entry.group))
            section["ids"].append(nodes.make_id(f"group {entry.group}"))
            groups[entry.group] = section
        groups[entry.group] += nodes.raw("", html, format="html")
    listed = "".join(
        f"<li><a href='#{section['ids'][0]}'>{escape(group)}</a></li>"
        for group, section in groups.items()
    )
    return [nodes.raw("", f"{_FIELD}<ul>{listed}</ul>", format="html"), *groups.values()]


def _shown(place: Place, entry: Entry, found: list[Wording]) -> str:
    texts = "".join(
        f"<pre>{escape(wording.text)}</pre><p class='error-said'>{escape(wording.said_by)}</p>"
        for wording in found
    )
    return (
        f"<div class='error-entry' id='{escape(entry.id)}'>{texts}"
        f"<p><strong>Cause.</strong> {_prose(entry.cause)}</p>"
        f"<p><strong>Mend.</strong> {_prose(entry.mend)} {place.link(entry.page)}</p></div>"
    )


_FIELD = """
<div class="error-search" hidden>
<label for="error-text">Paste an error message, or a whole traceback:</label>
<textarea id="error-text" rows="4" spellcheck="false" autocomplete="off"></textarea>
<div id="error-found" role="status"></div>
</div>
<script src="errors_index.js" defer></script>
<script src="_static/errors.js" defer></script>
"""


def _prose(text: str) -> str:
    """A sentence with its code in back quotes, as HTML."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text))


def write_index(app: Sphinx, folder: Path) -> None:
    """Write what the page searches, and ``errors.json`` for machines."""
    file = Path(app.srcdir) / FILE
    if not file.exists():
        return
    data = []
    for entry in read(file):
        try:
            found = wordings(app, entry)
        except ScriptError:
            continue  # the page has warned of it
        data.append(
            {
                "id": entry.id,
                "messages": [wording.text for wording in found],
                "said_by": [wording.said_by for wording in found],
                "cause": entry.cause,
                "mend": entry.mend,
                "page": entry.page,
            }
        )
    text = json.dumps(data, indent=1, ensure_ascii=False)
    (folder / "errors.json").write_text(text + "\n", encoding="utf-8")
    (folder / INDEX).write_text(f"window.errorsIndex = {text};\n", encoding="utf-8")


def setup_errors(app: Sphinx) -> None:
    """Register the directive."""
    add_computed(app, "errors", errors, write_index, FILE)
