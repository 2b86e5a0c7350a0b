"""Makes a notebook of a page: its text, its scripts' code, and each statement with its output.

All scripts of a page share the notebook's names; where one has taken another's, the code that binds
them is repeated before they are needed (:mod:`doctested.sphinx.downloads.names`). A program of an
older version, which runs through something, needs a process of its own: it stands there to be read.
"""

from __future__ import annotations

import ast
import itertools
import textwrap
from dataclasses import dataclass, field

import jupytext
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from doctested.source.script import Example, Script
from doctested.sphinx.downloads.blocks import Block, Statement, standing_alone
from doctested.sphinx.downloads.markdown import Mark
from doctested.sphinx.downloads.names import Names, Room

_SETUP = '''\
# Run this cell first: it lets the others show what the page shows.
import os

os.environ.update({variables})


class error_shown:
    """Shows the error that its block is expected to raise, so that the notebook goes on."""

    def __enter__(self):
        pass

    def __exit__(self, kind, error, trace):
        import traceback

        text = "".join(traceback.format_exception_only(kind, error)) if kind else "no error\\n"
        print(text, end="")
        return kind is not None and issubclass(kind, Exception)


if "get_ipython" in globals():  # values are shown as Python writes them, also inside a loop
    get_ipython().display_formatter.formatters["text/plain"].pprint = False
    get_ipython().ast_node_interactivity = "all"
'''
_FIGURES = """\
    from IPython.core.pylabtools import select_figure_formats

    select_figure_formats(get_ipython(), {"svg"})
"""
_CHECK = """\
import pathlib
import subprocess
import sys
{imported}
check = pathlib.Path("{file}")
{fetched}if check.exists():
    print(subprocess.run([sys.executable, str(check)], stdout=subprocess.PIPE).stdout.decode())
else:
    print("Put", check, "beside this notebook: the page offers it for download.")
"""
_FETCHED = """\
if not check.exists():
    urllib.request.urlretrieve("{address}", str(check))
"""
_HIDDEN = {"jupyter": {"source_hidden": True}}


@dataclass
class About:
    """What a notebook says of itself.

    Attributes:
        title: the page's.
        site: the site's name.
        address: the page's, where it is known.
        ran_with: the versions and the device that the outputs were published with, in words.
        requirements: what ``pip`` is to install.
        variables: the environment that the scripts are run in.
        check: the file of the self-check.
        check_address: where it is to be had, where that is known.
    """

    title: str
    site: str
    ran_with: str
    requirements: list[str]
    variables: dict[str, str]
    check: str
    address: str = ""
    check_address: str = ""

    def head(self) -> str:
        """The first cell: what the notebook is, and what it needs."""
        site = f"[{self.site}]({self.address})" if self.address else self.site
        return (
            f"# {self.title}\n\n"
            f"*A page of {site}, as a notebook. "
            f"Its outputs were published with {self.ran_with}.*\n\n"
            "It needs these packages, and a kernel that can import them:\n\n"
            f"```console\npip install {' '.join(self.requirements)}\n```\n\n"
            "Other versions will do; they may show other outputs, and the last cell says which "
            "differences are known.\n"
            "Colab has them installed, in the versions that it chooses.\n"
            "Run the cells from top to bottom."
        )


@dataclass
class _Writer:
    scripts: dict[str, Script]
    cells: list[NotebookNode] = field(default_factory=list)
    room: Room = field(default_factory=Room)
    entered: set[str] = field(default_factory=set)
    run: set[str] = field(default_factory=set)

    def text(self, source: str) -> None:
        self.cells.append(new_markdown_cell(source))

    def code(self, source: str, **metadata: object) -> None:
        self.cells.append(new_code_cell(source.strip("\n"), metadata=metadata))

    def block(self, block: Block, folded: bool) -> None:
        """Add what a fence shows."""
        names = {one.name for one in block.statements}
        if block.through or (names and names <= self.run):
            self.text(_read_only(block))
            return
        found = Names(self.scripts[block.path])
        code = self._definitions(found, block)
        self.room.enter(code, block.path)
        self.code(code, **(_HIDDEN if block.folded or folded else {}))
        examples: dict[str, Example] = {one.name: one for one in found.script.examples}
        shown = [one for one in block.statements if one.name not in self.run]
        for _, group in itertools.groupby(shown, lambda one: examples[one.name].object):
            self._statements(found, [(examples[one.name], one) for one in group], folded)

    def _definitions(self, found: Names, block: Block) -> str:
        """The code of a block, with what it needs of its script."""
        first = block.path not in self.entered
        self.entered.add(block.path)
        if block.object is None:
            return _titled(block.code)
        top = block.object.split(".")[0]
        needed = found.needed(top) | {top}
        lacking = {name for name in needed if self.room.owners.get(name) != block.path}
        return found.code(lacking | {top}, effects=first)

    def _statements(
        self, found: Names, group: list[tuple[Example, Statement]], folded: bool
    ) -> None:
        """Add the statements of one docstring, after what they lack."""
        if missing := self.room.missing(found, [example for example, _ in group]):
            again = found.code(missing)
            self.room.enter(again, found.script.path)
            self.code(again)
        for example, shown in group:
            self.run.add(example.name)
            self.room.enter(example.statement, f"{example.path}::{example.object}")
            source = example.statement
            if example.exc_msg is not None:
                source = f"with error_shown():\n{textwrap.indent(source, '    ')}"
            self.code(source, example=example.name, **(_HIDDEN if folded else {}))
            self.cells[-1].outputs = _outputs(shown)


