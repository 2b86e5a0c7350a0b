"""Say which names of a program are gone."""

import functools

import tensorflow as tf


def missing(names):
    """Return the names that TensorFlow does not have.

    >>> missing(["tf.keras.Model", "tf.keras.saving", "tf.keras.metrics.mse"])
    ['tf.keras.saving']
    """
    nothing = object()

    def find(name):
        parts = name.split(".")[1:]
        return functools.reduce(lambda o, p: getattr(o, p, nothing), parts, tf)

    return [name for name in names if find(name) is nothing]
