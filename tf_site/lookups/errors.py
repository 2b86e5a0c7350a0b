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

What no runner can raise, since it takes a package or a machine that the records do not have, has
in place of ``example`` a ``message``, as it was ``seen``, with what exactly:

    message = "ValueError: Your currently installed version of Keras is Keras 3, but …"
    seen = "Transformers 4.57.1 beside TensorFlow 2.21.0 and Keras 3.15.1"
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from doctested.expect import error_type
from doctested.name import ExampleName
from doctested.source import script
from doctested.source.script import Example, Script, ScriptError
from doctested.sphinx.files import read_tables, write_global, write_json
from doctested.sphinx.page.deferred import Deferred, Place, add_deferred
from doctested.sphinx.records.since import anchor
from doctested.sphinx.state import memory, records_of, runner_of
from symbols.notes import keras_names
from tf_site.lookups.registry import Entry, Lookup, written

FILE, PAGE = "errors.toml", "errors"
FIELDS = ("group", "cause", "mend", "page")
RAISED, SEEN = {"example"}, {"message", "seen"}
"""An entry has these fields, or those."""
NAMES = "names"
"""A field that an entry may have: further names that its messages can hold in the place of the one
that decides (an argument, a class, an attribute); :data:`KERAS` and :data:`ANY` stand for many."""
KERAS = "keras"
"""Every class and function that Keras itself has had, but for those that another entry names."""
ANY = "*"
"""Every name that is neither Keras's own nor named by another entry: a class of the reader's."""
SAYS = "says"
"""A field that an entry may have: a text that stands in its messages. Where an example raised
something else on an old version (a name that it needs was not there yet), that is left out."""
OF_CODE = re.compile(
    r"IndexError: (?:list|tuple|string) index out of range|KeyError: '?[\w.]+'?$"
    r"|NameError: |UnboundLocalError: |StopIteration$"
)
"""What Python itself raises in an example's own lines when a value is another one than they
expect: no message of an old version where the newest raises something else."""
OLDER = 1
"""Older wordings that the page shows of an error; ``errors.json`` and the search have all."""
LONGEST = 160
"""Characters of a message that the page shows; ``errors.json`` and the search have all."""
SEARCHED = 400
"""Characters of a message that a search of the site looks through: the most is said there."""
INDEX = "errors_index.js"
"""What ``errors.js`` searches: a script, since pages opened from a folder may not fetch."""

_INSIDE = re.compile(
    r"^(?:\w+\.)*(?:tensorflow|keras)\.(?:[\w.]+\.)?(?=[A-Z]\w+(?:Error|Exception))"
)
_COLOUR = re.compile(r"\x1b\[[\d;]*m")
_NESTED = re.compile(r"\s+(?:\w+\.)*[A-Z]\w*(?:Error|Exception)\b.*:")


@dataclass(frozen=True)
class Error:
    """One error of the file."""

    id: str
    group: str
    cause: str
    mend: str
    page: str
    example: str = ""
    message: str = ""
    seen: str = ""
    says: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Wording:
    """One text of an error, and the runners that say it so, in words."""

    text: str
    said_by: str


def read(file: Path) -> list[Error]:
    """Read the errors.

    Raises:
        ExtensionError: the file is not TOML, or an entry lacks a field or has another one.
    """
    tables = read_tables(file, set(FIELDS), {SAYS, NAMES} | RAISED | SEEN)
    for name, entry in tables.items():
        if set(entry) & (RAISED | SEEN) not in (RAISED, SEEN):
            raise ExtensionError(
                f"{file.name}: [{name}] needs 'example', or 'message' and 'seen' in its place"
            )
    return [
        Error(name, **{**entry, NAMES: tuple(entry.get(NAMES, ()))})
        for name, entry in tables.items()
    ]


