"""A branch that does not use the input: None eagerly, zero in a graph."""

import tensorflow as tf


def bonus(sales):
    """Return a tenth of the sales over 100."""
    if sales > 100:
        result = sales / 10
    else:
        result = tf.constant(0.0)
    return result


def slope(function, at):
    """Return the slope of a function.

    >>> print(slope(bonus, 50.0))
    None
    >>> float(slope(tf.function(bonus), 50.0))
    0.0
    >>> float(slope(bonus, 150.0)), float(slope(tf.function(bonus), 150.0))
    (0.1, 0.1)
    """
    x = tf.constant(at)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = function(x)
    return tape.gradient(y, x)
