"""Reads a page into a notebook: its Markdown as it stands, and a code cell for each example.

An author writes, anywhere in a page (in a tab, a card, a note, a list too):

    ```{example} gradients/square.py::square
    ```

The cells go behind the Markdown that holds the fence, so that they are executed in the order of
the page; :mod:`doctested.sphinx.page.directive` moves what they show to where the fence stands. The
cells of a script that runs on a *way* (a program of an older version through something that knows
it) get a process of their own.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from docutils.parsers.rst.directives import misc
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from myst_nb.core.read import read_myst_markdown_notebook
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.directives import parse_directive_text
from myst_parser.parsers.mdit import create_md_parser
from nbformat.v4 import new_code_cell, new_notebook

from doctested.name import ExampleName
from doctested.runner import Facts, Runner
from doctested.source import script
from doctested.source.script import Example, Script, ScriptError

# Directives whose text is not Markdown: a fence in it is an example of a fence.
VERBATIM = {
    "code", "code-block", "sourcecode", "code-cell", "raw", "raw-cell", "literalinclude", "math",
    "parsed-literal", "eval-rst", "mermaid", "toctree", "csv-table", "highlight", "graphviz",
}  # fmt: skip

LOAD = "%load_ext doctested.sphinx.execute.kernel"
"""The cell before a process's scripts: it brings the magics that run them."""

_NAME = re.compile(r"\{([\w:-]+)\}\s*(.*)")

# What may hold a fence, whether or not the project has switched it on.
_CONFIG = MdParserConfig(
    enable_extensions={"colon_fence", "deflist", "fieldlist"}, disable_syntax=["inline"]
)


@dataclass(frozen=True)
class Fence:
    """One ``{example}`` fence: its line in the page (from 1), its argument and its options."""

    line: int
    argument: str
    options: dict[str, str]

    @property
    def targets(self) -> Iterator[tuple[str, str | None]]:
        """What it shows: pairs of a script's path and an object's name, None for all of it."""
        for text in (self.options.get("before"), self.argument):
            if text:
                yield target(text)


@dataclass
class Page:
    """A page read: the notebook, and which line of the page first shows which example.

    Scripts that are ``kept`` have their outputs already, from an earlier run.
    """

    notebook: nbformat.NotebookNode
    examples: dict[str, Example] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    kept: set[str] = field(default_factory=set)

    @property
    def scripts(self) -> list[str]:
        """The paths of the scripts that the page shows."""
        return sorted({ExampleName(name).path for name in self.lines})

    @property
    def processes(self) -> list[str | None]:
        """The processes that its cells need, in order; None is the one that most share."""
        asked = [cell for cell in self.cells if not (self.kept and cell.source == LOAD)]
        return list(dict.fromkeys(cell.metadata.get("process") for cell in asked))

    @property
    def cells(self) -> list[nbformat.NotebookNode]:
        """The cells to execute."""
        code = [cell for cell in self.notebook.cells if cell.cell_type == "code"]
        return [cell for cell in code if script_of(cell) not in self.kept]

    def keep(self, before: nbformat.NotebookNode) -> None:
        """Take the outputs of scripts that have not changed since an earlier run of the page.

        No script imports another, and each has to do the same in a process of its own: its doctests
        run so. A page with code cells beside its scripts is executed whole.
        """
        then, now = _by_script(before.cells), _by_script(self.notebook.cells)
        scripts = [path for path in now if path is not None]
        if len(scripts) < len(now):
            return
        for path in scripts:
            cells, earlier = now[path], then.get(path, [])
            if [(c.source, c.metadata) for c in cells] == [(c.source, c.metadata) for c in earlier]:
                self.kept.add(path)
                for cell, known in zip(cells, earlier, strict=True):
                    cell.outputs = known.outputs


def script_of(cell: nbformat.NotebookNode) -> str | None:
    """The path of the script that a cell belongs to, None for a cell of the page's own."""
    name = cell.metadata.get("script") or cell.metadata.get("example")
    return ExampleName(name).path if name else None


def _by_script(cells: list[nbformat.NotebookNode]) -> dict[str | None, list[nbformat.NotebookNode]]:
    """The code cells of each script, without those that load the magics."""
    found: dict[str | None, list[nbformat.NotebookNode]] = {}
    for cell in cells:
        if cell.cell_type == "code" and cell.source != LOAD:
            found.setdefault(script_of(cell), []).append(cell)
    return found


def target(text: str) -> tuple[str, str | None]:
    """The script and the object that an author asks for.

    >>> target("gradients/square.py::square")
    ('gradients/square.py', 'square')
    >>> target("gradients/square.py")
    ('gradients/square.py', None)
    """
    path, _, name = text.strip().partition("::")
    return path, name or None


def way(path: str, options: dict[str, str], runner: Runner, facts: Facts) -> str | None:
    """The way on which a script is run, None for a script of today.

    Args:
        path: the script's.
        options: those of the fence: ``through`` asks for another way than the usual one.
        runner: it says which scripts are of an older version.
        facts: the versions here.

    Raises:
        LookupError: the script is not run on these versions.
    """
    usual = runner.way(path, facts)
    return options.get("through", usual) if usual else None


def fences(text: str) -> list[Fence]:
    """The ``{example}`` fences of a page, in order, however deep they stand.

    >>> page = '''# Squares
    ...
    ... ::::{tab-set}
    ... :::{tab-item} Now
    ... ```{example} math/square.py
    ... :fold:
    ... ```
    ... :::
    ... ::::
    ... '''
    >>> fences(page)
    [Fence(line=5, argument='math/square.py', options={'fold': ''})]
    """
    return list(_fences(create_md_parser(_CONFIG, RendererHTML), text, 0))


