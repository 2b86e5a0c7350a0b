"""The notebook of every page gives, run from top to bottom, the outputs that the page shows.

Each runs in a kernel of its own, a fork of a process that has imported TensorFlow; what it shows is
compared with what the page shows of each example, by the rules of the build.
"""

import asyncio
import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode

from doctested.interpreter import Outcome
from doctested.source import check, script
from doctested.source.script import Example
from doctested.sphinx.execute.kernels import Kernels
from tf_site.tensorflow import TensorFlow

ROOT = Path(__file__).parent.parent.parent
SECONDS = 120  # for one cell
ERROR = "with error_shown():"


@pytest.fixture(scope="module")
def kernels(tmp_path_factory: pytest.TempPathFactory) -> Kernels:
    """A process that has imported TensorFlow, and its forks."""
    made = Kernels(TensorFlow(), tmp_path_factory.mktemp("kernels"))
    yield made
    made.close()


@pytest.mark.timeout(600)
def test_the_notebook_of_every_page_gives_the_outputs_of_the_page(
    built: Path, kernels: Kernels
) -> None:
    """As Jupyter's "Run all cells" does it, as many at a time as there are cores."""
    files = sorted(built.rglob("*.ipynb"))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(lambda file: differences(file, built, kernels), files))

    assert len(files) > 70
    assert [] == [text for texts in found for text in texts]


def differences(file: Path, built: Path, kernels: Kernels) -> list[str]:
    """What a notebook shows else than its page does."""
    page = file.relative_to(built).as_posix()
    notebook = nbformat.read(file, as_version=4)
    published = [published_text(cell) for cell in notebook.cells]
    run(notebook, kernels)
    told = []
    for cell, text in zip(notebook.cells, published, strict=True):
        if name := cell.metadata.get("example"):
            why = difference(cell, example_of(name), text)
            told += [f"{page}: {name}\n{why}"] if why else []
    return told


def run(notebook: NotebookNode, kernels: Kernels) -> None:
    """Execute all cells; an error that a cell does not expect ends the test."""
    with tempfile.TemporaryDirectory(prefix="page-") as folder:
        work = Path(folder) / "work"
        work.mkdir()
        manager = kernels.manager(Path(folder))
        client = NotebookClient(notebook, km=manager, timeout=SECONDS, record_timing=False)
        client.owns_km = True
        environment = {**kernels.environment, "TMPDIR": folder}
        asyncio.run(client.async_execute(cwd=str(work), env=environment))


def difference(cell: NotebookNode, example: Example, published: str) -> str | None:
    """Why a cell does not show what its example expects and the page shows."""
    text = shown_text(cell)
    error = cell.source.startswith(ERROR)
    outcome = Outcome(error=text) if error else Outcome(text=text)
    flags = check.flags("NUMBER")
    why = check.compare(example, outcome, flags)
    if why and text.split() == example.want.replace("<BLANKLINE>", "").split():
        why = None  # Keras writes a table into a notebook with other empty lines
    drawn = any("image/svg+xml" in output.get("data", {}) for output in cell.outputs)
    if why is None and drawn != example.want.startswith("<Figure"):
        return "a figure is not shown"
    return why.message if why else None


def shown_text(cell: NotebookNode) -> str:
    """What a cell printed and returned."""
    return "".join(
        output.get("text", "") if output.output_type == "stream" else _plain(output)
        for output in cell.outputs
        if output.get("name") != "stderr"
    )


def published_text(cell: NotebookNode) -> str:
    return "".join(output.get("text", "") for output in cell.get("outputs", []))


def _plain(output: NotebookNode) -> str:
    return output.get("data", {}).get("text/plain", "") + "\n"


def example_of(name: str) -> Example:
    """An example by its name."""
    found = script.read(ROOT / "examples", name.split("::")[0])
    return next(example for example in found.examples if example.name == name)
