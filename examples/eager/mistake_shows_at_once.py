"""Eager execution raises in the line that holds the mistake."""

import traceback

import tensorflow as tf


def predict(features, weights):
    """Return the class probabilities of a linear model.

    >>> predict(tf.ones([1, 2]), tf.zeros([2, 4]))
    scores computed
    <tf.Tensor: shape=(1, 4), dtype=float32, numpy=array([[0.25, 0.25, 0.25, 0.25]], dtype=float32)>
    >>> predict(tf.ones([1, 3]), tf.zeros([2, 4]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Matrix size-incompatible: In[0]: [1,3], In[1]: [2,4] [Op:MatMul]...
    """
    scores = tf.matmul(features, weights)
    print("scores computed")
    return tf.nn.softmax(scores)


def functions_passed(features, weights):
    """Return the names of the functions that the error came through.

    >>> "predict" in functions_passed(tf.ones([1, 3]), tf.zeros([2, 4]))
    True
    """
    try:
        predict(features, weights)
    except tf.errors.InvalidArgumentError as error:
        frames = traceback.extract_tb(error.__traceback__)
        return [frame.name for frame in frames]
