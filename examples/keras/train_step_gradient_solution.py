"""A train_step that reports how long the gradient is."""

import numpy as np
import tensorflow as tf


class Reporting(tf.keras.Sequential):
    """A model whose history holds the gradient's length.

    >>> layer = tf.keras.layers.Dense(
    ...     1, use_bias=False, kernel_initializer="zeros"
    ... )
    >>> model = Reporting([layer])
    >>> model.compile(tf.keras.optimizers.SGD(0.25), loss="mse")
    >>> ones = np.ones((4, 1))
    >>> history = model.fit(ones, ones, epochs=3, verbose=0)
    >>> history.history
    {'gradient': [2.0, 1.0, 0.5], 'loss': [1.0, 0.25, 0.0625]}
    """

    def train_step(self, data):
        """Take one step and return the loss and the gradient's length."""
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.compute_loss(x=x, y=y, y_pred=self(x, training=True))
        variables = self.trainable_variables
        gradients = tape.gradient(loss, variables)
        self.optimizer.apply_gradients(zip(gradients, variables))
        return {"loss": loss, "gradient": tf.linalg.global_norm(gradients)}
