"""Reading data as TensorFlow 1 did it."""

import tensorflow as tf


def batches():
    """Return the batches of a dataset, by a loop of Python.

    >>> batches()
    [[0, 1], [2]]
    >>> tf.data.Dataset.range(3).batch(2).make_one_shot_iterator()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: '_BatchDataset' object has no attribute 'make_one_shot_iterator'...
    >>> tf.image.resize_images  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow._api.v2.image' has no attribute 'resize_images'...
    >>> tf.py_func  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'py_func'...
    >>> tf.nn.softmax_cross_entropy_with_logits_v2  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow._api.v2.nn' has no attribute 'softmax_cross_entropy_with_logits_v2'...
    """
    return [
        batch.numpy().tolist() for batch in tf.data.Dataset.range(3).batch(2)
    ]
