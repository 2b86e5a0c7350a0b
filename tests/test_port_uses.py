"""Paste your code: names are told as they are used, and right programs raise no alarm."""

import ast
import doctest
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from port import __main__ as command
from port import node
from symbols import elsewhere, objects
from symbols import pack as data

ROOT = Path(__file__).parent.parent
TODAY = sorted((ROOT / "tests" / "programs" / "today").glob("*.py"))
HEAD = (
    "import os\nimport numpy as np\nimport tensorflow as tf\nfrom tensorflow import keras\n"
    "from tensorflow.keras import backend as K\nfrom tensorflow.keras import layers\n"
)
LINES = HEAD.count("\n")


@pytest.fixture(scope="module")
def known() -> dict[str, Any]:
    """What the check knows of symbols."""
    return data.load(ROOT)


def found(known: dict[str, Any], text: str) -> list[dict[str, Any]]:
    """What is found in a text, without what is as it was."""
    (file,) = node.check([("a.py", text)], known)["files"]
    return [one for one in file["findings"] if not one["quiet"]]


def used(known: dict[str, Any], text: str) -> list[tuple[int, str, str]]:
    """The same below the usual imports: line, name, what to type; a guess has a question mark."""
    return [
        (one["line"] - LINES, f"{one['name']}{'' if one['sure'] else '?'}", one["typed"])
        for one in found(known, HEAD + text)
    ]


def on_tensorflow(code: str) -> Any:
    """What a program prints as JSON in its last line, on the TensorFlow that is installed."""
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [command.sys.executable, "-W", "ignore", "-c", code], cwd=ROOT,
        env={**command.os.environ, **quiet}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(done.stdout.splitlines()[-1])


# -- Objects are followed --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("x = keras.Input((8,))\nx = tf.concat([x, layers.Dense(2)(x)], 1)\ntf.nn.relu(x)",
         [(2, "tf.concat", "keras.ops.concatenate"), (3, "tf.nn.relu", "keras.ops.relu")]),
        ("m = keras.Model(a, b)\ny = m(keras.Input((2,)))\ntf.image.central_crop(y, 0.5)",
         [(3, "tf.image.central_crop", "a layer of your own")]),
        ("def block(x):\n  y = layers.Dense(1)(x)\n  return tf.square(y)\nblock(keras.Input((2,)))",
         [(3, "tf.square", "keras.ops.square")]),
        ("class Net:\n  def build(self):\n    self.x = layers.Input((2,))\n"
         "    return keras.Model(self.x, K.mean(self.head(self.x)))\n"
         "  def head(self, x):\n    return layers.Dense(1)(x)",
         [(4, "tf.keras.backend.mean", "keras.ops.mean")]),
        ("xs = [keras.Input((2,)) for _ in 'ab']\ntf.stack(xs)\nfor x in xs:\n  tf.abs(x)",
         [(2, "tf.stack", "keras.ops.stack"), (4, "tf.abs", "keras.ops.abs")]),
        ("xs = {n: keras.Input((1,)) for n in 'ab'}\ntf.concat(list(xs.values()), 1)\n"
         "tf.abs(xs['a'])\nfor name in xs:\n  tf.io.gfile.exists(name)",
         [(2, "tf.concat", "keras.ops.concatenate"), (3, "tf.abs", "keras.ops.abs")]),
        ("x, ys = keras.Input((2,)), []\nys = []\nfor n in range(3):\n"
         "  ys.append(layers.Dense(n)(x))\ntf.add_n(ys)",
         [(5, "tf.add_n", "a layer of your own")]),
        ("m = {'a': keras.Model(a, b)}\nm['a'].total_loss",
         [(2, "tf.keras.Model.total_loss",
           "a loss under a tf.GradientTape, or Model.compute_loss")]),
        ("b = keras.applications.VGG16()\ntf.reduce_max(b.get_layer('a').output, [1, 2])",
         [(2, "tf.reduce_max", "keras.ops.max")]),
        ("class Two(layers.Layer):\n  def call(self, x):\n    return tf.abs(x)\n"
         "y = Two()(keras.Input((2,)))\ntf.exp(y) + 1", [(5, "tf.exp", "keras.ops.exp")]),
        ("x, h, c = layers.LSTM(2, recurrent_activation='tanh')(keras.Input((2, 2)))\ntf.add(h, c)",
         [(2, "tf.add", "keras.ops.add")]),
        ("x = keras.Input((2,))\ny = x[:, 0] * 2\ntf.expand_dims(y, 1)",
         [(3, "tf.expand_dims", "keras.ops.expand_dims")]),
        ("def make():\n  i = keras.Input((2,))\n  return i, keras.Model(i, i)\ni, m = make()\n"
         "tf.abs(i)\nm.targets",
         [(5, "tf.abs", "keras.ops.abs"), (6, "tf.keras.Model.targets",
           "a loss under a tf.GradientTape, or Model.compute_loss")]),
        ("x = keras.Input((2,))\nx._keras_shape\nx.get_shape().as_list()\nx.shape[1].value",
         [(2, "tf.keras.KerasTensor._keras_shape", "x.shape"),
          (3, "tf.keras.KerasTensor.get_shape", "x.shape"), (3, "tuple.as_list", "list(x.shape)"),
          (4, "int.value", "x.shape[at]")]),
        ("l = layers.Dense(1)\nl.inbound_nodes\nl.get_output_at(0)\nl.output_shape",
         [(2, "tf.keras.layers.Layer.inbound_nodes", "layer._inbound_nodes"),
          (3, "tf.keras.layers.Layer.get_output_at", "layer.output"),
          (4, "tf.keras.layers.Layer.output_shape", "layer.output.shape")]),
        ("m = keras.models.load_model('a.keras')\nm._make_predict_function()\nm._is_compiled\n"
         "for i, one in enumerate(m.layers[1:]):\n  one.get_input_shape_at(0)",
         [(2, "tf.keras.Model._make_predict_function", "nothing: leave it out"),
          (3, "tf.keras.Model._is_compiled", "model.compiled"),
          (5, "tf.keras.layers.Layer.get_input_shape_at", "layer.input.shape")]),
        ("class C(keras.callbacks.Callback):\n  def on_epoch_end(self, epoch, logs=None):\n"
         "    self.model.optimizer.lr\n    self.validation_data\n    self.model.total_loss",
         [(3, "tf.keras.optimizers.Optimizer.lr", "optimizer.learning_rate"),
          (4, "tf.keras.callbacks.Callback.validation_data",
           "an argument of the callback's own __init__"),
          (5, "tf.keras.Model.total_loss",
           "a loss under a tf.GradientTape, or Model.compute_loss")]),
        ("o = tf.optimizers.Adam()\no.get_updates(a, b)\no.weights\no.minimize(a, b)",
         [(2, "tf.keras.optimizers.Optimizer.get_updates", "optimizer.update_step"),
          (3, "tf.keras.optimizers.Optimizer.weights", "optimizer.variables"),
          (4, "tf.keras.optimizers.Optimizer.minimize", "tf.keras.optimizers.Optimizer.apply")]),
        ("class T:\n  def __init__(self):\n    self.m = [tf.metrics.Mean(), keras.metrics.AUC()]\n"
         "  def go(self):\n    for m in self.m:\n      m.reset_states()",
         [(6, "tf.keras.metrics.Metric.reset_states", "metric.reset_state")]),
        ("def f(s: tf.distribute.MirroredStrategy):\n  s.experimental_run_v2(g)",
         [(2, "tf.distribute.Strategy.experimental_run_v2", "strategy.run")]),
        ("def cell():\n  return tf.nn.rnn_cell.GRUCell(3)\nc = cell()\nc.zero_state(1, tf.float32)",
         [(2, "tf.nn.rnn_cell.GRUCell", "tf.keras.layers.GRUCell"),
          (4, "tf.nn.rnn_cell.RNNCell.zero_state", "cell.get_initial_state(batch_size=n)")]),
        ("m = keras.Sequential([layers.Dense(1)])\nkeras.Model(m.inputs, m.output)",
         [(2, "tf.keras.Sequential.output", "model.outputs[0]")]),
        ("e = tf.estimator.LinearClassifier([])\ne.train(f)\ne.export_saved_model('a', g)",
         [(1, "tf.estimator.LinearClassifier", "tf.keras.Model"),
          (2, "tf.estimator.Estimator.train", "tf.keras.Model.fit"),
          (3, "tf.estimator.Estimator.export_saved_model", "tf.keras.Model.export")]),
        ("i = tf.data.Dataset.range(3).make_initializable_iterator()\ni.initializer",
         [(1, "tf.data.Dataset.make_initializable_iterator", "iter"),
          (2, "tf.data.Iterator.initializer", "")]),
        ("i = tf.data.Dataset.range(3).make_one_shot_iterator()\ni.get_next()",
         [(1, "tf.data.Dataset.make_one_shot_iterator", "iter"),
          (2, "tf.data.Iterator.get_next", "")]),
        ("x = tf.matmul(a, b)\nx.shape[0].value\ny.get_shape()[1].value",
         [(2, "tf.Dimension.value", "int"), (3, "tf.Dimension.value", "int")]),
        ("from typing import Optional\ndef f(m: Optional[keras.Model], n: keras.Model | None):\n"
         "  m.to_yaml()\n  n.state_updates",
         [(3, "tf.keras.Model.to_yaml", "tf.keras.Model.to_json"),
          (4, "tf.keras.Model.state_updates", "nothing: leave it out")]),
        ("class L(layers.Layer):\n  def build(self, s):\n    self.w = self.add_weight('w', s)\n"
         "    self._trainable_weights.append(self.w)\n  def call(self, x):\n"
         "    self.add_update(x)\n    return K.mean(self.w)",
         [(3, "tf.keras.layers.Layer.add_weight", ""),
          (4, "tf.keras.layers.Layer._trainable_weights",
           "layer.trainable_weights and layer.non_trainable_weights"),
          (6, "tf.keras.layers.Layer.add_update", "variable.assign in call"),
          (7, "tf.keras.backend.mean", "keras.ops.mean")]),
        ("y._keras_shape\nnet._make_predict_function()\nself.cells.zero_state(3)",
         [(1, "tf.keras.KerasTensor._keras_shape?", "x.shape"),
          (2, "tf.keras.Model._make_predict_function?", "nothing: leave it out"),
          (3, "tf.nn.rnn_cell.RNNCell.zero_state?", "cell.get_initial_state(batch_size=n)")]),
        ("model.optimizer.lr\nlayer.inbound_nodes\nmodel.total_loss",
         [(1, "tf.keras.optimizers.Optimizer.lr?", "optimizer.learning_rate"),
          (2, "tf.keras.layers.Layer.inbound_nodes?", "layer._inbound_nodes"),
          (3, "tf.keras.Model.total_loss?",
           "a loss under a tf.GradientTape, or Model.compute_loss")]),
    ],
)  # fmt: skip
def test_objects_are_followed(known: dict[str, Any], text: str, wanted: list) -> None:
    """Through assignments, calls, lists, loops, attributes and annotations."""
    assert wanted == used(known, text)


