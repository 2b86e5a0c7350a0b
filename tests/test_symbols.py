"""The look-up of symbols: complete, told by what really stands there, found, linked."""

import ast
import importlib
import json
import os
import re
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
import tomllib

from sites import Site
from symbols import calls, find, later
from symbols import names as recorded
from symbols import notes as fates
from symbols.fates import STATUSES, compare, less, names_of, resolve
from tf_site.lookups import symbols

ROOT = Path(__file__).parent.parent
RECORDS, NOTES = ROOT / "records" / "symbols", ROOT / "docs" / "symbols.toml"
CALLS = json.loads((RECORDS / "calls.json").read_text())["symbols"]


@pytest.fixture(scope="module")
def found() -> fates.Fates:
    """All symbols, as the site has them."""
    return fates.load(RECORDS, NOTES)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with the pages of symbols only, built."""
    site = Site(tmp_path_factory.mktemp("symbols"))
    pages = sorted(set(re.findall(r'page = "(.+)"', NOTES.read_text())))
    site.write({f"{page}.md": f"# {page}\n" for page in pages})
    names = ("tf.nn", "tf.contrib.layers")
    index = "# All\n\n```{symbol-filter}\n```\n\n{symbol}`tf.nn.dropout`\n"
    site.write({"index.md": "# Index\n", "symbols/index.md": index})
    pages = {f"symbols/{name}.md": f"# {name}\n\n```{{symbols}} {name}\n```\n" for name in names}
    site.write(pages)
    site.build(symbol_records=str(RECORDS), symbol_notes=str(NOTES))
    return site.folder / "_build" / "html"


def test_every_name_has_a_fate_and_no_other_has(found: fates.Fates) -> None:
    """Nothing missing, nothing invented: against what TensorFlow 1.15 was read to have."""
    told = json.loads((RECORDS / "fates.json").read_text())["symbols"]

    assert set(names_of(RECORDS)) == set(told) == set(found.symbols)
    assert len(told) > 7500
    assert set(STATUSES) == {fate["status"] for fate in told.values()} == set(symbols.STATUSES)


def test_symbols_json_holds_all_of_them(small: Path, found: fates.Fates) -> None:
    """Each with its status, what to type, a note and a page; and the names of other releases."""
    data = json.loads((small / "symbols.json").read_text())["symbols"]

    assert set(found.symbols) | set(later.later(find.load())) == set(data)
    assert all({"status", "now", "note", "page"} <= set(entry) for entry in data.values())
    assert "compat" == data["tf.placeholder"]["status"]
    assert "eager/no_more_placeholders.html" == data["tf.placeholder"]["page"]


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("tf.reshape", "same"),
        ("tf.argmax", "changed"),
        ("tf.nn.dropout", "different"),
        ("tf.log", "renamed"),
        ("tf.placeholder", "compat"),
        ("tf.layers.dense", "raises"),
        ("tf.gradients", "raises"),
        ("tf.keras.layers.CuDNNLSTM", "tf_keras"),
        ("tf.estimator.Estimator", "gone"),
        ("tf.contrib.layers.fully_connected", "gone"),
        ("tf.GraphKeys.UPDATE_OPS", "compat"),
        ("tf.Tensor.eval", "raises"),
        ("tf.keras.Sequential.predict_classes", "gone"),
        ("tf.assert_integer", "renamed"),
        ("tf.assert_type", "renamed"),
        ("tf.nn.ctc_loss_v2", "renamed"),
        ("tf.DeviceSpec", "changed"),
    ],
)
def test_a_status_is_what_it_should_be(found: fates.Fates, name: str, status: str) -> None:
    """One or more of each, known from elsewhere."""
    assert status == found.symbols[name].status


@pytest.mark.parametrize(
    ("name", "now"),
    [
        ("tf.assert_integer", "tf.debugging.assert_integer"),
        ("tf.assert_type", "tf.debugging.assert_type"),
        ("tf.nn.ctc_loss_v2", "tf.nn.ctc_loss"),
        ("tf.glorot_uniform_initializer", "tf.initializers.glorot_uniform"),
        ("tf.contrib.framework.assert_scalar", "tf.debugging.assert_scalar"),
        ("tf.keras.losses.mean_squared_error", "tf.keras.losses.mse"),
        ("tf.keras.metrics.mean_squared_error", "tf.keras.metrics.mse"),
    ],
)
def test_a_name_that_is_left_of_several_is_found(found: fates.Fates, name: str, now: str) -> None:
    """Its object had another name in 1.15 that is there today, or the one without _v2."""
    assert now == found.symbols[name].now
    assert found.symbols[now].status in fates.THERE


def test_every_name_whose_object_has_another_name_today_is_told_so(found: fates.Fates) -> None:
    """None is called gone, or left in compat.v1 only, whose object of 1.15 is there."""
    groups: dict[str, list[str]] = {}
    for name, entry in names_of(RECORDS).items():
        where = entry[1] if len(entry) > 1 else ""
        if entry[0] in ("function", "class"):
            groups.setdefault(where[2:] if where.startswith("= ") else name, []).append(name)
    wrong = []
    for names in groups.values():
        status = {name: found.symbols[name].status for name in names}
        if set(status.values()) & set(fates.THERE):
            wrong += [n for n in names if status[n] in ("compat", "gone", "tf_keras")]

    assert [] == wrong


def test_a_class_without_what_it_had_is_not_the_same(found: fates.Fates) -> None:
    """A method that went, an attribute that cannot be set any more: known from elsewhere."""
    spec = found.symbols["tf.DeviceSpec"]

    assert ["merge_from"] == spec.args["lost"]
    assert ["device_index", "device_type", "job", "replica", "task"] == spec.args["fixed"]
    said = " ".join(symbols.told(spec))
    assert "Members gone: <code>merge_from</code>" in said
    assert "Cannot be set any more: <code>device_index</code>" in said


def test_what_a_class_lost_is_not_there(found: fates.Fates) -> None:
    """On the TensorFlow that is installed; of a class that is the same, nothing is told."""
    import tensorflow as tf

    told = [symbol for symbol in found.symbols.values() if {"lost", "fixed"} & set(symbol.args)]
    for symbol in told:
        thing = resolve(tf, symbol.now)
        assert symbol.status in ("changed", "different", "renamed"), symbol.name
        assert [n for n in symbol.args.get("lost", ()) if hasattr(thing, n)] == [], symbol.name
        for name in symbol.args.get("fixed", ()):
            assert getattr(thing, name).fset is None, (symbol.name, name)

    assert len(told) > 10
    assert set(RULES) <= {symbol.name for symbol in told}


RULES = ("tf.DeviceSpec", "tf.keras.metrics.Mean")


class Old:
    """A class with what a later one may be without."""

    def move(self) -> None:
        """Move."""

    @property
    def size(self) -> int:
        """How large it is."""
        return 1

    @size.setter
    def size(self, size: int) -> None:
        self.move()


class New:
    """One that has its name from its objects, and whose size stays."""

    def __init__(self) -> None:
        """Have it."""
        self.move = 1

    @property
    def size(self) -> int:
        """How large it is."""
        return 1


class Open(New):
    """One that gives names which it does not show."""

    def __getattr__(self, name: str) -> int:
        """Whatever is asked for."""
        return 1


def test_members_are_compared() -> None:
    """What an object has counts too; a class that makes names up is not judged."""
    had = recorded.members(Old, set())

    assert ["move", "size="] == had
    assert {} == less(Old, had)
    assert {"fixed": ["size"]} == less(New, had)
    assert {"lost": ["away"], "fixed": ["size"]} == less(New, ["away", *had])
    assert {} == less(Open, ["away", *had])


def test_calls_confirm_the_fates(found: fates.Fates) -> None:
    """Of the names that are used most, 300 and more worked on 1.15, and do today what is said."""
    checked = 0
    for name, gave in CALLS.items():
        assert not gave["1.15.5"].startswith("raises"), name
        if name not in found.symbols:
            continue
        status, plain = found.symbols[name].status, gave["plain"]
        if status == "same":
            assert gave["1.15.5"] == plain, name
        elif status == "renamed":
            assert gave["1.15.5"] == gave["now"], name
        elif status == "compat":
            assert gave["1.15.5"] == gave["compat.v1"], name
            assert plain.startswith("raises"), name
        elif status == "different":
            assert plain not in (gave["1.15.5"],), name
        elif status in ("raises", "gone", "tf_keras"):
            assert plain.startswith("raises"), name
        checked += 1

    assert checked >= 300


def test_the_names_that_are_used_most_were_called() -> None:
    """The 300 that most public programs use, each counted."""
    rows = (RECORDS / "most_used.tsv").read_text().splitlines()[1:301]
    called = {name.split(" with ")[0] for name in CALLS}

    assert set() == {row.split("\t")[0] for row in rows} - called
    sources = calls.programs((ROOT / "symbols" / "calls.txt").read_text())
    assert set(sources) == set(CALLS)


SAMPLE = """
import json, sys
from symbols import calls
sources = calls.programs((calls.HERE / "calls.txt").read_text(encoding="utf-8"))
names = json.loads(sys.argv.pop())
calls.programs = lambda text: {name: sources[name] for name in names}
now = {name: "tf.math.log" for name in names if name == "tf.log"}
got = {way: calls.outcomes(way) for way in ("plain", "compat.v1")}
print(json.dumps(got))
"""


def test_a_sample_of_each_status_is_executed_here(found: fates.Fates) -> None:
    """What was recorded is what this TensorFlow gives."""
    some: dict[str, list[str]] = {}
    for name in CALLS:
        if name in found.symbols:
            some.setdefault(found.symbols[name].status, []).append(name)
    names = sorted(name for group in some.values() for name in group[:: len(group) // 6 + 1])
    quiet = {
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "-1",
        "TF_ENABLE_ONEDNN_OPTS": "0",
    }
    done = subprocess.run(
        [sys.executable, "-c", SAMPLE, json.dumps(names)],
        cwd=ROOT, env={**os.environ, **quiet}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    got = json.loads(done.stdout.splitlines()[-1])

    assert set(STATUSES) == set(some)
    for way in ("plain", "compat.v1"):
        assert {name: CALLS[name][way] for name in names} == got[way]


def test_what_to_type_exists(found: fates.Fates) -> None:
    """Each name of tf. or keras. that is told to readers stands for something today."""
    import tensorflow as tf

    every = found.symbols.values()
    wanted = {symbol.now for symbol in every if symbol.status == "renamed"}
    wanted |= {symbol.instead for symbol in every}
    notes = {name for symbol in every for name in re.findall(r"\btf\.[\w.]*\w", symbol.note)}
    wanted |= notes - set(found.symbols) - set(found.namespaces)
    missing = []
    for text in sorted(wanted):
        match = re.match(r"(tf|keras|absl)(\.\w+)+", text)
        if match and not _there(match[0], tf):
            missing.append(text)

    assert [] == missing


def _there(name: str, tf: object) -> bool:
    parts = name.split(".")
    thing = tf if parts[0] == "tf" else importlib.import_module(parts[0])
    for number, part in enumerate(parts[1:], start=2):
        if not hasattr(thing, part) and parts[0] != "tf":
            try:
                importlib.import_module(".".join(parts[:number]))
            except ImportError:
                return False
        thing = getattr(thing, part, None)
        if thing is None:
            return ".".join(parts) in _ON_OBJECTS
    return True


_ON_OBJECTS = {"tf.Tensor.numpy", "tf.keras.Model.losses", "tf.newaxis"}
"""None, and attributes that objects have and their classes do not show."""


def test_every_entry_by_hand_is_used_and_its_page_exists(found: fates.Fates) -> None:
    """No entry for a name that there never was."""
    spaces = set(found.namespaces) | set(found.symbols)
    for name, entry in tomllib.loads(NOTES.read_text()).items():
        assert name in spaces, name
        if page := entry.get("page"):
            assert (ROOT / "docs" / f"{page}.md").exists(), page


def test_every_contrib_module_and_gone_name_says_what_instead(found: fates.Fates) -> None:
    """Nobody is left alone with "gone"."""
    modules = set(found.namespaces["tf.contrib"])
    silent = [
        symbol.name
        for symbol in found.symbols.values()
        if symbol.name.startswith(("tf.contrib.", "tf.estimator"))
        and symbol.status == "gone"
        and not (symbol.instead or symbol.note)
    ]

    assert len(modules) > 60
    assert [] == silent


def test_stubs_are_complete(found: fates.Fates) -> None:
    """The pages that there are, are those that `nox -s symbols` writes."""
    folder = ROOT / "docs" / "symbols"
    there = {file.name: file.read_text() for file in folder.glob("tf*.md")}

    assert symbols.stubs(found, later.later(find.load())) == there


def test_objects_and_anchors(small: Path, found: fates.Fates) -> None:
    """A symbol is linked to from other pages and other sites."""
    raw = (small / "objects.inv").read_bytes().split(b"\n", 4)[4]
    lines = zlib.decompress(raw).decode()
    page = (small / "symbols" / "tf.nn.html").read_text()
    index = (small / "symbols" / "index.html").read_text()

    assert "tf.nn.dropout std:symbol 1 symbols/tf.nn.html#$ -" in lines
    for name in found.namespaces["tf.nn"]:
        assert f"id='{name}'" in page
    assert "tf.nn.html#tf.nn.dropout" in index


def test_the_filter_has_every_symbol(small: Path, found: fates.Fates) -> None:
    """Its script is loaded on one page; without it there is a list of pages."""
    others = later.later(find.load())
    gone = {name for name, one in others.items() if one.status in ("ended", "breaks")}
    whole = {"symbolsIndex": gone, "symbolsReleases": set(others)}
    for (variable, more), file in zip(whole.items(), ("index", "releases"), strict=True):
        text = (small / "_static" / f"symbols_{file}.js").read_text()
        data = json.loads(text.removeprefix(f"window.{variable}=").rstrip(";\n"))
        rows = [row.split("\t") for row in data["rows"].split("\n")]
        assert set(found.symbols) | more == {name for name, *_ in rows}
        for name, status, page, *_ in rows:
            if name in found.symbols:
                assert found.symbols[name].status == data["statuses"][int(status)][0]
            assert data["pages"][int(page)].endswith(".html")
    index = (small / "symbols" / "index.html").read_text()
    assert "symbols.js" in index
    assert "symbols.js" not in (small / "index.html").read_text()
    assert all(f"{page}.html" in index for page in found.pages)


def test_what_is_told_is_text(found: fates.Fates) -> None:
    """No sentence of a page holds markup of its own making."""
    bad = fates.Symbol(
        "tf.a", "function", "gone", instead="<b>", note="<i>", facts={"error": "<u>"}
    )

    assert not re.search("<[biu]>", "".join(symbols.told(bad)))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("x, name=None", "x, name=None, more=1", {}),
        ("x, keep_dims=None", "x, keepdims=False", {"renamed": {"keep_dims": "keepdims"}}),
        ("x, seed=1", "x", {"gone": ["seed"]}),
        ("x", "x, y", {"needs": ["y"]}),
        ("x, y=1", "x, *, y=1", {"moved": ["y"]}),
        ("x, y=(1, 2)", "x, y=(1, 3)", {"defaults": {"y": ["(1, 2)", "(1, 3)"]}}),
        ("x, k=tf.float32", "x, k=tf.float32, **rest", {}),
    ],
)
def test_arguments_are_compared(before: str, after: str, said: dict) -> None:
    """What an old call meant, and no longer does."""
    assert said == compare(before, after, {"keep_dims": "keepdims"})


def test_a_namespace_that_is_not_there_is_warned_of(site: Site) -> None:
    """With the command that writes the right pages."""
    site.write({"index.md": "# A\n\n```{symbols} tf.nothing\n```\n"})
    done = site.build(symbol_records=str(RECORDS), symbol_notes=str(NOTES))

    assert "index.md:3: WARNING: there is no namespace 'tf.nothing'" in done.warnings
    assert "nox -s symbols" in done.warnings


@pytest.mark.parametrize("text", ["[a", '["tf.nn"]\nbad = 1\n'])
def test_a_bad_file_of_notes_is_named(tmp_path: Path, text: str) -> None:
    """And what is wrong with it."""
    file = tmp_path / "notes.toml"
    file.write_text(text)
    with pytest.raises(fates.FatesError, match=r"notes\.toml: "):
        fates.read(file)


def test_no_records_say_how_to_make_them(tmp_path: Path) -> None:
    """The command, not a traceback."""
    with pytest.raises(fates.FatesError, match="nox -s symbols"):
        fates.load(tmp_path, NOTES)


@pytest.mark.parametrize("name", ["names", "calls"])
def test_what_runs_beside_tensorflow_1_is_python_3_7(name: str) -> None:
    """It runs beside TensorFlow 1.15."""
    ast.parse((ROOT / "symbols" / f"{name}.py").read_text(), feature_version=(3, 7))


def test_records_stay_small() -> None:
    """And hold no address and no place of a machine."""
    files = sorted(file for file in RECORDS.iterdir() if file.is_file())  # tables of releases apart

    assert sum(file.stat().st_size for file in files) < 1_800_000
    for file in files:
        text = file.read_text()
        assert not re.search(r"0x[0-9a-f]{6,}|/home/|/root/|/tmp/", text), file.name
