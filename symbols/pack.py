"""What a check of a program knows of symbols, in a small form: a browser loads all of it.

Names stand in their order, each line with how many parts it shares with the line before, the rest,
``!`` for a module or ``*`` for a class, and the number of its fate. A fate says ``.*`` for the last
part of the name. Below ``tf.contrib``, ``tf.estimator`` and ``tf.raw_ops`` only those names stand
that became something else than most there; ``open`` has the fate of the others. Of what is newer
than 1.15, the names below a new module are left out.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from symbols import elsewhere, objects
from symbols import notes as fates
from symbols.fates import OLD, _parsed, names_of
from symbols.notes import Fates, Symbol, page_of

OPEN = ("tf.contrib", "tf.estimator", "tf.raw_ops")
MEMBERS = ("lost", "fixed")
"""What a fate tells of the members of a class, not of its arguments."""
MARKS = {"module": "!", "class": "*"}

HINTS = (
    ("tf.Session", "sess(?:ion)?"),
    ("tf.train.Optimizer", "opt|optimizer|train_op(?:timizer)?"),
    ("tf.train.Saver", "saver"),
    ("tf.train.Coordinator", "coord(?:inator)?"),
    ("tf.summary.FileWriter", "(?:summary|train|test|eval|file|log)_?writer"),
    ("tf.estimator.Estimator", "estimator"),
    ("tf.keras.optimizers.Optimizer", "opt|optimizer"),
    ("tf.keras.Model", "model"),
    ("tf.keras.layers.Layer", "layer"),
    ("tf.distribute.Strategy", "strategy"),
    ("tf.nn.rnn_cell.RNNCell", "cell"),
)
"""What people call an object of a class: with this name and that method it is likely one."""

COMMON = ("predict_proba", "list_devices")
"""Long names of methods that other libraries have too: by themselves they say nothing."""

TELLING = ("experimental_run_v2", "zero_state", "get_updates")
"""Names of members that are gone, which by themselves say whose they are."""

_MODEL = r"tf\.keras\.(?:models\.)?(?:Model|Sequential)"
_WHOLE = (".keras", ".h5", ".hdf5")
_CHECKPOINT = r"tf\.keras\.callbacks\.ModelCheckpoint", "filepath", 0
ENDINGS = (
    (rf"{_MODEL}\.save", "filepath", 0, _WHOLE, "", ""),
    (r"tf\.keras\.models\.save_model", "filepath", 1, _WHOLE, "", ""),
    (r"tf\.keras\.models\.load_model", "filepath", 0, _WHOLE, "", ""),
    (rf"{_MODEL}\.save_weights", "filepath", 0, (".weights.h5",), "", ""),
    (rf"{_MODEL}\.load_weights", "filepath", 0, (".weights.h5", *_WHOLE), "", ""),
    (*_CHECKPOINT, (".keras", ".h5"), "save_weights_only", "False"),
    (*_CHECKPOINT, (".weights.h5",), "save_weights_only", "True"),
)
"""What the name of a file must end with since Keras 3: symbols, the argument and its place, the
endings; and the argument that tells which of two rules holds, with its value. A test tries them."""

RENAMED = {
    "tf.keras.regularizers.l1": {"l": "l1"},
    "tf.keras.regularizers.l2": {"l": "l2"},
    "tf.keras.activations.relu": {"alpha": "negative_slope"},
}
"""Arguments that have another name now, and need not be given: by place they still fit."""

_MODELS = ("tf.keras.Model", "tf.keras.Sequential")
TAKEN = {
    "tf.keras.models.save_model": ("save_format", "include_optimizer"),
    **{f"{owner}.save": ("save_format", "include_optimizer") for owner in _MODELS},
    **{f"{owner}.load_weights": ("by_name",) for owner in _MODELS},
}
"""Arguments that no signature of today names, and that are taken by their names."""

REFUSED = {f"{owner}.compile": ("experimental_run_tf_function",) for owner in _MODELS}
"""Keywords that no signature of 1.15 named, that Keras 2 took, and that raise now."""

_CALL = ("inputs", "input_shape", "training", "mask")
STILL = {
    "tf.data.Dataset.zip": ("datasets",),
    "tf.keras.layers.LeakyReLU": ("alpha",),
    "tf.keras.layers.InputLayer": ("input_shape", "batch_input_shape"),
    **{
        f"{owner}.{name}": _CALL
        for owner in ("tf.keras.layers.Layer", *_MODELS)
        for name in ("call", "compute_output_shape")
    },
}
"""Arguments that no signature of today names, and that a call may give all the same, by place."""

EXAMPLES = "The tutorials' data sets are no longer in TensorFlow."
PRIVATE = "It was never public: it may go, or do something else, without notice."
MODULES = (
    ("tensorflow.examples", "gone", "tf.keras.datasets", EXAMPLES, "keras/training"),
    ("tensorflow.python", "private", "", PRIVATE, ""),
    ("tensorflow.core", "private", "", PRIVATE, ""),
    ("tensorflow.tools", "private", "", PRIVATE, ""),
)
"""What programs import that no list of public names holds; a test looks whether it is so."""


RULES = (
    "data/from_generator",
    "eager/no_more_sessions",
    "eager/tensors_run_at_once",
    "gradients/tape",
    "keras/saving",
    "keras3/optimizer_arguments",
    "keras3/removed_and_renamed",
    "keras3/saving_changed",
    "keras3/tf_operations_on_symbolic_inputs",
)
"""The pages that ``port_rules.js`` names."""


def load(root: Path) -> dict[str, Any]:
    """The data of a project's folder; pages are named as the site's documents.

    Raises:
        FatesError: a file is missing or is not what it should be.
    """
    folder = root / "records" / "symbols"
    try:
        return pack(
            fates.load(folder, root / "docs" / "symbols.toml"),
            {
                name: entry[2]
                for name, entry in names_of(folder).items()
                if entry[0] in ("function", "class", "method") and len(entry) > 2
            },
            json.loads((folder / "calls.json").read_text(encoding="utf-8"))["symbols"],
            json.loads((folder / "today.json").read_text(encoding="utf-8")),
        )
    except OSError as error:
        raise fates.FatesError(
            f"{error.filename}: it cannot be read: run `nox -s symbols`"
        ) from None


def pack(
    found: Fates, takes: dict[str, Any], calls: dict[str, dict[str, str]], today: dict[str, Any]
) -> dict[str, Any]:
    """The data: of fates, the parameters of 1.15, calls through compat.v1, names of today."""
    rows = {
        name: _fate(_tried(symbol, today), takes.get(name), calls)
        for name, symbol in found.symbols.items()
    }
    usual: dict[str, Counter[str]] = {}
    for name, row in rows.items():
        if place := _open(name):
            usual.setdefault(place, Counter())[_key(row)] += 1
    most = {place: counter.most_common(1)[0][0] for place, counter in usual.items()}
    listed: dict[str, None] = {}
    for name in sorted(rows):
        owner = name.rpartition(".")[0]
        member = owner in listed and found.symbols[owner].kind == "class"
        if member or name in most or _key(rows[name]) != most.get(_open(name), ""):
            listed[name] = None
    often = Counter(_key(rows[name]) for name in listed)
    often.update(most.values())
    numbers = {key: place for place, (key, _) in enumerate(often.most_common())}
    lines = [
        (name, f"{MARKS.get(found.symbols[name].kind, ' ')}{_digits(numbers[_key(rows[name])])}")
        for name in listed
    ]
    newer = set(_joined(today["newer"]))
    newer = {n for n in newer if not _open(n) and n.rpartition(".")[0] not in newer}
    return {
        "from": found.versions["from"],
        "tensorflow": found.versions["tensorflow"],
        "keras": found.versions["keras"],
        "fates": [json.loads(key) for key in numbers],
        "open": {place: numbers[key] for place, key in sorted(most.items())},
        "names": _folded(lines),
        "newer": _folded((name, "") for name in newer),
        "without": _folded((name, "") for name in _joined(today["without"])),
        "only": list(_joined(today["only"])),
        "families": objects.FAMILIES,
        "kinds": objects.KINDS,
        "gives": objects.GIVES,
        "givesLike": objects.GIVES_LIKE,
        "has": objects.HAS,
        "stand": objects.STAND_IN,
        "members": objects.MEMBERS,
        "watched": objects.WATCHED,
        "plain": objects.PLAIN,
        "ops": _operations(found, today),
        "operations": objects.OPERATIONS,
        "packages": elsewhere.PACKAGES,
        "past": elsewhere.PAST,
        "alone": elsewhere.ALONE,
        "hints": HINTS,
        "endings": ENDINGS,
        "common": COMMON,
        "telling": TELLING,
        "modules": MODULES,
    }


def _operations(found: Fates, today: dict[str, Any]) -> str:
    """The functions of ``tf.keras.ops`` that have the name of one of TensorFlow or its backend."""
    names = {name.rpartition(".")[2] for name in (*found.symbols, *_joined(today["newer"]))
             if not name.startswith(("tf.keras.ops.", "tf.contrib."))}  # fmt: skip
    return " ".join(name for name in today["newer"]["tf.keras.ops"] if name in names)


def _tried(symbol: Symbol, today: dict[str, Any]) -> Symbol:
    """A symbol without the keywords that 1.15 took by ``**kwargs``, and today's call refuses."""
    refused = today["refused"].get(symbol.name, [])
    if symbol.status not in ("same", "changed") or not refused:
        return symbol
    args = dict(symbol.args)
    renamed = {"lr": "learning_rate"} if "lr" in refused else {}
    args["gone"] = args.get("gone", []) + [name for name in refused if name not in renamed]
    args["renamed"] = {**args.get("renamed", {}), **renamed}
    args = {key: value for key, value in args.items() if value}
    return replace(symbol, status="changed" if args else "same", args=args)


