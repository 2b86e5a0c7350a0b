"""In TF1 tf.hessians added the second derivatives to the graph."""

import tensorflow as tf


def valley(point):
    """Return the height of a bent valley whose lowest point is (1, 1)."""
    return (1 - point[0]) ** 2 + 100 * (point[1] - point[0] ** 2) ** 2


def hessian_of(function, at):
    """Return the matrix of second derivatives.

    >>> hessian_of(valley, [1.0, 1.0])
    array([[ 802., -400.],
           [-400.,  200.]], dtype=float32)
    """
    with tf.Graph().as_default(), tf.Session() as session:
        point = tf.placeholder(tf.float32, shape=(2,))
        (hessian,) = tf.hessians(function(point), point)
        return session.run(hessian, feed_dict={point: at})
