"""Gradients cut to a length, by hand and by the optimizer."""

import tensorflow as tf


def step(position, optimizer, length=None):
    """Return the position after one step down 10 times its square.

    >>> step([3.0, 4.0], tf.keras.optimizers.SGD(1.0))
    [-57.0, -76.0]
    >>> step([3.0, 4.0], tf.keras.optimizers.SGD(1.0), length=1.0)
    [2.4000, 3.2000]
    >>> step([3.0, 4.0], tf.keras.optimizers.SGD(1.0, global_clipnorm=1.0))
    [2.4000, 3.2000]
    """
    position = tf.Variable(position)
    with tf.GradientTape() as tape:
        loss = 10 * tf.reduce_sum(position**2)
    gradients = tape.gradient(loss, [position])
    if length:
        gradients, _ = tf.clip_by_global_norm(gradients, length)
    optimizer.apply_gradients(zip(gradients, [position]))
    return position.numpy().tolist()
