"""Two ways to hide the GPUs from a program: from outside, and by its first lines."""

import os
import subprocess
import sys

import tensorflow as tf

COUNT = "import tensorflow as tf; print(len(tf.config.list_physical_devices('GPU')))"


def seen_with(variable):
    """Return how many GPUs a program sees, given `CUDA_VISIBLE_DEVICES`.

    >>> seen_with("-1")
    0
    """
    environment = dict(os.environ, CUDA_VISIBLE_DEVICES=variable)
    return int(
        subprocess.check_output([sys.executable, "-c", COUNT], env=environment)
    )


def hide():
    """Let TensorFlow work with the CPU alone.

    >>> hide()
    >>> tf.config.get_visible_devices("GPU"), tf.config.list_logical_devices("GPU")
    ([], [])
    >>> tf.config.set_visible_devices([], "CPU")
    Traceback (most recent call last):
        ...
    RuntimeError: Visible devices cannot be modified after being initialized
    """
    tf.config.set_visible_devices([], "GPU")
