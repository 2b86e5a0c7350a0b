"""A variable that plays no part has the gradient None, or zero if asked."""

import tensorflow as tf


def gradients_of_line(unconnected):
    """Return the gradients of slope * 2 over the slope and over the rest.

    >>> [float(gradient) for gradient in gradients_of_line("zero")]
    [2.0, 0.0]
    >>> slope, rest = gradients_of_line("none")
    >>> float(slope), rest
    (2.0, None)
    """
    slope, rest = tf.Variable(4.0), tf.Variable(12.0)
    with tf.GradientTape() as tape:
        length = slope * 2.0  # the rest was forgotten
    return tape.gradient(
        length, [slope, rest], unconnected_gradients=unconnected
    )
