"""How much a change of coordinates stretches areas, point by point."""

import numpy as np
import tensorflow as tf


def to_plane(polar):
    """Return x and y of points given by their radii and angles."""
    radius, angle = polar[:, 0], polar[:, 1]
    return tf.stack([radius * tf.cos(angle), radius * tf.sin(angle)], axis=1)


@tf.function
def stretch(polar):
    """Return the determinant of the Jacobian at each point.

    >>> angles = np.array([0.0, 1.0, 2.0, 3.0], np.float32)
    >>> radii = np.array([0.5, 1.0, 2.0, 4.0], np.float32)
    >>> found = stretch(tf.constant(np.stack([radii, angles], axis=1)))
    >>> found.numpy().round(4).tolist()
    [0.5, 1.0, 2.0, 4.0]
    """
    with tf.GradientTape() as tape:
        tape.watch(polar)
        points = to_plane(polar)
    return tf.linalg.det(tape.batch_jacobian(points, polar))
