"""A signature of integers cuts the fractions off, and says nothing."""

import tensorflow as tf


def from_list(values, dtype, shape=()):
    """Return the elements of a dataset that yields the values of a list.

    >>> from_list([0.5, 1.5, 2.5], tf.float32)
    [0.5, 1.5, 2.5]
    >>> from_list([0.5, 1.5, 2.5], tf.int32)
    [0, 1, 2]
    >>> tf.constant(0.5, tf.int32)
    Traceback (most recent call last):
        ...
    TypeError: Cannot convert 0.5 to EagerTensor of dtype int32
    >>> from_list([[1, 2], [3, 4, 5]], tf.int32, shape=(None,))
    [[1, 2], [3, 4, 5]]
    """
    dataset = tf.data.Dataset.from_generator(
        lambda: iter(values), output_signature=tf.TensorSpec(shape, dtype)
    )
    return [element.numpy().tolist() for element in dataset]


def complaint(values, dtype, shape):
    """Return the first line of the error that a wrong signature makes.

    >>> print(complaint([[1, 2], [3, 4, 5]], tf.int32, shape=(2,)))
    `generator` yielded an element of shape (3,) where an element of shape (2,) was expected.
    """
    try:
        from_list(values, dtype, shape)
    except tf.errors.InvalidArgumentError as error:
        return error.message.splitlines()[0].split("TypeError: ")[-1]
