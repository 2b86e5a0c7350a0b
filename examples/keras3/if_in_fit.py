"""fit and predict run in a graph, so a Python if on a tensor raises there."""

import numpy as np
import tensorflow as tf


class Positive(tf.keras.Model):
    """Turn the inputs round if their sum is negative."""

    def call(self, inputs):
        if tf.reduce_sum(inputs) < 0:
            return -inputs
        return inputs


def predicted(run_eagerly):
    """Return what predict gives for one row of negative numbers.

    >>> predicted(run_eagerly=True)
    [[1.0, 2.0]]
    >>> predicted(run_eagerly=False)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: ...Using a symbolic `tf.Tensor` as a Python `bool` is not allowed...
    """
    model = Positive()
    model.compile(run_eagerly=run_eagerly)
    rows = np.array([[-1.0, -2.0]], dtype="float32")
    return model.predict(rows, verbose=0).tolist()