def wordings(app: Sphinx, entry: Error) -> list[Wording]:
    """Every text that runners recorded for an entry's example, the newest first.

    Texts with the same words are one: it stands there as the newest of its runners said it.

    Raises:
        ScriptError: there is no such example, or it raised nothing on any runner.
    """
    if entry.message:
        return [Wording(entry.message, f"seen with {entry.seen}; not run by this site")]
    seen = records_of(app)
    found, example = _example(app, entry)
    expected = example.exc_msg
    said: list[tuple[str, dict[str, str]]] = []
    for one in (*seen.before, *seen.line):
        observation = seen.observation(one, found, example)
        if observation is None or observation.kind not in ("met", "error"):
            continue
        if observation.kind == "met" and expected is None:
            continue  # it works there
        text = readable(observation.shown or expected or "")
        if entry.says in text:
            said.append((text, one.runner))
    newest = error_type(said[-1][0]) if said else ""
    said = [one for one in said if error_type(one[0]) == newest or not OF_CODE.match(one[0])]
    if not said and expected:
        return [Wording(readable(expected), "this build")]
    if not said:
        raise ScriptError(found.path, example.line, "no runner recorded an error of this example")
    together: dict[tuple[str, ...], list[tuple[str, dict[str, str]]]] = {}
    for text, facts in reversed(said):
        together.setdefault(_same_words(text), []).append((text, facts))
    return [
        Wording(alike[0][0], _spans(app, [facts for _, facts in reversed(alike)]))
        for alike in together.values()
    ]


def readable(text: str) -> str:
    r"""An error as a reader sees it: the module of its type, frames and colours are left out.

    >>> readable("tensorflow.python.framework.errors_impl.NotFoundError: no such file")
    'NotFoundError: no such file'
    >>> print(readable("ValueError: in user code:\n\n    a.py:3 f  *\n        if x:\n\n"
    ...                "    ValueError: 'y' must be set"))
    ValueError: in user code:
        ...
        ValueError: 'y' must be set
    """
    text = _INSIDE.sub("", _COLOUR.sub("", text).strip())
    head, converted, rest = text.partition(" code:\n")
    if not converted or not re.search(r"\bin (?:user|converted)$", head):
        return text
    lines = rest.splitlines()
    errors = [number for number, line in enumerate(lines) if _NESTED.match(line)]
    if not errors:
        return text
    nested = "\n".join(lines[errors[-1] :]).rstrip()
    return f"{head} code:\n    ...\n{nested}"


def _same_words(text: str) -> tuple[str, ...]:
    """What two texts share that read alike: their words, without numbers of objects."""
    return tuple(re.findall(r"\w+", re.sub(r"\bid=\d+,? ?|\bname: *\S*$", "", text)))


def own_words(found: Script) -> set[str]:
    """The words that a script itself has chosen, in small letters: names it binds, and its texts.

    They stand in the messages that it raises, and in nobody else's.
    """
    words: set[str] = set()
    for text in (found.text, *(example.source for example in found.examples)):
        tree = ast.parse(text)
        docstrings = {ast.get_docstring(node, clean=False) for node in ast.walk(tree)
                      if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)}  # fmt: skip
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                words.add(node.name)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                words.add(node.id)
            elif isinstance(node, ast.arg):
                words.add(node.arg)
            elif isinstance(node, ast.Constant) and node.value not in docstrings:
                words.update(re.findall(r"[^\W\d]\w*", str(node.value)))
    return {word.lower() for word in words}


def deciding(entries: list[Error], own: frozenset[str]) -> dict[str, dict[str, list[str]]]:
    """For each entry the names that decide for it, and those that decide against it.

    Args:
        entries: all of them.
        own: the names of Keras's own classes and functions.

    Returns:
        By the entry's id: ``names``, which it holds for beside those of its messages; and
        ``except``, where it holds for all names but these.

    >>> entries = [Error(name, "", "", "", "", names=names)
    ...            for name, names in [("a", ("B",)), ("b", (KERAS,)), ("c", (ANY,))]]
    >>> deciding(entries, frozenset({"B", "C"}))
    {'a': {'names': ['B']}, 'b': {'names': ['C']}, 'c': {'names': [], 'except': ['B', 'C']}}
    """
    claimed = {name for entry in entries for name in entry.names} - {KERAS, ANY}
    found: dict[str, dict[str, list[str]]] = {}
    for entry in entries:
        if not entry.names:
            continue
        names = set(entry.names) - {KERAS, ANY}
        if KERAS in entry.names:
            names |= own - claimed
        found[entry.id] = {"names": sorted(names)}
        if ANY in entry.names:
            found[entry.id]["except"] = sorted(own | claimed)
    return found


