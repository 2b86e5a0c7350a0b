"""A graph's error names the line in its message, not in its traceback."""

import traceback

import tensorflow as tf

SIZES = [tf.TensorSpec([None, None]), tf.TensorSpec([None, None])]


def scores(features, weights):
    """Multiply, two functions away from the caller."""
    return tf.matmul(features, weights)


def predict(features, weights):
    """Compute the scores.

    >>> find_scores(predict)
    {'in the traceback': True, 'in the message': False}
    >>> graph = tf.function(predict, input_signature=SIZES)
    >>> find_scores(graph)
    {'in the traceback': False, 'in the message': True}
    """
    return scores(features, weights)


def find_scores(function):
    """Say where the function scores is found when the sizes do not fit."""
    try:
        function(tf.ones([1, 3]), tf.ones([2, 1]))
    except tf.errors.InvalidArgumentError as error:
        frames = traceback.extract_tb(error.__traceback__)
        return {
            "in the traceback": "scores" in [frame.name for frame in frames],
            "in the message": ", in scores" in str(error),
        }
