"""The command: ``python -m port FOLDER`` says what became of each symbol in a folder's programs.

It finds what the page "Paste your code" finds, for it runs the same check. Programs are ``*.py``
and ``*.ipynb``; nothing of them is run. A file that cannot be read is named, and the others are
told of all the same. One line is printed for each symbol and what is said of it, the worst first,
with how often and where first; with ``--lines`` one for each place, in the order of the files.
Those that are as they were, with ``--all`` only. With ``--from`` and ``--to`` it says, as text,
what changes between two releases for the names that are used (:mod:`port.versions`), and what must
be changed is a name that is gone or a call that takes something else.

The status is 1 when something must be changed, 0 when nothing must, 2 when the command was not
understood or could not look at everything. A method that is only guessed by its name never makes
it 1.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
import tokenize
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from symbols import pack as data
from symbols.notes import FatesError

from . import node, versions

PROGRAMS = (".py", ".ipynb")
LEFT_OUT = {"__pycache__", "node_modules", "site-packages"}


class PlaceError(Exception):
    """A file or folder cannot be read: the message says which."""


def programs(places: Iterable[Path]) -> Iterator[Path]:
    """The programs at some places: a file itself, a folder's in their order.

    Hidden folders, environments and ``__pycache__`` are left out.

    Raises:
        PlaceError: there is no such place.
    """
    for place in places:
        if place.is_dir():
            for folder, inner, files in os.walk(place):
                inner[:] = sorted(name for name in inner if _is_ours(Path(folder) / name))
                yield from (Path(folder) / n for n in sorted(files) if n.endswith(PROGRAMS))
        elif place.exists():
            yield place
        else:
            raise PlaceError(f"{place}: there is no such file or folder")


def _is_ours(folder: Path) -> bool:
    hidden = folder.name.startswith(".") or folder.name in LEFT_OUT
    return not hidden and not (folder / "pyvenv.cfg").exists()


def text_of(file: Path) -> str:
    """A program's text, in the encoding that it names itself; what is no such text is replaced.

    Raises:
        PlaceError: it cannot be read.
    """
    try:
        if file.exists() and not file.is_file():
            raise PlaceError(f"{file}: this is no file that can be read to its end")
        read = file.read_bytes()
    except OSError as error:
        raise PlaceError(f"{file}: {error.strerror}") from None
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(read).readline)
        return read.decode(encoding, errors="replace")
    except (SyntaxError, LookupError, ValueError):  # it names none, or one that is none of texts
        return read.decode("utf-8", errors="replace")


def sentence(one: dict[str, Any]) -> str:
    """What a finding says, in one line."""
    parts = [f"{'perhaps ' if not one['sure'] else ''}{one['said']}"]
    if one["typed"]:
        parts.append(f"{'type' if one['code'] else 'instead'} {one['typed']}")
    told = f": {one['told']}" if one["told"] else ""
    page = f" (see {one['page']})" if one["page"] else ""
    return f"{', '.join(parts)}{told}{page}".replace("`", "")


def where(one: dict[str, Any], file: str) -> str:
    """The place of a finding, as editors read it: file, line, column."""
    cell = f"cell {one['cell']}:" if one["cell"] else ""
    return f"{file}:{cell}{one['line']}:{one['column']}"


def as_text(found: dict[str, Any], every: bool) -> Iterator[str]:
    """A line for each symbol and what is said of it, the worst first, then :func:`ending`."""
    for symbol in found["symbols"]:
        for one in symbol["ways"]:
            if every or not one["quiet"]:
                first = where(one["first"], one["first"]["file"])
                times = f"{one['places']} \u00d7 " if one["places"] > 1 else ""
                yield f"{times}{one['name']}: {sentence(one)}"
                yield f"    {'first at ' if times else 'at '}{first}"
    yield from ending(found)


def as_lines(found: dict[str, Any], every: bool) -> Iterator[str]:
    """A line for each finding, in the order of the files, then :func:`ending`."""
    for file in found["files"]:
        for one in file["findings"]:
            if every or not one["quiet"]:
                yield f"{where(one, file['file'])}: {one['name']}: {sentence(one)}"
    yield from ending(found)


def ending(found: dict[str, Any]) -> Iterator[str]:
    """A line for each file that was not read in full, then a summary."""
    for file in found["files"]:
        if file["missing"]:
            yield f"{file['file']}: {file['missing']}"
        if file["cut"]:
            yield f"{file['file']}: only its beginning was read: it is too long"
    number = len(found["files"])
    yield f"{number} program{'' if number == 1 else 's'}. {found['summary']}"


def as_github(found: dict[str, Any], every: bool) -> Iterator[str]:
    """Annotations of GitHub's actions: errors where something must be changed."""
    for file in found["files"]:
        for one in file["findings"]:
            if every or not one["quiet"]:
                level = "error" if counts(one) else "warning" if one["needs"] else "notice"
                place = f"file={_property(file['file'])}"
                if not one["cell"]:
                    place += f",line={one['line']},col={one['column']}"
                title = _property(one["name"])
                yield f"::{level} {place},title={title}::{_escaped(sentence(one))}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def as_json(found: dict[str, Any], every: bool) -> Iterator[str]:
    """All that is known, for another program."""
    files = [
        {**file, "findings": [one for one in file["findings"] if every or not one["quiet"]]}
        for file in found["files"]
    ]
    yield json.dumps({**found, "files": files}, indent=1, ensure_ascii=False)


