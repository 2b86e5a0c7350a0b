"""An Estimator of one's own: input_fn, model_fn, three modes."""

import numpy as np
import tensorflow as tf

LOADS = np.linspace(0, 2, 21, dtype="float32")
LENGTHS = 12 + 4 * LOADS + np.sin(9 * LOADS)


def input_fn(epochs=1):
    """Return batches of loads by name, and of lengths."""
    data = tf.data.Dataset.from_tensor_slices(({"load": LOADS}, LENGTHS))
    return data.repeat(epochs).batch(7)


def model_fn(features, labels, mode):
    """Describe a straight line to each of the three modes."""
    slope = tf.get_variable("slope", initializer=0.0)
    rest = tf.get_variable("rest", initializer=0.0)
    line = {"length": slope * features["load"] + rest}
    if mode == tf.estimator.ModeKeys.PREDICT:
        return tf.estimator.EstimatorSpec(mode, predictions=line)
    loss = tf.losses.mean_squared_error(labels, line["length"])
    error = tf.metrics.mean_absolute_error(labels, line["length"])
    optimizer = tf.train.GradientDescentOptimizer(0.1)
    step = optimizer.minimize(loss, tf.train.get_global_step())
    return tf.estimator.EstimatorSpec(mode, line, loss, step, {"mae": error})


def run():
    """Train 60 steps; return the evaluation, and the first prediction.

    >>> run()
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow.compat.v1' has no attribute 'estimator'
    """
    estimator = tf.estimator.Estimator(model_fn)
    estimator.train(lambda: input_fn(None), steps=60)
    return estimator.evaluate(input_fn), next(estimator.predict(input_fn))
