"""A dataset of pairs: how far a stone has fallen after each second."""

import numpy as np
import tensorflow as tf


def falling_stone(seconds):
    """Return a dataset of times and of the metres fallen by then.

    >>> for time, metres in falling_stone([1.0, 2.0, 3.0]):
    ...     print(float(time), round(float(metres), 3))
    1.0 4.905
    2.0 19.62
    3.0 44.145
    """
    times = np.array(seconds)
    return tf.data.Dataset.from_tensor_slices((times, 9.81 / 2 * times**2))