def _fate(symbol: Symbol, takes: Any, calls: dict[str, dict[str, str]]) -> dict[str, Any]:
    """What is told of a symbol, without what is empty or what its name says."""
    now = "" if symbol.now in (symbol.name, f"tf.compat.v1{symbol.name[2:]}") else symbol.now
    last = symbol.name.rpartition(".")[2]
    error = symbol.facts.get("error", "").replace(f"`{last}`", "`*`").rstrip(": ")
    called = calls.get(symbol.name, {})
    row = {
        "status": symbol.status,
        "now": _starred(symbol.name, now),
        "instead": _starred(symbol.name, symbol.instead),
        "note": symbol.note,
        "page": symbol.page,
        "error": error,
        "args": _args(symbol, takes),
        "members": {key: symbol.args[key] for key in MEMBERS if key in symbol.args},
        "graph": symbol.status == "raises" and OLD in called and called[OLD] == called["compat.v1"],
        "value": symbol.facts.get("value"),
    }
    return {key: value for key, value in row.items() if value or key == "status"}


def _args(symbol: Symbol, takes: Any) -> dict[str, Any]:
    """What became of the arguments, and their order as far as it matters."""
    args = dict(symbol.args) if symbol.status in ("changed", "different") else {}
    if symbol.status == "renamed":
        args = dict(symbol.args)
    for key in MEMBERS:
        args.pop(key, None)
    args["defaults"] = {
        name: pair for name, pair in args.pop("defaults", {}).items() if not _harmless(name, *pair)
    }
    if isinstance(takes, str):
        _pair(args, _parsed(takes))
    _correct(symbol.name, args)
    args = {key: value for key, value in args.items() if value}
    if args and isinstance(takes, str):
        named = {name for part in args.values() for name in part}
        named.update(args.get("renamed", {}).values())
        order = [name for name in _parsed(takes) if not name.startswith("*")]
        while order and order[-1] not in named:
            order.pop()
        args["order"] = order
        least = sum(default is None and not name.startswith("*") for name, default in
                    _parsed(takes).items())  # fmt: skip
        if least > 1 and (args.get("gone") or args.get("moved") or args.get("needs")):
            args["least"] = least
    return args