@pytest.mark.parametrize(
    "text",
    [
        "x = keras.Input((2,))\nlayers.Lambda(lambda t: tf.abs(t))(x)\nlayers.Lambda(tf.abs)(x)",
        "x = keras.Input((2,))\ny = keras.ops.abs(keras.activations.relu(x) + 1)\nlist(y.shape)",
        "x = keras.Input((2,))\nK.int_shape(x)\nK.is_keras_tensor(x)\ntf.is_tensor(x)\n"
        "tf.nest.flatten(x)",
        "class A(layers.Layer):\n  def call(self, x):\n    tf.abs(x)\nA()(keras.Input((2,)))",
        "x = keras.Input((2,))\nx = np.ones(3)\ntf.abs(x)",
        "m = keras.Model(a, b)\nm.input_shape\nm.output_shape\nm.layers[0].output.shape",
        "m = keras.Model(a, b)\ny = m(np.ones((1, 2)))\ntf.abs(y)\ny.shape.as_list()",
        "class M(keras.Model):\n  def total_loss(self):\n    pass\nM().total_loss()",
        "class M(keras.Model):\n  def __init__(self):\n    self.targets = 3\nM().targets",
        "v = K.variable(1.0)\nK.set_value(v, 2.0)\nw = tf.Variable(1.0)\nK.set_value(w, 2.0)",
        "l = layers.Dense(1)\nl.add_weight(name='a', shape=(1,))\nl.add_weight((1,), 'zeros')",
        "class Own:\n  def __init__(self):\n    self._trainable_weights = []\n    self._name = 1\n"
        "  def f(self, x):\n    return self._trainable_weights, self._is_compiled, x._name",
        "f = tf.io.gfile.GFile('a')\nf.read()\nw = tf.io.TFRecordWriter('a')\nw.write(b'')",
        "e = tf.train.ExponentialMovingAverage(1)\ne.apply([tf.Variable(1.0)])\ne.apply(m.weights)",
        "for one in keras.Sequential().layers:\n  one.trainable = False\n  one.name",
        "m = keras.Sequential([layers.Dense(1)])\nm(keras.Input((2,)))\nm.output.shape",
        "layers.InputLayer(input_shape=(2,))\nlayers.InputLayer((2,))",
        "x = tf.ones((2, 3))\nx.shape[:-1].merge_with(x.shape[1:])",
        "l = layers.Dense(1)\nl.compute_output_shape((1, 2))\nl.call(x)",
    ],
)
def test_what_works_is_not_told(known: dict[str, Any], text: str) -> None:
    """Of the same objects."""
    assert [] == used(known, text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("class C(keras.callbacks.Callback):\n  def on_epoch_end(self, epoch, logs=None):\n"
         "    K.set_value(self.model.optimizer.lr, 1)",
         [("keras.backend.set_value", "self.model.optimizer.learning_rate = value"),
          ("Optimizer.lr", "optimizer.learning_rate")]),
        ("K.set_value(m.optimizer.learning_rate, K.get_value(m.optimizer.learning_rate) / 2)",
         [("keras.backend.set_value", "m.optimizer.learning_rate = value")]),
        ("m = keras.Model(a, b)\nK.batch_set_value(zip(m.weights, values))",
         [("keras.backend.batch_set_value", "variable.assign(value)")]),
        ("x = keras.Input((2,))\nK.gradients(K.sum(x), x)",
         [("keras.backend.gradients", "tf.GradientTape"), ("keras.backend.sum", "keras.ops.sum")]),
        ("x = keras.Input((2,))\nm = keras.Model(x, x)\nm.add_loss(x)\nm.add_metric(x, name='a')",
         [("keras.Model.add_loss", "self.add_loss in the call of a layer"),
          ("keras.Model.add_metric", "tf.keras.metrics.Metric")]),
        ("mean = tf.train.ExponentialMovingAverage(0.9)\nmean.apply([tf.reduce_mean(x)])",
         [("ExponentialMovingAverage.apply", "tf.keras.metrics.Mean")]),
        ("e = tf.train.ExponentialMovingAverage(0.9)\ntotal = tf.add_n(parts)\n"
         "e.apply(parts + [total])",
         [("ExponentialMovingAverage.apply", "tf.keras.metrics.Mean")]),
        ("opt = keras.optimizers.Adam()\nK.set_value(opt.learning_rate, 0.1)",
         [("keras.backend.set_value", "opt.learning_rate = value")]),
        ("tf.lite.TFLiteConverter.from_keras_model_file('a.h5')",
         [("TFLiteConverter.from_keras_model_file",
           "tf.lite.TFLiteConverter.from_keras_model(tf.keras.models.load_model(path))")]),
        ("tf.lite.TFLiteConverter.from_session(s, [], [])",
         [("TFLiteConverter.from_session", "tf.lite.TFLiteConverter.from_saved_model")]),
        ("keras.regularizers.l2(l=0.1)", [("regularizers.l2", "")]),
        ("m = keras.Model(a, b)\nm.load_weights('a.weights.h5', by_name=True)",
         [("load_weights", "")]),
        ("m = keras.Model(a, b)\nm.compile('sgd', 'mse', experimental_run_tf_function=False)",
         [("compile", "")]),
        ("tf.summary.scalar('a', 1)",
         [("tf.summary.scalar", "tf.summary.create_file_writer")]),
        ("step = tf.group(a.assign(1), b.assign(2))",
         [("tf.group", "nothing: each runs where it stands")]),
        ("m = keras.Model(a, b)\ntf.compat.v1.train.Saver(m.weights)",
         [("train.Saver", "tf.train.Checkpoint(model=model)")]),
        ("m = keras.Model(a, b)\ntf.compat.v1.disable_v2_behavior()\nm.fit(x, y)",
         [("Model.fit", "nothing: leave disable_eager_execution or disable_v2_behavior out")]),
        ("tf.compat.v1.train.Saver()", [("train.Saver", "tf.train.Checkpoint(model=model)")]),
    ],
)  # fmt: skip
def test_a_call_that_raises_is_told(known: dict[str, Any], text: str, wanted: list) -> None:
    """For what it is given, with what to type."""
    there = [one for one in found(known, HEAD + text) if one["needs"]]

    assert len(wanted) == len(there)
    for (name, typed), one in zip(wanted, there, strict=True):
        assert one["name"].endswith(name)
        assert (typed, True, True) == (one["typed"], one["needs"], one["sure"])


