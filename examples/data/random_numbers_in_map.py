"""Random numbers that belong to an element, whatever the pipeline does."""

import tensorflow as tf


def noise(number):
    """Return a random number that depends on the element alone."""
    return tf.random.stateless_uniform([], seed=[7, number])


def noises(parallel_calls):
    """Return the noise of four elements.

    >>> noises(parallel_calls=1)
    [0.7471, 0.0401, 0.2265, 0.9818]
    >>> noises(parallel_calls=4) == noises(parallel_calls=1)
    True
    """
    dataset = tf.data.Dataset.range(4)
    return [float(x) for x in dataset.map(noise, parallel_calls)]
