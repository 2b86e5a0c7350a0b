"""What became of each name of TensorFlow 1.15 on today's: ``python -m symbols.fates``.

Two steps. ``look`` runs on the TensorFlow that is installed, once with its Keras and once with the
package ``tf_keras``, and writes what stands there for each name. ``tell`` puts that together with
TensorFlow's own tables, with what calls gave (:mod:`symbols.calls`), and with what was tried of
keywords (:mod:`symbols.today`), into ``records/symbols/fates.json``: one line for each name.

The first of these that is so decides:

``same``       The plain name is there, and takes what it took.
``changed``    The plain name is there; arguments, defaults or members are not what they were.
``different``  The plain name is there, and the very call that worked gives something else.
``renamed``    It has another plain name: its object's, the table's, one that its object had beside
               it in 1.15, or the one without ``_v2``.
``compat``     It is in ``tf.compat.v1`` only.
``raises``     It is there by name, and raises when it is used.
``tf_keras``   It is there with the package ``tf_keras`` only.
``gone``       It is not there.
"""

from __future__ import annotations

import argparse
import ast
import inspect
import json
import re
import sys
from pathlib import Path
from typing import Any

from symbols import names as symbols

STATUSES = ("same", "changed", "different", "renamed", "compat", "raises", "tf_keras", "gone")
OLD = "1.15.5"
COMPAT = "tf.compat.v1"


# -- What stands there ------------------------------------------------------------------------


def look(
    names: list[str], members: dict[str, list[str]] | None = None
) -> dict[str, dict[str, Any]]:
    """What stands for each name on the TensorFlow that is installed.

    Args:
        names: what is looked for.
        members: for each class the members that it had, as :func:`symbols.names.members` tells.
    """
    import tensorflow as tf

    tf.compat.v1.logging.set_verbosity(tf.compat.v1.logging.FATAL)
    other: dict[int, list[str]] = {}
    for namespace, name, thing in symbols.walk(tf):
        if symbols.kind(thing) in ("function", "class"):
            other.setdefault(id(thing), []).append(f"{namespace}.{name}")
    found, (eager, graph) = {}, _instances(tf)
    for name in names:
        plain = member(eager, name, resolve(tf, name))
        compat = member(graph, name, resolve(tf.compat.v1, name))
        there: dict[str, Any] = {"plain": _seen(plain), "compat": _seen(compat)}
        if inspect.isclass(plain):
            there["plain"].update(less(plain, (members or {}).get(name, [])))
        if not isinstance(compat, Missing):
            there["one"] = compat is plain
            names_now = other.get(id(compat), [])
            if names_now and not isinstance(compat, property):
                there["also"] = min(names_now, key=lambda n: (n.count("."), len(n), n))
        found[name] = there
    return found


class Missing:
    """That a name stands for nothing, with the error of looking it up if it says why."""

    def __init__(self, why: str = "") -> None:
        self.why = why


def resolve(root: Any, name: str) -> Any:
    """What a dotted name stands for below a module; :class:`Missing` where it is nothing."""
    thing = root
    for part in name.split(".")[1:]:
        try:
            thing = getattr(thing, part)
        except Exception as error:
            plain = "has no attribute" in str(error) or str(error) == part
            return Missing("" if plain else f"{type(error).__name__}: {error}".split("\n")[0])
    return thing


def _instances(tf: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """An object of some classes, whose attributes their classes do not show: eager, and in a graph.

    A layer's name, for one, is set when the layer is made.
    """
    inside = tf.keras.Input((2,))
    layer = tf.keras.layers.Dense(2)
    model = tf.keras.Model(inside, layer(inside))
    chain = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(2)])
    made = {"tf.keras.layers.Layer": layer, "tf.keras.Model": model, "tf.keras.Sequential": chain}
    made["tf.keras.optimizers.Optimizer"] = tf.keras.optimizers.SGD()
    with tf.Graph().as_default():
        tensor = tf.constant(1.0)
    eager = {**made, "tf.Tensor": tf.constant(1.0), "tf.Variable": tf.Variable(1.0)}
    return eager, {**made, "tf.Tensor": tensor, "tf.Operation": tensor.op}


