"""A tape answers once, unless it is persistent."""

import tensorflow as tf


def record_square_and_cube(persistent):
    """Return a point, its square, its cube, and the tape that recorded both.

    >>> x, square, cube, tape = record_square_and_cube(persistent=False)
    >>> float(tape.gradient(square, x))
    4.0
    >>> float(tape.gradient(cube, x))
    Traceback (most recent call last):
        ...
    RuntimeError: A non-persistent GradientTape can only be used to compute one set of gradients (or jacobians)
    >>> x, square, cube, tape = record_square_and_cube(persistent=True)
    >>> float(tape.gradient(square, x)), float(tape.gradient(cube, x))
    (4.0, 12.0)
    """
    x = tf.Variable(2.0)
    with tf.GradientTape(persistent=persistent) as tape:
        square = x**2
        cube = x**3
    return x, square, cube, tape
