"""The ``{example}`` directive: a script's code, and its examples with their live outputs.

    ```{example} gradients/square.py::square
    :before: gradients/square_tf1.py
    :layout: columns
    ```

Options: ``before`` (a script for an older version, shown beside it), ``layout`` (``tabs`` or
``columns``), ``through`` (the way on which that older script is run), ``fold`` (the code is folded)
and ``alt`` (the alternative text of its figures).
"""

from __future__ import annotations

import re
from html import escape
from logging import WARNING, getLogger
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx.util.osutil import relative_uri

from doctested.source import script
from doctested.source.script import Example, Part, ScriptError
from doctested.sphinx.execute.reader import target, way
from doctested.sphinx.files import tabs
from doctested.sphinx.state import LEFT_OUT, memory, runner_of

logger = logging.getLogger(__name__)

FOLDER = "examples"
"""Where a built site keeps the scripts that its pages show."""

_LABEL = re.compile(r'aria-label="([^"]*)"')


class example_bar(nodes.General, nodes.Element):
    """The line above a script's code: its path, and a download."""


class example_fold(nodes.General, nodes.Element):
    """Code that is folded until a reader asks for it."""


class example_cell(nodes.General, nodes.Element):
    """The place of an example: replaced by its cell, when the page has been read."""


class ExampleDirective(SphinxDirective):
    """Shows a script, or one class or function of it, with the live outputs of its examples."""

    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar = {
        "before": directives.unchanged_required,
        "layout": lambda text: directives.choice(text, ("tabs", "columns")),
        "through": directives.unchanged_required,
        "fold": directives.flag,
        "alt": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """The nodes of the script, and of the one before it where the page asks for it."""
        if not self._needs_way():
            self._warn_of(
                f"{target(self.arguments[0])[0]}:1: `:through:` is for scripts of an older "
                "version, and this one is of today: leave it out"
            )
        now = self._shown(self.arguments[0])
        if "before" not in self.options:
            return now
        before = self._shown(self.options["before"])
        if not (now and before):
            return before + now
        titles = self.config.example_titles
        return [_beside(titles, before, now, self.options.get("layout", "tabs"))]

    def _shown(self, text: str) -> list[nodes.Node]:
        path, name = target(text)
        root: Path = memory(self.env).root
        self.env.note_dependency(str(root / path))
        try:
            part = script.read(root, path).part(name)
            through = self._way(path)
        except ScriptError as error:
            self._warn_of(str(error))
            return []
        block = nodes.container(classes=["example"])
        block += self._code(part, path, name, through)
        alt = self.options.get("alt", "")
        block += [
            example_cell(example=example, alt=alt, line=self.lineno, location=self.get_location())
            for example in part.examples
            if not (example.is_skipped and self.config.example_skipped == LEFT_OUT)
        ]
        self.set_source_info(block)
        return [block]

    def _warn_of(self, what: str) -> None:
        place = self.get_location()
        root = self.config.example_root
        logger.warning("%s/%s", root, what, type="example", subtype="script", location=place)

    def _needs_way(self) -> bool:
        """Whether a script of the fence is run on a way, or none is asked for."""
        runner, facts = runner_of(self.config), self.config.example_facts
        scripts = [self.arguments[0], self.options.get("before", "")]
        return "through" not in self.options or any(
            runner.way(target(text)[0], facts) for text in scripts if text
        )

    def _way(self, path: str) -> str | None:
        runner = runner_of(self.config)
        through, known = way(path, self.options, runner, self.config.example_facts), runner.WAYS
        if through is not None and through not in known:
            raise ScriptError(
                path, 1, f"cannot be run through {through!r}, but: {', '.join(known)}"
            )
        return through

    def _code(self, part: Part, path: str, name: str | None, through: str | None) -> nodes.Node:
        bar = example_bar(path=path, name=name, line=part.first_line, through=through)
        code = nodes.literal_block(part.code, part.code, language="python")
        self.set_source_info(code)
        if "fold" not in self.options:
            return nodes.container("", bar, code, classes=["example-code"])
        return example_fold("", bar, code)


def place(app: Sphinx, doctree: nodes.document) -> None:
    """Move each example's cell from where myst-nb put it to where the page shows it."""
    cells: dict[str, nodes.container] = {}
    for one in [node for node in doctree.findall(nodes.container) if _is_example(node)]:
        cells[one["cell_metadata"]["example"]] = one
        one.parent.remove(one)
    for hole in list(doctree.findall(example_cell)):
        example: Example = hole["example"]
        cell = cells.get(example.name)
        if cell is None:
            _warn(hole, "unplaced", "was not executed: a page's own text must hold the fence")
            hole.parent.remove(hole)
            continue
        hole.replace_self(_finished(cell.deepcopy(), example, hole))


def _is_example(node: nodes.container) -> bool:
    return node.get("nb_element") == "cell_code" and "example" in node["cell_metadata"]


def _finished(cell: nodes.container, example: Example, hole: example_cell) -> nodes.container:
    """A cell as a reader sees it: the statement without magic, figures named."""
    statement = next(cell.findall(nodes.literal_block))
    statement.rawsource = example.statement
    statement[:] = [nodes.Text(example.statement)]
    for raw in cell.findall(nodes.raw):
        if not (label := _LABEL.search(raw.astext())):
            continue
        text = escape(hole["alt"]) or label[1]
        if not text:
            _warn(
                hole, "alt", "shows a figure without alternative text: figure.set_label(…) or :alt:"
            )
        raw[:] = [nodes.Text(raw.astext().replace(label[0], f'aria-label="{text}"', 1))]
    cell["classes"].append("example-cell")
    if example.is_measurement:
        cell["classes"].append("measured")
    return cell


def _warn(hole: example_cell, subtype: str, message: str) -> None:
    example = hole["example"]
    logger.warning(
        "%s %s", example.name, message, type="example", subtype=subtype, location=hole["location"]
    )


def _beside(
    titles: tuple[str, str], before: list[nodes.Node], now: list[nodes.Node], layout: str
) -> nodes.Node:
    """Two scripts side by side, in columns or in tabs."""
    if layout == "columns":
        columns = [
            nodes.container("", nodes.rubric(title, title), *shown, classes=["example-column"])
            for title, shown in zip(titles, (before, now), strict=True)
        ]
        return nodes.container("", *columns, classes=["example-columns"])
    return tabs(zip(titles, (before, now), strict=True), selected=1)


def visit_bar(self: Any, node: example_bar) -> None:
    """Write the line above the code: a link to the whole script, and one that downloads it."""
    here = self.builder.get_target_uri(self.builder.current_docname)
    path = escape(node["path"])
    page = relative_uri(here, f"{FOLDER}/{path.removesuffix('.py')}.html")
    file = relative_uri(here, f"{FOLDER}/{path}")
    name = f'<span class="example-object">{escape(node["name"])}</span>' if node["name"] else ""
    way = (
        f'<span class="example-way">run through {escape(node["through"])}</span>'
        if node["through"]
        else ""
    )
    self.body.append(
        f'<div class="example-bar">'
        f'<a class="example-path" href="{page}#line-{node["line"]}">{path}</a>{name}{way}'
        f'<a class="example-download" href="{file}" download>Download</a></div>'
    )
    raise nodes.SkipNode


def visit_fold(self: Any, node: example_fold) -> None:
    """Open the folded code."""
    path = escape(next(node.findall(example_bar))["path"])
    self.body.append(f'<details class="example-code"><summary>Code: {path}</summary>')


def depart_fold(self: Any, node: example_fold) -> None:
    """Close the folded code."""
    self.body.append("</details>")


def _skip(self: Any, node: nodes.Node) -> None:
    raise nodes.SkipNode


def _pass(self: Any, node: nodes.Node) -> None:
    """Write nothing around the children."""


def add_example(app: Sphinx) -> None:
    """Add the directive and its nodes."""
    for name in ("myst_nb", "myst_parser"):  # they print all their settings, and each cached page
        getLogger(f"sphinx.{name}").setLevel(WARNING)
    html, skip = (visit_bar, None), (_skip, None)
    app.add_node(example_bar, html=html, latex=skip, text=skip, man=skip, texinfo=skip)
    fold, bare = (visit_fold, depart_fold), (_pass, _pass)
    app.add_node(example_fold, html=fold, latex=bare, text=bare, man=bare, texinfo=bare)
    app.add_node(example_cell)
    app.add_directive("example", ExampleDirective)
