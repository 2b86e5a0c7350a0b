"""What this site knows of TensorFlow as something that scripts are run on: its runner.

It is imported beside old releases too, and is part of each self-check: Python 3.7.
"""

from __future__ import annotations

import io
import os
import platform
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Sequence

from doctested.runner import Facts, Parts, Runner, cpu, minor

if TYPE_CHECKING:
    from doctested.record import Record
    from doctested.releases import Release

CARDS = Path("/proc/driver/nvidia/gpus")
"""Where NVIDIA's driver for Linux tells what cards there are."""

DRIVER = Path("/proc/driver/nvidia/version")

_IMPORT = re.compile(r"^(\s*)import tensorflow as tf\b", re.MULTILINE)
_COMPAT = r"\1import tensorflow.compat.v1 as tf"


def through_compat(text: str) -> str:
    """Prepare a TensorFlow 1 program for ``tf.compat.v1``, with TensorFlow 2's behaviour off.

    >>> _IMPORT.sub(_COMPAT, "import tensorflow as tf")
    'import tensorflow.compat.v1 as tf'
    """
    disable_v2_behavior()
    return _IMPORT.sub(_COMPAT, text)


def through_upgrade(text: str) -> str:
    """Rewrite a TensorFlow 1 program by ``tf_upgrade_v2``, with TensorFlow 2's behaviour off."""
    from tensorflow.tools.compatibility import ast_edits, tf_upgrade_v2

    upgrader = ast_edits.ASTCodeUpgrader(tf_upgrade_v2.TFAPIChangeSpec())
    upgraded = io.StringIO()
    upgrader.process_opened_file("script.py", io.StringIO(text), "script.py", upgraded)
    disable_v2_behavior()
    return upgraded.getvalue()


def as_it_is(text: str) -> str:
    """Leave a TensorFlow 1 program as it is: this is TensorFlow 1."""
    import tensorflow as tf

    tf.compat.v1.logging.set_verbosity(tf.compat.v1.logging.ERROR)
    return text


def disable_v2_behavior() -> None:
    """Make this process one of TensorFlow 1, and quiet about it."""
    import tensorflow.compat.v1 as tf

    tf.logging.set_verbosity(tf.logging.ERROR)
    tf.disable_v2_behavior()


