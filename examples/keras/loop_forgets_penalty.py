"""A loop that forgets the penalties of the layers trains something else."""

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 8, dtype="float32")[:, np.newaxis]


def make_model():
    """Return a model of one weight with a penalty on it."""
    layer = tf.keras.layers.Dense(
        1, None, False, "ones", kernel_regularizer="l2"
    )
    return tf.keras.Sequential([tf.keras.Input(shape=(1,)), layer])


def train_by_loop(with_penalty):
    """Return the weight after 50 steps towards the line 3x.

    >>> train_by_loop(with_penalty=False)
    3.0000
    >>> train_by_loop(with_penalty=True)
    2.9316
    >>> mean_square = float((X**2).mean())
    >>> 3 * mean_square / (mean_square + 0.01)
    2.9316
    """
    model, optimizer = make_model(), tf.keras.optimizers.SGD(0.3)
    for _ in range(50):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(X, training=True) - 3 * X) ** 2)
            if with_penalty:
                loss += tf.add_n(model.losses)
        variables = model.trainable_variables
        optimizer.apply_gradients(
            zip(tape.gradient(loss, variables), variables)
        )
    return float(model.get_weights()[0][0, 0])
