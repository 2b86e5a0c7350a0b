"""The public names of today's TensorFlow and Keras that 1.15 did not have yet.

``python -m symbols.today`` writes ``records/symbols/today.json``:

    {
     "tensorflow": "2.21.0", "keras": "3.15.1",
     "newer": {"tf.data": ["DatasetSpec", …], …},
     "without": {"tf.keras.backend": ["abs", …], …},
     "only": {"keras": ["Quantizer", …], …},
     "taken": {"tf.keras.layers.LSTM": ["implementation"], …},
     "refused": {"tf.keras.optimizers.Adam": ["lr", …], …}
    }

``newer`` is what TensorFlow has today and 1.15 had not. ``tf.keras`` and the package ``keras`` are
not the same: ``without`` is what ``tf.keras`` has, of old or new, and ``keras`` has not; ``only``
is what only ``keras`` has. So a program can be told which of its names there never were.

Where today's call takes ``**kwargs``, its signature does not tell which keywords it takes, nor did
1.15's where it did. Each in doubt is tried: ``taken`` is what is not in the signature any more and
works, ``refused`` is what 1.15 took by ``**kwargs`` and today's call raises for.
"""

from __future__ import annotations

import ast
import fnmatch
import inspect
import json
import re
import sys
import types
import warnings
from collections.abc import Iterator
from typing import Any

from symbols import names as symbols
from symbols.fates import Missing, _parsed, compare, names_of, resolve

KERAS = "tf.keras"

PASSED = (
    ("tf.keras.optimizers.*", ("lr", "decay", "clipnorm", "clipvalue")),
    ("tf.keras.layers.*", ("input_shape", "batch_input_shape", "input_dim", "weights", "name")),
    ("tf.keras.callbacks.ModelCheckpoint", ("period", "load_weights_on_restart")),
)
"""Keywords that the Keras of 1.15 took by ``**kwargs``."""

VALUES = {"name": "a", "input_shape": (2,), "batch_input_shape": (1, 2), "lr": 0.1, "decay": 0.1}
VALUES.update(clipnorm=1.0, clipvalue=1.0, input_dim=2, period=2, load_weights_on_restart=False)
VALUES.update(filepath="a.keras", weights=None)


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
    for name, thing in inspect.getmembers(tf, inspect.ismodule):  # such as tf.optimizers
        if name != "keras" and name[0] != "_" and thing.__name__.startswith("keras"):
            found |= {f"tf.{name}", *walk(f"tf.{name}", thing)}
    alone = {f"{KERAS}{name[len('keras') :]}" for name in walk("keras", keras)}
    known = both | {n for n in old if n.startswith(f"{KERAS}.") and _is_there(tf, n)}
    without = {n for n in known if isinstance(resolve(keras, n[len("tf.") :]), Missing)}
    only = {f"keras{name[len(KERAS) :]}" for name in alone - both - old}
    newer = found | both
    return {key: _grouped(some) for key, some in
            (("newer", newer - old), ("without", without), ("only", only))}  # fmt: skip


def keywords(old: dict[str, list]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """The keywords that are taken though no signature says so, and those that are refused."""
    import tensorflow as tf

    taken, refused = {}, {}
    for name, entry in sorted(old.items()):
        if entry[0] not in ("class", "function") or len(entry) < 3 or not entry[2]:
            continue
        thing = resolve(tf, name)
        now = None if isinstance(thing, Missing) else symbols.parameters(thing)
        if now is None or not callable(thing):
            continue
        if "**" in now:
            gone = compare(entry[2], now).get("gone", [])
            found = [word for word in gone if takes(thing, now, word, _parsed(entry[2])[word])]
            if found:
                taken[name] = found
        words = [word for rule, some in PASSED if fnmatch.fnmatch(name, rule) for word in some]
        if "**" in entry[2]:
            words = [word for word in words if word not in _parsed(entry[2])]
            found = [word for word in words if takes(thing, now, word, None) is False]
            if found:
                refused[name] = found
    return taken, refused


def takes(thing: Any, parameters: str, word: str, value: str | None) -> bool | None:
    """Whether a call takes a keyword and heeds it; None where it fails for another reason.

    >>> def call(units, **more):
    ...     if set(more) - {"name"}:
    ...         raise TypeError(f"unexpected keyword argument {min(more)!r}")
    >>> takes(call, "units, **more", "name", None), takes(call, "units, **more", "lr", "0.1")
    (True, False)
    """
    given = VALUES.get(word)
    if value is not None:
        try:
            given = ast.literal_eval(value)
        except ValueError:
            given = None
    needed = {name: VALUES.get(name, 2) for name, default in _parsed(parameters).items()
              if default is None and not name.startswith("*") and name != word}  # fmt: skip
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        try:
            thing(**needed, **{word: given})
        except (TypeError, ValueError) as error:
            refuses = word in str(error) and re.search("unexpected|recognized|Invalid", str(error))
            return False if refuses else None
        except Exception:
            return None
    return not any(word in str(one.message) and "ignored" in str(one.message) for one in warned)


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
    old = names_of(symbols.FOLDER)
    groups = look(set(old))
    groups["taken"], groups["refused"] = keywords(old)
    (symbols.FOLDER / "today.json").write_text(as_text(facts, groups), encoding="utf-8")
    told = ", ".join(f"{sum(map(len, some.values()))} names {key}" for key, some in groups.items())
    print(told)
    return 0


if __name__ == "__main__":
    sys.exit(main())
