"""What a program needs besides, when tf_upgrade_v2 has been over it."""

import contextlib
import io
import runpy
import tempfile

import tensorflow as tf
from tensorflow.tools.compatibility import ast_edits, tf_upgrade_v2

PROGRAM = """
import tensorflow as tf
x = tf.placeholder(tf.float32, [])
with tf.Session() as session:
    found = session.run(tf.log(x), {x: 1.0})
"""


def run():
    """Upgrade the program and run it; return what it found.

    >>> run()
    Traceback (most recent call last):
        ...
    RuntimeError: tf.placeholder() is not compatible with eager execution.
    >>> with tf.Graph().as_default():
    ...     float(run())
    0.0
    """
    tool = ast_edits.ASTCodeUpgrader(tf_upgrade_v2.TFAPIChangeSpec())
    with contextlib.redirect_stdout(io.StringIO()):  # its report
        _, written, _, _ = tool.update_string_pasta(PROGRAM, "program.py")
    with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
        file.write(written)
        file.flush()
        return runpy.run_path(file.name)["found"]
