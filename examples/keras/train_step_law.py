"""A train_step that adds a law of nature to the loss."""

import numpy as np
import tensorflow as tf


class Cooling(tf.keras.Sequential):
    """A curve whose slope should be minus its height.

    >>> bool(abs(extrapolate(Cooling) - np.exp(-3)) < 0.03)
    True
    >>> bool(abs(extrapolate(tf.keras.Sequential) - np.exp(-3)) > 0.1)
    True
    """

    def train_step(self, data):
        """Fit the measurements, and the law from 0 to 4."""
        times = tf.linspace(0.0, 4.0, 41)[:, tf.newaxis]
        with tf.GradientTape() as tape:
            with tf.GradientTape() as slope_tape:
                slope_tape.watch(times)
                heights = self(times, training=True)
            slopes = slope_tape.gradient(heights, times)
            loss = self.compute_loss(y=data[1], y_pred=self(data[0]))
            loss += tf.reduce_mean((slopes + heights) ** 2)
        variables = self.trainable_variables
        self.optimizer.apply(tape.gradient(loss, variables), variables)
        return {"total": loss}


def extrapolate(model_class):
    """Return the height at 3, learned from heights at 0 to 0.8."""
    tf.keras.utils.set_random_seed(1)
    hidden = tf.keras.layers.Dense(16, activation="tanh")
    model = model_class([hidden, tf.keras.layers.Dense(1)])
    model.compile(tf.keras.optimizers.Adam(0.01), loss="mse")
    times = np.linspace(0, 0.8, 9)[:, np.newaxis]
    data = tf.data.Dataset.from_tensors((times, np.exp(-times))).repeat(600)
    model.fit(data, shuffle=False, verbose=0)
    return float(model(np.array([[3.0]]))[0, 0])
