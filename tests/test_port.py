"""Paste your code: nothing of TensorFlow missed, page and command agree, nothing runs."""

import ast
import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import find_by_ast
from port import __main__ as command
from port import node
from sites import Site
from symbols import notes as fates
from symbols import pack as data
from tf_site.lookups import paste

ROOT = Path(__file__).parent.parent
PROGRAMS = ROOT / "tests" / "programs"
STATIC = ROOT / "docs" / "_static"
FILES = sorted(file for file in PROGRAMS.iterdir() if file.is_file())


@pytest.fixture(scope="module")
def known() -> dict[str, Any]:
    """What the check knows of symbols."""
    return data.load(ROOT)


def check(known: dict[str, Any], *texts: str) -> list[dict[str, Any]]:
    """What the command's check finds in each text."""
    return node.check([(str(at), text) for at, text in enumerate(texts)], known)["files"]


def said(known: dict[str, Any], text: str) -> list[tuple[int, str, str]]:
    """The findings of a text: line, name, status in words."""
    return [(one["line"], one["name"], one["said"]) for one in check(known, text)[0]["findings"]]


# -- Nothing is missed -----------------------------------------------------------------------------


def plain(file: Path) -> str:
    """A program's text as Python 3 reads it: what ``ast`` needs of our Python 2 and notebook."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".ipynb":
        cells = [c["source"] for c in json.loads(text)["cells"] if c["cell_type"] == "code"]
        lines = [line.rstrip("\n") for cell in cells if cell[0] != "%%bash\n" for line in cell]
        return "\n".join(re.sub(r"^( *)([%!].*|.*\?)$", r"\1pass", line) for line in lines)
    if file.suffix == ".txt":
        lines = (re.match(r"(?:>>> |\.\.\. |In \[\d+\]: )(.*)", x) for x in text.splitlines())
        return "\n".join(line[1] if line else "" for line in lines)
    if file.name == "python2.py":
        for old, new in {
            r'^(\s*)exec ("[^"]*")': r"\1exec(\2)", r"print >>\s*(\w+\.\w+)": r"print(\1)",
            r"^(\s*)print(?: (.*))?$": r"\1print(\2)", r": print (.*),$": r": print(\1)",
            r"; print (.*)\)$": r"); print(\1)", r"`([^`]*)`": r"(\1)", "<>": "!=",
            "0777L": "0o777", "ur\"": "r\"", r"except (\w+), e": r"except \1 as e",
            r"raise (\w+), (.*)": r"raise \1(\2)", r"lambda \(a, b\)": "lambda a, b",
            r"first, \(second, third\)": "first, second, third",
        }.items():  # fmt: skip
            text = re.sub(old, new, text, flags=re.MULTILINE)
        text = text.replace('print(sys.stderr), "', 'print("').replace("16\n", "16)\n", 1)
    return text


def missed(findings: list[dict[str, Any]], wanted: set[tuple[int, str]]) -> list[tuple[int, str]]:
    """What ``ast`` finds and the check does not; lines are compared, and names as far as known."""
    have: dict[int, set[str]] = {}
    for one in findings:
        name = re.sub(r"^tf\b", "tensorflow", one["name"])
        have.setdefault(one["line"], set()).add(name)
    lost = []
    for line, name in sorted(wanted):
        itself = name in ("tensorflow.compat.v1", "tensorflow.compat.v2")
        again = name.startswith("tensorflow.app.flags.FLAGS")  # told where it was assigned
        there = any(name == one or name.startswith(f"{one}.") for one in have.get(line, ()))
        if not (there or itself or again):
            lost.append((line, name))
    return lost


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_symbol_is_missed_that_ast_finds(known: dict[str, Any], file: Path) -> None:
    """In programs of a dozen styles; none but Python 2's own is not read."""
    text = file.read_text(encoding="utf-8")
    (found,) = check(known, text)
    findings = found["findings"]
    if file.suffix == ".ipynb":  # by the line of all cells together
        cells = [len(c["source"]) if c["cell_type"] == "code" else 0
                 for c in json.loads(text)["cells"]]  # fmt: skip
        skipped = {2}  # the cell of another language
        before = [sum(n for m, n in enumerate(cells[:at]) if m not in skipped) for at in range(9)]
        findings = [{**one, "line": one["line"] + before[one["cell"] - 1]} for one in findings]
    wanted = find_by_ast.found(plain(file))
    if file.name == "compat_v1.py":  # a parameter and a variable of a comprehension hide it
        hidden = {line for line, text in enumerate(text.splitlines(), 1) if "def shadowed" in text}
        rows = text.splitlines()
        hidden |= {at for at, row in enumerate(rows, 1) if "for tf in" in row or "keras.x" in row}
        wanted = {(line, name) for line, name in wanted if line not in hidden}

    assert len(wanted) >= 3
    assert [] == missed(findings, wanted)
    if file.name != "python2.py":
        assert "" == found["missing"]


