"""A discount with a value in both branches."""

import tensorflow as tf


@tf.function
def discount(price):
    """Return a tenth of a price over 100, and nothing otherwise.

    >>> [float(discount(tf.constant(price))) for price in (150.0, 80.0)]
    [15.0, 0.0]
    >>> discount.experimental_get_tracing_count()
    1
    """
    saved = 0.0
    if price > 100:
        saved = price / 10
    return saved
