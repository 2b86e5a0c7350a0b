r"""Every public name of the TensorFlow that this runs under: ``python -m symbols.names``.

It writes ``records/symbols/tf-1.15.5.json``, and what is below ``tf.contrib``, where there is one,
to a file of its own:

    {
     "tensorflow": "1.15.5", …,
     "names": {
      "tf.nn": {
       "dropout": ["function", "python.ops.nn_ops.", "x, keep_prob=None, …"],
       "rnn_cell": ["module"],
       "tanh": ["function", "= tf.tanh", "x, name=None"],
       …

A name is told by its kind, the place where its object is defined (its own name left out; or ``=``
and the shortest name of the same object) and its parameters, as Python would read them. A method
of a class that many programs use stands behind its class, as ``Session.run``.

The members of every class stand in ``records/symbols/members-1.15.5.json``, ``=`` behind those that
can be set: what a class lost since is told of the class, not in rows of their own.

Which names are public is TensorFlow's own word, not ``dir``'s, which shows what a module imports
for itself too. One rule for each kind of module:

- A module that TensorFlow generates, and the root, has the names that its import statements bind.
- Another module, such as ``tf.flags`` and those of ``tf.contrib``, has those of its ``__all__``,
  and of the rest those without an underscore that are no feature of ``__future__`` and are defined
  in ``tensorflow.contrib``, or elsewhere in TensorFlow or absl and imported by name. Where it has
  removed what it does not document, what is left is meant.
- A module is public in a package only: elsewhere it was imported to be used. In ``tf.contrib`` it
  is one of the same project, or of another one and imported by name.
"""

from __future__ import annotations

import argparse
import ast
import enum
import inspect
import json
import os
import platform
import re
import sys
import types
from pathlib import Path
from typing import Any, Iterator

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "records" / "symbols"

CONTRIB = "tf.contrib"
GENERATED = "MACHINE GENERATED"
MIRRORS = ("tf.compat.v1", "tf.compat.v2")
"""Modules that show the whole again; their names are looked up without this prefix."""

INNER = ("api", "python", "ops", "kernels")
"""Names of packages inside a module of contrib that hold how it is made."""

BY_OTHER_WAYS = {"tf": ("contrib", "estimator", "flags", "keras"), "tf.app": ("flags",)}
"""Modules that generated modules get by other ways than an import statement."""

OWN = ("tensorflow", "tensorflow_core", "tensorflow_estimator", "keras", "absl")
"""Packages whose objects are public where a module without ``__all__`` shows them."""

NOT_OURS = ("absl", "abc", "builtins", "collections", "enum", "google", "typing", "unittest")
"""Packages from which a class has members that are not TensorFlow's."""

CLASSES = (
    *("tf.Dimension", "tf.GradientTape", "tf.Graph", "tf.InteractiveSession", "tf.Operation"),
    *("tf.Session", "tf.SparseTensor", "tf.Tensor", "tf.TensorArray", "tf.TensorShape"),
    *("tf.Variable", "tf.data.Dataset", "tf.data.Iterator", "tf.estimator.Estimator"),
    *("tf.gfile.GFile", "tf.keras.Model", "tf.keras.Sequential", "tf.keras.layers.Layer"),
    *("tf.keras.optimizers.Optimizer", "tf.python_io.TFRecordWriter", "tf.summary.FileWriter"),
    *("tf.train.Coordinator", "tf.train.MonitoredSession", "tf.train.Optimizer", "tf.train.Saver"),
)
"""The classes whose methods are names of their own here."""


def walk(root: types.ModuleType) -> Iterator[tuple[str, str, Any]]:
    """Each public name below a module: its namespace, the name in it, the object."""
    waiting: list[tuple[str, types.ModuleType, tuple[int, ...]]] = [("tf", root, ())]
    while waiting:
        namespace, module, above = waiting.pop()
        if id(_inner(module)) in above:
            continue
        for name in sorted(public(namespace, module)):
            try:
                thing = getattr(module, name)
            except (AttributeError, ImportError):
                continue
            dotted = f"{namespace}.{name}"
            if dotted.startswith(MIRRORS):
                continue
            yield namespace, name, thing
            if inspect.ismodule(thing):
                waiting.append((dotted, thing, (*above, id(_inner(module)))))


