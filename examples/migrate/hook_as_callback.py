"""The same as a callback of Keras: it asks the model to stop."""

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 8, dtype="float32").reshape(-1, 1)


class StopWhenLow(tf.keras.callbacks.Callback):
    """Stops the training when a loss is below a limit."""

    def __init__(self, limit):
        super().__init__()
        self.limit, self.losses = limit, []

    def on_train_batch_end(self, batch, logs=None):
        """Look at the loss."""
        self.losses.append(logs["loss"])
        if self.losses[-1] < self.limit:
            self.model.stop_training = True


def train(limit, steps=50):
    """Return the count of steps, and the last loss.

    >>> train(limit=0.1)
    (11, 0.08971)
    >>> train(limit=0.0, steps=5)
    (5, 0.85685)
    """
    start = {"kernel_initializer": "zeros", "use_bias": False}
    model = tf.keras.Sequential([tf.keras.layers.Dense(1, **start)])
    model.compile(tf.keras.optimizers.SGD(0.2), "mse")
    low = StopWhenLow(limit)
    model.fit(X, 3 * X, len(X), epochs=steps, verbose=0, callbacks=[low])
    return len(low.losses), round(float(low.losses[-1]), 5)