prepared: dict[str, nbformat.NotebookNode] = {}
"""Executed notebooks by the text of their pages, for :func:`read_text`."""


def read_text(text: str) -> nbformat.NotebookNode:
    """Read a page for myst-nb, which is not to execute anything: the executed notebook.

    A page that has not been executed in this build (its text has changed since) has no outputs.
    """
    return copy.deepcopy(prepared.get(text) or _notebook(text))


def read_page(text: str, root: Path, runner: Runner, facts: Facts, *, skipped: bool = True) -> Page:
    """Read a page's text.

    A fence that asks for what is not there gets no cells; the directive says what is wrong with it.

    Args:
        text: the page's text.
        root: the folder of the scripts.
        runner: what the scripts are about.
        facts: the versions here.
        skipped: whether examples that say ``+SKIP`` are cells all the same, to be refused.
    """
    page = Page(_notebook(text))
    page.notebook.metadata.setdefault(
        "kernelspec", {"name": "python3", "display_name": "Python 3", "language": "python"}
    )
    page.notebook.metadata["language_info"] = {"name": "python", "pygments_lexer": "python"}
    wanted = fences(text)
    starts = page.notebook.metadata["source_map"]
    ends = [*starts[1:], len(text.splitlines()) + 1][: len(starts)]
    cells: list[nbformat.NotebookNode] = []
    source_map: list[int] = []
    scripts = _Scripts(root, runner, facts, skipped=skipped)
    for cell, start, end in zip(page.notebook.cells, starts, ends, strict=True):
        cells.append(cell)
        source_map.append(start)
        if cell.cell_type != "markdown":
            continue
        for fence in wanted:
            if start < fence.line <= end:
                new = scripts.cells(page, fence)
                cells += new
                source_map += [fence.line - 1] * len(new)
    for number, cell in enumerate(cells):
        cell.id = f"cell-{number}"  # nbformat's own ids are random
    page.notebook.cells = cells
    # One less than nbformat's reader counts: myst-nb's own lines are one too many.
    page.notebook.metadata["source_map"] = [line - 1 for line in source_map]
    return page


def _notebook(text: str) -> nbformat.NotebookNode:
    """The notebook of a page's own cells."""
    try:
        made: nbformat.NotebookNode
        made = read_myst_markdown_notebook(text, config=_CONFIG, add_source_map=True)
    except IndexError:  # myst-nb takes it that a page has at least one block
        made = new_notebook(metadata={"source_map": []})
    return made


class _Scripts:
    """The scripts of one page: it knows what the page has loaded, and in which processes."""

    def __init__(self, root: Path, runner: Runner, facts: Facts, *, skipped: bool):
        self.root, self.runner, self.facts, self.skipped = root, runner, facts, skipped
        self.loaded: dict[str, Script] = {}
        self.processes: set[str] = set()

    def cells(self, page: Page, fence: Fence) -> list[nbformat.NotebookNode]:
        """The cells that a fence adds to those that the page has already."""
        cells: list[nbformat.NotebookNode] = []
        for path, name in fence.targets:
            try:
                prepared = way(path, fence.options, self.runner, self.facts)
                found = self.loaded.get(path) or script.read(self.root, path)
                part = found.part(name)
            except (ScriptError, LookupError):
                continue
            if prepared is not None and prepared not in self.runner.WAYS:
                continue
            own = {"process": path} if prepared else {}
            if path not in self.loaded:
                self.loaded[path] = found
                page.lines[path] = fence.line
                cells += self._loading(found, prepared, own)
            for example in part.examples:
                if example.name not in page.examples and not self.leaves_out(example):
                    page.examples[example.name] = example
                    page.lines[example.name] = fence.line
                    source = f"%%example {example.name}\n{example.source}"
                    about = {**own, "example": example.name}
                    cells.append(new_code_cell(source, metadata=about))
        return cells

    def leaves_out(self, example: Example) -> bool:
        """Whether an example gets no cell."""
        return example.is_skipped and not self.skipped

    def _loading(
        self, found: Script, prepared: str | None, own: dict[str, str]
    ) -> Iterator[nbformat.NotebookNode]:
        """The hidden cells that make a script's module, in a process that knows how."""
        hidden = {**own, "tags": ["remove-cell"]}
        process = own.get("process", "")
        if process not in self.processes:
            self.processes.add(process)
            yield new_code_cell(LOAD, metadata=hidden)
        magic = f"%%script {found.path} {prepared or ''}".rstrip()
        yield new_code_cell(f"{magic}\n{found.text}", metadata={**hidden, "script": found.path})


def _fences(parser: MarkdownIt, text: str, offset: int) -> Iterator[Fence]:
    for token in parser.parse(text + "\n"):
        if token.type not in ("fence", "colon_fence") or token.map is None:
            continue  # a fence always has its lines
        named = _NAME.match(token.info.strip())
        if not named:
            continue
        name, argument = named.groups()
        if name == "example":
            yield Fence(offset + token.map[0] + 1, argument.strip(), _options(token.content))
        elif name not in VERBATIM:
            yield from _fences(parser, token.content, offset + token.map[0] + 1)


def _options(content: str) -> dict[str, str]:
    """The options of a directive, as MyST reads them before it knows which there are."""
    return dict(parse_directive_text(misc.TestDirective, "", content).options)