FORMATS = {"text": as_text, "json": as_json, "github": as_github}


def counts(one: dict[str, Any]) -> bool:
    """Whether a finding says for sure that something must be changed.

    Nothing must behind a test for the version or the name, or in a try that expects its absence.
    """
    return bool(one["needs"] and one["sure"] and not one["guarded"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Look, and print; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m port", description=__doc__.split("\n")[0])
    parser.add_argument("places", nargs="+", metavar="FOLDER", help="folders or files; - is stdin")
    parser.add_argument("--format", choices=tuple(FORMATS), default="text", help="of the output")
    parser.add_argument("--all", action="store_true", help="print what is as it was, too")
    parser.add_argument("--lines", action="store_true", help="print a line for each place")
    parser.add_argument("--from", dest="before", metavar="RELEASE", help="what it was written for")
    parser.add_argument("--to", dest="after", metavar="RELEASE", help="what it goes to")
    options = parser.parse_args(arguments)
    if bool(options.before) != bool(options.after):
        parser.error("--from and --to belong together")
    try:
        texts, unread = _texts(options.places)
        if not texts and not unread:
            raise PlaceError(f"{', '.join(options.places)}: there is no .py and no .ipynb in it")
        found = node.check(texts, data.load(node.ROOT))
    except (PlaceError, FatesError, node.NodeError) as error:
        print(f"port: {error}", file=sys.stderr)
        return 2
    changes = any(counts(one) for file in found["files"] for one in file["findings"])
    try:
        if options.before:
            told, changes = versions.told(found, options.before, options.after, node.ROOT)
        else:
            lines = options.lines and options.format == "text"
            told = list((as_lines if lines else FORMATS[options.format])(found, options.all))
    except LookupError as error:
        print(f"port: {error}", file=sys.stderr)
        return 2
    try:
        print("\n".join(told), flush=True)
    except BrokenPipeError:  # who reads it has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    unread += [f"{file['file']}: {file['failed']}" for file in found["files"] if file["failed"]]
    for why in unread:
        print(f"port: {why}", file=sys.stderr)
    return 2 if unread else int(changes)


def _texts(places: Sequence[str]) -> tuple[list[tuple[str, str]], list[str]]:
    """The programs at some places with their texts, and why some could not be read.

    Raises:
        PlaceError: there is no such place.
    """
    texts, unread = [], []
    for file in programs(Path(place) for place in places if place != "-"):
        try:
            texts.append((str(file), text_of(file)))
        except PlaceError as error:
            unread.append(str(error))
    if "-" in places:
        texts.append(("-", sys.stdin.read()))
    return texts, unread


if __name__ == "__main__":
    sys.exit(main())
