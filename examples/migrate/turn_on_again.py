"""Eager execution that was turned off cannot be turned on again."""

import os
import subprocess
import sys

PROGRAM = """
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
tf.constant(1.0)
print(tf.executing_eagerly())
try:
    tf.enable_eager_execution()
except ValueError as error:
    print(error)
"""


def said():
    """Return what a process says that turns it off and on.

    >>> for line in said():
    ...     print(line)
    False
    tf.enable_eager_execution must be called at program startup.
    """
    quiet = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, env=quiet, stdout=-1, stderr=-1, text=True)
    return done.stdout.splitlines()
