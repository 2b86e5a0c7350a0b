"""What a larger batch costs: fewer steps, and so a higher loss."""

import numpy as np
import tensorflow as tf

X = np.random.RandomState(1).normal(size=(4096, 8)).astype("float32")


def loss_after(batch_size, rate):
    """Return the loss after two epochs.

    >>> small, large = loss_after(32, rate=0.01), loss_after(512, rate=0.01)
    >>> large > 2 * small
    True
    >>> loss_after(512, rate=0.16) < large / 2
    True
    """
    line = tf.keras.layers.Dense(1, kernel_initializer="zeros")
    model = tf.keras.Sequential([tf.keras.Input(shape=(8,)), line])
    model.compile(tf.keras.optimizers.SGD(rate), loss="mse")
    model.fit(X, X[:, :1], batch_size, epochs=2, verbose=0)
    return model.evaluate(X, X[:, :1], batch_size=4096, verbose=0)
