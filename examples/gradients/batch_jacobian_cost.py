"""What jacobian and batch_jacobian cost for the same batch."""

import timeit

import tensorflow as tf

KERNEL = tf.reshape(tf.linspace(-1.0, 1.0, 100), [10, 10])
ROWS = tf.reshape(tf.linspace(-1.0, 1.0, 3000), [300, 10])


@tf.function
def by_row(rows):
    """Return 300 matrices of 10 by 10."""
    with tf.GradientTape() as tape:
        tape.watch(rows)
        results = tf.tanh(rows @ KERNEL)
    return tape.batch_jacobian(results, rows)


@tf.function
def whole(rows):
    """Return 3,000 by 3,000 numbers, along four axes."""
    with tf.GradientTape() as tape:
        tape.watch(rows)
        results = tf.tanh(rows @ KERNEL)
    return tape.jacobian(results, rows)


def seconds(function):
    """Return the time of the shortest of six calls.

    >>> fast, slow = seconds(by_row), seconds(whole)
    >>> print("by row %.2f ms, whole %.2f ms" % (1000 * fast, 1000 * slow))  # measurement  # doctest: +ELLIPSIS
    by row ... ms, whole ... ms
    >>> slow > 3 * fast
    True
    """
    return min(
        timeit.repeat(lambda: function(ROWS).numpy(), number=1, repeat=6)
    )
