"""A row longer than the padded shape is an error, not cut."""

import tensorflow as tf


def padded(words, length):
    """Return the letters of words, padded to one length, in one batch.

    >>> padded(["flow", "data"], length=6).shape.as_list()
    [2, 6]
    >>> "pad to a smaller size" in complaint(["tensors"], length=6)
    True
    >>> padded(["tensors"], length=7).shape.as_list()
    [1, 7]
    """
    letters = tf.data.Dataset.from_tensor_slices(words).map(
        tf.strings.bytes_split
    )
    return next(iter(letters.padded_batch(2, padded_shapes=[length])))


def complaint(words, length):
    """Return the message of the error that a long word makes."""
    try:
        padded(words, length)
    except tf.errors.DataLossError as error:
        return error.message
