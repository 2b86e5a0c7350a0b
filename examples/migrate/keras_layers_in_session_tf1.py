"""Layers of Keras in a graph of TF1, trained by an optimizer of TF1."""

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 8, dtype="float32").reshape(-1, 1)


def train(steps=3):
    """Train a layer in a session; return the losses.

    >>> [round(float(loss), 4) for loss in train()]
    [3.8571, 1.6657, 0.7193]
    """
    with tf.Graph().as_default(), tf.Session() as session:
        layer = tf.keras.layers.Dense(1, None, False, "zeros")
        loss = tf.losses.mean_squared_error(3 * X, layer(tf.constant(X)))
        step = tf.train.GradientDescentOptimizer(0.4).minimize(loss)
        session.run(tf.global_variables_initializer())
        return [session.run([loss, step])[0] for _ in range(steps)]
