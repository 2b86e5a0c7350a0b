"""Call names of today as programs use them: ``python -m symbols.called``.

That a name is there does not say that its usual call works. ``today.txt`` holds an expression for
each name, over ``x``, a matrix of two rows; each is evaluated on three ways,

- ``eager``: ``x`` is a tensor,
- ``function``: the same within a ``tf.function``,
- ``input``: ``x`` is a ``tf.keras.Input``, a stand-in for a batch,

and what each gave, or raised, is a line of ``records/symbols/releases/called.json``.

A name of 1.15 that is left in ``tf.compat.v1`` only is good advice where it runs as it stands. So
the programs of ``calls.txt`` for such names are run there in eager execution, with nothing switched
off: ``stands`` says what came of each. Where one raises, it needs a graph.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
import warnings
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from symbols.calls import _files, _last_value, _limited, _told, programs
from symbols.calls import _outcome as calls_outcome
from symbols.names import FOLDER

HERE = Path(__file__).resolve().parent
PROGRAMS = HERE / "today.txt"
FILE = FOLDER / "releases" / "called.json"
WAYS = ("eager", "function", "input")
OWN_FAULT = re.compile("singleton tf.Variable|capture an EagerTensor")
"""What is raised since the program makes its variables where only old ones may be used."""


def outcomes(text: str) -> dict[str, dict[str, str]]:
    """What each program of a text gives on each way."""
    import numpy as np
    import tensorflow as tf

    tf.compat.v1.logging.set_verbosity(tf.compat.v1.logging.FATAL)
    found: dict[str, dict[str, str]] = {}
    last = "disable_eager_execution"  # nothing is eager behind it
    for name, code in sorted(programs(text).items(), key=lambda pair: (last in pair[1], pair)):
        with tempfile.TemporaryDirectory() as folder:
            names = {"tf": tf, "np": np, "folder": folder, "v1": tf.compat.v1}
            found[name] = {way: _outcome(tf, code, names, way) for way in WAYS}
        tf.keras.backend.clear_session()
    return dict(sorted(found.items()))


def standing(fates: dict[str, dict[str, Any]]) -> dict[str, str]:
    """What the names that are left in compat.v1 only give there, in eager execution."""
    import numpy as np
    import tensorflow as tf

    v1 = tf.compat.v1
    found = {}
    for name, code in sorted(programs((HERE / "calls.txt").read_text(encoding="utf-8")).items()):
        if fates.get(name, {}).get("status") != "compat":
            continue
        with tempfile.TemporaryDirectory() as folder:
            names = {"tf": v1, "v1": v1, "np": np, **_files(v1, folder)}
            found[name] = re.sub(r" at 0x\w+", "", calls_outcome(v1, code, names, False))
    return found


def _outcome(tf: Any, code: str, names: dict[str, Any], way: str) -> str:
    """What a program gives, as a text; ``raises`` and the error's first line if it raised."""

    def run(x: Any) -> Any:
        return _last_value(code, {**names, "x": x})

    x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
    with _limited(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return _text(tf, _ways(tf, run, x)[way]())
        except Exception as error:  # whatever a call raises is what is told
            lines = [line for line in str(error).split("\n") if line.strip()]
            if way == "function":  # AutoGraph puts where it happened before what happened
                lines = lines[-1:]
            line = re.sub(r"0x[0-9a-f]{6,}|/\S*/|(?<=_)\d{3,}", "…", "".join(lines[:1]))
            return f"raises {type(error).__name__}: {_short(line)}".strip()


def _short(line: str) -> str:
    """A line that is not too long, cut between words.

    >>> _short("a b"), len(_short("word " * 50))
    ('a b', 156)
    """
    line = line.strip()
    return line if len(line) <= 160 else line[:156].rpartition(" ")[0] + " …"


def _ways(tf: Any, run: Callable[[Any], Any], x: Any) -> dict[str, Callable[[], Any]]:
    def traced() -> Any:
        given: list[Any] = []

        def inside(x: Any) -> Any:
            value = run(x)
            given.append(value)
            return value if tf.is_tensor(value) else None

        value = tf.function(inside, autograph=False)(x)
        return value if value is not None else given[-1]

    return {
        "eager": lambda: run(x),
        "function": traced,
        "input": lambda: run(tf.keras.Input((2,), batch_size=2)),
    }


def _text(tf: Any, value: Any) -> str:
    """A value as a text; of what stands for a value its shape."""
    if isinstance(value, tf.keras.KerasTensor):
        return f"a stand-in of shape {tuple(value.shape)}"
    if tf.is_tensor(value) and not hasattr(value, "numpy"):
        return f"a tensor of shape {tuple(value.shape)}"
    text = re.sub(r" at 0x\w+", "", str(_told(tf.compat.v1, value, False)))
    return text if not text.startswith("<") else type(value).__name__


@lru_cache(maxsize=1)
def recorded() -> dict[str, dict[str, str]]:
    """What was recorded, by name; nothing where nothing was."""
    if not FILE.exists():
        return {}
    found: dict[str, dict[str, str]] = json.loads(FILE.read_text(encoding="utf-8"))["called"]
    return found


def raising() -> dict[str, str]:
    """The names whose usual call raises in eager execution, with the error."""
    return {
        name: gave["eager"].removeprefix("raises ")
        for name, gave in recorded().items() if gave["eager"].startswith("raises ")
    }  # fmt: skip


def told(name: str) -> str:
    """What of a name's call is otherwise on another way than eager, in a sentence; or nothing.

    It is for whoever offers a name as a replacement: where it raises, the reader must be told.
    """
    variants = [(key.partition(" with ")[2], gave) for key, gave in recorded().items()
                if key.startswith(f"{name} with ")]  # fmt: skip
    also = [f"With {what} it raises: {gave['eager'].removeprefix('raises ')}"
            for what, gave in variants if _raises(gave["eager"])]  # fmt: skip
    return " ".join([part for part in (_itself(name), *also) if part])


def _itself(name: str) -> str:
    """What of a name's usual call is otherwise than in eager execution."""
    gave = recorded().get(name)
    if gave is None:
        return ""
    if re.search(r"\.[A-Z]", name):  # classes are made and used outside of functions
        gave = {**gave, "function": "", "input": ""}
    where = {
        "eager": "called as usual",
        "function": "in a tf.function",
        "input": "on a Keras input",
    }
    errors = {way: gave[way].removeprefix("raises ") for way in WAYS
              if _raises(gave[way]) and not OWN_FAULT.search(gave[way])}  # fmt: skip
    if not errors:
        return ""
    if "eager" in errors:
        return f"It raises when it is called: {errors['eager']}"
    return " ".join(f"It raises {where[way]}: {error}" for way, error in errors.items())


def _raises(text: str) -> bool:
    return text.startswith("raises ")


@lru_cache(maxsize=1)
def needing_a_graph() -> frozenset[str]:
    """The names of compat.v1 that raise where they stand in a program of today."""
    if not FILE.exists():
        return frozenset()
    stands = json.loads(FILE.read_text(encoding="utf-8"))["stands"]
    return frozenset(name for name, gave in stands.items() if _raises(gave))


def as_text(facts: dict[str, str], **found: dict[str, Any]) -> str:
    """JSON with one line for each name."""
    head = [f" {json.dumps(key)}: {json.dumps(text)}" for key, text in facts.items()]
    for key, some in found.items():
        rows = [f"  {json.dumps(n)}: {json.dumps(g, ensure_ascii=False)}" for n, g in some.items()]
        head.append(f" {json.dumps(key)}: {{\n" + ",\n".join(rows) + "\n }")
    return "{\n" + ",\n".join(head) + "\n}\n"


def main() -> int:
    """Call all, and write what came of it; the exit status."""
    del sys.argv[1:]
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    import keras
    import tensorflow as tf

    fates = json.loads((FOLDER / "fates.json").read_text(encoding="utf-8"))["symbols"]
    stands = standing(fates)
    found = outcomes(PROGRAMS.read_text(encoding="utf-8"))
    facts = {"tensorflow": tf.__version__, "keras": keras.__version__}
    FILE.write_text(as_text(facts, called=found, stands=stands), encoding="utf-8")
    bad = {way: sum(_raises(gave[way]) for gave in found.values()) for way in WAYS}
    print(f"{len(found)} names called; raise: {bad}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