# -- No alarm --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "if isinstance(m, (keras.Sequential, layers.Dense)): pass",
        "class A(layers.Layer, tf.Module): pass",
        "@tf.function\ndef f(x):\n  return x",
        "tf.lite.TFLiteConverter.from_keras_model(m).convert()",
        "tf.where(tf.greater([0.1], 0.5))\ntf.where(condition=c)",
        "tf.image.resize(x, (2, 2), tf.image.ResizeMethod.AREA)",
        "print(tf.image.ResizeMethod.BILINEAR, tf.version.VERSION)",
        "tf.data.Dataset.zip((a, b))",
        "tf.nn.sparse_softmax_cross_entropy_with_logits([0], x)",
        "tf.saved_model.load('a')",
        "keras.losses.Huber()\nkeras.losses.SparseCategoricalCrossentropy(from_logits=True)",
        "tf.summary.scalar('a', 1, step=2)",
        "@tf.function\ndef f(x):\n  step = tf.group(x)\n  return tf.gradients(x, x), x.graph, step",
        "functools.partial(tf.argmax, axis=1)",
        "keras.regularizers.l2(1e-4)\nkeras.activations.relu(x, 0.2)\nlayers.LeakyReLU(0.2)",
        "m = keras.Model(a, b)\nm.save('a.h5', save_format='h5', include_optimizer=False)\n"
        "m.load_weights('a.h5', by_name=True)",
    ],
)
def test_what_is_right_raises_no_alarm(known: dict[str, Any], text: str) -> None:
    """Classes that are compared, derived from or decorate; arguments that fit."""
    assert [] == used(known, text)


def test_where_with_both_is_worth_a_look(known: dict[str, Any]) -> None:
    """It may broadcast otherwise, and stops no build."""
    (one,) = found(known, f"{HEAD}tf.where(a, x, y)")

    assert ("does something else", False) == (one["said"], one["needs"])
    assert "fewer axes" in one["told"]


def test_a_program_of_today_is_not_measured_by_1_15(known: dict[str, Any]) -> None:
    """What only means another thing than in 1.15 is no alarm beside names that 1.15 had not."""
    call = "tf.nn.dropout(x, 0.5)\ntf.argmax(x, 1, tf.int32)\n"
    today = "@tf.function(reduce_retracing=True)\ndef f(): pass"
    old, young = (found(known, f"{HEAD}{call}{rest}") for rest in ("tf.log(x)", today))

    assert ["tf.nn.dropout", "tf.argmax", "tf.log"] == [one["name"] for one in old if one["needs"]]
    assert [] == [one["name"] for one in young if one["needs"]]


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("try:\n  from keras.engine import Layer\nexcept ImportError:\n  Layer = None", False),
        ("try:\n  import keras\nexcept ImportError:\n  tf.log(1)", False),
        ("if hasattr(keras, 'saving'):\n  keras.saving.load_model('a')", False),
        ("if tf.__version__ < '2':\n  tf.log(1)\nelse:\n  tf.math.log(1)", False),
        ("def f():\n  try:\n    return tf.log(1)\n  except AttributeError:\n    pass", False),
        ("try:\n  tf.log(1)\nexcept ValueError:\n  pass", True),
        ("if x:\n  tf.log(1)", True),
        ("if hasattr(tf, 'log'):\n  pass\ntf.log(1)", True),
    ],
)
def test_what_stands_behind_a_test_stops_no_build(
    known: dict[str, Any], text: str, stops: bool
) -> None:
    """It is told all the same."""
    told = [one for one in found(known, HEAD + text) if one["needs"]]

    assert told
    assert stops == any(command.counts(one) for one in told)
    assert stops != all("A test or a try stands around it." in one["told"] for one in told)


@pytest.mark.parametrize("file", TODAY, ids=lambda file: file.stem)
def test_right_programs_are_left_alone(known: dict[str, Any], file: Path) -> None:
    """A dozen kinds of programs for TensorFlow 2: nothing must be changed."""
    assert len(TODAY) >= 12
    assert [] == [
        (one["line"], one["name"]) for one in found(known, file.read_text()) if one["needs"]
    ]


