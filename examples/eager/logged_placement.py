"""A line for each operation says on which device it runs."""

import os
import subprocess
import sys

PROGRAM = """
import tensorflow as tf
tf.debugging.set_log_device_placement(True)
tf.linalg.matmul(tf.ones([2, 2]), tf.ones([2, 2]))
"""


def placed(name):
    """Return the devices that the log names for an operation.

    >>> placed("MatMul")
    ['CPU:0']
    """
    environment = dict(os.environ, TF_CPP_MIN_LOG_LEVEL="0")
    program = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(
        program, env=environment, capture_output=True, check=True
    )
    lines = (done.stdout + done.stderr).decode().splitlines()
    found = [line for line in lines if name in line and "device:" in line]
    return sorted({line.rsplit("device:", 1)[1] for line in found})
