"""A train_step written for Keras 2, and what it is warned of."""

import warnings

import numpy as np
import tensorflow as tf


class OfKeras2(tf.keras.Model):
    """A model whose step asks for compiled_loss and compiled_metrics.

    >>> inputs = tf.keras.Input(shape=(1,))
    >>> model = OfKeras2(inputs, tf.keras.layers.Dense(1)(inputs))
    >>> model.compile(loss="mse", metrics=["mae"])
    >>> ones = np.ones((4, 1))
    >>> with warnings.catch_warnings(record=True) as caught:
    ...     warnings.simplefilter("always", UserWarning)
    ...     history = model.fit(ones, ones, verbose=0)
    >>> for warning in caught:
    ...     print(str(warning.message).splitlines()[0])
    `model.compiled_loss()` is deprecated. Instead, use `model.compute_loss(x, y, y_pred, sample_weight, training)`.
    `model.compiled_metrics()` is deprecated. Instead, use e.g.:
    `model.compiled_loss()` is deprecated. Instead, use `model.compute_loss(x, y, y_pred, sample_weight, training)`.
    `model.compiled_metrics()` is deprecated. Instead, use e.g.:
    >>> sorted(history.history)
    ['loss', 'mae']
    """

    def train_step(self, data):
        """Take one step and return the metrics."""
        x, y = data
        with tf.GradientTape() as tape:
            predictions = self(x, training=True)
            loss = self.compiled_loss(y, predictions)
        variables = self.trainable_variables
        gradients = tape.gradient(loss, variables)
        self.optimizer.apply_gradients(zip(gradients, variables))
        self.compiled_metrics.update_state(y, predictions)
        return {metric.name: metric.result() for metric in self.metrics}