def long_program(lines: int = 2000) -> str:
    """Functions of all programs that Python 3 reads, one after the other, until it is long."""
    chosen = random.Random(7)
    parts = ["import tensorflow as tf", "from tensorflow.contrib import rnn, layers, slim"]
    bodies = []
    for file in FILES:
        if file.suffix == ".py" and file.name not in ("python2.py", "star_import.py"):
            tree = ast.parse(file.read_text())
            bodies += [ast.unparse(one) for one in tree.body if isinstance(one, ast.FunctionDef)]
    while sum(part.count("\n") + 1 for part in parts) < lines:
        number = len(parts)
        body = chosen.choice(bodies)
        parts.append(re.sub(r"^def (\w+)", rf"def \1_{number}", body, flags=re.MULTILINE))
    return "\n".join(parts)


def test_a_program_of_two_thousand_lines(known: dict[str, Any]) -> None:
    """Every symbol of it."""
    text = long_program()
    (found,) = check(known, text)
    wanted = {(line, name) for line, name in find_by_ast.found(text) if "FLAGS" not in name}
    rows = text.splitlines()
    starts = [at for at, row in enumerate(rows, 1) if row.startswith(("def ", "async "))]
    for start, end in zip(starts, [*starts[1:], len(rows) + 1], strict=True):
        if rows[start - 1].startswith("def shadowed"):
            wanted = {one for one in wanted if not start <= one[0] < end}
    wanted = {one for one in wanted if "for tf in" not in rows[one[0] - 1]}

    assert text.count("\n") >= 2000
    assert len(wanted) > 1000
    assert [] == missed(found["findings"], wanted)


# -- Page and command ------------------------------------------------------------------------------

PAGE = """
const [folder, parserFile, dataFile] = process.argv.slice(1);
const fs = require("fs"), path = require("path"), vm = require("vm");
const window = {}; // what a browser's page has, and no more: no require, no module
const page = vm.createContext(window);
window.self = window.window = window;
const parts = ["read", "fate", "tree", "value", "rules", "find", "tell"];
for (const name of [parserFile, dataFile, ...parts
  .map((part) => path.join(folder, `port_${part}.js`))]) {
  vm.runInContext(fs.readFileSync(name, "utf8"), page);
}
vm.runInContext("var parser = pythonParser.parser", page);
const { portData, portRead, portFate, portFind, portTell } = window;
const tools = { parser: window.parser, index: portFate.prepare(portData), read: portRead.read };
const texts = JSON.parse(fs.readFileSync(0, "utf8"));
const all = texts.map((text) => {
  const run = portFind.steps(text, tools);
  let step = run.next();
  while (!step.done) step = run.next();
  const { findings, reading } = step.value;
  const groups = portTell.grouped(findings, portFate.rank);
  const ranks = groups.map(portFate.rank);
  const link = (one) => (one.fate ? "page" : "");
  return {
    findings: findings.map((one) => [reading.place(one.line).line, one.column, one.symbol, one.name,
      one.status, one.needs, one.sure, portTell.typed(one), portTell.told(one)]),
    sorted: ranks.every((rank, at) => !at || ranks[at - 1] <= rank),
    together: groups.reduce((sum, one) => sum + one.places.length, 0),
    summary: portTell.summary(findings),
    report: portTell.report(step.value, tools.index, portFate.rank, link),
  };
});
process.stdout.write(JSON.stringify(all));
"""