def member(made: dict[str, Any], name: str, found: Any) -> Any:
    """What a name of a class's member stands for on an object, where the class has no such."""
    owner, _, part = name.rpartition(".")
    if owner not in made or not isinstance(found, Missing):
        return found
    try:
        return getattr(made[owner], part)
    except AttributeError as error:
        plain = "has no attribute" in str(error) or str(error) == part
        return Missing("" if plain else f"AttributeError: {error}".split("\n")[0])
    except Exception:
        return property()  # it is there, and this object has no value for it


def less(cls: type, before: list[str]) -> dict[str, list[str]]:
    """The members that a class has no more, and those that cannot be set any more.

    What only an object has is looked for in the text of the class.

    >>> class Size:
    ...     width = property(lambda self: 1)
    >>> less(Size, ["width=", "height=", "area"])
    {'lost': ['height', 'area'], 'fixed': ['width']}
    """
    if hasattr(cls, "__getattr__"):
        return {}  # it gives names that it does not show
    names = [name.rstrip("=") for name in before]
    lost = [name for name in names if not hasattr(cls, name)]
    texts = [_source_of(one) for one in cls.__mro__[:-1]] if lost else []
    lost = [n for n in lost if not any(re.search(rf"self\.{n}\b[^=\n(]*=(?!=)", t) for t in texts)]
    fixed = [name[:-1] for name in before if name.endswith("=") and _is_fixed(cls, name[:-1])]
    return {key: found for key, found in (("lost", lost), ("fixed", fixed)) if found}


def _source_of(cls: type) -> str:
    try:
        return inspect.getsource(cls)
    except (OSError, TypeError):
        return ""


def _is_fixed(cls: type, name: str) -> bool:
    """Whether an attribute is a property without a way to set it."""
    thing = inspect.getattr_static(cls, name, None)
    return isinstance(thing, property) and thing.fset is None


def _seen(thing: Any) -> dict[str, Any]:
    if isinstance(thing, Missing):
        return {"error": thing.why} if thing.why else {}
    what = symbols.kind(thing)
    if what == "module":
        return {"kind": what, "at": getattr(thing, "__name__", "")}
    if what == "constant" and not callable(thing):
        return {"kind": what, "value": symbols.value(thing)}
    return {"kind": what, "at": symbols.place(thing), "takes": symbols.parameters(thing)}


# -- What became of the arguments -------------------------------------------------------------


def compare(old: str, new: str, renamed: dict[str, str | None] | None = None) -> dict[str, Any]:
    """What of the old parameters is no longer so; empty where every old call still means the same.

    >>> compare("x, dim=None, name=None", "x, axis=0, name=None", {"dim": "axis"})
    {'renamed': {'dim': 'axis'}}
    >>> compare("a, name=None, dtype=tf.int64", "a, dtype=tf.int32, name=None")
    {'moved': ['name', 'dtype'], 'defaults': {'dtype': ['tf.int64', 'tf.int32']}}
    >>> compare("a, b=1", "a, b=1, c=2")
    {}
    """
    before, after = _parsed(old), _parsed(new)
    names = [name for name in before if not name.startswith("*")]
    order = [name for name in after if not name.startswith("*")]
    free = order[: order.index("*")] if "*" in order else order
    told: dict[str, Any] = {}
    lost = [name for name in names if name not in after]
    to = {name: (renamed or {}).get(name) for name in lost}
    to = {name: new_name for name, new_name in to.items() if new_name in after}
    if to:
        told["renamed"] = to
    if set(lost) - set(to):
        told["gone"] = [name for name in lost if name not in to]
    keyword_only = _keyword_only(new)
    moved = [
        name
        for place, name in enumerate(names)
        if name in after and (name in keyword_only or free.index(name) != place)
    ]
    kept = _keyword_only(old)
    moved = [name for name in moved if name not in kept and name not in to.values()]
    if moved:
        told["moved"] = moved
    defaults = {
        name: [before[name], after[name]]
        for name in names
        if name in after and None not in (before[name], after[name])
    }
    defaults = {name: pair for name, pair in defaults.items() if not _alike(*pair)}
    if defaults:
        told["defaults"] = defaults
    taken = set(to.values())
    had = {name for name in names if before[name] is not None}
    added = [name for name in order if name not in names and name not in taken]
    needs = [name for name in order if after[name] is None and (name in had or name in added)]
    if needs:
        told["needs"] = needs
    return told