def test_right_programs_are_right() -> None:
    """They run here, one after the other in one process."""
    code = (
        "import contextlib, io, json, runpy, sys\n"
        f"for name in {[str(file) for file in TODAY]!r}:\n"
        "    with contextlib.redirect_stdout(io.StringIO()):\n"
        "        runpy.run_path(name, run_name='__main__')\n"
        "print(json.dumps(True))"
    )

    assert on_tensorflow(code) is True


SILENT = {
    "errors/masks_in_files.py": "save",
    "keras3/decay_is_ignored.py": "SGD",
    "keras3/rate_set_by_lr.py": "lr",
    "migrate/dropout.py": "dropout",
    "migrate/keras_2_callback.py": "lr",
    "migrate/keras_2_program.py": "minimize",
}
"""Scripts that show on purpose what is passed over without an error, or fails in a later line."""


def examples(file: Path) -> tuple[str, set[int]]:
    """A script with the statements of its docstrings below it, and the lines that fail on purpose.

    Those are the statements whose expectation is a Traceback, and the functions and classes that
    such a statement names or that have it.
    """
    text = file.read_text().rstrip("\n")
    tree = ast.parse(text)
    lines = text.split("\n")
    places = [one for one in ast.walk(tree) if isinstance(one, (ast.FunctionDef, ast.ClassDef))]
    failing: set[int] = set()
    for place in (tree, *places):
        for one in doctest.DocTestParser().get_examples(ast.get_docstring(place) or ""):
            own = one.source.rstrip("\n").split("\n")
            if one.exc_msg:
                failing |= set(range(len(lines) + 1, len(lines) + 1 + len(own)))
                named = [other for other in places if re.search(rf"\b{other.name}\b", one.source)]
                for other in (*named, *([place] if place in places else [])):
                    failing |= set(range(other.lineno, (other.end_lineno or 0) + 1))
            lines += own
    return "\n".join(lines), failing


def test_the_scripts_of_the_site_are_left_alone(known: dict[str, Any]) -> None:
    """All that are written for today; what fails on purpose says so by its Traceback."""
    folder = ROOT / "examples"
    files = [file for file in sorted(folder.rglob("*.py")) if not file.stem.endswith("_tf1")]
    read = {str(file.relative_to(folder)): examples(file) for file in files}
    checked = node.check([(name, text) for name, (text, _) in read.items()], known)["files"]
    alarms = [
        (file["file"], one["line"], one["name"])
        for file in checked
        for one in file["findings"]
        if command.counts(one) and one["line"] not in read[file["file"]][1]
    ]

    assert len(read) > 700
    assert SILENT == {file: name.rpartition(".")[2] for file, _, name in alarms}


def test_a_module_with_doctests_is_a_module(known: dict[str, Any]) -> None:
    """Its code is read, not its prompts; a console's text is read by its prompts."""
    module = (
        'import tensorflow as tf\n\ndef f(x):\n    """Say.\n\n    >>> f(1)\n    """\n    tf.log(x)'
    )
    console = '>>> import tensorflow as tf\n>>> tf.exp(1)\n"""\n>>> tf.log(1)\n'

    assert [(8, "tf.log")] == [(one["line"], one["name"]) for one in found(known, module)]
    assert [(4, "tf.log")] == [(one["line"], one["name"]) for one in found(known, console)]


# -- Names of files --------------------------------------------------------------------------------

WEIGHTS, WHOLE = "`.weights.h5`.", "`.keras` or `.h5` or `.hdf5`."


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("m.save_weights('a_{}.tf'.format(n))", WEIGHTS),
        ("m.save_weights('a_{:02d}'.format(n))", WEIGHTS),
        ("m.save_weights('{0}/{name}.h5'.format(a, name=b))", WEIGHTS),
        ("n = 3\nm.save_weights(f'a_{n}')", WEIGHTS),
        ("m.save_weights(f'a_{n:03d}')", WEIGHTS),
        ("m.save_weights('a_%d.h5' % n)", WEIGHTS),
        ("m.save_weights('%s/%d' % (a, n))", WEIGHTS),
        ("m.save_weights(os.path.join(a, 'last'))", WEIGHTS),
        ("m.save_weights(a + '/last')", WEIGHTS),
        ("for epoch in range(3):\n  m.save_weights('a' + str(epoch))", WEIGHTS),
        ("NAME = 'b'\nF = 'saved/' + NAME\ndef f():\n  m.save(F)", WHOLE),
        ("from pathlib import Path\nm.save(Path('a') / 'b')", WHOLE),
        ("from pathlib import Path\nm.save(str(Path(a, 'b')))", WHOLE),
        ("class A:\n  F = 'model'\n  def f(self):\n    m.save(self.F)", WHOLE),
        ("class A:\n  def __init__(self):\n    self.f = 'x.pb'\n  def g(self):\n    m.save(self.f)",
         WHOLE),
        ("m.save('a' 'b')", WHOLE),
        ("m.save('a.h5' if b else 'c.h5')", ""),
        ("m.save('a_{}.keras'.format(n))", ""),
        ("m.save('a_{}'.format(n))", ""),
        ("m.save('%s' % n)", ""),
        ("m.save(f'{a}')", ""),
        ("m.save(os.path.join(a, b))", ""),
        ("f = 'model'\nf += '.keras'\nm.save(f)", ""),
        ("f = 'model'\nif b:\n  f = 'model.keras'\nm.save(f)", ""),
        ("f = 'model'\nm.save(f + a)", ""),
        ("def g(f='model'):\n  m.save(f)", ""),
        ("from pathlib import Path\nm.save(Path('a').with_suffix('.keras'))", ""),
        ("keras.callbacks.ModelCheckpoint('a-{epoch:02d}-{loss:.2f}')", "`.keras` or `.h5`."),
        ("keras.callbacks.ModelCheckpoint('a-{epoch:02d}.keras')", ""),
        ("keras.callbacks.ModelCheckpoint(os.path.join(a, 'b.ckpt'), save_weights_only=True)",
         WEIGHTS),
    ],
)  # fmt: skip
def test_names_of_files_are_read_through(known: dict[str, Any], text: str, wanted: str) -> None:
    """As far as their end is written; nothing is said of what is not."""
    texts = [one["told"] for one in found(known, f"{HEAD}m = keras.Sequential()\n{text}")]
    told = [text.rpartition("must end in ")[2] for text in texts if "must end in" in text]

    assert ([wanted] if wanted else []) == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("def f(model, n):\n  model.save_weights(f'w_{n:02d}')", "save_weights?"),
        ("self.nets[0].load_weights('ckpt')", "load_weights?"),
        ("self.generator.save('g.pb')", "save?"),
        ("self.generator.save('g.keras')", ""),
        ("figure.save('g.png')", ""),
        ("saver.save(session, 'a')", ""),
    ],
)
def test_a_file_of_what_may_be_a_model_is_a_guess(
    known: dict[str, Any], text: str, name: str
) -> None:
    """By the method's name, or the object's."""
    told = [one[1].rpartition(".")[2] for one in used(known, text) if "keras" in one[1]]

    assert ([name] if name else []) == told