@pytest.fixture(scope="module")
def script(known: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data as the page loads it."""
    file = tmp_path_factory.mktemp("port") / "port_data.js"
    file.write_text(data.as_script(known, lambda page: f"{page}.html", str), encoding="utf-8")
    return file


def pasted(script: Path, *texts: str) -> list[dict[str, Any]]:
    """What the page's scripts find, in a world that has no more than a browser's page."""
    done = subprocess.run(
        [node.node(), "-e", PAGE, str(STATIC), str(node.PARSER), str(script)],
        input=json.dumps(texts),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return json.loads(done.stdout)


FIELDS = ("line", "column", "symbol", "name", "status", "needs", "sure", "typed", "told")


def agree(known: dict[str, Any], script: Path, *texts: str) -> None:
    """Finding by finding."""
    for one, other in zip(check(known, *texts), pasted(script, *texts), strict=True):
        found = [[finding[key] for key in FIELDS] for finding in one["findings"]]

        assert found == other["findings"]
        assert one["summary"] == other["summary"]
        assert other["sorted"]
        assert len(found) == other["together"]


def test_page_and_command_agree_on_all_programs(known: dict[str, Any], script: Path) -> None:
    """And on the long one, with the newlines of another system, and without its end."""
    texts = [file.read_text(encoding="utf-8") for file in FILES]
    texts += [long_program(300), texts[0].replace("\n", "\r\n"), texts[1][: len(texts[1]) // 2]]

    agree(known, script, *texts)


SLOW = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))


@SLOW
@given(st.data())
def test_they_agree_on_what_is_cut_and_garbled(
    known: dict, script: Path, drawn: st.DataObject
) -> None:
    """Nothing raises; and what is cut off by whole lines loses nothing of the lines before."""
    texts = []
    for _ in range(12):
        text = drawn.draw(st.sampled_from(FILES)).read_text(encoding="utf-8")
        at, to = sorted(drawn.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
        with_ = drawn.draw(
            st.sampled_from(["", "(", '"""', "'", "\\", "`", "\t", "\0", "def ", ":"])
        )
        texts.append(
            drawn.draw(st.sampled_from([text[:at], text[at:to], text[:at] + with_ + text[at:]]))
        )
    agree(known, script, *texts)


def test_half_a_file_loses_nothing_of_what_stands(known: dict[str, Any]) -> None:
    """Cut anywhere, each line that is whole says what it said, while what it hangs on is there."""
    text = (PROGRAMS / "session_mnist.py").read_text()
    (whole,) = check(known, text)
    lines = text.splitlines()
    cuts = range(12, len(lines))
    for cut, found in zip(cuts, check(known, *("\n".join(lines[:n]) for n in cuts)), strict=True):
        wanted = [(o["line"], o["name"]) for o in whole["findings"] if o["line"] <= cut]

        assert wanted == [(one["line"], one["name"]) for one in found["findings"]]


# -- What it says ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("tf.argmax(x, 1)", ("tf.argmax", "changed", False, "")),
        ("tf.argmax(x, dimension=1)", ("tf.argmax", "changed", True, "`axis=` now")),
        ("tf.reduce_sum(x, keep_dims=1)", ("tf.reduce_sum", "changed", True, "keepdims")),
        ("tf.nn.dropout(x, 0.5)", ("tf.nn.dropout", "does something else", True, "dropped")),
        ("tf.nn.dropout(x, rate=1)", ("tf.nn.dropout", "changed", False, "")),
        ("tf.log(x)", ("tf.log", "renamed", True, "")),
        ("tf.Session()", ("tf.Session", "in compat.v1 only", True, "nothing")),
        ("tf.compat.v1.Session()", ("tf.compat.v1.Session", "as it was, in compat.v1", False, "")),
        ("tf.layers.dense(x, 1)", ("tf.layers.dense", "raises", True, "Keras 3")),
        ("tf.contrib.rnn.LSTMCell(1)", ("tf.contrib.rnn.LSTMCell", "raises", True, "")),
        ("tf.contrib.slim.conv2d", ("tf.contrib.slim.conv2d", "gone", True, "")),
        ("tf.keras.layers.CuDNNLSTM(1)", ("tf.keras.layers.CuDNNLSTM", "needs tf_keras", True, "")),
        ("tf.keras.ops.matmul(a, b)", ("tf.keras.ops.matmul", "newer than 1.15", False, "")),
        ("tf.optimizers.Adam()", ("tf.optimizers.Adam", "newer than 1.15", False, "")),
        ("tf.mul(a, b)", ("tf.mul", "not a public name", True, "Neither")),
        ("tf.__version__", ("tf.__version__", "same", False, "")),
        ("tf._private", ("tf._private", "never public", False, "")),
        ("tf.keras.optimizers.Adam(lr=1)",
         ("tf.keras.optimizers.Adam", "changed", True, "`learning_rate=` now")),
        ("tf.keras.optimizers.SGD(0.1, decay=1)",
         ("tf.keras.optimizers.SGD", "changed", True, "`decay`")),
        ("tf.keras.utils.to_categorical(x)",
         ("tf.keras.utils.to_categorical", "changed", False, "")),
        ("tf.keras.layers.BatchNormalization(name='a')",
         ("tf.keras.layers.BatchNormalization", "changed", False, "")),
        ("tf.device(None)", ("tf.device", "changed", False, "")),
    ],
)  # fmt: skip
def test_a_call_is_told_what_matters_to_it(known: dict[str, Any], text: str, wanted: tuple) -> None:
    """The name, what became of it, whether it must be changed, a word of why."""
    (one,) = check(known, f"import tensorflow as tf\n{text}")[0]["findings"]
    name, said_of_it, needs, why = wanted

    assert (name, said_of_it, needs) == (one["name"], one["said"], one["needs"])
    assert why in one["told"]


WHOLE = "must end in `.keras` or `.h5` or `.hdf5`."
WEIGHTS = "must end in `.weights.h5`."


@pytest.mark.parametrize(
    ("call", "wanted"),
    [
        ("model.save('a')", WHOLE),
        ('model.save("""a""", True)', WHOLE),
        ("model.save(filepath=r'a.b')", WHOLE),
        ("model.save(f'{folder}/model')", WHOLE),
        ("model.save('a.h5')", ""),
        ("model.save(f'{a}.keras')", ""),
        ("model.save(f'model_{a}')", ""),
        ("model.save(path)", ""),
        ("model.save('a' + b)", ""),
        ("model.save('a', **more)", ""),
        ("model.save_weights('a.h5')", WEIGHTS),
        ("model.save_weights('a.weights.h5')", ""),
        ("model.load_weights('a')", "must end in `.weights.h5` or `.keras`"),
        ("model.load_weights('a.hdf5')", ""),
        ("tf.keras.models.load_model('a')", WHOLE),
        ("tf.keras.models.save_model(model, 'a')", WHOLE),
        ("tf.keras.models.save_model(model, 'a.keras')", ""),
        ("tf.keras.callbacks.ModelCheckpoint('a.hdf5')", "must end in `.keras` or `.h5`."),
        ("tf.keras.callbacks.ModelCheckpoint('a.keras', 'loss', 0, True)", ""),
        ("tf.keras.callbacks.ModelCheckpoint('a.h5', save_weights_only=True)", WEIGHTS),
        ("tf.keras.callbacks.ModelCheckpoint('a.h5', save_weights_only=only)", ""),
        ("tf.keras.callbacks.ModelCheckpoint('a.h5', 'loss', 0, False, True)", ""),
    ],
)
def test_a_name_of_a_file_that_keras_3_refuses_is_told(known: dict, call: str, wanted: str) -> None:
    """Where the call shows it; where it does not, nothing is said."""
    text = f"import tensorflow as tf\nmodel = tf.keras.Sequential()\n{call}"
    last = check(known, text)[0]["findings"][-1]

    assert wanted in last["told"]
    assert ("must end in" in last["told"]) == bool(wanted) == last["needs"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("import keras\nkeras.layers.core.Dense(1)", "keras.layers.Dense"),
        ("from keras.engine import Layer\nLayer()", "keras.layers.Layer"),
        ("from keras import backend as K\nK.mean(1)", "tf.keras.backend.mean"),
        ("from keras.utils.np_utils import to_categorical\nto_categorical(1)",
         "keras.utils.to_categorical"),
    ],
)  # fmt: skip
def test_keras_2_by_itself_is_told_where_it_is_now(known: dict, text: str, wanted: str) -> None:
    """Its modules that are gone, and what only tf.keras still has."""
    last = check(known, text)[0]["findings"][-1]

    assert (wanted, True) == (last["typed"], last["needs"])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("def f(tf):\n    return tf.log(1)", []),
        ("def f():\n    tf = 1\n    return tf.log", []),
        ("def f():\n    g = tf.log\n    return g(1)", ["tf.log", "tf.log"]),
        ("class tf: pass\ntf.log(1)", []),
        ("for tf in x: tf.log", []),
        ("try:\n    import tensorflow.compat.v1 as tf\nexcept ImportError:\n    tf = None\ntf.log",
         ["tf.compat.v1.log"]),
        ("sess = tf.Session()\nsess.run(1)", ["tf.Session", "tf.Session.run"]),
        ("with tf.Session() as s:\n    s.run(1)", ["tf.Session", "tf.Session.run"]),
        ("tf.Session().run(1)", ["tf.Session", "tf.Session.run"]),
        ("def f(s: tf.Session): s.run(1)", ["tf.Session", "tf.Session.run"]),
        ("class A:\n  def f(self): self.s = tf.Session()\n  def g(self): self.s.run(1)",
         ["tf.Session", "tf.Session.run"]),
        ("class A(tf.keras.Model):\n  def f(self): self.add_update(1)",
         ["tf.keras.Model", "tf.keras.Model.add_update"]),
        ("class A(tf.keras.Model):\n  def add_update(self): pass\n  def f(self): self.add_update()",
         ["tf.keras.Model"]),
        ("o = tf.train.AdamOptimizer()\no.minimize(1)",
         ["tf.train.AdamOptimizer", "tf.train.Optimizer.minimize"]),
        ("import subprocess\nsubprocess.run(1)\nmodel.eval()\nrandom.shuffle(1)", []),
        ("FLAGS = tf.flags.FLAGS\nFLAGS.a\nFLAGS.b", ["tf.flags.FLAGS"]),
        ("from .tensorflow import a\na.b", []),
        ("print('tf.log')  # tf.log", []),
        ("def f():\n  global s\n  s = tf.Session()\ns.run(1)", ["tf.Session", "tf.Session.run"]),
        ("x = x.y\ny = y\nx.z", []),
        ("lambda x: tf", []),
    ],
)  # fmt: skip
def test_names_are_followed_and_shadows_are_seen(known: dict, text: str, names: list[str]) -> None:
    """Scopes, classes, what a call makes; nothing that only looks like it."""
    found = check(known, f"import tensorflow as tf\n{text}")[0]["findings"]

    assert names == [one["name"] for one in found]
    assert all(one["sure"] for one in found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("sess.run(x)", "tf.Session.run"),
        ("self.sess.run(x)", "tf.Session.run"),
        ("thing.run(x, feed_dict={})", "tf.Session.run"),
        ("tf.ones([1]).eval()", "tf.Tensor.eval"),
        ("x.eval(session=s)", "tf.Tensor.eval"),
        ("v.initialized_value()", "tf.Variable.initialized_value"),
        ("net.fit_generator(x)", "tf.keras.Model.fit_generator"),
    ],
)
def test_a_method_by_its_name_alone_is_a_guess(known: dict, text: str, name: str) -> None:
    """And is told as one; in a program without TensorFlow it is nothing."""
    found = check(known, f"import tensorflow as tf\n{text}")[0]["findings"][-1]

    assert (name, False) == (found["name"], found["sure"])
    assert found["told"].startswith("If this is of `")
    assert [] == check(known, text.replace("tf.", "np."))[0]["findings"]


def test_what_could_not_be_read_is_named(known: dict[str, Any]) -> None:
    """And what stands around it is found."""
    text = (
        "import tensorflow as tf\nx = tf.log(1\ndef f():\n    return tf.exp(2)\n) ) =\ntf.sin(3)\n"
    )
    (found,) = check(known, text)

    assert ["tf.log", "tf.exp", "tf.sin"] == [one["name"] for one in found["findings"]]
    assert found["missing"].startswith("Lines 2, 5 could not be read")


def test_places_are_as_pasted(known: dict[str, Any]) -> None:
    """Prompts, an indent that all lines share, tabs, a mark of byte order."""
    for text, place in {
        "\ufeffimport tensorflow as tf\ntf.log(1)": (2, 1),
        ">>> import tensorflow as tf\n>>> y = tf.log(1)\n1.0": (2, 9),
        "    import tensorflow as tf\n    if x:\n\ttf.log(1)\n    y": (3, 2),
        "    import tensorflow as tf\n    tf.log(1)\n": (2, 5),
        "import tensorflow as tf\r\nif x:\r\n\ttf.log(1)\r\n": (3, 2),
        "import tensorflow as tf\nprint >>f, tf.log(1)": (2, 12),
    }.items():
        found = check(known, text)[0]["findings"][0]

        assert ("tf.log", place) == (found["name"], (found["line"], found["column"])), text


def test_the_report_is_markdown_without_surprises(known: dict[str, Any], script: Path) -> None:
    """One row for each thing to know, none for what is as it was."""
    text = "import tensorflow as tf\ntf.ones(1); tf.log(1); tf.log(2)\nx['|'] = tf.Session()"
    (found,) = pasted(script, text)
    rows = [row for row in found["report"].splitlines() if row.startswith("|")][2:]

    assert (
        "3 symbols in 4 places: 1 as they were, 1 renamed, 1 only in compat.v1." == found["summary"]
    )
    assert found["report"].startswith(found["summary"])
    assert ["3", "2"] == [row.split(" | ")[0].strip("| ") for row in rows]
    assert "`tf.math.log`" in rows[1]


# -- Bad input -------------------------------------------------------------------------------------

HOSTILE = {
    "a long line": "x = '" + "a" * 200_000 + "'; tf.log(1)",
    "many words": "a " * 20_000 + "\ntf.log(1)",
    "a long chain": "y" + ".a" * 50_000 + "\ntf.log(1)",
    "deep brackets": "(" * 20_000 + ")" * 20_000 + "\ntf.log(1)",
    "open brackets": "[" * 20_000 + "\nimport os\ntf.log(1)",
    "deep blocks": "\n".join(" " * n + "if x:" for n in range(800))
    + "\n"
    + " " * 800
    + "tf.log(1)",
    "nothing": "\0" * 20_000 + "\ntf.log(1)",
    "quotes": "'" * 20_004 + "\ntf.log(1)",
    "accents": "`" * 20_000 + "\ntf.log(1)",
    "half a pair": "\ud83d" * 20_000 + "\ntf.log(1)",
    "markup": "<script>alert(1)</script><img src=x onerror=alert(1)>\ntf.log(1)",
    "backslashes": "\\\n" * 20_000 + "tf.log(1)",
    "spaces": " " * 1_000_000 + "\ntf.log(1)",
    "many stars": "from tensorflow.nn import *\n" * 1000 + "foo\n" * 5000 + "tf.log(1)",
    "many models": "m.compile()\nm.trainable = False\nm.fit(x)\n" * 5_000 + "tf.log(1)",
    "many makers": "def g():\n  for a in g():\n    yield [a], a\n" * 5_000 + "tf.log(1)",
    "many runs": "s = tf.Session()\n" + "while s:\n  s.run(tf.exp(1))\n" * 5_000 + "tf.log(1)",
    "many calls": "def f(x):\n  return f(f(x))\n" + "y = f(f(y))\n" * 10_000 + "tf.log(1)",
    "many layers": "x = tf.keras.Input((1,))\n" + "x = g(x)(x)\n" * 10_000 + "tf.log(1)",
    "lists in themselves": "for i in j:\n  x = [x, x] + x\n  y = (y, [x])\n  tf.abs(x, y)\n" * 50
    + "z = [a for a in z]\nm = tf.keras.Model(z, z)\nm.compile(metrics=['a'])\ntf.log(1)",
    "again and again": "x = x.y\n" * 20_000 + "tf.log(1)",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_all_the_same(known: dict[str, Any], name: str) -> None:
    """What follows it is found; nothing raises; a test that freezes fails by its timeout."""
    (found,) = check(known, f"import tensorflow as tf\n{HOSTILE[name]}\n")

    assert "tf.log" in [one["name"] for one in found["findings"]]


def test_too_long_a_text_is_cut_and_says_so(known: dict[str, Any]) -> None:
    """Two million characters are read; a notebook's pictures do not count."""
    (found,) = check(known, "import tensorflow as tf\n" + "tf.log(1)  # " + "x" * 2_000_000)
    source = {"cell_type": "code", "source": ["import tensorflow as tf\n", "tf.log(1)"]}
    picture = {"cell_type": "markdown", "source": "x" * 2_100_000}
    (book,) = check(known, json.dumps({"cells": [picture, source]}))

    assert (True, False) == (found["cut"], book["cut"])
    assert [(2, 2)] == [(one["cell"], one["line"]) for one in book["findings"]]


def test_a_text_that_only_looks_like_a_notebook_is_code(known: dict[str, Any]) -> None:
    """One that was cut off, one of another shape, one of an older version."""
    code = {"cell_type": "code", "input": ["import tensorflow as tf\ntf.log(1)"]}
    old = json.dumps({"worksheets": [{"cells": [code]}]})

    assert [(2, "tf.log", "renamed")] == said(known, old)
    for text in (
        '{"cells": [',
        '{"cells": 3}',
        '{"cells": [null, 3, {"cell_type": "code"}]}',
        "{}",
    ):
        assert [] == said(known, text)


def test_nothing_is_inserted_as_markup() -> None:
    """The page's script has no way to do it, nor to ask another host."""
    for file in STATIC.glob("port*.js"):
        text = file.read_text()
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\(|new Function|fetch\("
            r"|XMLHttpRequest|sendBeacon|localStorage|https?://", text,
        ), file.name  # fmt: skip


# -- The data --------------------------------------------------------------------------------------


def test_the_data_tells_every_symbol_as_its_page_does(known: dict[str, Any]) -> None:
    """All 7,700, through a plain reference; keywords that were tried may add to the arguments."""
    found = fates.load(ROOT / "records" / "symbols", ROOT / "docs" / "symbols.toml")
    refused = json.loads((ROOT / "records" / "symbols" / "today.json").read_text())["refused"]
    names = sorted(found.symbols)
    text = "import tensorflow as tf\n" + "".join(f"x = {name}\n" for name in names)
    (checked,) = check(known, text)
    told = {one["line"] - 2: one for one in checked["findings"]}
    wrong = []
    for at, name in enumerate(names):
        one, symbol = told[at], found.symbols[name]
        same = one["status"] == symbol.status or name in refused
        if not same or one["name"] != name:
            wrong.append((name, one["name"], symbol.status, one["status"]))
        if symbol.status == "renamed":
            assert one["typed"] == symbol.now, name

    assert [] == wrong


def test_what_is_said_of_keywords_and_modules_is_so_here() -> None:
    """On the TensorFlow that is installed: newer names, refused keywords, modules that are gone."""
    code = (
        "import importlib.util, json\nfrom symbols import names, today\n"
        "from symbols.fates import names_of\nold = names_of(names.FOLDER)\n"
        "groups = today.look(set(old))\ngroups['taken'], groups['refused'] = today.keywords(old)\n"
        "groups['modules'] = {name: importlib.util.find_spec(name) is not None for name in"
        " ('tensorflow.examples', 'tensorflow.python', 'tensorflow.core', 'tensorflow.tools')}\n"
        "print(json.dumps(groups))"
    )
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
    done = subprocess.run(
        [command.sys.executable, "-W", "ignore", "-c", code], cwd=ROOT,
        env={**command.os.environ, **quiet}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    here = json.loads(done.stdout.splitlines()[-1])
    recorded = json.loads((ROOT / "records" / "symbols" / "today.json").read_text())
    gone = {name: status != "gone" for name, status, *_ in data.MODULES}

    assert gone == here.pop("modules")
    for key, names in here.items():
        assert recorded[key] == names, key


def test_the_endings_of_files_are_those_that_keras_takes(tmp_path: Path) -> None:
    """Each that is named is taken here, another is refused."""
    code = """
import json, sys
from symbols.pack import ENDINGS
import keras

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
asked = {
    "save": lambda name: model.save(name),
    "save_model": lambda name: keras.models.save_model(model, name),
    "load_model": lambda name: keras.models.load_model(name),
    "save_weights": lambda name: model.save_weights(name),
    "load_weights": lambda name: model.load_weights(name),
}
for ending in (".keras", ".h5", ".hdf5"):
    model.save(f"there{ending}")
model.save_weights("there.weights.h5")
told = []
for pattern, _, _, endings, _, truth in ENDINGS:
    what = pattern.rpartition(".")[2]
    call = asked.get(what) or (
        lambda name: keras.callbacks.ModelCheckpoint(name, save_weights_only=truth == "True")
    )
    for ending in (".keras", ".h5", ".hdf5", ".weights.h5", ".tf", ""):
        if (what, ending) == ("load_model", ".weights.h5"):
            continue  # by its name it could hold a model
        try:
            call(f"there{ending}" if what.startswith("load") else f"new{ending}")
            taken = True
        except ValueError:
            taken = False
        told.append((what, truth, ending, ending.endswith(tuple(endings)), taken))
print(json.dumps(told))
"""
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [command.sys.executable, "-W", "ignore", "-c", code], cwd=tmp_path,
        env={**command.os.environ, **quiet}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    told = json.loads(done.stdout.splitlines()[-1])

    assert 7 * 6 - 1 == len(told)
    assert [] == [one for one in told if one[3] != one[4]]


def test_the_page_stays_light(script: Path) -> None:
    """Parser, data and scripts, as a server sends them: under 135 kB, the data under 60."""
    import gzip

    files = [node.PARSER, script, *STATIC.glob("port*")]
    weights = {file.name: len(gzip.compress(file.read_bytes(), 9)) for file in files}

    assert sum(weights.values()) < 135_000, weights
    assert weights[script.name] < 60_000


def test_docstrings_of_what_looks_at_today_hold() -> None:
    """As `python -m doctest` runs them, without TensorFlow."""
    import doctest

    from symbols import today

    result = doctest.testmod(today)

    assert (0, True) == (result.failed, result.attempted > 3)


# -- The command -----------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of programs, with what is left out."""
    (tmp_path / "inner").mkdir()
    (tmp_path / "bad.py").write_text("import tensorflow as tf\ntf.log(1)  # 100%\n")
    (tmp_path / "inner" / "good.py").write_text("import tensorflow as tf\ntf.ones(1)\n")
    (tmp_path / "inner" / "latin.py").write_bytes(b"# coding: latin-1\n# \xe9\nimport keras\n")
    (tmp_path / "notes.txt").write_text("import tensorflow as tf\ntf.log(1)\n")
    for hidden in (".hidden", "__pycache__", "env"):
        (tmp_path / hidden).mkdir()
        (tmp_path / hidden / "no.py").write_text("import tensorflow as tf\ntf.log(1)\n")
    (tmp_path / "env" / "pyvenv.cfg").write_text("")
    return tmp_path


def test_the_command_prints_a_line_for_each_symbol(folder: Path, capsys: Any) -> None:
    """The worst first, with how often and where first, and a summary; its status is 1."""
    (folder / "inner" / "more.py").write_text(
        "import tensorflow as tf\ntf.log(1)\ntf.log(2)\ntf.placeholder(1)\n"
    )
    status = command.main([str(folder)])
    lines = capsys.readouterr().out.splitlines()

    assert 1 == status
    assert "tf.placeholder: in compat.v1 only, type " in lines[0]
    assert f"    at {folder / 'inner' / 'more.py'}:4:1" == lines[1]
    assert lines[2].startswith("3 × tf.log: renamed, type tf.math.log (see ")
    assert f"    first at {folder / 'bad.py'}:2:1" == lines[3]
    assert "4 programs. 3 symbols in 5 places: 1 as they were, 1 renamed, 1 only" in lines[-1]
    assert 5 == len(lines)


def test_the_command_prints_a_line_for_each_place(folder: Path, capsys: Any) -> None:
    """With --lines, in the order of the files."""
    status = command.main(["--lines", str(folder)])
    lines = capsys.readouterr().out.splitlines()

    assert 1 == status
    assert f"{folder / 'bad.py'}:2:1: tf.log: renamed, type tf.math.log (see " in lines[0]
    assert "3 programs. 2 symbols in 2 places: 1 as they were, 1 renamed." == lines[-1]
    assert 2 == len(lines)


def test_the_command_is_content_with_what_is_as_it_was(folder: Path, capsys: Any) -> None:
    """Status 0; with --all it names it."""
    assert 0 == command.main(["--all", "--lines", str(folder / "inner")])
    assert ":2:1: tf.ones: same" in capsys.readouterr().out


def test_a_guess_does_not_fail_a_build(tmp_path: Path) -> None:
    """Only what is sure does."""
    (tmp_path / "a.py").write_text("import tensorflow as tf\nsess.run(1)\n")

    assert 0 == command.main([str(tmp_path)])


def test_the_command_writes_for_github_and_for_programs(folder: Path, capsys: Any) -> None:
    """Annotations, escaped; JSON with all that is known."""
    command.main(["--format", "github", str(folder / "bad.py")])
    line = capsys.readouterr().out.splitlines()[0]
    command.main(["--format", "json", str(folder / "bad.py")])
    found = json.loads(capsys.readouterr().out)

    assert re.match(r"::error file=.*bad\.py,line=2,col=1,title=tf\.log::renamed, type", line)
    assert "a%3Ab%2Cc%25" == command._property("a:b,c%")
    assert "tf.math.log" == found["files"][0]["findings"][0]["typed"]


@pytest.mark.parametrize(
    ("words", "why"),
    [(["nowhere"], "nowhere: there is no such file or folder"), (["."], "there is no .py")],
)
def test_the_command_says_what_it_does_not_understand(
    words: list[str], why: str, tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Status 2, with the reason; so it does without a folder."""
    monkeypatch.chdir(tmp_path)

    assert 2 == command.main(words)
    assert why in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        command.main([])


ODD = {  # files that lie in folders of programs, and what is said of them
    "rot13": ("# -*- coding: rot13 -*-\nvzcbeg\n", ""),
    "zlib": ("# -*- coding: zlib -*-\n", ""),
    "idna": ("# -*- coding: idna -*-\n", ""),
    "undefined": ("# -*- coding: undefined -*-\n", ""),
    "no codec": ("# -*- coding: nothing -*-\n", ""),
    "a pipe": (os.mkfifo, "this is no file that can be read to its end"),
    "a dangling link": ("nowhere", "No such file or directory"),
    "a link to itself": ("odd.py", "Too many levels of symbolic links"),
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_file_costs_no_other_its_findings(folder: Path, name: str, capsys: Any) -> None:
    """What cannot be read is named, with status 2."""
    made, why = ODD[name]
    odd = folder / "odd.py"
    if callable(made):
        made(odd)
    elif "link" in name:
        odd.symlink_to(made)
    else:
        odd.write_text(made)
    status = command.main([str(folder)])
    said = capsys.readouterr()

    assert "tf.log: renamed, type tf.math.log" in said.out
    assert (2 if why else 1) == status
    assert (f"port: {odd}: {why}\n" if why else "") == said.err


NOTEBOOKS = ('{"worksheets": [null]}', '{"worksheets": {"cells": 1}}', '{"cells": [null, 1]}',
             '{"cells": [{"cell_type": "code", "source": {"a": 1}}]}')  # fmt: skip


@pytest.mark.parametrize("text", NOTEBOOKS)
def test_a_broken_notebook_costs_no_other_its_findings(
    folder: Path, text: str, capsys: Any
) -> None:
    """Nothing of Node.js is told."""
    (folder / "odd.ipynb").write_text(text)
    status = command.main([str(folder)])
    said = capsys.readouterr()

    assert "tf.log: renamed, type tf.math.log" in said.out
    assert (1, "") == (status, said.err)


def test_a_file_on_which_the_check_fails_is_named(
    folder: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others are told of."""
    check = node.check

    def failing(texts: Any, *rest: Any) -> dict[str, Any]:
        found = check(texts, *rest)
        found["files"][0]["failed"] = "it could not be read (a reason)"
        return found

    monkeypatch.setattr(node, "check", failing)

    assert 2 == command.main([str(folder)])
    assert ".py: it could not be read (a reason)\n" in capsys.readouterr().err


def test_who_reads_only_the_beginning_gets_no_traceback(folder: Path) -> None:
    """As ``head`` does."""
    (folder / "many.py").write_text(
        "".join(f"import tensorflow as tf\ntf.log({n})\n" for n in range(9000))
    )
    asked = [sys.executable, "-m", "port", "--lines", str(folder)]
    with subprocess.Popen(
        asked, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=node.ROOT
    ) as started:
        started.stdout.readline()
        started.stdout.close()
        said = started.stderr.read()

    assert b"" == said


def test_without_a_parser_it_says_how_to_get_one(known: dict[str, Any], tmp_path: Path) -> None:
    """Not a traceback of Node.js."""
    with pytest.raises(node.NodeError, match="nox -s port"):
        node.check([("a", "b")], known, tmp_path / "no.js")


# -- The page --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    """A site with the page, and one with no parser."""
    site = Site(tmp_path_factory.mktemp("paste"))
    site.write({"index.md": "# Index\n\n```{toctree}\npaste\n```\n",
                "paste.md": "# Paste\n\n```{paste}\n```\n"})  # fmt: skip
    for name in ("records/symbols", "docs/symbols.toml"):
        (site.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (site.folder / name).symlink_to(ROOT / name)
    site.folder.joinpath("conf.py").write_text(
        site.folder.joinpath("conf.py").read_text()
        + f"html_static_path = [{str(STATIC)!r}]\nexclude_patterns += ['docs', 'records']\n"
    )
    without = site.build(paste_parser="nowhere.js")
    result = site.build(freshenv=True, paste_parser=str(node.PARSER))
    return SimpleNamespace(site=site, result=result, without=without)


def test_the_page_alone_loads_its_scripts(built: SimpleNamespace) -> None:
    """Each of them is there, from this site."""
    page = {tag["src"].split("?")[0] for tag in built.result.html("paste").select("script[src]")}
    other = {tag["src"].split("?")[0] for tag in built.result.html("index").select("script[src]")}
    wanted = {f"_static/{name}" for name in paste.SCRIPTS}

    assert "" == built.result.warnings
    assert wanted <= page
    assert not wanted & other
    for name in wanted:
        assert (built.site.folder / "_build" / "html" / name).is_file(), name


def test_a_build_without_the_parser_says_what_to_run(built: SimpleNamespace) -> None:
    """Where, what, and the command."""
    assert (
        "paste.md:3: WARNING: the parser for pasted programs is not there" in built.without.warnings
    )
    assert "nox -s docs" in built.without.warnings


def test_the_field_is_named_and_the_summary_is_spoken(built: SimpleNamespace) -> None:
    """For who cannot see it; and the example is a program with findings."""
    page = built.result.html("paste")

    assert page.select_one("label[for=port-code]").get_text()
    assert "polite" == page.select_one("#port-summary")["aria-live"]
    assert paste.EXAMPLE == page.select_one("#port")["data-example"]
    assert page.select_one("noscript")
