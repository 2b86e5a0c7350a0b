"""A model under the policy mixed_float16: which parts have which dtype."""

import tensorflow as tf


def make_model(policy):
    """Return a small classifier whose hidden layer follows the policy.

    >>> hidden, scores = make_model("mixed_float16").layers
    >>> hidden.compute_dtype, hidden.variable_dtype
    ('float16', 'float32')
    >>> rows = tf.ones([1, 8])
    >>> hidden(rows).dtype, scores(hidden(rows)).dtype
    (tf.float16, tf.float32)
    >>> {weight.dtype for weight in hidden.weights}
    {'float32'}
    """
    layers = [
        tf.keras.Input(shape=(8,)),
        tf.keras.layers.Dense(16, activation="relu", dtype=policy),
        tf.keras.layers.Dense(3, activation="softmax", dtype="float32"),
    ]
    return tf.keras.Sequential(layers)
