"""A graph remembers the variable that it was traced with."""

import tensorflow as tf


@tf.function
def power(x, turns):
    """Return x times itself, by a loop."""
    product = tf.constant(1.0)
    for _ in tf.range(turns):
        product *= x
    return product


def slope_of_cube(value):
    """Return the slope of the cube at a variable made for the purpose.

    >>> float(slope_of_cube(2.0))
    12.0
    >>> float(slope_of_cube(2.0))
    Traceback (most recent call last):
        ...
    AssertionError: Called a function referencing variables which have been deleted. This likely means that function-local variables were created and not referenced elsewhere in the program. This is generally a mistake; consider storing variables in an object attribute on first call.
    """
    x = tf.Variable(value)
    with tf.GradientTape() as tape:
        cube = power(x, tf.constant(3))
    return tape.gradient(cube, x)
