"""Layers in place of feature columns: the same rows, and one column more."""

import tensorflow as tf

FEATURES = {
    "size": [[1.0], [5.0], [3.0]],
    "sky": [["sun"], ["snow"], ["rain"]],
    "month": [[0], [2], [1]],
}


def rows(layer, name):
    """Return the numbers that a layer makes of a feature.

    >>> options = {"output_mode": "multi_hot"}
    >>> rows(tf.keras.layers.Discretization([2.0, 4.0], **options), "size")
    [[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]]
    >>> rows(tf.keras.layers.StringLookup(vocabulary=["sun", "rain"], **options), "sky")
    [[0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]
    >>> rows(tf.keras.layers.CategoryEncoding(3, **options), "month")
    [[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]]
    """
    numbers = layer(tf.constant(FEATURES[name]))
    return tf.cast(numbers, tf.float32).numpy().tolist()
