"""What stands before cache runs in the first epoch only."""

import tensorflow as tf


def calls_after(epochs, cached):
    """Return how often the elements of a dataset were made.

    >>> calls_after(epochs=3, cached=False)
    12
    >>> calls_after(epochs=3, cached=True)
    4
    """
    calls = []

    def read(number):
        calls.append(number)
        return number

    dataset = tf.data.Dataset.range(4).map(
        lambda number: tf.numpy_function(read, [number], tf.int64)
    )
    if cached:
        dataset = dataset.cache()
    for _ in range(epochs):
        list(dataset)
    return len(calls)
