"""A step by tape and apply_gradients, in place of minimize."""

import tensorflow as tf


def step(optimizer, loss, variables):
    """Change the variables by one step downhill.

    >>> x = tf.Variable(3.0)
    >>> step(tf.keras.optimizers.SGD(0.1), lambda: x**2, [x])
    >>> round(float(x.numpy()), 4)
    2.4
    """
    with tf.GradientTape() as tape:
        value = loss()
    gradients = tape.gradient(value, variables)
    optimizer.apply_gradients(zip(gradients, variables))
