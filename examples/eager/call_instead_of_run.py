"""A call does what session.run did: values go in, results come out."""

import numpy as np
import tensorflow as tf


def statistics(numbers):
    """Return the mean and the variance of some numbers.

    >>> statistics([1.0, 2.0, 6.0])["mean"]
    <tf.Tensor: shape=(), dtype=float32, numpy=3.0>
    >>> {name: float(value) for name, value in statistics([1.0, 2.0, 6.0]).items()}
    {'mean': 3.0, 'variance': 4.6667}
    >>> float(np.mean([1.0, 2.0, 6.0])), float(np.var([1.0, 2.0, 6.0]))
    (3.0, 4.6667)
    """
    numbers = tf.convert_to_tensor(numbers, tf.float32)
    mean = tf.reduce_mean(numbers)
    variance = tf.reduce_mean(tf.square(numbers - mean))
    return {"mean": mean, "variance": variance}