def public(namespace: str, module: types.ModuleType) -> set[str]:
    """The public names of a module, by the rules above."""
    names, text = set(dir(module)), _text(module)
    named = _imported(text)
    if namespace == "tf" or GENERATED in text[:2000]:
        return names & named | names & set(BY_OTHER_WAYS.get(namespace, ()))
    stated = getattr(module, "__all__", ())
    if stated and not namespace.startswith(CONTRIB):
        return names & set(stated)
    if "remove_undocumented(" in text:
        named = names
    return {name for name in names if _is_meant(module, name, stated, named)}


def _is_meant(module: types.ModuleType, name: str, stated: Any, named: set[str]) -> bool:
    """Whether a name of a module that is not generated is public."""
    if name.startswith("_") or name in INNER:
        return False
    try:
        thing = getattr(module, name)
    except (AttributeError, ImportError):
        return False
    if inspect.ismodule(thing):
        if not (name in named and ".contrib" in thing.__name__):
            ours = _project(module) in (_project(thing), "contrib")
            return name in stated or (ours and hasattr(module, "__path__"))
        return name in stated or hasattr(module, "__path__")
    if name in stated:
        return True
    home = getattr(thing, "__module__", None)
    if not isinstance(home, str):  # a number or a text
        return True
    if ".contrib" in home or ".contrib" not in module.__name__:
        return ".contrib" in home or home.split(".")[0] in OWN
    return name in named and home.split(".")[0] in OWN


def _project(module: types.ModuleType) -> str:
    """The project of contrib that a module belongs to; contrib itself belongs to all."""
    parts = re.sub(r"^tensorflow(_core)?\.", "", module.__name__).split(".")
    return ".".join(parts[:2]) if parts[0] == "contrib" else module.__name__


def _text(module: types.ModuleType) -> str:
    """The source of a module; empty where it has none."""
    if module.__name__ == "tensorflow":  # 1.15's root only passes on what another package holds
        module = sys.modules.get("tensorflow_core", module)
    file = getattr(module, "__file__", None) or ""
    if not file.endswith(".py"):
        return ""
    return Path(file).read_text(encoding="utf-8")


def _imported(text: str) -> set[str]:
    r"""The names that the import statements of a text bind, in whatever block.

    >>> sorted(_imported("from a import b, c as d; import sys as _sys"))
    ['b', 'd']
    """
    found = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.module != "__future__":
            found |= {one.asname or one.name for one in node.names}
    return {name for name in found if not name.startswith("_")}


def _inner(module: types.ModuleType) -> Any:
    """The module inside the wrapper that warns of old names."""
    return module.__dict__.get("_tfmw_wrapped_module", module)


def kind(thing: Any) -> str:
    """What a name stands for, in a word."""
    if inspect.ismodule(thing):
        return "module"
    if inspect.isclass(thing):
        return "class"
    return "function" if callable(thing) and hasattr(thing, "__name__") else "constant"


def parameters(thing: Any) -> str | None:
    """The parameters of a callable, as Python would read them; None where it does not tell.

    >>> parameters(lambda x, rate=0.5, *rest, shape=(1, 2), kind=int: None)
    'x, rate=0.5, *rest, shape=(1, 2), kind=int'
    """
    try:
        if inspect.isclass(thing):
            found = list(inspect.signature(thing.__init__).parameters.values())[1:]
        else:
            found = list(inspect.signature(thing).parameters.values())
    except (TypeError, ValueError, AttributeError):
        return None
    marks: dict[int, str] = {
        inspect.Parameter.VAR_POSITIONAL: "*",
        inspect.Parameter.VAR_KEYWORD: "**",
    }
    parts, starred = [], False
    for one in found:
        if one.kind is one.KEYWORD_ONLY and not starred:
            parts.append("*")
            starred = True
        starred = starred or one.kind is one.VAR_POSITIONAL
        default = "" if one.default is one.empty else "=" + value(one.default)
        parts.append(marks.get(one.kind, "") + one.name + default)
    return ", ".join(parts)