class TensorFlow(Runner):
    """A machine with a TensorFlow, the Keras that it came with or a newer one, and its devices."""

    NAMES = {"tensorflow": "TensorFlow", "keras": "Keras", "numpy": "NumPy", "python": "Python"}
    DISTRIBUTIONS = {
        "tensorflow": ("tensorflow", "tensorflow-cpu", "tf-nightly", "tf-nightly-cpu"),
        "keras": ("keras", "keras-nightly"),
    }
    SHORT = "tf"
    BELOW = ("python", "numpy")
    OWN = ("tensorflow", "keras")
    GPU = True
    PASSING = {
        "newest": "tensorflow-cpu matplotlib",
        "nightly": "tf-nightly-cpu matplotlib",
    }
    PRELOAD = ("tensorflow", "keras", "numpy", "matplotlib.pyplot")  # no operation runs there
    LOGGERS = ("tensorflow", "absl")
    PASSED_ON = ("CUDA_VISIBLE_DEVICES", "TF_USE_LEGACY_KERAS", "XLA_FLAGS")
    ENVIRONMENT = {
        "TF_CPP_MIN_LOG_LEVEL": "3",  # the C++ half writes eight lines at import
        "TF_ENABLE_ONEDNN_OPTS": "0",  # the same last digits on every CPU
        "TF_FORCE_GPU_ALLOW_GROWTH": "true",  # else the first process takes the whole GPU
        "KERAS_BACKEND": "tensorflow",
        "MPLBACKEND": "agg",
        "PYTHONHASHSEED": "0",
    }
    THROUGH = {"*_tf1.py": "compat.v1"}
    WAYS = {"compat.v1": through_compat, "tf_upgrade_v2": through_upgrade, "as it is": as_it_is}
    BLANKED = (
        (r"\bid=\d+, ", "", "TensorFlow 2.0 numbers tensors in their repr by what ran before"),
        (r"\btensorflow_core\b", "tensorflow", "the package's own name inside, up to 2.1"),
    )

    # -- The environment ---------------------------------------------------------------------------

    def way(self, path: str, facts: Facts) -> str | None:
        """The way on which a script is run on a version of TensorFlow.

        >>> runner, now, once = TensorFlow(), {"tensorflow": "2.15.1"}, {"tensorflow": "1.15.5"}
        >>> runner.way("eager/add.py", now), runner.way("eager/add_tf1.py", now)
        (None, 'compat.v1')
        >>> runner.way("eager/add_tf1.py", once)
        'as it is'
        """
        way = super().way(path, facts)
        if not facts["tensorflow"].startswith("1."):
            return way
        if way is None:
            raise LookupError("written for TensorFlow 2")
        return "as it is"

    def device_hint(self) -> str:
        """A word that changes when the devices may have; asks the driver, not TensorFlow."""
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

    def describe(self) -> Facts:
        """The runner: versions, device, CPU, and for a GPU its driver and libraries.

        Raises:
            ImportError: there is no TensorFlow.
            RuntimeError: there is a GPU, and TensorFlow does not put a matrix product on it.
        """
        try:
            import tensorflow as tf
        except ImportError as error:
            raise ImportError(f"cannot import TensorFlow: {error}") from None
        import numpy as np

        facts = {
            "tensorflow": tf.__version__,
            "keras": _keras(tf),
            "numpy": np.__version__,
            "python": platform.python_version(),
            "platform": f"{platform.system()} {platform.machine()}",
            "cpu": cpu(),
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
            facts["cuda"] = build.get("cuda_version", "unknown")
            facts["cudnn"] = build.get("cudnn_version", "unknown")
        return facts

    # -- Records, put in order ---------------------------------------------------------------------

    def release_name(self, facts: Facts, table: Sequence[Release] = ()) -> str:
        """The name that a release has in the table; another Keras than its own is named too.

        >>> TensorFlow().release_name({"tensorflow": "2.21.0", "keras": "3.16.0"})
        '2.21.0'
        """
        version = facts["tensorflow"].replace("-dev", ".dev").replace("-", "")
        own = {release.name: keras_of(release) for release in table}.get(version)
        if own not in (None, facts["keras"]):
            return f"{version}-keras-{facts['keras']}"
        return super().release_name({**facts, "tensorflow": version}, table)

    def arrange(self, records: list[Record]) -> Parts:
        """The records by their part.

        The line is each release of TensorFlow 2 with the Keras of its time, and the newest with the
        newest Keras; an older TensorFlow with a newer Keras stands apart, and tells the two causes
        of a change from each other.
        """
        parts: Parts = {}
        newest: Any = None
        for seen in sorted(records, key=lambda seen: _versions(seen.runner), reverse=True):
            tensorflow, keras = _versions(seen.runner)
            if seen.runner["device"] == "GPU":
                part = "gpu"
            elif self.twin(seen.runner):
                part = "twins"
            elif tensorflow.is_prerelease:
                part = "coming"
            elif tensorflow.major < 2:
                part = "before"
            elif newest is not None and keras > newest:
                part = "apart"
            else:
                part, newest = "line", keras
            parts.setdefault(part, []).insert(0, seen)
        return parts

    # -- Words -------------------------------------------------------------------------------------

    def beside(self, facts: Facts) -> str:
        """Keras's version, where it has one of its own: from 3 on.

        >>> gpu = {"device": "GPU", "gpu": "NVIDIA H100"}
        >>> TensorFlow().runner_name({"tensorflow": "2.21.0", "keras": "3.14.0", **gpu})
        'TensorFlow 2.21.0 (Keras 3.14), NVIDIA H100'
        """
        return f" (Keras {minor(facts['keras'])})" if facts["keras"].startswith("3") else ""

    def step_name(self, before: Facts, after: Facts, by: str = "") -> str:
        """What a step between two runners of the line is called: by its cause.

        >>> old = {"tensorflow": "2.15.1", "keras": "2.15.0"}
        >>> new = {"tensorflow": "2.16.1", "keras": "3.0.5"}
        >>> TensorFlow().step_name(old, new)
        'TensorFlow 2.16 (Keras 3.0)'
        >>> TensorFlow().step_name(new, {"tensorflow": "2.16.1", "keras": "3.4.1"})
        'Keras 3.1 to 3.4'
        >>> TensorFlow().step_name({**old, "python": "3.10"}, {**new, "python": "3.11.7"}, "python")
        'Python 3.11'
        """
        if by not in self.BELOW and (by or before["tensorflow"] == after["tensorflow"]):
            return _between(before["keras"], after["keras"])
        return super().step_name(before, after, by)


def keras_of(release: Release) -> str | None:
    """The version of Keras in a release's frozen list; None where it has none of version 3."""
    found = release.pinned("keras") or release.pinned("keras-nightly")
    return found if found and found.startswith("3") else None


def _versions(facts: Facts) -> tuple[Any, Any]:
    from packaging.version import Version

    return Version(facts["tensorflow"]), Version(facts["keras"].split("-")[0])


def _between(before: str, after: str) -> str:
    """The versions of Keras that a change may have come with: those after one, up to another."""
    (major, old), (_, new) = ([int(n) for n in v.split(".")[:2]] for v in (before, after))
    last = f"{major}.{new}"
    if new - old <= 1:
        return f"Keras {last if new > old else after}"
    return f"Keras {major}.{old + 1} {'or' if new - old == 2 else 'to'} {last}"


def _keras(tf: Any) -> str:
    """The version of the Keras that ``tf.keras`` is."""
    package = tf.keras.Model.__module__.split(".")[0]
    holder = tf.keras if package.startswith("tensorflow") else sys.modules[package]
    version: str = holder.__version__
    return version


def _driver() -> str:
    """The version of NVIDIA's driver for Linux."""
    found = re.search(r"\d+\.\d+(\.\d+)?", DRIVER.read_text()) if DRIVER.exists() else None
    return found.group() if found else "unknown"


def _model(card: Path) -> str:
    for line in (card / "information").read_text().splitlines():
        if line.startswith("Model:"):
            return line.split(":", 1)[1].strip()
    return card.name


def _darwin_plugin() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"tensorflow-metal {version('tensorflow-metal')}"
    except PackageNotFoundError:
        return "cpu"
