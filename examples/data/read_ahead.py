"""How many elements a pipeline has read when only one was asked for."""

import time

import tensorflow as tf


def reads_for_one(change):
    """Return the number of reads after one element was taken.

    >>> reads_for_one(as_written)
    1
    >>> reads_for_one(lambda dataset: as_written(dataset.prefetch(1)))
    2
    >>> reads_for_one(lambda dataset: as_written(dataset.prefetch(5)))
    6
    >>> reads_for_one(lambda dataset: dataset)
    2
    """
    reads = []

    def read(number):
        reads.append(number)
        return number

    dataset = tf.data.Dataset.range(100).map(
        lambda number: tf.numpy_function(read, [number], tf.int64)
    )
    iterator = iter(change(dataset))
    next(iterator)
    time.sleep(0.3)
    return len(reads)


def as_written(dataset):
    """Turn off what TensorFlow changes in a pipeline unasked."""
    options = tf.data.Options()
    options.experimental_optimization.apply_default_optimizations = False
    return dataset.with_options(options)