def test_a_checkpoint_of_tensorflow_is_no_file_of_weights(known: dict[str, Any]) -> None:
    """What load_weights gave, and where the newest file is looked for."""
    text = (
        "m = keras.Sequential()\nm.load_weights('a').expect_partial()\n"
        "newest = tf.train.latest_checkpoint('a')\nm.load_weights(newest)\n"
    )
    save = "m.save_weights('b.weights.h5')\n"

    assert [
        (2, "tf.keras.Sequential.load_weights", ""),
        (2, "None.expect_partial", RESTORE),
        (4, "tf.keras.Sequential.load_weights", RESTORE),
    ] == used(known, text)
    assert (3, "tf.train.latest_checkpoint", "the newest file, by its time") in used(
        known, text + save
    )


RESTORE = "tf.train.Checkpoint(model=model).restore(path).expect_partial()"


# -- Patterns --------------------------------------------------------------------------------------

JUDGE = "judge = keras.Sequential([layers.Dense(1)])\n"
BOTH = "both = keras.Model(z, judge(maker(z)))\nboth.compile('adam', 'mse')\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (f"{JUDGE}judge.compile('adam', 'mse')\njudge.trainable = False\n{BOTH}"
         "judge.train_on_batch(a, b)", [3]),
        ("class Gan:\n  def __init__(self):\n    self.judge = self.make()\n"
         "    self.judge.compile('adam', 'mse')\n    self.judge.trainable = False\n"
         "    self.both = keras.Model(z, self.judge(z))\n    self.both.compile('adam', 'mse')",
         [5]),
        ("def make():\n  m = keras.Sequential()\n  m.compile('adam', 'mse')\n  return m\n"
         "judge = make()\njudge.trainable = False\n" + BOTH, [6]),
        ("def make():\n  m = keras.Sequential()\n  m.compile('adam', 'mse')\n  return m\n"
         "def join(maker, judge):\n  judge.trainable = False\n  m = keras.Sequential()\n"
         "  m.add(maker)\n  m.add(judge)\n  m.compile('adam', 'mse')\n  return m\n"
         "first = make()\nboth = join(other, first)", [6]),
        ("def join(maker, judge):\n  judge.trainable = False\nfirst = keras.Sequential()\n"
         "first.compile('adam', 'mse')\nfirst.fit(x)\njoin(other, first)", []),
        ("def join(maker, judge):\n  judge.trainable = False\nfirst = keras.Sequential()\n"
         "join(other, first)", []),
        (f"{JUDGE}judge.compile('adam', 'mse')\nfor one in judge.layers:\n  one.trainable = False\n"
         + BOTH, [4]),
        ("maker.trainable = False\none = keras.Model(z, judge(maker(z)))\none.compile('sgd')\n"
         "judge.trainable, maker.trainable = False, True\ntwo = keras.Model(z, judge(maker(z)))\n"
         "two.compile('sgd', 'mse')", [4]),
        (f"{JUDGE}judge.trainable = False\njudge.compile('adam', 'mse')\n{BOTH}", []),
        (f"{JUDGE}judge.compile('adam', 'mse')\njudge.fit(a, b)\njudge.trainable = False\n{BOTH}",
         []),
        (f"{JUDGE}judge.compile('adam', 'mse')\njudge.trainable = False\n"
         "judge.compile('adam', 'mse')", []),
        (f"{JUDGE}judge.compile('adam', 'mse')\njudge.trainable = False\n{BOTH}for b in data:\n"
         "  judge.trainable = True\n  judge.train_on_batch(b)\n  judge.trainable = False\n"
         "  both.train_on_batch(b)", []),
        ("base.trainable = False\nm = keras.Model(a, base(a))\nm.compile('adam', 'mse')\nm.fit(x)\n"
         "base.trainable = True\nm.compile('adam', 'mse')\nm.fit(x)", []),
    ],
)  # fmt: skip
def test_a_model_frozen_after_compile(known: dict[str, Any], text: str, lines: list[int]) -> None:
    """Is told where its first step comes later, and not where it was trained, or compiled again."""
    told = [one for one in found(known, HEAD + text) if one["name"].endswith(".trainable")]

    assert lines == [one["line"] - LINES for one in told]
    assert all(one["needs"] and "Keras 2 kept" in one["told"] for one in told)


MODEL = "m = keras.Model([a, b], c)\nm.compile('sgd', 'mse')\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (f"def pairs():\n  while True:\n    yield [x, z], y\n{MODEL}m.fit(pairs())", [3]),
        (
            f"def pairs():\n  while True:\n    both = [x, z]\n    yield (both, y)\n{MODEL}"
            "g = pairs()\nm.fit(g, steps_per_epoch=3)",
            [4],
        ),
        (
            f"def pairs():\n  while True:\n    yield [x, z], y\n{MODEL}def train(m, data):\n"
            "  m.fit(data, steps_per_epoch=3)\ntrain(m, pairs())",
            [3],
        ),
        (
            f"def pairs():\n  yield [x, *z], y\ndef wrapped(n):\n  return pairs()\n{MODEL}"
            "m.fit_generator(wrapped(3))",
            [2],
        ),
        (
            "class Pairs:\n  def all(self):\n    while True:\n      yield [x, z], y\n"
            f"{MODEL}p = Pairs()\nm.fit(p.all())",
            [4],
        ),
        (f"def pairs():\n  while True:\n    yield [x, y]\n{MODEL}m.fit(pairs())", [3]),
        ("class S(keras.utils.Sequence):\n  def __getitem__(self, at):\n    return [x, z], y", [3]),
        (
            "class S(keras.utils.PyDataset):\n  def __getitem__(self, at):\n"
            "    xs = [a for a in b]\n    return xs, [y]",
            [4, 4],
        ),
        (f"def pairs():\n  while True:\n    yield (x, z), y\n{MODEL}m.fit(pairs())", []),
        (f"def pairs():\n  while True:\n    yield np.array([x, z]), y\n{MODEL}m.fit(pairs())", []),
        (
            "def pairs():\n  yield [1.0, 2.0], 3\ntf.data.Dataset.from_generator(pairs, 'float32')",
            [],
        ),
        ("def rows():\n  yield [1, 2], 3\nfor row in rows():\n  print(row)", []),
        ("class S(keras.utils.PyDataset):\n  def __getitem__(self, at):\n    return (x, z), y", []),
        ("class S:\n  def __getitem__(self, at):\n    return [x, z], y", []),
    ],
)
def test_a_generator_of_lists(known: dict[str, Any], text: str, lines: list[int]) -> None:
    """Is told where Keras is seen to get it."""
    told = [one for one in found(known, HEAD + text) if one["said"] == "raises" and one["sure"]]

    assert lines == [one["line"] - LINES for one in told]
    assert all("a tuple" in one["typed"] for one in told)


def test_a_generator_that_nobody_is_seen_to_use_is_a_guess(known: dict[str, Any]) -> None:
    """By its name alone."""
    (one,) = found(known, f"{HEAD}def batches():\n  yield [x, z], y")

    assert (False, "If Keras is given this generator.") == (one["sure"], one["told"][:33])


