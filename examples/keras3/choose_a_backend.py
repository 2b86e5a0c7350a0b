"""KERAS_BACKEND chooses what Keras computes with, when it is imported."""

import os
import subprocess
import sys

PROGRAM = """
try:
    import keras
    print(keras.backend.backend())
except (ImportError, ValueError) as error:
    print("%s: %s" % (type(error).__name__, error))
"""


def backend_with(name):
    """Return which backend a new process gets, or its error.

    >>> backend_with("tensorflow")
    'tensorflow'
    >>> backend_with("abacus")
    'ValueError: Unable to import backend : abacus'
    """
    settings = {
        **os.environ,
        "KERAS_BACKEND": name,
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    command = [sys.executable, "-c", PROGRAM]
    result = subprocess.run(command, env=settings, capture_output=True)
    return result.stdout.decode().strip()
