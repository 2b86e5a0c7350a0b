"""A model saved in three ways, and the same predictions from each."""

import tempfile
from pathlib import Path

import numpy as np
import tensorflow as tf

ROWS = np.array([[1.0, 2.0], [3.0, -1.0]], "float32")


def make_model(seed):
    """Return a model whose weights depend on the seed."""
    tf.keras.utils.set_random_seed(seed)
    hidden = tf.keras.layers.Dense(4, activation="tanh")
    inputs = tf.keras.Input(shape=(2,))
    return tf.keras.Sequential([inputs, hidden, tf.keras.layers.Dense(1)])


def come_back(model, folder):
    """Return what a model predicts after a trip through each kind of file.

    >>> model = make_model(seed=1)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     results = come_back(model, Path(folder))
    >>> [bool(np.allclose(result, model(ROWS))) for result in results]
    [True, True, True]
    """
    model.save(folder / "model.keras")
    whole = tf.keras.models.load_model(folder / "model.keras")

    model.save_weights(folder / "model.weights.h5")
    other = make_model(seed=2)
    other.load_weights(folder / "model.weights.h5")

    model.export(folder / "exported", verbose=False)
    exported = tf.saved_model.load(str(folder / "exported"))
    return whole(ROWS), other(ROWS), exported.serve(ROWS)