TWO = "x = keras.Input((2,))\nm = keras.Model(x, [layers.Dense(1)(x), layers.Dense(2)(x)])\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"{TWO}m.compile('sgd', 'mse', metrics=['mae'])", "raises"),
        (f"{TWO}m.compile('sgd', 'mse', metrics=['mae', 'mse'])", "does something else"),
        (f"{TWO}names = ['mae']\nm.compile('sgd', 'mse', metrics=names)", "raises"),
        ("m = keras.Model(x, [layers.Dense(1)(x) for n in 'abc'])\n"
         "m.compile('sgd', metrics=['mae'])", "raises"),
        ("def make():\n  x = keras.Input((2,))\n  m = keras.Model(x, [x, x])\n  return m\n"
         "m = make()\nm.compile('sgd', metrics=['mae'])", "raises"),
        ("def make(a, b):\n  return keras.Model(a, layers.Dense(1)(a))\n"
         "m = make(x, [1, 2])\nm.compile('sgd', metrics=['mae'])", ""),
        (f"{TWO}m.compile('sgd', 'mse', metrics=[['mae'], ['mse']])", ""),
        (f"{TWO}m.compile('sgd', 'mse', metrics={{'a': 'mae'}})", ""),
        ("x = keras.Input((2,))\nm = keras.Model(x, layers.Dense(1)(x))\n"
         "m.compile('sgd', metrics=['mae'])", ""),
        ("m = keras.Sequential([layers.Dense(1), layers.Dense(2)])\n"
         "m.compile('sgd', metrics=['mae'])", ""),
    ],
)  # fmt: skip
def test_one_list_of_metrics_for_two_outputs(known: dict[str, Any], text: str, said: str) -> None:
    """Raises, or is dealt out in silence where the numbers agree."""
    told = [one["said"] for one in found(known, HEAD + text) if one["name"] == "metrics"]

    assert ([said] if said else []) == told


def test_a_mask_in_an_h5_file(known: dict[str, Any]) -> None:
    """A functional model that has one is saved, and not loaded; a Sequential is."""
    words = "x = keras.Input((6,))\ny = layers.Embedding(9, 3, mask_zero=True)(x)\n"
    text = f"{words}m = keras.Model(x, layers.LSTM(2)(y))\nm.save('m{{}}')"
    told = used(known, text.format(".h5"))

    assert (4, "tf.keras.Model.save", "a name that ends in .keras") in told
    assert "save" not in str(used(known, text.format(".keras")))
    assert "save" not in str(used(known, text.replace("keras.Model(", "keras.Sequential(")))


def test_json_of_keras_2_is_worth_a_word(known: dict[str, Any]) -> None:
    """What reads it; a program that wrote its own stops no build."""
    (one,) = found(known, f"{HEAD}keras.models.model_from_json(text)")

    assert ("same", False) == (one["said"], one["needs"])
    assert "`tf.keras.Sequential.from_config(" in one["told"]


def test_a_model_in_the_graph_of_another_thread(known: dict[str, Any]) -> None:
    """The old remedy of servers; and a graph by itself is none of it."""
    text = (
        "m = keras.models.load_model('a.keras')\ngraph = tf.compat.v1.get_default_graph()\n"
        "def answer(x):\n  with graph.as_default():\n    return {}\n"
    )
    told = [one for one in used(known, text.format("m.predict(x)")) if "as_default" in one[1]]
    other = [one for one in used(known, text.format("tf.abs(x)")) if "as_default" in one[1]]

    assert [(4, "graph.as_default()", "nothing: a model is called from any thread")] == told
    assert [] == other


LOOP = (
    "import tensorflow.compat.v1 as tf\nx = tf.placeholder(tf.float32)\nloss = tf.reduce_mean(x)\n"
    "with tf.Session() as sess:\n  sess.run(loss)\n  for i in range(3):\n"
    "    sess.run([loss, {}], feed_dict={{x: 1}})\n"
)


def test_a_session_in_a_loop(known: dict[str, Any]) -> None:
    """What it runs is computed each time; what is made there grows the graph."""
    (run,) = [one for one in found(known, LOOP.format("x")) if one["line"] == 7]
    made = [one for one in found(known, LOOP.format("tf.square(x)")) if one["line"] == 7]

    assert "`loss` is computed at each run: make a function of it" in run["told"]
    assert ["tf.compat.v1.square"] == [
        one["name"] for one in made if "made anew in each turn" in one["told"]
    ]
    assert not [one for one in found(known, LOOP.format("x")) if "anew" in one["told"]]


# -- Names from elsewhere --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("tf.keras.layers.experimental.preprocessing.Resizing(1, 1)", "tf.keras.layers.Resizing"),
        ("from tensorflow.keras.layers.experimental import preprocessing as p", "tf.keras.layers"),
        ("keras.optimizers.legacy.SGD(0.1)", "tf.keras.optimizers.SGD"),
        ("keras.optimizers.experimental.AdamW()", "tf.keras.optimizers.AdamW"),
        ("from keras.layers.merge import _Merge", "keras.layers.Layer"),
        ("from keras.engine.topology import Layer", "keras.layers.Layer"),
        ("from keras.src.engine.functional import Functional",
         "keras.layers.Layer, keras.layers.InputSpec, keras.Model"),
        ("from tensorflow.python.keras.layers import Dense", "tf.keras.layers.Dense"),
        ("from tensorflow.python.keras.utils.np_utils import to_categorical",
         "tf.keras.utils.to_categorical"),
        ("from tensorflow.examples.tutorials.mnist import input_data", "tf.keras.datasets"),
        ("from tensorflow.keras.saving import load_model", "keras.saving.load_model"),
        ("from keras.utils import np_utils", "keras.utils"),
        ("import keras.objectives", "keras.losses"),
        ("import tensorflow_hub as hub\nhub.KerasLayer('a')", "hub.load in a layer of your own"),
        ("from tensorflow_hub import KerasLayer", "hub.load in a layer of your own"),
        ("import tensorflow_probability as tfp\ntfp.layers.DenseFlipout(1)",
         "the whole model in tf_keras"),
        ("import tensorflow_addons as tfa", "tf.keras, where it has the same"),
        ("from tensorflow_addons.layers import WeightNormalization",
         "tf.keras, where it has the same"),
        ("from transformers import TFBertModel, BertTokenizer", "transformers 4 with tf_keras"),
        ("from tf_agents.networks import q_network", "an environment with TensorFlow 2.15"),
        ("import prettytensor as pt", "tf.keras.Sequential"),
        ("import sonnet as snt\nclass A(snt.AbstractModule): pass", "sonnet.Module"),
        ("from keras_applications.vgg16 import VGG16", "tf.keras.applications"),
    ],
)  # fmt: skip
def test_a_name_from_elsewhere_is_told(known: dict[str, Any], text: str, wanted: str) -> None:
    """Of some TensorFlow 2, of the inside of Keras, of another package."""
    assert wanted in [one["typed"] for one in found(known, HEAD + text)]


@pytest.mark.parametrize(
    "text",
    [
        "import tensorflow_hub as hub\nhub.load('a')",
        "import tensorflow_probability as tfp\ntfp.distributions.Normal(0.0, 1.0)",
        "from transformers import BertTokenizer",
        "import tensorflow_text, tensorflow_datasets, sonnet as snt\nsnt.Linear(3)",
        "import keras as k\nk.losses.mean_squared_error(a, b)\nk.saving.load_model('a.keras')",
    ],
)
def test_what_works_elsewhere_is_not_told(known: dict[str, Any], text: str) -> None:
    """Other names of the same packages."""
    assert [] == used(known, text)


