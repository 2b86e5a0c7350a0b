"""A row minus a column is a table, and its mean is a wrong loss."""

import tensorflow as tf


def loss(labels, predictions):
    """Return the mean squared difference.

    >>> labels = tf.constant([1.0, 2.0, 3.0])
    >>> predictions = tf.constant([[1.0], [2.0], [3.0]])
    >>> labels.shape, predictions.shape
    (TensorShape([3]), TensorShape([3, 1]))
    >>> float(loss(labels, predictions))
    1.3333
    >>> (labels - predictions).shape
    TensorShape([3, 3])
    >>> float(loss(labels[:, tf.newaxis], predictions))
    0.0
    """
    return tf.reduce_mean(tf.square(labels - predictions))


def checked_loss(labels, predictions):
    """Refuse labels and predictions of different shapes.

    >>> labels = tf.constant([1.0, 2.0, 3.0])
    >>> predictions = tf.constant([[1.0], [2.0], [3.0]])
    >>> checked_loss(labels, predictions)
    Traceback (most recent call last):
        ...
    ValueError: Shapes (3,) and (3, 1) are incompatible
    >>> float(checked_loss(labels, tf.squeeze(predictions, axis=1)))
    0.0
    """
    labels.shape.assert_is_compatible_with(predictions.shape)
    return loss(labels, predictions)
