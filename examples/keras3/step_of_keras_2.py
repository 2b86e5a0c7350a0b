"""A training step for Keras 2 runs, and reports a loss that is none."""

import warnings

import numpy as np
import tensorflow as tf


class Model(tf.keras.Sequential):
    """A model with a training step as it was written for Keras 2."""

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compiled_loss(y, y_pred)
        variables = self.trainable_variables
        gradients = tape.gradient(loss, variables)
        self.optimizer.apply_gradients(zip(gradients, variables))
        self.compiled_metrics.update_state(y, y_pred)
        return {metric.name: metric.result() for metric in self.metrics}


def report(model):
    """Return the first epoch's report, and what was warned of.

    >>> dense = tf.keras.layers.Dense(1, None, False, "ones")
    >>> values, warned = report(Model([dense]))
    >>> values
    [('loss', 4.0), ('mae', 3.0)]
    >>> warned
    ['`model.compiled_loss()` is deprecated', '`model.compiled_metrics()` is deprecated']
    """
    model.compile(optimizer="sgd", loss="mse", metrics=["mae"])
    x = np.array([[3.0], [5.0]], dtype="float32")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        epochs = model.fit(x, x - 3, verbose=0).history
    values = sorted((name, float(epochs[name][0])) for name in epochs)
    return values, sorted({str(w.message).split(". ")[0] for w in caught})
