"""A runner without TensorFlow, for small sites that build in a second; it knows `older`."""

import os

PRELOAD: list[str] = []
ENVIRONMENT = {"MPLBACKEND": "agg", "PYTHONHASHSEED": "0"}
PASSED_ON = ()
LOGGERS = ("plain",)
NAMES = {"numpy": "NumPy", "python": "Python"}


def versions() -> dict[str, str]:
    """Versions that a test can change."""
    return {"python": "3", "plain": os.environ.get("PLAIN_VERSION", "1.0")}


def device_hint() -> str:
    """A device that a test can change."""
    return os.environ.get("PLAIN_DEVICE", "cpu")


def describe() -> dict[str, str]:
    """The runner in words."""
    return {"python": "3", "numpy": "1.0", "device": "CPU", "platform": "Test"}


THROUGH = {"older": lambda text: text.replace("import older", "import math as older")}