def value(thing: Any) -> str:
    """A default or a constant, as Python would read it, without addresses.

    >>> value(None), value([1.0, "a"]), value(len), value(object())
    ('None', "[1.0, 'a']", 'len', 'object()')
    """
    if isinstance(thing, (list, tuple)) and type(thing) in (list, tuple):
        inner = ", ".join(value(one) for one in thing)
        comma = "," if len(thing) == 1 and isinstance(thing, tuple) else ""
        return ("[%s]" if isinstance(thing, list) else "(%s%s)") % (
            (inner,) if isinstance(thing, list) else (inner, comma)
        )
    text = repr(thing)
    if not text.startswith("<") and len(text) <= 60:
        try:
            ast.parse(text, mode="eval")
        except SyntaxError:
            return "..."
        return text
    if inspect.ismodule(thing):
        return thing.__name__.split(".")[-1]
    if type(thing).__name__ == "DType":
        return "tf." + thing.name
    name = getattr(thing, "__name__", None)
    if isinstance(name, str) and name.isidentifier():
        return name
    enumerated = getattr(thing, "name", None)
    if isinstance(enumerated, str) and re.match(r"[\w.]+$", enumerated):
        return f"{type(thing).__name__}.{enumerated}"
    return type(thing).__name__ + "()"


def place(thing: Any) -> str:
    """Where an object is defined, without TensorFlow's own first name."""
    home = getattr(thing, "__module__", None)
    name = getattr(thing, "__qualname__", None) or getattr(thing, "__name__", "")
    if not isinstance(home, str) or not isinstance(name, str):
        return ""
    return re.sub(r"^tensorflow(_core)?\.", "", home) + "." + name.replace("<locals>.", "")


def inventory(root: types.ModuleType) -> dict[str, dict[str, list]]:
    """All public names: for each namespace, what stands for each name in it."""
    found = list(walk(root))
    shortest: dict[int, str] = {}
    for namespace, name, thing in sorted(found, key=_rank):
        if kind(thing) in ("function", "class"):
            shortest.setdefault(id(thing), f"{namespace}.{name}")
    names: dict[str, dict[str, list]] = {}
    for namespace, name, thing in found:
        names.setdefault(namespace, {})[name] = _entry(namespace, name, thing, shortest)
        dotted = f"{namespace}.{name}"
        if dotted in CLASSES:
            names[namespace].update(_members(name, thing))
        elif inspect.isclass(thing):
            names[namespace].update(_constants(name, thing))
    return {namespace: dict(sorted(names[namespace].items())) for namespace in sorted(names)}


def _rank(row: tuple[str, str, Any]) -> tuple[bool, int, str]:
    """Sorts the names that readers know best to the front."""
    dotted = "{}.{}".format(*row[:2])
    return dotted.startswith(CONTRIB), dotted.count("."), dotted


def _entry(namespace: str, name: str, thing: Any, shortest: dict[int, str]) -> list:
    """What is kept of a name."""
    what = kind(thing)
    if what == "module":
        return [what]
    if what == "constant":
        return [what, place(type(thing)), value(thing)]
    dotted = f"{namespace}.{name}"
    other = shortest[id(thing)]
    where = "= " + other if other != dotted else re.sub(rf"\.{name}$", ".", place(thing))
    told = parameters(thing)
    return [what, where] if told is None else [what, where, told]


def _members(name: str, cls: type) -> Iterator[tuple[str, list]]:
    """The public methods and properties of a class, inherited ones too."""
    for member in sorted(dir(cls)):
        if member.startswith("_"):
            continue
        thing = inspect.getattr_static(cls, member)
        bound = getattr(cls, member, None)
        dotted = f"{name}.{member}"
        if not callable(bound) or isinstance(thing, property):
            yield dotted, ["property"]
            continue
        told = parameters(bound)
        plain = not isinstance(thing, (staticmethod, classmethod))
        if told is not None and plain:
            told = re.sub(r"^\w+(, |$)", "", told)  # self
        yield dotted, ["method", "", told] if told is not None else ["method", ""]


def members(cls: type, common: set[type]) -> list[str]:
    """The public members of a class, sorted, ``=`` behind each property that can be set.

    Left out is what it has from Python, from a message's or a common class, and its constants.

    >>> class Parent:
    ...     def move(self): pass
    >>> class Child(Parent):
    ...     name = property(lambda self: 1, lambda self, name: None)
    ...     size = property(lambda self: 1)
    >>> members(Child, set()), members(Child, {Parent})
    (['move', 'name=', 'size'], ['name=', 'size'])
    >>> members(type("Own", (dict,), {}), set())
    []
    """
    found: list[str] = []
    if hasattr(cls, "DESCRIPTOR"):
        return found
    for name in sorted(dir(cls)):
        owners = [one for one in cls.__mro__ if name in vars(one)]
        if name.startswith("_") or name.isupper() or not owners:
            continue
        above = {base for one in common - {cls} if issubclass(cls, one) for base in one.__mro__}
        if owners[0] in above or owners[0].__module__.split(".")[0] in NOT_OURS:
            continue
        thing = vars(owners[0])[name]
        found.append(name + "=" * (isinstance(thing, property) and thing.fset is not None))
    return found


