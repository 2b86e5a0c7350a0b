"""The same for Keras 3: a rate that is assigned, a file with an ending."""

import tempfile

import numpy as np
import tensorflow as tf


class Slower(tf.keras.callbacks.Callback):
    """Halves the rate after each epoch."""

    def on_epoch_end(self, epoch, logs=None):
        rate = self.model.optimizer.learning_rate
        rate.assign(rate / 2)


def run():
    """Train, save, load; return the rate and what both models predict for 1.

    >>> run()
    (0.05, [2.0044, 2.0044])
    """
    x = np.linspace(-1, 1, 8, dtype="float32").reshape(-1, 1)
    model = tf.keras.Sequential([tf.keras.layers.Dense(1, None, False, "ones")])
    model.compile(tf.keras.optimizers.SGD(0.4), "mse")
    model.fit(x, 3 * x, 8, epochs=3, verbose=0, callbacks=[Slower()])
    with tempfile.TemporaryDirectory() as folder:
        model.save(folder + "/model.keras")
        loaded = tf.keras.models.load_model(folder + "/model.keras")
    both = [float(one(np.ones((1, 1)))[0, 0]) for one in (model, loaded)]
    return float(model.optimizer.learning_rate.numpy()), np.round(
        both, 4
    ).tolist()
