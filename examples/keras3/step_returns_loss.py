"""A training step that returns its loss, and fit that reports 0."""

import numpy as np
import tensorflow as tf


class Untold(tf.keras.Sequential):
    """A model whose step does not update the metric named loss."""

    def train_step(self, data):
        x, y = data
        loss = self.compute_loss(x=x, y=y, y_pred=self(x, training=True))
        return {"loss": loss}


class Renamed(Untold):
    """The same, with another name for what it returns."""

    def train_step(self, data):
        return {"my_loss": super().train_step(data)["loss"]}


def reported(model_class):
    """Return what fit reports where the loss is 4.

    >>> reported(Untold)
    {'loss': [0.0]}
    >>> reported(Renamed)
    {'my_loss': [4.0]}
    """
    layer = tf.keras.layers.Dense(1, kernel_initializer="zeros")
    model = model_class([tf.keras.Input((1,)), layer])
    model.compile(optimizer="sgd", loss="mse")
    rows = np.full((20, 1), 2.0)
    return model.fit(rows, rows, batch_size=1, verbose=0).history
