"""Random numbers of NumPy are drawn once, those of TensorFlow each time."""

import numpy as np
import tensorflow as tf


@tf.function
def throw_by_numpy():
    """Return a random number that NumPy draws.

    >>> distinct(throw_by_numpy)
    1
    """
    return tf.constant(np.random.uniform())


@tf.function
def throw_by_tensorflow():
    """Return a random number that TensorFlow draws.

    >>> distinct(throw_by_tensorflow)
    20
    """
    return tf.random.uniform([])


def distinct(throw):
    """Return how many distinct numbers twenty throws give.

    >>> numbers = tf.data.Dataset.range(20).map(lambda _: throw_by_numpy())
    >>> len({number.numpy().item() for number in numbers})
    1
    """
    tf.random.set_seed(1)
    return len({throw().numpy().item() for _ in range(20)})
