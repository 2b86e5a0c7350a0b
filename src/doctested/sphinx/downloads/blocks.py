"""What a page shows of its scripts, as its downloads need it: read when the page is written.

A page's ``{example}`` fences stand in the finished page as blocks, each with the script's code, and
the statements with the very outputs that a reader sees.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from docutils import nodes

from doctested.sphinx.downloads.markdown import fenced, markdown
from doctested.sphinx.execute import figure
from doctested.sphinx.page.directive import example_bar

_LABEL = re.compile(r'aria-label="([^"]*)"')
_MATPLOTLIB = {variable: colour for colour, variable in reversed(figure._COLOURS.items())}


@dataclass
class Statement:
    """One example as the page shows it.

    ``text`` is what was printed, returned or raised; ``svg`` its figure and ``label`` that figure's
    text; ``since`` is the HTML of the line under it.
    """

    name: str
    source: str
    text: str = ""
    svg: str = ""
    label: str = ""
    since: str = ""


@dataclass
class Block:
    """One script, or an object of it, with its statements; ``through`` is how it was run."""

    path: str
    object: str | None
    through: str | None
    code: str
    folded: bool = False
    statements: list[Statement] = field(default_factory=list)

    def markdown(self) -> str:
        """The block as Markdown, with its outputs."""
        name = f"`{self.path}`" + (f", `{self.object}`" if self.object else "")
        parts = [f"{name}{f', run through {self.through}' if self.through else ''}:"]
        parts.append(fenced(self.code, "python"))
        for one in self.statements:
            parts.append(fenced(one.source, "python"))
            if one.text:
                parts.append(fenced(one.text, "text"))
            if one.svg:
                parts.append(f"*Figure: {one.label}*")
            if one.since:
                parts.append(markdown(one.since, lambda address: "").strip())
        return "\n\n".join(parts)


def blocks(doctree: nodes.document) -> list[Block]:
    """The blocks of a page, in its order."""
    found = []
    for container in doctree.findall(nodes.container):
        if "example" not in container["classes"]:
            continue
        bar = next(container.findall(example_bar))
        code = next(container.findall(nodes.literal_block))
        folded = not isinstance(code.parent, nodes.container)
        block = Block(bar["path"], bar["name"], bar["through"], code.astext(), folded)
        for cell in container.findall(nodes.container):
            if "example-cell" in cell["classes"]:
                block.statements.append(_statement(cell))
        found.append(block)
    return found


def standing_alone(svg: str) -> str:
    """A figure with colours of its own in place of the page's, on white.

    >>> standing_alone('<svg><path style="fill: var(--figure-0)"/></svg>')
    '<svg style="background: #ffffff; font-family: sans-serif"><path style="fill: #1f77b4"/></svg>'
    """
    for variable, colour in _MATPLOTLIB.items():
        svg = svg.replace(variable, colour)
    return svg.replace("<svg", '<svg style="background: #ffffff; font-family: sans-serif"', 1)


def _statement(cell: nodes.container) -> Statement:
    source = next(cell.findall(nodes.literal_block))
    one = Statement(cell["cell_metadata"]["example"], source.astext())
    for node in cell.findall(lambda node: isinstance(node, (nodes.literal_block, nodes.raw))):
        text = node.astext()
        if isinstance(node, nodes.literal_block):
            if node is not source:
                one.text += text.rstrip("\n") + "\n"
        elif text.startswith("<svg"):
            label = _LABEL.search(text)
            one.svg, one.label = text, label[1] if label else ""
        elif text.startswith("<details"):
            one.since = text
    return one
