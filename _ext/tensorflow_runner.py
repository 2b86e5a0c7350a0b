"""What the site knows of TensorFlow: the one module of the extension that does.

``conf.py`` names it in ``example_runner``. Another project would name a module of its own with the
same constants and functions.
"""

from __future__ import annotations

import io
import os
import platform
import re
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PRELOAD = ["tensorflow", "keras", "numpy", "matplotlib.pyplot"]
"""What the warm process imports; no operation runs there, so that each fork starts fresh."""

ENVIRONMENT = {
    "TF_CPP_MIN_LOG_LEVEL": "3",  # the C++ half writes eight lines at import
    "TF_ENABLE_ONEDNN_OPTS": "0",  # the same last digits on every CPU
    "TF_FORCE_GPU_ALLOW_GROWTH": "true",  # else the first kernel takes the whole GPU
    "KERAS_BACKEND": "tensorflow",
    "MPLBACKEND": "agg",
    "PYTHONHASHSEED": "0",
}
"""Added to the environment of every process that runs scripts."""

PASSED_ON = ("CUDA_VISIBLE_DEVICES", "TF_USE_LEGACY_KERAS", "XLA_FLAGS")
"""Variables of the caller's environment that the scripts' processes see too."""

LOGGERS = ("tensorflow", "absl")
"""Loggers whose warnings are warnings about the script that runs."""

CARDS = Path("/proc/driver/nvidia/gpus")
"""Where NVIDIA's driver for Linux tells what cards there are."""

NAMES = {"tensorflow": "TensorFlow", "keras": "Keras", "numpy": "NumPy", "python": "Python"}
"""How a receipt names the versions."""

DISTRIBUTIONS = {
    "tensorflow": ("tensorflow", "tensorflow-cpu", "tf-nightly", "tf-nightly-cpu"),
    "keras": ("keras", "keras-nightly"),
    "numpy": ("numpy",),
}


def versions() -> dict[str, str]:
    """The versions that outputs depend on, without importing anything."""
    found = {"python": platform.python_version()}
    for name, candidates in DISTRIBUTIONS.items():
        for candidate in candidates:
            try:
                found[name] = version(candidate)
            except PackageNotFoundError:
                continue
            break
    return found


def device_hint() -> str:
    """A word that changes when the devices may have changed; asks the driver, not TensorFlow."""
    if os.environ.get("CUDA_VISIBLE_DEVICES") in ("", "-1"):
        return "cpu"
    if sys.platform == "darwin":
        return f"{platform.machine()} {_darwin_plugin()}"
    try:
        cards = sorted(CARDS.iterdir())
    except OSError:
        return "cpu"
    visible = os.environ.get("CUDA_VISIBLE_DEVICES", "all")
    return f"{visible} of " + ", ".join(_model(card) for card in cards)


def describe() -> dict[str, str]:
    """The runner as a receipt names it; imports TensorFlow and asks it for its devices."""
    import tensorflow as tf

    graphics = tf.config.list_physical_devices("GPU")
    details = [tf.config.experimental.get_device_details(device) for device in graphics]
    names = [detail.get("device_name", "GPU") for detail in details]
    return {
        **versions(),
        "device": f"GPU ({', '.join(names)})" if names else "CPU",
        "platform": f"{platform.system()} {platform.machine()}",
    }


def through_compat(text: str) -> str:
    """Prepare a TensorFlow 1 program for ``tf.compat.v1``, with TensorFlow 2's behaviour off.

    >>> _IMPORT.sub(_COMPAT, "import tensorflow as tf")
    'import tensorflow.compat.v1 as tf'
    """
    _disable_v2_behavior()
    return _IMPORT.sub(_COMPAT, text)


def through_upgrade(text: str) -> str:
    """Rewrite a TensorFlow 1 program by ``tf_upgrade_v2``, with TensorFlow 2's behaviour off."""
    from tensorflow.tools.compatibility import ast_edits, tf_upgrade_v2

    upgrader = ast_edits.ASTCodeUpgrader(tf_upgrade_v2.TFAPIChangeSpec())
    upgraded = io.StringIO()
    upgrader.process_opened_file("script.py", io.StringIO(text), "script.py", upgraded)
    _disable_v2_behavior()
    return upgraded.getvalue()


THROUGH = {"compat.v1": through_compat, "tf_upgrade_v2": through_upgrade}
"""The ways on which a script for an older version is run on this one."""

_IMPORT = re.compile(r"^(\s*)import tensorflow as tf\b", re.MULTILINE)
_COMPAT = r"\1import tensorflow.compat.v1 as tf"


def _disable_v2_behavior() -> None:
    import tensorflow.compat.v1 as tf

    tf.logging.set_verbosity(tf.logging.ERROR)
    tf.disable_v2_behavior()


def _model(card: Path) -> str:
    for line in (card / "information").read_text().splitlines():
        if line.startswith("Model:"):
            return line.split(":", 1)[1].strip()
    return card.name


def _darwin_plugin() -> str:
    try:
        return f"tensorflow-metal {version('tensorflow-metal')}"
    except PackageNotFoundError:
        return "cpu"
