"""A Python number that changes makes each call a trace."""

import timeit

import tensorflow as tf


@tf.function
def decay(x, step):
    """Return x, made smaller by the number of the step."""
    return x / (1.0 + tf.cast(step, tf.float32))


def milliseconds(steps):
    """Return the shortest of some calls, after one that is not timed.

    >>> by_number = milliseconds([1, 2, 3])
    >>> by_tensor = milliseconds([tf.constant(step) for step in range(50)])
    >>> print("Python number %.2f ms, tensor %.2f ms" % (by_number, by_tensor))  # measurement  # doctest: +ELLIPSIS
    Python number ... ms, tensor ... ms
    >>> by_number > 3 * by_tensor
    True
    >>> decay.experimental_get_tracing_count()
    4
    """
    x = tf.constant(1.0)
    first, *others = steps
    decay(x, first)
    times = [
        timeit.timeit(lambda step=step: decay(x, step).numpy(), number=1)
        for step in others
    ]
    return 1000 * min(times)
