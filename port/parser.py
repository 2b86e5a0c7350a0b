"""Bundles the parser for the page and the command: ``python -m port.parser``.

It takes what ``npm/package-lock.json`` names into ``_build/npm`` and makes one script of it,
``_build/assets/python_parser.js``, which works from a folder on disk too. Neither is committed.
With ``--modules`` it only does the first.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from .node import PARSER, ROOT, NodeError, node, npm

MODULES = ROOT / "_build" / "npm" / "node_modules"
HERE = Path(__file__).parent


def install(modules: Path = MODULES) -> None:
    """Have npm install what the lock names, unless it is there.

    Raises:
        NodeError: npm is missing, or it failed.
    """
    lock = (ROOT / "npm" / "package-lock.json").read_bytes()
    done = modules / "package-lock.json"  # written last; npm's own copy has another name
    if done.exists() and done.read_bytes() == lock:
        return
    folder = modules.parent
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(ROOT / "npm" / name, folder)
    _run([*npm(), "ci", "--prefix", str(folder), "--silent"])
    done.write_bytes(lock)


def bundle(modules: Path = MODULES, out: Path = PARSER) -> None:
    """Write the parser as one script, for a browser and for Node.js.

    Raises:
        NodeError: the packages are not there, or esbuild failed.
    """
    parts = [HERE / name for name in ("bundle.js", "parser.mjs", "highlight.mjs")]
    parts.append(modules / "package-lock.json")
    if not parts[-1].exists():
        raise NodeError(f"{modules}: the packages are not there: run `python -m port.parser`")
    if out.exists() and all(out.stat().st_mtime >= file.stat().st_mtime for file in parts):
        return
    _run([node(), str(HERE / "bundle.js"), str(modules), str(out)])


def _run(command: list[str]) -> None:
    path = os.pathsep.join([str(Path(node()).parent), os.environ.get("PATH", "")])
    own = {**os.environ, "PATH": path}
    done = subprocess.run(command, env=own, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        said = (done.stderr or done.stdout).strip()
        raise NodeError(f"{' '.join(command[:3])} failed:\n{said}")


def main() -> int:
    """Install and bundle; the exit status."""
    try:
        install()
        if "--modules" not in sys.argv[1:]:
            bundle()
    except NodeError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
