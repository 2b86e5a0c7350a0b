"""What runs beside old releases needs Python 3.7 and the standard library alone."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sites import ROOT
from test_recording import python37

LATER = {"tensorflow", "keras", "numpy", "packaging", "sphinx"}
"""What is imported in functions, or for types, where it is there."""

PATH = {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}


NEWER = {"pytest_plugin.py"}
FILES = [
    *(file for file in sorted((ROOT / "src" / "doctested").glob("*.py")) if file.name not in NEWER),
    *(ROOT / "symbols" / f"{name}.py" for name in ("__init__", "names", "fates", "calls", "today")),
    *(ROOT / "tf_site" / f"{name}.py" for name in ("__init__", "tensorflow")),
]
OURS = {"doctested", "symbols", "tf_site"}
STANDARD = set(sys.stdlib_module_names)


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}.{file.stem}")
def test_what_runs_beside_old_releases_needs_python_37_alone(file: Path) -> None:
    """Its grammar, and modules of the standard library; TensorFlow is imported in functions."""
    tree = ast.parse(file.read_text(), feature_version=(3, 7))
    outer = {n for node in tree.body for n in imported(node)}
    everywhere = {n for node in ast.walk(tree) for n in imported(node)}

    assert set() == outer - STANDARD - OURS
    assert set() == everywhere - STANDARD - OURS - LATER


def imported(node: ast.AST) -> set[str]:
    """The packages that a statement imports, but for this one."""
    if isinstance(node, ast.Import):
        return {alias.name.split(".")[0] for alias in node.names}
    if isinstance(node, ast.ImportFrom) and not node.level:
        return {node.module.split(".")[0]}
    return set()


def test_it_is_imported_by_python_37() -> None:
    """Where there is one; what it parses, 3.7 must also find."""
    names = [f"{file.parent.name}.{file.stem}" for file in FILES if file.stem[0] != "_"]
    command = [python37(), "-B", "-W", "error", "-c", f"import {', '.join(names)}"]
    done = subprocess.run(command, env=PATH, capture_output=True, text=True, check=False)

    assert (0, "") == (done.returncode, done.stderr)