def test_with_keras_2_asked_for_keras_3_says_nothing(known: dict[str, Any]) -> None:
    """TF_USE_LEGACY_KERAS in the program."""
    text = (
        "x = keras.Input((2,))\ntf.abs(x)\nm = keras.Model(x, x)\nm.reset_states()\n"
        "m.total_loss\nm.save('folder')\nkeras.optimizers.Adam(lr=1)\n"
    )

    assert 5 == len(used(known, text))
    assert [] == used(known, f"os.environ['TF_USE_LEGACY_KERAS'] = '1'\n{text}")


# -- It is so --------------------------------------------------------------------------------------

OBJECTS = """
import json
import keras
import numpy as np
import tensorflow as tf
from symbols import elsewhere, objects

x = keras.Input((2,))
layer = keras.layers.Dense(1)
model = keras.Model(x, layer(x))
model.compile("adam", "mse")
model.fit(np.ones((2, 2)), np.ones((2, 1)), verbose=0)
small = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
small.compile("sgd", "mse")
callback = keras.callbacks.Callback()
callback.set_model(model)
made = {
    "tf.keras.Model": [model, small],
    "tf.keras.Sequential": [small],
    "tf.keras.layers.Layer": [layer, keras.layers.Conv2D(1, 1), model],
    "tf.keras.layers.RNN": [keras.layers.LSTM(1), keras.layers.RNN(keras.layers.GRUCell(1))],
    "tf.keras.optimizers.Optimizer": [model.optimizer, keras.optimizers.SGD(0.1)],
    "tf.keras.metrics.Metric": [keras.metrics.Mean(), keras.metrics.AUC()],
    "tf.keras.callbacks.Callback": [callback],
    objects.STAND_IN: [x, layer.output],
    objects.SHAPE: [x.shape], objects.SIZE: [x.shape[1]], objects.DTYPE: [x.dtype],
    objects.NOTHING: [None],
    "tf.keras.Variable": [layer.kernel],
    "tf.distribute.Strategy": [tf.distribute.MirroredStrategy(["CPU:0"])],
    "tf.lite.TFLiteConverter": [tf.lite.TFLiteConverter],
    "tf.nn.rnn_cell.RNNCell": [keras.layers.LSTMCell(1)],
    "tf.estimator.Estimator": [],
    "tf.Tensor": [tf.constant([1.0])], "tf.Variable": [tf.Variable([1.0])],
}
there, wrong = [], []
for cls, rows in objects.MEMBERS.items():
    for row in rows:
        for name in row.names.split():
            for one in made[cls]:
                try:
                    thing = getattr(one, name)
                    if row.raises:
                        try:
                            thing(tf.constant(1.0))
                        except NotImplementedError:
                            continue
                    there.append((cls, type(one).__name__, name))
                except AttributeError:
                    pass
kinds = {
    objects.STAND_IN: keras.KerasTensor, "tf.keras.Variable": keras.Variable, "tuple": tuple,
    "str": str, "int": int, "tf.keras.layers.Layer": keras.layers.Layer,
    "tf.keras.Model": keras.Model, "tf.keras.optimizers.Optimizer": keras.optimizers.Optimizer,
    "tf.TensorShape": tf.TensorShape,
}
for cls, held in objects.HAS.items():
    for name, kind in held.items():
        for one in made.get(cls, [])[:1]:
            if name in ("lr", "kernel", "bias", "[]"):
                continue
            thing = getattr(one, name)
            some = thing if kind.startswith("[") else [thing]
            if not all(isinstance(each, kinds[kind.strip("[]")]) for each in some):
                wrong.append((cls, name, kind, type(thing).__name__))
legacy = []
for name in ("Adam", "SGD"):
    try:
        getattr(tf.keras.optimizers.legacy, name)()
    except ImportError:
        legacy.append(name)
alone = [hasattr(one.losses, "mean_squared_error") for one in (keras, tf.keras)]
small.save_weights("FOLDER/small.weights.h5")
none = small.load_weights("FOLDER/small.weights.h5")
print(json.dumps([there, wrong, legacy, alone, none, hasattr(tf, "estimator")]))
"""


def test_what_is_said_of_objects_is_so_here(tmp_path: Path) -> None:
    """Members that are gone are gone, of an object of each class; attributes hold what is said."""
    there, wrong, legacy, alone, none, estimators = on_tensorflow(
        OBJECTS.replace("FOLDER", str(tmp_path))
    )

    assert [] == there
    assert [] == wrong
    assert ["Adam", "SGD"] == legacy
    assert [True, False] == alone
    assert none is None
    assert estimators is False


CALLED = """
import json
import keras
import tensorflow as tf
from symbols import objects

x, backend = keras.Input((2,)), tf.keras.backend
def raises(call):
    try:
        call()
    except Exception:
        return True
    return False
taken = [raises(call) for call in (
    lambda: tf.is_tensor(x), lambda: tf.is_symbolic_tensor(x), lambda: tf.print(x),
    lambda: backend.int_shape(x), lambda: backend.is_keras_tensor(x), lambda: backend.is_sparse(x),
    lambda: tf.nest.flatten(x), lambda: tf.debugging.is_numeric_tensor(x), lambda: tf.group(x),
    lambda: keras.activations.relu(x))]
names = [name for name in objects.OPERATIONS.values() if "(" not in name]
missing = []
for name in names:
    root, thing = (tf, name[3:]) if name.startswith("tf.") else (keras.ops, name)
    for part in thing.split("."):
        root = getattr(root, part, None)
    if root is None:
        missing.append(name)
refused = [raises(lambda: one(x)) for one in (
    tf.abs, tf.nn.relu, tf.identity, tf.shape, tf.reduce_mean, tf.Variable, tf.convert_to_tensor,
    backend.mean, backend.sum, backend.square, backend.flatten)]
model = keras.Model(x, keras.layers.Dense(1)(x))
weight = model.weights[0]
refused += [raises(call) for call in (
    lambda: backend.set_value(weight, 1.0), lambda: backend.batch_set_value([(weight, 1.0)]),
    lambda: backend.update(weight, 1.0), lambda: backend.mean(weight), lambda: backend.std(weight),
    lambda: backend.gradients(tf.ones(1), tf.ones(1)), lambda: model.add_loss(model.output),
    lambda: tf.train.ExponentialMovingAverage(0.9).apply([tf.reduce_mean([1.0])]),
    lambda: tf.compat.v1.train.Saver())]
small = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
small.save("FOLDER/a.h5", save_format="h5", include_optimizer=False)
keras.models.save_model(small, "FOLDER/b.h5", save_format="tf", include_optimizer=False)
small.load_weights("FOLDER/a.h5", by_name=True)
small.save_weights("FOLDER/a.weights.h5")
keras.layers.InputLayer(input_shape=(2,)), keras.layers.InputLayer((2,))
keras.regularizers.l2(1e-4), keras.regularizers.l1(1e-4), keras.activations.relu(tf.ones(1), 0.2)
refused += [raises(call) for call in (
    lambda: keras.regularizers.l2(l=0.1), lambda: keras.regularizers.l1(l=0.1),
    lambda: keras.activations.relu(tf.ones(1), alpha=0.2),
    lambda: small.load_weights("FOLDER/a.weights.h5", by_name=True),
    lambda: small.compile("sgd", "mse", experimental_run_tf_function=False))]
average = tf.train.ExponentialMovingAverage(0.9)
average.apply([tf.Variable(1.0)])
backend.set_value(backend.variable(1.0), 2.0)
none = [tf.group(tf.constant(1)), tf.train.latest_checkpoint("FOLDER")]
print(json.dumps([taken, missing, refused, none]))
"""