def _correct(name: str, args: dict[str, Any]) -> None:
    """What signatures do not tell of arguments: those that are taken or refused all the same."""
    new, taken = RENAMED.get(name, {}), TAKEN.get(name, ())
    still = (*STILL.get(name, ()), *new)
    gone = [one for one in args.get("gone", ()) if one not in still]
    moved = [one for one in args.get("moved", ()) if one not in still]
    args["renamed"] = {**args.get("renamed", {}), **new}
    args["moved"] = moved + [one for one in gone if one in taken]
    args["gone"] = [one for one in gone if one not in taken] + list(REFUSED.get(name, ()))


def _pair(args: dict[str, Any], before: Iterable[str]) -> None:
    """Take a name that is gone and a new one that must be given as one argument by another name.

    >>> args = {"gone": ["y"], "needs": ["x"]}
    >>> _pair(args, ["y", "num_classes"]); args
    {'gone': [], 'needs': [], 'renamed': {'y': 'x'}}
    """
    gone, needs = list(args.get("gone", [])), list(args.get("needs", []))
    new = [name for name in needs if name not in before]
    pairs = dict(zip(gone, new, strict=False))
    if pairs:
        args["renamed"] = {**args.get("renamed", {}), **pairs}
        args["gone"] = [name for name in gone if name not in pairs]
        args["needs"] = [name for name in needs if name not in pairs.values()]