def tried(change: dict[str, Any], taken: list[str]) -> dict[str, Any]:
    """What :func:`compare` told, but for parameters that are taken without being shown.

    Args:
        change: what is no longer so, by the signatures.
        taken: parameters that no signature shows any more, and ``**kwargs`` takes: by name only.

    >>> tried({"gone": ["alpha", "beta"]}, ["alpha"])
    {'gone': ['beta'], 'moved': ['alpha']}
    """
    if "needs" in change:
        return change  # a call that gives something new was tried: it tells nothing of old ones
    gone = [name for name in change.get("gone", []) if name not in taken]
    found = {**change, "gone": gone, "moved": change.get("moved", []) + taken}
    return {key: value for key, value in found.items() if value}


def _arguments(text: str) -> ast.arguments:
    """Parameters, taken apart as those of a definition."""
    definition = ast.parse(f"def f({text}): pass").body[0]
    if not isinstance(definition, ast.FunctionDef):
        raise ValueError(f"these are no parameters: {text}")
    return definition.args


def _parsed(text: str) -> dict[str, str | None]:
    """The parameters by name, each with its default; ``*args`` with its stars."""
    arguments = _arguments(text)
    plain = [*getattr(arguments, "posonlyargs", []), *arguments.args]
    found: dict[str, ast.expr | None] = {}
    defaults = [None] * (len(plain) - len(arguments.defaults)) + list(arguments.defaults)
    for one, default in zip(plain, defaults):
        found[one.arg] = default
    if arguments.vararg:
        found[f"*{arguments.vararg.arg}"] = None
    found.update({one.arg: d for one, d in zip(arguments.kwonlyargs, arguments.kw_defaults)})
    if arguments.kwarg:
        found[f"**{arguments.kwarg.arg}"] = None
    return {
        name: None if d is None else ast.dump(d) and _source(text, d) for name, d in found.items()
    }


def _source(text: str, node: Any) -> str:
    """A default as it is written."""
    start = node.col_offset - len("def f(")
    end = getattr(node, "end_col_offset", 0) - len("def f(")
    return text[start:end]


def _keyword_only(text: str) -> set[str]:
    arguments = _arguments(text)
    return {one.arg for one in arguments.kwonlyargs}


def _alike(before: str | None, after: str | None) -> bool:
    """Whether two defaults say the same: numbers by value, names by their last part."""
    if before is None or after is None:
        return False
    try:
        return bool(ast.literal_eval(before) == ast.literal_eval(after))
    except ValueError:
        return _bare(before) == _bare(after)


def _bare(text: str) -> str:
    """A default without what only its spelling adds."""
    last = text.replace("()", "").split(".")[-1].lower().replace("_", "")
    return last[:-2] if last.endswith("v2") else last


# -- What became of the name ------------------------------------------------------------------


