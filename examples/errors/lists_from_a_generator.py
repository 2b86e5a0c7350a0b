"""A generator for fit yields tuples."""

import numpy as np
import tensorflow as tf

ONES = np.ones((2, 2), "float32")
ONE = np.ones((2, 1), "float32")


def fit(batch, inputs):
    """Fit a model to one batch of a generator; return how many losses it has.

    >>> fit((ONES, ONE), 1)
    1
    >>> fit([ONES, ONE], 1)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: When passing a Python generator to a Keras model, the generator must return a tuple, either (input,) or (inputs, targets) or (inputs, targets, sample_weights). Received: [array([[...
    >>> fit(((ONES, ONES), ONE), 2)
    1
    >>> fit(([ONES, ONES], ONE), 2)
    Traceback (most recent call last):
        ...
    TypeError: `output_signature` must contain objects that are subclass of `tf.TypeSpec` but found <class 'list'> which is not.
    """
    parts = [tf.keras.Input((2,)) for _ in range(inputs)]
    joined = tf.keras.layers.Concatenate()(parts) if inputs > 1 else parts[0]
    model = tf.keras.Model(parts, tf.keras.layers.Dense(1)(joined))
    model.compile("sgd", "mse")
    batches = (batch for _ in range(1))
    one = {"steps_per_epoch": 1, "shuffle": False, "verbose": 0}
    history = model.fit(batches, **one).history
    return len(history["loss"])
