"""A batch is one tensor."""

import tensorflow as tf


def rows():
    """Return a dataset of rows of different lengths.

    >>> [row.numpy().tolist() for row in rows()]
    [[1.0], [1.0, 1.0]]
    >>> list(rows().batch(2).with_options(one_thread()))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Cannot add tensor to the batch: number of elements does not match...
    """
    return tf.data.Dataset.range(1, 3).map(lambda n: tf.ones([n]))


def one_thread():
    options = tf.data.Options()
    options.threading.private_threadpool_size = 1  # the same row is refused
    return options
