"""A gradient that names the variables it cannot reach."""

import tensorflow as tf


def checked_gradient(tape, result, variables):
    """Return the gradients, or raise with the names of those missing.

    >>> width = tf.Variable(3.0, name="width")
    >>> count = tf.Variable(4, name="count")
    >>> with tf.GradientTape() as tape:
    ...     area = width * tf.cast(count, tf.float32)
    >>> checked_gradient(tape, area, [width, count])
    Traceback (most recent call last):
        ...
    ValueError: no gradient for count:0 (int32)
    >>> with tf.GradientTape() as tape:
    ...     area = width * 4.0
    >>> [float(gradient) for gradient in checked_gradient(tape, area, [width])]
    [4.0]
    """
    gradients = tape.gradient(result, variables)
    missing = [
        "%s (%s)" % (variable.name, variable.dtype.name)
        for variable, gradient in zip(variables, gradients)
        if gradient is None
    ]
    if missing:
        raise ValueError("no gradient for " + ", ".join(missing))
    return gradients
