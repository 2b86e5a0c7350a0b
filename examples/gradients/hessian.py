"""The Hessian: the Jacobian of the gradient."""

import tensorflow as tf


def valley(point):
    """Return the height of a bent valley whose lowest point is (1, 1)."""
    return (1 - point[0]) ** 2 + 100 * (point[1] - point[0] ** 2) ** 2


def hessian_of(function, at):
    """Return the matrix of second derivatives.

    >>> hessian_of(valley, [1.0, 1.0]).numpy()
    array([[ 802., -400.],
           [-400.,  200.]], dtype=float32)
    >>> x, y = 1.0, 1.0
    >>> [[2 - 400 * (y - 3 * x**2), -400 * x], [-400 * x, 200.0]]
    [[802.0, -400.0], [-400.0, 200.0]]
    """
    point = tf.Variable(at)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            height = function(point)
        gradient = inner.gradient(height, point)
    return outer.jacobian(gradient, point)
