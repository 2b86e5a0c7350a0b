"""Arguments of a generator come to it as NumPy values."""

import tensorflow as tf


def generate_fall(height, step):
    """Yield the time and the height of a falling stone until it lands."""
    time = 0.0
    while height - 9.81 / 2 * time**2 >= 0:
        yield time, height - 9.81 / 2 * time**2
        time += step


def fall(height, step):
    """Return a dataset of times and heights.

    >>> for time, metres in fall(20.0, step=1.0):
    ...     print(float(time), round(float(metres), 2))
    0.0 20.0
    1.0 15.09
    2.0 0.38
    >>> len(list(fall(80.0, step=0.5)))
    9
    """
    number = tf.TensorSpec([], tf.float64)
    return tf.data.Dataset.from_generator(
        generate_fall,
        args=(tf.constant(height, tf.float64), tf.constant(step, tf.float64)),
        output_signature=(number, number),
    )
