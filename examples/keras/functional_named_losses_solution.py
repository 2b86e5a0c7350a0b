"""A functional model of two outputs, each with a loss of its own."""

import numpy as np
import tensorflow as tf


def train(steps=40):
    """Return the trained weights for a sum and for a difference of two.

    >>> total, difference = train()
    >>> total.round(2).ravel().tolist()
    [1.0, 1.0]
    >>> difference.round(2).ravel().tolist()
    [1.0, -1.0]
    """
    rows = np.random.RandomState(0).normal(size=(32, 2)).astype("float32")
    inputs = tf.keras.Input(shape=(2,))
    total = tf.keras.layers.Dense(1, name="total")(inputs)
    difference = tf.keras.layers.Dense(1, name="difference")(inputs)
    model = tf.keras.Model(inputs, {"total": total, "difference": difference})
    optimizer = tf.keras.optimizers.SGD(0.3)
    huber = tf.keras.losses.Huber()
    model.compile(optimizer, loss={"total": "mse", "difference": huber})
    targets = {"total": rows[:, :1] + rows[:, 1:]}
    targets["difference"] = rows[:, :1] - rows[:, 1:]
    model.fit(rows, targets, batch_size=32, epochs=steps, verbose=0)
    return [
        model.get_layer(name).get_weights()[0]
        for name in ("total", "difference")
    ]
