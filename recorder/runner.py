"""What the recorder and the site know of TensorFlow: how to run it quietly, and what it is here."""

from __future__ import annotations

import os
import platform
import re
import sys
from pathlib import Path

ENVIRONMENT = {
    "TF_CPP_MIN_LOG_LEVEL": "3",  # the C++ half writes eight lines at import
    "TF_ENABLE_ONEDNN_OPTS": "0",  # the same last digits on every CPU
    "TF_FORCE_GPU_ALLOW_GROWTH": "true",  # else the first process takes the whole GPU
    "KERAS_BACKEND": "tensorflow",
    "MPLBACKEND": "agg",
    "PYTHONHASHSEED": "0",
}
"""Added to the environment of every process that runs scripts."""

PRELOAD = ("tensorflow", "keras", "numpy", "matplotlib.pyplot")
"""What the warm process imports; no operation runs there, so that each fork starts fresh."""

LOGGERS = ("tensorflow", "absl")
"""Loggers whose warnings are warnings about the script that runs."""

BEFORE = "_tf1.py"
"""How the name of a program for TensorFlow 1 ends."""

_IMPORT = re.compile(r"^(\s*)import tensorflow as tf\b", re.MULTILINE)
_COMPAT = r"\1import tensorflow.compat.v1 as tf"


def through_compat(text: str) -> str:
    """Prepare a TensorFlow 1 program for ``tf.compat.v1``, with TensorFlow 2's behaviour off.

    >>> _IMPORT.sub(_COMPAT, "import tensorflow as tf")
    'import tensorflow.compat.v1 as tf'
    """
    disable_v2_behavior()
    return _IMPORT.sub(_COMPAT, text)


def disable_v2_behavior() -> None:
    """Make this process one of TensorFlow 1, and quiet about it."""
    import tensorflow.compat.v1 as tf

    tf.logging.set_verbosity(tf.logging.ERROR)
    tf.disable_v2_behavior()


def as_it_is(text: str) -> str:
    """Leave a TensorFlow 1 program as it is: this is TensorFlow 1."""
    import tensorflow as tf

    tf.compat.v1.logging.set_verbosity(tf.compat.v1.logging.ERROR)
    return text


THROUGH = {"compat.v1": through_compat, "as it is": as_it_is}
"""The ways on which a program for TensorFlow 1 is run."""


def way(path: str, tensorflow: str) -> str | None:
    """The way on which a script is run on a version of TensorFlow.

    Raises:
        LookupError: it is not run there: a program of today on TensorFlow 1.

    >>> way("eager/add.py", "2.15.1"), way("eager/add_tf1.py", "2.15.1")
    (None, 'compat.v1')
    """
    old = tensorflow.startswith("1.")
    if path.endswith(BEFORE):
        return "as it is" if old else "compat.v1"
    if old:
        raise LookupError(path)
    return None


def describe() -> dict[str, str]:
    """The runner: versions, device, CPU, and for a GPU its driver and libraries.

    It imports TensorFlow and runs an operation: call it in a process of its own.

    Raises:
        RuntimeError: there is a GPU, and TensorFlow does not put a matrix product on it.
    """
    import numpy as np
    import tensorflow as tf

    facts = {
        "tensorflow": tf.__version__,
        "keras": _keras(),
        "numpy": np.__version__,
        "python": platform.python_version(),
        "platform": f"{platform.system()} {platform.machine()}",
        "cpu": _cpu(),
        "device": "CPU",
    }
    graphics = tf.config.experimental.list_physical_devices("GPU")
    if graphics:
        details = [tf.config.experimental.get_device_details(device) for device in graphics]
        build = tf.sysconfig.get_build_info()
        product = tf.matmul(tf.ones((2, 2)), tf.ones((2, 2)))
        if "GPU" not in product.device:
            raise RuntimeError(f"a matrix product was put on {product.device}, not on the GPU")
        facts["device"] = "GPU"
        facts["gpu"] = ", ".join(detail.get("device_name", "GPU") for detail in details)
        facts["driver"] = _driver()
        facts["cuda"], facts["cudnn"] = build["cuda_version"], build["cudnn_version"]
    return facts


def _keras() -> str:
    """The version of the Keras that ``tf.keras`` is."""
    import tensorflow as tf

    package = tf.keras.Model.__module__.split(".")[0]
    holder = tf.keras if package.startswith("tensorflow") else sys.modules[package]
    return holder.__version__


def _cpu() -> str:
    """The CPU's model, as Linux names it."""
    file = Path("/proc/cpuinfo")
    lines = file.read_text().splitlines() if file.exists() else []
    for line in lines:
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def _driver() -> str:
    """The version of NVIDIA's driver for Linux."""
    file = Path("/proc/driver/nvidia/version")
    found = re.search(r"\d+\.\d+(\.\d+)?", file.read_text()) if file.exists() else None
    return found.group() if found else "unknown"


def clean(environment: dict[str, str], home: str, gpu: bool) -> dict[str, str]:
    """The environment of a process that runs scripts: nothing of the caller's but what it needs."""
    allowed = ("PATH", "LANG", "LC_ALL", "TZ", "TMPDIR", "LD_LIBRARY_PATH", "XLA_FLAGS")
    if gpu:
        allowed += ("CUDA_VISIBLE_DEVICES",)
    kept = {name: environment[name] for name in allowed if name in environment}
    own = os.path.dirname(sys.executable)  # packages start commands that came with them
    kept["PATH"] = os.pathsep.join(filter(None, [own, kept.get("PATH")]))
    kept.update(ENVIRONMENT, HOME=home, KERAS_HOME=os.path.join(home, "keras"), PYTHONUTF8="1")
    kept.update(MPLCONFIGDIR=os.path.join(home, "matplotlib"), PYTHONDONTWRITEBYTECODE="1")
    if not gpu:
        kept["CUDA_VISIBLE_DEVICES"] = "-1"
    return kept
