"""A tape watches trainable variables by itself, and nothing else."""

import tensorflow as tf


def gradients_of_volume():
    """Return the gradients of a volume, and what the tape watched.

    >>> gradients, watched = gradients_of_volume()
    >>> [None if gradient is None else float(gradient) for gradient in gradients]
    [20.0, None, None]
    >>> watched
    ['width:0']
    """
    width = tf.Variable(3.0, name="width")
    height = tf.Variable(4.0, name="height", trainable=False)
    depth = tf.constant(5.0)
    with tf.GradientTape() as tape:
        volume = width * height * depth
    watched = [variable.name for variable in tape.watched_variables()]
    return tape.gradient(volume, [width, height, depth]), watched
