"""The Jacobian: the derivative of each result by each input."""

import numpy as np
import tensorflow as tf


def to_plane(polar):
    """Return x and y of a point given by its radius and angle."""
    radius, angle = polar[0], polar[1]
    return tf.stack([radius * tf.cos(angle), radius * tf.sin(angle)])


def jacobian_of(function, at):
    """Return the matrix of derivatives, a row for each result.

    >>> matrix = jacobian_of(to_plane, [2.0, np.pi / 2])
    >>> matrix.numpy().round(4).tolist()
    [[-0.0, -2.0], [1.0, -0.0]]
    >>> float(tf.linalg.det(matrix))
    2.0
    """
    inputs = tf.Variable(at)
    with tf.GradientTape() as tape:
        results = function(inputs)
    return tape.jacobian(results, inputs)
