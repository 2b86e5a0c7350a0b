"""Which Pythons the installed TensorFlow is for, as its package says."""

import re
from pathlib import Path

import tensorflow as tf


def first_python():
    """Return the first Python that this TensorFlow's package names.

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
    minors = re.findall(r"Programming Language :: Python :: 3\.(\d+)", text)
    return 3, min(map(int, minors))
