"""Newton's method: the gradient, seen through the Hessian."""

import tensorflow as tf


def valley(point):
    """Return the height of a bent valley whose lowest point is (1, 1)."""
    return (1 - point[0]) ** 2 + 100 * (point[1] - point[0] ** 2) ** 2


@tf.function
def newton_step(point):
    """Move a point by one step of Newton's method.

    >>> point = tf.Variable([-1.2, 1.0])
    >>> for _ in range(6):
    ...     newton_step(point)
    >>> point.numpy().round(3).tolist()
    [1.0, 1.0]
    """
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            height = valley(point)
        gradient = inner.gradient(height, point)
    hessian = outer.jacobian(gradient, point)
    step = tf.linalg.solve(hessian, gradient[:, tf.newaxis])
    point.assign_sub(step[:, 0])