EQUAL = (
    ("0", "'bilinear'"),
    ("(1, 1)", "1"),
    ("(1, 1, 1)", "((1, 1), (1, 1), (1, 1))"),
    ("'./logs'", "'logs'"),
)
"""Defaults that are written in another way and mean the same."""


def _harmless(name: str, before: str, after: str) -> bool:
    """Whether another default changes nothing that a program would see; None is "as is best".

    >>> _harmless("name", "'Adam'", "'adam_2'"), _harmless("keepdims", "None", "False")
    (True, True)
    >>> _harmless("verbose", "1", "'auto'")
    True
    >>> _harmless("recurrent_activation", "'hard_sigmoid'", "'sigmoid'")
    False
    """
    bare = {before.lower().split(".")[-1].strip("'"), after.lower().split(".")[-1].strip("'")}
    same = len(bare) == 1 or (before, after) in EQUAL or bare == {"auto", "sum_over_batch_size"}
    return name in ("name", "verbose") or same or "None" in (before, after)


def _starred(name: str, text: str) -> str:
    last = name.rpartition(".")[2]
    return f"{text[: -len(last)]}*" if text.endswith(f".{last}") else text


def _open(name: str) -> str:
    """The namespace whose usual fate a name may have; empty for none."""
    for space in OPEN:
        if name == space or name.startswith(f"{space}."):
            return page_of(name) if space == "tf.contrib" else space
    return ""


def _key(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def _joined(groups: dict[str, list[str]]) -> Iterable[str]:
    return (f"{space}.{name}" for space, names in groups.items() for name in names)


def _folded(lines: Iterable[tuple[str, str]]) -> str:
    r"""Names, each without what it shares with the one before.

    >>> _folded([("tf.nn", "!0"), ("tf.nn.relu", " 1"), ("tf.nn.tanh", " 2"), ("tf.ones", " 1")])
    '0tf.nn!0\n2relu 1\n2tanh 2\n1ones 1'
    """
    last: list[str] = []
    rows = []
    for name, mark in sorted(lines):
        parts = name.split(".")
        shared = 0
        while shared < min(len(parts) - 1, len(last)) and parts[shared] == last[shared]:
            shared += 1
        rows.append(f"{shared}{'.'.join(parts[shared:])}{mark}")
        last = parts
    return "\n".join(rows)


def _digits(number: int) -> str:
    """A number to the base of 36, as JavaScript reads it."""
    signs, text = "0123456789abcdefghijklmnopqrstuvwxyz", ""
    while True:
        number, rest = divmod(number, 36)
        text = signs[rest] + text
        if not number:
            return text


def as_script(
    data: dict[str, Any], address: Callable[[str], str], title: Callable[[str], str]
) -> str:
    """The data as a script of the site, its pages by their addresses and titles."""
    pages = sorted({fate["page"] for fate in data["fates"] if "page" in fate})
    rows = [*data["modules"], *data["past"], *data["packages"]]
    told = {row[-1] for row in rows} | set(RULES)
    told |= {row[3] for rows in data["members"].values() for row in rows}
    pages += sorted(told.difference(pages, [""]))
    links = {page: [address(page), title(page)] for page in pages}
    more = {"links": links, "listed": address("symbols/@")}
    text = json.dumps({**data, **more}, ensure_ascii=False, separators=(",", ":"))
    return f"window.portData={text};\n".replace("<", "\\u003c")
