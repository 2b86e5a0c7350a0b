"""Runs examples inside a page's kernel, as doctest would run them.

Loaded there by ``%load_ext _ext.kernel``. The statements are run by the recorder's own
:class:`recorder.interpreter.Interpreter`, so a page shows the very text that a record holds:

    %%script gradients/square.py
    (the script's text)

    %%example gradients/square.py::square::1
    square(3)

What came of a statement is displayed as one message of type ``MIME``, for the build to read.
"""

from __future__ import annotations

import dataclasses
import importlib
import os
import sys
from typing import Any

from recorder import interpreter
from recorder.interpreter import Outcome

from .figure import is_figure, svg

MIME = "application/vnd.example.outcome+json"


class Interpreter(interpreter.Interpreter):
    """Runs the scripts of one page, and keeps the figures that they show."""

    def notice(self, value: Any, outcome: Outcome) -> None:
        """Keep a figure as the SVG that the page shows."""
        if is_figure(value):
            outcome.figure, outcome.label = svg(value), value.get_label()


def load_ipython_extension(shell) -> None:
    """Register the cell magics; ``EXAMPLE_RUNNER`` names the module that describes the runner."""
    from IPython.display import display

    runner = importlib.import_module(os.environ["EXAMPLE_RUNNER"])
    interpreter = Interpreter(runner.LOGGERS, runner.THROUGH)

    def tell(outcome: Outcome) -> None:
        sys.stdout.flush()
        display({MIME: dataclasses.asdict(outcome)}, raw=True)

    def script(line: str, cell: str) -> None:
        path, *through = line.split()
        tell(interpreter.load(path, cell, *through))

    def example(line: str, cell: str) -> None:
        tell(interpreter.run(line.strip(), cell))

    shell.register_magic_function(script, "cell")
    shell.register_magic_function(example, "cell")
