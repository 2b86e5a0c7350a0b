"""The same numbers from a Keras layer: the columns of the kernel are reordered."""

import numpy as np
import tensorflow as tf

ROWS = np.sin(np.arange(12)).astype("float32").reshape(2, 3, 2)
KERNEL = np.cos(np.arange(32)).astype("float32").reshape(4, 8)


def for_keras(kernel, bias, inputs, forget_bias=1.0):
    """Return the three weights of a Keras LSTM from the two of a TF1 cell."""
    add, new, forget, out = np.split(np.vstack([kernel, bias]), 4, axis=1)
    forget[-1] += forget_bias
    rows = np.concatenate([add, forget, new, out], axis=1)
    return rows[:inputs], rows[inputs:-1], rows[-1]


def run():
    """Return the outputs of the last step, and the state c beside them.

    >>> [np.float64(numbers).round(4).tolist() for numbers in run()]
    [[[-0.0557, -0.0156], [-0.0432, -0.0484]], [[-0.1507, -0.0298], [-0.1015, -0.0822]]]
    """
    layer = tf.keras.layers.LSTM(2, return_state=True)
    layer.build((None, None, 2))
    layer.set_weights(for_keras(KERNEL, np.zeros(8), inputs=2))
    outputs, _, memory = layer(ROWS)
    return outputs, memory
