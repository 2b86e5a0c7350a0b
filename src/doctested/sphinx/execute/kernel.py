"""Runs examples inside a page's kernel, as doctest would run them.

Loaded there by ``%load_ext doctested.sphinx.execute.kernel``. The statements are run by
:class:`doctested.interpreter.Interpreter`, as those of tests and records are, so a page shows the
very text that a record holds:

    %%script gradients/square.py
    (the script's text)

    %%example gradients/square.py::square::1
    square(3)

What came of a statement is displayed as one message of type ``MIME``, for the build to read.
"""

from __future__ import annotations

import dataclasses
import sys
from typing import Any

from doctested import interpreter
from doctested.interpreter import Outcome
from doctested.processes import runner_here
from doctested.sphinx.execute.figure import is_figure, svg

MIME = "application/vnd.example.outcome+json"


class Interpreter(interpreter.Interpreter):
    """Runs the scripts of one page, and keeps the figures that they show."""

    def notice(self, value: Any, outcome: Outcome) -> None:
        """Keep a figure as the SVG that the page shows."""
        if is_figure(value):
            outcome.figure, label = svg(value), value.get_label()
            outcome.label = label if isinstance(label, str) else ""


def load_ipython_extension(shell: Any) -> None:
    """Register the cell magics."""
    from IPython.display import display

    runner = runner_here()
    interpreter = Interpreter(runner.LOGGERS, runner.WAYS)

    def tell(outcome: Outcome) -> None:
        sys.stdout.flush()
        display({MIME: dataclasses.asdict(outcome)}, raw=True)

    def script(line: str, cell: str) -> None:
        path, _, way = line.strip().partition(" ")
        tell(interpreter.load(path, cell, way or None))

    def example(line: str, cell: str) -> None:
        tell(interpreter.run(line.strip(), cell))

    shell.register_magic_function(script, "cell")
    shell.register_magic_function(example, "cell")
