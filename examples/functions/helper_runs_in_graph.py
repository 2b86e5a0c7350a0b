"""What a decorated function calls becomes part of its graph."""

import tensorflow as tf

seen = []


def normalize(x):
    """Return x with mean 0 and deviation 1; write down how it ran.

    >>> data = tf.constant([1.0, 2.0, 3.0])
    >>> normalize(data).numpy().tolist()
    [-1.22474, 0.0, 1.22474]
    >>> float(step(data)), float(step(data + 1))
    (1.0000, 1.0000)
    >>> seen
    ['eager', 'graph']
    """
    seen.append("eager" if tf.executing_eagerly() else "graph")
    return (x - tf.reduce_mean(x)) / tf.math.reduce_std(x)


@tf.function
def step(x):
    """Return the variance of the normalized data."""
    return tf.math.reduce_variance(normalize(x))