def _spans(app: Sphinx, said: list[dict[str, str]]) -> str:
    """The runners that say a text, in words; those that follow each other as one span."""
    line = records_of(app).facts
    spans: list[list[dict[str, str]]] = []
    for facts in said:
        if spans and line.index(facts) == line.index(spans[-1][-1]) + 1:
            spans[-1].append(facts)
        else:
            spans.append([facts])
    return ", ".join(runner_of(app.config).span_name(span, line) for span in spans)


def _example(app: Sphinx, entry: Error) -> tuple[Script, Example]:
    path = ExampleName(entry.example).path
    found = script.read(memory(app.env).root, path)
    for example in found.examples:
        if example.name == entry.example:
            return found, example
    raise ScriptError(path, 1, f"there is no example {entry.example}")


def errors(place: Place) -> list[nodes.Node]:
    """The field to paste a message into, then every error, a section for each group."""
    groups: dict[str, nodes.section] = {}
    for entry in read(Path(place.app.srcdir) / FILE):
        if entry.page not in place.app.env.found_docs:
            place.warn("error", f"{FILE}: [{entry.id}] there is no page {entry.page!r}")
            continue
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


def _shown(place: Place, entry: Error, found: list[Wording]) -> str:
    texts, *older = (
        f"<pre tabindex='-1'>{escape(_cut(one.text))}</pre>"
        f"<p class='error-said'>{escape(one.said_by)}</p>"
        for one in found[: 1 + OLDER]
    )
    if older:
        texts += f"<details><summary>in other words before</summary>{''.join(older)}</details>"
    if not entry.example:
        links = [place.link(entry.page)]
    else:
        links = [place.link(entry.page, anchor(entry.example))]
    if entry.example and (entry.page, anchor(entry.example)) not in place.anchors:
        links.append(f"raised in {place.to_example(entry.example)}")
    return (
        f"<div class='error-entry' id='{escape(entry.id)}'>{texts}"
        f"<p><strong>Cause.</strong> {_prose(entry.cause)}</p>"
        f"<p><strong>Mend.</strong> {_prose(entry.mend)}</p>"
        f"<p class='error-more'>{' · '.join(links)}</p></div>"
    )


_FIELD = """
<div class="error-search pst-js-only">
<label for="error-text">Paste an error message, or a whole traceback:</label>
<textarea id="error-text" data-index="errors_index.js" rows="4"
 spellcheck="false" autocomplete="off"></textarea>
<div id="error-found" role="status"></div>
</div>
<script src="_static/errors.js" defer></script>
"""


def _cut(text: str) -> str:
    """A message as the page shows it: of one that prints a whole tensor, the beginning."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()} ..."


def _prose(text: str) -> str:
    """A sentence with its code in back quotes, as HTML."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text))


def _own(app: Sphinx, entry: Error, found: list[Wording]) -> list[str]:
    """The words of an entry's messages that are its script's own; no exception's type is."""
    if not entry.example:
        return []
    said = {word for one in found for word in re.findall(r"\w+", one.text.lower())}
    said -= {error_type(one.text).lower() for one in found}
    return sorted(own_words(_example(app, entry)[0]) & said)


def write_index(app: Sphinx, folder: Path) -> None:
    """Write what the page searches, and ``errors.json`` for machines."""
    file = Path(app.srcdir) / FILE
    if not file.exists():
        return
    data = []
    every = read(file)
    many = any({KERAS, ANY} & set(entry.names) for entry in every)
    own = keras_names(runner_of(app.config).folder) if many else frozenset()
    names = deciding(every, own)
    for entry in every:
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
                "example": entry.example,
                "own": _own(app, entry, found),
                **names.get(entry.id, {}),
            }
        )
    write_json(folder / "errors.json", data)
    write_global(folder / INDEX, "errorsIndex", data)


def entries(app: Sphinx) -> dict[str, list[Entry]]:
    """Of each error its newest message, its cause and its mend."""
    found = [
        Entry(
            "error",
            entry["id"],
            " ".join(entry["messages"][0].split())[:SEARCHED],
            f"{entry['cause']} {entry['mend']}".replace("`", ""),
        )
        for entry in written(app, "errors.json") or ()
    ]
    return {PAGE: found} if found else {}


def add(app: Sphinx) -> None:
    """Add the directive."""
    add_deferred(app, "errors", Deferred(errors, write_index, FILE))


LOOKUP = Lookup(PAGE, add, entries, ("error", "Error", "Errors"), "the errors")
