"""The same in Keras, with the defaults of that class written out."""

import numpy as np
import tensorflow as tf

LOADS = np.linspace(0, 2, 21, dtype="float32")
LENGTHS = 12 + 4 * LOADS


def run():
    """Train 90 steps; return the slope and the length at rest.

    >>> [round(float(number[0]), 4) for number in run()]
    [2.8794, 3.2322]
    """
    dense = tf.keras.layers.Dense(1, kernel_initializer="zeros")
    model = tf.keras.Sequential([tf.keras.Input((1,)), dense])
    loss = tf.keras.losses.MeanSquaredError(reduction="sum")
    model.compile(tf.keras.optimizers.Ftrl(0.2), loss)
    data = tf.data.Dataset.from_tensor_slices((LOADS[:, np.newaxis], LENGTHS))
    model.fit(
        data.repeat().batch(7), steps_per_epoch=90, shuffle=False, verbose=0
    )
    slope, rest = dense.get_weights()
    return slope[0], rest
