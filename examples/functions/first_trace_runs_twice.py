"""A function that makes a variable is traced twice by its first call."""

import tensorflow as tf

traced = []
variables = []


@tf.function
def count():
    """Count calls by a variable that is made in the first one.

    >>> int(count()), traced
    (1, ['variables so far: 0', 'variables so far: 1'])
    >>> int(count()), len(traced)
    (2, 2)
    """
    traced.append("variables so far: %d" % len(variables))
    if not variables:
        variables.append(tf.Variable(0))
    return variables[0].assign_add(1)
