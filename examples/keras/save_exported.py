"""An exported model has signatures, and no fit."""

import tempfile
from pathlib import Path

import numpy as np
import tensorflow as tf


def export_and_load():
    """Return a model, exported as a SavedModel and loaded again.

    >>> model = export_and_load()
    >>> model.serve(np.ones((1, 2), "float32")).numpy()
    array([[2.]], dtype=float32)
    >>> list(model.signatures)
    ['serve', 'serving_default']
    >>> model.signatures["serve"].structured_input_signature
    ((), {'row': TensorSpec(shape=(None, 2), dtype=tf.float32, name='row')})
    >>> hasattr(model, "fit"), hasattr(model, "predict")
    (False, False)
    """
    layer = tf.keras.layers.Dense(1, kernel_initializer="ones", name="score")
    inputs = tf.keras.Input(shape=(2,), name="row")
    model = tf.keras.Sequential([inputs, layer])
    with tempfile.TemporaryDirectory() as folder:
        model.export(str(Path(folder) / "exported"), verbose=False)
        return tf.saved_model.load(str(Path(folder) / "exported"))
