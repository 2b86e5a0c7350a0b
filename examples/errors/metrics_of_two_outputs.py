"""A list of metrics for a model with two outputs."""

import numpy as np
import tensorflow as tf


def numbers(metrics):
    """Train on one batch; return how many numbers there are to see.

    >>> numbers(["mae"])
    Traceback (most recent call last):
        ...
    ValueError: tuple arity mismatch; expected: 2, got: 1; tuple: ('mae',).
    Invalid `metrics`. `metrics` should contain metrics objects and either be a dict or a list matching the output names of the functional model ['a', 'b'] or match the output structure of the model: ['X', 'X'].
    Received: metrics=['mae']
    >>> numbers([["mae"], ["mae"]])
    5
    >>> numbers([["mae", "mse"], ["mae", "mse"]])
    7
    >>> numbers(["mae", "mse"])
    5
    """
    x = tf.keras.Input((2,))
    outputs = [tf.keras.layers.Dense(1, name=name)(x) for name in "ab"]
    model = tf.keras.Model(x, outputs)
    model.compile("sgd", "mse", metrics=metrics)
    ones = np.ones((2, 1), "float32")
    return len(model.train_on_batch(np.ones((2, 2), "float32"), [ones, ones]))
