"""Labels, logits and indices that do not fit."""

import tensorflow as tf


def cross_entropy(labels, logits):
    """Return the cross-entropy of each example.

    >>> cross_entropy([[0.0, 1.0]], [[0.0, 0.0]])
    array([0.6931472], dtype=float32)
    >>> cross_entropy(tf.ones([2, 3]), tf.ones([2, 2]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...logits and labels must be broadcastable: logits_size=[2,2] labels_size=[2,3] [Op:SoftmaxCrossEntropyWithLogits]...
    >>> tf.nn.sigmoid_cross_entropy_with_logits(tf.ones([2, 1]), tf.ones([2]))
    Traceback (most recent call last):
        ...
    ValueError: `logits` and `labels` must have the same shape, received ((2,) vs (2, 1)).
    >>> tf.nn.sparse_softmax_cross_entropy_with_logits([5], [[0.0, 0.0, 0.0]])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Received a label value of 5 which is outside the valid range of [0, 3).  Label values: 5 [Op:SparseSoftmaxCrossEntropyWithLogits]...
    >>> tf.gather(tf.ones([3]), tf.constant([1.0]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: Value for attr 'Tindices' of float is not in the list of allowed values: int16, int32, int64...
    >>> bool(tf.constant([1, 2]))
    Traceback (most recent call last):
        ...
    ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
    """
    return tf.nn.softmax_cross_entropy_with_logits(labels, logits).numpy()