def all_members(root: types.ModuleType) -> dict[str, list[str]]:
    """The members of each public class outside contrib, by its shortest name."""
    found = [row for row in walk(root) if inspect.isclass(row[2])]
    found = [row for row in found if not row[0].startswith(CONTRIB) and row[1] != "contrib"]
    shortest: dict[type, str] = {}
    for namespace, name, thing in sorted(found, key=_rank):
        shortest.setdefault(thing, f"{namespace}.{name}")
    common = {thing for thing, name in shortest.items() if name in CLASSES}
    told = {name: members(thing, common) for thing, name in shortest.items()}
    return {name: told[name] for name in sorted(told) if told[name]}


def _constants(name: str, cls: type) -> Iterator[tuple[str, list]]:
    """The constants of a class, such as ``GraphKeys.LOSSES``; not those of every message."""
    for member in sorted(dir(cls)):
        if not member.isupper() or member.startswith("_") or member.endswith("FIELD_NUMBER"):
            continue
        thing = getattr(cls, member, None)
        if isinstance(thing, (str, int, float, enum.Enum)):
            yield f"{name}.{member}", ["constant", place(type(thing)), value(thing)]


def as_text(data: dict[str, Any]) -> str:
    """JSON with one line for each name."""
    head = {key: data[key] for key in data if key != "names"}
    lines = ["{"]
    lines += [f" {json.dumps(key)}: {json.dumps(head[key])}," for key in head]
    lines.append(' "names": {')
    blocks = []
    for namespace, names in data["names"].items():
        rows = [f"   {_dumped(name)}: {_dumped(entry)}" for name, entry in names.items()]
        blocks.append("  {}: {{\n{}\n  }}".format(_dumped(namespace), ",\n".join(rows)))
    return "\n".join([*lines, ",\n".join(blocks), " }", "}"]) + "\n"


def members_as_text(facts: dict[str, str], found: dict[str, list[str]]) -> str:
    """JSON with one line for each class."""
    head = [f" {_dumped(key)}: {_dumped(value)}" for key, value in facts.items()]
    rows = [f"  {_dumped(name)}: {_dumped(' '.join(some))}" for name, some in found.items()]
    return "{\n" + ",\n".join([*head, ' "classes": {\n' + ",\n".join(rows) + "\n }"]) + "\n}\n"


def _dumped(thing: Any) -> str:
    return json.dumps(thing, ensure_ascii=False)


def main() -> int:
    """Write the inventory of the TensorFlow that is installed; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m symbols.names")
    parser.add_argument("--out", type=Path, default=FOLDER, help="the folder to write to")
    options = parser.parse_args()
    del sys.argv[1:]  # absl's flags read them when they are first asked for something
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    import numpy
    import tensorflow as tf

    tf.compat.v1.logging.set_verbosity(tf.compat.v1.logging.FATAL)
    facts = {"tensorflow": tf.__version__, "numpy": numpy.__version__}
    facts["python"] = platform.python_version()
    names = inventory(tf)
    inside = {key: names.pop(key) for key in list(names) if key.startswith(CONTRIB)}
    options.out.mkdir(parents=True, exist_ok=True)
    for suffix, part in (("", names), ("-contrib", inside)):
        if part:
            file = options.out / ("tf-{}{}.json".format(facts["tensorflow"], suffix))
            file.write_text(as_text(dict(facts, names=part)), encoding="utf-8")
            count = sum(len(entries) for entries in part.values())
            print(f"{file.name}: {count} names, {file.stat().st_size} bytes")
    text = members_as_text(facts, all_members(tf))
    file = options.out / "members-{}.json".format(facts["tensorflow"])
    file.write_text(text, encoding="utf-8")
    print(f"{file.name}: {len(text)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
