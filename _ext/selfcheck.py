"""Packs a page's self-check: one file that runs its scripts anywhere and compares the outputs.

It holds modules of the recorder as they are (standard library, Python 3.7), and what the page shows
and the records know of it, in ``page.json``: :mod:`recorder.selfcheck` says what is done with it.
"""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

from . import timeline
from .blocks import Statement
from .records import Records
from .script import Example, Script

MODULES = (
    "__init__", "compare", "expect", "forks", "interpreter", "record", "runner", "scripts",
    "selfcheck", "sight",
)  # fmt: skip
_MAIN = '''\
"""Runs the self-check of a page: python FILE --help."""

import sys

if sys.version_info < (3, 7):
    sys.exit("error: this needs Python 3.7 or newer")

from recorder.selfcheck import main

sys.exit(main())
'''


def about(
    seen: Records,
    names: Any,
    script: Script,
    example: Example,
    shown: Statement,
    since: str,
) -> dict[str, Any]:
    """What a self-check knows of an example.

    Args:
        seen: all records.
        names: the module that names runners.
        script: the example's script.
        example: the example.
        shown: what the page shows of it.
        since: since when it is so, in words.
    """
    history = timeline.timeline(seen, script, example)
    spans = [
        [names.span_name(span.runners, seen.facts), span.sight.kind, span.sight.shown]
        for span in (history.spans if history else ())
    ]
    return {
        "line": example.line,
        "shown": shown.text,
        "measured": example.object in script.measuring,
        "since": since,
        "spans": spans,
    }


def packed(page: dict[str, Any]) -> bytes:
    """A self-check as the bytes of one file, the same for the same page.

    Args:
        page: ``title``, ``runner``, ``scripts`` (texts by path) and ``examples`` (each as
            :func:`about` tells it).
    """
    files = {f"recorder/{name}.py": _module(name) for name in MODULES}
    files["__main__.py"] = _MAIN
    files["recorder/page.json"] = json.dumps(page, indent=1, ensure_ascii=False)
    stream = io.BytesIO()
    stream.write(b"#!/usr/bin/env python3\n")
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in sorted(files.items()):
            archive.writestr(entry(name), text.encode(), compresslevel=9)
    return stream.getvalue()


def entry(name: str) -> zipfile.ZipInfo:
    """A file's entry in an archive: without the time and the owner of the machine."""
    info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system, info.external_attr = 3, 0o644 << 16  # as Unix writes it
    return info


def _module(name: str) -> str:
    folder = Path(__file__).parent.parent / "recorder"
    return (folder / f"{name}.py").read_text(encoding="utf-8")
