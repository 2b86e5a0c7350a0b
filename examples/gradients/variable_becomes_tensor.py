"""A name that held a variable holds a tensor after a subtraction."""

import tensorflow as tf


def gradients_by_new_name(rate=0.1):
    """Return two gradients of x squared, with x = x - step between them.

    >>> first, second = gradients_by_new_name()
    >>> float(first), second
    (4.0, None)
    """
    x = tf.Variable(2.0)
    with tf.GradientTape() as tape:
        y = x**2
    first = tape.gradient(y, x)
    x = x - rate * first
    with tf.GradientTape() as tape:
        y = x**2
    return first, tape.gradient(y, x)


def gradients_by_assignment(rate=0.1):
    """Return two gradients of x squared, with an assignment between them.

    >>> first, second = gradients_by_assignment()
    >>> float(first), float(second)
    (4.0, 3.2)
    """
    x = tf.Variable(2.0)
    with tf.GradientTape() as tape:
        y = x**2
    first = tape.gradient(y, x)
    x.assign_sub(rate * first)
    with tf.GradientTape() as tape:
        y = x**2
    return first, tape.gradient(y, x)
