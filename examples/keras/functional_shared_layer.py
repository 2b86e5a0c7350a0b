"""One layer that is used for two inputs has one set of weights."""

import numpy as np
import tensorflow as tf


def make_model():
    """Return a model that says by how much the second player is better.

    >>> model = make_model()
    >>> [tuple(weight.shape) for weight in model.weights]
    [(4, 1), (1,)]
    >>> random = np.random.RandomState(3)
    >>> first, second = random.normal(size=(2, 5, 4)).astype("float32")
    >>> forth, back = model([first, second]), model([second, first])
    >>> np.allclose(forth, -back, atol=1e-6)
    True
    >>> bool(np.abs(forth).max() > 0.1)
    True
    >>> model([first, first]).numpy().ravel().tolist()
    [0.0, 0.0, 0.0, 0.0, 0.0]
    """
    first = tf.keras.Input(shape=(4,), name="first")
    second = tf.keras.Input(shape=(4,), name="second")
    skill = tf.keras.layers.Dense(1, kernel_initializer="ones", name="skill")
    difference = tf.keras.layers.Subtract(name="difference")
    return tf.keras.Model(
        [first, second], difference([skill(second), skill(first)])
    )
