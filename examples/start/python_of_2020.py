"""Which Pythons the installed TensorFlow accepts, as its package says."""

import re
from pathlib import Path

import tensorflow as tf


def first_python():
    """Return the first Python that pip accepts for this TensorFlow.

    >>> first_python()
    (3, 10)
    >>> first_python() <= (3, 6)
    False
    """
    folder = Path(tf.__file__).parent.parent
    names = ("tensorflow-", "tensorflow_cpu-", "tf_nightly")
    files = [
        file
        for file in folder.glob("t*.dist-info/METADATA")
        if file.parent.name.startswith(names)
    ]
    text = files[0].read_text("utf8")
    line = re.search(r"Requires-Python: *>=(\d+)\.(\d+)", text)
    return tuple(map(int, line.groups())) if line else (0, 0)
