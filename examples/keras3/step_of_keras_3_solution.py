"""A training step that reports the right loss in Keras 3."""

import numpy as np
import tensorflow as tf


class Model(tf.keras.Sequential):
    """A model that computes its loss and updates each metric itself."""

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred)
        variables = self.trainable_variables
        gradients = tape.gradient(loss, variables)
        self.optimizer.apply_gradients(zip(gradients, variables))
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss)
            else:
                metric.update_state(y, y_pred)
        return {metric.name: metric.result() for metric in self.metrics}


def report(model):
    """Return the first epoch's report.

    >>> dense = tf.keras.layers.Dense(1, None, False, "ones")
    >>> report(Model([dense]))
    [('loss', 9.0), ('mae', 3.0)]
    """
    model.compile(optimizer="sgd", loss="mse", metrics=["mae"])
    x = np.array([[3.0], [5.0]], dtype="float32")
    epochs = model.fit(x, x - 3, verbose=0).history
    return sorted((name, float(epochs[name][0])) for name in epochs)
