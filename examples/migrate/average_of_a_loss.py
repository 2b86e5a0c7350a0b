"""ExponentialMovingAverage takes variables, and no loss any more."""

import tensorflow as tf


def averaged(losses):
    """Average losses as a graph of TF1 did.

    >>> averaged([4.0, 2.0])
    Traceback (most recent call last):
        ...
    TypeError: tf.train.ExponentialMovingAverage does not support non-Variable tensors when eager execution is enabled.
    """
    average = tf.train.ExponentialMovingAverage(0.9)
    for loss in losses:
        average.apply([tf.constant(loss)])
    return average


def kept(losses):
    """Return the mean of losses, and the moving average of a variable.

    >>> kept([4.0, 2.0])
    (3.0, 3.8)
    """
    mean, last = tf.keras.metrics.Mean(), tf.Variable(losses[0])
    average = tf.train.ExponentialMovingAverage(0.9)
    for loss in losses:
        mean.update_state(loss)
        last.assign(loss)
        average.apply([last])
    return float(mean.result()), float(average.average(last))
