"""A graph keeps the global numbers of its trace, and follows variables."""

import tensorflow as tf

settings = {"factor": 2.0}
factor = tf.Variable(2.0)


@tf.function
def scale_by_number(x):
    """Return x times the number in the settings.

    >>> float(scale_by_number(tf.constant(10.0)))
    20.0
    >>> settings["factor"] = 3.0
    >>> float(scale_by_number(tf.constant(10.0)))
    20.0
    >>> scale_by_number(tf.constant([10.0])).numpy()
    array([30.], dtype=float32)
    """
    return x * settings["factor"]


@tf.function
def scale_by_variable(x):
    """Return x times the variable.

    >>> _ = factor.assign(3.0)
    >>> float(scale_by_variable(tf.constant(10.0)))
    30.0
    """
    return x * factor
