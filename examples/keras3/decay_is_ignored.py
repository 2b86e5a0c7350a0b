"""The argument decay does nothing, and a warning says so."""

import warnings

import tensorflow as tf


def two_steps(optimizer):
    """Return how far each of two steps with the gradient 1 goes.

    >>> two_steps(tf.keras.optimizers.SGD(0.5))
    [0.5, 0.5]
    >>> with warnings.catch_warnings(record=True) as caught:
    ...     warnings.simplefilter("always")
    ...     optimizer = tf.keras.optimizers.SGD(0.5, decay=1.0)
    >>> two_steps(optimizer)
    [0.5, 0.5]
    >>> [str(warning.message) for warning in caught]
    ['Argument `decay` is no longer supported and will be ignored.']
    >>> schedule = tf.keras.optimizers.schedules.InverseTimeDecay(0.5, 1, 1.0)
    >>> two_steps(tf.keras.optimizers.SGD(schedule))
    [0.5, 0.25]
    """
    variable, path = tf.Variable(0.0), [0.0]
    for _ in range(2):
        optimizer.apply_gradients([(tf.constant(-1.0), variable)])
        path.append(float(variable.numpy()))
    return [path[1] - path[0], path[2] - path[1]]
