"""TensorFlow in forks of the warm process: what pages do with it, and what its runner says."""

import os
from pathlib import Path
from textwrap import dedent

import pytest

from sites import Site
from tf_site import tensorflow
from tf_site.tensorflow import TensorFlow

FEATURES = {
    "threads": """
    >>> from concurrent.futures import ThreadPoolExecutor
    >>> with ThreadPoolExecutor(4) as pool:
    ...     sums = list(pool.map(lambda n: int(tf.reduce_sum(tf.range(n))), range(5)))
    >>> sums
    [0, 0, 1, 3, 6]
    """,
    "data": """
    >>> numbers = tf.data.Dataset.range(8).map(lambda n: n * n, num_parallel_calls=4)
    >>> [batch.tolist() for batch in numbers.batch(4).prefetch(2).as_numpy_iterator()]
    [[0, 1, 4, 9], [16, 25, 36, 49]]
    """,
    "compiled": """
    >>> tf.function(lambda x: x * x + 1, jit_compile=True)(tf.constant(3.0))
    <tf.Tensor: shape=(), dtype=float32, numpy=10.0>
    """,
    "replicas": """
    >>> cpu = tf.config.list_physical_devices("CPU")[0]
    >>> two = [tf.config.LogicalDeviceConfiguration()] * 2
    >>> tf.config.set_logical_device_configuration(cpu, two)
    >>> strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
    >>> strategy.num_replicas_in_sync
    2
    >>> with strategy.scope():
    ...     model = tf.keras.Sequential([tf.keras.layers.Dense(1, kernel_initializer="zeros")])
    ...     model.compile("sgd", "mse")
    >>> history = model.fit(tf.ones([4, 1]), tf.ones([4, 1]), batch_size=4, verbose=0)
    >>> history.history["loss"]
    [1.0]
    """,
    "children": """
    >>> import subprocess, sys
    >>> subprocess.run([sys.executable, "-c", "print(6 * 7)"], capture_output=True).stdout
    b'42\\\\n'
    """,
    "workers": """
    >>> import math, multiprocessing
    >>> with multiprocessing.get_context("spawn").Pool(2) as pool:
    ...     print(pool.map(math.sqrt, [1, 4, 9]))
    [1.0, 2.0, 3.0]
    """,
    "python": """
    >>> tf.numpy_function(lambda x: x + 1, [tf.constant(1)], tf.int32)
    <tf.Tensor: shape=(), dtype=int32, numpy=2>
    """,
    "files": """
    >>> model = tf.keras.Sequential([tf.keras.Input([2]), tf.keras.layers.Dense(1)])
    >>> model.save("model.keras")
    >>> again = tf.keras.models.load_model("model.keras")
    >>> bool(tf.reduce_all(again(tf.ones([1, 2])) == model(tf.ones([1, 2]))))
    True
    """,
    "devices": """
    >>> tf.config.set_visible_devices([], "GPU")
    >>> [device.device_type for device in tf.config.get_visible_devices()]
    ['CPU']
    """,
}


@pytest.mark.filterwarnings("ignore")  # of the packages that TensorFlow brings along
def test_what_pages_do_with_tensorflow_works_in_forks(tmp_path: Path) -> None:
    """Each in a process of its own, several at a time, and with the outputs that it should have."""
    site = Site(tmp_path / "site")
    files = {"index.md": "# Index"}
    for name, examples in FEATURES.items():
        body = dedent(examples).strip().replace("\n", "\n    ")
        files[f"{name}.py"] = (
            f'"""Shows {name}."""\n\nimport tensorflow as tf\n\n\n'
            f'def show():\n    """Show {name}.\n\n    {body}\n    """\n'
        )
        files[f"{name}.md"] = f"---\norphan: true\n---\n# {name}\n\n```{{example}} {name}.py\n```\n"
    site.write(files)
    result = site.build(
        example_runner="tf_site.tensorflow:TensorFlow",
        example_jobs=3,
        nb_execution_timeout=100,
    )

    assert "" == result.warnings
    assert set(FEATURES) == result.executed


OLD = '''
"""Adds, in TensorFlow 1."""

import tensorflow as tf


def add(first, second):
    """Return the sum.

    >>> add(1.0, 2.0)
    3.0
    """
    x = tf.placeholder(tf.float32)
    with tf.Session() as session:
        return session.run(tf.log(tf.exp(x + second)), {x: first}).item()
'''


@pytest.mark.parametrize("way", ["compat.v1", "tf_upgrade_v2"])
@pytest.mark.filterwarnings("ignore")
def test_a_program_of_tensorflow_1_runs_on_either_way(site: Site, way: str) -> None:
    """Through `tf.compat.v1`, or through what the upgrade script makes of it."""
    page = f"# Old\n\n```{{example}} add_tf1.py\n:through: {way}\n```\n"
    result = site.write({"add_tf1.py": OLD, "index.md": page}).build(
        example_runner="tf_site.tensorflow:TensorFlow"
    )

    assert "" == result.warnings
    assert [("add(1.0, 2.0)", "3.0")] == result.cells()
    assert f"run through {way}" in result.html().get_text()


def test_the_versions_are_those_that_are_installed() -> None:
    """Of TensorFlow, Keras, NumPy and Python; nothing is imported for it."""
    versions = TensorFlow().versions()

    assert {"tensorflow", "keras", "numpy", "python"} == set(versions)
    assert all(version[0].isdigit() for version in versions.values())


def test_the_device_is_part_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hidden, absent, or named by its driver."""
    card = tmp_path / "0000:00:1e.0"
    card.mkdir()
    (card / "information").write_text("Model: \t\t Some GPU\nIRQ: 1\n")
    monkeypatch.setattr(tensorflow, "CARDS", tmp_path)
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    named = TensorFlow().device_hint()
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0")
    chosen = TensorFlow().device_hint()
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "-1")
    hidden = TensorFlow().device_hint()
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES")
    monkeypatch.setattr(tensorflow, "CARDS", tmp_path / "none")
    absent = TensorFlow().device_hint()

    assert ("all of Some GPU", "0 of Some GPU", "cpu", "cpu") == (named, chosen, hidden, absent)
    assert "CUDA_VISIBLE_DEVICES" not in os.environ