class Teller:
    """Tells fates from the inventory, what was seen, TensorFlow's tables, and calls."""

    def __init__(
        self,
        names: dict[str, list],
        seen: dict[str, dict],
        legacy: dict[str, dict],
        renames: dict[str, str],
        keywords: dict[str, dict],
        calls: dict[str, dict[str, str]],
        taken: dict[str, list[str]],
    ) -> None:
        self.names, self.seen, self.legacy = names, seen, legacy
        self.renames, self.keywords, self.calls = renames, keywords, calls
        self.taken = taken
        self.alike: dict[str, list[str]] = {}
        for name, entry in names.items():
            self.alike.setdefault(_object(name, entry), []).append(name)

    def fate(self, name: str) -> dict[str, Any]:
        """What became of a name."""
        told = self._by_name(name)
        where = self.names[name][1] if len(self.names[name]) > 1 else ""
        if told["status"] == "gone" and where.startswith("= "):
            told = self._as_other(where[2:])
        self._corrected(name, told)
        return told

    def _by_name(self, name: str) -> dict[str, Any]:
        seen = self.seen[name]
        if seen["plain"].get("kind"):
            return self._there(name, seen)
        if seen["compat"].get("kind"):
            now = seen.get("also") or self._table(name) or self._beside(name)
            if now:
                return self._renamed(name, now)
            return {"status": "compat", "now": f"{COMPAT}{name[2:]}"}
        now = self._table(name)
        if now is None and not name.startswith(symbols.CONTRIB):  # these are told as another name
            now = self._beside(name)
        if now:
            return self._renamed(name, now)
        legacy = self.legacy[name]
        error = seen["plain"].get("error") or seen["compat"].get("error")
        kept = [way for way in ("plain", "compat") if legacy[way].get("kind")]
        if kept:
            there = name if kept[0] == "plain" else f"{COMPAT}{name[2:]}"
            if error:
                return {"status": "raises", "error": error, "tf_keras": there}
            return {"status": "tf_keras", "tf_keras": there}
        return {"status": "raises", "error": error} if error else {"status": "gone"}

    def _there(self, name: str, seen: dict[str, Any]) -> dict[str, Any]:
        """The fate of a name that stands for something today."""
        entry, now = self.names[name], seen["plain"]
        told: dict[str, Any] = {"status": "same"}
        if entry[0] == "module":
            if now.get("at", "").startswith("keras") and not name.startswith("tf.keras"):
                told.update(status="different", is_now=now["at"].replace("_tf_keras.keras.", ""))
            return told
        if entry[0] == "constant" and "value" in now and entry[2] != now["value"]:
            if _plain(entry[2]) and _plain(now["value"]):
                told.update(status="changed", value=[entry[2], now["value"]])
            return told
        takes = entry[2] if len(entry) > 2 else None
        after = now.get("takes")
        callable_there = entry[0] in ("function", "class", "method")
        if callable_there and takes is not None and after is not None:
            if entry[0] == "method":
                after = _without_self(takes, after)
            change = compare(takes, after, self._keywords(name))
            change = tried(change, self.taken.get(name, []))
            if name.startswith("tf.raw_ops."):
                change.pop("moved", None)  # they take keywords only
            if change:
                told.update(status="changed", args=change)
        members = {key: now[key] for key in ("lost", "fixed") if key in now}
        if members:
            told.update(status="changed", args={**told.get("args", {}), **members})
        if told["status"] == "same" and seen.get("one"):
            told["one"] = True
        return told

    def _renamed(self, name: str, now: str) -> dict[str, Any]:
        told: dict[str, Any] = {"status": "renamed", "now": now}
        entry, takes = self.names[name], self.seen.get(now, {}).get("plain", {}).get("takes")
        if len(entry) > 2 and takes is not None:
            change = compare(entry[2], takes, self._keywords(name))
            if change:
                told["args"] = change
        return told

    def _as_other(self, other: str) -> dict[str, Any]:
        """The fate of a name that is gone, whose object has another name."""
        if other not in self.names:
            return {"status": "gone"}
        told = dict(self.fate(other))
        told.pop("one", None)
        if told["status"] in ("same", "changed", "different"):
            told = {**told, "status": "renamed", "now": other}
        told["was"] = other
        return told

    def _table(self, name: str) -> str | None:
        """The name that TensorFlow's own table gives, if it stands for something today."""
        now = self.renames.get(name)
        if now is None or now.startswith(COMPAT) or now not in self.seen:
            return None
        return now if self.seen[now]["plain"].get("kind") else None

    def _beside(self, name: str) -> str | None:
        """Another plain name that is there today: of the same object in 1.15, or without _v2."""
        entry = self.names[name]
        others = [
            other for other in self.alike[_object(name, entry)]
            if other != name and self.seen[other]["plain"].get("kind") in ("function", "class")
        ]  # fmt: skip
        if others:
            return min(others, key=lambda other: _nearness(name, other))
        plain = name[: -len("_v2")]
        takes = self.seen.get(plain, {}).get("plain", {}).get("takes")
        if name.endswith("_v2") and takes is not None and len(entry) > 2:
            return None if compare(entry[2], takes) else plain
        return None

    def _keywords(self, name: str) -> dict[str, str | None]:
        common: dict[str, str | None] = {"keep_dims": "keepdims", "reduction_indices": "axis"}
        common.update(dim="axis", squeeze_dims="axis", dimension="axis", lr="learning_rate")
        common.update(self.keywords.get(name, {}))
        return common

    def _corrected(self, name: str, told: dict[str, Any]) -> None:
        """Take in what a call of the name gave."""
        calls = self.calls.get(name)
        if not calls or calls[OLD].startswith("raises"):
            return
        way = "compat.v1" if told["status"] == "compat" else "plain"
        if told["status"] == "renamed":
            way = "now"
        if told["status"] not in ("same", "changed", "renamed", "compat"):
            return
        outcome = calls.get(way)
        if outcome is None:
            return
        if outcome == calls[OLD]:
            told["called"] = True
        elif outcome.startswith("raises") and not self._by_arguments(told, outcome):
            told.update(status="raises", error=outcome[len("raises ") :])
            told.pop("one", None)
        elif not outcome.startswith("raises") and told.get("value") is None:
            told.update(status="different", gave=[calls[OLD], outcome])
            told.pop("one", None)
        else:
            told["called"] = True

    @staticmethod
    def _by_arguments(told: dict[str, Any], outcome: str) -> bool:
        """Whether a call raised for what is known of the arguments already."""
        known = ("TypeError", "ValueError", "InvalidArgumentError", "AttributeError")
        return "args" in told and outcome.split(":")[0][len("raises ") :] in known


