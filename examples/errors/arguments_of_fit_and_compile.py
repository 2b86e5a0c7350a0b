"""Arguments and names that Keras 3 does not know."""

import numpy as np
import tensorflow as tf


def compiled(optimizer="sgd"):
    """Return a compiled model.

    >>> compiled().fit(np.ones((4, 2)), np.ones((4, 1)), nb_epoch=2)
    Traceback (most recent call last):
        ...
    TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument 'nb_epoch'
    >>> compiled("adamm")
    Traceback (most recent call last):
        ...
    ValueError: Could not interpret optimizer identifier: adamm
    >>> tf.keras.losses.get("mean_squared")
    Traceback (most recent call last):
        ...
    ValueError: Could not interpret loss identifier: mean_squared
    >>> tf.keras.layers.Dense(2, activation="rellu")
    Traceback (most recent call last):
        ...
    ValueError: Could not interpret activation function identifier: rellu
    """
    model = tf.keras.Sequential(
        [tf.keras.Input((2,)), tf.keras.layers.Dense(1)]
    )
    model.compile(optimizer, "mse")
    return model
