"""A Keras layer is made outside; its weights may be made in the graph."""

import tensorflow as tf


@tf.function
def layer_inside(x):
    """Make a layer and call it."""
    return tf.keras.layers.Dense(1)(x)


def complaint():
    """Return the first sentence of what TensorFlow says to that.

    >>> complaint()
    'ValueError: tf.function only supports singleton tf.Variables created on the first call'
    """
    try:
        layer_inside(tf.ones([1, 2]))
    except ValueError as error:
        last_line = str(error).strip().splitlines()[-1]
        return last_line.strip().split(". ")[0]


def weights_after(calls):
    """Return how many weights a layer has after some calls in a graph.

    >>> weights_after(calls=0), weights_after(calls=1), weights_after(calls=3)
    (0, 2, 2)
    """
    layer = tf.keras.layers.Dense(1)
    predict = tf.function(layer)
    for _ in range(calls):
        predict(tf.ones([1, 2]))
    return len(layer.weights)
