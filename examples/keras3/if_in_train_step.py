"""A Python if on a tensor raises in train_step, and works in a tf.function."""

import numpy as np
import tensorflow as tf


class Reporting(tf.keras.Sequential):
    """A model that reports a loss of at most 1, and does not learn."""

    def train_step(self, data):
        x, y = data
        loss = self.compute_loss(x=x, y=y, y_pred=self(x, training=True))
        if loss > 1:
            loss = tf.ones_like(loss)
        return {"capped": loss}


class Decorated(Reporting):
    """The same model with its step in a tf.function."""

    train_step = tf.function(Reporting.train_step)


def reported(model_class):
    """Return the loss that fit reports where it is 4.

    >>> reported(Reporting)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Using a symbolic `tf.Tensor` as a Python `bool` is not allowed...
    >>> reported(Decorated)
    [1.0]
    """
    layer = tf.keras.layers.Dense(1, kernel_initializer="zeros")
    model = model_class([tf.keras.Input((1,)), layer])
    model.compile(optimizer="sgd", loss="mse")
    rows = np.full((4, 1), 2.0)
    return model.fit(rows, rows, verbose=0).history["capped"]
