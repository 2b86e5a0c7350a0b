"""Two lines cast and check an argument as a placeholder did."""

import numpy as np
import tensorflow as tf


def as_features(rows):
    """Cast an array to float32 and check that its rows have three features.

    >>> as_features(np.ones([2, 3], np.float64)).dtype
    tf.float32
    >>> as_features(np.ones([2, 4]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Shape of tensor input [2,4] is not compatible with expected shape [?,3]. [Op:EnsureShape]...
    >>> as_features(tf.ones([2, 3], tf.float64))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Tensor conversion requested dtype float32 for Tensor with dtype float64: ...
    """
    features = tf.convert_to_tensor(rows, tf.float32)
    return tf.ensure_shape(features, [None, 3])


def predict_without_check(rows):
    """Multiply rows by float32 weights, unchecked.

    >>> predict_without_check(np.ones([2, 3], np.float64))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: cannot compute MatMul as input #1(zero-based) was expected to be a double tensor but is a float tensor [Op:MatMul]...
    """
    return tf.matmul(rows, tf.constant([[1.0], [2.0], [3.0]]))
