"""A regularizer adds a penalty on the weights to the loss."""

import numpy as np
import tensorflow as tf


def make_model():
    """Return a compiled model with the kernel (3, 4) and a penalty on it.

    >>> model = make_model()
    >>> [float(penalty) for penalty in model.losses]
    [0.25]
    >>> 0.01 * (3**2 + 4**2)
    0.25
    >>> rows, targets = np.array([[1.0, 1.0]]), np.array([[5.0]])
    >>> total, error = model.evaluate(rows, targets, verbose=0)
    >>> float(error), float(total)
    (4.0, 4.25)
    """
    layer = tf.keras.layers.Dense(
        1,
        use_bias=False,
        kernel_initializer=tf.keras.initializers.Constant([[3.0], [4.0]]),
        kernel_regularizer=tf.keras.regularizers.L2(0.01),
    )
    model = tf.keras.Sequential([tf.keras.Input(shape=(2,)), layer])
    model.compile(loss="mse", metrics=["mse"])
    return model