def test_what_is_said_of_calls_is_so_here(tmp_path: Path) -> None:
    """What takes a stand-in and what does not, what raises on Keras's variables."""
    taken, missing, refused, none = on_tensorflow(CALLED.replace("FOLDER", str(tmp_path)))

    assert not any(taken)
    assert [] == missing
    assert len(refused) >= 25
    assert all(refused)
    assert [None, None] == none


GRAPH = """
import json
import keras
import numpy as np
import tensorflow as tf

def error(call):
    try:
        call()
    except Exception as error:
        return type(error).__name__
    return ""
def two():
    x = keras.Input((2,))
    return keras.Model(x, [keras.layers.Dense(1)(x), keras.layers.Dense(1)(x)])
def trained(metrics):
    model = two()
    model.compile("sgd", "mse", metrics=metrics)
    return len(model.train_on_batch(np.ones((2, 2)), [np.ones((2, 1))] * 2))
def fed(made):
    a, b = keras.Input((2,)), keras.Input((2,))
    model = keras.Model([a, b], keras.layers.Dense(1)(keras.layers.concatenate([a, b])))
    model.compile("sgd", "mse")
    def batches():
        while True:
            yield made([np.ones((2, 2)), np.ones((2, 2))]), np.ones((2, 1))
    return error(lambda: model.fit(batches(), steps_per_epoch=1, verbose=0))
def frozen(again):
    judge = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    judge.compile("sgd", "mse")
    judge.trainable = False
    if again:
        judge.trainable = True
    before = judge.get_weights()[0]
    judge.train_on_batch(np.ones((2, 2)), np.full((2, 1), 9.0))
    return bool((before != judge.get_weights()[0]).any())
graph = tf.compat.v1.get_default_graph()
def asked():
    with graph.as_default():
        two().predict(np.ones((2, 2)), verbose=0)
x = keras.Input((6,))
masked = keras.layers.Embedding(9, 3, mask_zero=True)(x)
masked = keras.Model(x, keras.layers.LSTM(2)(masked))
masked.save("FOLDER/mask.h5")
masked.save("FOLDER/mask.keras")
old = {"name": "m", "layers": [
    {"class_name": "InputLayer", "config": {"batch_input_shape": [None, 3], "name": "in"}},
    {"class_name": "Dense", "config": {"name": "d", "units": 2}}]}
text = json.dumps({"class_name": "Sequential", "config": old, "keras_version": "2.4.0"})
files = [error(lambda: keras.models.load_model("FOLDER/mask.h5")),
    error(lambda: keras.models.load_model("FOLDER/mask.keras")),
    error(lambda: keras.models.model_from_json(text)),
    error(lambda: keras.Sequential.from_config(json.loads(text)["config"]))]
saved = tf.compat.v1.train.Saver(two().weights).save(None, "FOLDER/saved")
told = [error(lambda: trained(["mae"])), trained(["mae", "mse"]), trained([["mae"], ["mae"]]),
    fed(list), fed(tuple), frozen(False), frozen(True), error(asked),
    len(tf.train.list_variables(saved))]
tf.compat.v1.disable_eager_execution()
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
x, y = np.ones((2, 2)), np.ones((2, 1))
print(json.dumps([*told, error(lambda: model.fit(x, y, verbose=0)),
    error(lambda: model.evaluate(x, y, verbose=0)), error(lambda: model.predict(x, verbose=0)),
    error(model.get_weights), *files]))
"""


def test_what_is_said_of_patterns_is_so_here(tmp_path: Path) -> None:
    """Metrics of two outputs, generators of lists, models that are frozen, graphs of others.

    And a Saver of Keras's variables, of which there are four; a model without eager execution.
    """
    told = on_tensorflow(GRAPH.replace("FOLDER", str(tmp_path)))

    assert ["ValueError", 5, 5, "TypeError", "", False, True, "RuntimeError", 1] == told[:9]
    assert [*["RuntimeError"] * 3, "NotImplementedError"] == told[9:13]
    assert ["ValueError", "", "TypeError", ""] == told[13:]


PAST = """
import importlib, json
import keras
import tensorflow as tf

def there(name):
    parts = name.split(".")
    thing = {"tf": tf, "keras": keras}[parts[0]]
    for part in parts[1:]:
        thing = getattr(thing, part, None)
        if thing is None:
            return False
    return True
print(json.dumps({name: there(name) for name in %s}))
"""


def test_names_of_other_releases_are_gone_and_what_to_type_is_there(known: dict[str, Any]) -> None:
    """One of each form."""
    gone = """
        tf.keras.layers.experimental.preprocessing.Rescaling tf.keras.layers.experimental
        tf.keras.layers.experimental.SyncBatchNormalization tf.keras.optimizers.experimental.Adam
        tf.keras.optimizers.adam tf.keras.callbacks.experimental tf.keras.utils.experimental
        tf.keras.metrics.experimental tf.keras.models.experimental
        tf.keras.utils.SidecarEvaluator
        tf.keras.dtensor tf.keras.saving tf.keras.engine keras.src.engine keras.engine
        keras.layers.merge keras.layers.Merge keras.layers.MaxoutDense keras.utils.np_utils
        keras.objectives
    """.split()  # noqa: SIM905
    now = [row[2] for row in elsewhere.PAST if re.fullmatch(r"(?:tf|keras)\.[\w.]+", row[2])]
    now += [row[3] for row in elsewhere.PACKAGES if re.fullmatch(r"tf\.[\w.]+", row[3])]
    now += [row.now for rows in objects.MEMBERS.values() for row in rows
            if re.fullmatch(r"tf\.[\w.]+", row.now)]  # fmt: skip
    named = on_tensorflow(PAST % [*gone, *now])

    assert [] == [name for name in gone if named[name]]
    assert [] == [name for name in now if not named[name] and name != "tf.keras.Model.weights"]


def test_every_page_that_is_named_exists(known: dict[str, Any]) -> None:
    """In the tables, and in the rules, whose pages the data names again."""
    rules = (ROOT / "docs" / "_static" / "port_rules.js").read_text()
    named = set(re.findall(r'"((?:data|eager|functions|gradients|keras3?|start)/\w+)"', rules))
    pages = {row[-1] for row in (*elsewhere.PAST, *elsewhere.PACKAGES)}
    pages |= {row.page for rows in objects.MEMBERS.values() for row in rows}

    assert named == set(data.RULES)
    for page in (named | pages) - {""}:
        assert (ROOT / "docs" / f"{page}.md").exists(), page
