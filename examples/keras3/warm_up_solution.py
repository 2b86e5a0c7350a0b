"""A learning rate that rises while a model trains, by a callback."""

import numpy as np
import tensorflow as tf


class WarmUp(tf.keras.callbacks.Callback):
    """Raise the learning rate by 0.1 before each epoch."""

    def on_epoch_begin(self, epoch, logs=None):
        self.model.optimizer.learning_rate = 0.1 * (epoch + 1)


def rate_after(epochs):
    """Return the learning rate after some epochs.

    >>> rate_after(3)
    0.3
    """
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    model.compile(optimizer=tf.keras.optimizers.SGD(0.5), loss="mse")
    x = np.zeros((2, 1), dtype="float32")
    model.fit(x, x, epochs=epochs, callbacks=[WarmUp()], verbose=0)
    return round(float(model.optimizer.learning_rate.numpy()), 4)
