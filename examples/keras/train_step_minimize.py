"""A train_step that lets the optimizer take the gradients itself."""

import numpy as np
import tensorflow as tf


class Minimizing(tf.keras.Model):
    """A model whose step calls minimize.

    >>> inputs = tf.keras.Input(shape=(1,))
    >>> model = Minimizing(inputs, tf.keras.layers.Dense(1)(inputs))
    >>> model.compile(loss="mse")
    >>> history = model.fit(np.ones((4, 1)), np.ones((4, 1)), verbose=0)
    Traceback (most recent call last):
        ...
    AttributeError: 'RMSprop' object has no attribute 'minimize'
    """

    def train_step(self, data):
        """Take one step and return the loss."""
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.compute_loss(x=x, y=y, y_pred=self(x, training=True))
        self.optimizer.minimize(loss, self.trainable_variables, tape=tape)
        return {"loss": loss}