def _object(name: str, entry: list) -> str:
    """The shortest name of the object that a name stood for."""
    where = entry[1] if len(entry) > 1 else ""
    return where[2:] if where.startswith("= ") else name


def _nearness(name: str, other: str) -> tuple:
    """Sorts other names of an object by how well a reader of one finds them.

    >>> min(("tf.a.MSE", "tf.b.mse", "tf.a.mse"), key=lambda other: _nearness("tf.a.mean", other))
    'tf.a.mse'
    """
    (space, _, last), (its, _, end) = name.rpartition("."), other.rpartition(".")
    return last != end, space != its, other.count("."), len(other), other.swapcase()


def _plain(text: str) -> bool:
    """Whether a value is a number or a text, so that two of them can be compared."""
    try:
        ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return False
    return True


def _without_self(before: str, after: str) -> str:
    """A method's parameters without ``self``, which only those of a class show."""
    first = after.split(",")[0].strip()
    return after[len(first) :].lstrip(", ") if first in ("self", "cls") else after


def tell(folder: Path, seen: dict, legacy: dict, calls: dict) -> dict[str, Any]:
    """The fates of all names of the inventory in a folder, which has what was tried of keywords."""
    from tensorflow.tools.compatibility import tf_upgrade_v2

    tables = tf_upgrade_v2.TFAPIChangeSpec()
    teller = Teller(
        names_of(folder), seen, legacy, dict(tables.symbol_renames),
        dict(tables.function_keyword_renames), calls, _read(folder / "today.json")["taken"],
    )  # fmt: skip
    return {name: teller.fate(name) for name in sorted(teller.names)}


