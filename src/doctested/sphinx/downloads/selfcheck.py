"""Packs a page's self-check: one file that runs its scripts anywhere and compares the outputs.

It holds modules of this library as they are (standard library, Python 3.7), the runner's, and what
the page shows and the records know of it, in ``page.json``: :mod:`doctested.selfcheck` says what is
done with it.
"""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

from doctested.processes import LIBRARY
from doctested.runner import Runner, name_of
from doctested.source.script import Example, Script
from doctested.sphinx.downloads.blocks import Statement
from doctested.sphinx.files import archived
from doctested.sphinx.records import timeline
from doctested.sphinx.records.store import Records

MODULES = (
    "__init__", "compare", "expect", "find", "interpreter", "name", "observation", "processes",
    "record", "run", "runner", "selfcheck", "warm",
)  # fmt: skip
_MAIN = '''\
"""Runs the self-check of a page: python FILE --help."""

import sys

if sys.version_info < (3, 7):
    sys.exit("error: this needs Python 3.7 or newer")

from doctested.selfcheck import main

sys.exit(main())
'''


def about(
    seen: Records,
    names: Runner,
    script: Script,
    example: Example,
    shown: Statement,
    since: str,
) -> dict[str, Any]:
    """What a self-check knows of an example.

    Args:
        seen: all records.
        names: it names runners.
        script: the example's script.
        example: the example.
        shown: what the page shows of it.
        since: since when it is so, in words.
    """
    history = timeline.timeline(seen, script, example)
    spans = [
        [names.span_name(span.runners, seen.facts), span.observation.kind, span.observation.shown]
        for span in (history.spans if history else ())
    ]
    return {
        "line": example.line,
        "shown": shown.text,
        "measured": example.object in script.measuring,
        "since": since,
        "spans": spans,
    }


def packed(page: dict[str, Any], runner: Runner) -> bytes:
    """A self-check as the bytes of one file, the same for the same page.

    Args:
        page: ``title``, ``runner`` (its name), ``scripts`` (texts by path) and ``examples`` (each
            as :func:`about` tells it).
        runner: what the scripts are about; its module is packed too.
    """
    of = {**page, "of": name_of(runner)}
    files = {
        f"doctested/{name}.py": _text(LIBRARY / "doctested" / f"{name}.py") for name in MODULES
    }
    files["__main__.py"] = _MAIN
    files["doctested/page.json"] = json.dumps(of, indent=1, ensure_ascii=False)
    for file in _modules(runner):
        files[file.relative_to(runner.folder).as_posix()] = _text(file)
    stream = io.BytesIO()
    stream.write(b"#!/usr/bin/env python3\n")
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in sorted(files.items()):
            archive.writestr(archived(name), text.encode(), compresslevel=9)
    return stream.getvalue()


def _modules(runner: Runner) -> list[Path]:
    """The file of a runner's class, and those of the packages that it is in."""
    if type(runner) is Runner:
        return []
    file = runner.file.resolve()
    packages = [folder / "__init__.py" for folder in file.parents if folder > runner.folder]
    return [file, *(init for init in packages if init.exists())]


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")
