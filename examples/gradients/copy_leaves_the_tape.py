"""Which copies of a variable the tape can follow."""

import tensorflow as tf


def gradient_through(copy):
    """Return the gradient of the square of a copy, at 3.

    >>> print(gradient_through(lambda x: x.numpy()))
    None
    >>> print(gradient_through(float))
    None
    >>> print(gradient_through(tf.constant))
    None
    >>> print(gradient_through(tf.Variable))
    None
    >>> float(gradient_through(tf.identity))
    6.0
    >>> float(gradient_through(tf.convert_to_tensor))
    6.0
    """
    x = tf.Variable(3.0)
    with tf.GradientTape() as tape:
        y = tf.square(copy(x))
    return tape.gradient(y, x)
