"""An exported model in a layer is trained, unless it is told not to be."""

import tempfile

import numpy as np
import tensorflow as tf


def weights_after_fit(**options):
    """Return an exported model's kernel and bias after some steps of training.

    >>> weights_after_fit()
    [0.7966, 0.7966, -0.2034]
    >>> weights_after_fit(trainable=False)
    [1.0, 1.0, 0.0]
    """
    layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
    exported = tf.keras.Sequential([tf.keras.Input(shape=(2,)), layer])
    with tempfile.TemporaryDirectory() as folder:
        exported.export(folder, verbose=False)
        loaded = tf.keras.layers.TFSMLayer(
            folder, call_endpoint="serve", **options
        )
    head = tf.keras.layers.Dense(1, kernel_initializer="ones")
    model = tf.keras.Sequential([tf.keras.Input(shape=(2,)), loaded, head])
    model.compile(tf.keras.optimizers.SGD(0.01), loss="mse")
    model.fit(np.ones((12, 2)), np.zeros((12, 1)), batch_size=1, verbose=0)
    return [float(x) for w in loaded.weights for x in np.ravel(w)]