def notebook(
    about: About, parts: list[str | Mark], shown: list[Block], scripts: dict[str, Script]
) -> NotebookNode:
    """The notebook of a page.

    Args:
        about: what it says of itself.
        parts: the page's Markdown, as :func:`~doctested.sphinx.downloads.markdown.split` leaves it.
        shown: the page's blocks, by the numbers of their marks.
        scripts: the scripts by their paths.
    """
    writer = _Writer(scripts)
    writer.text(about.head())
    drawn = any(one.svg for block in shown for one in block.statements)
    variables = "{\n" + "".join(f'    "{k}": "{v}",\n' for k, v in about.variables.items()) + "}"
    setup = _SETUP.replace("{variables}", variables) + (_FIGURES if drawn else "")
    writer.code(setup, tags=["setup"])
    writer.room.enter(setup, "")
    for number, part in enumerate(parts):
        if isinstance(part, Mark):
            writer.block(shown[part.number], part.folded)
        else:
            text = part.split("\n", 1)[-1] if not number and part.startswith("# ") else part
            if text.strip():
                writer.text(text.strip())
    writer.text(
        "## Do your versions show the same?\n\n"
        f"The self-check, `{about.check}`, runs the page's scripts with this Python, each in a "
        "process of its own.\nIt says which outputs differ from the published ones, and since "
        "which version that is known."
    )
    fetched = _FETCHED.format(address=about.check_address) if about.check_address else ""
    imported = "import urllib.request\n" if fetched else ""
    writer.code(
        _CHECK.format(file=about.check, fetched=fetched, imported=imported), tags=["self-check"]
    )
    for number, cell in enumerate(writer.cells):
        cell.id = f"cell-{number}"  # nbformat's own ids are random
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    made: NotebookNode = new_notebook(cells=writer.cells, metadata=metadata)
    return made


def as_script(found: NotebookNode) -> str:
    """A notebook as a Python file whose cells editors know, in jupytext's percent format."""
    nothing = {"notebook_metadata_filter": "-all", "cell_metadata_filter": "-all"}
    plain = new_notebook(cells=found.cells, metadata={"jupytext": nothing})
    text: str = jupytext.writes(plain, fmt="py:percent")
    return text


def _titled(code: str) -> str:
    """A script's code with its docstring as a comment: in a cell it would be an output."""
    tree = ast.parse(code)
    text = ast.get_docstring(tree)
    if text is None:
        return code
    comment = "".join(f"# {line}".rstrip() + "\n" for line in text.split("\n"))
    rest = "\n".join(code.split("\n")[tree.body[0].end_lineno :])
    return f"{comment}{rest}"


def _read_only(block: Block) -> str:
    """A block as text, with the reason why it is not run here."""
    why = "Shown above, and not run twice."
    if block.through:
        why = "Not run here: it needs a process of its own. The self-check runs it."
    return f"*{why}*\n\n{block.markdown()}"


def _outputs(shown: Statement) -> list[NotebookNode]:
    """The outputs of a statement as published."""
    outputs = []
    if shown.text:
        outputs.append(new_output("stream", name="stdout", text=shown.text))
    if shown.svg:
        data = {"image/svg+xml": standing_alone(shown.svg), "text/plain": shown.label}
        outputs.append(new_output("display_data", data))
    return outputs
