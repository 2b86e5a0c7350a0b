"""Call the names that programs of TensorFlow 1 use most: ``python -m symbols.calls --way plain``.

``calls.txt`` holds a small program for each. They run one after the other in this process, on one
of three ways, and what each gave, or raised, goes to a file:

- ``as it is``: on TensorFlow 1.15, ``tf`` is the module, each program has a graph of its own;
- ``compat.v1``: the same on today's, ``tf`` is ``tf.compat.v1`` with TensorFlow 2's behaviour off;
- ``plain``: ``tf`` is today's module, and everything is eager;
- ``now``: as ``plain``, each name in a program replaced by what ``fates.json`` says to type now.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import io
import json
import os
import re
import signal
import sys
import tempfile
import types
import warnings
from pathlib import Path
from typing import Any, Iterator

HERE = Path(__file__).resolve().parent
LIMIT = 30
"""Seconds for one program."""


def programs(text: str) -> dict[str, str]:
    r"""The programs of a text, by what stands behind their ``##``.

    >>> programs("# note\n## tf.abs\ntf.abs(-1)\n## tf.add\ntf.add(1, 2)\n")
    {'tf.abs': 'tf.abs(-1)', 'tf.add': 'tf.add(1, 2)'}
    """
    parts = re.split(r"^## (.+)\n", text, flags=re.MULTILINE)[1:]
    return {name: code.strip() for name, code in zip(parts[::2], parts[1::2])}


def with_new_names(sources: dict[str, str], now: dict[str, str]) -> dict[str, str]:
    """The programs whose name is another one now, with that one.

    >>> with_new_names({"tf.log": "tf.log(1)", "tf.exp": "tf.exp(1)"}, {"tf.log": "tf.math.log"})
    {'tf.log': 'tf.math.log(1)'}
    """
    found = {}
    for name, code in sources.items():
        old = name.split(" with ")[0]
        if old in now:
            found[name] = re.sub(rf"\b{re.escape(old)}\b", now[old], code)
    return found


def outcomes(way: str, now: dict[str, str] | None = None) -> dict[str, str]:
    """What each program gave on one way; with ``now``, those of other names under these."""
    import numpy as np
    import tensorflow as tf

    v1 = tf.compat.v1
    v1.logging.set_verbosity(v1.logging.FATAL)
    if way == "compat.v1":
        v1.disable_v2_behavior()
    names = {"tf": v1 if way == "compat.v1" else tf, "v1": v1, "np": np}
    found = {}
    sources = programs((HERE / "calls.txt").read_text(encoding="utf-8"))
    if now is not None:
        sources = with_new_names(sources, now)
    for name, code in sorted(sources.items()):
        with tempfile.TemporaryDirectory() as folder:
            names.update(_files(v1, folder))
            found[name] = _outcome(v1, code, dict(names), way in ("as it is", "compat.v1"))
    return found


def _files(v1: types.ModuleType, folder: str) -> dict[str, str]:
    """The files that programs may read."""
    with v1.Graph().as_default(), v1.Session() as session:
        v = v1.get_variable("v", initializer=2.0)
        session.run(v.initializer)
        checkpoint = v1.train.Saver().save(session, os.path.join(folder, "model"))
    records = os.path.join(folder, "records")
    with v1.python_io.TFRecordWriter(records) as writer:
        writer.write(b"")
    return {"folder": folder, "checkpoint": checkpoint, "records": records}


def _outcome(v1: types.ModuleType, code: str, names: dict[str, Any], graph: bool) -> str:
    """What a program gave, as a text; ``raises`` and the error's first line if it raised."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(_limited())
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")
        if graph:
            stack.enter_context(v1.Graph().as_default())
            stack.enter_context(v1.Session().as_default())
        stack.enter_context(contextlib.redirect_stdout(io.StringIO()))
        try:
            return _told(v1, _last_value(code, names), graph)
        except Exception as error:
            lines = str(error).strip().split("\n")
            line = re.sub(r"0x[0-9a-f]{6,}|/\S*/", "…", lines[0])
            return f"raises {type(error).__name__}: {line[:160]}"


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    """Interrupt a program that takes too long."""

    def end(number: int, frame: object) -> None:
        raise TimeoutError("it did not end")

    before = signal.signal(signal.SIGALRM, end)
    signal.alarm(LIMIT)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _last_value(code: str, names: dict[str, Any]) -> Any:
    """Run a program; the value of its last line."""
    tree = ast.parse(code)
    last = tree.body.pop()
    exec(compile(tree, "<program>", "exec"), names)
    if not isinstance(last, ast.Expr):
        raise ValueError("the last line of a program is an expression")
    return eval(compile(ast.Expression(last.value), "<program>", "eval"), names)


def _told(v1: types.ModuleType, value: Any, graph: bool) -> str:
    """A value as a text that is the same for a tensor, an array and a list of the same numbers."""
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(_told(v1, one, graph) for one in value)}]"
    if isinstance(value, v1.DType):
        return value.name
    if graph and isinstance(value, (v1.Tensor, v1.Variable)):
        session = v1.get_default_session()
        if session.graph is value.graph:
            session.run([v1.global_variables_initializer(), v1.tables_initializer()])
            value = session.run(value)
    elif hasattr(value, "numpy"):
        value = value.numpy()
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, list):
        return _told(v1, value, graph)
    return str(value)


def main() -> int:
    """Run all programs on one way, and write what came of them; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m symbols.calls", description=__doc__)
    parser.add_argument("--way", choices=("as it is", "compat.v1", "plain", "now"), required=True)
    parser.add_argument("--fates", type=Path, help="for the way now: the fates")
    parser.add_argument("--out", type=Path, required=True, help="the file to write")
    options = parser.parse_args()
    del sys.argv[1:]  # absl's flags read them when they are first asked for something
    now = None
    if options.fates:
        fates = json.loads(options.fates.read_text(encoding="utf-8"))["symbols"]
        now = {name: fate["now"] for name, fate in fates.items() if fate["status"] == "renamed"}
    text = json.dumps(outcomes(options.way, now), indent=1, ensure_ascii=False)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