def names_of(folder: Path) -> dict[str, list]:
    """All names of the inventory, with what stands for each."""
    found = {}
    for suffix in ("", "-contrib"):
        data = json.loads((folder / f"tf-{OLD}{suffix}.json").read_text(encoding="utf-8"))
        for namespace, names in data["names"].items():
            found.update({f"{namespace}.{name}": entry for name, entry in names.items()})
    return found


def members_of(names: dict[str, list], classes: dict[str, str]) -> dict[str, list[str]]:
    """The members that each name of a class had."""
    told = {name: classes.get(_object(name, entry), "") for name, entry in names.items()}
    return {name: text.split() for name, text in told.items() if text}


def as_text(facts: dict[str, str], fates: dict[str, dict]) -> str:
    """JSON with one line for each name."""
    dumped = json.dumps
    head = "".join(f" {dumped(key)}: {dumped(facts[key])},\n" for key in facts)
    rows = [f"  {dumped(name)}: {dumped(fate, ensure_ascii=False)}" for name, fate in fates.items()]
    return "{\n" + head + ' "symbols": {\n' + ",\n".join(rows) + "\n }\n}\n"


def main() -> int:
    """Look, or tell; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m symbols.fates")
    parser.add_argument("step", choices=("look", "tell"))
    parser.add_argument("--folder", type=Path, default=symbols.FOLDER, help="of the inventory")
    parser.add_argument("--work", type=Path, required=True, help="the folder of what was seen")
    parser.add_argument("--keras", default="keras", help="the Keras that look sees")
    options = parser.parse_args()
    del sys.argv[1:]  # absl's flags read them when they are first asked for something
    if options.step == "look":
        from tensorflow.tools.compatibility import tf_upgrade_v2

        tables = tf_upgrade_v2.TFAPIChangeSpec()
        names = {*names_of(options.folder), *tables.symbol_renames.values()}
        file = options.folder / f"members-{OLD}.json"
        seen = look(sorted(names), members_of(names_of(options.folder), _read(file)["classes"]))
        more = {there["also"] for there in seen.values() if "also" in there} - names
        seen.update(look(sorted(more)))
        _write(options.work / f"seen-{options.keras}.json", seen)
        return 0
    ways = (OLD, "compat.v1", "plain", "now")
    files = {way: options.work / f"calls-{way}.json" for way in ways}
    given = {way: _read(file) for way, file in files.items() if file.exists()}
    if OLD not in given:
        kept = _read(options.folder / "calls.json")["symbols"]
        given[OLD] = {name: calls[OLD] for name, calls in kept.items()}
    calls = {
        name: {way: given[way][name] for way in ways if name in given.get(way, ())}
        for name in given[OLD]
    }
    seen, legacy = (_read(options.work / f"seen-{keras}.json") for keras in ("keras", "tf_keras"))
    fates = tell(options.folder, seen, legacy, calls)
    text = as_text(_facts(), fates)
    (options.folder / "fates.json").write_text(text, encoding="utf-8")
    (options.folder / "calls.json").write_text(as_text(_facts(), calls), encoding="utf-8")
    counts = {status: sum(f["status"] == status for f in fates.values()) for status in STATUSES}
    print(f"{len(fates)} names: " + ", ".join(f"{n} {status}" for status, n in counts.items()))
    return 0


def _facts() -> dict[str, str]:
    """The versions that the fates are of."""
    import keras
    import tensorflow as tf

    return {"from": OLD, "tensorflow": tf.__version__, "keras": keras.__version__}


def _read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


def _write(file: Path, data: Any) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
