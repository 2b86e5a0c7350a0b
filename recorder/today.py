"""The public names of today's TensorFlow and Keras that 1.15 did not have yet.

``python -m recorder.today`` writes ``records/symbols/today.json``:

    {
     "tensorflow": "2.21.0", "keras": "3.15.1",
     "newer": {"tf.data": ["DatasetSpec", …], …},
     "without": {"tf.keras.backend": ["abs", …], …},
     "only": {"keras": ["Quantizer", …], …}
    }

``newer`` is what TensorFlow has today and 1.15 had not. ``tf.keras`` and the package ``keras`` are
not the same: ``without`` is what ``tf.keras`` has, of old or new, and ``keras`` has not; ``only``
is what only ``keras`` has. So a program can be told which of its names there never were.
"""

from __future__ import annotations

import inspect
import json
import sys
import types
from typing import Any, Iterator

from . import symbols
from .fates import Missing, names_of, resolve

KERAS = "tf.keras"


def walk(namespace: str, module: types.ModuleType) -> Iterator[str]:
    """Each public name of Keras below a module: its modules are generated, and show no others.

    >>> from types import ModuleType
    >>> keras, layers = ModuleType("keras"), ModuleType("keras.layers")
    >>> keras.layers, keras._hidden, keras.sys, layers.Dense = layers, 1, sys, type("Dense", (), {})
    >>> list(walk("tf.keras", keras))
    ['tf.keras.layers', 'tf.keras.layers.Dense']
    """
    for name, thing in sorted(inspect.getmembers(module)):
        if name.startswith("_") or name == "src":
            continue
        if inspect.ismodule(thing):
            if thing.__name__.startswith("keras") and thing.__name__.endswith(f".{name}"):
                yield f"{namespace}.{name}"
                yield from walk(f"{namespace}.{name}", thing)
        else:
            yield f"{namespace}.{name}"


def look(old: set[str]) -> dict[str, dict[str, list[str]]]:
    """What the TensorFlow and the Keras that are installed have, beside the names of 1.15."""
    import keras
    import tensorflow as tf

    tf.compat.v1.logging.set_verbosity(tf.compat.v1.logging.FATAL)
    found = {f"{space}.{name}" for space, name, _ in symbols.walk(tf)}
    found = {name for name in found if not name.startswith(f"{KERAS}.")}
    both = set(walk(KERAS, tf.keras))
    alone = {f"{KERAS}{name[len('keras') :]}" for name in walk("keras", keras)}
    known = both | {n for n in old if n.startswith(f"{KERAS}.") and _is_there(tf, n)}
    without = {n for n in known if isinstance(resolve(keras, n[len("tf.") :]), Missing)}
    only = {f"keras{name[len(KERAS) :]}" for name in alone - both - old}
    newer = found | both
    return {key: _grouped(some) for key, some in
            (("newer", newer - old), ("without", without), ("only", only))}  # fmt: skip


def _is_there(tf: Any, name: str) -> bool:
    return not isinstance(resolve(tf, name), Missing)


def _grouped(names: set[str]) -> dict[str, list[str]]:
    """Names by their namespace."""
    groups: dict[str, list[str]] = {}
    for name in sorted(names):
        space, _, last = name.rpartition(".")
        groups.setdefault(space, []).append(last)
    return groups


def as_text(facts: dict[str, str], groups: dict[str, dict[str, list[str]]]) -> str:
    """JSON with one line for each namespace."""
    head = [f" {json.dumps(key)}: {json.dumps(value)}" for key, value in facts.items()]
    for key, some in groups.items():
        lines = (f"  {json.dumps(space)}: {json.dumps(names)}" for space, names in some.items())
        head.append(f" {json.dumps(key)}: {{\n" + ",\n".join(lines) + "\n }")
    return "{\n" + ",\n".join(head) + "\n}\n"


def main() -> int:
    """Write the file; the exit status."""
    import keras
    import tensorflow as tf

    facts = {"tensorflow": tf.__version__, "keras": keras.__version__}
    groups = look(set(names_of(symbols.FOLDER)))
    (symbols.FOLDER / "today.json").write_text(as_text(facts, groups), encoding="utf-8")
    told = ", ".join(
        f"{sum(map(len, some.values()))} names {key}" for key, some in groups.items()
    )
    print(told)
    return 0


if __name__ == "__main__":
    sys.exit(main())
