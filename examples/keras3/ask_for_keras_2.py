"""TF_USE_LEGACY_KERAS asks for Keras 2, which is a package of its own."""

import os
import subprocess
import sys

PROGRAM = """
import os
import tensorflow as tf
{first}
os.environ["TF_USE_LEGACY_KERAS"] = "1"
try:
    print(tf.keras.Model.__module__.split(".")[0])
except ImportError as error:
    print("ImportError:", error)
"""


def asked(first=""):
    """Ask for Keras 2 in a new process that runs a line first; return what it prints.

    >>> asked()
    'ImportError: Keras cannot be imported. Check that it is installed.'
    >>> asked(first="tf.keras.Model")
    'keras'
    """
    quiet = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
    command = [sys.executable, "-c", PROGRAM.format(first=first)]
    result = subprocess.run(command, env=quiet, capture_output=True)
    return result.stdout.decode().strip()
